"""A name or a “so-called” in marks is a word of what is reported, and no end of it."""

import pytest

from tests.extraction.briefs import read_brief


def quotes_of(sentence: str) -> list[tuple[str, str]]:
    brief = read_brief(f"A headline\n\n{sentence}")
    return [(quote.type.value, quote.text or "") for quote in brief.quotes]


@pytest.mark.parametrize(
    ("sentence", "clause"),
    [
        (
            "Ann Lowe said the council’s “Clean Streets” plan would cost £3m.",
            "the council’s “Clean Streets” plan would cost £3m",
        ),
        (
            "Ann Lowe said that the so-called “bridge tax” would never pass.",
            "the so-called “bridge tax” would never pass",
        ),
        (
            "Tom Reed told reporters that the “Safe Homes” scheme was a waste of money.",
            "the “Safe Homes” scheme was a waste of money",
        ),
        (
            "According to Tom Reed, the “Green Roofs” programme has failed.",
            "the “Green Roofs” programme has failed",
        ),
        (
            "The “Green Roofs” programme has failed, Tom Reed said on Monday.",
            "The “Green Roofs” programme has failed",
        ),
        (
            "Ms Lowe warned that the ministry's 'Fresh Start' loans would ruin tenants.",
            "the ministry's 'Fresh Start' loans would ruin tenants",
        ),
        (
            "The union said a strike over the scheme known as “night pay” could not be ruled out.",
            "a strike over the scheme known as “night pay” could not be ruled out",
        ),
        (
            "Ann Lowe said “Clean Streets” would cost £3m.",
            "“Clean Streets” would cost £3m",
        ),
        (
            "Ann Lowe said the council would never drop “Clean Streets”.",
            "the council would never drop “Clean Streets”",
        ),
        (
            "Ann Lowe said the council would never drop “Clean Streets.”",
            "the council would never drop “Clean Streets.”",
        ),
        (
            "Ann Lowe said the “Hercules” engine would be built in May.",
            "the “Hercules” engine would be built in May",
        ),
        (
            "Ann Lowe said the “Yes” campaign had lied to voters.",
            "the “Yes” campaign had lied to voters",
        ),
        (
            "The firm denied that its “Gold Saver” account misled customers.",
            "its “Gold Saver” account misled customers",
        ),
        (
            "Judge Mara Holt ruled that the “Clean Streets” order and the “Quiet Nights” order "
            "broke the law.",
            "the “Clean Streets” order and the “Quiet Nights” order broke the law",
        ),
    ],
)
def test_a_name_in_marks_is_a_part_of_the_reported_clause(sentence, clause):
    assert quotes_of(sentence) == [("indirect", clause)]


@pytest.mark.parametrize(
    ("sentence", "quotes"),
    [
        ("Ann Lowe said the plan was “a costly joke”.", [("mixed", "a costly joke")]),
        (
            "Ann Lowe said the “Clean Streets” plan was “a costly joke”.",
            [("mixed", "a costly joke")],
        ),
        (
            "The mayor said that what he called “the worst deal” would hurt farmers.",
            [("mixed", "the worst deal")],
        ),
        ("“Clean the streets first,” Ann Lowe said.", [("direct", "Clean the streets first,")]),
        ("Ann Lowe said the council’s “Stalinist” plan would fail.", [("mixed", "Stalinist")]),
        ("Ann Lowe said the “reckless” plan would fail.", [("mixed", "reckless")]),
        ("Ann Lowe warned that “Brexit” would hurt the town.", [("mixed", "Brexit")]),
        ("Ann Lowe said: “No Surrender”.", []),
        ("Ann Lowe shouted “No Surrender” at the meeting.", []),
        ("The “Clean Streets” plan will cost £3m.", []),
    ],
)
def test_what_somebody_is_quoted_with_stays_a_quote(sentence, quotes):
    assert quotes_of(sentence) == quotes


@pytest.mark.parametrize(
    ("sentence", "clauses"),
    [
        (
            "Under the “Clean Streets” plan, Ann Lowe said, bins would go.",
            ["Under the “Clean Streets” plan bins would go"],
        ),
        (
            "Under the new streets plan, Ann Lowe said, bins would go.",
            ["Under the new streets plan bins would go"],
        ),
        ("At the meeting, Ann Lowe said, adding that rents had doubled.", ["rents had doubled"]),
    ],
)
def test_a_clause_parted_behind_where_or_under_what_it_holds_is_one(sentence, clauses):
    assert [text for _, text in quotes_of(sentence)] == clauses
