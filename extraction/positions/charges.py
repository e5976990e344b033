"""What one accuses another of: who says “X is hiding the report” holds that it is so."""

import re

from brief.positions import Stance
from brief.quotes import QuoteType
from extraction.clauses.clauses import clause_of, raw
from extraction.positions import issues
from extraction.positions.issues import Topic
from extraction.positions.objects import is_pronoun
from extraction.positions.readers import Finding, Reader
from extraction.quotes.attributions import Said
from extraction.quotes.frames import Frame
from extraction.quotes.voices import Voice
from extraction.text import wording
from extraction.text.tokens import word

MOST_ACCUSED = 20  # tokens from “accused” to “of”: the accused may have an office and a name
# What is no part of a charge: “…, a charge that she rejects”, “after it emerged that”.
APPOSED = re.compile(r", an? | (?:after|when|since) (?=it |he |she |they |news )")
MARKS = frozenset("“‘\"'")


def charge(reader: Reader, said: Said) -> Finding | None:
    """The stance in “X accused Y of hiding the report”; null where no words say who did what."""
    text, frame = reader.text, said.frame
    if frame is None or frame.verb is None or frame.verb.kind != "accuse" or not said.actors:
        return None
    of = charge_at(reader, frame)
    if of <= frame.last:
        return None
    end = clause_of(text, reader.cast, frame.sentence, of + 1).end
    marked = said.type is not QuoteType.INDIRECT
    span = reader.span(frame.begin, end)
    topic = charged(raw(text, frame.last, of), APPOSED.split(raw(text, of + 1, end))[0])
    if topic is None:
        return None  # who is accused, its words do not say
    voice = Voice(said, marked=marked)
    return Finding(list(said.actors), Stance.SUPPORTS, topic, span, voice, claim=True)


def charge_at(reader: Reader, frame: Frame) -> int:
    """The “of” before what somebody is accused of; -1 where none is sure to be that."""
    text, first = reader.text, -1
    for index in range(frame.last, min(frame.sentence.last, frame.last + MOST_ACCUSED)):
        if word(text, index) == "of":
            first = index if first < 0 else first
            verb = index + 1 + (word(text, index + 1) in MARKS)
            if word(text, verb).endswith("ing"):
                return index
    mention = reader.cast.at(first - 1) if first > 0 else None
    return first if mention is not None and mention.first <= frame.last + 1 else -1


def charged(who: str, what: str) -> Topic | None:
    """What is said to be so: “the mayor is hiding the report”; null where “her” is accused."""
    if is_pronoun(who) or not what:
        return None
    first, _, rest = what.lstrip("“‘\"'").partition(" ")
    be = wording.agree(who)
    if first.lower() == "having":
        return issues.of_clause(f"{who} {'have' if be == 'are' else 'has'} {rest}")[0]
    if first.lower().endswith("ing"):
        return issues.of_clause(f"{who} {be} {first} {rest}")[0]
    return issues.of_clause(f"{who} {be} guilty of {what}")[0]
