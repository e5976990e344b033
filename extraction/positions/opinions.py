"""Stances that people show in their own words: “this cannot happen”, “we must …”, “a mistake”."""

import re
from collections.abc import Iterator
from itertools import islice, pairwise

from brief.positions import Stance
from brief.quotes import QuoteType
from extraction.positions import issues
from extraction.positions.disbelief import Disbelief, disbelief, is_by
from extraction.positions.fears import warning
from extraction.positions.idiom_stances import idiomatic, says_nothing, taken_from
from extraction.positions.idioms import Idiom, idioms_in
from extraction.positions.judgements import judged, judges_another
from extraction.positions.name_calling import is_naming, name_calling
from extraction.positions.objects import is_pronoun
from extraction.positions.outcomes import foreseen
from extraction.positions.own_words import topic_of
from extraction.positions.partly_marked import (
    after_marks,
    clause_words,
    refused_before,
    reported_part,
)
from extraction.positions.phrasebook import (
    CONDITION,
    ENOUGH,
    clause_start,
    says_no_such_thing,
    stance_of,
    undone_thing,
    without_denial,
)
from extraction.positions.readers import Finding, Reader
from extraction.positions.reported_stances import (
    AND_THAT,
    MOST_LETTERS,
    duty,
    duty_in,
    judgement,
    on_others,
    parted,
    partisan,
)
from extraction.positions.sayings import saying
from extraction.positions.spoken_clauses import doubted_of, taken_in
from extraction.positions.supposed import supposes
from extraction.positions.things_before import named_before
from extraction.positions.turned_about import turned_about, undone_in
from extraction.quotes.attributions import Said
from extraction.quotes.voices import Voice
from extraction.text.marks import Span
from extraction.text.stance_entries import FLIPPED

SENTENCE = re.compile(r"[^.!?…]+[.!?…]*")
NARROWER = re.compile(r"\b(?:as long as|while|before|until|without)\b.*", re.IGNORECASE)
# “I’m against boats in February”, “we oppose it”: what somebody says his stance is on.
SIDE = re.compile(
    r"\b(?:I|we)(?:(?:[’']m|[’']re| am| are)(?: \w+ly| still| all| also)? "
    r"(?:against|opposed to|in favou?r of)|(?: \w+ly| still| all| also| do)? "
    r"(?:oppose|support|reject|back|favou?r)) "
    r"(?P<thing>[^,;:.!?…—–]+)",
    re.IGNORECASE,
)
OUGHT = re.compile(r"\b(?:should|must|ought to)\b")  # “would have to” only tells what follows
PREDICATE = re.compile(r"(?:would|will|could|should|must|might|may|was|were|is|are|had|has)\b")
POINTER = re.compile(r"\b(?:it|this|that)\b", re.IGNORECASE)
BUT_NOT = re.compile(
    r",? but (?:it|this|that|they)(?: \w+ly| also| still| alone)* (?:can(?:not|[’']t| not)|"
    r"do(?:es)?(?:n[’']t| not)|(?:is|are)(?:n[’']t| not)|won[’']t|will not)\b",
    re.IGNORECASE,
)
NOBODY = re.compile(r"\b(?:nobody|no one)\b", re.IGNORECASE)
SHORTEST = 3  # words: fewer say nothing that one could be for or against
MOST_TOLD = 24  # stances of one sentence that its quotes are compared with
MOST_SENTENCES = 12  # of one segment: a longer speech has said where it stands


def opinions_of(reader: Reader, said: Said, told: list[Finding]) -> Iterator[Finding]:
    """What the words of a quote show of where its speakers stand, beside what is told of them."""
    if not said.actors or supposes(reader, said) or refused_before(reader, said):
        return
    if (
        said.frame is not None
        and is_naming(reader, said.frame)
        and said.type is not QuoteType.INDIRECT
    ):
        found = name_calling(reader, said, said.frame) or partisan(reader, said)
        if found is not None:
            yield found
        return
    if (found := partisan(reader, said)) is not None:
        yield found
        return
    if said.type is QuoteType.MIXED and (segment := reported_part(reader, said)):
        words = clause_words(reader, said, segment)
        found = duty_in(said, words, segment) or judgement(said, words, segment)
        found = found or after_marks(reader, said, segment)
        if found is None and judges_another(words):
            return
        found = found or warning(reader, said, words, segment)
        if found is not None and not covered(found.evidence, told):
            yield found
            return
    if (found := parted(reader, said)) is not None and not covered(found.evidence, told):
        yield found
        return
    for start, end in said.segments:
        if said.type is QuoteType.INDIRECT:
            words = reader.text.raw[start : min(end, start + MOST_LETTERS)]
            if tells_of_another(reader, said, (start, end)):
                continue
            if (whole := with_plan(reader, said, words)) is not None:
                found = duty_in(said, whole, (start, end)) or judgement(said, whole, (start, end))
                if found is not None:
                    yield found
                continue
            found = duty(reader, said, (start, end)) or judgement(said, words, (start, end))
            if found is None or covered(found.evidence, told):
                found = in_later_part(reader, said, (start, end), told)
            if found is not None:
                yield found
        else:
            for found in spoken(reader, said, (start, end)):
                if on_terms(found) or not covered(found.evidence, told):
                    yield found


def with_plan(reader: Reader, said: Said, words: str) -> str | None:
    """A reported clause with its plan, which stands before: “the levy, which X said would …”.

    Null where it has a subject of its own; empty where what stands before is no plan.
    """
    if PREDICATE.match(words) is None or said.frame is None or said.frame.source is None:
        return None
    name = named_before(reader.text, said.sentence, said.frame.source.first)
    return f"{name} {words}" if name else ""


def in_later_part(reader: Reader, said: Said, segment: Span, told: list[Finding]) -> Finding | None:
    """What a reported clause adds: “said she backed the claim, but that it should be heard”."""
    raw_text, last = reader.text.raw, min(segment[1], segment[0] + MOST_LETTERS)
    starts = [one.end() for one in AND_THAT.finditer(raw_text, segment[0], last)]
    for start, end in pairwise([*starts, last]):
        words = raw_text[start:end]
        part = duty(reader, said, (start, end)) if OUGHT.search(words) is not None else None
        part = part or judgement(said, words, (start, end))
        if part is not None and not covered(part.evidence, told):
            return part
    return None


def tells_of_another(reader: Reader, said: Said, segment: Span) -> bool:
    """Whether what somebody says is what another said or found: “said the board had concluded”."""
    return any(
        other.sentence.start == said.sentence.start and other.actors != said.actors
        for other in islice(reader.voices.beginning_in(*segment), MOST_TOLD)
    )


def on_terms(found: Finding) -> bool:
    """Whether words ask for something first: “put it in writing and we will sign”."""
    return found.topic is None and found.stance is Stance.CONDITIONAL


def covered(span: Span, told: list[Finding]) -> bool:
    """Whether a stance was found in these words already."""
    return any(
        span[0] <= one.at < span[1]
        if one.at >= 0
        else one.evidence[0] < span[1] and span[0] < one.evidence[1]
        for one in told[:MOST_TOLD]
    )


def spoken(reader: Reader, said: Said, segment: Span) -> Iterator[Finding]:
    """The stances in a segment that stands in marks, sentence by sentence."""
    raw_text = reader.text.raw
    for number, match in enumerate(SENTENCE.finditer(raw_text, *segment)):
        words = match.group().strip()
        if number >= MOST_SENTENCES:
            return
        if (denied := disbelief(words)) is not None and not denied.before:
            if (found := denied_in(said, denied, words, match.start())) is not None:
                yield found
            continue
        idioms = tuple(idioms_in(match.group()))
        if (found := by_idiom(reader, said, match, idioms, first=not number)) is not None:
            yield found
            continue
        if words.endswith("?") or len(words.split()) < SHORTEST or says_no_such_thing(words):
            continue
        if says_nothing(idioms) and not SIDE.search(words):
            continue
        stance, thing = stance_of(words), undone_thing(without_denial(words))
        if stance is None and (judgement := judged(words, own=True)):
            stance, thing = turned_about(words, judgement)
        if stance is None and (outcome := foreseen(words) or doubted_of(words)):
            stance, thing = outcome
        said_so = saying(words) if stance is None else None
        if said_so is None and stance is None:
            span = (match.start(), match.start() + len(match.group().rstrip(" ,;:—–-")))
            if (found := on_others(said, words, span, marked=True)) is not None:
                yield found
        if said_so is not None or stance is not None:
            start = match.start() + len(match.group()) - len(match.group().lstrip())
            end = start + len(words.rstrip(" ,;:—–-"))
            if said_so is not None:
                yield by_saying(said, said_so, (start, end))
            elif stance is not None:
                yield finding_of(said, words, (stance, thing), (start, end))


def denied_in(said: Said, denied: Disbelief, words: str, start: int) -> Finding | None:
    """The stance of who does not believe a clause: “I don’t think the toll is fair”."""
    if words.endswith("?") or not is_by(denied, said.actors, marked=True):
        return None
    taken = taken_in(denied.clause)
    if taken is None or taken[0] not in FLIPPED:
        return None
    span = (start, start + len(words.rstrip(" ,;:—–-")))
    return finding_of(said, denied.clause, (FLIPPED[taken[0]], taken[1]), span)


def by_idiom(
    reader: Reader,
    said: Said,
    sentence: re.Match[str],
    idioms: tuple[Idiom, ...],
    *,
    first: bool,
) -> Finding | None:
    """The stance in an idiom of a sentence; what it is said of may stand before the marks."""
    words = sentence.group()
    if SIDE.search(words) or ENOUGH.search(words):
        return None  # it says itself what it is on, or that things cannot go on as they are
    taken = taken_from(words, idioms)
    if taken is None:
        return None
    part = reported_part(reader, said) if first and said.type is QuoteType.MIXED else None
    if part is not None:
        whole = f"{clause_words(reader, said, part)} {words}"
        taken = idiomatic(whole)
        if taken is None:
            return None
    if taken.stance is Stance.SUPPORTS and BUT_NOT.search(words):
        return None  # “a useful tool, but it cannot solve every problem”
    if taken.stance is Stance.OPPOSES and NOBODY.search(words) and not POINTER.search(words):
        return None  # “Nobody asked us”: of how it was done, and not of what
    start = sentence.start() + len(words) - len(words.lstrip())
    span = (start, start + len(words.strip().rstrip(" ,;:—–-")))
    thing, stance = taken.thing or plan_judged(words, taken.stance), taken.stance
    topic = issues.of_noun_phrase(thing) if thing else None
    voice = Voice(said, marked=True)
    if stance in FLIPPED and (undone := undone_in(words)) is not None:
        topic, stance = undone[0], FLIPPED[stance]
    return Finding(
        list(said.actors),
        stance,
        topic,
        span,
        voice,
        condition=taken.condition,
        points=not taken.of_people and POINTER.search(words) is not None,
    )


def plan_judged(words: str, stance: Stance) -> str:
    """The plan that a sentence judges beside its idiom: “the toll is unfair, it’s a con”."""
    found = judged(words, own=True)
    return found[1] if found and found[0] is stance and not is_pronoun(found[1]) else ""


def by_saying(said: Said, taken: tuple[Stance, str], span: Span) -> Finding:
    """The finding of a turn of speech: on what it names, else on what was named before."""
    stance, thing = taken
    topic = issues.of_noun_phrase(thing) if thing else None
    return Finding(list(said.actors), stance, topic, span, Voice(said, marked=True))


def finding_of(said: Said, words: str, taken: tuple[Stance, str], span: Span) -> Finding:
    """The finding of a sentence that somebody said: a stance, and on what, where that is plain."""
    stance, thing = taken
    topic = topic_of(without_denial(words[clause_start(words) :]), said.actors[0])
    if side := SIDE.search(words):
        thing = thing or side["thing"].strip("“”\"'‘’ ")
    if thing:
        topic = None if is_pronoun(thing.split()[-1]) else issues.of_noun_phrase(thing)
    goes_on = topic is not None or ENOUGH.search(words)  # “cannot stand by while shops close”
    narrower = None if goes_on else NARROWER.search(words)
    condition = CONDITION.search(words) if stance is Stance.CONDITIONAL else None
    return Finding(
        list(said.actors),
        stance,
        topic,
        span,
        Voice(said, marked=True),
        condition=words[condition.start() :].rstrip(" .,") if condition else None,
        narrower=narrower.group().rstrip(" .,;!") if narrower else "",
    )
