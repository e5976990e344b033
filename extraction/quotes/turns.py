"""Transcripts: paragraphs that begin with who speaks, “ANN BELL: …”, and have no marks."""

import re

from brief.articles import Block, BlockKind
from brief.entities import EntityKind
from brief.quotes import QuoteType
from extraction.quotes.attributions import Said, status_of
from extraction.text.cast import Actor, Cast, Form
from extraction.text.joined import Source
from extraction.text.tokens import Sentence, Text

FEWEST = 3  # turns: fewer are no transcript, but a list or a headline of its own
# “ANN BELL:”, “BELL (on camera):”, “REP. BELL:”
LABEL = re.compile(
    r"(?P<name>[QA](?=:)|(?:(?:GOV|SEN|REP|MR|MS|MRS|DR)\. )?"
    r"[A-Z][A-Z.'’\-]*[A-Z](?: [A-Z][A-Z.'’\-]+){0,4})(?: \([^)]{1,40}\))?:"
)
ASIDE = re.compile(r"[(\[][^()\[\]]{1,60}[)\]]\.?")  # “(APPLAUSE)”
# What asks or answers without a name.
NOBODY = frozenset("QUESTION QUESTIONER AUDIENCE CROWD ANNOUNCER UNIDENTIFIED MALE FEMALE".split())
TITLE = re.compile(
    r"(?:MR|MS|MRS|DR|SEN|REP|GOV|SENATOR|GOVERNOR|SECRETARY|PRESIDENT|CONGRESSMAN|CONGRESSWOMAN)"
    r"\.? "
)


def turns_of(text: Text, cast: Cast) -> dict[int, Said | None]:
    """Each turn of a transcript by the offset of its paragraph; none where there are too few.

    Null stands for what goes on with the turn before, and for an aside.
    """
    found: dict[int, Said | None] = {}
    opening = [
        sentence
        for sentence in text.sentences
        if sentence.block.kind is BlockKind.PARAGRAPH and sentence.start == sentence.block.start
    ]
    people = in_capitals(cast) | interviewed(text, cast, opening)
    for sentence in opening:
        said = turn_of(text, cast, sentence) or labelled_turn(text, cast, people, sentence)
        if said is not None:
            found[sentence.block.start] = said
    if len(found) < FEWEST:
        return {}
    go_on(text, opening, found)
    return found


def interviewed(text: Text, cast: Cast, opening: list[Sentence]) -> dict[str, Actor]:
    """Who answers behind “A:”: the only person whom the paragraphs before the first “Q:” name."""
    first = next((s.first for s in opening if s.words & {"q"} and text.raw[s.start] == "Q"), None)
    if first is None:
        return {}
    named = {m.actor for m in cast.between(0, first) if m.actor.kind is EntityKind.PERSON}
    return {"A": named.pop()} if len(named) == 1 else {}


def in_capitals(cast: Cast) -> dict[str, Actor]:
    """The people of the cast by their names in capitals, and by the last word of these."""
    found: dict[str, Actor] = {}
    for one in cast.actors:
        if one.kind is EntityKind.PERSON and one.name.strip():
            name = one.name.upper()
            found.setdefault(name, one)
            found.setdefault(name.split()[-1], one)
    return found


def go_on(text: Text, opening: list[Sentence], found: dict[int, Said | None]) -> None:
    """Gives paragraphs between two turns to the first of them; asides go to nobody."""
    last = max(found)
    before: Said | None = None
    for sentence in opening:
        block = sentence.block
        if block.start in found:
            before = found[block.start]
        elif before is not None and block.start < last:
            if not ASIDE.fullmatch(text.raw[block.start : block.end].strip()):
                before.segments.append(inside(text, block, block.start))
            found[block.start] = None


def inside(text: Text, block: Block, start: int) -> tuple[int, int]:
    """The words of a paragraph from a place on, without white space and marks around them."""
    words = text.raw[start : block.end]
    first = start + len(words) - len(words.lstrip(' \n\t“"'))
    return first, block.end - (len(words) - len(words.rstrip(' \n\t”"')))


def labelled_turn(
    text: Text, cast: Cast, people: dict[str, Actor], sentence: Sentence
) -> Said | None:
    """The words of a paragraph that begins with a name in capitals: “BELL: …”."""
    match = LABEL.match(text.raw, sentence.block.start, sentence.block.end)
    if match is None or not text.raw[match.end() : sentence.block.end].strip():
        return None
    actor = of_label(cast, people, match["name"], sentence.first)
    actors = [actor] if actor is not None else []
    last = text.token_at(match.end("name") - 1) + 1
    source = Source(sentence.first, last, actors) if actors else None
    span = inside(text, sentence.block, match.end())
    status = status_of(actors)
    return Said(QuoteType.DIRECT, [span], sentence, actors=actors, source=source, status=status)


def of_label(cast: Cast, people: dict[str, Actor], label: str, first: int) -> Actor | None:
    """The person whom a label in capitals names; one that nobody named before joins the cast."""
    name = TITLE.sub("", label)
    if name in ("Q", "A"):
        return people.get("A") if name == "A" else None
    if NOBODY & set(name.split()) or len(name) < FEWEST:
        return None
    known = people.get(name) or people.get(name.split()[-1])
    if known is not None or " " not in name:
        return known
    actor = cast.add(Actor(EntityKind.PERSON, name.title()))
    people |= {name: actor, name.split()[-1]: actor}
    cast.mention(actor, first, first + len(name.split()), Form.NAME)
    return actor


def turn_of(text: Text, cast: Cast, sentence: Sentence) -> Said | None:
    """The words of a paragraph that begins with the name of a person and a colon."""
    first = sentence.first
    mention = cast.at(first)
    colon = mention.last if mention is not None else first
    if mention is None or mention.actor.kind is not EntityKind.PERSON or colon >= sentence.last:
        return None
    if text.tokens[colon].word != ":" or colon + 1 >= len(text.tokens):
        return None
    last = text.token_at(sentence.block.end - 1)
    last = min(last, len(text.tokens) - 1)
    while last > colon and text.tokens[last].start >= sentence.block.end:
        last -= 1
    if last <= colon or any(text.tokens[i].quotation >= 0 for i in range(colon, last + 1)):
        return None
    span = text.tokens[colon + 1].start, text.tokens[last].end
    actors = [mention.actor]
    source = Source(mention.first, mention.last, actors)
    return Said(
        QuoteType.DIRECT, [span], sentence, actors=actors, source=source, status=status_of(actors)
    )
