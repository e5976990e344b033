"""The office in the apposition behind a name: “X, chief executive of Y,”, “X, the Y of Z,”."""

from brief.entities import EntityKind
from extraction.names.offices import (
    ADJECTIVES,
    DETERMINERS,
    ENDED,
    GENERALS,
    LINKS,
    MOST_WORDS,
    STOPS,
    Office,
    office_words,
)
from extraction.names.owners import BODIES, OWN, last_body
from extraction.text.cast import Actor, Cast, Mention
from extraction.text.cues import cue_verbs
from extraction.text.titles import Name
from extraction.text.tokens import POSSESSIVES, Text
from extraction.text.tokens import word as word_at

PERSON = EntityKind.PERSON


def office_after(text: Text, cast: Cast, name: Name) -> Office | None:
    """The office in the apposition behind a name: “X, chief executive of Y,”, “X, the Y of Z,”."""
    index = name.last
    if word_at(text, index) not in (",", "–", "—", "(") or index + 1 >= len(text.tokens):
        return None
    index += 1
    if word_at(text, index).isdigit() and word_at(text, index + 1) == ",":
        index += 2
    end, limit = index, min(index + MOST_WORDS + 6, len(text.tokens))
    heads, words = office_words()
    owner: Actor | None = None
    former = False
    begin = -1
    while end < limit:
        token = text.tokens[end]
        mention = cast.at(end)
        if token.quotation != text.tokens[index].quotation or tells(text, end, index):
            return None  # “X’s lawyer, Ann Pell, told the judges”
        if mention is not None and begin < 0 and is_owner(text, mention):
            owner, end = mention.actor, mention.last
            continue
        if token.lower in OWN and begin < 0:
            owner = last_body(text, cast, name.first)
        elif token.lower in ENDED or token.lower.startswith("ex-"):
            former = True
        elif token.lower in GENERALS and word_at(text, end + 1) == "general":
            begin = begin if begin >= 0 else end
            return finish_office(text, cast, Office(begin, end + 2, former, owner))
        elif token.lower in heads and word_at(text, end + 1) in POSSESSIVES:
            begin = -1  # “X, the mayor’s spokeswoman,” is no mayor
        elif token.lower in heads and not more_office(text, end, heads, words):
            begin = begin if begin >= 0 else end
            if token.word[0].isupper() and is_named(cast, end + 1):
                return None  # “said Ann Pell, Sports Minister Jo Roe agreed”
            return finish_office(text, cast, Office(begin, end + 1, former, owner))
        elif (
            token.lower in DETERMINERS
            or token.lower in POSSESSIVES
            or token.lower in ADJECTIVES - words
        ):
            begin = -1
        elif token.word[0].isalpha() and token.lower not in STOPS | LINKS:
            begin = begin if begin >= 0 else end
        else:
            return None
        end += 1
    return None


def tells(text: Text, index: int, first: int) -> bool:
    """Whether what looks like an apposition tells what somebody did: “, told the chair”."""
    lower = text.near[index]
    verb = cue_verbs().get(lower)
    said = verb is not None and verb.kind != "noun" and lower.endswith(("ed", "id", "ld", "ote"))
    return said and lower not in ADJECTIVES and index <= first + 1


def is_named(cast: Cast, index: int) -> bool:
    """Whether a person’s name begins at a token: the office before it is that person’s."""
    mention = cast.at(index)
    return mention is not None and mention.first == index and mention.actor.kind is PERSON


def is_owner(text: Text, mention: Mention) -> bool:
    """Whether a mention inside an apposition says for whom the office is."""
    return mention.actor.kind in BODIES


def more_office(text: Text, index: int, heads: frozenset[str], words: frozenset[str]) -> bool:
    """Whether an office goes on after one of its words: “chief executive”, “general secretary”."""
    following = word_at(text, index + 1)
    return following in heads or (following in words and word_at(text, index + 2) in heads)


def state_end(text: Text, cast: Cast, index: int) -> int:
    """The token after “of State for Health and Social Care”; the same where none stands."""
    if word_at(text, index) != "of" or word_at(text, index + 1) not in ("state", "staff"):
        return index
    end = index = index + 2
    if word_at(text, index) == "for" and cast.at(index + 1) is None:
        index += 1 + (word_at(text, index + 1) == "the")
        while index < len(text.tokens) and text.tokens[index].word[0].isupper():
            end = index + 1
            index = end + (word_at(text, end) == "and")
    return end


def finish_office(text: Text, cast: Cast, office: Office) -> Office | None:
    """Adds what follows an office: “for food”, “of the FDA”, “at Y”."""
    if (end := state_end(text, cast, office.last)) > office.last:
        office.last = end
    index = office.last
    while word_at(text, index) in LINKS:
        following = index + 1 + (word_at(text, index + 1) in DETERMINERS)
        mention = cast.at(following)
        if mention is not None and mention.actor.kind in BODIES:
            office.affiliation = office.affiliation or mention.actor
            return office
        if (
            word_at(text, index) not in ("of", "for", "on")
            or not word_at(text, following).isalpha()
        ):
            return office
        end = following + 1
        while (
            word_at(text, end).isalpha()
            and word_at(text, end) not in STOPS | LINKS
            and end < following + 4
        ):
            if text.tokens[end].word[0].isupper():
                break
            end += 1
        if text.tokens[following].word[0].isupper() or word_at(text, index + 1) in DETERMINERS:
            return office
        office.last = index = end
    return office
