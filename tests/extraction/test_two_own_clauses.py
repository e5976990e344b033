"""Of two clauses in somebody’s own words he stands on the first: “we need homes and we …”."""

import pytest

from tests.extraction.briefs import read_brief


def issues(sentence: str) -> set[str]:
    brief = read_brief(f"A headline\n\n{sentence}")
    return {one.statement for one in brief.issues}


@pytest.mark.parametrize(
    ("words", "issue"),
    [
        ("We need homes and we need jobs", "Ann Lowe needs homes"),
        ("We need more police and we need them now", "Ann Lowe needs more police"),
        ("We must build homes and we must protect the fields", "Ann Lowe builds homes"),
        ("We need to build homes, and we need to protect fields", "Ann Lowe builds homes"),
        ("We need trains, and we need buses", "Ann Lowe needs trains"),
    ],
)
def test_a_second_clause_of_ones_own_is_no_part_of_the_issue(words: str, issue: str) -> None:
    assert issues(f"“{words},” Mayor Ann Lowe said.") == {issue}


@pytest.mark.parametrize(
    ("words", "issue"),
    [
        ("We need homes and jobs", "Ann Lowe needs homes and jobs"),
        ("We need homes", "Ann Lowe needs homes"),
        (
            "We must build homes and protect the fields",
            "Ann Lowe builds homes and protects the fields",
        ),
        ("We must keep the pool open", "Ann Lowe keeps the pool open"),
        ("We must close the pool", "Ann Lowe closes the pool"),
    ],
)
def test_one_clause_with_an_and_stays_whole(words: str, issue: str) -> None:
    assert issues(f"“{words},” Mayor Ann Lowe said.") == {issue}
