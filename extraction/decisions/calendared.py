"""What stands on a calendar: “picks a host on 23 October”, “voters cast their ballots on Sunday”,
“a target date of 30 April”, “will report by May on whether”, “is seen holding rates next week”.
"""

from extraction.dates.term_dates import Calendar
from extraction.decisions.minds import is_ahead
from extraction.decisions.roads import is_to_come, verb_first, words_left
from extraction.decisions.signs import is_condition
from extraction.decisions.words import BE, NEGATIONS, WAS, WORDS, Clue, Lead, is_head
from extraction.text.tokens import Sentence, Text, word

MOST_DAY = (
    16  # tokens from “picks” to its day: “picks a host at its congress in Oslo on 23 October”
)
MOST_PICKED = 6  # tokens from “elect” to “chief”
MOST_TARGET = 6  # tokens from “set” to “date”: “set a target action date of”
MOST_RATES = 8  # tokens from “seen” to “rates”, and on to its meeting
MOST_BALLOTS = 3  # tokens from “cast” to “ballots”
PICKS = frozenset("picks elects chooses selects names appoints announces unveils".split())
PICK = frozenset("pick elect choose select name appoint announce".split())
PEOPLE = WORDS["deciders"] | WORDS["electors"] | WORDS["group"]
STOPS = frozenset(". ; : , that which who whether if".split())
PAPERS = WORDS["shelved"] | frozenset("report list letter statement book article film".split())
TARGETS = frozenset("target action decision goal pdufa ruling".split())
SETS = frozenset("set sets has have gave gives given assigned".split())
STEERING = frozenset(
    "leaving holding keeping raising cutting lowering lifting hiking trimming increasing".split()
)
ARTICLES = frozenset("a an the its their his her two three four five six seven eight".split())


def picks_clue(text: Text, calendar: Calendar, sentence: Sentence, index: int) -> Clue | None:
    """“The federation picks a host at its congress on 23 October”, “Heads of state elect the new
    chief at their summit in July”: the present for what is on a calendar.
    """
    before = word(text, index - 1)
    if index == sentence.first or before in WORDS["no_subject"] or not before[:1].isalnum():
        return None
    if before in PAPERS:
        return None  # “The bill names the winner of the race”
    heads = before == "state" and word(text, index - 3) == "heads"
    if word(text, index) in PICK and before not in PEOPLE and not heads:
        return None
    if word(text, index + 1) not in ARTICLES or is_condition(text, sentence, index):
        return None
    date = calendar.term(sentence, index, index + MOST_DAY)
    if date is None or not calendar.is_ahead(date) or not is_picked(text, sentence, index + 1):
        return None
    return Clue(sentence, index, index, index + 1, "choose")


def is_picked(text: Text, sentence: Sentence, first: int) -> bool:
    """Whether words name who is chosen: “a host”, “the new chief of the body”."""
    for index in range(first, min(sentence.last, first + MOST_PICKED)):
        if word(text, index) in WORDS["picked"] and is_head(text, index):
            return True
        if word(text, index) in STOPS or word(text, index) in ("of", "at", "to", "for", "in", "on"):
            return False
    return False


def cast_clue(text: Text, calendar: Calendar, sentence: Sentence, index: int) -> Clue | None:
    """“Residents will cast their ballots on 1 February”."""
    near = [word(text, i) for i in range(index + 1, index + 1 + MOST_BALLOTS)]
    at = next((i for i, one in enumerate(near) if one in ("ballots", "votes")), -1)
    if at < 0 or not is_to_come(text, sentence, index):
        return None
    after = index + at + 2
    if word(text, after) in ("against", "for") or calendar.term(sentence, index) is None:
        return None  # “will cast their votes for the mayor”: how they vote
    verb = verb_first(text, sentence, index - (word(text, index - 1) == "to"))
    left = words_left(text, sentence, verb, MOST_BALLOTS)
    return Clue(sentence, after - 1, verb, after, "vote") if PEOPLE & set(left) else None


def target_clue(text: Text, calendar: Calendar, sentence: Sentence, index: int) -> Clue | None:
    """“The agency set a target action date of 30 April”: it is to decide then."""
    if word(text, index - 1) not in TARGETS or word(text, index + 1) not in ("of", "for"):
        return None
    date = calendar.at(index + 2)
    left = words_left(text, sentence, index, MOST_TARGET)
    at = next((i for i, one in enumerate(left) if one in SETS), -1)
    if date is None or not calendar.is_ahead(date) or at < 0 or "was" in left[: at + 2]:
        return None
    deed = word(text, date.last) == "to" or word(text, date.last + 1).endswith("ing")
    if deed and word(text, index - 1) in ("target", "goal"):
        return None  # “a target date of 30 April for reopening the mine”
    verb = index - 1 - at
    verb -= word(text, verb - 1) in ("has", "have")
    return Clue(sentence, index, verb, index + 1, "decide", noun=False)


def reports_clue(text: Text, calendar: Calendar, sentence: Sentence, index: int) -> Clue | None:
    """“Senators will report on 15 May on whether a ban should come sooner”."""
    lead = Lead.of(text, sentence, index)
    if lead.negated or not is_ahead(text, lead):
        return None
    date = calendar.term(sentence, index, index + 4)
    on = date.last if date is not None else -1
    if date is None or word(text, on + (word(text, on) == "on")) != "whether":
        return None
    if "should" not in sentence.words:
        return None  # “will report on whether the dam was safe”: on what was, not what should be
    if REPORTERS.isdisjoint(words_left(text, sentence, lead.at, MOST_REPORTER)):
        return None  # “The firm will report on Monday on whether sales rose”
    governed = lead.to >= 0 and word(text, lead.at) not in BE
    return Clue(sentence, index, lead.at - governed, index + 1, "recommend", open=True)


def seen_clue(text: Text, calendar: Calendar, sentence: Sentence, index: int) -> Clue | None:
    """“The bank is widely seen holding rates at its meeting next Tuesday”."""
    be = index - 1 - word(text, index - 1).endswith("ly")
    if word(text, be) not in BE or word(text, index + 1) not in STEERING:
        return None
    near = {word(text, i) for i in range(index + 2, min(sentence.last, index + MOST_RATES))}
    date = calendar.term(sentence, index, index + 2 * MOST_RATES)
    if date is None or {"rate", "rates"}.isdisjoint(near) or NEGATIONS & near:
        return None
    return Clue(sentence, index + 1, be, index + 2, "decide", expected=True)


def under_review_clue(
    text: Text, calendar: Calendar, sentence: Sentence, index: int
) -> Clue | None:
    """“The deal is under review by the Competition Authority”: it is to let it pass or not."""
    be = index - 2 - (word(text, index - 2) == "still")
    if word(text, index - 1) != "under" or word(text, index + 1) not in ("by", "at"):
        return None
    told = "said" in sentence.words  # “was under review, he said”: it is
    if word(text, be) not in (BE | WAS if told else BE) or word(text, be - 1) in NEGATIONS:
        return None
    left = set(words_left(text, sentence, be, MOST_PICKED))
    if REVIEWED.isdisjoint(left) or STOPS & {word(text, be - 1)}:
        return None
    return Clue(
        sentence, index, be, index + 1, "considered", passive=True, open=True, who=index + 2
    )


def offer_clue(text: Text, calendar: Calendar, sentence: Sentence, index: int) -> Clue | None:
    """“The offer closes on 27 November and is conditional on holders of 90% of the shares”: by then
    they are to accept it.
    """
    if HOLDERS.isdisjoint(sentence.words) or word(text, index - 1) not in BIDS:
        return None
    verb = index + 1 + (word(text, index + 1) == "will")
    stays = word(text, verb) in ("remains", "is") and word(text, verb + 1) == "open"
    if not stays and word(text, verb) not in CLOSES:
        return None
    if calendar.term(sentence, verb, verb + MOST_PICKED) is None:
        return None
    return Clue(sentence, index, verb, index + 1, "closing", noun=True, aside=verb)


BIDS = frozenset("the its cash tender takeover this final".split())
CLOSES = frozenset("closes close expires expire lapses lapse ends end".split())
HOLDERS = frozenset("shares shareholders holders stockholders acceptances investors".split())
REPORTERS = WORDS["named"] | WORDS["deciders"] | frozenset(("inquiry", "group", "review"))
MOST_REPORTER = 3  # tokens from the end of their name to “will”
REVIEWED = (
    WORDS["agenda"]
    | WORDS["text"]
    | WORDS["shelved"]
    | frozenset("deal deals acquisition purchase case tie-up transaction plan plans".split())
)
