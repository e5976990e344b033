"""Plans that are put off to another time: “shelved the bill until after the elections”; and those
that somebody will put to a vote.
"""

from extraction.dates.term_dates import Calendar
from extraction.decisions.postponed import is_put_to
from extraction.decisions.roads import is_body, is_resolved, is_to_come, verb_first, words_left
from extraction.decisions.words import BE, HAVE, WAS, WORDS, Clue
from extraction.text.tokens import Sentence, Text, word

OFF = frozenset(
    (verb, small)
    for small, verbs in {"off": "put pushed", "back": "put pushed", "over": "held carried"}.items()
    for verb in verbs.split()
)
MOST_PLAN = 9  # tokens of what is shelved
MOST_UNTIL = 18  # tokens from “shelved” to its “until”: “a plan for a yearly charge on … until”
PUTS = frozenset("put send submit refer take bring".split())
RESOLVED = frozenset("voted agreed decided chose opted resolved".split())
UNTIL = frozenset("until till".split())
STOPS = frozenset(". ; : , to that which who after because".split())


def shelved_clue(text: Text, calendar: Calendar, sentence: Sentence, index: int) -> Clue | None:
    """“shelved the bill until after the elections”, “the plan has been put off until June”."""
    two = (word(text, index), word(text, index + 1)) in OFF
    if not (two or word(text, index) in WORDS["delay"]):
        return None
    left = words_left(text, sentence, index, MOST_PLAN)
    if left[:1] and left[0] in WAS | BE | {"be"}:
        return shelved_subject(text, calendar, sentence, index, two)
    resolved = left[:1] == ["to"] and any(one in RESOLVED for one in left[1:])
    if {"a", "the", "of", "no", "not"} & set(left[:1]) or (left[:1] == ["to"] and not resolved):
        return None
    first = index + 1 + two
    until = until_after(text, calendar, sentence, first)
    if until < 0 and resolved and "voted" in left:
        until = min(
            sentence.last, first + MOST_PLAN
        )  # “voted to table the ban”: nobody says until when
        stop = (i for i in range(first, until) if word(text, i) in STOPS - {"to"})
        until = next(stop, until)
    if until < 0:
        until = comes_back(text, calendar, sentence, first)
    if (acting := action_on(text, calendar, first)) > 0:
        verb = index - (left[:1] != [] and left[0] in HAVE)
        return Clue(sentence, acting, verb, acting + 1, "decide", postponed=True)
    if until == first and (later := shelved_later(text, calendar, sentence, index, first)):
        return later
    if until < 0 or not any(word(text, i) in WORDS["shelved"] for i in range(first, until)):
        return None
    if any(word(text, i) in WORDS["decision"] for i in range(first, until)):
        return None  # that is for the noun of deciding to tell
    verb = index - (left[:1] != [] and left[0] in HAVE)
    return Clue(sentence, first - 1, verb, first, "decide", postponed=True)


def shelved_later(
    text: Text, calendar: Calendar, sentence: Sentence, index: int, first: int
) -> Clue | None:
    """“deferred to its next session, in February, a request by Ruritania to join”."""
    date = calendar.term(sentence, first, first + MOST_PLAN)
    if date is None:
        return None
    noun = date.last + (word(text, date.last) == ",")
    near = [word(text, i) for i in range(noun, min(sentence.last, noun + MOST_NAMED))]
    if near[:1] == [] or near[0] not in ("a", "an", "the", "its", "their"):
        return None
    if WORDS["shelved"].isdisjoint(near):
        return None
    verb = index - (word(text, index - 1) in HAVE)
    return Clue(sentence, noun - 1, verb, noun, "decide", postponed=True)


def action_on(text: Text, calendar: Calendar, first: int) -> int:
    """The noun of “delayed action on the pipeline”, “postponed action Tuesday on”; else -1."""
    if word(text, first) != "action":
        return -1
    date = calendar.at(first + 1) or calendar.at(first + 2)
    on = date.last if date is not None else first + 1
    return on - 1 if word(text, on) == "on" else -1


MOST_NAMED = 5  # tokens: “the council’s request”


def comes_back(text: Text, calendar: Calendar, sentence: Sentence, first: int) -> int:
    """The “and” of “deferred the application and will return to it on 14 January”; else -1."""
    for index in range(first, min(sentence.last, first + MOST_PLAN)):
        again = word(text, index) == "and" and word(text, index + 1) == "will"
        up = word(text, index + 2) == "take" and word(text, index + 4) == "up"
        if again and (up or word(text, index + 2) in RESUMES):
            return index if calendar.term(sentence, index) is not None else -1
    return -1


RESUMES = frozenset("return revisit reconsider resume".split())


def until_after(text: Text, calendar: Calendar, sentence: Sentence, first: int) -> int:
    """The “until” that follows in the same clause, or “to” a day or meeting; -1 where none does."""
    for index in range(first, min(sentence.last, first + MOST_UNTIL)):
        if word(text, index) in UNTIL or is_to_later(text, calendar, index):
            return index
        if word(text, index) in STOPS:
            return -1
    return -1


def is_to_later(text: Text, calendar: Calendar, index: int) -> bool:
    """Whether something is put off to a day or a meeting: “to 6 May”, “to its next meeting”."""
    if word(text, index) not in ("to", "for"):
        return False
    if calendar.at(index + 1 + (word(text, index + 1) in ("the", "its", "their"))) is not None:
        return True
    if is_put_to(text, index) and calendar.between(index, index + MOST_PLAN):
        return True  # “to its meeting on 6 May”
    return word(text, index + 2) in ("next", "following") or word(text, index + 1) in (
        "next", "another",
    )  # fmt: skip


def shelved_subject(
    text: Text, calendar: Calendar, sentence: Sentence, index: int, two: bool
) -> Clue | None:
    """“The bill was shelved until after the elections”."""
    until = index + 1 + two
    if word(text, until) not in UNTIL and not is_to_later(text, calendar, until):
        return None
    verb = index
    while verb > sentence.first and word(text, verb - 1) in WAS | BE | HAVE | {"be", "been", "now"}:
        verb -= 1
    for position in range(verb - 1, max(sentence.first, verb - MOST_PLAN) - 1, -1):
        if word(text, position) in WORDS["decision"] | STOPS:
            return None
        if word(text, position) in WORDS["shelved"]:
            return Clue(sentence, index, verb, until, "decide", postponed=True, passive=True)
    return None


def put_clue(text: Text, calendar: Calendar, sentence: Sentence, index: int) -> Clue | None:
    """“will put the plan to a vote on 6 May”, “is to be put to the vote”."""
    left = words_left(text, sentence, index, MOST_PLAN)
    if word(text, sentence.first) in ("if", "unless", "should"):
        return None
    if left[:1] not in (["a"], ["the"]) or left[1:2] != ["to"]:
        return None
    put = next((index - 1 - i for i, one in enumerate(left) if one in PUTS), -1)
    would = word(text, put - 1) == "would" or (
        word(text, put - 1) == "to" and word(text, put - 2) in WORDS["intend"] | {"wants", "want"}
    )
    if put < 0 or not (
        is_to_come(text, sentence, put) or would or is_resolved(text, sentence, put)
    ):
        return None
    if any(word(text, i) in (",", "that", "which") for i in range(put, index)):
        return None
    if would and calendar.term(sentence, index) is None:
        return None
    verb = put - 1 - (word(text, put - 1) == "to") if would else verb_first(text, sentence, put)
    passive = word(text, put - 1) == "be"
    voters = word(text, index + 1) in ("of", "by", "in") and is_body(text, sentence, index + 2)
    who = index + 2 if voters else -1
    near = [word(text, index + 1 + i) for i in range(3)]
    if near[0] == "when" and near[1] in WORDS["deciders"] and near[2] in WORDS["meet"]:
        who = index + 2  # “will put it to a vote when ministers meet on 6 May”
    return Clue(sentence, put, verb, put + 1, "vote", passive=passive, who=who)
