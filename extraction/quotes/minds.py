"""What somebody is sure or afraid of: “X is convinced that”, “confident they would win”."""

from extraction.clauses.subjects import source_left
from extraction.clauses.unsaid import is_denied
from extraction.text.cast import Cast
from extraction.text.cues import CueVerb
from extraction.text.joined import Source
from extraction.text.tokens import Sentence, Text, is_adverb

MINDS = frozenset(
    "convinced confident certain sure aware afraid worried concerned hopeful optimistic skeptical "
    "sceptical doubtful adamant persuaded fearful".split()
)
LINKING = frozenset(
    "is are was were be been being am remain remains remained remaining become becomes became "
    "feel feels felt seem seems seemed grew grown appeared appears".split()
)
PEOPLE = frozenset("he she they we i who".split())
THEIRS = frozenset("he she they we i it there".split())  # may open the clause without a “that”


def mind_at(
    text: Text, cast: Cast, sentence: Sentence, index: int
) -> tuple[CueVerb, Source] | None:
    """The cue that an adjective is, and whose mind it tells of; null where it tells of none."""
    lower = text.near[index]
    if lower not in MINDS:
        return None
    after = text.near[index + 1]
    opens = after == "that" or after in THEIRS or cast.at(index + 1) is not None
    be = index - 1
    while be > sentence.first and is_adverb(text.tokens[be]):
        be -= 1
    be -= text.near[be] in ("so", "very", "pretty", "more")
    if not opens or text.near[be] not in LINKING or is_denied(text, sentence, index):
        return None
    source = source_left(text, cast, sentence, be)
    if source is None or (source.pronoun is not None and source.pronoun not in PEOPLE):
        return None
    return CueVerb(f"be {lower}", "think", bare=False), source
