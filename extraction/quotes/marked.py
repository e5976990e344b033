"""What words in marks are: sentences of their own, words in a reported clause, or a title."""

from brief.quotes import QuoteType
from extraction.quotes.frames import Frame
from extraction.text.marks import Span
from extraction.text.tokens import Sentence, Text, word

# After these, words in marks are a name or a nickname, not what somebody said.
NAMING = frozenset(
    "so-called called known dubbed nicknamed titled entitled named labelled labeled termed word "
    "phrase term slogan song film book novel album show episode headline hashtag".split()
)
TITLE_SMALL = frozenset("a an and at by for from in is no not of on or the to with".split())
MOST_SCARED = 3  # words: a shorter noun phrase in marks without a cue is a scare quote


def type_of(text: Text, sentence: Sentence, frame: Frame, first: int, span: Span) -> QuoteType:
    """direct for sentences of their own, mixed for words inside a reported clause."""
    opening = text.raw[span[0] : span[1]].lstrip("[(…. —–")
    capital = bool(opening) and (opening[0].isupper() or opening[0].isdigit())
    if frame.verb is not None and frame.verb.kind == "call":  # not “X mocked it: “…””
        told = capital and first > frame.last and text.tokens[first - 1].word == ":"
        return QuoteType.DIRECT if told else QuoteType.MIXED
    if all(text.tokens[i].quotation >= 0 for i in range(sentence.first, first)):
        return QuoteType.DIRECT if capital else QuoteType.MIXED
    introduced = text.tokens[first - 1].word in (",", ":", "—", "–") or first == frame.end
    return QuoteType.DIRECT if capital and introduced else QuoteType.MIXED


def is_title(text: Text, sentence: Sentence, first: int, span: Span) -> bool:
    """Whether words in marks are the name of something."""
    as_known = word(text, first - 1) == "as" and word(text, first - 2) == "known"
    if first > sentence.first and (as_known or word(text, first - 1) in NAMING):
        return True
    words = [w for w in text.raw[span[0] : span[1]].strip(",.").split() if w[0].isalpha()]
    if first == sentence.first and words and words[0] in SPEAKING and span[1] < sentence.end:
        return False  # “I’m a Republican,” X said
    if len(words) == 1 and first > sentence.first:
        return is_one_named(text, first, words[0])
    return (
        1 < len(words) <= 8
        and words[-1][0].isupper()
        and all(w[0].isupper() or w in TITLE_SMALL for w in words)
    )


def is_one_named(text: Text, first: int, one: str) -> bool:
    """Whether a word alone in marks is the name of the thing behind it: “the “Hercules” engine”;
    not “the “Stalinist” plan”, which is somebody’s word for it.
    """
    last = first + 1
    while last < len(text.tokens) and text.tokens[last].quotation == text.tokens[first].quotation:
        last += 1
    behind = text.tokens[last].word if last < len(text.tokens) else "."
    definite = word(text, first - 1) in DEFINITE
    described = one.endswith(DESCRIBING) or one.isupper() or not one.isalpha()
    return definite and one[0].isupper() and not described and behind.isalpha() and behind.islower()


SPEAKING = frozenset("I I’m I'm I’ve I've I’ll I'll I’d I'd We’re We're We’ve We've".split())
DEFINITE = frozenset("the its their his her this ’s 's".split())
DESCRIBING = ("ist", "ists", "ian", "ish", "esque", "ic", "al", "ese")


def is_fragment(text: Text, sentence: Sentence, first: int, span: Span) -> bool:
    """Whether words in marks without a cue are somebody’s wording and no scare quote."""
    words = text.raw[span[0] : span[1]].split()
    lead = [word(text, i) for i in range(max(sentence.first, first - 3), first)]
    if len(words) > MOST_SCARED + 1:
        return True
    return len(words) > 1 and bool(lead) and lead[-1] in ("to", "will", "would", "must", "should")
