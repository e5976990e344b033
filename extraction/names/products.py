"""Names of goods: a drug or a vaccine is nobody, and no entity of a brief."""

from extraction.lexicons import classes
from extraction.text.capitals import POSSESSIVE
from extraction.text.kind_words import BODIES, PLACES, callings
from extraction.text.titles import Name
from extraction.text.tokens import Text

GOODS = classes("kinds")["goods"]
MOST_DESCRIBED = 5  # tokens of “, a new once-daily sleeping pill”
ARTICLES = frozenset("a an the its their".split())


def without_goods(text: Text, names: list[Name]) -> list[Name]:
    """The names but those that somewhere are said to be goods: “X, a pill”, “the drug X”."""
    goods = {written(text, name) for name in names if is_goods(text, name)}
    if not goods:
        return names
    return [name for name in names if written(text, name) not in goods]


def written(text: Text, name: Name) -> str:
    """The words of a name."""
    return " ".join(token.lower for token in text.tokens[name.first : name.last])


def is_goods(text: Text, name: Name) -> bool:
    """Whether the words around a name call it a drug or the like."""
    if name.known is not None or name.kind is not None or name.title is not None:
        return False
    if text.near[name.first - 1] in GOODS and name.first > 0:
        return True
    if text.near[name.last] != "," or text.near[name.last + 1] not in ARTICLES:
        return False
    first = name.last + 2
    for index in range(first, min(first + MOST_DESCRIBED, len(text.tokens))):
        token = text.tokens[index]
        if token.lower in GOODS:
            return not goes_on(text.near[index + 1])
        if not token.word[0].islower():
            return False
    return False


def goes_on(following: str) -> bool:
    """Whether the noun after goods says what a name is: “a drug maker”, “the drug’s maker”."""
    return following in BODIES | PLACES | callings() or following in POSSESSIVE
