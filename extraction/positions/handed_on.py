"""Plans that are only handed on to others, who go on with them: “send it back to the committee”,
“pass the plan on to the county”. Who wants that is on neither side of the plan.
"""

import re

from extraction.positions.issues import Topic, is_clause
from extraction.text.stances import Cue
from extraction.text.tokens import Text

# A deed that hands on; a plan that goes “back to the drawing board” is undone.
DEED = re.compile(r"(?:send|refer|return|hand|remand)\b.*\bto\b", re.DOTALL)
BACK = re.compile(r"(?:send|hand) .*\bback to (?!the drawing board)", re.DOTALL)
# What “pass”, “hand” or “take” leaves of such a deed, as if it named a plan.
ON = re.compile(r"(?!\w+ing\b).* (?:on|along) to (?:(?:the|an?|its|their|his|her)\b|[A-Z])")


def is_handed_on(topic: Topic) -> bool:
    """Whether a deed only sends a plan to others, who go on with it: “sends it back to staff”."""
    return DEED.match(topic.deed) is not None


def is_passed_on(topic: Topic) -> bool:
    """Whether a topic is what is left of passing a plan on: “the plan on to the county”."""
    return not is_clause(topic) and ON.match(topic.object) is not None


def goes_back(deed: str) -> bool:
    """Whether a deed, in words, sends a plan back to those who go on with it."""
    return BACK.match(deed) is not None


def is_back_to(text: Text, last: int) -> bool:
    """Whether “back to” ends with a token, and what follows is those who go on with a plan."""
    back = text.near[last - 1] == "back" and text.near[last] == "to"
    return back and "drawing" not in text.near[last + 1 : last + 3]


def is_sent_back(text: Text, cue: Cue) -> bool:
    """Whether a cue sends a plan back to those who go on with it: “sent it back to committee”."""
    return cue.entry.base == "send" and is_back_to(text, cue.last)
