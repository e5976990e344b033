"""What an editor wrote of an article whose text is withheld stays: it is the editor’s prose."""

import json

import pytest

from tests.api.test_kept_ids import details

URL = "https://baltic.example/eta"
TEXT = """Eta Vote Put Off

Mayor Signe Dahlgaard said that she opposes the eta plan of the harbour board of Ostrehavn.

Governor Lars Holm said he supports the eta plan, if the northern grid pays for all of it.

The council of Ostrehavn will vote on the eta plan of the harbour board on May 3.
"""
MORE = TEXT + "\nMore is to come.\n"
OWN = {
    "positions": {"summary": "In her office, nobody has a good word for this scheme of theirs."},
    "pending_decisions": {"title": "Whether the town says yes to what the port would build"},
    "quotes": {"summary": "She is against it, as she told the reporters who had come to her."},
    "issues": {"statement": "The town should have nothing to do with that scheme of theirs"},
}


@pytest.fixture
def take(run, tmp_path):
    """Takes a text in at one address, and gives its brief."""

    def take_it(text, *, retain=False, options=(), **known):
        article = {"text": text, "url": URL, "retain_text": retain} | known
        (tmp_path / "a.json").write_text(json.dumps(article), "utf-8")
        assert run("ingest", tmp_path / "a.json", *options).exit_code == 0
        return json.loads(run("export").stdout)

    return take_it


@pytest.fixture
def correct(run, tmp_path):
    """Loads a brief as an editor changed it, and gives what is kept."""

    def correct_it(document):
        (tmp_path / "edited.json").write_text(json.dumps(document), "utf-8")
        ended = run("load", tmp_path / "edited.json")
        assert ended.exit_code == 0, ended.stderr
        return json.loads(run("export").stdout)

    return correct_it


def with_own_words(brief, kind):
    """The brief with an editor’s words in the first finding of a kind, and that finding’s id."""
    (first, *rest), changed = brief[kind], OWN[kind]
    if kind == "issues":
        for position in brief["positions"]:
            if position["issue"]["id"] == first["id"]:
                position["issue"]["name"] = changed["statement"]
    return brief | {kind: [first | changed, *rest]}, first["id"]


@pytest.mark.parametrize("kind", OWN)
@pytest.mark.parametrize("held", [False, True], ids=["withheld before", "held before"])
def test_what_an_editor_wrote_stays_in_the_next_version_without_a_text(take, correct, kind, held):
    edited, id = with_own_words(take(TEXT, retain=held), kind)
    correct(edited)
    after = take(MORE)
    assert (after["version"], after["article"]["text_status"]) == (3, "withheld")
    (kept,) = [one for one in after[kind] if one["id"] == id]
    assert OWN[kind].items() <= kept.items()
    assert id in details(after, "correction_kept")


def test_what_an_editor_wrote_stays_when_a_withheld_text_is_read_again(take, correct):
    edited, id = with_own_words(take(TEXT), "positions")
    correct(edited)
    after = take(TEXT, options=["--again"])
    (kept,) = [one for one in after["positions"] if one["id"] == id]
    assert OWN["positions"].items() <= kept.items()


def test_prose_of_the_engine_is_given_up_though_an_editor_changed_another_field(take, correct):
    brief = take(TEXT, retain=True)
    conditional = next(p for p in brief["positions"] if p["condition"])
    for position in brief["positions"]:
        if position["id"] == conditional["id"]:
            position["attribution"] = "narrator"
    correct(brief)
    for text, known in ((MORE, {}), (MORE + MORE, {"language": "da"})):  # which is not read
        after = take(text, **known)
        assert conditional["id"] in [position["id"] for position in after["positions"]]
        assert "northern grid" not in json.dumps(after["positions"])
        assert "harbour board" not in json.dumps([after["issues"], after["pending_decisions"]])


def test_a_reported_quote_of_an_editor_has_a_summary_where_its_words_are_withheld(take, correct):
    brief = take(TEXT, retain=True)
    quote = next(q for q in brief["quotes"] if q["type"] == "indirect")
    own = quote | {"id": "q-own"}
    correct(brief | {"quotes": [*brief["quotes"], own]})
    (kept,) = [one for one in take(MORE)["quotes"] if one["id"] == "q-own"]
    assert kept["summary"]


def test_what_cannot_be_told_of_an_editors_brief_is_not_lost_without_a_word(take, correct):
    """Elsewhere a document comes without the version that it was made from."""
    brief = take(TEXT)
    edited, _ = with_own_words(brief | {"generated_at": "2026-01-01T00:00:00Z"}, "positions")
    correct(edited | {"review_status": "corrected"})
    after = take(MORE)
    assert "could not be told" in details(after, "correction_lost")
    assert "correction_lost" not in [w["code"] for w in take(MORE + "\nThat is all.\n")["warnings"]]


def test_nor_what_cannot_be_told_of_the_version_before_that(take, correct):
    brief = take(TEXT) | {"review_status": "corrected", "generated_at": "2026-01-01T00:00:00Z"}
    correct(with_own_words(brief, "positions")[0])
    correct(with_own_words(take(TEXT), "quotes")[0])
    after = take(MORE)
    assert "for version 2" in details(after, "correction_lost")


LONG = """Eta Vote Put Off

Mayor Signe Dahlgaard said on Monday that she opposes the closing of the old ferry harbour of \
Ostrehavn to private cruise ships from abroad.
"""


def turned(brief):
    """The brief with another stance."""
    (first, *rest) = brief["positions"]
    return brief | {"positions": [first | {"stance": "supports"}, *rest]}


def with_other_position_id(brief):
    (first, *rest) = brief["positions"]
    return brief | {"positions": [first | {"id": brief["id"] + "--p-own"}, *rest]}


def with_other_issue_id(brief):
    (first, *rest), new = brief["issues"], brief["id"] + "--joined"
    for position in brief["positions"]:
        if position["issue"]["id"] == first["id"]:
            position["issue"]["id"] = new
    return brief | {"issues": [first | {"id": new}, *rest]}


@pytest.mark.parametrize("edit", [turned, with_other_position_id, with_other_issue_id])
def test_the_engine_s_prose_is_no_editor_s_where_only_a_stance_or_an_id_was(take, correct, edit):
    correct(edit(take(LONG, retain=True)))
    after = take(LONG + "\nMore is to come.\n")
    assert after["article"]["text_status"] == "withheld"
    assert "private cruise ships" not in json.dumps(after)


def test_a_sentence_on_somebody_else_is_not_told_anew(take, correct):
    brief = take(TEXT, retain=True)
    (first, *rest) = brief["positions"]
    other = next(e for e in brief["entities"] if e["name"] == "Lars Holm")
    holder = {"id": other["id"], "name": other["name"]}
    changed = first | {"holder": holder, "stance": "supports"}
    after = correct(brief | {"positions": [changed, *rest]})
    (kept,) = [p for p in after["positions"] if p["id"] == first["id"]]
    assert kept["summary"] == first["summary"]
