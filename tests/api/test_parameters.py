"""What a request may ask: nothing is guessed, nothing ignored."""

import pytest

from tests.addresses import HEALTH, LISTS, V1, asking
from tests.shapes import assert_list, assert_problem


def pointers(body):
    return [error["pointer"] for error in body["errors"]]


@pytest.mark.parametrize("rule", [*V1, *HEALTH])
def test_an_unknown_parameter_is_refused_by_every_path(client, address, rule):
    body = assert_problem(
        client.get(asking(address(rule), "colour=red")), 422, "invalid-parameters"
    )
    assert pointers(body) == ["/query/colour"]
    assert "colour" in body["detail"]


@pytest.mark.parametrize("rule", [*V1, *HEALTH])
def test_an_unknown_parameter_is_refused_before_an_unknown_id_is_looked_up(client, rule):
    url = rule.replace("<id>", "nobody")
    assert_problem(client.get(f"{url}?colour=red"), 422, "invalid-parameters")


@pytest.mark.parametrize("rule", LISTS)
@pytest.mark.parametrize(
    ("misspelt", "meant"), [("limt", "limit"), ("Limit", "limit"), ("curser", "cursor")]
)
def test_a_misspelt_parameter_is_named_with_the_right_one(client, rule, misspelt, meant):
    body = assert_problem(client.get(f"{rule}?{misspelt}=1"), 422, "invalid-parameters")
    assert f"did you mean `{meant}`?" in body["detail"]


@pytest.mark.parametrize(
    ("url", "meant"),
    [
        ("/v1/quotes?speakr=nato", "speaker"),
        ("/v1/quotes?breif=nato", "brief"),
        ("/v1/positions?breif=nato", "brief"),
        ("/v1/entities?brief_=nato", "brief"),
    ],
)
def test_a_misspelt_filter_is_named_with_the_right_one(client, url, meant):
    body = assert_problem(client.get(url), 422, "invalid-parameters")
    assert f"did you mean `{meant}`?" in body["detail"]


@pytest.mark.parametrize("rule", LISTS)
def test_a_parameter_like_no_other_is_told_which_there_are(client, rule):
    body = assert_problem(client.get(f"{rule}?zzz=1"), 422, "invalid-parameters")
    assert "limit" in body["detail"]
    assert "cursor" in body["detail"]


@pytest.mark.parametrize("noun", ["entities", "quotes", "issues", "positions", "pending-decisions"])
def test_a_list_inside_a_brief_is_whole_and_says_where_it_is_in_pages(client, noun):
    brief = "nato-ukraine-membership"
    refused = client.get(f"/v1/briefs/{brief}/{noun}?limit=1")
    body = assert_problem(refused, 422, "invalid-parameters")
    assert pointers(body) == ["/query/limit"]
    paged = f"/v1/{noun}?brief={brief}"
    assert body["detail"].endswith(f"It gives the list whole; for pages and filters ask {paged}.")
    assert len(client.get(f"{paged}&limit=1").json["items"]) == 1


@pytest.mark.parametrize("path", ["/livez", "/v1/briefs/quotes", "/v1/entities/nato/stances"])
def test_what_is_no_list_of_a_brief_is_had_nowhere_else(client, path):
    body = assert_problem(client.get(f"{path}?limit=1"), 422, "invalid-parameters")
    assert body["detail"].endswith("this path takes none.")


def test_a_post_with_parameters_is_told_of_no_list(writing_client):
    refused = writing_client.post("/v1/briefs?limit=1", json={"article": {"text": "A word."}})
    body = assert_problem(refused, 422, "invalid-parameters")
    assert body["detail"].endswith("this path takes none.")


def test_what_can_be_no_id_is_not_put_into_an_address(client):
    refused = client.get("/v1/briefs/a%26b%0A/quotes?limit=1")
    body = assert_problem(refused, 422, "invalid-parameters")
    assert body["detail"].endswith("this path takes none.")


@pytest.mark.parametrize("rule", LISTS)
@pytest.mark.parametrize("query", ["limit=1&limit=2", "limit=1&limit=1", "limit=1&limit="])
def test_a_repeated_parameter_is_refused_even_with_the_same_value(client, rule, query):
    body = assert_problem(client.get(f"{rule}?{query}"), 422, "invalid-parameters")
    assert pointers(body) == ["/query/limit"]
    assert "2 times" in body["detail"]


def test_a_repeated_filter_is_refused(client):
    url = "/v1/quotes?speaker=nato&speaker=ukraine"
    assert pointers(assert_problem(client.get(url), 422, "invalid-parameters")) == [
        "/query/speaker"
    ]


def test_everything_that_is_wrong_is_named_at_once(client):
    body = assert_problem(
        client.get("/v1/quotes?limt=1&speaker=a&speaker=b"), 422, "invalid-parameters"
    )
    assert pointers(body) == ["/query/limt", "/query/speaker"]
    body = assert_problem(client.get("/v1/quotes?limit=0&speaker="), 422, "invalid-parameters")
    assert set(pointers(body)) == {"/query/limit", "/query/speaker"}


@pytest.mark.parametrize("rule", LISTS)
@pytest.mark.parametrize(
    "value",
    [
        *("0", "-1", "101", "1000000000", "9" * 400, "", "%20", "1%20", "%201", "+1", "1e1"),
        *(
            "1.0",
            "0x10",
            "1_0",
            "ten",
            "null",
            "true",
            "%00",
            "1%00",
            "1%0A",
            "%D9%A1",
            "%EF%BC%91",
        ),
        *("%C2%B2", "%ff", "[1]", "1,2", "%F0%9F%98%80"),
    ],
)
def test_a_limit_is_a_plain_whole_number_from_1_to_100(client, rule, value):
    body = assert_problem(client.get(f"{rule}?limit={value}"), 422, "invalid-parameters")
    assert pointers(body) == ["/query/limit"]
    assert "from 1 to 100" in body["detail"]


@pytest.mark.parametrize("rule", LISTS)
@pytest.mark.parametrize("value", ["1", "20", "100", "007"])
def test_a_limit_in_plain_digits_is_taken(client, rule, value):
    assert len(assert_list(client.get(f"{rule}?limit={value}"))) <= int(value)


@pytest.mark.parametrize("rule", LISTS)
def test_a_page_has_20_items_unless_it_is_told_otherwise(client, rule):
    assert client.get(rule).data == client.get(f"{rule}?limit=20").data


@pytest.mark.parametrize("rule", [rule for rule in LISTS if rule != "/v1/briefs"])
def test_a_filter_by_brief_may_not_be_empty_or_hold_nul(client, rule):
    for value in ("", "%00", "nato%00"):
        body = assert_problem(client.get(f"{rule}?brief={value}"), 422, "invalid-parameters")
        assert pointers(body) == ["/query/brief"]


@pytest.mark.parametrize("value", ["", "%00", "boris-pistorius%00"])
def test_a_speaker_may_not_be_empty_or_hold_nul(client, value):
    body = assert_problem(client.get(f"/v1/quotes?speaker={value}"), 422, "invalid-parameters")
    assert pointers(body) == ["/query/speaker"]


@pytest.mark.parametrize("rule", [*V1, *HEALTH])
@pytest.mark.parametrize("name", ["%00", "", "%ff", "a%00b", "~/", "%ED%A0%80", "%F0%9F%98%80"])
def test_a_parameter_with_an_odd_name_is_refused_and_named_by_a_pointer(
    client, address, rule, name
):
    response = client.get(asking(address(rule), f"{name}=1"))
    body = assert_problem(response, 422, "invalid-parameters")
    (error,) = body["errors"]
    assert error["pointer"].startswith("/query/")


@pytest.mark.parametrize("rule", [*V1, *HEALTH, "/", "/docs", "/openapi.json", "/nowhere"])
def test_a_url_that_is_too_long_is_refused_with_its_length(client, address, rule):
    body = assert_problem(client.get(asking(address(rule), f"q={'a' * 5000}")), 414, "uri-too-long")
    assert "4,096" in body["detail"]


def test_a_path_that_is_too_long_is_refused_like_a_query(client):
    assert_problem(client.get(f"/v1/briefs/{'a' * 5000}"), 414, "uri-too-long")


@pytest.mark.parametrize("rule", LISTS)
def test_every_filter_together_with_a_cursor_fits_into_a_url(client, rule):
    response = client.get(f"{rule}?limit=1")
    assert len(response.json["next"] or "") < 1000


@pytest.mark.parametrize("rule", V1)
def test_a_body_changes_nothing_for_who_only_reads(client, address, rule):
    plain = client.get(address(rule))
    for body, type in ((b"{", "application/json"), (b"x=1", "application/x-www-form-urlencoded")):
        assert client.get(address(rule), data=body, content_type=type).data == plain.data


@pytest.mark.parametrize("rule", LISTS)
def test_a_query_means_the_same_however_often_and_wherever_it_was_asked(client, rule):
    first = client.get(f"{rule}?limit=1").data
    for other in LISTS:
        following = client.get(f"{other}?limit=1").json["next"]
        assert following.startswith(f"{other}?limit=1&cursor=")
    assert client.get(f"{rule}?limit=1").data == first


@pytest.mark.parametrize("rule", LISTS)
def test_a_wrong_query_is_refused_each_time(client, rule):
    for _ in range(2):
        body = assert_problem(client.get(f"{rule}?limit=0"), 422, "invalid-parameters")
        assert pointers(body) == ["/query/limit"]
