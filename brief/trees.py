"""Going through everything that a brief holds: dataclasses, their fields, tuples of them.

A dataclass field has the name of its JSON field, so a path through the tree is a JSON pointer.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import fields, is_dataclass, replace
from functools import cache
from typing import Any

Places = Sequence[tuple[str, object]]  # what `walk` gives


def walk(value: object, pointer: str = "") -> Iterator[tuple[str, object]]:
    """Everything under `value` with its JSON pointer (RFC 6901), `value` itself first."""
    # A stack, for generators inside of generators took most of the time of `Brief.check`.
    ahead = [(pointer, value)]
    while ahead:
        pointer, value = ahead.pop()
        yield pointer, value
        if isinstance(value, tuple):
            ahead += [(f"{pointer}/{n}", item) for n, item in enumerate(value)][::-1]
        elif names := names_of(kind_of(value)):
            ahead += [(f"{pointer}/{name}", getattr(value, name)) for name in names][::-1]


def kind_of(value: object) -> Any:
    """The class of a value."""
    return type(value)


@cache
def names_of(kind: Any) -> tuple[str, ...]:
    """The public fields of a dataclass; none of anything else."""
    if not is_dataclass(kind):
        return ()
    return tuple(field.name for field in fields(kind) if not field.name.startswith("_"))


@cache
def made_of(kind: Any) -> tuple[str, ...]:
    """The fields that a dataclass is made of; none of anything else."""
    return tuple(field.name for field in fields(kind) if field.init) if is_dataclass(kind) else ()


def rewrite(value: Any, kind: type, change: Callable[[Any], Any]) -> Any:
    """The same tree with `change` made to everything in it that is of `kind`.

    What does not change is the same object.
    """
    if isinstance(value, kind):
        return change(value)
    if isinstance(value, tuple):
        items = tuple(rewrite(item, kind, change) for item in value)
        same = all(new is old for new, old in zip(items, value, strict=True))
        return value if same else items
    changed = {}
    for name in made_of(kind_of(value)):
        old = getattr(value, name)
        if (new := rewrite(old, kind, change)) is not old:
            changed[name] = new
    return replace(value, **changed) if changed else value
