"""What is asked, expected or proposed without a “that”: “demanded he go”, “expects it to pass”."""

from extraction.clauses.inverted import ARTICLES
from extraction.clauses.subjects import PREPOSITIONS
from extraction.quotes.bare_clauses import SUBJECTS
from extraction.quotes.frames import Frame
from extraction.quotes.names_in_marks import is_marked
from extraction.quotes.preceding import LEADS_ON
from extraction.text.cast import Cast
from extraction.text.cues import cue_verbs
from extraction.text.tokens import Text, word

ASKING = frozenset("demand request recommend propose insist".split())
PROPOSING = frozenset("suggest propose recommend".split())
MOST_SUBJECT = 9  # tokens from “expects” to the “to” of what is expected
NO_DEEDS = frozenset("nothing something anything everything during".split())
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
    return subject and verb.isalpha() and verb not in PREPOSITIONS | LEADS_ON | {"to", "that", "s"}


def proposed_deed(text: Text, cast: Cast, first: int) -> bool:
    """Whether a deed begins at a token: “suggested scrapping the fee”, and no “spending cuts”."""
    deed, after = word(text, first), word(text, first + 1)
    acts = deed.endswith("ing") and deed not in NO_DEEDS and not is_marked(text, first)
    return acts and (after in BEHIND_DEEDS or cast.at(first + 1) is not None)


def expected_clause(text: Text, cast: Cast, first: int) -> bool:
    """Whether a token begins what is expected to happen: “expects the vote to be close”."""
    if word(text, first) in PREPOSITIONS | NOT_EXPECTED or not text.tokens[first].word[0].isalnum():
        return False
    for index in range(first + 1, first + MOST_SUBJECT):
        lower = word(text, index)
        if lower == "to":
            acts = word(text, index + 1).isalpha() and text.tokens[index + 1].word.islower()
            return acts and word(text, index + 1) not in ARTICLES
        known = lower in cue_verbs() and not lower.endswith("s")
        if is_marked(text, index) or not lower[:1].isalnum() or lower in NOT_EXPECTED or known:
            return False
    return False
