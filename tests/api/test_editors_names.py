"""Whom an editor named otherwise is so named in the versions after."""

import json

import pytest

from tests.api.test_ingest import edited, told, write_lines
from tests.api.test_posting import TEXT

SHE = "signe-dahlgaard"


def refs_in(value):
    """Every object with an id and a name: entities and what refers to them."""
    if isinstance(value, dict):
        if {"id", "name"} <= value.keys():
            yield value
        for inner in value.values():
            yield from refs_in(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from refs_in(inner)


@pytest.mark.parametrize(
    "anew",
    [
        {"name": "Signe Marie Dahlgaard"},
        {"id": "signe-dahlgaard-ostrehavn"},
        {"id": "signe-m-dahlgaard", "name": "Signe M. Dahlgaard"},
    ],
    ids=["the name", "the id", "both"],
)
@pytest.mark.parametrize("more", ["\nMore is to come.\n", "\n“It is late,” Dahlgaard said.\n"])
def test_an_entity_that_an_editor_renamed_stays_so_in_a_new_version(run, tmp_path, anew, more):
    article = {"text": TEXT, "url": "https://baltic.example/1"}
    write_lines(tmp_path / "a.jsonl", [article])
    made = told(run("ingest", tmp_path / "a.jsonl", "--json"))["a.jsonl:1"]

    def rename(document):
        for ref in refs_in(document):
            if ref["id"] == SHE:
                ref.update(anew)

    edited(run, tmp_path, made["id"], rename)
    before = json.loads(run("export", made["id"]).stdout)
    write_lines(tmp_path / "a.jsonl", [article | {"text": TEXT + more}])
    assert told(run("ingest", tmp_path / "a.jsonl", "--json"))["a.jsonl:1"]["version"] == 3
    kept = json.loads(run("export", made["id"]).stdout)
    hers = {"id": SHE, "name": "Signe Dahlgaard"} | anew
    named = {(ref["id"], ref["name"]) for ref in refs_in(kept) if "Dahlgaard" in ref["name"]}
    assert named == {(hers["id"], hers["name"])}
    assert hers["id"] in {speaker["id"] for q in kept["quotes"] for speaker in q["speakers"]}
    ids = {quote["id"] for quote in before["quotes"]}
    assert ids <= {quote["id"] for quote in kept["quotes"]}
    assert "correction_lost" not in [warning["code"] for warning in kept["warnings"]]
    (warning,) = [w["detail"] for w in kept["warnings"] if w["code"] == "correction_kept"]
    assert "left out" not in warning


LATE = "Late\n\nAnn Bell is mayor of Lund.\n\n“It is late,” Bell said.\n"


@pytest.mark.parametrize("anew", [{"name": "Ann B. Bell"}, {"id": "ann-bell-of-lund"}])
def test_who_is_renamed_is_not_held_to_what_another_is_read_to_have_said(run, tmp_path, anew):
    article = {"text": LATE, "url": "https://baltic.example/1"}
    write_lines(tmp_path / "a.jsonl", [article])
    made = told(run("ingest", tmp_path / "a.jsonl", "--json"))["a.jsonl:1"]

    def rename(document):
        for ref in refs_in(document):
            if ref["id"] == "ann-bell":
                ref.update(anew)

    edited(run, tmp_path, made["id"], rename)
    write_lines(
        tmp_path / "a.jsonl", [article | {"text": LATE.replace("Bell said", "Olga Ek said")}]
    )
    run("ingest", tmp_path / "a.jsonl")
    kept = json.loads(run("export", made["id"]).stdout)
    assert [one["id"] for quote in kept["quotes"] for one in quote["speakers"]] == ["olga-ek"]
    hers = {"id": "ann-bell", "name": "Ann Bell"} | anew
    assert hers.items() <= next(e for e in kept["entities"] if "Bell" in e["name"]).items()
