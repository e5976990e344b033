"""Bodies of requests, read so that slow ones cannot hold every thread of the server.

A body is read by the thread that answers, which waits for as long as its sender takes: the server
knows no deadline for it. So there is a limit to how many threads do that.
"""

import threading

from flask import Request

from brief.errors import Busy

AT_ONCE = 8  # bodies that are read: most are there when they are asked for
WAITING = 16  # for one of these to be done: as many as a burst of posts brings
SECONDS_TO_WAIT = 2
MOST = AT_ONCE + WAITING  # threads that bodies hold, of those that `api.serving` has
READING = threading.BoundedSemaphore(AT_ONCE)
ARRIVED = threading.BoundedSemaphore(MOST)


def body_of(req: Request) -> bytes:
    """The body of a request, whole. Raises Busy where too many others are still coming in."""
    if not ARRIVED.acquire(blocking=False):
        raise too_many()
    try:
        if not READING.acquire(timeout=SECONDS_TO_WAIT):
            raise too_many()
        try:
            return req.get_data()
        finally:
            READING.release()
    finally:
        ARRIVED.release()


def too_many() -> Busy:
    """That a body is not read, and why."""
    return Busy(
        "The bodies of other requests are still coming in, slowly. Try again in a few seconds."
    )
