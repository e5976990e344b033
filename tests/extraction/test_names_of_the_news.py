"""Names as agencies and papers write them: whole, of their kind, and none where there is none."""

import pytest

from tests.extraction.briefs import read_brief
from tests.extraction.casts import cast_of, kind_of, names, nominals


@pytest.mark.parametrize(
    ("name", "kind", "sentence"),
    [
        ("Moms for Liberty", "organization", "Moms for Liberty booed the mayor on Monday."),
        ("Save the Tarn Path", "organization", "Save the Tarn Path, a group, says no."),
        ("Hold the Weir", "organization", "A group called Hold the Weir wants it back."),
        ("Parents' Bill of Rights", "document", "He would repeal the Parents' Bill of Rights."),
        ("Water (Protection) Act", "document", "It is illegal under the Water (Protection) Act."),
        ("Issue 7", "document", "She has yet to back Issue 7 on the ballot."),
        ("SB 1409", "document", "A bill, SB 1409, would bar the practice."),
        ("Pellow v. Brask", "document", "The court cited Pellow v. Brask in its ruling."),
        ("Sherborough Mill", "place", "They stored it at the former Sherborough Mill for years."),
        ("Cotton Point", "place", "It crossed the river near Cotton Point at dawn."),
        ("Round Rock", "place", "He comes from Round Rock and is a lawyer."),
        ("Leeds East", "place", "The voters of Leeds East have a new member."),
        ("Leeds Falcons", "organization", "The match was won by Leeds Falcons on Monday."),
        ("Tulsa State", "organization", "The game was won by Tulsa State on Monday."),
        ("House of Keys", "organization", "The House of Keys meets on Monday."),
        ("Amos Pell High", "organization", "The board renamed Amos Pell High on Monday."),
        ("Kent Fire and Rescue Service", "organization", "He joined Kent Fire and Rescue Service."),
        ("Women's Hospital of Reading", "organization", "Women's Hospital of Reading agreed."),
        ("Saint Brendan's Hospital", "organization", "It has closed Saint Brendan's Hospital."),
        ("BrightHarbor", "organization", "It is tied to BrightHarbor, and it said nothing."),
        ("Pell administration", "organization", "The aide of the Pell administration said no."),
        ("Jan Ostrow", "person", "It was backed by Jan Ostrow, a banker."),
        ("Tarvo", "place", "The two, Amos Pell, 44, and Jo Marsh, of Tarvo, were held."),
        ("Living Fens Scotland", "organization", "It has the support of Living Fens Scotland."),
        ("Moody’s", "organization", "The rating by Moody’s is under review."),
        ("Storm Fergal", "event", "It came after Storm Fergal washed out the bridge."),
        ("River Dundor", "place", "The footbridge over the River Dundor is gone."),
        ("Amnesty International Kenya", "organization", "He met Amnesty International Kenya."),
        ("Traffic and Parking Act", "document", "It is banned by the Traffic and Parking Act."),
        ("Treat and Mend Act", "document", "The bill, the Treat and Mend Act, has stalled."),
        ("Stellendorf SE", "organization", "Carmaker Stellendorf SE will close its plant."),
        ("Olgam", "place", "It was seen along the Olgam on Monday."),
    ],
)  # fmt: skip
def test_a_name_of_the_news_is_whole_and_of_its_kind(name, kind, sentence):
    assert name in names(sentence)
    assert kind_of(name, sentence) == kind


@pytest.mark.parametrize(
    ("name", "sentence"),
    [
        ("Dorvath", "Farms in Ostley, Kent and Dorvath were hit by hail."),
        ("Pundry", "Nobody in Menlow or Pundry is forced to go."),
        ("Chinvo", "The delta was under water from Marvel to Chinvo on Monday."),
    ],
)
def test_a_name_in_a_row_with_towns_is_a_town(name, sentence):
    assert kind_of(name, sentence) == "place"


def test_a_stop_that_belongs_to_a_name_is_a_part_of_it():
    assert names("The poll put Dwight J. Ostrow Jr. at a tenth.") == ["Dwight J. Ostrow Jr."]
    assert names("The poll was won by Dwight J. Ostrow Jr") == ["Dwight J. Ostrow Jr"]


@pytest.mark.parametrize(
    ("event", "sentence"),
    [
        ("Feb. 8 vote", "The board will meet before the Feb. 8 vote, he said."),
        ("14 March debate", "The two clashed at the 14 March debate over taxes."),
        ("Thursday’s summit", "The leaders arrived for Thursday’s summit in cars."),
        ("Tuesday’s council meeting", "They wait for next Tuesday’s council meeting."),
    ],
)
def test_an_event_is_told_by_its_day(event, sentence):
    assert kind_of(event, sentence) == "event"
    assert [words for words, _ in nominals(cast_of(sentence)) if words.endswith(event)]


@pytest.mark.parametrize(
    "sentence",
    [
        "The trial is now in Phase III and goes on.",
        "The town waits until May 8, and vote it must.",
        "On Thursday voters stayed at home.",
        "They were paid on Jan. 5 as before.",
        "World prices of grain fell again.",
        "TOWN transport chiefs of the town said so.",
        "The report was made on Level 4 of the block.",
    ],
)
def test_capitals_and_days_alone_name_nothing(sentence):
    cast = cast_of(sentence)
    assert [actor.name for actor in cast.actors] == []


def test_a_town_before_a_colon_is_the_place_of_the_article():
    assert kind_of("New Delhi", "NEW DELHI: The court stayed the order on Thursday.") == "place"


def test_the_town_is_not_its_school():
    text = "The gym of Ardmere High School was full. In Ardmere, people cheered."
    assert kind_of("Ardmere", text) == "place"


def test_a_town_that_plays_is_its_team_and_one_that_lies_somewhere_a_town():
    match = "The striker scored two goals in the league, and the coach was glad: Leeds beat Derby."
    assert kind_of("Leeds", match) == "organization"
    assert kind_of("Leeds", "In the mayor’s view Leeds beat the odds last year.") == "place"


@pytest.mark.parametrize("place", ["Pretoria", "Vienna"])
def test_a_capital_in_which_something_is_stands_for_no_government(place):
    assert (
        kind_of(place, f"Officials in New Delhi and {place} said the ships had sailed.") == "place"
    )


def test_an_ordinance_keeps_its_whole_number():
    assert "Ordinance 25-118" in names("The council will vote on Ordinance 25-118 on Monday.")


@pytest.mark.parametrize(
    "headline",
    ["ANALYSIS: The lake that divides two towns", "UPDATE 2-Rain falls", "OPINION | Rain"],
)
def test_what_kind_of_piece_it_is_is_no_name(headline):
    brief = read_brief(f"{headline}\n\nOSLO, March 3 (Wire) - It rained in Oslo.")
    assert [entity.name for entity in brief.entities] == ["Oslo"]
