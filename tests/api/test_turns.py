"""Whose article is read next."""

import pytest

from api import turns
from brief.errors import Busy


def test_a_short_text_is_read_beside_a_long_one_and_a_second_long_one_waits(monkeypatch):
    monkeypatch.setattr(turns, "SECONDS_TO_WAIT", 0)
    long = "x" * (turns.LONG + 1)
    with turns.turn(long):
        with pytest.raises(Busy), turns.turn(long):
            pass
        with turns.turn("short"), pytest.raises(Busy), turns.turn("short too"):
            pass
        with turns.turn("short"):  # whose turn is over gives it to the next
            pass
    with turns.turn(long):
        pass
