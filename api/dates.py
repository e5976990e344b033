"""Dates in words, as exact as they are known."""

from brief.dates import FIRST_QUARTER, OPEN_END, When, date_bounds


def said(when: When) -> str:
    """A date in words: as exact as it is known, and the article’s own words where they differ."""
    if when.edtf is None:
        return f"“{when.text}”, date unknown"
    known = in_words(when.edtf)
    return known if known == when.text else f"{known} (“{when.text}”)"


def in_words(edtf: str) -> str:
    """An EDTF date in words."""
    first, slash, last = edtf.partition("/")
    if not slash:
        return one_in_words(edtf)
    if first == OPEN_END:
        return f"by {one_in_words(last)}"
    if last == OPEN_END:
        return f"from {one_in_words(first)} on"
    return f"{one_in_words(first)} to {one_in_words(last)}"


def one_in_words(date: str) -> str:
    """A year, a quarter, a month or a day in words."""
    earliest, _ = date_bounds(date)
    year, *parts = date.split("-")
    if not parts:
        return year
    if int(parts[0]) >= FIRST_QUARTER:
        ordinal = ("first", "second", "third", "fourth")[int(parts[0]) - FIRST_QUARTER]
        return f"{ordinal} quarter of {year}"
    return f"{earliest:%B %Y}" if len(parts) == 1 else f"{earliest:%-d %B %Y}"
