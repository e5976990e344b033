"""Stances in a noun: “Norway’s opposition to the cable”, “his country’s desire to join”."""

from collections.abc import Iterator

from brief.entities import EntityKind
from brief.positions import Stance
from extraction import issues, wording
from extraction.cast import Actor, Cast
from extraction.clauses import clause_of, raw
from extraction.lexicons import classes
from extraction.outer_verbs import is_past
from extraction.preceding import FINITE
from extraction.readers import Finding, Reader
from extraction.tokens import POSSESSIVES, Sentence, Text, places, word

# The noun, the word after it, and the stance of whom it belongs to.
NOUNS = {
    "desire": ("to", Stance.SUPPORTS),
    "wish": ("to", Stance.SUPPORTS),
    "willingness": ("to", Stance.SUPPORTS),
    "support": ("for", Stance.SUPPORTS),
    "call": ("for", Stance.SUPPORTS),
    "calls": ("for", Stance.SUPPORTS),
    "demand": ("for", Stance.SUPPORTS),
    "demands": ("for", Stance.SUPPORTS),
    "claim": ("for", Stance.SUPPORTS),
    "plea": ("for", Stance.SUPPORTS),
    "opposition": ("to", Stance.OPPOSES),
    "objection": ("to", Stance.OPPOSES),
    "objections": ("to", Stance.OPPOSES),
    "refusal": ("to", Stance.OPPOSES),
    "rejection": ("of", Stance.OPPOSES),
}
DOING = frozenset("desire wish willingness refusal".split())
HOMES = frozenset("country government party".split())
PERSONS = {"his": "he", "her": "she"}


def desires_in(reader: Reader, sentence: Sentence) -> Iterator[Finding]:
    """The stances in the nouns of a sentence."""
    text = reader.text
    for index in places(text, NOUNS, sentence.first + 2, sentence.last - 2):
        if word(text, index - 1) in POSSESSIVES:
            link, stance = NOUNS[word(text, index)]
            holder = possessor(reader, sentence, index - 1)
            if word(text, index + 1) == link and holder is not None:
                yield finding_of(reader, sentence, index, (*holder, stance))


def possessor(reader: Reader, sentence: Sentence, mark: int) -> tuple[Actor, int] | None:
    """Who has what follows a possessive mark, and the first token of the words for him."""
    mention = reader.cast.at(mark - 1)
    if mention is not None and mention.last in (mark, mark + 1):
        return mention.actor, mention.first
    pronoun = PERSONS.get(word(reader.text, mark - 2))
    if pronoun is None or word(reader.text, mark - 1) not in HOMES:
        return None
    person = reader.scene.resolve_pronoun(pronoun, mark - 2, sentence)
    home = home_of(reader.cast, person) if person is not None else None
    return (home, mark - 2) if home is not None else None


def home_of(cast: Cast, person: Actor) -> Actor | None:
    """The country of a person: what he is affiliated to, or the country of that."""
    home = person.affiliation
    if home is not None and home.kind is EntityKind.COUNTRY:
        return home
    country = person.country or (home.country if home is not None else None)
    if country is None:
        return None
    lands = (actor for actor in cast.actors if actor.kind is EntityKind.COUNTRY)
    return next((actor for actor in lands if actor.country == country), None)


def finding_of(
    reader: Reader, sentence: Sentence, index: int, what: tuple[Actor, int, Stance]
) -> Finding:
    """The finding of a noun with its possessor."""
    holder, first, stance = what
    clause = clause_of(reader.text, reader.cast, sentence, index + 1)
    words = raw(reader.text, index + 2, before_verb(reader.text, index + 3, clause.end))
    if word(reader.text, index) in DOING:
        topic = issues.of_infinitive(wording.spoken(holder), holder.plural, words)
    else:
        topic = issues.of_noun_phrase(words)
    voice = reader.voices.at(sentence, index)
    return Finding([holder], stance, topic, reader.span(first, clause.end), voice)


def before_verb(text: Text, first: int, end: int) -> int:
    """Where what is desired ends: before the verb of its sentence, “… for a veto angered Y”."""
    past = classes("grammar")["verb"]
    for index in range(first, end):
        lower = word(text, index)
        if lower in ("that", "which", "who"):
            return end
        if lower in FINITE or is_past(lower, past) or lower.endswith("ed"):
            return index
    return end
