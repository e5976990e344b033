"""Who said what, to whom: attributed words in the terms of PARC and PolNeAR."""

from dataclasses import dataclass
from enum import StrEnum

from brief.evidence import Evidence
from brief.refs import Ref


class QuoteType(StrEnum):
    """How the words are given.

    direct: whole sentences in marks. mixed: marked words inside a reported clause. fragment:
    marked words without a cue. indirect: a reported clause without marks.
    """

    DIRECT = "direct"
    MIXED = "mixed"
    FRAGMENT = "fragment"
    INDIRECT = "indirect"


class SourceStatus(StrEnum):
    """What is known of the source of a quote."""

    NAMED = "named"
    ANONYMOUS = "anonymous"
    COLLECTIVE = "collective"
    DOCUMENT = "document"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Cue:
    """The word or words that attribute the quote: “said”, “according to”."""

    text: str
    evidence: Evidence


@dataclass(frozen=True, slots=True, kw_only=True)
class Quote:
    """Words that the article attributes to a source.

    `segments` hold the marked words only, without the marks; for an indirect quote the reported
    clause, without cue and “that”. A quotation split by its attribution is one quote with several
    segments. `speaker_text` is how the article names the speaker at this place (“he”).
    """

    id: str
    type: QuoteType
    segments: tuple[Evidence, ...]
    source_status: SourceStatus
    summary: str | None = None
    speakers: tuple[Ref, ...] = ()
    speaker_text: str | None = None
    cue: Cue | None = None
    addressee: str | None = None
    venue: Ref | None = None
    attributed_via: tuple[Ref, ...] = ()
    mentions: tuple[Ref, ...] = ()

    @property
    def text(self) -> str | None:
        """The words, segments joined by one space; null where one of them is withheld."""
        words = [segment.exact for segment in self.segments if segment.exact is not None]
        return " ".join(words) if len(words) == len(self.segments) else None

    @property
    def marked(self) -> bool:
        """Whether the words stand in quotation marks."""
        return self.type is not QuoteType.INDIRECT

    @property
    def evidence(self) -> tuple[Evidence, ...]:
        return self.segments
