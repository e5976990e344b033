"""How fast briefs are served, beside the peers: all at once, one after the other in each round.

Every server keeps to one core and the load to another. A figure is the median of the rounds, and
what is compared was measured in the same minute on the same data.
"""

import json
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from statistics import median

from bench import contenders
from bench.contenders import KINDS, OTHER_PYTHON, OURS, Contender
from bench.loads import CONNECTIONS, Load, load
from bench.peers.folder import Folder
from bench.processes import Started, fetch, megabytes, serving
from bench.seeding import Sample, settings_of

PRIVATE = ("Private_Clean", "Private_Dirty")
WARM_UP = 0.5  # seconds before the first round, for caches and for threads that start late


@dataclass(frozen=True, slots=True)
class Plan:
    """How long to measure, with what, and whom."""

    rounds: int
    seconds: float  # of each load
    generator: str
    peers: bool  # whether those take part that need packages of their own
    connections: int = CONNECTIONS


@dataclass(frozen=True, slots=True)
class Measured:
    """A server’s figures: medians of its loads by kind, and what it costs to run."""

    name: str
    loads: dict[str, Load]
    start: float  # seconds to the first 200
    memory: float  # MB, private, after the load


def measure(folder: Folder, sample: Sample, plan: Plan) -> list[Measured]:
    """The figures of wirebrief, of the empty view and of the other peers."""
    etags = prepare_bodies(folder, sample)
    found: dict[tuple[str, str], list[Load]] = {}
    with ExitStack() as stack:
        running: list[tuple[Contender, Started]] = []
        for one in entrants(folder, sample, etags, plan):
            started = stack.enter_context(
                serving(one.command, one.port, one.asked["brief"][0].path, one.environment)
            )
            running.append((one, started))
        running = [(with_own_etags(one), started) for one, started in running]
        require_same_json([one for one, _ in running])
        for number in range(-1, plan.rounds):
            for kind in KINDS:
                for one, _ in running:
                    seconds = plan.seconds if number >= 0 else min(WARM_UP, plan.seconds)
                    came = load(
                        plan.generator, one.port, one.asked[kind], seconds, plan.connections
                    )
                    if came.failed:
                        raise SystemExit(f"{one.name}: {came.failed} answers for {kind} failed.")
                    if number >= 0:
                        found.setdefault((one.name, kind), []).append(came)
        return [
            Measured(
                one.name,
                {kind: middle(found[one.name, kind]) for kind in KINDS},
                started.seconds,
                megabytes(started.pid, *PRIVATE),
            )
            for one, started in running
        ]


def entrants(folder: Folder, sample: Sample, etags: list[str], plan: Plan) -> Iterator[Contender]:
    """Who takes part."""
    yield contenders.ours(folder, sample, etags)
    yield contenders.empty_view(folder, sample)
    yield contenders.flask_orm(folder, sample, etags)
    if plan.peers:
        if not OTHER_PYTHON.exists():
            raise SystemExit("The peers are not installed: run `make bench`, or say --no-peers.")
        yield contenders.fastapi_bytes(folder, sample, etags)
        yield contenders.fastapi_orm(folder, sample)
        yield contenders.datasette(folder, sample)


def prepare_bodies(folder: Folder, sample: Sample) -> list[str]:
    """Keeps what wirebrief answers for the empty view to return; gives the ETags of the briefs."""
    one = contenders.ours(folder, sample, [])
    first = one.asked["brief"][0].path
    with serving(one.command, one.port, first, settings_of(folder, one.port)):
        answers = {
            kind: [fetch(one.port, request.path) for request in requests]
            for kind, requests in one.asked.items()
        }
    bodies = {kind: [body.decode() for *_, body in got] for kind, got in answers.items()}
    folder.bodies.write_text(json.dumps(bodies), "utf-8")
    return [etag for _, etag, _ in answers["brief"]]


def with_own_etags(one: Contender) -> Contender:
    """A contender that is asked with the ETags it gives itself, and so answers 304."""
    if not any(request.known for request in one.asked["unchanged"]):
        return one
    asked = one.asked["brief"]
    known = [type(request)(request.path, fetch(one.port, request.path)[1]) for request in asked]
    status, _, _ = fetch(one.port, known[0].path, {"If-None-Match": known[0].known})
    if status != 304:
        raise SystemExit(f"{one.name} answers {status} to who has it already.")
    one.asked["unchanged"] = known
    return one


def require_same_json(all_of_them: list[Contender]) -> None:
    """Stops where a peer serves other JSON than wirebrief: then nothing is compared."""
    for kind in ("brief", "quote", "list"):
        expected: list[object] = []
        for one in all_of_them:
            got = [served(one, kind, request.path) for request in one.asked[kind][:5]]
            if one.name == OURS:
                expected = got
            elif got != expected:
                raise SystemExit(f"{one.name} does not serve the same JSON for {kind}.")


def served(one: Contender, kind: str, path: str) -> object:
    """The JSON at a path; of a page its items, for a link to the next is each server’s own."""
    status, _, body = fetch(one.port, path)
    if status != 200:
        raise SystemExit(f"{one.name} answers {status} at {path}.")
    found = one.unpack(kind, body)
    return found["items"] if kind == "list" and isinstance(found, dict) else found


def middle(loads: list[Load]) -> Load:
    """The medians of some loads."""
    return Load(
        median(one.rate for one in loads),
        median(one.p50 for one in loads),
        median(one.p99 for one in loads),
        sum(one.failed for one in loads),
    )
