"""Objects that look like noun phrases and are clauses: “accepted the offer was fair”."""

import re
from itertools import pairwise

from extraction.text.wording import agree

REFUSED = re.compile(r"(.+) for (?:refusal|rejection)")
CLAIM = re.compile(
    r"\A(?:(?:the|any|all) )?(?:suggestion|claim|allegation|report|rumou?r|accusation|assertion)s "
    r"(?=(?:the|an?|he|she|it|they|his|her|its|their|[A-Z]\w+) )"
)
VERB = re.compile(r" (?:had|has|was|were|is|are|be|would|will|should|must|gets?) ")
RELATIVE = frozenset("that which who whose whom if whether how what where when why as".split())
BEGINNING = frozenset("the a an his her its their this he she it they we i you".split())
# Behind these a noun phrase goes on.
JOINS = frozenset(
    "of in on at to for from by with between against over before after during until under without "
    "about among within near into and or not the a an build open close".split()
)


def clause_in(name: str) -> str | None:
    """The words of the clause that an object is: “the plans be approved”, of “recommended the plans
    be approved”, “the plans are refused”, of “… for refusal”; null for a noun phrase.
    """
    if refused := REFUSED.fullmatch(name):
        return f"{refused[1]} {agree(refused[1])} refused"
    claim = CLAIM.sub("", name)
    finite = VERB.search(claim)
    return claim if finite and is_subject(claim[: finite.start()].split()) else None


def is_subject(words: list[str]) -> bool:
    """Whether words are one noun phrase, and no thing with who does something: “the plan the mayor
    (is pushing)”.
    """
    for before, one in pairwise(words):
        begins = one.lower() in BEGINNING or one[:1].isupper()
        joined = before.lower() in JOINS or before.endswith("ing") or before[:1].isupper()
        if one.lower() in RELATIVE or (begins and not joined):
            return False
    alone = len(words) == 1 and words[0].lower() in BEGINNING
    return alone or (len(words) > 1 and words[-1].lower() not in JOINS)
