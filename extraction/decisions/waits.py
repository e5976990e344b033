"""Decisions that wait for something else: “will not decide until she has read the report”."""

from bisect import bisect_left

from extraction.dates.term_dates import Calendar
from extraction.decisions.meetings import TAKING_UP
from extraction.decisions.plans import is_reported
from extraction.decisions.roads import is_to_come, verb_first, words_left
from extraction.decisions.votes import says_how_to_vote
from extraction.decisions.words import (
    BE,
    DECIDE,
    HAVE,
    NEGATIONS,
    NOBODY,
    PRONOUNS,
    SETTLE,
    WILL,
    WORDS,
    Clue,
    Lead,
)
from extraction.text.tokens import Sentence, Text, word

MOST_FAILED = 5  # tokens from “failed” to “elect”: “failed on Monday to elect”
MOST_WAIT = 12  # tokens from “decide” to “until”
MOST_OF = 4  # tokens from “outcome of” to “appeal”: “the outcome of a second appeal”
UNTIL = frozenset("until till before".split())
AWAITS = frozenset("await awaits awaiting pending awaited".split())
CASES = frozenset(
    "appeal appeals challenge review inquiry ballot vote case application petition tender "
    "investigation hearing lawsuit arbitration bid referendum".split()
)
GERUNDS = {
    "choosing": "choose", "electing": "elect", "appointing": "appoint", "naming": "name",
    "picking": "pick", "agreeing": "agree", "deciding": "decide", "reaching": "reach",
    "voting": "vote", "adopting": "adopt", "settling": "settle", "approving": "approve",
}  # fmt: skip
WAITED = GERUNDS | {"setting": "set", "ruling": "rule", "making": "make", "signing": "sign"}
ASKS = frozenset("where who whether how what when which".split())
CHOSEN = frozenset("name site location venue route host price size fate future format".split())
OPEN = frozenset("undecided unresolved unsettled open".split())
DEALS = frozenset("deal agreement decision consensus verdict accord compromise".split())
ENDED = frozenset(
    "ended broke closed adjourned finished concluded left parted dispersed met ends closes rose "
    "collapsed failed".split()
)
WHO = WORDS["body"] | WORDS["group"] | WORDS["event"] | WORDS["deciders"] | WORDS["named"]
STOPS = frozenset(". ; : ,".split())


def not_until_clue(text: Text, calendar: Calendar, sentence: Sentence, index: int) -> Clue | None:
    """“will not decide on any change until she has read it”: it is open till then."""
    if says_how_to_vote(text, index):
        return None  # “would not vote for it until”: how somebody stands
    lead = Lead.of(text, sentence, index)
    ahead = word(text, lead.at) in WILL | {"would"} or word(text, lead.at) == "won't"
    if lead.to >= 0 or not ahead or not (lead.negated or word(text, lead.at) == "won't"):
        return None
    for position in range(index + 1, min(sentence.last, index + MOST_WAIT)):
        if word(text, position) in UNTIL:
            late = word(text, position + 1) in PRONOUNS and word(text, position + 2) not in MEETS
            return Clue(
                sentence, index, lead.at, index + 1, word(text, index), open=True, late=late
            )
        if word(text, position) in STOPS:
            return None
    return None


MEETS = frozenset("meets meet reconvenes reconvene sits sit next".split())


def wait_clue(text: Text, calendar: Calendar, sentence: Sentence, index: int) -> Clue | None:
    """“would wait until June before setting a quota”, “will wait until June to decide”."""
    lead = Lead.of(text, sentence, index)
    would = word(text, lead.at) == "would" and is_reported(text, sentence, lead.at)
    ahead = would or is_to_come(text, sentence, index)
    if lead.negated or not ahead or word(text, index + 1) not in UNTIL | {"for"}:
        return None
    for position in range(index + 2, min(sentence.last, index + MOST_WAIT)):
        act = position + 1
        gerund = word(text, position) == "before" and word(text, act) in WAITED
        verb = word(text, position) == "to" and word(text, act) in DECIDE
        if gerund or verb:
            form = WAITED.get(word(text, act), word(text, act))
            term = calendar.term(sentence, index, position)
            return Clue(
                sentence, act, lead.at, act + 1, form, open=True, aside=index if term else -1
            )
        if word(text, position) in STOPS:
            return None
    return None


def pending_clue(text: Text, calendar: Calendar, sentence: Sentence, index: int) -> Clue | None:
    """“A separate challenge is pending before Judge X”: the case is the subject."""
    verb = index - 1 - (word(text, index - 1) in ("still", "now", "also"))
    if word(text, verb) not in BE or word(text, index + 1) not in ("before", "in"):
        return None
    if CASES.isdisjoint(words_left(text, sentence, verb, MOST_WAIT)):
        return None
    return Clue(
        sentence, index, verb, index + 1, "hear", passive=True, open=True, who=index + 2
    )  # fmt: skip


def none_settled_clue(
    text: Text, calendar: Calendar, sentence: Sentence, index: int
) -> Clue | None:
    """“Where it will be held has not been decided”, “Who will run it is undecided”."""
    thing = is_open_thing(text, sentence)
    if word(text, sentence.first) not in ASKS and not thing:
        return None
    verb = index - 1 - (word(text, index - 1) in ("still", "yet", "also"))
    been = word(text, index - 1) == "been"
    if been:
        left = words_left(text, sentence, index - 1, 3)
        at = next((i for i, one in enumerate(left) if one in ("has", "have")), -1)
        if at < 0 or not NEGATIONS & set(left[:at]):
            return None
        verb = index - 2 - at
    elif thing or word(text, index) not in OPEN or word(text, verb) not in BE | {"remains"}:
        return None
    return Clue(
        sentence, sentence.first, verb, sentence.first + 1, "decide", open=True, who=NOBODY,
        begin=sentence.first, passive=True,
    )  # fmt: skip


def is_open_thing(text: Text, sentence: Sentence) -> bool:
    """Whether a sentence begins with what can be chosen: “The name of the school has not been”."""
    noun = sentence.first + 1
    owned = word(text, sentence.first) in ("the", "its", "their", "a")
    return owned and word(text, noun) in CHOSEN and word(text, noun + 1) in ("of", "for", "has")


def holding_clue(text: Text, calendar: Calendar, sentence: Sentence, index: int) -> Clue | None:
    """“is holding its own ballot on industrial action”: it is under way."""
    left = words_left(text, sentence, index, MOST_OF + 1)
    at = next((i for i, one in enumerate(left) if one in ("holding", "conducting")), -1)
    on = word(text, index + 1) in ("on", "over", "for")
    if not on or at < 0 or left[at + 1 : at + 2] == [] or left[at + 1] not in BE:
        return None
    return Clue(sentence, index, index - 2 - at, index + 1, word(text, index), noun=True, open=True)


def result_clue(text: Text, calendar: Calendar, sentence: Sentence, index: int) -> Clue | None:
    """“The result will be known on 27 March”: a day for the vote told before."""
    the = index - (word(text, index - 1) == "the")
    opening = (
        the == sentence.first or word(text, the - 1) == "and"
    )  # “opens on Monday and the result”
    opening = opening and word(text, index + 1) in BE | WILL
    if not opening or calendar.term(sentence, index) is None:
        return None
    return Clue(
        sentence, index, index + 1, index + 1, "result", noun=True, alone=False, expected=True
    )


def announcement_clue(
    text: Text, calendar: Calendar, sentence: Sentence, index: int
) -> Clue | None:
    """“An announcement is expected by 30 April”: a day for what was told before."""
    verb = index + 1
    told = word(text, index - 1) in ("an", "the", "final", "formal")
    awaited = word(text, verb) in BE and word(text, verb + 1) in ("expected", "due", "likely")
    awaited = awaited or (word(text, verb) in COMING and word(text, verb + 1) in ("come", "follow"))
    if not (told and awaited) or calendar.term(sentence, verb, verb + MOST_OF + 2) is None:
        return None
    return Clue(
        sentence, index, verb, index + 1, "announcement", noun=True, alone=False, expected=True
    )


COMING = frozenset("will would should".split())


def without_clue(text: Text, calendar: Calendar, sentence: Sentence, index: int) -> Clue | None:
    """“The board broke up without choosing a director”: that is still to be done."""
    act = index + 1
    form = GERUNDS.get(word(text, act), "")
    deal = next((i for i in range(act, act + 2) if word(text, i) in DEALS), -1)
    if deal > 0 and word(text, deal + 1) in ("on", "over"):
        act, form = deal, "agree"  # “broke up without a deal on the quota”
    if form == "reach" and DEALS.isdisjoint(word(text, i) for i in range(act + 1, act + MOST_OF)):
        return None
    left = words_left(text, sentence, index, MOST_WAIT)
    at = next((i for i, one in enumerate(left) if one in ENDED), -1)
    if not form or at < 0 or {"if", "not"} & set(left):
        return None
    verb = index - 1 - at
    if WHO.isdisjoint(words_left(text, sentence, verb, MOST_WAIT)):
        return None  # “She left without choosing a dress”
    verb -= word(text, verb - 1) in HAVE
    form = "agree" if form == "reach" else form
    return Clue(sentence, act, verb, act + 1, form, open=True)


def again_clue(text: Text, calendar: Calendar, sentence: Sentence, index: int) -> Clue | None:
    """“They will try again on 7 July”: a day for what they could not agree on."""
    anew = word(text, index) in ("reconvene", "resume") or word(text, index + 1) == "again"
    would = word(text, index - 1) == "would" and is_reported(text, sentence, index - 1)
    if not anew or not (would or is_to_come(text, sentence, index)):
        return None
    later = range(index, min(sentence.last, index + 2 * MOST_WAIT))
    told = any(word(text, i) in DECIDE | SETTLE | WORDS["decision"] for i in later)
    told = told or any(word(text, i) in TAKING_UP and word(text, i - 1) == "to" for i in later)
    own = word(text, index + 1) in ("its", "their", "the")
    told = told or word(text, index + 1 + own) in ("deliberations", "deliberating")
    if told or calendar.term(sentence, index) is None:
        return None  # “will try again on Monday to agree on a budget” tells it itself
    verb = index - 1 if would else verb_first(text, sentence, index)
    return Clue(sentence, index, verb, index + 2, "again", alone=False)


def failed_then_clue(text: Text, calendar: Calendar, sentence: Sentence, index: int) -> Clue | None:
    """“failed on Monday to elect a speaker. Members will try again on 5 May”."""
    left = words_left(text, sentence, index, MOST_FAILED)
    at = left.index("failed") if "failed" in left else -1
    if left[:1] != ["to"] or at < 0 or "," in left[:at]:
        return None
    place = bisect_left(text.starts, sentence.start)
    after = text.sentences[place + 1 : place + 3]
    if not any("again" in one.words or "reconvene" in one.words for one in after):
        return None
    return Clue(sentence, index, index - 1 - at, index + 1, word(text, index), open=True)


def outcome_clue(text: Text, calendar: Calendar, sentence: Sentence, index: int) -> Clue | None:
    """“is awaiting the outcome of an appeal against the fine”: who hears it is to rule."""
    left = words_left(text, sentence, index, 3)
    if word(text, index + 1) != "of" or AWAITS.isdisjoint(left) or NEGATIONS & set(left):
        return None
    near = range(index + 2, min(sentence.last, index + 2 + MOST_OF))
    if not any(word(text, i) in CASES for i in near):
        return None
    return Clue(sentence, index, index, index + 2, "rule", open=True, who=NOBODY, begin=index)
