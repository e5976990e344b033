"""The names of headlines in title case, and the place of the dateline."""

from collections.abc import Iterator

from brief.entities import EntityKind
from extraction.names.spellings import in_small
from extraction.text.capitals import Shapes, heads
from extraction.text.gazetteer import WEAK, plain
from extraction.text.titles import Name, Titles
from extraction.text.tokens import Text


class Headlines(Titles):
    """Reads where capitals say nothing, with what the body and the lists know."""

    def __init__(self, text: Text, shapes: Shapes) -> None:
        super().__init__(text.tokens)
        self.text, self.shapes = text, shapes

    def read_untrusted(self, names: list[Name]) -> Iterator[Name]:
        """The names of headlines in title case: those that the body or the lists know."""
        spans = self.shapes.untrusted
        phrases = self.phrases_of(names) if spans else {}
        for first, last in spans:
            index = first
            while index < last:
                name = self.known_at(phrases, index, last)
                if name is not None:
                    yield name
                index = name.last if name is not None else index + 1
        if self.shapes.dateline is not None:
            yield from self.read_dateline(*self.shapes.dateline, names)

    def known_at(
        self, phrases: dict[str, list[tuple[str, ...]]], index: int, last: int
    ) -> Name | None:
        """The longest name of the body or the lists that begins at a token of a headline."""
        tokens, word = self.tokens, self.tokens[index].word
        best = index
        for words in phrases.get(plain(word), ()):
            end = index + len(words)
            if best < end <= last and all(
                plain(tokens[index + n].word) == words[n] for n in range(len(words))
            ):
                best = end
        found = self.places.longest(tokens, index, last)
        if found is not None and found[1] >= best:
            if found[1] == index + 1 and word in WEAK and word not in self.shapes.inner:
                return None
            return Name(index, found[1], found[0])
        return Name(index, best) if best > index else None

    def phrases_of(self, names: list[Name]) -> dict[str, list[tuple[str, ...]]]:
        """The names of the body by their first words, with surnames and first words alone."""
        found: dict[str, dict[tuple[str, ...], None]] = {}
        for name in names:
            words = tuple(plain(self.tokens[i].word) for i in range(name.first, name.last))
            short = words[:-1] if words[-1] in heads()["suffix"] else words
            ends = words[-1:] if name.kind is EntityKind.PERSON else words[:1]
            for part in filter(None, (words, short, ends)):  # a suffix alone leaves nothing
                if len(part) > 1 or self.is_telling(part[0], whole=part is words or part is short):
                    found.setdefault(part[0], {}).setdefault(part)
        return {first: list(phrases) for first, phrases in found.items()}

    def is_telling(self, word: str, *, whole: bool) -> bool:
        """Whether a word of a longer name may stand for it in a headline."""
        if whole:
            return len(word) > 1
        return (
            len(word) > 3
            and word.lower() not in self.shapes.lower
            and word not in self.heads
            and word not in self.suffixes
            and word not in self.given
            and word not in self.lists.openers
            and word not in self.lists.starters
            and word not in self.lists.adjectives
            and word not in self.lists.title_words
            and word not in heads()["placed"]
            and word not in heads()["prefix"]
        )

    def read_dateline(self, first: int, last: int, names: list[Name]) -> Iterator[Name]:
        """The place of the dateline, in whatever letters; both of “OSLO/BERLIN”."""
        for index in range(first + 1, last - 1):
            if self.tokens[index].word == "/":
                yield from self.read_dateline(first, index, names)
                yield from self.read_dateline(index + 1, last, names)
                return
        spelt = in_small(self.text.raw[self.tokens[first].start : self.tokens[last - 1].end])
        known = self.places.one(spelt)
        for name in [name for name in names if first <= name.first < last]:
            names.remove(name)
        kind = EntityKind.PLACE
        yield Name(first, last, known, kind, dateline=True)
