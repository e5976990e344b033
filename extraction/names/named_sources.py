"""Whom the words of a source name after all: “the Norrvax company”, “the minister, X,”; and how
such words are written.
"""

from brief.entities import EntityKind
from extraction.text.cast import Actor, Cast, Form, Mention
from extraction.text.source_words import is_plural, words
from extraction.text.tokens import Text

SHORTEST_CAPITALS = 5  # letters of a word in capitals that is no acronym: “PARENTS”
OF_PLACES = frozenset("state states province provinces".split())
# After a name they say what kind of body it is, where they are not a part of it.
KINDS = frozenset("party group company firm bank charity newspaper airline chain".split())
BODIES = frozenset({EntityKind.ORGANIZATION, EntityKind.COUNTRY, EntityKind.PLACE})
WHERE = frozenset("of to for in at".split())  # “ambassador to”, “the member for”

MOST_KIND = 3  # tokens of “the ruling centre-right” before a name


def itself(text: Text, cast: Cast, first: int, head: int) -> Actor | None:
    """The body whose name a noun only says the kind of: “the Norrvax company” is Norrvax, “the
    centre-right Dawn Front party” Dawn Front.
    """
    name = cast.at(head - 1)
    if name is None or not first < name.first <= first + MOST_KIND or name.last != head:
        return None
    if not all(one.word.islower() for one in text.tokens[first + 1 : name.first]):
        return None
    body = name.form is Form.NAME and name.actor.kind is EntityKind.ORGANIZATION
    return name.actor if body and text.tokens[head].lower in KINDS else None


def named_behind(text: Text, cast: Cast, head: int, end: int) -> Actor | None:
    """Who holds an office, where the name stands in commas behind it: “The Minister of Finance, Mrs
    X, had said”.
    """
    if text.near[end] != "," or not text.tokens[head].word[0].isupper():
        return None
    mention = cast.at(end + 1) or cast.at(end + 2)
    if mention is None or mention.actor.role is None or mention.form is not Form.NAME:
        return None
    held = mention.actor.role.lower().startswith(phrase_words(text, head, end).lower())
    return mention.actor if held and text.near[mention.last] == "," else None


def held_by_named(text: Text, cast: Cast, head: int, name: Mention) -> bool:
    """Whether an office with its body is that of who is named right behind: “ambassador to Peru X”,
    “chair of the audit committee Councillor X”; in “aide to Senator X” it is another’s.
    """
    if name.actor.kind is not EntityKind.PERSON or name.form is not Form.NAME:
        return False
    noun, link = text.near[head], text.near[head + 1]
    if is_plural(noun) or words().kinds.get(noun) not in ("person", "source"):
        return False
    titles, last = (name.actor.role or "").lower().split(), name.first
    while last > head + 2 and text.near[last - 1] in titles:
        last -= 1
    titled = last < name.first
    body = cast.at(last - 1)
    if body is not None:
        apart = body.last == last and body.first > head + 1 and body.actor.kind in BODIES
        own = text.near[body.first - 1] == "the" if titled else True
        return apart and own and (link == "of" or (link in WHERE and not titled))
    return link == "of" and words().kinds.get(text.near[last - 1]) == "body"


def tells_place(text: Text, cast: Cast, head: int) -> bool:
    """Whether a noun only says what the place named behind it is: “the states of X and Y”."""
    if text.lowers[head] not in OF_PLACES or text.near[head + 1] != "of":
        return False
    mention = cast.at(head + 2)
    placed = mention is not None and mention.first == head + 2 and mention.form is Form.NAME
    return placed and mention is not None and mention.actor.kind is EntityKind.PLACE


def phrase_words(text: Text, first: int, end: int) -> str:
    """The words of a phrase as written, without the article before them."""
    if text.tokens[first].lower in ("a", "an", "the") and first + 1 < end:
        first += 1
    written = text.raw[text.tokens[first].start : text.tokens[end - 1].end].split()
    if begins_in_capitals(text, first):
        written[0] = written[0].lower()
    return " ".join(written)


def begins_in_capitals(text: Text, first: int) -> bool:
    """Whether a paper sets the first word of a paragraph in capitals: “PARENTS of pupils said”."""
    opening = text.tokens[first]
    sentence = text.sentence_at(opening.start)
    if sentence is None or sentence.first != first or sentence.block.start != sentence.start:
        return False
    capitals = opening.word.isupper() and len(opening.word) >= SHORTEST_CAPITALS
    return capitals and text.tokens[min(first + 1, len(text.tokens) - 1)].word.islower()
