"""Events and documents told by a noun with a name: “a special session in Tunis”, “a survey by
Nordic Barometer”.
"""

from functools import cache

from brief.entities import EntityKind
from extraction.dates.dated_events import EVENTS as DATED
from extraction.dates.dated_events import dated_event_at
from extraction.names.signs import COMPOSED
from extraction.text.cast import Actor, Cast, Form, Mention
from extraction.text.gazetteer import gazetteer
from extraction.text.source_words import words
from extraction.text.tokens import Text, places

MOST_BEFORE = 6  # words of an event before its noun: “the four-hour emergency meeting”
EVENTS = frozenset("meeting hearing summit session conference".split())
BARE = frozenset("talks negotiations".split())  # without an article: “talks with Britain”
DOCUMENTS = frozenset(
    "report poll survey study letter complaint petition audit figures data minutes brief "
    "statement questionnaire".split()
)
HEADS = EVENTS | BARE | DOCUMENTS | DATED
OPENERS = frozenset("a an the its their his her this next last".split())
PLACED = frozenset("in at with of".split())
NO_EVENT = frozenset("news press".split())
AUTHORED = frozenset("by from".split())
WHERE = frozenset({EntityKind.PLACE, EntityKind.COUNTRY, EntityKind.ORGANIZATION})
AUTHORS = frozenset({EntityKind.ORGANIZATION, EntityKind.PERSON})


def find_events(text: Text, cast: Cast) -> None:
    """Notes the events and documents that a noun and a name tell of."""
    made: dict[str, Actor] = {}
    for index in places(text, HEADS, 0, len(text.tokens)):
        lower = text.lowers[index]
        if text.tokens[index].word[0].isupper() or cast.at(index) is not None:
            continue
        span: tuple[int, int] | None
        dated = dated_event_at(text, cast, index) if lower in DATED else None
        kind = EntityKind.DOCUMENT if lower in DOCUMENTS else EntityKind.EVENT
        if dated is not None and ends(text, index + 1):
            span = dated
        elif lower in DOCUMENTS:
            span = document_at(text, cast, index)
        else:
            span = event_at(text, cast, index) if lower in EVENTS | BARE else None
        if span is not None:
            note(text, cast, made, span, kind)


def event_at(text: Text, cast: Cast, head: int) -> tuple[int, int] | None:
    """The tokens of an event whose noun stands at a token: with who holds it, or where it is."""
    if text.tokens[head - 1].lower in NO_EVENT:
        return None
    first, named = opener(text, cast, head)
    end = complement(text, cast, head + 1, PLACED, WHERE)
    end = complement(text, cast, end, frozenset(["in"]), WHERE) if end > head + 1 else end
    if first < 0 and text.tokens[head].lower in BARE and end > head + 1:
        first = head
        if cast.at(head - 1) is not None or not is_noun(text, head):
            return None
    if first < 0 or not (named or end > head + 1):
        return None
    if end == head + 1 and not ends(text, end):
        return None
    return first, end


def document_at(text: Text, cast: Cast, head: int) -> tuple[int, int] | None:
    """The tokens of a document whose noun stands at a token, with who wrote it."""
    first, named = opener(text, cast, head)
    end = complement(text, cast, head + 1, AUTHORED, AUTHORS)
    if first < 0 and text.tokens[head].lower.endswith(("s", "data")) and end > head + 1:
        first = head
    if first < 0 or not (named or end > head + 1):
        return None
    if end == head + 1 and not ends(text, end):
        return None
    return first, end


def is_noun(text: Text, index: int) -> bool:
    """Whether a bare “talks” is no verb."""
    before = text.tokens[index - 1].lower if index else ""
    return before not in ("he", "she", "it", "who", "that", "which", "and")


def opener(text: Text, cast: Cast, head: int) -> tuple[int, bool]:
    """The article before an event, and whether a name stands between; -1 without one."""
    tokens, named = text.tokens, False
    for index in range(head - 1, max(-1, head - MOST_BEFORE - 1), -1):
        token = tokens[index]
        if token.quotation != tokens[head].quotation:
            return -1, False
        mention = cast.at(index)
        if mention is not None:
            if mention.actor.kind not in WHERE or mention.actor.local:
                return -1, False
            named = named or mention.form is Form.NAME
        elif token.lower in OPENERS:
            return (index, named) if index < head else (-1, False)
        elif not token.word[0].isalnum() or token.lower in stops():
            return -1, False
        elif token.lower.endswith("ed") and cast.at(index - 1) is not None:
            return -1, False  # “the mine resumed talks”
    return -1, False


def complement(
    text: Text, cast: Cast, index: int, links: frozenset[str], kinds: frozenset[EntityKind]
) -> int:
    """The token after “in Tunis”, “with Britain”; the same token where nothing of it follows."""
    if index >= len(text.tokens) or text.tokens[index].lower not in links:
        return index
    after = index + 1
    if after < len(text.tokens) and text.tokens[after].lower in ("the", "a", "an"):
        after += 1
    mention = cast.at(after)
    if mention is None or mention.form is not Form.NAME or mention.first != after:
        return index
    if is_cut(text, mention):
        return index
    return mention.last if mention.actor.kind in kinds else index


def is_cut(text: Text, mention: Mention) -> bool:
    """Whether a name only begins a longer phrase: the “Kenyan” of “in the Kenyan capital”."""
    found = gazetteer().longest(text.tokens, mention.first, mention.last)
    if found is None or not found[0].demonym:
        return False
    after = text.tokens[mention.last].word if mention.last < len(text.tokens) else "."
    return after.islower() and not ends(text, mention.last)


def ends(text: Text, index: int) -> bool:
    """Whether a noun ends its phrase: no other noun stands right after it."""
    if index >= len(text.tokens):
        return True
    token = text.tokens[index]
    return not token.word[0].isalpha() or token.lower in stops() or token.lower.endswith("ed")


def note(
    text: Text, cast: Cast, made: dict[str, Actor], span: tuple[int, int], kind: EntityKind
) -> None:
    """Notes a mention of an event or a document; the names inside stay."""
    first, last = span
    tokens = text.tokens
    begin = first + (tokens[first].lower in OPENERS and last - first > 1)
    name = " ".join(text.raw[tokens[begin].start : tokens[last - 1].end].split())
    actor = made.get(name.lower())
    if actor is None:
        actor = made[name.lower()] = cast.add(Actor(kind, name, sign=(COMPOSED, (name,))))
    cast.mention(actor, first, last, Form.NOMINAL)


@cache
def stops() -> frozenset[str]:
    """Words that are part of no event’s name."""
    lists = words()
    return lists.stops | lists.prepositions
