"""The question that an article is about: what a stance is on that names nothing of its own."""

import re
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from functools import lru_cache

from brief.articles import BlockKind
from brief.issue_keys import ENDINGS
from extraction.decisions.tellings import Decision
from extraction.positions import issues
from extraction.positions.handed_on import is_handed_on
from extraction.positions.issues import Topic
from extraction.positions.known_issues import Issues
from extraction.positions.objects import subject_of
from extraction.positions.plan_phrases import is_of_a_kind
from extraction.text.stances import word_class
from extraction.text.tokens import Text, places, word

MOST_DECISIONS = 4  # in which a plan is looked for
EARLY = 3  # paragraphs: what is decided further down is hardly what the article is about
MOST_LOOKED = 60  # tokens of one telling of a decision
FEW = 2  # holders: an issue on which fewer stand is not what an article is about
MANY = 3  # holders: more than that stand on no side question

SHORTEST = 3  # words of “to close it”: fewer do not say what
# What makes an issue look like the question of the whole article, in points. Set by hand on the
# half that is tuned on: there it is what most stand on in four articles of five.
IN_HEADLINE, IN_LEAD, DECIDED = 2.0, 1.0, 3.0  # each word there; what a decision is on
TELLING, MOST_TELLING = 0.3, 5  # each word that says something, up to so many
MOST_STANDING = 4  # holders that count, a point each
VAGUE, LONG, CLAUSE = 3.0, 3.0, 1.0  # taken off: “it …”, many words, what somebody may do
OTHER = 4.0  # taken off: “the previous proposal”, which another has taken the place of
OWN = 3.0  # taken off: what only those speak of who may do it, “one in five would sell”
MOST_WORDS = 16  # of a statement that is not long
POINTING = frozenset("it he she they we i her his its their this that".split())

# Who does one of these to a plan decides on the plan.
JUDGING = frozenset(
    "approve adopt ratify accept back support endorse reject block challenge veto allow permit "
    "grant pass sign clear confirm uphold oppose appeal vote refuse fund authorize authorise "
    "implement go give proceed press take make put be have join follow review hear consider".split()
)

# “a proposal to silence the bells” says what it is on by what is to be done.
TO_DO = re.compile(r"(?:an?|the|its|his|her|their) (?:[\w-]+ ){0,3}?\w+ to \w+ \w+")

# How a question is dealt with is not the question.
PROCEDURE = re.compile(
    r"\b(?:put to (?:a|the) vote|go(?:es)? to (?:a|the) vote|be (?:heard|debated|selected|called)|"
    r"hold (?:a|the) (?:vote|hearing|debate))\b"
)

MOST_VERB = 8  # words from the beginning of a clause to its verb
POSSESSIVE = re.compile(r"[’']s?$")
DOUBLED = re.compile(r"([bdgmnprt])\1$")  # “stopped”

PlanAt = Callable[[int, tuple[int, int], str], Topic | None]


class ChiefQuestion:
    """What an article is about, as far as it is read: what is pending, or what most stand on."""

    def __init__(self, text: Text, decisions: Sequence[Decision], plan_at: PlanAt) -> None:
        self.text, self.plan_at = text, plan_at
        self.held: dict[str, set[int]] = {}  # who stands on an issue
        self.most: Topic | None = None
        self.lead: Topic | None = None  # the first issue of the lead, if any headline names it too
        headline = text.article.headline or ""
        self.headline = roots(headline)
        self.place = self.text.token_at(decisions[0].evidence[0][0]) if decisions else -1
        self.asked = self.plan_decided(decisions)

    def note(self, topic: Topic, holder: object, *, leads: bool) -> None:
        """Remembers that somebody stands on an issue; `leads`: in the first paragraph."""
        if is_handed_on(topic):
            return
        named = not self.headline or not self.headline.isdisjoint(roots(topic.statement))
        if leads and self.lead is None and named:
            self.lead = topic
        self.held.setdefault(topic.id, set()).add(id(holder))
        if self.standing(topic) > self.standing(self.most):
            self.most = topic

    def standing(self, topic: Topic | None) -> int:
        """How many are known to stand on an issue."""
        return len(self.held.get(topic.id, ())) if topic is not None else 0

    def of(self, known: Issues) -> Topic | None:
        """The issue itself; null where nothing tells."""
        asked = known.like(self.asked) if self.asked is not None else None
        most = self.standing(self.most)
        if asked is not None and (most < MANY or self.standing(asked) >= FEW):
            return asked
        return self.most if most >= FEW else asked or self.lead

    def in_retrospect(
        self,
        topics: Iterable[Topic],
        known: Issues,
        standing: Mapping[str, int],
        own: Collection[str] = (),
    ) -> Topic | None:
        """The issue itself with the whole article read.

        `standing`: how many stand on each; `own`: on which none stands but who is to do it.
        """
        asked = known.like(self.asked) if self.asked is not None else None
        first = next((b for b in self.text.article.blocks if b.kind is BlockKind.PARAGRAPH), None)
        lead = roots(self.text.raw[first.start : first.end]) if first is not None else frozenset()

        def likely(topic: Topic) -> float:
            words = roots(topic.statement)
            is_asked = asked is not None and topic.id == asked.id
            return (
                IN_HEADLINE * len(words & self.headline)
                + IN_LEAD * len(words & lead)
                + DECIDED * is_asked
                + TELLING * min(len(words), MOST_TELLING)
                + min(standing.get(topic.id, 0), MOST_STANDING)
                - VAGUE * (topic.statement.split(" ", 1)[0].lower() in POINTING)
                - LONG * (topic.statement.count(" ") >= MOST_WORDS)
                - OWN * (topic.id in own)
                - CLAUSE * (issues.is_clause(topic) and not is_asked)
                - OTHER * is_other(topic)
            )

        return max([*topics, *([asked] if asked else [])], key=likely, default=None)

    def plan_decided(self, decisions: Sequence[Decision]) -> Topic | None:
        """What is to be decided: a deed, else the first plan in the telling of a decision."""
        for decision in decisions[:MOST_DECISIONS]:
            if PROCEDURE.search(decision.title):
                continue
            sentence = self.text.sentence_at(decision.evidence[0][0])
            if sentence is None or (sentence.block.paragraph or 0) > EARLY:
                continue
            if (deed := deed_of(decision)) is not None:
                return deed
            start, end = decision.evidence[0]
            first = self.text.token_at(start)
            last = min(self.text.token_at(end - 1) + 1, first + MOST_LOOKED)
            if (plan := self.plan_in(first, last)) is not None:
                return plan
        return None

    def plan_in(self, first: int, last: int) -> Topic | None:
        """The first plan between two tokens that says which one it is."""
        for head in places(self.text, word_class("topic"), first, last):
            if word(self.text, head + 1) in word_class("topic"):
                continue  # the “toll” of “the toll plan”
            topic = self.plan_at(head, (max(first - 1, 0), last), "")
            if topic is not None and not is_of_a_kind(topic):
                return topic
        return None


def deed_of(decision: Decision) -> Topic | None:
    """The deed that a decision is on: “whether X may drop the ferry”, “on moving the school”.

    Null where it only judges a plan: “whether to approve the toll” is on the toll.
    """
    _, asked, words = decision.title.partition(" whether ")
    if asked:
        if not words.startswith("to "):
            topic, negative = issues.of_clause(words)
            return None if negative else topic
        verb = words.split()[1]
        if verb in JUDGING or not decision.deciders or len(words.split()) < SHORTEST:
            return None
        names, plural = subject_of(decision.deciders)
        return issues.of_infinitive(names, plural, words.removeprefix("to "))
    _, on, words = decision.title.partition(" on ")
    first = words.split(" ", 1)[0]
    if on and TO_DO.match(words):
        return issues.of_noun_phrase(words)
    doing = on and first.endswith("ing") and len(first) > len("thing") and " " in words
    return issues.of_gerund(words) if doing else None


def is_other(topic: Topic) -> bool:
    """Whether a topic is one beside that which an article is about: “the rival bid”."""
    return not word_class("another").isdisjoint(topic.object.lower().split())


def is_undoing(topic: Topic) -> bool:
    """Whether a clause does away with a plan, or leaves things as they are: “keeps the tax”."""
    words = topic.statement.lower().split()[:MOST_VERB] if issues.is_clause(topic) else ()
    undoing = word_class("undo") | word_class("keep")
    return any(word in undoing or word.removesuffix("s") in undoing for word in words)


@lru_cache(maxsize=256)
def roots(words: str) -> frozenset[str]:
    """The words that say something, without their endings: “closing” and “closed” are one."""
    return frozenset(root(word) for word in issues.content_words(words))


@lru_cache(maxsize=16384)  # those of the language that issues are told in: a megabyte or two
def root(word: str) -> str:
    return DOUBLED.sub(r"\1", ENDINGS.sub("", POSSESSIVE.sub("", word.lower())))
