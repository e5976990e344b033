"""When: each date on the calendar as far as the article allows, and never further."""

import datetime as dt
import time

import pytest

from brief.dates import Basis
from extraction.articles import article_of
from extraction.dates.anchors import Anchor, anchor_of
from extraction.dates.dates import DateFound, find_dates
from extraction.dates.feasts import easter
from extraction.text.marks import find_quotations
from extraction.text.tokens import split_sentences
from tests.extraction.texts import read

THURSDAY = dt.date(2026, 4, 9)
WRITTEN = Anchor(THURSDAY, 2026, Basis.PUBLISHED_AT)
YEAR_ALONE = Anchor(None, 2026, Basis.COPYRIGHT_YEAR)
SECONDS_A_MEGABYTE = 200  # tens of times what it takes; a square would take hours


def dates_of(sentence: str, anchor: Anchor = WRITTEN) -> list[DateFound]:
    return find_dates(read(f"Nothing to see here\n\n{sentence}"), anchor)


def date_of(sentence: str, anchor: Anchor = WRITTEN) -> tuple[str, str | None]:
    (found,) = dates_of(sentence, anchor)
    return found.when.text, found.when.edtf


@pytest.mark.parametrize(
    ("sentence", "text", "edtf"),
    [
        ("The fair will open on 15 June.", "15 June", "2026-06-15"),
        ("The fair will open on June 15.", "June 15", "2026-06-15"),
        ("The fair will open on the 15th of June.", "15th of June", "2026-06-15"),
        ("The fair will run on June 15-16.", "June 15-16", "2026-06-15/2026-06-16"),
        ("The fair will run on 15-16 June.", "15-16 June", "2026-06-15/2026-06-16"),
        ("The fair will open in July.", "July", "2026-07"),
        ("The fair will open in mid-July.", "mid-July", "2026-07"),
        ("The fair will open in early May.", "early May", "2026-05"),
        ("The fair will open in July 2027.", "July 2027", "2027-07"),
        ("The fair will open on Dec. 2.", "Dec. 2", "2026-12-02"),
        ("The fair will open on 3 May 2027.", "3 May 2027", "2027-05-03"),
        ("The fair will open on May 3, 2027.", "May 3, 2027", "2027-05-03"),
        ("The fair will open next year.", "next year", "2027"),
        ("The fair will open next month.", "next month", "2026-05"),
        ("The fair will open next week.", "next week", "2026-04-13/2026-04-19"),
        ("The fair will open on Friday week.", "Friday week", "2026-04-17"),
        ("The fair will open tomorrow.", "tomorrow", "2026-04-10"),
        ("The fair opened yesterday.", "yesterday", "2026-04-08"),
        ("The fair opened last night.", "last night", "2026-04-08"),
        ("The fair will open this evening.", "this evening", "2026-04-09"),
        ("The fair opened two weeks ago.", "two weeks ago", "2026-03-23/2026-03-29"),
        ("The fair opened a decade ago.", "a decade ago", "2016"),
        ("The fair will open in 2035.", "2035", "2035"),
        ("Fairs will open from the early 2030s.", "early 2030s", "2030/2039"),
        ("The fair will open in the second quarter.", "second quarter", "2026-34"),
        (
            "It will open in the second quarter of next year.",
            "second quarter of next year",
            "2027-34",
        ),
        ("The fair will open in Q3.", "Q3", "2026-35"),
        ("The fair will open this summer.", "this summer", "2026-06/2026-08"),
        ("The fair will open within 30 days.", "within 30 days", "../2026-05-09"),
        ("It will open in the week of May 4.", "week of May 4", "2026-05-04/2026-05-10"),
        (
            "It will run between May 3 and May 5.",
            "May 3 and May 5",
            "2026-05-03/2026-05-05",
        ),
    ],
)
def test_a_date_is_what_its_words_say(sentence: str, text: str, edtf: str) -> None:
    assert date_of(sentence) == (text, edtf)


@pytest.mark.parametrize(
    ("sentence", "text", "edtf"),
    [
        ("They must pay by year-end.", "by year-end", "../2026-12-31"),
        ("They must pay by the end of May.", "by the end of May", "../2026-05-31"),
        ("They must pay by the end of the month.", "by the end of the month", "../2026-04-30"),
        ("They have until Friday to pay.", "until Friday", "../2026-04-10"),
        ("They must pay by noon on Friday.", "by noon on Friday", "../2026-04-10"),
        ("They must pay before December.", "before December", "../2026-11-30"),
        ("The toll will apply from 1 January.", "from 1 January", "2027-01-01/.."),
        ("They have paid since 2019.", "since 2019", "2019/.."),
        (
            "They must vote before the end of the parliamentary term on 24 July.",
            "before the end of the parliamentary term on 24 July",
            "../2026-07-24",
        ),
        (
            "They must vote by the close of the session on 24 July.",
            "by the close of the session on 24 July",
            "../2026-07-24",
        ),
        ("She will wait until July to choose.", "until July", "2026-07/.."),
        ("She said that she would wait until 5 May.", "until 5 May", "2026-05-05/.."),
        ("The case has been listed for hearing from 21 May.", "from 21 May", "2026-05-21/.."),
        ("The road was closed from 3 March.", "3 March", "2026-03-03"),
    ],
)
def test_a_term_is_open_towards_one_end(sentence: str, text: str, edtf: str) -> None:
    assert date_of(sentence) == (text, edtf)


def test_the_last_night_of_something_is_no_day() -> None:
    assert dates_of("It was the last night of the fair.") == []


def test_a_day_to_which_something_is_put_off_is_no_term() -> None:
    assert date_of("The race was put off until October.") == ("October", "2026-10")


def test_thursday_on_a_thursday_is_today() -> None:
    assert date_of("The clerk said on Thursday that it rained.")[1] == "2026-04-09"
    assert date_of("The clerk will speak on Thursday.")[1] == "2026-04-09"


def test_the_tense_tells_which_weekday() -> None:
    assert date_of("The choir sang on Tuesday.")[1] == "2026-04-07"
    assert date_of("The choir will sing on Tuesday.")[1] == "2026-04-14"
    assert date_of("On Tuesday, the choir sang.")[1] == "2026-04-07"
    assert date_of("By Tuesday, the choir must sing.")[1] == "../2026-04-14"


def test_next_and_last_are_counted_from_the_day_of_the_article() -> None:
    assert date_of("The choir sings next Tuesday.")[1] == "2026-04-14"
    assert date_of("The choir sang last Tuesday.")[1] == "2026-04-07"
    assert date_of("The choir sings in the hall on Tuesday next week.")[1] == "2026-04-14"


def test_the_tense_tells_which_year() -> None:
    assert date_of("The choir sang in February.")[1] == "2026-02"
    assert date_of("The choir will sing in February.")[1] == "2027-02"
    assert date_of("The choir sang in October.")[1] == "2025-10"


def test_two_weekdays_in_a_row_are_one_interval() -> None:
    edtf = date_of("Choirs will sing on Saturday and Sunday.")[1]
    assert edtf == "2026-04-11/2026-04-12"


def test_a_weekday_without_an_anchor_has_no_date() -> None:
    (found,) = dates_of("The choir will sing on Thursday.", Anchor())
    assert (found.when.edtf, found.when.basis) == (None, Basis.NONE)


def test_a_month_without_an_anchor_has_no_date() -> None:
    assert date_of("The choir will sing on Thursday, June 18.", Anchor())[1] is None


def test_a_copyright_year_gives_months_and_years_and_no_weekday() -> None:
    assert date_of("The choir will sing in July.", YEAR_ALONE)[1] == "2026-07"
    assert date_of("The choir will tour next year.", YEAR_ALONE)[1] == "2027"
    assert date_of("The choir will sing by year-end.", YEAR_ALONE)[1] == "../2026-12-31"
    assert date_of("The choir will sing on Thursday.", YEAR_ALONE)[1] is None


def test_the_basis_is_recorded() -> None:
    (stated,) = dates_of("The choir sang on 3 May 2024.")
    (told,) = dates_of("The choir will sing in July.", YEAR_ALONE)
    assert (stated.when.basis, told.when.basis) == (Basis.STATED, Basis.COPYRIGHT_YEAR)


@pytest.mark.parametrize(
    "sentence",
    [
        "They may march in spite of it.",
        "Mr May sang, and Ms March heard him.",
        "The hall seats 2000 people and cost $1999.",
        "Her second quarter-final was a draw.",
        "They sold 2,035 tickets.",
        "He sat at the end of the table.",
    ],
)
def test_what_is_no_date_is_none(sentence: str) -> None:
    assert dates_of(sentence) == []


@pytest.mark.parametrize("sentence", ["It will be on June 31.", "It was on 30 February 2025."])
def test_a_day_that_no_calendar_has_gives_no_date(sentence: str) -> None:
    assert date_of(sentence)[1] is None


def test_two_dates_in_one_sentence_are_two() -> None:
    found = dates_of("The hall closed in March and will open on 2 May.")
    assert [date.when.edtf for date in found] == ["2026-03", "2026-05-02"]


def test_an_anchor_is_publication_then_the_dateline_then_the_copyright() -> None:
    text = "A head\n\nLISBON, April 9 (Some Wire) — Rain fell.\n\n© 2026 Some Wire"
    published = dt.datetime(2026, 4, 10, tzinfo=dt.UTC)
    by_day = anchor_of(article_of(text, published_at=published))
    assert (by_day.day, by_day.basis) == (published.date(), Basis.PUBLISHED_AT)
    by_line = anchor_of(article_of(text))
    assert (by_line.day, by_line.basis) == (THURSDAY, Basis.DATELINE)
    by_year = anchor_of(article_of("A head\n\nRain fell.\n\n© 2026 Some Wire"))
    assert by_year == YEAR_ALONE
    assert anchor_of(article_of("A head\n\nRain fell.")) == Anchor()


@pytest.mark.parametrize(
    "words", ["May 5-6 ", "by until ", "end of early ", "Friday and Saturday "]
)
def test_time_grows_with_the_text_alone(words: str) -> None:
    text = read("A head\n\n" + words * (100_000 // len(words)))
    begin = time.perf_counter()
    find_dates(text, WRITTEN)
    assert time.perf_counter() - begin < SECONDS_A_MEGABYTE / 10


@pytest.mark.parametrize(
    ("year", "day"), [(2024, "03-31"), (2025, "04-20"), (2026, "04-05"), (2038, "04-25")]
)
def test_easter_is_on_its_day(year: int, day: str) -> None:
    assert easter(year).isoformat() == f"{year}-{day}"


@pytest.mark.parametrize(
    ("sentence", "edtf"),
    [
        ("The board will meet on the second Tuesday in May.", "2026-05-12"),
        ("The board will meet on the last Friday of May.", "2026-05-29"),
        ("The board will meet on the third Thursday of May next year.", "2027-05-20"),
        ("The board met on the second Tuesday in March.", "2026-03-10"),
        ("The board met last Friday.", "2026-04-03"),
        ("The board will rule within a fortnight.", "../2026-04-23"),
        ("The board will rule in a fortnight.", "2026-04-20/2026-04-26"),
        ("The board ruled a fortnight ago.", "2026-03-23/2026-03-29"),
        ("The board will rule in the next fortnight.", "../2026-04-23"),
        ("The ruling has been put back to May.", "2026-05"),
        ("The vote was moved back to March.", "2026-03"),
        ("The vote will be on the first Monday of June 2027.", "2027-06-07"),
        ("The fair will open in May next year.", "2027-05"),
        ("The fair will open in July of next year.", "2027-07"),
        ("The fair will open on 3 May next year.", "2027-05-03"),
        ("The fair opened in March last year.", "2025-03"),
        ("The fair will open in May this year.", "2026-05"),
        ("The fair will open next May.", "2026-05"),
    ],
)
def test_a_day_that_is_counted_is_the_one_that_the_count_tells(sentence, edtf):
    assert date_of(sentence)[1] == edtf


@pytest.mark.parametrize(
    ("sentence", "edtf"),
    [
        ("It was filed on 25/06/2026.", "2026-06-25"),
        ("It was filed on 06/25/2026.", "2026-06-25"),
        ("It was filed on 06/06/2026.", "2026-06-06"),
        ("It was filed on 05/06/2026.", None),
        ("It was filed on 31/31/2026.", None),
    ],
)
def test_a_date_in_slashes_is_read_where_its_numbers_allow_one_reading(sentence, edtf):
    assert date_of(sentence)[1] == edtf


@pytest.mark.parametrize(
    ("other", "edtf"),
    [
        ("The fair opens on 15 June.", "2026-06-05"),
        ("The fair opens on June 15.", "2026-05-06"),
    ],
)
def test_which_number_is_the_month_is_told_by_the_other_dates_of_the_article(other, edtf):
    article = article_of(f"A headline\n\n{other} It was filed on 05/06/2026.")
    text = split_sentences(article, find_quotations(article))
    assert find_dates(text, anchor_of(article))[-1].when.edtf == edtf


@pytest.mark.parametrize(
    ("sentence", "text", "edtf"),
    [
        ("They will meet in the first week of May.", "first week of May", "2026-05-01/2026-05-07"),
        ("They will meet in the last week in June.", "last week in June", "2026-06-24/2026-06-30"),
        ("They met in the third week of March 2025.", "third week of March 2025",
         "2025-03-15/2025-03-21"),
        ("They will meet within 48 hours.", "within 48 hours", "../2026-04-11"),
        ("Norway gave the crew 36 hours to leave.", "36 hours", "../2026-04-11"),
        ("Norway gave the crew three weeks to leave.", "three weeks", "../2026-04-30"),
        ("Norway gave the crew, all of them Danes, until noon on Monday to leave.",
         "until noon on Monday", "../2026-04-13"),
        ("They talked until 3 a.m. on Thursday.", "until 3 a.m. on Thursday", "../2026-04-09"),
        ("They will meet by mid-June.", "by mid-June", "../2026-06"),
        ("It will not come before the second quarter of 2027.",
         "before the second quarter of 2027", "2027-04/.."),
        ("They will meet on the 4th of May.", "4th of May", "2026-05-04"),
        ("They will meet on 2nd June.", "2nd June", "2026-06-02"),
        ("They will meet in the week after next.", "week after next", "2026-04-20/2026-04-26"),
        ("They will meet on Wednesday and Thursday.", "Wednesday and Thursday",
         "2026-04-15/2026-04-16"),
        ("It will be built between May and July.", "May and July", "2026-05/2026-07"),
        ("It will be built from November to February.", "November to February",
         "2026-11/2027-02"),
        ("She led it from 2019 to 2023.", "2019 to 2023", "2019/2023"),
        ("They will meet by the weekend.", "by the weekend", "../2026-04-12"),
        ("They will meet on the weekend of May 16.", "May 16", "2026-05-16"),
        ("They will meet before year’s end.", "before year’s end", "../2026-12-31"),
        ("They will meet by year end.", "by year end", "../2026-12-31"),
        ("They will meet by the end of the summer.", "by the end of the summer", "../2026-08-31"),
        ("They will not vote until June.", "until June", "2026-06/.."),
        ("They did not vote until February.", "until February", "../2026-02"),
        ("Polling day is in November.", "November", "2026-11"),
        ("They will meet next Monday, 13 April.", "next Monday, 13 April", "2026-04-13"),
        ("They will meet over the next month.", "next month", "../2026-05-09"),
        ("They will meet in the final week of June.", "final week of June",
         "2026-06-24/2026-06-30"),
        ("They will meet before the year is out.", "before the year is out", "../2026-12-31"),
        ("It is on the agenda of the council’s May meeting.", "May", "2026-05"),
        ("Crews will stay away for three days from 10 July.", "three days from 10 July",
         "2026-07-10/2026-07-12"),
        ("They will meet before Thanksgiving.", "before Thanksgiving", "../2026-11-25"),
        ("They will meet after Labor Day.", "after Labor Day", "2026-09-08/.."),
        ("A vote is due before the session closes on May 16.",
         "before the session closes on May 16", "../2026-05-16"),
    ],
)  # fmt: skip
def test_weeks_of_months_hours_and_ends_of_events_are_dates(
    sentence: str, text: str, edtf: str
) -> None:
    assert date_of(sentence) == (text, edtf)


@pytest.mark.parametrize(
    "sentence",
    [
        "The shop is open 24 hours a day.",
        "The drive took 48 hours.",
        "Norway gave the crew another two weeks to leave.",
        "The first week was calm.",
        "The 1st and 4th were calm.",
        "They left at the start of the summer holidays.",
        "Labor won, and by Labor rules it lost.",
    ],
)
def test_hours_and_weeks_that_nothing_counts_from_are_no_dates(sentence: str) -> None:
    assert dates_of(sentence) == []


@pytest.mark.parametrize(
    ("dateline", "place_and_day"),
    [
        ("Skarn, 9 April 2026 (Coast Wire) –", "Skarn, 9 April 2026 (Coast Wire)"),
        ("Port Hallow, April 9, 2026 —", "Port Hallow, April 9, 2026"),
        ("Skarn, Norway, 9 Apr. 2026 --", "Skarn, Norway, 9 Apr. 2026"),
        ("SKARN (Coast Wire), April 9, 2026 -", "SKARN (Coast Wire), April 9, 2026"),
        ("Port-au-Mer, Thursday, April 9, 2026 —", "Port-au-Mer, Thursday, April 9, 2026"),
    ],
)
def test_a_dateline_dates_an_article_in_small_letters_too(
    dateline: str, place_and_day: str
) -> None:
    article = article_of(f"A head\n\n{dateline} Rain fell on the town for a week.")
    assert article.dateline == place_and_day
    assert (anchor_of(article).day, anchor_of(article).basis) == (THURSDAY, Basis.DATELINE)


@pytest.mark.parametrize(
    "opening",
    [
        "Thursday, April 9, 2026 — a day of rain — ended late.",
        "Anna Reed (Labour) – who rows – was there.",
        "Hall 9 – the last one – stood empty.",
    ],
)
def test_a_name_before_a_dash_is_no_dateline(opening: str) -> None:
    assert article_of(f"A head\n\n{opening}").dateline is None


@pytest.mark.parametrize(
    ("sentence", "text", "edtf"),
    [
        ("It will open on 12 May or later.", "12 May or later", "2026-05-12/.."),
        ("It will open in June at the earliest.", "June at the earliest", "2026-06/.."),
        ("It will open no earlier than June 3.", "no earlier than June 3", "2026-06-03/.."),
        ("It will run from 12 May onwards.", "12 May onwards", "2026-05-12/.."),
        ("It will open on May 30 at the latest.", "May 30 at the latest", "../2026-05-30"),
        ("It will open by May 30 at the latest.", "by May 30 at the latest", "../2026-05-30"),
        ("It will open on 12 May or earlier.", "12 May or earlier", "../2026-05-12"),
        ("It will open after May.", "after May", "2026-06/.."),
        ("It will open after 12 May.", "after 12 May", "2026-05-13/.."),
        ("It will open after the May election.", "May", "2026-05"),
        ("It will open on Monday, May 4, or later.", "May 4, or later", "2026-05-04/.."),
        ("It will open after Tuesday’s vote.", "Tuesday", "2026-04-14"),
        ("It has been shut since 2019 or earlier.", "since 2019 or earlier", "2019/.."),
        ("It closed after April 3.", "April 3", "2026-04-03"),
    ],
)
def test_a_date_may_be_the_first_or_the_last_day_of_many(
    sentence: str, text: str, edtf: str | None
) -> None:
    found = dates_of(sentence)[0].when
    assert edtf is None or (found.text.endswith(text), found.edtf) == (True, edtf)


@pytest.mark.parametrize(
    ("sentence", "text", "edtf"),
    [
        (
            "It must pass before parliament starts its recess on July 3.",
            "before parliament starts its recess on July 3",
            "../2026-07-03",
        ),
        ("It has been set for 14 November.", "14 November", "2026-11-14"),
    ],
)
def test_a_recess_that_starts_and_a_day_set_for_something_are_read(sentence, text, edtf):
    assert date_of(sentence) == (text, edtf)


@pytest.mark.parametrize(
    ("sentence", "text", "edtf"),
    [
        ("The panel will vote before the House goes into recess on 24 July.",
         "before the House goes into recess on 24 July", "../2026-07-24"),
        ("They must act before deputies leave for the summer on June 26.",
         "before deputies leave for the summer on June 26", "../2026-06-26"),
        ("They must act before schools break up for the summer holidays on 24 July.",
         "before schools break up for the summer holidays on 24 July", "../2026-07-24"),
        ("They must act before the pact runs out on 3 May.", "before the pact runs out on 3 May",
         "../2026-05-03"),
        ("They must act before she leaves office on 3 May.", "before she leaves office on 3 May",
         "../2026-05-03"),
        ("The Senate faces a May 5 deadline for it.", "May 5 deadline", "../2026-05-05"),
        ("The Senate missed a March 5 deadline for it.", "March 5", "2026-03-05"),
        ("They will leave before the crew go to Turin on 3 May.", "3 May", "2026-05-03"),
    ],
)  # fmt: skip
def test_what_comes_before_an_end_or_a_deadline_may_come_on_its_day_at_the_latest(
    sentence: str, text: str, edtf: str
) -> None:
    assert date_of(sentence) == (text, edtf)


@pytest.mark.parametrize(
    ("sentence", "edtfs"),
    [
        ("On May 4, 15 people and 3 dogs died.", ["2026-05-04"]),
        ("They met before the break on 3 March.", ["2026-03-03"]),
        ("It must win before the home game on Friday.", ["2026-04-10"]),
        ("A hearing had been listed for 14 November.", ["2025-11-14"]),
        ("The plan went to the council at its meeting in March.", ["2026-03"]),
    ],
)
def test_counts_a_noun_before_a_day_and_what_had_been_planned_are_no_such_days(sentence, edtfs):
    assert [found.when.edtf for found in dates_of(sentence)] == edtfs


@pytest.mark.parametrize(
    ("sentence", "text", "edtf"),
    [
        ("Crews will strike on 14, 15 and 21 September.", "14, 15 and 21 September",
         "2026-09-14/2026-09-21"),
        ("Crews will strike on Sept. 14, 15 and 21.", "Sept. 14, 15 and 21",
         "2026-09-14/2026-09-21"),
        ("On June 15, 16 and 17 others may come.", "June 15", "2026-06-15"),
        ("A hearing has been listed for 14 February.", "14 February", "2027-02-14"),
        ("A hearing had been listed for 14 February.", "14 February", "2026-02-14"),
        ("They deferred to their next session, in February, a plea by Ruritania.", "February",
         "2027-02"),
        ("She moved to the city council, in February, as clerk.", "February", "2026-02"),
    ],
)  # fmt: skip
def test_days_in_a_row_and_days_arranged_are_read_as_told(
    sentence: str, text: str, edtf: str
) -> None:
    assert date_of(sentence) == (text, edtf)


@pytest.mark.parametrize(
    ("sentence", "edtf"),
    [
        ("The panel meets on 16 May and should rule the same day.", ["2026-05-16"] * 2),
        ("The panel meets on 16 May. A ruling is due later that afternoon.", ["2026-05-16"] * 2),
        ("It falls on the same day as the vote on Monday.", ["2026-04-13"]),
        ("She spoke on Monday. That day was cold.", ["2026-04-06"]),
    ],
)
def test_the_same_day_is_the_one_told_before(sentence: str, edtf: list[str]) -> None:
    assert [date.when.edtf for date in dates_of(sentence)] == edtf


@pytest.mark.parametrize(
    ("sentence", "edtf"),
    [
        ("The court on Monday gave them 30 days to appeal.", "../2026-05-06"),
        ("The panel heard it on Tuesday. It said it would rule within 14 days.", "../2026-04-21"),
        ("The panel heard it last month and said it would rule within 14 days.", "../2026-04-23"),
        ("The bus broke down on Monday. It will run within two weeks.", "../2026-04-23"),
    ],
)
def test_a_term_counts_from_the_day_on_which_it_was_given(sentence: str, edtf: str) -> None:
    assert dates_of(sentence)[-1].when.edtf == edtf
