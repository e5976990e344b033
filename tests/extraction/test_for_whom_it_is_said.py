"""Who speaks for a body, what a reason or a price adds, and names that only open sentences."""

import pytest

from tests.extraction.briefs import read_brief, sides


def told(words: str) -> set[tuple[str, str, str]]:
    """Who takes which stance on what."""
    brief = read_brief(f"A headline\n\n{words}")
    return {(one.holder.name, one.stance.value, one.issue.name) for one in brief.positions}


@pytest.mark.parametrize("who", ["My party", "Our party", "Our members", "My union", "Our company"])
def test_who_says_what_an_own_body_will_do_takes_that_side(who: str) -> None:
    words = f"“{who} will not vote for the budget on Thursday,” said Nuno Valadares."
    assert told(words) == {("Nuno Valadares", "opposes", "The budget is adopted")}


def test_who_calls_it_this_government_is_in_it() -> None:
    words = "“This government will not sign the treaty,” said Prime Minister Nuno Valadares."
    assert sides(words) == {("Nuno Valadares", "opposes")}
    words = "“This company will not sign the treaty,” said Nuno Valadares, a lawyer."
    assert sides(words) == set()


@pytest.mark.parametrize("why", ["simply because", "merely because", "just because"])
def test_a_reason_is_no_part_of_what_is_voted_on(why: str) -> None:
    words = f"“We will not vote for the budget {why} the mayor wants it,” said Mette Dahl."
    assert told(words) == {("Mette Dahl", "opposes", "The budget is adopted")}


def test_who_will_not_vote_against_it_either_is_not_against_it() -> None:
    words = "“Nor will we vote against the budget,” said Mette Dahl."
    assert sides(words) == {("Mette Dahl", "supports")}


@pytest.mark.parametrize("price", ["at 230 crowns or above", "for $30 a share", "at a 40 premium"])
def test_a_side_that_has_a_price_is_on_a_condition(price: str) -> None:
    words = f"Mette Dahl would support the deal only {price}."
    assert told(words) == {("Mette Dahl", "conditional", "The deal goes ahead")}


@pytest.mark.parametrize("aside", ["which would cost 4 million pounds a year", "which is new"])
def test_what_is_rejected_is_what_stands_before_an_aside(aside: str) -> None:
    words = f"The plan, {aside}, was rejected by parents."
    assert told(words) == {("parents", "opposes", "The plan is adopted")}


def test_where_something_happens_under_a_plan_it_is_not_what_is_backed() -> None:
    words = "The school would shut its doors in May under plans drawn up by Pellworth Council."
    assert told(words) == set()


@pytest.mark.parametrize("link", ["even as", "even though"])
def test_a_reported_clause_ends_before_what_goes_on_meanwhile(link: str) -> None:
    brief = read_brief(f"The council said it would go on, {link} parents urged it to stop.")
    assert [quote.text for quote in brief.quotes][:1] == ["it would go on"]


def test_who_would_not_be_drawn_did_not_say_so() -> None:
    words = "Ann Holt said she was sorry but would not be drawn on whether they would bid again."
    assert [quote.text for quote in read_brief(words).quotes] == ["she was sorry"]


@pytest.mark.parametrize(
    "words",
    [
        "Veltra said it would hold a meeting.",
        "Veltra chairman Joan Reed said it would bid.",
        "Veltra Chief Executive Joan Reed said it would bid.",
    ],
)
def test_a_name_that_only_opens_its_sentence_is_one_where_it_speaks_or_is_led(words: str) -> None:
    assert "Veltra" in [entity.name for entity in read_brief(words).entities]


@pytest.mark.parametrize("noun", ["Management", "Prosecution", "Evidence", "Lawyers"])
def test_a_noun_without_an_article_is_no_name_of_a_firm(noun: str) -> None:
    found = read_brief(f"{noun} said it would bid.").entities
    assert (noun, "organization") not in [(entity.name, entity.kind.value) for entity in found]


@pytest.mark.parametrize("kind", ["far-right", "opposition", "centre-right"])
def test_a_party_with_its_colour_is_the_party(kind: str) -> None:
    found = read_brief(f"The {kind} Civic Union party opposes the toll, said Ann Bell.").entities
    assert [entity.name for entity in found] == ["Civic Union", "Ann Bell"]


def test_who_would_be_voting_against_a_plan_has_put_off_nothing() -> None:
    words = (
        "Councillor Ruth Noonan said she would be voting against the plan and called for it to be "
        "put off until the autumn."
    )
    assert read_brief(words).pending_decisions == ()
