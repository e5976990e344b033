"""Who speaks words that stand alone, and where a reported clause begins and ends."""

import pytest

from brief.quotes import Quote
from extraction.articles import article_of
from extraction.pipeline import extract
from tests.extraction.briefs import read_brief

MARR = "Helen Marr, the chief executive, met Anders Holm, the energy minister."
LINE = "“They never told us a thing.”"


def quotes(*paragraphs: str) -> list[Quote]:
    """The quotes of an article with these body paragraphs."""
    return list(extract(article_of("\n\n".join(["A headline", *paragraphs]))).quotes)


def speakers(*paragraphs: str) -> list[list[str]]:
    """The names of the speakers of each quote."""
    return [[ref.name for ref in quote.speakers] for quote in quotes(*paragraphs)]


def said(*paragraphs: str) -> list[str]:
    """The words of each quote."""
    return [" … ".join(s.exact or "" for s in quote.segments) for quote in quotes(*paragraphs)]


# Words that stand alone after a sentence without a cue


@pytest.mark.parametrize(
    ("lead", "speaker"),
    [
        ("Graeme Lockyer shrugged.", "Graeme Lockyer"),
        ("Tom Reyes, who has welded hulls there for 31 years, was blunter.", "Tom Reyes"),
        ("A former rate-setter put it simply.", "former rate-setter"),
        ("A cleaner at the plant laughed.", "cleaner at the plant"),
        ("Nearby, a porter put down his case.", "porter"),
        ("Down the hall, a lobbyist grinned.", "lobbyist"),
        ("The unions were not impressed.", "unions"),
        ("Asked about the cost, he smiled.", "Anders Holm"),
        ("Holm turned to the crowd. He smiled.", "Anders Holm"),
        ("Among the pickets was Pavel Novak, 44.", "Pavel Novak"),
        ("For Iris Cole, who runs the bakery, it came too late.", "Iris Cole"),
        ("The union’s response was a single line.", "union"),
        ("Outside, Tom Reyes lit a cigarette.", "Tom Reyes"),
        ("Outside the court, Holm’s lawyer, Stig Dahl, waved the ruling.", "Stig Dahl"),
        ("Holm’s lawyer waved the ruling.", "Holm’s lawyer"),
        ("A heckler interrupted her.", "heckler"),
        ("The company issued a terse statement.", "company"),
    ],
)
def test_words_alone_are_those_of_the_subject_before(lead, speaker):
    assert speakers(MARR, f"{lead} {LINE}") == [[speaker]]


@pytest.mark.parametrize(
    "lead",
    [
        "Protesters held up placards.",
        "They unrolled a banner.",
        "Not everyone was convinced.",
        "The rain had stopped.",
        "The company moved to Oslo in May.",
        "Holm’s wife was in tears.",
    ],
)
def test_words_alone_are_nobodys_where_nobody_leads_to_them(lead):
    assert speakers(MARR, f"{lead} {LINE}") == [[]]


def test_words_alone_are_those_of_the_one_person_of_whom_a_paragraph_tells():
    told = "Tom Reyes has run the mill since 1999."
    assert speakers(MARR, f"{told} The mill makes paper. {LINE}") == [["Tom Reyes"]]
    assert speakers(MARR, f"{told} Not everyone admires him. {LINE}") == [[]]


def test_words_alone_go_on_with_what_was_reported_before():
    found = speakers(MARR, f"The tender was a farce, Holm said. {LINE}")
    assert found == [["Anders Holm"], ["Anders Holm"]]


def test_a_short_sentence_alone_has_a_speaker_in_his_paragraph():
    assert speakers(MARR, "Tom Reyes was blunter. “It’s a stitch-up.”") == [["Tom Reyes"]]


@pytest.mark.parametrize("who", ["A passer-by", "Outside, a porter"])
def test_she_is_the_unnamed_one_whom_the_sentence_before_brings_on(who):
    (found,) = speakers(MARR, f"{who} stopped to look. “My brother worked there,” she said.")
    assert found == [who.split()[-1].lower() if "," in who else "passer-by"]


def test_words_that_open_a_paragraph_are_those_of_whom_it_goes_on_to_name():
    found = speakers(MARR, f"{LINE} That is how Tom Reyes describes the sale.")
    assert found == [["Tom Reyes"]]


def test_she_who_turns_to_somebody_is_not_the_one_she_turns_to():
    found = speakers(MARR, f"Marr stood up. Turning to Holm, she added a warning. {LINE}")
    assert found == [["Helen Marr"]]


@pytest.mark.parametrize(
    ("sentence", "speaker"),
    [
        ("“Words are cheap up here,” one said.", "one"),
        ("“Words are cheap up here,” said one of them.", "one of them"),
        ("“Go home now,” a man in the front row called out.", "man in the front row"),
        ("“Go home now!” somebody yelled.", "somebody"),
        ("“Out with them all,” the crowd chanted.", "crowd"),
        ("The verdict of one trader in Oslo: “Words are cheap up here.”", "one trader in Oslo"),
        ("In the words of Holm, “theft is theft is theft”.", "Anders Holm"),
    ],
)
def test_whoever_a_cue_names_speaks(sentence, speaker):
    assert speakers(MARR, sentence) == [[speaker]]


# Where a reported clause begins and ends


@pytest.mark.parametrize(
    ("sentence", "clause"),
    [
        ("The strike could last weeks, Holm told the meeting.", "The strike could last weeks"),
        (
            "The union would fight it in court, its leader, Mary Dunn, told the crowd.",
            "The union would fight it in court",
        ),
        ("Holm announced he would not stand again.", "he would not stand again"),
        ("Holm confirmed the talks had broken down.", "the talks had broken down"),
        ("Holm signalled he was open to a deal.", "he was open to a deal"),
        ("Holm promised the tax would be cut.", "the tax would be cut"),
        ("Holm warned staff they would lose their jobs.", "they would lose their jobs"),
        ("Holm told the committee the bank had been warned.", "the bank had been warned"),
        ("Holm pleaded with her not to touch the rate.", "not to touch the rate"),
        ("Holm urged the bank not to touch the rate.", "not to touch the rate"),
        ("Holm left no doubt that the bill would pass.", "the bill would pass"),
        ("Holm assured investors the plant was safe.", "the plant was safe"),
        ("The plant is safe, Holm assured investors.", "The plant is safe"),
        ("Holm warned shareholders the dividend would be cut.", "the dividend would be cut"),
        ("Holm said, without giving a date, that the mill would close.", "the mill would close"),
        (
            "Although Holm said the plant, which is old, was safe, inspectors found cracks.",
            "the plant, which is old, was safe",
        ),
        (
            "The charity believes as many as 300 families are affected.",
            "as many as 300 families are affected",
        ),
        (
            "A Lumen poll found 61 percent of voters want the tunnel.",
            "61 percent of voters want the tunnel",
        ),
        (
            "Two days after Holm said the plant was safe, the alarm rang.",
            "the plant was safe",
        ),
        (
            "Holm said the alliance would need more troops and offered a battalion.",
            "the alliance would need more troops",
        ),
        (
            "Holm said the site would be cleared and fenced by May.",
            "the site would be cleared and fenced by May",
        ),
        (
            "The cuts will cost lives, doctors say, and nurses will quit.",
            "The cuts will cost lives … and nurses will quit",
        ),
        (
            "The cuts will cost lives, doctors say, and the minister left the room.",
            "The cuts will cost lives",
        ),
        (
            "Analysts said they expected the bank to cut, but that a pause was possible.",
            "they expected the bank to cut, but that a pause was possible",
        ),
        (
            "Holm said the plant would close because the grid could not carry the load.",
            "the plant would close because the grid could not carry the load",
        ),
    ],
)
def test_a_reported_clause_has_all_of_its_words_and_no_others(sentence, clause):
    assert said(MARR, sentence) == [clause]


@pytest.mark.parametrize(
    "sentence",
    [
        "Holm said nothing about the cost.",
        "Holm confirmed a plan to close the mill.",
        "Holm announced the closure of two mills on Friday.",
        "Holm asked not to be named.",
        "The claim that the dam is safe has not been tested.",
        "A poll showed the party on 31 percent, two points behind its rivals.",
        "Holm appealed to the high court.",
    ],
)
def test_what_only_looks_like_a_clause_is_none(sentence):
    assert said(MARR, sentence) == []


# Names


@pytest.mark.parametrize(
    ("sentence", "name", "kind"),
    [
        ("The Friends of Larch Hill oppose the road.", "Friends of Larch Hill", "organization"),
        ("Save Our Sands has 4,000 members.", "Save Our Sands", "organization"),
        ("Hurricane Delphine hit the coast.", "Hurricane Delphine", "event"),
        ("Drugmaker Altheon paid a fine.", "Altheon", "organization"),
        ("Lawmaker Dorrit Kall paid a fine.", "Dorrit Kall", "person"),
        ("Teamsters Local 12 voted no.", "Teamsters Local 12", "organization"),
        ("Ofgas, the regulator, fined the firm on Monday.", "Ofgas", "organization"),
        ("Dorrit Kall, a builder, has lived there for years.", "Dorrit Kall", "person"),
        ("Hekla Timber, a Tromso mill, will close.", "Hekla Timber", "organization"),
        ("She ruled for Gantry Inc. Solis, the judge, is 61.", "Gantry Inc", "organization"),
        ("The mayor’s rival, Dorrit Kall, sees it another way.", "Dorrit Kall", "person"),
    ],
)
def test_a_name_is_found_with_its_kind(sentence, name, kind):
    found = extract(article_of(f"A headline\n\n{sentence}")).entities
    assert (name, kind) in [(one.name.rstrip("."), one.kind.value) for one in found]


@pytest.mark.parametrize(
    ("sentence", "speaker"),
    [
        (
            "Rep. Paul Pell of Mountain Holm, who fishes there, said he was late.",
            "Paul Pell",
        ),
        ("Ann Marsh of Barlow, who farms there, said that it was dry.", "Ann Marsh"),
    ],
)
def test_who_comes_from_a_town_speaks_and_not_the_town(sentence, speaker):
    assert speakers(sentence) == [[speaker]]


@pytest.mark.parametrize("office", ["police chief", "fire chief", "superintendent"])
def test_a_chief_without_a_name_is_nobody_who_was_named_before(office: str) -> None:
    brief = read_brief(
        "A headline\n\nJoan Mills, a bookseller, said the curfew had emptied the street. "
        f"The {office} said the street was safe."
    )
    assert [[one.name for one in quote.speakers] for quote in brief.quotes] == [
        ["Joan Mills"],
        [office],
    ]


def test_the_chief_of_a_firm_is_who_spoke_for_it() -> None:
    brief = read_brief(
        "A headline\n\nAnn Bell, chief executive of Calloway Paper, said the mill was safe. "
        "The Calloway chief said it would stay open."
    )
    assert {one.name for quote in brief.quotes for one in quote.speakers} == {"Ann Bell"}
