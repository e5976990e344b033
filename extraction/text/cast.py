"""Who and what an article is about, as it is being found out, and where each is mentioned."""

from bisect import bisect_left, insort
from dataclasses import dataclass, field
from enum import StrEnum

from brief.dates import When
from brief.entities import EntityKind, RoleStatus
from extraction.text.marks import Span
from extraction.text.tokens import Text

# After these a name is whole, and no name of another thing begins with it.
AFTER_NAMES = frozenset(
    ". , ; is are was were has have had will would can could may might must should said says told "
    "wants want".split()
)


class Form(StrEnum):
    """How a mention names its actor."""

    NAME = "name"  # “Boris Pistorius”, “Germany”, “German”
    NOMINAL = "nominal"  # “the diplomat”, “the bloc”
    PRONOUN = "pronoun"  # no mention of the brief, but a speaker may be one


@dataclass(slots=True, eq=False)
class Actor:
    """An entity in the making. `local`: it belongs to this brief alone (it has no name)."""

    kind: EntityKind
    name: str
    aliases: list[str] = field(default_factory=list)
    role: str | None = None
    role_status: RoleStatus | None = None
    affiliation: "Actor | None" = None
    country: str | None = None
    members: list["Actor"] = field(default_factory=list)
    descriptor: str | None = None  # of an anonymous source
    reason: str | None = None  # why it is not named
    plural: bool = False
    local: bool = False
    female: bool | None = None  # what pronouns may stand for it; null where unknown
    when: When | None = None
    definite: bool = False  # “the” stands before its name: “the European Union”
    sign: tuple[str, tuple[str, ...]] = ("named", ())  # how its kind is told, and by which words

    @property
    def human(self) -> bool:
        return self.kind in (EntityKind.PERSON, EntityKind.ANONYMOUS_SOURCE)


@dataclass(slots=True)
class Mention:
    """Where an actor is mentioned: tokens `first` up to but not including `last`."""

    actor: Actor
    first: int
    last: int
    form: Form


class Cast:
    """The actors of an article and their mentions."""

    def __init__(self, text: Text) -> None:
        self.text = text
        self.actors: list[Actor] = []
        self.by_token: list[Mention | None] = [None] * len(text.tokens)  # that it is part of
        self._starts: list[int] = []  # the first tokens of mentions, in text order
        self._known_starts: set[int] = set()
        self._inside: dict[int, list[Mention]] = {}  # by their first token
        self.asides: list[tuple[Actor, Span]] = []  # named inside of adjectives, and no subject

    def add(self, actor: Actor) -> Actor:
        self.actors.append(actor)
        return actor

    def mention(self, actor: Actor, first: int, last: int, form: Form) -> Mention:
        """Notes a mention. A token belongs to the first mention noted; one that begins inside of
        another (“NATO” in “NATO allies”) is kept beside it.
        """
        found = Mention(actor, first, last, form)
        if form is Form.NAME and not actor.human and not actor.definite:
            actor.definite = self.is_definite(actor, first, last)
        if first not in self._known_starts:
            self._known_starts.add(first)
            insort(self._starts, first)
        if self.by_token[first] is not None:
            self._inside.setdefault(first, []).append(found)
        for index in range(first, last):
            if self.by_token[index] is None:
                self.by_token[index] = found
        return found

    def is_definite(self, actor: Actor, first: int, last: int) -> bool:
        """Whether “the” belongs to a name: “the European Union said”, not “the Norway deal”."""
        words = [token.word for token in self.text.tokens[first:last]]
        alone = last < len(self.text.tokens) and self.text.tokens[last].lower in AFTER_NAMES
        the = first > 0 and self.text.tokens[first - 1].lower == "the"
        return the and alone and " ".join(words) == actor.name

    def at(self, index: int) -> Mention | None:
        """The mention that a token is part of."""
        try:
            return self.by_token[index] if index >= 0 else None
        except IndexError:
            return None

    def mentions(self) -> list[Mention]:
        """The mentions that tokens are part of, once for each token."""
        return list(filter(None, self.by_token))

    def between(self, first: int, last: int) -> list[Mention]:
        """The mentions that begin among the tokens `first` up to but not including `last`."""
        found = []
        starts = self._starts
        for index in starts[bisect_left(starts, first) : bisect_left(starts, last)]:
            mention = self.by_token[index]
            if mention is None:
                continue
            if mention.first == index:
                found.append(mention)
            if index in self._inside:
                found.extend(self._inside[index])
        return found
