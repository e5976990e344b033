"""Texts that nobody would print: whatever comes in, the brief holds together."""

import random

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from brief.articles import Article, text_digest
from extraction.pipeline import extract
from extraction.text.blocks import split_blocks
from tests.extraction.briefs import ARTICLES, NOW, codes, read_brief


@pytest.mark.parametrize(
    "text",
    [
        "",
        "x",
        " \n\t\r\n",
        "\ufeffTitle\r\n\r\nNorway said on Thursday: “We’ll go”.\r\n\r\n“Fine,” he said.\r\n",
        "😀😀 said “😀”, according to 😀",
        "Cafe\u0301 minister Zoe\u0308 said “e\u0301\u0301\u0301” \u202eabc\u202c",
        '"' * 1000,
        "“" * 1000,
        "'" * 1000,
        "“he said. " * 1000,
        "“he said.\n\n" * 1000,
        "a, said " * 1000,
        "A said B said C said " * 300,
        "Mr. Dr. St. U.S. U.K. Inc. Corp. " * 300,
        "(((((((((" * 300 + ")))" * 300,
        "the the the of of of and and to to " * 300,
    ],
    ids=lambda text: ascii(text[:24]),
)
def test_odd_texts_give_briefs_that_hold_together(text):
    read_brief(text)


TOWN = (
    "Council to rule on pool\n\nPELLWORTH (Northern Wire) — Ingrid Marsh, the mayor, said on "
    "Thursday that the council would vote on 6 May on whether to close the pool.\n\n“We have no "
    "choice,” she told reporters. Jo Ek, who opposes the plan, called it “a bad day for all.”"
)
UNFIT = ("\x00", "\ud800", "\udfff", "\udc00\ud800", "\x00\udfff\x00")


def unchecked(text: str) -> Article:
    """The article of a text that `article_of` would not take."""
    return Article(
        headline="A headline",
        language="en",
        sha256=text_digest(text),
        char_count=len(text),
        blocks=split_blocks(text),
        text=text,
    )


@pytest.mark.parametrize("unfit", UNFIT, ids=ascii)
@pytest.mark.parametrize("at", range(0, len(TOWN), 7))
def test_what_no_text_may_hold_costs_findings_and_never_raises(unfit, at):
    findings = extract(unchecked(TOWN[:at] + unfit + TOWN[at + 1 :]))
    assert "stage_failed" not in codes(findings)


@pytest.mark.parametrize("unfit", UNFIT, ids=ascii)
def test_a_text_that_holds_little_else_never_raises(unfit):
    for text in (unfit, unfit * 400, f"{unfit}\n\n" * 40, f"“{unfit}” said {unfit}. " * 40):
        assert "stage_failed" not in codes(extract(unchecked(text)))


FURNITURE = st.sampled_from(
    [
        *("“", "”", "‘", "’", '"', "'", "''", "—", "–", ",", ".", "?", "…", "(", ")", ";", ":"),
        *("\n\n", "\n", "\r\n\r\n", "\u00a0", " ", "\t", "\u202e", "\ufeff", "😀", "e\u0301"),
        *("said", "told reporters", "according to", "asked whether", "added that", "he", "she"),
        *("the minister", "a senior official", "who asked not to be named", "officials", "they"),
        *("Norway", "German", "NATO", "Kyiv", "the US", "us", "Brussels", "European Commission"),
        *("Prime Minister Ana Ruiz", "Ruiz", "Jens van der Berg", "former", "spokesman for"),
        *("will decide", "is due to vote", "in June", "on Thursday", "by year-end", "June 15-16"),
        *("opposes", "supports the plan", "as long as", "would not rule out", "has yet to decide"),
        *(
            "BRUSSELS (Reuters) —",
            "By Jo Ek",
            "(Updates with)",
            "©2024 Wire",
            "so-called",
            "5'10\"",
        ),
    ]
)
TEXTS = st.one_of(
    st.lists(FURNITURE, max_size=60).map(" ".join),
    st.lists(FURNITURE, max_size=60).map("".join),
    st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\x00"), max_size=200),
)


@settings(max_examples=200, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(TEXTS, st.sampled_from([None, NOW]))
def test_whatever_the_text_the_brief_holds_together(text, published_at):
    read_brief(text, published_at=published_at)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.sampled_from(ARTICLES), st.data())
def test_an_article_with_a_piece_cut_out_gives_a_brief_that_holds_together(file, data):
    text = file.read_bytes().decode()
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, min(len(text), start + 400)))
    read_brief(text[:start] + data.draw(FURNITURE) + text[end:])


@pytest.mark.parametrize("seed", range(40))
def test_paragraphs_of_many_articles_give_a_brief_that_holds_together(seed):
    """As a digest of the day has them: each is of a story that is told nowhere else in it."""
    chance = random.Random(seed)
    files = chance.sample(ARTICLES, 12)
    told = [
        chance.choice(file.read_bytes().decode().split("\n\n")[1:]).split(
            " ", chance.randint(0, 3)
        )[-1]
        for file in files
        for _ in range(2)
    ]
    read_brief("\n\n".join(["The day in brief", *told]))


def test_a_plan_among_the_first_words_of_a_text_is_read():
    read_brief("Levy plan stands. Norway opposes it.")
    read_brief("Fairhaven council levy plan nears vote, and Norway is wary of it, it said.")


@pytest.mark.parametrize(
    "text",
    [
        "If fares rise, Ann Lowe said, bins would go.",
        "If fares rise, Ann Lowe said, bins would go",
        "The council pledged to",
        "The council backs the move from",
        "The council backs the line from Canada to",
        "The council wants to see the",
        "The council is opposed",
        "The final decision falls to",
        "Ann Lowe said in a statement on Monday",
    ],
)
def test_an_article_may_end_in_the_middle_of_what_a_rule_looks_for(text):
    read_brief(f"A headline\n\n{text}")


@pytest.mark.parametrize("verb", ["say", "think", "believe", "argue", "insist", "warn", "show"])
def test_an_article_that_ends_at_a_verb_of_several_loses_no_stage(verb: str) -> None:
    assert "stage_failed" not in codes(read_brief(f"Talks go on\n\nOfficials in Oslo {verb}"))
