"""Shares of people as sources: “61 percent of voters say”, “nearly two-thirds believe”."""

import re

from brief.entities import EntityKind
from extraction.text.cast import Actor
from extraction.text.joined import Source
from extraction.text.tokens import Sentence, Text

NUMBER = (
    r"(?:\d[\d.,]*|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|"
    r"(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-\w+)?)"
)
SHARE = re.compile(
    r"(?:(?:nearly|about|almost|just|only|roughly|some|more than|fewer than|less than|at least|"
    r"over|another|fully|a full) )*"
    rf"(?:{NUMBER}(?:%| percent| per cent)|{NUMBER} (?:in|out of) (?:every )?{NUMBER}|"
    r"(?:a |one-|two-|three-|four-)?(?:half|thirds?|quarters?|fifths?)|a (?:majority|plurality))"
    r"(?: of [^,;:.()“”\"]{1,60})?",
    re.IGNORECASE,
)
ENDS = frozenset("percent % cent half third thirds quarter quarters fifth fifths ten five".split())
MOST_WORDS = 14  # tokens of a share and of whom it is one
OPENS = frozenset(", ; : — – and but while as that because".split())


def share_ending_at(text: Text, sentence: Sentence, end: int) -> Source | None:
    """The share of some people whose words end right before a token, where a clause begins."""
    for first in range(end - 1, max(sentence.first, end - MOST_WORDS) - 1, -1):
        if text.tokens[first].quotation >= 0:
            return None
        if first > sentence.first and text.near[first - 1] not in OPENS:
            continue
        words = text.raw[text.tokens[first].start : text.tokens[end - 1].end]
        if text.near[end - 1] in ("and", "or", "but"):
            return None  # “a fine of 10% of its turnover and has said”
        if SHARE.fullmatch(words):
            name = " ".join(words.split())
            return Source(first, end, [Actor(EntityKind.GROUP, name, plural=True, local=True)])
    return None


def ends_share(lower: str) -> bool:
    """Whether a share may end with a word, so that a plain form after it is a verb."""
    return lower in ENDS or lower.isdigit() or lower.endswith("%")
