"""The words of a title: a noun phrase of some words, without what only tells it closer."""

import re
from collections.abc import Sequence

from extraction.decisions.objects import SMALL, words_between
from extraction.decisions.thing_words import tidied
from extraction.decisions.words import WORDS, Clue
from extraction.text.date_words import MONTHS, UNITS, WEEKDAYS
from extraction.text.tokens import Text, word

MOST_TITLE = 14  # words
ARTICLE = re.compile(r"^(?:(?:it|them|him|us)\s)?(?:an?|the|its|their|his|her)\s")


def noun_phrase(text: Text, clue: Clue) -> str:
    """The noun of deciding with what belongs to it on its left: “commission’s verdict”."""
    first = clue.act
    while (
        first > max(clue.sentence.first, clue.act - 5)
        and (word(text, first - 1)[0].isalpha() or word(text, first - 1) in ("'s", "’s", "’"))
        and word(text, first - 1) not in SMALL | BEFORE_NOUN
        and word(text, first - 2) not in TIMES  # “Thursday’s vote”
    ):
        first -= 1
    words = tidied(" ".join(words_between(text, first, clue.act + 1)))
    return words.lower() if first == clue.act == clue.sentence.first else words


TIMES = WEEKDAYS.keys() | MONTHS.keys() | UNITS.keys()
BEFORE_NOUN = WORDS["before_noun"] | WORDS["expect"]


def noun_words(text: Text, clue: Clue) -> str:
    if clue.form in ("hearing", "deadline"):
        return "Decision"
    return capital(noun_phrase(text, clue))


def up_to_relative(content: str) -> str:
    """The words before “that would”, “which”: a title needs no relative clause, but for “a law
    that would ban it”, of which it would not say what law.
    """
    words = content.split()
    for index, one in enumerate(words):
        if index == LAW_ALONE and words[1] in WORDS["text"] and words[2:4] == ["that", "would"]:
            return content
        if index > 1 and one in ("that", "which", "who"):
            return " ".join(words[:index])
        if words[index : index + 2] == ["and", "then"]:
            return " ".join(words[:index])  # “a head and then seek the consent of the owners”
    return content


LAW_ALONE = 2  # words of “a law”


def shortened(parts: Sequence[str]) -> str:
    """A title of at most so many words, that does not end in the middle of a phrase."""
    words = " ".join(parts).split()
    if len(words) > MOST_TITLE:
        ends = (at for at in range(MOST_TITLE, FEWEST_KEPT, -1) if words[at].lower() in LINKING)
        words = words[: next(ends, MOST_TITLE)]
    return tidied(" ".join(words))


FEWEST_KEPT = 5  # words of a title that is cut where a phrase ends
LINKING = frozenset(
    "on in to for and or at by with from as into than under over until after before against "
    "between because if when where while without about among through across that which who".split()
)


def small(words: str) -> str:
    """The same inside of a sentence: an article that opened one is small."""
    return words[:1].lower() + words[1:] if ARTICLE.match(words[:1].lower() + words[1:]) else words


def capital(words: str) -> str:
    return words[:1].upper() + words[1:]
