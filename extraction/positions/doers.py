"""What somebody says of what another does: “the council was wrong to close it”, “was rushing”.

A verdict on a deed is a stance on the deed; one that names none is on what was told before.
"""

import re

from brief.positions import Stance
from extraction.positions import issues
from extraction.positions.idiom_stances import DOERS
from extraction.positions.issues import Topic
from extraction.positions.needs import WHO, Verdict, is_another
from extraction.positions.plan_deeds import base_of_past, plan_of
from extraction.text import wording
from extraction.text.phrase_lists import words_of
from extraction.text.stance_entries import FLIPPED
from extraction.text.stances import word_class

BE = r"(?:was|were|is|are|had been|has been|have been|would be|had|has|have|is being|was being)"
DEGREE = r"(?:(?:absolutely|entirely|quite|simply|plainly|clearly|completely|perfectly|just|not) )*"
DEED = r"(?P<deed>[a-z]+(?:\s[^,;:]+)?)"
# “the council was right to wait”, “had no business closing it”.
ON_DEED = re.compile(
    rf"(?:that )?{WHO} {BE} (?P<degree>{DEGREE})(?:(?P<yes>right|correct|justified|wise|smart|"
    r"brave|sensible|prudent)|(?P<no>wrong|mistaken|foolish|unwise|reckless|rash|stupid|"
    r"irresponsible|mad|crazy|no right|no business|naive|shortsighted|short-sighted)) "
    rf"(?:to (?P<having>have )?|in (?=\w+ing\b)|(?=\w+ing\b)|"
    rf"(?P<when>when|where) (?:it|they|he|she) (?:had )?){DEED}"
)
ERRED = (
    r"(?:made an? (?:\w+ )?(?:mistake|error)|erred|blundered|acted (?:wrongly|unlawfully|illegally|"
    r"rashly|unfairly)|(?:got|had got) it (?P<yes>right)?(?:wrong)?)"
)
# “the ministry made a mistake when it revoked it”, “erred in closing it”.
ON_PAST = re.compile(
    rf"(?:that )?{WHO} (?:had |has |have )?{ERRED} "
    rf"(?:(?P<when>when) (?:it|they|he|she) (?:had )?|(?:in|by) (?=\w+ing\b)){DEED}"
)
NO = (
    r"(?:ha[ds]|have|is|are|was|were|(?=got\b)) ?"
    r"(?:(?:badly|clearly|simply|again|just|once more|plainly) )*"
    r"(?:got(?:ten)? (?:it|this|things|(?:the|its|their|his|her) \w+) "
    r"(?:all |badly |completely )?wrong|not listened|"
    r"(?:made|making) (?:an? |the )?(?:(?:big|bad|grave|serious|huge|terrible|costly|historic) )?"
    r"(?:mistake|blunder|error|wrong (?:choice|decision|call)|bad (?:choice|decision|call))|"
    r"(?:rushing|rushed) (?:(?:it|this|things|into|the|through)\b|$)|rushing|"
    r"(?:moving|going|acting|pushing|moved|gone|acted) too (?:fast|far|quickly|hastily)|"
    r"given up too (?:early|soon|easily|quickly)|"
    r"overstepped|overreached|overreaching|(?:failed|refused) to (?:listen|consult|explain|ask)|"
    r"let (?:\w+ ){1,3}down|(?:its|his|her|their) priorities wrong|"
    r"(?:playing|played) (?:politics|games)|"
    r"(?:trying|determined) to (?:force|push|ram|rush|railroad|steamroller?) [^,]* through|"
    r"(?:forcing|pushing|ramming|rushing|railroading) [^,]* through|"
    r"done (?:too little|nothing)|not (?:done enough|gone far enough))"
)
YES = (
    r"(?:ha[ds]|have|is|are|was|were) (?:(?:clearly|finally|at last|plainly|just) )*"
    r"(?:got(?:ten)? (?:it|this|the \w+) right|(?:made|making) (?:a|the) (?:right|wise|good|brave|"
    r"sound|sensible) (?:choice|decision|call)|(?:done|doing) the right thing|"
    r"listened(?! to\b))|deserve[sd]? (?:credit|praise|thanks|applause)"
)
ON_ALL = re.compile(rf"(?:that )?{WHO} (?:(?P<no>{NO})|(?P<yes>{YES}))\b")
# “it would be wrong to close it”, “it was better to wait”; of whom it is asked may stand between.
TO_DO = re.compile(
    r"(?:that )?it (?:was|is|had been|(?P<would>would be|will be))(?P<denied> not)?"
    r"(?: (?:\w+ly|far|much|also|now|always))*"
    r" (?:(?P<bad>a mistake|wrong|unfair|unjust|foolish|reckless|irresponsible|unwise|madness|"
    r"folly|absurd|short-sighted|unreasonable|a bad idea|"
    r"(?(would)(?:cruel|dangerous|risky)|wrong))|"
    r"(?P<good>right|high time|only (?:right|fair)|imperative|"
    r"(?(would)(?:better|best|kinder|wiser|fairer|safer|cheaper|sensible|"
    r"prudent|wise|essential|vital|a good idea)|right)))"
    r"(?: for (?:\S+ ){1,5}?)? ?(?P<not>not )?(?<= )to (?P<deed>[a-z]+\b[^,;:]*)"
)
# What one is only to bear in mind is no plan: “it is important to remember”.
MINDING = frozenset("remember note stress recall consider recognise recognize acknowledge".split())
# Who acts for others: what they do is a matter of dispute, and not only of skill.
ACTING = DOERS | frozenset(
    "commissioner commission board trust company agency authority authorities "
    "regulator regulators administration cabinet union unions "
    "employers employer owners owner executives directors managers officials developers developer "
    "senate assembly legislature panel ministry department leaders leader leadership coalition "
    "university hospital trust schools firm club federation league governor premier chancellor "
    "boss chief bishop church coalition lawmakers deputies regents trustees jury judge".split()
)
# A verdict has one of these.
TELLING = frozenset(
    "right correct justified wise smart brave sensible prudent wrong mistaken foolish "
    "unwise reckless rash stupid irresponsible mad crazy business naive shortsighted short mistake "
    "blunder error choice decision call rushing rushed fast far quickly hastily overstepped "
    "overreached overreaching failed refused down politics games through little nothing enough "
    "thing job given listened credit praise thanks applause erred blundered wrongly unlawfully "
    "illegally rashly unfairly".split()
)


def verdict(words: str, speakers: list[str]) -> Verdict | None:
    """What a reported clause says of what another does; null where it says nothing of that."""
    if TELLING.isdisjoint(words_of(words)):
        return None
    found = ON_DEED.match(words)
    if found is not None and is_another(found["who"], speakers):
        denied = " not " in f" {found['degree']} "
        good = (found["yes"] is not None) != denied
        past = (found["having"] or found["when"]) is not None
        return on_deed(found, good=good, past=past)
    found = ON_PAST.match(words)
    if found is not None and is_another(found["who"], speakers):
        good = found["yes"] is not None
        return on_deed(found, good=good, past=found["when"] is not None)
    found = ON_ALL.match(words)
    if found is None or not is_another(found["who"], speakers):
        return None
    if wording.head_of(found["who"]) not in ACTING:
        return None
    return Verdict(Stance.SUPPORTS if found["yes"] else Stance.OPPOSES, None)


def on_deed(found: re.Match[str], *, good: bool, past: bool) -> Verdict | None:
    """The verdict on a deed; of one that is told in the past, only on a plan to which it was done.

    “Was wrong when it revoked the licence” is for the licence.
    """
    stance = Stance.SUPPORTS if good else Stance.OPPOSES
    if not past:
        return Verdict(stance, deed_of(found["who"], found["deed"]))
    verb, _, rest = found["deed"].partition(" ")
    plan = plan_of(f"{base_of_past(verb)} {rest}")
    if plan is None:
        return None
    return Verdict(FLIPPED[stance] if plan[1] else stance, plan[0])


def of_doing(words: str) -> Verdict | None:
    """What a clause says of doing something, whoever does it: “it would be kinder to let it go”."""
    found = TO_DO.match(words)
    if found is None:
        return None
    first = found["deed"].split(" ", 1)[0].lower()
    if first in word_class("silent") | word_class("idle") | MINDING or first.endswith("ly"):
        return None
    good = (found["good"] is not None) != (found["denied"] is not None)
    good = good != (found["not"] is not None)
    stance = Stance.SUPPORTS if good else Stance.OPPOSES
    plan = plan_of(found["deed"])
    if plan is not None:
        return Verdict(FLIPPED[stance] if plan[1] else stance, plan[0])
    return Verdict(stance, issues.of_clause(f"it is right to {found['deed']}")[0])


def deed_of(who: str, deed: str) -> Topic:
    """The topic of a deed: “the council closes the school”."""
    first, _, rest = deed.partition(" ")
    if first.endswith("ing") and len(first) > 4:
        return issues.of_gerund(deed)
    return issues.of_infinitive(who, wording.is_plural(wording.head_of(who)), f"{first} {rest}")
