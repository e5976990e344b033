"""The pipeline as a whole: what holds of its findings, whatever the text."""

import datetime as dt
import hashlib
import os
import re
import subprocess
import sys

import pytest

from brief.articles import BlockKind
from brief.briefs import BriefWarning
from brief.dates import Basis, When
from brief.entities import EntityKind
from brief.ids import SLUG
from extraction.articles import article_of
from extraction.cautions import MOST_READ
from extraction.findings import brief_id
from extraction.pipeline import Attempt
from extraction.register import grounded
from extraction.text.blocks import MOST_HEADLINE
from extraction.text.cast import Actor, Cast
from tests.extraction.briefs import ARTICLES, ROOT, codes, read_brief
from tests.extraction.texts import read

STORY = """Ministers Split Over Ferry

SØNDERHAVN, Denmark (Northern Wire) — Norway opposes the ferry, officials said on Thursday.

“We will not pay for it,” Norwegian Energy Minister Solveig Brattestø told reporters. “Not now.”

The Danish government will decide in June whether to build it, according to a senior official who
asked not to be named.

© 2025 Northern Wire
"""


# What is found


def test_a_story_gives_entities_quotes_positions_and_decisions():
    brief = read_brief(STORY)
    assert {"norway", "solveig-brattesto"} <= {entity.id for entity in brief.entities}
    assert brief.quotes
    assert brief.positions
    assert brief.pending_decisions


def test_a_source_without_a_name_belongs_to_its_brief():
    brief = read_brief(STORY)
    sources = {e.id: e for e in brief.entities if e.kind is EntityKind.ANONYMOUS_SOURCE}
    assert f"{brief.id}--senior-official" in sources
    assert all(id.startswith(f"{brief.id}--") for id in sources)


@pytest.mark.parametrize("between", ["\n\n", " "], ids=["paragraphs", "one paragraph"])
def test_a_text_beyond_the_limit_is_read_up_to_it_and_a_warning_says_so(between):
    filling = between.join(["The river rose again in the night."] * (MOST_READ // 30))
    brief = read_brief(f"{STORY}\n\n{filling}{between}“We are done,” Solveig Brattestø said.")
    assert "text_too_long" in codes(brief)
    assert [quote.text for quote in brief.quotes if quote.marked] == [
        "We will not pay for it, Not now."
    ]


def test_a_text_without_spaces_gives_a_headline_of_bounded_length():
    assert len(article_of("x" * 100_000).headline) == MOST_HEADLINE


def test_the_brief_id_is_the_headline_and_six_digits_of_the_digest():
    article = article_of(STORY)
    assert brief_id(article) == f"ministers-split-over-ferry-{article.sha256[:6]}"


@pytest.mark.parametrize("headline", ["", "😀", "وزراء", "x" * 5000, "-- --"])
def test_a_brief_id_is_a_slug_of_bounded_length(headline):
    id = brief_id(article_of(f"{headline}\n\nThe minister said that it was over.\n"))
    assert SLUG.fullmatch(id)
    assert len(id) <= 100


def test_ids_stay_over_reading_again():
    assert read_brief(STORY) == read_brief(STORY)


def test_an_entity_that_is_mentioned_inside_a_quote_alone_is_found():
    brief = read_brief("Title\n\n“We owe it to Portugal and its people,” the minister said.\n")
    assert "portugal" in {entity.id for entity in brief.entities}
    assert [ref.id for ref in brief.quotes[0].mentions] == ["portugal"]


def test_contributors_and_the_publisher_are_no_entities():
    names = {entity.name for entity in read_brief(STORY).entities}
    assert not any("Northern Wire" in name for name in names)


@pytest.mark.parametrize("file", ARTICLES, ids=lambda file: file.stem)
def test_every_article_of_ours_gives_a_brief_that_holds_together(file):
    brief = read_brief(file.read_bytes().decode())
    assert "dropped_finding" not in codes(brief)


# Warnings in the place of silence


def test_a_mark_without_its_fellow_is_told():
    assert "unbalanced_marks" in codes(
        read_brief("Title\n\n“We will go, the minister said. “No.\n")
    )


@pytest.mark.parametrize(
    "text",
    [
        "Der Minister hat am Donnerstag gesagt, dass die Regierung den Plan nicht unterstützen "
        "werde, weil er zu teuer sei und niemand wisse, wer ihn am Ende bezahlen solle.",
        "Le ministre a déclaré jeudi que le gouvernement ne soutiendrait pas le projet, parce "
        "qu’il est trop cher et que personne ne sait qui devra le payer à la fin.",
        "قال الوزير يوم الخميس إن الحكومة لن تدعم الخطة لأنها مكلفة للغاية ولا أحد يعرف من "
        "سيدفع ثمنها في النهاية وأضاف أن القرار سيتخذ في يونيو",
    ],
    ids=["german", "french", "arabic"],
)
def test_another_language_is_told_and_nothing_is_looked_for(text):
    brief = read_brief(text)
    assert codes(brief)[0] == "language"
    assert not brief.entities
    assert not brief.quotes
    assert brief.article.language == "und"


@pytest.mark.parametrize("known", [{}, {"language": "und"}])
def test_an_english_text_is_read_where_nobody_says_its_language(known):
    brief = read_brief(STORY, **known)
    assert brief.quotes
    assert "language" not in codes(brief)
    assert brief.article.language == known.get("language", "en")


def test_a_language_that_is_said_is_kept_and_is_the_reason():
    brief = read_brief(STORY, language="de")
    assert brief.article.language == "de"
    assert "says that its language is “de”" in brief.warnings[0].detail


def test_a_few_words_are_taken_for_english():
    assert read_brief("Kein Wort").article.language == "en"


def test_a_day_of_the_week_without_an_anchor_is_told():
    text = "Title\n\nThe council will vote on the plan on Thursday, the mayor said.\n"
    assert "no_date_anchor" in codes(read_brief(text))
    published = dt.datetime(2025, 6, 2, tzinfo=dt.UTC)
    assert "no_date_anchor" not in codes(read_brief(text, published_at=published))


@pytest.mark.parametrize(
    ("dateline", "known"),
    [
        ("", "says nothing of when it was written"),
        ("SKARN, June 2 — ", "says the day on which it was written, but not the year"),
        ("SKARN, 2 June (Wire) — ", "says the day on which it was written, but not the year"),
    ],
)
def test_what_is_missing_to_date_an_article_is_told(dateline, known):
    brief = read_brief(f"Title\n\n{dateline}The council will vote on the plan on Thursday.\n")
    (warning,) = [one for one in brief.warnings if one.code == "no_date_anchor"]
    assert known in warning.detail


def test_a_stage_that_fails_costs_its_own_findings_alone():
    def find_trouble() -> list[str]:
        raise RecursionError("too deep")

    cautions: list[BriefWarning] = []
    assert Attempt(cautions)(["nothing"], find_trouble) == ["nothing"]
    (warning,) = cautions
    assert warning.code == "stage_failed"
    assert "RecursionError" in warning.detail


def test_a_date_without_its_basis_is_given_up():
    article = article_of(STORY)
    assert grounded(article, When("June", "2025-06", Basis.PUBLISHED_AT)) == When("June")
    kept = When("June", "2025-06", Basis.COPYRIGHT_YEAR)
    assert grounded(article, kept) is kept


def test_two_actors_of_one_name_get_two_ids():
    from extraction.register import Register
    from extraction.text.cast import Form

    text = read("Georgia met Georgia.")
    cast = Cast(text)
    first = text.sentences[-1].first
    for index, kind in ((first, EntityKind.COUNTRY), (first + 2, EntityKind.PLACE)):
        actor = cast.add(Actor(kind, "Georgia"))
        cast.mention(actor, index, index + 1, Form.NAME)
    ids = [entity.id for entity in Register(text, cast, []).entities(text.article)]
    assert ids == ["georgia", "georgia-place"]


# The same bytes everywhere

DIGEST = """
import sys
from pathlib import Path
from extraction.articles import article_of
from extraction.pipeline import extract
for name in sys.argv[1:]:
    print(repr(extract(article_of(Path(name).read_bytes().decode()))))
"""


def test_two_processes_with_other_hash_seeds_find_the_same():
    digests = {digest_under(seed) for seed in ("0", "1", "4242")}
    assert len(digests) == 1


def digest_under(seed: str) -> str:
    """The digest of everything found in our articles by a process with this hash seed."""
    environment = os.environ | {"PYTHONHASHSEED": seed, "PYTHONPATH": str(ROOT)}
    command = [sys.executable, "-c", DIGEST, *map(str, ARTICLES)]
    told = subprocess.run(command, env=environment, capture_output=True, check=True, timeout=120)
    return hashlib.sha256(told.stdout).hexdigest()


def test_only_what_talks_is_evidence():
    brief = read_brief(STORY)
    framed = {BlockKind.COPYRIGHT, BlockKind.CONTRIBUTORS, BlockKind.PROMO, BlockKind.BYLINE}
    assert not any(m.block in framed for entity in brief.entities for m in entity.mentions)


DAYS = [f"the council will meet on {day} June" for day in range(1, 16)]


@pytest.mark.parametrize(
    ("body", "named"),
    [
        ("The council will vote on Tuesday. On Friday the mayor said the plan was good.",
         "“Tuesday”, “Friday” could"),
        ("It meets on Tuesday. On Tuesday it votes. It votes again on 4 May. Next week it rests.",
         "“Tuesday”, “4 May”, “Next week” could"),
        ("The vote on Tuesday comes in the coming weeks. On 2 June 2024 it was near.",
         "“Tuesday” could"),
        ("The fair was on Monday, on Tuesday, on Wednesday, on Thursday, on Friday. It rained on "
         "Saturday.", "“Friday”, “Saturday” could"),
        (f"The mayor said that {', and that '.join(DAYS)}.", "“12 June” and 3 more could"),
    ],
)  # fmt: skip
def test_all_days_that_lack_an_anchor_are_named_once(body, named):
    (warning,) = read_brief(f"Title\n\n{body}\n").warnings
    assert named in warning.detail
    words = re.findall(r"“[^”]+”", warning.detail)
    assert len(words) == len(set(words)) <= 12


@pytest.mark.parametrize("words", ["in the coming weeks", "this summer", "on 31 June"])
def test_what_no_anchor_would_date_is_not_named(words):
    assert read_brief(f"Title\n\nThe council will vote on the plan {words}.\n").warnings == ()


def codes_of(text):
    return [one.code for one in read_brief(text).warnings]


@pytest.mark.parametrize("text", ["x", "Test", "Hello there.\n", "lorem ipsum dolor sit amet"])
def test_a_few_words_in_which_nothing_was_found_are_said_to_be_too_few(text):
    (warning,) = read_brief(text).warnings
    assert warning.code == "text_too_short"
    assert "whole article" in warning.detail


@pytest.mark.parametrize(
    "text",
    [
        "Mayor Ann Bell opposes the toll.",
        "The town waited for rain. It had not come for weeks, and the wells were low, and nobody "
        "knew what to do about it.",
    ],
)
def test_what_is_short_and_says_something_or_is_no_longer_short_is_not(text):
    assert "text_too_short" not in codes_of(text)


PLAIN = "Norway opposes the cable, Energy Minister Ann Bell said on Tuesday."


@pytest.mark.parametrize(
    "text",
    [
        f"<p>{PLAIN}</p>",
        f"<p>{PLAIN}",
        f"<div class='story'>{PLAIN}</div>",
        f"A cable\n\n{PLAIN}<br/>It said so again.<br>And again.",
        f"<!DOCTYPE html>\n<html><body>{PLAIN}</body></html>",
        f"{PLAIN} <a href='/a'>More</a>",
        f"  <H1>A cable</H1> {PLAIN}",
    ],
)
def test_a_text_that_looks_like_a_page_is_said_to(text):
    (warning,) = [one for one in read_brief(text).warnings if one.code == "looks_like_html"]
    assert "`html`" in warning.detail


@pytest.mark.parametrize(
    "text",
    [
        PLAIN,
        f"{PLAIN} It costs <5 million, and >2 are for it.",
        f"{PLAIN} She wrote to <ann.bell@cable.example>.",
        f"{PLAIN} The report “A < B and P > Q” is out.",
        f"{PLAIN} Read it at <https://cable.example/a>.",
        f"{PLAIN} On the page stood a <br> that nobody had meant.",
    ],
)
def test_angle_brackets_alone_make_no_page(text):
    assert "looks_like_html" not in codes_of(text)
