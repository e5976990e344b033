"""Schemathesis over every operation: what the document says is what the service does.

Values that fit and values that do not, the same at each run; every check that schemathesis has.
"""

import shutil

import pytest
import schemathesis
from schemathesis import GenerationMode
from schemathesis.config import GenerationConfig, ProjectConfig, ProjectsConfig, SchemathesisConfig
from schemathesis.specs.openapi.checks import (
    ignored_auth,
    missing_required_header,
    positive_data_acceptance,
)

from api.app import create_app
from api.keys import make_key
from api.settings import Settings
from brief.keys import Scope

ENDS = ("from", "until")
EXAMPLES = 40  # for each operation, beside those that cover its boundaries one by one

# No schema says all of what makes an article: that a text is not blank, that a page holds one. The
# key is sent with every case, so that none lacks it; the test after that one is about those.
NOT_OF_A_WRITE = [positive_data_acceptance, ignored_auth, missing_required_header]

# Nor which cursor a list gave, which day is in the calendar and before which other, and what are
# words.
NO_SCHEMA_SAYS = {
    "cursor",
    "q",
    *(f"{span}_{end}" for span in ("published", "due") for end in ENDS),
}

GENERATION = GenerationConfig(
    modes=list(GenerationMode), max_examples=EXAMPLES, deterministic=True, database="none"
)
documented = schemathesis.openapi.from_wsgi(
    "/openapi.json",
    create_app(Settings(database_url="sqlite:///never-opened.db")),
    config=SchemathesisConfig(
        projects=ProjectsConfig(default=ProjectConfig(generation=GENERATION))
    ),
)


reads = documented.include(method="GET")
writes = documented.exclude(method="GET")


@reads.parametrize()
def test_a_read_does_what_it_is_documented_to_do(case, app):
    excluded = [positive_data_acceptance] if NO_SCHEMA_SAYS & case.query.keys() else []
    case.call_and_validate(app=app, excluded_checks=excluded)


@pytest.fixture(scope="module")
def store(pristine_file, tmp_path_factory):
    """An app over the fixtures that may be written, and a key of it."""
    path = shutil.copy(pristine_file, tmp_path_factory.mktemp("written") / "wirebrief.db")
    app = create_app(Settings(database_url=f"sqlite:///{path}"))
    _, key = make_key(app.extensions["database"], "fuzz", Scope.WRITE)
    yield app, key
    app.extensions["database"].close()


@writes.parametrize()
def test_a_write_with_a_key_does_what_it_is_documented_to_do(case, store):
    app, key = store
    case.headers = {**(case.headers or {}), "Authorization": f"Bearer {key}"}
    case.call_and_validate(app=app, excluded_checks=NOT_OF_A_WRITE)


@writes.parametrize()
def test_a_write_without_a_key_is_refused_whatever_is_sent(case, store):
    app, _ = store
    case.headers = {n: v for n, v in (case.headers or {}).items() if n != "Authorization"}
    response = case.call(app=app)
    assert case.method != "POST" or response.status_code == 401
