"""Reported clauses before what attributes them: “CLAUSE, X said”, “CLAUSE, according to X”."""

from functools import cache

from extraction.clauses.subjects import PREPOSITIONS, PRONOUNS
from extraction.lexicons import classes
from extraction.quotes.cut_short import (
    FINITE,
    MOST_OFFICE,
    MOST_SUBJECT,
    STARTS_CLAUSE,
    begins_clause,
    is_cut_short,
    is_verb,
    is_verbless,
    opens_subordinate,
    waits,
)
from extraction.quotes.frames import Frame
from extraction.quotes.names_in_marks import closes_name, is_marked
from extraction.quotes.remarks import is_remark
from extraction.text.cues import cue_verbs
from extraction.text.marks import Span
from extraction.text.set_apart import dateline_end
from extraction.text.tokens import Text, word

OFFICE_BEGINS = frozenset("its his her their the a an".split())
LONGEST = 120  # tokens of a clause: the longest in our articles has 62
SHORTEST = 3  # words: “said so” reports nothing
BRIEF = 2  # words of “X laughed”
AFTER_FRAME = frozenset(
    ". , ; ) in on at during after before late early by when while as to from following with "
    "through via this last and but".split()
)
AFTER_NAME = frozenset("of who whose".split())  # “…, said X of Y.”
TIMES = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday yesterday today tomorrow late early "
    "last this earlier week month year night morning afternoon evening".split()
)
# They join what is said to what was said before.
CONNECTING = frozenset(
    "however still but yet alternatively instead meanwhile also then otherwise besides furthermore "
    "moreover nevertheless nonetheless therefore thus".split()
)
MOST_TIME = 5  # tokens of “on Monday,”
CONDITIONS = frozenset("if unless once until provided providing because since when after".split())
MODALS = frozenset("will would can could may might must should cannot".split())
NOUNS_TOO = frozenset("state plan plans offer report reports promise demand claim claims".split())
# A second verb of the same subject ends the clause: “…, and added that”, “…, but declined”.
LEADS_ON = frozenset("and but while whereas although though who which as".split())


def clause_before(text: Text, frame: Frame) -> Span | None:
    """“CLAUSE, X said.”"""
    comma = comma_before(text, frame)
    if comma is None or comma - frame.sentence.first > LONGEST:
        return None
    first, last = first_of_body(text, frame), before_office(text, frame, comma)
    verbless = is_verbless(text, first, last) and not frame.inverted
    if verbless or is_cut_short(text, frame, first, last):
        return None
    brief = last - first == BRIEF and text.near[last - 1].endswith("ed")  # “X laughed, Y said”
    return span_of(text, first, last, SHORTEST - brief)


def parted_clause(text: Text, frame: Frame) -> list[Span]:
    """“SUBJECT, X said, PREDICATE”, “In the end, according to X, CLAUSE”: both parts, or none."""
    first, last = first_of_body(text, frame), frame.begin - 1
    begin = frame.end
    if text.near[begin] == "on" or text.near[begin] in TIMES:
        begin = next((i for i in range(begin, begin + MOST_TIME) if text.near[i] == ","), begin)
    if frame.inverted and text.near[begin] == ",":
        begin = after_office(text, begin, frame.sentence.last)
    if joins_on(text, frame) and text.near[begin] == "," and begins_clause(text, begin + 1):
        rest = span_of(text, begin + 1, min(frame.sentence.last, begin + LONGEST))
        return [rest] if rest is not None else []
    if not 0 < last - first <= MOST_SUBJECT or text.near[last] != "," or text.near[begin] != ",":
        return []
    cleft = text.near[first] == "what" and text.near[begin + 1] in ("is", "was")
    if cleft:
        pass  # “What he saw, X said, was a town …”
    elif not (
        (opens_subordinate(text, first) or text.near[first] == "given")
        and begins_clause(text, begin + 1)
    ) and not (waits(text, last) and text.near[begin + 1] not in LEADS_ON):
        lead = {text.near[i] for i in range(first, last)}
        placed = text.near[first] in PREPOSITIONS  # “Under the new plan, X said, bins would go”
        told = lead - NOUNS_TOO if placed else lead
        if lead & FINITE or any(one in cue_verbs() for one in told):
            return []
        after = text.near[begin + 1]
        opens = placed and (after in STARTS_CLAUSE or begins_clause(text, begin + 1))
        short = last - first <= SHORTEST and text.near[first] not in PREPOSITIONS | CONDITIONS
        acts = (short or is_verbless(text, first, last)) and is_verb(after)
        adds = after.endswith("ing")  # “At the hall, X said, adding that”
        if after not in FINITE and (adds or not (opens or acts)):
            return []
    parts = [
        span_of(text, first, last, shortest=1),
        span_of(text, begin + 1, min(frame.sentence.last, begin + LONGEST), shortest=1),
    ]
    return [part for part in parts if part is not None] if all(parts) else []


def joins_on(text: Text, frame: Frame) -> bool:
    """Whether nothing but a link stands before a frame: “However, X said, it could slip”."""
    first = dateline_end(text, frame.sentence)
    lead = range(first + 2, first + 2 + MOST_OFFICE)  # an article, an office
    return text.near[first] in CONNECTING and text.near[first + 1] == "," and frame.begin in lead


def condition_after(text: Text, frame: Frame) -> Span | None:
    """The rest of “CLAUSE, X said, provided that …”: on what condition, or why, or what else."""
    begin = frame.end
    if word(text, begin) == "on" or word(text, begin) in TIMES:
        begin = next((i for i in range(begin, begin + MOST_TIME) if word(text, i) == ","), begin)
    if word(text, begin) != ",":
        return None
    if not opens_condition(text, begin + 1) and not goes_on(text, begin + 1, frame.sentence.last):
        return None
    last = min(frame.sentence.last, begin + LONGEST)
    return span_of(text, begin + 1, last)


def opens_condition(text: Text, first: int) -> bool:
    """Whether “if”, “as long as” or “because” stands at a token."""
    lower, after = word(text, first), word(text, first + 1)
    if lower in ("as", "so"):
        return after == "long"
    if lower == "only":
        return after in CONDITIONS
    if lower == "on":
        return "condition" in (after, word(text, first + 2))
    return lower in CONDITIONS


def goes_on(text: Text, first: int, limit: int) -> bool:
    """Whether “and nurses will quit” stands at a token: one more clause of what is said, whose
    verb tells what is to come; the past is the narrator’s: “, and the crowd cheered”.
    """
    if word(text, first) not in ("and", "but"):
        return False
    for index in range(first + 2, min(limit, first + MOST_OFFICE)):
        lower = word(text, index)
        if lower in MODALS:
            return True
        if lower in FINITE or lower in cue_verbs() or not lower[0].isalnum():
            return False
    return False


def comma_before(text: Text, frame: Frame) -> int | None:
    """The comma that ends a clause before a frame or its office: “…, Mayor X said”."""
    for index in range(frame.begin - 1, max(frame.sentence.first, frame.begin - MOST_OFFICE), -1):
        token = text.tokens[index]
        if token.word == "," and token.quotation < 0:
            return index
        if is_marked(text, index) or not (
            token.word[0].isalnum() or token.word in ("’s", "'s", "-")
        ):
            return None
        if token.lower in LEADS_ON or token.lower in cue_verbs():
            return None
    return None


def before_office(text: Text, frame: Frame, comma: int) -> int:
    """The comma before the office of who speaks: “CLAUSE, its president, X, said.”"""
    for index in range(comma - 1, max(frame.sentence.first, comma - MOST_OFFICE), -1):
        if text.tokens[index].word == ",":
            acts = any(word(text, i) in FINITE for i in range(index + 1, comma))
            return index if word(text, index + 1) in OFFICE_BEGINS and not acts else comma
    return comma


def clause_around(text: Text, frame: Frame) -> Span | None:
    """“According to X, CLAUSE”, “CLAUSE, according to X.”"""
    sentence = frame.sentence
    if frame.first - sentence.first > LONGEST:
        return None
    opens = frame.first - first_of_body(text, frame) <= 1
    if opens or word(text, frame.first - 1) not in (",", "—", "–"):
        if not opens:
            return span_of(text, first_of_body(text, frame), frame.first)
        for index in range(frame.end, min(sentence.last, frame.end + 40)):
            if word(text, index) == ",":
                index = after_office(text, index, sentence.last)
                last = min(sentence.last, index + LONGEST)
                return span_of(text, index + 1, before_remark(text, index + 1, last))
        return None
    return span_of(text, first_of_body(text, frame), frame.first - 1)


def before_remark(text: Text, first: int, last: int) -> int:
    """The comma before the narrator’s remark on what was said; `last` where there is none."""
    for index in range(first, last):
        if word(text, index) == "," and is_remark(text, index + 1):
            return index
    return last


def after_office(text: Text, comma: int, limit: int) -> int:
    """The comma after an office that begins at a comma: “X, chief economist at Y, CLAUSE”."""
    relative = word(text, comma + 1) in ("who", "which")  # “X, who led the study, CLAUSE”
    for index in range(comma + 1, min(limit, comma + MOST_SUBJECT)):
        lower = word(text, index)
        if lower == ",":
            inside = {word(text, i) for i in range(comma + 1, index)}
            apposed = word(text, comma + 1) in ("a", "an") and begins_clause(text, index + 1)
            apposed = apposed and word(text, index + 1) not in CONDITIONS | PREPOSITIONS | FINITE
            return index if inside & heads_of_offices() or apposed or relative else comma
        if relative:
            continue
        if lower in FINITE or lower in cue_verbs() or is_marked(text, index):
            return comma
    return comma


@cache
def heads_of_offices() -> frozenset[str]:
    """The last words of offices and callings, in lower case."""
    titles = classes("titles")
    return frozenset(one.lower() for one in titles["head"] | titles["calling"])


DASHES = frozenset(("—", "–", "--", "-"))


def first_of_body(text: Text, frame: Frame) -> int:
    """The first word of a sentence after a dateline, a link or an opening adverb."""
    first = dateline_end(text, frame.sentence)
    for index in range(first, min(frame.begin, first + MOST_OFFICE)):
        if text.near[index] in DASHES:
            before = text.raw[text.tokens[first].start : text.tokens[index].start].strip()
            if before.isupper() or before.endswith(")"):
                return index + 1
        if text.near[index] == ";":
            return index + 1
    if frame.source is not None and frame.source.pronoun in ("he", "she"):
        # “His wife, X, was less sure: the road floods, she said”
        for index in range(frame.begin - 1, max(first, frame.begin - LONGEST), -1):
            if text.near[index] == ":" and text.tokens[index].quotation < 0:
                return index + 1
    if text.near[first] == "(" and text.near[first + 2] == ")":
        first += 3  # “(CNN) The order will”
        first += text.near[first] in ("—", "–", "-", "--")
    if text.near[first] in ("but", "and", "yet", "so", "still", "meanwhile", "however"):
        first += 1
        if text.near[first] == ",":
            first += 1
    return first


def ends_here(text: Text, frame: Frame) -> bool:
    """Whether nothing but times and places follows a frame: “…, X said on Monday.”, and whom it
    is told to.
    """
    if comma_before(text, frame) is None:
        return False
    end = frame.end
    if frame.verb is not None and frame.verb.kind == "tell" and not frame.inverted:
        end = listener_end(text, end, frame.sentence.last)
        if frame.verb.lemma == "inform" and "of" in text.near[frame.end : end + 1]:
            return False  # “Y had informed them of it” is no “…, Y told them”
    following = word(text, end) if end < frame.sentence.last else "."
    if frame.inverted and following in AFTER_NAME:
        return True
    return following in AFTER_FRAME or following in TIMES


def listener_end(text: Text, first: int, limit: int) -> int:
    """The token after the words for whom something is told to: “told the meeting”."""
    for index in range(first, min(limit, first + MOST_OFFICE)):
        lower = word(text, index)
        if lower in AFTER_FRAME or lower in TIMES:
            return index
        if lower in FINITE or lower in PRONOUNS or is_marked(text, index):
            return first
    return limit if limit - first < MOST_OFFICE else first


def span_of(text: Text, first: int, last: int, shortest: int = SHORTEST) -> Span | None:
    """The span of some tokens without signs at its ends; null where it is too short."""
    while (
        last > first
        and not text.tokens[last - 1].word[0].isalnum()
        and text.tokens[last - 1].word != ")"
        and not closes_name(text, last - 1)
    ):
        last -= 1
    while first < last and text.tokens[first].word in (",", ":", "—", "–"):
        first += 1
    words = sum(text.tokens[i].word[0].isalnum() for i in range(first, last))
    if words < shortest or any(is_marked(text, i) for i in range(first, last)):
        return None
    return text.tokens[first].start, text.tokens[last - 1].end
