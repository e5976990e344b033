"""Reported clauses that are partly in marks: where they begin, and how they go on after them."""

import re

from brief.positions import Stance
from brief.quotes import QuoteType
from extraction.positions.readers import Finding, Reader
from extraction.positions.reported_stances import (
    MOST_LETTERS,
    SAYING,
    SUBJECT,
    duty_in,
    judgement,
)
from extraction.quotes.attributions import Said
from extraction.text.marks import Span
from extraction.text.tokens import places, word

MOST_BEFORE_THAT = 14  # tokens of “told the seven women and five men on Monday”
REFUSED = frozenset("rejected turned dismissed rebuffed spurned refused declined".split())
EARLIER = frozenset("earlier previous prior initial first".split())
MOST_REFUSED = 12  # tokens of “rejected two earlier approaches as”
REASONS = frozenset("because since as".split())
MOST_SUBJECT = 8  # words of “the scheme” in “the scheme “rewards paperwork””
# “… “rewards paperwork” and ought to be scrapped”, “… “no suitcase” and that a warrant …”.
GOES_ON = re.compile(
    r"[”\"’'»]*,? (?:and|but) (?:(?P<own>that (?=\w)|(?=(?:the|it|this|a|an|they) ))|"
    r"(?=(?:should|must|ought|had|would|was|were|needed)\b))(?P<words>[^“”\"‘;:.,]+)"
)


def reported_part(reader: Reader, said: Said) -> Span | None:
    """The clause of words that are partly in marks: “said that the ruling was “a mistake””."""
    frame = said.frame
    if frame is None or frame.inverted or frame.verb is None or frame.verb.kind not in SAYING:
        return None
    if word(reader.text, frame.begin - 1) == "," == word(reader.text, frame.end):
        first = reader.text.tokens[frame.sentence.first].start  # “The council, she said, should …”
        end = said.segments[0][1]
        if word(reader.text, frame.begin - 2) in REASONS:
            return said.segments[0]  # “voted no because, she said, “it is a waste””
        if said.segments[0][0] > reader.text.tokens[frame.begin].start:
            return (first, end) if end <= first + MOST_LETTERS else None
    quoted, end = said.segments[0]
    opening = range(frame.last, min(frame.last + MOST_BEFORE_THAT, reader.text.token_at(quoted)))
    that = next((i for i in opening if word(reader.text, i) == "that"), frame.last - 1)
    if that + 1 >= len(reader.text.tokens):
        return None
    start = reader.text.tokens[that + 1].start  # “told a crowd on Monday that the plan …”
    return (start, end) if start < end <= start + MOST_LETTERS else None


def refused_before(reader: Reader, said: Said) -> bool:
    """Whether words tell why something earlier was refused: “had rejected a first bid as “low””."""
    text, first = reader.text, reader.text.token_at(said.segments[0][0])
    link = first - 1 - (not word(text, first - 1)[:1].isalnum())
    if said.type is not QuoteType.MIXED or word(text, link) != "as":
        return False
    refusals = places(text, REFUSED, max(said.sentence.first, link - MOST_REFUSED), link)
    if not refusals:
        return False
    return "had" in text.near[refusals[-1] - 2 : refusals[-1]] or bool(
        places(text, EARLIER, refusals[-1] + 1, link)
    )


def clause_words(reader: Reader, said: Said, segment: Span) -> str:
    """The words of a reported clause without a frame in it: “The council, she said, should”."""
    text, frame = reader.text.raw, said.frame
    start, end = segment
    if frame is not None:
        first, last = (reader.text.tokens[i].start for i in (frame.begin, frame.end))
        if start < first < end:
            return f"{text[start:first].rstrip(' ,')} {text[last:end].lstrip(' ,')}"
    return text[start:end]


def after_marks(reader: Reader, said: Said, segment: Span) -> Finding | None:
    """The stance in what a reported clause adds once its marks are closed."""
    raw, end = reader.text.raw, said.segments[-1][1]
    last = min(said.sentence.end, end + MOST_LETTERS)
    more = GOES_ON.match(raw, end, last)
    if more is None:
        return None
    words = more["words"].strip()
    if more["own"] is None:
        opening = raw[segment[0] : said.segments[0][0]].rstrip(" “‘\"'").removeprefix("that ")
        subject = SUBJECT.match(f"{opening} ")
        who = subject["who"].strip() if subject is not None else opening
        if not 0 < len(who.split()) <= MOST_SUBJECT:
            return None
        words = f"{who} {words}"
    span = (segment[0], more.end("words"))
    found = duty_in(said, words, span) or judgement(said, words, span)
    return found if found is not None and found.stance is not Stance.UNDECIDED else None
