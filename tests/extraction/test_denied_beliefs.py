"""Beliefs that are denied: “did not think that the levy was fair” is no praise of it."""

import pytest

from tests.extraction.briefs import read_brief


def stands(*paragraphs: str) -> set[tuple[str, str, str]]:
    """Who takes which stance on what."""
    brief = read_brief("\n\n".join(["A headline", *paragraphs]))
    return {(one.holder.name, one.stance.value, one.issue.name) for one in brief.positions}


@pytest.mark.parametrize(
    ("belief", "stance"),
    [
        ("did not believe that the levy was fair", "opposes"),
        ("did not think the levy was necessary", "opposes"),
        ("does not feel the levy is a good idea", "opposes"),
        ("had never believed the levy was fair", "opposes"),
        ("no longer thought the levy was fair", "opposes"),
        ("was not persuaded that the levy was fair", "opposes"),
        ("was not convinced that the levy was wrong", "supports"),
        ("“did not believe that the levy was fair”", "opposes"),
        ("did not think the levy was wrong", "supports"),
        ("did not believe that the levy was a mistake", "supports"),
        ("did not think that the levy was unnecessary", "supports"),
        ("had never thought the levy was unfair", "supports"),
    ],
)
def test_a_belief_that_is_denied_is_the_other_side(belief: str, stance: str) -> None:
    found = stands(f"Ann Lowe said she {belief}.")
    assert found == {("Ann Lowe", stance, "The levy goes ahead")}


def test_what_somebody_does_not_accept_is_opposed() -> None:
    found = stands("Ann Lowe said she did not accept that the levy was fair.")
    assert {one[1] for one in found} == {"opposes"}


@pytest.mark.parametrize(
    ("words", "stance"),
    [
        ("I don’t think the tolls are fair", "opposes"),
        ("I don’t believe that the tolls are necessary", "opposes"),
        ("I never thought the tolls were a good idea", "opposes"),
        ("I still don’t think the tolls will help", "opposes"),
        ("I do not feel that the tolls are unreasonable", "supports"),
        ("I don’t think the tolls are a mistake", "supports"),
        ("We don’t think the tolls should be scrapped", "supports"),
        ("I don’t think the tolls are wrong, but they are badly drawn", "supports"),
    ],
)
def test_a_belief_that_is_denied_in_marks_is_the_other_side(words: str, stance: str) -> None:
    found = stands(f"“{words},” said Ann Lowe, the mayor of Harwick.")
    assert found == {("Ann Lowe", stance, "The tolls go ahead")}


@pytest.mark.parametrize(
    ("belief", "stance", "issue"),
    [
        ("the tunnel should be built", "opposes", "The tunnel should be built"),
        ("the council should build the tunnel", "opposes", "The council should build the tunnel"),
        ("the tunnel should be scrapped", "supports", "The tunnel goes ahead"),
        ("the council should oppose the levy", "supports", "The levy goes ahead"),
        ("the tunnel should be built without a study", "conditional", "The tunnel should be built"),
        ("it was right to close the plant", "opposes", "It is right to close the plant"),
    ],
)
def test_what_somebody_does_not_believe_should_be_is_unwanted(
    belief: str, stance: str, issue: str
) -> None:
    assert stands(f"Ann Lowe said she did not believe {belief}.") == {("Ann Lowe", stance, issue)}


@pytest.mark.parametrize(
    "sentence",
    [
        "Ann Lowe said the council did not believe that the levy was fair.",
        "Ann Lowe said no one believed that the levy was fair.",
        "Ann Lowe said few believed that the levy was fair.",
        "Few people think the levy is fair.",
        "Few doubt that the levy is fair.",
        "Hardly anyone in the town thinks the levy is fair.",
        "“Nobody thinks the levy is fair,” Ann Lowe said.",
        "“I don’t believe the government will ever build the tunnel,” Ann Lowe said.",
        "Ann Lowe said it was not believed that the levy was fair.",
        "Ann Lowe said that while she did not believe the levy was fair, it was late.",
        "Ann Lowe said she did not think the vote was close.",
        "Ann Lowe said she did not think the deal would be signed this year.",
    ],
)
def test_what_others_do_not_believe_and_mere_facts_are_no_stance(sentence: str) -> None:
    assert stands(sentence) == set()


@pytest.mark.parametrize(
    ("sentence", "stance"),
    [
        ("Ann Lowe said the levy was fair.", "supports"),
        ("Ann Lowe believes that the levy is fair.", "supports"),
        ("A few people think the levy is fair.", "supports"),
        ("Ann Lowe said she did not doubt that the levy was fair.", "supports"),
        ("Ann Lowe said she did not believe in the levy.", "opposes"),
        (
            "Ann Lowe said the levy was unfair and she did not believe that it would work.",
            "opposes",
        ),
    ],
)
def test_what_is_believed_stays_as_it_was(sentence: str, stance: str) -> None:
    assert {one[1] for one in stands(sentence)} == {stance}


@pytest.mark.parametrize(
    ("sentence", "stance"),
    [
        ("Ann Lowe is not convinced that the levy is fair.", "opposes"),
        ("Ann Lowe was unconvinced that the levy was fair.", "opposes"),
        ("Ann Lowe is not persuaded that the levy is a mistake.", "supports"),
        ("Ann Lowe is convinced that the levy is unfair.", "opposes"),
    ],
)
def test_who_is_not_convinced_of_a_clause_is_on_its_other_side(sentence: str, stance: str) -> None:
    assert stands(sentence) == {("Ann Lowe", stance, "The levy goes ahead")}


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("Ann Lowe does not believe that the levy is fair.", ("opposes", "The levy goes ahead")),
        ("Ann Lowe never believed the levy was a good idea.", ("opposes", "The levy goes ahead")),
        ("Ann Lowe does not think the levy is wrong.", ("supports", "The levy goes ahead")),
        (
            "Ann Lowe does not feel the toll should be scrapped.",
            ("supports", "The toll goes ahead"),
        ),
        (
            "“I don’t think I can support the levy,” Ann Lowe said.",
            ("opposes", "The levy goes ahead"),
        ),
        (
            "Ann Lowe, who did not believe the ban was fair, left.",
            ("opposes", "The ban goes ahead"),
        ),
    ],
)
def test_a_belief_that_is_told_to_be_denied_is_the_other_side(
    sentence: str, found: tuple[str, str]
) -> None:
    assert stands(sentence) == {("Ann Lowe", *found)}


@pytest.mark.parametrize(
    "sentence",
    [
        "Ann Lowe does not think the government will back the levy.",
        "Ann Lowe could not believe the levy was unfair.",
        "Ann Lowe did not believe it.",
        "Not everyone thinks the levy is fair.",
    ],
)
def test_what_somebody_does_not_expect_is_no_stance(sentence: str) -> None:
    assert stands(sentence) == set()


@pytest.mark.parametrize(
    "sentence",
    [
        "“It is hard to believe the levy is fair,” Ann Lowe said.",
        "Ann Lowe said it was hard to believe that the levy was fair.",
        "Ann Lowe said she found it hard to believe that the levy was fair.",
    ],
)
def test_what_is_hard_to_believe_is_not_believed(sentence: str) -> None:
    assert stands(sentence) <= {("Ann Lowe", "opposes", "The levy goes ahead")}


@pytest.mark.parametrize(
    "words",
    ["is yet to be convinced", "needs to be persuaded", "remains to be convinced"],
)
def test_who_is_yet_to_be_convinced_does_not_believe_it_so_far(words: str) -> None:
    assert stands(f"Ann Lowe {words} that the levy is fair.") == set()
