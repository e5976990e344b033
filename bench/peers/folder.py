"""The folder that every peer reads from, and the arguments that every peer takes.

python -m bench.peers.NAME FOLDER PORT
"""

import sys
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Folder:
    """Where the data of one run lies."""

    path: Path

    @property
    def store(self) -> Path:
        """The database of wirebrief."""
        return self.path / "bench.db"

    @property
    def rows(self) -> Path:
        """The same briefs in the tables of the peers that use an ORM."""
        return self.path / "rows.db"

    @property
    def bodies(self) -> Path:
        """The bytes that the empty view returns: a JSON object of lists of strings."""
        return self.path / "bodies.json"


def arguments() -> tuple[Folder, int]:
    """The folder and the port of the command line."""
    return Folder(Path(sys.argv[1])), int(sys.argv[2])
