"""Who is to deal with a plan on a day: “will be considered by the cabinet”, “will be asked to”."""

from extraction.dates.term_dates import Calendar
from extraction.decisions.roads import is_body, is_to_come, verb_first, words_left
from extraction.decisions.words import BE, DECIDE, SETTLE, WILL, WORDS, Clue
from extraction.text.set_apart import dateline_end
from extraction.text.tokens import Sentence, Text, word

MOST_DATE = 7  # tokens from “asked” to “to”: “will be asked on the evening of 4 May to”
MOST_BODY = 7  # tokens of a body before its verb
MOST_AGAIN = 12  # tokens from “failed to agree” to “will try again”
MOST_PROPOSED = 6  # tokens from “the” to “proposal” and what links it: “A rival draft law on”
LINKS = frozenset("to by for on of from that which will is in at with".split())
PROPOSED = frozenset(
    "proposal proposals bill bills motion motions amendment amendments plan plans draft drafts law "
    "petition petitions request requests application applications resolution bid reform".split()
)
HOLDERS = frozenset("shareholders stockholders voters investors creditors members".split())
FAILED = frozenset("failed fail unable".split())
AGAIN = frozenset("again resume reconvene return".split())
VOTERS = WORDS["body"] | WORDS["electors"] | WORDS["deciders"] | frozenset("councillors".split())


def considered_clue(text: Text, calendar: Calendar, sentence: Sentence, index: int) -> Clue | None:
    """“The plan will be considered by the cabinet on 4 May”."""
    to_come = word(text, index - 1) == "be" and is_to_come(text, sentence, index - 1)
    if not to_come or word(text, index + 1) != "by" or not is_body(text, sentence, index + 2):
        return None
    if calendar.term(sentence, index) is None:
        return None
    verb = verb_first(text, sentence, index - 1)
    return Clue(sentence, index, verb, index + 1, "considered", passive=True, who=index + 2)


def asked_to_decide(text: Text, calendar: Calendar, sentence: Sentence, index: int) -> Clue | None:
    """“The cabinet will be asked on 4 May to close the library”: whether it does is pending."""
    before = word(text, index - 1)
    next_step = before == "be" and [word(text, index - 3), word(text, index - 2)] == WOULD_THEN
    if before == "be" and not (next_step or is_to_come(text, sentence, index - 1)):
        return None
    if before not in ("be", "being") or (before == "being" and word(text, index - 2) not in BE):
        return None
    to = index + 1
    date = calendar.at(to + (word(text, to) in ("on", "in", "at", "from")))
    to = date.last if date is not None else at_meeting(text, calendar, to)
    if word(text, to) in ("whether", "if"):
        return asked_whether(text, sentence, index, to)
    if word(text, to + 1) in DECIDE | SETTLE:
        return None  # the verb itself tells
    verb = index - 3 if next_step else verb_first(text, sentence, index - 1)
    together = bool(HOLDERS & set(words_left(text, sentence, verb, MOST_BODY)))
    if word(text, to) != "to" or (calendar.near(sentence, index) is None and not together):
        return None
    left = words_left(text, sentence, verb, MOST_BODY)
    if not VOTERS & set(left) or {",", "that", "who"} & set(left[:2]):
        return None
    return Clue(sentence, to, verb, to + 1, "asked", open=True)


WOULD_THEN = ["would", "then"]


def asked_whether(text: Text, sentence: Sentence, index: int, whether: int) -> Clue | None:
    """“Members will be asked from Monday whether they would strike”: they vote on it."""
    near = range(whether + 2, whether + MOST_BODY)
    wants = any(word(text, i) in ("want", "wish") and word(text, i + 1) == "to" for i in near)
    if word(text, whether + 1) not in ("they", "to") or not (
        wants or any(word(text, i) in WILLING for i in near)
    ):
        return None
    verb = verb_first(text, sentence, index - 1)
    left = words_left(text, sentence, verb, 2 * MOST_BODY)
    if not VOTERS & set(left) or {",", "that", "who"} & set(left[:2]):
        return None
    return Clue(sentence, whether - 1, verb, whether, "vote")


WILLING = frozenset("would support back favour favor accept agree approve strike".split())


def at_meeting(text: Text, calendar: Calendar, index: int) -> int:
    """A token, or the one after “at its meeting on 14 July”."""
    if word(text, index) != "at":
        return index
    for position in range(index + 1, index + MOST_DATE):
        date = calendar.at(position)
        if date is not None:
            return date.last
    return index


def discussed_clue(text: Text, calendar: Calendar, sentence: Sentence, index: int) -> Clue | None:
    """“A proposal to publish the votes will be discussed in May”: the proposal is the subject."""
    to_come = word(text, index - 1) == "be" and is_to_come(text, sentence, index - 1)
    if (
        not to_come
        or word(text, index + 1) in ("by", "with")
        or not dated_here(text, calendar, sentence, index)
    ):
        return None
    verb, first = verb_first(text, sentence, index - 1), dateline_end(text, sentence)
    head = first + (word(text, first) in ("a", "an", "the", "his", "her", "its"))
    near = [word(text, i) for i in range(head, min(verb, head + MOST_PROPOSED))]
    stop = next((i for i, one in enumerate(near) if one in LINKS), len(near))
    if not near[:stop] or near[stop - 1] not in PROPOSED or stop == len(near) == MOST_PROPOSED:
        return None
    return Clue(sentence, index, verb, index + 1, "considered", passive=True, begin=first)


def dated_here(text: Text, calendar: Calendar, sentence: Sentence, index: int) -> bool:
    """Whether a date stands right behind a verb, or behind the body: “debated in May”."""
    term = calendar.term(sentence, index, index + MOST_AGAIN)
    between = [word(text, i) for i in range(index, term.first)] if term is not None else [","]
    return not {",", "and", "after"}.intersection(between)


def failed_clue(text: Text, calendar: Calendar, sentence: Sentence, index: int) -> Clue | None:
    """“failed to agree on a quota and will try again on 5 May”."""
    left = words_left(text, sentence, index, 3)
    failed = left[:1] == ["to"] and bool(FAILED & set(left[1:2]))
    failed = failed or left[:2] in (["not", "could"], ["n't", "could"])
    if not failed:
        return None
    for position in range(index + 1, min(sentence.last, index + 2 * MOST_AGAIN)):
        if word(text, position) in WILL and calendar.term(sentence, position) is not None:
            near = {word(text, i) for i in range(position, position + 5)}
            verb = index - len(left[:2])
            if not near & AGAIN:
                return None
            return Clue(sentence, index, verb, index + 1, "agree", open=True, aside=position)
        if word(text, position) in (";", ":", ".", "unless", "if"):
            return None
    return None
