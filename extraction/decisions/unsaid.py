"""What people still keep to themselves: “has yet to say whether it will appeal”; and what they let
it be known that they mean to do: “has hinted that he would veto the bill”.
"""

from extraction.dates.term_dates import Calendar
from extraction.decisions.roads import words_left
from extraction.decisions.words import BE, HAVE, NEGATIONS, WORDS, Clue, Lead
from extraction.text.tokens import Sentence, Text, word

MOST_OWN = 4  # tokens from “whether” to what one will do: “whether or not it will appeal”
MOST_HINT = 8  # tokens from “hinted” to “veto”: “has hinted that the governor would veto”
MOST_UNCLEAR = 12  # tokens from “unclear” to “sign”
MOST_BILL = 8  # tokens from “sign” to “bill”
TELLS = WORDS["saying"] | frozenset(
    "said announced decided indicated declared revealed disclosed signalled signaled".split()
)
SELF = frozenset("he she it they we".split())
ASKS = frozenset(("whether", "if"))
WHICH = frozenset(("which",))
OPEN = frozenset("has have hasn't haven't hasn’t haven’t".split())
OWNERS = frozenset("its his her their".split())
OWN_BODIES = WORDS["named"] | WORDS["collective"] | frozenset(("administration", "office"))
PREFERS = frozenset("prefers prefer favours favors favour favor wants want backs back".split())
MEANS = frozenset("will would plans plan intends intend planned intended should".split())
# What merely happens to somebody, or is no act of will: “did not say whether it would be late”.
HAPPENS = frozenset(
    "be have affect cause lead happen remain need mean become lose get make".split()
)
SIDES = frozenset(
    "agree accept observe admit support back honour honor respect oppose endorse favour favor "
    "recognise recognize comply tolerate welcome".split()
)
# “said it would ask the president to veto the bill”: another is to do it.
ASIDE = frozenset("have if ask urge press call tell request lobby push want like".split())
KEEPS = frozenset("declined refused declines refuses".split())
HINTS = frozenset(
    "hinted signalled signaled suggested indicated threatened vowed promised pledged said".split()
)
ACTS_ON_LAW = frozenset("veto sign ratify block".split())
LAWS = frozenset("bill bills measure law legislation act budget ordinance resolution".split()) | {
    "amendment",
    "treaty",
}


def silent_clue(text: Text, sentence: Sentence, index: int) -> Clue | None:
    """“has not said whether she will sign”: what one has not said, one has not decided."""
    verb = keeps_silent(text, sentence, index)
    asks = index + 1 + (word(text, index + 1) in ("on", "publicly"))
    yet = "yet" in words_left(text, sentence, index)
    # What is told in parts is more often left unsaid: “did not say which towns it would visit”.
    known = ASKS | WHICH if yet else ASKS
    if verb < 0 or word(text, asks) not in known or not is_own(text, asks):
        return None
    # “has yet to say”, “has not said” tell by themselves that it is open: who “declined to say” may
    # have decided.
    weighs = yet or word(text, verb) in OPEN
    weighs = weighs and not is_side(text, asks)
    owner = asks + 1 if word(text, asks + 1) in OWNERS else -1  # “whether her agency will sign”
    return Clue(sentence, index, verb, index + 1, "unsaid", open=True, alone=weighs, who=owner)


def keeps_silent(text: Text, sentence: Sentence, index: int) -> int:
    """The first word of “has not said”, “has yet to say”, “declined to say”; -1 where none is."""
    lead = Lead.of(text, sentence, index)
    governor = word(text, lead.at)
    if lead.at < sentence.first:
        return -1
    if lead.to >= 0:
        yet = lead.yet and governor in BE | (HAVE - {"had"})
        return lead.at if yet or governor in KEEPS else -1
    denied = lead.negated or governor.endswith("n't")
    known = HAVE - {"had"} | frozenset("did does do would will hasn't haven't didn't".split())
    return lead.at if denied and governor in known | {"wouldn't", "won't"} else -1


def is_own(text: Text, asks: int) -> bool:
    """Whether “whether” asks for the speaker’s own act: “whether it will appeal”, “whether to”."""
    if word(text, asks + 1) == "to":
        return word(text, asks + 2) not in HAPPENS
    who = own_subject(text, asks)
    if who >= 0 and word(text, asks) == "which" and word(text, who + 1) in PREFERS:
        return True
    if who < 0 or word(text, who + 1) not in MEANS:
        return False
    act = who + 2 + (word(text, who + 2) in ("to", "now", "also", "then", "again"))
    return word(text, act) not in HAPPENS and word(text, act)[:1].isalpha()


def is_side(text: Text, asks: int) -> bool:
    """Whether one keeps to himself how he stands to others’ plan: “whether it would agree”."""
    act = own_subject(text, asks) + 2
    return act > 1 and word(text, act - 1) == "would" and word(text, act) in SIDES


def own_subject(text: Text, asks: int) -> int:
    """The last word of “it” or “her agency” behind “whether”; -1 where another is spoken of."""
    for index in range(asks + 1, asks + MOST_OWN):
        if word(text, index) in SELF:
            return index
        if word(text, index) in OWNERS and word(text, index + 1) in OWN_BODIES:
            return index + 1
    return -1


def hint_clue(text: Text, sentence: Sentence, index: int) -> Clue | None:
    """“has hinted that he would veto the bill”, “has said she will sign it”: a law to be signed."""
    left = words_left(text, sentence, index, MOST_HINT)
    told = next((i for i, one in enumerate(left) if one in HINTS), -1)
    if told < 0 or "," in left[:told] or set(left[:told]) & NEGATIONS:
        return None
    between = set(left[:told])
    ahead = left[:1] == ["to"] or bool({"will", "would", "may", "might", "could"} & between)
    himself = left[0] in SELF | {"to"} or bool(SELF & between)
    near = [word(text, i) for i in range(index + 1, min(sentence.last, index + MOST_BILL))]
    near = near[: near.index(",")] if "," in near else near
    if not (ahead and himself) or ASIDE & between or not LAWS & set(near):
        return None
    verb = index - 1 - told
    verb -= word(text, verb - 1) in HAVE
    if word(text, verb) == "had" or word(text, verb - 1) in NEGATIONS:
        return None
    return Clue(sentence, index, verb, index + 1, word(text, index), expected=True, open=True)


def unclear_clue(text: Text, sentence: Sentence, index: int) -> Clue | None:
    """“It was unclear whether Gov. Holm would sign the bill”: that is for her to decide."""
    left = words_left(text, sentence, index, MOST_UNCLEAR)
    at = left.index("whether") if "whether" in left else -1
    if left[:1] not in (["would"], ["will"]) or at < 2:
        return None
    before = left[at + 1 : at + 4]
    unclear = before[:1] == ["unclear"] or (before[:1] == ["clear"] and NEGATIONS & set(before))
    if not unclear:
        return None
    return Clue(sentence, index, index - 1, index + 1, word(text, index), open=True)


def own_mind_clue(text: Text, calendar: Calendar, sentence: Sentence, index: int) -> Clue | None:
    """What somebody has not said of his own plans, or has hinted."""
    if word(text, index) in ACTS_ON_LAW:
        return hint_clue(text, sentence, index) or unclear_clue(text, sentence, index)
    return silent_clue(text, sentence, index)
