"""Findings whose words stay keep their ids, and with them what editors did to them."""

import json
from dataclasses import replace

import pytest

from brief import kept_ids
from tests.api.test_ingest import told, write_lines
from tests.extraction.briefs import read_brief

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


def test_three_who_say_the_same_have_three_ids_whoever_came_first(take):
    own = "Ann Bell is mayor.\n\n“It is late,” Bell said.\n"
    before = take("Late\n\n" + own)
    others = "“It is late,” Lars Holm said.\n\n“It is late,” Eva Krog said.\n\n"
    found = ids(take("Late\n\n" + others + own), "quotes", "speakers", 0, "id")
    assert found["ann-bell"] == before["quotes"][0]["id"]
    assert len(set(found.values())) == 3


def test_what_is_new_of_a_finding_is_read_though_an_editor_changed_another_field(take, correct):
    brief = take(TEXT.replace(" on May 3", ""))
    (decision,) = brief["pending_decisions"]
    assert decision["due"] is None
    correct(brief, pending_decisions=[decision | {"title": "Vote on the Eta tunnel"}])
    later = "\nThe vote on the eta plan is due on May 10, 2027.\n"
    (after,) = take(TEXT.replace(" on May 3", "") + later)["pending_decisions"]
    assert after["title"] == "Vote on the Eta tunnel"
    assert after["due"]["edtf"] == "2027-05-10"


def test_a_quote_with_another_speaker_has_the_addressee_of_an_editor(take, correct):
    text = "Late\n\nAnn Bell is mayor.\n\n“It is late,” Bell said.\n"
    brief = take(text)
    correct(brief, quotes=[brief["quotes"][0] | {"addressee": "reporters"}])
    (quote,) = take(text.replace("Bell said", "Lars Holm said"))["quotes"]
    assert (quote["speakers"][0]["id"], quote["addressee"]) == ("lars-holm", "reporters")


def test_who_edits_an_older_version_takes_nothing_out_that_came_since(take, correct):
    brief = take(TEXT)
    krog = "\nSenator Eva Krog opposes the eta plan.\n"
    take(TEXT + krog)
    first, *rest = brief["positions"]
    correct(brief, positions=[first | {"stance": "undecided"}, *rest])
    after = take(TEXT + krog + "\nMore is to come.\n")
    stances = {p["holder"]["id"]: p["stance"] for p in after["positions"]}
    assert stances["eva-krog"] == "opposes"
    assert "undecided" in stances.values()


def test_what_was_changed_by_hand_in_an_older_version_counts_too(take, run, tmp_path):
    brief = take(TEXT)
    take(TEXT + AGAIN)
    first, *rest = brief["positions"]
    edited = brief | {"positions": [first | {"stance": "undecided"}, *rest]}
    (tmp_path / "edited.json").write_text(json.dumps(edited), "utf-8")
    assert run("load", tmp_path / "edited.json").exit_code == 0
    assert json.loads(run("export", brief["id"]).stdout)["review_status"] == "corrected"


def test_words_of_a_correction_do_not_move_into_another_word(take, correct):
    text = "Plan Made\n\nAnn Bell is mayor. Bell called the plan a “ban” on Friday.\n"
    brief = take(text)
    (quote,) = brief["quotes"]
    correct(brief, quotes=[quote | {"addressee": "reporters"}])
    fringe = (
        "\n\nThe city and its urban fringe would pay, and its clubs too, for years to come. Bell"
    )
    after = take(text.replace(" Bell", fringe, 1))
    for segment in (one for found in after["quotes"] for one in found["segments"]):
        assert segment["prefix"].endswith("“")


def test_a_changed_headline_in_the_last_brief_that_was_kept_is_taken(take):
    """The place of what is searched behind the last row was that of the row that went."""
    take("Nothing\n\nHere.\n")
    after = take("Eta Vote\n\nMayor Ann Bell opposes the eta plan. “We will not pay,” Bell said.\n")
    assert after["version"] == 2


def test_each_of_many_sayings_of_one_sentence_keeps_its_id(take):
    before = take("No\n\n" + "“No,” Ann Bell said.\n\n" * 50)
    after = take("No\n\n" + "“No,” Ann Bell said.\n\n" * 51)
    assert {q["id"] for q in before["quotes"]} < {q["id"] for q in after["quotes"]}


def test_of_many_with_the_same_words_only_a_few_are_compared():
    quotes = read_brief("No\n\n" + "“No,” Ann Bell said.\n\n" * 100).quotes
    earlier = {f"{quote.id}-old": replace(quote, id=f"{quote.id}-old") for quote in quotes}
    matches = list(kept_ids.matches_of(quotes, earlier))
    assert len(quotes) == 100
    assert len(matches) == 100 * kept_ids.MOST_ALIKE


def test_the_text_that_an_older_document_replaced_is_known_and_does_not_undo_it(
    take, run, tmp_path
):
    older = take(TEXT)
    take(TEXT + AGAIN)
    (tmp_path / "older.json").write_text(json.dumps(older), "utf-8")
    assert "version 3" in run("load", tmp_path / "older.json").stdout
    for text in (TEXT + AGAIN, TEXT):
        assert take(text)["version"] == 3
