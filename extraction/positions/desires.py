"""Stances in a noun: “Norway’s opposition to the cable”, “his country’s desire to join”."""

from collections.abc import Iterator
from functools import cache

from brief.entities import EntityKind
from brief.positions import Stance
from extraction.clauses.clauses import clause_of, raw
from extraction.clauses.gathered import one_ending_at, without_call
from extraction.lexicons import classes
from extraction.positions.choices import asked_for
from extraction.positions.concessions import is_conceded, unheeded
from extraction.positions.deeds import infinitive
from extraction.positions.from_to import runs_for, tells_change
from extraction.positions.given_up import ABANDONED, is_fading, is_given_up
from extraction.positions.holders import sources_right
from extraction.positions.judgements import is_plan
from extraction.positions.objects import Complement, is_pronoun, noun_phrase
from extraction.positions.readers import Finding, Reader
from extraction.quotes.cut_short import FINITE
from extraction.quotes.outer_verbs import is_past
from extraction.text.cast import Actor, Cast
from extraction.text.joined import Source
from extraction.text.stance_entries import FLIPPED, Entry
from extraction.text.stances import Cue, word_class
from extraction.text.tokens import POSSESSIVES, Sentence, Text, places, word

MOST_BETWEEN = 3  # words of “Norway’s long and bitter opposition to”
MOST_OBJECT = 8  # tokens of “criticism of the harbor plan by X”
DROPPED = frozenset(
    "drop drops dropped dropping withdraw withdraws withdrew withdrawn withdrawing abandon "
    "abandons abandoned abandoning lift lifts lifted lifting end ends ended ending soften "
    "softens softened "
    "reverse reverses reversed overcome overcame ease eases eased without lacks lacked lost "
    "loses "
    "lose lacking".split()
)  # “dropped its opposition to”, “without its support”
VOICED = frozenset("raised voiced expressed lodged made filed aired".split())
ACTED_ON = frozenset("was were is are been".split())
LACKED = frozenset(
    "need needs needed needing require requires required requiring seek seeks seeking sought taken "
    "takes await awaits awaiting awaited".split()
)
LINKS = frozenset("to for of on about against at".split())

DEPENDING = frozenset("depends depended hinges hinged hangs hung".split())
GROWING = DEPENDING | frozenset("rests turns grew grows fell falls rose rises waned wanes".split())
STOPS = frozenset("of to for in on at by with from and or but that which who".split())
PRONOUNS = {"his": "he", "her": "she"}
SHOWING = frozenset("has have had won gained secured enjoys enjoyed despite amid over".split())
PLANNED = frozenset("plan plans bid bids offer offers attempt attempts effort efforts".split())


@cache
def nouns() -> dict[str, dict[str, Stance]]:
    """The stance in each noun, by the word after it."""
    found: dict[str, dict[str, Stance]] = {}
    for kind, words in classes("stances").items():
        if kind.startswith("own "):
            _, stance, link = kind.split()
            for noun in words:
                found.setdefault(noun, {})[link] = Stance(stance)
    return found


@cache
def known_nouns() -> frozenset[str]:
    """The nouns that may hold a stance."""
    return frozenset(nouns()) | word_class("conceded")


ARTICLES = frozenset("the a an any this that its his her their".split())
HOMES = frozenset("country government party".split())
PERSONS = {"his": "he", "her": "she"}


def desires_in(reader: Reader, sentence: Sentence) -> Iterator[Finding]:
    """The stances in the nouns of a sentence."""
    text = reader.text
    if known_nouns().isdisjoint(sentence.words):
        return
    for index in places(text, known_nouns(), sentence.first + 1, sentence.last - 1):
        if text.tokens[index].quotation >= 0:
            continue
        link = word(text, index + 1)
        stance = nouns().get(word(text, index), {}).get(link)
        mark = possessive_before(text, sentence, index)
        if mark >= 0 and stance is not None and index + 2 < sentence.last:
            holder = possessor(reader, sentence, mark)
            if holder is not None and word(text, holder[1] - 1) not in DROPPED:
                found = finding_of(reader, sentence, index, (*holder, stance))
                if found is not None:
                    yield found
        elif mark >= 0 and is_shown(text, index):
            holder = possessor(reader, sentence, mark)
            if holder is not None and word(text, holder[1] - 1) in SHOWING:
                yield alone(reader, sentence, index, holder)
        elif mark < 0 and (found := from_whom(reader, sentence, index)) is not None:
            yield found


def possessive_before(text: Text, sentence: Sentence, index: int) -> int:
    """The possessive that a noun belongs to, past a few adjectives; -1 where there is none."""
    verbal = text.near[index - 1].endswith("s") and text.near[index - 1] not in POSSESSIVES
    if verbal and text.near[index - 1] not in PRONOUNS:
        return -1  # “the committee’s findings call for”
    for position in range(index - 1, max(sentence.first, index - 1 - MOST_BETWEEN) - 1, -1):
        lower = text.near[position]
        if lower in POSSESSIVES or lower in PRONOUNS:
            return position
        if not lower[0].isalpha() or lower in STOPS or lower in classes("grammar")["stop"]:
            return -1
    return -1


def is_shown(text: Text, index: int) -> bool:
    """Whether a noun says enough without the word after it: “has Norway’s backing.”"""
    after = word(text, index + 1)
    return word(text, index) in word_class("own_alone") and not after[:1].isalnum()


def alone(
    reader: Reader, sentence: Sentence, index: int, holder: tuple[list[Actor], int]
) -> Finding:
    """The stance on what was named before: “has Norway’s backing”, “over X’s objections”."""
    stance = next(iter(sorted(nouns().get(word(reader.text, index), {}).values())), Stance.SUPPORTS)
    span = reader.span(holder[1], index + 1)
    at = reader.text.tokens[holder[1]].start
    return Finding(holder[0], stance, None, span, reader.voices.at(sentence, index), at=at)


def from_whom(reader: Reader, sentence: Sentence, index: int) -> Finding | None:
    """“opposition from X”, “a plea by X for more time”, “criticism of the plan by X”."""
    text = reader.text
    by, stance = index + 1, None
    conceded = is_conceded(text, index)
    linked = word(text, by) not in VOICED
    by += not linked  # “concerns raised by lawyers”
    if word(text, by) in LINKS and not (conceded and word(text, by) == "of"):
        stance = nouns().get(word(text, index), {}).get(word(text, by))
        by = next(
            (
                i
                for i in range(index + 3, min(index + 3 + MOST_OBJECT, sentence.last))
                if word(text, i) in ("by", "from") or not word(text, i)[0].isalnum()
            ),
            by,
        )
    if word(text, by) not in (("by", "from", "of") if conceded else ("by", "from")):
        return None
    if word(text, by) == "from" and linked and by > index + 1 and word(text, index) in PLANNED:
        return None  # “a plan to buy land from the city” is not the city’s
    if word(text, by) == "from" and tells_change(text, index, by + 1):
        return None  # “a plan to widen the panel from 18 members to 20”
    if by > index + 1 and linked and stance is None:
        return None
    if linked and not ACTED_ON.isdisjoint(text.near[index + 2 : by]):
        return None  # “the plan to sell the port was attacked by X”
    if word(text, index - 1) in DROPPED or word(text, index - 2) in DROPPED:
        return None
    if not LACKED.isdisjoint(text.near[max(sentence.first, index - MOST_BETWEEN) : index]):
        return None  # “needs support from X”, “it would have taken opposition from X”
    source = sources_right(text, reader.cast, sentence, by + 1)
    if source is None or source.pronoun is not None:
        return None
    if stance is None:
        source = without_call(text, reader.cast, source, nouns().get(word(text, index), {}))
    end, topic, flips = source.last, None, False
    if stance is not None:
        stop = before_verb(text, index + 3, by)
        found = taken(reader, index, index + 2, stop, list(source.actors))
        if found is None:
            return None
        topic, flips = found.topic, found.flips
    elif (stance := nouns().get(word(text, index), {}).get(word(text, end))) is not None:
        clause = clause_of(text, reader.cast, sentence, end)
        stop = before_verb(text, end + 2, clause.end)
        found = taken(reader, index, end + 1, stop, list(source.actors))
        if found is None:
            return None
        topic, flips, end = found.topic, found.flips, stop
    elif conceded:
        stance = unheeded(text, sentence, index)
    elif word(text, index) in word_class("own_alone"):
        stance = min(nouns().get(word(text, index), {"": Stance.SUPPORTS}).values())
    else:
        return None
    voice = reader.voices.at(sentence, index)
    holders = reader.holders(source, voice, sentence)
    holders = [one for one in holders if one.kind not in (EntityKind.EVENT, EntityKind.DOCUMENT)]
    stance = FLIPPED.get(stance, stance) if flips else stance
    return Finding(holders, stance, topic, reader.span(index, end), voice) if holders else None


def possessor(reader: Reader, sentence: Sentence, mark: int) -> tuple[list[Actor], int] | None:
    """Who has what follows a possessive mark, and the first token of the words for him."""
    pronoun = PRONOUNS.get(word(reader.text, mark))
    if pronoun is not None:
        source = Source(mark, mark + 1, [], pronoun)
        voice = reader.voices.at(sentence, mark)
        holders = reader.holders(source, voice, sentence)
        return (holders, mark) if holders else None
    mention = reader.cast.at(mark - 1)
    if mention is not None and mention.last in (mark, mark + 1):
        return [mention.actor], mention.first
    pronoun = PERSONS.get(word(reader.text, mark - 2))
    if pronoun is None or word(reader.text, mark - 1) not in HOMES:
        return body_before(reader, sentence, mark)
    person = reader.scene.resolve_pronoun(pronoun, mark - 2, sentence)
    home = home_of(reader.cast, person) if person is not None else None
    return ([home], mark - 2) if home is not None else None


def body_before(reader: Reader, sentence: Sentence, mark: int) -> tuple[list[Actor], int] | None:
    """Who has what follows a possessive mark, by a word for what he is: “the union’s demand”."""
    source = one_ending_at(reader.text, reader.cast, sentence, mark)
    if source is None or word(reader.text, source.first) != "the":
        return None
    holders = reader.holders(source, reader.voices.at(sentence, mark), sentence)
    return (holders, source.first) if holders else None


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
    reader: Reader, sentence: Sentence, index: int, what: tuple[list[Actor], int, Stance]
) -> Finding | None:
    """The finding of a noun with its possessor."""
    holders, first, stance = what
    clause = clause_of(reader.text, reader.cast, sentence, index + 1)
    end = before_verb(reader.text, index + 3, clause.end)
    dropped = not ABANDONED.isdisjoint(sentence.words)
    if dropped and is_given_up(reader.text, index + 2, min(sentence.last, clause.end + 1)):
        return None
    if is_fading(reader.text, end, sentence.last):
        return None
    if runs_for(reader.text, index + 1):
        return None
    found = taken(reader, index, index + 2, end, holders)
    if found is None:
        return None
    stance = FLIPPED.get(stance, stance) if found.flips else stance
    voice = reader.voices.at(sentence, index)
    finding = Finding(holders, stance, found.topic, reader.span(first, clause.end), voice)
    if stance is Stance.SUPPORTS and word(reader.text, end) in DEPENDING:
        finding.stance = Stance.CONDITIONAL  # “Norway’s support for the levy depends on fish”
        finding.condition = raw(reader.text, end + 1, clause.end)
    return finding


def taken(
    reader: Reader, index: int, first: int, end: int, holders: list[Actor]
) -> Complement | None:
    """What a noun takes: “to join the bloc”, “to block the sale”, “for more time”."""
    text = reader.text
    noun, link = word(text, index), word(text, first - 1)
    if first >= end:
        return None
    if link == "to" and noun in word_class("doing"):
        cue = Cue(index, first, noun_entry(noun), Stance.SUPPORTS)
        return infinitive(text, reader.cast, cue, first, end, holders)
    name = noun_phrase(text, first, end)
    if not name or (link in ("of", "against") and not is_plan(name)):
        return None  # “his criticism of Norway”
    return Complement(None if is_pronoun(name) else asked_for(name))


@cache
def noun_entry(noun: str) -> Entry:
    """A noun as what a clause hangs on."""
    return Entry(noun, ("to",), Stance.SUPPORTS, "t", frozenset(), None)


def before_verb(text: Text, first: int, end: int) -> int:
    """Where what is desired ends: before the verb of its sentence, “… for a veto angered Y”."""
    past = classes("grammar")["verb"]
    for index in range(first + (text.near[first - 1] in ARTICLES), end):
        lower = word(text, index)
        if lower in ("that", "which", "who"):
            return end
        if lower in GROWING or lower in FINITE or is_past(lower, past) or lower.endswith("ed"):
            return index
    return end
