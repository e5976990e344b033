"""Which cues may tell a stance: none that is denied, that is asked of others, or is of a game."""

from collections.abc import Iterator

from brief.positions import Stance
from extraction.clauses.subjects import PRONOUNS
from extraction.positions.holders import skip_back
from extraction.positions.readers import Finding, Reader
from extraction.text.cast import Actor
from extraction.text.joined import Source
from extraction.text.stances import Cue, find_cues, word_class
from extraction.text.tokens import Sentence, Text, is_adverb, word
from extraction.text.wording import head_of

SUBJUNCTIVE = frozenset("recommend propose demand insist ask urge".split())
PARTED = frozenset(("split", "divided", "evenly", "equally"))
AT_ODDS = frozenset("disagree differ clash".split())
ON = frozenset("on over about".split())
WHEN = frozenset("when why where who".split())
MOST_BEFORE = 4  # tokens from “split on” to the noun of “the exact timing”
WAVERING = frozenset(("waver", "wavering"))
INSIDE = frozenset("in of among within from for at on".split())
FEELINGS = frozenset("support backing mood confidence resolve enthusiasm".split())
TO_IT = ("opposition", "to")  # “the opposition” alone is a party
NEAR_ASKED = 10  # tokens from “recommended” to what others should do
NEAR_DENIED = 5  # tokens from “denied he” to “opposes”


def cues_of(reader: Reader, sentence: Sentence) -> Iterator[Cue]:
    """The cues of a sentence without those that are denied: “X denied that he opposes it”."""
    cues, told = list(find_cues(reader.text, sentence)), sentence.first
    for place, cue in enumerate(cues):
        if cue.first < told:
            continue
        if cue.entry.base == "deny":
            after = next((one for one in cues[place + 1 :] if one.first > cue.first), None)
            if after is not None and denies_own(reader.text, cue, after):
                told = after.last
                continue
        yield cue


def denies_own(text: Text, cue: Cue, after: Cue) -> bool:
    """Whether what somebody denies is a stance of his own: “denied (that) he opposes the plan”."""
    if "deed" in after.entry.options:
        return False  # “denied sinking the deal”
    first = cue.last + (word(text, cue.last) == "that")
    own = word(text, first) in PRONOUNS and after.first - first <= NEAR_DENIED
    return after.first == first or own


def is_asked(reader: Reader, cue: Cue, asking: Cue, before: Finding) -> bool:
    """Whether a cue is what another asks for: “recommended that investors support the award”."""
    inside = reader.text.tokens[cue.first].start < before.evidence[1]
    bare = word(reader.text, cue.first) == cue.entry.base
    return (
        inside
        and bare
        and asking.entry.base in SUBJUNCTIVE
        and cue.first - asking.last < NEAR_ASKED
    )


def rules_games(text: Text, source: Source, holder: Actor) -> bool:
    """Whether somebody sees that a game is played by its rules: what he rejects is no plan."""
    umpires = word_class("umpires")
    return text.near[source.first - 1] in umpires or holder.name.lower().split()[-1] in umpires


def takes_no_side(text: Text, cue: Cue, source: Source, holders: list[Actor]) -> bool:
    """Whether a cue is of a hall that claps, or of other people than it is for.

    Nor does a whole take a side whose parts are named: “split between the clubs and the wings”;
    nor those whose mood, or whose support, wavers.
    """
    if cue.entry.base in WAVERING and is_feeling(text, source):
        return True
    if "protesting" in cue.entry.options:
        protesting = word_class("protesting")
        return not any(one.name.lower().split()[-1] in protesting for one in holders)
    if "outside" in cue.entry.options:
        return any(one.name.lower().split()[-1] in word_class("audience") for one in holders)
    if "body" in cue.entry.options:
        return any(one.human for one in holders)
    if "one" in cue.entry.options and is_split_aside(text, cue, holders):
        return True
    if "by" in cue.entry.options and cue.stance is Stance.UNDECIDED and are_many(holders):
        return True  # “the levy has divided the clubs”: each is on a side
    if cue.stance is Stance.UNDECIDED and is_on_particulars(text, cue):
        return True  # “is torn over the timing”
    return (
        text.near[cue.last - 1] in PARTED and text.near[after_adverb(text, cue.last)] == "between"
    )


def are_many(holders: list[Actor]) -> bool:
    """Whether those are several, and no one body: “clubs”, “unions and green groups”."""
    return len(holders) > 1 or any(one.plural or " and " in one.name for one in holders)


def is_feeling(text: Text, source: Source) -> bool:
    """Whether it is a mood that wavers: “the mood in the party”, “support among farmers”."""
    inside = source.first - 1 - (text.near[source.first - 1] in ("the", "a", "an", "its"))
    if text.near[inside] in INSIDE or text.near[source.first] in INSIDE:
        return True
    words = text.near[source.first : source.last]
    return any(
        one in FEELINGS or (one, other) == TO_IT
        for one, other in zip(words, [*words[1:], ""], strict=True)
    )


def is_split_aside(text: Text, cue: Cue, holders: list[Actor]) -> bool:
    """Whether those who are split only watch, or are so on how and when: “split on the timing”.

    Nor is it told on what “the board was divided” that day, where nothing follows.
    """
    if any(one.local and head_of(one.name) in word_class("watching") for one in holders):
        return True
    be = cue.first - 1 - is_adverb(text.tokens[cue.first - 1])
    alone = text.near[be] == "was" and "last" in cue.entry.options
    return alone or text.near[cue.last] in WHEN


def is_on_particulars(text: Text, cue: Cue) -> bool:
    """Whether it is only how or when that somebody is split on: “the exact timing of the vote”."""
    return text.near[cue.last - 1] in ON and any(
        text.near[at] in word_class("particulars")
        and (text.near[at + 1] in ("of", "for") or not text.near[at + 1][:1].isalnum())
        for at in range(cue.last, cue.last + MOST_BEFORE)
    )


def at_odds(holders: list[Actor], cue: Cue) -> list[Actor]:
    """Those who are at odds with one another, each on a side: “X and Y are split over it”.

    What it is over is the question for those who are told of next.
    """
    several = len(holders) > 1 or cue.entry.base in AT_ODDS
    return holders if several and "one" in cue.entry.options else []


def after_adverb(text: Text, index: int) -> int:
    """The token after an adverb, if one stands there."""
    there = index < len(text.tokens) and is_adverb(text.tokens[index])
    return index + 1 if there else index


def is_aside(text: Text, sentence: Sentence, cue: Cue, condition: int) -> bool:
    """Whether a cue is of an aside that ends before a condition: “X, who backs it, would go if”."""
    who = skip_back(text, sentence, cue.first - 1)
    if word(text, who) not in ("who", "which"):
        return False
    return any(
        word(text, index) == "," and word(text, index + 1) not in ("if", "unless", "provided", "as")
        for index in range(cue.last, condition - 1)
    )


def is_of_none(text: Text, first: int) -> bool:
    """Whether a subject is nobody: “neither X nor Y supports it”, “no member backs it”."""
    before = first - 1 - (text.near[first - 1] == "the")
    if text.near[before] == "of":
        before -= 1  # “none of the unions”
    nobody = ("no", "none", "neither", "nor")
    if text.near[first] == "few":
        return text.near[first - 1] not in ("a", "the", "quite")  # “few residents are convinced”
    return text.near[before] in nobody or text.near[first] in nobody
