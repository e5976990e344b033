"""Steps in a case, and answers to a charge: who takes them is on no side of a plan.

That a court “refused to dismiss the charges” tells of the law, and who “denied the charge” does so
of himself.
"""

import re
from dataclasses import replace

from extraction.positions import issues
from extraction.positions.readers import Finding
from extraction.text import wording
from extraction.text.stances import Cue
from extraction.text.tokens import Text, places

REFUSING = frozenset("refuse decline deny reject dismiss rebuff".split())
ENDING = frozenset("dismiss throw toss quash drop".split())
OUT = frozenset("throw toss".split())  # “throw out the case”
# What only those who sit in court can end by these words; a prosecutor may drop it, too.
CASES = frozenset(
    "charge charges case cases lawsuit lawsuits suit suits indictment indictments complaint "
    "complaints count counts prosecution claim claims petition".split()
)
MOST_ASKED = 7  # tokens from “rejected” to the verb of “a bid by his lawyers to dismiss”
MOST_CASE = 8  # tokens from “dismiss” to “charges”
ENDS = frozenset(", ; : . — –".split())

ANSWERING = frozenset("deny reject dismiss dispute refute rebut rebuff repudiate".split())
REPROACH = re.compile(
    r"(?:(?:the|this|that|these|those|such|all|any|both) )?(?:of the )?charges?(?: of [^,;]+)?",
    re.IGNORECASE,
)
# Of the words around “the charge”, those that tell it from one that is paid.
ACCUSING = frozenset(
    "accuse accuses accused accusing accusation accusations allege alleges alleged alleging call "
    "calls called calling describe described describing brand branded fraud guilty court "
    "criticized criticised critics said says".split()
)


def keeps_case(text: Text, cue: Cue) -> bool:
    """Whether a court only goes on with a case: “refused to dismiss the charges against X”."""
    if cue.entry.base not in REFUSING:
        return False
    for verb in places(text, ENDING, cue.first + 1, cue.last + MOST_ASKED):
        if text.near[verb - 1] != "to" or text.near[verb] == "drop":
            continue
        if text.near[verb] in OUT and "out" not in text.near[verb + 1 : verb + MOST_CASE]:
            continue
        end = min(verb + MOST_CASE, len(text.tokens))
        stop = next((at for at in range(verb + 1, end) if text.near[at] in ENDS), end)
        return bool(places(text, CASES, verb + 1, stop))
    return False


def as_reproach(text: Text, cue: Cue, found: Finding) -> Finding:
    """A finding on what somebody is accused of, “denied the charge”, as one on whether it is so."""
    if cue.entry.base not in ANSWERING or found.topic is None:
        return found
    name = found.topic.object
    if REPROACH.fullmatch(name) is None or not (cue.entry.base == "deny" or accuses(text, found)):
        return found
    topic = issues.topic_of(wording.sentence(f"{name} {wording.agree(name)} right"), name)
    return replace(found, topic=topic, claim=True)


def accuses(text: Text, found: Finding) -> bool:
    """Whether words around a charge tell it from one that is paid."""
    sentence = text.sentence_at(found.evidence[0])
    if sentence is None:
        return False
    at = text.sentences.index(sentence)
    return any(
        not ACCUSING.isdisjoint(one.words) for one in text.sentences[max(0, at - 1) : at + 1]
    )
