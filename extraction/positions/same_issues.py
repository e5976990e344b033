"""Which issues of an article are one: “closing the school”, “the plan” and “the closure”.

A stance names its issue in the words of its sentence, and an article varies them. What is nearly
the same in words was settled as it was read (`Issues`). Here, with the whole article read, what
only points back to its chief question is put under it. In doubt issues stay apart: nobody is to
be told to stand on a question that he did not speak of.
"""

import re
from collections.abc import Mapping, Sequence
from functools import cache

from brief.positions import Stance
from extraction.lexicons import lines_of
from extraction.positions.antecedents import Antecedents
from extraction.positions.chief_questions import is_undoing, root, roots
from extraction.positions.contraries import Contraries
from extraction.positions.full_names import FullNames
from extraction.positions.handed_on import is_handed_on
from extraction.positions.images import Images
from extraction.positions.issues import Topic, content_words, is_clause
from extraction.positions.known_issues import bare_noun, is_another_deed
from extraction.positions.position_summaries import summary_of
from extraction.positions.stands import Stand, Stands, add
from extraction.text.stance_entries import FLIPPED
from extraction.text.stances import word_class
from extraction.text.wording import head_of

NONE: frozenset[str] = frozenset()
SHORTEST_ROOT = 4  # letters: of “clos”
DEED_ENDINGS = ("ion", "al", "ure", "ment", "ance")
CHANGED = re.compile(r"(.+) (?:is|are) changed")  # what is wanted as it is, as `unchanged` puts it


def together(stands: Sequence[Stand], near: Antecedents) -> list[Stand]:
    """The positions, with those under the chief question whose words only point to it."""
    short = {stand.issue: near.issues.known[stand.issue] for stand in stands}
    asked = [t for id, t in short.items() if id not in near.wished and not is_handed_on(t)]
    likely = near.chief.in_retrospect(asked, near.issues, standing_on(stands), own(stands, short))
    if likely is None:
        return list(stands)
    names = FullNames(near.text)
    topics = {id: as_told(names.of(topic), short) for id, topic in short.items()}
    chief = as_told(names.of(likely), short)
    known = named_by(chief)
    answer, about = is_answer(chief), roots(chief.statement) | near.chief.headline
    same = {id for id, topic in short.items() if points_back(topic, known, answer=answer)}
    named = {head_of(topic.object) for id, topic in short.items() if id not in same | {likely.id}}
    named -= word_class("question")
    same -= {id for id in same if head_of(short[id].object) in named}  # “Kestrel’s offer”
    same |= {id for id, topic in short.items() if is_doing(topic, chief)}
    same |= {id for id, topic in short.items() if heads(topic, chief, near.chief.headline)}
    contraries = Contraries(near.text.article, likely, about)
    same -= {id for id in same if contraries.undoes(short[id]) or contraries.may_undo(short[id])}
    same -= near.wished  # “backs the treaty but wants changes”: these are not the treaty
    taken = {(id(one.holder), one.stance) for one in stands if topics[one.issue].id == chief.id}
    found: Stands = {}
    images = Images(near.text.raw, short.values())
    for stand in stands:
        topic = topics[stand.issue]
        moved = stand.issue in same or is_own_deed(stand, short[stand.issue], chief, known)
        if is_turned(stand, short[stand.issue], contraries, near.text.raw):
            stand.stance = FLIPPED[stand.stance]
            stand.summary = summary_of(stand.holder, stand.stance, topic)
        unnamed = stand.afar and stand.stance is Stance.UNDECIDED
        unnamed = unnamed or wants_no_change(stand, short[stand.issue], chief, about)
        turned_to = contraries.of(short[stand.issue])
        if turned_to is not None and not moved and stand.stance in FLIPPED:
            stand.stance = FLIPPED[stand.stance]
            topic = chief if turned_to is likely else near.issues.settle(turned_to, apart=True)
            stand.summary = summary_of(stand.holder, stand.stance, topic)
        turned = (id(stand.holder), FLIPPED.get(stand.stance)) in taken
        if (moved or unnamed) and not turned:
            taken.add((id(stand.holder), stand.stance))
            stand.moved = stand.issue != chief.id
            topic = chief
            if unnamed and stand.issue != chief.id:
                stand.summary = summary_of(stand.holder, stand.stance, chief)
        if topic.id not in (chief.id, likely.id) and images.is_one(stand, topic):
            continue
        stand.issue, stand.statement = topic.id, topic.statement
        add(found, stand)
    return list(found.values())


def is_turned(stand: Stand, topic: Topic, contraries: Contraries, raw: str) -> bool:
    """Whether “it” in somebody’s words is what a topic would undo: “Keep it open”."""
    first, last = stand.evidence[0]
    only = len(stand.evidence) == 1 and stand.stance is Stance.SUPPORTS
    return only and contraries.is_told(raw[first:last], topic)


def as_told(topic: Topic, short: Mapping[str, Topic]) -> Topic:
    """A topic as somebody’s stance named it, if that begins with its words and says more."""
    if topic.id in short:
        return topic
    _, _, name = topic.object.partition(" ")
    for other in short.values():
        _, _, longer = other.object.partition(" ")
        if name and longer.startswith(f"{name} "):
            return other
    return topic


def is_doing(topic: Topic, chief: Topic) -> bool:
    """Whether a gerund is the deed of the chief question: “lifting the ban”."""
    first = topic.object.split(" ", 1)[0]
    if is_clause(topic) or not chief.deed or not first.endswith("ing"):
        return False
    verb = chief.deed.split(" ", 1)[0]
    return root(first) == root(verb) and roots(topic.object) <= roots(chief.statement)


def heads(topic: Topic, chief: Topic, headline: frozenset[str]) -> bool:
    """Whether a thing is the one that the headline names and no more is said of it: “the berth”."""
    noun = bare_noun(topic) if chief.words else ""  # not where somebody is to be chosen
    return bool(noun) and root(noun) in headline and not is_another_deed(topic, chief)


def standing_on(stands: Sequence[Stand]) -> dict[str, int]:
    """How many stand on each issue."""
    holders: dict[str, set[int]] = {}
    for stand in stands:
        holders.setdefault(stand.issue, set()).add(id(stand.holder))
    return {issue: len(who) for issue, who in holders.items()}


def own(stands: Sequence[Stand], topics: Mapping[str, Topic]) -> set[str]:
    """The issues on which nobody stands but who is to do what they say."""
    others = {
        stand.issue
        for stand in stands
        if not topics[stand.issue].subject.endswith(stand.holder.name)
    }
    return {issue for issue in topics if topics[issue].subject and issue not in others}


def named_by(chief: Topic) -> frozenset[str]:
    """The roots of the words that name a question, and not only what it is about.

    Of “a ban on fracking” that is the ban; of “the city closes the school” the closing, for who is
    for the school is against it. Of “Norway joins the cable”, where nothing is undone, all words.
    """
    verb, *_ = (chief.deed or chief.object).split(" ", 1)
    if chief.deed or verb.endswith("ing"):
        furthers = root(verb) in map(root, word_class("further"))
        return roots(chief.statement) if furthers else frozenset((root(verb),))
    if is_clause(chief):
        return NONE if is_undoing(chief) else roots(chief.statement)
    return frozenset((root(head_of(chief.object)),))


def is_answer(chief: Topic) -> bool:
    """Whether a question is how to answer another: who would strike is against “the plan”."""
    return not roots(chief.statement).isdisjoint(map(root, word_class("answer")))


def points_back(topic: Topic, known: frozenset[str], *, answer: bool) -> bool:
    """Whether a noun phrase says no more than what is known: “the plan”, “any such cut”.

    `known` are the roots that name the chief question; `answer`: it is how to answer a plan.
    """
    if is_clause(topic):
        return False
    words = {word.lower() for word in content_words(topic.object)}
    head = head_of(topic.object)
    other = not word_class("another").isdisjoint(topic.object.lower().split())
    if other or words - word_class("blank") - {head}:
        return False
    if topic.object.lower().startswith(("a ", "an ")) and head in word_class("question"):
        return False  # “a plan”: which one?
    if head in word_class("question"):
        return not answer
    if not kin().get(root(head), NONE).isdisjoint(known):
        return True
    return any(is_of_one_root(head, word) for word in known)


def wants_no_change(stand: Stand, topic: Topic, chief: Topic, about: frozenset[str]) -> bool:
    """Whether somebody wants left as it is what the chief question, `about` that, would change."""
    if stand.stance is not Stance.OPPOSES or is_undoing(chief):
        return False
    changed = CHANGED.fullmatch(topic.statement)
    return changed is not None and root(head_of(changed[1])) in about


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
    return own.startswith(known[:-1] if len(known) > SHORTEST_ROOT else known)


def is_own_deed(stand: Stand, topic: Topic, chief: Topic, known: frozenset[str]) -> bool:
    """Whether somebody is to do what only says yes to the question: “Norway signs up”."""
    if not topic.deed or not topic.subject.endswith(stand.holder.name):
        return False
    verb, *words = content_words(topic.deed) or [""]
    if verb.lower() not in word_class("assent"):
        return False
    told = {word for word in words if word.lower() not in word_class("question")}
    return is_undoing(topic) is is_undoing(chief) and roots(" ".join(told)) <= known
