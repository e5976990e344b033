"""Settings: what the environment may say, in one place."""

import os
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Self

PREFIX = "WIREBRIEF_"


class InvalidSettings(Exception):
    """The environment asks for something that cannot be; the sentence names the cure."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """What can be set, each by the variable WIREBRIEF_ and its name in capitals."""

    database_url: str = "sqlite:///wirebrief.db"
    host: str = "127.0.0.1"
    port: int = 8000
    fixtures: bool = True

    @classmethod
    def from_environment(cls, environment: Mapping[str, str] = os.environ) -> Self:
        """The settings of an environment. Raises InvalidSettings."""
        said = {
            name.removeprefix(PREFIX): value
            for name, value in environment.items()
            if name.startswith(PREFIX)
        }
        if unknown := sorted(said.keys() - READERS.keys()):
            known = ", ".join(PREFIX + name for name in READERS)
            raise InvalidSettings(
                f"There is no setting {PREFIX}{unknown[0]}. The settings are {known}."
            )
        read: dict[str, Any] = {name.lower(): READERS[name](said[name]) for name in said}
        return cls(**read)


def read_text(value: str) -> str:
    if not value.strip():
        raise InvalidSettings(
            "WIREBRIEF_DATABASE_URL and WIREBRIEF_HOST may not be empty: "
            "unset them for their defaults."
        )
    return value


def read_port(value: str) -> int:
    if not (value.isascii() and value.isdigit() and 1 <= int(value[:6]) <= 65535):
        raise InvalidSettings(f"WIREBRIEF_PORT is {value!r}: set it to a number from 1 to 65535.")
    return int(value)


def read_switch(value: str) -> bool:
    if value not in ("on", "off"):
        raise InvalidSettings(f"WIREBRIEF_FIXTURES is {value!r}: set it to on or off.")
    return value == "on"


READERS = {
    "DATABASE_URL": read_text,
    "HOST": read_text,
    "PORT": read_port,
    "FIXTURES": read_switch,
}
