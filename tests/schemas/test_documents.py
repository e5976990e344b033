"""Reading a brief document: strict JSON, every fault with its pointer, and nothing is lost."""

import json
from dataclasses import replace
from typing import Any

import orjson
import pytest
from marshmallow import Schema, ValidationError, fields

from brief.briefs import BriefWarning
from brief.errors import InvalidBrief, InvalidJson
from schemas import documents
from schemas.briefs import BriefDocumentSchema
from schemas.documents import LOAD, parse_json, read_document
from schemas.rendering import DOCUMENT, render
from schemas.shapes import Flag, Instant
from tests.brief.samples import night_ferry
from tests.documents import brief, changed, document
from tests.schemas.places import at, first_places
from tests.shapes import POINTER, assert_sentence
from tools.build_fixtures import FIXTURES

IDS = sorted(path.stem for path in (FIXTURES / "briefs").glob("*.json"))
SCHEMA = BriefDocumentSchema()
# A small brief, its text withheld, in which every shape stands.
RICH = replace(night_ferry(), warnings=(BriefWarning("odd", "It is odd."),)).withhold()
BODY = json.loads(render(RICH).document)
FIRST = first_places(SCHEMA, BODY)
FIELDS = [
    pytest.param(f"{pointer}/{field.data_key or name}", field, id=f"{schema.__name__}.{name}")
    for schema, pointer in FIRST.items()
    for name, field in schema().fields.items()
]


ODD: tuple[object, ...] = (
    None,
    True,
    0,
    1,
    -1,
    2**31,
    1.0,
    "",
    "x",
    "person",
    "2023-06-15T13:01:00Z",
    [],
    {},
    [None],
)


def is_server_owned(pointer):
    """Whether a place lies in what the server makes itself, which is not even looked at."""
    schema: Schema = SCHEMA
    for step in filter(None, pointer.split("/")):
        if step.isdigit():
            continue
        field = schema.fields[step]
        if field.dump_only:
            return True
        inner = field.inner if isinstance(field, fields.List) else field
        schema = inner.schema if isinstance(inner, fields.Nested) else schema
    return False


OWNED = [p for p in FIELDS if is_server_owned(p.values[0])]
TAKEN = [p for p in FIELDS if not is_server_owned(p.values[0])]


def faults_of(content):
    """What is wrong with a document, by pointer."""
    with pytest.raises(InvalidBrief) as raised:
        read_document(content).check()
    for fault in raised.value.faults:
        assert POINTER.fullmatch(fault.pointer)
        assert_sentence(fault.detail)
    return {fault.pointer: fault.detail for fault in raised.value.faults}


def body_with(pointer, value):
    """The rich document with another value at a place."""
    body = json.loads(json.dumps(BODY))
    parent, _, name = pointer.rpartition("/")
    at(body, parent)[name] = value
    return json.dumps(body).encode()


def body_without(pointer):
    body = json.loads(json.dumps(BODY))
    parent, _, name = pointer.rpartition("/")
    del at(body, parent)[name]
    return json.dumps(body).encode()


# There and back


@pytest.mark.parametrize("id", IDS)
def test_what_is_written_can_be_read_back_and_nothing_is_lost(id):
    known = brief(id)
    assert read_document(render(known).document) == known


@pytest.mark.parametrize("id", IDS)
def test_a_withheld_brief_can_be_read_back_as_well(id):
    withheld = brief(id).withhold()
    assert read_document(render(withheld).document) == withheld


@pytest.mark.parametrize("id", IDS)
def test_reading_and_writing_again_gives_the_same_bytes(id):
    once = render(brief(id)).document
    assert render(read_document(once)).document == once


@pytest.mark.parametrize("id", IDS)
def test_the_short_way_of_loading_gives_what_marshmallow_gives(id):
    for content in (document(id), render(brief(id).withhold()).document):
        assert LOAD(parse_json(content)) == SCHEMA.load(parse_json(content))


@pytest.mark.parametrize("id", IDS)
def test_the_short_way_of_dumping_gives_what_marshmallow_gives(id):
    for one in (brief(id), brief(id).withhold()):
        assert orjson.dumps(DOCUMENT(one)) == orjson.dumps(SCHEMA.dump(one))


@pytest.mark.parametrize(("pointer", "field"), TAKEN)
def test_the_short_way_of_loading_takes_nothing_that_marshmallow_refuses(pointer, field):
    for value in ODD:
        body = parse_json(body_with(pointer, value))
        try:
            loaded = LOAD(body)
        except ValidationError:
            continue
        assert loaded == SCHEMA.load(body)


def test_the_order_of_the_fields_does_not_matter():
    turned = json.loads(document(), object_pairs_hook=lambda pairs: dict(reversed(pairs)))
    assert read_document(json.dumps(turned).encode()) == brief()


def test_an_instant_in_another_offset_is_the_same_instant():
    content = changed(lambda body: body.update(generated_at="2026-02-10T15:30:00+01:30"))
    written = render(read_document(content)).document
    assert json.loads(written)["generated_at"] == "2026-02-10T14:00:00Z"


# What is refused, and where


@pytest.mark.parametrize("pointer", FIRST.values(), ids=[s.__name__ for s in FIRST])
@pytest.mark.parametrize("name", ["colour", "", "a/b", "~", "__class__", "Start"])
def test_an_unknown_field_is_refused_in_every_shape(pointer, name):
    step = name.replace("~", "~0").replace("/", "~1")
    body = json.loads(json.dumps(BODY))
    at(body, pointer)[name] = 1
    if is_server_owned(pointer):
        assert read_document(json.dumps(body).encode()) == RICH
    else:
        (told,) = faults_of(json.dumps(body).encode()).items()
        near = (
            "; did you mean `start`?" if name == "Start" and "start" in at(body, pointer) else "."
        )
        assert told == (f"{pointer}/{step}", f"There is no such field{near}")


@pytest.mark.parametrize(("pointer", "field"), FIELDS)
def test_a_field_that_is_missing_is_named_unless_the_server_owns_it(pointer, field):
    if is_server_owned(pointer):
        assert read_document(body_without(pointer)) == RICH
    else:
        assert faults_of(body_without(pointer))[pointer] == "It is missing."


@pytest.mark.parametrize(("pointer", "field"), OWNED)
@pytest.mark.parametrize("value", [None, 1, "x", [], {}, [[1]], {"colour": "red"}], ids=repr)
def test_what_the_server_owns_is_ignored_whatever_it_says(pointer, field, value):
    assert read_document(body_with(pointer, value)) == RICH


WRONG: dict[type[fields.Field[Any]], tuple[object, ...]] = {
    fields.Integer: ("1", True, False, 1.5, 1.0, [], {}, -1, 10**400, "x", ""),
    fields.String: (1, True, 1.5, [], {}, 10**400),
    fields.Enum: ("nonsense", 1, True, [], {}, "", "PARAGRAPH"),
    Flag: (0, 1, "true", "false", [], {}),
    fields.List: ({}, "x", 1, True, [None], [[[]]]),
    fields.Nested: ([], "x", 1, True, [[]]),
    Instant: (
        *("yesterday", 1, True, [], {}, "", "2023-06-15", "2023-06-15T13:01:00", "2023-W01-1"),
        *("9999-12-31T23:59:59-23:59", "0001-01-01T00:00:00+14:00", "2023-02-30T00:00:00Z", "٣"),
    ),
}


@pytest.mark.parametrize(("pointer", "field"), TAKEN)
def test_a_value_of_a_wrong_type_is_refused_where_it_stands(pointer, field):
    kind = next(kind for kind in type(field).__mro__ if kind in WRONG)
    nothing = () if field.allow_none else (None,)
    for value in (*WRONG[kind], *nothing):
        found = faults_of(body_with(pointer, value))
        assert any(f == pointer or f.startswith(f"{pointer}/") for f in found), (value, found)


@pytest.mark.parametrize("number", [2**31, 2**53, 2**63, 2**64, 10**100])
@pytest.mark.parametrize("pointer", ["/version", "/article/char_count"])
def test_a_number_that_no_database_or_reader_could_hold_is_refused(pointer, number):
    assert pointer in faults_of(body_with(pointer, number))


def test_everything_that_is_wrong_is_named_at_once():
    body = json.loads(json.dumps(BODY))
    body["colour"] = 1
    body["quotes"][0]["type"] = "loud"
    body["quotes"][1]["segments"][0]["start"] = "0"
    del body["entities"][3]["name"]
    assert set(faults_of(json.dumps(body).encode())) == {
        "/colour",
        "/quotes/0/type",
        "/quotes/1/segments/0/start",
        "/entities/3/name",
    }


@pytest.mark.parametrize("words", ["\x00", "a\x00b", "\ud800", "x\udfffy"], ids=ascii)
@pytest.mark.parametrize(
    "pointer",
    [
        *("/article/headline", "/article/publisher", "/article/url", "/quotes/0/summary"),
        *("/positions/0/summary", "/entities/0/name", "/entities/0/aliases", "/engine/name"),
        *("/warnings/0/detail", "/pending_decisions/0/title", "/quotes/0/speakers/0/name"),
    ],
)
def test_nul_and_lone_surrogates_are_refused_in_any_words(pointer, words):
    value = [words] if pointer.endswith("aliases") else words
    found = faults_of(body_with(pointer, value))
    assert any(fault.startswith(pointer) for fault in found)
    assert all(detail.encode() for detail in found.values())


@pytest.mark.parametrize("content", [b"[]", b"null", b"1", b'"x"', b"true", b"[{}]", b"1.5"])
def test_json_that_is_no_object_is_no_document(content):
    assert list(faults_of(content)) == [""]


def test_an_empty_object_lacks_every_field_that_a_document_takes():
    assert set(faults_of(b"{}")) == {
        f"/{name}" for name, field in SCHEMA.fields.items() if not field.dump_only
    }


# Strict JSON


def refused(content):
    with pytest.raises(InvalidJson) as raised:
        parse_json(content)
    assert_sentence(str(raised.value))
    str(raised.value).encode()
    return str(raised.value)


@pytest.mark.parametrize("opening", [b"[", b'{"a":', b'[{"a":'])
def test_json_nested_20_000_deep_is_refused(opening):
    assert "deep" in refused(opening * 20_000)
    closing = opening.replace(b"[", b"]")[::-1] if opening == b"[" else b""
    assert refused(opening * 20_000 + closing * 20_000)


@pytest.mark.parametrize("number", [b"9" * 5000, b"-" + b"9" * 5000, b"1" + b"0" * 4300])
def test_an_integer_of_5_000_digits_is_refused(number):
    assert "digits" in refused(number)
    assert "digits" in refused(b'{"version": ' + number + b"}")


@pytest.mark.parametrize("number", [b"NaN", b"Infinity", b"-Infinity"])
def test_what_is_no_number_in_json_is_refused(number):
    assert number.decode() in refused(b'{"a": ' + number + b"}")


@pytest.mark.parametrize("number", ["1e999", "-1e999", "1e-999", "1.0", "1E0"])
def test_a_number_that_is_no_integer_is_no_offset(number):
    content = body_with("/version", 424242).replace(b"424242", number.encode())
    assert "/version" in faults_of(content)


@pytest.mark.parametrize(
    "content", [b'{"a":1,"a":1}', b'[{"b":{"a":1,"\\u0061":2}}]', b'{"":1,"":2}']
)
def test_a_key_that_stands_twice_in_one_object_is_refused(content):
    assert "twice" in refused(content)


def test_a_key_may_stand_in_two_objects():
    assert parse_json(b'{"a": {"a": 1}, "b": {"a": 1}}') == {"a": {"a": 1}, "b": {"a": 1}}


@pytest.mark.parametrize("key", ["\\u0000", "a\\ud800", "\\udfff"])
def test_a_key_with_nul_or_a_lone_surrogate_is_refused_where_it_stands(key):
    content = json.dumps(BODY).replace('"article": {', f'"article": {{"{key}": 1, ').encode()
    found = faults_of(content)
    assert list(found) == [f"/article/{key}"]
    assert "Take it out." in found[f"/article/{key}"]
    assert "twice" in refused(f'{{"{key}": 1, "{key}": 2}}'.encode())


@pytest.mark.parametrize(
    "content", [b"\xff", b'"\xc3"', '"é"'.encode("latin-1"), b'"\xed\xa0\x80"']
)
def test_bytes_that_are_not_utf_8_are_refused_with_their_place(content):
    assert "byte" in refused(content)


@pytest.mark.parametrize("encoding", ["utf-16", "utf-32"])
def test_another_encoding_is_refused(encoding):
    assert refused('{"a": 1}'.encode(encoding))


def test_a_byte_order_mark_is_passed_over_once():
    assert parse_json('{"a": "\ufeff"}'.encode("utf-8-sig")) == {"a": "\ufeff"}
    assert refused('\ufeff{"a": 1}'.encode("utf-8-sig"))


@pytest.mark.parametrize(
    "content",
    [
        *(
            b"",
            b" ",
            b"{",
            b"[1,]",
            b"{'a':1}",
            b'{"a":1}}',
            b"01",
            b"+1",
            b"nul",
            b'"\x00"',
            b".5",
        ),
        *(b'"a\nb"', b"// x\n1", b"1 2", b"\x00", b'"\\x"', b"\xe2\x80\x8b1", b"0x1"),
    ],
)
def test_what_is_no_json_is_refused_with_its_column_and_of_several_lines_the_line(content):
    assert "column" in refused(content)
    assert ("(line" in refused(content)) == (b"\n" in content)
    assert "column" in refused(content)


def test_a_document_that_is_too_large_is_refused_by_its_length_alone(monkeypatch):
    monkeypatch.setattr(documents, "MOST_BYTES", 1000)
    assert parse_json(b"[" + b" " * 998 + b"]") == []
    assert "1,001" in refused(b"[" + b" " * 999 + b"]")


def test_the_largest_fixture_is_far_from_the_limit():
    assert max(len(document(id)) for id in IDS) * 100 < documents.MOST_BYTES
