"""Stances in what people hold a thing to be: “called the plan unfair”, “considers it a mistake”."""

from collections.abc import Iterator
from dataclasses import replace

from brief.positions import Stance
from extraction.clauses.clause_subjects import subject_of_clause
from extraction.clauses.clauses import raw
from extraction.positions import issues
from extraction.positions.holders import governing_verb, is_of_letter, is_supposed, subject_before
from extraction.positions.judgements import DEED, is_plan, judging, opposite
from extraction.positions.namings_by import naming_by
from extraction.positions.objects import is_pronoun
from extraction.positions.readers import Finding, Reader
from extraction.positions.things_before import named_before
from extraction.positions.verdicts import LEADING, MOST_NAMED, end_of_name, stance_in
from extraction.quotes.going_on import MOST_BETWEEN, speaker_before
from extraction.text.denials import is_denied
from extraction.text.joined import Source
from extraction.text.stances import words_before
from extraction.text.tokens import Sentence, places

MOST_FRAMES = 12  # of one sentence
NAMING = frozenset(
    "term terms termed terming consider considers considered deem deems deemed find finds found "
    "call calls called brand "
    "brands branded seen label labels labelled labeled describe describes described declare "
    "declares declared denounce denounces denounced condemn condemns condemned dismiss "
    "dismisses dismissed think thinks believe believes see sees judge judges judged hold holds "
    "held regard regards regarded view views viewed characterize characterizes characterized "
    "characterise characterises characterised portray portrays portrayed dub dubs dubbed slam "
    "slams slammed attack attacks attacked deride derides derided decry decries decried hail "
    "hails hailed praise praises praised criticize criticizes criticized criticise criticises "
    "criticised blast blasts blasted lambast lambasts lambasted mock mocks mocked ridicule "
    "calling describing branding labelling labeling declaring denouncing dismissing hailing "
    "dubbing "
    "ridicules ridiculed tout touts touted bill bills billed laud lauds lauded pan "
    "pans panned trash trashes trashed depict depicts depicted paint paints painted".split()
)
SEEING = frozenset(
    "see sees seen hold holds held think thinks believe believes regard regards regarded view "
    "views viewed characterize characterizes characterized characterise characterises "
    "characterised portray portrays portrayed slam slams slammed attack attacks attacked deride "
    "derides derided decry decries decried hail hails hailed praise praises praised criticize "
    "criticizes criticized criticise criticises criticised blast blasts blasted lambast lambasts "
    "lambasted mock mocks mocked ridicule ridicules ridiculed tout touts touted bill bills billed "
    "laud lauds lauded pan pans panned trash trashes trashed depict depicts depicted paint paints "
    "painted".split()
)
ENDS = frozenset(". , ; ” ’ ' \" — – and but for because ! :".split())
FILLING = frozenset("as a an the too so to be very utterly simply".split())


def namings_in(reader: Reader, sentence: Sentence) -> Iterator[Finding]:
    """The stances of a sentence in verbs that give a thing a name."""
    text = reader.text
    if NAMING.isdisjoint(sentence.words):
        return
    for index in places(text, NAMING, sentence.first + 1, sentence.last - 2):
        if text.tokens[index].quotation < 0:
            needs_as = text.near[index] in SEEING
            found = (
                naming_at(reader, sentence, index, needs_as=needs_as)
                or naming_by_idiom(reader, sentence, index, needs_as=needs_as)
                or naming_of_before(reader, sentence, index, needs_as=needs_as)
                or naming_by(reader, sentence, index)
            )
            if found is not None:
                yield found


def naming_at(reader: Reader, sentence: Sentence, index: int, *, needs_as: bool) -> Finding | None:
    """The stance of a verb, what it names and the word that judges it."""
    text = reader.text
    for last in range(index + 2, min(index + MOST_NAMED, sentence.last)):
        lower = text.near[last]
        if lower in (".", ";", ",") or lower in ("that", "which", "who"):
            return None
        stance = judging().get(lower)
        if stance is None or text.near[last + 1] not in ENDS:
            continue
        end = last
        while end > index + 1 and (text.near[end - 1] in FILLING or text.near[end - 1] in "“‘'\""):
            end -= 1
        if needs_as and "as" not in (text.near[one] for one in range(end, last)):
            return None
        name = raw(text, index + 1, end)
        if not name or not may_be_called(name):
            return None
        return finding_of(reader, sentence, (index, last + 1), (stance, name))
    return None


def naming_by_idiom(
    reader: Reader, sentence: Sentence, index: int, *, needs_as: bool
) -> Finding | None:
    """The stance of a verb that gives a thing more than one word: “called it a pay cut”."""
    text, last = reader.text, end_of_name(reader.text, sentence, index + 1)
    after = end_of_name(reader.text, sentence, last + 1) if text.near[last] == "but" else last
    for end in range(index + 2, min(index + MOST_NAMED, last)):
        name = raw(text, index + 1, end)
        first = end
        while first < last and text.near[first] in LEADING:
            first += 1
        amount = name[:1] in "$£€¥" and text.near[first] == "too"
        if (needs_as and text.near[end] != "as") or not (amount or may_be_called(name)):
            continue
        stance = stance_in(raw(text, last + 1, after)) if after > last else None
        stance = stance or stance_in(raw(text, first, last))  # “well meant but unworkable”
        if stance is not None:
            return finding_of(reader, sentence, (index, last), (stance, "it" if amount else name))
        if is_pronoun(name):
            return None
    return None


def may_be_called(name: str) -> bool:
    """Whether words are a plan, point to one, or say what is done: “closing the pier”."""
    return is_plan(name) or is_pronoun(name) or DEED.match(name) is not None


def naming_of_before(
    reader: Reader, sentence: Sentence, index: int, *, needs_as: bool
) -> Finding | None:
    """The stance of a verb whose object stands before: “a plan that X has called reckless”."""
    text, first = reader.text, index + 1
    if needs_as and text.near[first] != "as":
        return None
    while text.near[first] in LEADING:
        first += 1
    last = end_of_name(text, sentence, first)
    stance = stance_in(raw(text, first, last)) if first < last else None
    source = subject_before(text, reader.cast, sentence, index) if stance is not None else None
    if source is None or stance is None:
        return None
    name = named_before(text, sentence, source.first)
    found = finding_of(reader, sentence, (index, last), (stance, name)) if name else None
    return replace(found, at=text.tokens[index].start) if found is not None else None


def subject_going_on(reader: Reader, sentence: Sentence, index: int) -> Source | None:
    """Who calls a thing so after a speech, or in a letter: “…,” said X, calling it unfair."""
    text = reader.text
    if is_of_letter(text, index):
        return subject_of_clause(text, reader.cast, sentence, index - 1)
    if text.near[index - 1] != ",":
        return None
    voices = reader.voices.by_sentence.get(sentence.start, ())[:MOST_FRAMES]
    frames = [said.frame for said in voices if said.frame is not None and said.frame.source]
    return speaker_before(text, frames, index - 1, most=MOST_BETWEEN)


def finding_of(
    reader: Reader, sentence: Sentence, span: tuple[int, int], what: tuple[Stance, str]
) -> Finding | None:
    """The finding of a verb at the first token of a span, and what its subject calls a thing."""
    text, (index, last), (stance, name) = reader.text, span, what
    verb = governing_verb(text, sentence, index)
    source = subject_before(text, reader.cast, sentence, verb) if verb >= 0 else None
    if text.near[index].endswith("ing"):
        source = subject_going_on(reader, sentence, index) or source
    if source is None or is_supposed(text, sentence, source.first):
        return None
    voice = reader.voices.at(sentence, index)
    holders = reader.holders(source, voice, sentence)
    if not holders:
        return None
    if is_denied(words_before(text, sentence, index)):
        stance = opposite(stance)
    of_name = issues.of_gerund if DEED.match(name) else issues.of_noun_phrase
    topic = None if is_pronoun(name) else of_name(name)
    return Finding(holders, stance, topic, reader.span(source.first, last), voice)
