"""Lines of a terminal: words with a style, in columns, without what a terminal would obey."""

import unicodedata
from collections.abc import Iterable

from rich.console import RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from brief.evidence import Evidence
from brief.refs import Ref

UNSEEN = "\u00ad\u200b\u200c\u200d\u2060\ufeff"  # soft hyphens and such, which pages are full of


def plain(words: str) -> str:
    """Words without what a terminal would obey; every kind of blank is a space."""
    return "".join(c if c.isprintable() or c == "\n" else instead_of(c) for c in words)


def instead_of(character: str) -> str:
    """What is shown instead of a character that a terminal does not print."""
    if character == "\t" or unicodedata.category(character) == "Zs":
        return " "
    return "" if character in UNSEEN else "\N{REPLACEMENT CHARACTER}"


def line(*parts: str | tuple[str, str], indent: int = 0) -> RenderableType:
    """A line of words, some of them styled, indented as a whole."""
    return Padding(styled(*parts), (0, 0, 0, indent), expand=False)


def labelled(label: tuple[str, str], *parts: str | tuple[str, str], width: int) -> RenderableType:
    """A label, and beside it words that stay in their own column."""
    row = Table.grid(padding=(0, 1, 0, 0))
    row.add_column(width=width)
    row.add_column()
    row.add_row(styled(label), styled(*parts))
    return Padding(row, (0, 0, 0, 2), expand=False)


def styled(*parts: str | tuple[str, str]) -> Text:
    """Words, some of them with a style."""
    text = Text()
    for part in parts:
        words, style = part if isinstance(part, tuple) else (part, "")
        text.append(plain(words), style)
    return text


def names(refs: Iterable[Ref]) -> str:
    return ", ".join(ref.name for ref in refs)


def places(evidence: Iterable[Evidence]) -> str:
    """Where in the article, by paragraphs and other blocks, in the order of the text."""
    found = dict.fromkeys(
        f"¶ {e.paragraph}" if e.paragraph else e.block.value.replace("_", " ")
        for e in sorted(evidence, key=lambda e: e.start)
    )
    return ", ".join(found)
