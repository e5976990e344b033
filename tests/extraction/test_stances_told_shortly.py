"""Stances told in few words: refusals, what is left open, and reported clauses that go on."""

import pytest

from tests.extraction.briefs import read_brief

OPENING = (
    "Harwick plans a harbour levy\n\nHARWICK (Wire) - A plan for a harbour levy was published on "
    "Monday by the council.\n\nNorway backs the levy. "
)


def told(sentence: str) -> set[tuple[str, str]]:
    """Who takes which stance in a sentence about a levy."""
    found = read_brief(OPENING + sentence).positions
    return {(one.holder.name, one.stance.value) for one in found} - {("Norway", "supports")}


@pytest.mark.parametrize(
    "words",
    [
        "said it was studying the circular",
        "said it would make its position known on Friday",
        "will state its view after the summer",
        "has reached no conclusion on the levy",
        "has come to no decision",
        "has not met to discuss it",
        "has still to decide",
        "said it had not decided how to vote",
        "would not say whether it wanted the levy to go on",
        "would not say what it would do if the talks failed",
        "said it was reconsidering",
        "said the matter was under review",
    ],
)
def test_who_leaves_it_open_is_undecided(words: str) -> None:
    assert told(f"The Harbour Guild {words}.") == {("Harbour Guild", "undecided")}


@pytest.mark.parametrize(
    "sentence",
    [
        "Ann Holt would not say whether the driver had been drinking.",
        "Ann Holt said the crash was under review.",
        "The coroner has reached no conclusion about the cause of death.",
        "The Harbour Guild announced its results on Friday.",
        "The minister may order the search or refuse it.",
        "The court refused bail to Ann Holt.",
        "Ann Holt called a taxi to stop the noise.",
        "The team settled on blue shirts.",
        "“The plan has to go to the council,” said Ann Holt.",
        "“The minister has to go,” said Ann Holt.",
    ],
)
def test_what_is_of_something_else_takes_no_side(sentence: str) -> None:
    assert told(sentence) == set()


@pytest.mark.parametrize(
    "words",
    [
        "refused the levy",
        "staged a protest in front of the hall against the levy",
        "called a one-day strike for Friday to stop the levy",
        "is to vote with the others to block the levy",
        "settled on opposing the levy",
        "introduced a bill that would scrap the levy",
        "considers the levy a breach of the treaty",
        "rejects the levy",
    ],
)
def test_a_union_that_refuses_fights_or_rejects_a_plan_is_against_it(words: str) -> None:
    assert told(f"The union {words}.") == {("union", "opposes")}


@pytest.mark.parametrize(
    "words",
    [
        "is unanimous in recommending the levy",
        "settled on backing the levy",
        "gave its casting vote for the levy",
        "is pressing ahead",
        "welcomes the levy",
    ],
)
def test_a_council_that_settles_on_a_plan_is_for_it(words: str) -> None:
    assert told(f"The council {words}.") == {("council", "supports")}


@pytest.mark.parametrize(
    ("clause", "stance"),
    [
        ("the levy was unavoidable", "supports"),
        ("there was no cheaper way to mend the pier", "supports"),
        ("there would be no further delay", "supports"),
        ("the companies could well afford the levy", "supports"),
        ("the town could no longer afford it", "opposes"),
        ("nobody sailed before May and the levy would kill the season", "opposes"),
        ("it was hard to justify the levy", "opposes"),
        ("small crews could not be asked to pay", "opposes"),
        ("the levy “rewards paperwork” and ought to be scrapped", "opposes"),
        ("the levy was “of its time” but that it had to be repealed", "opposes"),
    ],
)
def test_a_reported_clause_takes_a_side(clause: str, stance: str) -> None:
    assert told(f"Ann Holt said {clause}.") == {("Ann Holt", stance)}


@pytest.mark.parametrize(
    ("words", "stance"),
    [
        ("This levy has to go", "opposes"),
        ("I am not the one who will sign it", "opposes"),
        ("Tax it and the boats will sail elsewhere", "opposes"),
        ("Each year we wait is a year without repairs", "supports"),
        ("One fee, one harbour. That is all we are asking for", "supports"),
    ],
)
def test_a_turn_of_speech_takes_a_side(words: str, stance: str) -> None:
    assert told(f"“{words},” said Ann Holt.") == {("Ann Holt", stance)}


def test_his_members_are_the_body_that_he_leads() -> None:
    found = told("The chairman of the Harbour Guild, Ole Berg, said his members opposed the levy.")
    assert found == {("Harbour Guild", "opposes")}


def test_his_country_is_the_country_that_he_speaks_for() -> None:
    found = told("Sweden’s minister, Ole Berg, said his country had no intention of paying it.")
    assert found == {("Sweden", "opposes")}


def test_who_is_more_definite_than_the_undecided_is_not_undecided() -> None:
    found = told("Ann Holt would not say how she will vote. Ole Berg was more definite.")
    assert ("Ole Berg", "undecided") not in found


def test_no_place_of_a_dateline_demands_what_its_first_sentence_tells() -> None:
    paper = (
        "Growers seek end to levy\n\nHARWICK, 2 February 2026 (Wire) - Onion growers blocked the "
        "harbour for two hours on Monday, demanding that the council withdraw the levy.\n\n"
        "The council meets in May."
    )
    found = {(one.holder.name, one.stance.value) for one in read_brief(paper).positions}
    assert found == {("Onion growers", "opposes")}
