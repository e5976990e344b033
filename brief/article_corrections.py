"""Keeping what editors corrected of the article itself: its headline, publisher, date and so on."""

from collections.abc import Iterable
from dataclasses import replace

from brief.briefs import Brief

FIELDS = ("headline", "publisher", "byline", "published_at", "language")


def article_corrected(anew: Brief, edits: Iterable[tuple[Brief, Brief]]) -> tuple[Brief, list[str]]:
    """A new reading with what editors corrected of its article, and what that changed.

    An edit is what a version was made from and what an editor made of it, the oldest first.
    """
    wanted = {
        name: getattr(edited.article, name)
        for base, edited in edits
        for name in FIELDS
        if getattr(base.article, name) != getattr(edited.article, name)
    }
    changed = {n: value for n, value in wanted.items() if getattr(anew.article, n) != value}
    return replace(anew, article=replace(anew.article, **changed)), sorted(changed)
