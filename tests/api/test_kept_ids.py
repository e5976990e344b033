"""Findings whose words stay keep their ids, and with them what editors did to them."""

import json

import pytest

from tests.api.test_ingest import told, write_lines

TEXT = """Eta Vote Put Off

Mayor Signe Dahlgaard said that she opposes the eta plan. “We will not pay for it,” she said.

Governor Lars Holm said he supports the eta plan. “It is a good plan,” Holm said.

The council will vote on the eta plan on May 3.
"""
AGAIN = """
Dahlgaard opposes the eta plan.

Holm again backed the eta plan on Friday.
"""
LATER = "\nThe council’s vote on the eta plan is due on May 3, the mayor said.\n"
URL = "https://baltic.example/eta"


@pytest.fixture
def take(run, tmp_path):
    """Takes a text in at one address, and gives its brief."""

    def take_it(text):
        write_lines(tmp_path / "a.jsonl", [{"text": text, "url": URL}])
        id = told(run("ingest", tmp_path / "a.jsonl", "--json"))["a.jsonl:1"]["id"]
        return json.loads(run("export", id).stdout)

    return take_it


@pytest.fixture
def correct(run, tmp_path):
    """Loads a brief as an editor changed it."""

    def correct_it(document, **changes):
        edited = document | changes | {"review_status": "corrected"}
        (tmp_path / "edited.json").write_text(json.dumps(edited), "utf-8")
        assert run("load", tmp_path / "edited.json").exit_code == 0

    return correct_it


def ids(brief, kind, *path):
    """The ids of the findings of a kind, by what stands at a path in them."""
    found = {}
    for one in brief[kind]:
        value = one
        for step in path:
            value = value[step]
        found[value] = one["id"]
    return found


def details(brief, code):
    return " ".join(one["detail"] for one in brief["warnings"] if one["code"] == code)


def test_a_position_keeps_its_id_when_its_holder_says_so_once_more(take):
    before, after = take(TEXT), take(TEXT + AGAIN)
    assert ids(after, "positions", "holder", "id") == ids(before, "positions", "holder", "id")
    assert len(after["positions"][0]["evidence"]) > len(before["positions"][0]["evidence"])


def test_a_quote_keeps_its_id_when_somebody_else_says_the_same_before(take):
    own = "Ann Bell is mayor.\n\n“It is late,” Bell said.\n"
    before = take("Late\n\n" + own)
    after = take("Late\n\n“It is late,” Lars Holm said.\n\n" + own)
    (kept,) = ids(before, "quotes", "speakers", 0, "id").items()
    found = ids(after, "quotes", "speakers", 0, "id")
    assert found[kept[0]] == kept[1]
    assert len(set(found.values())) == 2


def test_a_position_that_an_editor_left_out_stays_out_when_it_is_told_once_more(take, correct):
    brief = take(TEXT)
    gone = ids(brief, "positions", "holder", "id")["signe-dahlgaard"]
    correct(brief, positions=[p for p in brief["positions"] if p["id"] != gone])
    after = take(TEXT + AGAIN)
    assert list(ids(after, "positions", "holder", "id")) == ["lars-holm"]
    assert f"{gone} left out" in details(after, "correction_kept")


def test_a_stance_that_an_editor_turned_is_alone_when_it_is_told_once_more(take, correct):
    brief = take(TEXT)
    turned = [p | {"stance": "opposes"} for p in brief["positions"]]
    correct(brief, positions=turned)
    after = take(TEXT + AGAIN)
    stances = [(p["holder"]["id"], p["stance"]) for p in after["positions"]]
    assert sorted(stances) == [("lars-holm", "opposes"), ("signe-dahlgaard", "opposes")]


def test_a_corrected_position_stays_where_only_some_of_its_words_are_gone(take, correct):
    brief = take(TEXT + AGAIN)
    turned = [p | {"stance": "undecided"} for p in brief["positions"]]
    correct(brief, positions=turned)
    after = take(TEXT)
    assert [p["stance"] for p in after["positions"]] == ["undecided", "undecided"]
    assert "correction_lost" not in [one["code"] for one in after["warnings"]]


def test_a_decision_that_an_editor_left_out_stays_out_when_it_is_told_once_more(take, correct):
    brief = take(TEXT)
    assert brief["pending_decisions"]
    correct(brief, pending_decisions=[])
    after = take(TEXT + LATER)
    assert after["pending_decisions"] == []
    assert "left out" in details(after, "correction_kept")


def test_what_comes_back_is_not_said_to_be_left_out(take, correct):
    brief = take(TEXT)
    without = [e for e in brief["entities"] if e["id"] != "signe-dahlgaard"]
    own = {"signe-dahlgaard"}
    correct(
        brief,
        entities=without,
        quotes=[q for q in brief["quotes"] if not own & {s["id"] for s in q["speakers"]}],
        positions=[p for p in brief["positions"] if p["holder"]["id"] not in own],
    )
    after = take(TEXT + "\n“We will sue,” Dahlgaard said.\n")
    here = {e["id"] for e in after["entities"]}
    assert ("signe-dahlgaard left out" in details(after, "correction_kept")) == (not own & here)
