"""What sounds like a stance and is none: denials, silence, facts, games, times long gone."""

import pytest

from tests.extraction.briefs import read_brief
from tests.extraction.test_positions import only, stands, told


def issues_told(*paragraphs: str) -> set[tuple[str, str, str]]:
    """Who takes which stance on what."""
    return {(s.holder.name, s.stance.value, s.statement) for s in stands(*paragraphs)}


@pytest.mark.parametrize(
    "sentence",
    [
        "Otto Brand denied he opposes the canal.",
        "Otto Brand denied that he opposed the canal.",
        "Otto Brand denied opposing the canal.",
    ],
)
def test_who_denies_a_stance_does_not_take_it(sentence: str) -> None:
    assert told(sentence) == set()


@pytest.mark.parametrize(
    "sentence",
    [
        "Vera Holm refused to say how she would vote.",
        "Vera Holm refused to comment on the canal.",
        "Vera Holm refused to leave the room.",
        "Vera Holm declined to discuss the canal.",
        "Ruritania did not say whether it supports the canal.",
        "Ruritania would not say whether it backs the canal.",
        "Vera Holm declined to say if she opposes the canal.",
    ],
)
def test_silence_is_no_stance(sentence: str) -> None:
    assert told(sentence) == set()


@pytest.mark.parametrize(
    "sentence",
    [
        "“We will vote on July 4,” Vera Holm said.",
        "“We will vote again next week,” Vera Holm said.",
        "“We should have seen it coming,” Vera Holm said.",
        "Some say so. “I disagree,” Vera Holm said.",
        "Vera Holm opposed the war as a young woman.",
        "Vera Holm, who opposed the canal in the 1990s, is a novelist.",
        "Otto Brand wants to win on Saturday.",
        "The referee blocked the appeal.",
        "The goalkeeper blocked the shot and rejected the offer of a hand.",
        "Otto Brand blocked a shot in the last minute.",
        "Referee Otto Brand dismissed the appeal for a penalty.",
        "Vera Holm called for calm.",
        "Vera Holm appealed for patience and calm.",
        "Otto Brand could refuse only once.",
    ],
)
def test_facts_and_games_and_times_long_gone_are_no_stance(sentence: str) -> None:
    assert told(sentence) == set()


def test_the_stance_of_a_side_clause_is_not_that_of_the_main_one() -> None:
    words = "Mayor Vera Holm pressed on even as the Harbour Union threatened to sink the bill."
    assert told(words) == {("Harbour Union", "opposes")}
    assert told("Ruritania pushed ahead although Freedonia opposes the canal.") == {
        ("Freedonia", "opposes")
    }


def test_two_stances_joined_by_and_are_two() -> None:
    assert issues_told("Ruritania opposes the measure and Freedonia endorsed it.") == {
        ("Ruritania", "opposes", "The measure is adopted"),
        ("Freedonia", "supports", "The measure is adopted"),
    }
    assert issues_told("Vera Holm backs the bridge and she rejected the toll.") == {
        ("Vera Holm", "supports", "The bridge goes ahead"),
        ("Vera Holm", "opposes", "The toll goes ahead"),
    }


@pytest.mark.parametrize(
    ("sentence", "statement", "summary"),
    [
        (
            "Ruritania wants them to leave.",
            "They leave",
            "Ruritania supports the idea that they leave.",
        ),
        (
            "Ruritania refused to join the league.",
            "Ruritania joins the league",
            "Ruritania does not want to join the league.",
        ),
        (
            "Ruritania is undecided whether to join the league.",
            "Ruritania joins the league",
            "Ruritania is undecided whether to join the league.",
        ),
        (
            "Ruritania said it would join the league if tolls fell.",
            "Ruritania joins the league",
            "Ruritania would join the league on a condition.",
        ),
    ],
)
def test_statements_and_summaries_read_right(sentence: str, statement: str, summary: str) -> None:
    stand = only(sentence)
    assert (stand.statement, stand.summary) == (statement, summary)


def test_a_phrase_cut_out_of_a_sentence_is_no_issue() -> None:
    for words in ("to the 6th Circuit is wrong", "which way the ballots go is wrong"):
        assert told(f"Vera Holm said that {words}.") == set()


def test_a_condition_is_told_without_its_if() -> None:
    text = "Canal Talk\n\nGermany would accept the canal only if, if asked, the towns paid for it."
    (position,) = read_brief(text).positions
    assert position.condition == "Asked, the towns paid for it."
    assert position.summary == "Germany would support the canal on a condition."


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("Ruritania would not rule out the canal.", {("Ruritania", "undecided")}),
        (
            "Ruritania has pressed for a quick truce.",
            {("Ruritania", "supports")},
        ),
        (
            "Ruritania supports the canal but wants the toll scrapped.",
            {("Ruritania", "supports"), ("Ruritania", "opposes")},
        ),
        ("Ruritania opposes the canal, said its rival Freedonia.", {("Ruritania", "opposes")}),
        ("There is support for the plan, and plans for support.", set()),
        ("Vera Holm had said in May that she opposed the canal.", set()),
    ],
)
def test_traps_of_stance(sentence: str, found: set[tuple[str, str]]) -> None:
    assert told(sentence) == found
