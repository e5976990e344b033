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
