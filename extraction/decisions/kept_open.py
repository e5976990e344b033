"""What somebody keeps open for himself: “has not ruled out a higher bid”, “is considering a court
challenge”.
"""

from extraction.dates.term_dates import Calendar
from extraction.decisions.roads import words_left
from extraction.decisions.words import HAVE, NEGATIONS, WORDS, Clue
from extraction.text.tokens import Sentence, Text, word

MOST_NOUN = 5  # tokens from “considering” to “challenge”: “a court challenge to the charge”
MOST_LEFT = 4  # tokens from “has” to “ruled out”
ACTS = WORDS["agenda"] | frozenset(
    "challenge lawsuit review action closure closures listing flotation referendum tender buyback "
    "strike strikes walkout walkouts split spin-off spinoff ban bans tariff tariffs sanctions "
    "levy tax veto fine fines penalty penalties injunction prosecution boycott counterbid "
    "counteroffer appeal sale bid offer takeover merger rise rises increase increases hike hikes "
    "cut cuts freeze cap curfew moratorium surcharge expansion exemption".split()
)
STEPS = frozenset("bid bids offer offers counterbid counteroffer takeover merger".split())
STOPS = frozenset(", . ; : — –".split())
AFTER = frozenset(
    "of to on in for that which who as and or from with at against over before after if next this "
    "until".split()
)  # not “by”: “a strike by nurses” is for others to decide
ENDS = frozenset(", . ; : of to on in by for that which who as and or from with at".split())
DENIED = frozenset("hasn't haven't hadn't hasn’t haven’t hadn’t".split())
DENYING = frozenset("did does do will would didn't didn’t wouldn't wouldn’t won't won’t".split())


def is_act(text: Text, sentence: Sentence, first: int) -> bool:
    """Whether words name an act that one may decide on: “a higher bid”, “a court challenge”."""
    for index in range(first, min(sentence.last, first + MOST_NOUN)):
        if word(text, index) in ENDS:
            return False
        if word(text, index) in ACTS:
            follows = word(text, index + 1)
            return follows in AFTER or follows in STOPS
    return False


def is_step(text: Text, sentence: Sentence, first: int) -> bool:
    """Whether words name a bid: what else is not ruled out is mostly talk."""
    near = range(first, min(sentence.last, first + MOST_NOUN))
    return any(word(text, i) in STEPS for i in near) and is_act(text, sentence, first)


def not_ruled_out_clue(
    text: Text, calendar: Calendar, sentence: Sentence, index: int
) -> Clue | None:
    """“has not ruled out a higher bid”, “did not rule out a rival offer”: that is open."""
    if word(text, index + 1) != "out" or not is_step(text, sentence, index + 2):
        return None
    left = words_left(text, sentence, index, MOST_LEFT)
    helps = HAVE | DENIED if word(text, index) == "ruled" else DENYING
    at = next((i for i, one in enumerate(left) if one in helps), -1)
    if at < 0 or "," in left[:at]:
        return None
    if not NEGATIONS & set(left[:at]) and left[at][-3:] not in ("n't", "n’t"):
        return None
    return Clue(sentence, index + 1, index - 1 - at, index + 2, "considering", open=True)
