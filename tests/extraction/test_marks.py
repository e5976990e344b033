"""Which quotation marks belong together."""

import pytest

from extraction.articles import article_of
from extraction.text.marks import find_quotations
from tests.extraction.texts import quoted


@pytest.mark.parametrize(
    "sentence",
    [
        "“It is late,” she said.",
        '"It is late," she said.',
        "‘It is late,’ she said.",
        "'It is late,' she said.",
        "„It is late,“ she said.",
        "«It is late,» she said.",
        "''It is late,'' she said.",
        "``It is late,'' she said.",
    ],
)
def test_every_style_of_marks_is_read(sentence):
    assert quoted(sentence) == [["It is late,"]]


def test_a_plural_possessive_does_not_close_a_british_quotation():
    assert quoted("‘The residents’ bins and the shops’ crates stay out,’ Ms Pell said.") == [
        ["The residents’ bins and the shops’ crates stay out,"]
    ]


def test_an_apostrophe_inside_a_word_does_not_close_a_british_quotation():
    assert quoted("‘They weren’t asked, and that’s that,’ he said.") == [
        ["They weren’t asked, and that’s that,"]
    ]


@pytest.mark.parametrize("decade", ["’90s", "'90s", "‘90s"])
def test_a_decade_opens_no_quotation(decade):
    assert quoted(f"The mill closed in the {decade} and never reopened.") == []


def test_words_in_marks_after_a_decade_are_still_read():
    assert quoted("In the ’90s they called it the ‘long wait’, he said.") == [["long wait"]]


def test_feet_and_inches_are_no_quotation():
    assert quoted("He is 5'10\" and his brother is 6'1\" in his socks.") == []


def test_marks_inside_marks_belong_to_the_outer_quotation():
    assert quoted("“She said ‘no’ to me twice,” he recalled.") == [["She said ‘no’ to me twice,"]]


def test_brackets_and_ellipses_stay_inside():
    assert quoted("“We [the council] will … wait,” she said.") == [
        ["We [the council] will … wait,"]
    ]


def test_a_quotation_that_opens_every_paragraph_is_one():
    assert quoted("“The first half.", "“The second half,” she said.") == [
        ["The first half.", "The second half,"]
    ]


def test_an_unclosed_mark_costs_that_quotation_alone():
    assert quoted("“This never ends, he said.", "Then “this does,” he said.") == [["this does,"]]


def test_an_unclosed_mark_is_told():
    text = "A headline\n\n“This never ends, he said.\n\nNothing more."
    assert find_quotations(article_of(text)).unbalanced == [text.index("“")]


def test_a_second_opening_mark_gives_up_the_first():
    assert quoted("“One thing, he said, and “another thing,” he added.") == [["another thing,"]]


def test_spaces_inside_the_marks_are_no_words():
    assert quoted("« It is late », she said.") == [["It is late"]]
