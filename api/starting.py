"""Ctrl-C while the commands are still being imported: it ends them at once, without a traceback.

`api/commands.py` imports this first. What ignores Ctrl-C from its start (`nohup`) goes on.
"""

import signal
import threading

BEFORE = signal.getsignal(signal.SIGINT)
OURS = (
    BEFORE is signal.default_int_handler and threading.current_thread() is threading.main_thread()
)

if OURS:
    signal.signal(signal.SIGINT, signal.SIG_DFL)


def imported() -> None:
    """From here on a command is told of Ctrl-C as ever."""
    if OURS:
        signal.signal(signal.SIGINT, BEFORE)
