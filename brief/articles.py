"""An article: its text exactly as received, what is known of it, and the blocks it is made of.

Offsets are Unicode code points of the text, end-exclusive. Nothing is normalised or stripped.
"""

import datetime as dt
import hashlib
import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import Any, Self

from brief.errors import Fault, InvalidText, TextMismatch

OUTSIDE_BMP = re.compile("[\U00010000-\U0010ffff]")  # two units each in UTF-16
FORBIDDEN = re.compile("[\x00\ud800-\udfff]")


class BlockKind(StrEnum):
    """What a block of an article is."""

    HEADLINE = "headline"
    SUMMARY = "summary"
    BYLINE = "byline"
    PARAGRAPH = "paragraph"
    SUBHEADING = "subheading"
    CONTRIBUTORS = "contributors"
    UPDATE_NOTE = "update_note"
    PROMO = "promo"
    COPYRIGHT = "copyright"


class TextStatus(StrEnum):
    """Whether the text itself is kept with the brief."""

    HELD = "held"
    WITHHELD = "withheld"


@dataclass(frozen=True, slots=True)
class Block:
    """A run of the text; `paragraph` counts the body paragraphs from 1 and is null elsewhere."""

    kind: BlockKind
    start: int
    end: int
    paragraph: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Article:
    """What is known of an article. `text` is null where its owner’s licence withholds it.

    `sha256` (hex) is that of the text in UTF-8 and `char_count` its length in code points, so that
    whoever holds a text can tell whether it is this one. Made by `Article.of` from a text.
    """

    headline: str
    language: str
    sha256: str
    char_count: int
    blocks: tuple[Block, ...]
    text: str | None = None
    summary: str | None = None
    publisher: str | None = None
    byline: tuple[str, ...] = ()
    contributors: tuple[str, ...] = ()
    dateline: str | None = None
    url: str | None = None
    published_at: dt.datetime | None = None
    update_note: str | None = None
    copyright: str | None = None
    _outside_bmp: tuple[int, ...] = field(init=False, repr=False, compare=False)
    _starts: tuple[int, ...] = field(init=False, repr=False, compare=False)  # of the blocks

    def __post_init__(self) -> None:
        found = (match.start() for match in OUTSIDE_BMP.finditer(self.text or ""))
        object.__setattr__(self, "_outside_bmp", tuple(found))
        object.__setattr__(self, "_starts", tuple(block.start for block in self.blocks))

    @classmethod
    def of(cls, text: str, *, blocks: Iterable[Block], **known: Any) -> Self:
        """The article of a text that is held. Raises InvalidText."""
        require_clean(text)
        return cls(
            text=text,
            sha256=text_digest(text),
            char_count=len(text),
            blocks=tuple(blocks),
            **known,
        )

    @property
    def text_status(self) -> TextStatus:
        return TextStatus.WITHHELD if self.text is None else TextStatus.HELD

    def utf16(self, offset: int) -> int:
        """The UTF-16 offset (what JavaScript and Java count) of a code point of a held text."""
        return offset + bisect_left(self._outside_bmp, offset)

    def block_at(self, start: int, end: int) -> Block | None:
        """The block in which all of `start` to `end` lies, if there is one."""
        index = bisect_right(self._starts, start) - 1
        if index < 0 or end > self.blocks[index].end:
            return None
        return self.blocks[index]

    def with_text(self, text: str) -> Self:
        """The same article with its text. Raises TextMismatch if it is another text."""
        digest = text_digest(text)
        if digest != self.sha256:
            raise TextMismatch(
                "This is another text than the one the brief was made from: its SHA-256 is "
                f"{digest}, the article’s is {self.sha256}. Give the file exactly as it was "
                "received (line ends, spaces and byte order mark included)."
            )
        return replace(self, text=text)


def decode(content: bytes) -> str:
    """The text of a file exactly as it is: UTF-8, nothing normalised. Raises InvalidText."""
    try:
        text = content.decode("utf-8")
    except UnicodeDecodeError as error:
        raise InvalidText(
            f"The text is not UTF-8: byte {error.start} cannot be read. Convert it to UTF-8 first."
        ) from None
    require_clean(text)
    return text


def require_clean(text: str) -> None:
    """Raises InvalidText where a text holds what no article may hold: NUL, a lone surrogate."""
    if found := FORBIDDEN.search(text):
        name = "NUL" if found.group() == "\x00" else "a lone surrogate"
        raise InvalidText(f"There is {name} at character {found.start()}. Take it out.")


def text_digest(text: str) -> str:
    """SHA-256 (hex) of a text in UTF-8."""
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def text_faults(article: Article) -> Iterator[Fault]:
    """What the article says wrongly of the text that it holds, with pointers relative to it."""
    if article.text is not None:
        if text_digest(article.text) != article.sha256:
            yield Fault("/sha256", "It is not the SHA-256 of the text in UTF-8.")
        if len(article.text) != article.char_count:
            yield Fault("/char_count", f"The text has {len(article.text)} code points.")


def number_paragraphs(blocks: Sequence[Block]) -> tuple[Block, ...]:
    """The blocks with their body paragraphs counted 1, 2, … in text order."""
    count = 0
    numbered = []
    for block in blocks:
        count += block.kind is BlockKind.PARAGRAPH
        paragraph = count if block.kind is BlockKind.PARAGRAPH else None
        numbered.append(replace(block, paragraph=paragraph))
    return tuple(numbered)
