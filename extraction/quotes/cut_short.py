"""Clauses before “X said” that are cut short: a condition alone, a subject without its verb."""

from extraction.lexicons import classes
from extraction.quotes.frames import Frame
from extraction.text.cues import cue_verbs
from extraction.text.finite import CONTRACTED
from extraction.text.finite import FINITE as FINITE
from extraction.text.finite import RELATIVE_FOLLOWS as RELATIVE_FOLLOWS
from extraction.text.tokens import Text, word

MOST_OFFICE = 9  # tokens of an office between two commas
MOST_SUBJECT = 14  # tokens before “, X said,” in which no verb stands
STARTS_CLAUSE = CONTRACTED | frozenset(
    "he she it they we i you there this that these those the a an his her its their our my some "
    "many most no any every both all each more few fewer several one two three four five six seven "
    "eight nine ten such what whoever nobody nothing everyone anyone people".split()
)
# After these a verb may have any form: “they win”, “people want”.
VERB_BEHIND = (
    frozenset("there i we you they who that people men women it he she".split()) | CONTRACTED
)
# Of these clauses none stands alone.
SUBORDINATE = frozenset("if unless although though when while because".split())


def is_cut_short(text: Text, frame: Frame, first: int, last: int) -> bool:
    """Whether words before “, X said” are a condition alone, or wait for the rest of their verb.

    “If they fail to agree, X said, …”, “She would not, she says, like …”.
    """
    said = {text.near[i] for i in range(first, last)}
    if opens_subordinate(text, first) and "," not in said:
        return True
    waiting = waits(text, last) or is_verbless(text, first, last)
    return text.near[frame.end] == "," and waiting


def opens_subordinate(text: Text, first: int) -> bool:
    """Whether a clause that cannot stand alone begins at a token: “if”, “even though”."""
    first += word(text, first) in ("even", "only", "but", "and")
    of = word(text, first) == "because" and word(text, first + 1) == "of"
    return word(text, first) in SUBORDINATE and not of


def is_verbless(text: Text, first: int, last: int) -> bool:
    """Whether no verb stands among some tokens, as far as their endings tell."""
    if last - first > MOST_SUBJECT or word(text, first) in VERB_BEHIND:
        return False
    return not any(
        word(text, i) in FINITE or is_verb(word(text, i)) or word(text, i) in VERB_BEHIND
        for i in range(first, last)
    )


def is_verb(lower: str) -> bool:
    """Whether a word may be a verb in a third person or a past."""
    verbs = classes("grammar")["verb"]
    shaped = lower.endswith(("s", "ed")) and not lower.endswith(("ss", "us", "’s", "'s"))
    return shaped or lower in verbs or lower in cue_verbs()


def waits(text: Text, last: int) -> bool:
    """Whether a verb is still to come before a token: “She would not”, “The road will”."""
    last -= word(text, last - 1) in ("not", "never", "also", "now")
    if text.tokens[last - 1].word[0].isupper():
        return False  # the month of May
    return word(text, last - 1) in FINITE or word(text, last - 1).endswith(("n't", "n’t"))


def begins_clause(text: Text, first: int) -> bool:
    """Whether a clause begins at a token: “the question would”, “X will”, “officials may”."""
    limit = min(len(text.tokens), first + MOST_OFFICE)
    plain = word(text, first) in STARTS_CLAUSE or text.tokens[first].word[0].isupper()
    return plain or any(word(text, i) in FINITE for i in range(first + 1, limit))
