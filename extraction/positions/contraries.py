"""What an article asks, told the other way round: “keep the ward open” where it may close.

Who wants the ward kept open is against its closure. Which deeds are the reverse of which is said by
the lines “reverse” of the list of stances.
"""

import re
from dataclasses import dataclass
from functools import cache

from brief.articles import Article, BlockKind
from extraction.lexicons import lines_of
from extraction.positions import issues
from extraction.positions.chief_questions import root, roots
from extraction.positions.issues import Topic, is_clause
from extraction.text.stances import word_class
from extraction.text.wording import head_of

MOST_WORDS = 16  # of a statement, in which its deed is looked for
MOST_TOLD = 10  # words of “We want it kept open”
MOST_LEAD = 400  # code points of the first paragraph
WORD = re.compile(r"[^\W_]+(?:[’'-][^\W_]+)*")
# Where another clause begins, whose verb is not the deed: “a bill that was read”.
INNER = re.compile(
    r",? (?:(?:that|which)(?! would\b| will\b)|who|whom|whose|where|if|unless|until|while|because|"
    r"after|before|when|in return|rather than|instead of|despite|over|into|until|beyond)\b.*",
    re.DOTALL,
)
# What a noun phrase is said to be, which is nothing of its own.
SAID_OF_IT = re.compile(
    r" (?:goes? ahead|stands?|(?:is|are) (?:acceptable|adopted|granted|right))\Z"
)
DUTY = r"(?:(?:should|must|ought to|needs? to|ha(?:s|ve) to|will|would|can|could|may|might) )?"
PASSIVE = re.compile(rf"(?P<thing>.+?) {DUTY}(?:is|are|to be|be|being) (?P<deed>.+)", re.DOTALL)
STAYING = re.compile(rf"(?P<thing>.+?) {DUTY}(?:stays?|remains?|stands?)\b.*", re.DOTALL)
DEED = re.compile(r"\A\w{3,}ing\b| to be \w")  # “keeping the ward open”, “the ward to be kept open”
# The veto of somebody, where an article tells of overriding one; “a veto” is a power.
VETO = re.compile(r"(?:the|his|her|this|that|.{1,60}[’']s) veto(?: of .+)?\Z")
OVERRIDING = re.compile(r"\bover(?:rid|rod)(?:e|es|den|ing)?\b", re.IGNORECASE)
PARTED = re.compile(
    r"(?:strike|throw|tear|call|set|roll|put) (?:down|out|up|off|aside|back) (?P<thing>.+)",
    re.DOTALL,
)
UNCLEAR = frozenset("measure measures legislation".split())  # a law, or what would undo it
ITSELF = frozenset("it this that them these those".split())


@dataclass(frozen=True, slots=True)
class Side:
    """Deeds that come to the same: each is all of some roots.

    `bare`: whatever they are done to; `named`: how they are called, with a `~` for that.
    """

    deeds: tuple[frozenset[str], ...]
    bare: bool
    named: str

    def in_words(self, said: frozenset[str]) -> frozenset[str]:
        """The roots of the first deed that is among some words; empty where none is."""
        return next((deed for deed in self.deeds if deed <= said), frozenset())


class Contraries:
    """What the chief question of an article asks, or its headline."""

    def __init__(self, article: Article, chief: Topic, about: frozenset[str]) -> None:
        text = article.text or ""
        lead = next((b for b in article.blocks if b.kind is BlockKind.PARAGRAPH), None)
        first = text[lead.start : lead.end][:MOST_LEAD] if lead is not None else ""
        self.chief, self.asked = chief, deed_words(chief)
        self.overriding = OVERRIDING.search(text) is not None
        self.headline = roots_in(article.headline or "")
        self.about = about | roots_in(first)
        self.undone = undone_by(chief, self.asked)

    def of(self, topic: Topic) -> Topic | None:
        """What a topic is the reverse of: the chief question, or that of the headline; else null.

        “The ward is kept open” is so of “closing the ward”, “members stay at work” of a strike.
        """
        if self.overriding and VETO.match(topic.object):
            return self.override_of(topic)
        if topic.id == self.chief.id:
            return None
        if not (is_clause(topic) or DEED.search(topic.object)):
            return self.chief if self.undoes(topic) else None
        said = deed_words(topic)
        for here, there in pairs():
            deed = here.in_words(said)
            if not deed or there.in_words(said) or here.in_words(self.asked):
                continue
            thing = thing_of(topic, deed) or (topic.subject if self.does(there) else "")
            if not (here.bare or self.is_known(thing)):
                continue
            if there.in_words(self.asked):
                return self.chief
            if there.named and there.in_words(self.headline) and not here.in_words(self.headline):
                return named(there, thing)
        return None

    def does(self, side: Side) -> bool:
        """Whether the chief question is a deed of one side: “the ban to stay” is on lifting it."""
        verb = self.chief.deed.partition(" ")[0]
        return bool(verb) and bool(side.in_words(frozenset((root(verb),))))

    def override_of(self, veto: Topic) -> Topic:
        """What a veto is the reverse of: that it is overridden."""
        if OVERRIDING.search(self.chief.statement) is not None:
            return self.chief
        known = self.chief if VETO.match(self.chief.object) else veto
        return issues.of_gerund(f"overriding {known.object}")

    def undoes(self, topic: Topic) -> bool:
        """Whether the chief question would do away with a thing: “the tax” that may be repealed."""
        named, thing = topic.object, self.undone
        if not thing or not roots(named) or is_clause(topic):
            return False
        if not word_class("another").isdisjoint(named.lower().split()):
            return False
        head, own = head_of(named), head_of(thing)
        if head != own:
            return is_bare(topic) and any(head in one and own in one for one in alike())
        return root(head) not in self.asked - roots(thing) and roots(named) <= roots(thing)

    def may_undo(self, topic: Topic) -> bool:
        """Whether a noun may be what is undone or what undoes it: “the measure” beside a law."""
        return head_of(topic.object) in UNCLEAR and any(
            head_of(self.undone) in one for one in alike()
        )

    def is_told(self, words: str, topic: Topic) -> bool:
        """Whether words on “it” are the reverse of what was taken for it: “Keep it open”."""
        said, asked = roots_in(words), deed_words(topic)
        if ITSELF.isdisjoint(words.lower().split()) or len(said) > MOST_TOLD:
            return False
        return any(
            here.in_words(said)
            and there.in_words(asked)
            and not (there.in_words(said) or here.in_words(asked))
            for here, there in pairs()
        )

    def is_known(self, thing: str) -> bool:
        """Whether what a deed is done to is what the article is about, by its head word."""
        if thing.lower() in ITSELF:
            return True
        if not thing or not word_class("another").isdisjoint(thing.lower().split()):
            return False
        head = root(head_of(thing))
        return bool(head) and head in self.about


def undone_by(chief: Topic, asked: frozenset[str]) -> str:
    """What a question, whose words are `asked`, would do away with; empty where it is nothing."""
    if (parted := PARTED.match(chief.deed)) is not None:
        return INNER.sub("", parted["thing"])
    deeds = (there.in_words(asked) for _, there in pairs() if there.named)
    if deed := next((one for one in deeds if one), None):
        return thing_of(chief, deed)
    verb, _, rest = chief.deed.partition(" ")
    return INNER.sub("", rest) if verb in word_class("undo") else ""


def is_bare(topic: Topic) -> bool:
    """Whether nothing more is said of a thing than its noun: “the law”."""
    return len(roots(topic.object)) == 1


def named(side: Side, thing: str) -> Topic | None:
    """The deed by its own name: “closing the ward”, “a strike”."""
    if "~" not in side.named:
        return issues.of_noun_phrase(side.named)
    if thing.lower() in ITSELF:
        return None
    return issues.of_gerund(side.named.replace("~", thing[:1].lower() + thing[1:]))


def deed_words(topic: Topic) -> frozenset[str]:
    """The roots of the words that say what is done, without those of clauses inside."""
    return roots_in(INNER.sub("", own_words(topic)), MOST_WORDS)


def own_words(topic: Topic) -> str:
    """A statement without what a noun phrase is said to be."""
    return topic.statement if is_clause(topic) else SAID_OF_IT.sub("", topic.statement)


def roots_in(words: str, most: int | None = None) -> frozenset[str]:
    """The roots of words, small ones too."""
    return frozenset(root(word) for word in WORD.findall(words.lower())[:most])


def thing_of(topic: Topic, deed: frozenset[str]) -> str:
    """What a deed is done to: “the ward” of “keeps the ward open”, “the ward is kept open”."""
    told = INNER.sub("", topic.deed or own_words(topic))
    for pattern in (PASSIVE, STAYING) if not topic.deed else ():
        if (found := pattern.fullmatch(told)) is not None:
            return found["thing"]  # “the plants stay open”
    words = told.split()
    verb = next((at for at, one in enumerate(words) if root(one) in deed), 0)
    rest = words[verb + 1 :]
    last = next((at for at, one in enumerate(rest) if root(one.strip(",.")) in deed), len(rest))
    return " ".join(rest[:last])


@cache
def alike() -> tuple[frozenset[str], ...]:
    """Nouns for one thing that stands or is planned: a “law” and a “programme”."""
    told = (line.partition(": ") for line in lines_of("stances"))
    return tuple(frozenset(words.split()) for kind, _, words in told if kind == "alike")


@cache
def pairs() -> tuple[tuple[Side, Side], ...]:
    """Which deeds are the reverse of which, either way round."""
    found = []
    for line in lines_of("stances"):
        kind, _, told = line.partition(": ")
        if kind == "reverse":
            name, _, rest = told.partition(" / ")
            first, second = rest.split(" | ")
            one, other = side(first, name), side(second, "")
            found += [(one, other), (other, one)]
    return tuple(found)


def side(words: str, name: str) -> Side:
    """The deeds of one side of a line: `+` joins words of one deed, a `!` before them is `bare`."""
    deeds = words.removeprefix("!").split()
    several = tuple(frozenset(map(root, deed.split("+"))) for deed in deeds)
    return Side(several, words.startswith("!"), name)
