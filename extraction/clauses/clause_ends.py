"""Where the clause of a cue ends: before another subject, another verb, “X said”."""

from extraction.clauses.subjects import AUXILIARIES, PRONOUNS
from extraction.text.cast import Cast
from extraction.text.cues import cue_verbs
from extraction.text.stance_entries import entries
from extraction.text.stances import word_class
from extraction.text.tokens import DASHES, Sentence, Text, is_of_title, places, word

MOST_CLAUSE = 60  # tokens after a cue: a longer clause is cut
MOST_SOURCE = 10  # tokens of “the council leader, X Y, said”
JOINTS = frozenset((",", "and"))
LINKS = frozenset("but while although though which who whereas saying adding arguing yet".split())
TOLD = frozenset("said told wrote".split())  # cues in the past that do not end in “-ed”
# Plain forms that “and” joins to another verb: “reject the charge and say …”.
PLAIN_VERBS = frozenset("say argue insist believe hope fear expect tell want look".split())
# No clause ends before anything else.
ENDING = DASHES | frozenset("; , while but although though whereas because and".split())
ATTRIBUTING = frozenset("said says according told added adds".split())
SOME = frozenset(
    "one two three four five six seven eight nine ten eleven twelve others most many some several "
    "few both another".split()
)


def part_end(text: Text, sentence: Sentence, first: int) -> int:
    """The token after the sentence, or after the sentence of the quotation that a token is in."""
    limit = min(sentence.last, first + MOST_CLAUSE)
    quotation = text.tokens[first - 1].quotation if first else -1
    if quotation < 0:
        return limit
    for index in range(first, limit):
        token = text.tokens[index]
        ends = token.word in (".", "!", "?") and not is_of_title(text, index)
        if ends and token.quotation == quotation:
            return index
        if token.quotation != quotation:
            return limit if token.word in ("if", "unless", "provided") else index
    return limit


def begins_anew(text: Text, cast: Cast, index: int) -> bool:
    """Whether an “and” begins a clause of somebody else: “opposes the plan and Y endorsed it”."""
    begin = index + 1 + (word(text, index + 1) in ("the", "a", "an"))
    mention = cast.at(begin)
    if word(text, begin) in PRONOUNS:
        return True
    after = word(text, begin + 1)
    if word(text, begin) in SOME and after.endswith("ed") and is_cue(after):
        return True  # “ten backed the levy and five voted against”
    verb = word(text, mention.last) if mention is not None and mention.first == begin else ""
    return verb in AUXILIARIES or verb in cue_verbs() or is_cue(verb)


def is_cue(verb: str) -> bool:
    """Whether a verb tells a stance by itself."""
    return verb.endswith(("s", "ed")) and verb in entries()


def next_subject(text: Text, cast: Cast, first: int, limit: int) -> int:
    """Where “, and” begins a clause with a subject of its own; else the limit."""
    for index in places(text, JOINTS, first + 1, max(first + 1, limit - 2)):
        if text.near[index] == "," and text.near[index + 1] in ("and", "or"):
            begin = index + 2 + (text.near[index + 2] in ("the", "a", "an"))
            if text.near[begin] in PRONOUNS or (
                cast.at(begin) is not None and not text.near[begin].endswith(",")
            ):
                return index
        if text.lowers[index] == "and" and (
            begins_anew(text, cast, index) or text.near[index + 1] == "that"
        ):
            return index  # “that it would save money, and that parents would accept it”
    return limit


def clause_end(text: Text, cast: Cast, first: int, limit: int) -> int:
    """The token after the clause: before “;”, a dash, “, but”, “, which”, “, X said”."""
    for index in range(first, limit):
        token = text.tokens[index]
        if token.lower not in ENDING:
            continue
        if token.word == ";" or (token.word in DASHES and word(text, index + 1) != "that"):
            return index
        if token.lower == "while" and is_term(text, cast, index):
            continue
        if token.lower in ("but", "while", "although", "though", "whereas") and index > first + 1:
            return (
                index
                if word(text, index + 1) not in ("only", "also")
                else limit_of(text, index, limit)
            )
        if token.word == "," and (
            word(text, index + 1) in LINKS or is_attribution(text, index + 1, limit)
        ):
            if word(text, index + 1) == "but" and word(text, index + 2) == "only":
                continue
            return index
        if index > first and (token.lower == "because" or second_verb(text, index)):
            return index
    return limit


def is_term(text: Text, cast: Cast, index: int) -> bool:
    """Whether “while” says how long, “while the war lasts”, and not what somebody else thinks."""
    subject = index + 1 + (word(text, index + 1) in ("the", "a", "an"))
    if word(text, index - 1) == "," or subject == index + 1 or cast.at(subject) is not None:
        return False
    said = (word(text, verb) for verb in range(subject, subject + MOST_SOURCE))
    return not any(verb in entries() or verb in cue_verbs() for verb in said)


def second_verb(text: Text, index: int) -> bool:
    """Whether “and” goes on with another verb: “rejects the sale and offers to …”."""
    if word(text, index) != "and":
        return False
    after = word(text, index + 1)
    if after in PLAIN_VERBS or after in word_class("past"):
        return True
    told = after.endswith(("s", "ed")) or after in TOLD
    if told and after in word_class("chain") and word(text, index + 2) == "to":
        return True  # “signed it and intends to hand it in”
    return told and (is_cue(after) or after in cue_verbs())


def limit_of(text: Text, index: int, limit: int) -> int:
    """The end of what follows “but only”."""
    for position in range(index + 2, limit):
        if word(text, position) in (";", ","):
            return position
    return limit


def is_attribution(text: Text, first: int, limit: int) -> bool:
    """Whether “X said” or “according to” begins at a token."""
    told = text.near[first] in ("the", "a", "its", "her", "his")  # “, the mayor, X, said”
    for index in range(first, min(first + MOST_SOURCE, limit)):
        lower = text.near[index]
        if lower in ATTRIBUTING:
            return told or index < first + 7
        if lower == "," and told:
            continue
        if lower in (",", "and", "that", "to", "if", "provided", "unless"):
            return False
    return False


def trimmed(text: Text, first: int, end: int) -> int:
    """The end of some tokens without the signs at it."""
    while end > first and not (
        text.tokens[end - 1].word[-1].isalnum() or text.tokens[end - 1].word[-1] in ")%]"
    ):
        end -= 1
    return end
