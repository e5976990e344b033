"""A quote in the making as a quote of the brief."""

from brief.entities import EntityKind
from brief.quotes import Cue, Quote, QuoteType, SourceStatus
from brief.withholding import MOST_WORDS
from extraction.assembly import Assembly, in_order
from extraction.quotes.attributions import Said
from extraction.register import span_of

RULES = {
    QuoteType.DIRECT: "sentences in marks",
    QuoteType.MIXED: "marked words inside a reported clause",
    QuoteType.FRAGMENT: "marked words without a cue",
    QuoteType.INDIRECT: "a reported clause without marks",
}


def write_quote(assembly: Assembly, handle: str, said: Said) -> Quote:
    """The quote, with evidence and Refs. Raises NotWritable, InvalidBrief."""
    segments = in_order(said.segments)
    speakers = assembly.register.refs(said.actors)
    quote = Quote(
        id=handle,
        type=said.type,
        segments=assembly.evidence(segments),
        source_status=status_of(said) if speakers else unspoken(said.status),
        speakers=speakers,
        speaker_text=speaker_text(assembly, said),
        cue=cue_of(assembly, said),
        addressee=said.addressee,
        venue=assembly.register.ref(said.venue),
        attributed_via=assembly.register.refs(said.via),
        mentions=assembly.register.mentioned_in(segments),
    )
    assembly.explain(handle, rule_of(assembly, said), *set_off(assembly, said))
    return quote


def status_of(said: Said) -> SourceStatus:
    """What is known of the speakers; “named” only where one of them is."""
    named = any(actor.kind is not EntityKind.ANONYMOUS_SOURCE for actor in said.actors)
    if said.status is SourceStatus.NAMED and not named:
        return SourceStatus.ANONYMOUS
    return said.status


def unspoken(status: SourceStatus) -> SourceStatus:
    """What is known of a source that nobody stands for: at most that it is a document."""
    return status if status is SourceStatus.DOCUMENT else SourceStatus.UNKNOWN


def speaker_text(assembly: Assembly, said: Said) -> str | None:
    """How the article names the speaker here; null where that takes more than a few words."""
    if said.source is None:
        return None
    words = assembly.words(said.source.first, said.source.last)
    return words if 0 < len(words.split()) <= MOST_WORDS else None


def cue_of(assembly: Assembly, said: Said) -> Cue | None:
    """The cue, unless the words themselves hold it."""
    if said.cue is None or said.type is QuoteType.FRAGMENT:
        return None
    start, end = span_of(assembly.text, *said.cue)
    if any(start < last and first < end for first, last in said.segments):
        return None
    return Cue(assembly.text.raw[start:end], assembly.evidence([(start, end)])[0])


def rule_of(assembly: Assembly, said: Said) -> str:
    """Why these words are a quote, and of whom."""
    rule, frame = getattr(said, "why", "") or RULES[said.type], said.frame
    if frame is None:
        return f"{rule}, whose speaker is the one before" if said.actors else rule
    rule += f", cue of the class “{frame.verb.kind}”" if frame.verb else ", “according to”"
    if frame.inverted:
        rule += ", the source after it"
    if frame.source is not None and frame.source.pronoun:
        names = " and ".join(actor.name for actor in said.actors)
        rule += f"; the pronoun stands for {names or 'nobody that could be told'}"
    return rule


def set_off(assembly: Assembly, said: Said) -> list[str]:
    """The cue and the source that make words a quote."""
    frame = said.frame
    if frame is None:
        return []
    source = frame.source and assembly.words(frame.source.first, frame.source.last)
    return [assembly.words(frame.first, frame.last), source or ""]
