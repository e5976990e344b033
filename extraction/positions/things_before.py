"""What a stance is on where it stands before its cue: “a plan backed by X”."""

from extraction.clauses.clauses import raw
from extraction.clauses.subjects import PRONOUNS
from extraction.names.sources import words as source_words
from extraction.positions import issues
from extraction.positions.holders import skip_back
from extraction.positions.objects import Complement
from extraction.positions.readers import Finding, Reader
from extraction.quotes.voices import Voice
from extraction.text import wording
from extraction.text.cast import Actor
from extraction.text.joined import Source
from extraction.text.stances import BE, Cue, word_class, words_before
from extraction.text.tokens import Sentence, Text, word

FITTING = frozenset("acceptable unacceptable".split())
FORCES = frozenset(
    "forces troops fighters rebels rebel militia militias soldiers police army insurgents "
    "start-up startup start-ups startups".split()
)
ACTING = frozenset("body group person".split())
RUNNING = frozenset("candidate nominee contender rival".split())
POINTING = frozenset("it this that which they these".split())
OFFERING = frozenset("put propose draft table bring float".split())
SOUGHT = frozenset("seek demand want propose".split())  # “the 24 percent that X sought”
LONGEST_PHRASE = 10  # tokens of what is “backed by” somebody
TAKEN_UP = frozenset(
    "idea suggestion notion move step demand request option prospect plan scheme program programme "
    "measure policy proposal".split()
)
# No part of what is backed: “would close in August under plans drawn up by X”.
NO_PART = frozenset("under would will".split())
DETERMINERS = frozenset("a an the his her its their this that these those any".split())
ENDINGS = frozenset(
    ". , ; but and in on for last — – after before at during under when while as until "
    "since".split()
)


def is_said_to_fit(text: Text, sentence: Sentence, cue: Cue, source: Source) -> bool:
    """Whether a thing is said to suit those who are named: “the offer is acceptable to the union”.

    “A budget acceptable to the bank” is sought, and “unacceptable for a port” is of any port.
    """
    any_one = word(text, source.first - 1) in ("a", "an") or word(text, source.first) in ("a", "an")
    return not any_one and bool(BE & set(words_before(text, sentence, cue.first)))


def is_cut_short(text: Text, source: Source) -> bool:
    """Whether only the first word of those behind “by” was read: “by the Chilean spy agency”."""
    token = text.tokens[min(source.last, len(text.tokens) - 1)]
    plain = token.word.isalpha() and token.word.islower() and source.last < len(text.tokens)
    small = source_words().stops | source_words().prepositions
    return source.pronoun is not None and plain and token.lower not in small


def is_somebody(head: str) -> bool:
    """Whether a noun is one for those who act; of these, only candidates are backed in a ballot."""
    kinds, one = source_words().kinds, head.removesuffix("s")
    if one in RUNNING:
        return False
    return head in FORCES or not {kinds.get(head), kinds.get(one)}.isdisjoint(ACTING)


def thing_before(
    reader: Reader, sentence: Sentence, cue: Cue, source: Source, *, after: bool
) -> Complement | None:
    """“a plan that X opposes”, “a move X welcomed”: what a relative clause is about.

    `after`: a stance was told before it, and one joined to that is on the same.
    """
    text = reader.text
    if "n" not in cue.entry.follows or word(text, cue.last) not in ENDINGS:
        return None
    last = source.first
    if word(text, last - 1) in ("the", "a", "an", "several", "some", "many", "most"):
        last -= 1
    if after and word(text, last - 1) in ("and", "but", "while"):
        return Complement(None)  # “which X opposes and Y supports”
    if word(text, last - 1) not in ("that", "which"):
        return offered(text, sentence, cue, last)
    name = phrase_before(text, sentence, last - 1)
    if is_just_told(text, last - 2, name):
        return Complement(None)
    if wording.head_of(name) in word_class("topic"):
        return Complement(issues.of_noun_phrase(name))
    counted = cue.entry.base in SOUGHT and any(one[0].isdigit() for one in name.split())
    return Complement(issues.granted(name)) if counted else None


def offered(text: Text, sentence: Sentence, cue: Cue, last: int) -> Complement | None:
    """The plan in “a plan X put forward”, where no “that” leads its clause."""
    name = phrase_before(text, sentence, last) if cue.entry.base in OFFERING else ""
    if wording.head_of(name) not in word_class("topic"):
        return None
    return Complement(issues.of_noun_phrase(name))


def named_before(text: Text, sentence: Sentence, first: int) -> str:
    """The plan right before a clause: “the offer (that) X called a bribe”; else nothing.

    It is “it” where its words only take up what was told: “an idea that X called a bribe”.
    """
    last = first - (word(text, first - 1) in ("the", "a", "an"))
    last -= word(text, last - 1) in ("that", "which")
    name = phrase_before(text, sentence, last)
    if is_just_told(text, last - 1, name):
        return "it"
    return name if wording.head_of(name) in word_class("topic") else ""


def is_just_told(text: Text, last: int, name: str) -> bool:
    """Whether words take up what was told before a comma: “wants to sell it, an idea that X”."""
    parts = name.lower().split()
    if len(parts) != 2 or parts[0] not in ("a", "an"):
        return False
    return parts[1] in TAKEN_UP and text.near[last] == parts[1] and text.near[last - 2] == ","


def phrase_before(text: Text, sentence: Sentence, last: int) -> str:
    """The noun phrase that ends right before a token, from its determiner on; else nothing."""
    last -= word(text, last - 1) == ","
    for first in range(last - 1, max(sentence.first, last - LONGEST_PHRASE) - 1, -1):
        if not word(text, first)[0].isalnum() or word(text, first) in ("but", "while"):
            return ""  # “backs the pact but wants changes, which X opposes”
        if word(text, first) in DETERMINERS:
            return raw(text, first, last)
    return ""


def aside_begin(text: Text, sentence: Sentence, last: int) -> int:
    """The token after a thing, without a comma and the clause with “which” before that: “the plan,
    which would cost millions a year, was rejected”.
    """
    if text.near[last - 1] != ",":
        return last
    for index in range(last - 2, sentence.first, -1):
        if text.near[index] == ",":
            return index if text.near[index + 1] == "which" else last - 1
    return last - 1


def backed_by(
    reader: Reader,
    sentence: Sentence,
    cue: Cue,
    source: Source,
    who: tuple[list[Actor], Voice | None],
) -> Finding | None:
    """“a plan backed by X”: the holder comes after, what it is about before."""
    text, (holders, voice) = reader.text, who
    plans = {"topic", "by"} <= cue.entry.options
    meant = word_class("adopted" if "adopted" in cue.entry.options else "topic")
    if word(text, source.last) == "in" and word(text, source.last + 1).isdigit():
        return None  # “rejected by the council in 2019”
    if cue.entry.base in FITTING and not is_said_to_fit(text, sentence, cue, source):
        return None
    if source.last <= cue.first or is_cut_short(text, source):
        return None
    last = skip_back(text, sentence, cue.first - 1) + 1
    last = aside_begin(text, sentence, last)
    joined = word(text, last - 1) in ("but", "and", "yet")  # “liked by X but opposed by Y”
    if joined or word(text, last - 1) in POINTING:
        return Finding(holders, cue.stance, None, reader.span(last - 1, source.last), voice)
    for first in range(last - 2, max(sentence.first, last - LONGEST_PHRASE) - 1, -1):
        lower = word(text, first)
        if not lower[0].isalnum() or lower in PRONOUNS or lower in BE or lower in NO_PART:
            break
        if lower in DETERMINERS or (
            first == sentence.first and wording.is_plural(word(text, last - 1))
        ):
            if text.near[first - 2] == "to" and first - 2 > sentence.first:
                continue  # “the decision to scrap the levy dismayed X”: the decision did
            head = raw(text, first, last).partition(" to ")[0]
            if plans and wording.head_of(head) not in meant:
                continue  # “the motion to boycott the cup”
            if is_somebody(wording.head_of(head)):
                return None  # “forces backed by Peru”, “the firms questioned by the bank”
            topic = issues.of_noun_phrase(raw(text, first, last))
            return Finding(holders, cue.stance, topic, reader.span(first, source.last), voice)
    if plans:
        return None
    if "by" in cue.entry.options or BE & set(words_before(text, sentence, cue.first)):
        return Finding(holders, cue.stance, None, reader.span(cue.first, source.last), voice)
    return None
