"""Reported clauses: the words that a cue attributes and that stand in no marks."""

from extraction.cast import Cast
from extraction.cues import UTTER
from extraction.cut_short import FINITE, RELATIVE_FOLLOWS, STARTS_CLAUSE
from extraction.frames import Frame
from extraction.lexicons import classes
from extraction.marks import Span
from extraction.outer_verbs import outer_verb
from extraction.preceding import (
    LEADS_ON,
    LONGEST,
    SHORTEST,
    TIMES,
    clause_around,
    clause_before,
    condition_after,
    ends_here,
    parted_clause,
    span_of,
)
from extraction.subjects import CLAUSE_ENDS, PREPOSITIONS
from extraction.tokens import POSSESSIVES, Text, is_adverb, word

# A participle that is the narrator’s: what the news comes to, no more what was said.
RESULTS = frozenset(
    "ending leaving prompting raising dashing deepening sending paving clearing fueling fuelling "
    "triggering sparking reversing marking setting bringing drawing".split()
)
MOST_NOUNS = 8  # tokens of the subject of a clause without article: “demand for new flats had”
COUNTING = frozenset("nearly only roughly exactly really".split())  # “nearly 200 jobs were”
SUBJECTS = frozenset("he she it they we i you there".split())
CHARGES = frozenset(
    "allegation allegations accusation accusations charge charges claim claims".split()
)


def reported_clause(text: Text, cast: Cast, frame: Frame, following: Frame | None) -> list[Span]:
    """The clause that a frame without marked words attributes, in one part or two; else none."""
    source = frame.source
    nobody = source is None or not (source.actors or source.pronoun in ("he", "she", "it", "they"))
    had = word(text, frame.last - 2) == "had"  # what came before the news, and often to nothing
    aside = source is not None and word(text, source.first - 1) in ("where", "after", "when")
    if (nobody or had or aside) and word(text, frame.last - 1).startswith("threat"):
        return []  # “The flood threatens to reach the town”
    if frame.verb is None or frame.verb.kind in ("say", "tell"):
        parted = parted_clause(text, frame)
        if parted:
            return parted
    whole = clause_of(text, cast, frame, following)
    if whole is None:
        return []
    before = frame.verb is not None and whole[0] < text.tokens[frame.begin].start
    rest = condition_after(text, frame) if before else None
    return [whole, rest] if rest is not None else [whole]


def clause_of(text: Text, cast: Cast, frame: Frame, following: Frame | None) -> Span | None:
    """The clause after a frame, before it or around it."""
    if frame.verb is None:
        return clause_around(text, frame)
    if frame.verb.kind == UTTER:
        return None
    after = clause_after(text, cast, frame, following)
    if after is not None:
        return after
    if frame.verb.kind in ("say", "tell", "find") and ends_here(text, frame):
        return clause_before(text, frame)
    return None


def clause_after(text: Text, cast: Cast, frame: Frame, following: Frame | None) -> Span | None:
    """“X said that CLAUSE”, “X told Y CLAUSE”, “X urged Y to CLAUSE”."""
    first = skip_to_clause(text, cast, frame, frame.end if frame.inverted else frame.last)
    if first is None:
        return None
    last = clause_end(text, frame, first, following)
    accused = frame.verb is not None and frame.verb.kind == "accuse"  # “of taking bribes”
    shortest = SHORTEST - accused
    return span_of(text, first, outer_verb(text, frame, first, last), shortest)


def skip_to_clause(text: Text, cast: Cast, frame: Frame, first: int) -> int | None:
    """Where the clause begins after a cue, past times, places and whom it is said to."""
    verb, sentence = frame.verb, frame.sentence
    if verb is None or word(text, first) == ",":
        return None  # “…, he said, a claim that …”
    limit = min(sentence.last, first + 14)
    if verb.kind == "demand" or (verb.kind == "deny" and is_charge(text, first)):
        return first
    for index in range(first, limit):
        token = text.tokens[index]
        if token.quotation >= 0:
            return None
        if token.lower == "that" and opens_clause(text, index):
            if (earlier := clause_before_that(text, cast, frame, index)) is not None:
                return earlier
            later = word(text, index - 1) in ("and", "but") and bare_clause(text, cast, frame)
            return later or index + 1
        if token.lower in ("whether", "how", "why") and (verb.kind == "ask" or index == first):
            return index if verb.kind == "ask" or token.lower == "whether" else None
        if token.lower == "to" and verb.kind in ("urge", "promise", "ask", "tell"):
            if verb.kind == "promise" and word(text, index - 1) == "not":
                return index - 1
            return None if hides(text, index) else index + 1
        if token.lower == "of" and verb.kind == "accuse" and word(text, index + 1).endswith("ing"):
            return index + 1
        if token.word in CLAUSE_ENDS or token.word == ".":
            break
        if token.word == "," and verb.kind in ("urge", "promise", "ask"):
            break
    if verb.bare and frame.last < limit and not frame.inverted:
        return bare_clause(text, cast, frame)
    return None


def clause_before_that(text: Text, cast: Cast, frame: Frame, that: int) -> int | None:
    """Where a clause without “that” begins before one of its own: “said she had a plan that …”."""
    if frame.inverted or frame.verb is None or frame.verb.kind not in ("say", "tell", "think"):
        return None
    first = bare_clause(text, cast, frame)
    if first is None or first >= that:
        return None
    return first if any(word(text, i) in FINITE for i in range(first + 1, that)) else None


def is_charge(text: Text, index: int) -> bool:
    """Whether what is denied is a charge, and no visa: “any conflict”, “taking bribes”."""
    first, second = word(text, index), word(text, index + 1)
    return first in ("any", "all", "wrongdoing") or first.endswith("ing") or second in CHARGES


def opens_clause(text: Text, index: int) -> bool:
    """Whether “that” begins a clause, and is no “that was dated Tuesday”."""
    following = word(text, index + 1)
    return following not in RELATIVE_FOLLOWS and following not in (".", "")


def hides(text: Text, index: int) -> bool:
    """Whether somebody only asks not to be named."""
    return word(text, index + 1) in ("be", "remain", "speak") or word(text, index - 1) == "not"


def bare_clause(text: Text, cast: Cast, frame: Frame) -> int | None:
    """Where a clause without “that” begins: right after the cue, after a time, after “told Y”."""
    index, sentence = frame.last, frame.sentence
    if frame.verb is not None and frame.verb.kind == "tell":
        mention = cast.at(index) or cast.at(index + 1)
        index = mention.last if mention is not None else index + 1
    if word(text, index) in ("him", "her", "them", "us", "me"):
        index += word(text, index + 1) in SUBJECTS  # “warned her she might”
    index = after_times(text, index, sentence.last)
    token = text.tokens[index] if index < sentence.last else None
    begins = token is not None and (
        token.lower in STARTS_CLAUSE
        or cast.at(index) is not None
        or token.word[0].isupper()
        or (token.lower.isalpha() and token.lower not in PREPOSITIONS and token.lower[-1] == "s")
        or is_clause(text, index, sentence.last)
    )
    return index if begins else None


def after_times(text: Text, index: int, limit: int) -> int:
    """The token after a time and a manner: “late on Monday”, “bluntly”; not “last week’s vote”."""
    first = index
    while index < limit and (
        word(text, index) in TIMES
        or (word(text, index) in ("on", "late", "early") and word(text, index + 1) in TIMES)
    ):
        index += 1
    if word(text, index) in POSSESSIVES:
        return first
    manner = index < limit and is_adverb(text.tokens[index])
    return index + (manner and word(text, index) not in COUNTING)


def is_clause(text: Text, first: int, limit: int) -> bool:
    """Whether a plain noun begins a clause, with a verb of its own: “safety came first”."""
    if not (word(text, first).isalpha() or word(text, first).isdigit()):
        return False
    if word(text, first) in PREPOSITIONS | LEADS_ON or word(text, first) in ("so", "to", "for"):
        return False
    past = classes("grammar")["verb"]
    for index in range(first + 1, min(limit, first + MOST_NOUNS)):
        lower = word(text, index)
        if text.tokens[index].quotation >= 0 or lower in LEADS_ON | {"that", "when", "if", ","}:
            return False
        if lower in FINITE or (lower in past and not lower.endswith("s")):
            return True
    return False


def clause_end(text: Text, frame: Frame, first: int, following: Frame | None) -> int:
    """The token after a clause: the end of the sentence, or where another verb of X follows."""
    last = min(frame.sentence.last, first + LONGEST)
    for index in range(first, last):
        token = text.tokens[index]
        if token.word == ";" or (token.word == "," and is_remark(text, index + 1)):
            return index
        if (
            following is not None
            and following.first > first
            and index >= following.begin
            and (following.first >= index)
        ):
            same = shares_source(frame, following)
            cut = following.first if same else following.begin
            while cut - 1 > first and word(text, cut - 1) in {",", *LEADS_ON}:
                cut -= 1
            attributed = following.inverted and word(text, following.begin - 1) == ","
            if (
                same
                or attributed
                or following.verb is None
                or word(text, following.begin - 1) in LEADS_ON
            ):
                return cut
            return last
    return last


def is_remark(text: Text, first: int) -> bool:
    """Whether the narrator’s remark on what was said begins at a token: “leaving …”, “a charge
    that X rejected”.
    """
    if word(text, first) in RESULTS:
        return True
    noun = first + 1 + (word(text, first + 2) in CHARGES)
    return word(text, first) in ("a", "an") and word(text, noun) in CHARGES


def shares_source(frame: Frame, following: Frame) -> bool:
    """Whether two frames have one subject: “X said … and added …”."""
    if frame.source is None or following.source is None:
        return False
    return frame.source.first == following.source.first
