"""Cues that tell no mind: a noun that looks like a verb, a way kept open, a step in court."""

import re

from brief.entities import EntityKind
from brief.positions import Stance
from extraction.positions.ballots import CASTING
from extraction.positions.cases import keeps_case
from extraction.positions.readers import Finding
from extraction.text.joined import Source
from extraction.text.stances import Cue
from extraction.text.tokens import Text, word

DRAFTED = frozenset("resolution text law bill deal agreement plan budget proposal report".split())
EVENTS = frozenset("recent latest ongoing planned earlier previous mass annual violent big".split())
PUTTING_OFF = frozenset("delaying postponing deferring adjourning".split())
SENDING_BACK = frozenset("sending referring returning remitting handing".split())
AGAINST = frozenset("against opposed opposes oppose opposing rejected".split())
ABOUT_TEXT = re.compile(
    r"[”\"’'»]+,? (?:by|with|at|about|over|in) (?:the|this|that|its|their|his|her) "
    r"(?:[\w’'-]+ ){0,3}?"
    r"(?:report|findings|study|review|assessment|figures|results|statistics|article|interview)\b"
)
FEELING = frozenset("hate loathe dread love resent detest enjoy".split())
UNDERGOING = frozenset("reading hearing seeing watching learning waiting waking finding".split())
MOST_AGAINST = 2  # tokens after “voted against” to “sending”
MOST_SENT = 8  # tokens of “sending the plan for the road back”


def shows_no_mind(text: Text, cue: Cue, found: Finding) -> bool:
    """Whether what a cue tells is only a way kept open, an order of business or a step in court."""
    return (
        keeps_way_open(cue, found)
        or is_against_waiting(text, cue, found)
        or keeps_case(text, cue)
        or is_of_a_text(text, cue, found)
        or is_of_what_befalls(cue, found)
    )


def is_against_waiting(text: Text, cue: Cue, found: Finding) -> bool:
    """Whether somebody is only against sending a plan back, or votes that it is not put off.

    He may want it now, and may want an end of it at once: “voted against sending it back because
    it should be thrown out”.
    """
    voted = text.near[cue.first] in CASTING
    for at in range(cue.first, min(cue.last + MOST_AGAINST, len(text.tokens) - 1)):
        if text.near[at] in SENDING_BACK and against(text, at):
            back = text.near[at + 1 : at + MOST_SENT]
            return "back" in back and "to" not in back[back.index("back") + 1 :][:1]
        if text.near[at] in PUTTING_OFF:
            return voted and found.stance is Stance.SUPPORTS
    return False


def against(text: Text, verb: int) -> bool:
    """Whether a verb in “-ing” is what somebody is against: “voted against sending it back”."""
    return text.near[verb - 1] in AGAINST or text.near[verb - 2] in AGAINST


def is_of_a_text(text: Text, cue: Cue, found: Finding) -> bool:
    """Whether a mood in marks is on a report, whose side is not told: “dismayed” by the report."""
    if found.topic is not None or text.tokens[cue.first].quotation < 0:
        return False
    return ABOUT_TEXT.match(text.raw, text.tokens[cue.last - 1].end) is not None


def is_of_what_befalls(cue: Cue, found: Finding) -> bool:
    """Whether somebody hates what he has to go through, which is no plan: “hate reading of it”."""
    if cue.entry.base not in FEELING or found.topic is None:
        return False
    return found.topic.object.split(" ", 1)[0].lower() in UNDERGOING


def keeps_way_open(cue: Cue, found: Finding) -> bool:
    """Whether one person only names what he may yet do: “did not rule out an appeal”.

    What a body or a country does not rule out is what is asked of it. Of ten people of the tuned
    articles who do not rule a thing out, three were read as undecided.
    """
    persons = all(one.kind is EntityKind.PERSON for one in found.holders)
    return cue.entry.base == "rule" and found.stance is Stance.UNDECIDED and persons


def is_a_noun(text: Text, cue: Cue, source: Source) -> bool:
    """Whether a cue right behind one person is no verb: “Tenant support groups are critical”."""
    if word(text, cue.first) == "draft" and word(text, cue.last) in DRAFTED:
        return True  # “the Security Council draft resolution”
    if word(text, source.first - 1) in EVENTS and word(text, cue.first).endswith("s"):
        return True  # “the recent Harbor Party protests”
    if word(text, cue.first - 1) == "and" and word(text, cue.first - 3) in ("a", "an"):
        return word(text, cue.first).endswith("ed")  # “a prompt and sustained truce”
    alone = [one for one in source.actors if one.human and one.local and not one.plural]
    base = "noun" in cue.entry.options and word(text, cue.first) == cue.entry.base
    return base and len(alone) == len(source.actors) == 1 and source.last == cue.first
