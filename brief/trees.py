"""Going through everything that a brief holds: dataclasses, their fields, tuples of them.

A dataclass field has the name of its JSON field, so a path through the tree is a JSON pointer.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, fields, is_dataclass, replace
from functools import cache
from operator import attrgetter, is_
from typing import Any, get_args, get_type_hints

Places = Mapping[type, Sequence[tuple[str, Any]]]  # JSON pointers and what stands there, by class
PLAIN = frozenset((str, int, bool, type(None), float))  # hold nothing else


@dataclass(frozen=True, slots=True)
class Parts:
    """All dataclasses in a tree with their JSON pointers, by class, and all its strings."""

    places: defaultdict[type, list[tuple[str, Any]]] = field(
        default_factory=lambda: defaultdict(list)
    )
    strings: list[str] = field(default_factory=list)


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


def parts_of(value: object) -> Parts:
    """The parts of `value`, itself first, in the order of the tree.

    A brief has ten plain values for each part of it: to say where each stands would take most of
    the time of a check.
    """
    parts = Parts()
    add_parts(parts, "", value)
    return parts


def add_parts(parts: Parts, pointer: str, value: Any) -> None:
    """Adds `value` and everything in it."""
    kind: Any = type(value)
    inner: Iterable[tuple[object, Any]]
    if kind is tuple:
        inner = enumerate(value)
    else:
        names, values_in = shape_of(kind)
        if not names:  # a date, an enum
            return
        parts.places[kind].append((pointer, value))
        inner = zip(names, values_in(value), strict=True)
    for name, item in inner:
        kind = type(item)
        if kind is str:
            parts.strings.append(item)
        elif kind not in PLAIN:
            add_parts(parts, f"{pointer}/{name}", item)


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
def shape_of(kind: Any) -> tuple[tuple[str, ...], Callable[[object], Sequence[object]]]:
    """The public fields of a dataclass, and what gives the values of them all."""
    names = names_of(kind)
    if len(names) > 1:
        return names, attrgetter(*names)
    return names, lambda value: [getattr(value, name) for name in names]


@cache
def made_of(kind: Any, part: Any) -> tuple[str, ...]:
    """The fields that a dataclass is made of, as far as there can be a `part` in them."""
    if not is_dataclass(kind):
        return ()
    hints = get_type_hints(kind)
    return tuple(one.name for one in fields(kind) if one.init and may_hold(hints[one.name], part))


def may_hold(hint: Any, part: Any) -> bool:
    """Whether there can be a `part` in what has this type."""
    return hint is part or bool(
        any(may_hold(inner, part) for inner in get_args(hint)) or made_of(hint, part)
    )


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
    for name in made_of(kind_of(value), kind):
        old = getattr(value, name)
        if old is not None and (new := rewrite(old, kind, change)) is not old:
            changed[name] = new
    return replace(value, **changed) if changed else value
