"""The commands that measure and explain the engine; `api/commands.py` takes them in."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import click
import orjson

if TYPE_CHECKING:
    from store.database import Database

FOLDER = click.Path(exists=True, file_okay=False, path_type=Path)
FILE_OR_STDIN = click.Path(exists=True, dir_okay=False, allow_dash=True, path_type=Path)
FLOORS = Path("bench") / "floors.json"


@click.command()
@click.argument("paths", metavar="[PATH]...", nargs=-1, type=FOLDER)
@click.option("--json", "as_json", is_flag=True, help="Print a JSON object.")
@click.option("--errors", is_flag=True, help="Print what was missed, false or wrong, too.")
@click.option(
    "--floors",
    type=click.Path(dir_okay=False, path_type=Path),
    help="Hold the figures to the floors in a file.",
)
@click.option(
    "--write-floors", is_flag=True, help=f"Write the figures as floors ({FLOORS} or --floors)."
)
@click.option(
    "--lower", metavar="REASON", help="Allow --write-floors to lower one; CHANGELOG.md must say so."
)
def evaluate(
    paths: tuple[Path, ...],
    as_json: bool,
    errors: bool,
    floors: Path | None,
    write_floors: bool,
    lower: str | None,
) -> None:
    """Measure the engine on the articles and briefs in PATH.

    PATH is a folder like fixtures/, which is the default. Errors are printed for the tuning half
    alone: nobody looks into the other. Ends with 1 under a floor, with 2 on an empty corpus.
    """
    from api import evaluating, flooring
    from api.corpus import CorpusEmpty

    try:
        evaluation = evaluating.evaluate(paths)
    except CorpusEmpty as error:
        raise click.UsageError(str(error)) from None
    if as_json:
        click.echo(orjson.dumps(evaluating.as_json(evaluation, errors=errors)))
    else:
        evaluating.show(evaluation, errors=errors)
    if write_floors:
        flooring.write(floors or FLOORS, evaluation, reason=lower)
    elif floors is not None:
        flooring.hold(floors, evaluation)


def make_explain(open_database: Callable[..., Database]) -> click.Command:
    """`wirebrief explain`, over the database that `open_database` opens where an id is named."""

    @click.command()
    @click.argument("what", metavar="PATH|ID")
    @click.option("--json", "as_json", is_flag=True, help="Print a JSON object.")
    def explain(what: str, as_json: bool) -> None:
        """Explain how the article in PATH is read.

        PATH is a .txt, a .html or a .json as `ingest` takes it, or standard input (-). For each
        finding: the rule and the words that triggered it; then what was dropped, and why. The
        text of a stored brief, named by its ID, is read anew for it.
        """
        from api import documents, explaining, meant, reading

        if reading.names_file(what):
            path = FILE_OR_STDIN.convert(what, None, click.get_current_context())
            brief, findings = documents.findings_in(path)
        else:
            database = open_database()
            with meant.naming_briefs(database):
                brief, findings = documents.findings_anew(database, what)
        if as_json:
            click.echo(orjson.dumps(explaining.as_json(brief, findings)))
        else:
            explaining.explain(brief, findings)

    return explain
