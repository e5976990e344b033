"""When an article on a page was published: what the page says of it, and of no other story."""

import json

import pytest

from tests.api.test_posting import PAGE, post

OWN = '<meta property="article:published_time" content="2026-02-10T10:00:00+01:00">'
UNDATED = PAGE.replace(OWN, "")
OTHER = "2026-01-05T08:00:00Z"
HERE = "https://baltic.example/harbour-vote-put-off"


def linked(*values):
    return "".join(
        f'<script type="application/ld+json">{json.dumps(value)}</script>' for value in values
    )


def dated(client, *, head="", before="", after="", inside=""):
    """What is known of an article’s date from a page with these parts, and the warnings of it."""
    page = (
        UNDATED.replace("</head>", head + "</head>")
        .replace("<article>", before + "<article>")
        .replace("</h1>", "</h1>" + inside)
        .replace("</article>", "</article>" + after)
    )
    made = post(client, {"html": page})
    assert made.status_code == 201
    told = [w["detail"] for w in made.json["warnings"] if w["code"] == "published_day_only"]
    return made.json["article"]["published_at"], told


def story(date, **more):
    return {"@type": "NewsArticle", "headline": "A story", "datePublished": date, **more}


LIST = {
    "@type": "ItemList",
    "itemListElement": [{"@type": "ListItem", "position": 1, "item": story(OTHER)}],
}
CARD = f'<a href="/x">Another story</a> <time itemprop="datePublished" datetime="{OTHER}">x</time>'


OTHERS = pytest.mark.parametrize(
    "others",
    [
        linked(LIST),
        linked({"@graph": [LIST]}),
        linked(story(None, hasPart=[story(OTHER)])),
        linked({"@type": "WebSite", "mentions": story(OTHER)}),
        f"<aside>{CARD}</aside>",
        f'<section class="related-stories">{CARD}</section>',
        f"<article><h2>Another</h2>{CARD}</article>",
        f'<ul itemscope itemtype="https://schema.org/ItemList"><li>{CARD}</li></ul>',
        f"<footer>{CARD}</footer>",
    ],
)
PLACES = pytest.mark.parametrize("place", ["before", "after", "inside"])


@OTHERS
@PLACES
def test_the_date_of_another_story_is_not_the_article_s(writing_client, others, place):
    assert dated(writing_client, **{place: others}) == (None, [])


@OTHERS
@PLACES
def test_the_article_s_own_date_is_found_beside_those_of_others(writing_client, others, place):
    own = '<time itemprop="datePublished" datetime="2026-02-10T09:00:00Z">Tuesday</time>'
    parts = {place: others, "inside": own + others if place == "inside" else own}
    assert dated(writing_client, **parts) == ("2026-02-10T09:00:00Z", [])


@pytest.mark.parametrize(
    "own",
    [
        linked(story("2026-02-10T09:00:00Z")),
        linked(LIST, story("2026-02-10T09:00:00Z")),
        linked([LIST, story("2026-02-10T10:00:00+01:00")]),
        linked({"@graph": [LIST, story("2026-02-10T09:00Z", **{"@type": ["x", "Article"]})]}),
        linked({"@type": "WebPage", "mainEntity": story("2026-02-10T09:00:00Z")}),
        linked(
            story(OTHER, url="https://baltic.example/b"), story("2026-02-10T09:00:00Z", url=HERE)
        ),
        linked(story("2026-02-10T09:00:00Z", mainEntityOfPage={"@id": HERE}), story(OTHER)),
        '<script type="application/ld+json">{"datePublished": "2025</script>' + OWN,
        OWN + linked(story(OTHER)),
    ],
)
def test_what_the_page_says_of_its_article_is_taken(writing_client, own):
    assert dated(writing_client, head=own) == ("2026-02-10T09:00:00Z", [])


def test_a_time_beside_the_headline_is_taken_before_one_in_an_aside(writing_client):
    own = '<time itemprop="datePublished" datetime="2026-02-10T09:00:00Z">Tuesday</time>'
    found = dated(writing_client, before=f"<aside>{CARD}</aside>", inside=own)
    assert found == ("2026-02-10T09:00:00Z", [])


def test_of_two_stories_that_cannot_be_told_apart_none_gives_its_date(writing_client):
    assert dated(writing_client, head=linked(story(OTHER), story("2026-02-10T09:00Z"))) == (
        None,
        [],
    )


@pytest.mark.parametrize("said", ["2026-05-01T10:00:00", "2026-05-01T10:00", "2026-05-01 23:30:00"])
def test_a_time_without_its_offset_tells_the_day_alone_and_a_warning_says_so(writing_client, said):
    own = OWN.replace("2026-02-10T10:00:00+01:00", said)
    at, (told,) = dated(writing_client, head=own + linked(LIST))
    assert at == "2026-05-01T00:00:00Z"
    assert "offset from UTC" in told


def test_a_day_alone_is_a_day_and_a_warning_says_so(writing_client):
    at, (told,) = dated(writing_client, head=linked(story("2026-05-01")))
    assert at == "2026-05-01T00:00:00Z"
    assert "no hour" in told


def test_where_one_place_tells_the_hour_of_the_day_of_another_it_is_taken(writing_client):
    own = OWN.replace("2026-02-10T10:00:00+01:00", "2026-02-10T10:00:00")
    found = dated(writing_client, head=own + linked(story("2026-02-10T10:00:00+01:00")))
    assert found == ("2026-02-10T09:00:00Z", [])


@pytest.mark.parametrize(
    "said", ["2026-02-30", "2026-04-31T10:00:00Z", "2026-06-00", "2026-02", "02/2026", "2026-W10"]
)
@pytest.mark.parametrize(
    "own",
    [
        '<meta property="article:published_time" content="{}">',
        '<time datetime="{}">Tuesday</time>',
        '<p class="date">{}</p>',
        '<script type="application/ld+json">{{"@type": "Article", "datePublished": "{}"}}</script>',
    ],
)
def test_a_day_that_no_calendar_has_makes_no_other_day(writing_client, own, said):
    place = "inside" if own.startswith(("<time", "<abbr", "<p")) else "head"
    assert dated(writing_client, **{place: own.format(said)}) == (None, [])


@pytest.mark.parametrize(
    ("language", "said", "day"),
    [
        ("en-US", "05/03/2026", "2026-05-03"),
        ("en_US", "05/03/2026, 10:30", "2026-05-03"),
        ("en-GB", "05/03/2026", "2026-03-05"),
        ("en-AU", "5-3-2026", "2026-03-05"),
        ("en-IE", "05/03/26", "2026-03-05"),
        ("en-NZ", "05.03.2026", "2026-03-05"),
        ("en", "05/03/2026", None),
        ("en-CA", "05/03/2026", None),
        ("", "05/03/2026", None),
        ("en", "05/03/26", None),
        ("en", "25/03/2026", "2026-03-25"),
        ("en", "03/25/2026", "2026-03-25"),
        ("en", "03/03/2026", "2026-03-03"),
        ("en-GB", "03/25/2026", "2026-03-25"),
        ("en-US", "25/03/2026", "2026-03-25"),
        ("en", "2026/03/05", "2026-03-05"),
        ("en", "5 March 2026", "2026-03-05"),
    ],
)
@pytest.mark.parametrize("own", ['<meta name="date" content="{}">', "<!-- by --><time>{}</time>"])
def test_a_date_in_numbers_is_read_as_the_page_s_language_has_it(
    writing_client, language, said, day, own
):
    page = UNDATED.replace('lang="en-GB"', f'lang="{language}"')
    place = "</head>" if own.startswith("<meta") else "</h1>"
    own = own.format(said)
    page = page.replace(place, own + place if own.startswith("<meta") else place + own)
    made = post(writing_client, {"html": page}).json["article"]["published_at"]
    assert made == (day and f"{day}T00:00:00Z")
