"""The server process: granian in front of the app."""

import signal
import socket
import sys
import threading
from collections.abc import Callable
from queue import Empty, SimpleQueue

import click
from flask import Flask
from granian.constants import Interfaces
from granian.server import Server

from api import bodies, readiness
from api.app import create_app
from api.processes import end_with_parent, settle
from api.settings import InvalidSettings, Settings

# A read takes some 0.1 ms under one lock, so a few threads do for these, beside those that bodies
# which come slowly may hold.
THREADS = bodies.MOST + 8
SECONDS_TO_READY = 0.5  # who comes first reads, and has the server for himself
SECONDS_TO_FINISH = 5  # for requests under way when the server is told to stop
STOPPING = (signal.SIGTERM, signal.SIGINT)


def run_server(
    settings: Settings, first: str | None, key: str | None = None, *, written: bool = False
) -> None:
    """Serves until a signal; `first` is a brief’s id to begin with, `key` one to write with.

    `written` says whether articles may come, so that the first of them finds the server ready.
    """
    settle()  # else the process that serves would copy what it shares, to look there for garbage

    def load_app() -> Flask:
        end_with_parent()  # so that the port is free again
        for number in STOPPING:  # else lost until the server sets its own
            signal.signal(number, signal.SIG_DFL)
        app = create_app(settings)
        settle()
        if written:  # who only reads needs no 30 MB of word lists
            ready = threading.Timer(SECONDS_TO_READY, make_ready)
            ready.daemon = True
            ready.start()
        announce(settings, first, key)
        return app

    serve_app(settings, load_app)


def make_ready() -> None:
    """Makes the first article posted as quick as any."""
    readiness.make_ready()
    settle()


def serve_app(settings: Settings, load_app: Callable[[], Flask]) -> None:
    """Serves an app, loaded in the worker process, until a signal."""
    server = Server(
        "wirebrief",
        address=settings.host,
        port=settings.port,
        interface=Interfaces.WSGI,
        blocking_threads=THREADS,
        workers_kill_timeout=SECONDS_TO_FINISH,
        log_enabled=False,
    )
    server.main_loop_interrupt = Interruption()
    try:
        server.serve(target_loader=load_app, wrap_loader=False)
    finally:  # one more while Python ends would make a failure of it
        for number in STOPPING:
            signal.signal(number, signal.SIG_IGN)


class Interruption(threading.Event):
    """An event that a signal’s handler may set, wherever its thread is at that moment.

    The usual one has a lock: a second signal within its `set`, as `make` sends one, would wait for
    ever for the first. A SimpleQueue may be put to from a handler.
    """

    def __init__(self) -> None:
        super().__init__()
        self._told: SimpleQueue[None] = SimpleQueue()

    def set(self) -> None:
        self._told.put(None)

    def wait(self, timeout: float | None = None) -> bool:
        try:
            self._told.get(timeout=timeout)
        except Empty:
            return False
        return True

    def clear(self) -> None:
        """Nothing: each wait takes one word, and the server looks itself what it was about."""


def announce(settings: Settings, first: str | None, key: str | None) -> None:
    """Says where the server is, and what to do there; `first` is the id of a brief."""
    host = f"[{settings.host}]" if ":" in settings.host else settings.host
    address = f"http://{host}:{settings.port}"
    click.echo(f"wirebrief is at {address} (Ctrl-C stops it)")
    click.echo(f"  documentation  {address}/docs")
    if first is None:
        click.echo(f"  try            curl {address}/v1/briefs")
    else:
        click.echo(f"  first brief    {address}/v1/briefs/{first}")
        click.echo(f"  try            curl {address}/v1/briefs/{first}/quotes")
    if key is not None:
        click.echo(f"  key to write   {key} (until the next start)")
    sys.stdout.flush()


def require_free_address(host: str, port: int) -> None:
    """Raises InvalidSettings where nothing can listen at this address.

    The server itself would share the port with another of its kind, without a word.
    """
    try:
        family, kind, protocol, _, address = socket.getaddrinfo(
            host, port, type=socket.SOCK_STREAM, flags=socket.AI_PASSIVE
        )[0]
        with socket.socket(family, kind, protocol) as probe:
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            probe.bind(address)
            probe.listen()
    except socket.gaierror as error:
        raise InvalidSettings(
            f"{host} is no address of this machine ({error.strerror}). Set WIREBRIEF_HOST to one."
        ) from error
    except OSError as error:
        raise InvalidSettings(
            f"Nothing can listen at {host}:{port} ({error.strerror or error}). Stop what does, or "
            "set WIREBRIEF_HOST or WIREBRIEF_PORT to another address."
        ) from error
