"""Where the narrator goes on behind a reported clause: “said it was dead, but the council has not
voted”, “said talks had failed and did not rule out a strike”, “said it was safe, but X disagreed”.
"""

from extraction.clauses.set_against import answers, verb_of
from extraction.clauses.subjects import PRONOUNS
from extraction.text.cast import Cast
from extraction.text.cues import cue_verbs
from extraction.text.finite import FINITE
from extraction.text.tokens import Text, is_adverb, word

TURNING = frozenset("but while though although whereas yet".split())
# A clause that is told in the past has its verbs in the past too; these are not.
SHIFTED = frozenset("was were had did would could might".split())
PRESENT = frozenset("has have is are does do will wants remains needs".split())
UNSHIFTED = PRESENT | frozenset("can may must shall".split())
TOLD = frozenset("said told wrote thought felt knew heard saw found".split())
MOST_SUBJECT = 9  # tokens from the turn to the verb of its clause
# What is always so: “but that is how it goes”.
GENERAL = frozenset("that this there what people nobody i we you".split())
# What who speaks leaves unsaid.
WITHHELD = frozenset(
    "say comment elaborate specify disclose confirm identify name respond reply answer exclude "
    "deny explain discuss speculate".split()
)
NOT_SAID = WITHHELD | {"rule"}  # “did not rule out”
DRAWN = ["not", "be", "drawn"]
GIVEN = frozenset("give offer provide".split())
GAVE = frozenset("gave offered provided".split())
DETAILS = frozenset(
    "detail details reason reasons specifics timeline timetable figure figures explanation "
    "example examples names further".split()
)
MOST_DETAILS = 3  # tokens of “give any more details”


def narrator_follows(text: Text, cast: Cast, cue: int, first: int, index: int) -> bool:
    """Whether what stands behind a token is no more of a clause that begins at `first`, and whose
    cue is the verb at `cue`.
    """
    lower = text.near[index]
    if lower in ("and", "but") and leaves_unsaid(text, first, index + 1):
        return True
    if lower in ("and", "but") and text.near[index + 1] in FINITE:
        bare = text.near[first - 1] == "to" or text.near[first] == "to"
        if bare and FINITE.isdisjoint(text.near[first:index]):
            return True  # “urged it to cut waste but has not backed the levy”
    apart = text.near[index - 1] == ","
    if lower not in TURNING:
        return False
    begin = index + 1
    if is_answered(text, cast, begin):
        return True
    return apart and is_shifted(text, cue, first, index) and is_unshifted(text, begin)


def leaves_unsaid(text: Text, first: int, index: int) -> bool:
    """Whether who spoke left something unsaid: “did not say when”, “declined to comment”; what
    somebody “would not say” is a part of a clause that is of himself.
    """
    lower = text.near[index]
    if lower in ("declined", "refused"):
        return text.near[index + 1] == "to" and text.near[index + 2] in WITHHELD
    if lower in GAVE:
        return text.near[index + 1] == "no" and has_details(text, index + 2)
    if lower in ("would", "will") and text.near[index + 1 : index + 4] == DRAWN:
        return True
    would = lower == "would" and text.near[first] not in PRONOUNS
    if not (lower == "did" or would) or text.near[index + 1] != "not":
        return False
    verb = index + 2 + is_adverb(text.tokens[min(index + 2, len(text.tokens) - 1)])
    if text.near[verb] in GIVEN:
        return has_details(text, verb + 1)
    return text.near[verb] in NOT_SAID


def has_details(text: Text, index: int) -> bool:
    """Whether details or reasons are spoken of right behind a token."""
    return any(text.near[at] in DETAILS for at in range(index, index + MOST_DETAILS))


def is_answered(text: Text, cast: Cast, begin: int) -> bool:
    """Whether somebody with a name answers what was said: “X disputed that”."""
    mention = cast.at(begin + (text.near[begin] == "the"))
    if mention is None or not mention.actor.human:
        return False
    verb = verb_of(text, mention)
    return verb >= 0 and answers(text, verb)


def is_shifted(text: Text, cue: int, first: int, last: int) -> bool:
    """Whether a clause is told in the past, with its own verbs in the past."""
    if not is_told(text, cue):
        return False
    verbs = [one for one in text.near[first:last] if one in FINITE]
    return any(one in SHIFTED for one in verbs) and not any(one in UNSHIFTED for one in verbs)


def is_told(text: Text, cue: int) -> bool:
    """Whether a cue is in the past."""
    return text.near[cue].endswith("ed") or text.near[cue] in TOLD


def is_unshifted(text: Text, begin: int) -> bool:
    """Whether the clause at a token has its verb in the present: “the council has not voted”."""
    if text.near[begin] in GENERAL:
        return False
    for index in range(begin, begin + MOST_SUBJECT):
        lower = text.near[index]
        if lower in PRESENT or (lower.endswith("s") and lower in cue_verbs() and index > begin):
            return word(text, index - 1) not in ("to", "the", "a", "of")
        if lower in FINITE or lower in ("", ",", ".", ";", "that", "who", "which", "to"):
            return False
        if text.tokens[index].quotation >= 0:
            return False
    return False
