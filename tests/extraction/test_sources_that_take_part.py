"""Whom no finding needs is no source; a crowd is a group; whom talks follow is none of them."""

import pytest

from tests.extraction.briefs import read_brief


def kinds(text: str) -> dict[str, str]:
    """The entities of a text with their kinds."""
    brief = read_brief(f"A headline\n\nIt rained in the north.\n\n{text}")
    return {one.name: one.kind.value for one in brief.entities}


@pytest.mark.parametrize(
    "text",
    [
        "Senator Jon Ott said he opposed any order that would send people back to work.",
        "Jane Prue said the ministry would call nurses back to the wards.",
        "Ann Bell said that a neighbour met an official in the yard.",
    ],
)
def test_who_says_nothing_and_takes_no_side_is_no_source(text):
    assert "anonymous_source" not in kinds(text).values()


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("A neighbour opposes the plan.", "neighbour"),
        ("A senior official said the plan was late.", "senior official"),
        ("Two people familiar with the talks said they failed.", None),
        ("A judge said the bank was slow.", "judge"),
    ],
)
def test_who_speaks_or_takes_a_side_is_a_source(text, name):
    found = [one for one, kind in kinds(text).items() if kind == "anonymous_source"]
    assert found == [name or "Two people familiar with the talks"]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("A petition against the closure was signed by 3,100 people.", "3,100 people"),
        ("About 200 people oppose the plan.", "200 people"),
    ],
)
def test_people_who_are_counted_by_the_hundred_are_a_group(text, name):
    assert kinds(text).get(name, "group") == "group"


@pytest.mark.parametrize(
    "text",
    [
        "Speaking to reporters after talks in Oslo, Peter Varga said Hungary would wait.",
        "Speaking to voters before a rally in Oslo, Peter Varga said Hungary would wait.",
        "Speaking to journalists following meetings in Oslo, Peter Varga said he would wait.",
    ],
)
def test_who_is_spoken_to_before_or_after_an_event_is_no_part_of_it(text):
    events = [name for name, kind in kinds(text).items() if kind == "event"]
    assert not any(name.split()[0] in ("reporters", "voters", "journalists") for name in events)
