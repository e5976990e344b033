"""What is denied of somebody: who “denied that it objects to the talks” objects to nothing."""

from extraction.text.stances import Cue
from extraction.text.tokens import Sentence, Text, places

# After these a clause alone is denied; after the others a claim that others make.
DENYING = frozenset("deny denies denied denying".split())
REJECTING = frozenset(
    "reject rejects rejected rejecting dismiss dismisses dismissed dismissing refute refutes "
    "refuted refuting rebut rebuts rebutted dispute disputes disputed disputing deny denies denied "
    "denying brushed".split()
)
CLAIMS = frozenset(
    "report reports claim claims allegation allegations suggestion suggestions accusation "
    "accusations rumour rumours rumor rumors speculation assertion assertions".split()
)
OPENING = frozenset("that it he she they".split())
# Words for a side: who denies one is on none that the text tells.
SIDES = frozenset(
    "oppose opposes opposed opposing object objects objected objecting objection objections "
    "opposition against reject rejects rejected rejecting block blocks blocked blocking veto "
    "vetoed vetoing hostile hostility resist resists resisted resisting resistance backs "
    "backed backing support supports supported supporting endorse endorsed endorsing".split()
)
MOST_CLAUSE = 14  # tokens from a denial to a stance inside it
MOST_CLAIM = 4  # tokens of “all media reports”
ENDS = frozenset(', ; : — – but while ” "'.split())


def is_denied_claim(text: Text, sentence: Sentence, cue: Cue) -> bool:
    """Whether a cue denies a stance or a claim, or stands inside what is denied."""
    if REJECTING.isdisjoint(sentence.words):
        return False
    if text.near[cue.first] in REJECTING and denies_side(text, cue.first, sentence.last):
        return True
    lowest = max(sentence.first, cue.first - MOST_CLAUSE)
    for verb in reversed(places(text, REJECTING, lowest, cue.first)):
        if not ENDS.isdisjoint(text.near[verb + 1 : cue.first]):
            return False
        if opens_denial(text, verb):
            return True
        if text.near[verb] in DENYING and cue.first == verb + 1:
            return text.near[cue.first].endswith("ing")
    return False


def opens_denial(text: Text, verb: int) -> bool:
    """Whether a clause or a claim of others follows a verb of denial."""
    if text.near[verb] in DENYING and text.near[verb + 1] in OPENING:
        return True
    return is_of_claim(text, verb)


def is_of_claim(text: Text, verb: int) -> bool:
    """Whether what is rejected is a report or the like with a clause: “claims (that) it …”."""
    claims = places(text, CLAIMS, verb + 1, verb + 1 + MOST_CLAIM)
    return bool(claims) and text.near[claims[0] + 1] in OPENING | {"of"}


def denies_side(text: Text, verb: int, last: int) -> bool:
    """Whether what is denied at a verb is a side that somebody takes; not that he did a thing."""
    if text.near[verb] not in DENYING and not is_of_claim(text, verb):
        return False
    end = min(last, verb + MOST_CLAUSE)
    stop = next((at for at in range(verb + 1, end) if text.near[at] in ENDS), end)
    return not SIDES.isdisjoint(text.near[verb + 1 : stop])
