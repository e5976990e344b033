"""What “it” is after a bill that undoes a thing: of “a motion to scrap the levy” the motion."""

import re

from extraction.positions import issues
from extraction.positions.issues import Topic
from extraction.text.stances import word_class

BILL = re.compile(
    r"\b(?P<bill>(?:an?|the|his|her|its|their) (?:[\w’'-]+ ){0,2}?(?:bill|motion|amendment|"
    r"resolution|ordinance|measure|proposal|plan|petition) (?:to|that would|which would) "
    r"(?P<verb>[a-z]+) [^,.;:“”]+)"
)


def bill_in(words: str, topic: Topic | None) -> Topic | None:
    """The bill that words name, where they were told as a stance on what it undoes."""
    found = BILL.search(words)
    if found is None or topic is None or found["verb"] not in word_class("undo"):
        return None
    bill = issues.of_noun_phrase(found["bill"])
    told = found["bill"].split()[1:3]
    return None if all(one in topic.object for one in told) else bill


def bill_around(words: str) -> Topic | None:
    """The bill whose words end with a thing that it undoes: “a bill that would repeal the levy”."""
    found = next((one for one in BILL.finditer(words) if one.end() == len(words)), None)
    if found is None or found["verb"] not in word_class("undo"):
        return None
    return issues.of_noun_phrase(found["bill"])
