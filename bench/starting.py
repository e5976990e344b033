"""How long the server process takes to its first 200, over a store that is ready."""

from statistics import median

from bench import contenders
from bench.peers.folder import Folder
from bench.processes import serving
from bench.seeding import Sample, settings_of

TIMES = 5


def seconds_to_start(folder: Folder, sample: Sample) -> float:
    """The median of some starts, in seconds from the start of the process to a brief."""
    one = contenders.ours(folder, sample, [])
    first = one.asked["brief"][0].path
    took = []
    for _ in range(TIMES):
        with serving(one.command, one.port, first, settings_of(folder, one.port)) as started:
            took.append(started.seconds)
    return median(took)
