"""Blame and praise that turn about, for what is blamed undoes a plan: “foolish to scrap it”.

Who is sad that a levy was voted down is for it, and who asks why anybody would scrap it, too.
"""

import re

from brief.positions import Stance
from extraction.clauses.clauses import raw
from extraction.positions import issues
from extraction.positions.issues import Topic
from extraction.positions.objects import is_pronoun
from extraction.positions.plan_deeds import base_of_past, is_plan, plan_of
from extraction.text.stance_entries import FLIPPED
from extraction.text.stances import Cue
from extraction.text.tokens import Text

# “It would be foolish to scrap the levy”, “Why would we scrap the levy?”
JUDGED = re.compile(
    r"(?:\b(?:it|that)(?:[’']s|[’']d be| is| was| would be| will be) (?:[\w’'-]+ ){1,5}?to|"
    r"\A\W*why (?:would|should|do|must) (?:we|they|you|anyone|anybody|he|she|I|the \w+)) "
    r"(?P<deed>[a-z]+ [^,;:.!?—–]+)",
    re.IGNORECASE,
)
# “I couldn’t be happier that the levy is gone”
GONE = re.compile(
    r"\bthat (?P<thing>(?:the|this|that|its|their|his|her) [^,;:.!?—–]{1,60}?) "
    r"(?:is|was|has been|had been|are|were|have been) (?:\w+ly )?"
    r"(?:gone|dead|over|defeated|dropped|scrapped|withdrawn|blocked|rejected|shelved|"
    r"off the table)\b"
)
# “We should not let this levy die”
LET_DIE = re.compile(
    r"\b(?:should(?:n[’']t| not)|must(?:n[’']t| not)|can(?:not|[’']t)|won[’']t|will not) "
    r"(?:just |simply )?(?:let|allow) (?P<thing>[^,;:.!?—–]{1,60}?) (?:to )?"
    r"(?:die|fail|collapse|be (?:lost|scrapped|dropped|killed|defeated))\b"
)
# “I don’t see any reason why we should not pass it”, “there is no reason we can’t”
NO_REASON = re.compile(
    r"(?:\b(?:no|any|a|the) (?:\w+ )?reasons?(?: why)?|\bsee why) "
    r"(?:we|they|you|it|he|she|I|(?:the|this|that) \w+) "
    r"(?:should(?:n[’']t| not)|can(?:not|[’']t)|would(?:n[’']t| not))"
)
# “The money should go to schools instead of the levy”
INSTEAD = re.compile(
    r"\b(?:instead of|rather than) (?:(?:on|to|into) )?(?P<plan>(?:the|this|that|an?) [^,;:.!?—–]+)"
)
# Before a clause: who feels so of what was done to a plan.
FEELINGS = frozenset(
    "disappointed upset angry dismayed saddened sorry frustrated unhappy disheartened".split()
)
DONE = re.compile(
    r"(?:that )?(?:[\w’'.-]+ ){1,6}?(?:(?:had|has|have) )?(?P<verb>[a-z]+ed|threw out|shot down|"
    r"turned down|voted down) (?P<rest>(?:the|this|that|its|their|his|her|an?|it|them)\b.*)"
)
NOUN_BEFORE = re.compile(r"\b(?P<noun>[a-z]{3,}) \Z")
NEEDED_BY = re.compile(r" (?:by|in|before|from|at|to [a-z]+ (?:our|the|this))\b|[.,;!?]|\Z")
CLAUSE_WORDS = frozenset(
    "that and but what because all everything think believe say says said know like now".split()
)


def undone_in(words: str) -> tuple[Topic | None, bool] | None:
    """The plan whose undoing a sentence judges, null where it only points to it; else nothing."""
    if (gone := GONE.search(words)) is not None and is_plan(gone["thing"]):
        return issues.of_noun_phrase(gone["thing"]), True
    judged = JUDGED.search(words)
    found = plan_of(judged["deed"]) if judged is not None else None
    return found if found is not None and found[1] else None


def turned_about(words: str, found: tuple[Stance, str]) -> tuple[Stance, str]:
    """A judgement of “it” as one on the plan that “it” would undo: “it is foolish to scrap it”."""
    stance, thing = found
    undone = undone_in(words) if is_pronoun(thing) and stance in FLIPPED else None
    if undone is None:
        return found
    return FLIPPED[stance], undone[0].object if undone[0] is not None else "it"


def wanted_alive(words: str) -> str | None:
    """The plan that somebody would not let die; null where nothing of that is said."""
    alive = LET_DIE.search(words)
    return alive["thing"] if alive is not None and is_plan(alive["thing"]) else None


def put_aside(words: str) -> Topic | None:
    """The plan instead of which something else should be done."""
    instead = INSTEAD.search(words)
    if instead is None or not is_plan(instead["plan"]) or is_pronoun(instead["plan"]):
        return None
    return issues.of_noun_phrase(instead["plan"])


def felt_of(text: Text, cue: Cue, first: int, end: int) -> tuple[Topic | None, bool] | None:
    """The plan that was undone, where somebody is sad of it: “sorry that they rejected it”."""
    if cue.entry.base not in FEELINGS or first >= end:
        return None
    done = DONE.match(raw(text, first, end))
    if done is None:
        return None
    found = plan_of(f"{base_of_past(done['verb'])} {done['rest']}")
    return found if found is not None and found[1] else None


def is_needed_aside(words: str, yes: re.Match[str]) -> bool:
    """Whether “we need” only says which thing is meant: “the cuts in fares we need by 2030”."""
    if not yes.group().lower().endswith("need"):
        return False
    before = NOUN_BEFORE.search(words, 0, yes.start())
    inside = before is not None and before["noun"] not in CLAUSE_WORDS
    return inside and NEEDED_BY.match(words, yes.end()) is not None
