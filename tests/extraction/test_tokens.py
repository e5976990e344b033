"""Words and sentences."""

from tests.extraction.texts import read, sentences


def words(paragraph: str) -> list[str]:
    text = read(paragraph)
    return [t.word for t in text.tokens if t.start >= len("A headline")]


def test_a_possessive_stands_alone():
    assert words("Germany’s offer") == ["Germany", "’s", "offer"]


def test_a_contraction_is_one_word():
    assert words("They weren’t there") == ["They", "weren’t", "there"]


def test_an_abbreviated_country_is_one_word():
    assert words("The U.S. waits") == ["The", "U.S.", "waits"]


def test_titles_and_initials_end_no_sentence():
    assert sentences("Gov. J. K. Marsh met Dr. Pell. They talked.") == [
        "Gov. J. K. Marsh met Dr. Pell.",
        "They talked.",
    ]


def test_an_abbreviation_may_end_a_sentence():
    assert sentences("They moved to the U.S. The house stayed empty.") == [
        "They moved to the U.S.",
        "The house stayed empty.",
    ]


def test_a_full_stop_inside_marks_ends_no_sentence():
    assert sentences("“It is over. We go home,” she said.") == [
        "“It is over. We go home,” she said."
    ]


def test_a_question_in_marks_goes_on_with_its_attribution():
    assert sentences("“Who asked us?” Ms Pell said. Nobody knew.") == [
        "“Who asked us?” Ms Pell said.",
        "Nobody knew.",
    ]


def test_a_sentence_may_begin_after_a_closed_quotation():
    assert sentences("She said it was “a start.” He added nothing.") == [
        "She said it was “a start.”",
        "He added nothing.",
    ]


def test_a_number_with_a_point_is_one_word():
    assert "2.4" in words("It costs 2.4 billion")


def test_no_ends_a_sentence_but_before_a_number():
    text = read("Both voted no. Ostrom spoke of rule No. 5 and of No. 6.")
    assert len([one for one in text.sentences if one.block.kind.value == "paragraph"]) == 2


def test_an_hour_ends_no_sentence_before_its_day_or_zone():
    assert sentences("They vote at 6 p.m. Monday, in town. It opens at 9 a.m. EST. All left.") == [
        "They vote at 6 p.m. Monday, in town.",
        "It opens at 9 a.m. EST.",
        "All left.",
    ]


def test_an_hour_may_end_a_sentence():
    assert sentences("It ends at 6 p.m. Residents cheered.") == [
        "It ends at 6 p.m.",
        "Residents cheered.",
    ]
