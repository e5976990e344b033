"""Every shape: exactly its declared fields, a sentence for each, and examples that are true."""

import json

import pytest

from schemas.briefs import BriefDocumentSchema, WarningSchema
from schemas.problems import ProblemSchema
from schemas.queries import (
    BriefQuerySchema,
    DecisionFilterSchema,
    DecisionQuerySchema,
    EntityQuerySchema,
    IssueQuerySchema,
    ListQuerySchema,
    PositionQuerySchema,
    PublishedSchema,
    QuoteQuerySchema,
    SearchQuerySchema,
)
from schemas.rendering import render
from schemas.shapes import Shape
from schemas.submissions import ArticleSubmissionSchema, BriefRequestSchema
from tests.addresses import HEALTH, JSON, LISTS, fill
from tests.documents import brief
from tests.schemas.places import places
from tests.shapes import follow
from tools.build_fixtures import FIXTURES

IDS = sorted(path.stem for path in (FIXTURES / "briefs").glob("*.json"))


def shapes(root=Shape):
    """Every shape that there is."""
    for schema in root.__subclasses__():
        yield schema
        yield from shapes(schema)


SHAPES = sorted(set(shapes()), key=lambda schema: schema.__name__)
QUERIES = {ListQuerySchema, *shapes(ListQuerySchema), DecisionFilterSchema}
ASKED = {
    BriefQuerySchema: "/v1/briefs",
    EntityQuerySchema: "/v1/entities",
    QuoteQuerySchema: "/v1/quotes",
    PositionQuerySchema: "/v1/positions",
    IssueQuerySchema: "/v1/issues",
    DecisionQuerySchema: "/v1/pending-decisions",
    SearchQuerySchema: "/v1/search",
}
SENT = {ArticleSubmissionSchema, BriefRequestSchema}  # by clients: most fields may be left out
BODIES = [schema for schema in SHAPES if schema not in QUERIES | SENT]


def schema_of(app, rule):
    """The shape that a path is documented to answer with."""
    endpoint = next(
        r.endpoint for r in app.url_map.iter_rules() if r.rule == rule and "GET" in r.methods
    )
    return app.view_functions[endpoint]._apidoc["response"]["responses"][200][0]["schema"]


def pages(client, url):
    """The URLs of all pages from one on."""
    while url is not None:
        yield url
        url = client.get(url).json["next"]


@pytest.fixture(scope="module")
def bodies(app, client):
    """Every body of the service with its shape: reads, pages of one, problems, documents."""
    found = []
    for rule in (*JSON, *HEALTH):
        schema = schema_of(app, rule)
        noun, has_id, _ = rule.partition("/<id>")
        urls = [fill(rule, id="")]
        if has_id:
            ids = [item["id"] for item in follow(client, f"{noun}?limit=100")]
            urls = [rule.replace("<id>", id) for id in ids]
        if rule in LISTS:
            urls += [f"{rule}?limit=1", *pages(client, f"{rule}?limit=100")]
        found += [(schema, client.get(url).json) for url in urls]
    asked = {"X-Request-ID": "6f1c1ab27f9a4f3c8f0f9f5c6a1f7a52"}
    found.append((ProblemSchema(), client.get("/v1/quotes?limt=1", headers=asked).json))
    documents = (json.loads(render(brief(id)).document) for id in IDS)
    found += [(BriefDocumentSchema(), document) for document in documents]
    return found


def test_every_body_has_exactly_the_fields_that_its_shape_declares(bodies):
    seen = set()
    for schema, body in bodies:
        for place in places(schema, body):
            declared = [f.data_key or name for name, f in place.schema.fields.items()]
            assert sorted(place.body) == sorted(declared), place.pointer
            seen.add(type(place.schema))
    bases = {schema for schema in BODIES if schema.__subclasses__()}
    assert set(BODIES) - seen - bases == {WarningSchema}


def test_every_body_has_its_fields_in_the_order_of_its_shape(bodies):
    for schema, body in bodies:
        for place in places(schema, body):
            assert list(place.body) == [f.data_key or n for n, f in place.schema.fields.items()]


@pytest.mark.parametrize("schema", SHAPES, ids=lambda schema: schema.__name__)
def test_every_field_of_every_shape_says_what_it_is(schema):
    assert schema.__doc__
    for name, field in schema().fields.items():
        assert_described(name, field.metadata.get("description"))


def assert_described(name, description):
    assert description, name
    assert description.endswith((".", "…")), name
    assert description[0].isupper() or description[0] == "`" or ": " in description, name


@pytest.mark.parametrize("schema", BODIES, ids=lambda schema: schema.__name__)
def test_every_field_of_a_body_is_always_there(schema):
    assert all(field.required for field in schema().fields.values())


def test_every_example_stands_at_its_field_in_what_is_really_served(bodies):
    seen: dict[tuple[type, str], set[str]] = {}
    for schema, body in bodies:
        for place in places(schema, body):
            for name, field in place.schema.fields.items():
                value = place.body[field.data_key or name]
                seen.setdefault((type(place.schema), name), set()).add(json.dumps(value))
    invented = {
        f"{schema.__name__}.{name}": example
        for schema in BODIES
        for name, field in schema().fields.items()
        for example in field.metadata.get("examples", ())
        if (schema, name) in seen and json.dumps(example) not in seen[schema, name]
    }
    assert invented == {}


def test_every_example_of_a_parameter_finds_something(client):
    for query, path in ASKED.items():
        for name, field in query().fields.items():
            for example in field.metadata.get("examples", ()):
                if name not in ("limit", "cursor"):
                    needed = {} if query is not SearchQuerySchema else {"q": "council"}
                    asked = needed | {name: str(example).lower() if example is True else example}
                    assert client.get(path, query_string=asked).json["items"], (path, asked)
    assert set(ASKED) == set(QUERIES) - {ListQuerySchema, PublishedSchema, DecisionFilterSchema}


def test_no_shape_is_a_variant_made_on_the_spot():
    """`only=` and `exclude=` would make components such as `Evidence1`."""
    for schema in BODIES:
        for field in schema().fields.values():
            inner = getattr(field, "inner", field)
            if nested := getattr(inner, "schema", None):
                assert nested.only is None or set(nested.only) == set(nested.declared_fields)
                assert not nested.exclude
