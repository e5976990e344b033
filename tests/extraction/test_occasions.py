"""To whom something is said, where, and through whom it is known."""

import pytest

from brief.quotes import Quote
from extraction.articles import article_of
from extraction.pipeline import extract

MARSH = "Ingrid Marsh, the mayor of Pellworth, spoke first."


def last(*paragraphs: str) -> Quote:
    """The last quote of an article with these body paragraphs."""
    return extract(article_of("\n\n".join(["A headline", MARSH, *paragraphs]))).quotes[-1]


@pytest.mark.parametrize(
    ("sentence", "addressee"),
    [
        ("“We won,” Marsh told reporters.", "reporters"),
        ("Marsh told parliament that the plan was dead.", "parliament"),
        ("Marsh told Reuters the plan was dead.", "Reuters"),
        ("Marsh later told state radio that the plan was dead.", "state radio"),
        ("Marsh told Swedish radio that the plan was dead.", "Swedish radio"),
        ("Marsh told them she would not sign it.", "them"),
        ("“We won,” Marsh told about 300 supporters.", "about 300 supporters"),
        (
            "Marsh told the five women and two men that they were free.",
            "the five women and two men",
        ),
        ("Marsh urged the council to vote against the plan.", "the council"),
        ("Marsh called on ministers to drop the plan.", "ministers"),
        ("Marsh asked the board why nobody had called.", "the board"),
        ("“We won,” Marsh wrote in a letter to the board.", "the board"),
        ("In a letter to senators, Marsh said the plan was dead.", "senators"),
        ("“We won,” Marsh said in an interview with the BBC.", "the BBC"),
        ("“We won,” Marsh said to the crowd.", "the crowd"),
        ("“We won,” Marsh said.", None),
        ("Marsh warned that the plan was dead.", None),
        ("Marsh said the council had told nobody.", None),
        ("Marsh promised to drop the plan.", None),
        ("Marsh wrote last week that the plan was dead.", None),
        ("Marsh promised this month that the plan would go on.", None),
        ("Marsh warned the board last week that the plan was dead.", "the board"),
    ],
)
def test_a_quote_is_addressed_to_whom_the_words_say(sentence, addressee):
    assert last(sentence).addressee == addressee


@pytest.mark.parametrize(
    ("sentence", "venue"),
    [
        ("Marsh told a news conference in Oslo that it was dead.", "news conference in Oslo"),
        ("“We won,” Marsh told a packed press conference.", "packed press conference"),
        ("“We won,” Marsh said at a rally in Oslo on Monday.", "rally in Oslo"),
        ("“We won,” Marsh said in Oslo.", "Oslo"),
        ("Marsh told parliament in Oslo on Tuesday that it was dead.", "Oslo"),
        ("At a hearing on Monday, Marsh said that the plan was dead.", "hearing"),
        ("Marsh said on a call with lenders that it was dead.", "call with lenders"),
        ("Marsh told investors on a conference call that it was dead.", "conference call"),
        ("Marsh said at Oxmere Crown Court that it was dead.", "Oxmere Crown Court"),
        ("Marsh said in a briefing paper that it was dead.", None),
        ("In briefing documents, Marsh said that it was dead.", None),
        ("“We won,” Marsh told the panel.", None),
        ("Marsh told the court that it was dead.", None),
        ("Marsh said that the plan to meet in Oslo was dead.", None),
        ("Marsh called the last hearing “a waste of two hours.”", None),
        ("“We won,” Marsh said in March.", None),
    ],
)
def test_a_quote_is_said_where_its_cue_says(sentence, venue):
    found = last(sentence).venue
    assert (found and found.name) == venue


def test_the_next_words_of_the_same_speaker_are_said_at_the_same_place():
    found = last("Marsh told parliament in Oslo that it was dead.", "“We are done,” she said.")
    assert found.venue is not None
    assert found.venue.name == "Oslo"


def test_an_event_told_again_with_the_is_the_same():
    found = last(
        "“We won,” Marsh said at a rally in Oslo.",
        "Her brother Tom Pell spoke too. “So we did,” Pell told the rally.",
    )
    assert found.venue is not None
    assert found.venue.name == "rally in Oslo"


@pytest.mark.parametrize(
    "sentence",
    [
        "Tom Pell said that Marsh had told him the bridge was unsafe.",
        "Tom Pell said Marsh had joked that the bridge was “a fine place to fish.”",
        "Marsh believes that the bridge is unsafe, according to Tom Pell.",
    ],
)
def test_who_tells_what_another_said_is_noted(sentence):
    quote = next(
        q
        for q in extract(article_of(f"A headline\n\n{MARSH}\n\n{sentence}")).quotes
        if q.speakers[0].name == "Ingrid Marsh"
    )
    assert [ref.name for ref in quote.attributed_via] == ["Tom Pell"]


def test_two_who_speak_one_after_the_other_tell_nothing_of_each_other():
    found = last("Tom Pell said the bridge was safe, but Marsh said it was “a trap.”")
    assert found.attributed_via == ()


@pytest.mark.parametrize(
    ("sentence", "via"),
    [
        ("The Tallow Ledger quoted Marsh as saying that the bridge was safe.", ["Tallow Ledger"]),
        ("Marsh was quoted by the Tallow Ledger as saying it was safe.", ["Tallow Ledger"]),
        ("Marsh was quoted as saying that the bridge was safe.", []),
        ("The Tallow Ledger quoted Marsh as saying: “We won by a mile.”", ["Tallow Ledger"]),
    ],
)
def test_who_is_quoted_by_another_speaks_and_the_other_tells_it(sentence, via):
    found = last(sentence)
    assert [ref.name for ref in found.speakers] == ["Ingrid Marsh"]
    assert [ref.name for ref in found.attributed_via] == via


@pytest.mark.parametrize(
    "sentence",
    [
        "Marsh told the court that the pier was hers.",
        "“It was mine,” Marsh told the jury.",
        "Marsh said in evidence that the pier was hers.",
        "Marsh admitted under cross-examination that the pier was hers.",
    ],
)
def test_what_is_said_to_a_court_is_said_in_the_one_that_was_named(sentence):
    quote = last("The trial at Oxmere Crown Court began on Monday.", sentence)
    assert quote.venue is not None
    assert quote.venue.name == "Oxmere Crown Court"
