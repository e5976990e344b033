"""Who speaks in plain agency prose: people and bodies do, treaties and plans do not."""

import pytest

from tests.extraction.briefs import read_brief

HEAD = """Council weighs harbour plan

LUND, Sweden, March 3, 2026 (Wire) - The council met on Monday.

"""


def said(body: str) -> list[tuple[str, list[str]]]:
    """The words of each quote, and who speaks."""
    return [
        (" … ".join(part.exact or "" for part in quote.segments), [s.name for s in quote.speakers])
        for quote in read_brief(HEAD + body).quotes
    ]


@pytest.mark.parametrize(
    "thing",
    [
        "The arrangement calls for tenants to pay more.",
        "The new charter calls for a council of nine members.",
        "The accord agreed unexpectedly two weeks ago will end years of disputes.",
        "The legislation calls for an inquiry into the floods.",
        "The settlement demands that the mill be closed.",
    ],
)
def test_no_thing_is_taken_for_who_spoke_before(thing):
    body = f"“The deal is good,” said Mayor Ann Bell. {thing}"
    assert said(body) == [("The deal is good,", ["Ann Bell"])]


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        (
            "Bell’s deputy chairman, Per Brandt, told reporters the panel would meet. He",
            "Per Brandt",
        ),
        ("Bell’s lawyer Tom Brask said the case was weak. He", "Tom Brask"),
        ("Bell’s predecessor, Tove Brandt, said the hall was full. She", "Tove Brandt"),
        ("Bell’s spokesman, Jan Holm, left. Bell said that he would resign. He", "Karl Bell"),
    ],
)
def test_he_is_whom_the_sentence_before_names_as_somebody_else_s(sentence, name):
    body = f"Senator Karl Bell spoke on Monday.\n\n{sentence} added that it was late."
    assert said(body)[-1] == ("it was late", [name])


@pytest.mark.parametrize(
    ("who", "name"),
    [
        ("A senior Estonian politician", "senior Estonian politician"),
        ("A Ghana parliamentarian", "Ghana parliamentarian"),
        ("A Chilean businesswoman", "Chilean businesswoman"),
    ],
)
def test_a_politician_of_a_country_is_not_the_country(who, name):
    body = f"{who} accused Ann Bell on Friday of breaking the law."
    assert said(body) == [("breaking the law", [name])]


def test_an_office_of_a_place_is_whom_the_text_names_with_it_further_down():
    body = (
        "The Nevada attorney general told the insurers that a suit would follow. “They know it,” "
        "said Nevada attorney general Gail Norwood."
    )
    assert [who for _, who in said(body)] == [["Gail Norwood"], ["Gail Norwood"]]


@pytest.mark.parametrize(
    ("sentence", "words"),
    [
        (
            "The union said in a statement the firm had broken its word.",
            "the firm had broken its word",
        ),
        ("The union said in an interview it would not give in.", "it would not give in"),
        ("The union said on its website the plan was dead.", "the plan was dead"),
        (
            "The union said in a letter on Monday President Jon Ilves, in power since 1999, should "
            "be impeached.",
            "President Jon Ilves, in power since 1999, should be impeached",
        ),
    ],
)
def test_what_is_said_in_a_statement_needs_no_that(sentence, words):
    assert [one for one, _ in said(sentence)] == [words]


@pytest.mark.parametrize(
    "sentence",
    [
        "The union said in a statement.",
        "The union said on its website that is read by few.",
        "The union said in a statement seen by reporters.",
    ],
)
def test_where_something_is_said_is_not_what_is_said(sentence):
    assert all("website" not in words and "statement" not in words for words, _ in said(sentence))


@pytest.mark.parametrize("link", ["However", "Still", "But", "Alternatively", "Instead"])
@pytest.mark.parametrize("who", ["they", "the analysts"])
def test_a_link_before_who_says_it_is_no_part_of_what_is_said(link, who):
    body = f"Analysts say the cartel might cut output. {link}, {who} say, it could put it off."
    assert said(body)[-1] == ("it could put it off", ["Analysts"])


def test_members_of_somebody_s_coalition_are_not_the_coalition():
    brief = read_brief(
        HEAD + "Junior Nationalist members of Norland’s ruling coalition called on Tuesday for the "
        "impeachment of President Jon Ilves."
    )
    assert [one.holder.name for one in brief.positions] == ["Junior Nationalist members"]
