"""Whom the subject of a stance stands for, as the article is read on."""

from dataclasses import dataclass, replace

from brief.entities import EntityKind
from brief.positions import Stance
from extraction.names.descriptions import head_word
from extraction.names.sources import words as source_words
from extraction.positions.issues import Topic
from extraction.quotes.speakers import Scene, fits
from extraction.quotes.voices import Voice, Voices
from extraction.text.cast import Actor, Cast, Form
from extraction.text.joined import Source
from extraction.text.marks import Span
from extraction.text.stances import words_before
from extraction.text.tokens import Sentence, Text, places, word

FARTHEST_NAME = 80  # tokens of one sentence from a name to the pronoun for it
FIRST_PERSON = frozenset("i we".split())
HUMAN = frozenset({EntityKind.PERSON, EntityKind.ANONYMOUS_SOURCE})
HOMES = {
    "country": EntityKind.COUNTRY,
    "government": EntityKind.COUNTRY,
    "nation": EntityKind.COUNTRY,
    "homeland": EntityKind.COUNTRY,
    "party": EntityKind.ORGANIZATION,
}
BODIES = dict.fromkeys(
    "party union company firm association board council league group federation front force club "
    "bank agency movement charity trust society airline utility commission university".split(),
    EntityKind.ORGANIZATION,
)
# Unnamed sources that are “it” as well as “he”.
MAY_BE_BODIES = frozenset(
    "investor investors shareholder shareholders holder holders owner owners bidder buyer rival "
    "lender lenders supplier adviser retailer developer operator carrier partner member".split()
)
OF_SOMEBODY = frozenset("to of for".split())
POSSESSIVE = {"he": "his", "she": "her", "they": "their", "it": "its"}
WHEN = frozenset("when after before since".split())
PLACES = frozenset({EntityKind.COUNTRY, EntityKind.PLACE})
COMMA = frozenset(",")
TITLE = 2  # tokens of “Transport Minister”
MOST_SOURCE = 6  # tokens of “one of his advisers”
OWN = frozenset("his her".split())
ENVOYS = frozenset("delegation side team".split())  # of whom somebody leads or speaks for
# Those of a body who are that body, where it speaks of them itself.
MEMBERS = frozenset(
    "members board executive leadership delegation delegates leaders ministers deputies lawmakers "
    "mps msps meps senators councillors councilors legislators peers".split()
)
PEOPLES = frozenset("nation tribe band community people".split())
FOLK = frozenset("member membership union association".split())


@dataclass(slots=True)
class Finding:
    """A stance as it stands in the text, of one holder or several. Without a topic: on “it”."""

    holders: list[Actor]
    stance: Stance
    topic: Topic | None
    evidence: Span
    voice: Voice | None = None
    reporting: bool = False  # the cue itself says that the holder said so
    condition: str | None = None
    rationale: str | None = None
    at: int = -1  # the code point of the cue, where one tells it
    points: bool = True  # false of “they never asked us”: “they” are not what it is on
    claim: bool = False  # that somebody did something: who is “opposed” next is not so to that
    mood: bool = False  # nothing is named at all: “is unconvinced”
    narrower: str = ""  # what narrows the topic before: “as long as the war goes on”


class Reader:
    """The article with its voices, and with who was named and has spoken so far."""

    def __init__(self, text: Text, cast: Cast, voices: Voices) -> None:
        self.text, self.cast, self.voices = text, cast, voices
        self.scene = Scene(text, cast)
        self.mentioned = {id(mention.actor) for mention in cast.mentions()}
        heard = (actor for said in voices.quotes for actor in said.actors if actor.local)
        self.groups = {a.name.lower(): a for a in heard if a.kind is EntityKind.GROUP}

    def listen(self, sentence: Sentence) -> None:
        """Remembers who spoke in a sentence."""
        for said in self.voices.by_sentence.get(sentence.start, ()):
            self.scene.note(said.actors)
            self.scene.unnamed.extend((head_word(a), a) for a in said.actors if a.local)

    def holders(self, source: Source, voice: Voice | None, sentence: Sentence) -> list[Actor]:
        """Whom a subject stands for; empty where that cannot be told."""
        if source.pronoun is None and (person := self.person_beside(source, sentence)):
            return [person]
        if source.pronoun is not None:
            meant = self.of_pronoun(source, voice, sentence)
            return [actor for actor in meant if actor.local or id(actor) in self.mentioned]
        owned = voice is not None and word(self.text, source.first) in OWN
        if voice is not None and owned and (bodies := self.led(source, voice)):
            return bodies
        people = any(actor.kind is EntityKind.GROUP for actor in source.actors)
        people = people and word(self.text, source.last - 1) not in ENVOYS
        if voice is not None and voice.actors and owned and not people:
            return [self.home_of(source, actor) for actor in voice.actors]  # “her office”
        if voice is not None and self.is_of_members(source, voice):
            return list(voice.actors)
        if voice is not None and (bodies := self.own_body(source, voice)):
            return bodies
        found = [signed(actor) for actor in self.scene.speakers_of(source, sentence)]
        for index, actor in enumerate(found):
            if actor.local and actor in source.actors:
                found[index] = self.as_heard(actor)
                first, last = self.place_of(actor, source)
                known = self.cast.at(first)
                if known is not None and known.first <= first and last <= known.last:
                    found[index] = known.actor  # the same words were read before
                else:
                    self.cast.mention(found[index], first, last, Form.NOMINAL)
        return found

    def person_beside(self, source: Source, sentence: Sentence) -> Actor | None:
        """The person whose office or home a subject is: “the governor, X,”, “X, Norway,”."""
        actor, near = source.actors[0] if len(source.actors) == 1 else None, self.text.near
        if actor is None or near[source.last] != ",":
            return None
        after = self.cast.at(source.last + 1)
        if actor.local and actor.human and after is not None and after.first == source.last + 1:
            apposed = after.actor.kind is EntityKind.PERSON and near[after.last] == ","
            return after.actor if apposed else None
        if actor.kind not in PLACES or near[source.first - 1] != ",":
            return None
        begins = self.cast.at(sentence.first) or self.cast.at(sentence.first + TITLE)
        before = self.cast.at(source.first - 2)
        person = before if before is not None and before.actor.human else begins
        if person is None or person.actor.kind is not EntityKind.PERSON:
            return None
        office = person.last == source.first - 1 or (
            person.first == sentence.first
            and near[person.last] == ","
            and places(self.text, COMMA, person.last + 1, source.first - 1) == []
        )
        return person.actor if office and person.last < source.first else None

    def as_heard(self, actor: Actor) -> Actor:
        """A group as the one that speaks further on under the same name: “the opposition”."""
        group = actor.kind is EntityKind.GROUP
        return self.groups.get(actor.name.lower(), actor) if group else actor

    def place_of(self, actor: Actor, source: Source) -> tuple[int, int]:
        """The tokens of somebody without a name among several: “X and the fishing industry”."""
        tokens, raw = self.text.tokens, self.text.raw
        last = tokens[source.last - 1].end
        begin = raw.find(actor.name, tokens[source.first].start, last)
        if len(source.actors) == 1 or begin < 0:
            return source.first, source.last
        end = begin + len(actor.name) - 1
        return self.text.token_at(begin), self.text.token_at(end) + 1

    def home_of(self, source: Source, actor: Actor) -> Actor:
        """Whom a body of somebody’s stands for: “her party” is what she is affiliated to."""
        head = word(self.text, source.last - 1)
        home = actor.affiliation
        if home is None:
            return actor
        sent = head in ENVOYS and home.kind in (EntityKind.COUNTRY, EntityKind.ORGANIZATION)
        return home if sent or home.kind is HOMES.get(head) else actor

    def is_of_members(self, source: Source, voice: Voice) -> bool:
        """Whether a body speaks of those who are it: “the union said its members would strike”."""
        owned = word(self.text, source.first) in ("its", "their")
        body = bool(voice.actors) and not any(one.kind in HUMAN for one in voice.actors)
        return owned and body and word(self.text, source.last - 1) in MEMBERS

    def led(self, source: Source, voice: Voice) -> list[Actor]:
        """The bodies of which somebody’s people are: “X of the guild said his members were …”."""
        folk = word(self.text, source.last - 1)
        if folk not in MEMBERS | FOLK | PEOPLES or len(source.actors) > 1:
            return []
        homes = [one.affiliation for one in voice.actors if one.affiliation is not None]
        if folk in PEOPLES and any(home.name.lower().split()[-1] not in PEOPLES for home in homes):
            return []  # “X of the Green Party said her community”
        bodies = all(home.kind is EntityKind.ORGANIZATION for home in homes)
        return homes if bodies and len(homes) == len(voice.actors) else []

    def own_body(self, source: Source, voice: Voice) -> list[Actor]:
        """Their body that speakers call by its kind: “she said the party opposed it”."""
        if source.last - source.first != 2 or word(self.text, source.first) != "the":
            return []
        kind = BODIES.get(word(self.text, source.last - 1))
        homes = [one.affiliation for one in voice.actors if one.affiliation is not None]
        return homes if kind is not None and all(home.kind is kind for home in homes) else []

    def body_named(self, voice: Voice, last: int) -> Source | None:
        """Their body by its kind, where the noun is none for those who speak: “the front had”."""
        own = Source(last - 1, last + 1, [])
        bodies = self.own_body(own, voice) if voice.actors else []
        return replace(own, actors=bodies) if bodies else None

    def of_pronoun(self, source: Source, voice: Voice | None, sentence: Sentence) -> list[Actor]:
        """Whom a pronoun stands for: whose words it is in, else who was there before."""
        pronoun = source.pronoun or ""
        if pronoun in FIRST_PERSON:
            return list(voice.actors) if voice is not None else []
        if pronoun == "you" or self.text.tokens[source.first].quotation >= 0:
            return []
        if voice is not None and (person := self.spoken_of(pronoun, voice)) is not None:
            return [person]
        if pronoun == "it" and voice is not None:
            told = self.told_of(source, voice)
            if told is not None:
                return told
        if voice is not None and self.speaks_of_himself(pronoun, voice):
            return list(voice.actors)
        if voice is not None and not voice.actors and not voice.marked:
            return []  # “The other said it would”: whoever that is, it is he
        near = replace(sentence, first=max(sentence.first, source.first - FARTHEST_NAME))
        return [signed(actor) for actor in self.scene.speakers_of(source, near)]

    def spoken_of(self, pronoun: str, voice: Voice) -> Actor | None:
        """Who is meant where his people speak: “an aide to X said she would sign”."""
        own = voice.said.source
        if own is None or pronoun not in ("he", "she") or not all(a.local for a in own.actors):
            return None
        for mention in self.cast.between(own.first + 1, own.last):
            links = {word(self.text, index) for index in range(own.first, mention.first)}
            if links & OF_SOMEBODY and mention.actor.human and fits(mention.actor, pronoun):
                return mention.actor
        return None

    def told_of(self, source: Source, voice: Voice) -> list[Actor] | None:
        """The body that a clause is about: “said the ministry was wrong when it revoked it”.

        Empty where it is one without a mention; null where “it” need not be what it is about.
        """
        if voice.marked or self.text.near[source.first - 1] not in WHEN:
            return None
        first = self.text.token_at(voice.said.segments[0][0])
        first += self.text.near[first] == "that"
        head = first + (self.text.near[first] == "the")
        known = self.cast.at(head)
        if known is not None and known.last < source.first:
            return [known.actor] if fits(known.actor, "it") else None
        body = head > first and self.text.near[head] in source_words().kinds
        return [] if body and head + 1 < source.first else None

    def speaks_of_himself(self, pronoun: str, voice: Voice) -> bool:
        """Whether a pronoun in reported words stands for whose words they are."""
        own, actors = voice.said.source, voice.actors
        if pronoun == "it" and len(actors) == 1 and actors[0].local and may_be_body(actors[0]):
            return True
        if own is not None and self.is_ones_own(own, pronoun):
            return False
        if not actors or (own is not None and own.pronoun == pronoun):
            return bool(actors)
        if pronoun == "they":
            return len(actors) > 1 or actors[0].plural or actors[0].kind not in HUMAN
        return len(actors) == 1 and fits(actors[0], pronoun)

    def is_ones_own(self, source: Source, pronoun: str) -> bool:
        """Whether those who speak belong to whom a pronoun stands for: “he …, his lawyer said”."""
        theirs = POSSESSIVE.get(pronoun)
        last = min(source.last, source.first + MOST_SOURCE)
        return any(word(self.text, index) == theirs for index in range(source.first, last))

    def span(self, first: int, end: int) -> Span:
        """The code points of some tokens."""
        return self.text.tokens[first].start, self.text.tokens[max(end, first + 1) - 1].end


def may_be_body(actor: Actor) -> bool:
    """Whether an unnamed source may be “it”: “one of its largest investors”, “a rival”."""
    words = (actor.descriptor or actor.name).lower().split()
    return head_word(actor) in MAY_BE_BODIES or (
        words[:2] == ["one", "of"] and words[-1] in MAY_BE_BODIES
    )


def signed(actor: Actor) -> Actor:
    """Whose stance a document tells: whose it is."""
    if actor.kind is EntityKind.DOCUMENT and actor.affiliation is not None:
        return actor.affiliation
    return actor


def is_of_before(text: Text, voice: Voice | None) -> bool:
    """Whether somebody “had said” it: then it was so before what the article tells."""
    frame = voice.said.frame if voice is not None else None
    return frame is not None and "had" in words_before(text, frame.sentence, frame.first)
