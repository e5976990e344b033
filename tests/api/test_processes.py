"""Work shared by processes: who hears of Ctrl-C, and what becomes of it when one of them dies."""

import multiprocessing
import os
import signal
import subprocess
import sys
import threading
import time
from contextlib import closing
from pathlib import Path

import pytest

from api import processes
from api.processes import cores, in_order
from brief.errors import StoreUnavailable


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


@pytest.mark.parametrize("moment", [0.0, 0.02, 0.04, 0.06, 0.08, 0.1, 0.12])
def test_a_process_that_is_killed_while_it_answers_ends_the_work_with_the_cure(moment):
    """At one of these moments half of its answer is on its way, whose rest never comes."""
    with pytest.raises(ChildProcessError, match="run the same command again"):
        list(in_order(dies_answering, [moment] * 3, jobs=2, ahead=4))
    assert not multiprocessing.active_children()


def test_those_who_wait_for_a_process_that_is_killed_are_told_while_others_work_on():
    items = [0.0] + [None] * 20
    with pytest.raises(ChildProcessError, match="run the same command again"):
        list(in_order(dies_or_works, items, jobs=2, ahead=20))
    assert not multiprocessing.active_children()


def dies_or_works(moment: float | None) -> None:
    if moment is not None:
        os.kill(os.getpid(), signal.SIGKILL)
    time.sleep(0.05)


def dies_answering(moment: float) -> bytes:
    """A large answer of a process that is killed so many seconds later."""
    threading.Timer(moment, os.kill, (os.getpid(), signal.SIGKILL)).start()
    return bytes(100_000_000)


def test_what_goes_wrong_in_a_process_is_raised_where_its_answer_is_due():
    found = in_order(fails_at_two, [1, 2, 3], jobs=2, ahead=4)
    assert next(found) == (1, 1)
    with pytest.raises(StoreUnavailable, match="the disk is full"):
        next(found)
    assert not multiprocessing.active_children()


def fails_at_two(number: int) -> int:
    if number == 2:
        raise StoreUnavailable("the disk is full")
    return number


class Unsendable(Exception):
    """It cannot be made anew from what it is sent as."""

    def __init__(self, one: str, two: str) -> None:
        super().__init__(one)


def unanswerable(kind: str) -> object:
    """An answer that cannot be sent, or none."""
    if kind == "lock":
        return threading.Lock()
    if kind == "exit":
        raise SystemExit(3)
    if kind == "deep":
        deep: list[object] = []
        for _ in range(100_000):
            deep = [deep]
        return deep
    raise Unsendable("this", "that")


@pytest.mark.parametrize("kind", ["lock", "exit", "deep"])
def test_an_answer_that_cannot_be_sent_ends_the_work(kind, capfd):
    with pytest.raises(ChildProcessError):
        list(in_order(unanswerable, [kind] * 5, jobs=2, ahead=8))
    assert not multiprocessing.active_children()


def test_an_error_that_cannot_be_sent_is_told_with_its_lines():
    with pytest.raises(RuntimeError, match=r"in unanswerable(?s:.*)Unsendable: this"):
        list(in_order(unanswerable, ["error"], jobs=1, ahead=1))


def test_a_command_ends_though_answers_are_still_due(tmp_path):
    script = tmp_path / "unclosed.py"
    script.write_text(
        "from api.processes import in_order\n"
        "if __name__ == '__main__':\n"
        "    left = in_order(abs, range(50), jobs=2, ahead=8)\n"
        "    print(next(left))\n",
        "utf-8",
    )
    root = str(Path(processes.__file__).parents[1])
    ended = subprocess.run(
        [sys.executable, script],
        env=os.environ | {"PYTHONPATH": root},
        capture_output=True,
        text=True,
        timeout=30,
        check=True,
    )
    assert ended.stdout == "(0, 0)\n"


def test_processes_end_when_nobody_wants_their_answers():
    with closing(in_order(takes_long, range(2), jobs=2, ahead=4)) as found:
        assert next(found) == (0, 0)
    assert not multiprocessing.active_children()


def takes_long(number: int) -> int:
    time.sleep(60 if number else 0)
    return number


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
