"""What surrounds a stance cue: where its clause ends, on what condition and why."""

from dataclasses import dataclass

from brief.positions import Stance
from extraction.clauses.clause_ends import clause_end, next_subject, part_end, trimmed
from extraction.clauses.conditions import condition_in
from extraction.clauses.subjects import AUXILIARIES
from extraction.text.cast import Cast
from extraction.text.tokens import Sentence, Text, places, word

OPENERS = frozenset("a an the another one two three some many its his her their".split())
IN_THE_WAY = ("while ", "without ", "until ", "before ")
REASONS = frozenset("because since saying arguing".split())
COMMA = frozenset(",")
TELLING = frozenset("said says say put puts told tells wrote writes argued argues added".split())
MOST_ATTRIBUTION = 8  # tokens of “, the mayor told the council,”
MARKS = (("“", "”"), ("«", "»"))


@dataclass(frozen=True, slots=True)
class Clause:
    """The tokens of a stance after its cue: up to `end`; with a condition and a reason, if any."""

    end: int
    condition: tuple[int, int] | None = None
    reason: tuple[int, int] | None = None


def clause_of(text: Text, cast: Cast, sentence: Sentence, first: int) -> Clause:
    """The clause that goes on at a token."""
    limit = next_subject(text, cast, first, part_end(text, sentence, first))
    if text.near[sentence.first] in ("while", "although", "though", "whereas"):
        limit = next((i for i in range(first, limit) if text.near[i] == ","), limit)
    end = clause_end(text, cast, first, limit)
    condition = condition_in(text, first, limit)
    if condition is not None and is_of_another(text, first, end, condition[0]):
        condition = None
    if condition is not None:
        end = max(end, condition[1])
    return Clause(trimmed(text, first, end), condition, reason_in(text, first, limit))


def is_of_another(text: Text, first: int, end: int, condition: int) -> bool:
    """Whether a condition belongs to a later clause: “backs it and says she would go if …”."""
    if end < condition and text.near[end] == "and":
        return True
    for index in range(first, condition - 1):
        link = index + 1 + (text.near[index + 1] in "”\"’'")
        if text.near[index] == "," and text.near[link] == "and" and opens(text, link + 1):
            return any(text.near[verb] in AUXILIARIES for verb in range(link + 1, condition))
    return False


def opens(text: Text, index: int) -> bool:
    """Whether a subject may begin at a token."""
    return word(text, index) in OPENERS or text.tokens[index].word[0].isupper()


def reason_in(text: Text, first: int, limit: int) -> tuple[int, int] | None:
    """The reason after a cue: what follows “because” or “saying that”."""
    for index in places(text, REASONS, first, limit):
        if word(text, index) == "because" or word(text, index - 1) == ",":
            begin = index + 1 + (word(text, index + 1) == "that")
            begin = after_attribution(text, begin, limit)
            end = trimmed(text, begin, limit)
            return (begin, end) if end > begin + 1 else None
    return None


def after_attribution(text: Text, first: int, limit: int) -> int:
    """The token after “, she said,” at the head of a reason: who said it is none of it."""
    if word(text, first) != ",":
        return first
    second = next(iter(places(text, COMMA, first + 1, min(limit, first + MOST_ATTRIBUTION))), -1)
    said = second > 0 and bool(places(text, TELLING, first + 1, second))
    return second + 1 if said else first + 1


def balanced(words: str | None) -> str | None:
    """Words cut out of a sentence with their marks in pairs: “it would “help shops””."""
    if words is None:
        return None
    for opening, closing in MARKS:
        if words.count(opening) > words.count(closing):
            words = f"{words}{closing}"
        elif words.count(closing) > words.count(opening):
            words = f"{opening}{words}"
    return words


def raw(text: Text, first: int, end: int) -> str:
    """The words of some tokens as written, with one space between them and no marks around."""
    end = min(end, len(text.tokens))  # an article may end with “would go.”
    if end <= first:
        return ""
    written = text.raw[text.tokens[first].start : text.tokens[end - 1].end]
    return " ".join(written.split()).strip("“”\"'‘’ ")


def stands_in_the_way(condition: str) -> bool:
    """Whether nobody who opposes a thing on these terms is for it on them: “without a vote”."""
    return condition.lower().startswith(IN_THE_WAY)


def condition_of(text: Text, condition: tuple[int, int], stance: Stance) -> str:
    """The words of a condition for support: who is against a thing “unless X” supports it if X, and
    who is against it “if X” supports it unless X; against it “while X”: not while X.
    """
    first, end = condition
    if stance is Stance.OPPOSES and stands_in_the_way(words := raw(text, first, end)):
        return f"not {words[:1].lower()}{words[1:]}"
    turned = {"unless": "", "if": "unless "}.get(word(text, first))
    if text.near[first + 1] == "long" and text.near[first + 2] == "as":
        first, turned = first + 2, "unless "  # “as long as”
    if stance is Stance.OPPOSES and turned is not None:
        return turned + raw(text, first + 1, end)
    return raw(text, condition[0], end)
