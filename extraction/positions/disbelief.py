"""Beliefs that are denied: who “did not think that the levy was fair” says that it was not."""

import re
from typing import NamedTuple

from extraction.quotes.speakers import fits
from extraction.text.cast import Actor
from extraction.text.denials import is_denied
from extraction.text.phrase_lists import words_of
from extraction.text.tokens import Sentence, Text

FIRST = frozenset("i we".split())
OWN = frozenset("he she they it i we".split())
MIND = (
    r"(?:think|thought|believed?|feel|felt|accept(?:ed)?|agreed?|reckon(?:ed)?|"
    r"consider(?:ed)?(?= that\b))"
)
NOT = (
    r"(?:(?:do|does|did)(?: not|n[’']t)|(?:ha(?:s|ve|d)|[’'](?:ve|d|s))?(?: \w+ly)? ?never|"
    r"no longer|(?:can|could|ca)(?: ?not|n?[’']t)(?= accept| agree))"
)
# “did not believe that …”, “was not convinced …”, “was not of the view that …”.
DENIED = re.compile(
    rf"(?P<who>[\w’'-]*?\w)(?: \w+ly| also| still| himself| herself)?(?: |(?=[’']))[“‘\"]?(?:"
    rf"{NOT}(?: \w+ly| even| for (?:a|one) \w+,?)* {MIND}"
    r"|(?:(?:was|were|is|are|am|[’'](?:m|s|re))(?: not|n[’']t)|(?:ha(?:s|ve|d)|[’'](?:ve|s|d))"
    r"(?: not|n[’']t) been)(?: \w+ly| at all)*"
    r" (?:convinced|persuaded|satisfied|of the (?:view|opinion)(?= that\b))"
    r"|(?:was|were|is|are|am|remain(?:s|ed)?|[’'](?:m|re))(?: \w+ly)* (?:unconvinced|unpersuaded)"
    r")(?: at all| for (?:a|one) \w+)?[”\"’]?,? (?P<that>that )?(?=\w|[“‘\"'])",
    re.IGNORECASE,
)
# “Nobody believes it is fair”, “few thought so”, “it was not believed that …”: another’s belief.
OF_NOBODY = re.compile(
    r"\b(?:(?:no[ -]one|nobody|none|(?<!\ba )few|(?:hardly|scarcely) (?:anyone|anybody)|"
    r"not (?:many|everyone|everybody))(?: \w+){0,6}? "
    r"(?:thinks?|thought|believed?|believes|feels?|felt|accepts?|accepted|doubts?)"
    r"|(?:is|was|are|were)(?: not|n[’']t)(?: \w+ly)? (?:thought|believed|felt|accepted)"
    r"|could(?: not|n[’']t) believe) "
    r"(?:that )?(?=\w|\Z)",
    re.IGNORECASE,
)
# “It is hard to believe that it is fair”: whoever says so does not.
HARD_TO_BELIEVE = re.compile(
    r"\b(?:I|we|he|she|they|it)(?:[’']s| is| was| finds?| found)(?: it)?"
    r"(?: \w+ly| very)? (?:hard|difficult|impossible) to (?:believe|accept) (?:that )?(?=\w|\Z)",
    re.IGNORECASE,
)
ANYBODY = "anybody"
# Words before it that leave it the main clause.
LEADS = frozenset(
    "that but and so well no look frankly honestly personally yet still however yes now".split()
)
# What is believed is a clause: it has a verb, and is no “in the levy”, “much of it”.
NO_CLAUSE = re.compile(r"(?:in|of|much|so|to|with|about|for|it possible|them|him|her)\b(?! \w+ing)")
VERB = re.compile(
    r"\b(?:is|are|was|were|be|been|being|will|would|can|could|cannot|should|must|may|might|ought|"
    r"has|have|had|do|does|did|needs?|needed|wants?|makes?|made|goes|went|works?|worked|helps?|"
    r"helped|serves?|deserves?)\b|n[’']t\b|\b(?:it|that|this|there|they|we|I|he|she)[’'](?:s|re|m|ll|d)\b"
)
SCOPE = re.compile(
    r",? (?:but|although|though|because|whereas|and that|or that)\b|[;:—–]|"
    r",? and (?=(?:he|she|they|it|I|we|the)\b)"
)
# One of these is in all that is denied so.
MINDS = frozenset(
    "think thought thinks believe believed believes feel felt feels accept accepted accepts agree "
    "agreed reckon reckoned consider considered convinced persuaded satisfied unconvinced "
    "unpersuaded view opinion doubt doubts".split()
)


THINKING = frozenset("think thought believe believed feel felt".split())
SIGNS = frozenset(", ; : — – but and".split())
MOST_BEFORE = 4  # tokens of “did not really”


class Disbelief(NamedTuple):
    """A belief that is denied: the clause, who does not hold it, and what is said before."""

    clause: str
    who: str  # the pronoun of who does not hold it; empty where it is another
    before: str  # a clause of its own


def is_by(denied: Disbelief, actors: list[Actor], *, marked: bool) -> bool:
    """Whether it is those who speak that do not believe it."""
    if denied.who == ANYBODY:
        return True
    if marked or denied.who in FIRST:
        return marked and denied.who in FIRST
    return denied.who != "" and (denied.who == "they" or all(fits(a, denied.who) for a in actors))


def disbelief(words: str) -> Disbelief | None:
    """The belief that a sentence denies, where what it says hangs on it; else nothing."""
    if MINDS.isdisjoint(words_of(words)):
        return None
    if (nobody := OF_NOBODY.search(words)) is not None:
        return Disbelief(words[nobody.end() :], "", "")
    hard = HARD_TO_BELIEVE.search(words)
    if hard is not None and not set(words[: hard.start()].lower().split()) <= LEADS:
        hard = None
    found = hard or DENIED.search(words)
    if found is None:
        return None
    clause = SCOPE.split(words[found.end() :], maxsplit=1)[0].rstrip(" .,")
    if VERB.search(clause) is None:
        return None
    if hard is not None:
        return Disbelief(clause, ANYBODY, "")
    if NO_CLAUSE.match(clause) and not found["that"]:
        return None
    before = words[: found.start()]
    leads = re.findall(r"[\w’'-]+", before.lower())
    if found["who"].lower() not in OWN or not all(one in LEADS for one in leads):
        return Disbelief(clause, "", before if VERB.search(before) else "")
    return Disbelief(clause, found["who"].lower(), "")


def is_disbelieved(text: Text, sentence: Sentence, first: int) -> bool:
    """Whether a clause that begins at a token is what somebody does not believe."""
    if THINKING.isdisjoint(sentence.words):
        return False
    verb = first - 1 - (text.near[first - 1] == "the")
    verb -= text.near[verb] == "that"
    if verb <= sentence.first or text.near[verb] not in THINKING:
        return False
    before = text.near[max(sentence.first, verb - MOST_BEFORE) : verb]
    stop = max((at for at, one in enumerate(before) if one in SIGNS), default=-1)
    return is_denied(list(before[stop + 1 :]))
