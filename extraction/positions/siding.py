"""Who stands where somebody named stands: “X sides with Y”, “X has come down on Y’s side”."""

import re
from collections.abc import Iterator

from extraction.clauses.inverted import source_right
from extraction.clauses.phrases import ending_at
from extraction.positions.agreeing import alike
from extraction.positions.holders import is_supposed, subject_before
from extraction.positions.readers import Finding, Reader
from extraction.text.denials import is_denied
from extraction.text.stances import words_before
from extraction.text.tokens import POSSESSIVES, Sentence, places

# Before the name or the office of somebody whose stance is known.
SIDING = re.compile(
    r"\b(?:sid(?:e|es|ed|ing) with|(?:takes?|took|taken|taking) the side of|agree[ds]? with"
    r"|agreeing with|(?:lines?|lined|lining) up (?:behind|alongside|with)"
    r"|rall(?:y|ies|ied|ying) (?:behind|to)|(?:fall|falls|fell|fallen|falling) in behind"
    r"|(?:throws?|threw|throwing) in (?:his|her|its|their) lot with|(?:echoes|echoed|echoing)"
    r"|(?:joins?|joined) forces with|(?:makes?|made|making) common cause with"
    r"|(?:is|are|was|were) (?:behind|at one with))"
    r"\s+(?=the |[A-Z])"
)
# Before the name of somebody across from whom one stands.
CROSSING = re.compile(
    r"\b(?:(?:is|are|was|were|remains?) at (?:odds|loggerheads|daggers drawn) with"
    r"|disagree[ds]? with|ha(?:s|ve) (?:broken|parted company|fallen out) with|broke with"
    r"|(?:parts?|parted) company with"
    r"|(?:lines?|lined) up against|(?:takes?|took|taken) issue with)\s+(?=the |[A-Z])"
)
# Before whose side it is.
ON_SIDE = re.compile(
    r"\b(?:(?:com(?:es?|ing)|came) down(?: firmly| squarely)? on"
    r"|(?:is|are|was|were|remains?|stands?|stood)(?: firmly| squarely)? (?:on|in)"
    r"|tak(?:es?|en|ing)|took)\s"
    r"(?=(?:the |[A-Z])[\w -]{1,40}[’'](?:s )?(?:side|corner)\b(?! of\b))"
)
# The patterns, each with words of which it needs one.
PATTERNS = (
    (
        SIDING,
        frozenset(
            "side sides sided siding agree agrees agreed agreeing line lines lined lining rally "
            "rallies rallied rallying behind lot echoes echoed echoing forces cause one".split()
        ),
    ),
    (ON_SIDE, frozenset(("side", "corner"))),
    (
        CROSSING,
        frozenset(
            "odds loggerheads daggers disagree disagrees disagreed broken parted fallen broke "
            "company line lines lined issue".split()
        ),
    ),
)
MOST_SIDINGS = 3  # of one sentence
MOST_NAME = 9  # tokens of a name up to its possessive


def siding(reader: Reader, sentence: Sentence, stands: dict[int, Finding]) -> Iterator[Finding]:
    """“X sides with Y”, “X is on Y’s side”: what Y stands for is what X does.

    `stands` are the last stances of all holders by their ids.
    """
    text = reader.text
    for pattern, words in PATTERNS:
        if words.isdisjoint(sentence.words):
            continue
        for number, match in enumerate(pattern.finditer(text.raw, sentence.start, sentence.end)):
            verb, name = text.token_at(match.start()), text.token_at(match.end())
            if number >= MOST_SIDINGS or text.tokens[verb].quotation >= 0:
                break
            known, last = stance_of(reader, sentence, name, stands, owner=pattern is ON_SIDE)
            source = subject_before(text, reader.cast, sentence, verb)
            if known is None or source is None:
                continue
            supposed = is_supposed(text, sentence, source.first)
            if supposed or is_denied(words_before(text, sentence, verb)):
                continue
            found = alike(reader, sentence, (source, last), known, same=pattern is not CROSSING)
            if found is not None:
                found.topic = known.topic
                yield found


def stance_of(
    reader: Reader, sentence: Sentence, name: int, stands: dict[int, Finding], *, owner: bool
) -> tuple[Finding | None, int]:
    """The last stance of whom a token begins to name, and the token after the name."""
    text, mention = reader.text, reader.cast.at(name) or reader.cast.at(name + 1)
    if mention is not None:
        return stands.get(id(mention.actor)), mention.last + 2 * owner
    if owner:
        marks = places(text, POSSESSIVES, name, min(name + MOST_NAME, sentence.last))
        source = ending_at(text, reader.cast, sentence, marks[0] - 1, loose=True) if marks else None
    else:
        source = source_right(text, reader.cast, sentence, name)
    if source is None:
        return None, name
    holders = reader.holders(source, None, sentence)
    known = next((stands[id(one)] for one in holders if id(one) in stands), None)
    return known, source.last + 2 * owner
