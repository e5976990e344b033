"""Processes of ours that must not outlive the one that started them."""

import ctypes
import multiprocessing
import os
import signal
import sys

PR_SET_PDEATHSIG = 1  # of linux/prctl.h


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
