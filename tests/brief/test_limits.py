"""A brief has a bounded number of findings, so that every reader can hold one whole."""

from dataclasses import replace
from typing import Any

import pytest

from brief.errors import TooManyFindings
from brief.limits import KINDS, MOST_FINDINGS
from tests.brief.samples import night_ferry, wrong

CLEAN = night_ferry()


@pytest.mark.parametrize("kind", KINDS)
def test_more_findings_of_a_kind_than_a_brief_may_have_are_refused_with_limit_and_count(kind):
    one = getattr(CLEAN, kind)[0]
    many: dict[str, Any] = {kind: (one,) * (MOST_FINDINGS + 1)}
    brief = replace(CLEAN, **many)
    with pytest.raises(TooManyFindings) as raised:
        brief.check()
    (fault,) = raised.value.faults
    assert fault.pointer == f"/{kind}"
    assert "1,001" in fault.detail
    assert "1,000" in fault.detail
    assert fault.detail in str(raised.value)


def test_as_many_as_it_may_have_are_not_too_many():
    brief = replace(CLEAN, entities=CLEAN.entities[:1] * MOST_FINDINGS)
    assert "/entities" not in {fault.split(":")[0] for fault in wrong(brief)}
