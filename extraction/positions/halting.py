"""What is wanted of what runs, or of a plan that waits: an act of its own, which one is for.

Who wants a ruling overturned, a bill withdrawn or split shifts ended is for that act, as readers
name it; a plan that is dropped is opposed (`undoing.py`).
"""

import re

from extraction.clauses.clauses import raw
from extraction.positions import issues
from extraction.positions.objects import TIMES, Complement, is_pronoun
from extraction.text import wording
from extraction.text.stances import word_class
from extraction.text.tokens import Text

MOST_DEED = 14  # tokens of “shelve the plan until wages are paid”
# What is so undone stood or ran already: to undo it is an act of its own, which one can be for.
HALTS = {
    "suspend": "suspended",
    "overturn": "overturned",
    "reverse": "reversed",
    "withdraw": "withdrawn",
}
# What was handed in or issued, so that to withdraw it is an act.
HANDED_IN = frozenset(
    "nomination nominations proposal proposals bill bills application applications motion motions "
    "notice notices permit licence license order directive decree invitation charge charges "
    "complaint lawsuit appeal candidacy accreditation circular guidance report".split()
)
# What is done away with where it goes on: “split shifts should be scrapped”.
PRACTICE_ENDS = {
    "scrap": "scrapped",
    "scrapped": "scrapped",
    "end": "ended",
    "ended": "ended",
    "abolish": "abolished",
    "abolished": "abolished",
}
HALTED = frozenset(HALTS.values())
# What is done to a plan that waits: “put on hold until X is paid”.
WAITING = frozenset("shelved put postponed delayed deferred paused suspended frozen halted".split())
DELAYING = frozenset("shelve put postpone delay defer pause suspend freeze halt hold".split())
ENDS = frozenset(". , ; : ! ? — –".split())
AWAITED = re.compile(r" (?:until|till|pending) (?=[a-z])")  # of a deed that waits
LATER_BY = {"off": 1, "on": 2}  # the tokens after “put”


def halted(name: str, verb: str) -> Complement | None:
    """That a thing is suspended or overturned, which is wanted; null for “it” and for a strike."""
    if verb in PRACTICE_ENDS and is_practice(name):
        return Complement(issues.of_clause(f"{name} are {PRACTICE_ENDS[verb]}")[0])
    done = HALTS.get(verb, verb)
    if done == "withdrawn" and wording.head_of(name) not in HANDED_IN:
        return None  # a plan that is withdrawn is dropped
    if done not in HALTED or is_pronoun(name) or wording.head_of(name) in word_class("answer"):
        return None
    name = issues.POINTS_BACK.sub("", name)
    return Complement(issues.of_clause(f"{name} {wording.agree(name)} {done}")[0])


def is_practice(name: str) -> bool:
    """Whether a plural without an article names what goes on, and no plan: “split shifts”."""
    first, head = name.split(" ", 1)[0], wording.head_of(name)
    bare = first.isalpha() and first.islower() and first not in wording.SMALL | wording.DETERMINED
    return bare and wording.is_plural(head) and head not in word_class("topic")


def put_off(text: Text, name: str, verb: int) -> Complement | None:
    """That a thing waits for another, which is wanted: “shelved until wages are paid”.

    Null where it is put off to a day, and for “it” and a strike.
    """
    last = verb + 1 + LATER_BY.get(text.near[verb + 1], 0)
    if text.near[verb] not in WAITING or is_pronoun(name) or not is_awaited(text, last):
        return None
    if wording.head_of(name) in word_class("answer"):
        return None
    done = raw(text, verb, last)
    return Complement(issues.of_clause(f"{name} {wording.agree(name)} {done}")[0], final=True)


def waits_until(text: Text, verb: int) -> int:
    """The token after “shelve the plan until wages are paid”; -1 where it waits for nothing."""
    if text.near[verb] not in DELAYING:
        return -1
    first = verb + 1 + LATER_BY.get(text.near[verb + 1], 0)
    most = min(first + MOST_DEED, len(text.tokens))
    last = next((i for i in range(first, most) if text.near[i] in ENDS), most)
    term = next((i for i in range(first + 1, last) if is_awaited(text, i)), -1)
    if term < 0 or is_pronoun(raw(text, first, term)):
        return -1
    strike = wording.head_of(raw(text, first, term)) in word_class("answer")
    return -1 if strike else last


def is_awaited(text: Text, index: int) -> bool:
    """Whether it is told what a thing waits for: “until wages are paid”; “until June” is a day."""
    after = text.near[index + 1]
    if text.near[index] == "pending":
        return after.isalpha()
    dated = after in TIMES or after.endswith("day") or not after.isalpha()
    return text.near[index] in ("until", "till") and not dated
