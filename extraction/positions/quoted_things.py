"""What “it” in a quote is: what the same speaker named before, “we never asked for this road”.

Words of a paragraph before come second to it.
"""

from extraction.positions import issues
from extraction.positions.issues import Topic
from extraction.positions.readers import Finding
from extraction.text import wording
from extraction.text.stances import BE, HAVE
from extraction.text.tokens import Text, is_adverb, word

SHOWN = {"this": False, "that": False, "these": True, "those": True}  # of many
BEFORE = frozenset("for against about with".split())  # “we did not ask for this road”
SMALL = frozenset(
    "of in on at by for from with under over to into as and but or nor if than because that which "
    "who when while where after before until since it they he she we i you not no so up out about "
    "against between during without within is now again".split()
)
# Neither a time nor a place, nor those who speak, are what one is for or against.
NOT_MEANT = frozenset(
    "day days week weeks month months year years time times morning night summer winter moment way "
    "town city village country place house state nation world region people government council "
    "community room office side end point kind sort job reason thing things one ones man woman "
    "person men women".split()
)
MOST_WORDS = 3  # words of a thing that is pointed at
MOST_LOOKED = 120  # tokens of a speech


def named_in_quote(text: Text, finding: Finding, pointer: str) -> Topic | None:
    """What a pronoun in somebody’s own words stands for, where the quote itself named it."""
    voice = finding.voice
    if voice is None or not voice.marked or pointer not in ("it", "them"):
        return None
    last = text.token_at(finding.at if finding.at >= 0 else finding.evidence[0])
    first = text.token_at(voice.said.segments[0][0])
    for index in range(max(first, last - MOST_LOOKED) + 1, last):
        many = SHOWN.get(word(text, index))
        if many is None or many != (pointer == "them") or text.tokens[index].quotation < 0:
            continue
        before, end = word(text, index - 1), thing_end(text, index + 1)
        acted = before.isalpha() and before not in SMALL | BE | HAVE
        if end > index + 1 and (acted or before in BEFORE):
            words = text.raw[text.tokens[index + 1].start : text.tokens[end - 1].end]
            if wording.is_plural(word(text, end - 1)) == many:
                return issues.of_noun_phrase(f"the {words}")
    return None


def thing_end(text: Text, first: int) -> int:
    """The token after the words of a thing; `first` where there are none, or too many to tell."""
    end = first
    while end <= first + MOST_WORDS:
        token = text.tokens[min(end, len(text.tokens) - 1)]
        lower = token.lower
        if not token.word.isalpha() or lower in SMALL | BE | HAVE or is_adverb(token):
            return end if end > first and word(text, end - 1) not in NOT_MEANT else first
        end += 1
    return first
