import calendar
import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brief.dates import Basis, When, edtf_bounds
from brief.errors import InvalidDate
from tests.brief.samples import ANYTHING

YEARS = st.integers(1, 9999)
MONTHS = st.integers(1, 12)
DATES = st.one_of(
    YEARS.map("{:04}".format),
    st.tuples(YEARS, MONTHS | st.integers(33, 36)).map(lambda ym: "{:04}-{:02}".format(*ym)),
    st.dates().map(str),
)


@given(YEARS)
def test_a_year_is_all_its_days(year: int):
    assert edtf_bounds(f"{year:04}") == (dt.date(year, 1, 1), dt.date(year, 12, 31))


@given(YEARS, MONTHS)
def test_a_month_ends_where_the_calendar_says(year: int, month: int):
    last = calendar.monthrange(year, month)[1]
    assert edtf_bounds(f"{year:04}-{month:02}") == (
        dt.date(year, month, 1),
        dt.date(year, month, last),
    )


@given(st.dates())
def test_a_day_is_itself(day: dt.date):
    assert edtf_bounds(str(day)) == (day, day)


@given(YEARS)
def test_the_quarters_make_the_year_without_a_gap(year: int):
    bounds = [edtf_bounds(f"{year:04}-{number}") for number in (33, 34, 35, 36)]
    days = [day for first_last in bounds for day in first_last if day]
    assert (days[0], days[-1]) == (dt.date(year, 1, 1), dt.date(year, 12, 31))
    gaps = [after - before for before, after in zip(days[1:-1:2], days[2::2], strict=True)]
    assert gaps == [dt.timedelta(days=1)] * 3


def test_the_second_quarter_is_april_to_june():
    assert edtf_bounds("2026-34") == (dt.date(2026, 4, 1), dt.date(2026, 6, 30))


@given(DATES)
def test_the_first_day_is_never_after_the_last(edtf: str):
    earliest, latest = edtf_bounds(edtf)
    assert earliest is not None
    assert latest is not None
    assert earliest <= latest


@given(DATES, DATES)
def test_an_interval_runs_from_the_first_day_to_the_last_or_is_refused(first: str, last: str):
    earliest, latest = edtf_bounds(first)[0], edtf_bounds(last)[1]
    assert earliest is not None
    assert latest is not None
    if earliest > latest:
        with pytest.raises(InvalidDate, match="ends before it begins"):
            edtf_bounds(f"{first}/{last}")
    else:
        assert edtf_bounds(f"{first}/{last}") == (earliest, latest)


@given(DATES)
def test_an_open_end_has_no_day(edtf: str):
    earliest, latest = edtf_bounds(edtf)
    assert edtf_bounds(f"../{edtf}") == (None, latest)
    assert edtf_bounds(f"{edtf}/..") == (earliest, None)


def test_by_year_end_has_a_last_day_alone():
    when = When("by year-end", "../2023-12-31", Basis.COPYRIGHT_YEAR)
    assert (when.earliest, when.latest) == (None, dt.date(2023, 12, 31))


def test_a_time_that_the_article_does_not_date_has_no_days():
    when = When("Thursday")
    assert (when.edtf, when.earliest, when.latest, when.basis) == (None, None, None, Basis.NONE)


@pytest.mark.parametrize(
    "edtf",
    [
        "",
        "..",
        "../..",
        "/",
        "/2023",
        "2023/",
        "2023-07/2023-07-11/2023-07-12",
        "23",
        "0000",
        "10000",
        "-2023",
        "2023-00",
        "2023-13",
        "2023-21",
        "2023-32",
        "2023-37",
        "2023-33-01",
        "2023-02-29",
        "2023-7",
        "2023-07-",
        "2023-07-11T10:00",
        "2023-07-11\n",
        " 2023",
        "2023~",
        "202X",
        "July",
        "２０２３",
        "٢٠٢٣",
    ],
)
def test_what_is_outside_the_subset_is_refused(edtf: str):
    with pytest.raises(InvalidDate):
        When("July", edtf)


@given(ANYTHING)
def test_any_other_string_is_refused_and_breaks_nothing(edtf: str):
    try:
        earliest, latest = edtf_bounds(edtf)
    except InvalidDate:
        return
    assert earliest or latest


def test_a_leap_day_exists_in_leap_years_alone():
    assert edtf_bounds("2024-02")[1] == dt.date(2024, 2, 29)
    assert edtf_bounds("2023-02")[1] == dt.date(2023, 2, 28)
