"""On what condition: from “if”, “unless”, “as long as”, “provided that” to where it ends."""

import re

from extraction.clauses.clause_ends import LINKS, is_attribution, trimmed
from extraction.clauses.exchanges import begins_terms
from extraction.clauses.subjects import PRONOUNS
from extraction.text.denials import is_contracted
from extraction.text.tokens import Text, places, word

NOT_CONDITIONAL = frozenset("even as what see ask asked asks wonder know decide".split())
OPENING = frozenset(
    "if unless once after when only subject as so provided providing until without on before "
    "should in for with".split()
)
REFUSING = frozenset("refuse refuses refused refusing balk balks balked balking".split())
SUBJECT_OPENERS = frozenset("the a an its his her their any that this".split())
ENDING = frozenset("; but while although".split())
# “last as long as the river does”, “took twice as long as planned” measure a time.
MEASURED = frozenset("last lasts lasted take takes took taken twice half nearly almost".split())
TURNING = OPENING | ENDING
STATED = frozenset("condition conditions".split())
READY = frozenset("would could ready willing prepared open happy".split())
WILLING = frozenset("will would cannot can could".split())
UNITS = frozenset("day week month year decade".split())
MODALS = frozenset("would could will can".split())
INSIDE = frozenset("including excluding following during pending".split())
MOST_APPOSED = 5  # tokens of “a far-reaching step that”
FARTHEST_MODAL = 4  # tokens from “would” to what follows its verb
FINITE = frozenset("is are was were will would can could has have gets get".split())
MUST = frozenset("necessary needed required need pressed pushed forced".split())
NO_OBJECT = frozenset("is are was were be been has have had which that who and or he she".split())
MOST_POLL = 7  # tokens of “win the party’s seats in May’s local elections”
POLLS = frozenset("election elections power office presidency primary runoff poll polls".split())
WON = frozenset("win elected re-elected reelected wins won returned".split())
# A condition that only says when it comes to it: “will veto the bill if it passes”.
PASSING = re.compile(
    r"(?:if|when|should|once) (?:"
    r"(?:it|they|(?:the|that|this) \w+) (?:(?:is|are|was|were|gets?|got) )?(?:ever )?"
    r"(?:pass|reach|get to|comes? to|land|(?:goes|go|went) (?:ahead|through)|approved|adopted|"
    r"signed|enacted|becomes? law|became law|makes? it|made it)"
    r"|(?:\w+ ){1,3}(?:approve[sd]?|adopt(?:s|ed)|pass(?:es|ed)|backs?|backed|clears?|cleared) "
    r"(?:it|them)\b)",
    re.IGNORECASE,
)


# “I will sign it if it reaches my desk”: whoever signs is for it, as it is passed to him.
ON_DESK = re.compile(
    r"(?:if|when|should|once) (?:[\w’'-]+ ){1,6}(?:reach\w*|to|on) (?:his|her|my|the \w+[’']s) "
    r"desk\b",
    re.IGNORECASE,
)
LACKING = frozenset("without until".split())  # they open what keeps one from backing a thing


def condition_in(text: Text, first: int, limit: int) -> tuple[int, int] | None:
    """The condition after a cue: tokens from “if”, “unless”, “as long as”, “provided that”."""
    for index in places(text, TURNING, first, limit):
        lower = text.near[index]
        if lower == "while" and lasts(text, first, index):
            return index, trimmed(text, index, condition_end(text, index + 1, limit))
        if lower == ";" or (
            lower in ("but", "while", "although") and text.near[index + 1] != "only"
        ):
            return None
        begin = condition_begin(text, index, first)
        if begin is not None:
            return begin, trimmed(text, index, condition_end(text, index + 1, limit))
    return None


def names_price(text: Text, index: int) -> bool:
    """Whether a price or a share follows: “only at 230 crowns or above”, “only for $30 a share”."""
    sum_at = index + 1 + (text.near[index + 1] in ("a", "the", "about", "least"))
    return text.near[index] in ("at", "above", "for") and (
        text.near[sum_at][:1].isdigit() or text.near[sum_at][:1] in "$£€¥"
    )


def condition_begin(text: Text, index: int, first: int) -> int | None:
    """The first token of a condition whose conjunction stands at a token."""
    lower, lead, after = text.near[index], text.near[index - 1], text.near[index + 1]
    found = (
        (lower == "if" and lead not in NOT_CONDITIONAL)
        or lower == "unless"
        or (lower in ("once", "after", "when") and lead == "only" and after[:1].isalnum())
        or (lower == "once" and is_ready(text, first) and tells_when(text, index + 1))
        or (lower == "only" and (after == "with" or names_price(text, index + 1)))
        or begins_terms(text, first, index)
        or (
            lower in ("as", "so")
            and after == "long"
            and text.near[index + 2] == "as"
            and lead not in MEASURED
        )
        or (lower in ("provided", "providing") and provides(text, first, index))
        or (lower in ("until", "without") and denies(text, first, index))
        or (lower in ("until", "without", "before") and refuses(text, first, index))
        or (lower == "should" and is_turned(text, index))
        or (lower == "on" and after == "condition" and text.near[index + 2] != "of")
        or (lower == "on" and after in ("one", "two") and text.near[index + 2] in STATED)
        or (lower == "on" and after == "the" and is_stated(text, index + 2))
    )
    if not found or (lower == "if" and tells_in_power(text, index + 1)):
        return None
    if lower == "if" and is_last_resort(text, index + 1):
        return None
    return index - 1 if lead == "only" and index - 1 >= first else index


def lasts(text: Text, first: int, index: int) -> bool:
    """Whether a “while” says how long there is no yes: “will not sign while the port is closed”."""
    if text.near[index - 1] == "," or text.near[index + 1].endswith("ing"):
        return False
    before = text.near[max(0, first - FARTHEST_MODAL) : first]
    no = any(one in ("not", "never", "cannot") or is_contracted(one) for one in before)
    will = any(one in WILLING or one in ("wo", "ca") for one in before)
    return (no and will) or refuses(text, first, index)


def is_ready(text: Text, first: int) -> bool:
    """Whether a cue is of what somebody is ready to do, and has not begun to: “would sign once”."""
    before = text.near[max(0, first - FARTHEST_MODAL) : first]
    no = any(one in ("not", "never", "no") or is_contracted(one) for one in before)
    return not no and not READY.isdisjoint(before)


def tells_when(text: Text, first: int) -> bool:
    """Whether “once” begins a clause: “once (that) a depot is built”, and not “once a week”."""
    lower, after = text.near[first], text.near[first + 1]
    if lower in ("a", "an", "every", "per") and after in UNITS:
        return False
    return lower in SUBJECT_OPENERS or lower in PRONOUNS or lower == "there"


def tells_in_power(text: Text, first: int) -> bool:
    """Whether an “if” only says that somebody has to win first: “would scrap it if elected”."""
    won = first + (word(text, first) in ("it", "he", "she", "they"))
    if word(text, won) in ("is", "are", "was", "were"):
        won += 1
    if word(text, won) not in WON:
        return False
    until = range(won + 1, won + MOST_POLL)
    return not word(text, won + 1)[:1].isalnum() or any(text.near[at] in POLLS for at in until)


def is_last_resort(text: Text, first: int) -> bool:
    """Whether an “if” only says that a thing is done where it must be: “if it had to”."""
    if text.near[first] in MUST:
        return not text.near[first + 1][:1].isalnum()  # not “if needed repairs are made”
    had = text.near[first + 1] in ("had", "has", "have")
    if text.near[first] in PRONOUNS and had:
        return text.near[first + 2] == "to" and not text.near[first + 3][:1].isalnum()
    came = text.near[first] == "it" and text.near[first + 1] in ("comes", "came", "should")
    return came and text.near[first + 2 : first + 4] in (
        ["to", "that"],
        ["to", "it"],
        ["come", "to"],
    )


def is_stated(text: Text, index: int) -> bool:
    """Whether a condition is told right after its noun: “on the condition that”."""
    return word(text, index) in STATED and word(text, index + 1) == "that"


def provides(text: Text, first: int, index: int) -> bool:
    """Whether “provided” begins a condition: “would accept it provided both schools stayed”."""
    lead, after = word(text, index - 1), word(text, index + 1)
    if lead == "," or after == "that" or after in PRONOUNS:
        return True
    if lead in NO_OBJECT or word(text, index) == "providing":
        return False
    if after in ("the", "both", "all") and FINITE & set(text.lowers[index + 2 : index + 8]):
        return True  # “is happy with it provided the staff are kept”
    return any(
        word(text, position) in MODALS for position in range(max(0, first - FARTHEST_MODAL), first)
    )


def denies(text: Text, first: int, index: int) -> bool:
    """Whether “no” or “not” stands before a token: “would sign nothing until …”."""
    return any(
        word(text, position) in ("no", "not", "never", "nothing")
        or (position < first and is_contracted(word(text, position)))
        for position in range(max(0, first - FARTHEST_MODAL), min(index, first + 8))
    )


def refuses(text: Text, first: int, index: int) -> bool:
    """Whether a cue is a refusal, of the same clause: “refused to sign without a guarantee”."""
    refusal = any(word(text, position) in REFUSING for position in range(max(0, first - 2), first))
    return refusal and not any(word(text, position) == "," for position in range(first, index))


def is_turned(text: Text, index: int) -> bool:
    """Whether “should” stands before its subject: “tariffs, should the firm be fined”."""
    if index + 1 >= len(text.tokens) or word(text, index - 1) in PRONOUNS:
        return False
    after = text.tokens[index + 1]
    return after.lower in PRONOUNS | SUBJECT_OPENERS or after.word[0].isupper()


def condition_end(text: Text, first: int, limit: int) -> int:
    """The token after a condition."""
    for index in range(first, limit):
        if text.near[index] in (";", "—") or (
            text.near[index] == ","
            and (
                is_attribution(text, index + 1, limit)
                or text.near[index + 1] in LINKS
                or explains(text, index + 1, limit)
                or goes_on_beside(text, index + 1, limit)
            )
        ):
            return index
    return limit


def explains(text: Text, first: int, limit: int) -> bool:
    """Whether a token begins an apposition to all before it: “, an idea that the mills dislike”."""
    return word(text, first) in ("a", "an") and any(
        word(text, index) in ("that", "which")
        for index in range(first + 2, min(limit, first + MOST_APPOSED))
    )


def goes_on_beside(text: Text, first: int, limit: int) -> bool:
    """Whether a participle tells what went with all before it: “, drawing an angry response”.

    One between commas stands inside: “if the council, citing costs, votes no”.
    """
    lower = word(text, first)
    beside = lower.endswith("ing") and len(lower) > len("bring") and lower not in INSIDE
    return beside and "," not in text.lowers[first:limit]


def opens_with_condition(
    text: Text, first: int, index: int, *, refused: bool = False
) -> tuple[int, int] | None:
    """The condition before a subject: “If X, we would …”, “Without X, we would not …”."""
    first += not word(text, first)[:1].isalnum()  # a quotation mark
    opening = word(text, first)
    if opening not in ("if", "unless", "provided") and not (refused and opening in LACKING):
        return None
    for position in range(index - 1, first + 1, -1):
        if word(text, position) == ",":
            return first, position
    return None


def is_for_signing(condition: str) -> bool:
    """Whether a condition only says that somebody gets a bill: “if it reaches her desk”."""
    return ON_DESK.match(condition) is not None


def is_passing(condition: str) -> bool:
    """Whether a condition only says when it comes to it: “will veto the bill if it passes”."""
    return PASSING.match(condition) is not None
