"""The OpenAPI document: generated, valid, complete, and true of every answer."""

import re
from pathlib import Path

import jsonschema
import pytest
import yaml
from openapi_spec_validator import OpenAPIV31SpecValidator

from api import examples, openapi
from api.problems import PROBLEM_TYPES
from schemas.problems import ProblemErrorSchema, ProblemSchema
from tests.addresses import HEALTH, ITEMS, LISTS, V1, WRITES, fill
from tests.shapes import PROBLEM_FIELDS, follow

COMMITTED = Path(__file__).parents[2] / "openapi.yaml"
DOCUMENT = yaml.load(COMMITTED.read_bytes(), Loader=yaml.CSafeLoader)
OPERATIONS = {path: item["get"] for path, item in DOCUMENT["paths"].items() if "get" in item}
WRITING = {
    (method, path): operation
    for path, item in DOCUMENT["paths"].items()
    for method, operation in item.items()
    if method != "get"
}
DOCUMENTED_PROBLEMS = DOCUMENT["components"]["responses"]
TAG_OF = {
    "briefs": "Briefs",
    "entities": "Entities",
    "quotes": "Quotes",
    "positions": "Positions",
    "issues": "Issues",
    "pending-decisions": "Pending decisions",
    "pending-decisions.ics": "Calendar",
    "search": "Search",
    "livez": "Health",
    "readyz": "Health",
}


def rule_of(path):
    """A documented path as a rule of the app."""
    return path.replace("{", "<").replace("}", ">")


def assert_valid(value, schema):
    """That a value fits a schema of the document."""
    whole = {"components": DOCUMENT["components"], **schema}
    jsonschema.Draft202012Validator(whole).validate(value)


def success_of(operation):
    (content,) = operation["responses"]["200"]["content"].values()
    return content


def test_the_committed_file_is_what_the_code_gives():
    generated = openapi.as_yaml(examples.openapi_document())
    assert generated == COMMITTED.read_text("utf-8"), "Run `make openapi`."


def test_the_package_carries_the_same_file():
    assert (Path(openapi.__file__).parent / "openapi.yaml").read_bytes() == COMMITTED.read_bytes()


def test_the_command_prints_it(run):
    printed = run("openapi")
    assert printed.exit_code == 0
    assert printed.stdout == COMMITTED.read_text("utf-8")
    as_json = run("openapi", "--json")
    assert yaml.load(as_json.stdout, Loader=yaml.CSafeLoader) == DOCUMENT


def test_it_is_valid_openapi_3_1():
    assert DOCUMENT["openapi"].startswith("3.1.")
    OpenAPIV31SpecValidator(DOCUMENT).validate()


def test_every_schema_in_it_is_valid_json_schema_2020_12():
    for schema in DOCUMENT["components"]["schemas"].values():
        jsonschema.Draft202012Validator.check_schema(schema)


def test_its_examples_can_be_read_by_people():
    for path, operation in OPERATIONS.items():
        assert len(str(success_of(operation).get("example"))) < 10_000, path


def test_it_names_no_host_and_no_path_of_a_machine():
    text = COMMITTED.read_text("utf-8")
    assert "localhost" not in text
    assert "127.0.0.1" not in text
    assert DOCUMENT["servers"] == [{"url": "/"}]


def test_it_holds_every_path_under_v1_and_the_health_and_nothing_else():
    assert sorted(map(rule_of, OPERATIONS)) == sorted((*V1, *HEALTH))


def test_it_holds_every_way_to_write_and_no_other():
    assert {(method.upper(), rule_of(path)) for method, path in WRITING} == {
        (method, rule) for rule, methods in WRITES.items() for method in methods
    }


def test_operation_ids_are_unique_and_say_what_is_done():
    ids = [operation["operationId"] for operation in [*OPERATIONS.values(), *WRITING.values()]]
    assert len(set(ids)) == len(ids)
    assert all(re.fullmatch(r"(list|get|post|search)_[a-z_]+", id) for id in ids)


@pytest.mark.parametrize("path", OPERATIONS)
def test_an_operation_is_told_in_prose_and_stands_under_its_noun(path):
    assert_told(path, OPERATIONS[path])


@pytest.mark.parametrize(("method", "path"), WRITING)
def test_a_write_is_told_in_prose_and_says_which_key_it_needs(method, path):
    operation = WRITING[method, path]
    assert_told(path, operation)
    assert operation["security"] == [{"apiKey": ["write"]}]
    assert {"400", "401", "403", "413", "415", "422"} <= operation["responses"].keys()


@pytest.mark.parametrize(("method", "path"), WRITING)
def test_a_write_that_is_tried_out_as_it_stands_succeeds(method, path, writing_client):
    operation = WRITING[method, path]
    body = body_of(operation["requestBody"])
    assert_valid(body["example"], body["schema"])
    for expected in (201, 200):
        sent = writing_client.open(path, method=method.upper(), json=body["example"])
        documented = operation["responses"][str(expected)]
        assert sent.status_code == expected
        assert_valid(sent.json, body_of(documented)["schema"])
        assert_valid(body_of(documented)["example"], body_of(documented)["schema"])
        assert ("Location" in sent.headers) == ("Location" in documented["headers"])
        assert "ETag" in sent.headers


def body_of(described):
    return described["content"]["application/json"]


def assert_told(path, operation):
    noun = path.removeprefix("/v1").split("/")[1]
    assert operation["tags"] == [TAG_OF[noun]]
    assert operation["summary"]
    assert not operation["summary"].endswith(".")
    assert operation["description"].endswith(".")


def test_every_tag_is_described_and_used():
    assert {tag["name"] for tag in DOCUMENT["tags"]} == set(TAG_OF.values())
    assert all(tag["description"].endswith(".") for tag in DOCUMENT["tags"])


@pytest.mark.parametrize("path", OPERATIONS)
def test_a_parameter_is_described_and_prefilled_so_that_trying_it_out_succeeds(client, path):
    given, query = {}, {}
    for parameter in OPERATIONS[path]["parameters"]:
        if "$ref" in parameter:
            continue
        assert parameter["description"].endswith(".")
        if parameter["in"] == "path":
            given[parameter["name"]] = parameter["example"]
        elif "example" in parameter:
            query[parameter["name"]] = parameter["example"]
    response = client.get(path.format(**given), query_string=query)
    assert response.status_code == 200
    assert response.json.get("items", True) if response.is_json else response.text


def test_a_list_is_asked_by_words_and_filters_first_and_for_pages_last():
    for path in LISTS:
        names = [p.get("name") for p in OPERATIONS[path]["parameters"]]
        assert names[-3:] == ["limit", "cursor", None], path  # and `If-None-Match`, for all
        assert names[0] == "q", path


@pytest.mark.parametrize("path", OPERATIONS)
def test_a_success_has_an_example_that_fits_its_schema(path):
    content = success_of(OPERATIONS[path])
    assert_valid(content["example"], content["schema"])


@pytest.mark.parametrize("path", OPERATIONS)
def test_a_success_shows_an_example_whose_lists_are_not_empty(path):
    example = success_of(OPERATIONS[path])["example"]
    assert example if isinstance(example, str) else example.get("items", True)


@pytest.mark.parametrize("path", OPERATIONS)
def test_every_real_answer_fits_the_schema_that_is_documented_for_it(client, path):
    rule = rule_of(path)
    noun, has_id, _ = rule.partition("/<id>")
    urls = [fill(rule, id="")]
    if rule in LISTS:
        urls += [f"{rule}?limit=1", f"{rule}?limit=100"]
    if has_id:
        ids = [item["id"] for item in follow(client, f"{noun}?limit=100")]
        urls = [rule.replace("<id>", id) for id in ids]
    for url in urls:
        answer = client.get(url)
        body = answer.json if answer.is_json else answer.text
        assert_valid(body, success_of(OPERATIONS[path])["schema"])


def test_a_wrong_answer_would_not_fit():
    schema = success_of(OPERATIONS["/v1/quotes/{id}"])["schema"]
    example = success_of(OPERATIONS["/v1/quotes/{id}"])["example"]
    for wrong in (
        dict[str, object](),
        example | {"type": "loud"},
        example | {"segments": [{}]},
        example | {"speakers": None},
    ):
        with pytest.raises(jsonschema.ValidationError):
            assert_valid(wrong, schema)


@pytest.mark.parametrize("path", OPERATIONS)
def test_etag_link_and_304_are_documented_where_they_are_sent(client, address, path):
    operation, rule = OPERATIONS[path], rule_of(path)
    url = f"{rule}?limit=1" if rule in LISTS else address(rule)
    sent = client.get(url).headers
    documented = operation["responses"]["200"].get("headers", {})
    assert ("ETag" in sent) == ("ETag" in documented) == ("304" in operation["responses"])
    assert ("Link" in sent) == ("Link" in documented)


@pytest.mark.parametrize("path", OPERATIONS)
def test_every_problem_that_is_documented_is_a_shared_component(path):
    problems = {s: r for s, r in OPERATIONS[path]["responses"].items() if int(s) >= 400}
    assert {"400", "414", "422", "500"} <= problems.keys()
    assert ("404" in problems) == ("{id}" in path)
    assert ("503" in problems) == (path != "/livez")
    for status, response in problems.items():
        assert response.keys() == {"$ref"}
        name = response["$ref"].removeprefix("#/components/responses/")
        content = DOCUMENTED_PROBLEMS[name]["content"]
        assert list(content) == ["application/problem+json"]
        assert content["application/problem+json"]["example"]["status"] == int(status)


@pytest.mark.parametrize("name", DOCUMENTED_PROBLEMS)
def test_a_documented_problem_is_one_that_is_explained_with_a_fitting_example(name):
    response = DOCUMENTED_PROBLEMS[name]
    content = response["content"]["application/problem+json"]
    example = content["example"]
    assert content["schema"] == {"$ref": "#/components/schemas/Problem"}
    assert_valid(example, content["schema"])
    type = PROBLEM_TYPES[example["type"].removeprefix("/problems/")]
    assert (example["status"], example["title"]) == (type.status, type.title)
    assert response["description"] == type.explanation
    assert ("Retry-After" in response.get("headers", {})) == (type.status == 503)


@pytest.mark.parametrize("name", DOCUMENTED_PROBLEMS)
def test_the_example_of_a_problem_is_of_a_path_that_answers_with_it(name):
    content = DOCUMENTED_PROBLEMS[name]["content"]["application/problem+json"]
    where = content["example"]["instance"]
    (path,) = [path for path in DOCUMENT["paths"] if re.sub("{.*}", "nobody", path) == where]
    answers = [
        answer for op in DOCUMENT["paths"][path].values() for answer in op["responses"].values()
    ]
    assert {"$ref": f"#/components/responses/{name}"} in answers


@pytest.mark.parametrize(
    "url", ["/v1/quotes?limt=1", "/v1/quotes/nobody", "/v1/quotes?cursor=x", "/v1/" + "a" * 5000]
)
def test_a_problem_is_sent_as_it_is_documented(client, url):
    sent = client.get(url).json
    documented = DOCUMENT["components"]["schemas"]["Problem"]
    assert list(sent) == list(documented["properties"]) == documented["required"]
    assert sent.keys() == PROBLEM_FIELDS == ProblemSchema().fields.keys()
    assert_valid(sent, {"$ref": "#/components/schemas/Problem"})
    for error in sent["errors"]:
        assert error.keys() == ProblemErrorSchema().fields.keys()


def test_no_component_is_a_variant_of_another():
    names = list(DOCUMENT["components"]["schemas"])
    assert names == sorted(names)
    assert not [name for name in names if re.search(r"\d|Schema|_|-", name)]


def test_every_component_is_used_and_described():
    text = COMMITTED.read_text("utf-8")
    for kind, components in DOCUMENT["components"].items():
        for name, component in components.items():
            reference = (
                f"- {name}:" if kind == "securitySchemes" else f"#/components/{kind}/{name}'"
            )
            assert reference in text
            assert component["description"]


def test_every_property_is_described_and_the_required_ones_are_all():
    sent = {"ArticleSubmission"}  # of what is sent, most may be left out
    for name, schema in DOCUMENT["components"]["schemas"].items():
        assert name in sent or schema["required"] == list(schema["properties"]), name
        for property in schema["properties"].values():
            assert property.get("description"), name


def test_evidence_has_its_own_law_in_the_introduction():
    assert "article.text[start:end] == exact" in DOCUMENT["info"]["description"]
    assert DOCUMENT["info"]["license"]["identifier"] == "Apache-2.0"


@pytest.mark.parametrize("rule", ITEMS)
def test_the_id_that_is_prefilled_is_a_real_one(client, rule):
    (path,) = [path for path in OPERATIONS if rule_of(path) == rule]
    (parameter,) = [p for p in OPERATIONS[path]["parameters"] if p.get("in") == "path"]
    assert client.get(rule.replace("<id>", parameter["example"])).status_code == 200
