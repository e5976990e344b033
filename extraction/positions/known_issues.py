"""The issues of one article as it is read on: what is nearly the same is the same."""

from extraction.positions.issues import Topic, is_clause, stem
from extraction.text.date_words import NUMBERS
from extraction.text.stances import word_class
from extraction.text.wording import head_of

SAME_SHARE = 0.6  # of the content words: fewer shared, and it is another issue
REMEMBERED = 40  # issues: comparing with more than the last ones would not be linear
LIFTING = frozenset("lift end ease relax loosen".split())  # a ban, a curfew: doing away with it
POINTING = frozenset("the this that these those such".split())
NAMING = ("a ", "an ", "the ", "this ", "that ")
# By these a court’s word is called; by the others of these that of anybody.
OF_COURTS = frozenset("ruling verdict judgment judgement".split())
HANDED_DOWN = OF_COURTS | {"decision", "order"}
# What has one of these is the opposite of what has none.
REVERSING = frozenset(
    "ban banning banned prohibition moratorium abolition abolish abolishing repeal repealing scrap "
    "scrapping scrapped end ending closure close closing closed delay delaying delayed "
    "postponement cancellation cancel withdrawal rejection veto exemption boycott lift lifting "
    "challenge lawsuit amendment suspended suspension overturned reversed reversal".split()
)


class Issues:
    """The issues of one article: what is nearly the same is the same."""

    def __init__(self) -> None:
        self.last: Topic | None = None
        self.known: dict[str, Topic] = {}
        self.recent: list[Topic] = []

    def settle(self, topic: Topic, *, apart: bool = False) -> Topic:
        """The topic that stands for this one in the article; `apart`: only if it is the same."""
        found = self.known.get(topic.id) or (None if apart else self.near(topic))
        if found is None:
            found = topic
            self.recent.append(topic)
            del self.recent[:-REMEMBERED]
        self.known[topic.id] = found
        self.last = found
        return found

    def like(self, topic: Topic) -> Topic:
        """The topic that stands for this one in the article, if one does; it is not named anew."""
        return self.known.get(topic.id) or self.near(topic) or topic

    def near(self, topic: Topic) -> Topic | None:
        """A recent topic with most of its content words, or of which it says the noun alone."""
        if (noun := bare_noun(topic)) and (said := self.named_by(noun)):
            return said
        if (noun := bare_verdict(topic)) and (said := self.handed_down(noun)):
            return said
        for other in reversed(self.recent):
            least = min(len(topic.words), len(other.words))
            shared = len(topic.words & other.words)
            alike = shared >= 2 and shared >= SAME_SHARE * max(least, 1)
            if alike and not is_another_deed(topic, other):
                return other
        return None

    def named_by(self, noun: str) -> Topic | None:
        """The last thing of a noun that was named: “a levy on fish” for “the levy”."""
        for other in reversed(self.recent):
            named = not is_clause(other) and other.object.startswith(NAMING)
            if named and head_of(other.object) == noun:
                return other
        return None

    def handed_down(self, noun: str) -> Topic | None:
        """What a court handed down and was named by another noun: “the ruling” for “the order”.

        One of two nouns is of courts alone; what is only called “the decision” has no more words.
        """
        heard = [
            one for one in self.recent if not is_clause(one) and head_of(one.object) in HANDED_DOWN
        ]
        if len(heard) != 1 or head_of(heard[0].object) == noun:
            return None  # “the decision” beside a verdict and the decision of a council
        (other,) = heard
        of_court = head_of(other.object) in OF_COURTS
        return other if of_court or (noun in OF_COURTS and bare_verdict(other)) else None


def bare_noun(topic: Topic) -> str:
    """The noun of “the levy”, “this levy”; empty where more is said of which one it is."""
    first, _, rest = topic.statement.partition(" ")
    noun = rest.partition(" ")[0]
    return noun if first.lower() in POINTING and noun == topic.id else ""


def bare_verdict(topic: Topic) -> str:
    """The noun of what a court handed down, where no more is said of it: “the ruling (stands)”."""
    first, _, rest = topic.object.partition(" ")
    return rest if first.lower() in POINTING and rest in HANDED_DOWN else ""


def counts(topic: Topic) -> frozenset[str]:
    """The numbers that a topic names."""
    return frozenset(one for one in topic.words if one[0].isdigit() or one in NUMBERS)


def is_another_deed(topic: Topic, other: Topic) -> bool:
    """Whether something else is to be done: “cut the fleet” and “keep the fleet”."""
    if REVERSING.isdisjoint(topic.words) is not REVERSING.isdisjoint(other.words):
        return True  # “a ban on fur farming” and “fur farming”
    if (counted := counts(topic)) and (others := counts(other)) and counted.isdisjoint(others):
        return True  # “a cap of two ships a day” and “three ships a day”
    first, second = (stem(one.deed.partition(" ")[0]) for one in (topic, other))
    if bool(first) != bool(second) and (first or second) in word_class("undo") | LIFTING:
        return True  # “the ban” and “the council lifts the ban”
    return bool(first and second) and first != second
