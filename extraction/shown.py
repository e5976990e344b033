"""Those who speak for a body: they stand where it stands."""

from collections.abc import Iterator

from brief.positions import Stance
from brief.quotes import QuoteType
from extraction.attributions import Said
from extraction.cast import Actor
from extraction.issues import Topic
from extraction.readers import Finding
from extraction.tokens import Sentence
from extraction.voices import Voice

MOST_SHOWN = 6  # stances of a paragraph that a speaker may stand for


class Shown:
    """The stances of a paragraph, for those who speak for their holders in it.

    “The union opposes the plan. “They never asked us,” said X, its secretary”: X opposes it too.
    """

    def __init__(self) -> None:
        self.block: object = None
        self.stances: list[tuple[Actor, Stance, Topic]] = []
        self.spoken: set[int] = set()

    def note(self, sentence: Sentence, finding: Finding, topic: Topic) -> None:
        """Remembers the stance of a body, and who has taken one in person."""
        if sentence.block is not self.block:
            self.block, self.stances, self.spoken = sentence.block, [], set()
        self.spoken.update(id(holder) for holder in finding.holders)
        if finding.stance in (Stance.SUPPORTS, Stance.OPPOSES):
            bodies = [holder for holder in finding.holders if not holder.human][:1]
            self.stances.extend((body, finding.stance, topic) for body in bodies)

    def by(self, said: Said) -> Iterator[tuple[Finding, Topic]]:
        """The stance that the words of a quote stand for; nothing where the speaker took one."""
        if said.type not in (QuoteType.DIRECT, QuoteType.MIXED) or len(said.actors) != 1:
            return
        speaker = said.actors[0]
        if said.sentence.block is not self.block or id(speaker) in self.spoken or not speaker.human:
            return
        for body, stance, topic in self.stances[:MOST_SHOWN]:
            if speaker.affiliation is body:
                voice = Voice(said, marked=True)
                yield Finding([speaker], stance, topic, said.segments[0], voice), topic
                return
