"""Work shared by processes: who hears of Ctrl-C, and where they cannot work together."""

import multiprocessing
import os
import signal
from contextlib import closing

import pytest

from api import loading, processes
from api.processes import cores, in_order, may_share_work


def holds_interrupts(_: int) -> bool:
    """Whether Ctrl-C is kept from this process since it began."""
    return signal.SIGINT in signal.pthread_sigmask(signal.SIG_BLOCK, [])


def test_ctrl_c_is_the_parents_from_the_first_moment_of_a_process():
    with closing(in_order(holds_interrupts, [1], jobs=1, ahead=1)) as found:
        assert list(found) == [(1, True)]
    assert not holds_interrupts(1)


def test_of_heavy_items_no_more_are_under_way_than_weigh_so_much():
    taken = []

    def items():
        for number in range(6):
            taken.append(number)
            yield number

    weights = {0: 5, 1: 5, 2: 5, 3: 99, 4: 1, 5: 1}
    with closing(
        in_order(holds_interrupts, items(), jobs=1, ahead=10, weight=weights.__getitem__, most=10)
    ) as found:
        waiting = [len(taken) - done for done, _ in enumerate(found)]
    assert waiting == [3, 3, 2, 2, 2, 1]  # with the one that has to wait for its turn


def test_lines_are_read_by_one_process_where_several_cannot_work_together(monkeypatch):
    monkeypatch.setattr(loading, "FEW", 1)
    monkeypatch.setattr(multiprocessing, "get_context", no_semaphores)
    assert not may_share_work()
    assert [line for line, _ in loading.read_all([b"{}", b"[]"])] == [b"{}", b"[]"]
    with pytest.raises(ChildProcessError, match="/dev/shm"):
        next(in_order(holds_interrupts, [1], jobs=1, ahead=1))


def no_semaphores(_: str):
    """What Python says where /dev/shm cannot be written to."""
    raise OSError(30, "Read-only file system")


def test_there_are_as_many_cores_as_this_process_may_use(monkeypatch, tmp_path):
    quota = tmp_path / "cpu.max"
    monkeypatch.setattr(processes, "CPU_QUOTA", quota)
    bound = os.sched_getaffinity(0)
    assert cores() == len(bound)
    for said, number in (
        ("max 100000", len(bound)),
        ("150000 100000", 1),
        ("50000 100000", 1),
        ("9900000 100000", len(bound)),
    ):
        quota.write_text(said + "\n", "ascii")
        assert cores() == number
    try:
        os.sched_setaffinity(0, {min(bound)})
        assert cores() == 1
    finally:
        os.sched_setaffinity(0, bound)
