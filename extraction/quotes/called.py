"""What somebody calls a thing: “what X called *a retreat*”, “called *the speech a disgrace*”."""

from extraction.quotes.frames import Frame
from extraction.quotes.preceding import span_of
from extraction.text.cast import Cast
from extraction.text.marks import Span
from extraction.text.tokens import POSSESSIVES, Text, word


def called(text: Text, cast: Cast, frame: Frame) -> Span | None:
    """What something is called: “what X called *a retreat*”, “called *the speech a disgrace*”."""
    source, first, limit = frame.source, frame.last, frame.sentence.last
    if source is None or frame.inverted:
        return None
    what = source.first - 1 - (word(text, source.first - 1) == "the")
    first += word(text, first) == "as"
    last = next((i for i in range(first, limit) if not goes_on_with(text, i)), limit)
    if word(text, what) == "what":
        return span_of(text, first, last, shortest=2)
    if frame.verb is None or frame.verb.lemma != "call" or first != frame.last:
        return None
    mention = cast.at(first)
    after = mention.last if mention is not None else first + 1
    named = mention is not None or word(text, first) in ("it", "him", "her", "them", "this", "that")
    if word(text, first) in ("the", "his", "her", "their", "its"):
        after = next((i for i in range(first + 2, min(last, first + 6)) if is_named(text, i)), last)
        named = after < last
    return span_of(text, first, last) if named and word(text, after) in ("a", "an") else None


def goes_on_with(text: Text, index: int) -> bool:
    """Whether a token is a word or a possessive: “an attack on the mayor’s power”."""
    lower = word(text, index)
    return lower[:1].isalnum() or (lower in POSSESSIVES and len(lower) > 1)


def is_named(text: Text, index: int) -> bool:
    """Whether what something is called begins at a token: “the speech *an* embarrassment”."""
    return word(text, index) in ("a", "an")
