"""Who answers critics of a plan: “Ann Bell, who signed the permit, rejected that”."""

from dataclasses import replace

from brief.positions import Stance
from brief.quotes import QuoteType
from extraction.positions import issues
from extraction.positions.readers import Finding
from extraction.quotes.voices import Voices
from extraction.text.phrase_lists import words_of
from extraction.text.stance_entries import FLIPPED
from extraction.text.tokens import Text, places

REJECTING = frozenset(
    "reject rejects rejected dismiss dismisses dismissed deny denies denied dispute disputes "
    "disputed rebuff rebuffs rebuffed refute refutes refuted rebut rebuts rebutted".split()
)
POINTING = frozenset("that this".split())
WHO = frozenset("who which whose".split())
# What somebody did to a plan that is his own.
OWN_DEEDS = frozenset(
    "signed signs issued issues granted grants drafted drafts wrote approved approves proposed "
    "proposes ordered designed designs tabled introduced introduces drew commissioned devised "
    "authored negotiated".split()
)
DENYING = frozenset(
    "deny denies denied dispute disputes disputed refute refutes refuted rebut rebuts "
    "rebutted".split()
)
# What others say against a plan or its makers.
REPROACHING = frozenset(
    "accuse accuses accused accusing described describing call called calls calling dubbed branded "
    "likened criticized criticised criticizing criticising mocked blamed blaming".split()
)
FOLLOWING = frozenset("and but saying though while when in on at outright out".split())
NOT_SAID = frozenset("accuse ask call deny promise urge".split())
OUGHT = frozenset("should must ought".split())
MOST_CLAIM = 300  # letters of a clause that is denied
FULL_STOPS = frozenset(". ! ? .” ”".split())
MOST_BETWEEN = 30  # tokens from a name to the verb, past who it is
MOST_REPROACH = 60  # tokens from a reproach to who rejects it


def answered(voices: Voices, finding: Finding, last: Finding | None) -> Finding | None:
    """A finding on “that” as an answer to what others say, where it is one; else as it is.

    Only what is said is denied. Who rejects “that” right after another has spoken against a plan,
    or after a reproach, does so to what was said. Null where no clause tells what that was.
    `last`: the stance before.
    """
    text = voices.text
    if finding.topic is not None or finding.stance is not Stance.OPPOSES or finding.at < 0:
        return finding
    cue = text.token_at(finding.at)
    if text.near[cue] not in REJECTING or text.near[cue + 1] not in POINTING:
        return finding
    after = text.near[cue + 2]
    alone = not after[:1].isalpha() or after in FOLLOWING  # not “that idea”
    if alone and (text.near[cue] in DENYING or is_after_reproach(text, finding, cue, last)):
        return on_what_was_said(voices, finding, cue, last)
    first = max(text.token_at(finding.evidence[0]), cue - MOST_BETWEEN)
    led = places(text, WHO, first, cue)
    own = bool(led) and bool(places(text, OWN_DEEDS, led[0], cue))
    return None if own else finding


def on_what_was_said(
    voices: Voices, finding: Finding, cue: int, last: Finding | None
) -> Finding | None:
    """A denial of “that” as one of the clause that another was just reported to have said.

    Where that is what should be done to a plan, he is on the other side of the plan.
    """
    text = voices.text
    number = text.sentences.index(sentence) if (sentence := text.sentence_at(finding.at)) else 0
    for one in reversed(text.sentences[max(0, number - 1) : number + 1]):
        for said in reversed(voices.by_sentence.get(one.start, ())):
            start, end = said.segments[0]
            if end > text.tokens[cue].start or any(who in said.actors for who in finding.holders):
                continue
            verb = said.frame.verb if said.frame is not None else None
            if said.type is not QuoteType.INDIRECT or verb is None or verb.kind in NOT_SAID:
                return None
            words = text.raw[start : min(end, start + MOST_CLAIM)].removeprefix("that ")
            if not OUGHT.isdisjoint(words_of(words)):
                return against(finding, last)
            if words.split(" ", 1)[0].lower() in issues.PRONOUNS:
                return None
            topic, negative = issues.of_clause(words)
            stance = Stance.SUPPORTS if negative else Stance.OPPOSES
            return replace(finding, topic=topic, stance=stance, claim=True)
    return None


def against(finding: Finding, last: Finding | None) -> Finding | None:
    """A finding as the opposite of the stance before; null where that is of the same holder."""
    if last is None or last.topic is None or last.stance not in FLIPPED:
        return None
    if any(who in last.holders for who in finding.holders):
        return None
    return replace(finding, topic=last.topic, stance=FLIPPED[last.stance])


def is_after_reproach(text: Text, finding: Finding, cue: int, last: Finding | None) -> bool:
    """Whether the last that was told before a verb is what others say against a plan."""
    named = text.token_at(last.evidence[0]) if last is not None else 0
    lowest = max(cue - MOST_REPROACH, named)
    reproaches = places(text, REPROACHING, lowest, cue)
    if any(text.near[at + 1] not in ("for", "on", "upon") for at in reproaches):
        return True  # not “called for a delay”
    if last is None or named < cue - MOST_REPROACH or last.stance is not Stance.OPPOSES:
        return False
    ends = sum(one in FULL_STOPS for one in text.near[text.token_at(last.evidence[1] - 1) : cue])
    if ends > 1:
        return False  # more was told since
    return not any(holder in last.holders for holder in finding.holders)
