"""What a plan is called in full, where it was told first: “a bill that would close the pool”."""

from brief.articles import BlockKind
from extraction.clauses.clauses import raw
from extraction.positions import issues
from extraction.positions.issues import Topic
from extraction.positions.objects import ends_phrase
from extraction.positions.plan_phrases import (
    DETERMINERS,
    beginning_of,
    is_doing,
    is_modifier,
    tail_end,
)
from extraction.text.stances import word_class
from extraction.text.tokens import Text, places, word
from extraction.text.wording import head_of

MOST_PARAGRAPHS = 8  # from the beginning, in which an article says what it is about
MOST_LOOKED = 800  # tokens of them
LONGEST_CLAUSE = 16  # tokens of “that would close the pool on Fallow Lane”
MODALS = frozenset("would will could can may might must should".split())
RELATIVE = frozenset("that which".split())
ENDS = frozenset(
    ", . ; : — – -- ( ) ? ! but while after before when as if because unless is are was were has "
    "have had will would goes comes heads faces passes clears needs moves reaches returns".split()
)  # a sign, another clause, or what the plan itself does
UNDONE = frozenset(  # a plan of before
    "fought rejected withdrew dropped scrapped abandoned shelved opposed defeated blocked "
    "vetoed".split()
)
MOST_SHORT = 2  # words that say something: a longer name is one in full
MORE = 2  # words that a name in full says more than a short one


class FullNames:
    """How an article’s first paragraphs name its plans, by their nouns."""

    def __init__(self, text: Text) -> None:
        self.named: dict[str, list[str]] = {}
        blocks = [one for one in text.article.blocks if one.kind is BlockKind.PARAGRAPH]
        if not blocks:
            return
        first = text.token_at(blocks[0].start)
        last = min(text.token_at(blocks[:MOST_PARAGRAPHS][-1].end), first + MOST_LOOKED)
        for at in places(text, word_class("topic"), first, last):
            if text.tokens[at].quotation < 0 and not is_doing(text, at):
                begins = beginning_of(text, at, first)
                undone = word(text, begins - 1) in word_class("undo") | UNDONE
                if begins >= 0 and not undone and not is_modifier(text, at):
                    name = raw(text, begins, end_of(text, at + 1))
                    self.named.setdefault(text.tokens[at].lower, []).append(name)

    def of(self, topic: Topic) -> Topic:
        """The topic as it was told first, where that says more; else the topic itself."""
        words = said_by(topic.object)
        doing = topic.object.split(" ", 1)[0].endswith("ing")  # “keeping the clause”
        if doing or len(words) > MOST_SHORT:
            return topic
        names = [
            name for name in self.named.get(head_of(topic.object), ()) if words <= said_by(name)
        ]
        full = [name for name in names if len(said_by(name)) >= len(words) + MORE]
        if not full or not all(alike(said_by(name), said_by(full[0]), words) for name in full[1:]):
            return topic  # two plans are called by that noun
        return issues.of_noun_phrase(full[0])


def alike(one: set[str], other: set[str], words: set[str]) -> bool:
    """Whether two names are of one plan: they share half of what they say beside `words`."""
    least = min(len(one - words), len(other - words))
    return 2 * len((one & other) - words) >= least


def said_by(name: str) -> set[str]:
    """The words of a name that say which one it is."""
    return {one.lower() for one in issues.content_words(name)}


def end_of(text: Text, after: int) -> int:
    """The token after all that says which plan it is: a clause, a purpose, or what it is on."""
    clause = text.near[after] in RELATIVE and text.near[after + 1] in MODALS
    purpose = text.near[after] == "to" and text.near[after + 1].isalpha()
    purpose = purpose and text.near[after + 1] != "be"  # “called for the ban to be lifted”
    if not (clause or purpose):
        end = tail_end(text, after, len(text.tokens))
        return next((at for at in range(after, end) if ends_phrase(text, at)), end)
    end = after + 2
    while end < min(after + LONGEST_CLAUSE, len(text.tokens)) and not ends_clause(text, end):
        end += 1
    return end


def ends_clause(text: Text, index: int) -> bool:
    """Whether a clause that says which plan it is ends before a token, as what it does follows."""
    does = word(text, index).endswith("ed") and word(text, index + 1) in DETERMINERS
    return does or word(text, index) in ENDS
