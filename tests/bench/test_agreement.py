"""Two readings of one article: what both have is what is asked of a third."""

from bench.agreement import of_both, read_twice
from evaluation.tallies import Tally
from tests.evaluation.samples import GOLD


def test_what_was_read_twice_is_only_reported():
    twice = read_twice()
    assert {sample.half for sample, _ in twice} == {"reporting"}
    assert len(twice) >= 35
    for sample, second in twice:
        assert second.article.sha256 == sample.gold.article.sha256
        assert second.positions


def test_what_two_readings_share_is_what_a_third_is_to_find():
    (sample, second), *_ = read_twice()
    nothing = of_both(sample.gold, second, GOLD)
    assert (nothing[0].found, nothing[1].right) == (0, 0)
    alike = of_both(sample.gold, sample.gold, sample.gold)
    count = len(sample.gold.positions)
    assert alike == (Tally(count, count, 0), Tally(count, 0, count))
    both = of_both(sample.gold, second, second)
    assert both[0].precision == both[1].recall == 1
