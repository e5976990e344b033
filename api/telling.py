"""What a command has done, as a person reads it: some of it by name, all of it counted."""

from collections import Counter
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

from brief.errors import WirebriefError

MOST_TOLD = 20  # lines: of ten thousand nobody reads more


@contextmanager
def naming(file: Path | str) -> Iterator[None]:
    """Notes on an error in a file which file that is, where its sentence does not say so."""
    try:
        yield
    except (WirebriefError, OSError) as error:
        if str(file) not in str(error):
            error.add_note("standard input" if str(file) == "-" else str(file))
        raise


def lines_of(error: Exception) -> list[str]:
    """The sentence of an error after the file it is about, and each fault that it does not tell."""
    sentence = ": ".join((*getattr(error, "__notes__", ()), str(error)))
    faults = [
        one
        for one in getattr(error, "faults", ())
        if f"{one.pointer}: {one.detail}" not in sentence
    ]
    return [sentence, *(f"  {one.pointer or 'document'}  {one.detail}" for one in faults)]


def counted(noun: str, counts: Counter[str], outcomes: Iterable[str]) -> str:
    """How many came to what, without what none came to: “3 articles: 2 new, 1 refused.”"""
    words = [numbered(counts[one], one) for one in outcomes if counts[one]]
    total = f"{counts.total():,} {noun}{'' if counts.total() == 1 else 's'}"
    return f"{total}: {', '.join(words)}." if words else f"{total}."


def numbered(count: int, outcome: str) -> str:
    """“1 new version”, “2 new versions”; what is no noun stays as it is."""
    return f"{count:,} {outcome}{'s' if outcome.endswith('version') and count != 1 else ''}"


def first_of(lines: list[str], total: int) -> list[str]:
    """The first of some lines, and how many more there are of `total`."""
    more = total - min(len(lines), MOST_TOLD)
    rest = [f"… and {more:,} more (--json tells each)"] if more else []
    return [*lines[:MOST_TOLD], *rest]


def printable(words: str) -> str:
    """Words with what a terminal would obey written out."""
    return "".join(c if c.isprintable() or c == "\n" else ascii(c)[1:-1] for c in words)


def on_one_line(words: str) -> str:
    """Words as `printable` has them, and line ends written out too: a file’s name may have them."""
    return printable(words).replace("\n", r"\n")


def undone(id: str, version: int, versions: int) -> str:
    """That a document was older than what it replaced, by so many versions, and what to do."""
    newest = version - 1
    return (
        f"{id}: the document is of version {newest - versions}, the store had version {newest}. "
        f"What came in between is not in version {version}. Export a brief right before you change "
        "it."
    )


def samples_kept(count: int, place: str) -> str:
    """That a database has sample briefs already, which no setting takes out, and what to do."""
    return (
        f"WIREBRIEF_FIXTURES=off keeps the samples out of an empty database alone; {count:,} of "
        f"them are in the one at {place}. To be without them, stop, move that away, and start."
    )
