"""Sources without a name: “a senior official”, “two people familiar with the talks”, “a report”."""

from functools import cache

from brief.entities import EntityKind
from extraction.lexicons import classes
from extraction.names.named_sources import (
    held_by_named,
    itself,
    named_behind,
    phrase_words,
    tells_place,
)
from extraction.names.source_phrases import (
    age_end,
    complement_end,
    follows_age,
    is_crowd,
    is_one_of,
    opens_clause,
)
from extraction.text.cast import Actor, Cast, Form
from extraction.text.cues import cue_verbs
from extraction.text.source_words import is_plural as is_plural
from extraction.text.source_words import words as words
from extraction.text.titles import lists as titles
from extraction.text.tokens import POSSESSIVES, Text

ALSO_VERBS = frozenset(["suspect", "note"])

MOST_MODIFIERS = 6  # words before the noun: “a senior White House national security official”
# Before other nouns these are no source: “police station”, “union dues”, “court case”.
MODIFYING = classes("sources")["modifying"]
LOCAL = frozenset("county city town village parish borough district state".split())
OF_NUMBER = frozenset(
    "number group handful majority minority series crowd dozen couple pair third quarter half "
    "fifth".split()
)
COUNTED = OF_NUMBER | {"than", "of", "least"}
OTHERS = frozenset("others some many several most few those two three".split())
OTHER_ONES = OTHERS | {"another"}
OF_SEVERAL = frozenset("all both several many few".split())
FEMALE_ENDS, MALE_ENDS = ("woman", "mother", "girl"), ("man", "father", "boy")


@cache
def naming_words() -> frozenset[str]:
    """Of these the words of an unnamed source have one."""
    return frozenset(words().kinds) | OTHERS | {"another"}


def nominal_source_at(
    text: Text, cast: Cast, first: int, *, until: int | None = None
) -> tuple[Actor, int] | None:
    """The unnamed source or group whose words begin at a token, and the token after them.

    Null where none begins there, where the words are a name or stand for a known actor, and
    where they are the office of somebody who is named right after; if they are to end right
    before a token (`until`), also where they do not.
    """
    if not may_begin(text, first):
        return None
    head = head_of(text, cast, first)
    if head < 0:
        return bare_source_at(text, cast, first)
    if is_known(text, cast, first, head) or opens_clause(text, first, head):
        return None
    if tells_place(text, cast, head):
        return None
    end = complement_end(text, cast, head + 1)
    if until is not None and end != until:
        return None
    if is_office(text, cast, head, end):
        return None
    same = itself(text, cast, first, head) or named_behind(text, cast, head, end)
    return same or actor_of(text, cast, first, head, end), end


def bare_source_at(text: Text, cast: Cast, first: int) -> tuple[Actor, int] | None:
    """The people whom no noun names, right before what they say: “four others”, “some of those
    at the meeting”.
    """
    tokens, end = text.tokens, first
    limit = min(first + 3, len(tokens))
    while end < limit and (tokens[end].lower in words().openers or tokens[end].lower in OTHERS):
        end += 1
    if end == first or tokens[end - 1].lower not in OTHER_ONES:
        return None
    alone = tokens[end - 1].lower == "another"
    end = complement_end(text, cast, end)
    verb = cue_verbs().get(text.near[end])
    if verb is None or (not alone and text.near[end] == f"{verb.lemma}s"):
        return None  # “those claims were”
    name = phrase_words(text, first, end)
    if alone:
        kind = EntityKind.ANONYMOUS_SOURCE
        return Actor(kind, name, descriptor=name, local=True), end
    return Actor(EntityKind.GROUP, name, plural=True, local=True), end


def may_begin(text: Text, first: int) -> bool:
    """Whether a noun phrase may begin at a token: an opener, a number or an ordinary word."""
    if not 0 <= first < len(text.tokens) or follows_age(text, first):
        return False
    lower, lists = text.lowers[first], words()
    if is_year(text, first):
        return False
    return lower in lists.openers or (
        lower not in lists.stops and (lower[0].isalpha() or lower[0].isdigit())
    )


def is_year(text: Text, index: int) -> bool:
    """Whether a number is the year in which somebody did it: “in 2023 the commissioners”."""
    one = text.lowers[index]
    if len(one) != 4 or one[:2] not in ("19", "20") or not one.isdigit() or not index:
        return False
    return text.lowers[index - 1] in ("in", "since", "during", "by", "from", "of")


def head_of(text: Text, cast: Cast, first: int) -> int:
    """The token of the source noun; -1 where the phrase has none."""
    tokens, lists = text.tokens, words()
    quotation, begin = tokens[first].quotation, opening_end(text, first)
    index = begin
    if tokens[first].lower == "the" and follows_age(text, index - 1):
        return -1  # somebody known: “the 31-year-old goalkeeper”
    head, limit = -1, min(index + MOST_MODIFIERS + 1, len(tokens))
    while index < limit and (token := tokens[index]).quotation == quotation:
        if token.lower in lists.kinds and cast_allows(cast, index):
            if token.lower in ALSO_VERBS and head == index - 1 and is_plural(tokens[head].lower):
                break  # “critics suspect that”
            head = index
        elif ends_phrase(text, index) or (head >= 0 and not continues(text, cast, head, index)):
            break
        index += 1
    if head < 0 or is_modifier(text, cast, head, opened=begin > first):
        return -1
    body = lists.kinds[tokens[head].lower] == "body" and not is_plural(tokens[head].lower)
    return -1 if body and tokens[first].lower in OF_SEVERAL else head  # “holds all state permits”


def opening_end(text: Text, first: int) -> int:
    """The token after determiners and counts: “some of the”, “a number of”, “more than 200”."""
    lowers, openers = text.lowers, words().openers
    index, limit = first, min(first + 7, len(lowers))
    while index < limit:
        lower = lowers[index]
        if lower.isdigit() and (age := age_end(text, index)) > index:
            index = age
        elif (
            lower in openers
            or lower[0].isdigit()
            or (index > first and lower in COUNTED)
            or (lower == "but" and lowers[index - 1] == "all")
        ):
            index += 1
        else:
            break
    return index


def cast_allows(cast: Cast, index: int) -> bool:
    """Whether a token may be a source noun: it is no part of a longer name."""
    mention = cast.at(index)
    return mention is None or mention.form is not Form.NAME


def ends_phrase(text: Text, index: int) -> bool:
    """Whether a noun phrase is over before a token."""
    lower = text.lowers[index]
    if lower in POSSESSIVES:
        return False
    if lower in ending_words():
        return True
    if lower in words().openers:  # but for “the council’s nine members”
        return text.lowers[index - 1] not in POSSESSIVES
    return not lower[0].isalnum()


@cache
def ending_words() -> frozenset[str]:
    """Words before which a noun phrase is over."""
    return words().stops | words().prepositions


def continues(text: Text, cast: Cast, head: int, index: int) -> bool:
    """Whether a word after a source noun goes on with the phrase: only possessives do."""
    token = text.tokens[index]
    if token.lower in POSSESSIVES:
        return any(
            text.tokens[i].lower in words().kinds
            for i in range(index + 1, min(index + 5, len(text.tokens)))
        )
    before = text.tokens[index - 1].lower
    if before in LOCAL and is_of_local_body(text, index):
        return True
    return (
        before in POSSESSIVES
        or head < index - 1
        or (
            text.tokens[head].lower in MODIFYING
            and index + 1 < len(text.tokens)
            and text.tokens[index + 1].lower in words().kinds
        )
    )


def is_of_local_body(text: Text, index: int) -> bool:
    """Whether a noun stands between a county or a town and a body: “the county wildlife trust”."""
    noun, body = text.lowers[index], text.lowers[min(index + 1, len(text.lowers) - 1)]
    plain = noun.isalpha() and not noun.endswith(("s", "ed", "ly")) and noun not in ends_of_nouns()
    return plain and words().kinds.get(body) == "body" and not is_plural(body)


@cache
def ends_of_nouns() -> frozenset[str]:
    """Words before which a noun stands for itself."""
    lists = words()
    return frozenset(lists.stops | lists.prepositions | lists.tails | lists.openers)


def is_modifier(text: Text, cast: Cast, head: int, *, opened: bool) -> bool:
    """Whether the noun only stands before another one: “police station”, “official figures”."""
    if head + 1 >= len(text.tokens):
        return False
    following, noun = text.tokens[head + 1], text.tokens[head].lower
    if not following.word[0].isalpha() or following.quotation != text.tokens[head].quotation:
        return False
    if following.lower in ends_of_nouns():
        return False
    if following.word[0].isupper():
        mention = cast.at(head + 1)
        person = mention is not None and mention.actor.kind is EntityKind.PERSON
        return person or following.word in titles().honorifics  # “State Sen. Ann Pell”
    if following.lower.endswith(("ed", "ly")) or is_plural(noun):
        return noun in MODIFYING and not following.lower.endswith(("ed", "ly"))
    return noun in MODIFYING or not opened


def is_known(text: Text, cast: Cast, first: int, head: int) -> bool:
    """Whether the words already stand for an actor of the cast."""
    mention = cast.at(head)
    return mention is not None and mention.first <= first + 1 and mention.last == head + 1


def is_office(text: Text, cast: Cast, head: int, end: int) -> bool:
    """Whether a phrase is the office of the person named at its end: “Minister of Mines X”."""
    mention = cast.at(end - 1)
    if mention is None or not head < mention.first:
        return False
    words = phrase_words(text, head, mention.first)
    known = mention.actor.role is not None and mention.actor.role.lower().endswith(words.lower())
    return known or held_by_named(text, cast, head, mention)


def actor_of(text: Text, cast: Cast, first: int, head: int, end: int) -> Actor:
    """The actor that a phrase stands for."""
    noun = text.tokens[head].lower
    plural = is_plural(noun) and not is_one_of(text, first)
    kind = kind_of(noun, plural)
    if noun == "people" and is_crowd(text, first, head) and end == head + 1:
        kind = EntityKind.GROUP
    name = phrase_words(text, first, end)
    return Actor(
        kind,
        name,
        affiliation=affiliation_of(cast, first, end),
        descriptor=name if kind is EntityKind.ANONYMOUS_SOURCE else None,
        plural=plural,
        local=True,
        female=True
        if noun.endswith(FEMALE_ENDS)
        else (False if noun.endswith(MALE_ENDS) else None),
    )


def kind_of(noun: str, plural: bool) -> EntityKind:
    """What a source noun stands for."""
    kind = words().kinds[noun]
    if kind == "document":
        return EntityKind.DOCUMENT
    if kind == "body":
        return EntityKind.ORGANIZATION
    if kind == "group" or (kind == "person" and plural):
        return EntityKind.GROUP
    return EntityKind.ANONYMOUS_SOURCE


def affiliation_of(cast: Cast, first: int, end: int) -> Actor | None:
    """The organization or country that the words of a phrase name first."""
    for mention in cast.by_token[first:end]:
        if mention is not None and mention.actor.kind in (
            EntityKind.ORGANIZATION,
            EntityKind.COUNTRY,
            EntityKind.PERSON,
        ):
            return mention.actor
    return None
