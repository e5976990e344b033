"""What the world is called: countries, their people and capitals, places, well-known bodies."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from brief.entities import EntityKind
from extraction.lexicons import classes, lines_of
from extraction.text.tokens import TOKEN, Token

STRAIGHT = str.maketrans("’", "'")
# Names that are ordinary words too: at the beginning of a sentence they say nothing alone.
WEAK = classes("names")["weak"]


@dataclass(frozen=True, slots=True, eq=False)
class Known:
    """A thing that the lists know. `metonym`: a capital that stands for its government."""

    kind: EntityKind
    name: str
    country: str | None = None
    others: tuple[str, ...] = ()
    demonym: bool = False
    governs: str | None = None  # the country that a capital may stand for
    seats: str | None = None  # the body that a place may stand for


Names = list[tuple[tuple[str, ...], Known]]


@dataclass(frozen=True, slots=True)
class Gazetteer:
    """Every known name by its first word, the longest first, and the countries by code.

    Again those of one word, and the others by their first two words: a text is held against these.
    """

    by_first: dict[str, Names]
    countries: dict[str, Known]
    alone: dict[str, Known]
    by_two: dict[str, dict[str, Names]]

    def longest(self, tokens: Sequence[Token], first: int, last: int) -> tuple[Known, int] | None:
        """The longest known name that begins at a token, and the token after it."""
        word = tokens[first].word
        if "’" in word:
            word = plain(word)
        longer = self.by_two.get(word)
        if longer is not None and first + 1 < last:
            for words, known in longer.get(plain(tokens[first + 1].word), ()):
                end = first + len(words)
                if end <= last and stands_at(tokens, first, words):
                    return known, end
        found = self.alone.get(word)
        return (found, first + 1) if found is not None and first < last else None

    def one(self, name: str) -> Known | None:
        """What a name stands for."""
        words = tuple(plain(word) for word in TOKEN.findall(name))
        return next(
            (k for w, k in self.by_first.get(words[0] if words else "", ()) if w == words), None
        )


def stands_at(tokens: Sequence[Token], first: int, words: tuple[str, ...]) -> bool:
    """Whether the words of a name stand at a token; the first two of them are known to."""
    index = first + 1
    for one in words[2:]:
        index += 1
        if plain(tokens[index].word) != one:
            return False
    return True


def plain(word: str) -> str:
    """A word with straight apostrophes."""
    return word.translate(STRAIGHT) if "’" in word else word


@cache
def gazetteer() -> Gazetteer:
    """The lists, read once."""
    by_first: dict[str, Names] = {}
    seen: set[tuple[str, ...]] = set()
    countries: dict[str, Known] = {}
    for name, known in (
        *country_names(countries),
        *body_names(),
        *seat_names(),
        *place_names(),
    ):
        words = tuple(map(plain, TOKEN.findall(name))) if " " in name or "." in name else None
        words = words or tuple(map(plain, TOKEN.findall(name)))
        if words not in seen:
            seen.add(words)
            by_first.setdefault(words[0], []).append((words, known))
    for entries in by_first.values():
        entries.sort(key=lambda entry: -len(entry[0]))
    alone: dict[str, Known] = {}
    by_two: dict[str, dict[str, Names]] = {}
    for first, entries in by_first.items():
        for words, known in entries:
            if len(words) == 1:
                alone[first] = known
            else:
                by_two.setdefault(first, {}).setdefault(words[1], []).append((words, known))
    return Gazetteer(by_first, countries, alone, by_two)


def country_names(countries: dict[str, Known]) -> Iterator[tuple[str, Known]]:
    """Countries with what else they are called, their people and their capitals."""
    named: dict[str, tuple[str, list[str]]] = {}
    for line in lines_of("countries"):
        code, name, *others = (part.strip() for part in line.split("|"))
        named[code] = (name, split_names(others[0]) if others else [])
    capitals: list[tuple[str, Known]] = []
    for line in lines_of("demonyms"):
        code, others_, adjectives, people, cities = (part.strip() for part in line.split("|"))
        name, spelt = named.pop(code)
        others = [o.removeprefix("the ") for o in split_names(others_)]
        country = Known(EntityKind.COUNTRY, name, code, tuple(others))
        countries[code] = country
        yield from ((one, country) for one in (name, *spelt, *others))
        people_of = Known(EntityKind.COUNTRY, name, code, demonym=True)
        yield from ((one, people_of) for one in split_names(adjectives) + split_names(people))
        for city in split_names(cities):
            governs = code if city.endswith("!") else None
            city = city.rstrip("!").removeprefix("the ")
            capitals.append((city, Known(EntityKind.PLACE, city, code, governs=governs)))
    for code, (name, spelt) in named.items():
        countries[code] = Known(EntityKind.COUNTRY, name, code)
        yield from ((one, countries[code]) for one in (name, *spelt))
    yield from capitals


def body_names() -> Iterator[tuple[str, Known]]:
    """Well-known bodies, groups, events, agreements and documents."""
    for line in lines_of("bodies"):
        kind, code, name, others_ = (part.strip() for part in line.split("|"))
        others = split_names(others_)
        known = Known(EntityKind(kind), name, None if code == "-" else code, tuple(others))
        yield from ((one, known) for one in (name, *others))


def seat_names() -> Iterator[tuple[str, Known]]:
    """Places that may stand for who sits there, themselves where that body has no other name."""
    for line in lines_of("seats"):
        code, name, body = (part.strip() for part in line.split("|"))
        country = None if code == "-" else code
        yield name, Known(EntityKind.PLACE, name, country, seats=body or name)


def place_names() -> Iterator[tuple[str, Known]]:
    """Places with the country that they lie in."""
    for line in lines_of("places"):
        code, names = (part.strip() for part in line.split("|"))
        for spellings in split_names(names):
            first, *others = spellings.split("=")
            known = Known(EntityKind.PLACE, first, None if code == "-" else code, tuple(others))
            yield from ((one, known) for one in (first, *others))


def split_names(names: str) -> list[str]:
    """The names of a field."""
    return [name.strip() for name in names.split(";") if name.strip()]


@cache
def given_names() -> dict[str, bool | None]:
    """Given names: true for women, false for men, null for both."""
    lists = classes("given_names")
    found: dict[str, bool | None] = dict.fromkeys(lists["u"])
    found.update(dict.fromkeys(lists["m"] - lists["u"], False))
    for name in lists["f"] - lists["u"]:
        found[name] = None if found.get(name) is False else True
    return found
