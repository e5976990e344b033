"""Whom a source stands for: names as they are, pronouns and “the diplomat” by who was there before.

What cannot be told stays unresolved; nothing is guessed.
"""

from dataclasses import dataclass, field

from brief.entities import EntityKind
from extraction.clauses.nearby import REMEMBERED, SUBJECT_WITHIN, Nearby
from extraction.clauses.spokespeople import SPEAKS_FOR, may_be_of, speaks_for_person
from extraction.names.descriptions import (
    DESCRIBED,
    INTRODUCING,
    age_in,
    head_word,
    holder_ahead,
    holds_office,
    named_ahead,
    woman_or_man,
)
from extraction.names.sources import nominal_source_at
from extraction.quotes.occasions import Occasions
from extraction.quotes.party_members import member_of_party, party_of_one
from extraction.text.cast import Actor, Form, Mention
from extraction.text.joined import Source
from extraction.text.tokens import POSSESSIVES, Sentence, places, word

MALE, FEMALE, PLURAL, THING = "he", "she", "they", "it"
BODIES = frozenset({EntityKind.ORGANIZATION, EntityKind.COUNTRY})
GROWN = 16  # years; younger people are seldom named, and seldom speak before
NEAR = 3  # candidates among which one of known gender goes first
KNOWN_BY = frozenset(("his", "her", "their"))
NAMED_LATER = frozenset(("judge", "magistrate"))
FARTHEST_OFFICE = 199  # tokens from “the minister” back to whose office it is
SAME_SOURCE = frozenset("the this that same".split())
MOST_SPOKEN_FOR = 4  # tokens of “another government spokesman for”


@dataclass(slots=True)
class Scene(Nearby):
    """Who has spoken and who was named, as the text is read on."""

    voice: Actor | None = None  # the body for which a spokesperson spoke last
    unnamed: list[tuple[str, Actor]] = field(default_factory=list)  # by the last word of their noun
    occasions: Occasions = field(init=False)
    bodies: dict[str, Actor] | None = None  # by name in small letters, once somebody asks
    years: dict[Actor, str] | None = None  # how old people are, once somebody asks

    def __post_init__(self) -> None:
        self.occasions = Occasions(self.text, self.cast)

    def speakers_of(self, source: Source, sentence: Sentence) -> list[Actor]:
        """The actors of a source; empty where a pronoun cannot be resolved."""
        if source.pronoun == PLURAL and (pair := self.pair_before(sentence)):
            return pair
        if source.pronoun == DESCRIBED:
            found = self.described(source, sentence)
            return [found] if found is not None else []
        if source.pronoun is not None:
            found = self.resolve_pronoun(source.pronoun, source.first, sentence)
            found = found or self.named_behind(source.pronoun, source.first, sentence)
            if found is not None and found.female is None and source.pronoun in (MALE, FEMALE):
                found.female = source.pronoun == FEMALE
            return [found] if found is not None else []
        if (party := party_of_one(self, source)) >= 0:
            return member_of_party(self, party, sentence)
        return [self.known(actor, source) for actor in source.actors]

    def described(self, source: Source, sentence: Sentence) -> Actor | None:
        """Whom “the Dane” or “the 29-year-old” stands for: the likeliest who may be one."""
        country = self.cast.at(source.last - 1)
        female, age = woman_or_man(self.text, source), age_in(self.text, source)
        fitting = [
            one
            for one in self.candidates(source.first, sentence)
            if one.kind is EntityKind.PERSON
            and self.may_be_aged(one, age)
            and (female is None or one.female is None or one.female == female)
        ]
        if country is None or country.actor.kind is not EntityKind.COUNTRY:
            return next(iter(fitting), None)
        homes = [(one, self.home(one)) for one in fitting]
        of_there = [one for one, home in homes if home is country.actor]
        return next(iter(of_there or [one for one, home in homes if home is None]), None)

    def may_be_aged(self, one: Actor, age: str | None) -> bool:
        """Whether a person may be of an age; a child only where the text says so."""
        if age is None:
            return True
        return self.ages().get(one, "" if int(age) < GROWN else age) == age

    def ages(self) -> dict[Actor, str]:
        """How old people are where the text says it after the name: “Patel, 34,”."""
        if self.years is None:
            tokens = self.text.tokens
            self.years = {
                mention.actor: tokens[mention.last + 1].word
                for mention in self.cast.between(0, len(tokens) - 2)
                if word(self.text, mention.last) == ","
                and tokens[min(mention.last + 1, len(tokens) - 1)].word.isdigit()
            }
        return self.years

    def home(self, person: Actor) -> Actor | None:
        """The country of a person, as far as the text says it."""
        body = person.affiliation
        while body is not None and body.kind is not EntityKind.COUNTRY and body.affiliation:
            body = body.affiliation
        return body if body is not None and body.kind is EntityKind.COUNTRY else None

    def note(self, actors: list[Actor]) -> None:
        """Remembers who spoke."""
        self.spoke.extend(actors)
        del self.spoke[:-REMEMBERED]

    def known(self, actor: Actor, source: Source) -> Actor:
        """An unnamed source as the one met before, where the words say that it is the same."""
        if not actor.local or actor in self.cast.actors:
            return actor
        if SPEAKS_FOR.search(actor.descriptor or actor.name):
            body = self.body_described(source) or actor.affiliation or self.body_before(source)
            if body is not None:
                self.voice = body
                return body  # a spokesman’s words are those of whom he speaks for
        if (spelt := self.spelt_as(actor)) is not None:
            return spelt
        first = word(self.text, source.first)
        head = head_word(actor)
        if first in SAME_SOURCE:
            named = self.named_for(head, source)
            named = named or (self.leader_of(actor.affiliation) if head == "chief" else None)
            if named is not None:
                return named
        if (
            head in NAMED_LATER
            and (judge := named_ahead(self.text, self.cast, head, source)) is not None
        ):
            return judge
        if (
            first == "the"
            and (one := holder_ahead(self.text, self.cast, actor, source)) is not None
        ):
            return one
        for noun, other in reversed(self.unnamed):
            same = other.name.lower() == actor.name.lower()
            if noun == head and (first in SAME_SOURCE or same):
                return other
        self.cast.add(actor)
        self.unnamed.append((head, actor))
        return actor

    def body_described(self, source: Source) -> Actor | None:
        """The body without a name for which one speaks: “for the Dutch energy regulator”."""
        for index in places(self.text, {"for", "of"}, source.first, source.first + MOST_SPOKEN_FOR):
            body = nominal_source_at(self.text, self.cast, index + 1, until=source.last)
            if body is not None and body[0].kind is EntityKind.ORGANIZATION:
                return self.known(body[0], Source(index + 1, body[1], [body[0]]))
        return None

    def body_that_says(self, index: int, sentence: Sentence) -> Actor | None:
        """The body without a name that begins a sentence which goes on with “, which it says”."""
        near, first = self.text.near, self.after_opening(sentence)
        if (near[index - 2], near[index - 1]) != (",", "which") or self.cast.at(first) is not None:
            return None
        found = nominal_source_at(self.text, self.cast, first)
        if found is None or found[0].human or self.mentions(found[1], index):
            return None
        return self.known(found[0], Source(first, found[1], [found[0]]))

    def leader_of(self, body: Actor | None) -> Actor | None:
        """Who of a body spoke last: “the Calloway chief” is the one of Calloway."""
        own = (one for one in reversed(self.spoke) if one.affiliation is body and one.human)
        return next(own, None) if body is not None else None

    def spelt_as(self, actor: Actor) -> Actor | None:
        """The body of the same name with a capital: “parliament” is the “Parliament” of others."""
        if self.bodies is None:
            self.bodies = {
                one.name.lower(): one
                for one in self.cast.actors
                if one.kind is EntityKind.ORGANIZATION and not one.local
            }
        return self.bodies.get(actor.name) if actor.kind is EntityKind.ORGANIZATION else None

    def body_before(self, source: Source) -> Actor | None:
        """For whom “a spokeswoman” without a body speaks: the subject of the sentence before."""
        sentence = self.text.sentence_at(self.text.tokens[source.first].start)
        if sentence is None or speaks_for_person(self.text, source):
            return None
        for before in self.sentences_before(sentence)[:1]:
            for mention in self.mentions(before.first, before.first + SUBJECT_WITHIN):
                body = mention.actor
                return body if body.kind in BODIES and may_be_of(self.text, source, body) else None
        return None

    def named_for(self, head: str, source: Source) -> Actor | None:
        """The person with a name whom “the minister” stands for: the last one with that office."""
        said = {word(self.text, i) for i in range(source.first, source.last)}
        for actor in reversed(self.spoke):
            if holds_office(actor, head, said):
                return actor
        near = self.cast.by_token[max(0, source.first - FARTHEST_OFFICE) : source.first]
        known: Mention | None = None
        for mention in reversed(near):
            if mention is None or mention is known:
                continue
            if holds_office(mention.actor, head, said):
                return mention.actor
            known = mention
        return None

    def resolve_pronoun(self, pronoun: str, index: int, sentence: Sentence) -> Actor | None:
        """The actor of a pronoun: whoever fits and was named or spoke last."""
        if pronoun in ("i", "we"):
            return None
        if pronoun in (MALE, FEMALE) and self.spoken_for(sentence):
            return self.voice
        if pronoun == PLURAL and (party := self.partisans_before(sentence)) is not None:
            return party
        if pronoun == THING and (body := self.body_that_says(index, sentence)) is not None:
            return body  # “the ministry backs the project, which it says will …”
        if self.is_linked(pronoun, index, sentence):  # “He said it, but he doubts”
            return self.resolve_pronoun(pronoun, sentence.first, sentence)
        asked = self.interviewers(pronoun, sentence)
        may_be = self.candidates(index, sentence)
        fitting = [one for one in may_be if fits(one, pronoun) and one not in asked]
        unnamed = self.unnamed_before(sentence) if pronoun in (MALE, FEMALE) else None
        if unnamed is not None and (unnamed is self.voice or fits(unnamed, pronoun)):
            return unnamed
        if pronoun not in (MALE, FEMALE):
            return next(iter(fitting), None)
        if fitting and self.has_the_word(fitting[0], sentence):
            return fitting[0]
        if (same := self.says_on(pronoun, sentence)) is not None and same in fitting:
            return same
        named = [one for one in fitting if not one.local] or fitting
        before = self.sentences_before(sentence)[:1]
        nearest = self.nearest(before, sentence)
        if named and (named[0] in nearest or self.spoke_in(named[0], before)):
            return named[0]
        known = [one for one in named[:NEAR] if one.female is not None]
        return next(iter(known or named), None)

    def spoke_in(self, actor: Actor, before: list[Sentence]) -> bool:
        """Whether somebody spoke last, and is named in the sentence before: “…,” said X. She …"""
        named = (m.actor for s in before for m in self.mentions(s.first, s.last))
        return self.spoke[-1:] == [actor] and actor in named

    def unnamed_before(self, sentence: Sentence) -> Actor | None:
        """Whom “X’s deputy” or “A spokeswoman for Y” begins the sentence before with, where nobody
        else is named in it.
        """
        for before in self.sentences_before(sentence)[:1]:
            first = self.after_opening(before)
            owner = self.cast.at(first)
            owned = owner is not None and word(self.text, owner.last) in POSSESSIVES
            introduced = word(self.text, first) in INTRODUCING | KNOWN_BY
            if not owned and not (introduced and before.block is sentence.block):
                return None
            found = nominal_source_at(self.text, self.cast, first)
            if found is None or (introduced and not found[0].human):
                return None
            begin = owner.last if owner is not None else found[1]
            if any(m.actor.human for m in self.mentions(begin, before.last)):
                return None
            actor = self.known(found[0], Source(first, found[1], [found[0]]))
            if actor is found[0]:
                self.cast.mention(actor, first, found[1], Form.NOMINAL)
            return actor
        return None

    def has_the_word(self, actor: Actor, sentence: Sentence) -> bool:
        """Whether an unnamed source spoke last, and nobody was named right before."""
        before = self.sentences_before(sentence)[:1]
        return (
            actor.local
            and self.spoke[-1:] == [actor]
            and not any(m.actor.human for s in before for m in self.mentions(s.first, s.last))
        )

    def spoken_for(self, sentence: Sentence) -> bool:
        """Whether “she” is the spokeswoman who spoke last: nobody was named since."""
        if self.voice is None or self.spoke[-1:] != [self.voice]:
            return False
        before = self.sentences_before(sentence)[:1]
        return not any(m.actor.human for s in before for m in self.mentions(s.first, s.last))


def fits(actor: Actor, pronoun: str) -> bool:
    """Whether a pronoun may stand for an actor."""
    if pronoun in (MALE, FEMALE):
        if actor.plural or actor.kind not in (EntityKind.PERSON, EntityKind.ANONYMOUS_SOURCE):
            return False
        return actor.female is None or actor.female == (pronoun == FEMALE)
    if pronoun == PLURAL:
        return actor.plural or actor.kind in (EntityKind.GROUP,)
    one = actor.kind is EntityKind.GROUP and not actor.plural  # “the Danish branch of X”
    return one or actor.kind in (EntityKind.ORGANIZATION, EntityKind.COUNTRY, EntityKind.DOCUMENT)
