"""What capitals do not name: the dateline’s agency, the party and state after a politician."""

from extraction.blocks import DATELINE
from extraction.tokens import Text, Token

PARTY = frozenset("D R I Lab Con LD SNP Ind".split())


def dateline_tokens(text: Text) -> tuple[tuple[int, int] | None, range]:
    """The tokens of the place in the dateline, and those of the agency beside it."""
    block = next((b for b in text.article.blocks if b.paragraph == 1), None)
    match = DATELINE.match(text.raw, block.start, block.end) if block else None
    if match is None:
        return None, range(0)
    place = None
    if match["place"]:
        end = match.start("place") + len(match["place"].rstrip())
        place = (text.token_at(match.start("place")), text.token_at(end - 1) + 1)
    name = "agency" if match["agency"] else "alone"
    if not match[name]:
        return place, range(0)
    return place, range(text.token_at(match.start(name)), text.token_at(match.end(name) - 1) + 1)


def party_tokens(tokens: list[Token]) -> list[int]:
    """The tokens of party and state after a name: “(D-N.C.)”, “(R-Ohio)”."""
    found: list[int] = []
    for index, token in enumerate(tokens):
        if token.word == "(" and index + 1 < len(tokens):
            party, hyphen, _ = tokens[index + 1].word.partition("-")
            if hyphen and party in PARTY:
                end = index + 1
                while end < min(index + 9, len(tokens)) and tokens[end].word != ")":
                    end += 1
                found.extend(range(index + 1, end))
    return found
