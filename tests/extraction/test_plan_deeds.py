"""What is wanted done to a plan is a stance on the plan: for it, or against it."""

import pytest

from extraction.positions.plan_deeds import is_plan
from tests.extraction.briefs import read_brief, sides
from tests.extraction.test_same_issues import standing

PLAN = "A plan for a road goes ahead"
OPENING = "Road plan divides town\n\nHARWICK (Wire) - A plan for a road was published on Monday. "
FRAMES = (
    "Anna Holt urged the council to {} the plan.",
    "Anna Holt wrote to the council, urging it to {} the plan.",
    "Anna Holt said the council should {} the plan.",
    "“The council must {} the plan,” said Anna Holt.",
)
UNDOING = (
    "turn down",
    "throw out",
    "vote down",
    "vote against",
    "abandon",
    "reject",
    "drop",
    "rethink",
    "reconsider",
    "withdraw",
    "put off",
)
FURTHERING = (
    "vote for",
    "approve",
    "back",
    "push ahead with",
    "go ahead with",
    "proceed with",
    "sign off on",
    "green-light",
    "wave through",
    "get behind",
    "stick to",
    "stand by",
    "drop its opposition to",
    "lift its veto on",
    "keep",
)


def stances(sentence: str) -> set[str]:
    """Where Anna Holt stands on the plan, told in a sentence."""
    found = standing(OPENING + sentence).items()
    return {
        str(camp["Anna Holt"]) for issue, camp in found if "Anna Holt" in camp and "plan" in issue
    }


@pytest.mark.parametrize("deed", UNDOING)
@pytest.mark.parametrize("frame", FRAMES)
def test_who_wants_a_plan_undone_is_against_it(frame, deed):
    assert stances(frame.format(deed)) == {"opposes"}


@pytest.mark.parametrize("deed", FURTHERING)
@pytest.mark.parametrize("frame", FRAMES)
def test_who_wants_a_plan_to_go_ahead_is_for_it(frame, deed):
    assert stances(frame.format(deed)) == {"supports"}


@pytest.mark.parametrize(
    "sentence",
    [
        "Anna Holt urged the council to build more homes.",
        "Anna Holt said the council should listen to residents.",
        "“The council must turn down the heating,” said Anna Holt.",
    ],
)
def test_what_is_done_to_no_plan_stays_a_deed_of_its_own(sentence):
    assert stances(sentence) == set()


@pytest.mark.parametrize(
    ("sentence", "stance"),
    [
        ("Ann Bell, the mayor, said she would not give up a planned bus lane.", "supports"),
        ("Ann Bell, the mayor, said the council should give up the planned bus lane.", "opposes"),
    ],
)
def test_who_gives_up_what_is_planned_is_against_it(sentence: str, stance: str) -> None:
    brief = read_brief(f"A headline\n\nOSLO, 3 March 2026 - The council met. {sentence}")
    (found,) = brief.positions
    assert found.stance.value == stance
    assert found.issue.name.endswith("planned bus lane goes ahead")


def test_no_words_name_no_plan() -> None:
    assert not is_plan("")
    assert not is_plan(" ")


MINE = "HARWICK (Wire) - Harwick council wants to open a mine on Bell Hill in May."


@pytest.mark.parametrize(
    ("words", "stance"),
    [
        ("dismissed a challenge to the mine", "supports"),
        ("dismissed an appeal against the mine", "supports"),
        ("threw out a lawsuit against the mine", "supports"),
        ("rejected a last-minute bid to block the mine", "supports"),
        ("rejected an attempt to delay the mine", "supports"),
        ("defeated a bid to stop the mine", "supports"),
        ("upheld a challenge to the mine", "opposes"),
        ("backed a legal challenge to the mine", "opposes"),
        ("threw out the mine", "opposes"),
        ("rejected a bid to open a second mine", "opposes"),
        ("defeated a bid to raise the levy", "opposes"),
        ("rejected an application to build a quarry", "opposes"),
    ],
)
def test_who_turns_down_a_challenge_is_for_what_it_was_against(words: str, stance: str) -> None:
    assert sides(MINE, f"The Harwick Board {words}.") >= {("Harwick Board", stance)}


PERMIT = (
    "HARWICK (Wire) - Harwick council will decide in May whether to grant a permit for a quarry on "
    "Bell Hill."
)


@pytest.mark.parametrize(
    "words",
    [
        "urged the council to refuse",
        "called on councillors to refuse, saying wells would run dry",
        "recommended that the council refuse",
        "called on the council to refuse permission",
        "asked the council to refuse planning permission",
        "recommended refusal",
    ],
)
def test_who_asks_those_who_decide_to_refuse_is_against_what_they_decide(words: str) -> None:
    assert sides(PERMIT, f"Ann Bell {words}.") == {("Ann Bell", "opposes")}


@pytest.mark.parametrize(
    "words",
    [
        "urged the council to approve",
        "recommended approval",
        "urged the council not to refuse",
        "asked the council to grant permission",
        "urged dockers to refuse ships from Tarn",
        "urged the council to back the permit",
    ],
)
def test_who_asks_them_not_to_or_to_refuse_another_thing_is_not(words: str) -> None:
    assert sides(PERMIT, f"Ann Bell {words}.") == {("Ann Bell", "supports")}
