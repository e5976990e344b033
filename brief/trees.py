"""Going through everything that a brief holds: dataclasses, their fields, tuples of them.

A dataclass field has the name of its JSON field, so a path through the tree is a JSON pointer.
"""

from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import fields, is_dataclass, replace
from functools import cache
from operator import is_
from typing import Any

Places = Mapping[type, Sequence[tuple[str, Any]]]  # what `walk` gives, by the kind of value
PLAIN = frozenset((str, int, bool, type(None), float))  # hold nothing else


def walk(value: object) -> list[tuple[str, object]]:
    """Everything in `value` with its JSON pointer (RFC 6901), `value` itself first."""
    found: list[tuple[str, object]] = []
    add(found, "", value)
    return found


def add(found: list[tuple[str, object]], pointer: str, value: object) -> None:
    """Adds `value` and everything in it. Generators would take most of the time of a check."""
    found.append((pointer, value))
    inner: list[tuple[object, object]]
    if isinstance(value, tuple):
        inner = list(enumerate(value))
    else:
        inner = [(name, getattr(value, name)) for name in names_of(kind_of(value))]
    for name, item in inner:
        if type(item) in PLAIN:
            found.append((f"{pointer}/{name}", item))
        else:
            add(found, f"{pointer}/{name}", item)


def by_kind(value: object) -> Places:
    """Everything in `value` with its JSON pointer, by its class, in the order of the tree."""
    found: defaultdict[type, list[tuple[str, Any]]] = defaultdict(list)
    for place in walk(value):
        found[type(place[1])].append(place)
    return found


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
        items = tuple([rewrite(item, kind, change) for item in value])
        same = all(map(is_, items, value))
        return value if same else items
    changed = {}
    for name in made_of(kind_of(value)):
        old = getattr(value, name)
        if type(old) not in PLAIN and (new := rewrite(old, kind, change)) is not old:
            changed[name] = new
    return replace(value, **changed) if changed else value
