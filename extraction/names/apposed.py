"""What a name is said to be in commas beside it: “the contractor, X,”, “X, its landlord,”; so “the
contractor” and “the landlord” are X from there on.
"""

from brief.entities import EntityKind
from extraction.names.lone_words import TRADES, TRADES_OR_PEOPLE
from extraction.text.cast import Actor, Cast, Form, Mention
from extraction.text.kind_words import BODIES, callings
from extraction.text.tokens import POSSESSIVES, Text

MOST_WORDS = 5  # of a description: “the scheme’s main private contractor”
OWNING = frozenset("the its his her their our".split())
POINTING = frozenset(("the", "this"))
APPOSABLE = POINTING | OWNING
INTRODUCING = frozenset(("a", "an"))
CLOSING = frozenset(", . ; ) – —".split())
# What several may be at once, or nobody in the article need be.
COMMON = frozenset("member resident worker student person man woman child player voter".split())
# Of these a text has many: the last that was named is meant.
GENERIC = frozenset("club team company firm group party union".split())


class Apposed:
    """The nouns that names of a text were said to be so far, with the words that stood by them."""

    def __init__(self, text: Text, cast: Cast) -> None:
        self.text, self.cast = text, cast
        self.by_noun: dict[str, tuple[Actor, frozenset[str]]] = {}

    def note(self, mention: Mention) -> None:
        """Notes what a name is said to be beside it."""
        text = self.text
        found = (
            noun_before(text, mention)
            or noun_behind(text, mention)
            or noun_beside(text, mention)
            or noun_of_owner(text, mention)
        )
        if found is not None:
            self.by_noun[found[0]] = (mention.actor, found[1])

    def at(self, first: int) -> Mention | None:
        """The words at “the” or “its” that stand for a name by what it was said to be."""
        before = self.cast.at(first - 2) if self.text.near[first - 1] == "," else None
        if not self.by_noun or (before is not None and before.last == first - 1):
            return None  # “X, the contractor,” says what X is
        near, words = self.text.near, self.text.tokens
        for index in range(first + 1, min(first + MOST_WORDS, len(words))):
            if not near[index][0].isalpha() and near[index] not in POSSESSIVES:
                return None
            known = self.by_noun.get(near[index])
            if known is None or words[index].word[0].isupper() or self.cast.at(index) is not None:
                continue
            by = {one for one in near[first + 1 : index] if one not in POSSESSIVES}
            owned = near[first] not in POINTING and near[first] not in known[1]
            if owned or not by <= known[1] or goes_on(self.text, self.cast, index):
                return None
            return Mention(known[0], first, index + 1, Form.NOMINAL)
        return None


def goes_on(text: Text, cast: Cast, head: int) -> bool:
    """Whether a noun is not whole, or is of a name behind it: “the lawyer for the firm”."""
    after = text.near[head + 1]
    if is_described(cast, head):
        return True
    if after in ("of", "for", "at", "from") or text.tokens[head].quotation >= 0:
        return True
    nouns = callings() | BODIES
    return after in nouns or after.removesuffix("s") in nouns or cast.at(head + 1) is not None


def noun_before(text: Text, mention: Mention) -> tuple[str, frozenset[str]] | None:
    """“the contractor, X,”, “the club’s landlord, X.”"""
    near, comma = text.near, mention.first - 1
    if (
        near[comma] != ","
        or near[mention.last] not in CLOSING
        or not fits(text, comma - 1, mention)
    ):
        return None
    for index in range(comma - 2, max(0, comma - 2 - MOST_WORDS), -1):
        if near[index] in OWNING or near[index] in POSSESSIVES:
            owner = index - (near[index] in POSSESSIVES)
            return near[comma - 1], frozenset(near[owner:comma])
        if not near[index].replace("-", "").isalpha() or text.tokens[index].word[0].isupper():
            return None
    return None


def noun_beside(text: Text, mention: Mention) -> tuple[str, frozenset[str]] | None:
    """“the hedge fund X”, “striker X”: the noun right before a name, and the one before that."""
    near, index = text.near, mention.first - 1
    if mention.form is not Form.NAME or near[index] in GENERIC or not fits(text, index, mention):
        return None
    return near[index], frozenset(near[index - 1 : index + 1])


def noun_behind(text: Text, mention: Mention) -> tuple[str, frozenset[str]] | None:
    """“X, the contractor,”, “X, a builder.”, “X, the owner of the site,”"""
    near, first = text.near, mention.last + 1
    if near[mention.last] != "," or near[first] not in OWNING | INTRODUCING:
        return None
    for index in range(first + 1, min(first + MOST_WORDS, len(text.tokens))):
        if not near[index].replace("-", "").isalpha() or text.tokens[index].word[0].isupper():
            return None
        closed = near[index + 1] in CLOSING or near[index + 1] in ("of", "for", "at", "who")
        if closed:
            words = frozenset(near[first : index + 1])
            return (near[index], words) if fits(text, index, mention) else None
    return None


def noun_of_owner(text: Text, mention: Mention) -> tuple[str, frozenset[str]] | None:
    """The noun of “Norway’s central bank”, where that stands for a body with a name."""
    words = text.near[mention.first : mention.last]
    if mention.form is not Form.NOMINAL or mention.actor.kind is not EntityKind.ORGANIZATION:
        return None
    owned = len(words) > 2 and not POSSESSIVES.isdisjoint(words[1:-1])
    return (words[-1], frozenset(words)) if owned else None


def fits(text: Text, index: int, mention: Mention) -> bool:
    """Whether a noun may say what a name is: what people do, what a firm or a body is."""
    lower = text.near[index]
    if text.tokens[index].word != lower or lower in COMMON:
        return False
    if mention.actor.kind is EntityKind.PERSON:
        return lower in callings() or lower in TRADES_OR_PEOPLE
    trade = lower in BODIES or lower in TRADES or lower in TRADES_OR_PEOPLE
    return trade and mention.actor.kind is EntityKind.ORGANIZATION


def is_described(cast: Cast, head: int) -> bool:
    """Whether a name stands in a comma behind a noun: it is of that name, and of nobody before."""
    mention = cast.at(head + 2)
    behind = mention is not None and mention.first == head + 2 and cast.text.near[head + 1] == ","
    return behind and mention is not None and cast.text.near[mention.last] in CLOSING


def described_by_owner(text: Text, mention: Mention) -> str | None:
    """The noun before “X’s …” that stands for what is X’s: “the developer, X’s biggest rival,”."""
    before = mention.first - 1
    apart = before > 0 and text.tokens[before].word == "," and owns(text, mention)
    return text.tokens[before - 1].lower if apart else None


def owner_behind(text: Text, cast: Cast, head: int) -> Actor | None:
    """Who owns what a noun stands for: X, where “X’s rival” stands behind “the developer,”."""
    mention = cast.at(head + 2)
    behind = mention is not None and mention.first == head + 2 and text.tokens[head + 1].word == ","
    return mention.actor if mention and behind and owns(text, mention) else None


def owns(text: Text, mention: Mention) -> bool:
    """Whether “’s” follows a mention."""
    after = mention.last
    return after < len(text.tokens) and text.tokens[after].lower in POSSESSIVES
