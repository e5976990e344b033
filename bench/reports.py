"""What one run measured, as data: the ground of what is printed, drawn and given as JSON."""

import datetime as dt
import os
import platform
from dataclasses import dataclass
from pathlib import Path

from bench.contenders import EMPTY, KINDS, OURS
from bench.growth import Growth
from bench.serving import Measured
from bench.writing import Writing

KIND_NAMES = {
    "brief": "GET brief",
    "quote": "GET quote",
    "unchanged": "304 of a brief",
    "list": "list of 20",
}
FASTAPI, DATASETTE = "FastAPI + pydantic + ORM", "Datasette"


@dataclass(frozen=True, slots=True)
class Report:
    """The figures of one run. What was not measured is null or empty."""

    date: str
    machine: str
    generator: str
    briefs: int
    size: float  # bytes of a brief, on average
    serving: list[Measured]
    start: float
    writing: Writing | None
    growth: list[Growth]

    def of(self, name: str) -> Measured | None:
        """The figures of one server."""
        return next((one for one in self.serving if one.name == name), None)

    def ratio(self, name: str, kind: str) -> float | None:
        """Answers a second of a server, against those of the empty view."""
        one, empty = self.of(name), self.of(EMPTY)
        if one is None or empty is None:
            return None
        return one.loads[kind].rate / empty.loads[kind].rate


@dataclass(frozen=True, slots=True)
class Goal:
    """A goal and what was measured; `least` says whether more is better."""

    work: str
    goal: float
    measured: float
    unit: str
    least: bool = True

    @property
    def holds(self) -> bool:
        return self.measured >= self.goal if self.least else self.measured <= self.goal


def goals_of(report: Report) -> list[Goal]:
    """Every goal that this run says something of."""
    goals = []
    for kind in KINDS:
        is_list = kind == "list"
        for name, goal in (
            (EMPTY, 0.5 if is_list else 0.7),
            (FASTAPI, 4 if is_list else 15),
            (DATASETTE, 6 if is_list else 4),
        ):
            if ratio := against(report, name, kind):
                goals.append(Goal(f"{KIND_NAMES[kind]}, against {name}", goal, ratio, "×"))
    if report.growth:
        worst = max(report.growth, key=lambda one: one.ratio)
        goals.append(Goal(f"growth, worst ({worst.name})", 1.5, worst.ratio, "×", least=False))
    if writing := report.writing:
        goals.append(Goal("write, one brief at a time", 100, writing.alone, "/s"))
        goals.append(Goal("write, bulk load", 300, writing.bulk, "/s"))
    if ours := report.of(OURS):
        goals.append(Goal("start to first 200", 1, report.start, "s", least=False))
        goals.append(Goal("private memory", 100, ours.memory, "MB", least=False))
    return goals


def against(report: Report, name: str, kind: str) -> float | None:
    """Answers a second of wirebrief, against those of another server."""
    ours, other = report.of(OURS), report.of(name)
    return ours.loads[kind].rate / other.loads[kind].rate if ours and other else None


def machine() -> str:
    """The machine, in a few words."""
    cores = os.cpu_count()
    return f"{platform.machine()}, {processor()}, {cores} cores, Python {platform.python_version()}"


def processor() -> str:
    """The name of the processor, where the system says it."""
    try:
        lines = Path("/proc/cpuinfo").read_text("utf-8").splitlines()
    except OSError:
        lines = []
    names = (line.partition(":")[2].strip() for line in lines if line.startswith("model name"))
    return next(names, "") or platform.processor() or "unknown processor"


def today() -> str:
    return dt.date.today().isoformat()
