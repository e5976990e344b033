"""Whose a plan is: who makes or hands it in is for it."""

import pytest

from brief.positions import Stance
from tests.extraction.test_same_issues import standing

HEAD = """Council meets in Lund

LUND, Sweden, March 3, 2026 (Wire) - {told} It rained. Germany and Tern Water were not there.
"""


@pytest.mark.parametrize(
    ("told", "holder", "statement"),
    [
        (
            "Lawmakers will vote on a government bill that would end the licence fee.",
            "government",
            "A government bill that would end the licence fee is adopted",
        ),
        (
            "Ministers discussed a European Commission plan to raise €150bn in bonds.",
            "European Commission",
            "A European Commission plan to raise €150bn in bonds is adopted",
        ),
        (
            "The council will vote on a U.S.-drafted resolution to cut the force.",
            "United States",
            "A U.S.-drafted resolution to cut the force is adopted",
        ),
        (
            "The council debated a German proposal to split the fund.",
            "Germany",
            "A German proposal to split the fund is adopted",
        ),
        (
            "Members debated Ann Bell’s amendment barring donors.",
            "Ann Bell",
            "The amendment barring donors is adopted",
        ),
        (
            "The chamber debated Senator Ann Bell’s proposal that schools close early.",
            "Ann Bell",
            "The proposal that schools close early is adopted",
        ),
        (
            "The regulator is studying Tern Water’s application to raise bills.",
            "Tern Water",
            "Tern Water’s application to raise bills goes ahead",
        ),
        (
            "The court threw out the company’s request for an injunction.",
            "company",
            "An injunction goes ahead",
        ),
    ],
)
def test_whose_plan_it_is_is_for_it(told, holder, statement):
    assert standing(HEAD.format(told=told))[statement][holder] is Stance.SUPPORTS


@pytest.mark.parametrize(
    "told",
    [
        "The council debated the Ukraine plan for an hour.",  # one for Ukraine, perhaps
        "The council debated the British text for an hour.",  # told of before
        "The council debated Ann Bell’s bill on Tuesday.",
        "The council has a plan to split the fund.",
        "The council read an amendment barring donors.",
    ],
)
def test_what_does_not_say_whose_a_plan_is_makes_nobody_its_friend(told):
    found = standing(HEAD.format(told=told))
    assert {"Ukraine", "United Kingdom", "Ann Bell", "government"}.isdisjoint(
        holder for camp in found.values() for holder in camp
    )
