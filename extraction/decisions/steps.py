"""Steps after which somebody is to decide: an appeal lodged, what one may sign or send back,
what it is up to somebody to say.
"""

from extraction.dates.term_dates import Calendar
from extraction.decisions.roads import is_body, is_to_come, verb_first, words_left
from extraction.decisions.words import BE, HAVE, NEGATIONS, WORDS, Clue
from extraction.text.tokens import Sentence, Text, word

MOST_LEFT = 8  # tokens of who decides, before a verb
MOST_CHOICE = 14  # tokens from “sign” to “or send it back”
LODGED = frozenset("lodged filed submitted".split())
APPEALS = frozenset("appeal petition complaint challenge application bid objection".split())
TURNING = frozenset("veto reject return send refuse refer block decline dismiss withhold".split())
AGREEING = frozenset("sign assent approve accept ratify".split())
JUDGING = frozenset("say decide determine judge rule settle".split())
TALKED = frozenset("discuss review debate examine".split())
BOARDS = frozenset(
    "board cabinet committee council parliament senate assembly commission ministers directors "
    "trustees panel".split()
)


def lodged_clue(text: Text, calendar: Calendar, sentence: Sentence, index: int) -> Clue | None:
    """“An appeal has been lodged with the Supreme Court”: the court has it before it."""
    left = words_left(text, sentence, index, MOST_LEFT)
    been = left[:1] == ["been"] and left[1:2] in (["has"], ["have"])
    if not been or not APPEALS & set(left) or word(text, index + 1) not in ("with", "at", "in"):
        return None
    verb = verb_first(text, sentence, index - 1)
    return Clue(sentence, index, verb, index + 1, "considered", passive=True, who=index + 2)


def take_a_call_clue(text: Text, calendar: Calendar, sentence: Sentence, index: int) -> Clue | None:
    """“The cabinet is likely to take a call next week”: to decide, as Indian English has it."""
    take = index - 2
    if word(text, index - 1) != "a" or word(text, take) != "take" or take <= sentence.first:
        return None
    if not is_to_come(text, sentence, take):
        return None
    verb = verb_first(text, sentence, take - (word(text, take - 1) == "to"))
    return Clue(sentence, index, verb, index + 1, "decide")


def sign_or_send_back_clue(
    text: Text, calendar: Calendar, sentence: Sentence, index: int
) -> Clue | None:
    """“The president can assent to the bill or send it back”: which of the two is open."""
    if word(text, index - 1) not in ("can", "may", "could", "either"):
        return None
    near = range(index + 1, min(sentence.last, index + MOST_CHOICE))
    turns = any(word(text, i) == "or" and word(text, i + 1) in TURNING for i in near)
    if not turns:
        return None
    first = index + 1 + (word(text, index + 1) == "to")
    return Clue(sentence, first - 1, index - 1, first, "decide", open=True)


def green_light_clue(text: Text, calendar: Calendar, sentence: Sentence, index: int) -> Clue | None:
    """“The merger needs the green light of the commission”, “awaits the nod from Paris”."""
    first = index - (word(text, index) == "light")
    if word(text, index) == "light" and word(text, first) != "green":
        return None
    needs = first - 1 - (word(text, first - 1) in ("the", "a", "final"))
    needing = word(text, needs) in ("needs", "need", "awaits", "await", "requires", "require")
    if not needing or word(text, index + 1) not in ("of", "from", "by"):
        return None
    if word(text, needs - 1) in NEGATIONS:
        return None
    return Clue(sentence, index, needs, needs + 1, "approval", consent=True)


def up_to_say_clue(text: Text, calendar: Calendar, sentence: Sentence, index: int) -> Clue | None:
    """“It is up to the court to say whether the levy is legal”."""
    if word(text, index + 1) != "to" or word(text, index - 1) not in BE | {"now", "then"}:
        return None
    for verb in range(index + 3, min(sentence.last, index + 2 + MOST_LEFT)):
        if word(text, verb - 1) == "to" and word(text, verb) in JUDGING:
            if word(text, verb + 1) not in ("whether", "how", "if"):
                return None
            return Clue(sentence, verb, index, verb + 1, "decide", who=index + 2, open=True)
    return None


def whether_depends_clue(
    text: Text, calendar: Calendar, sentence: Sentence, index: int
) -> Clue | None:
    """“Whether the deal survives depends on lawmakers in Lima”."""
    hands = [word(text, i) for i in (index - 2, index, index + 1)] == ["in", "hands", "of"]
    if word(text, sentence.first) != "whether" or not (
        hands or word(text, index + 1) in ("on", "upon")
    ):
        return None
    if not is_body(text, sentence, index + 2):
        return None
    first = sentence.first
    return Clue(sentence, first, index, first + 1, "decide", who=index + 2, begin=first, open=True)


def to_discuss_clue(text: Text, calendar: Calendar, sentence: Sentence, index: int) -> Clue | None:
    """“The board is due to discuss the programme on 12 December”."""
    if word(text, index - 1) != "to" or word(text, index - 2) not in WORDS["prospect"]:
        return None
    verb = verb_first(text, sentence, index - 2)
    left = words_left(text, sentence, verb, MOST_LEFT)
    if not BOARDS & set(left) and not (left == ["it"] and at_its_meeting(text, sentence, index)):
        return None
    if word(text, verb) not in BE | HAVE or calendar.term(sentence, index) is None:
        return None
    return Clue(sentence, index, verb, index + 1, "decide", open=True)


def at_its_meeting(text: Text, sentence: Sentence, index: int) -> bool:
    """Whether “it” is a body: “It is due to discuss the bill at its meeting on Thursday”."""
    near = range(index + 2, min(sentence.last - 1, index + MOST_CHOICE))
    its = (i for i in near if word(text, i) == "its")
    return any("meeting" in (word(text, i + 1), word(text, i + 2)) for i in its)


def asked_court_clue(text: Text, calendar: Calendar, sentence: Sentence, index: int) -> Clue | None:
    """“Hauliers have asked the court to freeze the rule”: whether it does is open."""
    who = index + 1
    if word(text, index - 1) not in ("have", "has") or word(text, who) not in ("the", "a"):
        return None
    for to in range(who + 2, min(sentence.last, who + MOST_LEFT)):
        if word(text, to) == "to":
            named = {word(text, i) for i in range(who, to)}
            if not named & {"court", "circuit", "judge", "tribunal", "regulator", "commission"}:
                return None
            return Clue(sentence, to, index - 1, to + 1, "asked", open=True, who=who)
    return None


def pressed_to_decide_clue(
    text: Text, calendar: Calendar, sentence: Sentence, index: int
) -> Clue | None:
    """“Ministers are under pressure to decide before the review”."""
    deed = word(text, index + 2) in ("decide", "rule", "vote", "choose", "settle")
    if word(text, index - 1) != "under" or word(text, index + 1) != "to" or not deed:
        return None
    verb = verb_first(text, sentence, index - 1)
    return Clue(sentence, index + 2, verb, index + 3, word(text, index + 2), open=True)


def floor_clue(text: Text, calendar: Calendar, sentence: Sentence, index: int) -> Clue | None:
    """“House leaders plan to bring the bill to the floor before May”: a vote is to come."""
    if word(text, index - 1) != "the" or word(text, index - 2) != "to":
        return None
    left = words_left(text, sentence, index - 2, MOST_LEFT)
    bring = next((i for i, one in enumerate(left) if one in ("bring", "put", "take", "send")), -1)
    dated = calendar.term(sentence, index) is not None
    if bring < 1 or not dated or left[bring + 1 : bring + 2] not in (["to"], ["will"]):
        return None
    act = index - 3 - bring
    return Clue(sentence, act, act - 2, act + 1, "decide", open=True)
