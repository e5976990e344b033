"""Deeds that are only an image: “will not sign another blank cheque” names no question.

What somebody would do or not do is a question of the article if any of its words stand elsewhere
in it too. In quotation marks, with words that nobody else has, it is a figure of speech: whoever
“will not redesign it by committee” stands somewhere, but not on that.
"""

from collections import Counter
from collections.abc import Iterable

from brief.positions import Attribution
from extraction.positions.chief_questions import root, roots
from extraction.positions.contraries import SAID_OF_IT
from extraction.positions.issues import Topic, content_words, is_clause
from extraction.positions.stands import Stand
from extraction.text.stance_entries import FLIPPED

OTHERS = 2  # issues that have a word in their names: then it is of the article
MARKS = frozenset('“‘"')


class Images:
    """The words of an article, for those who stand on words of their own alone."""

    def __init__(self, raw: str, topics: Iterable[Topic]) -> None:
        self.raw = raw
        self.words: Counter[str] = Counter()
        self.named = Counter(word for topic in topics for word in roots(topic.statement))

    def is_one(self, stand: Stand, topic: Topic) -> bool:
        """Whether what somebody’s own words are on is named nowhere else."""
        if not is_clause(topic) or stand.stance not in FLIPPED or not self.is_quoted(stand):
            return False
        said = roots(SAID_OF_IT.sub("", topic.statement)) - roots(topic.subject)
        said -= roots(stand.holder.name)
        if not self.words:
            self.words.update(map(root, content_words(self.raw)))
        own = Counter(
            root(word)
            for first, last in stand.evidence
            for word in content_words(self.raw[first:last])
        )
        alone = all(self.words[word] <= own[word] and self.named[word] < OTHERS for word in said)
        return bool(said) and alone

    def is_quoted(self, stand: Stand) -> bool:
        """Whether somebody’s own words tell it, or a mark opens in what is told of him."""
        if stand.attribution is Attribution.SELF_QUOTED:
            return True
        first, last = stand.evidence[0]
        return stand.attribution is Attribution.SELF_REPORTED and not MARKS.isdisjoint(
            self.raw[first:last]
        )
