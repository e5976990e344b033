"""Groups and bodies made of a name and a noun: “NATO allies”, “the Croatian government”."""

from functools import cache

from brief.entities import EntityKind
from extraction.lexicons import classes
from extraction.names.apposed_bodies import with_their_names
from extraction.names.made_names import made_name_at
from extraction.names.signs import COMPOSED
from extraction.text.capitals import heads
from extraction.text.cast import Actor, Form, Mention
from extraction.text.cues import cue_verbs
from extraction.text.kind_words import callings
from extraction.text.tokens import Text

BETWEEN = 2  # words that may stand between: “NATO defense ministers”
OWNERS = frozenset(
    {EntityKind.ORGANIZATION, EntityKind.COUNTRY, EntityKind.PLACE, EntityKind.GROUP}
)
MODIFIED = frozenset("member members leader leaders chief staff officials".split())
GOVERNING = frozenset("government parliament cabinet military army navy".split())
UNION_KINDS = frozenset("labor labour trade trades teachers miners farmers students".split())
MINISTRIES = classes("heads")["ministry"]


def find_groups(text: Text, mentions: list[Mention]) -> list[Mention]:
    """The mentions with those of groups and governments put in the place of the names inside."""
    made: dict[str, Actor] = {}
    bodies = {
        m.actor.name.lower(): m.actor
        for m in mentions
        if m.actor.kind is EntityKind.ORGANIZATION and " " in m.actor.name
    }
    ends = {name.rsplit(" ", 1)[1] for name in bodies}
    found = [
        in_small_letters(text, mention, bodies, ends)
        or government_at(text, mention, made)
        or with_union(text, mention)
        or group_at(text, mention, made)
        or made_name_at(text, mention, made)
        or mention
        for mention in mentions
    ]
    return with_their_names(text, found, made)


def in_small_letters(
    text: Text, mention: Mention, bodies: dict[str, Actor], ends: set[str]
) -> Mention | None:
    """The body whose last word is in lower case here: “Marlow council”, of “Marlow Council”."""
    last = mention.last
    noun = text.tokens[last].word if last < len(text.tokens) else ""
    if mention.form is not Form.NAME or noun not in ends:
        return None
    if noun.removesuffix("s") in callings() or text.near[last + 1] in MODIFIED:
        return None
    written = text.raw[text.tokens[mention.first].start : text.tokens[last].end]
    body = bodies.get(" ".join(written.lower().split()))
    return Mention(body, mention.first, last + 1, Form.NAME) if body is not None else None


def with_union(text: Text, mention: Mention) -> Mention | None:
    """The mention of a union with its noun: “the Pellow union”, “the Pellow labor union”."""
    near, last = text.near, mention.last
    if mention.actor.kind is not EntityKind.ORGANIZATION or mention.form is not Form.NAME:
        return None
    if near[mention.first - 1] != "the":
        return None
    head = last + (near[last] in UNION_KINDS)
    if near[head] != "union":
        return None
    head += near[head + 1] in ("confederation", "federation")
    after = near[head + 1]
    ends = not after[:1].isalpha() or after in stops() or is_verb(after)
    return Mention(mention.actor, mention.first, head + 1, Form.NAME) if ends else None


def group_at(text: Text, mention: Mention, made: dict[str, Actor]) -> Mention | None:
    """The group that begins with a name: “EU ministers”, “Senate Republicans”."""
    if mention.actor.kind not in OWNERS or mention.form is not Form.NAME:
        return None
    relative = heads()["relative"]
    for last in range(mention.last, min(mention.last + BETWEEN + 1, len(text.tokens))):
        token = text.tokens[last]
        if token.quotation != text.tokens[mention.first].quotation or not token.word[0].isalpha():
            return None
        if token.lower in relative and not begins_name(text, last):
            return grouped(text, mention, last + 1, made, EntityKind.GROUP)
        if (last > mention.last and token.lower not in modifiers()) or token.lower in stops():
            return None
        if is_verb(token.lower) and token.lower not in modifiers():
            return None  # “the EU urged ministers”
    return None


def is_verb(lower: str) -> bool:
    """Whether a word tells what somebody did: “urged”, “told”."""
    return lower.endswith("ed") or lower in cue_verbs() or lower in classes("grammar")["verb"]


def begins_name(text: Text, index: int) -> bool:
    """Whether a plural stands before a name or another noun: “police chief”, “leaders’ summit”."""
    if index + 1 >= len(text.tokens):
        return False
    following = text.tokens[index + 1]
    if following.word in ("’", "'"):
        return index + 2 < len(text.tokens) and text.tokens[index + 2].word[0].islower()
    return following.word[0].isupper() or (
        text.tokens[index].lower
        in (
            "police",
            "staff",
            "students",
            "members",
            "workers",
            "teachers",
        )
        and following.lower in heads_of_more()
    )


def heads_of_more() -> frozenset[str]:
    """Nouns that a plural may stand before."""
    return frozenset(
        "chief officer officers union unions members member station commissioner".split()
    )


@cache
def modifiers() -> frozenset[str]:
    """Words between the name and the plural of a group."""
    return frozenset(word.lower() for word in classes("titles")["modifier"]) | frozenset(
        "cabin ground air land army navy border coast fishing oil gas steel car mining tech "
        "member".split()
    )


@cache
def stops() -> frozenset[str]:
    """Words that are never part of a group’s name."""
    return classes("grammar")["stop"] | classes("grammar")["preposition"]


def government_at(text: Text, mention: Mention, made: dict[str, Actor]) -> Mention | None:
    """The body that a country’s adjective and a noun make: “Norwegian government”."""
    actor, last = mention.actor, mention.last
    if actor.kind is not EntityKind.COUNTRY or last >= len(text.tokens):
        return None
    word = text.tokens[last].lower
    if word in GOVERNING and not names_office(text, last + 1):
        return grouped(text, mention, last + 1, made, EntityKind.ORGANIZATION)
    following = text.tokens[last + 1].lower if last + 1 < len(text.tokens) else ""
    if (word in MINISTRIES and following == "ministry") or (word, following) == ("central", "bank"):
        return grouped(text, mention, last + 2, made, EntityKind.ORGANIZATION)
    return None


def names_office(text: Text, index: int) -> bool:
    """Whether the noun goes on: “government spokesman”, “army chief”."""
    if index >= len(text.tokens):
        return False
    word = text.tokens[index].lower
    return word in classes("sources")["person"] | classes("sources")["source"] or word in (
        "chief",
        "bonds",
    )


def grouped(
    text: Text, mention: Mention, last: int, made: dict[str, Actor], kind: EntityKind
) -> Mention:
    """The mention of a group or body from a name to a noun."""
    words = text.raw[text.tokens[mention.first].start : text.tokens[last - 1].end]
    name = " ".join(words.split())
    actor = made.get(name.lower())
    if actor is None:
        actor = Actor(kind, name, plural=kind is EntityKind.GROUP, sign=(COMPOSED, (name,)))
        actor.country = mention.actor.country if kind is EntityKind.ORGANIZATION else None
        actor.affiliation = mention.actor
        made[name.lower()] = actor
    return Mention(actor, mention.first, last, Form.NAME)
