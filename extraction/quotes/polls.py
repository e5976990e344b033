"""What a poll, a study or a court finds: “A poll showed X leading by nine points”."""

from brief.entities import EntityKind
from extraction.quotes.frames import Frame
from extraction.text.cast import Actor, Cast
from extraction.text.tokens import Text, word

FINDERS = frozenset(
    "court tribunal judge judges inquiry panel committee commission regulator watchdog ombudsman "
    "jury coroner delegate review investigation investigators auditor auditors audit inspectors "
    "arbitrator inspectorate examiner magistrate".split()
)
STANDING = frozenset("ahead leading trailing behind tied beating edging".split())


def is_poll(frame: Frame) -> bool:
    """Whether a document finds something: “A poll found 61 percent want a vote”."""
    verb, source = frame.verb, frame.source
    found = verb is not None and verb.kind == "find"
    return found and source is not None and any(map(is_document, source.actors))


def is_finder(text: Text, frame: Frame) -> bool:
    """Whether who finds something is one whose findings are told: “The tribunal found the risk”."""
    verb, source = frame.verb, frame.source
    found = verb is not None and verb.lemma == "find" and not frame.inverted
    return found and source is not None and text.near[source.last - 1] in FINDERS


def standing(text: Text, cast: Cast, first: int, limit: int) -> int | None:
    """Where what a poll shows begins without a verb: “showed X leading by nine points”."""
    if cast.at(first) is None and word(text, first) not in ("him", "her", "them", "the"):
        return None
    for index in range(first + 1, limit):
        if word(text, index) in STANDING:
            return first
        if not word(text, index).isalnum():
            break
    return None


def is_document(actor: Actor) -> bool:
    """Whether an actor is a poll, a report."""
    return actor.kind is EntityKind.DOCUMENT
