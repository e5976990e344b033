"""The words of a thing that is decided on: without the small ones that dangle at their end."""

from extraction.decisions.words import PHRASAL
from extraction.text.wording import without_lone_marks

DANGLING = frozenset(
    "the a an of on in to for and or at by with its their his her that which as from into than is "
    "are again these be would will whether how next over between under until soon shortly "
    "then beginning starting".split()
)
SAID_BEFORE = frozenset("a an the its their".split())  # before the thing that “it” is
POINTERS = frozenset("this that it so them these those".split())
RELATIVES = frozenset("that which who whose where whom".split())
FEWEST = 4  # words of a title that may lose a clause
# Of a verb, behind its object: “send the plan back to the committee”, “vote the bill down”.
PARTICLES = frozenset("back up over down off out forward forth along through on".split())
MOVES = frozenset(
    "put puts set sets take took taken brought bring laid sent send drawn cut held went gone go "
    "come came gave given sign signed".split()
)


def points_back(words: list[str]) -> bool:
    """Whether words end in one that only points at what was said before: “whether to require it”;
    not where they say themselves what it is: “whether to sell the mill or keep it”.
    """
    last = len(words) - 1
    while last > 0 and words[last].lower() in DANGLING - POINTERS:
        last -= 1
    if last < 0 or words[last].lower().strip(".,;:") not in POINTERS:
        return False
    return SAID_BEFORE.isdisjoint(words[: max(0, last - 1)])


def without_particle(words: str) -> str:
    """A thing without the small word of its verb: “the plan”, of “send the plan back”."""
    parts = words.split()
    while len(parts) > 1 and parts[-1].lower() in PARTICLES:
        before = parts[-2].lower()
        if (before, parts[-1].lower()) in PHRASAL or before in MOVES or before.endswith("ed"):
            break  # “a text that she put forward”
        parts.pop()
    return " ".join(parts)


def tidied(words: str) -> str:
    """The same without signs and small words that dangle at its end, nor a clause cut short."""
    parts = words.split()
    if len(parts) > FEWEST and parts[-2].lower() in RELATIVES:
        del parts[-2:]  # “a road that conservationists”
    while parts and parts[-1].strip(",.;:—–").lower() in DANGLING | {""}:
        if len(parts) > 1 and (parts[-2].lower(), parts[-1].lower()) in PHRASAL:
            break
        if len(parts) >= FEWEST and parts[-1] == "again":
            break  # “whether to take it up again”: it is what is asked
        parts.pop()
    return without_lone_marks(" ".join(parts).strip(" ,.;:—–")).strip("“”")
