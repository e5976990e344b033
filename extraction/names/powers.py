"""Where power sits: “Capitol Hill balked”, “No 10 said”, “Ardley Palace declined to comment”."""

from functools import cache

from brief.entities import EntityKind
from extraction.lexicons import classes
from extraction.names.lone_words import ACTING, small_words
from extraction.text.cues import cue_verbs
from extraction.text.gazetteer import Known, gazetteer
from extraction.text.titles import Name
from extraction.text.tokens import POSSESSIVES, Text

NUMBERS = frozenset(("No", "Number"))
# Houses that speak by those who live or rule in them.
HOUSES = frozenset("Palace Castle House Hall Tower Block Palais Palazzo Schloss".split())
TELLING = frozenset("declined refused announced backed rejected dismissed confirmed".split())


def body_of(seat: str, country: str | None) -> Known:
    """The body that a seat of power stands for; one of the seat’s own name where none is known."""
    known = gazetteer().one(seat)
    body = known is not None and known.kind is EntityKind.ORGANIZATION
    return known if known is not None and body else Known(EntityKind.ORGANIZATION, seat, country)


def is_mere_number(text: Text, first: int, last: int) -> bool:
    """Whether “No 10” numbers something: “bus No 10”, “the No. 10 seed”, “No. 10 Duke won”; not
    where it tells something or somebody speaks for it: “No 10 denied it”, “a No 10 source”.
    """
    tokens, after = text.tokens, text.near[last]
    if tokens[first].word not in NUMBERS or not tokens[last - 1].word.isdigit():
        return False
    sentence = text.sentence_at(tokens[first].start)
    before = text.near[first - 1] if sentence and sentence.first < first else ","
    if before.isalpha() and before not in small_words() and before not in cue_verbs():
        return True
    told = after in cue_verbs() or after in TELLING or after in spokespeople()
    acts = after in ACTING and last - first == 2  # without a stop, as British papers have it
    return not (told or acts or after in POSSESSIVES)


@cache
def spokespeople() -> frozenset[str]:
    """Who speaks for somebody without a name, in lower case: “spokesman”, “insiders”."""
    return classes("sources")["source"]


def tells_as_house(text: Text, name: Name) -> bool:
    """Whether a palace or the like tells something: “Ardley Palace declined to comment”."""
    house = text.tokens[name.last - 1].word in HOUSES or text.tokens[name.first].word in HOUSES
    after = text.near[name.last]
    return house and (after in cue_verbs() or after in TELLING)
