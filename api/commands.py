"""The command line. Exit status: 0 well, 1 refused or failed with a sentence, 2 misused.

And 130 where Ctrl-C ended it, as shells have it.
"""

from __future__ import annotations

from api import starting  # before all that takes long to import

# isort: split
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click
import orjson

from api import engine_commands, ingest_command, key_commands, telling
from api.command_group import Commands, complain
from api.settings import Settings

if TYPE_CHECKING:
    from store.database import Database

FILE = click.Path(exists=True, dir_okay=False, readable=True, path_type=Path)
FILE_OR_STDIN = click.Path(exists=True, dir_okay=False, allow_dash=True, path_type=Path)
JSON_LINES = (".jsonl", ".ndjson")


@click.group(cls=Commands, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="wirebrief", prog_name="wirebrief")
def main() -> None:
    """News articles as structured briefs.

    Settings are variables of the environment: WIREBRIEF_DATABASE_URL, …; see docs/operating.md.
    """


@main.command()
@click.option("--demo-key", is_flag=True, help="Make and print a key to try writes with.")
def serve(demo_key: bool) -> None:
    """Serve briefs and documentation over HTTP.

    Creates the database where there is none, and loads the sample briefs into an empty one.
    --demo-key makes a key of scope write and prints it; the one of the start before is gone then.
    """
    from api import keeping, preparing, serving
    from api.keys import has_keys, make_demo_key

    settings = Settings.from_environment()
    serving.require_free_address(settings.host, settings.port)
    database = open_database(settings, create=True, fixtures=settings.fixtures)
    if not settings.fixtures and (samples := preparing.samples_in(database)):
        complain(telling.samples_kept(samples, database.place))
    key = make_demo_key(database) if demo_key else None
    first, written = keeping.newest_brief(database), has_keys(database)
    database.close()
    serving.run_server(settings, first, key, written=written)


@main.command()
@click.argument("what", metavar="ID|PATH")
@click.option("--json", "as_json", is_flag=True, help="Print the brief as /v1/briefs/ID gives it.")
def show(what: str, as_json: bool) -> None:
    """Show the brief ID as a person reads it.

    A PATH is read instead, and nothing is stored: the brief document in a .json, or an article as
    `ingest` takes it (.txt, .html, .json; standard input, -, is text or a page).
    """
    from api import documents, keeping, meant, reading, showing
    from brief.rendered import Part
    from schemas.rendering import render
    from store import briefs

    if reading.names_file(what):
        brief = documents.brief_in(FILE_OR_STDIN.convert(what, None, click.get_current_context()))
        if as_json:
            click.echo(render(brief).parts[Part.BRIEF])
        else:
            showing.show(brief)
        return
    database = open_database()
    with meant.naming_briefs(database):
        if as_json:
            with database.reading() as connection:
                click.echo(briefs.get(connection, what, Part.BRIEF).body)
        else:
            showing.show(keeping.require_brief(database, what))


main.add_command(engine_commands.evaluate)


@main.command()
@click.argument("path", type=FILE_OR_STDIN)
@click.option("--json", "as_json", is_flag=True, help="Print a JSON object for each brief.")
def load(path: Path, as_json: bool) -> None:
    """Load the brief document in PATH.

    A .jsonl (or standard input, -) holds one a line. A known brief that is unchanged does nothing,
    a changed one is the next version. If anything is wrong with any document, none is loaded.
    """
    from api import keeping, loading
    from schemas.documents import read_document

    with telling.naming(path), click.open_file(str(path), "rb") as file:
        if path.suffix.lower() in JSON_LINES or str(path) == "-":
            loaded = loading.load_lines(open_database(create=True), file)
        else:
            document = read_document(file.read())
            document.check()
            loaded = [loading.load_one(open_database(create=True), document)]
    if not loaded:
        complain(f"There is no document in {path}.")
    for one in loaded if as_json else ():
        click.echo(orjson.dumps({"id": one.id, "version": one.version, "outcome": one.outcome}))
    for one in loaded:
        if one.undone:
            complain(telling.undone(one.id, one.version, one.undone))
    if loaded and not as_json:
        lines = [f"{one.id}  version {one.version}  {one.outcome}" for one in loaded]
        click.echo("\n".join(telling.first_of(lines, len(loaded))))
    if len(loaded) > 1 and not as_json:
        outcomes = Counter(one.outcome.value for one in loaded)
        click.echo(telling.counted("brief", outcomes, keeping.Outcome))


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
    with telling.naming(file):
        attached = known.with_text(decode(file.read_bytes()))
    count = attached.evidence_count
    if keep:
        attached, _ = keeping.keep(database, attached)
    if as_json:
        told = {"id": id, "version": attached.version, "evidence": count, "kept": keep}
        click.echo(orjson.dumps(told))
    else:
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
    from api import checking

    database = open_database()
    faults = list(checking.faults(database))
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
    from api import preparing
    from store.database import Database

    database = Database((settings or Settings.from_environment()).database_url)
    click.get_current_context().call_on_close(database.close)
    if create:
        preparing.prepare(database, fixtures=fixtures, tell=complain)
    else:
        preparing.require_ready(database)
    return database


main.add_command(engine_commands.make_explain(open_database))
main.add_command(ingest_command.make_command(open_database, complain))
main.add_command(key_commands.make_group(open_database))
starting.imported()
