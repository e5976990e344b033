"""Word lists: each says how it was made, and says nothing twice."""

from importlib import resources

import pytest

from extraction.lexicons import lines_of

LEXICONS = sorted(
    entry.name.removesuffix(".txt")
    for entry in (resources.files("extraction") / "lexicons").iterdir()
    if entry.name.endswith(".txt")
)


@pytest.mark.parametrize("name", LEXICONS)
def test_a_lexicon_begins_with_how_it_was_made(name: str) -> None:
    text = (resources.files("extraction") / "lexicons" / f"{name}.txt").read_text("utf-8")
    lines = text.splitlines()
    assert lines[0].startswith("# ")
    header = lines[: next(place for place, line in enumerate(lines) if not line.startswith("#"))]
    assert any("by hand" in line or "Written by" in line for line in header)


@pytest.mark.parametrize("name", LEXICONS)
def test_a_lexicon_has_no_line_twice(name: str) -> None:
    lines = list(lines_of(name))
    assert lines
    assert len(lines) == len(set(lines))
