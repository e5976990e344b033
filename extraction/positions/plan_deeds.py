"""What is wanted done to a plan, as a stance on the plan: to “turn it down”, “go ahead with it”.

Who urges a council to throw out a plan is against the plan, and who says that it must press ahead
with it is for it. What names no plan (“build more homes”) stays a deed of its own.
"""

import re
from functools import cache

from extraction.lexicons import lines_of
from extraction.positions import issues
from extraction.positions.halting import AWAITED, DELAYING, halted
from extraction.positions.handed_on import goes_back
from extraction.positions.issues import Topic
from extraction.positions.objects import ENDORSE, base_of, is_pronoun
from extraction.positions.undoing import REFUSAL, is_only_later
from extraction.text import wording
from extraction.text.stances import word_class

# Where what is done begins in a clause: “the council should (now) turn down the plan”.
MODAL = re.compile(
    r"\b(?:should|must|ought to|needs? to|ha(?:s|ve|d) to|had better|will|would|can|could|may|"
    r"might) (?:(?:\w+ly|now|just|simply|at last|also|still|finally) )*"
)
# Where the name of a plan ends.
ENDS = re.compile(
    r"\s*(?:[,;:—–]|\b(?:and|but|if|unless|because|until|so|when|while|before|after|by|rather|"
    r"instead|outright|altogether|entirely|immediately|without (?:further )?delay|"
    r"today|tomorrow|next|this|last|now|"
    r"under|in (?:its|their|full)|on (?:\w+day|the grounds?)|as (?:soon|long|quickly|it)|at once"
    r")\b).*",
    re.DOTALL,
)
# What is done against a plan, or tried: “scrapping the levy”, “attempts to block it”.
UNDOING = re.compile(
    r"(?P<verb>[A-Za-z]{2,}ing) (?P<rest>.+)|(?:(?:an?|any|all|the|new|repeated|further|their|its|"
    r"his|her|fresh|last-ditch|last-minute|late|final|legal|emergency|failed|second|renewed|"
    r"(?:\w+ )?[\w-]+[’']s?) )*"
    r"(?:attempts?|efforts?|bids?|pressure|threats?|decisions?) to (?P<deed>.+)"
)
SIDE = re.compile(
    r"(?:[\w.’'-]+ ){0,4}?(?:(?P<against>(?:opposition|objections?|resistance|hostility|"
    r"challenges?) to|(?:appeals?|lawsuits?|suits?|complaints?|legal action|votes?) against|"
    r"(?:vetoe?s?|rejection) of)|"
    r"(?:support|backing|endorsement) (?:for|of)|(?:acceptance|approval|adoption|ratification) of|"
    r"[“‘\"']?yes[”’\"']?[ -]votes? (?:on|for|to)) (?P<plan>.+)"
)
WALKOUT = re.compile(r"(?:further |more )?(?:strike|industrial) action", re.IGNORECASE)
# What a motion, a letter or the like asks of others: “a resolution urging the council to drop it”.
ASKING = re.compile(
    r"(?:(?:an?|the|this|that|its|their|his|her|any|such) )?(?:[\w-]+ ){0,2}?"
    r"(?:motion|resolution|petition|letter|amendment|statement|memorandum|appeal) (?:that |which )?"
    r"(?:urg(?:ing|es|ed)|ask(?:ing|s|ed)|press(?:ing|es|ed)|call(?:ing|s|ed) (?:up)?on|"
    r"request(?:ing|s|ed)|begg(?:ing|ed)|implor(?:ing|es|ed)) "
    r"(?:\S+ ){1,7}?to (?P<verb>\w+) (?P<thing>.+)"
)
KEPT_OPEN = re.compile(r" (?:open|alive|running|going|afloat|closed|shut)\Z")
# What one says of a plan itself: “a motion condemning the bridge”.
STATING = re.compile(
    r"(?:(?:an?|the|this|that|its|their|his|her|any|such) )?(?:[\w-]+ ){0,2}?"
    r"(?:motion|resolution|petition|letter|statement|declaration) (?:which |that )?"
    r"(?:(?P<against>condemn(?:ing|s|ed)|oppos(?:ing|es|ed)|reject(?:ing|s|ed)|"
    r"critici[sz](?:ing|es|ed)|denounc(?:ing|es|ed)|deplor(?:ing|es|ed)|against)|"
    r"(?:support|back|endors|welcom|prais)(?:ing|e?s|ed)|in (?:favou?r|support) of) (?P<plan>.+)"
)
REFUSING = re.compile(
    r"refuse(?: (?:the |outline |planning |its )*(?:permission|consent|approval))?", re.IGNORECASE
)
LEADING = frozenset("to for of on in at by with from against over under about not no".split())
MOST_BARE = 2  # words before the noun of plans without an article: “new fare cuts”
FIRST = frozenset("a an the this that these those its their his her our any all such both".split())
PAST_FORMS = {
    "threw out": "throw out",
    "shot down": "shoot down",
    "turned down": "turn down",
    "voted down": "vote down",
    "withdrew": "withdraw",
    "withdrawn": "withdraw",
}
OTHERS = re.compile(r"[\w’'.-]+(?: [\w’'.-]+){0,3}?")  # what a “*” or a “~” of a phrase stands for


def plan_of(deed: str) -> tuple[Topic | None, bool] | None:
    """The plan to which a deed is done, and whether it is undone; null where there is none.

    The plan itself is null where words only point to it: “turn it down”.
    """
    first = deed.split(" ", 1)[0].lower()
    if REFUSING.fullmatch(deed) is not None:
        return None, True  # “advised the council to refuse”: what it is to decide
    for pattern, undoing in phrases().get(first, ()):
        found = pattern.match(deed)
        name = ENDS.sub("", found["plan"]).strip() if found is not None else ""
        if name and (refused := REFUSAL.fullmatch(name)) is not None:
            return None if refused["plan"] is None else issues.of_noun_phrase(
                refused["plan"]
            ), not undoing
        if undoing and first in DELAYING and AWAITED.search(deed) is not None:
            return None  # “shelve the plan until wages are paid”
        if undoing and (is_only_later(first, name) or halted(name, first) is not None):
            return None  # “suspend the project” is an act of its own
        if name and KEPT_OPEN.search(name):
            return None  # “keep it open”
        if goes_back(deed):
            return None  # “send it back to its planners”, who go on with it
        if name and is_plan(name):
            return None if is_pronoun(name) else issues.of_noun_phrase(name), undoing
    return None


def behind(name: str) -> tuple[Topic | None, bool] | None:
    """The plan behind a side that is taken on it: “its opposition to the plan”."""
    if (undoing := UNDOING.match(name)) is not None:
        deed = undoing["deed"] or f"{base_of(undoing['verb'].lower())} {undoing['rest']}"
        found = plan_of(deed)
        return found if found is not None and found[1] else None  # “dropping the plan”
    if (asking := ASKING.match(name)) is not None:
        return asked_of_others(asking["verb"].lower(), asking["thing"])
    side = SIDE.match(name) or STATING.match(name)
    if side is None or not is_plan(side["plan"]):
        return None
    plan = side["plan"]
    return None if is_pronoun(plan) else issues.of_noun_phrase(plan), side["against"] is not None


def asked_of_others(verb: str, thing: str) -> tuple[Topic | None, bool] | None:
    """The plan that others are asked to make or to undo: who backs the asking is for that."""
    if (found := plan_of(f"{verb} {thing}")) is not None:
        return found
    name = ENDS.sub("", thing).strip()
    named = verb in ENDORSE and name.split(" ", 1)[0].lower() in FIRST
    return (issues.of_noun_phrase(name), False) if named and not is_pronoun(name) else None


def deed_in(statement: str) -> str:
    """What is to be done, in a clause that says what should be."""
    modal = MODAL.search(statement)
    if modal is None:
        return ""
    having, _, past = statement[modal.end() :].partition(" ")
    if having == "pay":
        return ""  # who is to pay for it, and not whether it is
    verb, _, rest = past.partition(" ")
    return f"{base_of_past(verb)} {rest}" if having == "have" else f"{having} {past}".strip()


def is_plan(name: str) -> bool:
    """Whether words name a plan, a rule or the like, or point to one."""
    if is_pronoun(name) or WALKOUT.fullmatch(name):
        return True
    if not name.strip():
        return False  # “, there is a need”
    first, *rest = name.split()
    head = wording.head_of(name)
    bare = wording.is_plural(head) and len(rest) < MOST_BARE and first.lower() not in LEADING
    bare = bare and not first.endswith("ing")  # “stop blocking reforms”
    named = first.lower() in FIRST or first[:1].isupper() or bare
    return named and (head in word_class("topic") or wording.is_planned(name))


def base_of_past(past: str) -> str:
    """“scrap” of “scrapped”, “reject” of “rejected”, where the verb undoes or furthers."""
    if past in PAST_FORMS:
        return PAST_FORMS[past]
    known = word_class("undo") | word_class("undo_plan") | ENDORSE
    return next((one for one in (past[:-2], past[:-1], past[:-3]) if one in known), past)


@cache
def phrases() -> dict[str, list[tuple[re.Pattern[str], bool]]]:
    """The phrases of doing something to a plan by their first words; true: it is undone."""
    found: dict[str, list[tuple[re.Pattern[str], bool]]] = {}
    for kind, undoing in (("undoing", True), ("furthering", False)):
        for line in lines_of("stances"):
            if line.startswith(f"{kind}: "):
                for phrase in line.split(": ", 1)[1].split("|"):
                    found.setdefault(phrase.split(" ", 1)[0], []).append((pattern(phrase), undoing))
    for verb in word_class("undo") | word_class("undo_plan"):
        found.setdefault(verb, []).append((pattern(verb), True))
    for several in found.values():
        several.sort(key=lambda one: -len(one[0].pattern))
    return found


def pattern(phrase: str) -> re.Pattern[str]:
    """What matches a phrase with its plan, which stands at the `~` or after it."""
    words = [re.escape(word) if word not in "~*" else word for word in phrase.split()]
    if "~" not in words:
        words.append("~")
    told = " ".join(words).replace("*", OTHERS.pattern).replace("~", r"(?P<plan>\S.*?)", 1)
    end = r"\Z" if words[-1] == "~" else r"\b"
    return re.compile(told + end, re.IGNORECASE | re.DOTALL)
