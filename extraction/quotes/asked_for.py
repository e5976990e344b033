"""What is asked, expected or proposed without a “that”: “demanded he go”, “expects it to pass”."""

from extraction.clauses.inverted import ARTICLES
from extraction.clauses.subjects import PREPOSITIONS
from extraction.quotes.bare_clauses import SUBJECTS
from extraction.quotes.frames import Frame
from extraction.quotes.names_in_marks import is_marked
from extraction.quotes.preceding import LEADS_ON, TIMES
from extraction.text.cast import Cast
from extraction.text.cues import cue_verbs
from extraction.text.tokens import Text, is_adverb, word

ASKING = frozenset("demand request recommend propose insist".split())
PROPOSING = frozenset("suggest propose recommend".split())
MOST_SUBJECT = 9  # tokens from “expects” to the “to” of what is expected
NO_DEEDS = frozenset("nothing something anything everything during".split())
# Behind “it” they tell when or how it is asked for: “demanded it back”.
NO_VERBS = frozenset(
    "again now yesterday today tomorrow tonight twice once soon early late too also instead "
    "anyway first only then there here often later".split()
)
BACKING = frozenset("down off away".split())  # “demanded it back down”
# The “to” behind them goes with them: “expects trouble close to home”, “a boat due to arrive”.
BEFORE_TO = frozenset("due close closer next near nearer up prior according thanks owing".split())
TO_THINGS = ARTICLES | frozenset("his her its their our my your this these those all each".split())
BEHIND_DEEDS = ARTICLES | frozenset("away up off out with all any every those these them".split())
NOT_EXPECTED = LEADS_ON | SUBJECTS | frozenset("that if when how why what which for".split())


def asked_for(text: Text, cast: Cast, frame: Frame, first: int) -> bool:
    """Whether at a token begins what somebody asks, expects or proposes, though no “that” does."""
    lemma = frame.verb.lemma if frame.verb is not None else ""
    if lemma in PROPOSING and proposed_deed(text, cast, first):
        return True
    if lemma == "expect" and not frame.inverted and expected_clause(text, cast, first):
        return True
    return lemma in ASKING and asked_clause(text, cast, first)


def asked_clause(text: Text, cast: Cast, first: int) -> bool:
    """Whether a clause of what is asked begins at a token: “demanded he resign”."""
    mention = cast.at(first)
    subject = word(text, first) in SUBJECTS or (mention is not None and mention.first == first)
    verb = word(text, mention.last if mention is not None else first + 1)
    no_verb = PREPOSITIONS | LEADS_ON | {"to", "that", "s", "as"}
    return subject and verb.isalpha() and verb not in no_verb


def acts_behind_it(text: Text, index: int) -> bool:
    """Whether a verb stands behind “it”: “demanded it be kept”, no “demanded it back”."""
    lower, after = word(text, index), word(text, index + 1)
    if lower == "back":
        return after in BACKING
    if lower not in NO_VERBS and not is_adverb(text.tokens[index]):
        return True
    no_verb = PREPOSITIONS | LEADS_ON | NO_VERBS | TO_THINGS | TIMES | {"to"}
    return after[:1].isalpha() and after not in no_verb  # “said it also plans”


def proposed_deed(text: Text, cast: Cast, first: int) -> bool:
    """Whether a deed begins at a token: “suggested scrapping the fee”, and no “spending cuts”."""
    deed, after = word(text, first), word(text, first + 1)
    acts = deed.endswith("ing") and deed not in NO_DEEDS and not is_marked(text, first)
    if not text.tokens[first].word.islower() or cast.at(first) is not None:
        return False  # “proposed Sterling Hall”
    return acts and (after in BEHIND_DEEDS or cast.at(first + 1) is not None)


def expected_clause(text: Text, cast: Cast, first: int) -> bool:
    """Whether a token begins what is expected to happen: “expects the vote to be close”."""
    if word(text, first) in PREPOSITIONS | NOT_EXPECTED or not text.tokens[first].word[0].isalnum():
        return False
    for index in range(first + 1, first + MOST_SUBJECT):
        lower = word(text, index)
        if lower == "to":
            alone = word(text, index - 1) not in BEFORE_TO
            return alone and is_base(text, index + 1)
        known = lower in cue_verbs() and not lower.endswith("s")
        if is_marked(text, index) or not lower[:1].isalnum() or lower in NOT_EXPECTED or known:
            return False
    return False


def is_base(text: Text, index: int) -> bool:
    """Whether a word may be a verb behind “to”, as its form tells: no “parks”, no “its”."""
    lower = word(text, index)
    plural = lower.endswith("s") and not lower.endswith("ss") and lower != "focus"
    acts = lower.isalpha() and text.tokens[index].word.islower()
    return acts and not plural and lower not in TO_THINGS
