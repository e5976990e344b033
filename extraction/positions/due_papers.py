"""When papers are due, and by when a thing is had: a duty of the calendar, and nobody’s wish."""

import re

MONTH = (
    r"(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.|January|February|March|April|May|June|"
    r"July|August|September|October|November|December"
)
WHEN = (
    rf"(?:(?:by|before|in|on|no later than) (?:the (?:end|start|middle|beginning) of |early |late |"
    rf"mid-|next )?(?:{MONTH}|\w+day\b|\d|noon\b|midnight\b|week\b|month\b|year\b))"
)
DUE = re.compile(
    r" (?:now |first |also |still )?(?:"
    r"be (?:sent|submitted|filed|lodged|returned|delivered|registered|notified|postmarked|"
    rf"handed (?:in|over)|sent (?:in|off))\b[^,;:]*? {WHEN}|"
    rf"have [^,;:]+? {WHEN}[^,;:]*? to [a-z])"
)
PAPER = re.compile(
    r"\b(?:forms?|returns?|applications?|ballots?|claims?|documents?|bids?|maps?|papers?|reports?|"
    r"petitions?|signatures|accounts|answers|submissions|comments|objections|entries|nominations|"
    r"proposals?|lists?|names|budgets?|plans|drafts?)\b"
)
TAKING = re.compile(
    r"\b(?:permits?|permission|licen[cs]es?|votes?|approval|consent|majority|referendum|quorum|"
    r"amendment|legislation|law|change to)\b.{0,40}?\bwould (?:also |still |first |now )?"
    r"be (?:needed|required|necessary)\b"
)
PROCESS = re.compile(r"(?: (?:still|now|also|first))* (?:decide|rule|vote|choose|be ratified)\b")
# “The work should be finished by May”: what is expected.
EXPECTED = re.compile(
    r" (?:now |soon |all )?(?:be (?:ready|finished|completed?|done|open|available|back|over|"
    r"restored|fixed|known|in place|up and running) (?:by|in|within|on|before|later|"
    r"next|again|soon)\b|"
    r"(?:win|arrive|rain)\b|take (?:about|around|only|less))"
)


def is_due(words: str, after: int) -> bool:
    """Whether what must be done is that papers are handed in by a day: “must be filed by June 3”.

    So is what somebody must have by then in order to go on: “must have maps by May 1 to print”.
    """
    return DUE.match(words, after) is not None and PAPER.search(words) is not None


def takes_that(words: str) -> bool:
    """Whether it is told what a thing takes: “a permit would be needed”, not wished for."""
    return TAKING.search(words) is not None
