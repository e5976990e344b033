"""What is said besides words in marks: “X said CLAUSE and that CLAUSE with “marks””."""

from extraction.quotes.frames import Frame
from extraction.quotes.names_in_marks import is_marked
from extraction.quotes.preceding import span_of
from extraction.quotes.reported import opens_clause, skip_to_clause
from extraction.text.cast import Cast
from extraction.text.marks import Span
from extraction.text.tokens import Text, word

HALVED = frozenset(("say", "tell"))


def halves_of(text: Text, cast: Cast, frame: Frame, following: Frame | None) -> list[Span]:
    """The clauses without marks among those of a cue that “and that” joins; none where nothing
    joins two, or each has marks.
    """
    if frame.verb is None or frame.verb.kind not in HALVED or frame.inverted:
        return []
    last = frame.sentence.last
    if following is not None and following.first > frame.last:
        joined = is_joint(text, following.begin - 2)  # “and that he called her”: a part of it
        last = last if joined else min(last, following.begin)
    joints = [i for i in range(frame.last, last - 1) if is_joint(text, i)]
    if not joints:
        return []
    first = skip_to_clause(text, cast, frame, frame.last, following)
    begins = [first if first is not None else joints[0], *(joint + 2 for joint in joints)]
    spans = []
    for begin, end in zip(begins, [*joints, last], strict=True):
        marked = any(is_marked(text, i) for i in range(begin, end))
        span = span_of(text, begin, end) if not marked and begin < end else None
        if span is not None:
            spans.append(span)
    return spans


def is_joint(text: Text, index: int) -> bool:
    """Whether “and that” joins one more clause at a token outside of marks."""
    linked = word(text, index) in ("and", "but") and word(text, index + 1) == "that"
    return linked and text.tokens[index].quotation < 0 and opens_clause(text, index + 1)
