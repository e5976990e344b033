"""Ctrl-C before a command has begun ends it without a traceback."""

import signal
import subprocess
import sys

import pytest

from tests.serving import environment, free_port, heed_ctrl_c

START = "import sys; from api.commands import main; sys.argv[0] = 'wirebrief'; main()"


IMPORTED = [  # while which of its modules are imported
    (["serve"], "click.types"),
    (["serve"], "sqlalchemy"),
    (["serve"], "flask.app"),
    (["db", "check"], "click"),
    (["db", "check"], "sqlalchemy"),
]


@pytest.mark.parametrize(("words", "module"), IMPORTED)
def test_ctrl_c_while_modules_are_imported_ends_it_with_130_and_a_line(tmp_path, words, module):
    with subprocess.Popen(
        [sys.executable, "-X", "importtime", "-c", START, *words],
        cwd=tmp_path,
        env=environment(PORT=str(free_port())),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        preexec_fn=heed_ctrl_c,
    ) as process:
        try:
            assert process.stderr is not None
            while not (line := process.stderr.readline()).rstrip().endswith(f" {module}"):
                assert line
            process.send_signal(signal.SIGINT)
            out, err = process.communicate(timeout=30)
        finally:
            process.kill()
    rest = [one for one in err.splitlines() if not one.startswith("import time:")]
    assert process.returncode in (130, -signal.SIGINT)  # which a shell shows as 130 too
    assert rest in ([], ["wirebrief: Stopped."])
    assert out == ""


def test_what_ignores_ctrl_c_from_its_start_goes_on(tmp_path):
    ended = subprocess.run(
        ["/bin/sh", "-c", 'trap "" INT; exec "$@"', "sh", sys.executable, "-c", IGNORED],
        cwd=tmp_path,
        env=environment(),
        check=True,
        capture_output=True,
        text=True,
    )
    assert ended.stdout == "True True\n"


IGNORED = """
import signal
from api import starting
print(signal.getsignal(signal.SIGINT) is signal.SIG_IGN, end=" ")
import api.commands
print(signal.getsignal(signal.SIGINT) is signal.SIG_IGN)
"""
