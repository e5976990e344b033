"""The journal beside a SQLite file in use, and how to tell whose it is.

SQLite takes the journal that lies beside a file for that file’s own. Where a file is put in the
place of another while this is open, the other’s journal stays behind, and SQLite would mix the two.
"""

import os
from dataclasses import dataclass, field

from brief.errors import StoreUnavailable

Identity = tuple[int, int]  # device and inode: a file put in the place of another has its own

HEADER = 32  # bytes; of an SQLite journal of the kind WAL
SALTS = slice(16, 24)  # in the header: random numbers, drawn whenever the journal begins anew


@dataclass(frozen=True, slots=True)
class Journal:
    """The journal of the database at a path, and those that were left there by others."""

    path: str
    _left: set[bytes] = field(default_factory=set)

    def identity(self) -> Identity | None:
        """Which file the journal is; null where there is none."""
        try:
            found = os.stat(self.path)
        except OSError:
            return None
        return found.st_dev, found.st_ino

    def leave(self, identity: Identity | None) -> None:
        """Remembers the journal of a file that is no longer there, if it still lies here."""
        if identity is not None and identity == self.identity() and (salts := self._salts()):
            self._left.add(salts)

    def require_own(self) -> None:
        """Raises StoreUnavailable where the journal here is that of a file no longer there."""
        if self._left and self._salts() in self._left:
            raise StoreUnavailable(
                f"The database {self.path.removesuffix('-wal')} was replaced while it was in use, "
                f"and the journal of the former one still lies beside it. Stop wirebrief, delete "
                f"{self.path}, put the new database there once more, and start again."
            )

    def _salts(self) -> bytes:
        """What tells one journal from another; empty for one that is empty or not there."""
        try:
            with open(self.path, "rb") as file:
                return file.read(HEADER)[SALTS]
        except OSError:
            return b""
