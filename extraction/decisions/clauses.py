"""From where to where a sentence speaks of one decision: its subject, its object, its date."""

from dataclasses import dataclass

from extraction.dates.term_dates import Calendar
from extraction.decisions.subjects import LAWS, article_before, source_of, subject_first
from extraction.decisions.words import DECIDE, MODALS, PHRASAL, SETTLE, WHOM, WILL, WORDS, Clue
from extraction.text.cast import Cast
from extraction.text.cues import cue_verbs
from extraction.text.joined import Source
from extraction.text.tokens import Text, word

MOST_OBJECT = 50  # tokens after it; of a longer clause the rest is no evidence
SOON = frozenset("early soon late".split())
ENDS_AT_COMMA = frozenset("and with after as".split())
ATTRIBUTION = 7  # tokens after a comma among which “X said” would stand
NEVER_INSIDE = frozenset("; : — -- ( )".split())
DANGLING = frozenset("the a an of on to by at in and or until with for from its their as".split())
# Behind them “who” and “which” ask: “publish its findings and say who should be charged by May”.
ASKING = frozenset("say decide determine recommend tell on about over".split())
ON_AGENDA = frozenset("top high first on".split())
OPENS_CLAUSE = frozenset(one for one in WORDS["before_subject"] if one.isalpha())
REPORTING = frozenset("said says according told added adds confirmed announced".split())


@dataclass(frozen=True, slots=True)
class Clause:
    """The tokens `first` up to but not including `last` that tell one decision.

    `subject` is who decides, null where nobody is said to; `content_end` is where its object ends.
    """

    first: int
    last: int
    source: Source | None


def clause_of(text: Text, cast: Cast, calendar: Calendar, clue: Clue) -> Clause:
    """The clause of a clue."""
    source = source_of(text, cast, clue)
    first = subject_first(text, clue)
    if source is not None and source.first < first and word(text, first - 1) in LAWS:
        source = None  # “Under Greek law shareholders must approve it”: not Greece
    apart = clue.consent and word(text, first - 1) in ("when", "where")
    # “The minister did not say when the bill would be voted on”: it is not the minister who is.
    own = clue.passive and first < min(clue.verb, clue.act)
    apart = apart or (own and word(text, first - 1) in OPENS_CLAUSE)
    if source is not None and not apart and clue.sentence.first <= source.first < clue.verb:
        first = min(first, article_before(text, source.first)) if source.pronoun != "who" else first
    first = clue.begin if clue.begin >= 0 else first
    last = clause_last(text, cast, calendar, clue)
    return Clause(first, max(last, clue.act + 1), source)


def clause_last(text: Text, cast: Cast, calendar: Calendar, clue: Clue) -> int:
    """The token after the object and the date of a decision."""
    limit = min(clue.sentence.last, clue.act + MOST_OBJECT)
    position = max(clue.act, clue.aside) + 1
    while position < limit:
        date = calendar.at(position)
        if date is not None and date.first <= position:
            position = date.last
            continue
        if (close := bracketed(text, position, limit)) > 0:
            position = close
            continue
        if ends_clause(text, calendar, clue, position, limit):
            break
        position += 1
    while position > clue.act + 1 and not ends_well(text, position - 1):
        position -= 1
    return position


def bracketed(text: Text, index: int, limit: int) -> int:
    """The token behind a sum or a short name in brackets amid a clause: “plans for the £20m (about
    $26m) arena”; -1 where none is.
    """
    if word(text, index) != "(":
        return -1
    ends = range(index + 2, min(limit - 1, index + MOST_BRACKETED))
    close = next((i for i in ends if word(text, i) == ")"), -1)
    goes_on = close > 0 and word(text, close + 1)[:1].isalpha()
    return close + 1 if goes_on and word(text, close + 1) not in WORDS["clause"] else -1


MOST_BRACKETED = 7  # tokens of “(about 26 million dollars)”


def ends_well(text: Text, index: int) -> bool:
    """Whether a clause may end with a token: no sign, no dangling small word."""
    token = text.tokens[index]
    if (word(text, index - 1), token.lower) in PHRASAL:
        return True
    return (token.word[-1].isalnum() or token.word in ("%", ")")) and token.lower not in DANGLING


def ends_clause(text: Text, calendar: Calendar, clue: Clue, index: int, limit: int) -> bool:
    """Whether a clause of a decision is over before a token."""
    token = text.tokens[index]
    lower = token.lower
    if lower == "." and is_short(text, clue, index):
        return False
    if lower in NEVER_INSIDE or (lower in ".!?–" and not token.word.isalnum()):
        return True
    if lower == "when" and meets_next(text, index):
        return False
    if lower in ON_AGENDA and "agenda" in (word(text, i) for i in range(index + 1, index + 5)):
        return True  # “with a decision on gas storage high on the agenda”
    if lower in WORDS["clause"] and index > clue.act + 1:
        return lower not in ("who", "which") or word(text, index - 1) not in ASKING
    if lower == "if" and clue.form == "decide":
        return False
    if lower == "after" and word(text, index - 1) == "until":
        return False
    if lower == "as" and {word(text, index - 1), word(text, index + 1)} & SOON:
        return False
    if lower == "as" and clue.form in WHOM:
        return False
    if lower in ("after", "as", "if", "since") and index > clue.act + 1:
        return not asks_later(text, index, limit)
    if lower == "following" and index > clue.act + 1:
        return is_told_of_before(text, index)
    if lower == ",":
        return ends_at_comma(text, calendar, index, limit)
    if lower == "or" and word(text, index - 1) == "whether":
        return False  # “whether or not the ward has been saved”
    if lower in ("and", "but", "or"):
        goes_on = lower == "and" and word(text, index + 1) in DECIDE | SETTLE
        return goes_on or begins_clause(text, index + 1, limit)
    return False


def is_told_of_before(text: Text, index: int) -> bool:
    """Whether what was before the telling follows: “put off a decision on whether to close it after
    a six-hour debate” tells when it was put off, and nothing of what is asked.
    """
    behind = range(index + 2, index + MOST_LONG)
    return text.near[index] in BEHIND and any(text.near[i] in SITTINGS for i in behind)


BEHIND = frozenset(("after", "following"))
SITTINGS = WORDS["event"] | frozenset(
    "debate vote night hours protest protests outcry complaints objections".split()
)
MOST_LONG = 7  # tokens of “a stormy six-hour meeting”


def is_short(text: Text, clue: Clue, index: int) -> bool:
    """Whether a full stop only shortens a word in a sentence: “5 a.m. on Friday”."""
    if index + 1 >= clue.sentence.last:
        return False
    return text.tokens[index].quotation < 0 and text.tokens[index + 1].quotation < 0


def meets_next(text: Text, index: int) -> bool:
    """Whether “when” says at which meeting: “when the ministers next meet, in March”, “when they
    hold talks on Sunday”.
    """
    near = range(index + 1, index + 7)
    held = next((i for i in near if word(text, i) in HOLD), index + 7)
    holds = any(word(text, i) in CALLS for i in range(held + 1, held + 5))
    return holds or any(word(text, i) in WORDS["meet"] for i in near)


HOLD = frozenset("hold holds".split())
CALLS = WORDS["event"] | frozenset("call conference videoconference teleconference".split())


def asks_later(text: Text, index: int, limit: int) -> bool:
    """Whether “whether” follows soon, so that the words before it belong to the decision."""
    return any(word(text, i) in ("whether", "how") for i in range(index, min(limit, index + 12)))


def ends_at_comma(text: Text, calendar: Calendar, index: int, limit: int) -> bool:
    """Whether a clause ends at a comma: not before a date, nor in a list or a place."""
    after = word(text, index + 1)
    if (
        after[:1].isdigit()
        and word(text, index - 1)[:1].isalnum()
        and calendar.at(index + 1) is None
    ):
        return False  # “the £95m, 24,000-seat scheme”
    if calendar.at(index + 1) is not None or after in ("by", "on", "at", "in"):
        return is_attributed(text, index, limit) and calendar.at(index + 1) is None
    if is_place_end(text, calendar, index, limit):
        return False
    if (
        after in WILL
        or is_attributed(text, index, limit)
        or after in WORDS["clause"] | ENDS_AT_COMMA
    ):
        return True
    if asks_later(text, index, min(limit, index + 9)):
        return False
    return not any(word(text, i) in ("or", "and") for i in range(index, min(limit, index + 9)))


def is_place_end(text: Text, calendar: Calendar, index: int, limit: int) -> bool:
    """Whether a comma is inside of a place that a date follows: “in X, Norway, on 6 May”."""
    inside = word(text, index - 2) in ("in", "at", "near") or word(text, index - 3) in ("in", "at")
    ends = range(index + 2, min(limit, index + 4))
    comma = next((i for i in ends if word(text, i) == ","), -1)
    if not inside or comma < 0 or not text.tokens[index + 1].word[:1].isupper():
        return False
    on = comma + 1 + (word(text, comma + 1) in ("on", "by", "at", "in"))
    return calendar.at(on) is not None


def is_attributed(text: Text, index: int, limit: int) -> bool:
    """Whether “X said” or “according to” stands after a comma."""
    return any(
        word(text, i) in REPORTING for i in range(index + 1, min(limit, index + ATTRIBUTION))
    )


def begins_clause(text: Text, index: int, limit: int) -> bool:
    """Whether another clause begins after “and”: its own subject and verb follow."""
    for position in range(index, min(limit, index + 6)):
        lower = word(text, position)
        if lower in MODALS or (lower in cue_verbs() and position > index):
            return True
        if lower in ("to", ",", "on", "by", "whether") or not lower[:1].isalnum():
            return False
    return False


def before_relative(text: Text, clue: Clue, clause: Clause) -> int:
    """The token of “when”, “where” or “at which” on which a clause hangs: “in July, when they”."""
    lead = clause.first - 1
    if lead > clue.sentence.first and word(text, lead) in ("when", "where"):
        return lead
    if word(text, lead) == "which" and word(text, lead - 1) in ("at", "during"):
        return lead - 1  # “will meet for talks in Bern in May, at which they are to agree”
    return -1


def after_which(text: Text, clause: Clause) -> bool:
    """Whether a clause tells what comes after a day: “runs until 30 May, after which they will”."""
    return word(text, clause.first - 1) == "which" and word(text, clause.first - 2) == "after"
