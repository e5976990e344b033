"""Names inside of adjectives: the “Lagos” of “the Lagos-based lender”, both of “US-China talks”."""

from collections.abc import Iterator

from brief.entities import EntityKind
from extraction.names.aliases import Aliases
from extraction.names.nominals import lands
from extraction.names.signs import COMPOSED
from extraction.text.capitals import is_adjectival, is_capital
from extraction.text.cast import Actor, Cast
from extraction.text.gazetteer import gazetteer, plain
from extraction.text.marks import Span
from extraction.text.set_apart import PARTY, party_end
from extraction.text.titles import Name
from extraction.text.tokens import Text

SHORT = frozenset("St Ft Mt".split())  # “R-St. Pell” is a town’s
MOST_BEFORE = 4  # words of the name before the one with the hyphen: “World Health Organization-led”


def note_compounds(cast: Cast, aliases: Aliases) -> None:
    """Adds the names inside of adjectives."""
    added = set(cast.actors)
    for actor, span in find_compounds(cast.text, aliases):
        if actor not in added:
            added.add(cast.add(actor))
        cast.asides.append((actor, span))


def find_compounds(text: Text, aliases: Aliases) -> Iterator[tuple[Actor, Span]]:
    """The names that an adjective begins with, of what the lists or the rest of the text know."""
    for index in text.capitals:
        token = text.tokens[index]
        if (seat := seat_at(text, aliases, index)) is not None:
            yield seat
            continue
        if "-" not in token.word or not is_capital(token.word):
            continue
        left, _, right = token.word.rpartition("-")
        end = token.start + len(left)
        if is_adjectival(token.word):
            found = named_at(text, aliases, index, plain(left))
            if found is not None:
                yield found[0], (text.tokens[found[1]].start, end)
        elif (pair := pair_of(aliases, index, left, right)) is not None:
            yield pair[0], (token.start, end)
            yield pair[1], (end + 1, token.end)
        elif (joined := joined_pair(text, aliases, left, right)) is not None:
            yield joined[0], (token.start, end)
            yield joined[1], (end + 1, token.end)


def seat_at(text: Text, aliases: Aliases, index: int) -> tuple[Actor, Span] | None:
    """The town of a member behind the letter of the party: “Ann Pell, R-Marlow,”."""
    token = text.tokens[index]
    party, hyphen, head = token.word.partition("-")
    if party not in PARTY or not hyphen or not head[:1].isupper() or len(head) < 3:
        return None
    end = party_end(text.tokens, index - 1)
    rest = range(index + 1, end)
    saints = (i for i in rest if not (text.words[i] == "." and text.words[i - 1][-2:] in SHORT))
    if end <= index or any(not is_capital(text.words[i]) for i in saints):
        return None  # “D-Minn.”
    start, last = token.start + len(party) + 1, text.tokens[end - 1].end
    words = tuple(plain(one) for one in text.raw[start:last].split())
    if " ".join(words) in lands():
        return None  # “R-Ohio” says of which state’s delegation
    cluster = aliases.clusters.get(words)
    if cluster is not None and cluster.kind is not EntityKind.PERSON:
        return aliases.actor_of(cluster.names[0]), (start, last)
    known = known_actor(aliases, index, words)
    place = known or aliases.actors.setdefault(
        words, Actor(EntityKind.PLACE, " ".join(words), sign=(COMPOSED, words))
    )
    return place, (start, last)


def pair_of(aliases: Aliases, index: int, left: str, right: str) -> tuple[Actor, Actor] | None:
    """Who is named by the two words that a hyphen joins, if the lists know both."""
    one, other = known_actor(aliases, index, (left,)), known_actor(aliases, index, (right,))
    return (one, other) if one is not None and other is not None else None


def joined_pair(text: Text, aliases: Aliases, left: str, right: str) -> tuple[Actor, Actor] | None:
    """The two bodies of the text that a hyphen joins: “the Corvane-Marlow deal”."""
    found = [aliases.clusters.get((plain(word),)) for word in (left, right)]
    actors = [aliases.actor_of(one.names[0]) for one in found if one is not None]
    both = len(actors) == 2 and all(one.kind is EntityKind.ORGANIZATION for one in actors)
    return (actors[0], actors[1]) if both else None


def known_actor(aliases: Aliases, index: int, words: tuple[str, ...]) -> Actor | None:
    """Whom the lists know by a name, which is no people’s adjective."""
    known = next((k for w, k in gazetteer().by_first.get(words[0], ()) if w == words), None)
    if known is None or known.demonym:
        return None
    return aliases.of_known(Name(index + 1 - len(words), index + 1, known), known)


def named_at(text: Text, aliases: Aliases, index: int, head: str) -> tuple[Actor, int] | None:
    """Who is named by the longest name that an adjective ends, and the first token of it."""
    tokens, first = text.tokens, index
    words: tuple[str, ...] = (head,)
    spelt = [words]
    while index - first < MOST_BEFORE and first and is_capital(tokens[first - 1].word):
        first -= 1
        words = (plain(tokens[first].word), *words)
        spelt.append(words)
    for words in reversed(spelt):
        first = index + 1 - len(words)
        known = known_actor(aliases, index, words)
        if known is not None:
            return known, first
        cluster = aliases.clusters.get(words)
        if cluster is not None:
            return aliases.actor_of(cluster.names[0]), first
    return None
