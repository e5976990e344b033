"""Counting: precision, recall, F1, shares, and sums over articles."""

import pytest

from evaluation.tallies import Tally, total


def test_precision_recall_and_f1_come_from_three_counts():
    tally = Tally(right=6, found=8, expected=12)
    assert (tally.precision, tally.recall) == (0.75, 0.5)
    assert tally.f1 == pytest.approx(0.6)


def test_where_nothing_is_there_no_figure_is():
    assert Tally().f1 is None
    assert Tally(0, 0, 3).precision is None
    assert Tally(0, 0, 3).recall == 0


def test_articles_are_added_up_before_anything_is_divided():
    summed = total([{"names": Tally(1, 1, 1)}, {"names": Tally(0, 9, 9), "dates": Tally.of(1, 2)}])
    assert summed["names"].precision == 0.1
    assert summed["dates"].f1 == 0.5
    assert summed["dates"].share
