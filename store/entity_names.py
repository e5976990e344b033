"""By which names entities are found: whole ones by the engine, words of them by people.

A word that is no word of any name may be one mistyped: `corrections` says of which.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from itertools import product

from rapidfuzz.distance import OSA
from sqlalchemy import Connection, bindparam, delete, func, select, text

from brief.briefs import Brief
from brief.ids import LOCAL
from brief.names import name_keys
from brief.profiles import EntityProfile
from brief.searching import FEWEST_BEFORE_STAR, Query, Term, folded_words
from store.searching import ROWID, WORDS, Matching, asked
from store.statements import Command, Lookup, Statement, Values, is_one_of
from store.tables import entity_name, name_word

MOST_CANDIDATES = 20  # of one name: among more nobody could tell which
MOST_WORDS = 20_000  # of one first letter and like length that are compared with a mistyped one
MOST_MISTYPED = 3  # words of a query that are guessed at: with more nobody knows what is meant
FEWEST_LETTERS, MANY_LETTERS = 4, 8  # shorter words are other words; longer ones may have two slips
MOST_TRIES = 6  # corrections of one query

NAMES = Lookup(
    select(entity_name.c.entity_id, entity_name.c.key).where(is_one_of(entity_name.c.entity_id))
)
NAMED = Statement(
    select(entity_name.c.entity_id)
    .where(entity_name.c.key == bindparam("key"))
    .order_by(entity_name.c.entity_id)
    .limit(MOST_CANDIDATES)
)
WORD_FROM = Statement(
    select(name_word.c.word)
    .where(name_word.c.word >= bindparam("first"))
    .order_by(name_word.c.word)
    .limit(1)
)
WORDS_LIKE = Statement(
    select(name_word.c.word)
    .where(
        name_word.c.word >= bindparam("first"),
        name_word.c.word < bindparam("beyond"),
        func.length(name_word.c.word).between(bindparam("shortest"), bindparam("longest")),
    )
    .order_by(name_word.c.word)
    .limit(MOST_WORDS)
)
ADD_NAME = Command(
    text(
        "INSERT INTO entity_name (entity_id, key) VALUES (:entity_id, :key) ON CONFLICT DO NOTHING"
    )
)
HAS_WORD = Statement(select(WORDS.c[ROWID]).where(Matching()).limit(1))
DROP_WORD = Command(delete(name_word).where(name_word.c.word == bindparam("gone")), ["gone"])
ADD_WORD = Command(text("INSERT INTO name_word (word) VALUES (:word) ON CONFLICT DO NOTHING"))


def name_rows(brief: Brief) -> list[Values]:
    """By which names the entities of a brief are found."""
    return [
        {"entity_id": found.id, "key": key}
        for found in brief.entities
        if LOCAL not in found.id
        for key in name_keys(found.kind, found.name, found.aliases, found.country)
    ]


def word_rows(brief: Brief) -> list[Values]:
    """The words of the names of a brief’s entities."""
    names = (name for found in brief.entities for name in (found.name, *found.aliases))
    words = {word for name in names for word in folded_words(name)}
    return [{"word": word} for word in sorted(words)]


def add_names(connection: Connection, names: Iterable[Values], words: Iterable[Values]) -> None:
    """Keeps the names and words of a brief beside those of others."""
    ADD_NAME.run(connection, names)
    ADD_WORD.run(connection, words)


def drop_names(connection: Connection, profiles: Mapping[str, EntityProfile | None]) -> None:
    """Takes out the names by which no brief calls entities any more, of which these are true."""
    shared = (id for id in profiles if LOCAL not in id)  # no name is kept of what one brief has
    for id, had in NAMES.rows(connection, shared).items():
        keep = profiles[id]
        names = name_keys(keep.kind, keep.name, keep.aliases, keep.country) if keep else ()
        for key in sorted({key for _, key in had}.difference(names)):
            connection.execute(
                delete(entity_name).where(entity_name.c.entity_id == id, entity_name.c.key == key)
            )


def drop_words(connection: Connection, texts: Iterable[str]) -> None:
    """Takes out the words of what was searched of entities, but for those that some name has."""
    words = {word for text in texts for word in folded_words(text)}
    gone = [word for word in sorted(words) if not is_in_a_name(connection, word)]
    DROP_WORD.run(connection, [{"gone": word} for word in gone])


def is_in_a_name(connection: Connection, word: str) -> bool:
    q = asked(connection.dialect, Query((Term((word,)),)), ["entity"])
    return HAS_WORD.first(connection, q=q) is not None


def named(connection: Connection, key: str) -> set[str]:
    """The ids of the entities that have a key of `name_keys`."""
    return {row[0] for row in NAMED.rows(connection, key=key)}


def searched_in(profile: EntityProfile) -> str:
    """What is searched of an entity: its names, a line each."""
    return "\n".join((profile.name, *profile.aliases))


def as_typed(query: Query) -> Query:
    """A query of which the last word may still be going on."""
    *before, last = query.terms
    prefix = last.prefix or len(last.words[-1]) >= FEWEST_BEFORE_STAR
    return Query((*before, replace(last, prefix=prefix)))


def corrections(connection: Connection, query: Query) -> Iterator[Query]:
    """What may have been meant by words that no name has, the nearest first; a few at most."""
    words = dict.fromkeys(word for term in query.terms for word in term.words)
    mistyped = [word for word in words if not is_known(connection, word)]
    if not mistyped or len(mistyped) > MOST_MISTYPED:
        return
    tries = product(*(near(connection, word) for word in mistyped))
    for one in sorted(tries, key=lambda one: sum(slips for slips, _ in one))[:MOST_TRIES]:
        meant = {word: instead for word, (_, instead) in zip(mistyped, one, strict=True)}
        yield Query(tuple(instead_of(term, meant) for term in query.terms))


def instead_of(term: Term, meant: Mapping[str, str]) -> Term:
    """A term with what was meant by its words."""
    return replace(term, words=tuple(meant.get(word, word) for word in term.words))


def is_known(connection: Connection, word: str) -> bool:
    """Whether some name has a word or one that begins so, or it is too short to be mistyped."""
    if len(word) < FEWEST_LETTERS:
        return True
    following = WORD_FROM.first(connection, first=word)
    return following is not None and following[0].startswith(word)


def near(connection: Connection, word: str) -> list[tuple[int, str]]:
    """The words of names that a word may stand for, with the slips between, the nearest first.

    The first letter is taken to be right. One slip is a letter too many, missing, wrong, or
    changed places with the next.
    """
    most = 2 if len(word) >= MANY_LETTERS else 1
    rows = WORDS_LIKE.rows(
        connection,
        first=word[0],
        beyond=chr(ord(word[0]) + 1),
        shortest=len(word) - most,
        longest=len(word) + most,
    )
    slips = ((OSA.distance(word, one, score_cutoff=most), one) for (one,) in rows)
    return sorted(found for found in slips if found[0] <= most)[:MOST_TRIES]
