"""What all commands share: how they end where something is wrong, and the line that says so."""

import io
import sys
from typing import Any

import click

from api import telling
from api.settings import InvalidSettings
from brief.errors import WirebriefError

INTERRUPTED = 130  # as shells have it


class Commands(click.Group):
    """Ends with a sentence and exit status 1 where wirebrief refuses or fails on purpose."""

    def invoke(self, context: click.Context) -> Any:
        for stream in (sys.stdout, sys.stderr):
            if isinstance(stream, io.TextIOWrapper):  # a terminal may not know every character
                stream.reconfigure(errors="replace")
        try:
            return super().invoke(context)
        except (WirebriefError, InvalidSettings, OSError) as error:
            if isinstance(error, BrokenPipeError):
                raise
            for number, line in enumerate(telling.lines_of(error)):
                complain(line, prefix="" if number else "wirebrief: ")
            context.exit(1)
        except KeyboardInterrupt:
            complain("Stopped.")
            context.exit(INTERRUPTED)


def complain(sentence: str, *, prefix: str = "wirebrief: ") -> None:
    """Says what is wrong, on standard error; what a terminal would obey is written out."""
    click.echo(prefix + telling.printable(sentence), err=True)
