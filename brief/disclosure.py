"""What a brief of a withheld text may show, and whether what it shows agrees with itself.

Without the text, one evidence can still refute another: no text has two digests at one place, two
characters at one offset, or UTF-16 offsets that grow by less than one or more than two a character.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import TYPE_CHECKING

from brief.errors import Fault
from brief.evidence import Evidence, points_home
from brief.trees import walk
from brief.withholding import MOST_WORDS, few_words, marked_segments

if TYPE_CHECKING:
    from brief.briefs import Brief

Place = tuple[str, Evidence]  # a JSON pointer and what stands there


def disclosure_faults(brief: Brief) -> Iterator[Fault]:
    """What is wrong with a brief because its text is withheld; nothing where it is held."""
    if brief.article.text is not None:
        return
    places = [(pointer, value) for pointer, value in walk(brief) if isinstance(value, Evidence)]
    yield from words_shown(brief, places)
    yield from prose_shown(brief)
    home = [place for place in places if points_home(brief.article, place[1])]
    yield from refuted_words(home)
    yield from refuted_offsets(home)


def words_shown(brief: Brief, places: Sequence[Place]) -> Iterator[Fault]:
    """Words of the article outside of marked quotations, or in an indirect quote’s segments."""
    marked = marked_segments(brief.quotes)
    indirect = {
        f"/quotes/{index}/segments/{number}"
        for index, quote in enumerate(brief.quotes)
        if not quote.marked
        for number in range(len(quote.segments))
    }
    for pointer, evidence in places:
        if pointer in indirect or not any(evidence.within(segment) for segment in marked):
            yield from shown(pointer, evidence, "exact")
        yield from shown(pointer, evidence, "prefix", "suffix")


def shown(pointer: str, evidence: Evidence, *names: str) -> Iterator[Fault]:
    """The fields of evidence that are not null although the text is withheld."""
    for name in names:
        if getattr(evidence, name) is not None:
            yield Fault(f"{pointer}/{name}", "The text is withheld, so this must be null.")


def prose_shown(brief: Brief) -> Iterator[Fault]:
    """Namings too long to be facts, and indirect quotes without the summary that stands in."""
    for index, quote in enumerate(brief.quotes):
        pointer = f"/quotes/{index}"
        if not quote.marked and not quote.summary:
            yield Fault(f"{pointer}/summary", "It stands in for the withheld words; write one.")
        for name, words in (
            ("speaker_text", quote.speaker_text),
            ("addressee", quote.addressee),
            ("cue/text", quote.cue and quote.cue.text),
        ):
            if words and few_words(words) is None:
                yield Fault(f"{pointer}/{name}", f"More than {MOST_WORDS} words are withheld.")


def refuted_words(places: Sequence[Place]) -> Iterator[Fault]:
    """Evidence whose words or digest cannot stand beside those of evidence before it."""
    characters: dict[int, str] = {}
    digests: dict[tuple[int, int], str] = {}
    for pointer, evidence in places:
        span = (evidence.start, evidence.end)
        if digests.setdefault(span, evidence.sha256) != evidence.sha256:
            yield Fault(f"{pointer}/sha256", "Other evidence has another digest at this place.")
        elif any(
            characters.setdefault(offset, character) != character
            for offset, character in enumerate(evidence.exact or "", evidence.start)
        ):
            yield Fault(f"{pointer}/exact", "Other evidence has other words at this place.")


def refuted_offsets(places: Sequence[Place]) -> Iterator[Fault]:
    """UTF-16 offsets that cannot stand beside those of the evidence before in the text."""
    offsets = sorted(
        offset
        for pointer, e in places
        for offset in (
            (e.start, e.utf16_start, f"{pointer}/utf16_start"),
            (e.end, e.utf16_end, f"{pointer}/utf16_end"),
        )
    )
    for (before, utf16_before, there), (offset, utf16, pointer) in pairwise(offsets):
        length = offset - before
        if not length <= utf16 - utf16_before <= 2 * length:
            yield Fault(pointer, f"This and {there} cannot both be right.")
