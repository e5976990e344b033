"""Quotes over all briefs."""

import pytest

from tests.shapes import follow


@pytest.mark.parametrize(
    "speaker", ["solveig-brattesto", "boris-pistorius", "hanno-pevkur", "dermot-keane"]
)
def test_a_speaker_filter_gives_every_word_of_one(client, speaker):
    found = list(follow(client, f"/v1/quotes?speaker={speaker}&limit=1"))
    everything = follow(client, "/v1/quotes?limit=100")
    assert found
    assert found == [q for q in everything if speaker in [s["id"] for s in q["speakers"]]]


def test_a_joint_statement_is_found_by_each_of_its_speakers(client):
    joint = [q for q in follow(client, "/v1/quotes?limit=100") if len(q["speakers"]) == 2]
    assert joint
    for quote in joint:
        for speaker in quote["speakers"]:
            assert quote in list(follow(client, f"/v1/quotes?speaker={speaker['id']}"))


def test_filters_narrow_each_other(client):
    both = "/v1/quotes?speaker=solveig-brattesto&brief=tern-link-norway-refuses"
    found = list(follow(client, both))
    assert found
    assert all(q["brief"]["id"] == "tern-link-norway-refuses" for q in found)
    assert list(follow(client, both.replace("solveig-brattesto", "boris-pistorius"))) == []


def test_a_filter_is_an_exact_id(client):
    for speaker in ("Boris Pistorius", "boris", "BORIS-PISTORIUS", "boris-pistorius ", "%25"):
        assert list(follow(client, f"/v1/quotes?speaker={speaker}")) == []


def test_words_and_segments_agree(client):
    for quote in follow(client, "/v1/quotes?limit=100"):
        words = [segment["exact"] for segment in quote["segments"]]
        assert quote["text"] == (None if None in words else " ".join(words))
        assert quote["text"] or quote["summary"]
