"""What a question asks that ends in “this” or “it”, where the words before say it plainly: “X said
travellers should get refunds. The regulator is considering whether to require this”.
"""

from bisect import bisect_left

from extraction.clauses.subjects import PRONOUNS
from extraction.decisions.dealt import SOON, WHEN
from extraction.decisions.decision import Decision
from extraction.decisions.named_before import MATTERS, is_plural, named_in
from extraction.decisions.objects import words_between
from extraction.decisions.thing_words import POINTERS, points_back, tidied
from extraction.decisions.title_words import capital, shortened
from extraction.decisions.titles import by_whom
from extraction.decisions.words import WORDS
from extraction.text.cast import Cast
from extraction.text.cues import cue_verbs
from extraction.text.date_words import UNITS
from extraction.text.marks import Span
from extraction.text.set_apart import dateline_end
from extraction.text.tokens import Sentence, Text

MOST_SUBJECT = 10  # tokens of who should, before “should”
MOST_SHOULD = 20  # tokens of what he should
# Who requires, orders or does “this” makes it so that somebody does what he should.
MAKE_SO = frozenset("require order allow permit do mandate demand make recommend ensure".split())
# What is said of a thing that somebody has made, brought or offered.
ACCEPT = frozenset(
    "approve adopt accept reject back pass sign ratify endorse support renew extend block fund "
    "grant clear veto authorise authorize confirm enact amend oppose challenge appeal publish "
    "contest restore lift".split()
)
ON_LAWS = frozenset("sign veto ratify".split())
LAWS = frozenset("bill measure legislation treaty budget ordinance resolution".split())
MOST_LAW = 120  # tokens back to “the bill”
WOULD = frozenset("would will should might to".split())
ASKS = frozenset(("whether", "if"))
ENDS = frozenset("by in at before after when or and but once until during".split())
OPENING = MATTERS | WORDS["term"]
MOST_THING = 5  # tokens of “the three-year trade mandate”
DONE = frozenset(". , ; : — – and but because if while".split())


def pointed_back(text: Text, cast: Cast, decision: Decision) -> Decision:
    """A decision whose question ends in a pronoun, with what that stands for, or without it."""
    points = points_back(decision.title.split()) or points_back(decision.question.split())
    if not (points or decision.bare):
        return decision
    questions = (question_before(text, cast, span) for span in decision.evidence)
    noun = decision.title.partition(" whether ")[0].removesuffix(" on")
    if question := next(filter(None, questions), ""):
        noun = noun.split()[-1] if points else "decision"
        decision.title = shortened([capital(noun), question])
        decision.question = capital(question)
        decision.bare = False
    elif points:
        noun = noun if noun != decision.title else "Decision"
        decision.title = noun + by_whom(decision.deciders)
        decision.question = f"How the {noun.split()[-1].lower()} will turn out"
    return decision


def question_before(text: Text, cast: Cast, span: Span) -> str:
    """The question of some words in full: “whether to approve a plan for homes”; empty where none
    is plain.
    """
    sentence = text.sentence_at(span[0])
    if sentence is None or POINTERS.isdisjoint(sentence.words):
        return ""
    begin = bisect_left(text.tokens, span[0], key=lambda token: token.start)
    last = bisect_left(text.tokens, span[1], key=lambda token: token.start)
    asked = next((i for i in range(begin, last) if text.near[i] in ASKS), -1)
    pointer = next((i for i in range(begin + 1, last) if is_pointer(text, i)), -1)
    if pointer <= asked + 1 or (asked < 0 and text.near[pointer - 2] != "or"):
        return ""
    first = asked + 1 if asked >= 0 else pointer - 3
    first += 2 * (text.near[first] in PRONOUNS) + (text.near[first] == "to")
    if first >= pointer or text.near[first - 1] not in WOULD:
        return ""
    deed = " ".join(words_between(text, first, pointer))
    thing = stands_for(text, cast, sentence, first - 1, pointer)
    if thing.startswith("whether "):
        return thing
    return f"whether to {deed} {thing}" if thing else ""


def is_pointer(text: Text, index: int) -> bool:
    """Whether a pronoun ends what is asked: “to accept it”, not “to make it a park”."""
    after = text.near[index + 1]
    ends = not after[:1].isalpha() or after in ENDS or is_when(text, index + 1)
    return text.near[index] in POINTERS and ends


def stands_for(text: Text, cast: Cast, sentence: Sentence, first: int, pointer: int) -> str:
    """What a pronoun behind a verb stands for; what somebody should do, as a question."""
    before = sentence_before(text, sentence)
    verb, many = text.near[pointer - 1], text.near[pointer] == "them"
    if verb in MAKE_SO and text.near[pointer] in ("this", "that", "so", "it"):
        return should_before(text, before) if before is not None else ""
    if verb not in ACCEPT or text.near[pointer] not in ("it", "them", "this"):
        return ""
    thing = named_in(text, cast, sentence, first, many=many)
    thing = thing or opening_thing(text, sentence, first, many=many)
    if not thing and before is not None:
        thing = named_in(text, cast, before, before.last, many=many, joined=True)
        thing = thing or opening_thing(text, before, before.last, many=many)
    if not thing and verb in ON_LAWS and not many:
        thing = law_before(text, sentence.block.start, first)
    return thing


def opening_thing(text: Text, sentence: Sentence, last: int, *, many: bool) -> str:
    """The matter that a sentence begins with: “The mandate ends on 30 June”."""
    first = dateline_end(text, sentence)
    if text.near[first] not in ("the", "a", "an", "its", "their"):
        return ""
    for head in range(first + 1, min(last, first + MOST_THING)):
        if not text.near[head].replace("-", "").isalpha():
            return ""
        if text.near[head] in OPENING and text.near[head + 1] not in OPENING:
            words = " ".join(words_between(text, first + 1, head + 1))
            return f"the {words}" if is_plural(text, head) == many else ""
    return ""


def law_before(text: Text, start: int, last: int) -> str:
    """The bill that a paragraph last spoke of: what a governor signs or vetoes is no other."""
    for index in range(last - 1, max(-1, last - MOST_LAW), -1):
        if text.tokens[index].start < start:
            return ""
        if text.near[index] in LAWS:
            return f"the {text.near[index]}"
    return ""


def sentence_before(text: Text, sentence: Sentence) -> Sentence | None:
    """The sentence right before in a block of the same kind."""
    if sentence.first == 0:
        return None
    before = text.sentence_at(text.tokens[sentence.first - 1].start)
    return before if before and before.block.kind is sentence.block.kind else None


def should_before(text: Text, sentence: Sentence) -> str:
    """What a sentence says that somebody should do: “whether travellers should get refunds”."""
    if "should" not in sentence.words:
        return ""
    shoulds = [i for i in range(sentence.first, sentence.last) if text.near[i] == "should"]
    if len(shoulds) != 1 or text.tokens[shoulds[0]].quotation >= 0:
        return ""
    first = should = shoulds[0]
    while first > max(sentence.first, should - MOST_SUBJECT) and not opens(text, first - 1):
        first -= 1
    told = first > sentence.first and opens(text, first - 1) and text.near[first - 1] != ","
    first += 2 * is_when(text, first)  # “said on Monday the club should be sold”
    if not told or first == should or text.near[first] in PRONOUNS | POINTERS:
        return ""
    ends = range(should + 1, min(sentence.last, should + MOST_SHOULD))
    last = next((i for i in ends if text.near[i] in DONE or is_when(text, i)), sentence.last)
    words = words_between(text, first, last)
    while words and words[-1] in ("now", "immediately", "too", "also"):
        words.pop()
    return tidied(" ".join(["whether", *words]))


def is_when(text: Text, index: int) -> bool:
    """Whether a day or a year begins: “by 2030”, “next week”."""
    after = text.near[index + 1]
    dated = text.near[index] in ("by", "on", "in", "from") and (
        after in WHEN or after[:1].isdigit() or after in SOON
    )
    return dated or text.near[index] in WHEN or (text.near[index] in SOON and after in UNITS)


def opens(text: Text, index: int) -> bool:
    """Whether what is said begins behind a token: “said”, “that”."""
    return text.near[index] == "that" or text.near[index] in cue_verbs() or text.near[index] == ","
