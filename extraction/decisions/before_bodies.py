"""What a body has before it: “The council will consider the request”, “The union asked its members
to vote by 1 May”, “Players will hold a ballot on a cut”, “The ballot will run from 1 to 22 May”.
"""

from collections.abc import Iterable

from extraction.dates.term_dates import Calendar
from extraction.decisions.hearings import decides_later
from extraction.decisions.roads import is_to_come, verb_first, words_left
from extraction.decisions.signs import is_condition
from extraction.decisions.words import BE, HAVE, WAS, WORDS, Clue, Rule
from extraction.text.tokens import Sentence, Text, word

MOST_OBJECT = 6  # tokens from “consider” to “request”
MOST_BODY = 8  # tokens of “The council of the city’s biggest university”
MOST_ASKED = 5  # tokens from “asked” to “to vote”: “asked its 3,000 members to vote”
MOST_HELD = 4  # tokens from “hold” to “ballot”
ENDS = frozenset(". ; : , that which who whether on of for to in".split())
BODIES = WORDS["body"] | WORDS["named"] | frozenset(("judge", "judges", "trustees", "inspector"))
# Who has a thing before him to grant it or not, and no motion of his own.
ASKED_FOR = WORDS["agenda"] | WORDS["granted"] | frozenset("release parole resignation".split())
TALKED_OF = frozenset("bill budget law resolution motion ordinance treaty draft amendment".split())
TALKERS = BODIES - frozenset("ministers states union members shareholders voters".split())
MEMBERS = WORDS["deciders"] | frozenset("members shareholders workers".split())
OWNERS = frozenset("its their the all his her".split())
VOTING = frozenset("vote decide".split())
VOTES = frozenset("ballot vote referendum".split())
EARLY = frozenset("early advance postal absentee person".split())  # they do not end the vote


def considers_clue(text: Text, calendar: Calendar, sentence: Sentence, index: int) -> Clue | None:
    """“FIFA’s council will consider the request”: it is to grant it or not; with a day also what a
    body is to talk of, “The cabinet will discuss the budget on Tuesday”.
    """
    if not is_to_come(text, sentence, index) or is_condition(text, sentence, index):
        return None
    verb = verb_first(text, sentence, index - (word(text, index - 1) == "to"))
    who = set(words_left(text, sentence, verb, MOST_BODY))
    talks = word(text, index) in ("discuss", "debate")
    if (TALKERS if talks else BODIES).isdisjoint(who) or {"said", "if", ","} & who:
        return None
    if decides_later(text, sentence, index) or (talks and calendar.term(sentence, index) is None):
        return None  # “will debate the motion on Thursday and vote on it a day later”
    things = TALKED_OF if talks else ASKED_FOR
    for position in range(index + 1, min(sentence.last, index + MOST_OBJECT)):
        if word(text, position) in ENDS:
            return None
        if word(text, position) in things and word(text, position + 1) not in ("'s", "’s"):
            return Clue(sentence, index, verb, index + 1, "consider", open=not talks)
    return None


def asked_to_vote_clue(
    text: Text, calendar: Calendar, sentence: Sentence, index: int
) -> Clue | None:
    """“The guild asked members to vote on strike action by 1 May”: they are at it."""
    before = word(text, index - 1)
    who = index + 1
    passive = before in BE | WAS | {"been"}
    to = next((i for i in range(who, who + MOST_ASKED) if word(text, i) == "to"), -1)
    if passive or to < 0 or word(text, to + 1) not in VOTING:
        return None
    if word(text, to - 1) not in MEMBERS or word(text, to + 2) in ("against", "for", "no", "yes"):
        return None
    if calendar.term(sentence, to) is None:
        return None
    verb = index - (before in HAVE)
    return Clue(sentence, to + 1, verb, to + 2, word(text, to + 1), open=True, who=who)


def holds_vote_clue(text: Text, calendar: Calendar, sentence: Sentence, index: int) -> Clue | None:
    """“Players are to hold a ballot on a pay cut”: it is to come, and no day is told yet."""
    if word(text, index + 1) not in ("on", "over") or is_condition(text, sentence, index):
        return None
    left = words_left(text, sentence, index, MOST_HELD)
    at = next((i for i, one in enumerate(left) if one == "hold"), -1)
    hold = index - 1 - at
    if at < 0 or not is_to_come(text, sentence, hold):
        return None
    verb = verb_first(text, sentence, hold - (word(text, hold - 1) == "to"))
    return Clue(sentence, index, verb, index + 1, word(text, index), noun=True, open=True)


def ballot_runs_clue(text: Text, calendar: Calendar, sentence: Sentence, index: int) -> Clue | None:
    """“The ballot will run from 1 to 22 May”: the days of the vote told before."""
    verb = index + 1 + (word(text, index + 1) in ("will", "is", "would"))
    if word(text, verb) not in ("run", "runs") or word(text, index - 1) in EARLY:
        return None
    lead = verb + 1
    date = calendar.at(lead) or calendar.at(lead + 1)
    if date is None or not calendar.is_ahead(date):
        return None
    return Clue(sentence, index, verb, index + 1, "closing", noun=True, alone=False, aside=verb)


def say_clue(text: Text, calendar: Calendar, sentence: Sentence, index: int) -> Clue | None:
    """“Councillors will have their say on 6 May”: a day for what they were said to decide."""
    if word(text, index - 1) not in OWNERS or word(text, index - 2) not in ("have", "get"):
        return None
    date = calendar.at(index + 1) or calendar.at(index + 2)
    if date is None or not is_to_come(text, sentence, index - 2):
        return None
    verb = verb_first(text, sentence, index - 2)
    if VOTERS.isdisjoint(words_left(text, sentence, verb, MOST_HELD)):
        return None
    return Clue(sentence, index, verb, index + 1, "meets", alone=False)


VOTERS = WORDS["deciders"] | WORDS["electors"] | frozenset(("members", "council"))


def open_until_clue(text: Text, calendar: Calendar, sentence: Sentence, index: int) -> Clue | None:
    """“The offer is open until 6 May”, “The offer expires at midnight on 6 May”: the last day of
    those who were said to accept it.
    """
    if word(text, index - 1) not in ("the", "its", "tender", "takeover", "cash"):
        return None
    verb = index + 1 + (word(text, index + 1) in ("is", "remains", "will", "stays"))
    if word(text, verb) not in OFFER_ENDS or calendar.term(sentence, verb, verb + 6) is None:
        return None
    return Clue(sentence, index, verb, index + 1, "closing", noun=True, alone=False, aside=verb)


def probably_clue(text: Text, calendar: Calendar, sentence: Sentence, index: int) -> Clue | None:
    """“The bank will probably leave its rate at 1.75% next week”: what others foresee."""
    left = [word(text, i) for i in (index - 1, index - 2, index - 3)]
    at = left.index("will") if "will" in left else -1
    if at < 1 or not LIKELY.issuperset(left[:at]):
        return None
    near = {word(text, i) for i in range(index + 1, min(sentence.last, index + MOST_BODY))}
    if {"rate", "rates"}.isdisjoint(near) or calendar.term(sentence, index) is None:
        return None
    return Clue(sentence, index, index - 1 - at, index + 1, "decide", expected=True)


LIKELY = frozenset("probably likely most almost certainly".split())
STEERS = frozenset("leave hold keep cut raise lower lift trim increase".split())


def confidence_clue(text: Text, calendar: Calendar, sentence: Sentence, index: int) -> Clue | None:
    """“The government faces a vote of no confidence”: it is to come, and no day is told yet."""
    kind = word(text, index - 1) in ("confidence", "no-confidence", "impeachment")
    after = [word(text, i) for i in range(index + 1, index + 4)]
    of = after[:2] == ["of", "confidence"] or after == ["of", "no", "confidence"]
    left = words_left(text, sentence, index, MOST_HELD)
    if not (kind or of) or not {"face", "faces"} & set(left):
        return None
    verb = index - 1 - next(i for i, one in enumerate(left) if one in ("face", "faces"))
    return Clue(sentence, index, verb, index + 1, "vote", noun=True, open=True)


def outcome_told_clue(
    text: Text, calendar: Calendar, sentence: Sentence, index: int
) -> Clue | None:
    """“and the union expects to announce the outcome on 25 February”: a day for the vote before."""
    if word(text, index - 1) != "the" or word(text, index - 2) not in ("announce", "publish"):
        return None
    if word(text, index + 1) == "of" or calendar.term(sentence, index, index + 6) is None:
        return None
    return Clue(
        sentence, index, index - 2, index + 1, "result", noun=True, alone=False, expected=True
    )


def voters_asked_clue(
    text: Text, calendar: Calendar, sentence: Sentence, index: int
) -> Clue | None:
    """“Voters will be asked whether to raise the tax”, “The people of Lund will be asked to”."""
    asks = word(text, index + 1) in ("whether", "to")
    if not asks or word(text, index - 1) != "be" or is_condition(text, sentence, index):
        return None
    if not is_to_come(text, sentence, index - 1):
        return None
    verb = verb_first(text, sentence, index - 1 - (word(text, index - 2) == "to"))
    left = words_left(text, sentence, verb, MOST_ASKED)
    if POLLED.isdisjoint(left) or {",", "that"} & set(left):
        return None
    to = index + 1
    if word(text, to) == "whether":
        return Clue(sentence, index, verb, to, "vote")
    return Clue(sentence, to, verb, to + 1, "asked", open=True)


POLLED = frozenset("voters residents electors citizens people shareholders delegates".split())


def court_takes_clue(text: Text, calendar: Calendar, sentence: Sentence, index: int) -> Clue | None:
    """“The Supreme Court has agreed to decide whether states may ban the pill”."""
    agreed = index - 2
    if word(text, index - 1) != "to" or word(text, agreed) not in ("agreed", "agrees"):
        return None
    if word(text, index + 1) not in ("whether", "if", "how"):
        return None
    verb = agreed - (word(text, agreed - 1) in HAVE)
    if {"court", "tribunal", "justices"}.isdisjoint(words_left(text, sentence, verb, MOST_BODY)):
        return None
    return Clue(sentence, index, verb, index + 1, "decide", open=True)


OFFER_ENDS = frozenset("open closes close expires expire lapses ends end runs".split())


BEFORE_BODIES: tuple[tuple[Iterable[str], Rule], ...] = (
    (("consider", "examine", "discuss", "debate"), considers_clue),
    (("asked", "asks", "urged"), asked_to_vote_clue),
    (VOTES, holds_vote_clue),
    (("ballot", "vote", "voting"), ballot_runs_clue),
    (("say",), say_clue),
    (("offer",), open_until_clue),
    (STEERS, probably_clue),
    (("vote",), confidence_clue),
    (("asked",), voters_asked_clue),
    (("decide", "rule", "consider"), court_takes_clue),
    (("outcome", "result", "results"), outcome_told_clue),
)
