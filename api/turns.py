"""Whose article is read next: a few at a time, and of long ones one."""

import threading
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager

from brief.errors import Busy

AT_ONCE = 2  # articles that a process reads: more would only hold up those who ask
LONG = 100_000  # characters of a text that takes a second and more
SECONDS_TO_WAIT = 15
READING = threading.BoundedSemaphore(AT_ONCE)
READING_LONG = threading.BoundedSemaphore(AT_ONCE - 1)


@contextmanager
def turn(text: str) -> Iterator[None]:
    """The turn of a text to be read: short ones wait for no more than one long one. Raises Busy."""
    gates = (READING_LONG, READING) if len(text) > LONG else (READING,)
    with ExitStack() as held:
        for gate in gates:
            if not gate.acquire(timeout=SECONDS_TO_WAIT):
                raise Busy("Other articles are being read. Try again in a few seconds.")
            held.callback(gate.release)
        yield
