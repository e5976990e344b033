"""Work done by all cores, in processes that must not outlive the one that started them."""

import ctypes
import gc
import multiprocessing
import os
import pickle
import signal
import sys
import traceback
from collections import deque
from collections.abc import Callable, Generator, Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from multiprocessing import resource_tracker
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from pathlib import Path
from queue import SimpleQueue
from typing import Any, TypeVar

Item = TypeVar("Item")
Result = TypeVar("Result")

OBJECTS_BETWEEN_LOOKS = 5_000  # that were made and not freed: less than a megabyte
PR_SET_PDEATHSIG = 1  # of linux/prctl.h
CPU_QUOTA = Path("/sys/fs/cgroup/cpu.max")  # as a container sees its own cgroup


def no_weight(_: Any) -> int:
    """What each of some light items weighs."""
    return 0


def in_order(
    work: Callable[[Item], Result],
    items: Iterable[Item],
    *,
    jobs: int,
    ahead: int,
    weight: Callable[[Item], int] = no_weight,
    most: int = 0,
    begin: Callable[..., None] | None = None,
    given: tuple[Any, ...] = (),
) -> Generator[tuple[Item, Result], None, None]:
    """Each item with what `work` makes of it, in their order, at most `ahead` under way.

    These together have at most the `weight` that is the `most`, or there is but one.

    Every one of the `jobs` processes first calls `begin` with what is `given`. Close it when done.
    Raises ChildProcessError where one was ended from outside, and where none can be begun.
    """
    workers = Workers.begun(jobs, work, begin, given)
    with ThreadPoolExecutor(jobs) as pool:
        waiting: deque[tuple[Item, Future[Result]]] = deque()
        weights: deque[int] = deque()  # of these
        try:
            for item in items:
                weighs = weight(item)
                while waiting and (len(waiting) >= ahead or sum(weights) + weighs > most):
                    weights.popleft()
                    yield finished(*waiting.popleft())
                weights.append(weighs)
                waiting.append((item, pool.submit(workers.answer_to, item)))
            while waiting:
                yield finished(*waiting.popleft())
        finally:
            pool.shutdown(wait=False, cancel_futures=True)
            workers.end()  # and so the threads that wait for them


@dataclass(frozen=True, slots=True)
class Workers:
    """Processes that work, each behind a pipe of its own.

    `concurrent.futures` has them answer through one, with a lock: who is killed while he writes
    leaves the others to wait for the lock, and the reader for the rest, for ever.
    """

    processes: list[BaseProcess]
    free: SimpleQueue[Connection]  # the ends here of the pipes on which nobody works

    @classmethod
    def begun(
        cls,
        jobs: int,
        work: Callable[[Item], Result],
        begin: Callable[..., None] | None,
        given: tuple[Any, ...],
    ) -> "Workers":
        """So many processes. Raises ChildProcessError."""
        workers, context = cls([], SimpleQueue()), multiprocessing.get_context("spawn")
        try:
            resource_tracker.ensure_running()  # it lets interrupts through again when it begins
            for _ in range(jobs):
                ours, theirs = context.Pipe()
                process = context.Process(
                    target=answer, args=(theirs, work, begin, given), daemon=True
                )
                with interrupts_held():  # the process inherits it
                    process.start()
                    workers.processes.append(process)
                theirs.close()  # else its death would not close the pipe
                workers.free.put(ours)
        except OSError as error:
            workers.end()
            raise ChildProcessError(f"No process can be begun to read in ({error}).") from error
        except BaseException:  # Ctrl-C
            workers.end()
            raise
        return workers

    def answer_to(self, item: Any) -> Any:
        """What one of them makes of an item. Raises what `work` raises, and ChildProcessError."""
        lane = self.free.get()
        try:
            lane.send(item)
            result, error = lane.recv()
        except (EOFError, OSError) as fault:
            raise ChildProcessError(
                "A reading process was ended from outside, perhaps for want of memory. Free some, "
                "and run the same command again."
            ) from fault
        finally:
            self.free.put(lane)  # a broken one too: who waits for one is told at once
        if error is not None:
            raise error
        return result

    def end(self) -> None:
        """Ends them: they only read."""
        for process in self.processes:
            process.kill()
        for process in self.processes:
            process.join()


def answer(
    lane: Connection,
    work: Callable[[Item], Result],
    begin: Callable[..., None] | None,
    given: tuple[Any, ...],
) -> None:
    """Works for who is at the other end of a pipe: an item in, its result or an error out."""
    begin_process(begin, given)
    while True:
        try:
            item = lane.recv()
        except EOFError:
            return
        told: tuple[Result | None, Exception | None]
        try:
            told = work(item), None
        except Exception as error:
            told = None, portable(error)
        lane.send(told)


def portable(error: Exception) -> Exception:
    """An error as it can be sent, with the lines that it came from."""
    lines = "".join(traceback.format_exception(error))
    error.add_note(lines)
    try:
        pickle.loads(pickle.dumps(error))  # noqa: S301 - our own
    except Exception:
        return RuntimeError(lines)
    return error


def cores() -> int:
    """How many cores this process may use: those it is bound to, within its cgroup’s quota."""
    bound = len(os.sched_getaffinity(0)) if sys.platform == "linux" else os.cpu_count() or 1
    with suppress(OSError, ValueError):  # no cgroup v2, or no quota: its first word is “max”
        quota, period = CPU_QUOTA.read_text("ascii").split()
        return max(1, min(bound, int(quota) // int(period)))
    return bound


@contextmanager
def interrupts_held() -> Iterator[None]:
    """Keeps Ctrl-C away until it is over, here and from the processes that begin meanwhile.

    One that begins imports for half a second before it can ignore them by itself.
    """
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def finished(item: Item, future: Future[Result]) -> tuple[Item, Result]:
    return item, future.result()


def begin_process(begin: Callable[..., None] | None, given: tuple[Any, ...]) -> None:
    """Makes a process ready to work."""
    end_with_parent()
    leave_interrupts_to_parent()
    if begin is not None:
        begin(*given)
    settle()


def settle() -> None:
    """Has Python look for garbage seldom, and not in what is there by now.

    What was imported stays: to look it over takes 40 ms. Reading an article makes some 100,000
    objects and hardly a cycle; to look each 700 takes a twentieth of its time.
    """
    gc.freeze()
    gc.set_threshold(OBJECTS_BETWEEN_LOOKS)


def end_with_parent() -> None:
    """Has Linux end this process when the one that started it is killed, or was before this."""
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(PR_SET_PDEATHSIG, signal.SIGKILL)
    parent = multiprocessing.parent_process()
    if parent is not None and parent.pid != os.getppid():
        os._exit(1)


def leave_interrupts_to_parent() -> None:
    """Ignores Ctrl-C, which a terminal sends to every process of a command."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
