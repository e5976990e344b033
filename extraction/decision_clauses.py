"""From where to where a sentence speaks of one decision: its subject, its object, its date."""

from dataclasses import dataclass

from extraction.cast import Cast
from extraction.cues import cue_verbs
from extraction.decision_words import DECIDE, SETTLE, WORDS, Clue
from extraction.joined import Source
from extraction.sources import nominal_source_at
from extraction.subjects import LOOK_BACK, clause_subject, source_left
from extraction.term_dates import Calendar
from extraction.tokens import DASHES, Text, word

MOST_SUBJECT = 14  # tokens before a verb: “The city’s planning and environment committee will …”
MOST_OBJECT = 50  # tokens after it; of a longer clause the rest is no evidence
MOST_DATELINE = 25  # tokens: “CITY, Country, March 11 (Agency Name) -”
SOON = frozenset("early soon late".split())
APART = DASHES | {"-"}  # also in datelines
ENDS_AT_COMMA = frozenset("and with after as".split())
ATTRIBUTION = 7  # tokens after a comma among which “X said” would stand
NEVER_INSIDE = frozenset("; : — -- ( )".split())
BEFORE_SUBJECT = WORDS["before_subject"]
DANGLING = frozenset("the a an of on to by at in and or until with for from its their as".split())
MODALS = frozenset("will would must shall can could may might is are has have 'll was were".split())
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
    if source is not None and clue.sentence.first <= source.first < clue.verb:
        first = min(first, article_before(text, source.first)) if source.pronoun != "who" else first
    first = clue.begin if clue.begin >= 0 else first
    last = clause_last(text, cast, calendar, clue)
    return Clause(first, max(last, clue.act + 1), source)


def source_of(text: Text, cast: Cast, clue: Clue) -> Source | None:
    """Who decides, as the clause names them on the left of the verb."""
    if clue.verb <= clue.sentence.first:
        return None
    before = word(text, clue.verb - 1)
    if before in APART:
        return set_off(text, cast, clue)
    if before in ("which", "that"):
        return antecedent(cast, clue.verb - 2 - (word(text, clue.verb - 2) == ","))
    source = source_left(text, cast, clue.sentence, clue.verb)
    begin = dateline_end(text, clue)
    if source is not None and source.first < begin <= clue.verb:
        return source_from(text, cast, begin, clue.verb)
    if before == ",":
        return described(text, cast, clue) or source
    return source


def antecedent(cast: Cast, index: int) -> Source | None:
    """The name that a relative clause is about: “the Senate, which is due to vote”."""
    mention = cast.at(index)
    return Source(mention.first, mention.last, [mention.actor]) if mention is not None else None


def dateline_end(text: Text, clue: Clue) -> int:
    """The token after the dateline of the first paragraph; its first where there is none."""
    sentence = clue.sentence
    if text.article.dateline is None or sentence.block.paragraph != 1:
        return sentence.first
    for index in range(sentence.first, min(sentence.last, sentence.first + MOST_DATELINE)):
        if word(text, index) in APART:
            return index + 1
    return sentence.first


def source_from(text: Text, cast: Cast, first: int, last: int) -> Source | None:
    """The first actor that some tokens name."""
    nominal = nominal_source_at(text, cast, first)
    if nominal is not None and nominal[1] <= last:
        return Source(first, nominal[1], [nominal[0]])
    mentions = cast.between(first, min(last, first + MOST_SUBJECT))
    return Source(mentions[0].first, mentions[0].last, [mentions[0].actor]) if mentions else None


def set_off(text: Text, cast: Cast, clue: Clue) -> Source | None:
    """Who stands before or between dashes: “the four — A, B, C and D — are discussing”."""
    lowest = max(clue.sentence.first, clue.verb - LOOK_BACK)
    for index in range(clue.verb - 2, lowest, -1):
        if word(text, index) in APART:
            listed = cast.between(index + 1, clue.verb - 1)
            if len(listed) > 1:
                return Source(listed[0].first, listed[-1].last, [m.actor for m in listed])
            return source_left(text, cast, clue.sentence, index)
    return None


def described(text: Text, cast: Cast, clue: Clue) -> Source | None:
    """The subject before a relative clause: “The crew, who belong to a union, will decide”."""
    source = clause_subject(text, cast, clue.sentence, clue.verb)
    if source is None or word(text, source.last) != ",":
        return None
    return source if word(text, source.last + 1) in ("who", "which", "whose", "where") else None


def article_before(text: Text, first: int) -> int:
    return first - 1 if word(text, first - 1) in ("the", "a", "an", "both", "all") else first


def subject_first(text: Text, clue: Clue) -> int:
    """The first token of the subject, as far as a bounded look back tells."""
    begin = min(clue.verb, clue.act)
    lowest = max(clue.sentence.first, begin - MOST_SUBJECT)
    position = begin
    while position > lowest:
        before = text.tokens[position - 1]
        if before.quotation >= 0 or before.lower in BEFORE_SUBJECT:
            if before.lower == "and" and joins_nouns(text, position - 1):
                position -= 1
                continue
            break
        position -= 1
    return position


def joins_nouns(text: Text, index: int) -> bool:
    """Whether an “and” joins two subjects: “The Bank and the Treasury will”."""
    before, after = word(text, index - 1), word(text, index + 1)
    return (
        before not in BEFORE_SUBJECT
        and (after in ("the", "its", "their") or text.tokens[index + 1].word[:1].isupper())
        and not any(word(text, i) in MODALS for i in range(index - 6, index))
    )


def clause_last(text: Text, cast: Cast, calendar: Calendar, clue: Clue) -> int:
    """The token after the object and the date of a decision."""
    limit = min(clue.sentence.last, clue.act + MOST_OBJECT)
    position = clue.act + 1
    while position < limit:
        date = calendar.at(position)
        if date is not None and date.first <= position:
            position = date.last
            continue
        if ends_clause(text, calendar, clue, position, limit):
            break
        position += 1
    while position > clue.act + 1 and not ends_well(text, position - 1):
        position -= 1
    return position


def ends_well(text: Text, index: int) -> bool:
    """Whether a clause may end with a token: no sign, no dangling small word."""
    token = text.tokens[index]
    return (token.word[-1].isalnum() or token.word in ("%", ")")) and token.lower not in DANGLING


def ends_clause(text: Text, calendar: Calendar, clue: Clue, index: int, limit: int) -> bool:
    """Whether a clause of a decision is over before a token."""
    token = text.tokens[index]
    lower = token.lower
    if lower in NEVER_INSIDE or (lower in ".!?–" and not token.word.isalnum()):
        return True
    if lower == "when" and meets_next(text, index):
        return False
    if lower in WORDS["clause"] and index > clue.act + 1:
        return True
    if lower == "if" and clue.form == "decide":
        return False
    if lower == "after" and word(text, index - 1) == "until":
        return False
    if lower == "as" and {word(text, index - 1), word(text, index + 1)} & SOON:
        return False
    if lower in ("after", "as", "if", "since") and index > clue.act + 1:
        return not asks_later(text, index, limit)
    if lower == ",":
        return ends_at_comma(text, calendar, index, limit)
    if lower in ("and", "but", "or"):
        goes_on = lower == "and" and word(text, index + 1) in DECIDE | SETTLE
        return goes_on or begins_clause(text, index + 1, limit)
    return False


def meets_next(text: Text, index: int) -> bool:
    """Whether “when” says at which meeting: “when the ministers next meet, in March”."""
    return any(word(text, i) in WORDS["meet"] for i in range(index + 1, index + 7))


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
    if is_attributed(text, index, limit) or after in WORDS["clause"] | ENDS_AT_COMMA:
        return True
    if asks_later(text, index, min(limit, index + 9)):
        return False
    return not any(word(text, i) in ("or", "and") for i in range(index, min(limit, index + 9)))


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
    """The token of “when” or “where” that a clause hangs on: “in July, when they are due to”."""
    lead = clause.first - 1
    if lead > clue.sentence.first and word(text, lead) in ("when", "where"):
        return lead
    return -1
