"""The blocks of an article."""

import datetime as dt

import pytest

from brief.articles import BlockKind
from extraction.articles import article_of
from extraction.dates.anchors import anchor_of
from extraction.pipeline import extract

BODY = "The council met on Monday. It took no decision."


def kinds(text: str) -> list[str]:
    return [block.kind.value for block in article_of(text).blocks]


def test_the_first_line_is_the_headline_where_a_blank_line_follows():
    article = article_of(f"Council meets\n\n{BODY}")
    assert [b.kind for b in article.blocks] == [BlockKind.HEADLINE, BlockKind.PARAGRAPH]
    assert article.headline == "Council meets"


def test_a_headline_beside_the_text_has_no_block():
    assert [b.kind for b in article_of(BODY, headline="Council meets").blocks] == ["paragraph"]


def test_a_subheading_is_no_paragraph_and_is_not_counted():
    article = article_of(f"Council meets\n\n{BODY}\n\nWhat Comes Next\n\n{BODY}")
    assert [(b.kind.value, b.paragraph) for b in article.blocks] == [
        ("headline", None),
        ("paragraph", 1),
        ("subheading", None),
        ("paragraph", 2),
    ]


def test_a_standfirst_before_the_byline_is_the_summary():
    article = article_of(f"Council meets\n\nNo decision before the summer\n\nBy Ann Pell\n\n{BODY}")
    assert article.summary == "No decision before the summer"
    assert article.byline == ("Ann Pell",)


def test_a_standfirst_that_repeats_the_lead_is_the_summary():
    lead = "The council met on Monday for five hours and took no decision about the bridge."
    assert kinds(f"Council meets\n\n{lead}\n\n(Wire) — {lead}\n\n{BODY}") == [
        "headline",
        "summary",
        "paragraph",
        "paragraph",
    ]


def test_a_dateline_belongs_to_the_first_paragraph_and_is_told():
    article = article_of(f"Council meets\n\nSKARN, Norway (Northern Wire) — {BODY}")
    assert article.dateline == "SKARN, Norway (Northern Wire)"
    assert article.publisher == "Northern Wire"
    assert article.blocks[1].paragraph == 1


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("–With assistance from Ann Pell and Bo Marsh.", "contributors"),
        ("Reporting by Ann Pell; editing by Bo Marsh", "contributors"),
        ("(Updates with the mayor in third paragraph)", "update_note"),
        ("(Corrects spelling of name)", "update_note"),
        ("More stories like this are available on our site", "promo"),
        ("© 2026 Northern Wire", "copyright"),
        ("Copyright 2026 Northern Wire. All rights reserved.", "copyright"),
    ],
)
def test_what_frames_an_article_is_no_paragraph(line, kind):
    assert kinds(f"Council meets\n\n{BODY}\n\n{line}")[-1] == kind


@pytest.mark.parametrize(
    "note",
    [
        "(Updates with the mayor in second paragraph)",
        "(Updates with comment from Marsh in paragraph 2, adds background.)",
        "[Corrects name in first paragraph]",
    ],
)
@pytest.mark.parametrize("place", [1, 2, 3])
def test_an_update_note_does_not_shift_the_numbers_of_the_paragraphs(note, place):
    second = "“We have no choice,” said Ingrid Marsh, the mayor of Pellworth."
    parts = ["Council meets", BODY, second]
    parts.insert(place, note)
    article = article_of("\n\n".join(parts))
    assert article.text is not None
    numbers = {block.paragraph: article.text[block.start : block.end] for block in article.blocks}
    numbers.pop(None)
    (quote,) = extract(article).quotes
    assert (numbers, article.update_note) == ({1: BODY, 2: second}, note)
    assert [evidence.paragraph for evidence in quote.evidence] == [2]


def test_white_space_at_the_ends_is_outside_of_a_block_but_a_hard_space_is_inside():
    text = f"Council meets\r\n\r\n  {BODY}\u00a0 \r\n\r\nMore. It ends."
    block = article_of(text).blocks[1]
    assert text[block.start : block.end] == f"{BODY}\u00a0"


@pytest.mark.parametrize("text", ["", " ", "\n\n\n", "x", "“", "\ufeff", "é\u0301"])
def test_a_text_of_nothing_much_is_still_read(text):
    article_of(text)


@pytest.mark.parametrize("line", ["Ann Pell", "Ann Pell\nLocal democracy reporter", "José M. Río"])
def test_a_line_with_nothing_but_a_name_is_the_byline(line):
    article = article_of(f"Council meets\n\n{line}\n\n{BODY}")
    assert [b.kind.value for b in article.blocks] == ["headline", "byline", "paragraph"]
    assert article.byline == (line.partition("\n")[0],)


@pytest.mark.parametrize(
    "line",
    [
        "Tue 14 Apr 2026 06.00 BST",
        "Published: 14 April 2026",
        "Updated April 14, 2026 at 9:30 a.m.",
        "Harbor Weekly, 14 April 2026",
    ],
)
def test_a_line_that_says_the_day_is_no_paragraph_and_dates_the_article(line):
    article = article_of(f"Council meets\n\nBy Ann Pell\n{line}\n\n{BODY}")
    assert [b.kind.value for b in article.blocks] == ["headline", "byline", "paragraph"]
    assert anchor_of(article).day == dt.date(2026, 4, 14)


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("(Reporting by Tom Reed; Editing by Joan Pruitt)", ("Tom Reed", "Joan Pruitt")),
        ("Reporting by Tom Reed and Ann Pell", ("Tom Reed", "Ann Pell")),
    ],
)
def test_who_edited_is_named_without_the_verb(line, names):
    assert article_of(f"Council meets\n\n{BODY}\n\n{line}").contributors == names


def test_a_calling_is_no_second_author():
    article = article_of(f"Council meets\n\nBy Harriet Pell, Health correspondent\n\n{BODY}")
    assert article.byline == ("Harriet Pell",)


def test_a_line_with_two_names_and_a_place_is_the_byline():
    article = article_of(f"Council meets\n\nAnn Pell and Tom Reed in Leeds\n\n{BODY}")
    assert [b.kind.value for b in article.blocks] == ["headline", "byline", "paragraph"]


@pytest.mark.parametrize(
    "line", ["Riverton Courier", "Staff Writer", "The Times of Leeds", "ann.pell@courier.example"]
)
def test_for_whom_the_author_writes_is_no_paragraph(line):
    article = article_of(
        f"Council meets\n\nBy Ann Pell\n{line}\n\nRIVERTON, Ohio, March 3, 2026 — {BODY}"
    )
    assert [b.kind.value for b in article.blocks] == ["headline", "byline", "paragraph"]
    assert article.dateline == "RIVERTON, Ohio, March 3, 2026"


@pytest.mark.parametrize("line", ["LATEST NEWS", "No decision yet", "The pier is closed."])
def test_a_line_that_is_no_name_is_no_byline(line):
    article = article_of(f"Council meets\n\n{line}\n\n{BODY}")
    assert article.byline == ()


def test_headline_byline_and_dateline_may_stand_on_lines_of_their_own():
    text = f"Council meets\nBy Ann Pell\nMARROW BAY, Ore. (AP) — {BODY}\n\n{BODY}"
    article = article_of(text)
    assert kinds(text) == ["headline", "byline", "paragraph", "paragraph"]
    assert article.byline == ("Ann Pell",)
    wrapped = "Shops in the harbor were\nclosed. Nobody\nknew why."
    assert kinds(f"A headline\n\n{wrapped}\n\n{BODY}") == ["headline", "paragraph", "paragraph"]


def test_the_day_of_publication_may_stand_below_the_headline_without_a_blank_line():
    front = "Harbour vote put off\nPublished: 12 March 2026\nBy Ann Holt"
    article = article_of(f"{front}\n\nOSTREHAVN — {BODY}\n\n{BODY}")
    assert (article.headline, article.byline) == ("Harbour vote put off", ("Ann Holt",))
    assert anchor_of(article).day == dt.date(2026, 3, 12)
    assert [b.kind for b in article.blocks] == ["headline", "byline", "paragraph", "paragraph"]


def test_a_text_without_a_headline_is_called_by_its_first_words_and_a_sign_that_it_goes_on():
    whole = "Mayor Ann Bell said that she will not support the bill, and the council agreed."
    assert article_of(whole).headline == "Mayor Ann Bell said that she will not …"
    assert article_of("Rain fell.").headline == "Rain fell."


def test_a_headline_that_ends_in_a_place_is_no_byline():
    headline = "Leaders divided over ports as summit opens in Brussels"
    text = f"{headline}\n\n{BODY}\n\nMore is known. It ends."
    assert kinds(text)[:2] == ["headline", "paragraph"]


@pytest.mark.parametrize(
    "line",
    ["Ann Pell and Tom Reed", "Ann Pell, Banking correspondent", "Ann Pell\nThe Northern Wire"],
)
def test_a_byline_without_by_may_stand_below_the_standfirst(line):
    standfirst = "Union plans protest outside of the meeting as advisers disagree over a policy"
    text = f"Council meets\n\n{standfirst}\n\n{line}\n\n{BODY} Nobody knew why it did.\n\n{BODY}"
    assert kinds(text)[:3] == ["headline", "summary", "byline"]
    assert article_of(text).byline[0] == "Ann Pell"


def test_an_agency_alone_above_the_dateline_is_the_byline():
    standfirst = "Board to vote later this month on making the pilot project permanent"
    text = f"Council meets\n\n{standfirst}\n\nThe Northern Dispatch\n\nHALLAM, Ont. — {BODY}"
    assert kinds(text)[:3] == ["headline", "summary", "byline"]


@pytest.mark.parametrize(
    "line",
    [
        "SKARN, March 3 (Northern Wire)",
        "SKARN, 3 March 2026 (Northern Wire)",
        "SKARN, Norway (AFP)",
        "SKARN (Reuters)",
        "Skarn, March 3 (Northern Wire)",
    ],
)
@pytest.mark.parametrize("lead", [BODY, "“We shall see,” Ann Pell said on Monday of the bridge."])
def test_a_dateline_may_end_without_a_dash_behind_its_agency(line, lead):
    article = article_of(f"Council meets\n\n{line} {lead}")
    assert article.dateline == line
    assert article.blocks[1].paragraph == 1


@pytest.mark.parametrize(
    "lead",
    [
        "NATO (North Atlantic Treaty Organization) Secretary General Ann Pell met them.",
        "UNICEF (UK) Director Ann Pell met the council on Monday and took no decision.",
        "PELL (AP) and the council met on Monday for five hours and took no decision.",
        "SKARN (Norway) The council met on Monday for five hours and took no decision.",
        "Pell (Reuters) The council met on Monday for five hours and took no decision.",
        "The council met on March 3 (Monday) The bridge stays as it is, it was told.",
    ],
)
def test_brackets_behind_a_name_end_no_dateline(lead):
    assert article_of(f"Council meets\n\n{lead}").dateline is None
