"""Stances in words that are reported: what should be done and what is wrong."""

import re
from collections.abc import Iterator
from dataclasses import replace

from brief.positions import Stance
from brief.quotes import QuoteType
from extraction.clauses.clauses import stands_in_the_way
from extraction.positions import issues
from extraction.positions.advice import is_advice
from extraction.positions.disbelief import Disbelief, disbelief, is_by
from extraction.positions.doers import of_doing, verdict
from extraction.positions.doubts import DOUBT, is_forecast, without_doubt
from extraction.positions.due_papers import EXPECTED, PROCESS, is_due, takes_that
from extraction.positions.fears import is_warning, warned_of, warning
from extraction.positions.idiom_stances import idiomatic
from extraction.positions.issues import Topic
from extraction.positions.judgements import LINK, is_plan, judged
from extraction.positions.needs import need, needed_first
from extraction.positions.objects import is_pronoun
from extraction.positions.outcomes import foreseen
from extraction.positions.own_words import topic_of
from extraction.positions.phrasebook import (
    DUTY,
    NONE,
    is_wondered,
    reported_stance,
    turned,
    undone_thing,
    wants_nothing,
)
from extraction.positions.plain_names import without_mood
from extraction.positions.readers import Finding, Reader
from extraction.positions.turned_about import put_aside, turned_about
from extraction.positions.unchanged import should_stay
from extraction.quotes.attributions import Said
from extraction.quotes.frames import Frame
from extraction.quotes.voices import Voice
from extraction.text.marks import Span
from extraction.text.stance_entries import FLIPPED
from extraction.text.stances import word_class
from extraction.text.tokens import word

THOUGHT = re.compile(
    r"\b(?:thought|think|believe|believed|want|wanted|said|says|consider|which|who)\b"
)
RIGHT_TO = re.compile(r"(?:that )?it (?:was|is|would be) (?:wrong|right) to (?P<deed>.+)")
# “said the levy was fair and that it would work”, “would hurt shops and would cost jobs”.
AND_THAT = re.compile(r",? (?:and|but) that ")
# “said the pier was full and the levy would ruin it”: a clause with a subject of its own.
AND_THE = re.compile(
    r",? (?:and|but) (?=(?:the|a|an|this|it|no|its|his|her|their) (?:[\w’'-]+ ){0,5}?"
    r"(?:would|could|will|should|must|ought|was|were|is|are|had|has|did|does)\b)"
)
AND_VERB = re.compile(
    r",? (?:and|but|or) (?=(?:would|could|will|might|may|was|were|is|are|had|has|did|does)\b)"
)
SUBJECT = re.compile(
    r"(?:that )?(?P<who>(?:\S+ ){1,8}?)"
    r"(?=(?:would|could|will|might|may|was|were|is|are|had|has|did|does)\b)"
)
MOST_BEGINNING = 8  # words before “X said” in “The plan for the harbor, X said, would …”
MOST_PARTS = 4  # of a clause
LATEST = 10  # words before the “should” of a clause: one further on is not its verb
SAYING = frozenset("say tell think find".split())
KNOWING = frozenset("know learn realise realize remember recall find".split())
MOST_LETTERS = 400  # of a reported clause: its verb is not further on

# What is not to be done on other terms: “should not go ahead without a vote”.
ONLY = re.compile(r"\bonly (?:if|once|when|after|on condition)\b.*")
FOR_OTHERS = frozenset("advocates defenders".split())
COUNTING = frozenset("the some many several few most its their other leading prominent".split())
WITHOUT = re.compile(r"\b(?:without|unless|until|before)\b.*")


def partisan(reader: Reader, said: Said) -> Finding | None:
    """The stance of those who are named after it: “critics of the dam say …”."""
    frame, speaker = said.frame, said.actors[0]
    if frame is None or frame.source is None or not speaker.local:
        return None
    head, _, what = speaker.name.partition(" to " if " to " in speaker.name else " of ")
    kind = head.lower().split()[-1]
    if kind not in word_class("friends") | word_class("foes"):
        return None
    if kind in FOR_OTHERS and not what and speaks_for_others(head):
        return None
    stance = Stance.SUPPORTS if kind in word_class("friends") else Stance.OPPOSES
    first, last = reader.text.tokens[frame.begin].start, said.segments[-1][1]
    span = (min(first, said.segments[0][0]), max(last, first))
    topic = issues.of_noun_phrase(what) if what else None
    return Finding(list(said.actors), stance, topic, span, Voice(said, marked=False))


def speaks_for_others(name: str) -> bool:
    """Whether words say for whom people speak, and not for what plan: “patient advocates”."""
    words = [one for one in name.lower().split()[:-1] if one not in COUNTING]
    return bool(words) and words[-1] not in word_class("topic")


def parted(reader: Reader, said: Said) -> Finding | None:
    """The judgement of a reported clause with who says it inside: “The plan, X said, would …”."""
    if said.type is not QuoteType.INDIRECT or len(said.segments) != 2:
        return None
    (first, end), (begin, last) = said.segments
    text = reader.text.raw
    if len(text[first:end].split()) > MOST_BEGINNING or last - first > MOST_LETTERS:
        return None
    words = f"{text[first:end].rstrip(' ,')} {text[begin:last].lstrip(' ,')}"
    return duty_in(said, words, (first, last)) or judgement(said, words, (first, last))


def judgement(said: Said, words: str, segment: Span) -> Finding | None:
    """“X said that the tax was unfair”: the stance of whom the words are reported of."""
    frame = said.frame
    if frame is not None and frame.verb is not None and frame.verb.kind not in SAYING:
        return None
    if (denied := disbelief(words)) is not None and not denied.before:
        return unbelieved(said, denied, segment)
    words = denied.before if denied is not None else words
    for part in parts_of(words):
        if (found := judgement_in(said, part, segment)) is not None:
            return found
    return None


def unbelieved(said: Said, denied: Disbelief, segment: Span) -> Finding | None:
    """“She did not believe that the tax was fair”: the other side of what is denied so."""
    if not is_by(denied, said.actors, marked=False):
        return None
    words = denied.clause
    found = duty_in(said, words, segment) or judgement(said, words, segment)
    if found is None or found.stance not in FLIPPED:
        return None
    if found.stance is Stance.SUPPORTS and (terms := WITHOUT.search(words)) is not None:
        return conditional(said, words[: terms.start()], terms.group(), segment)
    return replace(found, stance=FLIPPED[found.stance])


def parts_of(words: str) -> Iterator[str]:
    """A clause and, of one that says several things of its subject, each: “would A and would B”."""
    yield words
    clauses = [one for part in AND_THAT.split(words)[:MOST_PARTS] for one in AND_THE.split(part)]
    clauses = clauses[: 2 * MOST_PARTS]
    for clause in clauses:
        if len(clauses) > 1:
            yield clause
        subject = SUBJECT.match(clause)
        if subject is not None:
            for part in AND_VERB.split(clause)[1:MOST_PARTS]:
                yield f"{subject['who']}{part}"


def on_others(said: Said, words: str, segment: Span, *, marked: bool) -> Finding | None:
    """A verdict on what others do, or on who needs a plan."""
    speakers = [actor.name for actor in said.actors]
    done = verdict(words, speakers) or need(words, speakers) or of_doing(words)
    if done is None:
        return None
    voice = Voice(said, marked=marked)
    found = Finding(list(said.actors), done.stance, done.topic, segment, voice)
    found.mood = done.topic is None and done.stance is Stance.UNDECIDED  # “it is one for others”
    found.points = not found.mood
    return found


def judgement_in(said: Said, words: str, segment: Span) -> Finding | None:
    """The judgement of one clause."""
    frame, words = said.frame, without_mood(words)
    if is_advice(words) or takes_that(words):
        return None
    if (other := on_others(said, words, segment, marked=False)) is not None:
        return other
    human = said.actors[0].human or said.actors[0].plural  # of whom nobody says “it”
    doubting = frame is not None and frame.verb is not None and frame.verb.lemma == "doubt"
    if is_forecast(words) and (doubting or DOUBT.match(words)):
        return None
    found = judged(words, own=False, human=human)
    found = turned_about(words, found) if found is not None else None
    if found is None:
        clause, doubted = without_doubt(words)
        taken = idiomatic(clause, told=True, human=human)
        if taken is not None:
            stance = FLIPPED.get(taken.stance, taken.stance) if doubted else taken.stance
            found = stance, taken.thing
    found = found or foreseen(words)
    if found is None:
        phrase = reported_stance(words)
        if phrase is None:
            return None
        first = words.split(" ", 1)[0].removeprefix("that ")
        points = is_pronoun(first)
        said_of = topic_of(words, said.actors[0]) if points else issues.of_clause(words)[0]
        if right := RIGHT_TO.match(words):
            said_of = issues.of_clause(f"it is right to {right['deed']}")[0]
        return Finding(list(said.actors), phrase, said_of, segment, Voice(said, marked=False))
    stance, name = found
    if doubting:
        stance = FLIPPED[stance]  # “doubted that it was fair”
    topic = None if not name or is_pronoun(name) else issues.of_noun_phrase(name)
    return Finding(list(said.actors), stance, topic, segment, Voice(said, marked=False))


def duty(reader: Reader, said: Said, segment: Span) -> Finding | None:
    """“X said that Y should …”: the stance of whom the words are reported of."""
    words = reader.text.raw[segment[0] : min(segment[1], segment[0] + MOST_LETTERS)]
    frame = said.frame
    if frame is not None and is_told_of(reader, frame, words):
        return None
    if is_warning(said):
        return (
            None
            if wants_nothing(words)
            else (
                judgement(said, words, segment)
                or warned_of(said, words, segment)
                or warning(reader, said, words, segment)
            )
        )
    if (
        frame is not None
        and frame.verb is not None
        and frame.verb.kind in ("ask", "urge", "promise")
    ):
        return None
    return duty_in(said, words, segment)


def is_told_of(reader: Reader, frame: Frame, words: str) -> bool:
    """Whether somebody “says” that another “had to” do a thing: it was so, and is no wish."""
    match = DUTY.search(words) if "had to" in words else None
    known = frame.verb is not None and frame.verb.lemma in KNOWING
    present = known or word(reader.text, frame.first) in ("says", "say")
    return present and match is not None and match["word"] == "had to"


def duty_in(said: Said, words: str, segment: Span) -> Finding | None:
    """The stance of a clause that says what somebody should do."""
    if (match := DUTY.search(words)) is not None and is_advice(words):
        return None
    if match is not None and disbelief(words) is not None:
        return None
    if match is not None and (stay := should_stay(words)) is not None:
        return Finding(list(said.actors), *stay, segment, Voice(said, marked=False))
    if (needed := needed_first(words)) is not None:  # what is planned is to wait for that
        voice = Voice(said, marked=False)
        side, who = Stance.CONDITIONAL, list(said.actors)
        return Finding(who, side, None, segment, voice, condition=needed) if needed else None
    if (
        match is None
        or PROCESS.match(words, match.end())
        or is_due(words, match.end())
        or (match["word"] == "should" and EXPECTED.match(words, match.end()))
        or wants_nothing(words)
        or is_wondered(words, match.start())
    ):
        return None
    stance = turned(words) or (Stance.OPPOSES if match["no"] else Stance.SUPPORTS)
    if stance is Stance.SUPPORTS and (terms := ONLY.search(words, match.end())):
        plan = LINK.sub("", words[: match.start()].strip())
        topic = issues.of_noun_phrase(plan) if is_plan(plan) else None
        return conditional(said, words[: terms.start()], terms.group(), segment, topic)
    found = NONE.match(words, match.end())
    none = found is not None and " without " not in words  # “there should be no toll until …”
    if stance is Stance.OPPOSES and not none and (terms := WITHOUT.search(words, match.end())):
        return conditional(said, words[: terms.start()], terms.group(), segment)
    head = words[: match.start()].split()
    if len(head) > LATEST or THOUGHT.search(words, 0, match.start()):
        return None
    if stance is Stance.SUPPORTS and (aside := put_aside(words)) is not None:
        voice = Voice(said, marked=False)
        return Finding(list(said.actors), Stance.OPPOSES, aside, segment, voice)
    if thing := undone_thing(words):
        topic = None if is_pronoun(thing) else issues.of_noun_phrase(thing)
        return Finding(list(said.actors), stance, topic, segment, Voice(said, marked=False))
    alone = len(head) <= 1 and is_pronoun(" ".join(head)) and head != ["there"]
    topic = None if alone else issues.of_clause(words)[0]
    return Finding(list(said.actors), stance, topic, segment, Voice(said, marked=False))


def conditional(
    said: Said, words: str, terms: str, segment: Span, topic: Topic | None = None
) -> Finding:
    """“The sale should not go ahead without a vote”: for it, on a condition."""
    terms = f"not {terms}" if stands_in_the_way(terms) else terms
    topic = topic or issues.of_clause(words.rstrip(" ,"))[0]
    return Finding(
        list(said.actors),
        Stance.CONDITIONAL,
        topic,
        segment,
        Voice(said, marked=False),
        condition=terms.strip(" .,"),
    )
