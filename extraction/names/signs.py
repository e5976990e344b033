"""What tells the kind of a name: the lists, a title, its own words, or the words around it."""

from functools import cache

from extraction.names.spellings import Cluster
from extraction.text.capitals import heads
from extraction.text.tokens import Text

LISTED = "named, known to the word lists"
DEFINED = "named, short for what the text says in full"
TITLED = "named, a title stands before it"
HEADED = "named, a word of the name says what it is"
AROUND = "named, told by the words around it"
COMPOSED = "named, a name and a noun that goes with it"

Sign = tuple[str, tuple[str, ...]]  # the rule, and the words that set it off


def sign_of(text: Text, cluster: Cluster) -> Sign:
    """How the kind of a spelling is told that the lists do not know."""
    tokens = text.tokens
    for name in cluster.names:
        if name.title is not None or name.honorific is not None:
            span = name.title or (name.honorific or 0, (name.honorific or 0) + 1)
            return TITLED, (" ".join(token.word for token in tokens[span[0] : span[1]]),)
    if any(name.kind is not None for name in cluster.names):
        said = [word for word in cluster.key if word in telling_words()]
        return HEADED, tuple(said[-1:] or cluster.key[:1])
    first = cluster.names[0]
    before = tokens[first.first - 1 : first.first] if first.first else []
    around = [*before, *tokens[first.last : first.last + 1]]
    return AROUND, tuple(token.word for token in around if token.word[0].isalnum())


@cache
def telling_words() -> frozenset[str]:
    """The words that say what a name is."""
    kinds = ("organization", "event", "agreement", "document", "place")
    return frozenset().union(*(heads()[kind] for kind in (*kinds, "suffix", "sector", "prefix")))
