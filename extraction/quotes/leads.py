"""Whose words stand alone after a sentence that has no cue: “X shrugged. “…””.

News prose introduces a speaker by what he does, “A cleaner laughed.”, and lets the words follow.
"""

from brief.entities import EntityKind
from extraction.clauses.nearby import LOOKED_AT
from extraction.lexicons import classes
from extraction.names.sources import nominal_source_at
from extraction.quotes.speakers import Scene
from extraction.text.cast import Actor, Form
from extraction.text.joined import Source
from extraction.text.tokens import POSSESSIVES, Sentence, Text, word

PRONOUNS = frozenset("he she they".split())
# What bears words that nobody says.
BEARING = frozenset(
    "placard placards banner banners sign signs poster posters slogan slogans graffiti billboard "
    "billboards sticker stickers plaque noticeboard t-shirt t-shirts badge badges leaflet leaflets "
    "hashtag headline headlines inscription tattoo flag flags".split()
)
# What a body says as one.
WRITTEN = frozenset("statement letter email e-mail post tweet reply response memo".split())
# A sentence that begins so speaks of somebody else: “Not everyone agreed.”
OF_OTHERS = frozenset("not nobody everyone others some many few one another critics no".split())
MOST_PREDICATE = 12  # tokens from a body to its “statement”
SIGNING = frozenset("a an the will would to could not may might must".split())  # “a good sign of”
# Whose they are speaks the words that follow: “The union’s reply was short. “…””
ANSWERS = frozenset(
    "answer reply response verdict message advice retort view assessment warning".split()
)
# Before a name at the end of a sentence they bring somebody on: “Among them was X.”
BRINGING = frozenset("was is were are for of came stood sat ask meet take like".split())


def led_to(text: Text, scene: Scene, before: Sentence, sentence: Sentence) -> list[Actor]:
    """Who speaks the words that stand alone right after a sentence; nobody where it is unsaid."""
    if bears_words(text, before):
        return []
    first = scene.after_opening(before)
    if word(text, first) in PRONOUNS:  # and nobody of what opens the sentence: “Turning to X, she”
        at = before.first
        return scene.speakers_of(Source(at, at + 1, [], word(text, first)), before)
    if (owner := whose_answer(text, scene, first)) is not None:
        return [owner]
    if (unnamed := unnamed_subject(text, scene, first)) is not None:
        return [unnamed]
    if body := named_body(text, scene, first):
        return body
    if belongs_to(text, scene, first):
        return []
    return (
        scene.subject_of([before])
        or brought_on(text, scene, before, sentence)
        or alone_in_paragraph(text, scene, before, sentence)
    )


def alone_in_paragraph(
    text: Text, scene: Scene, before: Sentence, sentence: Sentence
) -> list[Actor]:
    """The one person of whom a paragraph tells: “X runs the mill. It makes paper. “…””"""
    earlier = [s for s in scene.sentences_before(sentence) if s.block is sentence.block]
    if word(text, before.first) in OF_OTHERS or len(earlier) < 2:
        return []
    people = {m.actor for s in earlier for m in scene.mentions(s.first, s.last) if m.actor.human}
    return scene.subject_of(earlier[-1:]) if len(people) == 1 else []


def belongs_to(text: Text, scene: Scene, first: int) -> bool:
    """Whether a sentence begins with somebody’s kin: “X’s wife was in tears”; X is not meant."""
    owner = scene.cast.at(first)
    owned = owner is not None and word(text, owner.last) in POSSESSIVES
    return owned and owner is not None and word(text, owner.last + 1) in classes("sources")["kin"]


def led_back(text: Text, scene: Scene, sentence: Sentence) -> list[Actor]:
    """Who speaks words that open a paragraph, where he is named only after them: “It is theft.”
    X did not mince his words.
    """
    if sentence.start != sentence.block.start:
        return []
    after = text.sentence_at(text.tokens[min(sentence.last, len(text.tokens) - 1)].start)
    if after is None or after.block is not sentence.block or after is sentence:
        return []
    if any(text.tokens[index].quotation >= 0 for index in range(after.first, after.last)):
        return []
    mention = scene.cast.at(after.first)
    owner = mention is not None and word(text, mention.last) in POSSESSIVES
    return [] if owner else scene.subject_of([after])


def bears_words(text: Text, before: Sentence) -> bool:
    """Whether a sentence speaks of placards or banners, whose words follow."""
    last = min(before.last, before.first + LOOKED_AT)
    return any(
        word(text, index) in BEARING and word(text, index + 1) not in ("of", "that")
        for index in range(before.first, last)
        if word(text, index) not in ("sign", "signs") or word(text, index - 1) not in SIGNING
    )


def whose_answer(text: Text, scene: Scene, first: int) -> Actor | None:
    """Whose answer a sentence begins with: “The union’s reply was short.”"""
    mention = scene.cast.at(first + (word(text, first) == "the"))
    found = nominal_source_at(text, scene.cast, first) if mention is None else None
    end = found[1] if found is not None else mention.last if mention is not None else first
    if word(text, end) not in POSSESSIVES or word(text, end + 1) not in ANSWERS:
        return None
    return mention.actor if mention is not None else mentioned(scene, found, first)


def unnamed_subject(text: Text, scene: Scene, first: int) -> Actor | None:
    """The people without a name whom a sentence begins with, or who is named after them: “X’s
    lawyer, Y,”.
    """
    found = nominal_source_at(text, scene.cast, first)
    if found is None:
        return None
    actor, end = found
    apart = scene.cast.at(end + 1) if word(text, end) == "," else None
    if apart is not None and apart.actor.kind is EntityKind.PERSON:
        return apart.actor
    people = actor.human or actor.kind is EntityKind.GROUP
    writes = actor.kind is EntityKind.ORGANIZATION and issues(text, end)
    if not (people or writes) or word(text, end) in POSSESSIVES:
        return None
    return mentioned(scene, found, first)


def issues(text: Text, first: int) -> bool:
    """Whether words follow that a body says as one: “The company issued a terse statement.”"""
    last = min(first + MOST_PREDICATE, len(text.tokens))
    for index in range(first, last):
        if word(text, index) == "." or word(text, index) in WRITTEN:
            return word(text, index) != "."
    return False


def named_body(text: Text, scene: Scene, first: int) -> list[Actor]:
    """The body with a name that issues a statement: “Norsk Hydrogen put out a statement.”"""
    mention = scene.cast.at(first + (word(text, first) == "the"))
    body = mention is not None and mention.actor.kind is EntityKind.ORGANIZATION
    return [mention.actor] if mention and body and issues(text, mention.last) else []


def mentioned(scene: Scene, found: tuple[Actor, int] | None, first: int) -> Actor | None:
    """People or a body without a name as those met before; new ones are mentioned here first."""
    if found is None:
        return None
    actor, end = found
    known = scene.known(actor, Source(first, end, [actor]))
    if known is actor:
        scene.cast.mention(actor, first, end, Form.NOMINAL)
    return known


def brought_on(text: Text, scene: Scene, before: Sentence, sentence: Sentence) -> list[Actor]:
    """The one person whom a sentence of the same paragraph brings on: “Among them was X, 44.”"""
    if before.block is not sentence.block:
        return []
    people = [m for m in scene.mentions(before.first, before.last) if m.actor.human]
    alone = len({mention.actor for mention in people}) == 1
    if not alone or word(text, people[0].first - 1) not in BRINGING:
        return []
    return [people[0].actor]
