"""The words without which long patterns are not tried: each alternative must have one of them."""

import random
import re
from collections.abc import Iterable
from re import _constants as codes
from re import _parser as parser
from typing import Any

import pytest

from extraction.positions import agreeing, camps, fronts, past_stances, siding

SAMPLES = 3_000
GATES = [
    ("same", agreeing.SAME, agreeing.SAME_WORDS),
    ("other", agreeing.OTHER, agreeing.OTHER_WORDS),
    ("comes", fronts.COMES, fronts.SIDED),
    ("leading", fronts.LEADING, fronts.SIDED),
    ("alone", fronts.ALONE, fronts.VOTERS),
    ("bygone", past_stances.BYGONE, past_stances.AGES),
    ("taken back", past_stances.TAKEN_BACK, past_stances.TURNING),
    ("voting", fronts.VOTING, fronts.VOTERS),
    *((f"siding {at}", *gate) for at, gate in enumerate(siding.PATTERNS)),
]


@pytest.mark.parametrize(
    ("pattern", "words"), [gate[1:] for gate in GATES], ids=[g[0] for g in GATES]
)
def test_whatever_a_pattern_matches_has_one_of_its_words(
    pattern: re.Pattern[str], words: frozenset[str]
) -> None:
    for sample in samples(pattern):
        assert not words.isdisjoint(re.findall(r"\w+", sample.lower())), sample


@pytest.mark.parametrize("pattern", [camps.ACROSS, camps.ALONGSIDE, camps.NOT_SO])
def test_whatever_a_pattern_of_the_front_matches_begins_with_one_of_its_words(
    pattern: re.Pattern[str],
) -> None:
    for sample in samples(pattern):
        assert re.findall(r"\w+", sample.lower())[0] in camps.FRONTS, sample


def samples(pattern: re.Pattern[str]) -> Iterable[str]:
    """Words that a pattern may match, each alternative among them."""
    chance = random.Random(7)
    tree = parser.parse(pattern.pattern)
    return (spelled(tree, chance) for _ in range(SAMPLES))


def spelled(tree: Any, chance: random.Random) -> str:
    """Words that a part of a pattern may match, but for what must not stand there."""
    written = ""
    for code, given in tree:
        if code is codes.LITERAL:
            written += chr(given)
        elif code is codes.IN:
            literals = [chr(value) for kind, value in given if kind is codes.LITERAL]
            literals += [chr(value[0]) for kind, value in given if kind is codes.RANGE]
            literals += ["0"] if (codes.CATEGORY, codes.CATEGORY_DIGIT) in given else []
            space = (codes.CATEGORY, codes.CATEGORY_SPACE) in given
            named = given[0][0] is not codes.NEGATE
            written += chance.choice(literals or [" " if space else "Q"]) if named else "q"
        elif code is codes.BRANCH:
            written += spelled(chance.choice(given[1]), chance)
        elif code is codes.SUBPATTERN:
            written += spelled(given[-1], chance)
        elif code in (codes.MAX_REPEAT, codes.MIN_REPEAT):
            least, most, part = given
            times = chance.randint(least, min(most, least + 2))
            written += "".join(spelled(part, chance) for _ in range(times))
        elif code is codes.ASSERT:
            written += spelled(given[1], chance)
        elif code not in (codes.AT, codes.ASSERT_NOT):
            raise NotImplementedError(code)
    return written
