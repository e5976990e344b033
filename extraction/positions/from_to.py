"""From what to what something goes: who stands after such a “from” has not decided it."""

from extraction.positions.deeds import COUNTS
from extraction.text.tokens import POSSESSIVES, Text

# What is won in an election or a match: to run for it is no stance on a plan.
WON = frozenset(
    "vote votes voters seat seats election re-election reelection power presidency office "
    "nomination mayoralty governorship title titles cup gold medal championship race".split()
)
MOST_WON = 5  # tokens of “the student vote”
MOST_WAY = 5  # tokens of “the Caspian Sea to”
MOST_AWAY = 7  # tokens of “the old town hall to”


def tells_growth(text: Text, first: int) -> bool:
    """Whether two numbers follow: “18 members to 20”."""
    return is_count(text, first) and any(
        text.near[at] == "to" and is_count(text, at + 1) for at in range(first + 1, first + 4)
    )


def tells_change(text: Text, index: int, first: int) -> bool:
    """Whether words say from what to what: “a decision to move the clinic from A to B”."""
    if tells_growth(text, first):
        return True
    if text.near[index + 1] != "to":
        return is_way(text, first)
    for at in range(first + 1, first + MOST_AWAY):
        if not text.near[at][:1].isalnum():
            return False
        if text.near[at] == "to":
            return True
    return False


def is_way(text: Text, first: int) -> bool:
    """Whether a thing leads from a place to a place: “the gas line from Canada to Texas”."""
    for at in range(first, min(first + MOST_WAY, len(text.tokens) - 1)):
        if text.near[at] == "to":
            return at > first and text.tokens[at + 1].word[:1].isupper()
        if not (text.tokens[at].word[:1].isupper() or text.near[at] == "the"):
            return False
    return False


def is_count(text: Text, index: int) -> bool:
    """Whether a number begins at a token."""
    return text.near[index][:1].isdigit() or text.near[index] in COUNTS


def runs_for(text: Text, to: int) -> bool:
    """Whether somebody means to win a vote or a match: “his campaign to win the nomination”."""
    if tuple(text.near[to : to + 2]) != ("to", "win"):
        return False
    for at in range(to + 2, to + 2 + MOST_WON):
        if text.near[at] in WON:
            return True
        if not text.near[at][0].isalnum() and text.near[at] not in POSSESSIVES:
            return False
    return False
