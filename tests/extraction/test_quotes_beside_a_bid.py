"""Words beside a bid that name neither it nor a side; who asks those who refused to think again."""

import pytest

from tests.extraction.briefs import read_brief


def of(name: str, *paragraphs: str) -> set[tuple[str, str]]:
    """The stances of one holder."""
    brief = read_brief("\n\n".join(["A headline", *paragraphs]))
    return {
        (one.stance.value, one.issue.name) for one in brief.positions if one.holder.name == name
    }


REFUSED = "Harrow Foods rejected a takeover offer from Kestrel on Monday."
OFFER = "A takeover offer from Kestrel goes ahead"


@pytest.mark.parametrize(
    "words",
    [
        "This is an opportunistic approach",
        "Refusing even to talk is not a strategy",
        "Refusing to listen is not a plan",
        "Hope is not a strategy",
        "Doing nothing is not a plan",
        "We have heard nothing from them",
        "The price is all that matters",
    ],
)
def test_words_that_name_neither_a_bid_nor_a_side_are_none(words: str) -> None:
    assert of("Cy Tarn", REFUSED, f"“{words},” said Cy Tarn, a fund manager.") == set()


@pytest.mark.parametrize(
    "asked",
    [
        "urged him to think again",
        "urged the board to reconsider",
        "asked the chairman to change his mind",
        "called on the company to think again",
    ],
)
def test_who_asks_those_to_think_again_who_refused_a_bid_is_for_it(asked: str) -> None:
    assert of("Cy Tarn", REFUSED, f"Cy Tarn, a shareholder, {asked}.") == {("supports", OFFER)}


def test_who_asks_those_to_think_again_who_approved_a_thing_is_against_it() -> None:
    told = "The council approved the tunnel on Monday."
    found = of("Cy Tarn", told, "Cy Tarn urged the council to think again.")
    assert found == {("opposes", "The tunnel goes ahead")}


def test_what_somebody_says_of_the_bid_itself_stays() -> None:
    found = of("Cy Tarn", REFUSED, "“The offer undervalues the company,” said Cy Tarn.")
    assert found == {("opposes", OFFER)}


@pytest.mark.parametrize(
    "words",
    [
        "They should talk to us",
        "We have a duty to our shareholders",
        "The board has done a good job",
        "The town has suffered enough",
        "I am not going anywhere",
        "We have been here before",
    ],
)
def test_talk_of_how_others_behave_is_on_no_bid(words: str) -> None:
    assert of("Cy Tarn", REFUSED, f"“{words},” said Cy Tarn, a fund manager.") == set()


def test_to_be_patient_is_no_side() -> None:
    assert of("Cy Tarn", REFUSED, "Cy Tarn urged investors to be patient.") == set()
