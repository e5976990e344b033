"""What will be voted on as a date says: ballots, rates, plans that need somebody’s yes."""

from bisect import bisect_left

from extraction.dates.term_dates import Calendar
from extraction.decisions.roads import is_body, words_left
from extraction.decisions.words import BE, WILL, WORDS, Clue
from extraction.text.tokens import Sentence, Text, word

MOST_RATE = 6  # tokens from “leave” to “rates”: “leave its key interest rate”
MOST_YES = 8  # tokens from “approved” to its day: “if approved by the council on Monday”
SHOWN = BE | frozenset("appear appears be go goes".split())
STEERS = frozenset("leave keep hold raise cut lower lift increase reduce trim".split())
GOVERNORS = frozenset("expected likely forecast due set poised tipped".split())
YES = frozenset("approved passed adopted ratified endorsed backed enacted accepted".split())
YES_NOW = frozenset(
    "approve approves pass passes adopt adopts ratify ratifies endorse endorses".split()
)


def on_ballot_clue(text: Text, calendar: Calendar, sentence: Sentence, index: int) -> Clue | None:
    """“Two seats are on the April 8 ballot”, “will appear on the ballot in November”."""
    date = calendar.ending_at(index)
    first = date.first if date is not None else index
    lead = first - 1 - (word(text, first - 1) == "the")
    if word(text, lead) != "on" or word(text, lead - 1) not in SHOWN:
        return None
    if date is None or not calendar.is_term(date):
        date = calendar.term(sentence, index, index + 4)
    if date is None:
        return None
    verb = lead - 1 - (word(text, lead - 2) in WILL)
    return Clue(sentence, index, verb, index + 1, "ballot", passive=True)


def rates_clue(text: Text, calendar: Calendar, sentence: Sentence, index: int) -> Clue | None:
    """“is expected to leave rates unchanged when it meets on 6 May”: what others foresee."""
    if word(text, index - 1) != "to":
        return None
    meets = meets_before(text, calendar, sentence, index)
    dated = calendar.term(sentence, index) is not None or when_before(text, calendar, index)
    governor = index - 2
    comma = governor - 2  # “The bank, which meets on 6 May, is expected to hold rates”
    beside = calendar.ending_at(comma) if word(text, comma) == "," else None
    dated = dated or (beside is not None and calendar.is_term(beside))
    if not dated and meets < 0 and not met_before(text, calendar, sentence):
        return None
    if word(text, governor) not in GOVERNORS or not BE & set(
        words_left(text, sentence, governor, 3)
    ):
        return None
    near = [word(text, i) for i in range(index + 1, min(sentence.last, index + MOST_RATE))]
    if not {"rate", "rates"} & set(near) or "not" in words_left(text, sentence, governor, 3):
        return None
    verb = governor
    while word(text, verb) not in BE:
        verb -= 1
    aside = meets if not dated else -1
    return Clue(sentence, index, verb, index + 1, "decide", expected=True, aside=aside)


def meets_before(text: Text, calendar: Calendar, sentence: Sentence, index: int) -> int:
    """The “meets” of “The board meets on 6 May and is expected to hold rates”; -1 where none is."""
    joint = next((i for i in range(index - 3, index - MOST_RATE, -1) if word(text, i) == "and"), -1)
    near = range(joint - 1, max(sentence.first, joint - MOST_RATE), -1) if joint > 0 else ()
    meets = next((i for i in near if word(text, i) in WORDS["meet"]), -1)
    dated = meets > 0 and calendar.term(sentence, meets, joint) is not None
    return meets if dated else -1


def met_before(text: Text, calendar: Calendar, sentence: Sentence) -> bool:
    """Whether “It” or “They” opens a sentence right behind a day of meeting: “The bank next meets
    on 6 May. It is expected to hold rates”.
    """
    place = bisect_left(text.starts, sentence.start)
    if place == 0 or word(text, sentence.first) not in ("it", "they"):
        return False
    before = text.sentences[place - 1]
    meets = not (WORDS["meet"] | {"meeting"}).isdisjoint(before.words)
    return meets and calendar.term(before, before.first) is not None


def when_before(text: Text, calendar: Calendar, index: int) -> bool:
    """Whether it hangs on a day before it: “meets on 6 May, when it is expected to hold rates”."""
    near = range(index - 1, max(0, index - 2 * MOST_RATE), -1)
    when = next((i for i in near if word(text, i) == "when"), -1)
    date = calendar.ending_at(when - (word(text, when - 1) == ",")) if when > 0 else None
    return date is not None and calendar.is_term(date)


def if_approved_clue(text: Text, calendar: Calendar, sentence: Sentence, index: int) -> Clue | None:
    """“If approved by the council on Monday, the ban would begin in June”."""
    if word(text, index) in YES_NOW:
        return if_body_approves(text, calendar, sentence, index)
    if word(text, index - 1) != "if" or word(text, index + 1) != "by":
        return None
    term = calendar.term(sentence, index, index + MOST_YES)
    if term is None or not is_body(text, sentence, index + 2):
        return None
    if any(word(text, i) == "," for i in range(index, term.first)):
        return None
    return Clue(
        sentence, index, index, index + 1, "decide", who=index + 2, begin=index - 1, noun=True
    )


def if_body_approves(text: Text, calendar: Calendar, sentence: Sentence, index: int) -> Clue | None:
    """“The ban would start in July if voters approve it on 6 May”."""
    left = words_left(text, sentence, index, MOST_RATE)
    at = left.index("if") if "if" in left else -1
    if at < 1 or "," in left[:at] or not is_body(text, sentence, index - at):
        return None
    term = calendar.term(sentence, index, index + MOST_YES)
    if term is None or any(word(text, i) == "," for i in range(index, term.first)):
        return None
    return Clue(sentence, index, index, index + 1, "vote", who=index - at, begin=index - 1 - at)


def up_to_clue(text: Text, calendar: Calendar, sentence: Sentence, index: int) -> Clue | None:
    """“Whether the plant stays open is now up to the board”."""
    before = index - 1 - (word(text, index - 1) in WORDS["adverb"] - BE)
    before -= word(text, index - 1) == "a"
    opening, link = word(text, sentence.first), "to" if word(text, index) == "up" else "for"
    before -= word(text, before) == "be" and word(text, before - 1) in WILL
    is_so = word(text, before) in BE | WILL
    if word(text, index + 1) != link or not is_so or opening != "whether":
        return None
    return Clue(sentence, sentence.first, before, sentence.first + 1, "decide", who=index + 2,
                begin=sentence.first, open=True)  # fmt: skip


def rates_meeting_clue(
    text: Text, calendar: Calendar, sentence: Sentence, index: int
) -> Clue | None:
    """“The bank’s next policy meeting is on 6 May”, “Policymakers next meet on 6 May”."""
    left = set(words_left(text, sentence, index, MOST_RATE))
    meets = word(text, index) != "meeting"
    if not left & (RATE_SETTERS if meets else RATE_SETTERS | RATE_MEETINGS):
        return None
    term = calendar.term(sentence, index, index + MOST_RATE)
    follows = word(text, index + 1) == "next" and word(text, index + 2) in ("on", "in")
    if term is None or not (follows or {"next", "again"} & left):
        return None
    if meets:
        return Clue(sentence, index, index, index + 1, "decide")
    if word(text, index + 1) not in BE | {","}:
        return None
    return Clue(sentence, index, index, index + 1, "decision", noun=True)


RATE_SETTERS = frozenset(
    "policymakers policy-makers rate-setters ratesetters rate-setting fed fomc mpc ecb monetary "
    "market reserve central".split()
)
RATE_MEETINGS = frozenset("policy rate rates monetary bank reserve".split())
