"""How fast briefs are served and kept, beside other ways to do it.

    python -m bench [--briefs N] [--json] [--write] ...

Takes made articles in by `wirebrief ingest` into a temporary folder, serves them by wirebrief and
by its peers in turn, loads them, lets lists grow, and prints tables of what it measured. Asserts
nothing about time; stops where a peer serves other JSON than wirebrief.
"""

import argparse
import dataclasses
import json
import sys
import tempfile
from pathlib import Path

from bench import growth, page, printing, serving, starting, writing
from bench.loads import generators
from bench.peers.folder import Folder
from bench.reports import Report, goals_of, machine, today
from bench.seeding import seed
from bench.serving import Plan


def read_arguments(given: list[str] | None = None) -> argparse.Namespace:
    """What is asked for."""
    parser = argparse.ArgumentParser(prog="python -m bench", description=__doc__.split("\n")[0])
    add = parser.add_argument
    add("--briefs", type=int, default=1_000, help="how many briefs to make (20,000 take minutes)")
    add("--rounds", type=int, default=5, help="rounds, of which medians are taken")
    add("--seconds", type=float, default=1.0, help="how long each load lasts")
    add("--load", choices=["wrk", "python"], default=generators()[0], help="what makes the load")
    add("--rows", type=int, default=1_000_000, help="rows of the grown lists; 0 leaves them out")
    add("--no-peers", action="store_true", help="leave out peers with packages of their own")
    add("--json", action="store_true", help="print JSON instead of tables")
    add("--write", action="store_true", help="put the tables and a chart into docs/performance.md")
    return parser.parse_args(given)


def measure(asked: argparse.Namespace, folder: Folder) -> Report:
    """A whole run in a folder."""
    say(f"making {asked.briefs:,} briefs")
    sample = seed(folder, asked.briefs)
    say("starting")
    seconds = starting.seconds_to_start(folder, sample)
    say("serving")
    plan = Plan(asked.rounds, asked.seconds, asked.load, not asked.no_peers)
    served = serving.measure(folder, sample, plan)
    say("writing")
    written = writing.measure(folder)
    grown = []
    if asked.rows:
        say(f"growing lists to {asked.rows:,} rows")
        grown = growth.measure(folder, asked.rows)
    return Report(
        date=today(),
        machine=machine(),
        generator=asked.load,
        briefs=asked.briefs,
        size=sample.size,
        serving=served,
        start=seconds,
        writing=written,
        growth=grown,
    )


def say(what: str) -> None:
    """What is being done, where a person can see it."""
    print(f"bench: {what}", file=sys.stderr, flush=True)


def main() -> None:
    asked = read_arguments()
    with tempfile.TemporaryDirectory(prefix="wirebrief-bench-") as name:
        report = measure(asked, Folder(Path(name)))
    if asked.json:
        goals = [dataclasses.asdict(goal) | {"holds": goal.holds} for goal in goals_of(report)]
        print(json.dumps(dataclasses.asdict(report) | {"goals": goals}, indent=2))
    else:
        print(printing.everything(report))
    if asked.write:
        page.write(report)


if __name__ == "__main__":
    main()
