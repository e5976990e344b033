"""What the capitals of a text say: where they tell a name, and where they tell nothing."""

import re
from functools import cache
from string import ascii_uppercase

from brief.articles import BlockKind
from extraction.lexicons import classes
from extraction.text.capitals import Shapes, heads, is_capital, opens
from extraction.text.cues import cue_verbs
from extraction.text.gazetteer import given_names
from extraction.text.set_apart import dateline_tokens, party_tokens
from extraction.text.titles import kinds_of_heads, lists
from extraction.text.tokens import Text, Token

ACTING = frozenset("has had will would is was plans wants".split())
SHORTEST = 4  # letters of a name that acts alone
FIRM_OFFICES = frozenset("chairman chairwoman chair ceo founder co-founder".split())
UNCOUNTED = frozenset(  # nouns without an article that are said to say something
    "Command Enough Evidence Experience God History Leadership Legislation Little Logic Mankind "
    "Noone Prosecution Reason Rumor Rumour Tradition Word".split()
)
LETTERS = frozenset("R Rs RM Rp Tk Sh KSh Ksh Sh PKR INR".split())  # of money: “Rs500 crore”
SCALES = frozenset("million billion trillion crore lakh".split())
CAPITALS = frozenset(ascii_uppercase)
SIGNS = frozenset("$£€¥")
MONEY = re.compile(r"\S(?=[$£€¥])|[A-Za-z](?=\d)")  # without it no letters are money


def shapes_of(text: Text) -> Shapes:
    """What the capitals of a text say."""
    tokens, lower = text.tokens, text.small
    untrusted = [span for span in block_spans(text) if is_title_case(tokens, *span)]
    skipped = {i for first, last in untrusted for i in range(first, last)}
    begins = {sentence.first for sentence in text.sentences}
    inside = [
        i
        for i in text.capitals
        if i
        and i not in skipped
        and tokens[i].word[0].isupper()
        and not opens(tokens, i, begins)
        and not is_owner(tokens, i)
    ]
    inner = frozenset(tokens[i].word for i in inside)
    alone = frozenset(tokens[i].word for i in inside if stands_alone(tokens, i))
    inner |= first_words(tokens, begins, lower)
    place, agency = dateline_tokens(text)
    taken = frozenset(party_tokens(text)) | frozenset(agency) | currency_tokens(text)
    return Shapes(lower, inner, alone, untrusted, taken, place)


def stands_alone(tokens: list[Token], index: int) -> bool:
    """Whether a capital inside a sentence has none before it and none after it."""
    following = tokens[index + 1].word if index + 1 < len(tokens) else "."
    return not is_capital(tokens[index - 1].word) and not is_capital(following)


def first_words(tokens: list[Token], begins: set[int], lower: frozenset[str]) -> frozenset[str]:
    """The words that open a sentence and a firm’s or a body’s name: “Larkfield Homes plans to”,
    “Veltra said”.
    """
    ends, no_name = name_ends(), opening_words()
    return frozenset(
        tokens[i].word
        for i in begins
        if i + 1 < len(tokens)
        and (tokens[i + 1].word in ends or opens_name(tokens, i) or acts_alone(tokens, i))
        and tokens[i].word[0].isupper()
        and tokens[i].lower not in lower
        and tokens[i].word not in no_name
    )


def opens_name(tokens: list[Token], index: int) -> bool:
    """Whether a name of two words opens a sentence and acts in it: “Pellow Compute said”."""
    if index + 2 >= len(tokens) or tokens[index].word.isupper():
        return False
    second, after = tokens[index + 1].word, tokens[index + 2].lower
    return second[0].isupper() and (after in cue_verbs() or after in ACTING or after == ",")


def acts_alone(tokens: list[Token], index: int) -> bool:
    """Whether a name of one word opens a sentence: “Veltra said”, “Veltra chairman Joan Reed”.

    A noun that is one of many has an article there, or it is a plural.
    """
    word = tokens[index].word
    if len(word) < SHORTEST or word.isupper() or word[-1] == "s" or not word.isalpha():
        return False
    if word in UNCOUNTED or word in classes("words")["thing"]:
        return False
    if tokens[index + 1].lower in ("said", "says"):
        return True
    after = [token.word for token in tokens[index + 1 : index + 4]]
    first = after[0].lower() if after else ""
    behind = 2 if first == "chief" and after[1:2] and after[1].lower() == "executive" else 1
    heads_firm = behind == 2 or first in FIRM_OFFICES
    return heads_firm and len(after) > behind and after[behind] in given_names()


@cache
def name_ends() -> frozenset[str]:
    """What ends the names of firms and bodies."""
    return frozenset(kinds_of_heads()) | heads()["suffix"] | heads()["sector"]


@cache
def opening_words() -> frozenset[str]:
    """What opens a sentence before such a word and is no name: “The”, “City”, “National”."""
    words = lists()
    ordinary = words.starters | words.openers | words.adjectives
    return ordinary | words.title_words | name_ends()


def is_owner(tokens: list[Token], index: int) -> bool:
    """Whether a plural stands inside of a longer name: the “Hunters” of “X Hunters’ Board”."""
    if index + 2 >= len(tokens) or index == 0 or not tokens[index].word.endswith("s"):
        return False
    inside = is_capital(tokens[index - 1].word) and is_capital(tokens[index + 2].word)
    return inside and tokens[index + 1].word in ("’", "'")


def currency_tokens(text: Text) -> frozenset[int]:
    """The letters that are money or stand right before its sign: “R1.2bn”, “C$180 million”."""
    tokens = text.tokens
    if MONEY.search(text.raw) is None:
        return frozenset()
    return frozenset(
        index
        for index, word in enumerate(text.words)
        if (word.isupper() or word in LETTERS)
        and index + 1 < len(tokens)
        and tokens[index].end == tokens[index + 1].start
        and is_money(tokens, index)
    )


def is_money(tokens: list[Token], index: int) -> bool:
    """Whether letters right before a number or a sign are money."""
    word, following = tokens[index].word, tokens[index + 1].word
    return (
        (word.isupper() and following[0] in SIGNS)
        or (word in LETTERS and following[0].isdigit())
        or (word in CAPITALS and is_sum(tokens, index))
    )


def is_sum(tokens: list[Token], index: int) -> bool:
    """Whether a letter and a number are money: “P545 billion”, “N20,000”."""
    number = tokens[index + 1].word
    scale = tokens[index + 2].lower if index + 2 < len(tokens) else ""
    return number[0].isdigit() and ("," in number or scale in SCALES or number.endswith("bn"))


def block_spans(text: Text) -> list[tuple[int, int]]:
    """The tokens of each headline and subheading."""
    return [
        (sentence.first, sentence.last)
        for sentence in text.sentences
        if sentence.block.kind in (BlockKind.HEADLINE, BlockKind.SUBHEADING)
    ]


def is_title_case(tokens: list[Token], first: int, last: int) -> bool:
    """Whether a headline writes most of its long words with a capital."""
    long = [t.word for t in tokens[first:last] if len(t.word) > 3 and t.word[0].isalpha()]
    return sum(word[0].isupper() for word in long) > 0.6 * len(long)
