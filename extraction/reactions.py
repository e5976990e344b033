"""What people make of what was just decided: who is “disappointed” at a refusal backs the plan.

A reaction is to the outcome, not to the plan. Where a body has turned a plan down, to welcome “the
decision” is to be against the plan, and to be dismayed is to be for it.
"""

from dataclasses import dataclass, replace

from brief.positions import Stance
from extraction.issues import Topic, content_words
from extraction.readers import Finding
from extraction.stance_entries import FLIPPED
from extraction.stances import word_class
from extraction.tokens import Sentence, Text, word
from extraction.wording import head_of

PENDING = frozenset("off delay delayed postpone postponed defer deferred".split())
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
        if finding.topic is None or finding.at < 0 or finding.stance not in FLIPPED:
            return
        decides = word(self.text, self.text.token_at(finding.at)) in word_class("act")
        if decides and (finding.voice is None or not finding.voice.marked):
            self.act = Act(topic, finding.stance, self.number[sentence.start])

    def read(self, finding: Finding, sentence: Sentence) -> Finding:
        """A finding as what it says of the plan, if it is a reaction; else as it is."""
        act = self.act
        if act is None or self.number[sentence.start] - act.sentence > REACH:
            return finding
        if finding.stance not in FLIPPED or not self.is_reaction(finding):
            return finding
        stance = finding.stance if act.stance is Stance.SUPPORTS else FLIPPED[finding.stance]
        return replace(finding, topic=act.topic, stance=stance)

    def is_reaction(self, finding: Finding) -> bool:
        """Whether a stance is on what was decided: “welcomed the decision”, “is disappointed”."""
        if finding.topic is not None:
            first, last = (self.text.token_at(place) for place in finding.evidence)
            if not PENDING.isdisjoint(self.text.lowers[first:last]):
                return False  # “asked that the decision be put off”: it is still to come
            words = {one.lower() for one in content_words(finding.topic.object)}
            head = head_of(finding.topic.object)
            return head in word_class("outcome") and words <= word_class("blank") | {head}
        first, last = (self.text.token_at(place) for place in finding.evidence)
        said = {word(self.text, at) for at in range(first, last)}
        days = (at for at in range(first, last) if word(self.text, at) == "day")
        if any(word(self.text, at + 1) == "for" for at in days):
            return True  # “a dark day for tenants”
        return not said.isdisjoint(word_class("reaction") | word_class("outcome"))
