"""Schemathesis over every operation: what the document says is what the service does.

Values that fit and values that do not, the same at each run; every check that schemathesis has.
"""

import schemathesis
from schemathesis import GenerationMode
from schemathesis.config import GenerationConfig, ProjectConfig, ProjectsConfig, SchemathesisConfig
from schemathesis.specs.openapi.checks import positive_data_acceptance

from api.app import create_app
from api.settings import Settings

EXAMPLES = 40  # for each operation, beside those that cover its boundaries one by one

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


@documented.parametrize()
def test_an_operation_does_what_it_is_documented_to_do(case, app):
    # A cursor is opaque: no schema can tell those that a list gave from any other string.
    excluded = [positive_data_acceptance] if "cursor" in case.query else []
    case.call_and_validate(app=app, excluded_checks=excluded)
