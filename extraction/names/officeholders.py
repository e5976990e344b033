"""Who an office with a capital stands for, alone: “the Bishop”, “the Solicitor General”."""

from collections import defaultdict

from brief.entities import EntityKind
from extraction.text.cast import Actor, Cast, Form, Mention
from extraction.text.titles import Name, lists
from extraction.text.tokens import Text

# Of these no person is told, or another thing too.
NO_OFFICE = frozenset("Council Executive General Chief Counsel Public Member Private Head".split())
TWO = frozenset(["General"])  # an office only behind another word: “the Attorney General”
MOST_BETWEEN = 5  # tokens from the comma to a name, with “Dr.” and the like
OF = frozenset("of for".split())


def find_officeholders(text: Text, cast: Cast, names: list[Name], mentions: list[Mention]) -> None:
    """Notes where an office stands for the one person of the text who holds it."""
    holders = holders_of(text, names, mentions)
    if not holders:
        return
    heads, words = lists().title_heads, lists().title_words
    for index in text.capitals:
        head = text.words[index]
        if head not in heads or (head in NO_OFFICE and head not in TWO):
            continue
        if cast.at(index) is not None or goes_on(text, index + 1):
            continue
        first = index
        while first and text.words[first - 1] in words and cast.at(first - 1) is None:
            first -= 1
        if text.near[first - 1] != "the" or (head in TWO and first == index):
            continue
        found = holders.get(tuple(text.lowers[first : index + 1]), set())
        if len(found) == 1 and not found & named_behind(cast, index + 1):
            cast.mention(next(iter(found)), first - 1, index + 1, Form.NOMINAL)


def named_behind(cast: Cast, comma: int) -> set[Actor]:
    """Who is named behind the comma after an office: “the Housing Secretary, Ann Bell,”."""
    if cast.text.near[comma] != ",":
        return set()
    near = (cast.at(index) for index in range(comma + 1, comma + MOST_BETWEEN))
    return {mention.actor for mention in near if mention is not None}


def goes_on(text: Text, index: int) -> bool:
    """Whether a name or more of the office follows: “the Minister Ann Bell”, “of Transport”."""
    if index >= len(text.tokens):
        return False
    return text.tokens[index].word[0].isupper() or text.near[index] in OF


def holders_of(
    text: Text, names: list[Name], mentions: list[Mention]
) -> dict[tuple[str, ...], set[Actor]]:
    """The people with an office, by its words and by the ends of these, also before an “of”."""
    found: dict[tuple[str, ...], set[Actor]] = defaultdict(set)
    for name, mention in zip(names, mentions, strict=True):
        if mention.actor.kind is not EntityKind.PERSON:
            continue
        offices = [tuple((mention.actor.role or "").lower().split())]
        if name.title is not None:
            offices.append(tuple(text.lowers[name.title[0] : name.title[1]]))
        if name.honorific is not None:
            offices.append((text.lowers[name.honorific],))
        offices += [before_of(office) for office in offices]
        for office in offices:
            for begin in range(len(office)):
                found[office[begin:]].add(mention.actor)
    return found


def before_of(office: tuple[str, ...]) -> tuple[str, ...]:
    """The words of an office before what it is of: the “Minister” of “Minister of State”."""
    return office[: next((at for at, one in enumerate(office) if one in OF), len(office))]
