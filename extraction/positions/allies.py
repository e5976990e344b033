"""Who stands beside those whose stance a sentence tells: “X, backed by Y, opposes the levy”."""

from collections.abc import Iterator

from brief.entities import EntityKind
from extraction.positions.holders import is_supposed, sources_right, subject_before
from extraction.positions.readers import Finding, Reader
from extraction.text.cast import Actor, Form
from extraction.text.denials import is_denied
from extraction.text.stance_entries import FLIPPED
from extraction.text.stances import words_before
from extraction.text.tokens import Sentence, Text, is_adverb, places, word

NAMED = frozenset({EntityKind.PERSON, EntityKind.ORGANIZATION, EntityKind.COUNTRY})
BACKED = frozenset("backed supported joined seconded followed flanked echoed".split())
# “joined Norway in opposing the levy”
JOINING = frozenset("join joins joined joining".split())
# “stood with Norway against the levy”
STANDING = frozenset(
    "stand stands stood standing side sides sided siding ally allies allied line lines lined "
    "lining team teams teamed".split()
)
ON = frozenset("against over in behind on".split())  # what they stand together on follows
# Before those who open a sentence: true of those who stand elsewhere.
OPENING = {"unlike": True, "like": False, "alongside": False, "with": False}
LINKS = frozenset(", and the".split())
MOST_NAMES = 6
MOST_BETWEEN = 3  # words from a verb to “with”


def allies(reader: Reader, sentence: Sentence, told: list[Finding]) -> Iterator[Finding]:
    """The stances of those who are named beside the holders of others, of a sentence alone."""
    if not told:
        return
    yield from opening(reader, sentence, told)
    yield from backing(reader, sentence, told)
    yield from joined(reader, sentence, told)


def opening(reader: Reader, sentence: Sentence, told: list[Finding]) -> Iterator[Finding]:
    """“Unlike X, Y opposes the levy”, “Together with X, Y opposes it”."""
    text, first = reader.text, sentence.first
    if word(text, first) in ("together", "along"):
        first += 1
    elsewhere = OPENING.get(word(text, first))
    if elsewhere is None or text.tokens[first].quotation >= 0:
        return
    holder = text.token_at(told[0].evidence[0])
    names, end = listed(reader, first + 1, holder)
    if names and word(text, end) == "," and holder in (end + 1, end + 2):
        yield from beside(reader, names, (sentence.first, end), told[0], elsewhere=elsewhere)


def backing(reader: Reader, sentence: Sentence, told: list[Finding]) -> Iterator[Finding]:
    """“X, backed by Y and Z, opposes the levy”."""
    text = reader.text
    for index in places(text, BACKED, sentence.first + 2, sentence.last - 2):
        comma = index - 1 - is_adverb(text.tokens[index - 1])
        if word(text, index + 1) != "by" or word(text, comma) != ",":
            continue
        names, end = listed(reader, index + 2, sentence.last)
        if not names:
            names, end = unnamed(reader, sentence, index + 2)
        known = next((one for one in told if reaches(one, text, comma, end)), None)
        if names and known is not None and word(text, end) == ",":
            yield from beside(reader, names, (index, end), known)


def unnamed(reader: Reader, sentence: Sentence, first: int) -> tuple[list[Actor], int]:
    """Those whom a word for what they are names: “the seamen’s union”."""
    source = sources_right(reader.text, reader.cast, sentence, first)
    if source is None or source.pronoun is not None:
        return [], first
    return reader.holders(source, None, sentence), source.last


def reaches(finding: Finding, text: Text, comma: int, end: int) -> bool:
    """Whether the holder of a stance is named before a comma, and the stance told after an end."""
    mention = text.token_at(finding.evidence[0])
    last = text.tokens[end].start if end < len(text.tokens) else finding.evidence[1]
    return mention < comma and finding.evidence[1] > last


def joined(reader: Reader, sentence: Sentence, told: list[Finding]) -> Iterator[Finding]:
    """“X joined Y in opposing the levy”, “X stood with Y against it”: either is told of both."""
    text = reader.text
    for index in places(text, JOINING | STANDING, sentence.first + 1, sentence.last - 2):
        first = index + 1
        if word(text, index) in STANDING:
            withs = places(
                text, {"with", "alongside"}, first, min(first + MOST_BETWEEN, sentence.last)
            )
            if not withs:
                continue
            first = withs[0] + 1
        first += text.near[first] == "all"  # “joined all Liberals in voting against it”
        names, end = listed(reader, first, sentence.last)
        if not names or word(text, end) not in ON or is_denied(words_before(text, sentence, index)):
            continue
        known = next((one for one in told if one.evidence[1] > text.tokens[end].start), None)
        source = subject_before(text, reader.cast, sentence, index)
        if known is None or source is None or is_supposed(text, sentence, source.first):
            continue
        holders = reader.holders(source, reader.voices.at(sentence, index), sentence)
        last = text.token_at(known.evidence[1] - 1) + 1
        yield from beside(reader, [*holders, *names], (source.first, last), known)


def beside(
    reader: Reader,
    names: list[Actor],
    span: tuple[int, int],
    known: Finding,
    *,
    elsewhere: bool = False,
) -> Iterator[Finding]:
    """The finding of those who stand with the holders of another, or elsewhere."""
    stance = FLIPPED.get(known.stance) if elsewhere else known.stance
    others = [one for one in names if one not in known.holders]
    if others and stance is not None:
        yield Finding(others, stance, known.topic, reader.span(*span), known.voice)


def listed(reader: Reader, first: int, last: int) -> tuple[list[Actor], int]:
    """The names that stand one after the other from a token on, and the token after the last."""
    names: list[Actor] = []
    end = index = first
    while index < last and len(names) < MOST_NAMES:
        mention = reader.cast.at(index)
        if mention is not None and mention.first == index:
            if mention.form is not Form.NAME or mention.actor.kind not in NAMED:
                break
            names.append(mention.actor)
            end = index = mention.last
        elif word(reader.text, index) in LINKS:
            index += 1
        else:
            break
    return names, end
