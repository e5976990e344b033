"""Who was named and who spoke near a place of the text, the likeliest to be meant first."""

from bisect import bisect_left
from dataclasses import dataclass, field

from brief.entities import EntityKind
from extraction.clauses.set_against import is_told, subject_set_against
from extraction.clauses.subject_starts import after_apposed
from extraction.clauses.subjects import AUXILIARIES, PREPOSITIONS
from extraction.text.cast import Actor, Cast, Mention
from extraction.text.cues import cue_verbs
from extraction.text.joined import mention_source
from extraction.text.set_apart import dateline_end
from extraction.text.tokens import POSSESSIVES, Sentence, Text, is_of_title, word

SUBJECT_WITHIN = 4  # tokens from the beginning of a sentence, for an office before a name
MOST_OPENING = 10  # tokens of what stands before the first comma of a sentence
MOST_OFFICE = 6  # tokens of an office between whose it is and who has it
LOOKED_AT = 80  # tokens of a sentence in which somebody is looked for
# They open a sentence with a clause whose “he” may be named only behind it.
COMES_FIRST = frozenset("before after when while as although though since if until once".split())
JOINING = frozenset("and but while whereas though although ;".split())
# They open a sentence before its subject, as prepositions do: “Outside the hall, X waited.”
OPENERS = frozenset(
    "asked pressed questioned reached speaking outside inside down up across behind beside beyond "
    "among along between above below minutes hours moments back out".split()
)
# They do so by themselves: “Nearby, X waited.”, “Then X laughed.”
ADVERBS = frozenset(
    "nearby upstairs downstairs afterwards afterward later then instead still yesterday today "
    "earlier elsewhere outside inside but and yet finally meanwhile".split()
)
PRESS = frozenset("host anchor correspondent reporter columnist moderator interviewer".split())
TELLING = frozenset("told tells tell telling informed assured".split())
REMEMBERED = 6  # sentences: a pronoun seldom reaches further back


@dataclass(slots=True)
class Nearby:
    """Who has spoken and who was named, as the text is read on."""

    text: Text
    cast: Cast
    spoke: list[Actor] = field(default_factory=list)  # the last speakers, the newest last

    def candidates(self, index: int, sentence: Sentence) -> list[Actor]:
        """Who may be meant, the likeliest first.

        The subject of this sentence, that of the sentence before, who alone is named in it, then
        who spoke last, then the subjects of the sentences before, then all who were named, the
        latest first.
        """
        first = max(sentence.first, index - LOOKED_AT)
        first = index if self.is_set_before(sentence, index) else first
        here = [m.actor for m in self.mentions(first, index) if not self.is_told(m, index)]
        before = self.sentences_before(sentence)
        earlier = [self.mentions(s.first, s.last) for s in before]
        opening = [self.mentions(dateline_end(self.text, s), s.last) for s in before]
        subjects = [mentions[0].actor for mentions in opening if mentions]
        named = [mention.actor for mentions in earlier for mention in reversed(mentions)]
        speakers = list(reversed(self.spoke))
        return [
            *here,
            *self.nearest(before[:1], sentence),
            *speakers[:1],
            *subjects,
            *speakers,
            *named,
        ]

    def named_behind(self, pronoun: str, index: int, sentence: Sentence) -> Actor | None:
        """Whom a pronoun that comes first stands for: “Before he spoke, X had never been there”."""
        tokens, near = self.text.tokens, self.text.near
        if pronoun not in ("he", "she") or near[sentence.first] not in COMES_FIRST:
            return None
        for position in range(index, min(sentence.last - 1, index + LOOKED_AT)):
            if near[position] != ",":
                continue
            after = position + 1 + (tokens[position].quotation >= 0)
            if tokens[min(after, sentence.last - 1)].quotation >= 0:
                continue  # a comma inside of marks
            mention = self.cast.at(after)
            if mention is None or mention.actor.kind is not EntityKind.PERSON:
                return None
            return mention.actor if mention.actor.female in (None, pronoun == "she") else None
        return None

    def interviewers(self, pronoun: str, sentence: Sentence) -> set[Actor]:
        """The people of the press to whom somebody without a name tells something in the sentence
        before, or whom the pronoun stands for there: “The senator told host X that …”.
        """
        found: set[Actor] = set()
        for before in self.sentences_before(sentence)[:1]:
            teller = self.text.near[self.after_opening(before)]
            if TELLING.isdisjoint(before.words) or teller not in ("the", "a", "an", pronoun):
                continue
            for mention in self.mentions(before.first, before.last):
                lead = self.text.near[
                    max(before.first, mention.first - MOST_OFFICE) : mention.first
                ]
                told = not TELLING.isdisjoint(lead) and "," not in lead
                if told and (lead[-1] in POSSESSIVES or not PRESS.isdisjoint(lead[-2:])):
                    found.add(mention.actor)
        return found

    def is_linked(self, pronoun: str, index: int, sentence: Sentence) -> bool:
        """Whether a clause goes on with the pronoun that its sentence begins with."""
        near = self.text.near
        same = pronoun in ("he", "she") and near[sentence.first] == pronoun
        linked = near[index - 1] in ("and", "but") and near[index - 2] == ","
        return same and linked and index > sentence.first

    def is_told(self, mention: Mention, index: int) -> bool:
        """Whether somebody is only told what the pronoun does: “told the BBC (that) it backed”."""
        near = self.text.near
        if near[index - 1] == "," and mention.last == index - 1:
            return near[index + 1] in cue_verbs()  # “X, he recalls, was there”: not X
        ends = index - (near[index - 1] == "that")
        verb = mention.first - 1 - (near[mention.first - 1] in ("the", "a", "an"))
        return mention.last == ends and near[verb] in TELLING

    def is_set_before(self, sentence: Sentence, index: int) -> bool:
        """Whether a phrase says what the pronoun after its comma is, so that nobody whom it names
        is meant: “One of the firms suing Norvale, it …”, “As an aide to Pell, she …”.
        """
        lead = tuple(self.text.near[sentence.first : sentence.first + 2])
        what = lead == ("one", "of") or lead[:1] == ("among",)
        if not what and not (lead[:1] == ("as",) and lead[1:] in (("a",), ("an",), ("one",))):
            return False
        words = self.text.near[sentence.first : index]
        return words[-1:] == [","] and AUXILIARIES.isdisjoint(words)

    def nearest(self, before: list[Sentence], sentence: Sentence) -> list[Actor]:
        """Whom the sentence before is about: the subject of its last clause where that is set
        against the rest, else its subject, who alone is named in it, that of its last clause.
        """
        return [
            *subject_set_against(self, before),
            *self.subject_of(before),
            *self.alone_in(before, sentence),
            *self.subject_of_last_clause(before),
        ]

    def alone_in(self, before: list[Sentence], sentence: Sentence) -> list[Actor]:
        """The one person whom the sentence before names, where it opens the same paragraph."""
        opens = [s for s in before if s.block is sentence.block and s.start == s.block.start]
        people = {m.actor: None for s in opens for m in self.mentions(s.first, s.last)}
        found = [actor for actor in people if actor.human]
        return found if len(found) == 1 else []

    def subject_of_last_clause(self, before: list[Sentence]) -> list[Actor]:
        """Who alone is named in the sentence before, where its last clause is theirs: “The board
        voted for it, and its chair, X, has threatened to sue.”
        """
        people = [
            mention
            for sentence in before
            for mention in self.mentions(
                max(sentence.first, sentence.last - LOOKED_AT), sentence.last
            )
            if mention.actor.human
        ]
        alone = len({mention.actor for mention in people}) == 1
        return [people[0].actor] if alone and self.begins_clause(people[0]) else []

    def begins_clause(self, mention: Mention) -> bool:
        """Whether a clause that is joined to another begins with a name and its office."""
        text, after = self.text, mention.last
        after += text.near[after] == ","
        acts = text.near[after]
        if not is_told(acts):
            return False
        for index in range(mention.first - 1, max(0, mention.first - MOST_OPENING), -1):
            lower = text.near[index]
            if lower in JOINING:
                return True
            joined = (
                lower in AUXILIARIES or lower in cue_verbs() or text.tokens[index].quotation >= 0
            )
            if joined or lower in PREPOSITIONS - {"of", "for"}:
                return False
        return False

    def says_on(self, pronoun: str, sentence: Sentence) -> Actor | None:
        """Who spoke last, where the sentence before says it of the same pronoun: “He also said Dale
        ran. “…,” he added.”
        """
        for before in self.sentences_before(sentence)[:1]:
            first = self.after_opening(before)
            near = self.text.near[first : first + 4]
            if near[0] == pronoun and not cue_verbs().keys().isdisjoint(near[1:3]):
                return self.spoke[-1] if self.spoke else None
            if near[0] == "the" and not cue_verbs().keys().isdisjoint(near[2:]):
                named = {m.actor for m in self.mentions(before.first, before.last)}
                return next((one for one in reversed(self.spoke[-2:]) if one not in named), None)
        return None

    def subject_of(self, sentences: list[Sentence]) -> list[Actor]:
        """Whom a sentence begins with, if it is a person; “Marsh’s voters” begins with Marsh."""
        for sentence in sentences:
            first = self.after_opening(sentence)
            if (
                word(self.text, first) in ("he", "she")
                and word(self.text, first + 1) in cue_verbs()
            ):
                return []  # “He said X had …”: not of X
            last = min(sentence.last, self.after_office(first))
            for mention in self.cast.between(first, last):
                if self.text.tokens[mention.first].quotation < 0 and mention.actor.human:
                    return [self.named_of(mention) or mention.actor]
            if (apart := self.after_comma(sentence)) is not None:
                return [apart]
        return []

    def named_of(self, owner: Mention) -> Actor | None:
        """The person with a name who is somebody’s: Y of “X’s deputy chairman, Y, said”."""
        if word(self.text, owner.last) not in POSSESSIVES:
            return None
        for index in range(owner.last + 1, owner.last + 1 + MOST_OFFICE):
            mention, lower = self.cast.at(index), self.text.near[index]
            if mention is not None and mention.actor.human:
                return mention.actor
            verb = lower in AUXILIARIES or lower in cue_verbs() or lower in PREPOSITIONS
            if verb or not (lower.isalpha() or lower in ",-"):
                return None
        return None

    def partisans_before(self, sentence: Sentence) -> Actor | None:
        """The party whose people the sentence before begins with, or who alone are named there."""
        for before in self.sentences_before(sentence)[:1]:
            first = self.after_opening(before)
            near = self.mentions(first, min(before.last, first + SUBJECT_WITHIN))
            found = {m.actor for m in self.mentions(before.first, before.last) if self.is_party(m)}
            if near:
                return near[0].actor if self.is_party(near[0]) else None
            return found.pop() if len(found) == 1 else None
        return None

    def is_party(self, mention: Mention) -> bool:
        """Whether a body is named by its people: “Republicans”."""
        name = self.text.tokens[mention.last - 1].word
        people = name.endswith("s") and name not in mention.actor.name.split()
        return people and mention.actor.kind is EntityKind.ORGANIZATION

    def after_comma(self, sentence: Sentence) -> Actor | None:
        """Who is named after the first comma: “The rapporteur, X, …”, “Down the road, X …”."""
        for index in range(sentence.first, min(sentence.first + MOST_OPENING, sentence.last)):
            token = self.text.tokens[index]
            if token.quotation >= 0:
                return None
            if token.word == ",":
                near = self.mentions(index + 1, self.after_office(index + 1))
                return next((mention.actor for mention in near if mention.actor.human), None)
        return None

    def after_office(self, first: int) -> int:
        """The token up to which a name may begin after an office; “Coun.” does not count."""
        last = first + SUBJECT_WITHIN
        return last + sum(2 for i in range(first, last) if is_of_title(self.text, i))

    def after_opening(self, sentence: Sentence) -> int:
        """The first token after a phrase that opens a sentence: “In Oslo, …”, “Asked why, …”."""
        lead, following = (self.text.near[sentence.first + i] for i in range(2))
        if lead in ADVERBS and (following == "," or lead not in OPENERS):
            return sentence.first + 1 + (following == ",")
        doing = lead.endswith("ing") and self.cast.at(sentence.first) is None
        if doing or lead in PREPOSITIONS or lead in OPENERS:
            for index in range(sentence.first, min(sentence.first + LOOKED_AT, sentence.last)):
                if self.text.tokens[index].word == ",":
                    return after_apposed(self.text, index + 1, sentence.last)
                if self.text.tokens[index].quotation >= 0:
                    return index + 1
        return sentence.first

    def pair_before(self, sentence: Sentence) -> list[Actor]:
        """Two people whom the sentence before joins by “and”: “they” are these."""
        for before in self.sentences_before(sentence)[:1]:
            people = [m for m in self.mentions(before.first, before.last) if m.actor.human]
            if len(people) > 1 and not people[0].actor.plural:
                source = mention_source(self.text, self.cast, before, people[1])
                if len(source.actors) > 1:
                    return source.actors
        return []

    def mentions(self, first: int, last: int) -> list[Mention]:
        """The mentions outside of quotations that are no possessives."""
        tokens = self.text.tokens
        last = min(last, first + LOOKED_AT)
        return [
            mention
            for mention in self.cast.between(first, last)
            if tokens[mention.first].quotation < 0
            and self.text.near[mention.last] not in ("'s", "’s")
        ]

    def sentences_before(self, sentence: Sentence) -> list[Sentence]:
        """The last few sentences, the nearest first."""
        sentences = self.text.sentences
        index = bisect_left(self.text.starts, sentence.start)
        return sentences[max(0, index - REMEMBERED) : index][::-1]
