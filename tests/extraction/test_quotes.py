"""Who said what: quotations, reported clauses, their cues and their speakers."""

import pytest

from brief.quotes import Quote
from extraction.articles import article_of
from extraction.pipeline import extract
from tests.extraction.briefs import read_brief


def quotes(*paragraphs: str) -> list[Quote]:
    """The quotes of an article with these body paragraphs."""
    return list(extract(article_of("\n\n".join(["A headline", *paragraphs]))).quotes)


def told(*paragraphs: str) -> list[tuple[str, str, list[str]]]:
    """Each quote: its type, its words (segments parted by a bar), the names of its speakers."""
    return [
        (q.type.value, " | ".join(s.exact or "" for s in q.segments), [r.name for r in q.speakers])
        for q in quotes(*paragraphs)
    ]


MARSH = "Ingrid Marsh, the mayor of Pellworth, spoke first."

# Joins


def test_a_quotation_around_its_attribution_is_one_quote():
    assert told("“We waited,” Ingrid Marsh said, “and nobody came.”") == [
        ("direct", "We waited, | and nobody came.", ["Ingrid Marsh"])
    ]


def test_a_quotation_goes_on_after_the_full_stop_of_its_attribution():
    assert told("“We waited all day,” Ingrid Marsh said. “Nobody came.”") == [
        ("direct", "We waited all day, | Nobody came.", ["Ingrid Marsh"])
    ]


def test_a_second_cue_begins_a_second_quote():
    found = told("“Who asked us?” Ingrid Marsh asked. She added that “nobody did.”")
    assert [(kind, words) for kind, words, _ in found] == [
        ("direct", "Who asked us?"),
        ("mixed", "nobody did."),
    ]
    assert [names for *_, names in found] == [["Ingrid Marsh"], ["Ingrid Marsh"]]


def test_a_quotation_over_two_paragraphs_is_one_quote():
    assert told("“We waited all day,” said Ingrid Marsh. “Nobody came.", "“Nobody called.”") == [
        ("direct", "We waited all day, | Nobody came. | Nobody called.", ["Ingrid Marsh"])
    ]


# Kinds


def test_marked_words_in_a_reported_clause_are_mixed():
    assert told("Ingrid Marsh said that the plan was “a gift to the north.”") == [
        ("mixed", "a gift to the north.", ["Ingrid Marsh"])
    ]


def test_a_quotation_that_opens_in_mid_sentence_is_mixed():
    assert told("Ingrid Marsh told reporters that she “did not see the point of it.”") == [
        ("mixed", "did not see the point of it.", ["Ingrid Marsh"])
    ]


def test_a_comma_inside_the_closing_mark_belongs_to_the_words():
    assert told("“It is late,” Ingrid Marsh said.")[0][1] == "It is late,"


def test_a_dash_inside_a_quotation_stays_inside():
    assert told("“One thing matters – that we stay,” Ingrid Marsh said.")[0][1] == (
        "One thing matters – that we stay,"
    )


def test_spellings_are_kept_as_they_are():
    assert (
        told("“We definately recieved it,” Ingrid Marsh said.")[0][1]
        == "We definately recieved it,"
    )


def test_words_of_a_document_that_nobody_speaks_go_to_no_person():
    (quote,) = quotes(
        "Ingrid Marsh met the press. The present goal for members to “work toward” two new bridges "
        "ends next year."
    )
    assert quote.type == "fragment"
    assert quote.speakers == ()
    assert quote.source_status == "document"


@pytest.mark.parametrize(
    "sentence",
    [
        "Residents still speak of the “bin war” of those years.",
        "The so-called “peace wall” stands to this day.",
        "She sang in the film “The Long Way Home” as a girl.",
        "William “Bud” Harper kept the gate for forty years.",
        "A sign on the door reads “Closed.”",
    ],
)
def test_scare_quotes_titles_nicknames_and_signs_are_no_quotes(sentence):
    assert told(sentence) == []


# Speakers


@pytest.mark.parametrize(
    "tail",
    [
        "said Ingrid Marsh.",
        "Ingrid Marsh said.",
        "said Ingrid Marsh, the mayor who lost in May, on Monday.",
        "Ingrid Marsh, the mayor of Pellworth, said on Monday.",
        "Ingrid Marsh, who has run the town since 2019, told reporters.",
        "Mayor Ingrid Marsh told the council.",
        "said Mayor Ingrid Marsh.",
        "according to Ingrid Marsh.",
        "Ingrid Marsh said Monday.",
        "Ingrid Marsh said in a telephone interview from Pellworth.",
        "the town’s mayor, Ingrid Marsh, said.",
        "said the town’s mayor, Ingrid Marsh.",
        "Ms. Marsh said, after Ingrid Marsh had sat down.",
        "Sen. Ingrid Marsh (R-Ohio) told reporters.",
        "Dr. Ingrid Marsh wrote in a letter.",
        "Ingrid Marsh later told Radio Pellworth.",
        "a smiling Ingrid Marsh said.",
    ],
)
def test_a_speaker_is_found_wherever_the_attribution_puts_it(tail):
    assert told(f"“Nobody asked the people who live there,” {tail}")[0][2] == ["Ingrid Marsh"]


@pytest.mark.parametrize(
    "sentence",
    [
        "Ingrid Marsh said: “Nobody asked us.”",
        "Ingrid Marsh, the mayor, said, “Nobody asked us.”",
        "“Nobody,” Ingrid Marsh said, “asked us.”",
        "Asked about the plan, Ingrid Marsh said: “Nobody asked us.”",
        "In a statement on Monday, Ingrid Marsh wrote: “Nobody asked us.”",
        "Ingrid Marsh did not mince her words. “Nobody asked us,” she said.",
        "But Mayor Ingrid Marsh was unmoved. “Nobody asked us,” the mayor said.",
    ],
)
def test_a_speaker_before_the_words_is_found(sentence):
    assert told(sentence)[0][2] == ["Ingrid Marsh"]


def test_he_is_the_man_who_spoke_last_and_not_the_one_he_speaks_of():
    found = told(
        "“I trust the minister,” said Peter Hallam, a farmer from Pellworth. He met John Crane in "
        "May. “He kept his word,” Mr Hallam said."
    )
    assert [names for *_, names in found] == [["Peter Hallam"], ["Peter Hallam"]]


def test_she_is_never_a_man():
    found = told(
        "Peter Hallam met Ingrid Marsh at the town hall on Monday. “It was a good talk,” she said."
    )
    assert found[0][2] == ["Ingrid Marsh"]


def test_a_pronoun_that_fits_nobody_stays_unresolved():
    (quote,) = quotes("The bridge is closed. “It was a bad night,” she said.")
    assert quote.speakers == ()
    assert quote.speaker_text == "she"
    assert quote.source_status == "unknown"


def test_a_joint_statement_has_two_speakers():
    assert told(
        "“We have a timetable,” Ingrid Marsh and Danish Climate Minister Jens Holt said in a joint "
        "statement."
    )[0][2] == ["Ingrid Marsh", "Jens Holt"]


def test_the_words_of_a_spokesperson_are_those_of_whom_they_speak_for():
    assert told("“No jobs will go,” a spokeswoman for Pellworth Borough Council said.")[0][2] == [
        "Pellworth Borough Council"
    ]


@pytest.mark.parametrize("body", ["Dutch infrastructure ministry", "Danish energy regulator"])
def test_a_spokesperson_of_a_body_without_a_name_does_not_speak_for_its_country(body: str):
    brief = read_brief(f"Costs\n\nA spokesperson for the {body} said it would pay for the dam.")
    (quote,) = brief.quotes
    assert [speaker.name for speaker in quote.speakers] == [body]


def test_a_spokesman_with_a_name_speaks_himself():
    assert told("“No jobs will go,” Pellworth council spokesman Peter Hallam said.")[0][2] == [
        "Peter Hallam"
    ]


def test_an_unnamed_source_in_two_paragraphs_is_one():
    first, second = quotes(
        "The two sides are close, according to a senior African official who would not give her "
        "name.",
        "The text is short, the official added.",
    )
    assert first.speakers == second.speakers
    assert first.source_status == second.source_status == "anonymous"


def test_other_unnamed_sources_are_others():
    first, second = quotes(
        "The two sides are close, according to a senior African official.",
        "Nobody wants to sign first, according to diplomats.",
    )
    assert first.speakers != second.speakers


def test_a_document_may_be_the_source():
    (quote,) = quotes("The bridge would cost twice as much, according to a report by the auditors.")
    assert quote.source_status == "document"


def test_a_president_named_inside_a_quotation_does_not_speak_it():
    assert told(
        "“This is exactly what President Karl Anders wants – that we are apart,” Minister Ingrid "
        "Marsh told reporters."
    )[0][2] == ["Ingrid Marsh"]


# Reported clauses


@pytest.mark.parametrize(
    ("sentence", "words"),
    [
        ("Ingrid Marsh said that the bridge would open in May.", "the bridge would open in May"),
        ("Ingrid Marsh said the bridge would open in May.", "the bridge would open in May"),
        ("The bridge would open in May, Ingrid Marsh said.", "The bridge would open in May"),
        ("According to Ingrid Marsh, the bridge opens in May.", "the bridge opens in May"),
        ("The bridge opens in May, according to Ingrid Marsh.", "The bridge opens in May"),
        ("Ingrid Marsh told the council that she would go.", "she would go"),
        ("Ingrid Marsh urged the council to open the bridge.", "open the bridge"),
        ("Ingrid Marsh said on Monday that the bridge is safe.", "the bridge is safe"),
        ("Ingrid Marsh warned that the bridge is not safe.", "the bridge is not safe"),
    ],
)
def test_a_reported_clause_is_found_without_cue_and_that(sentence, words):
    assert told(sentence) == [("indirect", words, ["Ingrid Marsh"])]


def test_two_clauses_with_two_cues_are_two_quotes():
    assert [
        words
        for _, words, _ in told(
            "Ingrid Marsh said that the bridge was safe, and added that it would open in May."
        )
    ] == ["the bridge was safe", "it would open in May"]


@pytest.mark.parametrize(
    "sentence",
    [
        "Ingrid Marsh did not say when the bridge would open.",
        "Ingrid Marsh declined to comment.",
        "Ingrid Marsh was told to wait outside.",
        "Ingrid Marsh asked not to be named because the talks are private.",
        "The council sought to project calm.",
        "Ingrid Marsh was expected to address the council.",
    ],
)
def test_what_nobody_says_is_no_quote(sentence):
    assert told(sentence) == []


def test_us_the_pronoun_is_no_country():
    findings = extract(article_of("A headline\n\n“They told us to wait,” Ingrid Marsh said."))
    assert "united-states" not in [entity.id for entity in findings.entities]


def test_a_sentence_may_lead_to_a_quotation_in_the_next_paragraph():
    assert told("Ingrid Marsh wrote on her blog:", "“Nobody asked the people who live here.”") == [
        ("direct", "Nobody asked the people who live here.", ["Ingrid Marsh"])
    ]


def test_she_may_be_the_spokeswoman_of_a_body():
    found = told(
        "“No jobs will go,” a spokeswoman for Pellworth Borough Council said. “Nothing is "
        "decided,” she added."
    )
    assert {tuple(names) for *_, names in found} == {("Pellworth Borough Council",)}


@pytest.mark.parametrize(
    "sentence",
    [
        "“We are done,” said Marsh’s lawyer, Pat Lomax.",
        "Pat Lomax of the Northern Rail Union called it “an insult to every driver”.",
        "Sir Pat Lomax, the chairman, was blunt: “We lost the whole season.”",
        "“We are done,” Pat Lomax, whose side had lost four in a row, said afterwards.",
    ],
)
def test_a_name_beside_another_does_not_take_the_words(sentence):
    assert [[name.removeprefix("Sir ") for name in names] for *_, names in told(sentence)] == [
        ["Pat Lomax"]
    ]


def test_of_two_who_speak_by_turns_the_other_goes_on():
    found = told(
        "“Did you see the letter?” asked Ingrid Marsh, the mayor.",
        "“I never did,” Peter Hallam said.",
        "“But it lay on your desk.”",
    )
    assert [names for *_, names in found] == [["Ingrid Marsh"], ["Peter Hallam"], ["Ingrid Marsh"]]


def test_a_turn_of_a_transcript_is_said_by_the_name_before_the_colon():
    assert told("Peter Hallam is a farmer.", "Hallam: “I never saw that letter.”") == [
        ("direct", "I never saw that letter.", ["Peter Hallam"])
    ]


@pytest.mark.parametrize(
    ("sentence", "status"),
    [
        ("Six in ten want the bridge, according to a poll by Norstat.", "document"),
        ("The Supreme Court ruled that the law was void.", "named"),
        ("“We are closed,” Ingrid Marsh wrote in a post on Facebook.", "named"),
    ],
)
def test_a_poll_a_court_and_a_post_may_be_the_source(sentence, status):
    assert [q.source_status.value for q in quotes(sentence)] == [status]


def test_who_says_that_another_said_so_is_told():
    outer, inner = quotes(
        "According to Peter Hallam, Ingrid Marsh said that the bridge was unsafe."
    )
    assert [r.name for r in outer.speakers] == ["Peter Hallam"]
    assert [r.name for r in inner.speakers] == ["Ingrid Marsh"]
    assert [r.name for r in inner.attributed_via] == ["Peter Hallam"]


@pytest.mark.parametrize(
    ("sentence", "clause"),
    [
        ("A juror who said that the police had lied was dismissed.", "the police had lied"),
        ("The nurse who told the inquiry that staff were tired has left.", "staff were tired"),
        (
            "A juror who said that the man who had been hurt was right was dismissed.",
            "the man who had been hurt was right",
        ),
        ("Anna Bell, who said that it was fair, left.", "it was fair"),
    ],
)
def test_a_reported_clause_ends_before_the_verb_outside_it(sentence, clause):
    assert [words for _, words, _ in told(sentence)] == [clause]


@pytest.mark.parametrize(
    ("sentence", "clause"),
    [
        ("The pier will close in May, Mayor Ann Roe said on Monday.", "The pier will close in May"),
        ("According to Mayor Ann Roe, the pier will close.", "the pier will close"),
    ],
)
@pytest.mark.parametrize("dateline", ["OSTREHAVN, Denmark —", "OSTREHAVN, May 4 (Baltic Wire) —"])
def test_a_dateline_is_no_part_of_a_reported_clause(dateline, sentence, clause):
    (quote,) = quotes(f"{dateline} {sentence}")
    assert [segment.exact for segment in quote.segments] == [clause]


@pytest.mark.parametrize(
    "sentence",
    [
        "Ingrid Marsh, asked whether it would help, said she would go.",
        "When asked why he would go, Ingrid Marsh said she would go.",
        "Ingrid Marsh, pressed on whether she would go, said she would go.",
    ],
)
def test_a_question_that_somebody_is_asked_is_not_theirs(sentence):
    assert [words for _, words, _ in told(sentence)] == ["she would go"]


@pytest.mark.parametrize(
    ("sentence", "words"),
    [
        (
            "If they fail to agree, Ingrid Marsh said, the question would go to the mayor.",
            "If they fail to agree | the question would go to the mayor",
        ),
        (
            "Even if the plan passes, Ingrid Marsh said, the pier would not open before June.",
            "Even if the plan passes | the pier would not open before June",
        ),
        ("She would not, Ingrid Marsh said, like any help.", "She would not | like any help"),
        ("The old pier, Ingrid Marsh said, needed new beams.", "The old pier | needed new beams"),
        (
            "Unless the state pays, the school will close, Ingrid Marsh said.",
            "Unless the state pays, the school will close",
        ),
        (
            "Ingrid Marsh accused the firm of leaning on the bank, a charge its owner denied.",
            "leaning on the bank",
        ),
    ],
)
def test_a_clause_parted_by_its_attribution_is_told_whole(sentence, words):
    assert words in [found for _, found, _ in told(sentence)]


@pytest.mark.parametrize(
    "sentence",
    [
        "Even if the board agrees, the Pellworth Court must rule on the plan.",
        "When the rain stopped, Ingrid Marsh said, leaving the room.",
    ],
)
def test_a_condition_alone_is_nothing_that_was_said(sentence):
    assert told(sentence) == []


def test_brackets_in_a_clause_part_it_not_from_its_subject():
    bid = "Aldan Plc rejected a 6.8 billion pound ($9.1 billion) bid from Vale Industries, saying"
    assert told(f"{bid} it was low.") == [("indirect", "it was low", ["Aldan Plc"])]
