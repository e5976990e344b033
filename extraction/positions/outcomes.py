"""What would befall people if a plan came, or failed: “would sue if the levy was approved”.

Who threatens, or sees harm coming, if a plan goes ahead is against it; if it fails, for it.
"""

import re

from brief.positions import Stance
from extraction.positions import issues
from extraction.positions.issues import Topic
from extraction.positions.judgements import is_plan
from extraction.positions.objects import is_pronoun
from extraction.text.phrase_lists import words_of
from extraction.text.stance_entries import FLIPPED

IFS = frozenset("if should once".split())
DETERMINED = r"(?:the|this|that|these|those|its|his|her|their|such an?|any|a|an) "
PLAN = rf"(?P<plan>(?:{DETERMINED})?[\w’'-]+(?: [\w’'-]+){{0,7}}?)"
BE = r"(?:is|are|was|were|be|gets?|got|has been|had been) (?:(?:\w+ly|ever|finally) )?"
# What happens to a plan that comes.
COMES = (
    r"(?:(?:goes|go|went|moves|moved) (?:ahead|through|forward)|comes? into (?:force|effect)|"
    r"came into (?:force|effect)|takes? effect|took effect|pass(?:es|ed)?|becomes? law|became law|"
    rf"proceeds?|proceeded|{BE}(?:approved|adopted|passed|enacted|introduced|implemented|imposed|"
    r"granted|upheld|given the (?:go-ahead|green light)|pushed through|carried out|waved through|"
    r"allowed to (?:go ahead|proceed|stand)|signed(?: into law)?|enforced|brought in))"
)
# What happens to one that does not.
FAILS = (
    rf"(?:(?:fails|failed|collapses|collapsed|falls through|fell through)(?! to)|{BE}(?:rejected|"
    r"scrapped|dropped|blocked|voted down|turned down|defeated|vetoed|shelved|delayed|axed|"
    r"abandoned|thrown out|not (?:approved|passed|adopted|granted|signed))|"
    r"(?:does|did) not (?:pass|go (?:ahead|through))|(?:doesn|didn)[’']t (?:pass|go (?:ahead|"
    r"through)))"
)
# What those who decide on it do: “if the council votes yes”, “if it turns it down”.
ON_IT = r"(?:the|this|that|its|their|a|an) [^,.;:]+|it|this|them"
YES = (
    r"(?:(?:votes?|voted|says?|said|rules?|ruled) (?:yes|aye|in favou?r)(?: (?:of|to|on) "
    rf"(?P<favored>{ON_IT}))?|(?:votes?|voted) (?:for|through) (?P<voted>{ON_IT})|"
    rf"(?:grants?|granted) (?P<given>{ON_IT})|(?:gives?|gave) "
    rf"(?:(?P<allowed>{ON_IT}) )?(?:its |the |their |final )*(?:go-ahead|green light|nod|approval|"
    r"permission|consent|blessing)|(?:agrees?|agreed)(?=[.,;”]|\Z))"
)
NO = (
    rf"(?:(?:votes?|voted|says?|said) no(?: to (?P<denied>{ON_IT}))?|"
    rf"(?:votes?|voted) against (?P<against>{ON_IT})|"
    r"(?:refuses|refused)(?=[.,;”]|\Z)|(?:turns?|turned|votes?|voted) (?:it|them|this) down|"
    rf"(?:rejects|rejected|refuses|refused|blocks|blocked|vetoe[sd]) (?P<rejected>{ON_IT})|"
    r"(?:do|does|did)(?: not|n[’']t) (?:back|support|accept|approve|endorse|agree to|vote for) "
    rf"(?P<unbacked>{ON_IT}))"
)
DECIDERS = r"(?:the |The )?(?:[\w’'-]+ ){1,5}?"
CONDITION = re.compile(
    rf"\b(?:if|should|once) (?:{PLAN} (?:(?P<comes>{COMES})|(?P<fails>{FAILS}))\b|"
    rf"{DECIDERS}(?:(?P<yes>{YES})|(?P<no>{NO}))(?![\w’'-])|"
    r"(?:the |The )?(?:[\w’'-]+ ){1,5}?(?:(?:press|push|go|forge|plough|plow)(?:es|s|ed)? ahead|"
    r"went ahead)(?: with (?P<pushed>[^,.;:]+))?|"
    r"(?:the )?(?:[\w’'-]+ ){1,4}?(?:(?:approve[sd]?|adopt(?:s|ed)|impose[sd]?|accept(?:s|ed)|"
    r"back(?:s|ed)|support(?:s|ed)|endorse[sd]?) "
    r"(?P<ruled>(?:the|this|that|its|their) [^,.;:]+|it|this|them)|(?:pass(?:es|ed)|sign(?:s|ed)) "
    r"(?P<done>(?:the|this|that|its|their) [^,.;:]+|it|this|them)))",
    re.IGNORECASE,
)
# What happens to anything else: “unless pay is raised”. One clause, without a second verb's terms.
HAPPENS = re.compile(
    rf"(?P<link>if|unless|should) "
    rf"(?P<clause>(?P<who>(?:{DETERMINED})?[\w’'-]+)(?: [\w’'-]+){{0,5}} "
    r"(?:is|are|was|were|be|isn[’']t|aren[’']t|wasn[’']t|weren[’']t) (?:not )?(?:\w+ly )?"
    r"\w+(?:ed|en|id|[oe]t|[uspfln]t|ld|de|ne|un)(?: [\w’'%-]+){0,8})",
    re.IGNORECASE,
)
PAST_BE = re.compile(r"\b(?:was|were)(?=n[’']t\b|\b)", re.IGNORECASE)
NOW = {"was": "is", "were": "are"}
# The words of which a condition needs one.
FATES = frozenset(
    "ahead through forward force effect pass passes passed law proceed proceeds proceeded approve "
    "approves approved adopts adopted enacted introduced implemented imposed imposes impose "
    "granted upheld go-ahead green out stand sign signs signed enforced in fails failed collapses "
    "collapsed rejected scrapped dropped blocked down defeated vetoed shelved delayed axed "
    "abandoned yes aye favor favour no refuses refused rejects blocks vetoes vetoed grants "
    "back backs backed support supports supported accept accepts accepted approve endorse endorses "
    "endorsed agree votes vote voted agrees agreed nod approval permission consent blessing".split()
)
GRANTED = frozenset("permission approval consent permit".split())
# The groups that hold the name of the plan.
NAMES = tuple(
    "plan pushed done ruled favored voted given allowed denied against rejected unbacked".split()
)
# What somebody would do against it. Not “leave”, “close” or “withdraw” alone of what is shut or
# paid out by the plan itself; those follow “have to”, or name what is left.
HOSTILE = re.compile(
    r"(?:not )?(?:appeal|sue|strike|resign|quit|retaliate|boycott|challenge|fight|protest|"
    r"down tools|walk (?:out|away)|pull out|go (?:to court|on strike)|take .{1,40}? to court|"
    r"(?:seek|ask for|apply for) (?:a |an )?(?:judicial review|injunction)|"
    r"leave (?!it\b|in\b|on\b|office|hospital)|go to the [A-Z]|"
    r"(?:turn|move|go|take (?:it|the (?:case|matter|dispute))) to (?:the |an? )?"
    r"(?:[\w’'-]+ ){0,5}?(?:court|courts|tribunal)|"
    r"stop (?:work|deliveries|supplies|paying)|move (?:away|elsewhere|abroad|out)|"
    r"move (?:his|her|their|its|our|my) \w+ |call (?:a|for a) (?:strike|walkout|boycott)|"
    r"(?:take|pull) .{1,40}? off the (?:market|shelves)|(?:invest|look|build|sell) elsewhere|"
    r"file (?:a |an )?(?:lawsuit|suit|appeal)|launch (?:a |an )?(?:legal|court) )",
    re.IGNORECASE,
)
# What would befall them.
HARMED = re.compile(
    r"\b(?:lose|lost|losing|forced (?:to|out|into)|(?:be|are|is|’re|'re) (?:finished|ruined|doomed|"
    r"destroyed|wiped out|over|done for)|die|bankrupt|bankruptcy|out of (?:work|business|a job)|"
    r"have to (?:close|shut|move|leave|cut|sell|lay|quit|give up|pack)|nowhere (?:to|else)|"
    r"no (?:future|jobs|work|choice|option)|job losses|jobs (?:will|would|could|may|might) (?:go|"
    r"be (?:lost|cut))|go (?:under|bust|hungry|out of business)|suffer|the end of|death of|"
    r"at risk|in (?:danger|jeopardy)|worse off|close (?:down|its|their|our|his|her)|"
    r"shut (?:down|up shop))\b",
    re.IGNORECASE,
)


def on_condition(condition: str) -> tuple[Stance, str] | None:
    """The side of whom it would hurt if this came true, and the plan; null of another condition."""
    words = words_of(condition)
    if IFS.isdisjoint(words) or FATES.isdisjoint(words):
        return None
    found = CONDITION.search(condition)
    if found is None:
        return None
    name = next((found[one] for one in NAMES if found[one]), "it")
    if name.lower().rpartition(" ")[2] in GRANTED:
        name = "it"  # “appeal if permission is granted”: of what it is permission for
    if not (found["ruled"] or is_pronoun(name) or is_plan(name)):
        return None
    fails = found["fails"] or found["no"]
    return Stance.SUPPORTS if fails else Stance.OPPOSES, name.strip()


def threat(deed: str, condition: str, *, harm: bool = True) -> tuple[Stance, Topic | None] | None:
    """The side of who would do this on that condition, and on what: “appeal” “if it was approved”.

    `harm`: it may also be what would befall him. A null topic is what was named before.
    """
    hostile = HOSTILE.match(deed) is not None
    if not (hostile or (harm and HARMED.search(deed))):
        return None
    taken = on_condition(condition)
    if taken is not None:
        return taken[0], topic_of(taken[1])
    return on_any_other(condition) if hostile else None


def topic_of(name: str) -> Topic | None:
    """The plan of that name; null of a pronoun."""
    return None if is_pronoun(name) else issues.of_noun_phrase(name)


def on_any_other(condition: str) -> tuple[Stance, Topic | None] | None:
    """The side of who threatens on it: against “if jobs are lost”, for “unless pay is raised”."""
    if condition.startswith("unless ") and (taken := on_condition(f"if {condition[7:]}")):
        return FLIPPED[taken[0]], topic_of(taken[1])
    found = HAPPENS.fullmatch(condition.rstrip(' .,”"'))
    if found is None or is_pronoun(found["who"]):
        return None
    unless = found["link"].lower() == "unless"
    clause = PAST_BE.sub(lambda was: NOW[was.group().lower()], found["clause"], count=1)
    topic, negative = issues.of_clause(clause)
    return Stance.SUPPORTS if unless is not negative else Stance.OPPOSES, topic


def foreseen(words: str, *, warned: bool = False) -> tuple[Stance, str] | None:
    """The side of who says what would happen if a plan came: “we are finished if it passes”.

    `warned`: it is what somebody warns of, so that it need not be harm in itself.
    """
    taken = on_condition(words)
    condition = CONDITION.search(words) if taken is not None else None
    if condition is None or not (warned or HARMED.search(CONDITION.sub(" ", words))):
        return None
    return taken
