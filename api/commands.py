"""The command line. Exit status: 0 well, 1 refused or failed with a sentence, 2 misused."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click
import orjson

from api.settings import InvalidSettings, Settings
from brief.briefs import Brief
from brief.errors import Fault, InvalidBrief, InvalidJson, WirebriefError

if TYPE_CHECKING:
    from store.database import Database

FILE = click.Path(exists=True, dir_okay=False, readable=True, path_type=Path)


class Commands(click.Group):
    """Ends with a sentence and exit status 1 where wirebrief refuses or fails on purpose."""

    def invoke(self, context: click.Context) -> Any:
        try:
            return super().invoke(context)
        except (WirebriefError, InvalidSettings, OSError) as error:
            if isinstance(error, BrokenPipeError):
                raise
            complain(str(error))
            for fault in getattr(error, "faults", ()):
                complain(f"  {fault.pointer or '/'}  {fault.detail}", prefix="")
            context.exit(1)


def complain(sentence: str, *, prefix: str = "wirebrief: ") -> None:
    """Says what is wrong, on standard error; what a terminal would obey is written out."""
    printable = "".join(c if c.isprintable() else ascii(c)[1:-1] for c in sentence)
    click.echo(prefix + printable, err=True)


@click.group(cls=Commands, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="wirebrief", prog_name="wirebrief")
def main() -> None:
    """News articles as structured briefs.

    Settings are the variables WIREBRIEF_DATABASE_URL, WIREBRIEF_HOST, WIREBRIEF_PORT and
    WIREBRIEF_FIXTURES; docs/operating.md says more.
    """


@main.command()
def serve() -> None:
    """Serve briefs and documentation over HTTP.

    Creates the database where there is none, and loads the sample briefs into an empty one.
    """
    from api import keeping, serving

    settings = Settings.from_environment()
    database = open_database(settings, create=True, fixtures=settings.fixtures)
    first = keeping.newest_brief(database)
    database.close()
    serving.run_server(settings, announce=lambda: announce(settings, first))


def announce(settings: Settings, first: str | None) -> None:
    """Says where the server is, and what to do there; `first` is the id of a brief."""
    host = f"[{settings.host}]" if ":" in settings.host else settings.host
    address = f"http://{host}:{settings.port}"
    click.echo(f"wirebrief is at {address} (Ctrl-C stops it)")
    click.echo(f"  documentation  {address}/docs")
    if first is None:
        click.echo(f"  try            curl {address}/v1/briefs")
    else:
        click.echo(f"  first brief    {address}/v1/briefs/{first}")
        click.echo(f"  try            curl {address}/v1/briefs/{first}/quotes")
    sys.stdout.flush()


@main.command()
@click.argument("id")
@click.option("--json", "as_json", is_flag=True, help="Print the brief as /v1/briefs/ID gives it.")
def show(id: str, as_json: bool) -> None:
    """Show the brief ID as a person reads it."""
    from api import keeping, showing
    from brief.rendered import Part
    from store import briefs

    database = open_database()
    if as_json:
        with database.reading() as connection:
            click.echo(briefs.get(connection, id, Part.BRIEF).body)
    else:
        showing.show(keeping.require_brief(database, id))


@main.command()
@click.argument("path", type=FILE)
@click.option("--json", "as_json", is_flag=True, help="Print a JSON object for each brief.")
def load(path: Path, as_json: bool) -> None:
    """Load the brief document in PATH.

    A .jsonl holds one a line. A known brief that is unchanged does nothing, a changed one becomes
    the next version. If anything is wrong with any document, nothing is loaded.
    """
    from api import keeping

    for _ in read_all(path):  # to the end, before anything is kept
        pass
    database = open_database(create=True)
    for read in read_all(path):
        brief, outcome = keeping.keep(database, read)
        if as_json:
            told = {"id": brief.id, "version": brief.version, "outcome": outcome.value}
            click.echo(orjson.dumps(told))
        else:
            click.echo(f"{brief.id}  version {brief.version}  {outcome.value}")


@main.command("attach-text")
@click.argument("id")
@click.argument("file", type=FILE)
@click.option("--keep", is_flag=True, help="Keep the text: the next version of the brief has it.")
@click.option("--json", "as_json", is_flag=True, help="Print a JSON object.")
def attach_text(id: str, file: Path, keep: bool, as_json: bool) -> None:
    """Check the brief ID against its text in FILE.

    Every piece of evidence is looked up in the text. The file must be the text exactly as it was
    received. Nothing is stored without --keep.
    """
    from api import keeping
    from brief.articles import decode

    database = open_database()
    known = keeping.require_brief(database, id)
    attached = known.with_text(decode(file.read_bytes()))
    count = attached.evidence_count
    if keep:
        attached, _ = keeping.keep(database, attached)
    if as_json:
        told = {"id": id, "version": attached.version, "evidence": count, "kept": keep}
        click.echo(orjson.dumps(told))
        return
    click.echo(f"All {count} pieces of evidence in {id} point home.")
    if keep:
        click.echo(f"Version {attached.version} holds the text.")


@main.command()
@click.argument("ids", metavar="[ID]...", nargs=-1)
def export(ids: Sequence[str]) -> None:
    """Print brief documents as JSON lines.

    Those of each ID, or all. `load` takes them back.
    """
    from store import briefs

    with open_database().reading() as connection:
        for document in briefs.documents(connection, list(ids) or None):
            click.echo(document)


@main.command("openapi")
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
def print_openapi(as_json: bool) -> None:
    """Print the OpenAPI document.

    It is made of the code; openapi.yaml is what this prints.
    """
    from api import examples, openapi

    document = examples.openapi_document()
    click.echo(orjson.dumps(document) if as_json else openapi.as_yaml(document), nl=as_json)


@main.group("db")
def db() -> None:
    """Look after the database."""


@db.command("upgrade")
def db_upgrade() -> None:
    """Create the database, or bring its tables and its bytes up to date."""
    database = open_database(create=True)
    click.echo(f"The database at {database.place} is up to date.")


@db.command("check")
@click.option("--json", "as_json", is_flag=True, help="Print a JSON object.")
def db_check(as_json: bool) -> None:
    """Check the database: its file, its rows, and every evidence of every brief."""
    from api import keeping

    database = open_database()
    faults = list(keeping.faults(database))
    if as_json:
        click.echo(orjson.dumps({"place": database.place, "faults": faults}))
    elif not faults:
        click.echo(f"The database at {database.place} is sound.")
    for fault in faults:
        complain(fault)
    if faults:
        raise click.exceptions.Exit(1)


def open_database(
    settings: Settings | None = None, *, create: bool = False, fixtures: bool = False
) -> Database:
    """The database of the settings; made ready if it may be created, else it must be so."""
    from api import keeping
    from store.database import Database

    database = Database((settings or Settings.from_environment()).database_url)
    click.get_current_context().call_on_close(database.close)
    if create:
        keeping.prepare(database, fixtures=fixtures)
    else:
        keeping.require_ready(database)
    return database


def read_all(path: Path) -> Iterator[Brief]:
    """The briefs in a file, each checked. Raises InvalidBrief with all that is wrong in it."""
    from schemas.documents import read_document

    if path.suffix != ".jsonl":
        brief = read_document(path.read_bytes())
        brief.check()
        yield brief
        return
    faults: list[Fault] = []
    with path.open("rb") as lines:
        for number, line in enumerate(lines, 1):
            try:
                brief = read_document(line)
                brief.check()
                yield brief
            except InvalidBrief as error:
                faults += (
                    Fault(f"line {number}: {f.pointer or '/'}", f.detail) for f in error.faults
                )
            except InvalidJson as error:
                faults.append(Fault(f"line {number}", str(error)))
    if faults:
        raise InvalidBrief(faults)
