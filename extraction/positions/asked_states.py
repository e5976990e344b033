"""How things are wanted, as clauses: “the loan approved”, “the pool to stay open”."""

import re

from extraction.text.wording import SMALL, agree, head_of, is_participle, is_plural, third_person_of

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


def done_to(name: str) -> str | None:
    """What is asked to be done to a thing, as a clause; null where a thing alone is asked for."""
    thing, link, state = name.partition(" to be ")
    if link:
        return f"{thing} {agree(thing)} {state}"
    if (left := LEFT_SO.fullmatch(name)) is not None:
        return f"{left['thing']} {agree(left['thing'])} {left['state']}"
    if (going_on := GOING_ON.fullmatch(name)) is not None:
        plural = is_plural(head_of(going_on["thing"]))
        return f"{going_on['thing']} {third_person_of(going_on['deed'], plural=plural)}"
    words = name.split()
    for index in range(2, len(words)) if words[0].lower() in DEFINITE else ():
        if is_participle(words, index):
            thing = " ".join(words[:index])
            return f"{thing} {agree(thing)} {' '.join(words[index:])}"
    return None


def doing(name: str) -> str | None:
    """What somebody is wanted to do, or not: “a judge is doing it” of “a judge doing it”."""
    found = DOING.fullmatch(name)
    if found is None or found[1].split()[-1].lower() in SMALL:
        return None  # “the land for housing and a park”
    return f"{found[1]} {agree(found[1])} {found[2]}"
