"""A thing that something is done to: “will discuss the new text on Monday”, and where it ends."""

from extraction.decisions.words import MODALS
from extraction.text.date_words import MONTHS, UNITS, WEEKDAYS
from extraction.text.tokens import Text

# What is done to a thing that others then vote on.
BASES = (
    "discuss debate consider examine review present publish unveil table propose submit introduce "
    "draft finish receive pass approve back endorse adopt agree reach clear advance sign veto "
    "reject amend negotiate recommend launch release circulate revise finalise finalize complete "
    "suspend revoke delay accept offer prepare outline announce file"
).split()
IRREGULAR = frozenset(
    "put puts putting sent send sends brought bring drew drawn wrote write made makes make".split()
)
STOPS = frozenset(". , ; : ( ) — – and but or at by before after until during in from with".split())
WHEN = MONTHS.keys() | WEEKDAYS.keys() | frozenset("today tonight tomorrow yesterday".split())
SOON = frozenset("next last this earlier later".split())


def forms_of(base: str) -> tuple[str, ...]:
    """A regular verb in each of its forms."""
    stem = base.removesuffix("e")
    last = "i" if base.endswith("y") else base[-1] if stem == base else ""
    root = base[:-1] + last if stem == base else stem
    es = "es" if base.endswith(("s", "sh", "ch", "x")) or last == "i" else "s"
    return base, (root if last == "i" else base) + es, root + "ed", stem + "ing"


DEALT = IRREGULAR.union(*map(forms_of, BASES)) | {"submitted", "submitting"}


def thing_ends(text: Text, first: int, limit: int) -> tuple[int, int]:
    """The noun of a thing, and the token behind all that is told of it before its day."""
    head, index = -1, first
    while index < limit and not is_over(text, index):
        opens = text.near[index] in ("of", "to", "for", "on", "that", "which", "over")
        if opens and head < 0:
            head = index - 1
        index += 1
    return (head if head >= 0 else index - 1), index


def is_over(text: Text, index: int) -> bool:
    """Whether a token is no part of a thing any more: a comma, a joint, a day."""
    lower, after = text.near[index], text.near[index + 1]
    if lower in STOPS or lower in WHEN or (lower in SOON and (after in UNITS or after in WHEN)):
        return True
    if lower in ("on", "over", "back") and after == "to":
        return True  # “pass the plan on to the county”
    if lower in MODALS and text.near[index - 1] not in ("that", "which"):
        return True
    return lower == "on" and (after in WHEN or after[:1].isdigit())
