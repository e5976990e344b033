"""Who will not have it go on as it is wants the change; what nobody needs may be no plan."""

import pytest

from brief.positions import Stance
from tests.extraction.test_same_issues import standing

LEVY = """Council to decide on harbour levy

LUND, Sweden, March 3, 2026 (Wire) - The council will decide on Thursday on a levy on ships.

“{said},” said Ann Bell.
"""


@pytest.mark.parametrize(
    "said",
    [
        "We cannot go on burning coal",
        "We can’t go on like this",
        "I will not sit by and watch",
        "We are not going to stand by and do nothing",
        "We can’t sit on our hands",
        "We must not look the other way",
    ],
)
def test_who_will_not_have_it_go_on_wants_the_change(said):
    ((camp,),) = [standing(LEVY.format(said=said)).values()]
    assert camp == {"Ann Bell": Stance.SUPPORTS}


@pytest.mark.parametrize(
    "said",
    ["I don’t need five years of this", "We do not need the dubbed version", "He can stand by me"],
)
def test_what_is_no_plan_is_no_issue(said):
    assert not any("Ann Bell" in camp for camp in standing(LEVY.format(said=said)).values())


def test_who_does_not_need_a_plan_is_against_it():
    found = standing(LEVY.format(said="We don’t need the levy"))
    assert [camp["Ann Bell"] for camp in found.values()] == [Stance.OPPOSES]
