"""Plans that somebody wants undone: “the plan dropped”, “strike it down”, “throw the case out”."""

import re
from functools import cache

from extraction.clauses.clauses import raw
from extraction.lexicons import lines_of
from extraction.positions import issues
from extraction.positions.asked_states import done_to
from extraction.positions.halting import AWAITED, WAITING, halted, put_off
from extraction.positions.handed_on import is_back_to
from extraction.positions.objects import Complement, is_pronoun, noun_phrase
from extraction.text import wording
from extraction.text.cast import Actor, Cast
from extraction.text.stance_tails import HOLE, Tail, parsed, tail_end, taken_end
from extraction.text.stances import Cue, word_class
from extraction.text.tokens import Text, word

MOST_OBJECT = 14  # tokens of what is undone
MOST_UNDONE = 5  # words of “taken off the statute book”
GIVEN_UP = {  # verbs with the words after them by which a plan is given up
    "think": (("again",), ("twice",)),
    "back": (("down",), ("off",), ("away",), ("out",)),
    "climb": (("down",),),
    "stand": (("down",),),
    "hold": (("off",), ("fire",)),
    "step": (("back",),),
    "pull": (("back",), ("out",)),
    "change": (
        ("course",),
        ("tack",),
        ("its", "mind"),
        ("her", "mind"),
        ("his", "mind"),
        ("their", "mind"),
        ("their", "minds"),
    ),
    "reverse": (("course",), ("itself",)),
    "have": (("second", "thoughts"), ("a", "rethink")),
    "see": (("sense",),),
    "come": (("to", "its", "senses"), ("to", "their", "senses"), ("to", "his", "senses")),
    "reconsider": ((),),
    "relent": ((),),
    "give": (("in",),),
    "cave": (("in",), ()),
    "blink": ((),),
    "flinch": ((),),
    "waver": ((),),
    "yield": ((),),
    "capitulate": ((),),
    "surrender": ((),),
    "rethink": ((),),
    "desist": ((),),
    "retreat": ((),),
}
UNDONE = re.compile(r" (?:to )?be (?P<words>\w+(?: \w+){0,4})")  # “called for it to be dropped”
# “the firms be taken off the list”: they are to go, and so it stays.
OFF_LIST = re.compile(
    r"(?:taken|struck|removed|dropped|deleted|crossed) (?:off|from) (?:the|its|their|an?|any) "
    r"(?:[\w’'-]+ ){0,3}?(?:list|lists|blacklist|register|roster)\b"
)
LOSING = (
    r"(?:repeal|abolition|scrapping|annulment|cancellation|revocation|overturning|rescission|"
    r"reversal|dismantling|rejection|withdrawal)"
)
LOSS = re.compile(rf"(?:(?:the|an?) )?(?:\w+ )?{LOSING} of (?P<plan>.+)")
LOST = re.compile(rf"(?P<plan>its|their|.+(?=[’']s ))(?:[’']s)? (?:\w+ )?{LOSING}\Z")
OWNERS = frozenset(("its", "their"))
YIELDING = frozenset("in yield cave capitulate surrender".split())  # “give in to critics”
LATER = frozenset("delay delayed postpone postponed defer deferred adjourn adjourned put".split())
DECIDED = frozenset(
    "vote votes decision decisions ruling matter hearing meeting debate verdict question issue "
    "reading judgment judgement election".split()
)
# What turns a plan down: “a No vote (on the levy)”, “a veto”; one “over the cost” is a power.
REFUSAL = re.compile(
    r"(?:(?:an?|the) )?(?:\w+ )?[“‘\"']?(?:no|nay)[”’\"']?[ -]votes?(?: (?:on|in|to) (?P<plan>.+))?"
    r"|an? (?:\w+ )?veto(?: of (?P<bill>.+))?",
    re.IGNORECASE,
)


@cache
def phrases(kind: str) -> dict[str, list[Tail]]:
    """What stands after the first words of the phrases of a class, the longest first."""
    found: dict[str, list[Tail]] = {}
    for line in lines_of("stances"):
        if line.startswith(f"{kind}: "):
            for phrase in line.split(": ", 1)[1].split("|"):
                first, _, rest = phrase.partition(" ")
                found.setdefault(first, []).append(parsed(rest))
    for several in found.values():
        several.sort(key=len, reverse=True)
    return found


FROM_DOING = re.compile(r"(?P<who>\S+(?: \S+){0,6}?) from (?P<deed>[a-z]{2,}ing\b.*)")


def given_up(text: Text, verb: int, end: int) -> Complement | None:
    """“think again”, “back down”: what is given up is what was named before, or is named after."""
    for words in GIVEN_UP.get(word(text, verb), ()):
        last = verb + 1 + len(words)
        if tuple(text.lowers[verb + 1 : last]) != words or last > end:
            continue
        over = word(text, last) in ("on", "about", "over", "from")
        if over and last + 1 < end:
            name = noun_phrase(text, last + 1, end)
            return undone(name) if name and not name.split()[0].lower().endswith("day") else None
        yields = word(text, last) == "to" and word(text, last - 1) in YIELDING
        alone = not word(text, last)[:1].isalnum() or last >= end
        return undone("it") if yields or alone else None
    return None


def is_only_later(verb: str, name: str) -> bool:
    """Whether a vote or a decision is put off: who wants that is for the delay alone."""
    return verb.lower() in LATER and wording.head_of(name) in DECIDED


def undone_by_particle(text: Text, verb: int, end: int) -> Complement | None:
    """“strike it down”, “throw the case out”, “pull out of the accord”."""
    if word(text, verb) in word_class("undo_plan"):
        name = noun_phrase(text, verb + 1, end)
        return (halted(name, text.near[verb]) or undone(name)) if is_plan(name) else None
    for tail in phrases("undoing").get(word(text, verb), ()):
        last = tail_end(text, verb + 1, tail)
        if last < 0 or last > end:
            continue
        if is_back_to(text, last):
            return None  # “send the plan back to its planners”, who go on with it
        if tail[0] == HOLE:
            name = raw(text, verb + 1, taken_end(text, verb + 1, tail[1:]))
        else:
            name = noun_phrase(text, last, end) if last < end else ""
        if is_plan(name) and not is_only_later(word(text, verb), name):
            return undone(name)
    return None


def is_plan(name: str) -> bool:
    """Whether words name a plan, a rule or the like, or point to one."""
    if name.startswith("until "):
        return False  # “put off until May a decision on the levy”
    if not name or is_pronoun(name) or wording.is_planned(name):
        return bool(name)
    return wording.head_of(name) in word_class("topic")


def is_undone(text: Text, index: int) -> bool:
    """Whether what stands before a token is said to be undone: “scrapped”, “torn up”."""
    if word(text, index) in word_class("undone"):
        return True
    tails = phrases("undone_by").get(word(text, index), ())
    return any(tail_end(text, index + 1, tail) >= 0 for tail in tails)


def begins_undone(words: str) -> bool:
    """Whether words begin with what undoes a plan: “torn up”, “taken out of the deal”."""
    first, *rest = words.lower().split()[:MOST_UNDONE]
    if first.strip(".,") in word_class("undone"):
        return True
    after = [one.strip(".,") for one in rest]
    tails = phrases("undone_by").get(first, ())
    return any(frozenset(after) >= frozenset().union(*tail) for tail in tails)


def unwanted_thing(name: str, *, called: bool) -> Complement | None:
    """“the plan to be dropped”; where it is `called` for, also “the repeal of the law”."""
    bad = UNDONE.search(name)
    if bad is not None:
        if is_only_later(bad["words"].split(" ", 1)[0], name[: bad.start()]):
            return None
        first = bad["words"].split(" ", 1)[0]
        if first in WAITING and AWAITED.search(name, bad.start()) is not None:
            return None  # “to be delayed until wages are paid”: that is wanted
        thing = name[: bad.start()]
        if (listed := off_list(thing, name[bad.start("words") :])) is not None:
            return listed
        halt = halted(thing, bad["words"].split(" ", 1)[0])
        return (halt or undone(thing)) if begins_undone(bad["words"]) else None
    if called and (refused := REFUSAL.fullmatch(name)) is not None:
        plan = refused["plan"] or refused["bill"] or "it"
        return undone(plan if is_plan(plan) else "it")
    lost = (LOSS.match(name) or LOST.match(name)) if called else None
    if lost is None:
        return None
    name = "it" if lost["plan"] in OWNERS else lost["plan"]
    return undone(name) if is_plan(name) else None


def object_undone(
    text: Text, cast: Cast, cue: Cue, first: int, end: int, holders: list[Actor]
) -> Complement | None:
    """“wants the plan dropped”, “wants it kept”."""
    for index in range(first + 1, min(first + MOST_OBJECT, end)):
        if is_undone(text, index):
            name = thing(text, first, index)
            return put_off(text, name, index) or undone_or_later(name, word(text, index))
        if word(text, index) in word_class("done") and not word(text, index + 1)[:1].isalnum():
            name = thing(text, first, index)
            return Complement(None if is_pronoun(name) else issues.of_noun_phrase(name))
    return None


def off_list(thing: str, words: str) -> Complement | None:
    """Who goes from a list, which stays: “taken off the blacklist”; null where a plan goes."""
    if OFF_LIST.match(words) is None:
        return None
    return Complement(issues.of_clause(f"{thing} {wording.agree(thing)} {words}")[0])


def undone_or_later(name: str, verb: str) -> Complement:
    """“wants the plan put off”: it is not wanted; “wants the vote put off”: that is wanted."""
    if not is_only_later(verb, name):
        return halted(name, verb) or undone(name)
    return Complement(issues.of_clause(f"{name} {wording.agree(name)} put off")[0])


def seen_done(text: Text, first: int, end: int) -> Complement | None:
    """What somebody wants to see done or undone: “to see the bridge built”."""
    name = noun_phrase(text, first, end)
    for index in range(first + 1, min(first + MOST_OBJECT, end)):
        if is_undone(text, index):
            return undone(thing(text, first, index))
    done = done_to(name)
    return Complement(issues.topic_of(wording.sentence(done), name)) if done else None


def thing(text: Text, first: int, end: int) -> str:
    """What is wanted done or undone: “the plan” of “the plan to be dropped”."""
    passive = word(text, end - 1) == "be" and word(text, end - 2) == "to"
    return raw(text, first, end - 2 if passive else end)


def undone(name: str) -> Complement:
    """What is wanted undone: who wants it is against it."""
    if (kept := FROM_DOING.fullmatch(name)) is not None and not is_pronoun(kept["who"]):
        who = kept["who"]
        said = f"{who} {wording.agree(who)} {kept['deed']}"  # “stop the railroad from selling it”
        return Complement(issues.of_clause(said)[0], flips=True)
    return Complement(None if is_pronoun(name) else issues.of_noun_phrase(name), flips=True)
