"""Reported clauses: the words that a cue attributes and that stand in no marks."""

from extraction.cast import Cast
from extraction.cues import UTTER, cue_verbs
from extraction.frames import Frame
from extraction.marks import Span
from extraction.subjects import CLAUSE_ENDS, PREPOSITIONS
from extraction.tokens import Text, word

MOST_OFFICE = 9  # tokens of an office between two commas
OFFICE_BEGINS = frozenset("its his her their the a an".split())
LONGEST = 120  # tokens of a clause: the longest in our articles has 62
SHORTEST = 3  # words: “said so” reports nothing
AFTER_FRAME = frozenset(
    ". , ; ) in on at during after before late early by when while as to from following with "
    "through via this last and but".split()
)
TIMES = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday yesterday today tomorrow late early "
    "last this earlier week month year night morning afternoon evening".split()
)
STARTS_CLAUSE = frozenset(
    "he she it they we i you there this that these those the a an his her its their our my some "
    "many most no any every both all each more few fewer several one two three four five six seven "
    "eight nine ten such what whoever nobody nothing everyone anyone people".split()
)
# After these, “that” goes on with the noun before it.
RELATIVE_FOLLOWS = frozenset("was were is are has had have will would could can may might".split())
# A participle that is the narrator’s: what the news comes to, no more what was said.
RESULTS = frozenset(
    "ending leaving prompting raising dashing deepening sending paving clearing fueling fuelling "
    "triggering sparking reversing marking setting bringing drawing".split()
)
CHARGES = frozenset(
    "allegation allegations accusation accusations charge charges claim claims".split()
)
# A second verb of the same subject ends the clause: “…, and added that”, “…, but declined”.
LEADS_ON = frozenset("and but while although though who which as".split())


def reported_clause(text: Text, cast: Cast, frame: Frame, following: Frame | None) -> Span | None:
    """The clause that a frame without marked words attributes; null where it attributes none."""
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
    return span_of(text, first, last)


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
    while index < sentence.last and (
        word(text, index) in TIMES
        or (word(text, index) in ("on", "late", "early") and word(text, index + 1) in TIMES)
    ):
        index += 1
    begins = (
        word(text, index) in STARTS_CLAUSE
        or cast.at(index) is not None
        or (index < sentence.last and text.tokens[index].word[0].isupper())
    )
    if begins or (
        word(text, index).isalpha()
        and word(text, index) not in PREPOSITIONS
        and (word(text, index).endswith("s"))
    ):
        return index
    return None


def clause_end(text: Text, frame: Frame, first: int, following: Frame | None) -> int:
    """The token after a clause: the end of the sentence, or where another verb of X follows."""
    last = min(frame.sentence.last, first + LONGEST)
    for index in range(first, last):
        token = text.tokens[index]
        if token.word == ";" or (token.word == "," and word(text, index + 1) in RESULTS):
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
            if same or following.verb is None or word(text, following.begin - 1) in LEADS_ON:
                return cut
            return last
    return last


def shares_source(frame: Frame, following: Frame) -> bool:
    """Whether two frames have one subject: “X said … and added …”."""
    if frame.source is None or following.source is None:
        return False
    return frame.source.first == following.source.first


def clause_before(text: Text, frame: Frame) -> Span | None:
    """“CLAUSE, X said.”"""
    comma = comma_before(text, frame)
    if comma is None or comma - frame.sentence.first > LONGEST:
        return None
    return span_of(text, first_of_body(text, frame), before_office(text, frame, comma))


def comma_before(text: Text, frame: Frame) -> int | None:
    """The comma that ends a clause before a frame or its office: “…, Mayor X said”."""
    for index in range(frame.begin - 1, max(frame.sentence.first, frame.begin - MOST_OFFICE), -1):
        token = text.tokens[index]
        if token.word == "," and token.quotation < 0:
            return index
        if token.quotation >= 0 or not (token.word[0].isalnum() or token.word in ("’s", "'s", "-")):
            return None
        if token.lower in LEADS_ON or token.lower in cue_verbs():
            return None
    return None


def before_office(text: Text, frame: Frame, comma: int) -> int:
    """The comma before the office of who speaks: “CLAUSE, its president, X, said.”"""
    for index in range(comma - 1, max(frame.sentence.first, comma - MOST_OFFICE), -1):
        if text.tokens[index].word == ",":
            return index if word(text, index + 1) in OFFICE_BEGINS else comma
    return comma


def clause_around(text: Text, frame: Frame) -> Span | None:
    """“According to X, CLAUSE”, “CLAUSE, according to X.”"""
    sentence = frame.sentence
    if frame.first - sentence.first > LONGEST:
        return None
    if frame.first - sentence.first <= 1 or word(text, frame.first - 1) not in (",", "—", "–"):
        if frame.first > sentence.first + 1:
            return span_of(text, first_of_body(text, frame), frame.first)
        for index in range(frame.end, min(sentence.last, frame.end + 40)):
            if word(text, index) == ",":
                return span_of(text, index + 1, min(sentence.last, index + LONGEST))
        return None
    return span_of(text, first_of_body(text, frame), frame.first - 1)


def first_of_body(text: Text, frame: Frame) -> int:
    """The first word of a sentence after a dateline, a link or an opening adverb."""
    first = frame.sentence.first
    for index in range(first, min(frame.begin, first + MOST_OFFICE)):
        before = text.raw[text.tokens[first].start : text.tokens[index].start].strip()
        dash = text.tokens[index].word in ("—", "–", "--", "-")
        if dash and (before.isupper() or before.endswith(")")):
            return index + 1
        if word(text, index) == ";":
            return index + 1
    if word(text, first) in ("but", "and", "yet", "so", "still", "meanwhile", "however"):
        first += 1
        if word(text, first) == ",":
            first += 1
    return first


def ends_here(text: Text, frame: Frame) -> bool:
    """Whether nothing but times and places follows a frame: “…, X said on Monday.”"""
    if comma_before(text, frame) is None:
        return False
    following = word(text, frame.end) if frame.end < frame.sentence.last else "."
    return following in AFTER_FRAME or following in TIMES


def span_of(text: Text, first: int, last: int) -> Span | None:
    """The span of some tokens without signs at its ends; null where it is too short."""
    while (
        last > first
        and not text.tokens[last - 1].word[0].isalnum()
        and (text.tokens[last - 1].word != ")")
    ):
        last -= 1
    while first < last and text.tokens[first].word in (",", ":", "—", "–"):
        first += 1
    words = sum(text.tokens[i].word[0].isalnum() for i in range(first, last))
    if words < SHORTEST or any(text.tokens[i].quotation >= 0 for i in range(first, last)):
        return None
    return text.tokens[first].start, text.tokens[last - 1].end
