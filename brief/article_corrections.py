"""Keeping what editors corrected of the article itself: its headline, publisher, date and so on."""

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from brief.briefs import Brief

FIELDS = ("headline", "publisher", "byline", "published_at", "language")


def article_corrected(
    anew: Brief, edits: Iterable[tuple[Brief, Brief]]
) -> tuple[Brief, list[str], list[str]]:
    """A new reading with what editors corrected of its article, what that changed, what is lost.

    An edit is what a version was made from and what an editor made of it, the oldest first. A
    headline is put right once: one that the article has had since is another.
    """
    wanted: dict[str, tuple[Any, Any]] = {}  # what an editor said, instead of what was read
    for base, edited in edits:
        for name in FIELDS:
            before, after = getattr(base.article, name), getattr(edited.article, name)
            if before != after:
                said, read = wanted.get(name, (None, None))
                wanted[name] = after, read if said == before else before
    changed = {n: v for n, (v, _) in wanted.items() if getattr(anew.article, n) != v}
    lost = []
    if "headline" in changed and anew.article.headline != wanted["headline"][1]:
        lost.append("headline")
        del changed["headline"]
    return replace(anew, article=replace(anew.article, **changed)), sorted(changed), lost
