"""What capitals do not name: the dateline’s agency, the party and state after a politician."""

from brief.articles import Block
from brief.entities import EntityKind
from extraction.text.blocks import DATELINE
from extraction.text.gazetteer import gazetteer
from extraction.text.tokens import Sentence, Text, Token

MOST_PLACE = 5  # tokens of a town before a colon
MOST_PLACE_AND_DATE = 40  # characters of a line that says only where and when
MOST_PARTY = 9  # tokens of party and state: “D-N.M.” has four
PARTY = frozenset("D R I Lab Con LD SNP Ind".split())


def dateline_tokens(text: Text) -> tuple[tuple[int, int] | None, range]:
    """The tokens of the place in the dateline, and those of the agency beside it."""
    block = next((b for b in text.article.blocks if b.paragraph == 1), None)
    match = DATELINE.match(text.raw, block.start, block.end) if block else None
    if match is None:
        return shouted_place(text, block), range(0)
    place = None
    if match["place"]:
        end = match.start("place") + len(match["place"].rstrip())
        place = (text.token_at(match.start("place")), text.token_at(end - 1) + 1)
    name = "agency" if match["agency"] else "alone"
    if not match[name]:
        return place, range(0)
    return place, range(text.token_at(match.start(name)), text.token_at(match.end(name) - 1) + 1)


def shouted_place(text: Text, block: Block | None) -> tuple[int, int] | None:
    """The tokens of a town in capitals before a colon, or before a date on a line of its own:
    “NEW DELHI: The court …”, “NEW DELHI, August 4”.
    """
    alone = block is not None and block.end - block.start <= MOST_PLACE_AND_DATE
    first = text.token_at(block.start) if block is not None else len(text.tokens)
    for index in range(first, min(first + MOST_PLACE, len(text.tokens))):
        token = text.tokens[index]
        if (token.word == ":" or (alone and token.word == ",")) and index > first:
            spelt = text.raw[text.tokens[first].start : text.tokens[index - 1].end]
            known = gazetteer().one(spelt.title())
            return (first, index) if known and known.kind is EntityKind.PLACE else None
        if not token.word.isupper():
            return None
    return None


def dateline_end(text: Text, sentence: Sentence) -> int:
    """The token after the dateline that a block begins with; its first where there is none."""
    if sentence.start != sentence.block.start:
        return sentence.first
    match = DATELINE.match(text.raw, sentence.start, sentence.end)
    return text.token_at(match.end()) if match else sentence.first


def party_tokens(text: Text) -> list[int]:
    """The tokens of party and state after a name: “(D-N.C.)”, “(R-Ohio)”, “(Con)”, “, D-Minn.,”."""
    return [
        token
        for index in text.capitals
        if text.words[index].partition("-")[0] in PARTY
        for token in range(index, party_end(text.tokens, index - 1))
    ]


def party_end(tokens: list[Token], index: int) -> int:
    """The token after the party that a bracket or a comma opens; the same where none does."""
    if not 0 < index < len(tokens) - 1 or tokens[index].word not in "(,":
        return index
    party, hyphen, _ = tokens[index + 1].word.partition("-")
    if party not in PARTY or not tokens[index - 1].word[0].isalpha():
        return index
    closing, end = ")" if tokens[index].word == "(" else ",", index + 2
    while end < min(index + MOST_PARTY, len(tokens)) and tokens[end].word != closing:
        end += 1
    alone = closing == ")" and end == index + 2 and tokens[min(end, len(tokens) - 1)].word == ")"
    return end if hyphen or alone else index
