"""Which database a test has, by what it does to it.

- A test that only reads asks `client`: one app for the whole run, over a quarter of the briefs in
  `fixtures/` (`tests.documents.loaded_ids`). Nothing may be written there.
- A test that writes, breaks or replaces its database takes `loaded_file`, a copy of that database,
  or a path of its own in `tmp_path`, and opens apps over it with `make_app`.
- A test of the command line takes `run`, which works in `tmp_path`.
- A test of the whole process starts one with `tests.serving.serving`.

The app, the store and the files are the real ones; nothing of ours is mocked. `tests/shapes.py`
says what holds of every error, every list and every evidence.
"""

import os
import shutil
import uuid
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result
from flask import Flask
from flask.testing import FlaskClient

from api.app import create_app
from api.commands import main
from api.keys import make_key
from api.settings import Settings
from brief.keys import Scope
from store.database import Database
from tests import postgresql
from tests.addresses import fill
from tests.documents import make_database
from tests.serving import free_port

MakeApp = Callable[[Path], Flask]
Run = Callable[..., Result]


# Files whose few tests take longest go first, so that no worker is left with one at the end.
SLOW = (
    "test_taking_in",
    "test_ingest",
    "test_serving",
    "test_docs",
    "test_bench",
    "test_who_is_who",
)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Puts the slow files first; of the others the order stays."""
    items.sort(key=lambda item: not item.path.stem.startswith(SLOW))


@pytest.fixture(scope="session", autouse=True)
def _no_settings() -> Iterator[None]:
    """A setting of the one who runs the tests must not steer them."""
    with pytest.MonkeyPatch.context() as patch:
        for name in [name for name in os.environ if name.startswith("WIREBRIEF_")]:
            patch.delenv(name)
        yield


@pytest.fixture(scope="session")
def pristine_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A database with fixtures, closed, to be copied and never opened."""
    path = tmp_path_factory.mktemp("pristine") / "wirebrief.db"
    make_database(path)
    return path


@pytest.fixture(scope="session")
def postgresql_server() -> Iterator[str]:
    """The URL of a PostgreSQL server on which databases may be made."""
    if not postgresql.available():
        pytest.skip("PostgreSQL is not installed, and TEST_POSTGRES_URL names no server")
    with postgresql.server() as url:
        yield url


@pytest.fixture(scope="session")
def postgresql_template(postgresql_server: str) -> Iterator[str]:
    """The name of a database with the tables, to be copied and never opened."""
    name = f"template_{uuid.uuid4().hex}"
    with postgresql.made_database(postgresql_server, name) as url:
        with closing(Database(url)) as made:
            made.upgrade()
        yield name


@pytest.fixture
def postgresql_url(postgresql_server: str, postgresql_template: str) -> Iterator[str]:
    """The URL of a PostgreSQL database of this test’s own, with the tables and no briefs."""
    name = f"test_{uuid.uuid4().hex}"
    with postgresql.made_database(postgresql_server, name, postgresql_template) as url:
        yield url


@pytest.fixture(scope="session")
def app(pristine_file: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Flask]:
    """The app over the fixtures, for reading only."""
    path = shutil.copy(pristine_file, tmp_path_factory.mktemp("shared") / "wirebrief.db")
    made = create_app(Settings(database_url=f"sqlite:///{path}"))
    yield made
    made.extensions["database"].close()


@pytest.fixture(scope="session")
def client(app: Flask) -> FlaskClient:
    """A client of that app."""
    return app.test_client()


@pytest.fixture(scope="session")
def address(client: FlaskClient) -> Callable[[str], str]:
    """Fills the id into a rule such as `/v1/quotes/<id>`: that of the newest brief, quote, …"""
    ids: dict[str, str] = {}

    def filled(rule: str) -> str:
        noun, id_, _ = rule.partition("/<id>")
        if id_ and noun not in ids:
            ids[noun] = client.get(f"{noun}?limit=1").get_json()["items"][0]["id"]
        return fill(rule, id=ids.get(noun, ""))

    return filled


@pytest.fixture
def loaded_file(pristine_file: Path, tmp_path: Path) -> Path:
    """A database with the fixtures that is this test’s own."""
    return Path(shutil.copy(pristine_file, tmp_path / "wirebrief.db"))


@pytest.fixture
def make_app() -> Iterator[MakeApp]:
    """Opens apps over a database file; they are closed after the test."""
    made: list[Flask] = []

    def make(path: Path) -> Flask:
        made.append(create_app(Settings(database_url=f"sqlite:///{path}")))
        return made[-1]

    yield make
    for app in made:
        app.extensions["database"].close()


@pytest.fixture
def writing_client(loaded_file: Path, make_app: MakeApp) -> FlaskClient:
    """A client of an app over the fixtures that is this test’s own; it sends a key."""
    app = make_app(loaded_file)
    _, key = make_key(app.extensions["database"], "test", Scope.WRITE)
    client = app.test_client()
    client.environ_base["HTTP_AUTHORIZATION"] = f"Bearer {key}"
    return client


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    """Runs `wirebrief` with these arguments in `tmp_path`, where its database is wirebrief.db.

    A database that is named takes its place. A new one begins empty, as most tests want it.
    """
    monkeypatch.chdir(tmp_path)

    def run_it(
        *arguments: object, database: Path | None = None, input: bytes = b"", **settings: str
    ) -> Result:
        if database:
            settings["WIREBRIEF_DATABASE_URL"] = f"sqlite:///{database}"
        port = str(free_port())  # 8000 may be somebody’s
        given: Any = {"WIREBRIEF_PORT": port, "WIREBRIEF_FIXTURES": "off"} | settings
        words = [str(argument) for argument in arguments]
        return CliRunner().invoke(main, words, env=given, input=input)

    return run_it
