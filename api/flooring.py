"""Keeping floors in a file: reading them, holding figures to them, writing them anew."""

from pathlib import Path

import orjson

from api.evaluating import Evaluation
from brief.errors import InvalidJson, WirebriefError
from evaluation.floors import Floors, floors_of, lowered, sunk
from schemas.documents import parse_json

CHANGES = "CHANGELOG.md"


class FloorsRefused(WirebriefError):
    """Figures under a floor, floors for another corpus, or floors that may not be lowered."""


def hold(file: Path, evaluation: Evaluation) -> None:
    """Raises FloorsRefused with everything that is under its floor."""
    if wrong := list(sunk(read(file), evaluation.corpus, evaluation.tallies())):
        raise FloorsRefused("\n".join(wrong))


def write(file: Path, evaluation: Evaluation, *, reason: str | None) -> None:
    """Writes the figures as floors. Raises FloorsRefused where one would be lower without reason.

    The reason must stand in CHANGELOG.md, in the folder of the file or above it.
    """
    new = floors_of(evaluation.corpus, evaluation.tallies())
    if file.exists() and (lower := lowered(read(file), new)):
        require_reason(file, lower, reason)
    file.parent.mkdir(parents=True, exist_ok=True)
    document = {"corpus": new.corpus, "floors": new.least}
    file.write_bytes(orjson.dumps(document, option=orjson.OPT_INDENT_2 | orjson.OPT_APPEND_NEWLINE))


def read(file: Path) -> Floors:
    """The floors in a file. Raises InvalidJson."""
    document = parse_json(file.read_bytes())
    try:
        floors = {str(name): float(least) for name, least in document["floors"].items()}
        return Floors(str(document["corpus"]), floors)
    except (TypeError, KeyError, ValueError, AttributeError):
        raise InvalidJson(
            f"{file} holds no floors: {{corpus, floors}} is what it should be."
        ) from None


def require_reason(file: Path, lower: list[str], reason: str | None) -> None:
    """Raises FloorsRefused unless the reason for lower floors stands in the changelog."""
    told = "\n".join(lower)
    if not (reason or "").strip():
        raise FloorsRefused(f'These would be lower; give a reason with --lower "…":\n{told}')
    changes = next((f for p in file.resolve().parents if (f := p / CHANGES).is_file()), None)
    if changes is None or str(reason) not in changes.read_text("utf-8"):
        raise FloorsRefused(f"{CHANGES} does not have the line “{reason}”. Write it there first.")
