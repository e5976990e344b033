"""Who is said to say, think, fear or be told something, in the ways of the American press."""

import pytest

from extraction.articles import article_of
from extraction.pipeline import extract
from tests.extraction.briefs import read_brief
from tests.extraction.test_quotes import told

MARSH = ["Ingrid Marsh"]


@pytest.mark.parametrize(
    ("sentence", "words"),
    [
        ("Ingrid Marsh is convinced that the bridge will hold.", "the bridge will hold"),
        ("Ingrid Marsh was confident she would win the vote.", "she would win the vote"),
        ("Ingrid Marsh has long suspected that the count was wrong.", "the count was wrong"),
        ("Ingrid Marsh knows that the dam leaks.", "the dam leaks"),
        ("Ingrid Marsh charged that the vote was bought.", "the vote was bought"),
        ("Ingrid Marsh fired back that the figures were old.", "the figures were old"),
        ("Ingrid Marsh is hoping that the rain stops.", "the rain stops"),
        ("Ingrid Marsh said he'd lose by nine points.", "he'd lose by nine points"),
        ("Ingrid Marsh demanded he leave the race.", "he leave the race"),
        ("Ingrid Marsh’s claim that the dam leaked drew laughter.", "the dam leaked"),
        ("Few shared the fear of Ingrid Marsh that the dam would fail.", "the dam would fail"),
        ("The clerk was told by Ingrid Marsh that the dam was safe.", "the dam was safe"),
        (
            "The talks went on, with Ingrid Marsh telling reporters that the end was near.",
            "the end was near",
        ),
        (
            "Ingrid Marsh opened the session by saying that the dam was safe.",
            "the dam was safe",
        ),
        ("Ingrid Marsh called the speech a disgrace.", "the speech a disgrace"),
        ("It was, in what Ingrid Marsh called a sad retreat, shut.", "a sad retreat"),
        ("Ingrid Marsh has voiced doubt that the dam will hold.", "the dam will hold"),
        (
            "Ingrid Marsh sent the town a letter Monday demanding that it close the dam.",
            "it close the dam",
        ),
        (
            "Ingrid Marsh said that her head kept telling her to go home.",
            "her head kept telling her to go home",
        ),
        ("Ingrid Marsh predicted he wouldn’t win in May.", "he wouldn’t win in May"),
        (
            "Asked by Otto Reed about it, Ingrid Marsh paused before saying that the dam leaks.",
            "the dam leaks",
        ),
        ("Ingrid Marsh let slip that the dam leaks.", "the dam leaks"),
        (
            "Ingrid Marsh said that the dam leaks, testimony that engineers disputed.",
            "the dam leaks",
        ),
        ("A man who Ingrid Marsh said shot a dog ran off.", "shot a dog ran off"),
        ("What the town saw, Ingrid Marsh said, was a flood.", "What the town saw | was a flood"),
        ("The dam, argued Ingrid Marsh, was never safe.", "The dam | was never safe"),
        ("Critics, Ingrid Marsh suggested, wanted her to fail.", "Critics | wanted her to fail"),
        (
            "Ingrid Marsh said that the dam was safe, a finding that calmed nobody.",
            "the dam was safe",
        ),
    ],
)
def test_a_clause_goes_to_whoever_says_or_thinks_it(sentence: str, words: str) -> None:
    found = [(said, who) for kind, said, who in told(sentence) if kind == "indirect"]
    assert found == ([(words, MARSH)] if words else [])


@pytest.mark.parametrize(
    "sentence",
    [
        "“It is a swamp,” as Ingrid Marsh put it on Monday.",
        "As Ingrid Marsh put it: “It is a swamp.”",
        "As Ingrid Marsh likes to say, “It is a swamp.”",
        "“It is a swamp,” Ingrid Marsh dished.",
    ],
)
def test_marked_words_go_to_whoever_put_it_so(sentence: str) -> None:
    assert [who for *_, who in told(sentence)] == [MARSH]


@pytest.mark.parametrize(
    ("sentence", "who"),
    [
        ("Nearly two-thirds say the town is on the wrong track.", "Nearly two-thirds"),
        ("Sixty percent of those asked believe the town is lost.", "Sixty percent of those asked"),
        ("Some argued that the town was lost.", "Some"),
    ],
)
def test_shares_of_people_have_opinions(sentence: str, who: str) -> None:
    assert [speakers for *_, speakers in told(sentence)] == [[who]]


@pytest.mark.parametrize(
    "sentence",
    [
        "The claims that were filed in May filled a room.",
        "Ingrid Marsh was certain of the date.",
        "Ingrid Marsh laughed that evening and left.",
        "Ingrid Marsh was told to leave.",
        "No one was sure of the way home.",
        "Half of the road was closed.",
        "Ingrid Marsh put it on the shelf.",
        "The company has shown a film about the dam.",
        "Ingrid Marsh held that post for nine years.",
    ],
)
def test_the_same_words_elsewhere_attribute_nothing(sentence: str) -> None:
    assert told(sentence) == []


def test_what_nobody_is_named_for_has_no_speaker() -> None:
    assert told("They were told that the models looked fine.") == [
        ("indirect", "the models looked fine", [])
    ]


def test_who_also_noted_something_goes_on_with_the_quotation() -> None:
    found = told("“It is theft,” said Ingrid Marsh, who noted that the till was empty. “Ask him.”")
    assert [words for _, words, _ in found] == ["It is theft, | Ask him.", "the till was empty"]


def test_a_transcript_with_names_in_capitals_has_turns() -> None:
    found = told(
        "ANN BELL: Is the dam safe?",
        "OTTO REED: It was in May.",
        "It leaks now.",
        "(LAUGHTER)",
        "BELL: Who knew?",
    )
    assert found == [
        ("direct", "Is the dam safe?", ["Ann Bell"]),
        ("direct", "It was in May. | It leaks now.", ["Otto Reed"]),
        ("direct", "Who knew?", ["Ann Bell"]),
    ]


@pytest.mark.parametrize(
    "paragraphs",
    [
        ["Ingrid Marsh tweeted on Monday:", "The dam is safe. Sleep well!", "Few did."],
        [
            "Ingrid Marsh was up late.",
            "The dam is safe. Sleep well!",
            "— Ingrid Marsh (@marsh) May 3, 2016",
        ],
        ["Ingrid Marsh was up late.", "The dam is safe. Sleep well! — Ingrid Marsh (@marsh) May 3"],
    ],
)
def test_a_post_shown_in_a_paragraph_of_its_own_is_a_quote(paragraphs: list[str]) -> None:
    assert told(*paragraphs) == [("direct", "The dam is safe. Sleep well!", ["Ingrid Marsh"])]


@pytest.mark.parametrize(
    "paragraphs",
    [
        ["Ingrid Marsh has three houses:", "The dam house is safe."],
        ["The dam is safe.", "— Harbor Weekly, May 3, 2016"],
        ["TODAY: The dam is safe.", "The town sleeps."],
    ],
)
def test_other_paragraphs_without_marks_are_no_quotes(paragraphs: list[str]) -> None:
    assert told(*paragraphs) == []


def test_one_who_says_and_calls_is_heard_twice() -> None:
    found = told("Ingrid Marsh said the dam was safe, repeatedly calling the story “a joke.”")
    assert [words for _, words, _ in found] == ["the dam was safe", "a joke."]


def test_they_are_the_people_whom_the_sentence_before_names() -> None:
    found = told("Many Republicans like the wall. They say that it is cheap.")
    assert [who for *_, who in found] == [["Republican Party"]]


def test_a_pronoun_in_reported_words_is_who_says_them() -> None:
    found = told(
        "Otto Reed came late. A man at the gate told Ingrid Marsh he thinks that “it is over.”"
    )
    assert [who for *_, who in found] == [["man at the gate"]]


def test_a_clause_ends_before_the_verb_that_leads_to_the_next_one() -> None:
    found = told("Ingrid Marsh said she had ten votes and was confident she could find four more.")
    assert [said for _, said, _ in found] == ["she had ten votes", "she could find four more"]


@pytest.mark.parametrize(
    ("words", "clause", "speaker"),
    [
        (
            "Jo Bell said 1,900 riders and passengers were hurt last year.",
            "1,900 riders and passengers were hurt last year",
            "Jo Bell",
        ),
        (
            "Jo Bell told councillors Old Tolvan was short of homes.",
            "Old Tolvan was short of homes",
            "Jo Bell",
        ),
        (
            "Jo Bell told reporters in Lima there would be no deal.",
            "there would be no deal",
            "Jo Bell",
        ),
        (
            "Jo Bell told reporters during a visit to the port that she would study it.",
            "she would study it",
            "Jo Bell",
        ),
        (
            "The tribunal, which met in May, sat again. The tribunal found the risk had been low.",
            "the risk had been low",
            "tribunal",
        ),
        (
            "Jo Bell submitted that the owners had been given more time.",
            "the owners had been given more time",
            "Jo Bell",
        ),
        (
            "Jo Bell however urged the minister to set up a helpline.",
            "set up a helpline",
            "Jo Bell",
        ),
        (
            "Jo Bell of the Tolvan Front, the largest party, said she would vote for it.",
            "she would vote for it",
            "Jo Bell",
        ),
        (
            "The Tolvan Alliance, which says it has 4,000 members, will meet.",
            "it has 4,000 members",
            "Tolvan Alliance",
        ),
        (
            "Jo Bell said there was more money, something the union has doubted.",
            "there was more money",
            "Jo Bell",
        ),
        (
            "Jo Bell called for a pause until 2033, a request that is backed by farmers.",
            "a pause until 2033",
            "Jo Bell",
        ),
        (
            "It passed a measure Jo Bell says will ease the shortage.",
            "will ease the shortage",
            "Jo Bell",
        ),
    ],
)
def test_a_reported_clause_begins_and_ends_where_who_says_it_does(words, clause, speaker) -> None:
    found = extract(article_of(f"A headline\n\n{words}"))
    (quote,) = found.quotes
    assert [one.exact for one in quote.segments] == [clause]
    assert speaker in quote.speakers[0].name


@pytest.mark.parametrize(
    "words",
    [
        "Jo Bell found the door had been locked.",
        "Jo Bell submitted the plan on Monday.",
        "Jo Bell said 40 and left.",
    ],
)
def test_what_is_found_or_handed_in_is_not_said(words: str) -> None:
    assert extract(article_of(f"A headline\n\n{words}")).quotes == ()


@pytest.mark.parametrize(
    ("words", "venue"),
    [
        ("Jo Bell, who was in Lima, told reporters there that she would study it.", "Lima"),
        ("Jo Bell told staff on a visit to Lima that she would study the law.", "Lima"),
        ("Jo Bell said that the visit to Lima had been a success.", None),
    ],
)
def test_words_are_said_where_the_speaker_is_on_a_visit(words: str, venue: str | None) -> None:
    (quote,) = extract(article_of(f"A headline\n\n{words}")).quotes
    assert (quote.venue.name if quote.venue is not None else None) == venue


@pytest.mark.parametrize(
    "who",
    [
        "Ingrid Marsh, one of the three directors who voted against,",
        "Ingrid Marsh, one of three directors,",
        "Ingrid Marsh, who voted against,",
    ],
)
@pytest.mark.parametrize("does", ["undervalued", "helps"])
def test_who_begins_a_sentence_with_what_he_is_says_what_follows(who: str, does: str) -> None:
    (quote,) = read_brief(f"Bid\n\n{who} said the offer {does} Carmody Foods.").quotes
    assert quote.text == f"the offer {does} Carmody Foods"
    assert [speaker.name for speaker in quote.speakers] == ["Ingrid Marsh"]


def test_a_body_behind_plain_words_still_says_what_came_before() -> None:
    text = "Bid\n\nCarmody Foods, a rival, asked for time, said the nonpartisan Marsh Institute."
    (quote,) = read_brief(text).quotes
    assert [speaker.name for speaker in quote.speakers] == ["Marsh Institute"]
