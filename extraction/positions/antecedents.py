"""What “it”, “this” and a bare “undecided” are about: what was named shortly before them."""

import re
from collections.abc import Sequence

from brief.articles import BlockKind
from brief.positions import Stance
from extraction.clauses.clause_subjects import VERBS_BETWEEN
from extraction.clauses.clauses import raw
from extraction.decisions.tellings import Decision
from extraction.positions import issues
from extraction.positions.ballots import is_ballot, is_vote, voted_on
from extraction.positions.chief_questions import ChiefQuestion
from extraction.positions.issues import Topic
from extraction.positions.known_issues import Issues
from extraction.positions.plan_phrases import (
    LONGEST_PLAN,
    bare_beginning,
    beginning_of,
    is_doing,
    is_modifier,
    is_named,
    is_of_a_kind,
    tail_end,
)
from extraction.positions.pointers import PLURAL, pointer_in
from extraction.positions.promises import is_anothers_own
from extraction.positions.quoted_things import named_in_quote
from extraction.positions.readers import Finding
from extraction.positions.undoing_bills import bill_around, bill_in
from extraction.text import wording
from extraction.text.cast import Cast
from extraction.text.stances import word_class
from extraction.text.tokens import Sentence, Text, places, word

ADDING = re.compile(r", (?:though|although|even if|albeit)\b")
# What somebody wants of a plan that he backs: “supports it but wants 20 spaces kept”.
WANTING = re.compile(
    r"\W{0,2}(?:but|and yet|yet|while)\b(?: [a-z]+){0,3}? (?:"
    r"(?:wants?|wanted|wanting|demand(?:s|ed|ing)?|insist(?:s|ed|ing)?|urg(?:es|ed|ing)|"
    r"seeks?|seeking|sought|(?:call|ask|push|press)(?:s|es|ed|ing)? for)\b|"
    r"(?:says?|said) [^.;]{0,80}?\b(?:must|should|ought to|ha[sd] to|have to|needs? to)\b)"
)
REACH = 4  # sentences: what was named further back is no longer “it”
REACH_OF_ALL = 10  # sentences to what “abstained” or “is undecided” is about, which points nowhere
REACH_OF_BALLOT = 25  # sentences from “voted to close it” to who “voted no”
REACH_OF_KIND = 8  # sentences from “the harbor toll” to “the plan”, which is one
MOST_LOOKED = 150  # tokens that are looked at for one antecedent
NEAR = 4  # tokens from a cue to “them”
BESIDE = frozenset("behind with beside alongside like by".split())


class Antecedents:
    """The issue that was named last, and where; what else the text has named since."""

    def __init__(
        self, text: Text, cast: Cast, known: Issues, decisions: Sequence[Decision] = ()
    ) -> None:
        self.text, self.cast, self.issues = text, cast, known
        self.number = {one.start: at for at, one in enumerate(text.sentences)}
        self.named = -REACH_OF_KIND - 1  # the sentence of the last issue
        self.end = -1  # the code point after its words
        self.last: Finding | None = None  # the stance that named it
        self.wish: Topic | None = None  # what was wanted of it since
        self.bill: Topic | None = None  # the bill that undoes it
        self.wished: set[str] = set()  # whatever is only wanted of another issue
        self.held = -1  # the same of the last that somebody stands on
        self.ballot: tuple[int, Topic] | None = None  # what a body voted to do last, and where
        self.chief = ChiefQuestion(text, decisions, self.plan_at)

    def note(self, finding: Finding, sentence: Sentence, topic: Topic) -> None:
        """Remembers where an issue was named."""
        self.named, self.end = self.number[sentence.start], finding.evidence[1]
        self.last, self.wish = finding, None
        start, end = finding.evidence
        self.bill = bill_in(self.text.raw[start:end], finding.topic)
        if finding.topic is not None and is_ballot(self.text, finding):
            self.ballot = self.named, finding.topic
        for holder in finding.holders:
            self.held = self.end
            if finding.topic is not None or finding.mood:
                self.chief.note(topic, holder, leads=sentence.block.paragraph == 1)

    def note_wish(self, finding: Finding, topic: Topic) -> None:
        """Remembers that an issue is only wanted of another: “that” is so, and never “it”."""
        self.end, self.wish = finding.evidence[1], topic
        self.wished.add(topic.id)

    def is_added(self, finding: Finding, sentence: Sentence) -> bool:
        """Whether a stance only qualifies the one before: “welcomed it, though she wanted X”."""
        if sentence.start <= self.end <= finding.evidence[0]:
            between = self.text.raw[self.end : finding.evidence[0]]
            if ADDING.search(between) is not None:
                return True
        return self.is_wanted_of_it(finding, sentence)

    def is_wanted_of_it(self, finding: Finding, sentence: Sentence) -> bool:
        """Whether it is what somebody wants of a plan that he backs: “but wants 20 spaces kept”."""
        last, at = self.last, max(finding.at, finding.evidence[0])
        if last is None or last.stance is not Stance.SUPPORTS or last.holders != finding.holders:
            return False
        near = sentence.start <= self.end <= at
        return near and WANTING.match(self.text.raw, self.end, sentence.end) is not None

    def of(self, finding: Finding, sentence: Sentence) -> Topic | None:
        """What a finding without a topic is on; null where nothing near fits."""
        if (own := self.in_own_words(finding)) is not None:
            return self.issues.settle(own)
        since = self.number[sentence.start] - self.named
        last = self.last_meant(finding)
        if (voted := self.voted(finding, sentence)) is not None:
            return self.issues.settle(voted)
        mood = self.is_mood(finding)
        if mood and self.follows_as_much(finding, sentence):
            return None
        if (finding.mood or not self.points(finding)) and (
            chief := self.chief_beside(finding, sentence)
        ):
            return self.issues.settle(chief)
        if mood and self.stands_apart(finding, sentence):
            return None
        plan = self.plan_before(finding, sentence)
        if plan is not None and not (last and since <= REACH_OF_KIND and is_of_a_kind(plan)):
            return self.issues.settle(plan)
        reach = REACH if plan is None else REACH_OF_KIND
        if not self.points(finding):
            reach = REACH_OF_ALL
        if since <= reach:
            return last
        if reach != REACH_OF_ALL and not self.follows_chief(sentence):
            return None
        chief = self.chief.of(self.issues)
        return self.issues.settle(chief) if chief is not None else None

    def last_meant(self, finding: Finding) -> Topic | None:
        """What was named last, if a stance may be on it."""
        last = self.issues.last
        if self.bill is not None and self.points(finding):
            return self.issues.settle(self.bill)
        if self.wish is not None and self.points(finding):
            words = (self.text.token_at(one) for one in finding.evidence)
            last = last if pointer_in(self.text, *words) == "it" else self.wish
        return last if self.agrees(finding, last) else None

    def agrees(self, finding: Finding, last: Topic | None) -> bool:
        """Whether “them” may be what was named last: several things."""
        if is_anothers_own(self.text, self.last, finding, last):
            return False
        if last is None or finding.at < 0 or not self.points(finding):
            return True
        first = self.text.token_at(finding.at)
        object_at = next((i for i in range(first, first + NEAR) if self.text.near[i] in PLURAL), -1)
        if object_at < 0 or self.text.near[object_at - 1] in BESIDE:
            return True  # “fell into line behind them”: behind people
        return not issues.is_clause(last) and wording.agree(last.object) == "are"

    def follows_chief(self, sentence: Sentence) -> bool:
        """Whether “it” may be what the decision told shortly before is on."""
        place = self.chief.place
        number = self.number[sentence.start]
        lowest = self.text.sentences[max(0, number - REACH)].first
        return lowest <= place < sentence.first

    def points(self, finding: Finding) -> bool:
        """Whether a stance is on something that its words only point to: “backs it”."""
        if not finding.points:
            return False
        first, end = finding.evidence
        words = (self.text.token_at(first), self.text.token_at(end))
        return finding.at < 0 or pointer_in(self.text, *words) != ""

    def is_afar(self, finding: Finding, sentence: Sentence) -> bool:
        """Whether a finding names no issue, points to none, and its paragraph has named none."""
        if finding.topic is not None or self.points(finding):
            return False
        return self.named < 0 or self.text.sentences[self.named].block is not sentence.block

    def in_own_words(self, finding: Finding) -> Topic | None:
        """What “it” is in a quote that named it before."""
        start, end = max(finding.at, finding.evidence[0]), finding.evidence[1]
        pointer = pointer_in(self.text, *(self.text.token_at(one) for one in (start, end)))
        return named_in_quote(self.text, finding, pointer)

    def voted(self, finding: Finding, sentence: Sentence) -> Topic | None:
        """What a vote that somebody cast was on, where another issue was named since."""
        if not is_vote(self.text, finding) or self.points(finding):
            return None
        number = self.number[sentence.start]
        found = voted_on(self.text, finding, number, self.plan_at) or self.ballot
        near = found is not None and number - REACH_OF_BALLOT <= found[0] <= self.named
        return found[1] if found is not None and near else None

    def is_mood(self, finding: Finding) -> bool:
        """Whether a stance is told by a mood alone, on nothing pointed at: “is sceptical”."""
        if finding.mood:
            return not self.points(finding)  # “is all for it”
        if finding.at < 0 or finding.topic is not None:
            return False
        mood, end = (self.text.token_at(one) for one in (finding.at, finding.evidence[1]))
        return word(self.text, mood) in word_class("mood") and not pointer_in(self.text, mood, end)

    def chief_beside(self, finding: Finding, sentence: Sentence) -> Topic | None:
        """The chief question, where the paragraph so far tells of no other issue."""
        chief = self.chief.of(self.issues)
        if chief is None or chief is self.issues.last:
            return chief
        last = self.issues.last
        deed = last is not None and last.object.startswith("the idea that")  # of nobody’s mood
        apart = self.held > sentence.block.start and not deed
        apart = apart or (self.chief.asked is None and self.told_beside(finding, sentence))
        return None if apart else chief

    def told_beside(self, finding: Finding, sentence: Sentence) -> bool:
        """Whether the paragraph of a mood has named a plan before it."""
        first = self.text.token_at(sentence.block.start)
        last = self.text.token_at(finding.evidence[0])
        lowest = max(first, last - MOST_LOOKED)
        heads = places(self.text, word_class("topic"), lowest, last)
        return any(self.plan_at(head, (lowest, last), "") is not None for head in heads)

    def follows_as_much(self, finding: Finding, sentence: Sentence) -> bool:
        """Whether a mood is on what “as much” stands for."""
        first = self.text.token_at(finding.evidence[0])
        return any(
            word(self.text, i) == "as" and word(self.text, i + 1) == "much"
            for i in range(max(sentence.first, first - LONGEST_PLAN), first)
        )

    def stands_apart(self, finding: Finding, sentence: Sentence) -> bool:
        """Whether what a mood is on cannot be told: it begins a paragraph.

        Those who are split are so on the issue at hand, but not on what somebody merely claims.
        """
        number = self.number[sentence.start]
        if number and self.text.sentences[number - 1].block is sentence.block:
            return False
        last = self.issues.last
        claimed = last is not None and wording.head_of(last.object) in word_class("told")
        return claimed or finding.stance is not Stance.UNDECIDED

    def near(self, sentence: Sentence) -> Sentence:
        """The first sentence that “it” may reach back to: a headline is none."""
        number, first = self.number[sentence.start], sentence
        for one in self.text.sentences[max(0, number - REACH) : number][::-1]:
            if one.block.kind is not BlockKind.PARAGRAPH:
                break
            first = one
        return first

    def plan_before(self, finding: Finding, sentence: Sentence) -> Topic | None:
        """The nearest plan that was named before a finding, and since the last issue."""
        offset = finding.at if finding.at >= 0 else finding.evidence[0]
        last = self.text.token_at(offset)
        near = self.near(sentence)
        lowest = max(near.first, last - MOST_LOOKED, self.text.token_at(self.end))
        pointer = ""
        if finding.points:
            pointer = pointer_in(self.text, last, self.text.token_at(finding.evidence[1]))
        verb = self.first_verb(finding, last)
        spoken, aside = self.text.tokens[min(last, len(self.text.tokens) - 1)].quotation, None
        for head in reversed(places(self.text, word_class("topic"), lowest + 1, last)):
            inside = self.text.tokens[head].start >= finding.evidence[0]
            if inside and not pointer and not 0 <= verb < head:
                continue  # it is the holder: “its owner, an oil fund, has not said how it votes”
            plan = self.plan_at(head, (lowest, last), pointer)
            if plan is not None and self.text.tokens[head].quotation in (-1, spoken):
                return bill_around(raw(self.text, lowest, head + 1)) or plan
            aside = aside or plan  # in words of another
        return aside

    def first_verb(self, finding: Finding, last: int) -> int:
        """Where the verb before an “and” stands: “X will vote on a levy and urged …”; else -1."""
        if self.text.near[last - 1] not in ("and", "but"):
            return -1
        first = max(self.text.token_at(finding.evidence[0]), last - MOST_LOOKED)
        return next(iter(places(self.text, VERBS_BETWEEN, first, last)), -1)

    def plan_at(self, head: int, between: tuple[int, int], pointer: str) -> Topic | None:
        """The plan whose noun is a token, if a pronoun may stand for it."""
        lower, (lowest, last) = self.text.tokens[head].lower, between
        if lower not in word_class("topic") or is_doing(self.text, head):
            return None
        if is_modifier(self.text, head) or is_named(self.text, self.cast, head):
            return None
        first, plural = beginning_of(self.text, head, lowest), wording.is_plural(lower)
        if first < 0 and plural and pointer in PLURAL:
            first = bare_beginning(self.text, head, lowest)
        if first < 0 or (pointer and (pointer in PLURAL) != plural):
            return None
        return issues.of_noun_phrase(raw(self.text, first, tail_end(self.text, head + 1, last)))
