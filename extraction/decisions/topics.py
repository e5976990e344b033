"""On what a decision is whose own sentence does not say: what a sentence before it asks."""

from extraction.decisions.clauses import BEHIND, is_told_of_before
from extraction.decisions.decision import Decision
from extraction.decisions.objects import words_between
from extraction.decisions.thing_words import tidied
from extraction.decisions.words import WORDS
from extraction.text.tokens import Sentence, Text, word

MOST_BEFORE = 3  # sentences back; the question of a case stands close to when it is decided
MOST_SENTENCE = 80  # tokens of a sentence, its last, among which a question is looked for
MOST_ASKED = 30  # tokens of a question
ASKED = frozenset(
    "case cases arguments appeal question dispute row challenge lawsuit over on is".split()
)
NOUNS = frozenset("decision ruling verdict judgment judgement vote".split())


def asked_before(text: Text, decision: Decision) -> Decision:
    """A decision that is called by its noun alone, with the question that goes before it."""
    noun = decision.title.partition(" by ")[0]
    if not decision.bare or noun.lower() not in NOUNS:
        return decision
    question = question_before(text, decision.evidence[0][0])
    if question:
        decision.title = f"{noun} {question}"
        decision.question = question[:1].upper() + question[1:]
        decision.bare = False
    return decision


def question_before(text: Text, start: int) -> str:
    """What the case, the row, the arguments are about, in the last sentences before a place."""
    here = text.sentence_at(start)
    if here is None:
        return ""
    sentence = here
    for _ in range(MOST_BEFORE):
        if sentence.first == 0:
            return ""
        before = text.sentence_at(text.tokens[sentence.first - 1].start)
        if before is None or (before.block.paragraph or 0) + 1 < (here.block.paragraph or 0):
            return ""
        question = question_in(text, before)
        if question:
            return question
        sentence = before
    return ""


def question_in(text: Text, sentence: Sentence) -> str:
    """The words from “whether” on that tell what a case is about."""
    lowest = max(sentence.first + 1, sentence.last - MOST_SENTENCE)
    for index in range(lowest, sentence.last):
        if text.near[index] != "whether" or text.tokens[index].quotation >= 0:
            continue
        if text.near[index - 1] not in ASKED and not unsaid(text, index - 1):
            return ""
        last = min(sentence.last, index + MOST_ASKED)
        ends = (i for i in range(index, last) if ends_question(text, i))
        return tidied(" ".join(words_between(text, index, next(ends, last))))
    return ""


def ends_question(text: Text, index: int) -> bool:
    """Whether a question is over at a token."""
    if text.near[index] in BEHIND:
        return is_told_of_before(text, index)
    return text.near[index] in STOPS


def unsaid(text: Text, index: int) -> bool:
    """Whether a word ends “have not said”, “has yet to say”."""
    near = {word(text, i) for i in range(index - 3, index)}
    return word(text, index) in ("said", "say", "decided") and bool(near & {"not", "yet", "n't"})


STOPS = WORDS["clause"] | frozenset(", ; : . — –".split())
