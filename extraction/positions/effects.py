"""Which way a plan would move things: “would push up rents”, “would mean shorter waits”.

What moves, and which way, tells whether its speaker praises the plan or blames it: more of what
nobody wants is bad, and so is less of what everybody wants.
"""

import re

from extraction.text.phrase_lists import words_of
from extraction.text.stances import word_class

# The verb after a modal, and what it moves: up to the end of its phrase.
MOVE = re.compile(
    r"\b(?:would|will|could|might|may)\s+(?P<no>not\s+|never\s+)?"
    r"(?:(?:\w+ly|only|also|further|just|simply|at last|help(?: to)?|mean|do more to)\s+)*?"
    r"(?P<verb>(?:push|drive|bring|force|send|keep|hold|put) (?:up|down)|add to|cut back on|"
    r"lead to|result in|free up|mean|[a-z]+)\s+(?P<rest>[^,.;:—–“”]+)"
)
# “would add $9 to the average bill”: what is added stands between.
ADD = re.compile(
    r"\b(?:would|will|could|might|may)\s+(?P<no>not\s+)?(?:\w+ly\s+)?add\s+"
    r"(?P<amount>[^,.;:—–]{1,60}?)\s+to\s+(?P<rest>[^,.;:—–“”]+)"
)
BILL = re.compile(r"\bbills?\b")  # what is to be paid; elsewhere it may be a law
# Where the words for what is moved end.
ENDS = frozenset(
    "for by in at on to from with without while when because if unless that which who as after "
    "than before under over and across among between than during until".split()
)
LESSER = frozenset("less fewer lower shorter smaller lighter reduced slower".split())
# “would drive away customers”: less of what is sent away.
AWAY = frozenset("away off out".split())
SENDING = frozenset("drive push keep scare turn take force send frighten crowd squeeze".split())
RAISED = frozenset("questions question concerns doubts fears issues alarm eyebrows".split())
MOST_MOVED = 7  # words from the verb to the noun for what is moved


def moves(words: str) -> tuple[bool, int] | None:
    """Whether a clause says that things would get better, and where its subject ends."""
    lowers = words_of(words)
    if word_class("up").isdisjoint(lowers) and word_class("down").isdisjoint(lowers):
        return None
    billed = "add" in lowers and not {"bill", "bills"}.isdisjoint(lowers)
    if (
        not billed
        and word_class("ill").isdisjoint(lowers)
        and word_class("weal").isdisjoint(lowers)
    ):
        return None
    added = ADD.search(words)
    if added is not None and (what := worth(BILL.sub("costs", added["rest"]).lower().split())):
        return (what > 0) != (added["no"] is not None), added.start()
    found = MOVE.search(words)
    if found is None:
        return None
    rest = found["rest"].lower().split()
    way = way_of(found["verb"].lower())
    if rest[0] in AWAY and found["verb"].lower() in SENDING:
        way, rest = -1, rest[1:]
    what = worth(rest) if way else 0
    if not what:
        return None
    return (way * what > 0) != (found["no"] is not None), found.start()


def way_of(verb: str) -> int:
    """1 for a verb that makes more of a thing, -1 for one that makes less of it; 0 for others."""
    first, _, particle = verb.partition(" ")
    if particle in ("up", "down"):
        return 1 if particle == "up" else -1
    if first in word_class("up"):
        return 1
    return -1 if first in word_class("down") else 0


def worth(words: list[str]) -> int:
    """1 where what is moved is wanted, -1 where nobody wants it; 0 where that cannot be told."""
    sign = 1
    for place, one in enumerate(words[:MOST_MOVED]):
        if one in LESSER:
            sign = -sign
        elif one in word_class("ill") and ends_there(words, place):
            return -sign
        elif one in word_class("weal") and ends_there(words, place):
            return sign
        elif one in ENDS or one in RAISED:
            return 0  # “would raise questions of security”
    return 0


def ends_there(words: list[str], place: int) -> bool:
    """Whether a noun is the last of its phrase: “traffic”, and not “traffic lights”."""
    after = words[place + 1] if place + 1 < len(words) else ""
    return not after or after in ENDS or after == "of" or after.endswith("ly") or after[0].isdigit()
