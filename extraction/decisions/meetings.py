"""When those who decide meet, and what shareholders vote on at their meeting."""

from extraction.dates.term_dates import Calendar
from extraction.decisions.foreseen import ONLOOKERS
from extraction.decisions.roads import MOST_LEFT, verb_first, words_left
from extraction.decisions.words import BE, WILL, WORDS, Clue, Lead
from extraction.text.tokens import Sentence, Text, word

MOST_BODY = 8  # tokens of “the Board of Education, for its part,”
TAKING_UP = frozenset("weigh review discuss debate examine negotiate evaluate assess".split())
OWNERS = frozenset("its their the".split())
MEANS = frozenset("intends intend plans plan wants want due set expected is are".split())
VOTERS = WORDS["deciders"] | frozenset("members workers".split())
MEMBERS = frozenset("members shareholders voters creditors bondholders delegates".split())


def meets_clue(text: Text, calendar: Calendar, sentence: Sentence, index: int) -> Clue | None:
    """“The committee next meets on 6 May”: a day for what it was said to decide."""
    if (taken_up := takes_up_then(text, calendar, sentence, index)) is not None:
        return taken_up
    body = index - 1 - (word(text, index - 1) in ("next", "then", "again"))
    if (there := convenes(text, calendar, sentence, index, body)) is not None:
        return there
    dated = calendar.at(index + 1) is not None or word(text, index + 1) == "on"
    if word(text, body) not in WORDS["body"] or not dated:
        return None
    after = [word(text, i) for i in range(index + 1, min(sentence.last, index + 14))]
    if calendar.term(sentence, index, index + 4) is None or "to" in after:
        return None
    return Clue(sentence, index, index, index + 1, "meets", alone=False)


def takes_up_then(text: Text, calendar: Calendar, sentence: Sentence, index: int) -> Clue | None:
    """“The board meets on 6 May to take up a plan”, “to weigh the offer”."""
    date = calendar.term(sentence, index, index + 2 * MOST_BODY)
    to = index + 1 if word(text, index + 1) == "to" else date.last if date is not None else -1
    if date is None or to < 0 or word(text, to) != "to":
        return None
    deed = to + 1
    up = word(text, deed) == "take" and word(text, deed + 1) == "up"
    if not (up or word(text, deed) in TAKING_UP):
        return None
    left = set(words_left(text, sentence, index, MOST_BODY))
    if not (WORDS["body"] | WORDS["deciders"] - ONLOOKERS) & left:
        return None
    verb = verb_first(text, sentence, index - (word(text, index - 1) == "to"))
    return Clue(sentence, deed + up, verb, deed + up + 1, "decide", open=True)


def asks_members_clue(
    text: Text, calendar: Calendar, sentence: Sentence, index: int
) -> Clue | None:
    """“The union will ask its members next week to authorize a strike”: they decide."""
    who = index + 1
    means = word(text, index - 1) == "to" and word(text, index - 2) in MEANS
    if not (means or word(text, index - 1) in WILL) or word(text, who) not in OWNERS:
        return None
    if word(text, who + 1) not in MEMBERS:
        return None
    vote = vote_of_members(text, who)
    if means and word(text, who + 2) == "in":
        if vote < 0:
            return None
        form = word(text, vote)
        return Clue(sentence, vote, index - 2, vote + 1, form, open=True, noun=True, who=who)
    date = calendar.at(who + 2 + (word(text, who + 2) == "on"))
    to = date.last if date is not None else who + 2
    if word(text, to) != "to":
        return at_meeting_clue(text, calendar, sentence, index)
    return Clue(sentence, to, index - 1, to + 1, "asked", open=True, who=who)


def vote_of_members(text: Text, who: int) -> int:
    """The noun of “will ask its members in an online vote”; -1 where there is none."""
    near = range(who + 2, who + MOST_BODY)
    return next((i for i in near if word(text, i) in ("vote", "ballot", "referendum")), -1)


def at_meeting_clue(text: Text, calendar: Calendar, sentence: Sentence, index: int) -> Clue | None:
    """“The union will ask its members at a meeting on Monday”."""
    members = index + 2
    if word(text, members + 1) not in ("at", "in", "on", "about", "next"):
        return None
    if calendar.term(sentence, members, members + MOST_BODY + MOST_LEFT) is None:
        return None
    return Clue(sentence, members, index - 1, members + 1, "decide", open=True, who=index + 1)


def ballots_members_clue(
    text: Text, calendar: Calendar, sentence: Sentence, index: int
) -> Clue | None:
    """“The three will ballot their members from Monday on the offer”: the members vote."""
    members = next((i for i in range(index + 1, index + 5) if word(text, i) in VOTERS), -1)
    opens = word(text, index + 1)
    owned = opens in ("its", "their", "the", "all", "about", "more") or opens[:1].isdigit()
    if members < 0 or not (owned or members == index + 1):
        return None
    lead = Lead.of(text, sentence, index)
    planned = word(text, lead.at) in WORDS["intend"] | WORDS["prospect"]
    if lead.negated or not (word(text, lead.at) in WILL | {"to"} or (lead.to > 0 and planned)):
        return None
    return Clue(sentence, members, lead.at, members + 1, "vote", who=index + 1)


def convenes(
    text: Text, calendar: Calendar, sentence: Sentence, index: int, body: int
) -> Clue | None:
    """“The leaders meet in Bruges on 6 May”: a day for what is left to them."""
    opens = body <= sentence.first + 3 and word(text, index + 1) in ("in", "at")
    who = word(text, body) in WORDS["body"] | WORDS["group"]
    term = calendar.term(sentence, index, index + MOST_LEFT) if opens and who else None
    between = {word(text, i) for i in range(index, term.first)} if term is not None else {","}
    to = any(word(text, i) == "to" for i in range(index, min(sentence.last, index + 2 * MOST_LEFT)))
    if term is None or to or "," in between:
        return None  # “meets on 6 May to decide” tells it itself
    return Clue(sentence, index, index, index + 1, "convenes", alone=False)


def meeting_vote_clue(
    text: Text, calendar: Calendar, sentence: Sentence, index: int
) -> Clue | None:
    """“will vote against the award at the annual meeting”, “oppose the re-election of”: votes that
    shareholders are to take; “is up for re-election”.
    """
    lower = text.near[index]
    after = [text.near[i] for i in range(index + 1, min(sentence.last, index + 40))]
    left = words_left(text, sentence, index, 9)
    at_meeting = "agm" in after + left or (
        "meeting" in after and {"annual", "general", "extraordinary"} & set(after)
    )
    if lower in ("re-election", "reelection", "renewal"):
        if left[:2] == ["for", "up"] and (len(left) < 3 or left[2] in BE):
            return Clue(sentence, index, index - 2, index + 1, lower, passive=True)
        opposes = {"oppose", "support", "back"} & set(left[:4])
        meets = at_meeting or "meeting" in [text.near[i] for i in range(sentence.first, index)]
        if not (opposes and meets and {"will", "would"} & set(left[:5])):
            return None
    elif (
        after[:1] not in (["against"], ["for"])
        or not at_meeting
        or not {"will", "would"} & set(left[:3])
        or calendar.term(sentence, index) is None
    ):
        return None
    first = index if lower != "vote" else index + 2
    act = min(first, index + 1)
    return Clue(sentence, act, first, first + 1, "shareholders", begin=first)
