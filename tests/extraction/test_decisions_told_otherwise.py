"""Decisions that are left, kept back, threatened, or told beside their day."""

import pytest

from tests.extraction.test_pending_decisions import decisions, due, one


@pytest.mark.parametrize(
    ("sentence", "title", "names", "edtf"),
    [
        ("Meadow Council has yet to say whether it will appeal.",
         "Decision whether it will appeal", ["Meadow Council"], None),
        ("Vera Holm has hinted that she would veto the bill.", "Decision whether to veto the bill",
         ["Vera Holm"], None),
        ("Ministers will take a view on the pier after a debate next week.",
         "Decision on the pier", ["Ministers"], None),
        ("The National Diet is to take up the treaty on March 20, 2027.", None, None, None),
        ("The Senate is to take up the deployment on April 20.", None, None, "2026-04-20"),
        ("Ministers are to consider a waiver when they meet in Oxmere on Nov. 20.",
         "Decision on a waiver", ["Ministers"], "2026-11-20"),
        ("Unless the court acts, the order takes effect May 29.",
         "Decision whether the court acts", ["court"], "../2026-05-29"),
        ("The law takes effect on 30 April unless the president vetoes it.", None, ["president"],
         "../2026-04-30"),
        ("The mill will close without a deal by 15 May.", None, [], "../2026-05-15"),
        ("The pact will not enter into force until the parliaments ratify it.", None, None, None),
        ("The agency has promised to finish its review by September.", None, ["agency"],
         "../2026-09"),
        ("Envoys met, leaving it to the ministers to settle the matter in June.", None, None,
         "2026-06"),
        ("The treaty leaves the course of the frontier to a commission.",
         "Decision on the course of the frontier", ["commission"], None),
        ("The library’s fate is in the hands of the trustees.", None, ["trustees"], None),
        ("The team’s future hinges on a vote by the owners on 19 May.", "Vote by owners",
         ["owners"], "2026-05-19"),
        ("Meadow Council has pledged to decide on the licence in May.", "Decision on the licence",
         ["Meadow Council"], "2026-05"),
        ("The winner of the tender will be named in June.", None, None, "2026-06"),
        ("The bank next sets rates on 5 May.", None, None, "2026-05-05"),
        ("The board pushed its vote on the pier to 12 May.", "Vote on the pier", ["board"],
         "2026-05-12"),
        ("Members choose between the two on 6 June.", None, ["Members"], "2026-06-06"),
    ],
)  # fmt: skip
def test_a_decision_is_told_without_its_verb(
    sentence: str, title: str | None, names: list[str] | None, edtf: str | None
) -> None:
    found = one(sentence)
    assert title in (None, found.title)
    assert names in (None, [actor.name for actor in found.deciders])
    assert edtf in (None, due(found))


@pytest.mark.parametrize(
    ("body", "names", "edtf"),
    [
        ("Meadow Council next meets on 6 May. It will decide then whether to sell the baths.",
         ["Meadow Council"], "2026-05-06"),
        ("Meadow Council will decide whether to sell the baths. The meeting is on 6 May.",
         ["Meadow Council"], "2026-05-06"),
        ("Crews start voting on Monday on whether to strike; voting closes on 14 August.",
         ["Crews"], "2026-08-14"),
    ],
)  # fmt: skip
def test_the_day_may_stand_beside_the_decision(body: str, names: list[str], edtf: str) -> None:
    found = one(body)
    assert ([actor.name for actor in found.deciders], due(found)) == (names, edtf)


def test_who_must_also_settle_something_does_so_at_the_same_meeting() -> None:
    _, found = decisions(
        "Meadow Council will vote on the quota on 6 May. The council must also settle whether to "
        "admit traders."
    )
    assert [due(decision) for decision in found] == ["2026-05-06", "2026-05-06"]


@pytest.mark.parametrize(
    "sentence",
    [
        "Vera Holm has not said whether the fire was set on purpose.",
        "Vera Holm declined to say whether she would go.",
        "Officials have yet to say how many died.",
        "Her father left the farm to a cousin.",
        "Unless it rains, the game starts at noon on Friday.",
        "Shops will close at noon on Friday unless the weather improves.",
        "The agency finished its review in March.",
        "Vera Holm will take a break next week.",
        "Vera Holm will take up her post on 1 June.",
        "Vera Holm has hinted that she would miss the race.",
        "The pupils must settle down before the test on Monday.",
        "Economists expect inflation to fall by June.",
        "The judge set bail on Monday.",
        "The ship will be named after its founder in June.",
    ],
)
def test_what_only_sounds_so_is_no_decision(sentence: str) -> None:
    assert decisions(sentence)[1] == []
