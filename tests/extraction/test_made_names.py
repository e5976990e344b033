"""Names made of a name and other words, and people told apart by what stands around them."""

import pytest

from extraction.text.cast import Cast
from tests.extraction.casts import actor, cast_of, kind_of, named, names, nominals


def speaker_names(cast: Cast, word: str) -> list[str]:
    """Whom each mention of a single word stands for."""
    return [name for written, name in named(cast) if written == word]


@pytest.mark.parametrize(
    ("sentence", "body"),
    [
        (
            "Moldova’s electoral commission rejected the complaint.",
            "Moldova’s electoral commission",
        ),
        ("Late on Friday Finland’s parliament agreed.", "Finland’s parliament"),
        ("A cut by Denmark’s central bank is near.", "Denmark’s central bank"),
        ("It was Peru’s trade and tourism ministry.", "Peru’s trade and tourism ministry"),
        (
            "He told the French Senate’s budget committee so.",
            "the French Senate’s budget committee",
        ),
        ("They asked Latvia’s telecom regulator, which refused.", "Latvia’s telecom regulator"),
        ("The Ardley school board voted.", "Ardley school board"),
    ],
)
def test_a_body_may_end_in_lower_case(sentence, body):
    cast = cast_of(sentence)
    assert body in [words for words, _ in named(cast)]
    assert actor(cast, body.removeprefix("the ")).kind.value == "organization"


def test_the_owner_of_a_body_is_mentioned_too():
    assert names("So Moldova’s electoral commission said.") == [
        "Moldova’s electoral commission",
        "Moldova",
    ]


def test_a_body_made_of_a_name_is_what_its_noun_stands_for():
    cast = cast_of("So Moldova’s electoral commission said. The commission was late.")
    assert nominals(cast) == [("The commission", "Moldova’s electoral commission")]


@pytest.mark.parametrize(
    "sentence",
    [
        "They met Moldova’s electoral commission chairman.",
        "Moldova’s hopes of a court were small.",
        "Finland’s prime minister spoke in parliament.",
    ],
)
def test_a_noun_that_goes_on_makes_no_body(sentence):
    assert len(names(sentence)) == 1


@pytest.mark.parametrize(
    ("sentence", "name", "kind"),
    [
        ("The Marsh Lane ward voted no.", "Marsh Lane ward", "place"),
        ("The Tarn Kuduk canal is dry.", "Tarn Kuduk canal", "place"),
        ("It broke the Geneva agreement of 1998.", "Geneva agreement", "agreement"),
        ("They lost the World Cup qualifier on Friday.", "World Cup qualifier", "event"),
    ],
)
def test_a_name_may_end_in_a_noun(sentence, name, kind):
    assert names(sentence) == [name]
    assert kind_of(name, sentence) == kind


def test_the_people_of_a_body_are_a_group():
    cast = cast_of("They wrote to Heldor’s own shareholders. Heldor is a company.")
    assert actor(cast, "Heldor’s own shareholders").kind.value == "group"


@pytest.mark.parametrize(
    ("sentence", "event"),
    [
        ("They gathered at a special session in Tunis.", "a special session in Tunis"),
        ("They left the UN ocean summit in Lisbon early.", "the UN ocean summit in Lisbon"),
        ("He spoke after talks with Malta.", "talks with Malta"),
        ("It will hold its meeting in Riga on Monday.", "its meeting in Riga"),
    ],
)
def test_an_event_with_a_name_is_mentioned(sentence, event):
    cast = cast_of(sentence)
    found = dict(nominals(cast))
    assert event in found
    assert actor(cast, found[event]).kind.value == "event"


@pytest.mark.parametrize(
    "sentence",
    [
        "They spoke at a news conference in Riga.",
        "The meeting went on.",
        "He talks with Malta often.",
        "The Riga meeting room was full.",
    ],
)
def test_other_meetings_are_not(sentence):
    assert nominals(cast_of(sentence)) == []


def test_who_made_a_survey_names_it():
    cast = cast_of("It fell, according to a survey by Tarn Data, a company.")
    assert nominals(cast) == [("a survey by Tarn Data", "survey by Tarn Data")]


def test_a_year_belongs_to_the_games_of_it():
    assert names("They want the 2034 Winter Olympics.") == ["2034 Winter Olympics"]


def test_honorifics_tell_a_woman_and_a_man_of_one_surname_apart():
    cast = cast_of(
        "Vera Orlov and Dmitri Orlov were there. Mrs Orlov left. Mr Orlov stayed.",
    )
    assert speaker_names(cast, "Orlov") == ["Vera Orlov", "Dmitri Orlov"]


def test_a_family_name_may_come_first():
    cast = cast_of("They met Shen Yulan, 54, a teacher. At noon Shen left.")
    assert speaker_names(cast, "Shen") == ["Shen Yulan"]


def test_a_surname_may_begin_with_a_capital_particle():
    cast = cast_of("They met Jean-Marc Le Fur, who spoke. At noon Le Fur left.")
    assert speaker_names(cast, "Le Fur") == ["Jean-Marc Le Fur"]


@pytest.mark.parametrize(
    ("sentence", "female"),
    [
        ("Kip Tanner said his side had won.", False),
        ("Kip Tanner told us that she had won.", True),
        ("Kip Tanner told Ann Pell that she had won.", None),
        ("Ann Pell told Kip Tanner that she had won.", None),
    ],
)
def test_a_pronoun_after_a_name_tells_the_gender(sentence, female):
    assert actor(cast_of(sentence), "Kip Tanner").female is female


@pytest.mark.parametrize(
    ("name", "sentence", "kind"),
    [
        ("Roscoe Dunsten", "“No,” said Roscoe Dunsten, the union’s president.", "person"),
        ("Corvane", "Corvane, a fund manager, sold its stake.", "organization"),
        ("Corvane", "Fund manager Corvane, which owns 7 percent, sold its stake.", "organization"),
        ("Corvane", "The asset manager Corvane sold its stake.", "organization"),
        ("Terry Oakes", "Fund manager Terry Oakes sold his stake.", "person"),
        ("Datakeep", "Datakeep, a consumer group, had asked for a fine.", "organization"),
        ("Rugby Wales", "He has accused Rugby Wales of bias.", "organization"),
        ("Nordic Barometer", "It is what Nordic Barometer said.", "organization"),
        ("Port Ames", "So Dee Hart of Port Ames said.", "place"),
        ("Milford", "At last Milford is a town again.", "place"),
    ],
)
def test_what_stands_around_a_name_says_what_it_is(name, sentence, kind):
    assert kind_of(name, sentence) == kind


def test_a_person_may_stand_right_after_a_body():
    assert names("At noon University of Oregon Portland Maryam Haddadi spoke.") == [
        "University of Oregon Portland",
        "Maryam Haddadi",
    ]


def test_a_nickname_in_marks_belongs_to_a_name():
    assert names('They met operator Tyrick "Tank" Burrell there.') == ['Tyrick "Tank" Burrell']


def test_the_word_after_a_dateline_opens_the_sentence():
    assert names("BOSTON, Mass. (AP) -- Lawyers for the union met.") == ["BOSTON", "Mass."]


def test_a_capital_that_is_accused_is_its_government():
    assert dict(named(cast_of("He accused Lilongwe of theft.")))["Lilongwe"] == "Malawi"


@pytest.mark.parametrize("noun", ["The bloc", "The alliance"])
def test_a_union_of_states_is_told_by_its_noun(noun):
    cast = cast_of(f"They left the CSTO. {noun} was weak.")
    assert nominals(cast) == [(noun, "Collective Security Treaty Organization")]
