"""Stances in what somebody warns of, fears or complains of."""

import re

from brief.positions import Stance
from extraction.positions import issues
from extraction.positions.issues import Topic
from extraction.positions.objects import is_pronoun
from extraction.positions.outcomes import foreseen
from extraction.positions.readers import Finding, Reader
from extraction.quotes.attributions import Said
from extraction.quotes.voices import Voice
from extraction.text import wording
from extraction.text.marks import Span
from extraction.text.stances import word_class
from extraction.text.tokens import word

GERUND = re.compile(r"(?!(?:any|every|no|some)thing\b|during\b)[a-z]{2,}ing (?:\S)")  # “closing it”
FEARING = frozenset("warn fear caution complain".split())
BUT_FOR = re.compile(r"\b(?:without|unless|if|otherwise|until|fail\w*|delay\w*|lack|not enough)\b")
# How things stand is no plan: “warned that the dispute was growing worse”.
SITUATION = re.compile(
    r"(?:the |a |this |its |their )?[“‘\"']?(?:[\w-]+ ){0,2}?(?:dispute|tensions?|situation|crisis|"
    r"conflict|violence|fighting|threat|dangers?|economy|weather|storm|virus|outbreak|war|"
    r"clashes|shortages?|death toll)\b(?! (?:would|could|will|might|may)\b)",
    re.IGNORECASE,
)
FORETOLD = re.compile(r"\b(?:would|will|could|might|may)\b")
FINITE = re.compile(r"\b(?:would|could|will|might|may|is|are|was|were|has|have|had)\b")
# Who fears that a plan will be rejected is for it: “… will be rejected”, after the “will”.
FEARED_LOST = re.compile(r" be (?P<done>\w+)")


def is_warning(said: Said) -> bool:
    """Whether words are those that somebody warns, fears or complains with."""
    frame = said.frame
    return frame is not None and frame.verb is not None and frame.verb.lemma in FEARING


def warned_of(said: Said, words: str, segment: Span) -> Finding | None:
    """“X warned that 40 jobs could go if the plan was approved”: X is against the plan."""
    taken = foreseen(words, warned=True)
    if taken is None:
        return None
    stance, name = taken
    topic = None if is_pronoun(name) else issues.of_noun_phrase(name)
    return Finding(list(said.actors), stance, topic, segment, Voice(said, marked=False))


def complains(said: Said) -> bool:
    """Whether words are a complaint."""
    frame = said.frame
    return frame is not None and frame.verb is not None and frame.verb.lemma == "complain"


def warning(reader: Reader, said: Said, words: str, segment: Span) -> Finding | None:
    """“X warned that the plan would …”: X is against the plan."""
    if not is_warning(said) or said.frame is None or BUT_FOR.search(words):
        return None  # “that without the plan …”: X may well be for it
    lead = word(reader.text, reader.text.token_at(segment[0]) - 1)
    if "that" not in (lead, words[:4].lower()) and FINITE.search(words) is None:
        return None  # “warned the council on Monday”
    words = words.removeprefix("that ")
    match = re.match(r"((?:\S+ ){1,7}?)(?:would|could|will|risks?|might)\b", words)
    name = match.group(1).strip() if match is not None else ""
    lost = FEARED_LOST.match(words[match.end() :]) if match is not None else None
    feared = lost is None or lost["done"] not in word_class("undone")
    topic: Topic | None = None
    if wording.head_of(name) in word_class("topic"):
        topic = issues.of_noun_phrase(name)
    elif GERUND.match(name):
        topic = issues.of_gerund(name)
    elif is_pronoun(name):
        return None  # what X would do himself
    if topic is None and (not feared or SITUATION.match(words)):
        return None
    if topic is None and complains(said) and FORETOLD.search(words) is None:
        return None  # “complained that nobody had rung them”: of how, and not of what
    voice = Voice(said, marked=False)
    stance = Stance.OPPOSES if feared else Stance.SUPPORTS  # “fears that it will be rejected”
    return Finding(list(said.actors), stance, topic, segment, voice, points=topic is not None)
