"""What a vote was on: after “voted no” or “abstained” it is what the text says was voted on."""

from collections.abc import Callable

from extraction.positions.issues import Topic
from extraction.positions.readers import Finding
from extraction.text.tokens import Sentence, Text, word

CASTING = frozenset(
    "vote votes voted voting abstain abstains abstained abstaining cast casts".split()
)
# What a body does with what it votes on.
BALLOTS = frozenset(
    "vote votes voted adopt adopts adopted approve approves approved pass passes passed reject "
    "rejects rejected endorse endorsed ratify ratifies ratified clear cleared ballot".split()
)
REACH = 10  # sentences back to a vote
MOST_BETWEEN = 8  # tokens of “approved on Monday, 9-4, the harbor toll”
MOST_LOOKED = 40  # tokens of a sentence in which a vote is looked for

PlanAt = Callable[[int, tuple[int, int], str], Topic | None]


def is_vote(text: Text, finding: Finding) -> bool:
    """Whether a stance is told by a vote that somebody cast."""
    return finding.at >= 0 and word(text, text.token_at(finding.at)) in CASTING


def is_ballot(text: Text, finding: Finding) -> bool:
    """Whether a stance is told by what a body voted to do: “voted 7-2 to merge”."""
    return finding.at >= 0 and word(text, text.token_at(finding.at)) in BALLOTS


def voted_on(
    text: Text, finding: Finding, number: int, plan_at: PlanAt
) -> tuple[int, Topic] | None:
    """What was voted on nearest before a vote, and in which sentence."""
    last = text.token_at(finding.evidence[0])
    for at in range(number, max(-1, number - REACH - 1), -1):
        sentence = text.sentences[at]
        found = ballot_in(text, sentence, min(last, sentence.last), plan_at)
        if found is not None:
            return at, found
    return None


def ballot_in(text: Text, sentence: Sentence, last: int, plan_at: PlanAt) -> Topic | None:
    """The plan that the last vote of a sentence is on; words of a speech tell no vote."""
    for verb in range(last - 1, max(sentence.first, last - MOST_LOOKED) - 1, -1):
        if text.near[verb] not in BALLOTS or text.tokens[verb].quotation >= 0:
            continue
        end = min(last, verb + 1 + MOST_BETWEEN)
        for head in range(verb + 1, end):
            if (plan := plan_at(head, (verb, last), "")) is not None:
                return plan
    return None
