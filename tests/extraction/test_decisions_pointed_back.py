"""Decisions on “it” and “this”: what the words before say plainly, or no word of it."""

import pytest

from tests.extraction.test_pending_decisions import decisions, one


@pytest.mark.parametrize(
    ("sentence", "title"),
    [
        ("Envoys will discuss the draft treaty on 4 May, and ministers will vote on it on 6 May.",
         "Vote on the draft treaty"),
        ("The panel will examine the flood wall on Monday, and Meadow Council is due to vote on it "
         "on 6 May.", "Vote on the flood wall"),
        ("The board received a takeover offer last week, and shareholders will vote on it in May.",
         "Vote on a takeover offer"),
        ("The mayor unveiled a plan to close two libraries, and Meadow Council will vote on it in "
         "May.", "Vote on a plan to close two libraries"),
        ("The agency published the rules in March, but the commission has yet to vote on them.",
         "Vote on the rules"),
        ("The minister published the draft law, which bans kites, on Monday, and the cabinet will "
         "vote on it on 6 May.", "Vote on the draft law"),
        ("The plan passed the committee on Monday, and Meadow Council will vote on it in May.",
         "Vote on the plan"),
        ("The proposal received a cool welcome, and Meadow Council will vote on it in May.",
         "Vote on the proposal"),
        ("The panel will pass the plan on to the county, which must vote on it by 6 May.",
         "Vote on the plan"),
        ("The government tabled two bills on Monday, and parliament will vote on them next week.",
         "Vote on two bills"),
        ("The panel approved the pier by six votes to one, and councillors will decide on it soon.",
         "Decision on the pier"),
    ],
)  # fmt: skip
def test_a_vote_on_it_is_one_on_what_the_clause_before_names(sentence: str, title: str) -> None:
    found = one(sentence)
    assert found.title == title
    assert found.question.endswith(f" on {title.partition(' on ')[2]}")


@pytest.mark.parametrize(
    "sentence",
    [
        "The minister met the mayor on Monday, and Meadow Council will vote on it on 6 May.",
        "Rain fell on the town on Monday, and Meadow Council will vote on it on 6 May.",
        "The agency published the rules on Monday, and Meadow Council will vote on it on 6 May.",
        "Fans backed the coach on Monday, and Meadow Council will vote on it on 6 May.",
        "The firm reached the deadline on Monday, and Meadow Council will vote on it on 6 May.",
        "The club sent the players home, and Meadow Council will vote on it on 6 May.",
        "The party backed Vera Holm on Monday, and Meadow Council will vote on it on 6 May.",
    ],
)
def test_a_vote_on_it_is_told_without_a_thing_where_none_is_plain(sentence: str) -> None:
    assert one(sentence).title == "Vote by Meadow Council"


def test_a_vote_on_it_is_held_in_the_country_right_behind() -> None:
    found = one("Envoys will discuss the text on 4 May, and ministers will vote on it in Sylvania "
                "on 6 May.")  # fmt: skip
    assert found.venue is not None
    assert found.venue.name == "Sylvania"


@pytest.mark.parametrize(
    "sentence",
    [
        "Ministers will vote on the wind farm in Sylvania on 6 May.",
        "The board will decide whether to sell its shops in Sylvania on 6 May.",
        "Parliament will vote on the use of troops in Sylvania on 6 May.",
    ],
)
def test_a_country_that_a_thing_is_in_is_no_venue(sentence: str) -> None:
    assert one(sentence).venue is None


@pytest.mark.parametrize(
    ("body", "question"),
    [
        ("The charity said tenants should get their money back now. Meadow Council is considering "
         "whether to require this.", "Whether tenants should get their money back"),
        ("The union argued that the depot should be kept open. Meadow Council will decide on "
         "Monday whether to do so.", "Whether the depot should be kept open"),
        ("The inquiry said that school buses should have belts by 2030. Meadow Council is weighing "
         "whether to order this.", "Whether school buses should have belts"),
        ("The builder submitted a plan for 40 flats in March. Meadow Council will decide on 6 May "
         "whether to approve it.", "Whether to approve a plan for 40 flats"),
        ("The firm made an offer of $3 a share. The board has until 6 May to decide whether to "
         "accept it.", "Whether to accept an offer of $3 a share"),
        ("The panel drafted the new rules in March. Ministers will decide in May whether to adopt "
         "them.", "Whether to adopt the new rules"),
        ("The bill now goes to the governor. Vera Holm has not said whether she would sign it.",
         "Whether to sign the bill"),
    ],
)  # fmt: skip
def test_a_question_on_this_asks_what_the_sentence_before_says(body: str, question: str) -> None:
    found = decisions(body)[1][-1]
    assert found.question == question


@pytest.mark.parametrize(
    "body",
    [
        "Meadow Council is considering whether to require this.",
        "Gulls want the dam gone. Meadow Council is weighing whether to do so.",
        "The mill burned down in March. Meadow Council will decide on 6 May whether to rebuild it.",
        "She should go, the paper said. Meadow Council will decide on 6 May whether to do that.",
        "Meadow Council must decide by 6 May whether to appeal against it.",
        "The firm made a loss. Meadow Council will decide on 6 May whether to publish it.",
        "Some say so. Meadow Council will decide on 6 May whether to publish these.",
    ],
)
def test_a_question_that_only_points_is_worded_without(body: str) -> None:
    found = one(body)
    assert found.title == "Decision by Meadow Council"
    assert found.question == "How the decision will turn out"


@pytest.mark.parametrize(
    "question",
    [
        "whether to sell the mill or keep it",
        "whether to approve the plan and how to pay for it",
        "whether to let the club have its way",
    ],
)
def test_a_question_that_says_itself_what_it_is_stays(question: str) -> None:
    asked = one(f"Meadow Council will decide on 6 May {question}.").question
    assert asked == question.capitalize()


def test_a_word_that_goes_on_with_the_noun_does_not_point_back() -> None:
    assert one("A vote on repeal that had been set for last week was put off until 6 May."
               ).title == "Vote on repeal"  # fmt: skip


@pytest.mark.parametrize(
    ("sentence", "title"),
    [
        ("Members voted 7-5 to send the proposal back to the works committee, which will report by "
         "6 May.", "Decision on the proposal"),
        ("Members voted to send back the proposal to the works committee, which will report by "
         "6 May.", "Decision on the proposal"),
        ("The Senate voted to send the water bill back to its budget committee, which must decide "
         "by 4 May.", "Decision on the water bill"),
        ("Lawmakers will take the housing bill up again on 6 May.", "Decision on the housing bill"),
        ("Members voted to refer the scheme back to the works committee, which meets on 6 May.",
         "Decision on the scheme"),
    ],
)  # fmt: skip
def test_a_small_word_of_the_verb_is_no_part_of_the_thing(sentence: str, title: str) -> None:
    assert one(sentence).title == title


@pytest.mark.parametrize(
    "question",
    [
        "whether to sign up to the charter",
        "whether to send the plan back",
        "whether to vote the mayor out",
        "whether to allow sheds with up to four doors",
    ],
)
def test_a_small_word_of_the_deed_that_is_asked_stays(question: str) -> None:
    asked = one(f"Meadow Council will vote on 6 May on {question}.").question
    assert asked == question.capitalize()
