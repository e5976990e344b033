"""What a campaign is for: “Miners for Fair Courts”, and not “Nurses for Ann Bell”."""

from extraction.text.capitals import Run, heads
from extraction.text.gazetteer import gazetteer, given_names
from extraction.text.tokens import Token

# What a campaign may be for at its end, beside the words that begin a cause.
CAUSES = frozenset(
    "Government Patients Courts Schools Streets Roads Elections Taxes Farms Farming Rights "
    "Families Children Kids Water Air Energy Maps Representation Care Wages Neighborhoods "
    "Neighbourhoods Communities People Rivers Forests Wildlife Values Unity Solutions Markets "
    "Trade Transit".split()
)
SAID_OF = frozenset(
    "has had is was says said wants plans will would which who that and filed began "
    "gathered".split()
)


def is_cause(tokens: list[Token], run: Run) -> bool:
    """Whether capital words after “for” name what somebody stands for, and nobody: they end in a
    cause or say that it is one: “Limited Government”, “Fair Courts”, “Patients”.
    """
    if tokens[run.first].word in heads()["cause"]:
        return True
    end = tokens[run.last - 1].word
    if names_alone(tokens, run.first, run.last):
        return False
    small = tokens[run.last].lower if run.last < len(tokens) else "."
    ended = not small[0].isalpha() or small.endswith("ed") or small in SAID_OF
    return ended and (end in CAUSES or end in heads()["cause"])


def names_alone(tokens: list[Token], first: int, last: int) -> bool:
    """Whether words begin with something that has this name by itself."""
    return (
        tokens[first].word in given_names() or gazetteer().longest(tokens, first, last) is not None
    )
