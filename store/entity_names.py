"""By which names entities are found: whole ones by the engine, words of them by people.

A word that is no word of any name may be one mistyped: `corrections` says of which.
"""

from collections.abc import Iterator
from dataclasses import replace
from itertools import islice, product

from rapidfuzz.distance import OSA
from sqlalchemy import Connection, bindparam, delete, select, text

from brief.briefs import Brief
from brief.ids import LOCAL
from brief.names import name_keys
from brief.profiles import EntityProfile
from brief.searching import FEWEST_BEFORE_STAR, Query, Term, folded_words
from store.statements import Command, Statement
from store.tables import entity_name, name_word

MOST_CANDIDATES = 20  # of one name: among more nobody could tell which
MOST_WORDS = 20_000  # with one first letter that are compared with a mistyped one
FEWEST_LETTERS, MANY_LETTERS = 4, 8  # shorter words are other words; longer ones may have two slips
MOST_TRIES = 6  # corrections of one query

NAMES = Statement(select(entity_name.c.key).where(entity_name.c.entity_id == bindparam("entity")))
NAMED = Statement(
    select(entity_name.c.entity_id)
    .where(entity_name.c.key == bindparam("key"))
    .order_by(entity_name.c.entity_id)
    .limit(MOST_CANDIDATES)
)
WORDS_BETWEEN = Statement(
    select(name_word.c.word)
    .where(name_word.c.word >= bindparam("first"), name_word.c.word < bindparam("beyond"))
    .order_by(name_word.c.word)
    .limit(MOST_WORDS)
)
ADD_NAME = Command(
    text(
        "INSERT INTO entity_name (entity_id, key) VALUES (:entity_id, :key) ON CONFLICT DO NOTHING"
    )
)
ADD_WORD = Command(text("INSERT INTO name_word (word) VALUES (:word) ON CONFLICT DO NOTHING"))


def add_names(connection: Connection, brief: Brief) -> None:
    """Keeps by which names the entities of a brief are found, beside those they have."""
    rows = [
        {"entity_id": found.id, "key": key}
        for found in brief.entities
        if LOCAL not in found.id
        for key in name_keys(found.kind, found.name, found.aliases, found.country)
    ]
    ADD_NAME.run(connection, rows)
    names = (name for found in brief.entities for name in (found.name, *found.aliases))
    words = {word for name in names for word in folded_words(name)}
    ADD_WORD.run(connection, [{"word": word} for word in sorted(words)])


def drop_names(connection: Connection, id: str, *, keep: EntityProfile | None = None) -> None:
    """Takes out the names by which no brief calls an entity any more."""
    if LOCAL in id:  # none is kept of what belongs to one brief
        return
    had = {row[0] for row in NAMES.rows(connection, entity=id)}
    names = name_keys(keep.kind, keep.name, keep.aliases, keep.country) if keep and had else ()
    for key in sorted(had.difference(names)):
        connection.execute(
            delete(entity_name).where(entity_name.c.entity_id == id, entity_name.c.key == key)
        )


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
    choices = [list(meant_by(connection, term)) for term in query.terms]
    tries = sorted(product(*choices), key=lambda one: sum(slips for slips, _ in one))
    for one in islice(tries, MOST_TRIES):
        if any(slips for slips, _ in one):
            yield Query(tuple(term for _, term in one))


def meant_by(connection: Connection, term: Term) -> Iterator[tuple[int, Term]]:
    """A term as it is where its words are known, else those that it may stand for, with slips."""
    ways = [list(near(connection, word)) for word in term.words]
    for one in islice(product(*ways), MOST_TRIES):
        slips = sum(slips for slips, _ in one)
        yield slips, replace(term, words=tuple(word for _, word in one))


def near(connection: Connection, word: str) -> Iterator[tuple[int, str]]:
    """The words of names that a word may stand for, with the slips between: itself if it is one.

    The first letter is taken to be right. One slip is a letter too many, missing, wrong, or
    changed places with the next.
    """
    beyond = chr(ord(word[0]) + 1)
    known = [row[0] for row in WORDS_BETWEEN.rows(connection, first=word[0], beyond=beyond)]
    if any(one.startswith(word) for one in known) or len(word) < FEWEST_LETTERS:
        return iter([(0, word)])
    most = 2 if len(word) >= MANY_LETTERS else 1
    slips = ((OSA.distance(word, one, score_cutoff=most), one) for one in known)
    return iter(sorted(found for found in slips if found[0] <= most)[:MOST_TRIES])
