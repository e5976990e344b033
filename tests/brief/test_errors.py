import importlib
import pkgutil
import re
from collections.abc import Iterator

import pytest
from hypothesis import given

import brief
from brief import errors
from brief.errors import Fault, InvalidBrief, NotFound, WirebriefError
from tests.brief.samples import ANYTHING

Tree = set[tuple[str, str]]  # the name of a class and that of its parent

BRANCH = re.compile(r"^(?P<branch>[│├└─ ]*)(?P<name>[A-Z]\w+)(?:\s+(?P<meaning>\S.*))?$")


def drawn() -> Iterator[re.Match[str]]:
    """The lines of the tree in the module’s docstring."""
    assert errors.__doc__ is not None
    lines = errors.__doc__.splitlines()
    for line in lines[lines.index("WirebriefError") :]:
        if match := BRANCH.match(line):
            yield match


def drawn_tree() -> Tree:
    path: list[str] = []
    tree = set()
    for match in drawn():
        depth = len(match["branch"]) // 4
        path[depth:] = [match["name"]]
        if depth:
            tree.add((match["name"], path[depth - 1]))
    return tree


def real_tree(root: type[Exception]) -> Tree:
    return {
        pair
        for child in root.__subclasses__()
        if child.__module__.partition(".")[0] == "brief"
        for pair in {(child.__name__, root.__name__)} | real_tree(child)
    }


def test_the_tree_that_is_drawn_is_the_tree_that_is():
    for module in pkgutil.iter_modules(brief.__path__):
        importlib.import_module(f"brief.{module.name}")
    assert drawn_tree() == real_tree(WirebriefError)


def test_all_that_is_drawn_is_exported_and_nothing_else():
    names = [match["name"] for match in drawn()]
    assert sorted([*names, "Fault"]) == errors.__all__


def test_every_error_is_drawn_with_what_it_means():
    assert [m["name"] for m in drawn() if not m["meaning"]] == ["WirebriefError"]


@pytest.mark.parametrize("name", errors.__all__)
def test_every_error_says_what_it_is(name: str):
    assert getattr(errors, name).__doc__


def test_an_invalid_brief_says_how_much_is_wrong_and_carries_it_all():
    one, two = Fault("/id", "It is no slug."), Fault("/version", "Versions count from 1.")
    assert str(InvalidBrief([one])).endswith("one thing is wrong with it.")
    assert str(InvalidBrief([one, two])).endswith("2 things are wrong with it.")
    assert InvalidBrief(iter([one, two])).faults == (one, two)


def test_what_is_not_found_is_named():
    error = NotFound("quote", "q-1")
    assert (error.kind, error.id) == ("quote", "q-1")
    assert str(error) == "There is no quote with the id “q-1”."


@given(ANYTHING, ANYTHING)
def test_a_fault_can_always_be_written_as_utf_8(pointer: str, detail: str):
    fault = Fault(pointer, detail)
    assert fault == Fault(
        fault.pointer.encode().decode("utf-8"), fault.detail.encode().decode("utf-8")
    )


def test_a_lone_surrogate_in_a_fault_is_spelled_out():
    assert Fault("/id", "“\ud800” is no slug: 🚢.").detail == "“\\ud800” is no slug: 🚢."
