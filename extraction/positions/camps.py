"""Who stands on which side of others: “on the other side are X”, “X sides with Y”."""

import re
from collections.abc import Iterator

from brief.positions import Stance
from extraction.clauses.inverted import source_right
from extraction.positions.agreeing import alike
from extraction.positions.holders import subject_before
from extraction.positions.readers import Finding, Reader
from extraction.positions.sides import names_from
from extraction.positions.siding import siding
from extraction.text.joined import Source
from extraction.text.tokens import Sentence, places, word

THEM = r"(?:him|her|it|them|that)"
THEIR = r"(?:his|her|its|their|that)"
STAND = r"(?:is|are|was|were|stands?|stood|sits?|sat|comes?|came)"
# What opens a sentence before those who stand across from the ones before, or with them.
ACROSS = re.compile(
    r"(?:but |and )?(?:(?:on|at|in) the (?:other|opposite|opposing|far|rival) "
    r"(?:side|camp|end|corner)"
    r"(?: of the (?:argument|debate|divide|table|fence|row|spectrum|aisle|room|issue))?"
    rf"|(?:ranged|arrayed|lined up|pitted|siding) against {THEM}|against {THEM}|opposing {THEM}"
    rf"|(?:facing|confronting) {THEM})\b,? {STAND}\b",
    re.IGNORECASE,
)
ALONGSIDE = re.compile(
    rf"(?:but |and )?(?:(?:firmly |squarely )?(?:on|in|at) {THEIR} (?:side|camp|corner)|with {THEM}"
    rf"|(?:lined up |ranged )?(?:behind|alongside|beside) {THEM}|(?:siding|agreeing) with {THEM}"
    rf"|(?:backing|supporting|joining) {THEM})\b,? {STAND}\b",
    re.IGNORECASE,
)
NOT_SO = re.compile(
    r"(?:but )?not so,?(?= [A-Za-z])(?! (?:fast|long|much|many|few)\b)", re.IGNORECASE
)
# The words with which these begin.
FRONTS = frozenset(
    "but and not on at in ranged arrayed lined pitted siding against opposing facing confronting "
    "firmly squarely with behind alongside beside agreeing backing supporting joining".split()
)
TAKEN = {
    ("against",): Stance.OPPOSES,
    ("opposed",): Stance.OPPOSES,
    ("in", "favor"): Stance.SUPPORTS,
    ("in", "favour"): Stance.SUPPORTS,
    ("undecided",): Stance.UNDECIDED,
}
AFTER_SO = frozenset("is are was were has have had do does did would will can could".split())
SO = frozenset(("so",))
MOST_TOLD = 12  # stances of one sentence that one is looked for among


def camps_in(
    reader: Reader,
    sentence: Sentence,
    told: list[Finding],
    before: Finding | None,
    stands: dict[int, Finding],
) -> Iterator[Finding]:
    """The stances that a sentence tells by a side; `stands` are the last of each holder, by id."""
    if before is not None and (found := fronted(reader, sentence, before)) is not None:
        yield found
    yield from siding(reader, sentence, stands)
    if told:
        if (found := likewise(reader, sentence, told)) is not None:
            yield found
        if (found := bare_side(reader, sentence, told)) is not None:
            yield found


def fronted(reader: Reader, sentence: Sentence, before: Finding) -> Finding | None:
    """“On the other side are X and Y.”, “Not so X.”: who stands across, or alongside."""
    text = reader.text
    if text.lowers[sentence.first] not in FRONTS or text.tokens[sentence.first].quotation >= 0:
        return None
    for pattern, same in ((ACROSS, False), (NOT_SO, False), (ALONGSIDE, True)):
        match = pattern.match(text.raw, sentence.start, sentence.end)
        if match is None:
            continue
        first = text.token_at(match.end() - 1) + 1
        source = source_right(text, reader.cast, sentence, first)
        found = None
        if source is not None:
            found = counted(reader, sentence, before, source, same=same)
        whole = found is None or found.evidence[1] >= text.tokens[sentence.last - 1].start
        return None if pattern is NOT_SO and not whole else found
    return None


def counted(
    reader: Reader, sentence: Sentence, before: Finding, source: Source, *, same: bool
) -> Finding | None:
    """Those who are listed after “on the other side are”, from the first of them on."""
    names, last = names_from(reader, sentence, source.first)
    found = alike(reader, sentence, (source, max(source.last, last)), before, same=same)
    if found is not None:
        others = [one for one in names if one not in found.holders + before.holders]
        found.holders.extend(others)
        found.evidence = (sentence.start, found.evidence[1])
    return found


def likewise(reader: Reader, sentence: Sentence, told: list[Finding]) -> Finding | None:
    """“X backs it, and so does Y”: the stance before it in the sentence."""
    text = reader.text
    for index in places(text, SO, sentence.first + 2, sentence.last - 1):
        if word(text, index - 1) not in ("and", ";", "—") or text.tokens[index].quotation >= 0:
            continue
        verb = index + 1 + (word(text, index + 1) == "too")
        earlier = before_token(reader, told, index)
        if word(text, verb) not in AFTER_SO or earlier is None:
            continue
        source = source_right(text, reader.cast, sentence, verb + 1)
        found = None
        if source is not None:
            found = alike(reader, sentence, (source, source.last), earlier, same=True)
        if found is not None:
            found.evidence = (text.tokens[index].start, found.evidence[1])
        return found
    return None


def bare_side(reader: Reader, sentence: Sentence, told: list[Finding]) -> Finding | None:
    """“X is for it, Y against.”: a side without a verb, after one that has one."""
    text, last = reader.text, sentence.last
    while last > sentence.first and not text.near[last - 1][0].isalnum():
        last -= 1
    side = next((one for one in TAKEN if tuple(text.lowers[last - len(one) : last]) == one), None)
    if side is None or text.tokens[last - 1].quotation >= 0:
        return None
    first = last - len(side)
    source = subject_before(text, reader.cast, sentence, first)
    if source is None or source.last != first:
        return None
    earlier = before_token(reader, told, source.first)
    if earlier is None or text.near[source.first - 1] not in (",", ";", "and", "but", "with"):
        return None
    holders = reader.holders(source, None, sentence)
    if not holders or any(one in earlier.holders for one in holders):
        return None
    span = reader.span(source.first, last)
    return Finding(holders, TAKEN[side], earlier.topic, span, earlier.voice)


def before_token(reader: Reader, told: list[Finding], index: int) -> Finding | None:
    """The last stance that a sentence tells before a token; null where it tells none."""
    start = reader.text.tokens[index].start
    earlier = [one for one in told[:MOST_TOLD] if one.evidence[0] < start]
    return earlier[-1] if earlier else None
