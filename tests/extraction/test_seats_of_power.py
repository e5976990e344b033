"""Seats of power: bodies where they act, places where something is in them."""

import pytest

from tests.extraction.casts import actor, cast_of, kind_of, names


@pytest.mark.parametrize(
    ("sentence", "body", "country"),
    [
        ("The Kremlin said it would answer.", "Kremlin", "RU"),
        ("Downing Street declined to comment on it.", "Downing Street", "GB"),
        ("No 10 said that talks went on.", "Downing Street", "GB"),
        ("Then they told No 10 aides of the plan.", "Downing Street", "GB"),
        ("No. 10 denied that it was late.", "Downing Street", "GB"),
        ("The Oval Office has been told of it.", "Oval Office", "US"),
        ("Foggy Bottom said that it was sorry.", "State Department", "US"),
        ("But Capitol Hill is nervous about it.", "Congress", "US"),
        ("Holyrood has voted for the bill.", "Scottish Parliament", "GB"),
        ("Threadneedle Street is expected to wait.", "Bank of England", "GB"),
        ("The Moncloa declined to comment on it.", "Moncloa", "ES"),
        ("Palazzo Chigi said that talks went on.", "Palazzo Chigi", "IT"),
        ("Matignon wants a deal by the end of May.", "Matignon", "FR"),
        ("The Casa Rosada denied that it was late.", "Casa Rosada", "AR"),
    ],
)
def test_a_seat_of_power_that_acts_is_a_body_of_its_country(sentence, body, country):
    found = actor(cast_of(sentence), body)
    assert (found.kind.value, found.country) == ("organization", country)


@pytest.mark.parametrize(
    ("sentence", "place"),
    [
        ("They met on Capitol Hill at noon.", "Capitol Hill"),
        ("He was seen in Holyrood last week.", "Holyrood"),
        ("The crowd left Stormont at noon.", "Stormont"),
        ("A meeting at Palazzo Chigi has failed.", "Palazzo Chigi"),
        ("She walked to Cardiff Bay with them.", "Cardiff Bay"),
        ("A bomb went off near the Casa Rosada.", "Casa Rosada"),
    ],
)
def test_a_seat_of_power_that_something_is_in_is_a_place(sentence, place):
    assert kind_of(place, sentence) == "place"


@pytest.mark.parametrize(
    "sentence",
    [
        "The No. 10 seed has lost again.",
        "They went by bus No 10 to the end.",
        "She lives at Number 10, behind the mill.",
        "They drew lot No 10 and went home.",
        "No. 10 was the last of them to go.",
        "He wore the number 10 shirt that day.",
    ],
)
def test_what_only_has_a_number_is_nobody(sentence):
    assert names(sentence) == []


@pytest.mark.parametrize(
    ("sentence", "name", "kind"),
    [
        ("Ardley Palace declined to comment on it.", "Ardley Palace", "organization"),
        ("Ardley House said that it would close.", "Ardley House", "organization"),
        ("Bellow Castle announced the wedding.", "Bellow Castle", "organization"),
        ("They walked to Ardley Palace and back.", "Ardley Palace", "place"),
        ("Bellow Castle was built in 1203.", "Bellow Castle", "place"),
        ("The garden of Ardley House is open.", "Ardley House", "place"),
    ],
)
def test_a_palace_that_tells_something_is_a_body(sentence, name, kind):
    assert kind_of(name, sentence) == kind
