"""The towns of those who are elected: “Rep. Ann Pell of Marlow”, “Marlow East MP Ann Pell”."""

from extraction.text.capitals import Run, is_capital
from extraction.text.gazetteer import given_names
from extraction.text.titles import Name, lists
from extraction.text.tokens import POSSESSIVES, Text, Token

SEATED = frozenset(
    "sen rep sens reps senator representative assemblyman assemblywoman assemblymember mayor "
    "councilman councilwoman delegate congressman congresswoman lawmaker legislator".split()
)
MEMBERS = frozenset("mp msp mla mna mpp mlc mha td".split())  # a seat may stand before one
# What may stand before one where a sentence begins, and is no seat.
SEATLESS = frozenset(
    "Backbench Crossbench Frontbench Rebel Veteran Senior Junior Fellow Local Opposition "
    "Government Independent Outgoing Retiring Sitting Former Longtime Another One Every Each "
    "Ruling Dissident Suspended Area Constituency Coalition Maverick Influential Prominent "
    "Lone Loyalist".split()
)
MOST_NAMED = 6  # tokens of a name with its initials and stops


def is_seat(text: Text, index: int) -> bool:
    """Whether an “of” stands behind who is elected in a town: “Mayor Jo Pell of X”."""
    tokens = text.tokens
    for at in range(index - 1, max(-1, index - MOST_NAMED), -1):
        if tokens[at].lower in SEATED:
            return at < index - 1 and tokens[at].word[0].isupper()
        if not (is_capital(tokens[at].word) or tokens[at].word == "."):
            return False
    return False


def is_of_person(text: Text, index: int) -> bool:
    """Whether an “of” stands behind a given and a family name: “Ann Pell of X, who farms”."""
    if text.near[index] != "of" or index < 2:
        return False
    at = index - 1
    while at > max(0, index - MOST_NAMED) and is_capital(text.tokens[at].word):
        if text.tokens[at].word in given_names() and at < index - 1:
            return True
        at -= 1
    return text.tokens[at].word in given_names() and at < index - 1


def votes_of_seat(text: Text, name: Name) -> float:
    """What it says of one word that a member stands behind it: “X MP Jo Roe” is of a town more
    often than of a party.
    """
    return 1.5 if not text.tokens[name.first].word.isupper() else 0.0


def is_seat_of_two(tokens: list[Token], left: Run, right: Run) -> bool:
    """Whether one seat is called after two places: “the MP for Pell and Marlow”; nobody stands
    behind the “and”, neither by name nor by office.
    """
    if left.first < 2 or tokens[left.first - 1].lower != "for":
        return False
    if tokens[left.first - 2].lower not in MEMBERS:
        return False
    first = tokens[right.first].word
    named = any(tokens[i].word in given_names() for i in range(right.first, right.last))
    told = named or first in lists().title_words or first in lists().honorifics
    owns = right.last < len(tokens) and tokens[right.last].lower in POSSESSIVES
    return not told and not owns
