"""What tells a firm from a person by what it does and what is done with it: “shares in X”, “X cut
its forecast”, “X said quarterly profit rose”, “X rose 4%”.
"""

from collections.abc import Iterable

from extraction.text.cues import cue_verbs
from extraction.text.date_words import MONTHS, WEEKDAYS
from extraction.text.kind_words import ORGANIZATION, PERSON, Votes, callings
from extraction.text.titles import Name
from extraction.text.tokens import Text

# Of or in a firm: “shares in X”, “the board of X”, “a stake in X”.
PARTS = frozenset(
    "shares stake holding shareholder shareholders bondholders creditors subsidiary subsidiaries "
    "employees customers lenders owners parent takeover acquisition".split()
)
OF_FIRM = frozenset("board unit arm nationalisation nationalization privatisation ipo".split())
BID = frozenset("bid takeover".split())
# What a firm tells figures by, and what they are of.
BOOKED = frozenset("reported posted logged booked recorded reports posts".split())
FIGURES = frozenset(
    "profit profits loss losses revenue revenues earnings sales income turnover".split()
)
MOST_FIGURE = (
    9  # tokens from “reported” to “profit”: “a 12 percent rise in quarterly pre-tax profit”
)
PERIODS = frozenset(
    "quarterly annual net operating full-year first-quarter second-quarter third-quarter "
    "fourth-quarter half-year pre-tax pretax underlying core".split()
)
MOVED = frozenset(
    "rose fell gained dropped climbed slid jumped tumbled plunged surged added lost shed sank "
    "advanced eased slipped".split()
)
SHARE = frozenset("% percent percentage per".split())
# What a firm does and few people do, after “said it had” or “said it would”.
DEALT = frozenset(
    "sold bought agreed hired cut invested acquired launched signed completed filed raised "
    "sell buy hire invest acquire launch sign complete file raise cut appeal comply cooperate "
    "co-operate restart resume suspend halt investigating cooperating reviewing considering "
    "recalled recall merge merged shut shed supply expand close open build lay".split()
)
# Who works at firms alone.
DEALERS = frozenset("analyst economist strategist broker banker trader underwriter".split())
SURELY = 3.0  # against a given name
HAVING = frozenset("had would will has was is".split())
STEPS = frozenset("also now not since already to".split())


def votes_of_trading(text: Text, name: Name, votes: Votes) -> None:
    """What business around a name says of its kind; only of a name of several words, for towns
    lose “their” mills too and people have their own.
    """
    if name.last - name.first < 2:
        return
    near, before, after = text.near, name.first - 1, name.last
    of_firm = near[before] in ("in", "of") and near[before - 1] in PARTS
    of_firm = of_firm or (near[before] == "of" and near[before - 1] in OF_FIRM)
    if of_firm:
        votes[ORGANIZATION] += 3
    if near[before] == "for" and near[before - 1] in BID:
        votes[ORGANIZATION] += 1.5
    if near[after] in BOOKED and is_figure(text, after + 1):
        votes[ORGANIZATION] += 3
    share = near[after + 1].endswith("%") or near[after + 2] in SHARE
    if near[after] in MOVED and near[after + 1][:1].isdigit() and share:
        votes[ORGANIZATION] += 2.5
    if near[after] == ",":
        if near[after + 1] == "whose" and near[after + 2] in PARTS | FIGURES:
            votes[ORGANIZATION] += 2.5
        elif near[after + 1] == "which":
            votes[ORGANIZATION] += 1
    if near[after] in cue_verbs():
        votes_of_tidings(text, after + 1, votes)
    elif near[after + 1 + (near[after] in HAVING)] == "its" and is_done(near[after]):
        votes[PERSON] -= 1
        votes[ORGANIZATION] += 1


def is_done(lower: str) -> bool:
    """Whether a word tells what somebody did or will do: “raised”, “cut”, “has”."""
    return lower.endswith("ed") or lower in ("cut", "sold") or lower in HAVING


def trades(text: Text, names: Iterable[Name]) -> bool:
    """Whether a name that begins as people’s do is surely a firm’s: “shares in Paul Ardley”."""
    votes: Votes = dict.fromkeys((PERSON, ORGANIZATION), 0.0)
    for name in names:
        if name.title is not None or name.honorific is not None or text.near[name.last] == "who":
            return False
        if text.near[name.first - 1] == "at":
            votes[ORGANIZATION] += votes_of_staff(text.near[name.first - 2])
        votes_of_trading(text, name, votes)
    return votes[ORGANIZATION] >= SURELY


def votes_of_staff(lower: str) -> float:
    """What it says of a firm that somebody works “at” a name: “analysts at X”, “a nurse at X”."""
    one = lower.removesuffix("s")
    if one in DEALERS:
        return 4
    return 1.5 if lower in callings() or one in callings() else 0


def is_figure(text: Text, index: int) -> bool:
    """Whether a firm’s figure follows: “a quarterly loss of”, “a 3% rise in profit”."""
    for at in range(index, min(index + MOST_FIGURE, len(text.tokens))):
        if text.near[at] in FIGURES:
            return True
        if text.near[at] in (".", ",", ";", "that"):
            return False
    return False


def votes_of_tidings(text: Text, index: int, votes: Votes) -> None:
    """What a firm says of itself: “said on Monday its profit fell”, “said it had sold a plant”."""
    near = text.near
    if near[index] == "on" and near[index + 1] in WEEKDAYS.keys() | MONTHS.keys():
        index += 2
    index += near[index] in WEEKDAYS
    index += near[index] == "that"
    if near[index] in PERIODS or (near[index] in FIGURES and near[index + 1] != "of"):
        votes[ORGANIZATION] += 2
    elif near[index] == "its" and near[index + 1] in FIGURES | PARTS:
        votes[ORGANIZATION] += 1.5
    elif near[index] == "it" and near[index + 1] in HAVING:
        index += 2
        index += near[index] in STEPS
        index += near[index] == "to"
        votes[ORGANIZATION] += 2 if near[index] in DEALT else 0
