"""Nouns that attribute a clause: “X’s claim that …”, “the suggestion by X that …”, “fears that”."""

from extraction.clauses.inverted import source_right
from extraction.clauses.subjects import PREPOSITIONS, source_left
from extraction.lexicons import classes
from extraction.names.sources import nominal_source_at
from extraction.text.cast import Cast
from extraction.text.cues import CueVerb
from extraction.text.finite import FINITE
from extraction.text.joined import Source, mention_source
from extraction.text.tokens import POSSESSIVES, Sentence, Text, is_adverb, word

SAYING = frozenset(
    "claim claims assertion assertions contention contentions suggestion suggestions allegation "
    "allegations accusation accusations charge charges argument arguments prediction predictions "
    "promise promises vow vows pledge pledges warning warnings statement statements admission "
    "acknowledgment acknowledgement insistence complaint complaints declaration declarations "
    "conclusion conclusions finding findings assurance assurances boast boasts assessment "
    "announcement comment comments remark remarks".split()
)
THINKING = frozenset(
    "belief beliefs fear fears hope hopes view conviction theory feeling concern concerns "
    "suspicion suspicions doubt doubts confidence optimism opinion worry worries "
    "expectation expectations".split()
)
# They attribute a clause also where nobody is named who says or thinks it.
ANYBODY = frozenset(
    "allegation allegations accusation accusations claims suggestions rumors rumours speculation "
    "fears concerns belief idea notion perception assertion contention argument".split()
)
NOUNS = SAYING | THINKING | ANYBODY
# Before a noun without an owner: elsewhere it may be a verb, “X claims that”.
LEADING = PREPOSITIONS | frozenset(
    "amid about over the any no growing widespread persistent unfounded baseless false denied "
    "rejected dismissed raised raising fueled fueling stoked stoking sparked fanned".split()
)
EXPRESSING = frozenset(
    "express expresses expressed voice voices voiced raise raised reiterated repeated made issued "
    "offered conveyed dropped".split()
)
OWN = {"his": "he", "her": "she", "their": "they", "its": "it"}
OF = frozenset("by of from among".split())
MOST_ADJECTIVES = 3  # words between whose claim it is and the noun
MOST_AGENT = 8  # tokens of “by X” between the noun and its “that”
IRREGULAR = frozenset(
    "drew met fell got left led lost won brought caught sent hit ran rang rose stood stuck threw "
    "wore began flew grew hung struck touched".split()
)
OPENS = frozenset(", : ; — – and but or which who whom when where because if while as".split())


def noun_cue(
    text: Text, cast: Cast, sentence: Sentence, index: int
) -> tuple[CueVerb, int, Source | None] | None:
    """The cue that a noun is, the token before its “that”, and whose claim or fear it tells."""
    lower = text.near[index]
    if lower not in NOUNS:
        return None
    source, last = None, index + 1
    if text.near[last] == "that":
        source = owner_of(text, cast, sentence, index)
    elif text.near[last] in OF:
        source = source_right(text, cast, sentence, last + 1)
        if source is None or not source.last - last <= MOST_AGENT:
            return None
        last = source.last
    if text.near[last] != "that":
        return None
    after = text.near[last + 1]
    if after in FINITE or after == "" or is_verb_form(after):
        return None  # “claims that were made”: no clause of what is claimed
    if source is None:
        source = expressed_by(text, cast, sentence, index)
    if source is None and (lower not in ANYBODY or text.near[index - 1] not in LEADING):
        return None
    return CueVerb(f"{lower} that", "noun", bare=False), last, source


def owner_of(text: Text, cast: Cast, sentence: Sentence, noun: int) -> Source | None:
    """Whose a noun is: “his claim”, “X’s latest claim”, “the senator’s claim”."""
    for index in range(noun - 1, max(sentence.first, noun - 2 - MOST_ADJECTIVES) - 1, -1):
        lower = word(text, index)
        if lower in OWN:
            return Source(index, index + 1, [], OWN[lower])
        if lower in POSSESSIVES:
            mention = cast.at(index - 1)
            if mention is not None and mention.last == index:
                return mention_source(text, cast, sentence, mention)
            return nominal_owner(text, cast, sentence, index)
        if not lower.isalpha():
            return None
    return None


def expressed_by(text: Text, cast: Cast, sentence: Sentence, noun: int) -> Source | None:
    """Who expresses what a noun names: “X voiced doubt that”, “X raised fresh concerns that”."""
    for index in range(noun - 1, max(sentence.first, noun - 2 - MOST_ADJECTIVES) - 1, -1):
        if word(text, index) in EXPRESSING:
            return source_left(text, cast, sentence, index)
        if not word(text, index).isalpha():
            return None
    return None


def nominal_owner(text: Text, cast: Cast, sentence: Sentence, end: int) -> Source | None:
    """The people without a name before a possessive: “the senator’s”, “his critics’”."""
    for first in range(end - 1, max(sentence.first, end - MOST_AGENT) - 1, -1):
        found = nominal_source_at(text, cast, first, until=end)
        if found is not None and found[1] == end and (first == 0 or opens_phrase(text, first)):
            return Source(first, end, [found[0]])
    return None


def opens_phrase(text: Text, first: int) -> bool:
    """Whether an article or a number begins a phrase at a token."""
    return word(text, first) in ("the", "a", "an", "some", "his", "her", "their", "one")


def is_verb_form(lower: str) -> bool:
    """Whether a word is a verb in the past."""
    return lower in IRREGULAR or (lower in classes("grammar")["verb"] and not lower.endswith("s"))


def is_subject(text: Text, sentence: Sentence, begin: int) -> bool:
    """Whether no verb stands before a noun in its sentence, so that one follows its clause."""
    for index in range(begin - 1, max(sentence.first - 1, begin - 40), -1):
        lower = word(text, index)
        if lower in FINITE or is_verb_form(lower) or lower.endswith(("ed", "ing")):
            return False
        if lower in (",", ";", ":", "but", "and", "that", "—", "–"):
            break
    return True


def main_verb(text: Text, first: int, last: int) -> int:
    """The token of the verb after a clause that is a part of its subject; -1 where none is told.

    “X’s claim that the leaks were a crime *drew* laughter.”
    """
    due = 1  # verbs that the clause still waits for
    for index in range(first + 1, last):
        lower, before = word(text, index), word(text, index - 1)
        if lower in OPENS or lower == "that":
            due = 1
        elif lower in FINITE or is_verb_form(lower) or ends_as_past(text, index):
            if (
                before in FINITE
                or before in ("not", "never", "to")
                or is_adverb(text.tokens[index - 1])
            ):
                continue
            if not due:
                return index
            due -= 1
    return -1


def ends_as_past(text: Text, index: int) -> bool:
    """Whether a word in “-ed” acts here: after a noun, and no participle before one."""
    lower, before = word(text, index), word(text, index - 1)
    return (
        lower.endswith("ed")
        and len(lower) > 4
        and before[-1:].isalpha()
        and before
        not in (
            "the",
            "a",
            "an",
            "his",
            "her",
            "their",
            "its",
            "be",
            "been",
            "being",
            "of",
            "by",
            "more",
        )
    )
