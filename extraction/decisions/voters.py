"""Whose vote or ruling it is, behind the noun: “a vote of the four groups on the budget”, “a ruling
by the court on bail”. What it is on stands behind them, if anywhere.
"""

from brief.entities import EntityKind
from extraction.decisions.words import WORDS, Clue
from extraction.text.cast import Actor, Cast
from extraction.text.joined import Source
from extraction.text.tokens import POSSESSIVES, Text

TAKEN = frozenset("vote ballot decision ruling verdict judgment judgement".split())
PEOPLE = (WORDS["deciders"] - {"jury", "staff", "crew"}) | frozenset(
    "groups factions blocs caucuses houses".split()
)
BODIES = WORDS["chamber"] | WORDS["named"] | {"jury", "staff", "judge", "minister", "governor"}
MOST_WORDS = 6  # tokens of “the four largest parliamentary groups”
GOES_ON = frozenset("of to that who which whose and or ’ '".split()) | POSSESSIVES
ENDS = frozenset(
    "on over about at in for next this last later due set expected scheduled planned needed "
    "required is are was were will would has had could may might must by before after until".split()
)


def voters(text: Text, clue: Clue) -> tuple[int, int] | None:
    """The tokens of who votes or rules, behind “of” or “by”; null where nobody stands there."""
    if not clue.noun or text.near[clue.act] not in TAKEN:
        return None
    if text.near[clue.act + 1] not in ("of", "by"):
        return None
    first = clue.act + 2
    article = text.near[first] in ("the", "a", "an", "its", "all", "both")
    for index in range(first + article, first + article + MOST_WORDS):
        lower = text.near[index]
        if not lower[:1].isalnum() or text.tokens[index].quotation >= 0:
            return None
        after = text.near[index + 1]
        if lower in PEOPLE | BODIES and (after in ENDS or not after[:1].isalnum()):
            owned = after in GOES_ON or (lower in BODIES and not article)
            return None if owned else (first + article, index + 1)
        if lower in ENDS | GOES_ON:
            return None
    return None


def voting(text: Text, cast: Cast, clue: Clue) -> Source | None:
    """Who votes or rules, as an actor: somebody known by these words, else one without a name."""
    found = voters(text, clue)
    if found is None:
        return None
    first, last = found
    known = cast.at(last - 1)
    if known is not None and known.last == last and known.first >= first - 1:
        return Source(known.first, last, [known.actor])
    name = " ".join(text.raw[text.tokens[first].start : text.tokens[last - 1].end].split())
    people = text.near[last - 1] in PEOPLE
    kind = EntityKind.GROUP if people else EntityKind.ORGANIZATION
    return Source(first, last, [Actor(kind, name, plural=people, local=True)])
