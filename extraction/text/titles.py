"""Offices and honorifics before a name, and where inside of a run one begins."""

from dataclasses import dataclass
from functools import cache

from brief.entities import EntityKind
from extraction.lexicons import classes
from extraction.text.capitals import heads, is_capital
from extraction.text.gazetteer import Gazetteer, Known, gazetteer, given_names
from extraction.text.numbered import DECREED
from extraction.text.tokens import Token

KEPT_HONORIFICS = classes("names")["kept"]
WOMEN = frozenset(
    "Mrs Ms Miss Dame Lady Baroness Queen Princess Duchess Countess Madame Sister".split()
)
MEN = frozenset("Mr Sir Lord King Prince Duke Earl Baron Monsieur Father Pope Cardinal".split())
OF_OFFICE = frozenset("Minister Secretary Chancellor Commissioner Undersecretary Director".split())
# Offices that are “of” one of the next: “Leader of the Opposition X”, “Chief of Staff Y”.
CHIEFS = frozenset(
    "Chief Leader Speaker Superintendent Inspector General Director-General Inspector-General "
    "Commissioner-General Sergeant President Master".split()
)
CHIEF_OF = frozenset("Police Staff State Opposition House Assembly Senate Chamber Rolls".split())
# Family names that are also the last word of names of other kinds: “Diane Lane”, “Harriet Post”.
FAMILY_NAMES = classes("names")["family"]
# Offices and ranks that people are also called, and what they hardly stand behind as such.
GIVEN_TOO = frozenset("Dean Judge Major Marshal Bishop King Duke Earl".split())
WHOLE_OFFICES = frozenset(
    "General Minister Secretary President Governor Senator Mayor Speaker Chancellor Premier "
    "Director Chairman Chairwoman Commissioner Officer Treasurer Councillor Councilman Congressman "
    "Editor Representative Ambassador Leader Spokesman Whip Coach Manager".split()
)
EXECUTIVES = frozenset("Service Safety Housing Transport Health".split())  # bodies, not offices
TEM = frozenset(["Tem", "Tempore"])
SECOND = frozenset(["II", "III"])  # of two ministers for the same: “Finance Minister II Jo Roe”
HEAD_KINDS = ("organization", "event", "agreement", "document", "place")


# They belong to an office, also where its country stands between: “Acting U.S. Attorney”.
RANKS = frozenset("Acting Interim Deputy Assistant Associate Shadow Vice".split())


@dataclass(slots=True)
class Name:
    """A name: tokens `first` up to `last`.

    `known` is what the lists say of it, `kind` what its own words say; `title` are the tokens of
    the office before it, `honorific` the token of “Mr” and the like. `aside`: it is part of an
    office or says of which party somebody is, and is the subject of nothing.
    """

    first: int
    last: int
    known: Known | None = None
    kind: EntityKind | None = None
    title: tuple[int, int] | None = None
    honorific: int | None = None
    dateline: bool = False
    aside: bool = False


@dataclass(frozen=True, slots=True)
class Lists:
    """The word lists of this module."""

    starters: frozenset[str]
    openers: frozenset[str]
    never: frozenset[str]
    adjectives: frozenset[str]
    regional: frozenset[str]
    title_heads: frozenset[str]
    title_words: frozenset[str]
    honorifics: frozenset[str]


@cache
def lists() -> Lists:
    """The word lists, read once."""
    words, titles = classes("words"), classes("titles")
    return Lists(
        words["starter"],
        words["opener"],
        words["never"],
        words["adjective"] | words["regional"],
        words["regional"],
        titles["head"] - frozenset(["Private", "Head", "Chief"]) | {"Chief"},
        titles["head"] | titles["modifier"],
        heads()["honorific"],
    )


@cache
def kinds_of_heads() -> dict[str, EntityKind]:
    """The kind of entity that each head noun says."""
    return {word: EntityKind(kind) for kind in reversed(HEAD_KINDS) for word in heads()[kind]}


LIMITED = frozenset(("Ltd", "Limited"))


class Titles:
    """Finds offices among the capital words of a text."""

    def __init__(self, tokens: list[Token]) -> None:
        self.tokens = tokens
        self.places: Gazetteer = gazetteer()
        self.given = given_names()
        self.lists = lists()
        self.heads = kinds_of_heads()
        self.suffixes = heads()["suffix"] | heads()["sector"]

    def is_title(self, index: int, last: int) -> bool:
        return self.title_end(index, last) > index

    def title_end(self, index: int, last: int) -> int:
        """The token after an office that begins at a token; the same where none does."""
        tokens, end, seen = self.tokens, index, index
        while end < last and tokens[end].word in self.lists.title_words:
            end += 1
            if tokens[end - 1].word in self.lists.title_heads:
                seen = end
                if end + 1 < last and tokens[end].word == "Pro" and tokens[end + 1].word in TEM:
                    seen = end = end + 2  # “Senate President Pro Tem”
                elif end + 1 < last and tokens[end].word in SECOND:
                    seen = end = end + 1
            if (
                end < last
                and tokens[end].word in ("of", "for")
                and tokens[end - 1].word in OF_OFFICE
            ):
                seen = end = self.complement(end, last)
                break
            if end < last and (after := self.chief_of(end, last)) > end:
                seen = end = after
                break
        if seen == index or self.is_title_of_body(index, last, seen):
            return index
        return self.unless_given(index, seen, last)

    def chief_of(self, index: int, last: int) -> int:
        """The token after “of Staff” before a name; the same where no chief is one of it."""
        tokens = self.tokens
        if tokens[index].word != "of" or tokens[index - 1].word not in CHIEFS:
            return index
        noun = index + 1 + (tokens[min(index + 1, last - 1)].word == "the")
        named = noun + 1 < last and tokens[noun].word in CHIEF_OF
        return noun + 1 if named else index

    def unless_given(self, index: int, seen: int, last: int) -> int:
        """An office that may be a given or a family name is one: “Dean Marsh”, “Justice Bell”."""
        alone = seen == index + 1 and self.tokens[index].word in self.given
        if self.is_given_behind(seen - 1, last) and seen - 1 > index:
            return seen - 1
        return index if alone and last - index == 2 and self.tokens[index].word == "Dean" else seen

    def is_given_behind(self, index: int, last: int) -> bool:
        """Whether a word that may be an office is a name behind another one, with a family name
        at most: “Solicitor General *Dean* X”, “Prime Minister *Major* said”.
        """
        word, office = self.tokens[index].word, self.tokens[index - 1].word
        named = word in GIVEN_TOO and office in WHOLE_OFFICES and last - index <= 2
        return named and (office, word) != ("President", "Judge")

    def complement(self, index: int, last: int) -> int:
        """The token after “of State for Defence”: up to a given name or an honorific."""
        end = index + 1
        while end < last and self.tokens[end].word not in self.given:
            two = end + 2 == last and is_capital(self.tokens[end].word)
            if end > index + 1 and two and self.tokens[end - 1].word != "and":
                break
            end += 1
        return end

    def is_title_of_body(self, index: int, last: int, seen: int | None = None) -> bool:
        """Whether what looks like an office belongs to a longer name: “Justice Department”."""
        found = self.places.longest(self.tokens, index, last)
        if found is not None and found[1] > index + 1:
            return True
        if (dotted := self.after_dot(index)) < last and self.tokens[dotted].word in LIMITED:
            return True  # “Vasant Mills Pvt. Ltd.”, and no private
        after = index + 1 if seen is None else seen
        before = self.tokens[after - 2].word if after - index > 1 else ""
        if self.tokens[after - 1].word == "Executive" and before in EXECUTIVES:
            return True  # “the Harbour Safety Executive”
        if after >= last:
            return False
        word = self.tokens[after].word
        if word in DECREED and after + 1 < last and self.tokens[after + 1].word[0].isdigit():
            return True  # “Executive Order 14110”
        if word in self.heads and word not in self.given and word not in FAMILY_NAMES:
            return True
        end = self.tokens[last - 1].word
        return (
            end in self.heads
            and end not in FAMILY_NAMES
            and word not in self.given
            and word not in self.lists.honorifics
        )

    def is_rank(self, index: int, last: int) -> bool:
        """Whether a word belongs to an office behind a place: “Acting U.S. Attorney”."""
        following = self.tokens[index + 1].word if index + 1 < last else "."
        found = self.places.longest(self.tokens, index + 1, last)
        if following in self.given or not (found or following in self.lists.adjectives):
            return False
        end = found[1] if found is not None else index + 2
        office = self.tokens[end].word.capitalize() if end < len(self.tokens) else ""
        return office in self.lists.title_words

    def begins_another(self, first: int, index: int, last: int) -> bool:
        """Whether an office or an honorific with a name begins at a token inside a run."""
        word = self.tokens[index].word
        if self.tokens[index - 1].word in (
            "of",
            "for",
            "on",
            "the",
            "and",
            "&",
            "’s",
            "'s",
            "’",
            "'",
        ):
            return False
        if word == "Executive" and self.tokens[index - 1].word in EXECUTIVES:
            return False
        if word in self.lists.honorifics and word not in FAMILY_NAMES:
            return index + 1 < last and not self.is_title_of_body(index, last)
        if word not in self.lists.title_words or self.tokens[first].word in self.given:
            return False
        return self.title_end(index, last) > index and word not in FAMILY_NAMES

    def after_dot(self, index: int) -> int:
        """The token after an abbreviation and its full stop."""
        following = index + 1
        if following < len(self.tokens) and self.tokens[following].word == ".":
            return following + 1
        return following
