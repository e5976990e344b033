"""An article as it is handed in: its text or its page, and what is known of it beside that."""

import datetime as dt
from dataclasses import dataclass
from typing import Any

MOST_BYTES = 2_000_000  # of a request, a file or a line: a long article has 100,000

KNOWN = ("headline", "url", "publisher", "byline", "published_at", "language")


@dataclass(frozen=True, slots=True, kw_only=True)
class Submission:
    """An article handed in, with exactly one of `text` and `html`.

    `retain_text` false has the text withheld once it was read; null has it held, unless it is that
    of an article whose text is withheld. What is null (or empty) is taken
    from the text or the page, as far as it says so. `page_at` is the JSON pointer of the page that
    a text was taken from.
    """

    text: str | None = None
    html: str | None = None
    headline: str | None = None
    url: str | None = None
    publisher: str | None = None
    byline: tuple[str, ...] = ()
    published_at: dt.datetime | None = None
    language: str | None = None
    retain_text: bool | None = None
    page_at: str | None = None

    @property
    def known(self) -> dict[str, Any]:
        """What is known of the article, by the names of its fields."""
        found = {name: getattr(self, name) for name in KNOWN}
        return {name: value for name, value in found.items() if value not in (None, ())}
