"""What is on its way to a decision: what goes before a body, runs out, is not yet decided."""

from extraction.dates.term_dates import Calendar
from extraction.decisions.plans import is_only_thought_of, would_be_voted_on
from extraction.decisions.words import (
    BE,
    DECIDE,
    HAVE,
    PARTICIPLES,
    WILL,
    WORDS,
    Clue,
)
from extraction.text.set_apart import dateline_end
from extraction.text.tokens import Sentence, Text, word

MOST_LEFT = 8  # tokens from a word to what governs it
MOST_BODY = 7  # tokens of a body’s name: “the city’s planning and environment committee”
MATTERS = (
    WORDS["text"]
    | WORDS["agenda"]
    | frozenset("measure matter case issue question legislation ordinance nomination".split())
)
OUGHT = frozenset("should ought could".split())
POINTING = frozenset(("which", "it"))
SIGNS = frozenset("gov governor president mayor king".split())
HOUSES = WORDS["chamber"] - {"committee", "commission"}
VOTES = frozenset("vote ballot referendum".split())
LAST_WORD = frozenset(("say", "word"))
MAILED = frozenset("ballots papers forms letters cards notices leaflets invitations".split())
ENDS = frozenset(". ; :".split())
MOST_ON = 22  # tokens from “decision” to “rests with”: “A decision on whether to pay for … rests”
MOST_SAID = 7  # tokens from “said” to “had not decided”
HAVE_NOT = frozenset("hasn't haven't hadn't hasn’t haven’t hadn’t".split())
MOST_NEAR = 4  # tokens, where it is not said on what: “The decision now rests”
WAITS = BE | frozenset("be been was left".split())
GIVES = frozenset("put send refer submit take bring present".split())
TOPIC = frozenset("on over about of whether".split())


def words_left(text: Text, sentence: Sentence, index: int, most: int = MOST_LEFT) -> list[str]:
    """The words before a token, the nearest first."""
    lowest = max(sentence.first, index - most)
    return [text.near[i] for i in range(index - 1, lowest - 1, -1)]


def is_to_come(text: Text, sentence: Sentence, index: int) -> bool:
    """Whether a verb is told as what will be: “will be put”, “is due to go”, “has to be put”."""
    position = index - 1
    while position > sentence.first and word(text, position) in WORDS["adverb"]:
        position -= 1
    before = word(text, position)
    if before in WILL:
        return word(text, position + 1) != "not"
    left = words_left(text, sentence, position + 1, 3)
    return "to" in words_left(text, sentence, index, 3) and any(
        one in BE | WORDS["prospect"] | HAVE - {"had"} for one in left
    )


def sent_clue(text: Text, calendar: Calendar, sentence: Sentence, index: int) -> Clue | None:
    """“goes to the Senate on Monday”, “will be put to members”, “will go before a judge”."""
    if word(text, index) == "sending":
        return sending_clue(text, sentence, index)
    present = word(text, index) in ("goes", "heads", "comes", "moves", "returns")
    present = present or plans_go(text, sentence, index)
    wanted = is_wanted(text, calendar, sentence, index) or is_resolved(text, sentence, index)
    comes = is_to_come(text, sentence, index) or wanted
    comes = comes or would_be_voted_on(text, calendar, sentence, index)
    now = word(text, index - 1) in ("now", "next") and word(text, index - 2) in MATTERS | POINTING
    now = now or calendar.term(sentence, index) is not None
    now = now or is_for_approval(text, sentence, index)
    now = now or "desk" in [word(text, i) for i in range(index + 2, index + 7)]
    if not comes and not (present and now):
        return None
    if word(text, index - 1) in ("he", "she", "i", "we", "who") or word(text, index) in BE:
        return None
    if word(text, sentence.first) in ("if", "should", "unless"):
        return None  # “If the House approves it, the bill goes to the Senate”
    if "if" in [word(text, i) for i in range(index + 1, min(sentence.last, index + MOST_ON))]:
        return None  # “will be put to staff if the deal goes through”
    most = MOST_LEFT if word(text, index) in GIVES else MOST_NEAR
    for position in range(index + 1, min(sentence.last, index + most)):
        if word(text, position) == "to" and word(text, position + 2) in VOTES:
            return None
        if word(text, position) in MAILED:
            return None  # “must send ballots to overseas voters”
        if word(text, position) == "to" and word(text, position + 1) == "court":
            return None  # “return to court”: to argue, not to be decided
        if word(text, position) in ("to", "before") and is_body(text, sentence, position + 1):
            verb = verb_first(text, sentence, index) if comes else index
            return Clue(
                sentence, index, verb, index + 1, "sent", passive=True,
                who=position + 1,
            )  # fmt: skip
    return None


def plans_go(text: Text, sentence: Sentence, index: int) -> bool:
    """“Plans for 48 flats go before councillors”: a plural that a sentence begins with."""
    if word(text, index) not in ("go", "come", "return") or word(text, index - 1) in BARE_VERB:
        return False
    first = dateline_end(text, sentence)
    near = range(first, min(index, first + MOST_NEAR))
    return any(word(text, i) in PLURALS for i in near)


BARE_VERB = frozenset("to will would can could may might must should not and or who that".split())
PLURALS = frozenset(one for one in MATTERS | WORDS["shelved"] if one.endswith("s"))


def is_wanted(text: Text, calendar: Calendar, sentence: Sentence, index: int) -> bool:
    """“wants to put a bond before voters in the spring”: that much is planned, with a day."""
    meant = word(text, index - 2) in WORDS["intend"] | {"want", "wants"}
    far = word(text, index - 3) in {"not", "had", "once"}
    to = word(text, index - 1) == "to" and word(text, index) in GIVES
    return to and meant and not far and calendar.term(sentence, index) is not None


def is_resolved(text: Text, sentence: Sentence, index: int) -> bool:
    """“voted 6-3 on Monday to send the deal to the voters”: now they are to decide."""
    left = words_left(text, sentence, index)
    to = left[:1] == ["to"] and word(text, index) in GIVES
    return to and bool({"voted", "agreed"} & set(left)) and not {",", "that"} & set(left)


def is_for_approval(text: Text, sentence: Sentence, index: int) -> bool:
    """“The appointment then goes to the king for formal approval”."""
    near = range(index + 3, min(sentence.last, index + 2 + MOST_BODY))
    return any(
        word(text, i) == "for" and {word(text, i + 1), word(text, i + 2)} & WORDS["consent"]
        for i in near
    )


def sending_clue(text: Text, sentence: Sentence, index: int) -> Clue | None:
    """“approved the bill on Tuesday, sending it to the House”: the House is to decide now."""
    if word(text, index - 1) != ",":
        return None
    for position in range(index + 2, min(sentence.last, index + MOST_LEFT)):
        if word(text, position) == "to":
            back = word(text, position - 1) == "back"
            if back and not any(word(text, i) in HOUSES for i in range(position, position + 4)):
                return None  # “sending the plan back to its committee”: to be written anew
            if not is_body(text, sentence, position + 1):
                return None
            return Clue(
                sentence, index, index, index + 1, "sending", passive=True, who=position + 1,
                begin=index,
            )  # fmt: skip
        if word(text, position) in (",", "that", "which", "who"):
            return None
    return None


def verb_first(text: Text, sentence: Sentence, index: int) -> int:
    """The first word of a verb of several words: “will”, “is due to be” before “put”."""
    small = BE | WILL | HAVE | WORDS["prospect"] | WORDS["adverb"]
    while index > sentence.first and word(text, index - 1) in small:
        index -= 1
    return index


def is_body(text: Text, sentence: Sentence, first: int) -> bool:
    """Whether some words name who decides on what is put before them."""
    for index in range(first, min(sentence.last, first + MOST_BODY)):
        lower = word(text, index)
        if lower in WORDS["body"] or lower in WORDS["electors"] or lower == "desk":
            return True
        if lower in SIGNS and index == first:
            return True
        if lower == "." and index == first + 1:
            continue
        if lower in WORDS["clause"] or lower in (",", ".", "on", "to", "in", "by", "for", "with"):
            return False
    return False


def balloted_clue(text: Text, calendar: Calendar, sentence: Sentence, index: int) -> Clue | None:
    """“are to be balloted on strike action”, “are being balloted”."""
    left = words_left(text, sentence, index, 4)
    if left[:1] not in (["be"], ["being"]) or "not" in left:
        return None
    at = next((i for i, one in enumerate(left) if one in BE | WILL), -1)
    return Clue(sentence, index, index - 1 - at, index + 1, "vote") if at >= 0 else None


def undecided_clue(text: Text, calendar: Calendar, sentence: Sentence, index: int) -> Clue | None:
    """“has not yet decided”, “have not agreed on”, “hasn’t ruled on whether”."""
    left = words_left(text, sentence, index, 5)
    asks = word(text, index + 1) in ("whether", "where", "which", "when")
    asks = asks or (word(text, index) == "decided" and word(text, index + 1) == "if")
    asks = asks or (word(text, index) == "ruled" and word(text, index + 1) == "on")
    if {"yet", "still"}.isdisjoint(left) and not asks:
        return None
    at = next((i for i, one in enumerate(left) if one in HAVE | HAVE_NOT), -1)
    if at < 0 or (not {"not", "n't"} & set(left[:at]) and left[at] not in HAVE_NOT):
        return None
    past = left[at].startswith("had") and not tells_himself(text, sentence, index - 1 - at)
    if past or PARTICIPLES[word(text, index)] not in DECIDE | WORDS["settle"]:
        return None
    base = PARTICIPLES[word(text, index)]
    return Clue(sentence, index, index - 1 - at, index + 1, base, open=True)


def tells_himself(text: Text, sentence: Sentence, index: int) -> bool:
    """Whether somebody says what stands before a token: “said the union had not decided”."""
    near = range(max(sentence.first, index - MOST_SAID), index - 1)
    said = next((i for i in near if word(text, i) in ("said", "says", "told")), -1)
    apart = any(word(text, i) in (",", "who", "which", "when") for i in range(said, index))
    return said >= 0 and not apart


def none_made_clue(text: Text, calendar: Calendar, sentence: Sentence, index: int) -> Clue | None:
    """“No decision has been made on the quarry”."""
    if "no" not in words_left(text, sentence, index, 3):
        return None
    after = [word(text, i) for i in range(index + 1, min(sentence.last, index + 6))]
    made = {"made", "taken", "reached", "announced"} & set(after)
    if not made or not {"has", "have"} & set(after) or "been" not in after:
        return None
    return Clue(sentence, index, index + 1, index + 1, "none", noun=True, open=True)


def final_say_clue(text: Text, calendar: Calendar, sentence: Sentence, index: int) -> Clue | None:
    """“will have the final say on”, “has the last word”."""
    left = words_left(text, sentence, index, 6)
    if left[:1] not in (["final"], ["last"]) or "had" in left:
        return None
    at = next((i for i, one in enumerate(left) if one in ("has", "have", "get", "gets")), -1)
    if at < 0 or "not" in left[: at + 2]:
        return None
    at += left[at + 1 : at + 2] == ["will"]
    return Clue(sentence, index, index - 1 - at, index + 1, "decide", open=True)


def rests_clue(text: Text, calendar: Calendar, sentence: Sentence, index: int) -> Clue | None:
    """“The final decision on the mine rests with the minister”, “The choice falls to the mayor”,
    “The decision is up to voters”, “A decision on repairs was left for the new board”.
    """
    left_up = word(text, index) in ("left", "up")
    if left_up and word(text, index - 1) not in WAITS:
        return None
    if word(text, index - 2) in OUGHT:
        return None  # “said the decision should be left to schools”: so somebody thinks
    links = {"left": ("to", "for"), "up": ("to",)}.get(word(text, index), ("with",))
    falls = word(text, index) in ("fall", "falls")
    if word(text, index + 1) not in (("to",) if falls else links):
        return None
    if falls and not is_whom(text, index):
        return None
    left = words_left(text, sentence, index, MOST_ON)
    at = next((i for i, one in enumerate(left) if one in WORDS["decision"] | LAST_WORD), -1)
    if at >= 0 and left[at] == "word" and not {"final", "last"} & set(left[at + 1 : at + 2]):
        return None
    if at < 0 or "," in left[:at] or (at >= MOST_NEAR and left[at - 1] not in TOPIC):
        return None
    act = index - 1 - at
    return Clue(sentence, act, index, index, word(text, act), noun=True, open=True, who=index + 2)


def is_whom(text: Text, index: int) -> bool:
    """Whether a body or an office stands after “falls to”: not “the vote falls to 40 per cent”."""
    named = any(one[0].isupper() for one in text.words[index + 2 : index + 3])
    return named or word(text, index + 2) in ("the", "a", "an", "its", "their")


def needed_clue(text: Text, calendar: Calendar, sentence: Sentence, index: int) -> Clue | None:
    """“Approval is still needed from the council”."""
    left = words_left(text, sentence, index, 5)
    given = WORDS["consent"] - {"majority"}  # how many must agree is no decision
    at = next((i for i, one in enumerate(left) if one in given), -1)
    if at < 1 or not BE & set(left[:at]) or {"not", "no"} & set(left):
        return None
    who = index + 2 if word(text, index + 1) in ("from", "by", "of") else -1
    act = index - 1 - at
    return Clue(sentence, act, index, index + 1, word(text, act), consent=True, who=who)


def awaiting_clue(text: Text, calendar: Calendar, sentence: Sentence, index: int) -> Clue | None:
    """“are awaiting a ruling from the court”, “pending a decision by ministers”."""
    first = index + 1 + (word(text, index) == "subject" and word(text, index + 1) == "to")
    if word(text, index) == "subject" and first == index + 1:
        return None
    if is_only_thought_of(text, sentence, index):
        return None
    for position in range(first, min(sentence.last, index + 7)):
        if word(text, position) in WORDS["decision"]:
            follows = word(text, position + 1) in ("from", "by", "of", "in")
            who = position + 2 if follows else -1
            return Clue(
                sentence, position, position, position + 1, word(text, position), noun=True,
                open=True, who=who,
            )  # fmt: skip
        if word(text, position) in (",", "to", *ENDS):
            return None
    return None
