"""What surrounds a stance cue: where its clause ends, on what condition and why."""

from dataclasses import dataclass

from extraction.cast import Cast
from extraction.cues import cue_verbs
from extraction.stance_entries import entries
from extraction.subjects import AUXILIARIES, PRONOUNS
from extraction.tokens import DASHES, Sentence, Text, word

MOST_CLAUSE = 60  # tokens after a cue: a longer clause is cut
MOST_SOURCE = 10  # tokens of “the council leader, X Y, said”
LINKS = frozenset("but while although though which who whereas saying adding arguing yet".split())
REASONS = frozenset("because since saying arguing".split())
NOT_CONDITIONAL = frozenset("even as what see ask asked asks wonder know decide".split())
TOLD = frozenset("said told wrote".split())  # cues in the past that do not end in “-ed”
ATTRIBUTING = frozenset("said says according told added adds".split())


@dataclass(frozen=True, slots=True)
class Clause:
    """The tokens of a stance after its cue: up to `end`; with a condition and a reason, if any."""

    end: int
    condition: tuple[int, int] | None = None
    reason: tuple[int, int] | None = None


def clause_of(text: Text, cast: Cast, sentence: Sentence, first: int) -> Clause:
    """The clause that goes on at a token."""
    limit = next_subject(text, cast, first, part_end(text, sentence, first))
    if word(text, sentence.first) in ("while", "although", "though", "whereas"):
        limit = next((i for i in range(first, limit) if word(text, i) == ","), limit)
    end = clause_end(text, first, limit)
    condition = condition_in(text, first, limit)
    if condition is not None:
        end = max(end, condition[1])
    return Clause(trimmed(text, first, end), condition, reason_in(text, first, limit))


def part_end(text: Text, sentence: Sentence, first: int) -> int:
    """The token after the sentence, or after the sentence of the quotation that a token is in."""
    limit = min(sentence.last, first + MOST_CLAUSE)
    quotation = text.tokens[first - 1].quotation if first else -1
    if quotation < 0:
        return limit
    for index in range(first, limit):
        token = text.tokens[index]
        if token.word in (".", "!", "?") and token.quotation == quotation:
            return index
        if token.quotation != quotation and token.word not in ("if", "unless", "provided"):
            return index
    return limit


def begins_anew(text: Text, cast: Cast, index: int) -> bool:
    """Whether an “and” begins a clause of somebody else: “opposes the plan and Y endorsed it”."""
    begin = index + 1 + (word(text, index + 1) in ("the", "a", "an"))
    mention = cast.at(begin)
    if word(text, begin) in PRONOUNS:
        return True
    verb = word(text, mention.last) if mention is not None and mention.first == begin else ""
    return verb in AUXILIARIES or verb in cue_verbs() or is_cue(verb)


def is_cue(verb: str) -> bool:
    """Whether a verb tells a stance by itself."""
    return verb.endswith(("s", "ed")) and verb in entries()


def next_subject(text: Text, cast: Cast, first: int, limit: int) -> int:
    """Where “, and” begins a clause with a subject of its own; else the limit."""
    for index in range(first + 1, limit - 2):
        if word(text, index) == "," and word(text, index + 1) in ("and", "or"):
            begin = index + 2 + (word(text, index + 2) in ("the", "a", "an"))
            if word(text, begin) in PRONOUNS or (
                cast.at(begin) is not None and not word(text, begin).endswith(",")
            ):
                return index
        if text.tokens[index].lower == "and" and begins_anew(text, cast, index):
            return index
    return limit


def clause_end(text: Text, first: int, limit: int) -> int:
    """The token after the clause: before “;”, a dash, “, but”, “, which”, “, X said”."""
    for index in range(first, limit):
        token = text.tokens[index]
        if token.word == ";" or (token.word in DASHES and word(text, index + 1) != "that"):
            return index
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


def second_verb(text: Text, index: int) -> bool:
    """Whether “and” goes on with another verb: “rejects the sale and offers to …”."""
    after = word(text, index + 1)
    if word(text, index) != "and" or not (after.endswith(("s", "ed")) or after in TOLD):
        return False
    return is_cue(after) or after in cue_verbs()


def limit_of(text: Text, index: int, limit: int) -> int:
    """The end of what follows “but only”."""
    for position in range(index + 2, limit):
        if word(text, position) in (";", ","):
            return position
    return limit


def is_attribution(text: Text, first: int, limit: int) -> bool:
    """Whether “X said” or “according to” begins at a token."""
    told = word(text, first) in ("the", "a", "its", "her", "his")  # “, the mayor, X, said”
    for index in range(first, min(first + MOST_SOURCE, limit)):
        lower = word(text, index)
        if lower in ATTRIBUTING:
            return told or index < first + 7
        if lower == "," and told:
            continue
        if lower in (",", "and", "that", "to", "if", "provided", "unless"):
            return False
    return False


def condition_in(text: Text, first: int, limit: int) -> tuple[int, int] | None:
    """The condition after a cue: tokens from “if”, “unless”, “as long as”, “provided that”."""
    for index in range(first, limit):
        lower = word(text, index)
        if lower == ";" or (
            lower in ("but", "while", "although") and word(text, index + 1) != "only"
        ):
            return None
        begin = condition_begin(text, index, first)
        if begin is not None:
            return begin, trimmed(text, index, condition_end(text, index + 1, limit))
    return None


def condition_begin(text: Text, index: int, first: int) -> int | None:
    """The first token of a condition whose conjunction stands at a token."""
    lower, lead, after = word(text, index), word(text, index - 1), word(text, index + 1)
    found = (
        (lower == "if" and lead not in NOT_CONDITIONAL)
        or lower == "unless"
        or (lower in ("once", "after", "when") and lead == "only")
        or (lower == "only" and after == "with")
        or (lower == "subject" and after == "to" and lead == ",")
        or (lower in ("as", "so") and after == "long" and word(text, index + 2) == "as")
        or (
            lower in ("provided", "providing")
            and (lead == "," or after == "that" or after in PRONOUNS)
        )
        or (lower in ("until", "without") and denies(text, first, index))
        or (lower == "on" and after == "condition" and word(text, index + 2) != "of")
    )
    if not found:
        return None
    return index - 1 if lead == "only" and index - 1 >= first else index


def denies(text: Text, first: int, index: int) -> bool:
    """Whether “no” or “not” stands before a token: “would sign nothing until …”."""
    return any(
        word(text, position) in ("no", "not", "never", "nothing")
        for position in range(max(0, first - 2), min(index, first + 8))
    )


def condition_end(text: Text, first: int, limit: int) -> int:
    """The token after a condition."""
    for index in range(first, limit):
        if word(text, index) in (";", "—") or (
            word(text, index) == ","
            and (is_attribution(text, index + 1, limit) or word(text, index + 1) in LINKS)
        ):
            return index
    return limit


def reason_in(text: Text, first: int, limit: int) -> tuple[int, int] | None:
    """The reason after a cue: what follows “because” or “saying that”."""
    for index in range(first, limit):
        if word(text, index) == "because" or (
            word(text, index) in REASONS and word(text, index - 1) == ","
        ):
            begin = index + 1 + (word(text, index + 1) == "that")
            end = trimmed(text, begin, limit)
            return (begin, end) if end > begin + 1 else None
    return None


def opens_with_condition(text: Text, first: int, index: int) -> tuple[int, int] | None:
    """The condition before a subject: “If X, we would …”."""
    if word(text, first) not in ("if", "unless", "provided"):
        return None
    for position in range(index - 1, first + 1, -1):
        if word(text, position) == ",":
            return first, position
    return None


def trimmed(text: Text, first: int, end: int) -> int:
    """The end of some tokens without the signs at it."""
    while end > first and not (
        text.tokens[end - 1].word[-1].isalnum() or text.tokens[end - 1].word[-1] in ")%]"
    ):
        end -= 1
    return end


def raw(text: Text, first: int, end: int) -> str:
    """The words of some tokens as written, with one space between them and no marks around."""
    if end <= first:
        return ""
    written = text.raw[text.tokens[first].start : text.tokens[end - 1].end]
    return " ".join(written.split()).strip("“”\"'‘’ ")
