"""Which of some names was probably meant by one that is none of them."""

import difflib
from collections.abc import Iterable

# The least likeness (`difflib`): a slip in a word of four letters has 0.75 or more (“breif” 0.8,
# “limt” 0.89); words that only share some letters have less (“sort” and “cursor” 0.6).
ALIKE = 0.75
FEWEST_LETTERS = 3  # of the beginning of a name: “lang” for `language`


def nearest(said: str, known: Iterable[str], count: int = 1) -> list[str]:
    """The names most like what was said, the nearest first; none where none is near."""
    by_case = {name.casefold(): name for name in known}
    word = said.casefold()
    near = difflib.get_close_matches(word, by_case, n=count, cutoff=ALIKE)
    if not near and len(word) >= FEWEST_LETTERS:
        near = [name for name in by_case if name.startswith(word)][:count]
    return [by_case[name] for name in near]
