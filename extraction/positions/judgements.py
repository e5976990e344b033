"""What a clause says of a plan: that it is unfair or overdue, that it would ruin or protect."""

import re
from functools import cache

from brief.positions import Stance
from extraction.positions.doubts import DOUBTING, without_doubt
from extraction.positions.effects import moves
from extraction.positions.objects import is_pronoun
from extraction.text import wording
from extraction.text.phrase_lists import Phrases, words_of
from extraction.text.stances import word_class

MOST_SUBJECT = 12  # words before the verb of a judgement
BEING = re.compile(
    r"\b(?P<would>would be|will be)|\b(?:is|are|was|were|remains?|has been|had been)(?=\b|n[’'])"
)
# Between the verb and the word that judges.
BETWEEN = re.compile(
    r"(?P<no>n[’']t|\s+not|\s+never|\s+no longer)?"
    r"(?:\s+(?:\w+ly|so|too|very|quite|just|long|well|now|also|both|far from|not only|far|way|much|"
    r"still|rather|pretty|plain|the most|more))*"
    r"(?:\s+(?:a|an|the|such a))?\s+[“‘\"'(]*(?P<word>[\w-]+)"
)
EFFECT = re.compile(
    r"\b(?:would|will|could|might|may|(?:is|are|was|were) (?:likely|bound|certain|sure|going) to)"
    r"\s+(?P<no>not\s+)?(?:have\s+)?(?:\w+ly\s+)?(?P<word>\w+)(?: (?P<particle>\w+))?"
)
MODALS = frozenset("would will could might may likely bound certain sure going".split())
# Verbs that do harm with a particle alone: “would finish off small shops”. Not “drive out”, “scare
# off” or “hold back”, which gangs and floods may well be.
HARMING = frozenset(
    (
        ("finish", "off"),
        ("kill", "off"),
        ("choke", "off"),
        ("wipe", "out"),
        ("hollow", "out"),
        ("price", "out"),
        ("squeeze", "out"),
        ("tear", "apart"),
    )
)
# What is other than it is now: “lower rates”, “a longer runway”.
CHANGED = frozenset(
    "lower higher longer shorter fewer stricter tougher looser cheaper bigger smaller".split()
)
RELIEF = frozenset("relief protection freedom exemption escape shelter respite refuge".split())
MODAL = re.compile(r" (?:would|will|could|might|may) (?=\w*\Z)")
AT_RISK = re.compile(r"\b(?:at|in) (?:\w+ )?(?:risk|danger|jeopardy|peril)\b")
SHORT = re.compile(r"\b(it|that|this|what|there)[’']s\b", re.IGNORECASE)
TOO = frozenset(
    "high low slow late early little much far expensive costly risky harsh lenient short long "
    "small big weak strict vague broad narrow blunt complicated complex crude timid cautious soft "
    "severe rigid restrictive generous hasty lax loose steep heavy stringent modest meagre "
    "meager".split()
)
NEWS = frozenset("news idea thing day move step result outcome".split())
MARKING = re.compile("['’‘“”\"]")  # without them there is nothing to take out
MARKS = re.compile(r"(?<!\w)['‘’]|[“”\"]|['’](?!\w)")
GRADES = {
    **dict.fromkeys("bad terrible awful lousy rotten poor".split(), Stance.OPPOSES),
    **dict.fromkeys("good great fine superb".split(), Stance.SUPPORTS),
}
COMPARED = {"better": Stance.SUPPORTS, "worse": Stance.OPPOSES}  # “better than the axe”
DEED = re.compile(
    r"(?!\w*thing\b|during\b|being\b)[A-Za-z]{2,}ing (?:a|an|the|any|its|his|her|their|it|them)\b"
)
# “I think it is brilliant”: what is judged comes after whose mind it is.
THINKING = re.compile(
    r"\A(?:(?:I|we)(?: \w+ly| still| do)? (?:think|believe|feel|reckon|guess|find|know)(?: that)?|"
    r"to me|for me|in my (?:view|opinion|book)|honestly|frankly|clearly|I[’']m sure),? ",
    re.IGNORECASE,
)
CLAUSE_SIGNS = frozenset(".,;:!?")
THAT = re.compile(r"\bthat\s+(?=\S)")
# What only adds to a plan, between commas: “the offer, made on Monday, was too low”.
ASIDE = re.compile(
    r", (?:which|made|first|due|published|announced|tabled|filed|expected|worth|now) [^,]{1,80},"
)
LINK = re.compile(r"\A(?:that|but|and|so|because)\s+", re.IGNORECASE)
# “The levy is a tax that would ruin them”: the levy.
A_THING_THAT = re.compile(
    r"(?P<thing>.+?) (?:is|was|are|were|would be) (?:(?:just|simply|only) )?(?:an?|the) .+"
)
THINGS = frozenset("it this that".split())
SHOWING = frozenset("this that".split())  # what was just told, whoever says so
STRONG = frozenset("it this that".split())


@cache
def judging() -> dict[str, Stance]:
    """The words that judge, with the stance of who uses them."""
    return {
        **dict.fromkeys(word_class("praised"), Stance.SUPPORTS),
        **dict.fromkeys(word_class("blamed"), Stance.OPPOSES),
    }


@cache
def working() -> dict[str, Stance]:
    """The verbs of what a plan does."""
    return {
        **dict.fromkeys(word_class("help"), Stance.SUPPORTS),
        **dict.fromkeys(word_class("harm"), Stance.OPPOSES),
    }


@cache
def telling() -> frozenset[str]:
    """The words of which a judgement needs one, of those with a hyphen the first part."""
    known = (*judging(), *COMPARED, *GRADES, *TOO)
    return frozenset(one.partition("-")[0] for one in known)


def working_of(verb: str) -> Stance | None:
    """The stance in what a plan “would ruin”, “would have ruined”."""
    forms = (verb, verb.removesuffix("d"), verb.removesuffix("ed"), verb[:-3])
    return next((working()[one] for one in forms if one in working()), None)


def judged(words: str, *, own: bool, human: bool = False) -> tuple[Stance, str] | None:
    """The stance in a clause and what it is on; `own`: in the words of who takes it.

    `human`: who takes it is a person, and “it” somebody or something else.
    """
    if DOUBTING.isdisjoint(words_of(words)):
        return judged_plainly(words, own=own, human=human)
    clause, doubted = without_doubt(words)
    found = judged_plainly(clause, own=own, human=human)
    return (opposite(found[0]), found[1]) if found is not None and doubted else found


def judged_plainly(words: str, *, own: bool, human: bool) -> tuple[Stance, str] | None:
    """The stance in a clause that no words before it deny or stress."""
    if MARKING.search(words):
        words = SHORT.sub(r"\1 is", MARKS.sub("", words))
    lowers = words_of(words)
    being = BEING.search(words) if not telling().isdisjoint(lowers) else None
    if being is not None:
        found = BETWEEN.match(words, being.end())
        stance = judgement_of(words, found) if found else None
        name = subject_in(words, being.start())
        if found and stance is not None and name and (being["would"] or may_be(name, own=own)):
            return opposite(stance) if found["no"] else stance, name
    fault = faults().search(words)
    if fault is not None:
        modal = MODAL.search(words, 0, fault.start())
        name = subject_in(words, fault.start() if modal is None else modal.start())
        doing = name.split(" ", 1)[0].endswith("ing") and modal is not None
        if is_plan(name) or doing:  # “calling up men alone would breach the law”
            return Stance.OPPOSES, name
    effect = EFFECT.search(words) if not MODALS.isdisjoint(lowers) else None
    moved = moves(words) if effect is not None else None
    if moved is not None and (name := mover_in(words, moved[1], human=human or own)):
        return Stance.SUPPORTS if moved[0] else Stance.OPPOSES, name
    if effect is not None:
        stance = working_of(effect["word"].lower())
        if (effect["word"].lower(), effect["particle"]) in HARMING:
            stance = Stance.OPPOSES
        if effect["word"].lower() == "put" and AT_RISK.search(words, effect.end()):
            stance = Stance.OPPOSES
        name = mover_in(words, effect.start(), human=human)
        if stance is not None and name:
            return opposite(stance) if effect["no"] else stance, name
    return None


def mover_in(words: str, end: int, *, human: bool) -> str:
    """The plan, or the doing, that brings something about; empty where it is something else."""
    name = subject_in(words, end)
    _, _, cause = name.partition(" from ")
    if cause and is_plan(cause) and RELIEF.isdisjoint(name.lower().split()):
        return cause  # “dust from the mine would …”
    doing = name.split(" ", 1)[0].lower().endswith("ing")
    changed = name.split(" ", 1)[0].lower() in CHANGED and " " in name
    plan = name and (doing or changed or is_plan(name) or name.lower() in SHOWING)
    return name if plan or (human and name.lower() in THINGS) else ""


@cache
def faults() -> Phrases:
    """The verbs that say what a plan does wrong: “the rules violated federal law”."""
    return Phrases(word_class("fault"))


def judgement_of(words: str, found: re.Match[str]) -> Stance | None:
    """The stance in a word that judges; “bad” and “good” judge a plan that they stand before."""
    lower = found["word"].lower()
    if lower in COMPARED:
        than = re.match(r" than (?!(?:\w+ )?(?:expected|feared|nothing))", words[found.end() :])
        return COMPARED[lower] if than else None
    if lower in GRADES:
        after = re.match(r"\s+([\w-]+)", words[found.end() :])
        plan = after is not None and after.group(1).lower() in (word_class("topic") | NEWS)
        return GRADES[lower] if plan else None
    if lower in TOO and " too " in found.group():
        return Stance.OPPOSES
    return judging().get(lower)


def judges_another(words: str) -> bool:
    """Whether a clause judges what nobody can be for or against: “the wiring was a disgrace”."""
    words = MARKS.sub("", words)
    being = BEING.search(words)
    found = BETWEEN.match(words, being.end()) if being is not None else None
    if being is None or found is None or found["word"].lower() not in judging():
        return False
    name = subject_in(words, being.start())
    return bool(name) and not may_be(name, own=True)


def opposite(stance: Stance) -> Stance:
    """The stance of who denies a judgement."""
    return Stance.OPPOSES if stance is Stance.SUPPORTS else Stance.SUPPORTS


def subject_in(words: str, end: int) -> str:
    """The words before a verb, if they are few and no clause of their own."""
    name = ASIDE.sub("", THAT.split(words[:end])[-1]).strip(" ,“‘\"'")
    name = THINKING.sub("", LINK.sub("", name))
    if name.endswith((" that", " which")):  # “had shown him a map that would …” is of no plan
        named = A_THING_THAT.fullmatch(name)
        name = named["thing"] if named else ""
    parts = name.split()
    if not 0 < len(parts) <= MOST_SUBJECT or not CLAUSE_SIGNS.isdisjoint(name[:-1]):
        return ""
    return name


def is_plan(name: str) -> bool:
    """Whether words name a plan, a rule, a deal or the like."""
    return wording.head_of(name) in word_class("topic")


def may_be(name: str, *, own: bool) -> bool:
    """Whether a judgement on this is a stance: on a plan, or on “this” in one’s own words."""
    if DEED.match(name):
        return True  # “closing the library was wrong”
    lower = name.lower()
    return is_plan(name) or lower in SHOWING or (own and is_pronoun(name) and lower in STRONG)
