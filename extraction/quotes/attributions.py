"""Whose words a quote is: the source of its cue or, where it has none, who stands before it."""

from dataclasses import dataclass, field

from brief.entities import EntityKind
from brief.quotes import QuoteType, SourceStatus
from extraction.clauses.gathered import nominal_ending_at
from extraction.clauses.set_against import subject_set_against
from extraction.clauses.subjects import clause_subject
from extraction.quotes.addressees import addressee_of
from extraction.quotes.frames import Frame, find_frames
from extraction.quotes.leads import led_back, led_to
from extraction.quotes.speakers import Scene, fits
from extraction.text.cast import Actor, Form
from extraction.text.joined import Source, mention_source
from extraction.text.marks import Span
from extraction.text.tokens import Sentence, Text

STATUS = {
    EntityKind.ANONYMOUS_SOURCE: SourceStatus.ANONYMOUS,
    EntityKind.GROUP: SourceStatus.COLLECTIVE,
    EntityKind.DOCUMENT: SourceStatus.DOCUMENT,
}
SHORTEST_ALONE = 4  # words: fewer, standing alone as a sentence, go on with nothing


@dataclass(slots=True)
class Said:
    """A quote in the making."""

    type: QuoteType
    segments: list[Span]
    sentence: Sentence
    actors: list[Actor] = field(default_factory=list)
    via: list[Actor] = field(default_factory=list)  # who says that they said so
    source: Source | None = None
    cue: tuple[int, int] | None = None  # tokens
    frame: Frame | None = None
    status: SourceStatus = SourceStatus.UNKNOWN
    addressee: str | None = None
    venue: Actor | None = None


def attribute(text: Text, scene: Scene, quote: Said) -> None:
    """Gives a quote its cue, its source and whom that stands for."""
    frame = quote.frame
    if frame is None:
        if quote.type is QuoteType.DIRECT:
            attribute_to_subject(scene, quote)
        return
    quote.cue, quote.source = (frame.first, frame.last), frame.source
    if frame.source is not None:
        quote.actors = own_words(scene, quote, frame) or scene.speakers_of(
            frame.source, quote.sentence
        )
        scene.note(quote.actors)
    quote.status = status_of(quote.actors)
    if frame.sentence is quote.sentence:
        quote.addressee = addressee_of(text, scene.cast, frame)
        said, occasions = quote.segments[0][0], scene.occasions
        quote.venue = occasions.venue_of(frame, said, quote.actors, quote.addressee)


def own_words(scene: Scene, quote: Said, frame: Frame) -> list[Actor]:
    """Who says what a pronoun thinks: “A man at the gate told X he thinks that …”."""
    if frame.outer is None or frame.source is None:
        return []
    outer, pronoun = frame.outer, frame.source.pronoun or ""
    fitting = [one for one in scene.speakers_of(outer, quote.sentence) if fits(one, pronoun)]
    if len(fitting) == 1 and fitting[0] in outer.actors and fitting[0].local:
        scene.cast.mention(fitting[0], outer.first, outer.last, Form.NOMINAL)
    return fitting


def attribute_to_subject(scene: Scene, quote: Said) -> None:
    """Gives a quotation without a cue to the person before it: “X was blunt: “…””, “X: “…””."""
    sentence, start = quote.sentence, quote.segments[0][0]
    last = scene.text.token_at(start)
    if last > sentence.first + 1 and scene.text.tokens[last - 2].word == ":":
        source = clause_subject(scene.text, scene.cast, sentence, last - 2)
        if source is not None and any(one.kind is EntityKind.PLACE for one in source.actors):
            # “The verdict of a trader in Oslo: “…””
            source = nominal_ending_at(scene.text, scene.cast, sentence, last - 2)
        if source is None and (first := scene.cast.at(sentence.first)) is not None:
            source = mention_source(scene.text, scene.cast, sentence, first)
        if source is not None:
            quote.source, quote.actors = source, scene.speakers_of(source, sentence)
            quote.status = status_of(quote.actors)
            scene.note(quote.actors)


def status_of(actors: list[Actor]) -> SourceStatus:
    """What is known of a source."""
    if not actors:
        return SourceStatus.UNKNOWN
    return STATUS.get(actors[0].kind, SourceStatus.NAMED)


def unattributed(
    text: Text,
    scene: Scene,
    sentence: Sentence,
    marked: list[tuple[int, int, int]],
    last: Said | None,
) -> Said:
    """A quotation that stands alone: the sentence before, or what it reported, may lead to it."""
    spans = [span for q, *_ in marked for span in text.quotations[q].spans]
    quote = Said(QuoteType.DIRECT, spans, sentence)
    short = len(text.raw[spans[0][0] : spans[-1][1]].split()) < SHORTEST_ALONE
    for before in scene.sentences_before(sentence)[:1]:
        if short and (before.block is not sentence.block or not is_sentence(text, spans)):
            break
        frames = find_frames(text, scene.cast, before) if leads_to(text, before) else []
        if frames:
            quote.frame = frames[-1]
            attribute(text, scene, quote)
        elif people := (
            led_back(text, scene, sentence)
            or subject_set_against(scene, [before])
            or told_before(before, last)
            or led_to(text, scene, before, sentence)
        ):
            quote.actors, quote.status = people, status_of(people)
            scene.note(people)
    if short and not quote.actors:
        quote.type, quote.frame = QuoteType.FRAGMENT, None
    return quote


def is_sentence(text: Text, spans: list[Span]) -> bool:
    """Whether words in marks are a sentence, however short: “It’s a stitch-up.”"""
    words = text.raw[spans[0][0] : spans[-1][1]]
    return words[0].isupper() and words[-1] in ".!?"


def told_before(before: Sentence, last: Said | None) -> list[Actor]:
    """Whose words a sentence reports: after “It would fail, X said.” it is X who goes on."""
    reports = last is not None and last.sentence is before and last.type is QuoteType.INDIRECT
    return list(last.actors) if reports and last is not None else []


def answers(text: Text, scene: Scene, sentence: Sentence, before: list[Said]) -> Said | None:
    """The quote of the one of two who speak by turns, whose turn it is in a paragraph of his own.

    Only where one of them asked: else a quotation that stands alone goes on with the last.
    """
    asked, answered = before[-2:] if len(before) > 1 else (None, None)
    if asked is None or answered is None or asked.type is not QuoteType.DIRECT:
        return None
    paragraphs = [said.sentence.block.paragraph or 0 for said in (asked, answered)]
    here = sentence.block.paragraph or 0
    if paragraphs != [here - 2, here - 1] or answered.type is not QuoteType.DIRECT:
        return None
    question = any("?" in text.raw[s.segments[0][0] : s.segments[-1][1]] for s in before[-2:])
    if not question or not asked.actors or asked.actors == answered.actors:
        return None
    return Said(QuoteType.DIRECT, [], sentence, actors=asked.actors, status=asked.status)


def leads_to(text: Text, before: Sentence) -> bool:
    """Whether a sentence is left open for the words that follow: “X stated,”, “X wrote:”."""
    return text.raw[before.end - 1] in ",:"
