"""A stance that an editor turned has no summary beside it that tells the other one."""

# ruff: noqa: F401, F811 - fixtures

import json

import pytest

from brief.entities import EntityKind
from brief.positions import Stance
from brief.retelling import retold
from extraction.positions.issues import Topic
from extraction.positions.position_summaries import summary_of
from extraction.text.cast import Actor
from tests.api.test_kept_ids import AGAIN, TEXT, URL, correct, take

NORWAY = Actor(EntityKind.COUNTRY, "Norway")
UNION = Actor(EntityKind.ORGANIZATION, "European Union", definite=True)
LEADERS = Actor(EntityKind.GROUP, "local leaders", plural=True)
TOPIC = Topic("The cable is laid", "the cable")
IDEA = Topic("The cable is laid", "the idea that the cable is laid")
DEED = Topic("Norway joins the cable", "the cable", subject="Norway", deed="join the cable")


@pytest.mark.parametrize("now", Stance)
@pytest.mark.parametrize("was", Stance)
@pytest.mark.parametrize(
    ("holder", "topic", "claim"),
    [
        (NORWAY, TOPIC, False),
        (UNION, TOPIC, False),
        (LEADERS, TOPIC, False),
        (NORWAY, DEED, False),
        (UNION, IDEA, True),
        (LEADERS, IDEA, True),
    ],
    ids=["one", "the", "many", "deed", "claim", "claim of many"],
)
def test_every_summary_of_the_engine_can_be_told_with_every_stance(was, now, holder, topic, claim):
    told = retold(summary_of(holder, was, topic, claim=claim), holder.name, was, now)
    still_claimed = claim and (was in (Stance.SUPPORTS, Stance.OPPOSES))
    assert told == summary_of(holder, now, topic, claim=still_claimed)


def test_what_is_no_summary_of_the_engine_is_not_told_anew():
    own = "Norway would sign if the price fell."
    assert retold(own, "Norway", Stance.CONDITIONAL, Stance.SUPPORTS) is None
    assert retold("Denmark opposes it.", "Norway", Stance.OPPOSES, Stance.SUPPORTS) is None


def turned(brief, holder, **more):
    """The positions of a brief, that of one holder with another stance."""
    for one in brief["positions"]:
        yield one | {"stance": "undecided"} | more if one["holder"]["id"] == holder else one


def summary_in(brief, holder):
    (found,) = [p["summary"] for p in brief["positions"] if p["holder"]["id"] == holder]
    return found


def test_a_turned_stance_has_a_summary_that_tells_it_at_once_and_later(take, correct, run):
    brief = take(TEXT)
    assert summary_in(brief, "lars-holm").startswith("Lars Holm supports ")
    correct(brief, positions=list(turned(brief, "lars-holm")))
    now = json.loads(run("export").stdout)
    told = summary_in(brief, "lars-holm").replace("supports", "is undecided about")
    assert summary_in(now, "lars-holm") == told
    assert summary_in(now, "signe-dahlgaard") == summary_in(brief, "signe-dahlgaard")
    after = take(TEXT + AGAIN)
    assert summary_in(after, "lars-holm").startswith("Lars Holm is undecided about ")
    assert "correction_kept" in [one["code"] for one in after["warnings"]]


def test_the_summary_that_an_editor_wrote_of_a_turned_stance_stays(take, correct, run):
    brief = take(TEXT)
    own = "Lars Holm supports it in public, and is of two minds in private."
    correct(brief, positions=list(turned(brief, "lars-holm", summary=own)))
    brief = json.loads(run("export").stdout)
    assert summary_in(brief, "lars-holm") == own
    back = [p | {"stance": "supports"} for p in brief["positions"]]
    correct(brief, positions=back)
    assert summary_in(json.loads(run("export").stdout), "lars-holm") == own


def test_a_turned_stance_is_told_so_where_the_text_is_withheld(run, tmp_path):
    article = {"text": TEXT, "url": URL, "retain_text": False}
    for number, one in enumerate((article, article | {"text": TEXT + AGAIN})):
        (tmp_path / f"{number}.json").write_text(json.dumps(one), "utf-8")
    run("ingest", tmp_path / "0.json")
    brief = json.loads(run("export").stdout)
    edited = brief | {"positions": list(turned(brief, "lars-holm"))}
    (tmp_path / "edited.json").write_text(json.dumps(edited), "utf-8")
    assert run("load", tmp_path / "edited.json").exit_code == 0
    told = "Lars Holm is undecided about it."
    assert summary_in(json.loads(run("export").stdout), "lars-holm") == told
    run("ingest", tmp_path / "1.json")
    assert summary_in(json.loads(run("export").stdout), "lars-holm") == told


def test_a_document_with_a_turned_stance_that_is_loaded_again_does_nothing(take, run, tmp_path):
    brief = take(TEXT)
    edited = brief | {"positions": list(turned(brief, "lars-holm"))}
    (tmp_path / "edited.json").write_text(json.dumps(edited), "utf-8")
    assert "version 2  updated" in run("load", tmp_path / "edited.json").stdout
    assert "version 2  unchanged" in run("load", tmp_path / "edited.json").stdout
