"""Where something is decided: the event that its clause names, else the place."""

from dataclasses import dataclass, field
from itertools import pairwise

from brief.entities import EntityKind
from extraction.decisions.clauses import Clause, before_relative
from extraction.decisions.words import WORDS, Clue
from extraction.text.cast import Actor, Cast, Form, Mention
from extraction.text.date_words import MONTHS, WEEKDAYS
from extraction.text.tokens import Text, word

MOST_VENUE = 8  # tokens of an event: “at a special session of the full council in Nairobi”
BARE = frozenset("meeting session gathering talks negotiations".split())
UNTIL = frozenset(("until", "till"))
PLACES = frozenset({EntityKind.PLACE, EntityKind.COUNTRY})


@dataclass(slots=True)
class Venues:
    """The events that decisions were told with so far, by the place that they are held in."""

    text: Text
    cast: Cast
    events: dict[str, Actor] = field(default_factory=dict)

    def venue(self, clue: Clue, clause: Clause) -> Actor | None:
        """Where it is to be decided: the event that the clause names, else the place."""
        first, last = clause.first, clause.last
        if clue.postponed and clue.verb < clue.act and not self.is_put_to(clue.act, last):
            return None  # “put off a decision at a meeting in X”: there it was put off
        relative = before_relative(self.text, clue, clause)
        if relative >= 0:
            first = max(clue.sentence.first, relative - 2 * MOST_VENUE)
        event = self.event_between(first, last)
        if event is not None:
            return event
        place = self.place_between(clue.act + 1, last)
        return self.events.get(place.name, place) if place is not None else None

    def is_put_to(self, first: int, last: int) -> bool:
        """Whether it is told to when or to which meeting something is put off."""
        near = self.text.near[first : last + 1]
        owned = ("to", "for"), ("a", "an", "the", "its", "their")
        puts = any(a in owned[0] and b in owned[1] for a, b in pairwise(near))
        return puts or not UNTIL.isdisjoint(near)

    def event_between(self, first: int, last: int) -> Actor | None:
        """The event that some tokens name."""
        for mention in self.cast.between(first, last):
            if mention.actor.kind is EntityKind.EVENT and self.is_place_of(mention.first):
                return mention.actor
        for index in range(first, last):
            if self.text.near[index] in WORDS["event"] and self.cast.at(index) is None:
                opener = self.opener(index, first)
                if opener >= 0 and not self.is_bare(opener, index):
                    return self.new_event(opener, index, last)
        return None

    def is_place_of(self, index: int) -> bool:
        """Whether an event is where something happens: “at the summit”, “ahead of a summit”."""
        return any(
            word(self.text, i) in ("at", "of", "during", "in") for i in (index - 1, index - 2)
        )

    def opener(self, index: int, first: int) -> int:
        """The token after “at a”, “ahead of the” that begins an event; -1 where it is none."""
        for position in range(index - 1, max(first, index - MOST_VENUE) - 1, -1):
            lower = word(self.text, position)
            if lower in ("at", "during"):
                return position + 1
            if lower == "of" and word(self.text, position - 1) == "ahead":
                return position + 1
            if lower in (",", "on", "to", "by", "for", "with", "whether", "after", "from"):
                return -1
        return -1

    def is_bare(self, opener: int, head: int) -> bool:
        """Whether words of an event tell nothing of it: “a meeting”, but not “its May meeting”."""
        articles = head - opener <= (word(self.text, opener) in ("a", "an", "the", "its", "their"))
        return articles and word(self.text, head) in BARE and word(self.text, head + 1) != "of"

    def new_event(self, opener: int, head: int, last: int) -> Actor:
        """An event that is told here first, named by its words with its place."""
        first = opener + (
            word(self.text, opener) in ("a", "an", "the", "its", "their", "his", "her")
        )
        end = head + 1
        if word(self.text, end) == "of":
            end = self.phrase_end(end + 1, last)
        if word(self.text, head) == "call" and word(self.text, end) == "with":
            end += 2
        place = None
        if word(self.text, end) == "in":
            mention = self.cast.at(end + 1)
            if mention is not None and mention.actor.kind in PLACES:
                place, end = mention.actor, mention.last
        raw, tokens = self.text.raw, self.text.tokens
        name = " ".join(raw[tokens[first].start : tokens[end - 1].end].split())
        event = self.cast.add(Actor(EntityKind.EVENT, name, local=True))
        self.cast.mention(event, first, end, Form.NOMINAL)
        if place is not None:
            self.events[place.name] = event
        return event

    def phrase_end(self, index: int, last: int) -> int:
        """The token after a noun phrase."""
        while index < last and word(self.text, index) not in (
            "in",
            "on",
            "at",
            ",",
            "to",
            "by",
            "and",
        ):
            index += 1
        return index

    def place_between(self, first: int, last: int) -> Actor | None:
        """The place after “in” or “at” among some tokens."""
        for mention in self.cast.between(first, last):
            between = [word(self.text, i) for i in range(first, mention.first)]
            if {"that", "which"} & set(between):
                return None
            if {"whether", "how"} & set(between) and not is_after_date(self.text, mention):
                return None  # “whether to close the pool in X”: that is where the pool is
            if is_somewhere(self.text, mention) and follows_in(self.text, mention):
                return mention.actor
        return None


def is_somewhere(text: Text, mention: Mention) -> bool:
    """Whether a name is one of a place where people meet; of a country, where nothing else can be
    in it: “to vote on it in Ruritania”, but not “to vote on a wind farm in Ruritania”.
    """
    if mention.actor.kind is EntityKind.COUNTRY:
        beside = word(text, mention.first - 2) in NOTHING_IN or is_after_date(text, mention)
        return beside and word(text, mention.first - 1) == "in"
    return mention.actor.kind is EntityKind.PLACE


NOTHING_IN = WORDS["meet"] | frozenset("it them vote decide rule".split())


def is_after_date(text: Text, mention: Mention) -> bool:
    """Whether a place is told after a day: “on 6 May in X”."""
    before = word(text, mention.first - 2)
    return before in MONTHS or before in WEEKDAYS or before.isdigit()


def follows_in(text: Text, mention: Mention) -> bool:
    """Whether a place is where: “in X”, “at X”, “in the port of X”."""
    before = word(text, mention.first - 1)
    if before == "of":
        return any(
            word(text, i) in ("in", "at") for i in range(mention.first - 5, mention.first - 1)
        )
    return before in ("in", "at")
