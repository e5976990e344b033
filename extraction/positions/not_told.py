"""Cues that tell nobody’s stance: of what is feared, granted, threatened, or another’s doing."""

from extraction.clauses.subjects import PRONOUNS
from extraction.names.sources import words as source_words
from extraction.positions.handed_on import is_sent_back
from extraction.positions.holders import skip_back
from extraction.text.cues import cue_verbs
from extraction.text.joined import Source
from extraction.text.stances import Cue, word_class, words_before
from extraction.text.tokens import Sentence, Text, word

FEARING = frozenset("worried afraid fearful scared concerned frightened anxious".split())
FEARS = frozenset("fear fears feared fearing worry worries worrying".split())
BEING = frozenset("is are was were be been being am feels feel felt remains".split())
ARTICLES = frozenset("the a an some its their his her".split())
MODALS = frozenset("would will could should might may must shall can 'll ’ll".split())
THREATS = frozenset(
    "punish drop oust unseat expel sack fire target challenge challengers campaign primary "
    "deselect".split()
)
YET_TO_BE = MODALS | frozenset("to".split())
MOST_THREAT = 8  # tokens from “will punish” to “members who”
MOST_ABLE = 3  # tokens between “can” and “sign”
ANYBODY = frozenset("any anyone anybody whoever".split())
SUPPOSING = frozenset("would could might".split())
CROWDS = frozenset("hundreds thousands dozens scores".split())
SENT_FOR = frozenset("ambulance ambulances paramedics medic medics doctor vet taxi backup".split())
LETTING = frozenset("let lets letting make makes making see sees seeing".split())
ABLE = frozenset("can could may".split())
INVERTED = ABLE | {"might"}
MOST_PREDICATE = 24  # tokens of “would raise rents in most of the old town and favor”
GRANTED = ("much", "as")
# What somebody is bound or free to do is what others say of him: “can ignore it and reject it”.
WHICH = frozenset("which that".split())  # of a text: “a draft that would cut X and give Y”
NEEDING = frozenset("need needs needed has ought".split())
BOUND = frozenset("must should shall".split())
FREE = frozenset("can may might".split())


def tells_nothing(text: Text, sentence: Sentence, cue: Cue, source: Source) -> bool:
    """Whether the clause of a cue is told of no stance of its subject."""
    if cue.passive:
        return False
    return (
        is_granted(text, sentence, source.first)
        or is_feared(text, sentence, source.first)
        or is_threatened(text, sentence, cue, source)
        or is_able(text, sentence, cue)
        or is_inverted(text, cue, source)
        or is_of_unnamed(text, source)
        or is_let(text, cue, source)
        or is_anybody(text, sentence, cue, source)
        or is_everyday(text, cue)
        or is_sent_back(text, cue)
        or is_of_another(text, sentence, cue, source)
    )


def is_granted(text: Text, sentence: Sentence, first: int) -> bool:
    """Whether a clause grants what does not count: “(as) much as I want a pool, we cannot pay”."""
    begin = first - 2
    return begin >= sentence.first and tuple(text.near[begin:first]) == GRANTED


def is_feared(text: Text, sentence: Sentence, first: int) -> bool:
    """Whether somebody fears that others take a side: “is worried (that) the board has dropped it”.

    What they have done is no more known for it than what they will do.
    """
    before = first - 1
    while before > sentence.first and (
        text.near[before] in ARTICLES or text.near[before] == "that"
    ):
        before -= 1
    if before <= sentence.first:
        return False
    lower = text.near[before]
    return lower in FEARS or (
        lower in FEARING
        and not BEING.isdisjoint(text.near[max(sentence.first, before - 3) : before])
    )


def is_threatened(text: Text, sentence: Sentence, cue: Cue, source: Source) -> bool:
    """Whether those are meant who may yet do a thing: “will punish members who vote for it”."""
    if text.near[skip_back(text, sentence, cue.first - 1)] != "who":
        return False
    if word(text, cue.first) != cue.entry.base or word(text, source.first - 1) in ARTICLES:
        return False
    lowest = max(sentence.first, source.first - MOST_THREAT)
    for index in range(source.first - 1, lowest, -1):
        if text.near[index] in THREATS and text.near[index - 1] in YET_TO_BE:
            return True
        if text.near[index] in (",", ";", "who", "that"):
            return False
    return False


def is_able(text: Text, sentence: Sentence, cue: Cue) -> bool:
    """Whether it is told what somebody could do: “before the governor can sign the bill”."""
    before = words_before(text, sentence, cue.first)
    return cue.entry.base in ("sign", "veto") and bool(before) and before[0] in ABLE


def is_inverted(text: Text, cue: Cue, source: Source) -> bool:
    """Whether it is told what could be at best: “only then could the club hope to keep it”."""
    before = source.first - 1 - (text.near[source.first - 1] in ARTICLES)
    able = text.near[before] in INVERTED and word(text, cue.first) == cue.entry.base
    return able and (source.last == cue.first or text.near[source.last] == "hope")


def is_let(text: Text, cue: Cue, source: Source) -> bool:
    """Whether somebody is only let do it: “would let firms oppose it”, “sees towns accept it”."""
    verb = source.first - 1 - (text.near[source.first - 1] in ARTICLES)
    return text.near[verb] in LETTING and word(text, cue.first) == cue.entry.base


def is_anybody(text: Text, sentence: Sentence, cue: Cue, source: Source) -> bool:
    """Whether a kind of people is meant: “any mayor who backs it”, “a leader who did so would”."""
    first = source.first - (text.near[source.first - 1] in ("any", "a", "an"))
    if text.near[first] in ANYBODY:
        return True
    if text.near[first] not in ("a", "an"):
        return False
    if text.near[skip_back(text, sentence, cue.first - 1)] != "who":
        return False
    for index in range(cue.last, min(sentence.last, cue.last + MOST_PREDICATE)):
        lower = text.near[index]
        if lower in (",", ";", "who", "that", "which") or lower in cue_verbs():
            return False
        if lower in MODALS:
            return lower in SUPPOSING
    return False


def is_everyday(text: Text, cue: Cue) -> bool:
    """Whether people are met or help is sent for: “welcomed 300 guests”, “called for a doctor”."""
    first, kinds = cue.last, source_words().kinds
    if cue.entry.base == "welcome":
        counted = text.near[first][:1].isdigit() or text.near[first] in CROWDS
        noun = first + 1 + (text.near[first + 1] == "of")
        return text.near[first] == "back" or (counted and text.near[noun] in kinds)
    if cue.entry.base == "call":
        first += text.near[first] in ("a", "an", "the")
        return text.near[first] in SENT_FOR and text.near[first + 1] != "for"
    agreed = text.near[cue.first + 1 : cue.first + 3]
    return cue.entry.base == "agree" and tuple(agreed) == ("to", "disagree")


def is_of_unnamed(text: Text, source: Source) -> bool:
    """Whether “they” are some who were just counted: “two of them having said they oppose it”."""
    if source.pronoun != "they":
        return False
    verb = source.first - 1 - (text.near[source.first - 1] == "that")
    return text.near[verb - 1] == "having"


def is_of_another(text: Text, sentence: Sentence, cue: Cue, source: Source) -> bool:
    """Whether a verb in its plain form goes with the “would” of another subject, reported by the
    subject that was found: “Ann Bell warned that the bill would raise rents and favor landlords”.
    """
    link = skip_back(text, sentence, cue.first - 1)
    if text.near[link] not in ("and", "or") or word(text, cue.first) != cue.entry.base:
        return False
    if text.near[cue.first - 1] not in ("and", "or", "only", "even", "also", "then", "thus"):
        return False  # “and would support”
    for index in range(link - 1, max(sentence.first, link - MOST_PREDICATE), -1):
        lower = text.near[index]
        chained = lower == "to" and text.near[index - 1] in word_class("chain")
        if lower in (";", "who") or (chained and text.near[index - 1] not in NEEDING):
            return False  # “vowed to cut fares and oppose the levy”
        needing = lower == "to" and text.near[index - 1] in NEEDING
        if lower in MODALS or needing:
            own = source.first < index <= source.last + 1 + needing
            if own and (needing or lower in BOUND or lower in FREE):
                return source.pronoun not in ("i", "we")  # “needs to listen and approve it”
            return not own and text.near[index - 1] not in PRONOUNS - WHICH
    return False
