"""A day of publication that was still to come when its article was read: a slip, or an embargo."""

import datetime as dt
from collections.abc import Iterator

from brief.briefs import Brief, BriefWarning

PUBLISHED_AHEAD = "published_ahead"  # the code of the warning
# Offsets from UTC go from −12 to +14 hours: within a day, another clock may be meant.
AHEAD = dt.timedelta(days=1)


def published_ahead(brief: Brief) -> Iterator[BriefWarning]:
    """That an article says it was published more than a day after its brief was made.

    It is no reason to refuse it: stories under embargo are sent before their day, and a server
    whose clock is behind would refuse the day’s news.
    """
    said = brief.article.published_at
    if said is None or said - brief.generated_at <= AHEAD:
        return
    instant = said.astimezone(dt.UTC).isoformat().removesuffix("+00:00")
    yield BriefWarning(
        PUBLISHED_AHEAD,
        f"It says that it is published at {instant}Z, and was taken in on "
        f"{brief.generated_at.astimezone(dt.UTC).date()}: until then it stands before all others. "
        "If that is a slip, `wirebrief export` the brief, correct `published_at` and `wirebrief "
        "load` it.",
    )
