"""Files that may be read and not written.

Permissions do not bind root, so a test that runs as root lays its rights down while it asks; and
it asks in a folder of its own, for pytest’s are root’s alone.
"""

import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from brief.errors import StoreUnavailable
from store.database import Database
from store.migrations import steps  # noqa: F401 - now, for Python’s own files may be root’s

NOBODY = 65534


def ask_without_rights(path: Path) -> dict[str, str]:
    """What somebody without the rights of root is told about a database, by question."""
    told = {}
    root = os.geteuid() == 0
    with closing(Database(f"sqlite:///{path}", busy_timeout=0.1)) as database:
        if root:
            os.seteuid(NOBODY)
        try:
            for ask in (database.require_current, database.require_writable, database.upgrade):
                try:
                    ask()
                    told[ask.__name__] = "fine"
                except StoreUnavailable as error:
                    told[ask.__name__] = f"{type(error).__name__}: {error}"
        finally:
            database.close()
            if root:
                os.seteuid(0)
    return told


@pytest.fixture
def folder() -> Iterator[Path]:
    """A folder that everybody can enter and its owner alone can write."""
    made = Path(tempfile.mkdtemp())
    made.chmod(0o755)
    yield made
    made.chmod(0o755)
    shutil.rmtree(made)


@pytest.fixture
def path(folder: Path) -> Path:
    """A database in that folder, closed."""
    path = folder / "wirebrief.db"
    with closing(Database(f"sqlite:///{path}")) as database:
        database.upgrade()
    return path


def test_a_read_only_file_cannot_be_written(folder: Path, path: Path):
    folder.chmod(0o777)
    path.chmod(0o444)
    told = ask_without_rights(path)
    assert told["require_current"] == "fine"
    assert "cannot be written" in told["require_writable"]
    assert str(path) in told["require_writable"]


def test_a_read_only_folder_cannot_hold_the_journal(folder: Path, path: Path):
    path.chmod(0o666)
    folder.chmod(0o555)
    told = ask_without_rights(path)
    assert told["require_writable"].startswith("StoreUnavailable: The database")
    assert "its folder" in told["require_writable"]


def test_a_file_that_may_not_be_read_is_told(path: Path):
    path.chmod(0o000)
    told = ask_without_rights(path)
    assert all("right to read and write the file" in said for said in told.values()), told


def test_a_folder_that_may_not_be_entered_is_told(folder: Path, path: Path):
    folder.chmod(0o000)
    told = ask_without_rights(path)
    assert "right to enter its folder" in told["require_current"]
    assert all(said.startswith("StoreUnavailable") for said in told.values()), told


def test_a_file_cannot_be_made_in_a_read_only_folder(folder: Path):
    folder.chmod(0o555)
    told = ask_without_rights(folder / "new.db")
    assert told["require_current"].startswith("StoreMissing")
    assert "Give this user the right" in told["upgrade"]
