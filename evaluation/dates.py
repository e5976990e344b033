"""Dates: whether what the article words is put on the right days."""

from collections.abc import Iterable

from brief.briefs import Brief
from brief.dates import When
from brief.trees import walk
from evaluation.misses import Miss
from evaluation.tallies import Tallies, Tally


def measure_dates(dates: Iterable[When], gold: Brief) -> tuple[Tallies, list[Miss]]:
    """The dates of events and decisions in the gold that were found in the text with their days.

    A date is the same where its words are a part of the other’s.
    """
    found = list(dates)
    wanted = {(w.text, w.edtf): w for _, w in walk(gold) if isinstance(w, When) and w.edtf}
    right, misses = 0, []
    for when in wanted.values():
        alike = [date for date in found if same_words(date.text, when.text)]
        if any(date.edtf == when.edtf for date in alike):
            right += 1
            continue
        said = ", ".join(sorted({date.edtf or "no date" for date in alike})) or "not found"
        sort = "wrong" if alike else "missed"
        misses.append(Miss("dates", sort, gold.id, when.text, f"{said}, should be {when.edtf}"))
    return {"dates right": Tally.of(right, len(wanted))}, misses


def same_words(one: str, other: str) -> bool:
    first, second = one.casefold(), other.casefold()
    return first in second or second in first
