"""What a stance seems to be on and is no issue: words that were cut out of a sentence."""

import re

from extraction.positions.handed_on import is_passed_on
from extraction.positions.issues import Topic, is_clause

CUT = frozenset(
    "can could will would must should may might shall cannot "  # “would be built”
    "which what who how where when why whether if because and or but to of than as is are was were "
    "that".split()
)
POINTS_AWAY = re.compile(r" (?:like|as) (?:this|that)\Z")  # “she goes on like that”: like what?
DANGLING = re.compile(r" (?:to|for|of|with|from|at|by|into|on)\Z")  # “a rise he would not agree to”
# What is done to nothing that is said: “voted to hold”, “would not grant another”.
BARE = frozenset("hold raise cut keep grant allow impose lower ease lift change maintain".split())
ANOTHER = (" another", " one", " any", " some")
LEADING = frozenset(
    "in on at for from with by into about under after before off out up away down".split()
)
POINTING = re.compile(
    r"(?:this|that|these|those) (?:is|are|was|were|will|would|can|could|should|must|has|have)\b",
    re.I,
)
# “the at some point we turn round”: what begins so was a clause.
NO_NOUN = re.compile(
    r"(?:the|an?) (?:(?:at|on|in|for|from|with|by|into|that|which|who|of|to) |"
    r"(?:down|up|out|off|away|back) (?:is|are|goes|go)\b)",  # “slows that down”
    re.I,
)
# To put off (American) or to put forward (British): which, only a term tells.
TABLED = re.compile(
    r"\btabl(?:e|es|ing) (?:the|this|that|its|their|his|her|it|them|both|all)\b"
    r"(?!.* (?:until|indefinitely|for (?:now|an?|another|two|three|further|good))\b)",
    re.IGNORECASE,
)
MOST_PARTICLE = 4  # words of “New Zealand signs on”


def is_cut(topic: Topic) -> bool:
    """Whether what a stance is on has no beginning or no end: words cut out of a sentence."""
    if POINTS_AWAY.search(topic.statement) or topic.deed in BARE or is_passed_on(topic):
        return True
    if TABLED.search(topic.statement) is not None:
        return True
    if topic.deed.endswith(ANOTHER) or (is_clause(topic) and is_dangling(topic)):
        return True
    first, whole = topic.statement.split(" ")[0].lower(), is_clause(topic)
    if whole and POINTING.match(topic.statement):
        return True  # “insists that this is a deadline”: what is?
    return first in CUT or (first in LEADING and not whole)  # “In July the toll rises” is a clause


def only_points(statement: str) -> bool:
    """Whether a statement is on what another sentence tells: “The agency requires this”."""
    return statement.endswith((" this", " that", " so"))


def is_unnamed(topic: Topic) -> bool:
    """Whether what a stance is on is no noun and no clause: what it is, only the article says."""
    return topic.deed == "do" or NO_NOUN.match(topic.statement) is not None


def is_dangling(topic: Topic) -> bool:
    """Whether a clause ends before what it is on: “agrees to”; not “goes on”, “signs on”."""
    words = topic.statement.split(" ")
    ends = DANGLING.search(topic.statement) is not None
    return ends and not (words[-1] in ("on", "by", "for") and len(words) <= MOST_PARTICLE)
