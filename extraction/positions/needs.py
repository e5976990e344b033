"""What a reported clause says of the need for a plan: “the town could not afford it”.

And of what speaks for it and against it: “the case had not been made”, “the timing was wrong”.
"""

import re
from dataclasses import dataclass

from brief.positions import Stance
from extraction.positions import issues
from extraction.positions.issues import Topic
from extraction.positions.objects import is_pronoun
from extraction.positions.plan_deeds import ENDS, is_plan
from extraction.text import wording
from extraction.text.phrase_lists import words_of
from extraction.text.stances import word_class

WHO = r"(?P<who>(?:[\w’'&.-]+ ){0,6}?[\w’'&.-]+)"
# What a place or its people need, or can do without: “the town could not afford the plan”.
NEED = re.compile(
    r"(?:that )?(?:(?P<nobody>nobody|no one|no-one|none of (?:the|his|her|their|its) \w+|"
    r"(?:few|not many) (?:\w+ )?\w+)|(?P<who>(?:[\w’'&.-]+ ){0,4}?[\w’'&.-]+)) "
    r"(?:(?:\w+ly|still|now|just|simply) )*(?:(?P<no>(?:could|can|did|does|do|"
    r"would) ?(?:not|n[’']t|no longer)"
    r" (?:afford|need|want|deserve)|could do without|would be better off without|had no need (?:of|"
    r"for)|had no use for)|(?P<yes>need(?:s|ed)?|(?:could|can) (?:well|easily|comfortably|"
    r"readily|more than) afford|ha[ds] waited (?:too long|long enough) for|"
    r"could not (?:do|survive|cope|grow) without|would be (?:lost|worse off) without)|"
    r"(?P<want>want(?:s|ed)?|asked for|voted for|need(?:s|ed)?)) (?P<plan>[^,;:]+)",
    re.IGNORECASE,
)
NEEDING = frozenset("need needs needed afford want wanted wants deserve without use long".split())
# What is said of the reasons for a plan.
CASE = re.compile(
    r"(?:that )?the (?:case|argument|arguments|reasons|evidence) (?P<side>for|"
    r"against) (?P<plan>[^,;:]+?) "
    r"(?:(?P<weak>(?:ha[ds]|have) (?:not|never|yet to) (?:been |be )?made|(?:was|were|"
    r"is|are) (?:\w+ )?"
    r"(?:weak|thin|flimsy|shaky|unconvincing|poor)|(?:did|does|do) not (?:stack|"
    r"add) up|fell apart)|"
    r"(?P<strong>(?:was|were|is|are) (?:\w+ )?(?:overwhelming|strong|clear|compelling|unanswerable|"
    r"powerful|stronger|convincing)|(?:ha[ds]|have) been made))\b",
    re.IGNORECASE,
)
# What is said of a plan without naming it.
WEIGHED = re.compile(
    r"(?:that )?(?:(?P<no>(?:the |its |their )?(?:costs?|risks?|harm|drawbacks|dangers) (?:far )?"
    r"outweigh(?:s|ed)? (?:the |its |any |their )?(?:possible )?(?:benefits?|gains?|advantages)|"
    r"(?:the )?timing (?:was|is|could not be|could hardly be) (?:all )?(?:wrong|bad|"
    r"terrible|worse|poor)"
    r"|(?:now|this) (?:was|is) (?:not|hardly|no) (?:the )?(?:right )?(?:time|moment)|"
    r"the (?:price|cost)(?: to \w+)? (?:was|is) (?:far |much |simply )?too (?:high|great|steep))|"
    r"(?P<yes>(?:the |its |their )?(?:benefits?|gains?|advantages) (?:far |"
    r"clearly )?outweigh(?:s|ed)? "
    r"(?:the |its |any |their )?(?:costs?|risks?|drawbacks|dangers)|"
    r"(?:the )?timing (?:was|is) right))\b",
    re.IGNORECASE,
)
# Whose matter a plan is said to be: who says so takes no side.
LEFT = re.compile(
    r"(?:that )?(?P<plan>(?:[\w’'-]+ ){0,9}?[\w’'-]+) (?:was|is|would be|should be|remained)"
    r" (?:(?:now|solely|entirely|purely|ultimately) )?"
    r"(?:(?:a (?:matter|question|decision)|one) for|up to|down to) (?!a point\b|\d)\w+",
    re.IGNORECASE,
)
# What nobody has settled, as those say whose matter it is.
OPEN = re.compile(
    r"(?:that )?(?:(?:the|this|that|its|his|her|their) (?:matter|issue|question|decision|request|"
    r"proposal|plan|policy|demand|bill|idea) (?:was|is|were|are|remained|remains) (?:still |now )?"
    r"(?:under (?:active |close |careful )?(?:review|consideration|discussion|study)|"
    r"being (?:reviewed|considered|studied|discussed|examined)))(?: now)?"
    r"(?=[.,;]|\Z| and\b| but\b)",
    re.IGNORECASE,
)
ON_THING = re.compile(r" (?:for|to) (?P<plan>[^,;:]+)")
ASKED = re.compile(r"(?:the|that|this|its|any) (?:decision|question|choice|matter|issue)\Z", re.I)
OPENING = frozenset(
    "review consideration discussion study reviewed considered studied discussed examined".split()
)
LEAVING = frozenset("matter question decision one up down".split())
WEIGHING = frozenset(
    "case argument arguments reasons evidence outweigh outweighs outweighed timing time "
    "moment price "
    "cost".split()
)
CLAUSE_WORDS = frozenset("that if which who whether because as when but and it there what".split())
FIRST = re.compile(
    r"\b(?:(?:would|will) first (?:have|need) to|would have first to|(?:must|should) first|"
    r"(?:had|has|have|needs?|needed) first to|first (?:had|has|needed|needs) to) be (?P<done>\w+)"
)
# The way of a plan through the houses is no wish of anybody’s.
ORDERLY = frozenset(
    "approved passed ratified cleared signed adopted debated examined reviewed voted put agreed "
    "submitted published checked considered heard endorsed certified confirmed briefed "
    "asked".split()
)


@dataclass(frozen=True, slots=True)
class Verdict:
    """The stance in a clause; without a topic on what was told before."""

    stance: Stance
    topic: Topic | None


def need(words: str, speakers: list[str]) -> Verdict | None:
    """What a clause says of who needs a plan, or of what speaks for it; null where of neither."""
    lowers = words_of(words)
    if not NEEDING.isdisjoint(lowers) and (found := needed(words, speakers)) is not None:
        return found
    if not LEAVING.isdisjoint(lowers) and (left := LEFT.match(words)) is not None:
        plan = left["plan"]
        if is_pronoun(plan):
            return None  # “it is now a matter for councils to manage”: of four one was read so
        bare = plan.lower().startswith("whether") or ASKED.match(plan)
        if bare or is_plan(plan):
            topic = None if bare else issues.of_noun_phrase(plan)
            return Verdict(Stance.UNDECIDED, topic)
    if not OPENING.isdisjoint(lowers) and OPEN.match(words) is not None:
        return Verdict(Stance.UNDECIDED, None)
    return weighed(words) if not WEIGHING.isdisjoint(lowers) else None


def needed(words: str, speakers: list[str]) -> Verdict | None:
    """What a clause says of who needs a plan; null where it is no plan, or the speaker’s own."""
    found = NEED.match(words)
    if found is None or (found["who"] and not is_another(found["who"], speakers)):
        return None
    plan = ENDS.sub("", found["plan"]).strip()
    if not is_plan(plan) or not (found["nobody"] or found["no"] or found["yes"]):
        return None
    good = (found["no"] is None) == (found["nobody"] is None)
    return on_plan(plan, good=good)


def weighed(words: str) -> Verdict | None:
    """What a clause says of the reasons for a plan, of its price or its timing."""
    case = CASE.match(words)
    if case is not None:
        if not is_plan(case["plan"]):
            return None
        good = (case["side"] == "for") == (case["strong"] is not None)
        return on_plan(case["plan"], good=good)
    found = WEIGHED.match(words)
    if found is None:
        return None
    thing = ON_THING.match(words, found.end())
    plan = ENDS.sub("", thing["plan"]).strip() if thing is not None else ""
    if plan and is_plan(plan):
        return on_plan(plan, good=found["yes"] is not None)
    return Verdict(Stance.SUPPORTS if found["yes"] else Stance.OPPOSES, None)


def on_plan(plan: str, *, good: bool) -> Verdict:
    """The verdict on a plan by its name."""
    topic = None if is_pronoun(plan) else issues.of_noun_phrase(plan)
    return Verdict(Stance.SUPPORTS if good else Stance.OPPOSES, topic)


def is_another(who: str, speakers: list[str]) -> bool:
    """Whether a verdict is on somebody else’s deeds, and on nobody who keeps a game’s rules."""
    lowers = who.lower().split()
    if is_pronoun(who) or who in speakers or not CLAUSE_WORDS.isdisjoint(lowers):
        return False
    return lowers[-1] not in word_class("umpires") and wording.head_of(who) not in word_class(
        "topic"
    )


def needed_first(words: str) -> str | None:
    """What has to be done before a plan: “farmers would first have to be paid”; null for none.

    It is empty where nothing is wanted: “it would first have to be ratified”.
    """
    first = FIRST.search(words)
    if first is None:
        return None
    clause = words.removeprefix("that ").strip(" .,")
    return "" if first["done"] in ORDERLY or is_pronoun(clause.split(" ", 1)[0]) else clause
