"""Answering who posts an article: the brief of it, made now or kept already."""

import datetime as dt
import hashlib
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any

import orjson
from flask import Response, g, request
from sqlalchemy import Connection

from api import arrivals, taking
from api.errors import InvalidParameters
from api.responses import database
from api.taking import Draft, Outcome
from brief.articles import text_digest
from brief.briefs import BriefWarning
from brief.errors import Fault, KeyReused
from brief.rendered import Part
from brief.submissions import Submission
from schemas.articles import ArticleSummarySchema
from schemas.rendering import PROFILES
from store import briefs, keys, saving
from store.keys import Answered
from store.stored import etag_of

HEADER = "Idempotency-Key"
ARTICLE = ArticleSummarySchema()
IDEMPOTENCY_KEY = re.compile(r"[!-~]{1,255}", re.ASCII)


EARLIER, IGNORED = "earlier_text", "metadata_ignored"  # codes of warnings that are not kept
SAID_ALONE = tuple(f'{{"code":"{code}",'.encode() for code in (EARLIER, IGNORED))  # in JSON


@dataclass(frozen=True, slots=True)
class Repeatable:
    """A request that may be sent again: its key, and a digest of what it asked."""

    key: str
    sha256: str


def post(submission: Submission) -> Response:
    """Takes an article in and answers with its brief: 201 where it is new, else 200.

    Raises InvalidArticle, InvalidText, Busy, KeyReused.
    """
    again = repeatable()
    if again is not None:
        with database().reading() as connection:
            if answered := answered_before(connection, again):
                return answer(answered)
    submission, warnings = arrivals.with_text(submission, at="/article/html")
    with database().reading() as connection:
        stored = known(connection, submission)
        submission = submission if stored else taking.carried_over(connection, submission)
    if stored is not None and again is None:
        return answer(stored)
    draft = None if stored else taking.draft_of(submission, warnings)
    with database().writing() as connection:
        if again is not None and (answered := answered_before(connection, again)):
            return answer(answered)
        made = stored if draft is None else kept(connection, submission, draft)
        if made is not None and again is not None:
            made = replace(made, request_sha256=again.sha256)
            keys.remember(connection, g.key.id, again.key, made, dt.datetime.now(dt.UTC))
    return answer(made)


def known(connection: Connection, submission: Submission) -> Answered | None:
    """The answer where this text was taken in before; null where it was not."""
    id = taking.known_text(connection, submission)
    if id is None:
        return None
    body = briefs.get(connection, id, Part.BRIEF).body
    return Answered(status=200, brief_id=id, body=with_ignored(body, submission))


def kept(connection: Connection, submission: Submission, draft: Draft) -> Answered | None:
    """The answer after the brief of an article was kept; null for one without a text."""
    touched = saving.Touched()
    brief, outcome = taking.take(connection, draft, touched)
    if outcome is Outcome.KNOWN:  # somebody else was quicker
        return known(connection, submission)
    saving.render_profiles(connection, touched, PROFILES)
    body = briefs.get(connection, brief.id, Part.BRIEF).body
    return Answered(status=201 if outcome is Outcome.NEW else 200, brief_id=brief.id, body=body)


def with_ignored(body: bytes, submission: Submission) -> bytes:
    """A brief as it is kept, with warnings of what the request says that was not done."""
    brief = orjson.loads(body)
    ignored = [*earlier_text(brief, submission), *other_metadata(brief, submission)]
    if not ignored:
        return body
    brief["warnings"] += ({"code": one.code, "detail": one.detail} for one in ignored)
    return orjson.dumps(brief)


def earlier_text(brief: Any, submission: Submission) -> Iterator[BriefWarning]:
    """That the text was replaced by a newer one since: which of two is right, no text says."""
    if brief["article"]["sha256"] != text_digest(submission.text or ""):
        yield BriefWarning(
            EARLIER,
            "This is the text of an earlier version. The brief that is kept, version "
            f"{brief['version']}, is of a newer text; nothing was changed.",
        )


def other_metadata(brief: Any, submission: Submission) -> Iterator[BriefWarning]:
    """That the request says other things of the article than are kept."""
    said = orjson.loads(orjson.dumps(ARTICLE.dump(submission.known)))
    differing = [name for name, value in said.items() if brief["article"][name] != value]
    status = {None: None, True: "held", False: "withheld"}[submission.retain_text]
    if status not in (None, brief["article"]["text_status"]):
        differing.append("retain_text")
    if differing:
        names = ", ".join(f"`{name}`" for name in differing)
        detail = f"This text is known. What the request says of {names} was ignored."
        if differing != ["retain_text"]:
            detail += (
                " To change what is kept, `wirebrief export` the brief, correct it and `wirebrief "
                "load` it. A date, publisher or byline not known yet is taken by `wirebrief ingest "
                "--again`, which reads the days in the text by it."
            )
        yield BriefWarning(IGNORED, detail)


def repeatable() -> Repeatable | None:
    """The idempotency key of the request; null where it has none. Raises InvalidParameters."""
    said = request.headers.get(HEADER)
    if said is None:
        return None
    if not IDEMPOTENCY_KEY.fullmatch(said):
        detail = f"`{HEADER}` takes 1 to 255 characters of ASCII without spaces, such as a UUID."
        raise InvalidParameters([Fault(f"/header/{HEADER}", detail)])
    return Repeatable(said, hashlib.sha256(request.get_data()).hexdigest())


def answered_before(connection: Connection, again: Repeatable) -> Answered | None:
    """What was answered to the same request before. Raises KeyReused where it was another."""
    found = keys.answered(connection, g.key.id, again.key, dt.datetime.now(dt.UTC))
    if found is not None and found.request_sha256 != again.sha256:
        raise KeyReused(
            f"The `{HEADER}` “{again.key}” stood for another request. Give this one its own."
        )
    return found


def answer(made: Answered | None) -> Response:
    """The response to what was made of a request.

    One with a warning of its own is not what a GET of the brief gives: it says neither that it is,
    nor the ETag of bytes that are to be had nowhere.
    """
    assert made is not None  # noqa: S101 - a submission has a text by now
    response = Response(made.body, status=made.status, mimetype="application/json")
    if any(code in made.body for code in SAID_ALONE):
        return response
    where = f"/v1/briefs/{made.brief_id}"
    response.headers["Location" if made.status == 201 else "Content-Location"] = where
    response.set_etag(etag_of(made.body))
    return response
