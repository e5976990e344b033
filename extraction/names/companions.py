"""What a name is that stands in a row with others: “Fennick, Ostley and X” are towns.

A name about which nothing else is said is of the kind of those it is joined to.
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from brief.entities import EntityKind
from extraction.names.kinds import total
from extraction.names.spellings import Cluster, Key
from extraction.text.kind_words import ORGANIZATION, PERSON, PLACE, Votes
from extraction.text.titles import Name
from extraction.text.tokens import POSSESSIVES, Text

JOINED = 1.4  # the weight of what a name stands beside
SURE = {PLACE: 0.75}  # the lead of a kind that is told by something: “in X” is enough
OTHERWISE = 2.0
UNSURE = 1.2  # the lead of one that is hardly told
KINDS = {
    PERSON: PERSON,
    ORGANIZATION: ORGANIZATION,
    PLACE: PLACE,
    EntityKind.COUNTRY: PLACE,
}


def votes_of_companions(
    text: Text, names: Sequence[Name], keys: Sequence[Key], clusters: dict[Key, Cluster]
) -> set[Key]:
    """Adds to unsure names the kind of those in the same row; gives the names that got some."""
    changed: set[Key] = set()
    unsure = {key for key, cluster in clusters.items() if is_unsure(cluster)}
    sure = {key: sure_kind(cluster) for key, cluster in clusters.items()}
    for row in rows(text, names):
        kinds = {sure[keys[index]] for index in row} - {None}
        if len(kinds) != 1:
            continue
        kind = kinds.pop()
        for key in {keys[index] for index in row} - changed:
            if kind is not None and key in unsure:
                clusters[key].votes.append({kind: JOINED})
                changed.add(key)
    return changed


def rows(text: Text, names: Sequence[Name]) -> Iterator[list[int]]:
    """The names that an “and” or an “or” joins, with those before it that commas do."""
    row = [0] if names else []
    closed = False
    for index, (left, right) in enumerate(pairwise(names), 1):
        owns = text.near[right.last] in POSSESSIVES
        link = joint(text, left.last, right.first) if not owns else ""
        if link == "," and not closed:
            row.append(index)
            continue
        if link in ("and", "or") and not closed:
            row.append(index)
            closed = True
            continue
        if closed:
            yield row
        row, closed = [index], False
    if closed:
        yield row


def joint(text: Text, last: int, first: int) -> str:
    """The word that joins two names, “and” where a comma stands before it; empty for others."""
    link = text.near[last]
    if first - last == 2 and link == "," and text.near[last + 1] in ("and", "or"):
        return text.near[last + 1]
    if first - last == 2 and link in ("and", "or") and text.near[last + 1] == "the":
        return link
    return link if first - last == 1 else ""


def sure_kind(cluster: Cluster) -> EntityKind | None:
    """The kind of a name that something tells; null where nothing does."""
    if cluster.known is not None:
        return KINDS.get(cluster.known.kind)
    kind = next((name.kind for name in cluster.names if name.kind is not None), None)
    if kind is not None:
        return KINDS.get(kind)
    summed = total(cluster.votes)
    best = max(summed, key=lambda one: summed[one])
    return best if lead(summed) >= SURE.get(best, OTHERWISE) else None


def is_unsure(cluster: Cluster) -> bool:
    """Whether next to nothing tells what a single word names."""
    if cluster.known is not None or len(cluster.key) > 1:
        return False
    if any(name.kind is not None or name.title for name in cluster.names):
        return False
    return lead(total(cluster.votes)) < UNSURE


def lead(summed: Votes) -> float:
    """By how much the likeliest kind is ahead."""
    first, second, *_ = sorted(summed.values(), reverse=True)
    return first - second
