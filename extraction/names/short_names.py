"""For which longer names one word may be short: “the House”, “Barton”, “LO”."""

from extraction.text.titles import Name
from extraction.text.tokens import Text

# Bodies that are mostly called after their town.
OF_TOWNS = frozenset("Council School Schools High Police Hospital Infirmary Library Court".split())
CHAMBERS = frozenset("House Senate Commons Lords Assembly".split())
OF_CHAMBERS = frozenset("Committee Subcommittee Caucus Republicans Democrats Conference".split())

# How bodies end whose letters may be of another tongue: “the Danish Confederation, LO,”.
OF_MEMBERS = frozenset(
    "Confederation Federation Association Union Unions Agency Authority Organisation Organization "
    "Society Institute Council Confederations League Alliance Party Movement Front Service "
    "Office".split()
)
LISTING = frozenset("and or , between & including as the".split())
FEWEST, MOST_LETTERS, LONG = 2, 6, 3


def body_with_letters(text: Text, left: Name, right: Name) -> tuple[Name, Name] | None:
    """The letters by which a body is called and its name, of two names with a comma between:
    “The Danish Trade Union Confederation, LO, said”, “LO, the Danish Confederation of X, said”.
    """
    the = text.near[right.first - 1] == "the"
    if text.near[left.last] != "," or right.first != left.last + 1 + the:
        return None
    after = text.tokens[min(right.last + 1, len(text.tokens) - 1)].word
    if text.near[right.last] != "," or not after.islower() or after in LISTING:
        return None
    long, short = (right, left) if the else (left, right)
    letters, opening = text.words[short.first], left.first - 1
    called = short.last == short.first + 1 and letters.isupper() and letters.isalpha()
    opened = the or text.near[opening] == "the"
    opening -= not the
    if not called or not opened or text.near[opening] in LISTING:
        return None
    sized = FEWEST <= len(letters) <= MOST_LETTERS and long.last - long.first >= LONG
    ends = not OF_MEMBERS.isdisjoint(text.words[long.first : long.last])
    return (short, long) if sized and ends and short.known is None else None


def may_be_short_for(key: tuple[str, ...], longer: tuple[str, ...]) -> bool:
    """Whether a longer name may be meant: the town is not its school, nor a chamber its panel."""
    if len(key) != 1:
        return True
    return longer[-1] not in OF_TOWNS and not (key[0] in CHAMBERS and longer[-1] in OF_CHAMBERS)
