"""How things are wanted, as clauses: “the loan approved”, “the pool to stay open”."""

import re

from extraction.names.sources import words as source_words
from extraction.text.stances import word_class
from extraction.text.wording import (
    SMALL,
    STOPS,
    agree,
    head_of,
    is_participle,
    is_plural,
    third_person_of,
)

DEFINITE = frozenset("the that this these those its his her their all every".split())
# “a judge doing it”, “Silicon Valley deciding that”: somebody and a deed.
DOING = re.compile(
    r"((?:an? |the )?(?!(?:an?|the) )[\w’'-]+(?: [\w’'-]+)?) "
    r"((?!including|during|pending)\w{2,}ing (?!\w+(?:ed|en) (?:in|on|at|near|to|by|from)\b)\w.*)"
)
# “the pool kept open”, “the pool to stay open”: how a thing is wanted.
DEFINITE_THING = (
    r"(?P<thing>(?:the|its|their|his|her|this|that|all|every|both|any) (?!to )\S.{0,60}?)"
)
LEFT_SO = re.compile(
    rf"{DEFINITE_THING} (?P<state>(?:kept|left) (?:open|alive|running|going|afloat|in place)\b.*)",
    re.IGNORECASE,
)
GOING_ON = re.compile(
    rf"{DEFINITE_THING} to (?P<deed>(?:stay|remain|stand|continue|proceed|reopen|survive|"
    r"close|abstain|resign|quit|step (?:down|in|aside|back)|intervene|apologi[sz]e|reconsider|"
    r"back down|go (?:ahead|on))\b.*)",
    re.IGNORECASE,
)

# “the government to cut waste”: somebody, and what he is to do.
TO_DO = re.compile(r"(?P<who>\S.{0,60}?) to (?P<deed>(?!be\b)[a-z]+\b(?: .*)?)")
ACTING = frozenset(("person", "body"))
LANDS = frozenset("country countries nation nations state states shops stores schools".split())


PUT = frozenset(("cut", "set", "put"))
HEIGHT = re.compile(
    r"(?:to|at|by|from) (?:(?:about|around|just|only|at least|no more than) )?(?:[$€£]?\d|half\b|"
    r"an? (?:half|third|quarter|fifth|tenth|year|month|week|day)\b|zero\b|nil\b|"
    r"(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve)\b)"
)


def to_do(name: str) -> str | None:
    """What somebody is wanted to do, as a clause: not of “the plan to build”, “a trip to talk”."""
    found = TO_DO.fullmatch(name)
    if found is None:
        return None
    words = found["who"].split()
    last, kinds = words[-1], source_words().kinds
    acts = last == "people" or kinds.get(last, kinds.get(last.removesuffix("s"))) in ACTING
    named = last[:1].isupper() and last.isalpha()
    lands = last in LANDS
    if not (acts or named or lands) or words[0].lower() in ("a", "an"):
        return None  # “a fund to pay them”
    if any(one in STOPS or one == "and" or one.endswith("ing") for one in words):
        return None
    plural = last == "people" or ((acts or lands) and is_plural(last))
    return f"{found['who']} {third_person_of(found['deed'], plural=plural)}"


def done_to(name: str) -> str | None:
    """What is asked to be done to a thing, as a clause; null where a thing alone is asked for."""
    thing, link, state = name.partition(" to be ")
    if link:
        return f"{thing} {agree(thing)} {state}"
    if (left := LEFT_SO.fullmatch(name)) is not None:
        return f"{left['thing']} {agree(left['thing'])} {left['state']}"
    going_on = GOING_ON.fullmatch(name)
    if going_on is not None and going_on["thing"].split()[-1] not in word_class("noun_to"):
        plural = is_plural(head_of(going_on["thing"]))
        return f"{going_on['thing']} {third_person_of(going_on['deed'], plural=plural)}"
    words = name.split()
    for index in range(2, len(words)) if words[:1] and words[0].lower() in DEFINITE else ():
        if is_participle(words, index) or is_put(words, index):
            thing = " ".join(words[:index])
            return f"{thing} {agree(thing)} {' '.join(words[index:])}"
    return None


def is_put(words: list[str], index: int) -> bool:
    """Whether it is told how high a thing is to be: “the fee cut to 5 euros”, “the cap set at 8”.

    Of a “tax cut” it is not: “the tax cut to help farmers”.
    """
    if words[index] not in PUT or words[index + 1 : index + 2] == []:
        return False
    height = " ".join(words[index + 1 : index + 4])
    return HEIGHT.match(height) is not None


def doing(name: str) -> str | None:
    """What somebody is wanted to do, or not: “a judge is doing it” of “a judge doing it”."""
    found = DOING.fullmatch(name)
    if found is None or found[1].split()[-1].lower() in SMALL:
        return None  # “the land for housing and a park”
    return f"{found[1]} {agree(found[1])} {found[2]}"
