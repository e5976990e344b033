"""Those whom a clause seems to be about, and excepts: “all but X backed it”, “not everyone”."""

from extraction.text.tokens import Text

ALL = frozenset("all every everyone everybody each none nobody".split())
EXCEPTING = frozenset("except excepting excluding apart aside bar barring save".split())


def is_excepted(text: Text, first: int) -> bool:
    """Whether those are excepted that a clause seems to be about: “all but X backed it”.

    “Not all of X back it” tells nothing of any of them either.
    """
    if text.near[first - (text.near[first] not in ALL) - 1] == "not":
        return True  # “not all of them back it”, “not everyone”
    before = first - 1 - (text.near[first - 1] == "the")
    if text.near[before - 1] in ALL and text.near[before - 2] == "not":
        return True  # “not everyone at the clubs is convinced”
    link = before - (text.near[before] in ("for", "from"))
    if text.near[link] == "but":
        return text.near[link - 1] in ALL
    return text.near[link] in EXCEPTING
