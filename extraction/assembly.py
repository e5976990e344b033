"""What the stages found, in the words of `brief/`: evidence sliced, actors named by Refs.

A finding that cannot be written down is left out, with the reason; the others stay.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from typing import TypeVar

from brief.errors import WirebriefError
from brief.evidence import Evidence
from extraction.findings import Dropped, Reason
from extraction.register import Register, span_of
from extraction.text.marks import Span
from extraction.text.tokens import Text

Found = TypeVar("Found")
Written = TypeVar("Written")
SHOWN = 60  # characters of a finding that a warning repeats


class NotWritable(WirebriefError):
    """A finding cannot be written down; the message says why."""


@dataclass(slots=True)
class Assembly:
    """What is being written down: the text, who is who, reasons given, findings left out."""

    text: Text
    register: Register
    reasons: list[Reason] = field(default_factory=list)
    dropped: list[Dropped] = field(default_factory=list)

    def write_all(
        self, kind: str, found: Iterable[Found], write: Callable[["Assembly", str, Found], Written]
    ) -> list[tuple[Found, Written]]:
        """Each finding with what it is in a brief, its handle `q1`, `q2`, …; or dropped."""
        written: list[tuple[Found, Written]] = []
        for one in found:
            try:
                written.append((one, write(self, f"{kind[0]}{len(written) + 1}", one)))
            except WirebriefError as error:
                faults = getattr(error, "faults", ())
                why = "; ".join(f"{f.pointer} {f.detail}".strip() for f in faults) or str(error)
                self.dropped.append(Dropped(f"{kind} {self.place_of(one)}", why))
        return written

    def place_of(self, found: object) -> str:
        """The first words of a finding, for the one who asks where it went."""
        spans = spans_of(found)
        return f"“{self.shown(*spans[0])[:SHOWN]}”" if spans else "without words"

    def evidence(self, spans: Iterable[Span]) -> tuple[Evidence, ...]:
        return tuple(Evidence.of(self.text.article, start, end) for start, end in spans)

    def words(self, first: int, last: int) -> str:
        """The words of some tokens, on one line."""
        return self.shown(*span_of(self.text, first, last)) if first < last else ""

    def shown(self, start: int, end: int) -> str:
        return " ".join(self.text.raw[start:end].split())

    def explain(self, handle: str, rule: str, *words: str) -> None:
        """Notes why there is a finding."""
        self.reasons.append(Reason(handle, rule, tuple(filter(None, words))))


def in_order(spans: Sequence[Span]) -> list[Span]:
    """Spans in text order. Raises NotWritable where there are none or two overlap."""
    ordered = sorted(set(spans))
    if not ordered:
        raise NotWritable("It has no words.")
    if any(after[0] < before[1] for before, after in pairwise(ordered)):
        raise NotWritable("Its segments overlap.")
    return ordered


def without_doubles(spans: Sequence[Span]) -> list[Span]:
    """Each span once, the most telling first. Raises NotWritable where there are none."""
    if not spans:
        raise NotWritable("It has no words.")
    return list(dict.fromkeys(spans))


def first_words(found: object) -> Span:
    """By what findings are put in text order: the first span of each."""
    return min(spans_of(found), default=(0, 0))


def spans_of(found: object) -> Sequence[Span]:
    """The spans of a quote, position or decision in the making."""
    return getattr(found, "segments", None) or getattr(found, "evidence", None) or ()
