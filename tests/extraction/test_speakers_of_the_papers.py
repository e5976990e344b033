"""Who speaks in papers of many towns: past a clause with “who”, by another word for the office."""

import pytest

from brief.quotes import Quote
from extraction.articles import article_of
from extraction.pipeline import extract


def quotes(*paragraphs: str) -> list[Quote]:
    """The quotes of an article with these body paragraphs."""
    return list(extract(article_of("\n\n".join(["A headline", *paragraphs]))).quotes)


def speakers(*paragraphs: str) -> list[list[str]]:
    """The names of the speakers of each quote."""
    return [[ref.name for ref in quote.speakers] for quote in quotes(*paragraphs)]


@pytest.mark.parametrize(
    ("words", "speaker"),
    [
        ("Residents who had campaigned to keep the library said they were “sad”.", "Residents"),
        (
            "Jo Pell, who began a plea to keep the library said it was a “calm place”.",
            "Jo Pell",
        ),
        ("A driver who hit Jo Pell told the court that he was ill.", "driver"),
        ("A woman who lives in Hull said the road was a danger.", "woman"),
    ],
)
def test_the_object_of_a_clause_with_who_does_not_speak(words, speaker):
    assert speakers(words) == [[speaker]]


def test_whoever_follows_who_as_its_subject_still_speaks():
    assert speakers("The man who the police said was armed has died.") == [["police"]]


def test_where_a_detective_is_from_does_not_speak_for_him():
    lead = "Detective Sergeant Jo Pell from the Surrey, Kent and Sussex Crime Team said: "
    assert speakers(f"{lead}“He was a cruel man.”") == [["Jo Pell"]]


def test_the_judge_is_the_justice_who_is_named():
    named = "Justice Alan Pell noted the long feud between the two men."
    assert speakers(named, "The judge said the blade was long.") == [["Alan Pell"]]


def test_he_says_on_who_said_it_last_whoever_is_named_in_it():
    told = "The judge said the blade was long.", "He also noted Hal Dunn had no regret."
    named = "Justice Alan Pell noted the long feud between the two men."
    assert speakers(named, *told, "“You made it worse,” he said.") == [["Alan Pell"]] * 3


def test_a_spokesman_is_who_was_called_spokesperson():
    named = "Jo Pell, the chancellor’s spokesperson, told reporters the plan was bad."
    later = "The chancellor’s spokesman said the plan was “poor”."
    assert speakers(named, later) == [["Jo Pell"], ["Jo Pell"]]


def test_a_spokesman_is_no_spokeswoman():
    named = "“We will go on,” said Jo Pell, the mayor’s spokeswoman."
    later = "The mayor’s spokesman insisted that the plan was “fine”."
    assert speakers(named, later)[1] != ["Jo Pell"]


def test_said_opens_a_sentence_and_is_no_given_name():
    assert speakers("Jo Pell left early.", "Said Pell: “It was a bad move.”") == [["Jo Pell"]]


def test_ms_pell_is_not_mr_pell():
    named = "Premier Al Pell opened the fair.", "“It is fine,” Mr Pell said."
    found = speakers(*named, "Ms Pell said her husband was kind.", "“It is late,” Pell said.")
    assert found == [["Al Pell"], ["Pell"], ["Al Pell"]]


def test_the_taoiseach_speaks_and_not_whom_he_singles_out():
    assert speakers("Singling out Labour, the Taoiseach said it was “not good enough”.") == [
        ["Taoiseach"]
    ]


@pytest.mark.parametrize(
    "words",
    [
        "If Ms Pell agrees the library should close, books will go to Hull.",
        "If the minister says that he wants it, Hull will go along.",
        "The letter triggered calls for the resignation of the chief.",
        "Al Pell faced questions about his decision to call the clinic instead of an ambulance.",
    ],
)
def test_what_is_only_supposed_or_asked_for_by_nobody_is_not_said(words):
    assert quotes(words) == []


def test_a_board_still_calls_for_a_ban():
    assert speakers("The board calls for a ban on the drug.") == [["board"]]


def test_marked_words_that_the_narrator_ends_do_not_go_on_in_the_next_paragraph():
    found = quotes(
        "Leo Vance said it is “not good enough” that the party blames him.",
        "“Hull Council is run by Labour. Many of them are.”",
    )
    assert [len(quote.segments) for quote in found] == [1, 1]


@pytest.mark.parametrize("words", ["Mr Pell said it would rain.", "Pell said it would rain."])
def test_a_source_at_the_very_beginning_is_looked_at_no_further_back(words):
    found = extract(article_of(words))
    assert not [one for one in found.warnings if one.code == "stage_failed"]
