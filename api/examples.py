"""Real answers for the documentation: the briefs in `fixtures`, asked through the app itself."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from flask.testing import FlaskClient

from api import openapi
from api.app import create_app
from api.keys import make_key
from api.preparing import prepare
from api.settings import Settings
from brief.keys import Scope

HOST = "wirebrief.example"  # RFC 2606: nobody has it
BRIEF = "nato-ukraine-membership"
SPEAKER = "boris-pistorius"
ISSUE = "ukraine-nato-membership-during-war"


@contextmanager
def sample_service() -> Iterator[FlaskClient]:
    """A client of a service that holds the fixtures, in a folder that is gone afterwards.

    It sends a key with which it may write.
    """
    with TemporaryDirectory() as folder:
        app = create_app(Settings(database_url=f"sqlite:///{Path(folder) / 'sample.db'}"))
        try:
            app.config["SERVER_NAME"] = HOST  # what a client of the app asks
            prepare(app.extensions["database"], fixtures=True)
            _, key = make_key(app.extensions["database"], "sample", Scope.WRITE)
            client = app.test_client()
            client.environ_base["HTTP_AUTHORIZATION"] = f"Bearer {key}"
            yield client
        finally:
            app.extensions["database"].close()


def sample_ids(client: FlaskClient) -> dict[str, str]:
    """An id for each noun that has one in its path, by the first steps of the path."""
    brief = get(client, f"/v1/briefs/{BRIEF}")
    spoken = get(client, f"/v1/quotes?speaker={SPEAKER}&limit=1")
    return {
        "/v1/briefs": BRIEF,
        "/v1/entities": SPEAKER,
        "/v1/issues": ISSUE,
        "/v1/quotes": spoken["items"][0]["id"],
        "/v1/positions": brief["positions"][0]["id"],
        "/v1/pending-decisions": brief["pending_decisions"][0]["id"],
    }


def get(client: FlaskClient, path: str) -> Any:
    """The JSON at a path. Raises AssertionError where it is not there."""
    response = client.get(path)
    if response.status_code != 200:
        raise AssertionError(f"{path} answered {response.status_code}: {response.text}")
    return response.json


def openapi_document() -> dict[str, Any]:
    """The OpenAPI document with the answers of the sample service."""
    with sample_service() as client:
        return openapi.openapi(client.application, client, sample_ids(client))
