"""An article out of its text: its blocks, and what they say of it where it was not known before."""

import re
from dataclasses import replace
from typing import Any

from brief.articles import Article, Block, BlockKind
from extraction.text.blocks import DATELINE, HEADLINE_WORDS, MOST_HEADLINE, split_blocks
from extraction.text.languages import ENGLISH_TAG, UNDETERMINED, language_doubt

NAME_LISTS = re.compile(r"\s*(?:,\s*and\s|,|;|\sand\s|&)\s*")
BEFORE_NAMES = re.compile(
    r"[–—\-(\[ ]*(?:By|Words by|Story by|Written by|With \w+ (?:from|by)|"
    r"(?:Additional |Further |Extra )?(?:[Rr]eporting|[Ee]diting|[Ww]riting)(?: and \w+)? by)\s+",
)
CALLING = re.compile(
    r"\b(?:correspondent|reporter|editor|writer|columnist|staff)s?\b", re.IGNORECASE
)
NAME = re.compile(
    r"[A-ZÀ-ÖØ-Þ][\w.’'-]+"
    r"(?: (?:[A-ZÀ-ÖØ-Þ][\w.’'-]*|de|da|di|van|von|der|den|bin|al|el|la|le)){0,4}"
)


def article_of(text: str, **known: Any) -> Article:
    """The article of a text, as far as it says what it is. Raises InvalidText.

    `known` are fields of Article that came beside the text; they win over what the text says. The
    language of a text that seems not to be English is undetermined, unless it is known.
    """
    known = {name: value for name, value in known.items() if value not in (None, ())}
    blocks = split_blocks(text, headline=known.get("headline"))
    article = Article.of(text, blocks=blocks, **(said_by_blocks(text, blocks) | known))
    if "language" not in known and language_doubt(article):
        return replace(article, language=UNDETERMINED)
    return article


def said_by_blocks(text: str, blocks: tuple[Block, ...]) -> dict[str, Any]:
    """What the blocks say of the article."""
    first_of: dict[BlockKind, str] = {}
    for block in blocks:
        first_of.setdefault(block.kind, text[block.start : block.end])
    lead = first_of.get(BlockKind.PARAGRAPH, "")
    dateline = DATELINE.match(lead)
    copyright = first_of.get(BlockKind.COPYRIGHT)
    return {
        "language": ENGLISH_TAG,
        "headline": first_of.get(BlockKind.HEADLINE) or first_words(lead or text),
        "summary": first_of.get(BlockKind.SUMMARY),
        "byline": names_in(first_of.get(BlockKind.BYLINE, "")),
        "contributors": names_in(first_of.get(BlockKind.CONTRIBUTORS, "")),
        "dateline": dateline["dateline"].strip() if dateline else None,
        "publisher": dateline and (dateline["agency"] or dateline["alone"]),
        "update_note": first_of.get(BlockKind.UPDATE_NOTE),
        "copyright": copyright,
    }


def first_words(text: str) -> str:
    """What stands in for a headline; it says by its “…” that the text goes on."""
    words = text.split(maxsplit=HEADLINE_WORDS)
    first = " ".join(words[:HEADLINE_WORDS])[:MOST_HEADLINE]
    return f"{first} …" if len(words) > HEADLINE_WORDS else first or "Untitled"


def names_in(line: str) -> tuple[str, ...]:
    """The names in a byline or in a line of thanks."""
    rest = BEFORE_NAMES.sub("", line, count=1).rstrip(". )]")
    parts = (BEFORE_NAMES.sub("", part.partition("\n")[0]) for part in NAME_LISTS.split(rest))
    found = (NAME.match(part) for part in parts if not CALLING.search(part))
    return tuple(match.group() for match in found if match)
