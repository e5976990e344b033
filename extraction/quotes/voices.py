"""Whose words a place of the text is: the narrator’s, or somebody’s, in marks or reported."""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

from brief.quotes import QuoteType
from extraction.quotes.attributions import Said
from extraction.text.cast import Actor
from extraction.text.tokens import Sentence, Text

OVERLAPPING = 3  # segments: a place lies in few quotes at once


@dataclass(frozen=True, slots=True)
class Voice:
    """Somebody’s words, as they were said (`marked`) or reported."""

    said: Said
    marked: bool

    @property
    def actors(self) -> list[Actor]:
        return self.said.actors


class Voices:
    """The quotes of an article by place."""

    def __init__(self, text: Text, quotes: list[Said]) -> None:
        self.text = text
        self.segments = sorted(
            (
                (start, end, number)
                for number, said in enumerate(quotes)
                for start, end in said.segments
            ),
        )
        self.starts = [segment[0] for segment in self.segments]
        self.quotes = quotes
        self.by_sentence: dict[int, list[Said]] = defaultdict(list)
        for said in quotes:
            self.by_sentence[said.sentence.start].append(said)

    def at(self, sentence: Sentence, index: int) -> Voice | None:
        """Whose words a token is; null for the narrator’s."""
        token = self.text.tokens[index]
        said = self.covering(token.start)
        if said is not None:
            return Voice(said, token.quotation >= 0)
        return None if token.quotation >= 0 else self.reporting(sentence, index)

    def covering(self, offset: int) -> Said | None:
        """The quote that has a segment over a code point."""
        place = bisect_right(self.starts, offset) - 1
        for position in range(place, max(-1, place - OVERLAPPING), -1):
            start, end, number = self.segments[position]
            if start <= offset < end:
                return self.quotes[number]
        return None

    def reporting(self, sentence: Sentence, index: int) -> Voice | None:
        """The mixed quote whose reported clause a token outside of marks belongs to."""
        for said in self.by_sentence.get(sentence.start, ())[:OVERLAPPING]:
            frame = said.frame
            if frame is None or said.type is not QuoteType.MIXED:
                continue
            if frame.verb is not None and frame.verb.kind in ("call", "urge", "promise"):
                continue
            if frame.inverted or said.segments[0][0] < self.text.tokens[frame.first].start:
                inside = index < frame.begin
            else:
                inside = index >= frame.last
            if inside:
                return Voice(said, marked=False)
        return None

    def beginning_in(self, start: int, end: int) -> Iterator[Said]:
        """The quotes whose first words begin after one code point and up to another."""
        for position in range(bisect_right(self.starts, start), len(self.segments)):
            first, _, number = self.segments[position]
            if first > end:
                return
            if self.quotes[number].segments[0][0] == first:
                yield self.quotes[number]

    def within(self, start: int, end: int) -> list[Said]:
        """The quotes that have words between two code points, in text order."""
        found: list[Said] = []
        place = max(0, bisect_right(self.starts, start) - OVERLAPPING)
        for position in range(place, len(self.segments)):
            first, last, number = self.segments[position]
            if first >= end:
                break
            if last > start and self.quotes[number] not in found:
                found.append(self.quotes[number])
        return found
