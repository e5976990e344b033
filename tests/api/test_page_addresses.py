"""The address of an article as its page says it: that of one article, or none."""

import pytest

from extraction.page_reader import is_of_article
from tests.api.test_posting import PAGE, TEXT, post
from tests.shapes import assert_problem

OWN = "https://baltic.example/harbour-vote-put-off"


@pytest.mark.parametrize(
    "address", ["http://news.test/world", "http://news.test/uk/north-east/", "http://[::1/a-b-c"]
)
def test_two_stories_whose_pages_name_their_section_are_two_briefs(writing_client, address):
    first = PAGE.replace(OWN, address)
    second = first.replace("Harbour", "Bridge").replace("harbour", "bridge")
    made = [post(writing_client, {"html": page}) for page in (first, second)]
    assert [one.status_code for one in made] == [201, 201]
    for one in made:
        assert one.json["article"]["url"] is None
        (warning,) = [w for w in one.json["warnings"] if w["code"] == "metadata_from_page"]
        assert "url" not in warning["detail"]


def test_where_a_page_names_its_section_and_itself_it_is_itself(writing_client):
    own = f'<link rel="canonical" href="{OWN}">'
    section = '<link rel="canonical" href="http://news.test/world">'
    page = PAGE.replace(own, f'{section}<meta property="og:url" content="{OWN}">')
    assert post(writing_client, {"html": page}).json["article"]["url"] == OWN


@pytest.mark.parametrize(
    ("path", "one"),
    [
        ("/harbour-vote-put-off", True),
        ("/world/2026/02/10/harbour-vote-put-off.html", True),
        ("/harbour-vote-put-off/index.html", True),
        ("/harbour_vote_put_off/", True),
        ("/news/world-europe-68512345", True),
        ("/news/articles/cx2pz0lq8wdo", True),
        ("/story/12345.html", True),
        ("/article.php?id=417", True),
        ("/?p=417", True),
        ("/read?articleId=a1", True),
        ("/", False),
        ("/world", False),
        ("/world/europe-news", False),
        ("/arts-and-culture", False),
        ("/asia-pacific-news", False),
        ("/election-2026", False),
        ("/2026/02/10/", False),
        ("/2026-02-10", False),
        ("/world/page/2", False),
        ("/world?page=2", False),
        ("/g7", False),
    ],
)
def test_the_address_of_one_article_is_told_from_that_of_a_section(path, one):
    assert is_of_article(f"https://news.test{path}") is one


@pytest.mark.parametrize(
    "url", ["http://[::1", "http://", "http://x.test/%zz", "https:///x", "https://x.test:99999/a"]
)
def test_a_url_that_leads_nowhere_is_refused_with_the_cure(writing_client, url):
    body = assert_problem(post(writing_client, {"text": TEXT, "url": url}), 422, "invalid-article")
    (error,) = body["errors"]
    assert error["pointer"] == "/article/url"
    assert "https://example.org/a%20story" in error["detail"]


@pytest.mark.parametrize(
    "url",
    ["http://[::1]:8000/a", "urn:newsml:wire.example:20260210:1", "https://bücher.example/ä%20b"],
)
def test_any_other_uri_is_the_address_of_an_article(writing_client, url):
    assert post(writing_client, {"text": TEXT, "url": url}).json["article"]["url"] == url
