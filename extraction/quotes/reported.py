"""Reported clauses: the words that a cue attributes and that stand in no marks."""

from extraction.clauses.subjects import CLAUSE_ENDS, PREPOSITIONS
from extraction.quotes.asked_for import acts_behind_it, asked_for
from extraction.quotes.bare_clauses import SUBJECTS, bare_clause, is_counted, sure_clause
from extraction.quotes.before_that import clause_before_that
from extraction.quotes.called import called
from extraction.quotes.cut_short import FINITE, RELATIVE_FOLLOWS, STARTS_CLAUSE, is_verb
from extraction.quotes.frames import Frame
from extraction.quotes.names_in_marks import is_marked
from extraction.quotes.outer_verbs import outer_verb
from extraction.quotes.polls import is_finder, is_poll, standing
from extraction.quotes.preceding import (
    LEADS_ON,
    MODALS,
    SHORTEST,
    clause_around,
    clause_before,
    condition_after,
    ends_here,
    parted_clause,
    span_of,
)
from extraction.quotes.reported_ends import CHARGES, clause_end
from extraction.text.cast import Cast
from extraction.text.cues import UTTER
from extraction.text.joined import MOST_TITLES, Source
from extraction.text.marks import Span
from extraction.text.tokens import Text, is_of_title, word

SUPPOSING = frozenset(("if", "unless"))
MOST_PARTY = 7  # tokens of “(D-Mass.)”
MOST_ASIDE = 10  # tokens between two commas
DAYS = frozenset("monday tuesday wednesday thursday friday saturday sunday yesterday".split())
NO_NOUNS = PREPOSITIONS | CLAUSE_ENDS | LEADS_ON | SUBJECTS  # before “X says will …”
DOES = frozenset("never happened won’t won't wasn’t wasn't isn’t isn't didn’t didn't".split())
PARTED = frozenset((",", ";", "and", "but", "while"))
SPOKEN_OF = frozenset("he she they it we".split())
OVER = frozenset("for about over of".split())
PLACED = frozenset(("that", "on", "in", "at"))  # “told reporters there that”
SAID = frozenset("said says told added argued claimed warned".split())
# After these something is said that “that” need not open, where it has a verb of its own.
STATING = frozenset("say think promise hear deny".split())


def reported_clause(text: Text, cast: Cast, frame: Frame, following: Frame | None) -> list[Span]:
    """The clause that a frame without marked words attributes, in one part or two; else none."""
    source = frame.source
    nobody = source is None or not (source.actors or source.pronoun in ("he", "she", "it", "they"))
    had = text.near[frame.last - 2] == "had"  # what came before the news, and often to nothing
    aside = source is not None and text.near[source.first - 1] in ("where", "after", "when")
    if (nobody or had or aside) and text.near[frame.last - 1].startswith("threat"):
        return []  # “The flood threatens to reach the town”
    if source is not None and is_supposed(text, source):
        return []
    if is_aside_of_teller(text, frame):
        return []
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


def is_aside_of_teller(text: Text, frame: Frame) -> bool:
    """Whether a thought is of whom others tell: “Oslo urged caution, diplomats said, fearing X”."""
    thought = frame.verb is not None and frame.verb.kind == "think"
    behind = text.near[frame.first - 1] == "," and text.near[frame.first - 2] in SAID
    return thought and behind and text.near[frame.first].endswith("ing")


def is_supposed(text: Text, source: Source) -> bool:
    """Whether somebody is only supposed to say it: “If Ms X agrees the school should close”."""
    index = source.first - 1
    for _ in range(min(index, MOST_TITLES)):
        titled = text.tokens[index].word[0].isupper() and text.near[index] not in SUPPOSING
        if not (titled or text.near[index] in ("the", ".")):
            break
        index -= 1
    return (
        index >= 0
        and text.near[index] in SUPPOSING
        and text.near[index - 1] not in ("even", "as", "asked")
    )


def clause_of(text: Text, cast: Cast, frame: Frame, following: Frame | None) -> Span | None:
    """The clause after a frame, before it or around it."""
    if frame.verb is None:
        inside = word(text, frame.first) == "in" and word(text, frame.end) not in (".", "")
        return None if inside and frame.first > frame.sentence.first else clause_around(text, frame)
    if frame.verb.kind == "call":
        return called(text, cast, frame)
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
    begin = frame.end if frame.inverted else frame.last
    first = skip_to_clause(text, cast, frame, begin, following)
    if first is None:
        return None
    if text.near[first] == "it" and not acts_behind_it(text, first + 1):
        return None  # “said it again”
    last = clause_end(text, cast, frame, first, following)
    if is_relative_clause(text, frame):
        last = next((i for i in range(first, last) if word(text, i) == ","), last)
    while frame.verb is not None and frame.verb.kind == "deny" and word(text, last - 1) in DAYS:
        last -= 1  # “denied the charge Thursday”
    accused = frame.verb is not None and frame.verb.kind == "accuse"  # “of taking bribes”
    denied = frame.verb is not None and frame.verb.kind == "deny"  # “the charge”
    that = text.near[first - 1] == "that"
    short = first - that == frame.last and (that or text.near[first] in SPOKEN_OF)  # “he disagreed”
    shortest = SHORTEST - (accused or denied or short)
    return span_of(text, first, outer_verb(text, frame, first, last), shortest)


def skip_to_clause(
    text: Text, cast: Cast, frame: Frame, first: int, following: Frame | None
) -> int | None:
    """Where the clause begins after a cue, past times, places and whom it is said to."""
    verb, sentence = frame.verb, frame.sentence
    if is_relative_clause(text, frame):
        return first
    if verb is not None and verb.kind == "say" and not frame.inverted:
        first = past_aside(text, first, sentence.last)
    if verb is None or text.near[first] == ",":
        return None  # “…, he said, a claim that …”
    limit = min(sentence.last, first + 14)
    if following is not None and following.first > first:
        limit = min(limit, following.first)
    if verb.kind == "promise" and (sure := sure_clause(text, cast, frame)) is not None:
        return sure
    if asked_for(text, cast, frame, first):
        return first
    if verb.kind == "demand" or (verb.kind == "deny" and is_charge(text, first)):
        return first
    beyond = first  # the token behind a party in brackets
    for index in range(first, limit):
        token = text.tokens[index]
        if index < beyond:
            continue
        if is_marked(text, index):
            return None
        if token.word == "(" and (beyond := behind_party(text, cast, index)) > index:
            continue
        if token.lower == "that" and verb.kind == "urge" and index > first:
            break  # “urging protests that unite people”
        if token.lower == "that" and opens_clause(text, index):
            if (earlier := clause_before_that(text, cast, frame, index)) is not None:
                return earlier
            begin = bare_clause if verb.bare else sure_clause
            later = text.near[index - 1] in ("and", "but") and begin(text, cast, frame)
            if not later and is_of_outer(text, frame, index):
                return None
            return later or index + 1
        if token.lower in ("whether", "how", "why") and (verb.kind == "ask" or index == first):
            return index if verb.kind == "ask" or token.lower == "whether" else None
        if verb.kind == "tell" and index > first and token.lower in SUBJECTS:
            if token.lower == "there" and text.near[index + 1] in PLACED:
                continue
            break  # “told Reuters they wanted talks to begin”
        if token.lower == "to" and verb.kind == "tell" and opens_behind_name(text, cast, first):
            break  # “told the Herald the case showed that it had to change”
        if token.lower == "to" and verb.kind in ("urge", "promise", "ask", "tell"):
            if hides(text, index, frame.last):
                return None
            place = text.tokens[min(index + 1, limit - 1)].word[0].isupper()
            if verb.kind == "tell" and (place or text.near[index + 1] in ("the", "a", "an")):
                continue  # “told reporters during a visit to the town that”
            return index - 1 if text.near[index - 1] == "not" else index + 1
        if token.lower == "of" and verb.kind == "accuse" and text.near[index + 1].endswith("ing"):
            return index + 1
        if token.word in CLAUSE_ENDS or (token.word == "." and not is_of_title(text, index)):
            break
        if token.word == "," and verb.kind in ("urge", "promise", "ask"):
            break
    if frame.last >= limit or frame.inverted:
        return None
    if verb.bare or (is_poll(frame) and is_counted(text, first, limit)):
        return bare_clause(text, cast, frame)
    if is_poll(frame) and (put := standing(text, cast, first, limit)):
        return put
    states = verb.kind in STATING or is_poll(frame) or is_finder(text, frame)
    return sure_clause(text, cast, frame) if states else None


def behind_party(text: Text, cast: Cast, opening: int) -> int:
    """The token behind “(D-Ohio)” after a name; the bracket itself where no such words stand."""
    if cast.at(opening - 1) is None:
        return opening
    return next(
        (i + 1 for i in range(opening, opening + MOST_PARTY) if text.near[i] == ")"), opening
    )


def opens_behind_name(text: Text, cast: Cast, first: int) -> bool:
    """Whether a clause begins right behind the name of whom something is told to."""
    listener = cast.at(first) or cast.at(first + 1)
    return listener is not None and text.near[listener.last] in STARTS_CLAUSE


def is_relative_clause(text: Text, frame: Frame) -> bool:
    """Whether what is said goes on with a relative: “a man who police say *shot a dog*”."""
    if frame.source is None or frame.inverted or frame.verb is None or frame.verb.kind != "say":
        return False
    who = frame.source.first - 1 - (text.near[frame.source.first - 1] == "the")
    after = text.near[frame.last]
    acts = after in FINITE or (is_verb(after) and not after.endswith("s"))
    bare = after in MODALS and text.near[who].isalpha() and text.near[who] not in NO_NOUNS
    return (text.near[who] in ("who", "which", "that") and acts) or bare


def past_aside(text: Text, first: int, limit: int) -> int:
    """The “that” after words between commas: “said, without a date, that”; else the token."""
    if word(text, first) != ",":
        return first
    for index in range(first + 1, min(limit, first + MOST_ASIDE)):
        if is_marked(text, index):
            break
        if word(text, index) == ",":
            return index + 1 if word(text, index + 1) == "that" else first
    return first


def is_of_outer(text: Text, frame: Frame, that: int) -> bool:
    """Whether “and that” goes on with what was said: “said X feared for her job, and that …”,
    “told Y that X expects a win and that …”.
    """
    before = range(frame.sentence.first, frame.first)
    if text.near[that - 1] not in ("and", "but") or not any(text.near[i] in SAID for i in before):
        return False
    own = text.near[frame.last] == "that" or any(text.near[i] in PARTED for i in before)
    told = not own and any(text.near[i] == "that" for i in before)
    return told or text.near[frame.last] in OVER


def is_charge(text: Text, index: int) -> bool:
    """Whether what is denied is a charge, and no visa: “any conflict”, “taking bribes”."""
    first, second = word(text, index), word(text, index + 1)
    return first in ("any", "all", "wrongdoing") or first.endswith("ing") or second in CHARGES


def opens_clause(text: Text, index: int) -> bool:
    """Whether “that” begins a clause, and is no “that was dated Tuesday”."""
    following = word(text, index + 1)
    return following not in RELATIVE_FOLLOWS | DOES and following not in (".", "")


def hides(text: Text, index: int, after: int) -> bool:
    """Whether somebody only asks not to be named, or tells to whom it is: “said to Y”."""
    if any(word(text, i) == "anonymity" for i in range(after, index)):
        return True
    plain = index - (word(text, index - 1) == "not") == after
    return plain and word(text, index + 1) in ("be", "remain", "speak")
