"""Work done by all cores, in processes that must not outlive the one that started them."""

import ctypes
import gc
import multiprocessing
import os
import signal
import sys
from collections import deque
from collections.abc import Callable, Generator, Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager, suppress
from pathlib import Path
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
    with made_pool(jobs, begin, given) as pool:
        waiting: deque[tuple[Item, Future[Result]]] = deque()
        weights: deque[int] = deque()  # of these
        try:
            for item in items:
                weighs = weight(item)
                while waiting and (len(waiting) >= ahead or sum(weights) + weighs > most):
                    weights.popleft()
                    yield finished(*waiting.popleft())
                weights.append(weighs)
                with interrupts_held():  # the processes inherit it
                    waiting.append((item, pool.submit(work, item)))
            while waiting:
                yield finished(*waiting.popleft())
        except BrokenProcessPool as error:
            raise ChildProcessError(
                "A reading process was ended from outside, perhaps for want of memory. Free some, "
                "and run the same command again."
            ) from error
        except BaseException:
            pool.shutdown(wait=False, cancel_futures=True)
            raise


def made_pool(
    jobs: int, begin: Callable[..., None] | None, given: tuple[Any, ...]
) -> ProcessPoolExecutor:
    """The processes, which begin with the first work. Raises ChildProcessError."""
    try:
        return ProcessPoolExecutor(
            jobs,
            mp_context=multiprocessing.get_context("spawn"),
            initializer=begin_process,
            initargs=(begin, given),
        )
    except (OSError, ImportError) as error:
        raise ChildProcessError(
            f"Processes cannot work together here ({error}). Make /dev/shm one that can be "
            "written to."
        ) from error


def cores() -> int:
    """How many cores this process may use: those it is bound to, within its cgroup’s quota."""
    bound = len(os.sched_getaffinity(0)) if sys.platform == "linux" else os.cpu_count() or 1
    with suppress(OSError, ValueError):  # no cgroup v2, or no quota: its first word is “max”
        quota, period = CPU_QUOTA.read_text("ascii").split()
        return max(1, min(bound, int(quota) // int(period)))
    return bound


def may_share_work() -> bool:
    """Whether processes can work together here: without a writable /dev/shm they cannot."""
    try:
        multiprocessing.get_context("spawn").Lock()
    except (OSError, ImportError):
        return False
    return True


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
