"""What “it”, “this” and a bare “undecided” are about: what was named shortly before them."""

from brief.articles import BlockKind
from brief.positions import Stance
from extraction import issues, wording
from extraction.ballots import is_ballot, is_vote, voted_on
from extraction.clauses import raw
from extraction.issues import Issues, Topic
from extraction.quoted_things import named_in_quote
from extraction.readers import Finding
from extraction.source_words import words as source_words
from extraction.stances import BE, HAVE, word_class
from extraction.tokens import Sentence, Text, is_adverb, word

REACH = 4  # sentences: what was named further back is no longer “it”
REACH_OF_ALL = 10  # sentences to what “abstained” or “is undecided” is about, which points nowhere
REACH_OF_BALLOT = 25  # sentences from “voted to close it” to who “voted no”
REACH_OF_KIND = 8  # sentences from “the harbor toll” to “the plan”, which is one
LONGEST_PLAN = 8  # tokens from the article of a noun phrase to its head
LONGEST_TAIL = 6  # tokens of “on night flights from the harbor”
MOST_LOOKED = 150  # tokens that are looked at for one antecedent
DETERMINERS = frozenset("a an the his her its their our this that these those".split())
POSSESSIVES = frozenset(("'s", "’s"))
LINKS = frozenset("of for on to".split())
PLURAL = frozenset("them these those they".split())
POINTING = frozenset("it this that".split()) | PLURAL
VERBAL = BE | HAVE | frozenset("will would can could may might must should shall do does".split())
SMALL = frozenset(
    "of in on at by for from with under over to into as and but or nor if than because that which "
    "who whom whose when while where after before until since it they he she we i you not no so "
    "up out now again if about against between during without within".split()
)


class Antecedents:
    """The issue that was named last, and where; what else the text has named since."""

    def __init__(self, text: Text, known: Issues) -> None:
        self.text, self.issues = text, known
        self.number = {one.start: at for at, one in enumerate(text.sentences)}
        self.named = -REACH_OF_KIND - 1  # the sentence of the last issue
        self.end = -1  # the code point after its words
        self.ballot: tuple[int, Topic] | None = None  # what a body voted to do last, and where

    def note(self, finding: Finding, sentence: Sentence) -> None:
        """Remembers where an issue was named."""
        self.named, self.end = self.number[sentence.start], finding.evidence[1]
        if finding.topic is not None and is_ballot(self.text, finding):
            self.ballot = self.named, finding.topic

    def of(self, finding: Finding, sentence: Sentence) -> Topic | None:
        """What a finding without a topic is on; null where nothing near fits."""
        if self.is_mood(finding) and self.stands_apart(finding, sentence):
            return None
        if (own := self.in_own_words(finding)) is not None:
            return self.issues.settle(own)
        since = self.number[sentence.start] - self.named
        last = self.issues.last
        if (voted := self.voted(finding, sentence)) is not None:
            return self.issues.settle(voted)
        plan = self.plan_before(finding, sentence)
        if plan is not None and not (last and since <= REACH_OF_KIND and is_of_a_kind(plan)):
            return self.issues.settle(plan)
        reach = REACH if plan is None else REACH_OF_KIND
        if not self.points(finding):
            reach = REACH_OF_ALL
        return last if since <= reach else None

    def points(self, finding: Finding) -> bool:
        """Whether a stance is on something that its words only point to: “backs it”."""
        if not finding.points:
            return False
        first, end = finding.evidence
        words = (self.text.token_at(first), self.text.token_at(end))
        return finding.at < 0 or pointer_in(self.text, *words) != ""

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
        if finding.at < 0 or finding.topic is not None:
            return False
        mood, end = (self.text.token_at(one) for one in (finding.at, finding.evidence[1]))
        return word(self.text, mood) in word_class("mood") and not pointer_in(self.text, mood, end)

    def stands_apart(self, finding: Finding, sentence: Sentence) -> bool:
        """Whether what a mood is on cannot be told: it begins a paragraph, or follows “as much”.

        Those who are split are so on the issue at hand, but not on what somebody merely claims.
        """
        first = self.text.token_at(finding.evidence[0])
        if any(
            word(self.text, i) == "as" and word(self.text, i + 1) == "much"
            for i in range(max(sentence.first, first - LONGEST_PLAN), first)
        ):
            return True
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
        spoken, aside = self.text.tokens[min(last, len(self.text.tokens) - 1)].quotation, None
        for head in range(last - 1, lowest, -1):
            plan = self.plan_at(head, (lowest, last), pointer)
            if plan is not None and self.text.tokens[head].quotation in (-1, spoken):
                return plan
            aside = aside or plan  # in words of another
        return aside

    def plan_at(self, head: int, between: tuple[int, int], pointer: str) -> Topic | None:
        """The plan whose noun is a token, if a pronoun may stand for it."""
        lower, (lowest, last) = self.text.tokens[head].lower, between
        if lower not in word_class("topic") or is_doing(self.text, head):
            return None
        if is_modifier(self.text, head):
            return None
        first, plural = beginning_of(self.text, head, lowest), wording.is_plural(lower)
        if first < 0 or (pointer and (pointer in PLURAL) != plural):
            return None
        return issues.of_noun_phrase(raw(self.text, first, tail_end(self.text, head + 1, last)))


def pointer_in(text: Text, first: int, end: int) -> str:
    """The pronoun that a finding has for its issue; empty where it has none."""
    return next((word(text, i) for i in range(first, end) if word(text, i) in POINTING), "")


def beginning_of(text: Text, head: int, lowest: int) -> int:
    """The article of a noun phrase with this head; -1 where none is near, or it names no plan."""
    if word(text, head) in word_class("vague") or word(text, head - 1) in SMALL | VERBAL:
        return -1
    for first in range(head - 1, max(lowest, head - LONGEST_PLAN) - 1, -1):
        lower = word(text, first)
        if lower in DETERMINERS:
            return first
        if lower in POSSESSIVES and text.tokens[first - 1].word[0].isupper():
            return first - 1  # “Nebraska’s limits”
        if lower in SMALL or lower in VERBAL or not (lower[0].isalnum() or lower[0] in "$€£-‑"):
            return -1
    return -1


def is_modifier(text: Text, head: int) -> bool:
    """Whether a form in “-ing” only says of what kind a noun is: “the ruling party”."""
    after = text.tokens[min(head + 1, len(text.tokens) - 1)]
    if not text.tokens[head].lower.endswith("ing") or not after.word.isalpha():
        return False
    return after.lower in source_words().kinds or after.lower in word_class("topic")


def is_doing(text: Text, head: int) -> bool:
    """Whether “plan” is what somebody does: “five councillors plan to vote no”."""
    before = word(text, head - 1)
    return word(text, head + 1) == "to" and before.endswith("s") and before not in POSSESSIVES


def tail_end(text: Text, after: int, limit: int) -> int:
    """The token after what narrows a noun phrase: “on night flights”; else after its head."""
    if word(text, after) not in LINKS:
        return after
    for end in range(after + 1, min(limit, after + LONGEST_TAIL) + 1):
        lower = word(text, end)
        if not lower[:1].isalnum() or (lower in SMALL and lower not in LINKS) or lower in VERBAL:
            return end if end > after + 1 else after
        if lower.endswith("day") and end > after + 1:
            return end - (word(text, end - 1) in LINKS)
        if (
            is_adverb(text.tokens[end])
            or lower.endswith("day")
            or lower.endswith("ed")
            or lower in LINKS
        ):
            return after
        if lower in DETERMINERS and end > after + 1:
            return after
    return after


def is_of_a_kind(topic: Topic) -> bool:
    """Whether words only say of what kind a thing is that was named before: “the plan”."""
    return len(topic.words) <= 2 and wording.head_of(topic.object) in word_class("generic")
