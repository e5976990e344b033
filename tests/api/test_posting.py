"""Posting an article over HTTP: what comes back, what is kept, what is refused."""

import datetime as dt
import json
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor

import pytest

from api.keys import make_key
from brief.keys import Scope
from brief.submissions import MOST_BYTES
from store import keys
from tests.shapes import assert_evidence, assert_problem, evidence_in

TEXT = """Harbour Vote Put Off

OSTREHAVN, Denmark — The Ostrehavn city council will vote on March 12 on whether to close the old \
harbour to cruise ships, Mayor Signe Dahlgaard said on Tuesday.

“We cannot breathe in July,” Dahlgaard told reporters. The Baltic Cruise Alliance opposes the plan.
"""
PAGE = """<!DOCTYPE html><html lang="en-GB"><head><title>Harbour Vote Put Off | Baltic Wire</title>
<meta property="og:title" content="Harbour Vote Put Off">
<meta property="og:site_name" content="Baltic Wire"><meta name="author" content="Runa Holt">
<meta property="article:published_time" content="2026-02-10T10:00:00+01:00">
<link rel="canonical" href="https://baltic.example/harbour-vote-put-off"></head>
<body><nav><a href="/">Home</a> <a href="/sport">Sport</a></nav><article>
<h1>Harbour Vote Put Off</h1>
<p>OSTREHAVN, Denmark — The Ostrehavn city council will vote on March 12 on whether to close the old
harbour to cruise ships, Mayor Signe Dahlgaard said on Tuesday.</p>
<p>“We cannot breathe in July,” Dahlgaard told <b>reporters</b>. The Baltic Cruise Alliance opposes
the plan, and said that it would go to court if the council voted for it next month.</p>
</article><footer>Cookies</footer></body></html>"""

FIRST = """
import sys
from pathlib import Path
from api import readiness, taking
from brief.submissions import Submission
text = Path(sys.argv[1]).read_text("utf-8")
readiness.make_ready()
opened = []
sys.addaudithook(lambda event, given: event == "open" and opened.append(str(given[0])))
assert taking.draft_of(Submission(text=text)).brief.quotes
assert not opened, opened
"""


def post(client, article, **headers):
    return client.post("/v1/briefs", json={"article": article}, headers=headers)


def test_a_new_article_is_201_with_its_brief_and_where_it_is(writing_client):
    sent = {"text": TEXT, "url": "https://baltic.example/1", "published_at": "2026-02-10T09:00:00Z"}
    made = post(writing_client, sent)
    assert made.status_code == 201
    brief = made.json
    assert made.headers["Location"] == f"/v1/briefs/{brief['id']}"
    read = writing_client.get(made.headers["Location"])
    assert read.data == made.data
    assert read.headers["ETag"] == made.headers["ETag"]
    assert (brief["version"], brief["review_status"]) == (1, "machine")
    assert brief["engine"]["name"] == "wirebrief"
    (quote,) = [q for q in brief["quotes"] if q["type"] == "direct"]
    assert quote["text"] == "We cannot breathe in July,"
    assert [s["name"] for s in quote["speakers"]] == ["Signe Dahlgaard"]
    (decision,) = brief["pending_decisions"]
    assert decision["due"]["edtf"] == "2026-03-12"


def test_the_first_article_finds_the_word_lists_read(tmp_path):
    """In a process that is ready (`api/readiness.py`)."""
    (tmp_path / "text").write_text(TEXT, "utf-8")
    subprocess.run([sys.executable, "-c", FIRST, tmp_path / "text"], check=True)


def test_every_evidence_of_a_posted_article_points_into_its_text(writing_client):
    made = post(writing_client, {"text": TEXT})
    article = writing_client.get(f"{made.headers['Location']}/article").json
    assert article["text"] == TEXT
    found = list(evidence_in(made.json))
    assert found
    for evidence in found:
        assert_evidence(evidence, TEXT)


def test_the_id_is_a_slug_of_the_headline_and_six_digits_of_the_text(writing_client):
    made = post(writing_client, {"text": TEXT}).json
    assert made["id"] == f"harbour-vote-put-off-{made['article']['sha256'][:6]}"


def test_the_same_text_again_is_200_and_the_brief_that_is_kept(writing_client):
    first = post(writing_client, {"text": TEXT})
    second = post(writing_client, {"text": TEXT})
    assert second.status_code == 200
    assert second.data == first.data
    assert second.headers["Content-Location"] == first.headers["Location"]


def test_other_metadata_of_a_known_text_is_ignored_with_a_warning(writing_client):
    first = post(writing_client, {"text": TEXT, "publisher": "Baltic Wire"})
    again = post(writing_client, {"text": TEXT, "publisher": "North Wire", "language": "en"})
    (warning,) = [w for w in again.json["warnings"] if w["code"] == "metadata_ignored"]
    assert "`publisher`" in warning["detail"]
    assert "`wirebrief load`" in warning["detail"]  # what helps
    assert "language" not in warning["detail"]
    assert again.json["article"]["publisher"] == "Baltic Wire"
    assert writing_client.get(first.headers["Location"]).data == first.data


@pytest.mark.parametrize("headers", [{}, {"Idempotency-Key": "a-1"}])
def test_an_answer_with_warnings_of_its_own_does_not_say_that_it_is_what_is_kept(
    writing_client, headers
):
    url = "https://baltic.example/1"
    first = post(writing_client, {"text": TEXT, "url": url, "publisher": "Baltic Wire"})
    same = post(writing_client, {"text": TEXT})
    assert same.headers["ETag"] == first.headers["ETag"]
    assert same.headers["Content-Location"] == first.headers["Location"]
    other = {"text": TEXT, "publisher": "North Wire"}
    for _ in range(2):
        again = post(writing_client, other, **headers)
        assert again.status_code == 200
        assert not {"ETag", "Content-Location", "Location"} & set(again.headers.keys())
    newer = post(writing_client, {"text": TEXT + "\nMore is to come.\n", "url": url})
    got = writing_client.get(newer.headers["Content-Location"])
    assert (got.data, got.headers["ETag"]) == (newer.data, newer.headers["ETag"])
    late = post(writing_client, {"text": TEXT})
    assert late.status_code == 200
    assert not {"ETag", "Content-Location"} & set(late.headers.keys())


@pytest.mark.parametrize("said", ["8 Sept 2026", "2026/09/08", "yesterday", "", 2026])
def test_what_is_no_date_is_told_how_one_is_written(writing_client, said):
    refused = post(writing_client, {"text": TEXT, "published_at": said})
    assert refused.status_code == 422
    (error,) = refused.json["errors"]
    assert error["pointer"] == "/article/published_at"
    assert "write 2023-06-15T13:01:00Z" in error["detail"]


def test_another_text_at_a_known_address_is_the_next_version_and_ids_stay(writing_client):
    sent = {"text": TEXT, "url": "https://baltic.example/1", "published_at": "2026-02-10T09:00:00Z"}
    first = post(writing_client, sent).json
    update = {"text": TEXT + "\nThe vote is open to all, she said.\n", "url": sent["url"]}
    answer = post(writing_client, update)
    assert answer.status_code == 200
    second = answer.json
    assert (second["id"], second["version"]) == (first["id"], 2)
    for kind in ("quotes", "positions", "pending_decisions"):
        ids = {item["id"] for item in second[kind]}
        assert {item["id"] for item in first[kind]} <= ids
    assert second["article"]["published_at"] == "2026-02-10T09:00:00Z"  # known, and not said again


def test_an_older_text_that_comes_again_does_not_undo_the_newer(writing_client):
    url = "https://baltic.example/1"
    post(writing_client, {"text": TEXT, "url": url})
    newer = post(writing_client, {"text": TEXT + "\nMore is to come.\n", "url": url}).json
    late = post(writing_client, {"text": TEXT, "url": url})
    assert late.status_code == 200
    assert late.json["version"] == newer["version"] == 2
    assert [w["code"] for w in late.json["warnings"]].count("earlier_text") == 1
    (told,) = [w["detail"] for w in late.json["warnings"] if w["code"] == "earlier_text"]
    assert "version 2" in told
    kept = {**late.json, "warnings": newer["warnings"]}
    assert kept == newer
    assert (
        writing_client.get(late.json["links"]["self"]).json == newer
    )  # it is said to who asks, and not kept


def test_the_newest_text_that_comes_again_is_no_earlier_one(writing_client):
    url = "https://baltic.example/1"
    for text in (TEXT, TEXT + "\nMore is to come.\n"):
        post(writing_client, {"text": text, "url": url})
    again = post(writing_client, {"text": text, "url": url})
    assert "earlier_text" not in [w["code"] for w in again.json["warnings"]]


def test_an_earlier_text_that_comes_under_another_headline_is_told_of_both(writing_client):
    url = "https://baltic.example/1"
    for text in (TEXT, TEXT + "\nMore is to come.\n"):
        post(writing_client, {"text": text, "url": url})
    late = post(writing_client, {"text": TEXT, "publisher": "North Wire"})
    codes = [w["code"] for w in late.json["warnings"]]
    assert codes[-2:] == ["earlier_text", "metadata_ignored"]


def test_a_text_that_is_not_retained_is_read_and_then_withheld(writing_client):
    made = post(writing_client, {"text": TEXT, "retain_text": False})
    assert made.status_code == 201
    brief = made.json
    assert brief["article"]["text_status"] == "withheld"
    assert writing_client.get(f"{made.headers['Location']}/article").json["text"] is None
    assert brief["quotes"]
    assert brief["pending_decisions"]
    for evidence in evidence_in(brief):
        assert_evidence(evidence, None)
    run = " ".join(TEXT.split()[8:16])
    assert run not in " ".join(made.text.split())


def test_a_withheld_text_that_comes_again_is_known(writing_client):
    first = post(writing_client, {"text": TEXT, "retain_text": False})
    assert post(writing_client, {"text": TEXT}).data == first.data


def test_a_known_text_that_is_not_to_be_retained_says_that_it_is_held(writing_client):
    post(writing_client, {"text": TEXT})
    known = post(writing_client, {"text": TEXT, "retain_text": False})
    (warning,) = [w for w in known.json["warnings"] if w["code"] == "metadata_ignored"]
    assert "retain_text" in warning["detail"]


def test_a_withheld_article_stays_so_in_its_next_version_unless_it_is_said(writing_client):
    url = "https://baltic.example/1"
    post(writing_client, {"text": TEXT, "url": url, "retain_text": False})
    second = post(writing_client, {"text": TEXT + "\nMore is to come.\n", "url": url})
    assert second.json["version"] == 2
    assert second.json["article"]["text_status"] == "withheld"
    said = {"text": TEXT + "\nAll is said.\n", "url": url, "retain_text": True}
    assert post(writing_client, said).json["article"]["text_status"] == "held"


@pytest.mark.parametrize(
    "says",
    [
        '<base href="https://news.example/">',
        '<link rel="canonical" href="https://news.example/">',
        '<link rel="canonical" href="https://news.example">',
        '<meta property="og:url" content="https://news.example/">',
        '<link rel="alternate" hreflang="x-default" href="https://news.example/en">',
    ],
)
def test_pages_that_name_the_front_page_are_not_versions_of_one_article(writing_client, says):
    canonical = '<link rel="canonical" href="https://baltic.example/harbour-vote-put-off">'
    first = PAGE.replace(canonical, says)
    second = first.replace("Harbour Vote Put Off", "Bridge Vote Put Off").replace(
        "harbour", "bridge"
    )
    made = [post(writing_client, {"html": page}) for page in (first, second)]
    assert [one.status_code for one in made] == [201, 201]
    assert made[0].json["article"]["url"] is None


@pytest.mark.parametrize(
    "said", ["0001-01-01T00:00:00+01:00", "0001-01-01T00:00:00Z", "1970-01-01T00:00:00Z"]
)
def test_a_date_that_no_article_has_is_not_taken_from_a_page(writing_client, said):
    made = post(writing_client, {"html": PAGE.replace("2026-02-10T10:00:00+01:00", said)})
    assert made.status_code == 201
    assert made.json["article"]["published_at"] is None


def test_a_control_character_does_not_cost_the_article(writing_client):
    made = post(writing_client, {"html": PAGE.replace("in July", "in&#1; &#x1F;July")})
    assert made.status_code == 201
    assert made.json["quotes"]


def test_a_page_that_is_too_deep_to_be_read_to_its_end_is_refused(writing_client):
    deep = PAGE.replace("<p>“We", "<div>" * 260 + "x" + "</div>" * 260 + "<p>“We")
    body = assert_problem(post(writing_client, {"html": deep}), 422, "invalid-article")
    assert "nested" in body["detail"]


def test_an_article_is_taken_out_of_its_page_with_what_the_page_says_of_it(writing_client):
    made = post(writing_client, {"html": PAGE, "publisher": "The Wire"})
    assert made.status_code == 201
    article = made.json["article"]
    assert article["headline"] == "Harbour Vote Put Off"
    assert article["byline"] == ["Runa Holt"]
    assert article["url"] == "https://baltic.example/harbour-vote-put-off"
    assert article["published_at"] == "2026-02-10T09:00:00Z"
    assert article["language"] == "en-GB"
    assert article["publisher"] == "The Wire"  # what the request says wins
    (warning,) = [w for w in made.json["warnings"] if w["code"] == "metadata_from_page"]
    assert "headline" in warning["detail"]
    assert "publisher" not in warning["detail"]
    text = writing_client.get(f"{made.headers['Location']}/article").json["text"]
    assert "Sport" not in text
    assert "Cookies" not in text
    for evidence in evidence_in(made.json):
        assert_evidence(evidence, text)


@pytest.mark.parametrize(
    ("page", "why"),
    [
        ("<html><body>" + "<div>" * 3000 + "x", "nested"),
        ("<p " + " ".join(f"a{i}=1" for i in range(50_000)) + ">x", "attributes"),
        ("<p " + " ".join(f"a{i}" for i in range(50_000)) + ">x", "attributes"),
        ('<p title="a>b" ' + " ".join(f"a{i}=1" for i in range(50_000)) + ">x", "attributes"),
        ("<span>x</span>" * 100_000, "tags"),
        ('<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><p>&b;</p>', "entities"),
        ("nothing", "no HTML"),
        ("<html><body></body></html>", "no article"),
        ("%PDF-1.7 <x>", "no"),
    ],
)
def test_a_page_without_an_article_or_beyond_limits_is_refused_at_once(writing_client, page, why):
    began = time.monotonic()
    body = assert_problem(post(writing_client, {"html": page}), 422, "invalid-article")
    assert time.monotonic() - began < 60  # a hostile page takes minutes where nothing stops it
    (error,) = body["errors"]
    assert error["pointer"] == "/article/html"
    assert why in error["detail"]
    assert "text" in error["detail"]


@pytest.mark.parametrize(
    "page",
    ["<p>{}</p>", "<body><p>{}</p></body>", f"<!-- {'x' * 80} --><html><body><p>{{}}</p></body>"],
)
def test_a_part_of_a_page_is_html_too_though_it_be_one_paragraph(writing_client, page):
    words = "Mayor Ann Lind said on Friday that the town opposes the harbour plan. It votes in May."
    made = post(writing_client, {"html": page.format(words)})
    assert made.status_code == 201, made.json
    assert writing_client.get(f"{made.headers['Location']}/article").json["text"].strip() == words


def test_after_a_page_that_broke_its_reader_the_next_is_read(writing_client, monkeypatch):
    from extraction import pages

    monkeypatch.setattr(pages, "SECONDS", 0.0)
    assert_problem(post(writing_client, {"html": PAGE}), 422, "invalid-article")
    monkeypatch.undo()
    assert post(writing_client, {"html": PAGE}).status_code == 201


@pytest.mark.parametrize(
    ("article", "pointer"),
    [
        ({}, "/article/text"),
        ({"text": ""}, "/article/text"),
        ({"text": " \n\t"}, "/article/text"),
        ({"text": "a\x00b"}, "/article/text"),
        ({"text": TEXT, "html": PAGE}, "/article/text"),
        ({"html": PAGE, "retain_text": False}, "/article/retain_text"),
        ({"text": 5}, "/article/text"),
        ({"text": None}, "/article/text"),
        ({"text": TEXT, "txt": "x"}, "/article/txt"),
        ({"text": TEXT, "headline": ""}, "/article/headline"),
        ({"text": TEXT, "headline": "x" * 501}, "/article/headline"),
        ({"text": TEXT, "url": "harbour vote"}, "/article/url"),
        ({"text": TEXT, "url": "https://x.example/" + "a" * 2000}, "/article/url"),
        ({"text": TEXT, "published_at": "2026"}, "/article/published_at"),
        ({"text": TEXT, "published_at": "2026-02-10T09:00:00"}, "/article/published_at"),
        ({"text": TEXT, "language": "English!"}, "/article/language"),
        ({"text": TEXT, "byline": "Runa Holt"}, "/article/byline"),
        ({"text": TEXT, "byline": ["x"] * 51}, "/article/byline"),
        ({"text": TEXT, "retain_text": "no"}, "/article/retain_text"),
        ("x", "/article"),
        (True, "/article"),
        (None, "/article"),
        ([], "/article"),
    ],
)
def test_what_is_wrong_with_an_article_is_named_by_its_pointer(writing_client, article, pointer):
    body = assert_problem(post(writing_client, article), 422, "invalid-article")
    assert pointer in [error["pointer"] for error in body["errors"]]
    assert all(error["detail"] for error in body["errors"])


JSON = "application/json"


@pytest.mark.parametrize(
    ("body", "headers", "status", "name"),
    [
        (b"{}", {}, 415, "unsupported-media-type"),
        (b"{}", {"Content-Type": "text/plain"}, 415, "unsupported-media-type"),
        (b"%PDF-1.7", {"Content-Type": "application/pdf"}, 415, "unsupported-media-type"),
        (
            b"{}",
            {"Content-Type": "application/json; charset=latin-1"},
            415,
            "unsupported-media-type",
        ),
        (b"{}", {"Content-Type": JSON, "Content-Encoding": "gzip"}, 415, "unsupported-media-type"),
        (b"", {"Content-Type": JSON}, 400, "bad-request"),
        (b"{", {"Content-Type": JSON}, 400, "invalid-json"),
        (b"\xff\xfe{}", {"Content-Type": JSON}, 400, "invalid-json"),
        (b"[" * 20_000, {"Content-Type": JSON}, 400, "invalid-json"),
        (b'{"a":' * 20_000, {"Content-Type": JSON}, 400, "invalid-json"),
        (b'{"article":' + b"1" * 5000 + b"}", {"Content-Type": JSON}, 400, "invalid-json"),
        (b'{"article":1,"article":2}', {"Content-Type": JSON}, 400, "invalid-json"),
        (b'{"article":NaN}', {"Content-Type": JSON}, 400, "invalid-json"),
        (b'{"article":{"text":"\\ud800"}}', {"Content-Type": JSON}, 422, "invalid-article"),
        (b'{"article":{"text":"\\u0000"}}', {"Content-Type": JSON}, 422, "invalid-article"),
        (b'{"article":{"te\\u0000xt":"x"}}', {"Content-Type": JSON}, 422, "invalid-article"),
        (b'{"art\\ud800icle":{}}', {"Content-Type": JSON}, 422, "invalid-article"),
        (b"[]", {"Content-Type": JSON}, 422, "invalid-article"),
        (b"{}", {"Content-Type": JSON}, 422, "invalid-article"),
        (b" " * (MOST_BYTES + 1), {"Content-Type": JSON}, 413, "content-too-large"),
    ],
)
def test_a_body_that_is_no_article_is_refused_and_nothing_is_kept(
    writing_client, body, headers, status, name
):
    before = writing_client.get("/v1/briefs").data
    refused = writing_client.post("/v1/briefs", data=body, headers=headers)
    problem = assert_problem(refused, status, name)
    if status == 413:
        assert f"{MOST_BYTES:,}" in problem["detail"]
    assert writing_client.get("/v1/briefs").data == before


def test_a_key_that_no_text_may_have_is_named_as_json_escapes_it(writing_client):
    sent = b'{"article":{"text":"x","te\\u0000xt":"x","\\udfff":1}}'
    refused = writing_client.post("/v1/briefs", data=sent, headers={"Content-Type": JSON})
    errors = {error["pointer"]: error["detail"] for error in refused.json["errors"]}
    assert list(errors) == ["/article/te\\u0000xt", "/article/\\udfff"]
    assert set(errors.values()) == {"Its name holds NUL or a lone surrogate. Take it out."}


def test_a_byte_order_mark_before_the_body_is_passed_over(writing_client):
    sent = json.dumps({"article": {"text": TEXT}}).encode("utf-8-sig")
    made = writing_client.post("/v1/briefs", data=sent, headers={"Content-Type": JSON})
    assert made.status_code == 201
    assert writing_client.get(f"{made.headers['Location']}/article").json["text"] == TEXT


def test_a_query_at_a_write_is_refused(writing_client):
    answer = writing_client.post("/v1/briefs?dry=1", json={"article": {"text": TEXT}})
    assert_problem(answer, 422, "invalid-parameters")


def test_fifty_posts_of_one_text_at_once_are_one_brief(writing_client):
    app = writing_client.application
    key = writing_client.environ_base["HTTP_AUTHORIZATION"]

    def send(_):
        with app.test_client() as client:
            return post(client, {"text": TEXT}, Authorization=key)

    with ThreadPoolExecutor(8) as pool:
        answers = list(pool.map(send, range(50)))
    assert sorted({answer.status_code for answer in answers}) == [200, 201]
    assert [answer.status_code for answer in answers].count(201) == 1
    assert len({answer.data for answer in answers}) == 1


def test_a_request_with_an_idempotency_key_is_answered_the_same_again(writing_client):
    url = "https://baltic.example/1"
    first = post(writing_client, {"text": TEXT, "url": url}, **{"Idempotency-Key": "a-1"})
    post(writing_client, {"text": TEXT + "\nMore is to come.\n", "url": url})
    again = post(writing_client, {"text": TEXT, "url": url}, **{"Idempotency-Key": "a-1"})
    assert (again.status_code, again.data) == (201, first.data)
    assert again.headers["Location"] == first.headers["Location"]


def test_an_idempotency_key_cannot_stand_for_two_requests(writing_client):
    post(writing_client, {"text": TEXT}, **{"Idempotency-Key": "a-1"})
    other = post(writing_client, {"text": TEXT + "x"}, **{"Idempotency-Key": "a-1"})
    body = assert_problem(other, 422, "idempotency-key-reused")
    assert "a-1" in body["detail"]


def test_the_idempotency_keys_of_two_api_keys_are_apart(writing_client):
    post(writing_client, {"text": TEXT}, **{"Idempotency-Key": "a-1"})
    _, other = make_key(writing_client.application.extensions["database"], "other", Scope.WRITE)
    sent = {"Idempotency-Key": "a-1", "Authorization": f"Bearer {other}"}
    assert post(writing_client, {"text": TEXT + "x"}, **sent).status_code == 201


def test_an_idempotency_key_is_forgotten_after_a_day(writing_client):
    post(writing_client, {"text": TEXT}, **{"Idempotency-Key": "a-1"})
    later = dt.datetime.now(dt.UTC) + dt.timedelta(hours=25)
    with writing_client.application.extensions["database"].reading() as connection:
        (key,) = keys.every(connection)
        assert keys.answered(connection, key.id, "a-1", dt.datetime.now(dt.UTC)) is not None
        assert keys.answered(connection, key.id, "a-1", later) is None


@pytest.mark.parametrize("wrong", ["", "a b", "ä", "x" * 256])
def test_a_malformed_idempotency_key_is_refused(writing_client, wrong):
    answer = post(writing_client, {"text": TEXT}, **{"Idempotency-Key": wrong})
    body = assert_problem(answer, 422, "invalid-parameters")
    assert body["errors"][0]["pointer"] == "/header/Idempotency-Key"


def test_an_article_in_another_language_is_kept_with_a_warning(writing_client):
    text = (
        "Der Stadtrat hat am Dienstag nicht entschieden. Die Abstimmung über den Hafen wurde auf "
        "den Herbst verschoben, weil die Mehrheit noch nicht einig ist und die Bürger "
        "gehört werden sollen.\n"
    ) * 3
    made = post(writing_client, {"text": text})
    assert made.status_code == 201
    assert [warning["code"] for warning in made.json["warnings"]] == ["language"]
    assert made.json["article"]["language"] == "und"
    again = post(writing_client, {"text": text})
    assert (again.status_code, again.json["version"]) == (200, 1)
    said = post(writing_client, {"text": f"{text}\nEnde.\n", "language": "de"})
    assert said.json["article"]["language"] == "de"


@pytest.mark.parametrize(
    ("published_at", "due", "warned"),
    [
        ("2026-02-09T22:30:00-05:00", "2026-02-10", True),  # Monday there, Tuesday in UTC
        ("2026-02-10T03:30:00Z", "2026-02-11", False),
        ("2026-02-10T10:30:00+01:00", "2026-02-11", False),
        ("2026-02-11T07:30:00+13:00", "2026-02-12", True),  # Wednesday there, Tuesday in UTC
    ],
)
def test_tomorrow_is_the_day_after_that_of_the_sender(writing_client, published_at, due, warned):
    text = TEXT.replace("on March 12", "tomorrow")
    made = post(writing_client, {"text": text, "published_at": published_at}).json
    assert made["pending_decisions"][0]["due"]["edtf"] == due
    assert ("sender_day" in [w["code"] for w in made["warnings"]]) is warned
    assert made["article"]["published_at"].startswith("2026-02-10T")
    assert made["article"]["published_at"].endswith("Z")


def test_the_offset_that_a_page_says_tells_the_day_of_its_article(writing_client):
    late = PAGE.replace("2026-02-10T10:00:00+01:00", "2026-02-11T00:20:00+01:00")
    late = late.replace("on Thursday", "tomorrow").replace("on March 12", "tomorrow")
    made = post(writing_client, {"html": late}).json
    assert made["article"]["published_at"] == "2026-02-10T23:20:00Z"
    assert "count from 2026-02-11" in str(made["warnings"])


def test_an_article_of_a_day_to_come_is_kept_with_a_warning(writing_client):
    made = post(writing_client, {"text": TEXT, "published_at": "2199-11-24T10:00:00Z"})
    assert made.status_code == 201
    (warning,) = [w for w in made.json["warnings"] if w["code"] == "published_ahead"]
    assert "2199-11-24" in warning["detail"]
    assert "wirebrief export" in warning["detail"]
    read = writing_client.get(made.headers["Location"])
    assert read.data == made.data


def test_a_page_that_is_sent_as_a_text_is_said_to_be_one(writing_client):
    made = post(writing_client, {"text": f"<p>{TEXT}</p>"})
    assert "looks_like_html" in [w["code"] for w in made.json["warnings"]]
    assert "looks_like_html" not in str(post(writing_client, {"html": PAGE}).json["warnings"])
