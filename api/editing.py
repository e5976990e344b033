"""What editors did to the versions of a brief, which a new reading must not undo."""

from collections.abc import Iterable, Iterator

from api.reading import engine
from brief.briefs import Brief, ReviewStatus
from extraction.pipeline import extract


def edits(versions: Iterable[Brief]) -> Iterator[tuple[Brief, Brief]]:
    """Each version that an editor answers for, with what it was made from.

    That is the version before. Where there is none, it is what the engine reads in its text today.
    """
    before: Brief | None = None
    for version in versions:
        if version.review_status is not ReviewStatus.MACHINE:
            yield before or base_of(version), version
        before = version


def base_of(version: Brief) -> Brief:
    """What the engine finds in the article of a brief; the brief itself where it has no text."""
    if version.article.text is None:
        return version
    return extract(version.article).as_brief(
        version.article, version.id, now=version.generated_at, engine=engine()
    )
