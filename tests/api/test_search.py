"""What is asked for in words: over everything, and in each list."""

import pytest

from tests.shapes import assert_list, assert_problem, follow

BRIEF = "tern-link-norway-refuses"


def hits(client, q, **more):
    return assert_list(client.get("/v1/search", query_string={"q": q, **more}))


def test_a_hit_says_where_the_words_stand(client):
    found = hits(client, "council", limit=100)
    assert found
    for hit in found:
        assert hit["matches"]
        for match in hit["matches"]:
            assert hit["text"][match["start"] : match["end"]].lower() == "council"
        assert client.get(hit["links"]["self"]).json["id"] == hit["id"]


def test_a_phrase_is_found_where_its_words_follow_each_other(client):
    apart, phrase = (hits(client, q, limit=100) for q in ("rate cut", '"rate cut"'))
    assert {hit["id"] for hit in phrase} < {hit["id"] for hit in apart}
    for hit in phrase:
        said = [hit["text"][m["start"] : m["end"]].lower() for m in hit["matches"]]
        assert set(said) == {"rate cut"}


def test_the_beginning_of_a_word_is_found_with_a_star(client):
    whole, begun = (hits(client, q, limit=100) for q in ("secur", "secur*"))
    assert whole == []
    assert {
        hit["text"][m["start"] : m["end"]].lower()[:5] for hit in begun for m in hit["matches"]
    } == {"secur"}


def test_case_and_accents_make_no_difference(client):
    first, *others = (hits(client, q) for q in ("Øverland", "øverland", "ØVERLAND", "Overland"))
    assert first
    assert all(other == first for other in others)


@pytest.mark.parametrize("kind", ["brief", "quote", "position", "pending_decision"])
def test_hits_are_narrowed_to_a_kind(client, kind):
    found = list(follow(client, f"/v1/search?q=the&kind={kind}&limit=40"))
    assert {hit["kind"] for hit in found} == {kind}
    everything = follow(client, "/v1/search?q=the&limit=40")
    assert [hit for hit in everything if hit["kind"] == kind] == found


@pytest.mark.parametrize(
    "q",
    [
        *('"', '""', "*", "NEAR(", "NEAR(a b)", "a NEAR b", "AND", "a OR", "NOT a", "a -b", "^a"),
        *("a:b", "{x} : a", "'", "a'b", "\\", "<->", "a & !b", "a:*", "(", "a)", "\x00", "%", "_"),
        *("¦quote", "½"),
    ],
)
def test_what_a_user_types_is_never_taken_for_syntax(client, q):
    response = client.get("/v1/search", query_string={"q": q})
    if any(character.isalnum() for character in q):
        assert_list(response)
    else:
        body = assert_problem(response, 422, "invalid-parameters")
        assert body["errors"][0]["pointer"] == "/query/q"


@pytest.mark.parametrize(
    ("q", "cure"),
    [
        ("a" * 201, "200 at most"),
        (" ".join("abcdefghijklm"), "12 at most"),
        ('"' + "s " * 98 + '"', "98 words. Ask with 20 at most"),
        ("a-b-c " * 7, "21 words. Ask with 20 at most"),
        ("?!", "Give a word"),
        ("", "Give a word"),
    ],
)
def test_a_query_that_is_too_long_or_empty_is_refused_with_the_cure(client, q, cure):
    response = client.get("/v1/search", query_string={"q": q})
    body = assert_problem(response, 422, "invalid-parameters")
    assert cure in body["detail"]


def test_a_search_without_words_is_told_what_it_lacks(client):
    body = assert_problem(client.get("/v1/search"), 422, "invalid-parameters")
    assert "Say what to look for" in body["detail"]


@pytest.mark.parametrize(
    ("url", "field"),
    [
        ("/v1/quotes?q=the", "text"),
        ("/v1/positions?q=the", "summary"),
        ("/v1/issues?q=the", "statement"),
    ],
)
def test_a_list_holds_what_has_the_words_and_nothing_else(client, url, field):
    path = url.partition("?")[0]
    found = {item["id"] for item in follow(client, f"{url}&limit=100")}
    assert found
    for item in follow(client, f"{path}?limit=100"):
        words = (item[field] or item.get("summary") or "").casefold().replace("’", " ")
        for mark in ",.:;—-“”()?!‘'":
            words = words.replace(mark, " ")
        assert ("the" in words.split()) == (item["id"] in found)


@pytest.mark.parametrize(
    "q", ["Boris Pistorius", "pistorius", "PISTOR", "boris pis", "Pistorus", "Bors Pistorius"]
)
def test_an_entity_is_found_by_a_name_that_is_whole_begun_or_a_slip_away(client, q):
    found = assert_list(client.get("/v1/entities", query_string={"q": q}))
    assert "boris-pistorius" in [entity["id"] for entity in found]


def test_an_entity_is_found_by_another_name_of_it(client):
    found = follow(client, "/v1/entities?q=North%20Atlantic%20Treaty")
    assert "nato" in [entity["id"] for entity in found]


def test_slips_are_looked_at_only_where_nothing_else_is_found(client):
    for entity in follow(client, "/v1/entities?q=norway&limit=100"):
        names = " ".join([entity["name"], *entity["aliases"]]).lower()
        assert "norway" in names
    assert assert_list(client.get("/v1/entities?q=qqqqqqq")) == []
    assert assert_list(client.get("/v1/entities?q=xy")) == []


@pytest.mark.parametrize("path", ["/v1/search", "/v1/entities", "/v1/quotes"])
@pytest.mark.parametrize("q", ["a*", "the a*", "A*", "é*", "e\u0301*", '"the a"*', "b-a*", "a**"])
def test_the_beginning_of_a_word_has_two_letters_at_least(client, path, q):
    body = assert_problem(client.get(path, query_string={"q": q}), 422, "invalid-parameters")
    assert [error["pointer"] for error in body["errors"]] == ["/query/q"]
    assert "two letters at least before the star" in body["detail"]


def test_a_star_that_ends_no_word_has_no_meaning(client):
    assert hits(client, "council *") == hits(client, "council") == hits(client, "council:*")
    assert hits(client, "cou* *") == hits(client, "cou*") == hits(client, "cou**") != []


def test_twenty_words_may_be_asked_for(client):
    assert hits(client, '"' + "s " * 20 + '"') == []
    assert assert_list(client.get("/v1/entities", query_string={"q": "a-b " * 10})) == []


def test_words_of_which_many_are_mistyped_are_not_guessed_at(client):
    for q, is_found in (("Norwey", True), ("Norwey Norwey", True), ("Norwey Zzzzz", False)):
        found = assert_list(client.get("/v1/entities", query_string={"q": q}))
        assert ("norway" in [entity["id"] for entity in found]) == is_found


def test_the_first_letter_of_a_name_is_taken_to_be_right(client):
    assert assert_list(client.get("/v1/entities?q=orway")) == []


def test_pages_of_what_was_a_slip_away_follow_each_other(client):
    one_by_one = [e["id"] for e in follow(client, "/v1/entities?q=Norwey&limit=1")]
    assert one_by_one == [e["id"] for e in follow(client, "/v1/entities?q=Norwey&limit=100")]
    assert "norway" in one_by_one
