"""Who is measured: the command of each server, and how each is asked for the same things."""

import json
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from urllib.parse import quote, urlencode

from bench.loads import Request
from bench.peers.folder import Folder
from bench.processes import ROOT, free_port
from bench.seeding import PAGE, WIREBRIEF, Sample, settings_of

OURS, EMPTY = "wirebrief", "empty Flask view, same hooks"
KINDS = ("brief", "quote", "unchanged", "list")  # what is asked for
OTHER_PYTHON = ROOT / ".venv" / ".bench" / "bin" / "python"  # of the packages of the peers

Asked = dict[str, list[Request]]  # the requests of each kind that a server answers


@dataclass(frozen=True, slots=True)
class Contender:
    """A server and what it is asked for. `unpack` gives the JSON that is compared with ours."""

    name: str
    command: list[str | Path]
    port: int
    asked: Asked
    environment: Mapping[str, str] = field(default_factory=dict)
    unpack: Callable[[str, bytes], object] = lambda _, body: json.loads(body)


def paths(sample: Sample) -> dict[str, list[str]]:
    """The paths of each kind, as wirebrief and most of its peers have them."""
    briefs = [f"/v1/briefs/{quote(id)}" for id in sample.briefs]
    asked = [urlencode({"speaker": id, "limit": PAGE}) for id in sample.speakers]
    return {
        "brief": briefs,
        "quote": [f"/v1/quotes/{quote(id)}" for id in sample.quotes],
        "unchanged": briefs,
        "list": [f"/v1/quotes?{query}" for query in asked],
    }


def plain(sample: Sample, etags: list[str]) -> Asked:
    """The requests with the ETags of briefs, one for each; without them there is no 304."""
    asked = {
        kind: [Request(path) for path in found]
        for kind, found in paths(sample).items()
        if kind != "unchanged"
    }
    briefs = asked["brief"]
    if etags:
        asked["unchanged"] = [
            Request(request.path, etag) for request, etag in zip(briefs, etags, strict=True)
        ]
    return asked


def ours(folder: Folder, sample: Sample, etags: list[str]) -> Contender:
    """wirebrief itself, as `wirebrief serve` starts it."""
    port = free_port()
    asked = plain(sample, etags)
    return Contender(OURS, [WIREBRIEF, "serve"], port, asked, settings_of(folder, port))


def empty_view(folder: Folder, sample: Sample) -> Contender:
    """The measure."""
    counts = {kind: len(found) for kind, found in paths(sample).items()}
    asked = {
        kind: [Request(f"/empty/{kind}/{number}") for number in range(count)]
        for kind, count in counts.items()
    }
    asked["unchanged"] = [Request("/empty/unchanged")]
    return module(EMPTY, "empty_view", folder, asked)


def flask_orm(folder: Folder, sample: Sample, etags: list[str]) -> Contender:
    """Flask, dumped at each read. Its ETags are hashes of its own, so it is asked for them."""
    name = "Flask + flask-smorest + marshmallow + ORM"
    return module(name, "flask_orm", folder, plain(sample, etags))


def fastapi_orm(folder: Folder, sample: Sample) -> Contender:
    """FastAPI, dumped at each read. It has no 304 of its own: the brief is sent again."""
    asked = plain(sample, [])
    asked["unchanged"] = asked["brief"]
    return module("FastAPI + pydantic + ORM", "fastapi_orm", folder, asked, OTHER_PYTHON)


def fastapi_bytes(folder: Folder, sample: Sample, etags: list[str]) -> Contender:
    """FastAPI with our bytes."""
    asked = plain(sample, etags)
    return module("FastAPI, stored bytes", "fastapi_bytes", folder, asked, OTHER_PYTHON)


def datasette(folder: Folder, sample: Sample) -> Contender:
    """Datasette on our file, with the queries of `peers/datasette.json`."""
    given = {"brief": sample.briefs, "quote": sample.quotes}
    asked = {kind: [Request(canned(kind, id=id)) for id in ids] for kind, ids in given.items()} | {
        "list": [Request(canned("quotes", speaker=id)) for id in sample.speakers]
    }
    asked["unchanged"] = asked["brief"]
    server = module("Datasette", "datasette_server", folder, asked, OTHER_PYTHON)
    return replace(server, unpack=out_of_rows)


def canned(name: str, **given: str) -> str:
    """The address of the JSON of a query of Datasette."""
    query = urlencode({**given, "_shape": "array", "_json": "body"})
    return f"/bench/{name}.json?{query}"


def out_of_rows(kind: str, body: bytes) -> object:
    """What Datasette’s rows hold."""
    rows = [row["body"] for row in json.loads(body)]
    return {"items": rows} if kind == "list" else rows[0]


def module(
    name: str, file: str, folder: Folder, asked: Asked, python: str | Path = sys.executable
) -> Contender:
    """A server in `bench.peers`."""
    port = free_port()
    command: list[str | Path] = [python, "-m", f"bench.peers.{file}", folder.path, str(port)]
    return Contender(name, command, port, asked)
