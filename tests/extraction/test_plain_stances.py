"""Positions told plainly: what a plan would do, what others do, who fights it and who asks."""

import pytest

from tests.extraction.test_same_issues import standing

OPENING = "Road plan divides town\n\nHARWICK (Wire) - A plan for a road was published on Monday. "


def stances(sentence: str, holder: str = "Anna Holt", issue: str = "plan") -> set[str]:
    """Where somebody stands on an issue with a word, told in a sentence."""
    found = standing(OPENING + sentence).items()
    return {str(camp[holder]) for name, camp in found if holder in camp and issue in name.lower()}


def anything(sentence: str, holder: str = "Anna Holt") -> set[str]:
    """Every stance of somebody that a sentence tells."""
    found = standing(OPENING + sentence).values()
    return {str(camp[holder]) for camp in found if holder in camp}


@pytest.mark.parametrize(
    "effect",
    [
        "would drive up rents",
        "would push up the cost of food",
        "would increase pollution",
        "would mean longer waits",
        "would cut jobs",
        "would create more problems than it solved",
        "would invite lawsuits",
        "asked too much of small shops",
        "did too little to help renters",
        "came too late",
        "failed residents",
        "set a dangerous precedent",
        "had not been thought through",
        "was not what residents needed",
        "placed an unfair burden on farmers",
    ],
)
def test_who_says_that_a_plan_would_do_harm_is_against_it(effect):
    assert stances(f"Anna Holt said the plan {effect}.") == {"opposes"}


@pytest.mark.parametrize(
    "effect",
    [
        "would mean shorter waits",
        "would cut traffic",
        "would bring investment",
        "would lower the cost of heating",
        "would deliver better services",
        "would speed up journeys",
        "deserved support",
        "was good for business",
        "went a long way to meeting its concerns",
        "would leave families better off",
    ],
)
def test_who_says_that_a_plan_would_do_good_is_for_it(effect):
    assert stances(f"Anna Holt said the plan {effect}.") == {"supports"}


@pytest.mark.parametrize(
    "fact",
    [
        "would cost $4 million",
        "would bring the number of lanes to four",
        "would cut across two fields",
        "would affect 300 homes",
        "would send traffic lights to the mayor",
        "was based on a study",
    ],
)
def test_what_a_plan_is_as_a_matter_of_fact_is_no_stance(fact):
    assert not anything(f"Anna Holt said the plan {fact}.")


@pytest.mark.parametrize(
    ("verdict", "stance"),
    [
        ("was right to back the plan", "supports"),
        ("was wrong to drop the plan", "supports"),
        ("was right to drop the plan", "opposes"),
        ("had no business pushing the plan through", "opposes"),
        ("was rushing the plan", "opposes"),
        ("had made the right choice", "supports"),
        ("had got it wrong", "opposes"),
        ("had failed to listen", "opposes"),
    ],
)
def test_a_verdict_on_a_deed_is_a_stance_on_the_plan(verdict, stance):
    sentence = f"The council published the plan. Anna Holt said the council {verdict}."
    assert stances(sentence) == {stance} or stances(sentence, issue="road") == {stance}


def test_a_verdict_on_another_deed_is_a_stance_on_that():
    assert stances(
        "Anna Holt said the mayor was wrong to close the school.", issue="closes the school"
    ) == {"opposes"}


@pytest.mark.parametrize(
    "sentence",
    [
        "Anna Holt said she was right to wait.",
        "Anna Holt said the referee was wrong to blow the whistle.",
        "Anna Holt said the driver had made a mistake.",
        "Anna Holt said the town needed rain.",
        "Anna Holt said the timing was not known.",
    ],
)
def test_a_verdict_on_no_plan_is_no_stance(sentence):
    assert not anything(sentence)


@pytest.mark.parametrize(
    ("clause", "stance"),
    [
        ("the town could not afford the plan", "opposes"),
        ("nobody wanted the plan", "opposes"),
        ("the village did not need the plan", "opposes"),
        ("the village badly needed the plan", "supports"),
        ("the case for the plan had not been made", "opposes"),
        ("the case for the plan was overwhelming", "supports"),
        ("the benefits of it outweighed the costs", None),
        ("this was not the time for the plan", "opposes"),
    ],
)
def test_what_is_said_of_the_need_for_a_plan_is_a_stance(clause, stance):
    assert stances(f"Anna Holt said {clause}.") == ({stance} if stance else set())


@pytest.mark.parametrize(
    "who",
    ["Users", "Large users", "Flight attendants", "Shops", "Local shops", "Hotels", "Merchants"],
)
def test_many_of_a_kind_take_a_side(who):
    assert stances(f"{who} are fighting the plan.", holder=who) == {"opposes"}


def test_who_fights_a_fire_takes_no_side():
    assert not anything("Firefighters are fighting the blaze.", holder="Firefighters")


@pytest.mark.parametrize(
    ("deed", "stance"),
    [
        ("wrote to the mayor asking him to drop the plan", "opposes"),
        ("wrote to the mayor to ask him to drop the plan", "opposes"),
        ("handed in a petition against the plan", "opposes"),
        ("was less keen on the plan", "opposes"),
        ("asked that the plan be dropped", "opposes"),
        ("moved that the plan be adopted", "supports"),
        ("moved to adopt the plan", "supports"),
        ("hopes the plan will be adopted", "supports"),
        ("had voted to endorse the plan", "supports"),
        ("voted to recommend the plan", "supports"),
        ("is studying the plan", "undecided"),
        ("said it had not yet formed a view on the plan", "undecided"),
        ("said the plan was a matter for residents", "undecided"),
        ("said the plan should go ahead only if the trees were kept", "conditional"),
    ],
)
def test_plain_deeds_and_words_tell_a_side(deed, stance):
    assert stances(f"The Harbor Union {deed}.", holder="Harbor Union") == {stance}


@pytest.mark.parametrize(
    ("sentence", "issue"),
    [
        ("“This is a disgrace,” said Anna Holt, calling for a boycott of the store.", "boycott"),
        ("“We will not stand for it,” Anna Holt said, urging members to strike.", "strike"),
        ("Anna Holt sent a letter to the minister calling for an inquiry.", "inquiry"),
        ("Anna Holt called for a boycott of the store.", "boycott"),
        ("Anna Holt asked that the costs be met by the firm.", "costs"),
        ("Altair Air and Anna Holt applied for permission to build a hangar.", "hangar"),
    ],
)
def test_what_is_called_for_beside_other_words_is_wanted(sentence, issue):
    assert stances(sentence, issue=issue) == {"supports"}


@pytest.mark.parametrize(
    "sentence",
    [
        "Anna Holt received a letter from a reader calling for an inquiry.",
        "Anna Holt asked that she not be named.",
        "Anna Holt stood outside with her dog.",
        "Anna Holt moved to Leeds in May.",
        "Anna Holt is studying law.",
        "Anna Holt said the rest was up to the weather.",
        "Anna Holt, the author of the report, said floods would get worse.",
        "Anna Holt was less sure about the date.",
        "Anna Holt said the storm had failed to scare the mother of the boy.",
    ],
)
def test_the_same_words_of_other_things_are_no_stance(sentence):
    assert not anything(sentence)


def test_those_who_protest_outside_are_against_what_it_is_about():
    vote = "The council will vote on the plan on Monday. "
    assert anything(f"{vote}Protesters stood outside with placards.", "Protesters") == {"opposes"}
    assert not anything(f"{vote}Tourists stood outside with cameras.", "Tourists")


def test_the_author_of_a_plan_is_for_it():
    assert stances("Anna Holt, the author of the plan, spoke first.") == {"supports"}


BAN = "The town will vote on Monday on whether to lift a ban on chain stores. "


@pytest.mark.parametrize(
    ("deed", "stance"),
    [
        ("backs lifting the ban", "supports"),
        ("opposes lifting the ban", "opposes"),
        ("backs the measure", "supports"),
    ],
)
def test_a_gerund_of_what_is_asked_is_the_question_itself(deed, stance):
    assert anything(f"{BAN}Anna Holt {deed}.") == {stance}


@pytest.mark.parametrize(
    ("sentence", "stance"),
    [
        (
            "Anna Holt said the plan would leave farms with one buyer and would cost jobs.",
            "opposes",
        ),
        ("Anna Holt said the land was wet and that the plan would cost jobs.", "opposes"),
        ("“The town got it wrong. The council is rushing the plan,” said Anna Holt.", "opposes"),
        ("Anna Holt signed a petition against the plan and intends to hand it in.", "opposes"),
        ("Anna Holt said she had nothing against the plan as such.", "supports"),
    ],
)
def test_each_part_of_what_is_said_counts(sentence, stance):
    assert stances(sentence) == {stance} or stances(sentence, issue="road") == {stance}


def test_who_is_said_to_rule_a_thing_out_is_who_spoke_before():
    said = "The offer was fair to nurses and fair to taxpayers, Anna Holt said, ruling out a rise."
    assert stances(said, issue="rise") == {"opposes"}
    assert not anything(said, "taxpayers")


def test_a_body_that_was_formed_to_fight_a_plan_is_against_it_by_its_name():
    told = "The Meadow League, a group formed to fight the plan, has 900 members."
    assert stances(told, "Meadow League") == {"opposes"}
    assert not anything(told, "group")


@pytest.mark.parametrize(
    ("sentence", "holder"),
    [
        ("Villagers under the flight path vowed to block the plan.", "Villagers"),
        ("Anna Holt praised the mayor, as villagers vowed to block the plan.", "villagers"),
        ("Democrats on the panel oppose the plan.", "Democratic Party"),
        ("The Harbor Union testified against the plan.", "Harbor Union"),
        ("Anna Holt called the plan well meant but unworkable.", "Anna Holt"),
        ("Anna Holt is leaning toward voting no on the plan.", "Anna Holt"),
        ("Anna Holt said the party would scrap the plan if elected.", "party"),
    ],
)
def test_those_who_stand_against_a_plan_are_named_rightly(sentence, holder):
    assert stances(sentence, holder) == {"opposes"}


def test_whom_others_are_set_beside_takes_no_side_of_theirs():
    said = "Anna Holt praised the mayor, as villagers vowed to block the plan."
    assert not stances(said)
    assert not anything("Democrats on the panel oppose the plan.", "panel")


@pytest.mark.parametrize(
    ("who", "stance"),
    [("Most teachers", "supports"), ("Teachers", "supports"), ("Few teachers", "")],
)
def test_those_who_agree_stand_with_whom_was_told_before(who, stance):
    told = f"Anna Holt backs the plan. {who} agree."
    assert stances(told, who) == ({stance} if stance else set())


@pytest.mark.parametrize(
    "sentence",
    [
        "“We will go to court,” said Anna Holt, calling the plan a mistake.",
        "Anna Holt put out a statement calling the plan a mistake.",
        "The plan, Anna Holt said, would push up rents.",
        "The mayor backed the plan on Monday, Anna Holt said, calling it a mistake.",
    ],
)
def test_a_judgement_beside_or_around_who_says_it_counts(sentence):
    assert stances(sentence) == {"opposes"}


def test_who_would_stop_another_from_doing_a_thing_is_against_his_doing_it():
    asked = "Anna Holt asked a judge to stop the Great Northern Railroad from selling its yard."
    assert stances(asked, issue="selling its yard") == {"opposes"}


def test_land_for_housing_is_land_and_nothing_that_somebody_does():
    assert not stances("Anna Holt wants the land for housing and a park.", issue="is housing")


@pytest.mark.parametrize(
    ("sentence", "holder", "stance"),
    [
        ("The city’s hotels, however, support the plan.", "city’s hotels", "supports"),
        ("Shops, by contrast, back the plan.", "Shops", "supports"),
    ],
)
def test_a_word_set_off_by_commas_parts_no_subject_from_its_verb(sentence, holder, stance):
    assert stances(sentence, holder) == {stance}


@pytest.mark.parametrize(
    ("deed", "stance"),
    [
        ("has threatened to take the council to court", "opposes"),
        ("said it would wait for the study before taking a view", "undecided"),
    ],
)
def test_on_the_question_at_hand_a_threat_is_no_and_waiting_is_neither(deed, stance):
    vote = "The council will vote on the plan on Monday. "
    assert anything(f"{vote}The Harbor Union {deed}.", "Harbor Union") == {stance}
