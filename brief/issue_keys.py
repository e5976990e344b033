"""What tells one issue from another: the words of its statement, as far as they make a question.

Two statements are one issue only where nothing in their words may turn the question round: so
their order counts, who acts and who is acted on, and every word but those of `SAYS_NOTHING`.
"""

import re
from collections.abc import Iterable

from brief.articles import text_digest
from brief.entities import Entity
from brief.ids import LOCAL, slugify
from brief.names import SMALL_WORDS, is_generic, name_key

FEWEST_WORDS = 2  # of an issue, beside the name in it, that say what it is about

# Words that a statement shares with any other: they do not say which question it is.
EMPTY_WORDS = SMALL_WORDS | frozenset(
    "acceptable adopted ahead are as be been being but can change could deal decision do does "
    "ends ever every fair get gets give gives goes go going good granted had has have he her his "
    "idea in is it its "
    "just law make makes more move must need needs new only other our plan plans policy project "
    "proposal right say says see she should so some take takes talks than that their them there "
    "these they this those vote votes was we were what when which while who will would you "
    "bill measure rule scheme".split()
)
# Words without which a statement asks the same. None of them has an opposite among the others.
SAYS_NOTHING = frozenset(
    "a an the of at in on that will would shall should must do does did "
    "idea plan plans project projects proposal proposals scheme schemes".split()
)
BE = dict.fromkeys("is are was were been being".split(), "be")
GOES_AHEAD = re.compile(  # said of what is to be, whatever that is
    r" (?:goes? ahead|(?:is|are) (?:accepted|acceptable|adopted|chosen|granted|right))$"
)
CUT = "…"
ENDINGS = re.compile(r"(?<=[a-z]{3})(?:ies|es|ed|ing|s|e|y)$")
POSSESSIVE = re.compile(r"[’']s\b|(?<=s)[’'](?=\s|$)")


def issue_key(statement: str) -> str:
    """What makes two statements one issue: a digest of what they say, in its order.

    “Ukraine joins NATO” and “Ukraine should join NATO” have the same one. A statement that is cut
    short, as its article is withheld, may go on in any way: no whole one has its key.
    """
    asked = GOES_AHEAD.sub("", " ".join(words_of(statement)))
    told = [BE.get(word, word) for word in asked.split() if word not in SAYS_NOTHING]
    rest = [CUT] if statement.endswith(CUT) else []
    return text_digest(" ".join([*(ENDINGS.sub("", word) for word in told), *rest]))


def tells_which(statement: str, names: Iterable[str]) -> bool:
    """Whether a statement names one of these (`telling_names`), and says enough beside to be the
    same anywhere.
    """
    words = f"-{name_key(POSSESSIVE.sub('', statement))}-"
    named = {word for name in names if f"-{name}-" in words for word in name.split("-")}
    return bool(named) and len(set(words_of(statement)) - EMPTY_WORDS - named) >= FEWEST_WORDS


def telling_names(entities: Iterable[Entity]) -> set[str]:
    """The keys of the names that tell which entity is meant, in whatever brief they stand."""
    return {
        name_key(name)
        for entity in entities
        if LOCAL not in entity.id and not is_generic(entity.name)
        for name in (entity.name, *entity.aliases)
    } - {""}


def words_of(statement: str) -> list[str]:
    """The words of a statement in their order, folded, without the ’s of an owner."""
    words = (slugify(word) for word in POSSESSIVE.sub("", statement).split())
    return [part for word in words for part in word.split("-") if part]
