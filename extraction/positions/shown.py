"""Those who speak for a body, or as one of many: they stand where it stands."""

from collections.abc import Iterator

from brief.entities import EntityKind
from brief.positions import Stance
from brief.quotes import QuoteType
from extraction.positions.issues import Topic
from extraction.positions.readers import Finding
from extraction.quotes.attributions import Said
from extraction.quotes.voices import Voice
from extraction.text.cast import Actor
from extraction.text.tokens import Sentence, Text, word

MOST_SHOWN = 6  # stances of a paragraph that a speaker may stand for
MOST_BETWEEN = 2  # code points from a stance to the words of one who shares it: white space alone
MOST_TITLES = 16  # tokens of a cue with the offices and the name of who speaks
THEIR = frozenset("its their".split())


class Shown:
    """The stances of a paragraph, for those who speak for their holders in it.

    “The union opposes the plan. “They never asked us,” said X, its secretary”: X opposes it too.
    “Parents oppose it. “My son is nine,” said X”: X is one of them.
    """

    def __init__(self, text: Text) -> None:
        self.text = text
        self.block: object = None
        self.stances: list[tuple[Actor, Stance, Topic]] = []
        self.spoken: set[int] = set()
        self.last: tuple[Actor, Stance, Topic] | None = None  # whom the last sentence tells of
        self.told = -1  # where the sentence with the last stance ends

    def note(self, sentence: Sentence, finding: Finding, topic: Topic) -> None:
        """Remembers the stance of a body, and who has taken one in person."""
        if sentence.block is not self.block:
            self.block, self.stances, self.spoken, self.last = sentence.block, [], set(), None
        self.spoken.update(id(holder) for holder in finding.holders)
        if finding.holders:
            self.last, self.told = None, sentence.end
        if finding.stance in (Stance.SUPPORTS, Stance.OPPOSES):
            bodies = [holder for holder in finding.holders if not holder.human][:1]
            self.stances.extend((body, finding.stance, topic) for body in bodies)
            if bodies:
                self.last = self.stances[-1]

    def by(self, said: Said) -> Iterator[tuple[Finding, Topic]]:
        """The stance that the words of a quote stand for; nothing where the speaker took one."""
        if said.type not in (QuoteType.DIRECT, QuoteType.MIXED) or len(said.actors) != 1:
            return
        speaker = said.actors[0]
        if said.sentence.block is not self.block or id(speaker) in self.spoken or not speaker.human:
            return
        shown = [one for one in self.stances[:MOST_SHOWN] if one[0] is speaker.affiliation]
        if not shown and self.last is not None and self.is_one(said, speaker, self.last[0]):
            shown = [self.last]
        if said.type is QuoteType.MIXED:  # a few words of what is wanted say who wrote it down
            shown = [one for one in shown if one[1] is not Stance.SUPPORTS]
        for _, stance, topic in shown[:1]:
            voice = Voice(said, marked=True)
            yield Finding([speaker], stance, topic, said.segments[0], voice), topic

    def is_one(self, said: Said, speaker: Actor, of: Actor) -> bool:
        """Whether somebody with a name speaks right after it was told where they stand."""
        between = said.sentence.start - self.told
        if said.type is not QuoteType.DIRECT or not 0 <= between <= MOST_BETWEEN:
            return False
        if speaker.kind is not EntityKind.PERSON:
            return False
        many = of.kind is EntityKind.GROUP and speaker.affiliation is None
        return many or self.is_theirs(said)

    def is_theirs(self, said: Said) -> bool:
        """Whether a speaker is told as one of those named before: “said its secretary, X”."""
        if said.frame is None:
            return False
        first, last = said.frame.begin, min(said.frame.end, said.frame.begin + MOST_TITLES)
        return any(word(self.text, i) in THEIR for i in range(first, last))
