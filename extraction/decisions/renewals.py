"""What was due and is put off: “had been due to vote on Tuesday. It will now do so in May”."""

from brief.dates import When
from extraction.decisions.decision import Decision
from extraction.decisions.tellings import add_evidence
from extraction.decisions.words import DECIDE, HAVE, SETTLE, WAS, WILL, WORDS, Clue, Lead
from extraction.text.tokens import Sentence, Text, places, word

DO = frozenset(("do",))
MOST_APART = 400  # code points from a decision put off to its new day: a sentence or two
INSTEAD = frozenset("instead rather".split())
WENT = frozenset("so it that".split())


def renewal(text: Text, before: Sentence, sentence: Sentence) -> tuple[Clue, Clue] | None:
    """What was due in one sentence, and the “will now do so” that takes it up in the next one, or
    in the same: “had been due to rule in March, will now do so in June”.
    """
    again = doing_so(text, sentence)
    if again < 0:
        return None
    for act in range(min(before.last, again) - 1, before.first + 2, -1):
        form = word(text, act)
        if form in DECIDE | SETTLE and text.tokens[act].quotation < 0:
            verb = was_due(text, before, act)
            if verb >= 0:
                due = Clue(before, act, verb, act + 1, form, postponed=True)
                will = Lead.of(text, sentence, again).at
                return due, Clue(sentence, again + 1, will, again + 2, form)
    return None


def doing_so(text: Text, sentence: Sentence) -> int:
    """The “do” of “will now do so”; -1 where there is none."""
    if "do" not in sentence.words:
        return -1
    for index in places(text, DO, sentence.first + 1, sentence.last - 1):
        if word(text, index + 1) not in WENT:
            continue
        lead = Lead.of(text, sentence, index)
        outside = text.tokens[index].quotation < 0
        if outside and not lead.negated and word(text, lead.at) in WILL | {"due", "expected"}:
            return index
    return -1


def was_due(text: Text, sentence: Sentence, act: int) -> int:
    """The first word of “had been due to” before a verb; -1 where it was not due."""
    lead = Lead.of(text, sentence, act)
    if lead.to < 0 or lead.negated or word(text, lead.at) not in WORDS["prospect"]:
        return -1
    verb = lead.at - 1
    if word(text, verb) not in WAS:
        return -1
    return verb - (word(text, verb - 1) in HAVE)


def renews(text: Text, decision: Decision, other: Decision) -> bool:
    """Whether a telling gives the new day of what was told right before as put off."""
    if not other.postponed or decision.due is None or not is_later(other.due, decision.due):
        return False
    apart = decision.evidence[0][0] - other.evidence[-1][1]
    if apart > MOST_APART:
        return False
    if decision.renewed or is_instead(text, decision):
        return True
    who, others = set(map(id, decision.deciders)), set(map(id, other.deciders))
    told = decision.bare or other.bare or bool(decision.topic & other.topic)
    return told and (not who or not others or bool(who & others))


def is_later(due: When | None, new: When) -> bool:
    """Whether a day may be that of what was put off: to no day, or “until after Easter”."""
    if due is None:
        return True
    onset, latest = due.earliest, new.latest
    return due.latest is None and onset is not None and latest is not None and onset <= latest


def is_instead(text: Text, decision: Decision) -> bool:
    """Whether a day is told instead of an older one: “would rule by 30 June instead of in May”."""
    sentence = text.sentence_at(decision.evidence[0][0])
    if sentence is None or INSTEAD.isdisjoint(sentence.words):
        return False
    places_of = places(text, INSTEAD, sentence.first, sentence.last - 1)
    return any(word(text, index + 1) in ("of", "than") for index in places_of)


def renew(other: Decision, decision: Decision) -> None:
    """Gives a decision that was put off its new day, and what is told of it there."""
    add_evidence(other, decision.evidence)
    if not decision.bare:
        other.title, other.question, other.bare = decision.title, decision.question, False
    other.topic = other.topic | decision.topic
    other.deciders = decision.deciders or other.deciders
    other.venue = decision.venue or other.venue
    other.options = other.options or decision.options
    other.due, other.due_kind = decision.due, decision.due_kind
