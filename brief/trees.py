"""Going through everything that a brief holds: dataclasses, their fields, tuples of them.

A dataclass field has the name of its JSON field, so a path through the tree is a JSON pointer.
"""

from collections.abc import Callable, Iterator
from dataclasses import fields, is_dataclass, replace
from functools import cache
from typing import Any


def walk(value: object, pointer: str = "") -> Iterator[tuple[str, object]]:
    """Everything under `value` with its JSON pointer (RFC 6901), `value` itself first."""
    yield pointer, value
    if isinstance(value, tuple):
        for index, item in enumerate(value):
            yield from walk(item, f"{pointer}/{index}")
    else:
        kind: Any = type(value)
        for name in names_of(kind):
            yield from walk(getattr(value, name), f"{pointer}/{name}")


@cache
def names_of(kind: Any) -> tuple[str, ...]:
    """The public fields of a dataclass; none of anything else."""
    if not is_dataclass(kind):
        return ()
    return tuple(field.name for field in fields(kind) if not field.name.startswith("_"))


def rewrite(value: Any, kind: type, change: Callable[[Any], Any]) -> Any:
    """The same tree with `change` made to everything in it that is of `kind`."""
    if isinstance(value, kind):
        return change(value)
    if isinstance(value, tuple):
        return tuple(rewrite(item, kind, change) for item in value)
    if is_dataclass(value) and not isinstance(value, type):
        return replace(
            value,
            **{
                field.name: rewrite(getattr(value, field.name), kind, change)
                for field in fields(value)
                if field.init
            },
        )
    return value
