"""The dates of an article as terms of what is still to come: by token, clause and sentence."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from extraction.dates.anchors import anchor_of
from extraction.dates.dates import DateFound
from extraction.text.date_words import GATHERINGS, POSSESSIVE, word_at
from extraction.text.set_apart import dateline_end
from extraction.text.tenses import PAST
from extraction.text.tokens import Sentence, Text

MOST_TERM = 45  # tokens from a word of deciding to its date
MOST_OWNED = 4  # tokens of “city planning board meeting”
YEARLY = frozenset("conference congress summit session convention".split())
NO_NAMES = frozenset("of on in at to for by and or the a is was are were will that which".split())
YEAR_LENGTH = len("2026")
YEAR_LEADS = frozenset("in by until before during early late within fiscal".split())


class Calendar:
    """The dates of an article in text order, to be asked for those near a word."""

    def __init__(self, text: Text, dates: Sequence[DateFound]) -> None:
        self.text = text
        self.dates = after_dateline(text, dates)
        self.today = anchor_of(text.article).day
        self._firsts = [date.first for date in self.dates]
        self._lasts = [date.last for date in self.dates]

    def at(self, index: int) -> DateFound | None:
        """The date that a token is part of."""
        place = bisect_right(self._firsts, index) - 1
        if place < 0 or self.dates[place].last <= index:
            return None
        return self.dates[place]

    def ending_at(self, last: int) -> DateFound | None:
        """The date whose words end right before a token."""
        place = bisect_left(self._lasts, last)
        return self.dates[place] if place < len(self.dates) and self._lasts[place] == last else None

    def between(self, first: int, last: int) -> list[DateFound]:
        """The dates that begin among some tokens."""
        place = bisect_left(self._firsts, first)
        return self.dates[place : bisect_left(self._firsts, last)]

    def term(self, sentence: Sentence, first: int, last: int | None = None) -> DateFound | None:
        """The first date after a token in its sentence that something may be due on."""
        limit = min(sentence.last, first + MOST_TERM)
        for date in self.between(first, min(limit, last) if last is not None else limit):
            if self.is_term(date):
                return date
        return None

    def near(self, sentence: Sentence, index: int) -> DateFound | None:
        """The first date after a token in its sentence, else the last one before it."""
        found = self.term(sentence, index)
        if found is not None:
            return found
        before = self.between(max(sentence.first, index - MOST_TERM), index)
        return next((date for date in reversed(before) if self.is_term(date)), None)

    def is_term(self, date: DateFound) -> bool:
        """Whether a date may be a term: not past, nor part of a name (“next year’s limits”)."""
        tokens = self.text.tokens
        owns = word_at(tokens, date.last) in POSSESSIVE
        year = len(date.when.edtf or "") == YEAR_LENGTH  # “this year’s budget” tells no day
        meets = word_at(tokens, date.last + 1) in YEARLY  # “next year’s conference”
        if owns and ((year and not meets) or not self.owns_meeting(date.last + 1)):
            return False
        if self.opens_range(date) or self.is_over(date):
            return False
        before = word_at(tokens, date.first - 1)
        if before in ("since", "after") and word_at(tokens, date.first) != "until":
            return False
        if before in ("time", "far", "already") and word_at(tokens, date.first) == "this":
            return False  # “for the third time this year”
        if date.when.edtf is not None and len(date.when.edtf) == 4 and date.when.text.isdigit():
            return before in YEAR_LEADS
        waits = word_at(tokens, date.first) in ("before", "until", "till")
        onset = (date.when.edtf or "").endswith("/..") and not (waits or date.late)
        return word_at(tokens, date.first) not in ("since", "from", "starting") and not onset

    def owns_meeting(self, index: int) -> bool:
        """Whether a meeting is a day’s own: “Tuesday’s meeting”, “Tuesday’s city board meeting”."""
        for at in range(index, index + MOST_OWNED):
            lower = word_at(self.text.tokens, at)
            if lower in GATHERINGS:
                return True
            if not lower[:1].isalpha() or lower in NO_NAMES:
                return False
        return False

    def opens_range(self, date: DateFound) -> bool:
        """Whether a dash joins a day to the next word: “the Monday–Friday week”; not “meets on
        Wednesday – a day late”.
        """
        tokens = self.text.tokens
        dash = date.last < len(tokens) and tokens[date.last].word in ("-", "–")
        return dash and tokens[date.last].start == tokens[date.last - 1].end

    def is_over(self, date: DateFound) -> bool:
        """Whether a date lies before the day of the article, or is told as past."""
        latest = date.when.latest
        if self.today is not None and latest is not None:
            later = word_at(self.text.tokens, date.first - 1) == "later" or (
                word_at(self.text.tokens, date.first - 2) == "later"
            )
            told = date.tense == PAST and latest == self.today and not later
            return told or self.has_passed(date)
        return date.tense == PAST

    def is_ahead(self, date: DateFound) -> bool:
        """Whether a date is known to lie after the day of the article."""
        earliest = date.when.earliest or date.when.latest
        return self.today is not None and earliest is not None and earliest > self.today

    def has_passed(self, date: DateFound) -> bool:
        """Whether a date is known to lie before the day of the article."""
        latest = date.when.latest
        return self.today is not None and latest is not None and latest < self.today


def after_dateline(text: Text, dates: Sequence[DateFound]) -> list[DateFound]:
    """The dates without that of the dateline: on that day it was written, and nothing is due."""
    lead = next((one for one in text.sentences if one.block.paragraph == 1), None)
    if lead is None:
        return list(dates)
    end = dateline_end(text, lead)
    return [date for date in dates if not lead.first <= date.first < end]
