"""For which longer names one word may be short: “the House”, “Barton”."""

# Bodies that are mostly called after their town.
OF_TOWNS = frozenset("Council School Schools High Police Hospital Infirmary Library Court".split())
CHAMBERS = frozenset("House Senate Commons Lords Assembly".split())
OF_CHAMBERS = frozenset("Committee Subcommittee Caucus Republicans Democrats Conference".split())


def may_be_short_for(key: tuple[str, ...], longer: tuple[str, ...]) -> bool:
    """Whether a longer name may be meant: the town is not its school, nor a chamber its panel."""
    if len(key) != 1:
        return True
    return longer[-1] not in OF_TOWNS and not (key[0] in CHAMBERS and longer[-1] in OF_CHAMBERS)
