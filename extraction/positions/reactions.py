"""What people make of what was just decided: who is “disappointed” at a refusal backs the plan.

A reaction is to the outcome, not to the plan. Where a body has turned a plan down, to welcome “the
decision” is to be against the plan, and to be dismayed is to be for it.
"""

import re
from dataclasses import dataclass, replace

from brief.entities import EntityKind
from brief.positions import Stance
from extraction.positions.issues import Topic
from extraction.positions.readers import Finding
from extraction.text.stance_entries import FLIPPED
from extraction.text.stances import word_class
from extraction.text.tokens import Sentence, Text, places, word

COURTS = frozenset("ruled court tribunal judge judges ombudsman".split())  # they undo what was done
PENDING = frozenset("off delay delayed postpone postponed defer deferred".split())
YET = frozenset("would will could can may might should must if".split())
PUT_UP_WITH = frozenset("accept accepted accepts respect respected respects await awaits".split())
YEAR = re.compile(r"\b(?:19|20)\d\d\b")  # of a decision of long ago
DECIDERS = frozenset(
    "judge justice magistrate arbitrator minister governor mayor president regulator "
    "ombudsman commissioner".split()
)
MOST_TITLE = 6  # tokens of “the federal district judge”
# What leaves a question open, some with a second word: “put off”, “sent the plan back”.
DELAYED = frozenset(
    "delay delayed delays postpone postponed deferred defer adjourned put sent send sends".split()
)
PARTICLES = {"put": "off", "sent": "back", "send": "back", "sends": "back"}
MOST_SENT = 6  # tokens of “sent the proposal for a cap back”
REACH_OF_DELAY = 6  # sentences from a delay to what people say of it
NEAR = 2  # sentences from what was undone to “it was wrong”
# Words that judge a deed, and not a plan.
OF_DEEDS = frozenset(
    "betrayal wrong folly short-sighted shortsighted happened unlawful illegal regrettable hasty "
    "rash disgrace disgraceful outrage outrageous shameful scandal scandalous".split()
)
FURTHER = 6  # sentences to “it was a mistake”, which is of a deed wherever it stands
MISTAKES = re.compile(
    r"\b(?:mistake|error|blunder)\b|"
    r"\b(?:right|wrong|bad|good|brave|correct) (?:decision|call|move|choice|step)\b"
)
MOVES = frozenset("move step".split())  # which may be a plan of its own elsewhere
REACH = 12  # sentences from what was decided to what people say of it


@dataclass(slots=True)
class Act:
    """What was decided, and whether it was yes or no."""

    topic: Topic
    stance: Stance
    sentence: int


class Reactions:
    """The last decision that the article told, for those who react to it."""

    def __init__(self, text: Text) -> None:
        self.text = text
        self.number = {one.start: at for at, one in enumerate(text.sentences)}
        self.act: Act | None = None

    def note(self, finding: Finding, sentence: Sentence, topic: Topic) -> None:
        """Remembers what the article itself tells of a decision: “rejected the mine”."""
        if finding.topic is None or finding.stance not in FLIPPED:
            return
        act = self.act
        if finding.voice is not None:
            judged = not COURTS.isdisjoint(sentence.words) and bool(finding.holders)
            if judged and act is not None and act.topic is topic:
                self.act = Act(topic, finding.stance, self.number[sentence.start])
            return
        bodies = [one for one in finding.holders if one.kind is EntityKind.ORGANIZATION]
        decided = len(bodies) == len(finding.holders) or self.is_judge(finding)
        if not finding.holders or not decided:
            return  # three members who vote against it decide nothing
        decides = word(self.text, self.text.token_at(finding.at)) in word_class("act")
        years = YEAR.search(self.text.raw, finding.evidence[0], sentence.end)
        if finding.at < 0 or not decides or years:
            self.act = None if self.act and self.act.topic is not topic else self.act
        elif self.act and self.act.topic is topic and self.act.stance is not finding.stance:
            self.act = None  # one body said yes and another no
        else:
            self.act = Act(topic, finding.stance, self.number[sentence.start])

    def is_judge(self, finding: Finding) -> bool:
        """Whether one person decides alone: “a judge blocked the map”."""
        first = self.text.token_at(finding.evidence[0])
        last = min(self.text.token_at(max(finding.at, 0)), first + MOST_TITLE)
        alone = len(finding.holders) == 1 and not finding.holders[0].plural
        return alone and not DECIDERS.isdisjoint(self.text.near[first:last])

    def read(self, finding: Finding, sentence: Sentence) -> Finding:
        """A finding as what it says of the plan, if it is a reaction; else as it is."""
        act = self.act
        if act is None or self.number[sentence.start] - act.sentence > REACH:
            return finding
        if finding.stance not in FLIPPED or not self.is_reaction(finding, sentence):
            return finding
        stance = finding.stance if act.stance is Stance.SUPPORTS else FLIPPED[finding.stance]
        return replace(finding, topic=act.topic, stance=stance)

    def is_to_delay(self, finding: Finding, sentence: Sentence) -> bool:
        """Whether somebody is pleased or disappointed that nothing was decided: “put off its vote.
        She was disappointed” tells no side.
        """
        marked = finding.voice is not None and finding.voice.marked  # “The pool is good for us”
        if finding.topic is not None or marked or not self.is_reaction(finding, sentence):
            return False
        at = self.number[sentence.start]
        first = max(self.act.sentence + 1 if self.act else 0, at - REACH_OF_DELAY)
        end = self.text.token_at(finding.evidence[0])
        return any(
            is_delay(self.text, place, one)
            for one in self.text.sentences[first : at + 1]
            for place in places(self.text, DELAYED, one.first, min(one.last, end))
        )

    def is_of_deed(self, finding: Finding, sentence: Sentence) -> bool:
        """Whether words judge what was undone before as a deed: “it was the right decision”."""
        words = self.text.raw[slice(*finding.evidence)]
        return self.is_near(sentence, FURTHER) and MISTAKES.search(words) is not None

    def is_near(self, sentence: Sentence, reach: int) -> bool:
        """Whether a plan was undone just before: “it was wrong” is then of that."""
        act = self.act
        undone = act is not None and act.stance is Stance.OPPOSES
        return act is not None and undone and self.number[sentence.start] - act.sentence <= reach

    def is_reaction(self, finding: Finding, sentence: Sentence) -> bool:
        """Whether a stance is on what was decided: “welcomed the decision”, “is disappointed”."""
        if finding.topic is not None:
            first, last = (self.text.token_at(place) for place in finding.evidence)
            if not PENDING.isdisjoint(self.text.lowers[first:last]):
                return False  # “asked that the decision be put off”: it is still to come
            article, _, noun = finding.topic.object.lower().partition(" ")
            cue = word(self.text, self.text.token_at(finding.at)) if finding.at >= 0 else ""
            definite = article in ("the", "this", "that") and cue not in PUT_UP_WITH
            told = noun in word_class("outcome") or (noun in MOVES and self.is_near(sentence, NEAR))
            return definite and told
        first, last = (self.text.token_at(place) for place in finding.evidence)
        said = {word(self.text, at) for at in range(first, last)}
        done = said.isdisjoint(YET) or {"should", "have"} <= said  # “should never have happened”
        judged = not said.isdisjoint(OF_DEEDS) and self.is_near(sentence, NEAR)
        if done and (judged or self.is_of_deed(finding, sentence)):
            return True
        if not said.isdisjoint(YET):
            return False  # “would be a blow”: the plan, not what was decided
        days = (at for at in range(first, last) if word(self.text, at) == "day")
        if any(word(self.text, at + 1) == "for" for at in days):
            return True  # “a dark day for tenants”
        return not said.isdisjoint(word_class("reaction"))


def is_delay(text: Text, place: int, sentence: Sentence) -> bool:
    """Whether a word of DELAYED leaves a question open."""
    particle = PARTICLES.get(text.lowers[place])
    if particle is None:
        return True
    last = min(place + 1 + MOST_SENT, sentence.last)
    return particle in text.lowers[place + 1 : last]
