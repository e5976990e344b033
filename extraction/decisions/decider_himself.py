"""Who says what “it” will do, and who a sentence is about where its verb stands far behind."""

from brief.entities import EntityKind
from extraction.clauses.subjects import source_left
from extraction.decisions.decider_nouns import right_of
from extraction.decisions.words import WORDS, Clue
from extraction.text.cast import Cast
from extraction.text.joined import Source
from extraction.text.set_apart import dateline_end
from extraction.text.tokens import Sentence, Text, word


def said_of_itself(text: Text, cast: Cast, source: Source, clue: Clue) -> Source:
    """Who says what “it” will do: “The ministry said that it would”, “A judge said she”."""
    if source.pronoun not in ("it", "they", "he", "she"):
        return source
    for index in range(source.first - 1, max(clue.sentence.first, source.first - 9), -1):
        if word(text, index) in ("said", "says", "announced", "added"):
            if word(text, index - 1) == "and" and source.pronoun == "it":
                # “It asked for figures and said it would”
                return opener(text, cast, clue) or source
            verb = index - (word(text, index - 1) in ("has", "have", "had"))
            who = source_left(text, cast, clue.sentence, verb)
            if who is None and text.tokens[verb - 1].word[0].isupper():
                return Source(source.first, source.last, [])  # a name that nobody knows
            if who is None or who.pronoun is not None:
                return source
            alone = source.pronoun in ("he", "she")  # “Aides said she would”: not the aides
            if alone and any(actor.plural for actor in who.actors):
                return source
            unnamed = all(actor.local for actor in who.actors)
            return who if unnamed or source.pronoun in ("it", "they") else source
    return source


def opener(text: Text, cast: Cast, clue: Clue) -> Source | None:
    """The subject that a sentence begins with, where a verb far behind goes on with it."""
    first = dateline_end(text, clue.sentence)
    first += word(text, first) in WORDS["opener"]
    first += word(text, first) == "the"
    titled = word(text, first + 1) == "." and text.tokens[first].word[0].isupper()
    mention = cast.at(first) or (cast.at(first + 2) if titled else None)  # “Gov. Ann Bell”
    last = mention.last if mention is not None else first + 1
    pronoun = word(text, first) in ("she", "he", "it", "they")
    if mention is None and not pronoun:
        return None
    return source_left(text, cast, clue.sentence, last)


def office_before(text: Text, cast: Cast, source: Source, before: list[Sentence]) -> Source:
    """The office without a name that “he” takes up from the sentence before: “The appeals
    commissioner will have a week. He will also decide how”; not somebody named further up.
    """
    if not before:
        return source
    found = right_of(text, cast, before[0], dateline_end(text, before[0]))
    if found is None or not found.actors or word(text, found.last - 1) not in OFFICES:
        return source
    one = found.actors[0]
    named = one.kind is EntityKind.PERSON and not one.local
    return source if named or one.plural else found


OFFICES = frozenset(
    "commissioner judge inspector arbitrator adjudicator magistrate referee coroner ombudsman "
    "mediator umpire recorder sheriff steward".split()
)
