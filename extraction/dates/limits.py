"""Dates as limits: “12 March or later”, “30 November at the latest”, “after April”."""

import datetime as dt
from dataclasses import dataclass

from brief.dates import edtf_bounds
from extraction.text.date_words import AFTER_DATE, POSSESSIVE, Phrase, word_at
from extraction.text.tenses import FUTURE, PAST
from extraction.text.tokens import Sentence, Text

# What follows a date: it is the first day of many, or the last one allowed.
TAILS = {
    ("or", "later"): "from",
    ("or", "beyond"): "from",
    ("onwards",): "from",
    ("onward",): "from",
    ("at", "the", "earliest"): "from",
    ("at", "the", "very", "earliest"): "from",
    ("at", "earliest"): "from",
    ("at", "the", "soonest"): "from",
    ("or", "earlier"): "until",
    ("or", "sooner"): "until",
    ("or", "before"): "until",
    ("at", "the", "latest"): "until",
    ("at", "the", "very", "latest"): "until",
    ("at", "latest"): "until",
    ("deadline",): "until",  # “faces a March 5 deadline”
}
MOST_TAIL = 4  # tokens
AN = frozenset("the a an its their this that".split())
CHANGING = frozenset("extend extending move moving lift lifting change changing push".split())
# What stands before one that is the first day allowed.
LEADS = frozenset(
    (no, word, "than") for no in ("no", "not") for word in ("earlier", "sooner", "before")
) | {("until", "at", "least"), ("till", "at", "least"), ("at", "the", "earliest")}
SMALL = frozenset("on in the at".split())
MOST_NEGATED = 5  # tokens from “not” to “before”: “is not now expected to rule before June”
MOST_ENDED = 6  # tokens from “end of” to “on”: “the end of its current legislative session on”
ENDING_LEADS = frozenset("before by until".split())
WAITS = frozenset("wait waits waiting".split())


@dataclass(frozen=True, slots=True)
class Limit:
    """A date with the words that make a limit of it: the tokens `first` up to `last`.

    `side` is “from” or “until” where the date itself counts, “after” where it does not; empty
    where a date is no limit.
    """

    first: int
    last: int
    side: str = ""


def limit_of(text: Text, sentence: Sentence, phrase: Phrase, tense: int) -> Limit:
    """What the words around a date make of it."""
    first, last = phrase.first, phrase.last
    if word_at(text.tokens, last) == "," and word_at(text.tokens, last + 1) == "or":
        last += 1  # “on Monday, May 4, or later”
    tail = tuple(word_at(text.tokens, i) for i in range(last, last + MOST_TAIL))
    for length in range(MOST_TAIL, 0, -1):
        words = tail[:length]
        if words in TAILS and last + length <= sentence.last:
            if words == ("or", "before") and word_at(text.tokens, last + 2)[:1].isalnum():
                continue  # “on Friday or before the summit”: another day
            changed = word_at(text.tokens, first - 1 - (word_at(text.tokens, first - 1) in AN))
            if words == ("deadline",) and (tense == PAST or changed in CHANGING):
                continue  # “missed a March 5 deadline”: it is over; “extend the June 30 deadline”
            return Limit(first, last + length, TAILS[words])
    last = phrase.last
    lead = first - (word_at(text.tokens, first - 1) in SMALL)
    before = tuple(word_at(text.tokens, i) for i in range(lead - 3, lead))
    if before in LEADS and lead - 3 >= sentence.first:
        return Limit(lead - 3, last, "from")
    lead = first - (word_at(text.tokens, first - 1) == "the")
    following = word_at(text.tokens, last)
    alone = following not in POSSESSIVE | {"-", "–"}
    alone = alone and (not following[:1].isalpha() or following in AFTER_DATE)  # “the May vote”
    after = word_at(text.tokens, lead - 1) == "after" and lead > sentence.first
    ahead = tense == FUTURE or word_at(text.tokens, lead - 2) in ("until", "till")
    if after and alone and ahead and not is_counted(phrase):
        return Limit(lead - 1, last, "after")
    return Limit(first, last)


def is_counted(phrase: Phrase) -> bool:
    """Whether a date is a span from now on or a year alone: “after the 2026 Games”."""
    year_alone = phrase.month is None and phrase.unit is None and phrase.weekday is None
    return phrase.within or phrase.vague or year_alone


def limited(edtf: str, side: str) -> str | None:
    """The interval of the days on one side of a date."""
    if side == "from":
        return later_than(edtf)
    latest = edtf_bounds(edtf)[1]
    if latest is None:
        return edtf
    if side == "until":
        return f"../{latest.isoformat()}"
    following = latest + dt.timedelta(days=1)
    whole_months = len(edtf.rpartition("/")[2]) < len("2026-04-01")
    return f"{following.isoformat()[:7] if whole_months else following.isoformat()}/.."


def later_than(edtf: str) -> str | None:
    """The interval from the beginning of a date on: a quarter or a season by its first month."""
    begin = edtf.partition("/")[0]
    earliest = edtf_bounds(begin)[0]
    if earliest is None:
        return None
    is_part = begin[4:5] == "-" and begin[5:7] > "12"
    return f"{earliest.isoformat()[:7] if is_part else begin}/.."


def lead_of_end(text: Text, sentence: Sentence, last: int) -> int:
    """The “before” of “before the end of the financial year on June 30”, of which that day is the
    last; -1 where there is none.
    """
    tokens = text.tokens
    for index in range(last, max(sentence.first, last - MOST_ENDED), -1):
        lower = tokens[index].lower
        bound = word_at(tokens, index - 1) if lower == "of" else ""
        if bound in ("end", "close", "expiry", "start", "beginning", "opening"):
            lead = index - 2 - (word_at(tokens, index - 2) == "the")
            begins = bound[0] not in "e" and bound != "close"
            within = word_at(tokens, lead) in (("by",) if begins else ENDING_LEADS) and index < last
            return lead if within and lead >= sentence.first else -1
        if not lower[0].isalpha() or lower in ("and", "to", "that", "which"):
            return -1
    return -1


def is_not_before(text: Text, sentence: Sentence, lead: int) -> bool:
    """Whether something is told not to come before a date: “will not rule before June”."""
    for index in range(lead - 1, max(sentence.first, lead - MOST_NEGATED) - 1, -1):
        word = text.tokens[index].lower
        if word in ("not", "no", "n't", "unlikely", "never") or word.endswith(("n't", "n’t")):
            return True
        if word in WAITS:
            return True  # “will wait until January”: it is then or later
        if not word[0].isalpha() or word in ("that", "which", "and", "but", "to"):
            return False
    return False


def is_latest(text: Text, index: int) -> bool:
    """Whether “no later than”, “on or before” or “between now and” ends at a token: that day itself
    still counts.
    """
    return tuple(word_at(text.tokens, i) for i in (index - 2, index - 1, index)) in LATEST


LATEST = frozenset(
    (
        ("no", "later", "than"),
        ("not", "later", "than"),
        ("on", "or", "before"),
        ("between", "now", "and"),
    )
)


def by_the_hour(text: Text, lead: int, first: int) -> bool:
    """Whether an hour of the day stands between “before” and a date."""
    near = (word_at(text.tokens, i) for i in range(lead + 1, first))
    return any(word in HOURS or word[:1].isdigit() for word in near)


HOURS = frozenset("midnight noon midday close a.m. p.m. a.m p.m am pm".split())


def by_the_time(text: Text, sentence: Sentence, first: int) -> int:
    """The “by” of “by the time the leaders meet in June”; -1 where none is."""
    for index in range(first - 4, max(sentence.first, first - MOST_BY_TIME) - 1, -1):
        if tuple(word_at(text.tokens, i) for i in range(index, index + 3)) == BY_TIME:
            between = (text.tokens[i].lower for i in range(index + 3, first))
            return -1 if any(not word[0].isalnum() for word in between) else index
    return -1


BY_TIME = ("by", "the", "time")
MOST_BY_TIME = 14  # tokens of “by the time the leaders of the three countries meet in”


def until_then(edtf: str, *, ends: bool) -> str:
    """The interval up to the day on which something happens; a month has it somewhere in it."""
    latest = edtf_bounds(edtf)[1]
    if latest is None or "/" in edtf:
        return edtf
    return f"../{edtf}" if is_month(edtf) and not ends else f"../{latest.isoformat()}"


def is_month(edtf: str) -> bool:
    """Whether a date is a month, and no quarter or season."""
    return len(edtf) == len("2026-04") and int(edtf[-2:]) <= LAST_MONTH


LAST_MONTH = 12  # in EDTF higher numbers are seasons and quarters
