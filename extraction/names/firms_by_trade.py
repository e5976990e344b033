"""Firms that are called by a town, told by their trade: “the miner Santa Rosa said”."""

from collections.abc import Sequence

from brief.entities import EntityKind
from extraction.names.kind_signs import CALLED, ORGANS
from extraction.names.lone_words import ACTING, is_trade
from extraction.names.teams import other
from extraction.text.cues import cue_verbs
from extraction.text.titles import Name
from extraction.text.tokens import Text

# Before a name they say that it is where something is.
PLACING = frozenset("in at near from of outside around across through to into".split())


def tell_firms(text: Text, names: Sequence[Name]) -> None:
    """Takes the name of a town for that of a firm where its trade stands before it and it acts;
    where something is in it, it stays a town.
    """
    firms = {tuple(text.words[name.first : name.last]) for name in names if is_firm(text, name)}
    if not firms:
        return
    for name in names:
        known = name.known
        called = known is not None and tuple(text.words[name.first : name.last]) in firms
        there = name.dateline or text.near[name.first - 1] in PLACING
        if known is not None and called and not there and known.kind is EntityKind.PLACE:
            name.known = other(known, EntityKind.ORGANIZATION)


def is_firm(text: Text, name: Name) -> bool:
    """Whether a trade stands before the known name of a town, and a verb behind: “miner X said”."""
    known = name.known
    if known is None or known.kind is not EntityKind.PLACE or known.demonym or name.dateline:
        return False
    noun, after = text.near[name.first - 1], text.near[name.last]
    if noun in ORGANS or not (noun in CALLED or is_trade(noun, firm=True)):
        return False
    acts = after in ACTING - {"and"} or after in cue_verbs()
    return acts or (after.isalpha() and after.endswith(("ed", "es")) and len(after) > 4)
