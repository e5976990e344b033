"""Positions in the turns of phrase of newspapers, and statements that can be read aloud."""

import pytest

from tests.extraction.briefs import read_brief
from tests.extraction.test_many_positions import positions_of

Told = tuple[str, str, str]
COUNCIL = "The council will vote on the levy on Monday."


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("Norway and Iceland have yet to take a side.", ("Norway", "undecided")),
        ("Norway has taken no position on the levy.", ("Norway", "undecided")),
        ("Norway takes no side on the levy.", ("Norway", "undecided")),
        ("Norway has not said whether it wants the levy kept.", ("Norway", "undecided")),
        ("Norway signed off in July.", ("Norway", "supports")),
        ("Norway has no appetite for a levy.", ("Norway", "opposes")),
        ("Peter Lund will move an amendment to freeze the levy.", ("Peter Lund", "supports")),
        ("Norway could agree to five years if Sweden paid a share.", ("Norway", "conditional")),
        (
            "Peter Lund said he would accept the levy provided both harbors stayed open.",
            ("Peter Lund", "conditional"),
        ),
    ],
)
def test_the_press_has_many_ways_to_say_where_somebody_stands(
    sentence: str, found: tuple[str, str]
) -> None:
    assert found in {(who, stance) for who, stance, _ in positions_of(COUNCIL, sentence)}


@pytest.mark.parametrize(
    "sentence",
    [
        "The cabinet will decide on Thursday whether to close the mine, unless a deal is struck.",
        "Norway offered to mediate.",
        "Norway did not say whether it would sign the treaty.",
        "Norway would not take sides.",
        "Norway signed off the letter with a joke.",
    ],
)
def test_these_words_take_no_side(sentence: str) -> None:
    assert positions_of(sentence) == set()


@pytest.mark.parametrize(
    ("sentence", "statement"),
    [
        (
            "Norway supports the rule by 19 votes to five at its meeting in Oslo.",
            "The rule is adopted",
        ),
        ("Norway would challenge the rule before the Federal Labor Court.", "The rule is adopted"),
        ("We back the plan and look forward to the vote, Norway said.", "The plan is adopted"),
        ("Norway approved a new contract and heard a choir.", "A new contract goes ahead"),
        ("Sweden backs the cap but not the ban.", "The cap goes ahead"),
        (
            "Norway would accept a quota provided it rose with output, an idea that Sweden hates.",
            "A quota goes ahead",
        ),
        (
            "Peter Lund said the council should act in June and “leave the door open”.",
            "The council should act in June and leave the door open",
        ),
        ("Norway has not said whether it wants the levy kept.", "The levy is kept"),
        (
            "Norway and Sweden could not agree on how much to pay, putting off a deal.",
            "It is settled how much to pay",
        ),
    ],
)
def test_a_statement_can_be_read_aloud(sentence: str, statement: str) -> None:
    assert statement in {said for _, _, said in positions_of(sentence)}


def test_a_condition_ends_before_an_apposition() -> None:
    found = positions_of(
        "Peter Lund said that a federation would save money, and that parents would accept it "
        "provided both schools stayed open."
    )
    assert not any("would accept" in said for _, _, said in found)


@pytest.mark.parametrize(
    ("sentence", "holders"),
    [
        (
            "The Harbor NewsGuild, which stands for 64 reporters, editors and printers, urged the "
            "owners to reject the sale.",
            {"Harbor NewsGuild"},
        ),
        (
            "Judith Ashe, who holds a tenth of the shares, was the only one of the five owners to "
            "vote against the sale.",
            {"Judith Ashe"},
        ),
        (
            "Labour, Fine Gael and the Greens, who have 14 seats, have said that they will back "
            "the scheme.",
            {"Labour", "Fine Gael", "Greens"},
        ),
        (
            "Board President Ron Hale and members Judith Lund and Pat Miller have said they will "
            "vote for the map.",
            {"Ron Hale", "Judith Lund", "Pat Miller"},
        ),
    ],
)
def test_a_stance_is_of_the_subject_of_its_main_clause(sentence: str, holders: set[str]) -> None:
    assert {who for who, _, _ in positions_of(sentence)} == holders


@pytest.mark.parametrize(
    ("sentence", "statement"),
    [
        ("China demands that the World Bank take losses.", "The World Bank takes losses"),
        ("Peter Lund demanded that she step in.", "She steps in"),
        ("Norway wants the law to be kept.", "The law is adopted"),
    ],
)
def test_what_is_wished_is_told_as_a_statement(sentence: str, statement: str) -> None:
    assert statement in {said for _, _, said in positions_of(sentence)}


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("With Norway opposed, the levy may fail.", ("Norway", "opposes", "The levy goes ahead")),
        (
            "Anna Berg warned that closing the school would put children at risk.",
            ("Anna Berg", "opposes", "Closing the school is right"),
        ),
        (
            "Anna Berg said the delay was better than the toll.",
            ("Anna Berg", "supports", "The delay goes ahead"),
        ),
        (
            "“I’d call that a good deal for the city,” said Anna Berg.",
            ("Anna Berg", "supports", "The levy goes ahead"),
        ),
        (
            "“We are not going to put up with it,” said Anna Berg.",
            ("Anna Berg", "opposes", "The levy goes ahead"),
        ),
    ],
)
def test_stances_without_a_verb_of_their_own_are_read(sentence: str, found: Told) -> None:
    assert found in positions_of("The council is debating the levy.", sentence)


def test_what_only_points_at_something_is_no_issue() -> None:
    assert positions_of("“We can’t go on like that,” said Anna Berg.") == set()


def test_a_summary_names_a_body_without_a_name_with_its_article() -> None:
    brief = read_brief("News\n\nThe borough council opposes the levy.")
    assert [p.summary for p in brief.positions] == ["The borough council opposes the levy."]


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        (
            "“The money is there for the day a bridge falls down,” Ann Gill said. Wendy Stroud has "
            "not made up her mind.",
            ("Wendy Stroud", "undecided", "The levy goes ahead"),
        ),
        (
            "World Rowing said it opposes the ban.",
            ("World Rowing", "opposes", "The ban goes ahead"),
        ),
        (
            "The Liberals said they would join the coalition if the tax was cut.",
            ("Liberals", "conditional", "The Liberals join the coalition"),
        ),
        (
            "Anna Berg said she could live with the fare increase.",
            ("Anna Berg", "supports", "The fare increase goes ahead"),
        ),
    ],
)
def test_holders_and_issues_are_those_of_the_article(sentence: str, found: Told) -> None:
    assert found in positions_of(COUNCIL, sentence)


def test_what_somebody_will_probably_do_is_no_stance() -> None:
    assert positions_of("The agency will probably reject the drug, Tom Wexford said.") == set()


@pytest.mark.parametrize(
    ("sentence", "condition"),
    [
        ("Norway would reject the sale unless jobs were kept.", "Jobs were kept."),
        (
            "Norway said it “will not support any bond” if the school closes.",
            "Unless the school closes.",
        ),
    ],
)
def test_a_condition_is_a_sentence(sentence: str, condition: str) -> None:
    brief = read_brief(f"News\n\n{sentence}")
    assert [p.condition for p in brief.positions] == [condition]


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        (
            "Anna Berg said that closing the library was wrong.",
            ("Anna Berg", "opposes", "Closing the library is right"),
        ),
        (
            "Anna Berg said it was wrong to close the library.",
            ("Anna Berg", "opposes", "It is right to close the library"),
        ),
        (
            "Anna Berg is pushing to raise the levy.",
            ("Anna Berg", "supports", "Anna Berg raises the levy"),
        ),
        (
            "Norway insisted that it would sign the treaty.",
            ("Norway", "supports", "The treaty goes ahead"),
        ),
        (
            "“We need this bridge,” said Anna Berg.",
            ("Anna Berg", "supports", "Anna Berg needs this bridge"),
        ),
        (
            "“I’m not going to vote for the bridge plan,” said Anna Berg.",
            ("Anna Berg", "opposes", "The bridge plan is adopted"),
        ),
        (
            "Anna Berg said there should be an inquiry.",
            ("Anna Berg", "supports", "There should be an inquiry"),
        ),
        (
            "Norway’s demand for a veto angered Sweden.",
            ("Norway", "supports", "A veto goes ahead"),
        ),
    ],
)
def test_what_is_said_of_a_deed_is_a_stance(sentence: str, found: Told) -> None:
    assert found in positions_of(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "The strike is on. Norway accused him of siding with the company.",
        "Norway insisted that this is a deadline, not a threat.",
        "The strike is on. “I’m not going to apologize for caring,” said Anna Berg.",
    ],
)
def test_what_says_nothing_of_a_plan_takes_no_side(sentence: str) -> None:
    assert positions_of(sentence) == set()


@pytest.mark.parametrize(
    "terms", ["if it passes", "if it reaches his desk", "when the bill passes", "if it is adopted"]
)
def test_a_veto_that_comes_once_a_plan_passes_has_no_condition(terms: str) -> None:
    told = f"Governor Carl Dean threatened to veto the bill {terms}."
    assert positions_of(told) == {("Carl Dean", "opposes", "The bill is adopted")}


def test_who_fears_that_a_plan_will_be_lost_is_for_it() -> None:
    assert positions_of("Anna Berg fears that the mine plan will be rejected.") == {
        ("Anna Berg", "supports", "The mine plan is adopted")
    }
    assert positions_of("Anna Berg fears that the mine plan will be costly.") == {
        ("Anna Berg", "opposes", "The mine plan is adopted")
    }
