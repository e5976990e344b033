"""When: the dates of an article, each on the calendar as far as the article allows.

A date without a year or a day of the week is told by the day on which the article was written
and by the tense of the words around it: “will vote in March” is the next March, “voted in March”
the last. Without such an anchor nothing is guessed.
"""

import datetime as dt
from bisect import bisect_left
from dataclasses import dataclass

from brief.dates import Basis, When, edtf_bounds
from extraction.dates.anchors import Anchor as Anchor
from extraction.dates.anchors import anchor_of as anchor_of
from extraction.dates.grammar import read_phrase
from extraction.dates.limits import (
    by_the_hour,
    by_the_time,
    is_latest,
    is_month,
    is_not_before,
    later_than,
    lead_of_end,
    limit_of,
    limited,
    until_then,
)
from extraction.dates.thence import in_month_of, is_bare_day, thence
from extraction.dates.values import edtf_of, is_of_season
from extraction.text.date_words import POSSESSIVE, SEASONS, UNITS, WORDS, Phrase, word_at
from extraction.text.set_apart import dateline_end
from extraction.text.tenses import FUTURE, LOOK_LEFT, PAST, UNKNOWN, delays, tense_at
from extraction.text.tokens import Sentence, Text

ENDS = frozenset("end year-end month-end out over".split())
RECESSES = SEASONS.keys() | {"recess", "break", "holidays"}
DAYS_OF_WEEK = 7
REPORTS = frozenset(("said", "would"))
GIVING = frozenset("heard gave given ordered ruled told granted asked received closed".split())
BEGINS = frozenset("begin begins start starts enter enters".split())
RUNS_OUT = frozenset("run runs time times kick kicks set sets".split())
ANY_DAY = Anchor(dt.date(2026, 1, 1), 2026)  # stands for the day that an article does not say
MOST_LEAD = 8  # tokens from “by” to its date: “by midnight on Sunday”, “until 3 a.m. on 7 July”


@dataclass(frozen=True, slots=True)
class DateFound:
    """A date: tokens `first` up to but not including `last`, and when that is.

    `core` is the first token of the date itself, without the “by” before it; `plain` is its EDTF
    without what the “by” makes of it. `late`: something is to come then or later, no earlier.
    `loose`: it would be on the calendar if the article said when it was written.
    """

    first: int
    last: int
    when: When
    core: int
    tense: int = UNKNOWN
    plain: str | None = None
    late: bool = False
    loose: bool = False


def find_dates(text: Text, anchor: Anchor) -> list[DateFound]:
    """Every date of an article in text order."""
    found: list[DateFound] = []
    for sentence in text.sentences:
        index = sentence.first
        while index < sentence.last:
            phrase = read_phrase(text.tokens, index)
            if phrase is None or phrase.last > sentence.last:
                index += 1
                continue
            base = base_of(text, found, sentence) if phrase.thence else None
            if phrase.within and not phrase.thence:
                base = day_given(text, found, sentence, anchor)
            if phrase.thence and base is None:
                index += 1
                continue
            if is_bare_day(phrase):
                before = base_of(text, found, sentence)
                phrase = in_month_of(phrase, before.plain if before else None, anchor.day)
            found.append(date_found(text, sentence, phrase, anchor, base))
            index = found[-1].last
    return found


def base_of(text: Text, found: list[DateFound], sentence: Sentence) -> DateFound | None:
    """The date that “a week later” counts from: the last, of this sentence or the one before."""
    last = found[-1] if found else None
    if last is None or last.plain is None:
        return None
    place = bisect_left(text.sentences, sentence.start, key=lambda one: one.start)
    before = text.sentences[max(0, place - 1)]
    dateline = before.first <= last.first < dateline_end(text, before)
    return last if last.first >= before.first and not dateline else None


def day_given(
    text: Text, found: list[DateFound], sentence: Sentence, anchor: Anchor
) -> DateFound | None:
    """The day of the last week from which a term counts that was given then: “The court on Monday
    gave them 30 days”, “heard the case on Monday. It said it would rule within 30 days”.
    """
    last = found[-1] if found else None
    if last is None or last.tense != PAST or anchor.day is None:
        return None
    if last.first < sentence.first:
        before = text.sentences[bisect_left(text.starts, sentence.start) - 1]
        beside = before.block is sentence.block and last.first >= before.first
        beside = beside and not GIVING.isdisjoint(before.words)
        if not beside or not REPORTS.issubset(sentence.words):
            return None
    latest = last.when.latest
    is_day = latest is not None and latest == last.when.earliest
    if latest is None or not is_day or not 0 < (anchor.day - latest).days <= DAYS_OF_WEEK:
        return None
    return last


def date_found(
    text: Text, sentence: Sentence, phrase: Phrase, anchor: Anchor, base: DateFound | None
) -> DateFound:
    """A phrase with the days that it may mean; `base` is the date that it is counted from."""
    tense = tense_at(text, sentence, phrase)
    if base is not None and base.plain is not None:
        edtf = plain = thence(phrase, base.plain)
    else:
        edtf = plain = edtf_of(phrase, anchor, tense)
    first = phrase.first
    lead = lead_of(text, sentence, phrase)
    ends = any(word_at(text.tokens, i) in ENDS for i in range(phrase.first, phrase.last))
    if (event := end_of_event(text, sentence, phrase)) >= 0 and edtf is not None:
        edtf, first = until_then(edtf, ends=ends), event
    elif lead >= 0:
        word = word_at(text.tokens, lead)
        if word == "before" and by_the_hour(text, lead, phrase.first):
            word = "by"  # “before midnight on Sunday” is on Sunday
        if is_latest(text, lead):
            word, lead = "by", lead - 2
        waits = word == "before" or (word in ("until", "till") and tense != PAST)
        late = waits and is_not_before(text, sentence, lead)
        about = word_at(text.tokens, phrase.first).partition("-")[0] in ("mid", "early")
        if late and edtf is not None:
            opened = later_than(edtf)
        elif opens(text, phrase, lead):
            ahead = FUTURE if lies_ahead(edtf, anchor) else tense
            opened = open_interval(word, edtf, ahead, ends=ends, about=about)
        else:
            opened = None
        if opened is not None:
            edtf, first = opened, lead
        elif edtf is None and word in WORDS["deadline"] and opens(text, phrase, lead):
            first = lead
    limit = limit_of(text, sentence, phrase, tense)
    since = limit.side == "until" and (edtf or "").endswith("/..")  # “since 2019 or earlier”
    if plain is not None and limit.side and not since:
        first, edtf = min(first, limit.first), limited(plain, limit.side)
    last = limit.last if limit.side else phrase.last
    written = text.raw[text.tokens[first].start : text.tokens[last - 1].end]
    basis = basis_of(phrase, anchor) if edtf is not None else Basis.NONE
    when = When(" ".join(written.split()), edtf, basis)
    late = limit.side in ("from", "after")
    loose = edtf is None and anchor.day is None and is_loose(when, edtf_of(phrase, ANY_DAY, tense))
    return DateFound(first, last, when, phrase.first, tense, plain, late, loose)


def is_loose(when: When, edtf: str | None) -> bool:
    """Whether words would have a date if it were known when the article was written; a season has
    none then either.
    """
    return edtf is not None and not is_of_season(When(when.text, edtf, when.basis))


def lead_of(text: Text, sentence: Sentence, phrase: Phrase) -> int:
    """The token of “by”, “until”, “since” before a date; -1 where there is none."""
    lowest = max(sentence.first, phrase.first - MOST_LEAD)
    for index in range(phrase.first - 1, lowest - 1, -1):
        word = text.tokens[index].lower
        if word in WORDS["deadline"] or word in WORDS["onset"] or is_latest(text, index):
            return index if not measures(text, index) else -1
        if word not in WORDS["between"] and not word[0].isdigit():
            return -1
    return -1


def measures(text: Text, lead: int) -> bool:
    """Whether “by” tells how long: “extend the mission by a year on Monday”."""
    counted = word_at(text.tokens, lead + 1) in ("a", "another")
    return counted and word_at(text.tokens, lead + 2) in UNITS


def end_of_event(text: Text, sentence: Sentence, phrase: Phrase) -> int:
    """The “before” of what ends on a date: “before the session closes on 6 May”; -1 without."""
    the = word_at(text.tokens, phrase.first - 1) == "the"  # “runs out at the end of May”
    verb = phrase.first - 1 - the
    verb -= word_at(text.tokens, verb) in ("on", "in", "at")
    if (by := by_the_time(text, sentence, phrase.first)) >= 0:
        return by
    if (lead := lead_of_end(text, sentence, verb)) >= 0:
        return lead
    verb = verb_of_event(text, verb)
    if verb < 0:
        return -1
    for index in range(verb - 2, max(sentence.first, verb - MOST_LEAD) - 1, -1):
        word = text.tokens[index].lower
        if word == "before":
            return index
        if not word[0].isalpha() and word not in POSSESSIVE:
            return -1
    return -1


def verb_of_event(text: Text, index: int) -> int:
    """The verb of what an event does on a date: “breaks” of “breaks up for the summer”, “goes” of
    “goes into recess”; -1 without.
    """
    tokens = text.tokens
    lead = index
    if word_at(tokens, index) in RECESSES:
        lead -= 1 + (word_at(tokens, index - 1) in SEASONS)
        lead -= word_at(tokens, lead) in ("the", "its", "their")
        if word_at(tokens, lead) in BEGINS:  # “before it starts its recess”
            return lead
        if word_at(tokens, lead) not in ("for", "on", "into"):
            return -1
        lead -= 1
    elif word_at(tokens, index) in WORDS["outside"]:
        left = word_at(tokens, index) in ("office", "home")
        return index - 1 if left or word_at(tokens, index - 1) in RUNS_OUT else -1
    lead -= word_at(tokens, lead) in ("up", "off", "home", "town") and lead < index
    return lead if word_at(tokens, lead) in WORDS["ending"] else -1


def opens(text: Text, phrase: Phrase, lead: int) -> bool:
    """Whether “until” or “before” makes a term of a date.

    Not where something is put off until it, nor before the year of an event: “before the 2026
    Games”.
    """
    tokens = text.tokens
    year_alone = (phrase.month or phrase.unit or phrase.weekday or phrase.day) is None
    names = word_at(tokens, phrase.last)[:1].isalpha() and (
        word_at(tokens, phrase.first - 1) == "the" and word_at(tokens, phrase.first)[0].isdigit()
    )
    if year_alone and names:
        return False
    if word_at(tokens, lead - 1) in ("due", "expected"):
        return True  # “put off its ruling, which is now due before May”
    return not any(delays(text, index) for index in range(max(0, lead - LOOK_LEFT), lead))


def open_interval(
    lead: str, edtf: str | None, tense: int, *, ends: bool, about: bool
) -> str | None:
    """The interval that is open towards one end: “by Friday”, “before May”, “since 2019”.

    `ends`: the end of the date is meant, “before the end of May”. `about`: the date is vague in
    itself, “by mid-May”. That, and a month alone, ends with some day of its month.
    """
    if edtf is None:
        return None
    earliest, latest = edtf_bounds(edtf)
    if lead == "before" and not ends and earliest is not None and earliest > dt.date.min:
        return f"../{day_before(earliest, edtf)}"
    if lead in WORDS["deadline"] and (about or (is_month(edtf) and not ends)) and "/" not in edtf:
        return f"../{edtf}"
    if lead in WORDS["deadline"] and latest is not None:
        return f"../{latest.isoformat()}"
    if lead == "since" or (lead in WORDS["onset"] and tense == FUTURE):
        return f"{edtf.partition('/')[0]}/.." if "/" not in edtf else None
    return None


def lies_ahead(edtf: str | None, anchor: Anchor) -> bool:
    """Whether a day is known to come after that of the article, whatever the verb: “is listed for
    hearing from 21 April”.
    """
    earliest = edtf_bounds(edtf)[0] if edtf is not None else None
    return earliest is not None and anchor.day is not None and earliest > anchor.day


def day_before(day: dt.date, edtf: str) -> str:
    """The day before one, or the year before where only a year is said."""
    if len(edtf) == 4:
        return f"{day.year - 1}-12-31"
    return (day - dt.timedelta(days=1)).isoformat()


def basis_of(phrase: Phrase, anchor: Anchor) -> Basis:
    """What a date hangs on: nothing but its words where they give the year."""
    return Basis.STATED if phrase.year is not None else anchor.basis
