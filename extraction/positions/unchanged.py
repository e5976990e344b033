"""What is wanted as it is: who would “leave the toll as it is” is against a change."""

import re

from brief.positions import Stance
from extraction.clauses.clauses import raw
from extraction.positions import issues
from extraction.positions.issues import Topic
from extraction.positions.objects import Complement, is_pronoun
from extraction.positions.undoing import is_plan
from extraction.text import wording
from extraction.text.stances import Cue, word_class
from extraction.text.tokens import Text, word

BE = r"(?:is|are|was|were)"
AS_IS = (
    rf"(?:(?:just|exactly|much|largely|precisely) )?(?:as (?:it|they) (?:{BE}|stands?|stood|"
    rf"ha(?:s|ve|d) (?:always )?been)|(?:as is|unchanged|unaltered|untouched|intact)(?! by)|"
    rf"where (?:it|they|we) (?:{BE}|stands?|stood)|(?P<alone>(?:well )?alone)|steady|on hold|"
    r"at (?:its|their|the) (?:present|current|existing) (?:level|rate|size|strength|value)s?)"
    # not “leave the pact as it is unfair”
    r"(?=[^\w\s-]|\Z|\s+(?:now|today|for|until|till|and|but|in|on|at|rather|because|since)\b)"
)
THING = r"(?P<thing>[^,;:.!?—–“”]{1,90}?)"
KEEPING = re.compile(
    rf"(?:leave|keep|hold|retain|maintain|preserve) {THING} {AS_IS}", re.IGNORECASE
)
KEPT = re.compile(
    rf"{THING} (?:(?:to be )?(?:left|kept|held)|to (?:stay|remain)) {AS_IS}", re.IGNORECASE
)
STAYING = re.compile(rf"(?:stay|remain) (?:(?P<put>put\b)|{AS_IS})", re.IGNORECASE)
SHOULD = re.compile(
    rf"(?:that )?{THING} (?:should|must|ought to|needs? to|ha(?:s|ve|d) to)(?P<no>n[’']t| not)? "
    rf"(?:(?:now|simply|just|all) )?(?:(?:be (?:left|kept|held)|stay|remain) {AS_IS}|"
    rf"(?P<deed>(?:stay put|(?:leave|keep) .+)))",
    re.IGNORECASE,
)
# Each pattern has one of these.
STILL = frozenset("as unchanged unaltered untouched intact where alone put steady hold at".split())
STAY = frozenset("leave keep hold retain maintain preserve stay remain".split())
# Who does so is told to do it by nobody: “urged residents to stay put” is good advice.
CHOOSING = frozenset("want vote prefer choose decide rather".split())


def kept_as_it_is(text: Text, cue: Cue, verb: int, end: int, who: str) -> Complement | None:
    """“urged them to leave the toll as it is”, “voted to stay put”: against a change of it.

    `who` does so: “wants the toll to stay as it is”.
    """
    if word(text, verb) not in STAY:
        return None
    deed = raw(text, verb, end)
    if (stays := STAYING.match(deed)) is not None:
        thing = None if stays["put"] else change_of(who)
        chooses = cue.entry.base in CHOOSING and may_change(stays, who)
        return Complement(thing, flips=True) if chooses else None
    kept = KEEPING.match(deed)
    return changed(kept) if kept is not None else None


def wanted_as_it_is(text: Text, first: int, end: int) -> Complement | None:
    """“wants the toll left as it is”."""
    if STILL.isdisjoint(text.near[first:end]):
        return None
    kept = KEPT.match(raw(text, first, end))
    return changed(kept) if kept is not None else None


def changed(kept: re.Match[str]) -> Complement | None:
    """The change that is not wanted; null where people are to be left alone."""
    name = kept["thing"]
    if not may_change(kept, name):
        return None
    return Complement(change_of(name), flips=True)


def may_change(kept: re.Match[str], name: str) -> bool:
    """Whether a thing may be changed: not people who are to stay where they are, or left alone."""
    where = " where " in kept.group().lower()
    if kept["alone"] or where:
        return is_plan(name) or wording.head_of(name) in word_class("level")
    return True


def change_of(name: str) -> Topic | None:
    """That a thing is changed; null for “it”."""
    if is_pronoun(name) or name.lower() in ("things", "everything"):
        return None
    return issues.of_clause(f"{name} {wording.agree(name)} changed")[0]


def should_stay(words: str) -> tuple[Stance, Topic | None] | None:
    """The stance in “the law should stay as it is”, “we should stay put”, and the change."""
    if STILL.isdisjoint(words.lower().rstrip(" .!,”").split()):
        return None
    found = SHOULD.match(words)
    if found is None:
        return None
    stance = Stance.SUPPORTS if found["no"] else Stance.OPPOSES
    deed = found["deed"]
    if deed is None:
        return (stance, change_of(found["thing"])) if may_change(found, found["thing"]) else None
    if deed.lower().startswith("stay put"):
        return stance, None
    kept = KEEPING.match(deed)
    unwanted = changed(kept) if kept is not None else None
    return (stance, unwanted.topic) if unwanted is not None else None
