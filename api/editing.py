"""What editors did to the versions of a brief, which a new reading must not undo."""

import datetime as dt
from collections.abc import Iterable, Iterator

from api.reading import engine
from brief.briefs import Brief, BriefWarning, Engine, ReviewStatus
from extraction.pipeline import extract

Reading = tuple[Engine, dt.datetime, str]


def edits(versions: Iterable[Brief]) -> Iterator[tuple[Brief, Brief]]:
    """Each version that an editor answers for, with what it was made from.

    That is the last one of the same reading, for an editor may have had an older one than the last.
    Where there is none, it is what the engine reads in its text today.
    """
    before: dict[Reading, Brief] = {}
    for version in versions:
        reading = reading_of(version)
        if version.review_status is not ReviewStatus.MACHINE:
            yield before.get(reading) or base_of(version), version
        before[reading] = version


def untold(versions: Iterable[Brief]) -> list[BriefWarning]:
    """The versions since the last reading that are an editor’s and made from nobody can tell what.

    So it is where a brief whose text is withheld was loaded without the version before.
    """
    told: list[BriefWarning] = []
    read: set[Reading] = set()
    for version in versions:
        reading = reading_of(version)
        if version.review_status is ReviewStatus.MACHINE:
            told = []  # it says so itself
        elif version.article.text is None and reading not in read:
            detail = (
                f"An editor answers for version {version.version}, whose text is withheld, and "
                "what it was made from is not known here. So what was corrected could not be told, "
                "and is not in this version. Where it still holds, correct this version."
            )
            told.append(BriefWarning("correction_lost", detail))
        read.add(reading)
    return told


def reading_of(brief: Brief) -> Reading:
    """Which engine read which text when: editors leave that as it is."""
    return brief.engine, brief.generated_at, brief.article.sha256


def base_of(version: Brief) -> Brief:
    """What the engine finds in the article of a brief; the brief itself where it has no text."""
    if version.article.text is None:
        return version
    return extract(version.article).as_brief(
        version.article, version.id, now=version.generated_at, engine=engine()
    )
