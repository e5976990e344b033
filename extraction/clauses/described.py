"""Whom a description in front of a name is of: “its owner, Lund-based X, said”."""

from brief.entities import EntityKind
from extraction.clauses.subject_starts import PREPOSITIONS
from extraction.text.cast import Cast, Form
from extraction.text.joined import Source
from extraction.text.tokens import Sentence, Text, word

NAMED = frozenset({EntityKind.PERSON, EntityKind.ORGANIZATION, EntityKind.COUNTRY})
MOST_DESCRIBED = 9  # tokens in commas: “the Danish lawmaker X of the Green Alliance”
# Nouns of people that are said of companies and parties, too.
EITHER = frozenset(
    "owner partner shareholder investor holder lender bidder buyer seller rival operator developer "
    "supplier member ally backer sponsor tenant landlord contractor creditor".split()
)


def described(text: Text, cast: Cast, found: Source, between: tuple[int, int]) -> Source | None:
    """Whom a description is of, who is named in commas behind it, whatever else is said of him.

    “Its lead negotiator, the Danish lawmaker X, wants”, “its owner, Lund-based Y, has”; more may
    be told between commas: “Its owner, the fund Y, with a tenth of the shares, has”.
    """
    first, comma = between
    inner = next((at for at in range(first + 2, comma) if word(text, at) == ","), comma)
    whole = named_inside(text, cast, found, between)
    if whole is not None or inner == comma:
        return whole
    return named_inside(text, cast, found, (first, inner))


def named_inside(text: Text, cast: Cast, found: Source, between: tuple[int, int]) -> Source | None:
    """Whom a description is of, who is named last between two commas behind it."""
    alone = len(found.actors) == 1 and found.actors[0].local and not found.actors[0].plural
    first, comma = between[0] + 1, between[1]
    if not alone or comma - first > MOST_DESCRIBED:
        return None
    for mention in reversed(cast.between(first, comma)):
        tail = word(text, mention.last)
        ends = mention.last == comma or tail in ("of", "from", "(")
        if not ends or mention.form is not Form.NAME or mention.actor.kind not in NAMED:
            continue
        people = found.actors[0].human and word(text, found.last - 1) not in EITHER
        if people and mention.actor.kind is not EntityKind.PERSON:
            continue
        told = range(first, mention.first)
        if all(word(text, at)[:1].isalpha() and word(text, at) not in PREPOSITIONS for at in told):
            return Source(found.first, comma, [mention.actor])
    return None


def described_right(text: Text, cast: Cast, sentence: Sentence, found: Source) -> Source | None:
    """The same where nothing has to follow the name: “…,” said its owner, X."""
    if word(text, found.last) != ",":
        return None
    for end in range(found.last + 2, min(found.last + 2 + MOST_DESCRIBED, sentence.last)):
        mention = cast.at(end)
        inside = mention is not None and mention.last > end
        if not inside and not text.tokens[end].word[0].isalnum() and word(text, end) != "-":
            return described(text, cast, found, (found.last, end))
    return None
