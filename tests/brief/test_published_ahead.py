"""A day of publication that is not there yet."""

import datetime as dt
from dataclasses import replace

import pytest

from brief.published_ahead import published_ahead
from tests.brief.samples import night_ferry


def published(**later):
    made = night_ferry()
    said = made.generated_at + dt.timedelta(**later)
    return replace(made, article=replace(made.article, published_at=said))


@pytest.mark.parametrize("later", [{"days": 2}, {"days": 63_000}, {"hours": 25}])
def test_more_than_a_day_after_the_reading_is_warned_of(later):
    (warning,) = published_ahead(published(**later))
    assert warning.code == "published_ahead"
    assert published(**later).article.published_at.date().isoformat() in warning.detail


@pytest.mark.parametrize("later", [{"days": -300}, {"hours": 0}, {"hours": 14}, {"hours": 24}])
def test_what_another_clock_may_say_is_not(later):
    assert not list(published_ahead(published(**later)))


def test_an_unknown_day_is_not():
    made = night_ferry()
    assert not list(
        published_ahead(replace(made, article=replace(made.article, published_at=None)))
    )
