"""Words in marks that one said and another passes on: “X said it was “bad,” Y said”."""

from extraction.clauses.subjects import PREPOSITIONS
from extraction.lexicons import classes
from extraction.quotes.bare_clauses import AT, LISTENERS, SUBJECTS, after_times
from extraction.quotes.cut_short import FINITE, STARTS_CLAUSE
from extraction.quotes.frames import Frame
from extraction.quotes.preceding import TIMES
from extraction.text.tokens import Text, word

PASSED_ON = frozenset(("say", "tell"))
PARTING = frozenset(", ; : — – and but while although as".split())
NOT_SAID = frozenset(
    "when if what as because while although though since whenever how why which that whom whose "
    "everything anything nothing something all much whatever".split()
)
MAY_SAY = frozenset("could would will can may might should must to".split())
# They are said themselves, and open no clause: “said little about”, “said nothing of value”.
THINGS_SAID = frozenset("little nothing much something anything everything".split())
RELATIVES = frozenset("that which who whom whose".split())
NAMING_ONE = frozenset("the a an every each any no some this these those his her their".split())
HEARERS = frozenset("him her them us me you".split())
MOST_BACK = 24  # tokens from a cue to the words in marks
MOST_ASIDE = 8  # tokens of “who listened,” between an aside and its “that”
MOST_NOUN = 3  # tokens of “the big lie” before who told it
OPENS_MARKS = 2  # tokens in marks among which the verb of a clause may stand: “they were fools”


def passes_on(text: Text, said: Frame, teller: Frame, first: int) -> bool:
    """Whether who stands behind words in marks only passes on that another said them: nothing
    parts them from the other’s cue, behind which a clause opens, and they are no sentence of
    their own. A pronoun may be who is spoken of: “X said Y is “bad,” she said” passes nothing on.
    """
    if not is_said(text, said) or first - said.last > MOST_BACK:
        return False
    if teller.source is None:
        return False
    if teller.source.pronoun in ("he", "she") and text.tokens[said.last].word[0].isupper():
        return False
    opening = text.raw[text.tokens[first].start :].lstrip("“\"'‘[(…. ")[:1]
    plain = not any(word(text, i) in PARTING for i in range(said.last, first))
    return plain and opening.islower() and opens_clause(text, said, first)


def opens_clause(text: Text, said: Frame, first: int) -> bool:
    """Whether what is said opens as a clause before words in marks: “said they were “bad””, and
    no “said little about “the deal””.
    """
    begin = min(after_times(text, said.last, first), first)
    if word(text, begin) in THINGS_SAID | FINITE:
        return False
    that = next((i for i in range(said.last, first) if word(text, i) == "that"), -1)
    if that >= 0 and word(text, that + 1) not in FINITE:
        return True  # no “told a story that was “bad””
    if word(text, begin) in AT:  # “said in a letter the plan was “bad””
        begin = next_opening(text, begin + 2, first)
    elif said.verb is not None and said.verb.kind == "tell":
        begin = behind_hearer(text, begin, first)
    if begin < 0:
        return False
    begin = min(after_times(text, begin, first), first)
    if word(text, begin) in FINITE | PREPOSITIONS | RELATIVES - {"that"}:
        return False
    return any(is_finite(text, i) for i in range(begin + 1, first + OPENS_MARKS)) or (
        begin == first and word(text, begin) in SUBJECTS
    )


def next_opening(text: Text, begin: int, first: int) -> int:
    """The next token at which a clause may open up to words in marks; -1 where none does."""
    opening = SUBJECTS | LISTENERS | STARTS_CLAUSE
    return next((i for i in range(begin, first + 1) if word(text, i) in opening), -1)


def behind_hearer(text: Text, begin: int, first: int) -> int:
    """The token behind whom something is told; -1 where it can’t be told: “told a story”."""
    if word(text, begin) in HEARERS:
        return begin + 1
    if word(text, begin) in LISTENERS:
        return next_opening(text, begin + 1, first)
    index = begin
    while index + 1 < first and text.tokens[index].word[0].isupper():
        index += 1  # “told Anna Reed he was”
    return max(index, begin + 1)


def is_finite(text: Text, index: int) -> bool:
    """Whether a word is the verb of a clause, as far as its form and its neighbour tell."""
    lower, before = word(text, index), word(text, index - 1)
    if before in RELATIVES | PREPOSITIONS:
        return False
    if lower in FINITE or lower in classes("grammar")["verb"]:
        return True
    named = text.tokens[index - 1].word[0].isupper() and lower.endswith("s")
    acts = lower.endswith("ed") or named or before in SUBJECTS
    return acts and lower.isalpha() and text.tokens[index].quotation < 0


def is_said(text: Text, frame: Frame) -> bool:
    """Whether somebody is told to have said something, and it is not only supposed."""
    source, verb = frame.source, frame.verb
    if source is None or verb is None or verb.kind not in PASSED_ON or frame.inverted:
        return False
    supposed = word(text, frame.first - 1) in MAY_SAY  # “X could accept it “for a day,” Y said”
    before = word(text, source.first - 1)
    return not (supposed or before in NOT_SAID or is_told_of(text, frame, source.first))


def is_told_of(text: Text, frame: Frame, first: int) -> bool:
    """Whether a noun stands before who says it, as what is said: “every word X said”."""
    noun = first - 1
    if noun <= frame.sentence.first or not word(text, noun).isalpha():
        return False
    offices = classes("sources")["person"] | classes("titles")["calling"]
    known = word(text, noun) in TIMES | PREPOSITIONS | offices
    if known or not text.tokens[noun].word.islower():
        return False
    lowest = max(frame.sentence.first, noun - MOST_NOUN)
    return any(word(text, i) in NAMING_ONE for i in range(lowest, noun))


def is_aside(text: Text, said: Frame, teller: Frame, first: int) -> bool:
    """Whether a frame stands between commas before the “that” of the one before it: “X told
    donors, according to Y, that he had “stepped in it””.
    """
    if not is_said(text, said) or word(text, teller.begin - 1) != ",":
        return False
    until = min(first, teller.end + MOST_ASIDE)
    return any(
        word(text, i) == "," and word(text, i + 1) == "that" for i in range(teller.end, until)
    )
