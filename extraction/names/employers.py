"""Names before what somebody does for them: “Greystone fund manager Tom Reed”, “Pellmont striker
Luka Brandt”. Nobody is an analyst or a striker of a person.
"""

from extraction.names.name_words import surnames
from extraction.text.gazetteer import given_names
from extraction.text.kind_words import ORGANIZATION, PERSON, PLACE, Votes
from extraction.text.titles import Name
from extraction.text.tokens import Text

# What a manager of money manages, an analyst looks at.
FIELDS = frozenset(
    "fund hedge portfolio wealth asset money investment equity equities bond bonds credit currency "
    "rates commodities research market markets multi-asset fixed-income technology".split()
)
RANKS = frozenset("senior junior chief lead principal veteran former global".split())
IN_FIRMS = frozenset("analyst economist strategist trader".split())
IN_CLUBS = frozenset(
    "striker midfielder defender goalkeeper winger full-back fullback quarterback pitcher".split()
)
IN_TOWNS = frozenset(("mayor", "councillor", "councilman", "councilwoman"))
FIRST_BEHIND = FIELDS | RANKS | IN_FIRMS | IN_CLUBS | IN_TOWNS
MOST_BEFORE = 4  # words of “senior emerging market debt”


def votes_of_employee(text: Text, name: Name, votes: Votes) -> None:
    """What the office behind a name, and before that of a person, says of it."""
    if text.near[name.last] not in FIRST_BEHIND:
        return
    index = name.last
    while index < name.last + MOST_BEFORE and text.near[index] in FIELDS | RANKS:
        index += 1
    office, field = text.near[index], text.near[index - 1] in FIELDS and index > name.last
    person = index + 2 < len(text.tokens) and is_person(text, index + 1)
    if not person or (name.last - name.first == 1 and text.words[name.first] in surnames()):
        return  # “Pell economist Jo Roe” may be hers who is called Pell
    if office in IN_FIRMS | IN_CLUBS or (office == "manager" and field):
        votes[ORGANIZATION] += 3
        votes[PERSON] -= 2
    elif office in IN_TOWNS and index == name.last:
        votes[PLACE] += 3


def is_person(text: Text, index: int) -> bool:
    """Whether somebody’s given and family name begin at a token."""
    return text.tokens[index].word in given_names() and text.tokens[index + 1].word[0].isupper()
