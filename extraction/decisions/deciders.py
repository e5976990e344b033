"""Who decides: the subject of the deciding, or whose consent is needed."""

from dataclasses import dataclass, field

from brief.entities import EntityKind
from extraction.clauses.inverted import source_right
from extraction.decisions.clauses import Clause
from extraction.decisions.decider_bodies import apposed, named_body, owned_body, whole_body
from extraction.decisions.decider_himself import office_before, opener, said_of_itself
from extraction.decisions.decider_nouns import (
    COLLECTIVE,
    before_noun,
    counted,
    described_body,
    group_between,
    joined_after,
    nearest_court,
    nearest_holders,
    right_of,
    where_it_is,
    who_was_due,
    without_aim,
)
from extraction.decisions.decider_unnamed import (
    balloted,
    chamber_of,
    electing,
    first_body,
    group_before,
    is_put_to_all,
    its_owner,
    owner_of,
    unnamed_body,
)
from extraction.decisions.decider_votes import (
    at_their_meeting,
    before_meeting,
    is_done,
    past_share,
    told_by_another,
    who_at,
)
from extraction.decisions.sought import giver_at, is_sought
from extraction.decisions.undated import PUBLIC
from extraction.decisions.venues import Venues
from extraction.decisions.voters import voting
from extraction.decisions.words import NOBODY, WORDS, Clue
from extraction.names.sources import nominal_source_at
from extraction.quotes.speakers import Scene
from extraction.text.cast import Actor, Cast, Form
from extraction.text.joined import Source
from extraction.text.set_apart import dateline_end
from extraction.text.tokens import Text, word

MOST_SHARE = 10  # tokens from “approval” to “votes”: “approval of three-quarters of the votes”
FACING = frozenset("face faces facing faced".split())  # who faces a vote seldom takes it
CONSENTING = frozenset("of from by in".split())
CONGRESSES = frozenset("congress conference convention".split())
HOLDERS = {"her": "she", "his": "he"}
DECIDING = frozenset(
    {
        EntityKind.PERSON,
        EntityKind.ORGANIZATION,
        EntityKind.COUNTRY,
        EntityKind.GROUP,
        EntityKind.ANONYMOUS_SOURCE,
        EntityKind.PLACE,
    }
)
JOINS = frozenset(("and", "but"))


@dataclass(slots=True)
class Stage:
    """Who has been on stage so far: the cast, and where decisions are taken."""

    text: Text
    cast: Cast
    scene: Scene = field(init=False)
    venues: Venues = field(init=False)

    def __post_init__(self) -> None:
        self.scene = Scene(self.text, self.cast)
        self.venues = Venues(self.text, self.cast)

    def deciders(self, clue: Clue, clause: Clause) -> list[Actor]:
        """Who is to decide; empty where the article does not say."""
        if clue.who == NOBODY or is_put_to_all(self.text, clue):
            return []
        if clue.who >= 0:
            return self.actors(who_at(self.text, self.cast, clue), clue)
        if clue.form == "shareholders":
            return self.actors(nearest_holders(self.text, self.cast, clue.act), clue)
        if clue.form == "sentence" or (clue.form == "hear" and clue.passive):
            court = nearest_court(self.text, self.cast, clue.act)
            return [court] if court is not None else []
        if clue.consent:
            return self.consenting(clue, clause)
        if clue.given >= 0:
            source = right_of(self.text, self.cast, clue.sentence, clue.given + 1)
            source = source or unnamed_body(self.text, clue.given + 1, clue.act)
            return self.actors(source, clue)
        if clue.form == "unless":
            right = self.text, self.cast, clue.sentence, clue.act + 1
            return self.actors(source_right(*right) or right_of(*right), clue)
        if clue.passive or clue.noun:
            return self.by_whom(clue, clause)
        if owner := told_by_another(self.text, self.cast, clue):
            return self.actors(owner, clue)
        source = group_between(self.text, self.cast, clause.first, clue.verb)
        if source is not None and (
            clause.source is None
            or not clause.source.actors
            or clause.source.first > source.first
            or word(self.text, source.last - 1) in ("jury", "jurors")
        ):
            return self.actors(source, clue)
        if clause.source is None and word(self.text, clue.verb - 1) in JOINS:
            begins = opener(
                self.text, self.cast, clue
            )  # “She is open to talks, allies said, and will decide”
            if begins := begins or first_body(self.text, self.cast, clue.sentence):
                return self.actors(begins, clue)
        if clause.source is None:
            body = described_body(self.text, clause.first, clue.verb)
            return self.actors(body, clue) or self.by_whom(clue, clause)
        found = self.actors(clause.source, clue)
        people = all(one.kind is EntityKind.PERSON for one in found)
        if people and clause.source.pronoun == "the":
            body = unnamed_body(self.text, clause.source.first, clue.verb)
            if body is None and word(self.text, clause.source.last - 1) in WORDS["event"]:
                return []  # “The same meeting will choose”
            found = self.actors(body, clue) or found  # “the synod” is nobody named before
        return electing(self.text, found, clue)

    def actors(self, source: Source | None, clue: Clue) -> list[Actor]:
        """The actors of a source, a body for its members and for “the committee”."""
        if source is None:
            return []
        source = self.whose(said_of_itself(self.text, self.cast, source, clue))
        source = self.subject_before(source, clue)
        several = counted(self.text, self.cast, source)
        if several:
            return several
        found = [
            named_body(self.text, self.cast, source, actor)
            for actor in self.scene.speakers_of(source, clue.sentence)
            if actor.kind in DECIDING
        ]
        if source.pronoun is None:
            found = [self.mentioned(actor, source) for actor in found]
        after = joined_after(self.text, self.cast, source) if len(found) == 1 else []
        return [*self.joined_before(source), *found, *after]

    def whose(self, source: Source) -> Source:
        """Whom “her office” stands for, who holds it; and “its annual congress”, whose it is."""
        pair = word(self.text, source.first), word(self.text, source.first + 1)
        if pair[0] in HOLDERS and pair[1] == "office" and source.last == source.first + 2:
            return Source(source.first, source.first + 1, [], HOLDERS[pair[0]])
        if pair[0] == "its" and word(self.text, source.last - 1) in CONGRESSES:
            return Source(source.first, source.first + 1, [], "it")
        return source

    def mentioned(self, actor: Actor, source: Source) -> Actor:
        """An unnamed actor with its mention noted; or who was met in the same words."""
        if not actor.local:
            return actor
        if named := apposed(self.text, self.cast, source, actor):
            return named
        for mention in self.cast.between(source.first, source.first + 2):
            if mention.last == source.last and mention.actor.local:
                return mention.actor
        self.cast.mention(actor, source.first, source.last, Form.NOMINAL)
        return actor

    def subject_before(self, source: Source, clue: Clue) -> Source:
        """Whom “it” or “they” takes up from the sentence before: “The board met. It will …”."""
        sentence = clue.sentence
        lead = word(self.text, source.first - 1)
        then = lead == "when" or (
            lead == "which" and word(self.text, source.first - 2) in ("at", "after", "during")
        )
        if source.pronoun in ("it", "they") and then:
            return first_body(self.text, self.cast, sentence) or source
        by_law = word(self.text, sentence.first) == "under"  # “Under the Code it has until Friday”
        if source.pronoun in ("he", "she"):
            beside = self.scene.sentences_before(sentence)[:1]
            return office_before(self.text, self.cast, source, beside)
        named = self.cast.between(sentence.first, source.first)
        if source.pronoun not in ("it", "they") or (named and not by_law):
            return source
        before = self.scene.sentences_before(sentence)[:1]
        if not before:
            return source
        if source.pronoun == "they":
            return group_before(self.text, self.cast, before[0]) or source
        first = dateline_end(self.text, before[0])
        known = self.cast.at(first) or self.cast.at(first + 1)
        if known is not None and known.form is Form.NOMINAL and known.actor.kind in COLLECTIVE:
            return Source(known.first, known.last, [known.actor])  # “The agency …. It will rule”
        owned = owned_body(self.text, first)
        found = owned or right_of(self.text, self.cast, before[0], first)
        is_body = found is not None and found.actors[0].kind in (
            EntityKind.ORGANIZATION,
            EntityKind.COUNTRY,
        )
        one = (
            found is not None and found.actors[0].kind in COLLECTIVE and not found.actors[0].plural
        )
        return found if found is not None and (is_body or one) else source

    def joined_before(self, source: Source) -> list[Actor]:
        """Who is joined to a source by “and the”: “The Bank and the Treasury will”."""
        link = source.first - 1 - (word(self.text, source.first - 1) == "the")
        other = self.cast.at(link - 1) if word(self.text, link) == "and" else None
        if other is None or other.actor in source.actors or other.actor.kind not in DECIDING:
            return []
        return [other.actor]

    def consenting(self, clue: Clue, clause: Clause) -> list[Actor]:
        """Whose consent is needed: “of X”, “from X”, “by X”, “X’s consent”, “must pass X”; of a
        share of the votes, who meets to vote.
        """
        if word(self.text, clause.first - 1) in ("when", "where") and self.by_share(clue, clause):
            return self.actors(clause.source, clue)
        giver = giver_at(self.text, clue, clause.last) if is_sought(self.text, clue) else -1
        near = range(clue.act + 1, min(clause.last, clue.act + 4)) if giver < 0 else (giver,)
        for index in near:
            if word(self.text, index) in CONSENTING or clue.form == "pass":
                first = past_share(self.text, index + 1)
                first += word(self.text, first) in ("both", "either")
                right = self.text, self.cast, clue.sentence, first
                source = source_right(*right) or right_of(*right)
                source = without_aim(self.text, self.cast, clue, first, source)
                source = before_meeting(self.text, whole_body(self.text, first, source))
                if clue.form == "pass":
                    source = self.named_between(clue.act + 1, clause.last) or source
                return self.actors(source, clue)
        return self.actors(self.named_between(clue.verb + 1, clue.act), clue)

    def by_share(self, clue: Clue, clause: Clause) -> bool:
        """Whether the yes of so many is needed: “the approval of three-quarters of the votes”."""
        near = range(clue.act + 1, min(clause.last + 1, clue.act + MOST_SHARE))
        return any(word(self.text, i) in ("vote", "votes", "present", "cast") for i in near)

    def named_between(self, first: int, last: int) -> Source | None:
        """The last actor named among some tokens."""
        mentions = [m for m in self.cast.between(first, last) if m.actor.kind in DECIDING]
        if mentions:
            one = mentions[-1]
            return Source(one.first, one.last, [one.actor])
        for index in range(first, last):
            nominal = nominal_source_at(self.text, self.cast, index)
            if nominal is not None and nominal[1] <= last:
                return Source(index, nominal[1], [nominal[0]])
        return None

    def by_whom(self, clue: Clue, clause: Clause) -> list[Actor]:
        """Who decides where that is no subject: “will be settled by X”, “the court’s ruling”."""
        if who := voting(self.text, self.cast, clue):
            return self.actors(who, clue)
        for index in range(clue.act + 1, clause.last):
            given = clue.noun and index == clue.act + 1 and word(self.text, index) == "from"
            if index > clue.act + 1 and is_done(self.text, index - 1):
                continue  # “its judgment in the case brought by farmers”
            if given or word(self.text, index) == "by":
                right = self.text, self.cast, clue.sentence, index + 1
                body = given or (clue.passive and index == clue.act + 1)
                source = source_right(*right) or (right_of(*right) if body else None)
                if source is not None and source.pronoun is None:
                    return self.actors(source, clue)
        if clue.passive and (meets := at_their_meeting(self.text, self.cast, clue, clause.last)):
            return self.actors(meets, clue)
        owner = clue.noun and (
            balloted(self.text, self.cast, clue.sentence, clue.act)
            or owner_of(self.text, self.cast, clue)
            or before_noun(self.text, self.cast, clue.sentence, clue.act)
            or who_was_due(self.text, self.cast, clue.sentence, clue.act)
            or where_it_is(self.text, self.cast, clue.sentence, clue.act)
            or its_owner(self.text, self.cast, self.scene.sentences_before(clue.sentence)[:1], clue)
            or chamber_of(self.text, self.cast, clue.sentence, clue.act)
        )
        if not clue.noun or owner:
            return self.actors(owner or None, clue)
        up_for = word(self.text, clue.verb + 1) == "for"  # “The mayor’s plan is set for a vote”
        if up_for or clue.verb >= clue.act or clause.source is None:
            return []
        group = group_between(self.text, self.cast, clause.first, clue.verb)
        if group is not None and group.last < clause.source.first:
            return self.actors(group, clue)  # “Workers from Harlow Steel will hold a vote”
        found = self.actors(clause.source, clue)
        if not found and clause.source.pronoun == "the":
            found = self.actors(unnamed_body(self.text, clause.source.first, clue.verb), clue)
        if word(self.text, clue.verb) in FACING or word(self.text, clue.verb - 1) in FACING:
            elected = word(self.text, clue.act) in PUBLIC  # those who face one do not vote
            return [who for who in found if who.kind in COLLECTIVE and who.local and not elected]
        return electing(self.text, found, clue)
