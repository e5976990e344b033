"""Names that go on over commas: “Ministry of Housing, Communities and Local Government”."""

from extraction.text.capitals import Run, is_capital
from extraction.text.titles import lists
from extraction.text.tokens import Text, Token

# What a ministry may be of, beside another field.
FIELDS = frozenset(
    "housing forest fish finance trade industry labour labor education health tourism "
    "forestry fisheries water energy mines minerals transport communications culture sport "
    "sports youth development planning environment agriculture livestock lands works "
    "infrastructure technology science research commerce employment welfare justice defence "
    "defense immigration security pensions families women children territories islands "
    "petroleum utilities digitalisation innovation heritage religion emergencies elections "
    "investment cooperatives irrigation roads bridges ports communities local rural urban "
    "regional food farming climate nature human social public economic foreign international "
    "senior small steel natural mining skills business media gender disability disabilities "
    "aviation shipping maritime transportation rangelands wildlife parks forests consumer "
    "constitutional cooperative information manufacturing enterprise arts conciliation "
    "mediation arbitration reconciliation equality citizenship integration inclusion "
    "conservation preservation recreation corrections rehabilitation safety protection "
    "insurance taxation statistics wellbeing transit mobility waste resources reclamation "
    "ageing aging relief reconstruction resettlement migration refugees veterans archives "
    "libraries museums rescue sanitation nutrition firearms racing gaming geology "
    "electricity gas oil metals".split()
)
OFFICES = frozenset(
    "Ministry Department Directorate Committee Subcommittee Secretariat Society Chamber "
    "Federation Confederation Association Institute Commission Agency Authority Office".split()
)
LINKS = frozenset("of for on".split())
MOST_LISTED = 16  # tokens of the list behind the first field
MOST_OFFICE = 4  # tokens of “Rural Affairs Secretary”


def lists_fields(tokens: list[Token], left: Run, right: Run) -> bool:
    """Whether a comma, or “and the”, stands between two fields of one ministry."""
    if not has_field(tokens, right) or not names_office(tokens, left):
        return False
    link = tokens[left.last].word
    if link == ",":
        return right.first - left.last == 1 and ends_listed(tokens, left.last)
    if link != "and" or right.last - right.first > 3:
        return False
    listed = any(tokens[i].word == "," for i in range(left.first, left.last))
    return listed and (right.first - left.last == 1 or tokens[left.last + 1].word == "the")


def has_field(tokens: list[Token], run: Run) -> bool:
    """Whether a run begins with a field: “Local Government”, “Environment”."""
    return tokens[run.first].lower in FIELDS


def names_office(tokens: list[Token], run: Run) -> bool:
    """Whether a run is of a ministry or committee and its first field."""
    return any(
        tokens[i].word in OFFICES and tokens[i + 1].word in LINKS
        for i in range(run.first, run.last - 1)
    )


def ends_listed(tokens: list[Token], index: int) -> bool:
    """Whether fields go on from a comma to an “and” with one more."""
    for at in range(index + 1, min(index + MOST_LISTED, len(tokens) - 1)):
        word = tokens[at].word
        if word == "and":
            after = at + 1 + (tokens[at + 1].word == "the")
            return after < len(tokens) and tokens[after].lower in FIELDS
        if word == ",":
            if tokens[at + 1].lower not in FIELDS and tokens[at + 1].word != "and":
                return False
        elif not is_capital(word):
            return False
    return False


def after_fields(text: Text, first: int) -> int:
    """The last field of an office that is of several: “Sport” of “Culture, Media and Sport
    Secretary Ann Bell”; the token itself where no such list begins there.
    """
    if text.near[first] not in FIELDS or text.near[first + 1] != ",":
        return first
    for at in range(first + 1, min(first + MOST_LISTED, len(text.tokens) - 1)):
        here = text.tokens[at]
        if here.word == "and":
            office = range(at + 1, min(at + 1 + MOST_OFFICE, len(text.tokens) - 1))
            heads = lists().title_heads
            named = any(
                text.tokens[i].word in heads and is_capital(text.tokens[i + 1].word)
                for i in office
                if all(is_capital(text.tokens[j].word) for j in range(at + 1, i))
            )
            return at + 1 if named else first
        if here.word != "," and not is_capital(here.word):
            return first
    return first
