"""Names with a possessive: bodies that are called after a saint (“at St Brannan’s”), and days."""

from brief.entities import EntityKind
from extraction.names.lone_words import ACTING, small_words
from extraction.text.capitals import POSSESSIVE
from extraction.text.cues import cue_verbs
from extraction.text.titles import Name
from extraction.text.tokens import Text

EPONYMS = frozenset("Alzheimer Parkinson Crohn Hodgkin Tourette Asperger Huntington".split())
ILLNESSES = frozenset("disease syndrome lymphoma sarcoma palsy chorea".split())
SAINTS = frozenset(["St", "Saint"])


def with_saints(text: Text, names: list[Name]) -> list[Name]:
    """The names, those of saints with their possessive where a body is called by it; without those
    of days and illnesses: “Mother’s Day”, “Crohn’s disease”.
    """
    owners = [name for name in names if text.near[name.last] in POSSESSIVE]
    none = {id(name) for name in owners if is_day(text, name) or is_illness(text, name)}
    if any(text.tokens[name.first].word in SAINTS for name in owners):
        bodies = {words(text, n.first, n.last) for n in names}
        begun = {words[: len(words) - 1] for words in bodies}
        for name in owners:
            if text.tokens[name.first].word in SAINTS and is_body(text, name, begun):
                name.last, name.kind, name.known = name.last + 1, EntityKind.ORGANIZATION, None
    return [name for name in names if id(name) not in none]


def is_day(text: Text, name: Name) -> bool:
    """Whether a day is called after what has a name: “Saint Brannan’s Day”."""
    day = name.last + 1
    return day < len(text.tokens) and text.tokens[day].word == "Day"


def is_illness(text: Text, name: Name) -> bool:
    """Whether an illness is called after somebody: “Alzheimer’s”, “X’s disease”."""
    single = name.last - name.first == 1
    eponym = single and text.tokens[name.first].word in EPONYMS
    return eponym or (single and text.near[name.last + 1] in ILLNESSES)


def words(text: Text, first: int, last: int) -> tuple[str, ...]:
    """The words of a name."""
    return tuple(text.words[first:last])


def is_body(text: Text, name: Name, begun: set[tuple[str, ...]]) -> bool:
    """Whether “St Brannan’s” is a body: a longer name begins so, or it owns nothing here."""
    if name.last - name.first < 2:
        return False
    if words(text, name.first, name.last + 1) in begun:
        return True
    after = text.near[name.last + 1]
    return not after[:1].isalpha() or after in small_words() | ACTING or after in cue_verbs()
