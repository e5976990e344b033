"""Where a reported clause ends and the narrator goes on; who answers, and speaks next."""

import pytest

from tests.extraction.test_quotes import told

CUT = [
    ("said the plan was dead, but the council has not voted.", "the plan was dead"),
    ("said the plan was dead, though she declined to say when.", "the plan was dead"),
    ("said the plan was dead, while the union wants more.", "the plan was dead"),
    ("said talks had failed and did not rule out a strike.", "talks had failed"),
    ("said talks had failed and declined to comment further.", "talks had failed"),
    ("said talks had failed but gave no details.", "talks had failed"),
    ("said talks had failed but did not elaborate.", "talks had failed"),
    ("said the mill would close but would not say when.", "the mill would close"),
    ("said the bridge was unsafe, but engineers are not sure.", "the bridge was unsafe"),
    ("told reporters she had won, while her rival has yet to concede.", "she had won"),
    ("said she was sorry, but the damage is done.", "she was sorry"),
    ("said the plan was fine, but Robin Fell disputed that.", "the plan was fine"),
    (
        "said the plan was fine but Robin Fell, of the dockers’ union, shook his head.",
        "the plan was fine",
    ),
]


@pytest.mark.parametrize(("rest", "clause"), CUT)
def test_a_reported_clause_ends_where_the_narrator_goes_on(rest, clause):
    assert told(f"Mona Tuck {rest}")[0] == ("indirect", clause, ["Mona Tuck"])


WHOLE = [
    "it was late but it would go ahead",
    "the road was closed but buses would run",
    "she liked the plan, but the council had not voted",
    "the plan is dead, but the council has not voted",
    "the mill was old and did not meet the rules",
    "the mayor was late but was not to blame",
    "prices were high, but that is how markets work",
    "the road was closed while crews were working on it",
    "the firm had no money, although it had paid its staff",
    "she had read the report and would not comment on it",
    "he was free to go but had given no address",
    "Robin Fell was late, but Robin Fell would pay",
]


@pytest.mark.parametrize("clause", WHOLE)
def test_a_reported_clause_goes_on_with_what_was_said_too(clause):
    assert told(f"Mona Tuck said {clause}.") == [("indirect", clause, ["Mona Tuck"])]


@pytest.mark.parametrize(
    "before",
    [
        "Ava Brill said the plan was fine; Mona Tuck of the Quayworkers union disagreed.",
        "Ava Brill said the plan was fine, but Mona Tuck disputed that.",
        "Ava Brill said the plan was fine, but Mona Tuck was not so sure.",
        "Ava Brill said the plan was fine; Mona Tuck shook her head.",
        "Ava Brill voted for it, but Mona Tuck, of the Quayworkers union, had another view.",
        "Ava Brill called it fair, while Mona Tuck, who runs the canteen, was unconvinced.",
        "Ava Brill voted for it, while Mona Tuck abstained.",
        "Ava Brill welcomed the deal; deputy leader Mona Tuck did not.",
        "Ava Brill said the plan was fine. Mona Tuck had another view.",
    ],
)
def test_she_is_who_was_set_against_the_one_before(before):
    assert told(f"{before} “No,” she said.")[-1] == ("direct", "No,", ["Mona Tuck"])


@pytest.mark.parametrize(
    "before",
    [
        "Ava Brill resigned, although Mona Tuck had begged her to stay.",
        "Ava Brill said the plan was fine but Mona Tuck would lose.",
        "Ava Brill said the plan was fine but Mona Tuck was late.",
        "Ava Brill said she would stay; Mona Tuck’s seat is vacant.",
        "Ava Brill said she had met Mona Tuck, but the talks failed.",
        "Ava Brill will stand again, but the council’s leader may not.",
        "Ava Brill told the court that Mona Tuck had lied, but the judge did not agree.",
    ],
)
def test_she_is_the_subject_where_nobody_is_set_against_her(before):
    assert told(f"{before} “No,” she said.")[-1] == ("direct", "No,", ["Ava Brill"])


@pytest.mark.parametrize(
    ("sentence", "clause", "speaker"),
    [
        (
            "Attorney Rosa Delgado, for the family, said the firm, Sentinel Group, had lied.",
            "the firm, Sentinel Group, had lied",
            "Rosa Delgado",
        ),
        (
            "Rosa Delgado, a lawyer, said the company, Sentinel Group, was late.",
            "the company, Sentinel Group, was late",
            "Rosa Delgado",
        ),
        ("The firm is bankrupt, said the mayor, Paul Wick.", "The firm is bankrupt", "Paul Wick"),
        (
            "The town, which is poor, would pay, said a clerk who was there.",
            "The town, which is poor, would pay",
            "clerk",
        ),
        (
            "The fund’s biggest backer, the pension house Corvane Ltd, said it would stay.",
            "it would stay",
            "Corvane Ltd",
        ),
        (
            "Dutch chip maker Corvane Ltd on Monday refused, saying it was low.",
            "it was low",
            "Corvane Ltd",
        ),
        ("The Dutch on Monday refused, saying it was low.", "it was low", "Netherlands"),
    ],
)  # fmt: skip
def test_who_speaks_is_told_by_where_he_stands(sentence, clause, speaker):
    assert told(sentence) == [("indirect", clause, [speaker])]


def test_what_she_says_begins_behind_the_colon_of_the_narrator():
    found = told("Tom Hale was glad.", "His wife, Jen, was less sure: the road floods, she said.")
    assert found[-1] == ("indirect", "the road floods", ["Jen"])


def test_words_in_marks_go_on_with_what_she_said_and_not_with_what_others_were_told():
    found = told("Ava Brill spoke. She said staff had been told in May and were “devastated”.")
    assert found == [("mixed", "devastated", ["Ava Brill"])]


def test_words_that_somebody_was_told_are_nobodys_where_it_is_not_said():
    found = told("Ava Brill spoke. She said she had been told to “go home”.")
    assert found[-1][1] == "go home"


def test_a_claim_before_a_verb_is_a_noun():
    found = told("The firm’s lawyer, Grant Hale, told the judge those claims were “old”.")
    assert found == [("mixed", "old", ["Grant Hale"])]


def test_words_alone_are_those_of_who_was_set_against_the_one_before():
    found = told("Ava Brill said it was fine; Mona Tuck disagreed. “It will cost us jobs.”")
    assert found[-1] == ("direct", "It will cost us jobs.", ["Mona Tuck"])


@pytest.mark.parametrize(
    ("sentence", "clause", "speaker"),
    [
        (
            "They set up a showdown with a school board that says it has no money.",
            "it has no money",
            "school board",
        ),
        (
            "The MP for Harwick, Labour’s Tariq Khan, said Lammas Ltd should pay.",
            "Lammas Ltd should pay",
            "Tariq Khan",
        ),
        (
            "The port’s biggest customer, Danish shipping line Norvang, said it would wait.",
            "it would wait",
            "Norvang",
        ),
        (
            "The shadow minister, Helena Broad, told the Guardian the case showed the law "
            "needed to change.",
            "the case showed the law needed to change",
            "Helena Broad",
        ),
        (
            "Corvane Ltd said it had inspected the berth in March and found no faults.",
            "it had inspected the berth in March and found no faults",
            "Corvane Ltd",
        ),
        (
            "Corvane Ltd said unemployment, at 5.1 per cent, was too high.",
            "unemployment, at 5.1 per cent, was too high",
            "Corvane Ltd",
        ),
    ],
)
def test_a_clause_is_whole_and_of_who_says_it(sentence, clause, speaker):
    assert told(sentence) == [("indirect", clause, [speaker])]


def test_words_without_a_verb_before_a_cue_are_no_clause():
    found = told("The shadow minister, Helena Broad, told the Guardian of the case.")
    assert found == []


def test_a_judge_of_the_lead_is_the_justice_named_later():
    found = told(
        "Lammas Ltd must reopen a berth within 14 days, a judge ruled yesterday.",
        "Mrs Justice Fenwick said that it was late.",
    )
    assert [speakers for *_, speakers in found] == [["Fenwick"], ["Fenwick"]]


def test_nobody_speaks_who_is_the_town_of_the_dateline():
    found = told("OSLO - Corvane Foods, a maker of jam, on Friday refused, saying it was low.")
    assert found == [("indirect", "it was low", ["Corvane Foods"])]


def test_who_wrote_is_who_urged_it():
    found = told("Corvane Ltd wrote to the board last week urging it to “stop the rot”.")
    assert found == [("mixed", "stop the rot", ["Corvane Ltd"])]
