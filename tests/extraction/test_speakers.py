"""Who is meant by another word than the name, and which verbs tell that somebody speaks."""

import pytest

from brief.quotes import Quote
from extraction.articles import article_of
from extraction.pipeline import extract

MARSH = "Ingrid Marsh, the mayor of Pellworth, spoke first."
DOLAN = "“We gave the ball away,” said Marek Dolan, the captain."


def quotes(*paragraphs: str) -> list[Quote]:
    """The quotes of an article with these body paragraphs."""
    return list(extract(article_of("\n\n".join(["A headline", *paragraphs]))).quotes)


def speakers(*paragraphs: str) -> list[list[str]]:
    """The names of the speakers of each quote."""
    return [[ref.name for ref in quote.speakers] for quote in quotes(*paragraphs)]


def voices(*paragraphs: str) -> list[tuple[str, str]]:
    """Each quote: its words, and who speaks them."""
    return [
        (" | ".join(s.exact or "" for s in q.segments), " and ".join(r.name for r in q.speakers))
        for q in quotes(*paragraphs)
    ]


# Other words for a person


@pytest.mark.parametrize(
    "sentence",
    [
        "The German said the defeat was the worst of his career.",
        "“I have never felt this empty,” the 34-year-old said.",
        "“I have never felt this empty,” said the 34-year-old.",
        "“I have never felt this empty,” added the German.",
        "The 34-year-old said that he had never felt this empty.",
        "“I have never felt this empty,” the Scot admitted.",
        "“I have never felt this empty,” the Dutchman said.",
    ],
)
def test_a_nationality_or_an_age_stands_for_the_person_before(sentence):
    assert speakers(DOLAN, sentence)[-1] == ["Marek Dolan"]


def test_a_nationality_stands_for_the_one_who_has_it():
    found = speakers(
        "Ulla Brandt met her Dutch counterpart, Pieter de Wael, in Bonn.",
        "“We agree,” Brandt said.",
        "“It is too early to say more,” the Dutchman said.",
    )
    assert found[-1] == ["Pieter de Wael"]


def test_a_nationality_stands_for_nobody_where_nobody_was_named():
    (quote,) = quotes("The storm was strong. “I have never felt this empty,” the German said.")
    assert quote.speakers == ()


def test_a_people_said_by_its_adjective_is_its_country():
    assert speakers("The French said that the plan was dead.") == [["France"]]


# Verbs that tell of speech only beside words in marks


@pytest.mark.parametrize(
    "tail",
    [
        "laughed Dolan.",
        "Dolan laughed.",
        "fumed Dolan.",
        "Dolan shot back.",
        "Dolan began.",
        "grinned Dolan, who scored twice.",
        "sighed the captain.",
    ],
)
def test_a_verb_beside_words_in_marks_tells_who_speaks(tail):
    assert speakers(DOLAN, f"“Not one of us was awake,” {tail}")[-1] == ["Marek Dolan"]


def test_a_question_goes_on_with_who_laughed_it():
    assert speakers(DOLAN, "“Did I swear?” Dolan laughed. “Maybe a little.”")[-1] == ["Marek Dolan"]


def test_such_a_verb_away_from_marks_reports_nothing():
    assert quotes("Ingrid Marsh laughed that evening and shot three ducks that week.") == []


# Parties


@pytest.mark.parametrize("party", [", D-Minn.,", ", D-N.M.,", " (R-Ohio)", " (Con)"])
def test_party_and_state_after_a_name_are_no_name_and_hide_nobody(party):
    words = f"“This bill is dead,” Castellan{party} told reporters on Tuesday."
    assert speakers(words) == [["Castellan"]]
    found = extract(article_of(f"A headline\n\n{words}"))
    assert [(entity.name, entity.kind.value) for entity in found.entities] == [
        ("Castellan", "person")
    ]


# Reported clauses


def test_a_clause_without_that_begins_before_a_that_of_its_own():
    (quote,) = quotes(
        "Ulla Brandt said on Wednesday her government could not accept a truce that leaves the "
        "port closed."
    )
    assert quote.text == "her government could not accept a truce that leaves the port closed"


def test_a_that_after_a_time_and_an_addressee_begins_the_clause():
    (quote,) = quotes("Ulla Brandt told the council on Monday that the bridge would close.")
    assert quote.text == "the bridge would close"


@pytest.mark.parametrize(
    "sentence",
    [
        "The bridge, Marsh said, will close in May.",
        "The bridge, according to Marsh, will close in May.",
        "The bridge, Marsh said on Monday, will close in May.",
    ],
)
def test_a_clause_that_its_attribution_parts_is_one_quote_of_two_segments(sentence):
    assert voices(MARSH, sentence) == [("The bridge | will close in May", "Ingrid Marsh")]


def test_a_clause_before_its_attribution_does_not_take_in_what_the_narrator_adds():
    found = voices(MARSH, "The bridge will close in May, according to Marsh, and trains will stop.")
    assert found == [("The bridge will close in May", "Ingrid Marsh")]


# Who stands near


def test_a_title_with_a_full_stop_does_not_hide_the_person_of_an_office():
    assert speakers("Hartung’s chief executive, Dr. Jan Plett, told staff that it was over.") == [
        ["Jan Plett"]
    ]


def test_kin_is_whoever_is_named_after_the_comma():
    found = speakers("“We will stay,” said Ingrid Marsh.", "“So will I,” said her husband, Emrys.")
    assert found[-1] == ["Emrys"]


@pytest.mark.parametrize(
    "opening",
    ["Asked about Pell’s view, Joan Roost smiled.", "In Macusani, Joan Roost had not heard."],
)
def test_she_is_the_subject_after_the_phrase_that_opens_the_sentence_before(opening):
    found = speakers(
        "“She slammed the door,” said Ann Bell.",
        f"{opening} “That is news to me,” she said.",
    )
    assert found[-1] == ["Joan Roost"]


def test_he_is_the_unnamed_source_who_spoke_right_before():
    found = speakers(
        "“Midwives are leaving,” said Anil Varghese.",
        "A medical director said that safety came first. “We cannot staff two sites,” he said.",
    )
    assert found[-1] == ["medical director"]


def test_a_given_name_says_whom_she_and_he_can_stand_for():
    found = speakers("Ann Bell met Peter Dorn and Paul Grebe. “It went well,” she said.")
    assert found[-1] == ["Ann Bell"]


def test_a_player_is_called_by_the_club():
    found = speakers(
        "“I would play daily,” said Tama Poutu. The Chiefs star added: “We all would.”"
    )
    assert found[-1] == ["Tama Poutu"]


def test_a_foreman_with_a_clause_about_him_speaks():
    found = speakers("“Nobody believed him,” a foreman who attended the meeting said.")
    assert found == [["foreman"]]


def test_a_calling_that_opens_a_sentence_is_no_part_of_the_name():
    assert speakers("Campaigner Jo Penhale said that the unit must stay open.") == [["Jo Penhale"]]


@pytest.mark.parametrize(
    ("lead", "clause"),
    [
        ("said", "safety came first"),
        ("said", "demand for new flats had grown"),
        ("said bluntly", "the plan was dead"),
        ("said", "nearly 200 jobs were at risk"),
        ("said", "last week’s vote was void"),
        ("told staff", "jobs were safe"),
    ],
)
def test_a_clause_without_that_and_without_an_article_is_read(lead, clause):
    assert voices(MARSH, f"Marsh {lead} {clause}.") == [(clause, "Ingrid Marsh")]


@pytest.mark.parametrize("rest", ["yes", "as much when she was asked", "so in a letter"])
def test_what_is_no_clause_is_no_quote(rest):
    assert voices(MARSH, f"Marsh said {rest}.") == []


# Groups, kin, documents


@pytest.mark.parametrize(
    ("sentence", "speaker"),
    [
        (
            "The so-called Lakes Five, made up of Norway, Chad, Peru and Laos, said it must go.",
            "Lakes Five",
        ),
        ("Five states, including Norway, Chad and Peru, said it must go.", "Five states"),
        ("The survey of 400 voters found that most want a bridge.", "survey of 400 voters"),
        ("A tweet by Marsh said the plan was dead.", "tweet by Marsh"),
        ("“I ran all the way,” her husband told AFP.", "her husband"),
        ("“I ran all the way,” said her husband.", "her husband"),
    ],
)
def test_the_source_is_the_whole_of_what_is_named(sentence, speaker):
    assert speakers(MARSH, sentence)[-1] == [speaker]


def test_an_attribution_after_a_clause_is_no_part_of_the_clause():
    found = voices(MARSH, "Detectives believe he acted alone, said Marsh.")
    assert ("he acted alone", "Detectives") in found


def test_a_letter_that_is_a_name_can_end_a_sentence():
    found = voices(MARSH, "“We won by a mile,” Marsh wrote on X. A tweet by Pell said it was dead.")
    assert [words for words, _ in found] == ["We won by a mile,", "it was dead"]


# Whom he and she stand for


def test_he_is_whoever_the_sentence_before_is_about():
    found = speakers(
        "“Nobody likes it,” chairman Mort Feeney said.",
        "Down the bench, Hal Jurgens laughed. “Get a bike,” he said.",
    )
    assert found[-1] == ["Hal Jurgens"]


def test_the_subject_behind_an_office_and_a_party_is_the_one_who_is_meant():
    found = speakers(
        "“They want our land,” said one of them, Jochen Albers.",
        "The rapporteur, Swedish Green Elin Strand, defended it. “Dry peat burns,” she said.",
        "Her rival, the Christian Democrat Matteo Riva, was scathing. “It is for frogs,” he said.",
    )
    assert found == [["Jochen Albers"], ["Elin Strand"], ["Matteo Riva"]]


def test_an_age_stands_for_nobody_of_another_age():
    mother = "“I held his hand,” said Kim Patel, 34."
    assert speakers(mother, "“I had a stick,” the 6-year-old told reporters.")[-1] == []
    assert speakers(mother, "“I had a torch,” the 34-year-old said.")[-1] == ["Kim Patel"]


def test_whom_somebody_warned_is_no_part_of_the_warning():
    found = voices("A doctor warned her she might lose her voice.")
    assert found == [("she might lose her voice", "doctor")]


# Transcripts


def test_turns_of_a_transcript_are_quotes_of_whoever_is_named_before_the_colon():
    found = voices(
        "The hearing began at nine and lasted for an hour.",
        "ANN BELL: Did the council see the report?",
        "TOM PELL: It saw a summary. Then it went home.",
        "ANN BELL: Who wrote it?",
    )
    assert found == [
        ("Did the council see the report?", "Ann Bell"),
        ("It saw a summary. Then it went home.", "Tom Pell"),
        ("Who wrote it?", "Ann Bell"),
    ]


def test_one_colon_makes_no_transcript():
    assert voices("The council chose a mayor.", "Ann Bell: the years in office of a mayor.") == []


def test_she_is_the_deputy_of_another_where_the_sentence_before_begins_so():
    found = speakers(
        "“I used to drive,” said Nadia Flores. Hugh Vane was not pleased.",
        "Vane’s deputy put it differently. “We like bridges,” she said.",
    )
    assert found[-1] == ["Vane’s deputy"]


def test_an_office_after_according_to_is_no_part_of_the_clause():
    found = voices("According to Brit Ekdahl, chief economist at Norrbank, rates have peaked.")
    assert found == [("rates have peaked", "Brit Ekdahl")]


# Clauses around the words in marks


def test_a_later_clause_of_somebody_else_does_not_take_the_words_before_it():
    found = voices("Ann Pell left it to “those whose job it is”, after critics asked her to act.")
    assert found[0][1] != "critics"
    found = voices("Ann Pell said she left it to “those whose job it is”, after Tom Reed said no.")
    assert found[0] == ("those whose job it is", "Ann Pell")


def test_a_court_finding_and_a_mayor_comparing_have_words_of_their_own():
    assert voices(
        "The Labour Court threw out the claim, finding it “would turn every storm into a payday”.",
        "The mayor, Ann Pell, compared the week to “waiting for a biopsy”.",
    ) == [
        ("would turn every storm into a payday", "Labour Court"),
        ("waiting for a biopsy", "Ann Pell"),
    ]


def test_she_is_the_one_person_named_in_the_sentence_that_opens_the_paragraph():
    found = speakers(
        "“We cannot wait,” said Mayor Jane Reed.",
        "An amendment from the north ward’s Ann Pell failed. “We need time,” she said.",
    )
    assert found == [["Jane Reed"], ["Ann Pell"]]


# Bodies that are named after what they are


@pytest.mark.parametrize(
    ("sentence", "who"),
    [
        ("Their union, the Care League, said the talks had failed.", "Care League"),
        ("Its owner, Velden Group, said it would sell the plant.", "Velden Group"),
        ("Their lobby, the Retail Union, warned that the charge would ruin shops.", "Retail Union"),
    ],
)
def test_a_body_named_in_apposition_is_who_speaks(sentence, who):
    assert speakers(sentence) == [[who]]


WANTS = "The mayor, Jon Berg, said he wants the pier."


@pytest.mark.parametrize(
    "sentence",
    [
        "The board voted against it in May, and its chair, Peter Vale, has threatened to sue.",
        "The board voted against it in May, while its chair, Peter Vale, promised to strike.",
        "The board rejected it, but Peter Vale, its chair, has offered talks.",
    ],
)
def test_he_is_the_subject_of_the_last_clause_before(sentence):
    assert voices(WANTS, sentence, "“I am not against piers,” he said.")[-1] == (
        "I am not against piers,",
        "Peter Vale",
    )


def test_he_is_not_whom_the_last_clause_only_names():
    sentence = "The board voted against it in May, and the plan was drawn by Peter Vale."
    assert voices(WANTS, sentence, "“We will build it,” he said.")[-1][1] == "Jon Berg"


def test_an_age_before_a_noun_stands_for_who_was_named():
    assert voices("Ann Moe stayed.", "“I like it here,” the 31-year-old goalkeeper said.") == [
        ("I like it here,", "Ann Moe")
    ]


def test_an_age_belongs_to_the_words_for_who_has_no_name():
    assert voices("“It was dark,” said a 45-year-old farmer.") == [
        ("It was dark,", "45-year-old farmer")
    ]


def test_one_of_two_that_is_told_by_a_comparison_is_named_whole():
    words = "The union at the smaller yard sued; the union at the larger one said it would not sue."
    assert voices(words) == [("it would not sue", "union at the larger one")]


def test_one_of_whom_nothing_is_told_is_a_source_without_a_name():
    (quote,) = quotes("“I have nothing against it,” said one, who did not want to give his name.")
    assert [ref.name for ref in quote.speakers] == ["one"]
    assert quote.source_status.value == "anonymous"
