"""Where something is said: at the event, else in the place, that the clause of its cue names."""

from dataclasses import dataclass, field

from brief.entities import EntityKind
from extraction.decisions.decider_nouns import nearest_court
from extraction.decisions.venues import PLACES, Venues
from extraction.lexicons import classes
from extraction.quotes.frames import Frame
from extraction.quotes.preceding import TIMES
from extraction.text.cast import Actor, Cast, Form
from extraction.text.tokens import Text, word

MOST_AWAY = 14  # tokens from a cue to where it was said
MOST_EVENT = 6  # tokens of an event before its noun: “a packed late-night press conference”
MOST_TIME = 3  # tokens: “said late on Monday”
AT = frozenset("at during in to".split())
# Behind these stands what was before or after it was said: “told reporters after talks”.
BESIDES = frozenset("after before following since ahead despite about".split())
VISITS = frozenset("visit trip tour stop stopover".split())
MOST_VISIT = 8  # tokens from the “visit” to the place: “a visit on Friday to the port city of X”
HEARD = frozenset("that on , .".split()) | TIMES  # behind “there”, where it is a place
CALLS = frozenset("call webcast".split())
HEARS = frozenset("court tribunal jury jurors".split())
KNOWN = frozenset("the that this".split())
OPENERS = KNOWN | frozenset("a an his her its their another".split())
BEGINS_CLAUSE = frozenset("that whether because as if when while who which where but and".split())


def is_court(actor: Actor) -> bool:
    """Whether a body is one in whose house is spoken before it: a court, a tribunal."""
    words = set(actor.name.lower().split())
    return actor.kind is EntityKind.ORGANIZATION and bool(words & {"court", "tribunal"})


@dataclass(slots=True)
class Occasions:
    """Finds where quotes were said; what is told again with “the” is the event told before."""

    text: Text
    cast: Cast
    met: dict[str, Actor] = field(default_factory=dict)  # by noun
    stage: tuple[list[Actor], Actor, int] | None = None  # who spoke where, in which paragraph

    def venue_of(
        self, frame: Frame, said: int, actors: list[Actor], addressee: str | None
    ) -> Actor | None:
        """Where words that begin at a code point are said: as their frame tells, or where the same
        speaker spoke right before, if it is to nobody else.
        """
        paragraph = frame.sentence.block.paragraph or 0
        venue = self.occasion(frame, said)
        if venue is None and addressee is None and self.stage is not None and not self.dated(frame):
            who, where, there = self.stage
            venue = where if who == actors and paragraph - there <= 1 else None
        self.stage = (actors, venue, paragraph) if venue is not None else None
        return venue

    def dated(self, frame: Frame) -> bool:
        """Whether a cue has a time of its own: “she said on Monday”, “he later told”."""
        times = (word(self.text, i) in TIMES for i in range(frame.begin, frame.end + MOST_TIME))
        return any(times)

    def occasion(self, frame: Frame, said: int) -> Actor | None:
        """Where words that begin at a code point were said, as far as their frame tells it."""
        sentence = frame.sentence
        if frame.verb is None or frame.verb.kind == "call":
            return None  # “called the last meeting “tetchy””
        after = frame.last, min(sentence.last, frame.end + MOST_AWAY)
        before = max(sentence.first, frame.begin - MOST_AWAY), frame.begin
        follows = said >= self.text.tokens[frame.begin].start
        for first, last in (after, before) if follows else (after,):
            last = self.clause_end(first, last, said)
            found = self.event_among(frame, first, last) or self.place_among(first, last)
            found = found or self.court_among(frame, first, last) or self.there(frame, first, last)
            if found is not None:
                return found
        return None

    def there(self, frame: Frame, first: int, last: int) -> Actor | None:
        """The place that “there” points at: “X, who was in Y, told reporters there”."""
        heard = frame.verb is not None and frame.verb.kind == "tell"
        for index in range(first + 1, last + 1):
            if heard and self.text.near[index] == "there" and self.text.near[index + 1] in HEARD:
                return self.place_among(frame.sentence.first, frame.first)
        return None

    def court_among(self, frame: Frame, first: int, last: int) -> Actor | None:
        """The court named nearest: of “told the court”, “said in evidence”."""
        told = frame.verb is not None and frame.verb.kind == "tell"
        for index in range(first, last):
            lower, before = self.text.near[index], self.text.near[index - 1]
            here = told and index == frame.last + 1 and lower in HEARS and before == "the"
            if here or (lower in classes("occasions")["in_court"] and before in ("in", "under")):
                return nearest_court(self.text, self.cast, index)
        return None

    def clause_end(self, first: int, last: int, said: int) -> int:
        """The token before which what was said, or another clause, begins."""
        for index in range(first, last):
            token = self.text.tokens[index]
            if token.quotation >= 0 or token.lower in BEGINS_CLAUSE or token.start == said:
                return index
            if token.word in ".;:" or (token.word == "," and index > first):
                return index
        return last

    def event_among(self, frame: Frame, first: int, last: int) -> Actor | None:
        """The event that some tokens tell after “at”, “during”, “in” or “told”."""
        nouns = classes("occasions")["event"]
        for index in range(first, last):
            mention = self.cast.at(index)
            if mention is not None and mention.actor.kind is EntityKind.EVENT:
                return mention.actor if self.leads(frame, mention.first) else None
            if mention is None and self.text.tokens[index].word in nouns and self.is_head(index):
                opener = self.opener(index, first)
                return self.event(opener, index, last) if self.leads(frame, opener) else None
            if mention is None and self.text.tokens[index].word in CALLS:
                opener = self.opener(index, first)
                on = word(self.text, opener - 1) == "on" and opener < index
                return self.event(opener, index, last) if on else None
        return None

    def is_head(self, index: int) -> bool:
        """Whether a noun for an event is not the first half of another: “a briefing paper”."""
        return word(self.text, index + 1) not in classes("occasions")["half"]

    def opener(self, noun: int, first: int) -> int:
        """Where the words of an event begin: its article, or the first after a preposition."""
        for index in range(noun - 1, max(first, noun - MOST_EVENT) - 1, -1):
            lower = word(self.text, index)
            if lower in OPENERS:
                return index
            if lower in AT or lower in BESIDES:
                return index + 1
        return first

    def leads(self, frame: Frame, opener: int) -> bool:
        """Whether something is said at an event: “at a rally”, “told the summit”."""
        before = word(self.text, opener - 1)
        told = frame.verb is not None and frame.verb.kind == "tell" and opener == frame.last
        return told or before in AT or (before == "the" and word(self.text, opener - 2) in AT)

    def event(self, opener: int, noun: int, last: int) -> Actor:
        """The event of a noun: one told before, or a new one."""
        head = word(self.text, noun)
        if word(self.text, opener) in KNOWN and head in self.met:
            self.cast.mention(self.met[head], opener + 1, noun + 1, Form.NOMINAL)
        else:
            self.met[head] = Venues(self.text, self.cast).new_event(opener, noun, last)
        return self.met[head]

    def place_among(self, first: int, last: int) -> Actor | None:
        """The place after “in” among some tokens."""
        for mention in self.cast.between(first, last):
            if mention.form is not Form.NAME:
                continue
            lead = word(self.text, mention.first - 1)
            if lead == "in" and mention.actor.kind in PLACES:
                return mention.actor
            if mention.actor.kind in PLACES and self.is_visited(first, mention.first):
                return mention.actor
            if lead == "at" and is_court(mention.actor):
                return mention.actor
        return None

    def is_visited(self, first: int, place: int) -> bool:
        """Whether somebody is on a visit to a place: “during a visit to the northern city of X”."""
        for index in range(place - 1, max(first, place - MOST_VISIT), -1):
            if self.text.near[index] in VISITS:
                return self.text.near[index + 1] in ("to", "of", "in")
        return False
