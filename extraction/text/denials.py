"""Whether words deny what follows them: “did not”, “won’t”, “has yet to”."""

from brief.positions import Stance
from extraction.text.stance_entries import Entry
from extraction.text.tokens import Text, word

APOSTROPHES = "’'"
NOT = frozenset("not never nor neither hardly cannot without".split())
DENIED_MODALS = frozenset("will would can could cannot going".split())


def is_contracted(lower: str) -> bool:
    """Whether a word ends in “n’t”."""
    return len(lower) > 3 and lower.endswith("t") and lower[-2] in APOSTROPHES and lower[-3] == "n"


YET = frozenset("yet remain remains remained".split())
HAVING = frozenset("has have had".split())


def is_denied(before: list[str]) -> bool:
    """Whether the words before a cue deny it."""
    if "longer" in before and "no" in before:
        return True
    return bool(before) and (not NOT.isdisjoint(before) or any(map(is_contracted, before)))


def is_unthinkable(before: list[str]) -> bool:
    """Whether somebody “won’t”, “cannot” or “is not going to” do what follows."""
    return is_denied(before) and bool(DENIED_MODALS & set(before))


def is_yet_to(text: Text, index: int) -> bool:
    """Whether “yet to”, “has still to” or “failed to” stands before a verb."""
    if text.near[index - 1] != "to":
        return False
    if text.near[index - 2] == "still":
        return text.near[index - 3] in HAVING
    return any(
        text.near[position] in ("yet", "failed", "fails")
        for position in range(index - 4, index - 1)
    )


def stance_there(text: Text, index: int, before: list[str], entry: Entry) -> Stance | None:
    """The stance of an entry at a token, by whether the words before it deny it.

    Who has “yet to” back a plan, or has “not yet” backed it, is on no side so far; who failed to
    says nothing of why.
    """
    if {"not", "modal"} & entry.options or "be" in entry.options:
        held = "be" in entry.options and not {"not", "modal"} & entry.options
        if "be" in entry.options and "to" in before and YET & set(before):
            return entry.denied  # “is yet to be convinced”, “remains to be persuaded”
        if "mood" in entry.options and before[:1] == ["no"]:
            return entry.denied  # “was no warmer”
        if "could" in before and word(text, index - 1) == "more" and is_denied(before):
            return entry.stance  # “could not be more enthusiastic”
        return entry.denied if held and is_denied(before) else entry.stance
    if is_yet_to(text, index):
        so_far = not {"yet", "still"}.isdisjoint(text.lowers[index - 4 : index])
        return Stance.UNDECIDED if so_far else None
    if not is_denied(before):
        return entry.stance
    so_far = "yet" in before and bool({"has", "have"} & set(before))
    return Stance.UNDECIDED if so_far and entry.denied is not None else entry.denied
