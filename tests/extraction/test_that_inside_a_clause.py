"""A “that” behind a noun of the clause does not begin what is reported."""

import pytest

from tests.extraction.briefs import read_brief


def clauses_of(sentence: str) -> list[str]:
    return [quote.text or "" for quote in read_brief(f"A headline\n\n{sentence}").quotes]


@pytest.mark.parametrize(
    ("cue", "clause"),
    [
        ("said", "she still wanted the levy in the budget that goes to parliament in June"),
        ("said", "she wanted the levy that the mayor proposed"),
        ("said", "he never liked the bill that passed in May"),
        ("said", "the mayor wanted the levy in the budget that goes to parliament in June"),
        ("said", "Tom Reed opposed the tax that takes effect next year"),
        ("said", "it made no sense that the poor pay more"),
        ("said", "we need a law that works"),
        ("said", "he regretted the pain that the cuts caused"),
        ("said", "the fire that killed two began in the attic"),
        ("said", "laws that hurt the poor must go"),
        ("said", "the road that runs past the school floods every winter"),
        ("thinks", "she prefers the route that runs along the river"),
        ("told reporters", "he wanted a deal that lasts"),
        ("said", "she believed that the plan would fail"),
        ("said", "she backed a plan that would halve fares"),
    ],
)
def test_a_clause_begins_at_its_subject_though_a_that_follows_in_it(cue, clause):
    assert clauses_of(f"Ann Lowe {cue} {clause}.") == [clause]


@pytest.mark.parametrize(
    "cue",
    [
        "said",
        "said on Monday",
        "said again",
        "said the day after the vote",
        "said the very same day",
        "said a while ago",
        "said two years after the war",
        "said one last time",
        "said in a speech broadcast on Sunday",
        "said in the letter she sent",
        "wrote the same week",
        "told a crowd gathered outside the hall",
        "told it on Monday",
        "told reporters there on Monday",
        "warned the board elected in May",
    ],
)
def test_when_and_to_whom_it_is_said_is_no_part_of_the_clause(cue):
    assert clauses_of(f"Ann Lowe {cue} that rents had doubled.") == ["rents had doubled"]
