"""The commands that look after keys; `api/commands.py` takes them in."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import click
import orjson

from api import telling
from brief.keys import Scope

if TYPE_CHECKING:
    from brief.keys import ApiKey
    from store.database import Database

SCOPES = click.Choice([scope.value for scope in Scope])
MOST_NAME = 200  # characters: one line of the list
AS_JSON = click.option("--json", "as_json", is_flag=True, help="Print JSON.")


def make_group(open_database: Callable[..., Database]) -> click.Group:
    """`wirebrief keys`, over the database that `open_database` opens."""

    @click.group("keys")
    def group() -> None:
        """Look after the keys that writing needs."""

    @group.command("create")
    @click.option("--name", required=True, callback=name_in, help="Whose it is, for the list.")
    @click.option("--scope", type=SCOPES, default="write", show_default=True)
    @click.option("--days", type=click.IntRange(1, 3650), help="It expires after so many days.")
    @AS_JSON
    def create(name: str, scope: str, days: int | None, as_json: bool) -> None:
        """Make a key and print it.

        It is shown this once; only a digest of it is kept.
        """
        from api.keys import make_key

        expires_at = dt.datetime.now(dt.UTC) + dt.timedelta(days=days) if days else None
        database = open_database(create=True)
        key, token = make_key(database, name, Scope(scope), expires_at=expires_at)
        click.echo(orjson.dumps({"key": token, **told(key)}) if as_json else token)
        if not as_json:
            click.echo("It is shown this once. In `wirebrief keys list` it is", err=True)
            click.echo(line_of(key), err=True)

    @group.command("list")
    @AS_JSON
    def list_keys(as_json: bool) -> None:
        """List the keys, without the keys themselves."""
        from store import keys

        with open_database().reading() as connection:
            found = keys.every(connection)
        for key in found:
            if as_json:
                click.echo(orjson.dumps(told(key)))
            else:
                click.echo(line_of(key))
        if not found and not as_json:
            click.echo("There is no key. `wirebrief keys create` makes one.", err=True)

    @group.command("revoke")
    @click.argument("id")
    def revoke(id: str) -> None:
        """Revoke the key ID: it is refused from now on."""
        from store import keys

        with open_database().writing() as connection:
            keys.revoke(connection, id, dt.datetime.now(dt.UTC))
        click.echo(f"The key {id} is revoked.")

    return group


def name_in(_: click.Context, __: click.Parameter, said: str) -> str:
    """A name as a line of the list can show it. Raises BadParameter."""
    name = said.strip()
    if not name:
        raise click.BadParameter("It is blank. Say whose key it is, such as --name desk.")
    if len(name) > MOST_NAME or not name.isprintable():
        raise click.BadParameter(
            f"A name is up to {MOST_NAME} characters on one line, such as --name desk."
        )
    return name


def told(key: ApiKey) -> dict[str, Any]:
    """What is told of a key."""
    return {
        "id": key.id,
        "name": key.name,
        "scope": key.scope.value,
        "created_at": key.created_at,
        "expires_at": key.expires_at,
        "revoked_at": key.revoked_at,
    }


def line_of(key: ApiKey) -> str:
    """A key on a line, with the days that matter of it."""
    name = telling.printable(key.name)
    made = f"made {key.created_at:%Y-%m-%d}"
    return f"{key.id}  {key.scope:<5}  {made}  {status_of(key):<22}  {name}"


def status_of(key: ApiKey) -> str:
    """Whether a key is valid, and until when."""
    if key.revoked_at is not None:
        return f"revoked {key.revoked_at:%Y-%m-%d}"
    if key.expires_at is not None:
        over = key.expires_at <= dt.datetime.now(dt.UTC)
        return f"{'expired' if over else 'valid until'} {key.expires_at:%Y-%m-%d}"
    return "valid"
