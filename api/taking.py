"""Taking an article in: it is read, met with what the store knows, and kept."""

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import partial
from typing import Any

from sqlalchemy import Connection

from api.editing import edits, untold
from api.keeping import kept_brief, next_version, same_findings, versions_of
from api.reading import engine
from api.turns import turn
from brief.articles import Article, BlockKind, TextStatus, text_digest
from brief.briefs import Brief, BriefWarning
from brief.corrections import corrected
from brief.errors import Fault, InvalidArticle
from brief.identity import identities
from brief.kept_ids import with_kept_ids
from brief.published_ahead import published_ahead
from brief.rendered import Rendered
from brief.retelling import with_true_summaries
from brief.sent_days import article_as_sent, days_differ
from brief.submissions import KNOWN, Submission
from brief.wishes import Edit
from extraction.articles import article_of
from extraction.findings import brief_id
from extraction.pipeline import extract
from extraction.withheld import with_public_ids, without_prose
from schemas.rendering import render
from store import appearances, briefs, issues, rows, saving

PAGE_WITHHELD = (
    "The text of the brief at this address is withheld, and that of a page could not be checked by "
    "anybody. Send it as `text` instead of `html`, or with `retain_text: true`; a file as a .json."
)
CARRIED = ("publisher", "byline", "published_at")  # what an update need not say again


class Outcome(StrEnum):
    """What taking an article in came to."""

    NEW = "new"
    KNOWN = "known"
    NEW_VERSION = "new version"


@dataclass(frozen=True, slots=True)
class Draft:
    """The brief of an article, as far as it can be made without the store.

    `retain_text` is how it is to be kept (null: as the version before, else held): the text of
    `brief` is held until then. `page_at` is where the page stood that it was taken from, if it was;
    `beside` are the warnings of that.
    """

    brief: Brief
    retain_text: bool | None
    page_at: str | None = None
    beside: tuple[BriefWarning, ...] = ()
    rendered: Rendered | None = None


def now() -> dt.datetime:
    """The time, in UTC, to the second."""
    return dt.datetime.now(dt.UTC).replace(microsecond=0)


def carried_over(connection: Connection, submission: Submission) -> Submission:
    """The submission with what is known of the article at its address and need not be said again.

    Dates are read by it, so it is asked before the article is read.
    """
    id = briefs.of_url(connection, submission.url) if submission.url else None
    known = kept_brief(connection, id) if id else None
    if known is None:
        return submission
    given = submission.known
    article = article_as_sent(known)
    missing = {name: getattr(article, name) for name in CARRIED if name not in given}
    return replace(submission, **missing)


def known_text(connection: Connection, submission: Submission) -> str | None:
    """The id of the brief that was read from this very text; null where none was."""
    return briefs.of_text(connection, text_digest(submission.text or ""))


def draft_of(submission: Submission, warnings: tuple[BriefWarning, ...] = ()) -> Draft:
    """The brief that the engine makes of a text, checked. Raises InvalidText, Busy."""
    text = submission.text or ""
    with turn(text):
        made = brief_of(article_of(text, **submission.known))
        made = replace(made, warnings=(*made.warnings, *warnings))
        made.check()
    return Draft(made, submission.retain_text, submission.page_at, warnings)


def brief_of(article: Article) -> Brief:
    """What the engine makes of an article, without the store."""
    found = extract(article).as_draft(article, brief_id(article), now=now(), engine=engine())
    found = replace(found, warnings=(*found.warnings, *published_ahead(found)))
    own = identities(found, unknown, unknown)
    return found.with_ids(entities=own.entities, issues=own.issues)


def read_with(draft: Draft, **known: Any) -> Draft:
    """A draft read anew with other things known of its article, for dates are read by them."""
    article = draft.brief.article
    beside = not any(block.kind is BlockKind.HEADLINE for block in article.blocks)
    given = {name: getattr(article, name) for name in KNOWN} | known
    if not beside:
        del given["headline"]  # it stands in the text
    made = brief_of(article_of(article.text or "", **given))
    made = replace(made, warnings=(*made.warnings, *draft.beside))
    made.check()
    return Draft(made, draft.retain_text, beside=draft.beside)


def unknown(*_: str) -> tuple[()]:
    """What a store without briefs knows of anything."""
    return ()


def take(
    connection: Connection, draft: Draft, touched: saving.Touched, *, again: bool = False
) -> tuple[Brief, Outcome]:
    """Keeps the brief of an article, or finds the one that is kept, and gives it as it is kept.

    A text that is known gives its brief; `again` reads it anew, with what was not known yet of its
    article, and where that or the findings differ it is the next version. Another text at a known
    address is the next version of that brief. All in the caller’s transaction; the profiles of what
    is `touched` are still to be rendered.
    """
    article = draft.brief.article
    if id := briefs.of_text(connection, article.sha256):
        known = require(kept_brief(connection, id))
        if not again or known.article.sha256 != article.sha256:
            return known, Outcome.KNOWN
        filled = replace(article_as_sent(known), **lacking(known.article, article))
        told = {name: getattr(filled, name) for name in ("published_at", "language")}
        said = {name: getattr(article, name) for name in told}
        if told != said or days_differ(filled, article):
            draft = read_with(draft, **told)
        held = filled.text_status is TextStatus.HELD
        draft = as_shown(replace(draft, retain_text=held), known)
        anew = version_of(connection, draft, id)
        anew = replace(anew, article=filled).in_text_order()  # what is known of it stays
        if same_findings(anew, known):
            return known, Outcome.KNOWN
        return save(connection, next_version(anew, known), touched), Outcome.NEW_VERSION
    if id := briefs.of_url(connection, article.url) if article.url else None:
        known = require(kept_brief(connection, id))
        draft = retained_as(known, draft)
        if carried := lacking(
            article, article_as_sent(known)
        ):  # it came in with the version before
            draft = read_with(draft, **carried)
        draft = as_shown(draft, known)
        newer = next_version(version_of(connection, draft, id), known)
        return save(connection, newer, touched), Outcome.NEW_VERSION
    draft = as_shown(draft)
    made = as_retained(settled(connection, draft, free_id(connection, article)), draft)
    as_drafted = draft.rendered if made is draft.brief else None
    return save(connection, made, touched, as_drafted), Outcome.NEW


def retained_as(known: Brief, draft: Draft) -> Draft:
    """A draft to be kept as the version before it, unless it says how. Raises InvalidArticle."""
    if draft.retain_text is not None:
        return draft
    held = known.article.text_status is TextStatus.HELD
    if not held and draft.page_at is not None:
        raise InvalidArticle([Fault(draft.page_at, PAGE_WITHHELD)])
    return replace(draft, retain_text=held)


def lacking(article: Article, other: Article) -> dict[str, Any]:
    """What is not known of an article and is of another, of what an update need not say again."""
    missing = [name for name in CARRIED if not getattr(article, name)]
    return {name: value for name in missing if (value := getattr(other, name))}


def settled(connection: Connection, draft: Draft, id: str, versions: Sequence[Brief] = ()) -> Brief:
    """The brief of a draft under an id, with the ids that the store has for what it names.

    What its `versions` named keeps the ids that it has there.
    """
    made = draft.brief if id == draft.brief.id else draft.brief.with_ids(id=id)
    known = identities(
        made,
        partial(appearances.known_as, connection),
        partial(issues.known_as, connection),
        versions,
    )
    if known.entities or known.issues:
        made = made.with_ids(entities=known.entities, issues=known.issues)
    return made


def version_of(connection: Connection, draft: Draft, id: str) -> Brief:
    """A new reading of the article of a brief, with what editors corrected in its versions."""
    versions = list(versions_of(connection, id))
    wanted = list(edits(versions))
    made = settled(connection, draft, id, versions)
    made = with_kept_ids(made, [*versions, *(base for base, _ in wanted)])
    made = replace(made, warnings=(*made.warnings, *untold(versions)))
    merged = with_true_summaries(corrected(made, wanted), made)
    return as_retained(merged, draft, wanted)


def as_shown(draft: Draft, known: Brief | None = None) -> Draft:
    """A draft with ids that may be shown, as it is to be kept; `known` is the version before."""
    bare = draft.retain_text is False
    return replace(draft, brief=with_public_ids(draft.brief, known, withheld=bare))


def as_retained(made: Brief, draft: Draft, edits: Sequence[Edit] = ()) -> Brief:
    """The brief with its text or without, as it is to be kept; what editors wrote stays whole."""
    return without_prose(made, edits).withhold() if draft.retain_text is False else made


def free_id(connection: Connection, article: Article) -> str:
    """The id of a new brief; with more digits where another text has the same."""
    for digits in (6, 12, 24):
        id = brief_id(article, digits=digits)
        if briefs.document(connection, id) is None:
            break
    return id


def save(
    connection: Connection,
    made: Brief,
    touched: saving.Touched,
    rendered: Rendered | None = None,
) -> Brief:
    """Writes a brief as JSON, unless that is done, and saves it."""
    made = made.in_text_order()
    saving.save_rows(connection, rows.rows_of(made, rendered or render(made)), touched)
    return made


def require(known: Brief | None) -> Brief:
    """A brief that the store has, by its own tables."""
    assert known is not None  # noqa: S101
    return known
