"""A PostgreSQL server for the tests: their own, from the machine’s binaries, or the one given."""

import os
import pwd
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import create_engine, make_url, text

GIVEN = "TEST_POSTGRES_URL"
FOLDERS = sorted(Path("/usr/lib/postgresql").glob("*/bin"), reverse=True)
START = 60  # seconds that the server may take


def binary(name: str) -> str | None:
    """The path of one of PostgreSQL’s programs; null where it is not installed."""
    path = os.pathsep.join([os.environ.get("PATH", ""), *map(str, FOLDERS)])
    return shutil.which(name, path=path)


def available() -> bool:
    """Whether there is a server, or what one is made with."""
    return bool(os.environ.get(GIVEN) or (binary("initdb") and binary("pg_ctl")))


@contextmanager
def server() -> Iterator[str]:
    """The URL of a server, on a socket in a folder of its own; stopped and gone afterwards."""
    if given := os.environ.get(GIVEN):
        yield given
        return
    with tempfile.TemporaryDirectory(prefix="pg") as folder:
        who = owner(folder)
        data = f"{folder}/data"
        initdb, pg_ctl = binary("initdb"), binary("pg_ctl")
        assert initdb
        assert pg_ctl
        options = ["--username=wirebrief", "--auth=trust", "--encoding=UTF8", "--locale=C.UTF-8"]
        run([initdb, "-D", data, "--no-sync", *options], who)
        # Durability is PostgreSQL’s own affair, and a test of ours cannot pull the plug.
        settings = f"-c listen_addresses= -c unix_socket_directories={folder} -c fsync=off"
        log = f"{folder}/log"
        run([pg_ctl, "-D", data, "-l", log, "-o", settings, "-w", "-t", str(START), "start"], who)
        try:
            yield f"postgresql://wirebrief@/postgres?host={folder}"
        finally:
            run([pg_ctl, "-D", data, "-m", "immediate", "-w", "stop"], who)


def owner(folder: str) -> str | None:
    """A user to run as who is not root, which PostgreSQL refuses; the folder becomes theirs."""
    if os.geteuid() != 0:
        return None
    known = {user.pw_name for user in pwd.getpwall()}
    who = "postgres" if "postgres" in known else "nobody"
    shutil.chown(folder, who)
    return who


def run(command: list[str], who: str | None) -> None:
    home = "/"  # theirs may not be readable
    done = subprocess.run(
        command, user=who, cwd=home, stdin=subprocess.DEVNULL, capture_output=True, timeout=START
    )
    assert done.returncode == 0, done.stderr.decode()


@contextmanager
def made_database(server_url: str, name: str, template: str | None = None) -> Iterator[str]:
    """The URL of a new database of a server, perhaps a copy of another; dropped afterwards."""
    like = f' TEMPLATE "{template}"' if template else ""
    execute(server_url, f'CREATE DATABASE "{name}"{like}')
    try:
        yield make_url(server_url).set(database=name).render_as_string(hide_password=False)
    finally:
        execute(server_url, f'DROP DATABASE "{name}" WITH (FORCE)')


def execute(server_url: str, sql: str) -> None:
    url = make_url(server_url).set(drivername="postgresql+psycopg")
    engine = create_engine(url, isolation_level="AUTOCOMMIT")
    with engine.connect() as connection:
        connection.execute(text(sql))
    engine.dispose()
