"""Stances on terms that are told with the thing, or before who takes them."""

import pytest

from tests.extraction.briefs import read_brief


def stands(*paragraphs: str) -> set[tuple[str, str, str | None]]:
    """The stances of a text with their issues and conditions."""
    brief = read_brief("\n\n".join(["A headline", *paragraphs]))
    return {(one.stance.value, one.issue.name, one.condition) for one in brief.positions}


@pytest.mark.parametrize(
    ("verb", "terms"),
    [
        ("said it will oppose", "any deal that did not guarantee jobs until 2030"),
        ("would reject", "any deal without a job guarantee"),
        ("will veto", "any deal that fails to protect jobs"),
        ("would not accept", "a deal that did not protect jobs"),
        ("would never sign", "a deal that lacked a cap on rents"),
    ],
)
def test_who_would_oppose_a_thing_that_lacks_something_is_for_it_on_terms(
    verb: str, terms: str
) -> None:
    found = stands(f"The union {verb} {terms}.")
    assert found == {("conditional", "A deal goes ahead", f"Not {terms}.")}


@pytest.mark.parametrize(
    ("sentence", "condition"),
    [
        (
            "The union said it could not support the deal while jobs were at risk.",
            "Not while jobs were at risk.",
        ),
        (
            "The union could not support the deal without a guarantee on jobs.",
            "Not without a guarantee on jobs.",
        ),
        (
            "Without a guarantee on jobs, the union will not support the deal.",
            "Not without a guarantee on jobs.",
        ),
        (
            "The union cannot support the deal as long as jobs are at risk.",
            "Unless jobs are at risk.",
        ),
        ("The union will oppose the deal unless jobs are kept.", "Jobs are kept."),
        ("The union supports the deal as long as jobs are kept.", "Jobs are kept."),
    ],
)
def test_a_condition_is_one_for_support(sentence: str, condition: str) -> None:
    assert stands(sentence) == {("conditional", "The deal goes ahead", condition)}


@pytest.mark.parametrize(
    ("sentence", "stance", "issue"),
    [
        ("The union rejects a deal without a rise.", "opposes", "A deal without a rise goes ahead"),
        ("The union opposes the deal while talks go on.", "opposes", "The deal goes ahead"),
        ("The union will oppose any deal to sell it.", "opposes", "Any deal to sell it goes ahead"),
        (
            "The union rejected a deal that did not include a rise.",
            "opposes",
            "A deal that did not include a rise goes ahead",
        ),
        (
            "The union could support a deal that did not cut jobs.",
            "conditional",
            "A deal that did not cut jobs goes ahead",
        ),
    ],
)
def test_what_sets_no_terms_stays_as_it_is(sentence: str, stance: str, issue: str) -> None:
    assert stands(sentence) == {(stance, issue, None)}
