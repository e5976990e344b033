"""What happens by a day if nobody acts: “Unless the court acts, the order takes effect May 29”.

By that day it is to be decided whether somebody does; and what waits for somebody’s yes: “will not
enter into force until parliaments ratify it”.
"""

from extraction.dates.term_dates import Calendar
from extraction.decisions.roads import is_body, words_left
from extraction.decisions.words import DECIDE, NEGATIONS, NOBODY, PERFORM, SETTLE, WILL, WORDS, Clue
from extraction.text.tokens import Sentence, Text, word

MOST_ACTS = 9  # tokens from “unless” to “acts”: “unless the state supreme court acts”
MOST_DEAL = 4  # tokens from “without” to “deal”
MOST_BEFORE = 16  # tokens from “cannot” to “until”
MOST_SENTENCE = 50  # tokens of a sentence in which a verb of what would follow is looked for
ACT = frozenset(
    "act intervene step veto block overturn reverse object extend renew repeal grant lift halt "
    "suspend stop delay withdraw back drop concede change free release".split()
)
BASES = ACT | DECIDE | SETTLE | (PERFORM - {"close"}) | {"pass"}
ACTS = frozenset({one + "s" for one in BASES} | {one + "es" for one in BASES} | {"ratifies"})
ENDED = frozenset("ended broke closed adjourned finished concluded parted rose collapsed".split())
FAILS = frozenset("fail fails not".split())
AGREED = frozenset("deal agreement compromise settlement extension approval accord vote".split())
RUNS_OUT = frozenset(
    "takes take expires expire lapses lapse ends end runs run begins begin starts start goes go "
    "shuts closes will would could may face faces becomes become".split()
)
YES = frozenset("approve approves ratify ratifies endorse endorses pass passes sign signs".split())
STOPS = frozenset(", ; : . who which that".split())


def acts_clue(text: Text, calendar: Calendar, sentence: Sentence, index: int) -> Clue | None:
    """What is threatened with a day unless somebody acts, fails to act, or agrees."""
    if calendar.near(sentence, index) is None or not runs_out(text, sentence):
        return None
    lower = word(text, index)
    if lower == "without":
        near = [word(text, i) for i in range(index + 1, index + 1 + MOST_DEAL)]
        at = next((i for i, one in enumerate(near) if one in AGREED), -1)
        if at < 0 or {",", "in"} & set(near[:at]) or near[0] == "the":
            return None
        ended = not ENDED.isdisjoint(words_left(text, sentence, index, MOST_BEFORE))
        if index <= sentence.first + 1 or ended:
            return None  # “Without a deal, prices will rise in May”: what somebody foresees
        return Clue(sentence, index, index, index + 1, "acts", open=True, begin=index, who=NOBODY)
    act = act_after(text, sentence, index, fails=lower == "if")
    sides = act > 0 and word(text, act - 1) in TOGETHER - {"they"}
    if act < 0 or not (sides or is_body(text, sentence, index + 1)):
        return None
    return Clue(sentence, index, index, index + 1, "acts", open=True, begin=index, who=index + 1)


def act_after(text: Text, sentence: Sentence, index: int, fails: bool) -> int:
    """The verb of who acts after “unless”, or who fails to after “if”; -1 where there is none."""
    failed = False
    for position in range(index + 2, min(sentence.last, index + 2 + MOST_ACTS)):
        lower = word(text, position)
        if lower in STOPS:
            return -1
        failed = failed or lower in FAILS
        if fails and failed and lower in BASES | {"reach"}:
            return position
        if not fails and (lower in ACTS or acts_together(text, index, position)):
            return position
    return -1


def acts_together(text: Text, index: int, position: int) -> bool:
    """Whether a bare verb is that of several: “unless lawmakers act”."""
    plural = word(text, position - 1)
    if word(text, position) in ("reach", "strike") and plural in TOGETHER | WORDS["group"]:
        near = range(position + 1, position + 1 + MOST_DEAL)
        return any(word(text, i) in AGREED for i in near)  # “unless the two sides reach a deal”
    return word(text, position) in BASES and (plural.endswith("s") or plural in ("they", "sides"))


TOGETHER = frozenset("they sides parties countries unions".split())


def runs_out(text: Text, sentence: Sentence) -> bool:
    """Whether the sentence says what would follow rather than what did."""
    last = min(sentence.last, sentence.first + MOST_SENTENCE)
    return any(word(text, i) in RUNS_OUT for i in range(sentence.first, last))


def until_clue(text: Text, calendar: Calendar, sentence: Sentence, index: int) -> Clue | None:
    """“will not enter into force until parliaments ratify it”: their yes is still to come."""
    left = words_left(text, sentence, index, MOST_BEFORE)
    waits = bool(NEGATIONS & set(left)) and bool(
        (WILL | {"can", "cannot", "would", "may"}) & set(left)
    )
    if not waits or not is_body(text, sentence, index + 1):
        return None
    for position in range(index + 2, min(sentence.last, index + MOST_ACTS)):
        lower = word(text, position)
        if lower in YES:
            form = base_of(lower)
            return Clue(sentence, position, position, position + 1, form, who=index + 1,
                        begin=index + 1, open=True)  # fmt: skip
        if lower in STOPS:
            return None
    return None


def base_of(verb: str) -> str:
    """A verb in its base form: “ratify” for “ratifies”."""
    if verb.endswith("ies"):
        return verb[:-3] + "y"
    if verb.endswith("sses"):
        return verb[:-2]
    return verb.removesuffix("s") if not verb.endswith("ss") else verb
