"""People without a name: several groups in one breath, another, and those told by a clause."""

from tests.extraction.briefs import read_brief
from tests.extraction.test_speakers import speakers, voices


def test_groups_that_are_joined_speak_together():
    found = voices(
        "Some 48 midwives and doctors say it needs more staff. “It is so far,” they say.",
        "Doctors, nurses and patients, who met on Monday, have said that the ward must stay.",
    )
    assert [who for _, who in found] == [
        "Some 48 midwives and doctors",
        "Some 48 midwives and doctors",
        "Doctors, nurses and patients",
    ]


def test_a_group_that_another_noun_owns_joins_nobody():
    found = voices("After talks between teachers and parents, pupils said that they would wait.")
    assert [who for _, who in found] == ["pupils"]


def test_a_verb_after_a_relative_clause_is_one_more_of_the_same_source():
    assert voices(
        "An editor who asked not to be named for fear of losing her job said that desks were "
        "counted. “Nobody says why,” she said."
    ) == [("desks were counted", "editor"), ("Nobody says why,", "editor")]


def test_a_second_relative_clause_keeps_the_subject():
    found = speakers(
        "A father who moved his daughter last year, and who asked not to be named, said: "
        "“She had nobody to play with here.”"
    )
    assert found == [["father"]]


def test_another_and_an_indictment_speak_after_their_words():
    found = voices(
        "“I want all of my money back,” quipped another.",
        "“The men conspired to cheat the whole town,” reads the indictment.",
    )
    assert [who for _, who in found] == ["another", "indictment"]


def test_the_full_stop_of_a_saint_does_not_end_whom_it_follows():
    found = voices("Nurses at St. Agnes said on Monday that they would strike.")
    assert found == [("they would strike", "Nurses at St. Agnes")]


def test_an_office_of_another_field_is_no_other_secretary():
    found = voices(
        "The union will strike, the Rail Union’s general secretary, Ann Pell, said on Monday.",
        "The transport secretary said it was wrong and that the strike must end.",
    )
    assert found[-1][1] == "transport secretary"


def test_a_body_after_the_name_does_not_hide_the_clause_before():
    assert voices(
        "The funds would oppose any terms, said their adviser, Gideon Stern of Torrance Lane. "
        "“Equal pain or no deal,” he said."
    ) == [
        ("The funds would oppose any terms", "Gideon Stern"),
        ("Equal pain or no deal,", "Gideon Stern"),
    ]


def test_she_is_the_spokeswoman_with_whom_the_paragraph_begins():
    berg = "“We close on Monday,” said Pauline Berg."
    navy = "A spokeswoman for the Danish navy would not rule out a search."
    nurse = "A nurse told Berg to leave."
    assert speakers(berg, f"{navy} “There is always hope,” she said.")[-1] == ["Danish navy"]
    assert speakers(berg, f"{nurse} “There is always hope,” she said.")[-1] == ["Pauline Berg"]


def test_a_spokeswoman_without_a_body_speaks_for_the_subject_of_the_sentence_before():
    assert speakers(
        "The Pellworth Hospital Trust denied that the plan was about money. "
        "A spokeswoman said: “Safety is the only thing on the table.”"
    ) == [["Pellworth Hospital Trust"], ["Pellworth Hospital Trust"]]


def test_a_verb_after_a_modal_begins_no_group():
    brief = read_brief("A headline\n\nA bill that would bar cities from restricting gas passed.")
    assert not brief.entities
