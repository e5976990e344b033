"""Words and sentences. What stands between quotation marks neither ends a sentence nor begins one.

Each token knows the quotation that it lies in, so that later stages can read the sentence around
a quotation and the words inside it apart.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence, Set
from dataclasses import dataclass, field
from functools import cache

from brief.articles import Article, Block
from extraction.lexicons import classes
from extraction.text.cues import cue_verbs, utter_verbs
from extraction.text.marks import TALKS, Marks, Quotation
from extraction.text.stops import hide_stops

TOKEN = re.compile(
    r"[A-Za-z]++(?= )"  # most words, which no other reading fits
    r"|(?:[A-Z]\.){2,}"  # U.S.
    r"|[ap]\.m\."  # 6 p.m.
    r"|\d+(?:[.,:]\d+)*(?:st|nd|rd|th|s|bn|m|%)?\b%?"
    r"|[’'](?:[sS]|ll)\b"  # the possessive stands alone, and the verb of “she’ll”
    r"|[^\W\d_]+(?:[’'](?!(?:[sS]|ll)\b)[^\W\d_]+)*(?:[-‑][^\W_]+(?:[’'](?!(?:[sS]|ll)\b)[^\W\d_]+)*)*"
    r"|[^\w\s]"
    r"|\w+"
)
PART = re.compile(r"\w+")
POSSESSIVES = frozenset(["'s", "’s", "’", "'"])
DASHES = frozenset("— – --".split())
ENDING = frozenset(".!?…")
INITIALISM = re.compile(r"(?:[A-Z]\.){2,}")
# After these a full stop ends no sentence.
TITLES = classes("stops")["title"]
NUMBERED = frozenset("no nos art".split())  # only before a number: “No. 5”
# After these it ends one only where the next word could not go on with it.
MAY_END = classes("stops")["may_end"]
# A letter after these is a name of its own and no initial: “Map C. The board …”.
LETTERED = classes("stops")["lettered"]
AFTER_HOUR = classes("stops")["after_hour"]
STARTERS = classes("stops")["starter"]


# No look at the words around a token goes further; `text.near[index]` is `word` without a call.
BEYOND = ("",) * 512


@dataclass(slots=True)
class Token:
    """A word, a number or a sign. `quotation` is the index of the one it lies in, or -1."""

    start: int
    end: int
    word: str
    lower: str
    quotation: int


# Verbs of speech that are nothing else, beside those in “-ed”: “reports” and “notes” are nouns too.
PLAINLY = frozenset("said says told adds asks wrote writes".split())
# They end like adverbs and are none: “the family opposes it”.
NO_ADVERBS = classes("stops")["no_adverb"]


def is_adverb(token: Token) -> bool:
    """Whether a token ends like an adverb; names do not count: “Italy”, “July”, “Sally”."""
    word = token.word
    return word.endswith("ly") and word[0].islower() and word not in NO_ADVERBS


@dataclass(slots=True)
class Sentence:
    """A sentence: code points `start` to `end`, tokens `first` up to but not including `last`."""

    start: int
    end: int
    first: int
    last: int
    block: Block
    # Its words in lower case, and the parts of those with a hyphen or an apostrophe: whatever is
    # looked for by words that are not among them is not there.
    words: frozenset[str] = field(compare=False, repr=False)


@dataclass(slots=True)
class Text:
    """An article as its words: tokens and sentences in text order, with its quotations."""

    article: Article
    raw: str
    quotations: list[Quotation]
    tokens: list[Token] = field(default_factory=list)
    words: list[str] = field(default_factory=list)  # those of the tokens
    lowers: list[str] = field(default_factory=list)  # and in lower case
    # These with so many empty ones after them that a look a little beyond either end finds nothing.
    near: list[str] = field(default_factory=list)
    small: frozenset[str] = frozenset()  # the words that begin with a small letter
    capitals: list[int] = field(default_factory=list)  # the tokens that have a capital
    ends: list[int] = field(default_factory=list)  # where the tokens end
    quoted: list[int] = field(default_factory=list)  # the tokens that lie in a quotation
    named: set[int] = field(default_factory=set)  # quotations that are names in what is reported
    sentences: list[Sentence] = field(default_factory=list)
    starts: list[int] = field(default_factory=list)  # where the sentences begin

    def sentence_at(self, offset: int) -> Sentence | None:
        """The sentence that holds a code point."""
        index = bisect_right(self.starts, offset) - 1
        if index < 0 or offset >= self.sentences[index].end:
            return None
        return self.sentences[index]

    def token_at(self, offset: int) -> int:
        """The index of the first token that ends after a code point."""
        return bisect_right(self.ends, offset)


def word(text: Text, index: int) -> str:
    """A word in lower case; empty beyond the ends."""
    try:
        return text.lowers[index] if index >= 0 else ""
    except IndexError:
        return ""


def places(text: Text, words: Set[str], first: int, last: int) -> list[int]:
    """Which of the tokens `first` up to but not including `last` are one of some words."""
    lowers = text.lowers[first:last] if first < last else ()
    if words.isdisjoint(lowers):
        return []
    return [at for at, one in enumerate(lowers, first) if one in words]


def is_of_title(text: Text, index: int) -> bool:
    """Whether a token is the full stop of “Dr.” or “Gov.”, which ends nothing."""
    return word(text, index) == "." and word(text, index - 1) in TITLES


def split_sentences(article: Article, marks: Marks) -> Text:
    """The words and sentences of an article whose text is held."""
    text = Text(article, article.text or "", marks.quotations)
    outer = sorted(
        (start, end, index)
        for index, quotation in enumerate(marks.quotations)
        for start, end in quotation.outer
    )
    position = 0
    for block in article.blocks:
        if block.kind not in TALKS:
            continue
        while position < len(outer) and outer[position][1] <= block.start:
            position += 1
        first = len(text.tokens)
        position = add_tokens(text, block, outer, position)
        add_sentences(text, block, first)
    hide_stops(text.lowers, {sentence.last - 1 for sentence in text.sentences})
    text.near = [*text.lowers, *BEYOND]
    note_capitals(text)
    return text


def note_capitals(text: Text) -> None:
    """Notes which words begin with a small letter, and where one with a capital stands."""
    text.small = frozenset([one for one in set(text.words) if one[0].islower()])
    both = zip(text.words, text.lowers, strict=True)
    text.capitals = [at for at, (word, lower) in enumerate(both) if word != lower]


def add_tokens(
    text: Text, block: Block, outer: Sequence[tuple[int, int, int]], position: int
) -> int:
    """Adds the tokens of a block; gives how far the quotations are used up."""
    matches = list(TOKEN.finditer(text.raw, block.start, block.end))
    words = [match.group() for match in matches]
    starts = [match.start() for match in matches]
    ends = [match.end() for match in matches]
    lowers = list(map(str.lower, words))
    quotations = [-1] * len(words)
    while position < len(outer) and outer[position][0] < block.end:
        begin, end, index = outer[position]
        inside = range(bisect_left(starts, begin), bisect_left(starts, end))
        for at in inside:
            quotations[at] = index
        text.quoted += range(len(text.tokens) + inside.start, len(text.tokens) + inside.stop)
        position += 1
    text.tokens += map(Token, starts, ends, words, lowers, quotations)
    text.words += words
    text.lowers += lowers
    text.ends += ends
    return position


def add_sentences(text: Text, block: Block, first: int) -> None:
    """Adds the sentences of the tokens from `first` on, which are those of one block."""
    tokens = text.tokens
    begin, end_of_block = first, len(tokens) - 1
    joined = {one for one in text.lowers[first:] if len(one) > 1 and not one.isalpha()}
    for index, token in enumerate(tokens[first:], first):
        if index < end_of_block and token.quotation < 0 and token.word.isalpha():
            continue  # an ordinary word
        if index == end_of_block or ends_sentence(text, index):
            start, end = tokens[begin].start, tokens[index].end
            words = with_parts(text.lowers[begin : index + 1], joined)
            text.sentences.append(Sentence(start, end, begin, index + 1, block, words))
            text.starts.append(start)
            begin = index + 1


def with_parts(lowers: list[str], joined: Set[str]) -> frozenset[str]:
    """Words with the parts of those that are `joined`: of “co-operate” and “won’t” too."""
    found = frozenset(lowers)
    if joined.isdisjoint(found):
        return found
    return found.union(*[PART.findall(one) for one in joined & found])


def ends_sentence(text: Text, index: int) -> bool:
    """Whether a sentence ends after a token that is no ordinary word outside of quotations; the
    next token is of the same block.
    """
    token, following = text.tokens[index], text.tokens[index + 1]
    if token.quotation >= 0:
        return following.quotation != token.quotation and ends_with_quotation(text, index)
    if following.word[0] in ".!?…)]”’" and following.quotation < 0:
        return False  # the last sign of several is the end
    if token.word in ("a.m.", "p.m."):
        return following.word[0].isupper() and not goes_on_after_hour(following)
    if token.word[0] not in ENDING and not (
        token.word[0] in ")]" and index and text.tokens[index - 1].word[0] in ENDING
    ):
        return (
            following.lower in STARTERS
            and following.word[0].isupper()
            and INITIALISM.fullmatch(token.word) is not None
        )
    if (
        following.word[0].islower()
        or following.word in ",;"
        or (following.start == token.end and following.word[0].isalnum())
    ):
        return False
    if token.word == ".":
        return not is_abbreviated(text, index, following)
    return True


def goes_on_after_hour(following: Token) -> bool:
    """Whether a word tells more of a time: “6 p.m. Monday”, “6 p.m. EST”."""
    zone = following.word.isupper() and len(following.word) > 1
    return zone or following.lower in AFTER_HOUR


def is_abbreviated(text: Text, index: int, following: Token) -> bool:
    """Whether a full stop belongs to the word before it."""
    before = text.tokens[index - 1] if index else None
    if before is None or before.end != text.tokens[index].start:
        return False
    if len(before.word) == 1 and before.word.isupper() and before.word != "I":
        if begins_sentence(text, index + 1):
            return False  # “wrote on X. A spokesman …”
        return index < 2 or text.tokens[index - 2].lower not in LETTERED
    if before.lower in NUMBERED and not following.word[0].isdigit():
        return False  # “voted no. The mayor …”
    if before.lower in TITLES:
        return following.word[0].isupper() or following.word[0].isdigit()
    if before.lower in MAY_END:
        return not (following.lower in STARTERS or following.quotation >= 0)
    return False


def begins_sentence(text: Text, index: int) -> bool:
    """Whether a small word with a capital stands at a token, and no initial: not “J. A. Pell”."""
    token = text.tokens[index]
    after = text.tokens[index + 1].word if index + 1 < len(text.tokens) else "."
    return token.lower in STARTERS and token.word[0].isupper() and after != "."


def ends_with_quotation(text: Text, index: int) -> bool:
    """Whether a sentence ends with a quotation whose last token is `index`."""
    token, following = text.tokens[index], text.tokens[index + 1]
    inside = text.raw[token.start - 1] if index else ""
    if inside not in ENDING:
        return False
    if following.quotation >= 0:
        return True
    if not (following.word[0].isupper() or following.word[0].isdigit()):
        return False
    anew = following.lower in ("he", "she", "they")  # a capital: no “…?” he asked
    return inside == "." or anew or not attribution().match(text.raw, token.end)


@cache
def attribution() -> re.Pattern[str]:
    """What follows a quotation that goes on with the sentence: “…?” Mr. Smith asked."""
    said = {form for form, verb in cue_verbs().items() if verb.kind in ("say", "tell", "ask")}
    asking = sorted(form for form in said if form.endswith("ed") or form in PLAINLY)
    return re.compile(
        r"\s*(?:[Tt]he |[Aa]n? )?(?:[\w’'.-]+ ){1,5}?"
        rf"(?:(?:{'|'.join(asking)})\b|(?:{'|'.join(sorted(utter_verbs()))})(?=[.,:]))"
    )
