"""Numbers in names: “House Bill 12”, “Regulation 2019/6”, “Law No. 17”, “the A40”."""

import re
from functools import cache

from extraction.lexicons import classes
from extraction.text.tokens import Token

MOST_DIGITS = 4  # of a number in a name: “Resolution 1701”
LAWS = frozenset("Act Bill Code Order Ordinance Rules Amendment Regulations".split())
# What may have a number with a stop or a stroke in it, or “No.” before it.
DECREED = frozenset(
    "Law Decree Regulation Directive Decision Resolution Proclamation Ordinance Order Decree-Law "
    "Regulations Case Notice Bylaw Bill Act Local Sindicato".split()
)
# Parts of a law, which are documents: “Section 230”.
PARTS = frozenset("Section Article Clause Rule Protocol Regulation Directive".split())
NUMBER = re.compile(r"No|Nr|no")
ROADS = re.compile(r"[ABMN]|I-\d+|(?:US|SR|NH|CR)-\d+")
# After these the letter and the number of a road stand; before these they are something else.
ON_ROADS = frozenset("the along near off and".split())
NO_ROADS = frozenset("visa visas rating paper papers vitamin format grade rebels group".split())


def number_end(tokens: list[Token], index: int, end: int) -> int:
    """The token after a number that belongs to the name before it; the same where none does."""
    token, before = tokens[index], tokens[index - 1]
    if token.word == "(":
        return after_bracket(tokens, index, end)
    if token.word == "." and token.start == before.end and NUMBER.fullmatch(before.word):
        of_law = index > 1 and tokens[index - 2].word in DECREED
        return index + 2 if of_law and digits(tokens, index + 1, end) else index
    if not token.word[0].isdigit():
        return index
    if token.start == before.end and before.word[0].isupper():
        return index + 1
    if token.start != before.end + 1:
        return index
    if before.word in DECREED or (NUMBER.fullmatch(before.word) and index > 1):
        if before.word not in DECREED and tokens[index - 2].word not in DECREED:
            return index
        return with_stroke(tokens, index, end)
    short = token.word.isdigit() and len(token.word) <= MOST_DIGITS
    return index + 1 if short and before.word in numbered() else index


def with_stroke(tokens: list[Token], index: int, end: int) -> int:
    """The token after “2019/6”, “25-118”, “21.591”, “17”."""
    stroke = (
        index + 2 < end and tokens[index + 1].word in ("/", "-") and digits(tokens, index + 2, end)
    )
    if stroke and tokens[index + 1].start == tokens[index].end:
        return index + 3
    word = tokens[index].word
    return index + 1 if word.replace(".", "").isdigit() and len(word) <= MOST_DIGITS + 3 else index


def after_bracket(tokens: list[Token], index: int, end: int) -> int:
    """The token after “(EU) 2019/6”."""
    if index + 3 >= end or tokens[index + 2].word != ")" or not tokens[index + 1].word.isupper():
        return index
    if tokens[index - 1].word not in ("Regulation", "Directive", "Decision"):
        return index
    return with_stroke(tokens, index + 3, end) if digits(tokens, index + 3, end) else index


def digits(tokens: list[Token], index: int, end: int) -> bool:
    """Whether a token is a number."""
    return index < end and tokens[index].word[0].isdigit()


def is_road(tokens: list[Token], first: int, last: int) -> bool:
    """Whether letters and a number name a road: “the A40”, “I-95”."""
    if last - first > 2 or not tokens[last - 1].word[-1].isdigit():
        return False
    if not ROADS.fullmatch(tokens[first].word):
        return False
    if last - first == 1:
        return "-" in tokens[first].word
    tight = tokens[last - 1].word.isdigit() and tokens[last - 1].start == tokens[first].end
    before = tokens[first - 1].lower if first else ""
    after = tokens[last].lower if last < len(tokens) else ""
    return tight and before in ON_ROADS and after not in NO_ROADS


@cache
def numbered() -> frozenset[str]:
    """The nouns that have a number behind them."""
    return classes("heads")["numbered"] | PARTS
