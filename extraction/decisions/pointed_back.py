"""What a question asks that ends in “this” or “it”, where the words before say it plainly: “X said
travellers should get refunds. The regulator is considering whether to require this”.
"""

from bisect import bisect_left

from extraction.clauses.subjects import PRONOUNS
from extraction.decisions.dealt import SOON, WHEN
from extraction.decisions.decision import Decision
from extraction.decisions.named_before import named_in
from extraction.decisions.objects import POINTERS, tidied, words_between
from extraction.decisions.title_words import capital, shortened
from extraction.text.cast import Cast
from extraction.text.cues import cue_verbs
from extraction.text.date_words import UNITS
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
WOULD = frozenset("would will should might".split())
DONE = frozenset(". , ; : — – and but because if while".split())


def pointed_back(text: Text, cast: Cast, decision: Decision) -> Decision:
    """A decision whose question ends in a pronoun, with what that stands for."""
    if decision.bare and (question := question_before(text, cast, decision)):
        decision.title = shortened(["Decision", question])
        decision.question = capital(question)
        decision.bare = False
    return decision


def question_before(text: Text, cast: Cast, decision: Decision) -> str:
    """The question in full: “whether to approve a plan for homes”; empty where none is plain."""
    start, end = decision.evidence[0]
    sentence = text.sentence_at(start)
    if sentence is None or "whether" not in sentence.words:
        return ""
    begin = bisect_left(text.tokens, start, key=lambda token: token.start)
    last = bisect_left(text.tokens, end, key=lambda token: token.start)
    asks = (i for i in range(begin, last - 2) if text.near[i] == "whether")
    at = next(asks, -1)
    own = (
        text.near[at + 1] in PRONOUNS and text.near[at + 2] in WOULD
    )  # “whether she would sign it”
    deed = at + 2 + own
    asks_to = text.near[at + 1] == "to" or own
    if at < 0 or not asks_to or text.near[deed + 1] not in POINTERS:
        return ""
    before = sentence_before(text, sentence)
    verb, pointer = text.near[deed], text.near[deed + 1]
    if verb in MAKE_SO and pointer in ("this", "that", "so", "it"):
        return should_before(text, before) if before is not None else ""
    if verb not in ACCEPT or pointer not in ("it", "them", "this"):
        return ""
    many = pointer == "them"
    thing = named_in(text, cast, sentence, at, many=many)
    if not thing and before is not None:
        thing = named_in(text, cast, before, before.last, many=many, joined=True)
    if not thing and verb in ON_LAWS and not many:
        thing = law_before(text, sentence.block.start, at)
    return f"whether to {verb} {thing}" if thing else ""


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
