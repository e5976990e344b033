"""Parties by their adjective: “Green MP Ann Pell”, “the Left party”; bodies inside of an office:
“House Speaker Ann Pell”, “Committee chairman Tom Reed”.
"""

from brief.entities import EntityKind
from extraction.text.titles import Name
from extraction.text.tokens import Text, Token, word

PARTISANS = frozenset("Green Labour Tory Conservative Liberal Socialist Communist".split())
SIDES = PARTISANS | frozenset("Left Centre Center Labor Independence".split())
# Who sits for a party, after its adjective; what a party is, or its people in a council.
POSTS = frozenset(
    "mp mps mep meps msp councillor councillors leader senator senators deputy lawmaker lawmakers "
    "candidate spokesman spokeswoman backbencher backbenchers peer".split()
)
LOCAL = frozenset("county city town borough district parish ward state federal".split())
BODIES = frozenset("party group".split())
RULED = frozenset(["Union", "Commonwealth"])  # the whole of a federation: “the Union government”
RULING = frozenset("government cabinet ministry".split())
# Bodies of which an office or its holders may be called: “Senate Majority Leader”.
CHAMBERS = frozenset(
    "Senate House Commission Committee Opposition Treasury Union Assembly Parliament".split()
)
# Who speaks or acts for them, in lower case.
STAFF = frozenset(
    "staff chairman chairwoman chair member officers president spokesman spokeswoman "
    "spokesperson leader".split()
)
PARTY_LINES = frozenset("Democrat Democrats Republican Republicans".split())
BEFORE_PARTY = frozenset(
    "Liberal Social Christian New Young Free National College Sweden Centre Center".split()
)
MEMBERS = frozenset(["Members", "Member"])
RELATIVES = frozenset(("who", "whose"))
MOST_BETWEEN = 1  # words of the field: “Opposition water spokesman”


def is_partisan(tokens: list[Token], index: int) -> bool:
    """Whether a party begins at a token inside of a run: “the Ohio Republican”."""
    return tokens[index].word in PARTY_LINES and tokens[index - 1].word not in BEFORE_PARTY


def word_at(tokens: list[Token], index: int) -> str:
    """The word of a token; empty beyond either end."""
    return tokens[index].word if 0 <= index < len(tokens) else ""


def party_at(tokens: list[Token], index: int, last: int) -> Name | None:
    """The party that an adjective alone names: “Green MP X”, “the Left party”."""
    if index + 1 >= len(tokens):
        return None
    after = tokens[index + 1]
    if tokens[index].word in RULED and after.word in RULING and last == index + 1:
        return Name(index, index + 2, kind=EntityKind.ORGANIZATION)
    if tokens[index].word not in SIDES:
        return None
    if last == index + 1 and after.word in BODIES:
        the = after.word == "party" or (index and tokens[index - 1].word.islower())
        return Name(index, index + 2, kind=EntityKind.ORGANIZATION) if the else None
    if after.word == "," and last == index + 1 and word_at(tokens, index - 1) == ",":
        whose = word_at(tokens, index + 2) in RELATIVES  # “X, Conservative, who sits for Hale”
        return Name(index, index + 1, kind=EntityKind.ORGANIZATION) if whose else None
    local = after.word in LOCAL and index + 2 < len(tokens)
    post = (
        tokens[index].word in PARTISANS and (tokens[index + 2] if local else after).lower in POSTS
    )
    return Name(index, index + 1, kind=EntityKind.ORGANIZATION, aside=True) if post else None


def is_of_chamber(tokens: list[Token], index: int) -> bool:
    """Whether members of a parliament are told at a token: “Members of Parliament”."""
    if tokens[index].word not in MEMBERS or tokens[index + 1].word != "of":
        return False
    return tokens[index + 2].word in ("Parliament", "Congress")


def has_staff(text: Text, index: int) -> bool:
    """Whether a body’s people stand behind it: “Commission staff”, “Opposition water spokesman”."""
    for at in range(index + 1, index + 2 + MOST_BETWEEN):
        if word(text, at) in STAFF:
            return text.tokens[at].word.islower()
    return False


def of_offices(text: Text, names: list[Name]) -> list[Name]:
    """The bodies that the offices before names begin with: the Senate of “Senate Leader X”."""
    tokens = text.tokens
    return [
        Name(name.title[0], name.title[0] + 1, kind=EntityKind.ORGANIZATION, aside=True)
        for name in names
        if name.title is not None
        and name.title[1] - name.title[0] > 1
        and tokens[name.title[0]].word in CHAMBERS
    ]
