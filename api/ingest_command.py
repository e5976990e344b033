"""`wirebrief ingest`; `api/commands.py` takes it in."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click
import orjson

from api import telling
from brief.errors import StoreUnavailable

if TYPE_CHECKING:
    from api.ingesting import Taken
    from store.database import Database

PATHS = click.Path(readable=False, path_type=Path)
AGAIN = "Read known texts anew; a date, publisher or byline not known yet is taken too."
JOBS = "Reading processes: by default one a core, and none of their own for a few articles."
NAMED = 5  # of what was passed over
COUNTED = ("new", "new version", "known", "refused")


def make_command(
    open_database: Callable[..., Database], complain: Callable[..., None]
) -> click.Command:
    """`wirebrief ingest`, over the database that `open_database` opens."""

    @click.command()
    @click.argument("paths", metavar="PATH...", nargs=-1, required=True, type=PATHS)
    @click.option("--again", is_flag=True, help=AGAIN)
    @click.option("--jobs", type=click.IntRange(1, 64), help=JOBS)
    @click.option("--json", "as_json", is_flag=True, help="Print a JSON object for each article.")
    def ingest(paths: tuple[Path, ...], again: bool, jobs: int | None, as_json: bool) -> None:
        """Take in the articles in each PATH: files or folders.

        A .txt is the article, its headline first where a blank line follows; a .html is its page; a
        .json is the body of POST /v1/briefs, a .jsonl has one a line. A text that is known
        does nothing, so the same command can be run again. Ends with 1 where any was refused or
        is not there; the others are taken in.
        """
        from api import ingesting, sources
        from api.settings import Settings

        if not any(path.exists() or path.is_symlink() for path in paths):
            raise click.BadParameter(f"Path “{paths[0]}” does not exist.", param_hint="PATH...")
        settings = Settings.from_environment()
        database = open_database(settings, create=True)
        counts: Counter[str] = Counter()
        kept: list[str] = []
        taken = ingesting.ingest(
            database, settings.database_url, sources.sources_in(paths), again=again, jobs=jobs or 0
        )
        try:
            with progress(sources.count(paths)) as advance:
                for one in taken:
                    outcome = one.outcome.value if one.outcome else "refused"
                    counts[outcome] += 1
                    if as_json:
                        click.echo(orjson.dumps(told(one, outcome)))
                    elif outcome == "refused":
                        complain(telling.on_one_line(f"{one.source}: {one.why}"), prefix="")
                    elif outcome != "known" and len(kept) < telling.MOST_TOLD:
                        kept.append(line_of(one))
                    advance()
        except KeyboardInterrupt:
            summarize(kept, counts, database.place, as_json)
            complain("Stopped. What was counted is kept; the same command goes on.")
            raise click.exceptions.Exit(1) from None
        except (StoreUnavailable, ChildProcessError) as error:
            summarize(kept, counts, database.place, as_json)
            complain(str(error))
            complain("What was counted is kept; the same command goes on.")
            if isinstance(error, ChildProcessError):
                complain("With `--jobs 1` it has no such processes, and needs the least memory.")
            raise click.exceptions.Exit(1) from None
        others = list(sources.passed_over_in(paths))
        summarize(kept, counts, database.place, as_json, others)
        if not counts:
            complain(f"There is none. What is taken: {', '.join(sources.KINDS)}.")
        if counts["refused"]:
            raise click.exceptions.Exit(1)

    return ingest


def told(one: Taken, outcome: str) -> dict[str, Any]:
    """What became of an article, as JSON."""
    kept = {"id": one.id, "version": one.version} if one.id else {"why": one.why}
    source = str(one.source).encode("utf-8", "backslashreplace").decode()  # a name may be any bytes
    return {"source": source, "outcome": outcome, **kept}


def line_of(one: Taken) -> str:
    """What became of an article, as a person reads it: its path, and the id to go on with."""
    version = f", version {one.version}" if one.version > 1 else ""
    return f"{one.source} → {one.id}{version}"


def summarize(
    kept: list[str],
    counts: Counter[str],
    place: str,
    as_json: bool,
    others: Sequence[str] = (),
) -> None:
    """Says which briefs were made, the first of them, how many were new, known, refused, and where.

    And what `others` there were in the folders.

    In another folder than that of yesterday another database is made, without a question.
    """
    if not as_json:
        for line in telling.first_of(kept, counts["new"] + counts["new version"]):
            click.echo(telling.on_one_line(line))
    if others:
        click.echo(telling.on_one_line(passed_over(others)), err=as_json)
    summed = telling.counted("article", counts, COUNTED)
    click.echo(f"{summed} Database: {telling.printable(place)}", err=as_json)


def passed_over(names: Sequence[str]) -> str:
    """How much in the folders is no article by its name, and the first of it."""
    more = f" and {len(names) - NAMED:,} more" if len(names) > NAMED else ""
    things = "one thing" if len(names) == 1 else f"{len(names):,} things"
    return f"Passed over {things} in the folders: {', '.join(names[:NAMED])}{more}."


@contextmanager
def progress(total: int) -> Iterator[Callable[[], None]]:
    """A bar on a terminal, with rate and time left; nothing where there is none.

    Both are of the whole run: the articles of a transaction are counted at once.
    """
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, Task, TextColumn

    class Pace(TextColumn):
        def render(self, task: Task) -> Any:
            if not task.completed or not task.elapsed:
                return ""
            rate = task.completed / task.elapsed
            left = (
                "" if task.total is None else f"  {time_of((task.total - task.completed) / rate)}"
            )
            return f"{rate:,.{int(rate < 10)}f}/s{left}"

    console = Console(stderr=True)
    with Progress(
        BarColumn(),
        MofNCompleteColumn(),
        Pace(""),
        console=console,
        disable=not console.is_terminal,
        redirect_stdout=False,
        transient=True,
    ) as bar:
        task = bar.add_task("", total=total or None)
        yield lambda: bar.advance(task)


def time_of(seconds: float) -> str:
    """A time as a clock has it: “0:01:40”."""
    minutes, rest = divmod(max(0, round(seconds)), 60)
    return f"{minutes // 60}:{minutes % 60:02}:{rest:02}"
