"""What people bind themselves to: “X would sign if …”, “X said it will not join”."""

from collections.abc import Iterator
from dataclasses import replace

from brief.entities import EntityKind
from brief.positions import Stance
from extraction.clauses.clauses import Clause, clause_of, condition_of, raw
from extraction.clauses.conditions import is_for_signing
from extraction.clauses.phrases import CLAUSE_OPENERS
from extraction.clauses.subjects import PRONOUNS
from extraction.positions import issues
from extraction.positions.deeds import ballot_to
from extraction.positions.even_then import is_even_then
from extraction.positions.foretold import foretold_within
from extraction.positions.holders import is_supposed, subject_before
from extraction.positions.issues import Topic
from extraction.positions.objects import opens_phrase
from extraction.positions.outcomes import threat
from extraction.positions.past_stances import ABLE, RIGHTS
from extraction.positions.plan_phrases import SMALL
from extraction.positions.readers import Finding, Reader, is_of_before
from extraction.quotes.voices import Voice
from extraction.text import wording
from extraction.text.cast import Actor
from extraction.text.joined import Source
from extraction.text.stances import word_class
from extraction.text.tokens import Sentence, Text, is_adverb, places, word

MODALS = frozenset("will would could can 'll ’ll".split())
FORETOLD = frozenset("will 'll ’ll".split())  # in a narrator’s words: what is to happen
MODAL_PARTS = MODALS | {"ll"}  # of “we’ll”, among the words of a sentence
DOUBTING = frozenset("deny dispute doubt".split())
VOTED = frozenset("for against to yes no in down with".split())
WONDERING = frozenset("what how who whom where why".split())
OPENERS = CLAUSE_OPENERS | frozenset("and or but so yet then if until unless once said".split())
WHICH = frozenset("what which whose".split())
BODIES = frozenset({EntityKind.COUNTRY, EntityKind.ORGANIZATION})
LAID = frozenset("before to by".split())
MOST_LAID = 8  # tokens of “before the Scottish Parliament, which”
FARTHEST_VERB = 5  # tokens from a modal to its verb
OPPOSING = frozenset(
    "reject oppose veto block challenge fight appeal resist boycott strike".split()
)
TAKING = frozenset("reject oppose veto block boycott".split())  # these never stand alone
SILENT = frozenset(
    "comment confirm disclose discuss divulge elaborate explain speculate respond identify reveal "
    "say speak answer".split()
)
UNMOVED = frozenset(
    "rest sleep mind shed weep cry miss care lose".split()
)  # “would not mind if it went”
# Who “cannot” do one of these may be unable to.
UNABLE = frozenset("sell buy lift drop pay let contribute withdraw press".split())
POINTERS = frozenset("it this that them".split())
FIGHTS = ("go to court", "go on strike")  # “go” alone binds nobody
BOUND_TO_NOTHING = frozenset({EntityKind.DOCUMENT, EntityKind.PLACE, EntityKind.EVENT})


def commitments_in(reader: Reader, sentence: Sentence, told: list[Finding]) -> Iterator[Finding]:
    """What a sentence says that somebody would do, on a condition or of his own word."""
    text = reader.text
    if MODAL_PARTS.isdisjoint(sentence.words):
        return
    for index in places(text, MODALS, sentence.first, sentence.last - 1):
        if not inside(text.tokens[index].start, told):
            found = commitment_at(reader, sentence, index)
            if found is not None:
                yield found


def inside(offset: int, told: list[Finding]) -> bool:
    """Whether a stance was found over a code point already."""
    return any(start <= offset < end for start, end in (found.evidence for found in told[-3:]))


def commitment_at(reader: Reader, sentence: Sentence, index: int) -> Finding | None:
    """What the verb after a modal binds its subject to."""
    verb, negative = verb_after(reader, sentence, index)
    fights = word(reader.text, verb) == "go" and raw(reader.text, verb, verb + 3) in FIGHTS
    if not (fights or may_bind(word(reader.text, verb))) or verb >= sentence.last:
        return None
    if word(reader.text, verb) == "do" and word(reader.text, verb + 1) == "without":
        return None  # “could not do without the levy” sets no terms
    if word(reader.text, verb) == "work" and not word(reader.text, verb + 1)[:1].isalnum():
        return None  # “said it would not work”: the plan, and nobody’s deed
    voice = reader.voices.at(sentence, index)
    clause = without_time(reader.text, verb, clause_of(reader.text, reader.cast, sentence, verb))
    own = clause.condition is None
    foretold = voice is None and word(reader.text, index) in FORETOLD and not negative
    foretold = foretold and word(reader.text, verb) not in word_class("commit")
    if foretold and threatened(reader.text, verb, clause.condition) is None:
        return None  # “will pick the team if …”: what happens then, and nobody’s stance
    if voice is not None and is_doubted(voice):
        return None
    able = word(reader.text, index) in ABLE
    free = able and (word(reader.text, index) == "can" or word(reader.text, verb) in RIGHTS)
    if voice is None and free and not negative:
        return None  # “the agency can open a review if …”: what it is there for
    if voice is None and is_of_laid_before(reader.text, sentence, index):
        return None
    if is_of_before(reader.text, voice) or (own and not binds(reader, voice, verb, negative)):
        return None
    source = subject_before(reader.text, reader.cast, sentence, index)
    if source is not None and is_wondered(reader.text, source.first):
        return None  # “what it would do if it lost”
    if word(reader.text, verb) in SILENT and clause.condition is not None:
        return None  # “would not confirm if it had been granted”
    if source and voice and is_of_what_is_said(reader, (index, verb), source, voice):
        return None
    if source is None or is_supposed(reader.text, sentence, source.first):
        return None
    if source.pronoun == "it" and word(reader.text, verb) == "work":
        return None  # “it could work if it were lower”: the plan
    if source.pronoun is not None and tells_of_thing(reader.text, source.first, voice):
        return None
    holders = reader.holders(source, voice, sentence)
    if not holders or holders[0].kind in BOUND_TO_NOTHING:
        return None
    own_word = voice is not None and holders[0] in voice.actors
    if (
        voice is not None
        and not own_word
        and voice.marked
        and foretold_within(reader, sentence, source)
    ):
        return None  # “we expect that X will report if …”
    if voice is not None and not own_word and able and word(reader.text, verb) == "try":
        return None  # “the firm could look for a buyer if”: what another thinks it may do
    if own and not own_word and not (voice and negative and holders[0].kind in BODIES):
        return None
    foretold = not own_word and holders[0].kind is EntityKind.GROUP
    if foretold and voice and word(reader.text, verb) not in word_class("commit"):
        return None  # what others foretell of people binds nobody
    first = min(source.first, index)
    if (ballot := ballot_to(reader.text, verb, clause.end)) > 0:
        verb = ballot
    return finding_of(reader, (holders, voice), (first, verb, negative), clause)


def is_of_laid_before(text: Text, sentence: Sentence, index: int) -> bool:
    """Whether “which” is a bill and no body: “goes before Parliament, which would give …”."""
    if text.near[index - 1] != "which" or text.near[index - 2] != ",":
        return False
    lowest = max(sentence.first, index - MOST_LAID)
    return any(text.near[at] in LAID for at in range(index - 3, lowest, -1))


def tells_of_thing(text: Text, pronoun: int, voice: Voice | None) -> bool:
    """Whether a clause only says which thing is meant: “cut the price it will pay for oil”."""
    if voice is None or voice.marked or text.tokens[pronoun].start <= voice.said.segments[0][0]:
        return False
    before = text.near[pronoun - 1]
    return before.isalpha() and before not in OPENERS


def is_wondered(text: Text, first: int) -> bool:
    """Whether it is asked what somebody would do: “what (tactics) the group would use”."""
    before = first - 1 - (word(text, first - 1) in ("the", "a", "an"))
    asked = (word(text, first - 1), word(text, before))
    return not WONDERING.isdisjoint(asked) or word(text, before - 1) in WHICH


def is_of_what_is_said(
    reader: Reader, where: tuple[int, int], source: Source, voice: Voice
) -> bool:
    """Whether reported words go on about a thing: “X said the date was law and would not move”.

    What only people do is told of who speaks: “said the levy was bad and would vote against it”.
    """
    index, verb = where
    first = reader.text.token_at(voice.said.segments[0][0])
    going_on = not voice.marked and source.first < first < index
    if not going_on or word(reader.text, verb) in word_class("commit"):
        return False
    first += word(reader.text, first) == "that"
    return word(reader.text, first) not in PRONOUNS


def without_time(text: Text, verb: int, clause: Clause) -> Clause:
    """A clause without a “while” or “once” that only says when: “would not comment while it”."""
    if clause.condition is None or word(text, verb) in word_class("commit"):
        return clause
    begin = clause.condition[0]
    timed = word(text, begin) in ("while", "once")
    return replace(clause, end=begin, condition=None) if timed else clause


def is_doubted(voice: Voice) -> bool:
    """Whether words are those that somebody denies: “denied that it would sign”."""
    frame = voice.said.frame
    return frame is not None and frame.verb is not None and frame.verb.lemma in DOUBTING


def verb_after(reader: Reader, sentence: Sentence, index: int) -> tuple[int, bool]:
    """The verb of a modal, past adverbs and marks; and whether it is denied."""
    negative, verb = False, index + 1
    while verb < min(sentence.last, index + FARTHEST_VERB):
        lower = word(reader.text, verb)
        if lower in ("not", "never"):
            negative = True
        elif not (
            is_adverb(reader.text.tokens[verb])
            or lower in ("also", "only", "still")
            or lower in "“‘\"'"
        ):
            break
        verb += 1
    return verb, negative


def may_bind(verb: str) -> bool:
    """Whether one can bind oneself to do what a verb says."""
    return (
        verb[:1].isalpha()
        and verb not in word_class("passive")
        and verb not in word_class("idle")
        and verb not in MODALS
        and verb not in UNMOVED
    )


def binds(reader: Reader, voice: Voice | None, verb: int, negative: bool) -> bool:
    """Whether somebody’s own word is a stance without a condition: “… that it will join”."""
    if voice is None:
        return False
    modal = word(reader.text, verb - 2) if negative else ""
    if modal in ("will", "would") and not voice.marked:
        # Who says that he will not do a thing is against doing it, unless it is to comment.
        return word(reader.text, verb) not in SILENT
    if modal in ABLE and word(reader.text, verb) in UNABLE:
        return False
    if word(reader.text, verb) == "vote" and word(reader.text, verb + 1) not in VOTED:
        return False  # “we will vote on July 4”
    return word(reader.text, verb) in word_class("commit")


def finding_of(
    reader: Reader,
    who: tuple[list[Actor], Voice | None],
    where: tuple[int, int, bool],
    clause: Clause,
) -> Finding:
    """The finding of a verb that binds."""
    (holders, voice), (first, verb, negative) = who, where
    pointing = word(reader.text, verb) in OPPOSING and word(reader.text, verb + 1) in POINTERS
    pointing = pointing and verb + 1 < clause.end  # “we’ll fight it”
    opposing = pointing or is_against(reader, verb, clause.end)
    stance = Stance.OPPOSES if opposing != negative else Stance.SUPPORTS
    condition, reason = clause.condition, clause.reason
    if condition is not None and is_for_signing(raw(reader.text, *condition)):
        clause = replace(clause, end=condition[0])
        condition = None
    span = reader.span(first, clause.end)
    terms = condition
    if negative and condition is not None and is_even_then(reader.text, verb, condition):
        terms = None
    if not negative and (taken := threatened(reader.text, verb, condition)) is not None:
        return Finding(holders, *taken, span, voice)
    return Finding(
        holders,
        Stance.CONDITIONAL if terms else stance,
        None
        if pointing
        else topic_of(reader, holders, verb, condition[0] if condition else clause.end),
        span,
        voice,
        condition=condition_of(reader.text, terms, stance) if terms else None,
        rationale=raw(reader.text, *reason) if reason else None,
    )


def threatened(
    text: Text, verb: int, condition: tuple[int, int] | None
) -> tuple[Stance, Topic | None] | None:
    """The side of who would do a deed on a condition: “will go to court if it votes yes”."""
    if condition is None:
        return None
    return threat(raw(text, verb, condition[0]), raw(text, *condition))


def is_against(reader: Reader, verb: int, end: int) -> bool:
    """Whether a verb and what it takes go against a thing: “block (the) public money for it”."""
    if word(reader.text, verb) not in OPPOSING or verb + 1 >= end:
        return False
    if opens_phrase(reader.text, reader.cast, verb + 1):
        return True
    after = word(reader.text, verb + 1)
    return word(reader.text, verb) in TAKING and after.isalpha() and after not in SMALL


def topic_of(reader: Reader, holders: list[Actor], verb: int, end: int) -> Topic:
    """What somebody is bound to do, or what he is bound to fight."""
    name = raw(reader.text, verb + 1, end)
    if is_against(reader, verb, end):
        return issues.of_noun_phrase(name)
    names = " and ".join(wording.spoken(holder) for holder in holders)
    plural = len(holders) > 1 or holders[0].plural
    return issues.of_infinitive(names, plural, raw(reader.text, verb, end))
