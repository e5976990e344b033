"""Holders whose office, home or plan stands beside them."""

import pytest

from tests.extraction.briefs import read_brief


def stands(*paragraphs: str) -> set[tuple[str, str]]:
    """Who takes which stance."""
    brief = read_brief("\n\n".join(["A headline", *paragraphs]))
    return {(one.holder.name, one.stance.value) for one in brief.positions}


@pytest.mark.parametrize(
    "office", ["The governor", "The chief executive", "The union’s leader", "The council leader"]
)
def test_an_office_before_a_name_is_no_second_holder(office: str) -> None:
    told = f"{office}, Bo Roe, would not oppose the deal but called the levy unfair."
    assert {one[0] for one in stands(told)} == {"Bo Roe"}


@pytest.mark.parametrize(
    "who",
    [
        "Transport Minister Bo Roe, Åland Islands,",
        "Bo Roe, Transport Minister, Åland Islands,",
        "Bo Roe, Norway,",
    ],
)
def test_whose_home_stands_between_commas_is_the_holder_himself(who: str) -> None:
    assert stands(f"{who} backs the tunnel.") == {("Bo Roe", "supports")}


@pytest.mark.parametrize("body", ["The ministry", "The agency", "A trade group"])
def test_which_it_says_is_said_by_the_subject(body: str) -> None:
    told = f"“The tunnel is a mistake,” said Tarn Rail. {body} backs the project, which it says"
    found = stands(f"{told} will cut traffic.")
    assert ("Tarn Rail", "supports") not in found
    assert ("Tarn Rail", "opposes") in found
    assert len(found) == 2
