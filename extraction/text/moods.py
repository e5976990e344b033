"""Where a mood ends that names nothing: “is content now that …”, “is furious.”"""

from extraction.text.tokens import Text, word

# What may come after a mood; all else would say what it is of: “furious at”, “happy to”.
REASONS = frozenset(
    "because since until unless while although though after before when if provided providing "
    "despite even but yet so too also either anyway again still enough either already however "
    "nonetheless nevertheless overall indeed throughout tonight today yesterday".split()
)
AS = frozenset("well long ever things the it they he she".split())  # “as the money would go”
IN = frozenset("principle private public turn theory general part particular".split())
FOR = frozenset("now different other various much many the its his her their a".split())
# After “for”, at the end of what says why or how far: “for now”, “for different reasons”.
WHY = frozenset("reasons reason moment part now time".split())
MOST_WHY = 4  # tokens of “for the same reason”
ON = frozenset("balance paper principle".split())
AT = frozenset("all heart best least first present".split())
# After “and” another clause begins with these: “is furious and has said so”.
JOINED = frozenset(
    "is are was were has have had will would may can could does do did says said wants want plans "
    "he she it they his her its their i we the has".split()
)
NO_END = frozenset("- – ’s 's ' ’ $ % / (".split())


def says_no_more(text: Text, index: int) -> bool:
    """Whether words that end before a token tell a mood alone, and not what it is of."""
    lower, after = word(text, index), word(text, index + 1)
    if not lower or not lower[:1].isalnum():
        return lower not in NO_END
    if lower in REASONS:
        return True
    if lower == "now":
        return after in ("that", "the", "") or not after[:1].isalnum() or after in JOINED
    if lower == "as":
        return after in AS
    if lower == "in":
        return after in IN
    if lower == "for":
        return after in FOR and any(
            word(text, at) in WHY for at in range(index + 1, index + 1 + MOST_WHY)
        )
    if lower == "on":
        return after.endswith("day") or after in ON
    if lower == "at":
        return after in AT or (after == "the" and word(text, index + 2) in ("moment", "prospect"))
    if lower == "with":
        return after in ("good", "reason")
    return lower == "and" and after in JOINED
