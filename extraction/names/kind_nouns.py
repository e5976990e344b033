"""What the apposition behind a name says of its kind: “, 54,”, “, a company …”, “, Norway,”."""

from brief.entities import EntityKind
from extraction.names.lone_words import TRADES_OR_PEOPLE
from extraction.text.capitals import is_capital
from extraction.text.cues import cue_verbs
from extraction.text.gazetteer import gazetteer, given_names
from extraction.text.kind_words import (
    BODIES,
    FUNDS,
    LEADING,
    NEAR,
    ORGANIZATION,
    PERSON,
    PLACE,
    PLACES,
    SEPARATORS,
    Votes,
    callings,
)
from extraction.text.titles import Name
from extraction.text.tokens import Text

MOST_LISTED = 8  # tokens of the names between a noun and a name


def follows(text: Text, index: int) -> str:
    """A word in lower case; empty beyond the end."""
    return text.tokens[index].lower if index < len(text.tokens) else ""


def votes_of_apposition(text: Text, first: int, votes: Votes) -> None:
    """What stands after the comma behind a name: “, 54,”, “, a company …”, “, Norway,”."""
    tokens = text.tokens
    if first >= len(tokens):
        return
    word = tokens[first].lower
    if word.isdigit() and len(word) <= 3 and follows(text, first + 1) == ",":
        votes[PERSON] += 4
    elif word == "who":
        votes[PERSON] += 2.5
    elif word == "whose":
        votes[PERSON] += 0.5
    elif word == "which":
        votes[ORGANIZATION] += 0.8
        votes[PLACE] += 0.3
    elif word == "where":
        votes[PLACE] += 2
    elif is_region(text, first):
        votes[PLACE] += 2.5
    else:
        votes_of_noun(text, first, votes)


def is_region(text: Text, first: int) -> bool:
    """Whether a known country or state stands at a token, between commas or at the end."""
    found = gazetteer().longest(text.tokens, first, min(first + 3, len(text.tokens)))
    if found is None or found[0].demonym or found[0].kind not in (PLACE, EntityKind.COUNTRY):
        return False
    return follows(text, found[1]) in (",", ".", "")


def votes_of_noun(text: Text, first: int, votes: Votes) -> None:
    """The first telling noun of an apposition: “an advocacy group based in …”, “mayor of …”."""
    tokens = text.tokens
    article = tokens[first].lower in ("a", "an", "the", "its", "their", "his", "her", "one")
    for index in range(first, min(first + NEAR, len(tokens))):
        word = tokens[index].lower
        if word in SEPARATORS or word == "," or (word in cue_verbs() and index > first):
            return
        if word in ("'s", "’s"):
            article = True
            continue
        if follows(text, index + 1) in ("'s", "’s", "’", "'"):
            continue  # “the union’s president”
        if not (article or word in callings()):
            if is_capital(tokens[index].word) or word in ("former", "then"):
                continue
            if index > first + 3 or word in ("and", "but", "or", "with", "in"):
                return
        if word == "manager" and tokens[index - 1].lower in FUNDS and article:
            votes[ORGANIZATION] += 3
            return
        if word in callings() and tokens[index - 1].lower in LEADING and article:
            votes[ORGANIZATION] += 2
            return
        firm = word in BODIES or word in TRADES_OR_PEOPLE
        if word in callings() and firm and article and not is_modifier(text, index):
            votes[PERSON] += 2  # a builder is a man or a firm: its own words tell
            votes[ORGANIZATION] += 2 + (word == "regulator")
            return
        after = follows(text, index + 1)
        if word in callings() and is_of_another(text, index):
            return  # “in Marlow, Sports Minister Ann Pell said”
        if word in callings() and after not in BODIES and after not in callings():
            votes[PERSON] += 3
            return
        if is_capital(tokens[index].word):
            continue  # part of another name: “a Central Coast junior”
        if word in BODIES and article and not is_modifier(text, index):
            votes[ORGANIZATION] += 3
            return
        if word in PLACES and article and not is_modifier(text, index):
            votes[PLACE] += 3
            return


def is_of_another(text: Text, index: int) -> bool:
    """Whether an office in capitals stands before a name: it is nobody’s who was named before."""
    after = text.tokens[index + 1].word if index + 1 < len(text.tokens) else "."
    office = is_capital(text.tokens[index].word) and is_capital(after)
    return office and after.lower() not in callings()


def is_modifier(text: Text, index: int) -> bool:
    """Whether a noun stands before another telling noun: “company spokesman”."""
    following = follows(text, index + 1)
    return following in callings() or following in BODIES or following in PLACES


def person_for(text: Text, index: int) -> str:
    """The noun before a comma; where it says for whom somebody speaks, that somebody: “counsel
    for the company, X”.
    """
    serves = text.near[index - 1] == "the" and text.near[index - 2] in ("for", "to")
    served = text.near[index - 3] if serves and index > 2 else ""
    return served if served in callings() else text.lowers[index]


def noun_of_two(text: Text, index: int) -> str:
    """The noun, as said of one, that tells what several are: “two companies, X Y and Z,”; empty
    where none stands before the comma.
    """
    least = max(0, index - MOST_LISTED)
    while index > least and text.tokens[index].word != ",":
        if not (text.tokens[index].lower == "and" or is_capital(text.tokens[index].word)):
            return ""
        index -= 1
    comma = index > 0 and text.tokens[index].word == ","
    noun = text.tokens[index - 1].lower if comma else ""
    if not noun.endswith("s"):
        return ""
    noun = noun[:-3] + "y" if noun.endswith("ies") else noun[:-1]
    return noun if noun in BODIES or noun in callings() else ""


def votes_of_noun_before(noun: str, votes: Votes, *, long: bool) -> None:
    """What a noun before the comma says: “its chief negotiator, X”, “a rival union, X”."""
    if noun in TRADES_OR_PEOPLE:
        votes[PERSON] += 2
        votes[ORGANIZATION] += 2.5
    elif noun in callings():
        votes[PERSON] += 3
    elif noun in BODIES and noun != "rival":  # of a firm or of a man
        votes[ORGANIZATION] += 2.5
    elif noun in PLACES:
        votes[PLACE] += 0.6 if long else 1.5  # “in the state, Jo Pell, …”


def is_couple(text: Text, name: Name) -> bool:
    """Whether a given name shares the family name behind another: “Tom and Ann Pell”."""
    if name.last - name.first > 1 or text.tokens[name.first].word not in given_names():
        return False
    other, after = (text.tokens[min(name.last + n, len(text.tokens) - 1)].word for n in (1, 2))
    return text.near[name.last] == "and" and other in given_names() and is_capital(after)


def is_after_fund_manager(text: Text, first: int) -> bool:
    """Whether “fund manager” stands before a name: of one word that is a firm’s, of two a man’s."""
    before = text.tokens[max(first - 2, 0) : first]
    return len(before) == 2 and before[1].lower == "manager" and before[0].lower in FUNDS
