"""What somebody only wants of a plan is not what others are for or against next."""

import pytest

from tests.extraction.briefs import read_brief


def issues(words: str) -> set[str]:
    """What any of some sentences is on."""
    return {one.issue.name for one in read_brief(f"A headline\n\n{words}").positions}


def last_issue(words: str) -> str:
    """The issue that the last of some sentences is on."""
    brief = read_brief(f"A headline\n\n{words}")
    return brief.positions[-1].issue.name


@pytest.mark.parametrize(
    ("backed", "issue"),
    [
        ("The council supports the plan but wants 20 spaces kept.", "The plan is adopted"),
        ("Norway backs the merger but wants the jobs protected.", "The merger goes ahead"),
        ("Norway backs the merger but wants the deal delayed.", "The merger goes ahead"),
        ("Ann Bell welcomed the treaty but demanded more time.", "The treaty goes ahead"),
        ("Ann Bell supports the plan, but called for trees to be saved.", "The plan is adopted"),
        ("Ann Bell backs the ban but wants an exemption for juice.", "The ban goes ahead"),
        ("Ann Bell backs the ban, though she wants an exemption for juice.", "The ban goes ahead"),
        ("Ann Bell supports the levy, but says the rate must be cut.", "The levy goes ahead"),
        ("Ann Bell supports the levy while pushing for a lower rate.", "The levy goes ahead"),
    ],
)
@pytest.mark.parametrize("other", ["Otto Brand opposes it.", "Shopkeepers are against it."])
def test_others_are_against_the_plan_and_not_what_is_wanted_of_it(
    backed: str, issue: str, other: str
) -> None:
    assert last_issue(f"{backed} {other}") == issue


@pytest.mark.parametrize(
    ("words", "issue"),
    [
        ("Ann Bell backs the bridge but wants a ferry. Otto Brand opposes that.",
         "A ferry is granted"),
        ("Ann Bell backs the bridge but wants a ferry. Otto Brand rejects that idea.",
         "A ferry is granted"),
        ("Norway backs the treaty but wants changes. The changes are opposed by Denmark.",
         "Changes are granted"),
        ("Ann Bell supports the plan but wants 20 spaces kept. Otto Brand opposes those.",
         "20 spaces are acceptable"),
        ("Ann Bell supports the bridge but opposes the toll. Otto Brand backs it.",
         "The toll goes ahead"),
        ("Ann Bell opposes the bridge but wants a ferry. Otto Brand backs it.",
         "A ferry is granted"),
        ("Ann Bell backs the bridge but Otto Brand wants a ferry. Norway backs it.",
         "A ferry is granted"),
        ("Ann Bell backs the bridge. She wants a ferry. Otto Brand backs it.",
         "A ferry is granted"),
    ],
)  # fmt: skip
def test_what_is_wanted_itself_is_it(words: str, issue: str) -> None:
    assert last_issue(words) == issue


def test_a_clause_that_goes_on_is_on_no_more_than_the_words_right_before_it() -> None:
    words = "Norway backs the treaty but wants changes, which Denmark opposes."
    assert issues(words) == {"The treaty goes ahead", "Changes are granted"}
