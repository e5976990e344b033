"""The noun phrase that names a plan: where it begins, what narrows it, and what is none."""

from brief.entities import EntityKind
from extraction.positions.issues import Topic
from extraction.text import wording
from extraction.text.cast import Cast, Form
from extraction.text.date_words import MONTHS
from extraction.text.source_words import words as source_words
from extraction.text.stances import BE, HAVE, word_class
from extraction.text.tokens import Text, is_adverb, word

LONGEST_TAIL = 6  # tokens of “on night flights from the harbor”
DETERMINERS = frozenset("a an the his her its their our this that these those".split())
POSSESSIVES = frozenset(("'s", "’s"))
JOINED = frozenset("- – — or and to".split())
MOST_DAYS = 4  # tokens of “12 or 13 June”
LINKS = frozenset("of for on to against".split())
SMALL = frozenset(
    "of in on at by for from with under over to into as and but or nor if than because that which "
    "who whom whose when while where after before until since it they he she we i you not no so "
    "up out now again if about against between during without within".split()
)
LONGEST_PLAN = 8  # tokens from the article of a noun phrase to its head
MOST_BARE = 3  # words of “steep fare cuts”
BEFORE_BARE = frozenset("that said says and but of on over about for to . : ;".split())
VERBAL = BE | HAVE | frozenset("will would can could may might must should shall do does".split())
DOERS = frozenset("director chief officer manager minister secretary adviser advisor head".split())
LEADERS = frozenset("chairman chairwoman chair president founder spokesman spokeswoman".split())
BUILT = frozenset("plant mine bridge tunnel port dam stadium reactor pipeline terminal".split())
BODIES = frozenset({EntityKind.ORGANIZATION, EntityKind.PLACE, EntityKind.PERSON})


def beginning_of(text: Text, head: int, lowest: int) -> int:
    """The article of a noun phrase with this head; -1 where none is near, or it names no plan."""
    if text.near[head] in word_class("vague") or text.near[head - 1] in SMALL | VERBAL:
        return -1
    for first in range(head - 1, max(lowest, head - LONGEST_PLAN) - 1, -1):
        lower = text.near[first]
        if lower in DETERMINERS:
            return first
        if lower in POSSESSIVES and text.tokens[first - 1].word[0].isupper():
            return first - 1  # “Nebraska’s limits”
        if lower in SMALL or lower in VERBAL or not (lower[0].isalnum() or lower[0] in "$€£-‑"):
            return -1
    return -1


def bare_beginning(text: Text, head: int, lowest: int) -> int:
    """Where a plural without an article begins: “fare cuts”, “measures against it”; -1: nowhere."""
    for first in range(head, max(lowest, head - MOST_BARE), -1):
        if text.near[first - 1] in BEFORE_BARE:
            # “limits on mail ballots” are the limits; “will vote on fare cuts” is on the cuts
            narrows = text.near[first - 2] in word_class("topic") - {"vote", "votes", "decision"}
            return -1 if narrows else first
        if text.near[first - 1] in SMALL | VERBAL or not text.near[first - 1].isalpha():
            return -1
    return -1


def is_modifier(text: Text, head: int) -> bool:
    """Whether a word only says of what kind a noun is: “the ruling party”, “policy director”."""
    after = text.tokens[min(head + 1, len(text.tokens) - 1)]
    if source_words().kinds.get(after.lower) == "person" or after.lower in DOERS:
        return True
    if not text.tokens[head].lower.endswith("ing") or not after.word.isalpha():
        return False
    return after.lower in source_words().kinds or after.lower in word_class("topic")


def is_doing(text: Text, head: int) -> bool:
    """Whether “plan” is what somebody does: “five councillors plan to vote no”."""
    before = text.near[head - 1]
    return text.near[head + 1] == "to" and before.endswith("s") and before not in POSSESSIVES


def tail_end(text: Text, after: int, limit: int) -> int:
    """The token after what narrows a noun phrase: “on night flights”; else after its head."""
    if word(text, after) not in LINKS or is_day(text, after + 1):
        return after
    for end in range(after + 1, min(limit, after + LONGEST_TAIL) + 1):
        lower = word(text, end)
        if not lower[:1].isalnum() or (lower in SMALL and lower not in LINKS) or lower in VERBAL:
            return end if end > after + 1 else after
        if lower.endswith("day") and end > after + 1:
            return end - (word(text, end - 1) in LINKS)
        if (
            is_adverb(text.tokens[end])
            or lower.endswith("day")
            or lower.endswith("ed")
            or lower in LINKS
        ):
            return after
        if lower in DETERMINERS and end > after + 1:
            return after
    return after


def is_day(text: Text, index: int) -> bool:
    """Whether a day begins at a token: “4 May”, “May 4”, “the 4th of May”: no part of a plan."""
    index += text.near[index] == "the"
    first = text.near[index]
    if first in MONTHS:
        return text.near[index + 1][:1].isdigit()
    if not first[:1].isdigit():
        return False
    after = index + 1
    while after < index + MOST_DAYS and (text.near[after] in JOINED or text.near[after].isdigit()):
        after += 1  # “12 or 13 June”
    return text.near[after] in MONTHS or first.endswith(("st", "nd", "rd", "th"))


def is_of_a_kind(topic: Topic) -> bool:
    """Whether words only say of what kind a thing is that was named before: “the plan”."""
    return len(topic.words) <= 2 and wording.head_of(topic.object) in word_class("generic")


def is_named(text: Text, cast: Cast, head: int) -> bool:
    """Whether a noun is of somebody’s name, tells who that is or whose, or is of a place:
    “the oil fund”, “the hedge fund Halle Capital”, “the fund’s head”, “at the plant”.
    """
    mention, after = cast.at(head), cast.at(head + 1)
    if mention is not None and mention.form is Form.NAME:
        return mention.actor.kind in BODIES
    if after is not None and after.first == head + 1 and after.form is Form.NAME:
        return after.actor.kind in (EntityKind.ORGANIZATION, EntityKind.PERSON)
    if text.near[head + 1] in POSSESSIVES and text.near[head + 2] in DOERS | LEADERS:
        return True  # “the fund’s head of research”
    first = beginning_of(text, head, max(0, head - LONGEST_PLAN))
    return first > 0 and text.near[first - 1] == "at" and text.near[head] in BUILT
