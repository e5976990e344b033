"""Floors: what is under one, and what may not be lowered."""

from evaluation.floors import Floors, floors_of, lowered, sunk
from evaluation.tallies import Tally

TALLIES = {"names": Tally(2, 3, 3), "dates": Tally.of(1, 2), "nothing": Tally()}


def test_floors_are_cut_off_so_that_the_figures_that_made_them_are_not_under_them():
    floors = floors_of("digest", TALLIES)
    assert floors.least == {"names": 0.666, "dates": 0.5}
    assert not list(sunk(floors, "digest", TALLIES))


def test_a_figure_under_its_floor_is_told():
    (told,) = sunk(Floors("digest", {"names": 0.7}), "digest", TALLIES)
    assert told == "names: 0.667 is under the floor of 0.700."


def test_a_figure_that_is_no_longer_there_is_under_its_floor():
    (told,) = sunk(Floors("digest", {"names": 0.1}), "digest", {})
    assert "names: 0.000" in told


def test_another_corpus_makes_the_floors_say_nothing():
    (told,) = sunk(Floors("digest", {"names": 0.1}), "another", TALLIES)
    assert "another corpus" in told


def test_lower_floors_and_lost_ones_are_named_and_higher_ones_are_not():
    old = Floors("digest", {"names": 0.7, "dates": 0.4, "lost": 0.2})
    assert lowered(old, floors_of("digest", TALLIES)) == [
        "names: 0.666 instead of 0.700",
        "lost: 0.000 instead of 0.200",
    ]
