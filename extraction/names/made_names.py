"""Names made of a name and nouns in lower case: “Moldova’s electoral commission”, “the Pell
Lane ward”, “the Geneva agreement”.
"""

from functools import cache

from brief.entities import EntityKind
from extraction.lexicons import classes
from extraction.names.signs import COMPOSED, LISTED
from extraction.text.capitals import POSSESSIVE, is_capital
from extraction.text.cast import Actor, Form, Mention
from extraction.text.source_words import words
from extraction.text.tokens import Text, word

MOST_WORDS = 5  # in lower case after the name: “energy and mines ministry”
OWNERS = frozenset(
    {EntityKind.ORGANIZATION, EntityKind.COUNTRY, EntityKind.PLACE, EntityKind.PERSON}
)
NAMED = frozenset({EntityKind.ORGANIZATION, EntityKind.PLACE, EntityKind.EVENT, EntityKind.GROUP})
# What a body is called after “X’s”, and what must stand before the plainest of these nouns.
OWNED = classes("kinds")["owned"]
QUALIFIED = {
    "bank": frozenset(["central"]),
    "department": frozenset(
        "police fire health education transport finance justice labor sheriff's".split()
    ),
    "board": frozenset("school election elections pension pensions review parole".split()),
    "service": frozenset("intelligence security health prison border rail ambulance".split()),
    "office": frozenset("budget fiscal press elections".split()),
    "forces": frozenset("armed security".split()),
}
OF_BODIES = OWNED | {"board", "leadership"}  # “Corvane’s board”
OF_BODIES_QUALIFIED = {noun: words for noun, words in QUALIFIED.items() if noun not in OF_BODIES}
# The people of whoever is named before, and the words that may stand between.
PEOPLE = classes("kinds")["people"]
AMONG = frozenset("own two three four five six seven eight nine ten other cabin many".split())
# Nouns that end a name after its capital words.
AFTER = (
    dict.fromkeys(
        "ward canal crossing field river reservoir dam mine refinery airport stadium "
        "peninsula pier bridge viaduct tunnel valley quarry terminal shipyard neighborhood "
        "neighbourhood lake harbor harbour constituency highway motorway railway expressway "
        "pipeline corridor bypass camp estate glacier basin delta strait straits canyon forest "
        "volcano campus station plant farm hall depot factory smelter sawmill steelworks".split(),
        EntityKind.PLACE,
    )
    | dict.fromkeys(
        "agreement treaty accord accords pact truce protocol".split(), EntityKind.AGREEMENT
    )
    | dict.fromkeys("qualifier".split(), EntityKind.EVENT)
    | dict.fromkeys(
        "group trust committee subcommittee ministry office board council foundation "
        "federation district administration government campaign assembly parliament commission "
        "authority court tribunal bloc branch chapter coalition hospital police agency association "
        "union".split(),
        EntityKind.ORGANIZATION,
    )
    | dict.fromkeys("family people".split(), EntityKind.GROUP)
)
# A body with one of these is a name only where one of these words stands before it.
BEFORE_BODY = {
    "board": frozenset("school election elections".split()),
    "office": frozenset("elections sheriff fiscal budget press prosecutors".split()),
    "trust": frozenset("family health hospital hospitals academy".split()),
    "district": frozenset("school water fire".split()),
    "council": frozenset("city town county borough parish district village".split()),
    "station": frozenset("power generating railway train pumping fire police metro".split()),
    "plant": frozenset("power nuclear treatment desalination chemical steel cement sewage".split()),
    "farm": frozenset("wind solar".split()),
    "hall": frozenset("village town parish church community".split()),
    "agency": frozenset("refugee health food space aid migration nuclear".split()),
    "association": frozenset("'’"),  # “students’ association”
    "union": frozenset("'’"),
}


BUILT = frozenset(
    "station plant farm hall campus hospital terminal depot factory smelter sawmill "
    "steelworks".split()
)
AWAY = frozenset("out up off down away over back".split())  # “washes out a bridge”
# Who leads an administration: “the Pell campaign”, “the Kerala government”.
LED = {
    "administration": frozenset({EntityKind.PERSON}),
    "campaign": frozenset({EntityKind.PERSON}),
    "government": frozenset({EntityKind.PERSON, EntityKind.PLACE}),
}


def made_name_at(text: Text, mention: Mention, made: dict[str, Actor]) -> Mention | None:
    """The longer name that begins with a name and ends in a noun in lower case."""
    if mention.form is not Form.NAME or mention.last >= len(text.tokens):
        return None
    if text.tokens[mention.last].lower in POSSESSIVE:
        return owned_body(text, mention, made)
    return noun_after(text, mention, made)


def owned_body(text: Text, mention: Mention, made: dict[str, Actor]) -> Mention | None:
    """The body of a country, a town or another body: “Moldova’s electoral commission”."""
    if mention.actor.kind not in OWNERS:
        return None
    if mention.actor.kind is EntityKind.ORGANIZATION:
        head = head_after(text, mention.last + 1, OF_BODIES, OF_BODIES_QUALIFIED)
    else:
        head = head_after(text, mention.last + 1, OWNED, QUALIFIED)
    if head < 0:
        return owned_group(text, mention, made)
    if text.tokens[head].lower == "office" and mention.actor.kind is EntityKind.PERSON:
        return None
    first = mention.first - (
        mention.actor.kind is EntityKind.ORGANIZATION and word(text, mention.first - 1) == "the"
    )
    return named(text, mention, (first, head + 1), made, EntityKind.ORGANIZATION)


def owned_group(text: Text, mention: Mention, made: dict[str, Actor]) -> Mention | None:
    """The people of a body, a town or a candidate: “Ferrand’s own shareholders”."""
    tokens, index = text.tokens, mention.last + 1
    limit = min(index + 4, len(tokens))
    while index < limit and tokens[index].lower not in PEOPLE:
        if tokens[index].lower not in AMONG:
            return None
        index += 1
    if index >= limit or goes_on(text, index + 1):
        return None
    return named(text, mention, (mention.first, index + 1), made, EntityKind.GROUP)


def noun_after(text: Text, mention: Mention, made: dict[str, Actor]) -> Mention | None:
    """The name that goes on in lower case: “Pell Lane ward”, “Ardley school board”."""
    if mention.actor.kind not in NAMED and mention.actor.kind is not EntityKind.PERSON:
        return None
    head = head_after(text, mention.last, frozenset(AFTER), BEFORE_BODY)
    if head < 0:
        return None
    noun = text.tokens[head].lower
    kind = AFTER[noun]
    before = word(text, mention.first - 1)
    hall = noun == "hall"  # “in Pellow village hall”
    if (
        not hall
        and kind in (EntityKind.PLACE, EntityKind.ORGANIZATION)
        and before in ("in", "at", "of", "to")
    ):
        return None
    if kind is EntityKind.GROUP and (before != "the" or head > mention.last):
        return None  # “the Pell family”, and not “a Pell family”
    if noun == "people" and mention.actor.kind is EntityKind.PLACE:
        return None
    if noun in BUILT and mention.actor.sign[0] == LISTED:
        return None  # “the Ohio wind farm”
    if noun in ("hospital", "police") and (head > mention.last or before in ("a", "an")):
        return None
    if noun in ("group", *LED) and head > mention.last:
        return None
    if noun in LED and mention.actor.kind not in LED[noun]:
        return None
    return named(text, mention, (mention.first, head + 1), made, kind)


def head_after(
    text: Text, first: int, nouns: frozenset[str], needing: dict[str, frozenset[str]]
) -> int:
    """The token of the noun that ends a name, a few words in lower case away; -1 without one."""
    tokens = text.tokens
    for index in range(first, min(first + MOST_WORDS, len(tokens))):
        token = tokens[index]
        lower = token.lower
        if lower in "'’" and index > first and tokens[index - 1].lower.endswith("s"):
            continue  # “students’ association”
        if token.quotation != tokens[first - 1].quotation or not token.word[0].islower():
            return -1
        if (lower in nouns or lower in needing) and not goes_on(text, index + 1):
            needed = needing.get(lower)
            return index if needed is None or tokens[index - 1].lower in needed else -1
        if lower == "and" and index > first:
            continue
        told = lower.endswith(("ed", "ly")) and lower != "family"
        if lower in stops() or lower in AWAY or told or len(lower) < 3:
            return -1
    return -1


def goes_on(text: Text, index: int) -> bool:
    """Whether another noun or a name follows, so that the noun before it ends nothing."""
    if index >= len(text.tokens):
        return False
    token = text.tokens[index]
    if is_capital(token.word):
        return token.start == text.tokens[index - 1].end + 1
    if not token.word[0].isalpha() or token.lower in stops() or token.lower in POSSESSIVE:
        return token.word in "-–" and token.start == text.tokens[index - 1].end
    if token.lower.endswith(("ed", "ly", "ing")):
        return False
    sources = classes("sources")
    return token.lower in sources["person"] | sources["source"] | sources["document"] or not (
        token.lower.endswith("s")
    )


@cache
def stops() -> frozenset[str]:
    """Words that are never part of such a name."""
    lists = words()
    return lists.stops | lists.prepositions | lists.openers | lists.tails


def named(
    text: Text, mention: Mention, span: tuple[int, int], made: dict[str, Actor], kind: EntityKind
) -> Mention:
    """The mention of what is named by some tokens."""
    first, last = span
    written = " ".join(text.raw[text.tokens[first].start : text.tokens[last - 1].end].split())
    name = written[4:] if written[:4].lower() == "the " else written
    actor = made.get(name.lower())
    if actor is None:
        actor = Actor(kind, name, plural=kind is EntityKind.GROUP, sign=(COMPOSED, (name,)))
        if kind is EntityKind.ORGANIZATION:
            actor.affiliation, actor.country = mention.actor, mention.actor.country
        made[name.lower()] = actor
    return Mention(actor, first, last, Form.NAME)
