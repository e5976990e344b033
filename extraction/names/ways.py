"""The two ends of a way: “the ferry between X and Y”, “from X to Y”."""

from extraction.names.kind_nouns import follows
from extraction.text.capitals import is_capital
from extraction.text.kind_words import WAYS
from extraction.text.titles import Name
from extraction.text.tokens import Text

MOST_BETWEEN = 7  # tokens of “between X Y and Z”


def is_way(text: Text, name: Name) -> bool:
    """Whether a name is one end of “from X to Y”."""
    tokens = text.tokens
    if tokens[name.first - 1].lower == "from":
        return follows(text, name.last) == "to" and is_capital(follows_word(text, name.last + 1))
    for index in range(name.first - 2, max(0, name.first - MOST_BETWEEN), -1):
        if tokens[index].lower == "from":
            return index < name.first - 2
        if not is_capital(tokens[index].word):
            return False
    return False


def follows_word(text: Text, index: int) -> str:
    """A word as written; a stop beyond the end."""
    return text.tokens[index].word if index < len(text.tokens) else "."


def is_end_of_way(text: Text, name: Name) -> bool:
    """Whether something goes between what has a name and another: “the ferry between X and Y”."""
    tokens = text.tokens
    for index in range(name.first - 1, max(0, name.first - MOST_BETWEEN), -1):
        lower = tokens[index].lower
        if lower in ("between", "linking", "connecting"):
            near = tokens[max(0, index - 3) : index]  # “a ferry runs between”
            return any(token.lower in WAYS for token in near)
        if not (is_capital(tokens[index].word) or lower in ("and", "the", ",")):
            return False
    return False
