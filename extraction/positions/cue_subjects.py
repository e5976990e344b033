"""Whose stance a cue tells: the subject of its frame, of the frame before it, or its own."""

from brief.entities import EntityKind
from extraction.clauses.clause_subjects import beginning_at
from extraction.clauses.phrases import is_inside
from extraction.clauses.relative_subjects import one_of_those
from extraction.positions.holders import skip_back, subject_before, subject_of
from extraction.positions.readers import Finding, Reader
from extraction.quotes.frames import Frame
from extraction.quotes.going_on import MOST_BETWEEN, speaker_before
from extraction.text.cast import Cast
from extraction.text.joined import Source, mention_source
from extraction.text.stances import Cue, words_before
from extraction.text.tokens import Sentence, Text, word

MOST_FRAMES = 12  # of one sentence: nobody reports more in one breath
# A verb that goes on with one of these, as the reported clause does, is a part of what is said.
BACKSHIFTED = frozenset("had would".split())
ARTICLES = frozenset("a an".split())
TELLING = frozenset("told tells".split())
MOST_TOLD = 7  # tokens of “told the Evening Post that it”
DONE_TO = frozenset("against for with from over".split())
JOINING = frozenset("join joins joined joining".split())


def subject_of_cue(
    reader: Reader, sentence: Sentence, cue: Cue, before: Finding | None
) -> Source | None:
    """The subject of a cue: that of its frame, of the frame before it, or its own."""
    text = reader.text
    frames = [
        said.frame
        for said in reader.voices.by_sentence.get(sentence.start, ())[:MOST_FRAMES]
        if said.frame is not None and said.frame.source is not None
    ]
    index = skip_back(text, sentence, cue.first - 1)
    if text.near[index] in ("and", "but") and text.tokens[index].quotation < 0:
        for frame in reversed(frames):
            begin = frame.source.first if frame.source is not None else frame.begin
            of_what = what_before(text, sentence, begin) >= 0
            if frame.first == cue.first and not of_what:
                return frame.source
            later = before is not None and before.evidence[0] > text.tokens[frame.first].start
            if is_aside(text, frame) or of_what:
                continue
            if frame.last <= index and not frame.inverted and not later:
                inner = goes_on_inside(reader, sentence, cue, frame)
                return inner or frame.source
    going_on = word(text, index) == "," and word(text, cue.first).endswith("ing")
    if going_on and (speaker := speaker_before(text, frames, index, most=0)) is not None:
        return speaker
    found = counted_among(text, reader.cast, sentence, cue)
    if found is None and text.near[cue.first - 1] == "those":
        return None  # “those backing it”: nobody whom the words name
    found = found or subject_of(text, reader.cast, sentence, cue)
    if found is None and going_on:
        return speaker_before(text, frames, index, most=MOST_BETWEEN)
    if found is not None and going_on and is_done_to(text, reader.cast, found):
        return None
    if found is not None and (told := told_before(text, sentence, found)) >= 0:
        teller = subject_before(text, reader.cast, sentence, told)
        return teller if teller is not None and teller.actors else found
    if found is not None and found.pronoun == "they" and text.near[found.first - 1] == "why":
        return subject_before(text, reader.cast, sentence, found.first - 2)
    if found is not None and text.near[index] in ("and", "but"):
        what = what_before(text, sentence, found.first)
        if what >= 0:
            return subject_before(text, reader.cast, sentence, what - 1)
    if found is not None and found.last == cue.first and cue.first < sentence.last:
        return named_before(text, reader.cast, sentence, found)
    return found


def is_done_to(text: Text, cast: Cast, found: Source) -> bool:
    """Whether it is said of whom something is done, and what he is, before a participle that goes
    on with the whole: “dropped the charges against X, the former mayor, clearing the way for it”.
    """
    link = found.first - 1
    while (known := cast.at(link)) is not None and known.last == link + 1 and known.first < link:
        link = known.first - 1
    link -= text.near[link] in ("the", "a", "an", "former", "its", "his", "her")
    return text.near[link] in DONE_TO


def told_before(text: Text, sentence: Sentence, found: Source) -> int:
    """The “told” whose subject “it” is: “the lenders’ group told the BBC it backed …”; else -1."""
    if found.pronoun != "it" or text.near[found.last] in ("must", "should"):
        return -1  # “told the firm it must sell”: the firm must
    for index in range(found.first - 2, max(sentence.first, found.first - MOST_TOLD), -1):
        if text.near[index] in TELLING:
            return index
        if not text.near[index][0].isalnum():
            return -1
    return -1


def what_before(text: Text, sentence: Sentence, first: int) -> int:
    """The “what” of a clause whose subject is no subject of the next verb: “rejected what aides
    called a slur, and urged the board to …”; -1 where there is none.
    """
    what = first - 1 - (text.near[first - 1] in ("the", "a", "an", "some", "its"))
    return what if what > sentence.first and text.near[what] == "what" else -1


def counted_among(text: Text, cast: Cast, sentence: Sentence, cue: Cue) -> Source | None:
    """Who is one of several: “X is among those backing it”, “X joined those calling for it”."""
    before = cue.first - 1
    if not text.near[cue.first].endswith("ing") or not text.near[before][:1].isalpha():
        return None
    if text.near[before] == "those" and text.near[before - 1] in JOINING:
        return subject_before(text, cast, sentence, before - 1)
    be = one_of_those(text, sentence, before)
    return subject_before(text, cast, sentence, be) if be > sentence.first else None


def is_aside(text: Text, frame: Frame) -> bool:
    """Whether a frame stands between commas, and more is told: “…, her office said, but”."""
    begin = frame.begin - (text.near[frame.begin - 1] in ("the", "a", "an"))
    return text.near[begin - 1] == "," and text.near[frame.last] == ","


def goes_on_inside(reader: Reader, sentence: Sentence, cue: Cue, frame: Frame) -> Source | None:
    """The subject of a reported clause that goes on: “said the board had met and had voted no”."""
    text, before = reader.text, words_before(reader.text, sentence, cue.first)
    told = words_before(text, sentence, frame.first)
    first = frame.last + (text.near[frame.last] == "that")
    verb = frame.verb
    present = verb is not None and text.near[frame.first] in (verb.lemma, f"{verb.lemma}s")
    if present and not before and text.near[cue.first].endswith("ed"):
        return beginning_at(text, reader.cast, sentence, first, cue.first)  # “say X met and agreed”
    if BACKSHIFTED.isdisjoint(before) or not BACKSHIFTED.isdisjoint(told):
        return None
    shared = BACKSHIFTED & set(before)
    if not any(text.near[at] in shared for at in range(first, cue.first - len(before))):
        return None
    found = beginning_at(text, reader.cast, sentence, first, cue.first)
    return found if found is not None and found.actors else None


def named_before(text: Text, cast: Cast, sentence: Sentence, found: Source) -> Source:
    """A body by its name where a noun says after it what it is: “X, a group formed to fight it”."""
    article = found.first - (word(text, found.first) not in ARTICLES)
    mention = cast.at(article - 2) if word(text, article - 1) == "," else None
    if mention is None or word(text, article) not in ARTICLES or mention.last != article - 1:
        return found
    if mention.actor.kind is not EntityKind.ORGANIZATION or is_inside(text, mention.first):
        return found  # “in Norway, a group fighting it”
    alone = len(found.actors) == 1 and found.actors[0].local
    return mention_source(text, cast, sentence, mention) if alone else found
