"""Quotes as political news on the web tells them: whose they are, what is said, where it ends."""

import pytest

from tests.extraction.briefs import read_brief
from tests.extraction.test_quotes import told

PEOPLE = "Ingrid Marsh met Owen Tarr and Peter Vole in Ohio."


def quotes(sentence: str) -> list[tuple[str, str, list[str]]]:
    return told(PEOPLE, sentence)


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "Marsh, who has described herself as “stubborn, no exceptions,” conceded that there "
            "were “hard cases.”",
            [
                ("mixed", "stubborn, no exceptions,", ["Ingrid Marsh"]),
                ("mixed", "hard cases.", ["Ingrid Marsh"]),
            ],
        ),
        (
            "Tarr, who had once said the levy was fair, admitted on Monday that the levy had "
            "failed.",
            [
                ("indirect", "the levy was fair", ["Owen Tarr"]),
                ("indirect", "the levy had failed", ["Owen Tarr"]),
            ],
        ),
        (
            "Marsh will “accept the result,” contradicting Owen Tarr, who suggested on Friday that "
            "he might refuse to go.",
            [("indirect", "he might refuse to go", ["Owen Tarr"])],
        ),
    ],
)
def test_who_has_said_something_before_says_one_thing_more(sentence, expected):
    found = [quote for quote in quotes(sentence) if quote[0] != "fragment"]
    assert found == expected


@pytest.mark.parametrize(
    "subject",
    [
        "Ingrid Marsh, who is portrayed in the book as a “careerist,”",
        "Ingrid Marsh, author of “The Long Road,”",
        "Ingrid Marsh, the host of a show called “The Long Road,”",
        "Ingrid Marsh, known to neighbors as “the hammer,”",
        "Sen. Ingrid Marsh (D-Ohio), whom Tarr calls “the hammer,”",
    ],
)
def test_words_in_marks_beside_a_name_do_not_part_it_from_its_verb(subject):
    found = quotes(f"{subject} told the Post that the levy had failed.")
    assert found[-1] == ("indirect", "the levy had failed", ["Ingrid Marsh"])


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "Tarr called it “a tourist trap,” slammed her plan as “a love letter to banks” and "
            "said the levy had failed.",
            [
                ("mixed", "a tourist trap,", ["Owen Tarr"]),
                ("mixed", "a love letter to banks", ["Owen Tarr"]),
                ("indirect", "the levy had failed", ["Owen Tarr"]),
            ],
        ),
        (
            "Tarr said the plan was “a mess,” called it “a love letter to banks” and left.",
            [
                ("mixed", "a mess,", ["Owen Tarr"]),
                ("mixed", "a love letter to banks", ["Owen Tarr"]),
            ],
        ),
    ],
)
def test_verbs_behind_a_comma_in_marks_are_of_who_spoke_before(sentence, expected):
    assert quotes(sentence) == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "Tarr accused Sen. Ingrid Marsh (D-Ohio) of selling out farmers.",
            "selling out farmers",
        ),
        (
            "Tarr told Gov. Ingrid Marsh (R-Ohio) that the levy had failed.",
            "the levy had failed",
        ),
        ("Tarr urged Sen. Ingrid Marsh to drop the levy.", "drop the levy"),
        ("Tarr called on Rep. Ingrid Marsh (D) to drop the levy.", "drop the levy"),
        ("Tarr promised Mr. Vole that the levy would go.", "the levy would go"),
    ],
)
def test_a_title_or_a_party_in_brackets_does_not_end_to_whom_it_is_said(sentence, expected):
    assert quotes(sentence) == [("indirect", expected, ["Owen Tarr"])]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "Marsh said the vote was late and that clerks should “think hard” about it.",
            [("indirect", "the vote was late"), ("mixed", "think hard")],
        ),
        (
            "Marsh said that she would cut the budget and that she would “absolutely” pardon them.",
            [("indirect", "she would cut the budget"), ("mixed", "absolutely")],
        ),
        (
            "Marsh told reporters that the levy was “a mess,” and that banks would lose by it.",
            [("mixed", "a mess,"), ("indirect", "banks would lose by it")],
        ),
        (
            "Marsh said the levy was “a mess” and that is why she left.",
            [("mixed", "a mess")],
        ),
        (
            "Marsh said the levy was “a mess” for banks and farmers.",
            [("mixed", "a mess")],
        ),
    ],
)
def test_what_is_said_besides_words_in_marks_is_a_clause_of_its_own(sentence, expected):
    assert quotes(sentence) == [(*one, ["Ingrid Marsh"]) for one in expected]


@pytest.mark.parametrize(
    ("sentence", "words", "speaker"),
    [
        (
            "Owen Tarr told them they should do “what is best for you,” according to Peter Vole.",
            "what is best for you,",
            "Owen Tarr",
        ),
        (
            "Owen Tarr said the leaders were “cowards,” Peter Vole said.",
            "cowards,",
            "Owen Tarr",
        ),
        (
            "Owen Tarr told donors, according to Peter Vole, that Marsh had “stepped in it.”",
            "stepped in it.",
            "Owen Tarr",
        ),
        (
            "Owen Tarr left the room. “It is a sad day for us all,” Peter Vole said.",
            "It is a sad day for us all,",
            "Peter Vole",
        ),
        (
            "Ohio could accept a week “and not a day more,” its envoy, Peter Vole, said.",
            "and not a day more,",
            "Peter Vole",
        ),
        (
            "“There is no price for which I would go,” Marsh, who holds a tenth of it, wrote.",
            "There is no price for which I would go,",
            "Ingrid Marsh",
        ),
        (
            "When critics say the levy is “unfair,” Peter Vole said, they forget the schools.",
            "unfair,",
            "Peter Vole",
        ),
    ],
)
def test_words_that_another_passes_on_stay_those_of_who_said_them(sentence, words, speaker):
    found = [quote for quote in quotes(sentence) if quote[0] in ("mixed", "direct")]
    assert [(text, by) for _, text, by in found] == [(words, [speaker])]


@pytest.mark.parametrize(
    ("sentence", "speaker"),
    [
        ("“That is a lie,” said Marsh campaign manager Will Sato.", "Will Sato"),
        ("“That is a lie,” said Tarr spokeswoman Lena Hood.", "Lena Hood"),
        ("“That is a lie,” said Ingrid Marsh after Owen Tarr left.", "Ingrid Marsh"),
        ("“That is a lie,” said Marsh.", "Ingrid Marsh"),
        (
            "Democratic nominee Judith Arden on Monday opened a tour, promising students that no "
            "one would pay for school.",
            "Judith Arden",
        ),
        (
            "Republican candidate Judith Arden on Monday opened a tour, saying the levy failed.",
            "Judith Arden",
        ),
        (
            "Ohio Secretary of State Judith Arden said that such claims were “reckless.”",
            "Judith Arden",
        ),
        (
            "House Speaker Bill Rourke’s office issued a statement saying the vote was “fair.”",
            "Bill Rourke’s office",
        ),
    ],
)
def test_who_speaks_is_the_person_whom_an_office_introduces(sentence, speaker):
    assert [by for _, _, by in quotes(sentence)] == [[speaker]]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "Marsh mocked Tarr on Twitter: “It was a sleepy crowd in Ohio. Kids want jobs!”",
            [("direct", "It was a sleepy crowd in Ohio. Kids want jobs!", ["Ingrid Marsh"])],
        ),
        (
            "Marsh slammed the levy: “It is a tax on work.”",
            [("direct", "It is a tax on work.", ["Ingrid Marsh"])],
        ),
        (
            "“I’m a Republican,” Tarr said. “I like low taxes.”",
            [("direct", "I’m a Republican, | I like low taxes.", ["Owen Tarr"])],
        ),
        (
            "Tarr has, in his own words, “swallowed his pride and picked up a hammer.”",
            [("mixed", "swallowed his pride and picked up a hammer.", ["Owen Tarr"])],
        ),
        (
            "Tarr put it in his own words in a book.",
            [],
        ),
    ],
)
def test_what_a_post_or_a_person_says_in_full_is_a_quotation(sentence, expected):
    assert quotes(sentence) == expected


@pytest.mark.parametrize(
    "sentence",
    [
        "Tarr was asked if he thought the levy had failed.",
        "Asked by reporters whether he believes the levy has failed, Tarr left.",
        "Reporters asked Tarr on Monday if he thought the levy had failed, and he left.",
        "Tarr, asked if he thinks the levy has failed, shrugged.",
    ],
)
def test_what_somebody_is_asked_whether_he_thinks_is_not_what_he_thinks(sentence):
    assert [by for _, _, by in quotes(sentence) if by == ["Owen Tarr"]] == []


@pytest.mark.parametrize(
    ("sentence", "clause", "speaker"),
    [
        (
            "Aides to Tarr insist he is on the ticket, but one admitted that the levy hurt him.",
            "the levy hurt him",
            "one",
        ),
        ("One, who met Tarr in Ohio, said the levy had failed.", "the levy had failed", "One"),
        (
            "Another, who met Tarr in Ohio, said the levy had failed.",
            "the levy had failed",
            "Another",
        ),
        (
            "Tarr apologized Thursday for saying that clerks are lazy.",
            "clerks are lazy",
            "Owen Tarr",
        ),
        (
            "Tarr came under fire for saying that clerks are lazy.",
            "clerks are lazy",
            "Owen Tarr",
        ),
        ("Tarr’s chief said 4,200 people attended.", "4,200 people attended", "Tarr’s chief"),
        ("Tarr denied the tape was real.", "the tape was real", "Owen Tarr"),
        ("Tarr at first denied he had seen the tape.", "he had seen the tape", "Owen Tarr"),
        (
            "According to the Dale Institute, a research group, the levy will cost jobs.",
            "the levy will cost jobs",
            "Dale Institute",
        ),
        (
            "According to Owen Tarr, who led the study, the levy will cost jobs.",
            "the levy will cost jobs",
            "Owen Tarr",
        ),
        (
            "According to Owen Tarr, a levy, once passed, will cost jobs.",
            "a levy, once passed, will cost jobs",
            "Owen Tarr",
        ),
        (
            "Tarr expects turnout in the county to top 60 percent.",
            "turnout in the county to top 60 percent",
            "Owen Tarr",
        ),
        ("Tarr expects the vote to be close.", "the vote to be close", "Owen Tarr"),
        (
            "Tarr once suggested doing away with the levy altogether.",
            "doing away with the levy altogether",
            "Owen Tarr",
        ),
        ("Tarr proposed scrapping the levy.", "scrapping the levy", "Owen Tarr"),
    ],
)
def test_what_is_said_is_found_behind_its_cue(sentence, clause, speaker):
    assert ("indirect", clause, [speaker]) in quotes(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "Tarr denied the tape to reporters.",
        "Tarr denied the senator a vote.",
        "Tarr suggested spending cuts.",
        "Tarr proposed building rules for the county.",
        "Tarr expects guests on the day that he moves.",
        "Tarr was attacked for saying too little.",
        "Tarr criticized the mayor for saying that clerks are lazy.",
    ],
)
def test_a_thing_denied_or_proposed_is_no_clause(sentence):
    assert [by for _, _, by in quotes(sentence) if by == ["Owen Tarr"]] == []


def test_what_is_joined_to_what_was_told_is_not_of_who_expects_something_in_it():
    assert quotes(
        "Tarr told reporters that the party expects a record and that a long night lies ahead."
    ) == [
        (
            "indirect",
            "the party expects a record and that a long night lies ahead",
            ["Owen Tarr"],
        )
    ]


@pytest.mark.parametrize(
    ("sentence", "speaker"),
    [
        (
            "Before he shouted “Shame on you!” at a crowd, Dwight Olsen had never voted.",
            ["Dwight Olsen"],
        ),
        ("When she said “I am done with it,” Dana Olsen was in tears.", ["Dana Olsen"]),
    ],
)
def test_a_pronoun_that_comes_first_is_who_the_sentence_is_about(sentence, speaker):
    assert [by for _, _, by in told(sentence)] == [speaker]


def test_a_place_where_somebody_speaks_says_nothing():
    found = told("Arden gave a speech in St. Paul, saying that “the fight is our fight.”")
    assert "St. Paul" not in [name for _, _, by in found for name in by]


@pytest.mark.parametrize(
    ("sentence", "role"),
    [
        ("In a letter to the mayor, Ann Bell said she would go.", None),
        ("Before he shouted at a sitting senator, Ann Bell had never voted.", None),
        ("When they met the governor, Ann Bell was glad.", None),
        ("After a call with her lawyer, Ann Bell sold the shares.", None),
        ("At a dinner with the ambassador, Ann Bell spoke of the war.", None),
        ("In a letter to the mayor, Ann Bell, the union said it would go.", "mayor"),
        ("They met the governor, Ann Bell, in the spring.", "governor"),
        ("Its chairwoman, Ann Bell, said it would go.", "chairwoman"),
        ("For the mayor, Ann Bell, it was a bad day.", "mayor"),
        ("The union wrote to the mayor, Ann Bell.", "mayor"),
    ],
)
def test_who_acts_behind_an_opening_phrase_has_not_the_office_in_it(sentence, role):
    entities = {
        entity.name: entity.role for entity in read_brief(f"A headline\n\n{sentence}").entities
    }
    assert entities["Ann Bell"] == role


@pytest.mark.parametrize(
    ("sentence", "speaker"),
    [
        (
            "Facing a storm of criticism, Republican candidate Brad Neal apologized Thursday for "
            "saying that clerks are lazy.",
            "Brad Neal",
        ),
        (
            "Citing the polls, Owen Tarr on Monday joined in, saying the levy had failed.",
            "Owen Tarr",
        ),
        (
            "Becca Lind, a student, was undecided. Her roommate was harder to please. “It is a bad "
            "plan for us,” she said.",
            "Her roommate",
        ),
        (
            "Becca Lind, a student, was undecided. Her roommate met Dana Roe. “It is a bad plan,” "
            "Lind said.",
            "Becca Lind",
        ),
    ],
)
def test_who_speaks_stands_behind_the_opening_of_a_sentence(sentence, speaker):
    assert [by for _, _, by in quotes(sentence)] == [[speaker]]


@pytest.mark.parametrize(
    ("sentence", "speaker"),
    [
        (
            "Two former officials who served under President George W. Bush called the stance "
            "“reckless” in a letter.",
            "Two former officials who served under President George W. Bush",
        ),
        (
            "The West Virginia Coal Association, which endorsed Owen Tarr, argues that the levy "
            "did the most damage.",
            "West Virginia Coal Association",
        ),
        (
            "The Dale Institute, whose donors include Owen Tarr, argues that the levy did it.",
            "Dale Institute",
        ),
        ("Marsh’s aides note that the pledge was signed in May.", "Marsh’s aides"),
        ("One of them, who was afraid to speak, said the levy had failed.", None),
        ("“It is over,” said the aide, Lena Hood.", "Lena Hood"),
    ],
)
def test_who_speaks_is_not_the_name_inside_of_who_speaks(sentence, speaker):
    found = [name for _, _, by in quotes(sentence) for name in by]
    if speaker is None:
        assert {"Owen Tarr", "Ingrid Marsh", "Peter Vole"}.isdisjoint(found)
    else:
        assert [speaker.split(" who ")[0]] == [name.split(" who ")[0] for name in found]


@pytest.mark.parametrize(
    ("sentence", "clause"),
    [
        ("Marsh said the phone didn’t bother her.", "the phone didn’t bother her"),
        ("Marsh said the levy doesn't help.", "the levy doesn't help"),
        ("Marsh said voters couldn’t care less.", "voters couldn’t care less"),
        (
            "Marsh insisted that the levy had been misread, a claim the paper rejected by posting "
            "the text.",
            "the levy had been misread",
        ),
        ("Marsh said he disagreed.", "he disagreed"),
        ("Marsh’s claim that Tarr laughed is false.", "Tarr laughed"),
        ("Marsh insists that nobody called.", "nobody called"),
        (
            "Court records reviewed by the Herald show the case was settled in May.",
            "the case was settled in May",
        ),
    ],
)
def test_a_short_clause_or_one_with_a_verb_denied_is_said_too(sentence, clause):
    assert [text for _, text, _ in quotes(sentence)] == [clause]


@pytest.mark.parametrize("sentence", ["Marsh said so.", "Marsh said that.", "Marsh said a lot."])
def test_what_is_not_told_is_no_clause(sentence):
    assert quotes(sentence) == []


def test_a_clause_joined_behind_words_in_marks_may_have_a_verb_of_calling():
    assert quotes("Marsh told them she was “sad” to hear it and that Vole called him at once.") == [
        ("mixed", "sad", ["Ingrid Marsh"]),
        ("indirect", "Vole called him at once", ["Ingrid Marsh"]),
    ]


@pytest.mark.parametrize(
    ("paragraphs", "speaker"),
    [
        (
            (
                "Iowa Gov. Tim Kessler spoke.",
                "The governor said Russ Kemp needs to stop. He said he was troubled by it.",
            ),
            "Tim Kessler",
        ),
        (
            (
                "Iowa Gov. Tim Kessler spoke.",
                "Pressed on it, the governor said Russ Kemp must stop. He said he was troubled.",
            ),
            "Tim Kessler",
        ),
        (
            (
                "HOUSTON (Agency) — The Rev. Marcus Dole has prayed with Russ Kemp. He has prayed "
                "with Helen Brandt. He says he was moved by it.",
            ),
            "Marcus Dole",
        ),
        (
            (
                "Khalid Rahman spoke of Russ Kemp.",
                "He has said he holds no grudge against Russ Kemp, but he doubts that the man "
                "would see him.",
            ),
            "Khalid Rahman",
        ),
        (
            (
                "Marcus Dole met a group.",
                "Russ Kemp, he recalls, was a man of few words.",
            ),
            "Marcus Dole",
        ),
    ],
)
def test_he_is_who_has_the_word(paragraphs, speaker):
    assert told(*paragraphs)[-1][2] == [speaker]


def test_he_is_not_whom_it_was_told_to():
    found = told(
        "The Republican later told Fox News host Shane Hardy that the levy had failed. He said it "
        "was a bad idea."
    )
    assert ["Shane Hardy"] not in [by for _, _, by in found]


def test_she_may_be_whom_he_told_it_to():
    found = told("Owen Tarr told CNN’s Jill Astor he had not lied. She said it was a bad answer.")
    assert found[-1][2] == ["Jill Astor"]


@pytest.mark.parametrize(
    ("sentence", "clause", "speaker"),
    [
        (
            "Marsh’s running mate, Sen. Tom Kane of Virginia, told reporters that the levy failed.",
            "the levy failed",
            "Tom Kane",
        ),
        (
            "Marsh’s running mate, Sen. Tom Kane (D-Va.), told us that the levy failed.",
            "the levy failed",
            "Tom Kane",
        ),
        ("Tarr laughed, Marsh said.", "Tarr laughed", "Ingrid Marsh"),
        (
            "Marsh told jurors he and another clerk, Bill Baron, had informed Tarr of the levy at "
            "a rally in Ohio.",
            "he and another clerk, Bill Baron, had informed Tarr of the levy at a rally in Ohio",
            "Ingrid Marsh",
        ),
        (
            "Marsh testified that the levy had failed, contradicting years of denials.",
            "the levy had failed",
            "Ingrid Marsh",
        ),
        (
            "Marsh said the levy had failed, echoing the mayor.",
            "the levy had failed",
            "Ingrid Marsh",
        ),
    ],
)
def test_a_clause_and_who_says_it_in_a_report_of_a_race(sentence, clause, speaker):
    assert quotes(sentence) == [("indirect", clause, [speaker])]


def test_questions_and_answers_are_turns_and_the_one_who_is_interviewed_answers():
    found = told(
        "Jane Ricks, the former mayor, spoke with us by phone.",
        "Q: Why are you doing this?",
        "A: Because nobody else will.",
        "Q: Critics say you are late.",
        "A: I am not.",
    )
    assert found == [
        ("direct", "Why are you doing this?", []),
        ("direct", "Because nobody else will.", ["Jane Ricks"]),
        ("direct", "Critics say you are late.", []),
        ("direct", "I am not.", ["Jane Ricks"]),
    ]


def test_of_two_who_were_named_nobody_is_told_to_answer():
    found = told(
        "Jane Ricks and Owen Tarr spoke with us by phone.",
        "Q: Why are you doing this?",
        "A: Because nobody else will.",
        "Q: Critics say you are late.",
    )
    assert [by for _, _, by in found] == [[], [], []]


def test_a_title_may_stand_in_the_label_of_a_turn():
    found = told(
        "Bob Shaffer asked Lena Ortiz about the levy.",
        "BOB SHAFFER: Are you ready to vote for it?",
        "GOV. LENA ORTIZ: I want to hear more about it.",
        "SHAFFER: So that is a no?",
        "GOV. ORTIZ: That is a not yet.",
    )
    assert [by for _, _, by in found] == [
        ["Bob Shaffer"],
        ["Lena Ortiz"],
        ["Bob Shaffer"],
        ["Lena Ortiz"],
    ]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "Under state law, according to Owen Tarr, candidates must pay for it themselves.",
            "Under state law | candidates must pay for it themselves",
        ),
        ("Tarr says there’s no law against it.", "there’s no law against it"),
        ("Tarr says there's a plan for it.", "there's a plan for it"),
        (
            "Tarr confirmed that he had seen the text but wouldn’t comment further.",
            "he had seen the text",
        ),
        ("Tarr said he had seen the text but did not elaborate.", "he had seen the text"),
        ("Tarr said he had seen the text, but would not say when.", "he had seen the text"),
        (
            "Tarr said the mayor had seen the text but would not read it.",
            "the mayor had seen the text but would not read it",
        ),
        (
            "Tarr said voters like the plan but would not pay for it.",
            "voters like the plan but would not pay for it",
        ),
    ],
)
def test_a_clause_ends_where_its_speaker_says_no_more(sentence, expected):
    assert quotes(sentence) == [("indirect", expected, ["Owen Tarr"])]


def test_an_office_speaks_behind_a_time_that_opens_the_sentence():
    found = quotes("Two days later, Marsh’s office put out a statement saying the vote was “fair.”")
    assert found == [("mixed", "fair.", ["Marsh’s office"])]
