"""What a stance cue takes: the plan that is backed, the thing that somebody is urged to do."""

import re

from extraction import issues
from extraction.cast import Actor, Cast
from extraction.choices import called_for, chosen
from extraction.clauses import raw
from extraction.objects import (
    ENDORSE,
    Complement,
    after_adverbs,
    base_of,
    is_pronoun,
    noun_phrase,
    of_clause,
    opens_phrase,
    subject_of,
    verb_phrase,
)
from extraction.questions import question
from extraction.sources import words as source_words
from extraction.stances import Cue, word_class
from extraction.tokens import DASHES, Sentence, Text, is_adverb, word
from extraction.undoing import object_undone, undone_by_particle

PREPOSITIONS = frozenset("under after during before with without from upon".split())
UNDONE = re.compile(r" to be (?P<word>\w+)")  # “called for the plan to be dropped”
COUNTS = frozenset("two three four five six seven eight nine ten half another more".split())
MOST_OBJECT = 14  # tokens between “urged” and “to”
MOST_BEFORE_THAT = 6  # tokens between “agreed” and “— that”
INTENT = frozenset("want seek demand call press push lobby campaign ask urge".split())
NO_PHRASE = frozenset(
    "to that than if because but and or when where while who which what how by".split()
)
WISHING = frozenset("recommend propose demand insist urge ask".split())
IDLY = frozenset("want seek like hope prefer offer".split())
UNWILLING = frozenset("refuse decline unwilling reluctant threaten".split())
SUBJECTS = {"them": "they", "him": "he", "her": "she", "us": "we", "me": "I"}
PARTICLES = frozenset("on ahead forward for over out up down in into back even".split())
BARE_CLAUSE = frozenset(("agree",))


def complement_of(
    text: Text, cast: Cast, sentence: Sentence, cue: Cue, end: int, holders: list[Actor]
) -> Complement | None:
    """What a cue takes up to a token; null where it takes nothing that its entry allows."""
    first = after_adverbs(text, cue.last, end)
    follows = cue.entry.follows
    for code in "ctopgwn":
        if code in follows:
            found = READERS[code](text, cast, cue, first, end, holders)
            if found is not None:
                return found
    return Complement(None) if "0" in follows else None


def clause(
    text: Text, cast: Cast, cue: Cue, first: int, end: int, holders: list[Actor]
) -> Complement | None:
    """“agree that …”, “agreed in May — that …”, “agree the war …”."""
    for index in range(first, min(first + MOST_BEFORE_THAT, end)):
        if word(text, index) == "that" and (
            index == first or word(text, index - 1) in DASHES or is_time(text, cue, first, index)
        ):
            return of_clause(text, index + 1, end)
    if cue.entry.base in BARE_CLAUSE and (
        cast.at(first) is not None or word(text, first) in source_words().openers
    ):
        return of_clause(text, first, end)
    return None


def is_time(text: Text, cue: Cue, first: int, end: int) -> bool:
    """Whether words between a cue and its clause are a time: “recommended in October that”."""
    day = word(text, first).endswith("day")
    return cue.entry.base in WISHING and (
        day or (word(text, first) in ("in", "on", "last") and end - first <= MOST_BEFORE_THAT)
    )


def infinitive(
    text: Text, cast: Cast, cue: Cue, first: int, end: int, holders: list[Actor]
) -> Complement | None:
    """“refused to join”, “wants to withdraw the plan”."""
    negative = False
    if cue.entry.tail[-1:] == ("to",):
        verb = first
        if "n" in cue.entry.follows and word(text, first).endswith("ing"):
            return None  # “agreed to raising the tax”
    elif word(text, first) == "to":
        verb = first + 1
    elif word(text, first) == "not" and word(text, first + 1) == "to":
        verb, negative = first + 2, True
    else:
        return None
    if opens_phrase(text, cast, verb) or not text.tokens[min(verb, end)].word[0].islower():
        return None  # “pledged to the schools”
    if word(text, verb) in COUNTS:
        return None
    found = of_verb(text, cue, verb, end, subject_of(holders))
    if cue.entry.base == "threaten" and found is not None and not found.flips:
        return None  # a threat is no wish: “threatened to walk out”
    return found and Complement(found.topic, flips=found.flips != negative)


def of_verb(
    text: Text, cue: Cue, verb: int, end: int, subject: tuple[str, bool]
) -> Complement | None:
    """What follows “to”: support for a plan, its undoing, or something that a subject does."""
    verb = after_adverbs(text, verb, end)
    lower = word(text, verb)
    if verb >= end or not lower[:1].isalpha():
        return None
    if "endorsing" in cue.entry.options and lower not in word_class("endorsing"):
        return None
    if cue.entry.base in IDLY and lower in word_class("idle"):
        return None
    if cue.entry.base == "agree" and lower in word_class("looking"):
        return None
    if cue.entry.base in UNWILLING and lower in word_class("silent"):
        return None
    if (thing := undone_by_particle(text, verb, end)) is not None:
        return thing
    name = noun_phrase(text, verb + 1, end)
    if word(text, verb + 1) == "no" and lower not in word_class("undo"):
        words = f"{raw(text, verb, verb + 1)} {raw(text, verb + 2, end)}"
        return Complement(issues.of_infinitive(*subject, words), flips=True)
    if word(text, verb + 1).endswith("ing"):
        return Complement(issues.of_infinitive(*subject, verb_phrase(text, verb, end)))
    undone, endorsed = lower in word_class("undo"), lower in ENDORSE
    if (undone or endorsed) and verb + 1 < end:
        return Complement(None if is_pronoun(name) else issues.of_noun_phrase(name), flips=undone)
    if undone:
        return Complement(issues.of_infinitive(*subject, "go on"), flips=True)
    return Complement(issues.of_infinitive(*subject, verb_phrase(text, verb, end)))


def object_to_do(
    text: Text, cast: Cast, cue: Cue, first: int, end: int, holders: list[Actor]
) -> Complement | None:
    """“urged X to do …”, “wants X not to do …”."""
    if word(text, first) in NO_PHRASE | PARTICLES:
        return None
    if cue.entry.base == "tell" and any(holder.human for holder in holders):
        return None  # who tells somebody to wait outside takes no stance
    for index in range(first, min(first + MOST_OBJECT, end)):
        lower = word(text, index)
        if lower == "to" and index > first:
            negative = word(text, index - 1) == "not"
            if word(text, index - 1) in word_class("noun_to"):
                return None
            name = raw(text, first, index - negative)
            if not name or (is_pronoun(name) and cue.entry.base != "want"):
                return None
            name = SUBJECTS.get(name.lower(), name)
            if opens_phrase(text, cast, index + 1):
                return None  # “an end to the strike”
            found = of_verb(text, cue, index + 1, end, (name, issues.agree(name) == "are"))
            if found is None:
                return None
            return Complement(found.topic, flips=found.flips != negative)
        if not lower[0].isalnum() and lower not in ("'s", "’s", ",", "-", "’"):
            return None
        if lower in ("that", "if", "whether", "about", "for", "when", "why", "how"):
            return None
    return None


def gerund(
    text: Text, cast: Cast, cue: Cue, first: int, end: int, holders: list[Actor]
) -> Complement | None:
    """“opposes raising the tax”, “denied hiding it”."""
    lower = word(text, first)
    if first + 1 >= end or not lower.endswith("ing") or len(lower) < 5:
        return None
    base = base_of(lower)
    undone = base in word_class("undo")
    if (undone or base in ENDORSE) and opens_phrase(text, cast, first + 1):
        name = noun_phrase(text, first + 1, end)
        return Complement(None if is_pronoun(name) else issues.of_noun_phrase(name), flips=undone)
    return Complement(issues.of_gerund(verb_phrase(text, first, end)))


def object_phrase(
    text: Text, cast: Cast, cue: Cue, first: int, end: int, holders: list[Actor]
) -> Complement | None:
    """“backs the plan”, “wants a veto”, “opposes it”."""
    lower = word(text, first)
    if first >= end or not (lower[0].isalnum() or lower in "$€£¥") or lower in NO_PHRASE - {"that"}:
        return None
    if lower == "that" and "c" in cue.entry.follows:
        alone = first + 1 >= end or not word(text, first + 1)[0].isalnum()
        return Complement(None) if alone else None
    counted = lower in COUNTS or lower[0].isdigit()  # “could agree to five years”
    if cue.entry.base == "agree" and not (counted or opens_phrase(text, cast, first)):
        return None
    if (
        lower in source_words().prepositions
        or lower in PREPOSITIONS
        or is_adverb(text.tokens[first])
    ):
        return None
    name = noun_phrase(text, first, end)
    if not name:
        return None
    if name.lower() in ("yes", "no"):
        return Complement(None, flips=name.lower() == "no")  # “leaning toward yes”
    if issues.head_of(name) in word_class("played"):
        return None
    if (meant := called_for(name, holders) or chosen(text, cast, cue, first, end)) is not None:
        return meant
    undone = UNDONE.search(name)
    if undone is not None and undone["word"] in word_class("undone"):
        return Complement(issues.of_noun_phrase(name[: undone.start()]), flips=True)
    if "topic" in cue.entry.options and not (
        is_pronoun(name) or issues.head_of(name) in word_class("topic")
    ):
        return None
    if is_pronoun(name):
        return Complement(None)
    make = issues.granted if cue.entry.base in INTENT else issues.of_noun_phrase
    return Complement(make(name))


READERS = {
    "c": clause,
    "t": infinitive,
    "o": object_to_do,
    "p": object_undone,
    "g": gerund,
    "w": question,
    "n": object_phrase,
}
