"""From what to what something goes: who stands after such a “from” has not decided it."""

from extraction.positions.deeds import COUNTS
from extraction.text.tokens import Text

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
        return False
    for at in range(first + 1, first + MOST_AWAY):
        if not text.near[at][0].isalnum():
            return False
        if text.near[at] == "to":
            return True
    return False


def is_count(text: Text, index: int) -> bool:
    """Whether a number begins at a token."""
    return text.near[index][:1].isdigit() or text.near[index] in COUNTS
