"""Who said what: marked quotations and reported clauses, each with its cue and its source."""

from bisect import bisect_left, bisect_right

from brief.articles import BlockKind
from brief.quotes import QuoteType, SourceStatus
from extraction.clauses.inverted import ends_words
from extraction.clauses.subjects import AUXILIARIES
from extraction.quotes.attributions import Said, answers, attribute, unattributed
from extraction.quotes.frames import Frame, find_frames, is_relative
from extraction.quotes.halves import halves_of
from extraction.quotes.marked import is_fragment, is_title, type_of
from extraction.quotes.names_in_marks import note_names
from extraction.quotes.nesting import note_nesting, note_teller
from extraction.quotes.passed_on import is_aside, passes_on
from extraction.quotes.reported import reported_clause
from extraction.quotes.reported_ends import carries_on
from extraction.quotes.shown_posts import shown_of
from extraction.quotes.speakers import Scene
from extraction.quotes.turns import turns_of
from extraction.text.cast import Cast
from extraction.text.finite import FINITE
from extraction.text.marks import Span
from extraction.text.tokens import Sentence, Text, word

# A thing whose wording may be quoted without anybody speaking.
WORDED = frozenset(
    "agreement bill charter clause constitution contract deal decree directive document draft goal "
    "guidelines guideline law legislation letter memo motion pledge policy provision regulation "
    "report resolution rule rules statement statute target text treaty wording".split()
)
MOST_HEARD = 30  # tokens from “had been told” to the words that go on with it
FEWEST_TOLD = 3  # words behind marked ones, which then are no beginning of what stands below
MOST_NESTED = 8  # quotes of a sentence; where there are more nobody nests them
INNER = frozenset({"promise", "urge", "demand", "find", "deny", "ask"})
WHOLE_SENTENCE = 6  # words from which on a capital makes a sentence of words in marks
MOST_TITLES = 16  # tokens of offices between a quotation and the name of who says it
MOST_AS = 6  # tokens of “as Senator” before a name
# After a comma they begin a clause of their own, whose cue is not that of the words before.
BEGINS_CLAUSE = frozenset(
    "and but that after before when while as although though because since until whereas "
    "which".split()
)

CALLING = frozenset("called dubbed labelled labeled".split())


def find_quotes(text: Text, cast: Cast) -> list[Said]:
    """Every quote of the body, in text order. Unnamed sources join the cast as they speak."""
    scene = Scene(text, cast)
    found: list[Said] = []
    turns = turns_of(text, cast)
    shown = turns or shown_of(text, cast)
    for sentence in text.sentences:
        if sentence.block.start in shown:
            said = shown[sentence.block.start] if sentence.start == sentence.block.start else None
            if said is not None:
                if said.frame is not None:
                    attribute(text, scene, said)
                found.append(said)
        elif sentence.block.kind is BlockKind.PARAGRAPH:
            found.extend(quotes_of_sentence(text, cast, scene, sentence, found))
    return found


def quotes_of_sentence(
    text: Text, cast: Cast, scene: Scene, sentence: Sentence, before: list[Said]
) -> list[Said]:
    """The quotes that begin in a sentence; a segment may go to the quote before instead."""
    frames = find_frames(text, cast, sentence)
    marked = quotations_in(text, sentence)
    if marked and not frames and alone(text, sentence, marked):
        turn = answers(text, scene, sentence, before)
        if turn is not None:
            turn.segments = [span for q, *_ in marked for span in text.quotations[q].spans]
            scene.note(turn.actors)
            return [turn]
        if before and (goes_on := continued(text, before, sentence)) is not None:
            goes_on.segments.extend(span for q, *_ in marked for span in text.quotations[q].spans)
            return []
        return [unattributed(text, scene, sentence, marked, before[-1] if before else None)]
    uncalled = [place for place in marked if not is_calling(text, frames, place[1])]
    note_names(text, sentence, frames, uncalled)
    said: dict[int, Said] = {}
    for quotation, first, last in marked:
        place_quotation(text, sentence, frames, (quotation, first, last), said)
    quotes = list(said.values())
    tellers = [frame.teller for frame in frames if frame.teller is not None]
    end = 0  # of the clause before: what asks or promises inside of it is part of it
    for index, frame in enumerate(frames):
        inside = text.tokens[frame.first].start < end
        following = frames[index + 1] if index + 1 < len(frames) else None
        if index in said and "that" in sentence.words:
            halves = halves_of(text, cast, frame, following)
            quotes += [Said(QuoteType.INDIRECT, [one], sentence, frame=frame) for one in halves]
        if any(frame.source is teller for teller in tellers):
            continue  # “, according to Y,” between what X told and its “that”
        if index in said or (inside and (is_inner(frame) or carries_on(text, frame.first))):
            continue
        clause = reported_clause(text, cast, frame, following)
        if clause:
            end = max(end, clause[-1][1])
            quotes.append(Said(QuoteType.INDIRECT, clause, sentence, frame=frame))
    quotes.sort(key=lambda quote: quote.segments[0])
    for quote in quotes:
        attribute(text, scene, quote)
    if 1 < len(quotes) <= MOST_NESTED:
        note_nesting(quotes)
    if len(frames) <= MOST_NESTED:
        for quote in quotes:
            note_teller(text, scene, quote, frames)
    return quotes


def is_inner(frame: Frame) -> bool:
    """Whether a cue inside a clause is a part of it: “X said he hoped that …” is said once."""
    kind = frame.verb.kind if frame.verb is not None else ""
    same = frame.source is not None and frame.source.pronoun in ("he", "she", "they", "it")
    return kind in INNER or (same and kind in ("say", "tell", "think"))


def quotations_in(text: Text, sentence: Sentence) -> list[tuple[int, int, int]]:
    """The quotations that begin in a sentence: index, first token, token after the last."""
    found: list[tuple[int, int, int]] = []
    place = bisect_left(text.quoted, sentence.first)
    if place == len(text.quoted) or text.quoted[place] >= sentence.last:
        return found
    index = text.quoted[place]
    while index < sentence.last:
        quotation = text.tokens[index].quotation
        end = index + 1
        while end < sentence.last and text.tokens[end].quotation == quotation:
            end += 1
        if quotation >= 0 and text.quotations[quotation].start >= sentence.start:
            found.append((quotation, index, end))
        index = end
    return found


def alone(text: Text, sentence: Sentence, marked: list[tuple[int, int, int]]) -> bool:
    """Whether a sentence is nothing but quotations."""
    inside = sum(last - first for _, first, last in marked)
    signs = sum(
        not text.tokens[i].word[0].isalnum()
        for i in range(sentence.first, sentence.last)
        if text.tokens[i].quotation < 0
    )
    return inside + signs >= sentence.last - sentence.first


def continued(text: Text, before: list[Said], sentence: Sentence) -> Said | None:
    """The quote that a quotation goes on with: the last, or the one before what its speaker is
    said to have noted besides: “…,” said X, who noted that Y. “…”
    """
    last = before[-1]
    if last.type is QuoteType.INDIRECT and len(before) > 1:
        first = before[-2]
        same = first.sentence is last.sentence and first.actors == last.actors
        last = first if same and first.segments[0] < last.segments[0] else last
    return last if continues(text, last, sentence) else None


def continues(text: Text, quote: Said, sentence: Sentence) -> bool:
    """Whether a quotation that stands alone goes on with the quote before it."""
    if quote.type not in (QuoteType.DIRECT, QuoteType.MIXED):
        return False
    if quote.type is QuoteType.MIXED and is_told_on(text, quote, sentence):
        return False
    between = text.raw[quote.segments[-1][1] : sentence.start]
    if quote.sentence.end <= sentence.start:
        between = text.raw[max(quote.sentence.end, quote.segments[-1][1]) : sentence.start]
    return not any(c.isalnum() for c in between)


def is_told_on(text: Text, quote: Said, sentence: Sentence) -> bool:
    """Whether the narrator ends the sentence in which words are marked, and another paragraph
    follows: “X said it is “unfair” that others pay”.
    """
    if quote.sentence.block is sentence.block or quote.segments[-1][1] > quote.sentence.end:
        return False
    after = text.raw[quote.segments[-1][1] : quote.sentence.end]
    return sum(word_[0].isalnum() for word_ in after.split()) >= FEWEST_TOLD


def is_calling(text: Text, frames: list[Frame], first: int) -> bool:
    """Whether somebody calls so what stands before him: “an offer that X called “a bribe””."""
    called = first - 1 - (word(text, first - 1) not in CALLING)
    return word(text, called) in CALLING and any(
        frame.first == called
        and frame.source is not None
        and all(word(text, i) in AUXILIARIES for i in range(frame.source.last, called))
        for frame in frames
    )


def place_quotation(
    text: Text,
    sentence: Sentence,
    frames: list[Frame],
    place: tuple[int, int, int],
    said: dict[int, Said],
) -> None:
    """Puts a quotation to the frame that it belongs to; one without is a fragment or nothing."""
    quotation, first, last = place
    spans = text.quotations[quotation].spans
    if is_title(text, sentence, first, spans[0]) and not is_calling(text, frames, first):
        return
    index = frame_for(text, frames, first, last)
    if index is None:
        if first > sentence.first and text.tokens[first - 1].word == ":":
            said[-1 - quotation] = Said(QuoteType.DIRECT, list(spans), sentence)
        elif is_fragment(text, sentence, first, spans[0]):
            said[-1 - quotation] = fragment(text, sentence, spans)
        return
    kind = type_of(text, sentence, frames[index], first, spans[0])
    if index in said:
        said[index].segments.extend(spans)
        if kind is QuoteType.DIRECT:
            said[index].type = kind
    else:
        said[index] = Said(kind, list(spans), sentence, frame=frames[index])


def frame_for(text: Text, frames: list[Frame], first: int, last: int) -> int | None:
    """The frame of a quotation: the one right after it, else the last before, else a later one."""
    before = bisect_right(frames, first, key=lambda frame: frame.last) - 1
    after = bisect_left(frames, last, key=lambda frame: frame.first)
    follows = after < len(frames) and frames[after].begin >= last
    introduced = before >= 0 and frames[before].end == first
    if follows and not introduced and attributes(text, frames[after], last):
        if before < 0 or not passes_on(text, frames[before], frames[after], first):
            return after
        frames[before].teller = frames[after].source
        return before
    if before > 0 and is_aside(text, frames[before - 1], frames[before], first):
        frames[before - 1].teller = frames[before].source
        return before - 1
    if before >= 0:
        return before - tells_on(text, frames, before, first)
    return after if follows and closes_clause(text, frames[after]) else None


def tells_on(text: Text, frames: list[Frame], index: int, first: int) -> bool:
    """Whether words in marks go on with what was said before somebody “was told” in it: “she said
    staff had been told and were “upset””.
    """
    frame = frames[index]
    heard = frame.source is None and frame.verb is not None and frame.verb.kind == "hear"
    last = min(first, frame.last + MOST_HEARD)
    return index > 0 and heard and any(word(text, i) in FINITE for i in range(frame.last, last))


def attributes(text: Text, frame: Frame, last: int) -> bool:
    """Whether a frame follows right after a quotation that waits for it: “…,” Mayor X said."""
    between = [text.tokens[i] for i in range(last, frame.begin)]
    if is_relative(text, frame):
        return False  # “…,” contradicting X, who said
    if len(between) > MOST_TITLES or any(t.quotation >= 0 or t.word in ";:" for t in between):
        return False
    if any(ends_words(text, i) for i in range(last, frame.begin)):
        return False
    if all(token.word in ",—–-" for token in between):
        return True
    if between[0].word == "as" and len(between) <= MOST_AS:
        return True  # “…,” as X put it
    waits = text.raw[text.tokens[last - 1].start - 1] in ",?!" or between[0].word == ","
    return waits and not any(token.lower in BEGINS_CLAUSE for token in between[:2])


def closes_clause(text: Text, frame: Frame) -> bool:
    """Whether a frame attributes what stands before it: “…, X said”, “according to X”."""
    return frame.verb is None or word(text, frame.begin - 1) in (",", "—", "–")


def fragment(text: Text, sentence: Sentence, spans: list[Span]) -> Said:
    """Marked words without a cue: of a document where the sentence speaks of one."""
    words = (text.tokens[i].lower for i in range(sentence.first, sentence.last))
    worded = any(one in WORDED for one in words)
    status = SourceStatus.DOCUMENT if worded else SourceStatus.UNKNOWN
    whole = text.raw[spans[0][0] : spans[-1][1]]
    kind = QuoteType.FRAGMENT
    if whole[0].isupper() and len(whole.split()) >= WHOLE_SENTENCE:
        kind, status = QuoteType.DIRECT, SourceStatus.UNKNOWN
    return Said(kind, list(spans), sentence, status=status)
