"""Sides that are told in other words: “argued in its favour”, “had no plans for”, “so far”."""

import pytest

from tests.extraction.test_same_issues import standing

OPENING = (
    "Road plan divides town\n\nHARWICK (Wire) - A plan for a road past the lake was published by "
    "the council on Monday. It will be voted on in May.\n\n"
)


def stances(sentence: str, holder: str = "Anna Holt") -> set[str]:
    """Every stance of somebody that a sentence tells."""
    found = standing(OPENING + sentence).values()
    return {str(camp[holder]) for camp in found if holder in camp}


def issues(sentence: str, holder: str = "Anna Holt") -> dict[str, str]:
    """What somebody stands on by a sentence, and where."""
    found = standing(OPENING + sentence).items()
    return {name: str(camp[holder]) for name, camp in found if holder in camp}


@pytest.mark.parametrize(
    "told",
    [
        "argued in its favour",
        "testified in its favor at the hearing",
        "plans to speak in favour",
        "was mostly for pressing ahead",
        "led the charge for a road",
        "gathered 2,000 signatures in favour of the road",
        "filed an affidavit in support of the plan",
        "would have voted for the plan",
        "has so far backed the plan",
        "signed the bill on Friday",
        "was keen that the plan be adopted",
        "is minded to approve the plan",
        "was prepared to pay for the road",
        "suggested at the weekend that the matter be left to a vote",
        "asked the council for a longer road",
        "asked for nurses to be paid more",
        "renewed her demand that the road be built",
        "would have preferred a bridge",
        "called it worth looking at",
    ],
)
def test_who_is_said_to_be_for_a_thing_is_for_it(told):
    assert stances(f"Anna Holt {told}.") == {"supports"}


@pytest.mark.parametrize(
    "told",
    [
        "is against",
        "voted against as one with Ben Cole",
        "would lodge an objection",
        "cast the dissenting vote",
        "had no plans for a congestion charge",
        "would take no part in the scheme",
        "will not join the pact",
        "handed in a petition against the road",
        "would have voted against the plan",
        "has so far opposed the plan",
        "had begged the council to drop the plan",
        "termed the plan premature",
    ],
)
def test_who_is_said_to_be_against_a_thing_is_against_it(told):
    assert stances(f"Anna Holt {told}.") == {"opposes"}


@pytest.mark.parametrize(
    "told",
    [
        "has so far refused to commit herself",
        "avoided committing herself",
        "has not said publicly what she thinks of the plan",
        "has yet to say if she would admit the engineers",
        "did not indicate which way the council was leaning",
        "would take no part in the vote",
        "said nothing had been ruled in or out",
    ],
)
def test_who_has_not_said_where_he_stands_is_undecided(told):
    assert stances(f"Anna Holt {told}.") == {"undecided"}


@pytest.mark.parametrize(
    "told",
    [
        "had no plans for the weekend",
        "hopes to finish school next year",
        "was ready to go",
        "was willing to talk",
        "will not join the race",
        "signed copies of her book",
        "was moved by a song",
        "asked a driver for a lift",
        "asked for her name to be withheld",
        "suggested that Ben Cole lied about the weather",
        "would have voted for the plan had the toll been lower",
        "said it was dangerous to drive in the snow",
        "said it would be better to wait",
        "said the rain would put off visitors",
    ],
)
def test_what_is_nobodys_side_is_left_out(told):
    assert stances(f"Anna Holt {told}.") == set()


@pytest.mark.parametrize(
    ("sentence", "holder"),
    [
        ("The two Liberal parties in the coalition back the plan.", None),
        ("Teachers at the school support the plan.", "Teachers at the school"),
        ("The federal police, which count 900 fires a year, support the plan.", "federal police"),
        ("The three lake states - Norway, Sweden and Denmark - back the plan.", "Sweden"),
        ("Norway hopes to join the pact.", "Norway"),
        ("An amendment moved by Anna Holt was lost.", "Anna Holt"),
        ("The two sides studied a plan Anna Holt put forward on Tuesday.", "Anna Holt"),
        ("Ben Cole was mayor then. Anna Holt, however, backs the plan.", "Anna Holt"),
        ("Ben Cole was mayor then. Anna Holt, for her part, backs the plan.", "Anna Holt"),
        ("Anna Holt, who otherwise described the plan as long overdue, left.", "Anna Holt"),
    ],
)
def test_whose_side_it_is_stands_a_little_off(sentence, holder):
    holder = holder or "two Liberal parties in the coalition"
    assert stances(sentence, holder) == {"supports"}


def test_members_are_their_union_and_a_force_is_its_chiefs():
    union = "The Harwick Pilots' Union said its members would not join the strike."
    assert stances(union, "Harwick Pilots' Union") == {"opposes"}
    chief = "Chief Anna Holt of Harwick Police said the force had no plans to use the cameras."
    assert stances(chief, "Harwick Police") == {"opposes"}


def test_a_few_are_those_who_are_named_after_their_clause():
    told = "Two of the members who voted against, teacher Anna Holt and Ben Cole, have resigned."
    assert stances(told) == stances(told, "Ben Cole") == {"opposes"}
    assert stances("Members who voted against, Anna Holt said, were wrong.") == set()


def test_what_is_left_out_is_opposed():
    told = issues("Anna Holt supports the road but not the bridge.")
    assert told["The bridge goes ahead"] == "opposes"
    assert list(issues("Anna Holt backs the road but not the whole plan.").values()) == ["supports"]
    assert list(issues("Anna Holt backs the road but not on Monday.").values()) == ["supports"]


def test_an_idea_that_somebody_calls_a_name_is_what_was_told_before_it():
    told = "Ben Cole wants to sell the lake, an idea that Anna Holt has described as costly."
    assert list(issues(told).values()) == ["opposes"]
    assert set(issues(told)) == set(issues(told, "Ben Cole"))


def test_when_a_thing_was_proposed_is_no_part_of_it():
    assert set(issues("Anna Holt rejected last week a plan to cut quotas.")) == {
        "A plan to cut quotas is adopted"
    }
    assert set(issues("Anna Holt proposed in May a cut of a third.")) == {
        "A cut of a third goes ahead"
    }


def test_where_people_gather_is_no_part_of_what_they_are_against():
    told = "Students demonstrated against the bill outside the council building."
    assert issues(told, "Students") == {"The bill is adopted": "opposes"}
    road = set(issues("Anna Holt backs a road outside the town."))
    assert road == {"A road outside the town is acceptable"}


def test_who_is_asked_may_be_told_of_before_what_he_is_asked():
    told = "Anna Holt urged the council, which meets on Monday, to drop the plan."
    assert issues(told) == {"The plan is adopted": "opposes"}


def test_concerns_that_are_raised_are_those_of_who_raised_them():
    told = "The plan was adopted despite concerns raised by the Harwick Farmers' Union."
    assert stances(told, "Harwick Farmers' Union") == {"opposes"}


@pytest.mark.parametrize(
    ("clause", "stance"),
    [
        ("it would be kinder to let the school go", "supports"),
        ("it would be a mistake to approve the plan", "opposes"),
        ("it would be better not to close the school", "opposes"),
        ("the deal was likely to hurt farmers", "opposes"),
        ("a full bond would add $9 million to the cost", "opposes"),
        ("the lane would finish off small shops", "opposes"),
        ("calling up men alone would breach the constitution", "opposes"),
        ("lower rates would help young families", "supports"),
        ("the plan was in the interest of consumers", "supports"),
        ("the plan was not in the national interest", "opposes"),
        ("the reform could not be avoided", "supports"),
        ("a referendum would only put the problem off", "opposes"),
        ("the council had given up too early", "opposes"),
        ("dust from the mine would threaten a rare bird", "opposes"),
        ("traffic from the new road would ruin the village", "opposes"),
        ("the offer of 318p a share, made on Monday, undervalued the company", "opposes"),
    ],
)
def test_what_a_clause_says_of_a_plan_is_a_side(clause, stance):
    assert stances(f"Anna Holt said {clause}.") == {stance}


def test_who_sees_no_room_for_a_thing_is_against_it():
    assert stances("“I see no room for another cut,” Anna Holt said.") == {"opposes"}


def test_a_clause_that_is_added_is_read_for_itself():
    told = "Anna Holt said she took no view on pay but that any strike should be ruled out."
    assert stances(told) == {"undecided", "supports"}
    told = "Anna Holt said most shops backed the plan but that they would have to close."
    assert stances(told) == set()
