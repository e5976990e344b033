"""Which issues of an article are one: “closing the school”, “the plan” and “the decision”.

A stance names its issue in the words of its sentence, and an article varies them. What is nearly
the same in words was settled as it was read (`Issues`). Here, with the whole article read, what
only points back to its chief question is put under it. In doubt issues stay apart: nobody is to
be told to stand on a question that he did not speak of.
"""

from collections.abc import Sequence
from functools import cache

from brief.positions import Stance
from extraction.antecedents import Antecedents
from extraction.chief_questions import is_undoing, root, roots
from extraction.full_names import FullNames
from extraction.issues import Topic, content_words, is_clause
from extraction.lexicons import lines_of
from extraction.plan_deeds import lifted, plan_of
from extraction.stance_entries import FLIPPED
from extraction.stances import word_class
from extraction.stands import Stand, Stands, add
from extraction.wording import head_of

NONE: frozenset[str] = frozenset()
SHORTEST_ROOT = 4  # letters: of “clos”
TELLING_LETTERS = 5  # of “expand” and “expansion”
DEED_ENDINGS = ("ion", "al", "ure", "ment", "ance")


def together(stands: Sequence[Stand], near: Antecedents) -> list[Stand]:
    """The positions, with those under the chief question whose words only point to it."""
    short = {stand.issue: near.issues.known[stand.issue] for stand in stands}
    likely = near.chief.in_retrospect(short.values(), near.issues, standing_on(stands))
    if likely is None:
        return list(stands)
    names = FullNames(near.text)
    topics = {id: names.of(topic) for id, topic in short.items()}
    chief = names.of(likely)
    known = roots(chief.statement) | near.chief.headline
    same = {
        id for id, topic in short.items() if points_back(topic, known) or is_doing(topic, chief)
    }
    taken = {(id(one.holder), one.stance) for one in stands if topics[one.issue].id == chief.id}
    found: Stands = {}
    undone = undone_by(chief)
    for stand in stands:
        if undone is not None and stand.named and is_what(short[stand.issue], undone):
            stand.stance = FLIPPED.get(stand.stance, stand.stance)  # who backs what is to go
            same.add(stand.issue)
        moved = stand.issue in same or is_own_deed(stand, short[stand.issue], chief, known)
        moved = moved or (stand.afar and stand.stance is Stance.UNDECIDED)
        if moved and (id(stand.holder), FLIPPED.get(stand.stance)) not in taken:
            taken.add((id(stand.holder), stand.stance))
            topic = chief
        else:
            topic = topics[stand.issue]
        stand.issue, stand.statement = topic.id, topic.statement
        add(found, stand)
    return list(found.values())


def is_doing(topic: Topic, chief: Topic) -> bool:
    """Whether a gerund is the deed of the chief question: “lifting the ban”."""
    first = topic.object.split(" ", 1)[0]
    if is_clause(topic) or not chief.deed or not first.endswith("ing"):
        return False
    verb = chief.deed.split(" ", 1)[0]
    return root(first) == root(verb) and roots(topic.object) <= roots(chief.statement)


def undone_by(chief: Topic) -> Topic | None:
    """What the chief question would do away with: the ban, where it is whether to lift the ban."""
    plan = plan_of(chief.deed) if chief.deed else None
    return plan[0] if plan is not None and plan[1] else lifted(chief.deed)


def is_what(topic: Topic, undone: Topic) -> bool:
    """Whether a noun phrase names what would be done away with: “the ban (on chain stores)”."""
    if is_clause(topic) or head_of(topic.object) != head_of(undone.object):
        return False
    words = {word.lower() for word in content_words(topic.object)} - word_class("blank")
    return words <= {word.lower() for word in content_words(undone.object)}


def standing_on(stands: Sequence[Stand]) -> dict[str, int]:
    """How many stand on each issue."""
    holders: dict[str, set[int]] = {}
    for stand in stands:
        holders.setdefault(stand.issue, set()).add(id(stand.holder))
    return {issue: len(who) for issue, who in holders.items()}


def points_back(topic: Topic, known: frozenset[str]) -> bool:
    """Whether a noun phrase says no more than what is known: “the plan”, “any such cut”.

    `known` are the roots of the words of the chief question and of the headline.
    """
    if is_clause(topic):
        return False
    words = {word.lower() for word in content_words(topic.object)}
    head = head_of(topic.object)
    other = not word_class("another").isdisjoint(topic.object.lower().split())
    if other or words - word_class("blank") - {head}:
        return False
    if head in word_class("question") or not kin().get(root(head), NONE).isdisjoint(known):
        return True
    return any(is_of_one_root(head, word) for word in known)


@cache
def kin() -> dict[str, frozenset[str]]:
    """The roots of nouns that are said of one thing, by each of them: “takeover” and “bid”."""
    found: dict[str, frozenset[str]] = {}
    for line in lines_of("stances"):
        kind, _, words = line.partition(":")
        family = frozenset(map(root, words.split())) if kind == "kin" else NONE
        for one in family:
            found[one] = found.get(one, NONE) | family
    return found


def is_of_one_root(noun: str, known: str) -> bool:
    """Whether a noun may be what a word does: “closure” and “clos”, “expansion” and “expand”."""
    own = root(noun)
    if own == known:
        return True
    if min(len(own), len(known)) < SHORTEST_ROOT or not noun.rstrip("s").endswith(DEED_ENDINGS):
        return False
    return own.startswith(known) or own[:TELLING_LETTERS] == known[:TELLING_LETTERS]


def is_own_deed(stand: Stand, topic: Topic, chief: Topic, known: frozenset[str]) -> bool:
    """Whether somebody is to do what only says yes to the question: “Norway signs up”."""
    if not topic.deed or not topic.subject.endswith(stand.holder.name):
        return False
    words = content_words(topic.deed)[1:]
    told = {word for word in words if word.lower() not in word_class("question")}
    return is_undoing(topic) is is_undoing(chief) and roots(" ".join(told)) <= known
