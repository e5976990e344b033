"""The articles in files and folders: which there are, and how each is read."""

import codecs
import os
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from brief.articles import decode
from brief.errors import InvalidText
from brief.submissions import MOST_BYTES, Submission
from schemas.submissions import read_submission

LINES = (".jsonl", ".ndjson")
PAGES = (".html", ".htm")
KINDS = (".txt", *PAGES, ".json", *LINES)
STDIN = "-"
PAGE = re.compile(
    rb"(?:\xef\xbb\xbf)?\s*<(?:!doctype|!--|\?xml|[a-z][a-z0-9-]*[\s/>])", re.IGNORECASE
)
OBJECT = re.compile(rb"(?:\xef\xbb\xbf)?\s*\{\s*\"")
LINE_END = 2  # bytes: \r\n
AT_A_TIME = 1 << 20  # bytes, when lines are counted

# What people take for an article by mistake, by its first bytes.
OTHER_FORMATS = {
    b"%PDF-": "a PDF",
    b"\x89PNG": "an image",
    b"\xff\xd8\xff": "an image",
    b"GIF8": "an image",
    b"PK\x03\x04": "a ZIP archive or an office document",
    b"\x1f\x8b": "a gzip archive",
    b"\xd0\xcf\x11\xe0": "an office document",
    codecs.BOM_UTF32_LE: "text in UTF-32",  # before that of UTF-16, which it begins with
    codecs.BOM_UTF32_BE: "text in UTF-32",
    b"\xff\xfe": "text in UTF-16",
    b"\xfe\xff": "text in UTF-16",
}


@dataclass(frozen=True, slots=True)
class Source:
    """One article: a file, or a line of one (counted from 1) or standard input with its content."""

    path: str
    line: int | None = None
    content: bytes | None = None

    @property
    def is_page(self) -> bool:
        """Whether the file is itself a page of HTML, as what comes from a pipe may be."""
        return self.path == STDIN or Path(self.path).suffix.lower() in PAGES

    @property
    def weight(self) -> int:
        """How many bytes it has, or may have."""
        if self.content is not None:
            return len(self.content)
        try:
            return min(os.stat(self.path).st_size, MOST_BYTES)
        except OSError:  # which is told when it is read
            return 0

    def __str__(self) -> str:
        return self.path if self.line is None else f"{self.path}:{self.line}"


def files_in(paths: Sequence[Path]) -> Iterator[Path]:
    """The files that are named, and those in the folders that are, by name; links to folders end.

    In a folder, files of other kinds and hidden ones are passed over.
    """
    for path in paths:
        if not path.is_dir():
            yield path
            continue
        unreadable: list[OSError] = []
        for folder, folders, names in os.walk(path, onerror=unreadable.append):
            folders[:] = sorted(name for name in folders if not name.startswith("."))
            for name in sorted(names):
                if not name.startswith(".") and name.lower().endswith(KINDS):
                    yield Path(folder) / name
        yield from (Path(str(error.filename)) for error in unreadable)


def passed_over_in(paths: Sequence[Path]) -> Iterator[str]:
    """What is in the folders that are named, is not hidden, and is not taken, by name."""
    for path in paths:
        for folder, folders, names in os.walk(path) if path.is_dir() else ():
            folders[:] = sorted(name for name in folders if not name.startswith("."))
            linked = [name for name in folders if (Path(folder) / name).is_symlink()]
            others = [name for name in names if not name.lower().endswith(KINDS)]
            for name in sorted([*linked, *others]):
                if not name.startswith("."):
                    yield str(Path(folder, name).relative_to(path)) + "/" * (name in linked)


def sources_in(paths: Sequence[Path]) -> Iterator[Source]:
    """Every article in files and folders, few in memory at a time. Empty lines are none."""
    for file in files_in(paths):
        if file.suffix.lower() in LINES:
            yield from lines_of(file)
        else:
            yield Source(str(file))


def lines_of(file: Path) -> Iterator[Source]:
    """The lines of a file; of one that is too long only so much that it can be told.

    A file without any is one empty article, so that it is told.
    """
    try:
        if not file.is_file():  # a pipe would never end
            raise FileNotFoundError
        opened = file.open("rb")
    except OSError:
        yield Source(str(file))  # which tells why it cannot be read
        return
    with opened:
        number = found = 0
        while line := opened.readline(MOST_BYTES + LINE_END):
            number += 1
            rest = line
            while not rest.endswith(b"\n") and (rest := opened.readline(AT_A_TIME)):
                pass
            line = line.removesuffix(b"\n").removesuffix(b"\r")
            if not is_blank(line):
                found += 1
                yield Source(str(file), number, line)
        if not found:
            yield Source(str(file), content=b"")


def is_blank(content: bytes) -> bool:
    """Whether there is nothing in the content of a file or a line but white space."""
    return not content.removeprefix(codecs.BOM_UTF8).strip()


def count(paths: Sequence[Path]) -> int:
    """How many articles there are about, for a progress bar; 0 where that cannot be told."""
    try:
        return sum(
            lines_in(file) if file.suffix.lower() in LINES else 1 for file in files_in(paths)
        )
    except OSError:
        return 0


def lines_in(file: Path) -> int:
    """How many lines a file has; the last one may have no end."""
    if not file.is_file():
        return 1
    count, part = 0, b"\n"
    with file.open("rb") as opened:
        while read := opened.read(AT_A_TIME):
            count, part = count + read.count(b"\n"), read
    return count + (not part.endswith(b"\n"))


def submission_of(source: Source) -> Submission:
    """The article of a source. Raises InvalidText, InvalidJson, InvalidArticle, OSError."""
    content = source.content if source.content is not None else read_file(Path(source.path))
    if len(content) > MOST_BYTES:
        raise InvalidText(f"It has more than the {MOST_BYTES:,} bytes that are taken.")
    if is_blank(content):
        raise InvalidText("It is empty.")
    if other := next((o for first, o in OTHER_FORMATS.items() if content.startswith(first)), None):
        raise InvalidText(f"It is {other}. Give the article as text, HTML or JSON in UTF-8.")
    kind = kind_of(source, content)
    if kind in (".json", *LINES):
        return read_submission(content)
    if kind in PAGES:
        return Submission(html=decode(content))
    if kind == ".txt":
        return Submission(text=decode(content))
    raise InvalidText(
        f"Its name ends in none of {', '.join(KINDS)}. Name a text .txt and a page .html."
    )


def kind_of(source: Source, content: bytes) -> str:
    """What an article is written as, by the name of its file; standard input by how it begins."""
    if source.path == STDIN:
        return ".html" if PAGE.match(content) else ".json" if OBJECT.match(content) else ".txt"
    return Path(source.path).suffix.lower()


def read_file(file: Path) -> bytes:
    """The content of a file, as far as it may be taken. Raises OSError."""
    if file.is_dir():
        os.listdir(file)  # says why its articles were not found
    if not file.is_file():
        raise OSError("It is no file." if file.exists() else "There is no such file.")
    with file.open("rb") as opened:
        return opened.read(MOST_BYTES + 1)
