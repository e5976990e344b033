"""The day on which an article was published by the clock of its sender, where UTC has another.

What is stored and served is the instant in UTC, which says nothing of the sender’s clock. So a
warning keeps it: a reader of the brief sees by it how “tomorrow” was read, and a second reading of
the text counts from the same day.
"""

import datetime as dt
import re
from collections.abc import Iterator
from dataclasses import replace

from brief.articles import Article
from brief.briefs import Brief, BriefWarning

SENDER_DAY = "sender_day"  # the code of the warning
AS_SENT = re.compile(r"\d{4}-\d\d-\d\dT[\d:.]+[+-][\d:.]+", re.ASCII)


def sender_day(article: Article) -> Iterator[BriefWarning]:
    """That the days in an article count from another day than that of its instant in UTC."""
    sent = article.published_at
    if sent is None or sent.utcoffset() is None:
        return
    instant = sent.astimezone(dt.UTC)
    if sent.date() != instant.date():
        yield BriefWarning(
            SENDER_DAY,
            f"It was published at {sent.isoformat()} by the clock of its sender: days in the text "
            f"count from {sent.date()}, though in UTC that was {instant.date()}.",
        )


def article_as_sent(brief: Brief) -> Article:
    """The article of a brief that is kept, its instant by the clock of who sent it."""
    return replace(brief.article, published_at=published_as_sent(brief))


def days_differ(known: Article, article: Article) -> bool:
    """Whether the clock that is known of the sender has another day than the article read now."""
    sent, now = known.published_at, article.published_at
    return bool(sent and now and sent.utcoffset() and sent.date() != now.date())


def published_as_sent(brief: Brief) -> dt.datetime | None:
    """When the article of a brief was published, with the sender’s offset where it was kept.

    An editor who corrects the instant takes the offset back with it.
    """
    known = brief.article.published_at
    said = (w.detail for w in brief.warnings if w.code == SENDER_DAY)
    for found in filter(None, map(AS_SENT.search, said)):
        try:
            sent = dt.datetime.fromisoformat(found.group().rstrip(":."))
        except ValueError:  # an editor wrote it
            continue
        if sent == known:
            return sent
    return known
