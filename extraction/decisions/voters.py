"""Whose vote or ruling it is, behind the noun: “a vote of the four groups on the budget”, “a ruling
by the court on bail”. What it is on stands behind them, if anywhere.
"""

from brief.entities import EntityKind
from extraction.decisions.words import WORDS, Clue
from extraction.text.cast import Actor, Cast
from extraction.text.date_words import MONTHS, WEEKDAYS
from extraction.text.joined import Source
from extraction.text.tokens import POSSESSIVES, Text

TAKEN = frozenset("vote ballot decision ruling verdict judgment judgement opinion".split())
TIMES = WEEKDAYS.keys() | MONTHS.keys()
PEOPLE = (WORDS["deciders"] - {"jury", "staff", "crew"}) | frozenset(
    "groups factions blocs caucuses houses people electorate citizens".split()
)
BODIES = WORDS["chamber"] | WORDS["named"] | {"jury", "staff", "judge", "minister", "governor"}
MOST_BODY = 5  # tokens of “the northern rail union”
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
    link, first = text.near[clue.act + 1], clue.act + 2
    if link not in ("of", "by"):
        return None
    article = text.near[first] in ("the", "a", "an", "its", "all", "both")
    first += article
    if link == "by" and (named := name_end(text, first)) > first:
        return first, named
    for index in range(first, first + MOST_WORDS):
        lower = text.near[index]
        if not lower[:1].isalnum() or text.tokens[index].quotation >= 0:
            return None
        end = with_members(text, index)
        if lower in PEOPLE | BODIES and ends(text, end):
            return (first, end) if lower in PEOPLE or article else None
        if lower in ENDS | GOES_ON:
            return None
    return None


def ends(text: Text, index: int) -> bool:
    """Whether nothing more is told of who votes from a token on."""
    after = text.near[index]
    return after not in GOES_ON and (after in ENDS or not after[:1].isalnum())


def with_members(text: Text, index: int) -> int:
    """The token after a noun and the body whose they are: “members of the union”."""
    if text.near[index] not in PEOPLE or text.near[index + 1] != "of":
        return index + 1
    begin = index + 2 + (text.near[index + 2] in ("the", "its", "a"))
    for end in range(begin + 1, begin + MOST_BODY):
        if text.near[end] in ENDS or not text.near[end][:1].isalnum():
            return end
    return index + 1


def name_end(text: Text, first: int) -> int:
    """The token after a name that ends what is told of who votes; the first where none stands."""
    index = first
    while index < len(text.tokens) and index < first + MOST_WORDS:
        token = text.tokens[index]
        linked = token.lower == "of" and index > first and text.words[index + 1][:1].isupper()
        if not (linked or token.word[0].isupper()) or token.lower in TIMES:
            break
        index += 1
    return index if index > first and ends(text, index) else first


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
    people = any(text.near[i] in PEOPLE for i in range(first, last))
    kind = EntityKind.GROUP if people else EntityKind.ORGANIZATION
    return Source(first, last, [Actor(kind, name, plural=people, local=True)])
