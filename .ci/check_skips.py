"""Fails when a test was skipped that `.ci/allowed-skips` does not name.

Reads pytest's reports (`-o junit_family=xunit1 --junitxml=FILE`), given as
arguments, and prints `N passed, N failed, N skipped` for all of them together.
"""

import re
import sys
from collections import Counter
from pathlib import Path
from xml.etree import ElementTree

ALLOWED = Path(__file__).with_name("allowed-skips")


def test_id(case: ElementTree.Element) -> str:
    """The id that pytest prints: `tests/api/test_x.py::TestY::test_z[1]`."""
    file, name = case.get("file", ""), case.get("name", "")
    module = file.removesuffix(".py").replace("/", ".")
    if name == module:  # a whole module that skipped itself
        return file
    inside = case.get("classname", "").removeprefix(module).strip(".")
    return "::".join([file, *filter(None, inside.split(".")), name])


def outcome(case: ElementTree.Element) -> str:
    if case.find("failure") is not None or case.find("error") is not None:
        return "failed"
    skipped = case.find("skipped")
    return "passed" if skipped is None or skipped.get("type") == "pytest.xfail" else "skipped"


def allowed_beginnings() -> tuple[str, ...]:
    lines = [line.strip() for line in ALLOWED.read_text("utf-8").splitlines()]
    rows = [re.split(r"\s{2,}", line) for line in lines if line and not line.startswith("#")]
    if bare := [row[0] for row in rows if len(row) < 2]:
        sys.exit(f"{ALLOWED.name} gives no reason for {bare[0]}")
    return tuple(row[0] for row in rows)


def main() -> None:
    # The reports were written a moment ago by our own tests.
    cases = [case for path in sys.argv[1:] for case in ElementTree.parse(path).iter("testcase")]  # noqa: S314
    skipped = [test_id(case) for case in cases if outcome(case) == "skipped"]
    if unexpected := [name for name in skipped if not name.startswith(allowed_beginnings())]:
        sys.exit("Skipped, and not in .ci/allowed-skips:\n  " + "\n  ".join(unexpected))
    count = Counter(map(outcome, cases))
    if not count["passed"]:
        sys.exit("No test passed.")
    tail = f", {count['skipped']} skipped" if skipped else ""
    print(f"{count['passed']} passed, {count['failed']} failed{tail}")


if __name__ == "__main__":
    main()
