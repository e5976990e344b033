"""Turns of speech that take a side: “you don’t sell the house”, “every week without this rule”."""

import re

from brief.positions import Stance

UNIT = r"(?:day|night|week|month|year|hour|minute)s?"
# A rule of life that nobody breaks: who cites it holds that this would break it.
PROVERB = re.compile(
    r"\A(?:but |and |no, |look, )?you (?:(?P<can>can[’']t|cannot)|don[’']t|do not|never) "
    r"(?P<verb>[a-z]+)\b",
    re.IGNORECASE,
)
PLAIN = frozenset(  # what “you don’t …” says of anybody’s day
    "have know need get want see think understand realise realize expect mind often even really "
    "hear feel like care just find belong look seem remember forget say speak talk meet notice "
    "worry believe trust mean agree usually normally always win lose score beat play stop "
    "become grow live die sleep dream learn come miss wake recover owe want go get".split()
)
UNABLE = frozenset(  # what “you can’t …” says of anybody’s day
    "imagine believe breathe blame fault teach coach please argue beat help turn tell do take "
    "make keep even just always really leave stay predict compare change choose ask describe "
    "overstate underestimate replace sit stand walk drive park reach call enter control".split()
)
EACH = rf"\b(?:every|each) (?:single |extra |further |more )?{UNIT}"
DELAY = re.compile(rf"{EACH} of delay\b", re.IGNORECASE)
# Who counts what it costs to wait wants the thing done.
WAITING = re.compile(
    rf"{EACH} (?:that )?(?:we|they|you) "
    r"(?:wait|delay|dither|hesitate|do nothing|put (?:it|this) off)\b",
    re.IGNORECASE,
)
LACKING = re.compile(
    rf"{EACH} without (?P<thing>(?:a|an|the|this|that|these|"
    r"those|our|its|any) [^,.;:!?]{1,60}?)(?= (?:is|are|was|were|costs?|means?|brings?|puts?|adds?|"
    r"will|would|has|have)\b)",
    re.IGNORECASE,
)
UNPROVEN = re.compile(
    r"\b(?:I|we)(?: have|[’']ve) (?:yet to|still to|never) (?:see|seen|hear|heard) "
    r"(?:a|an|any|the|one|evidence|proof)\b",
    re.IGNORECASE,
)
UNASKED = re.compile(
    r"\b(?:nobody|no one|no-one) (?:(?:has|have|ever) )*"
    r"(?:shown|showed|told|explained to|convinced|persuaded|asked|consulted|warned) "
    r"(?:me|us|them|the|those|people|residents|parents|workers|farmers)\b",
    re.IGNORECASE,
)


def is_rule(proverb: re.Match[str]) -> bool:
    """Whether “you don’t …” or “you can’t …” is a rule of life, and not what anybody’s day is."""
    verb = proverb["verb"].lower()
    return verb not in PLAIN and not (proverb["can"] and verb in UNABLE)


def saying(words: str) -> tuple[Stance, str] | None:
    """The stance in a sentence that somebody said, and on what; on nothing named where empty."""
    proverb = PROVERB.match(words.strip("“”\"'‘’ "))
    if proverb is not None and is_rule(proverb):
        return Stance.OPPOSES, ""
    if UNPROVEN.search(words) or UNASKED.search(words):
        return Stance.OPPOSES, ""
    if DELAY.search(words):
        return Stance.OPPOSES, "the delay"
    if WAITING.search(words):
        return Stance.SUPPORTS, ""
    lacking = LACKING.search(words)
    return (Stance.SUPPORTS, lacking["thing"]) if lacking is not None else None
