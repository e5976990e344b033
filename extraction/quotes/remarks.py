"""The narrator’s remarks on what was said: “, leaving …”, “, a charge that X rejected”."""

from extraction.text.tokens import Text, word

TOLD_BY = ("according", "to")
# A participle that is the narrator’s: what the news comes to, no more what was said.
RESULTS = frozenset(
    "ending leaving prompting raising dashing deepening sending paving clearing fueling fuelling "
    "triggering sparking reversing marking setting bringing drawing contradicting echoing".split()
)
# “, though she stopped short of a threat”, “, but he gave no figure”
CONTRASTING = frozenset("though although but while".split())
HOLDING_BACK = frozenset(
    "stopped declined refused gave offered provided did stops declines".split()
)
# “…, a figure the Treasury disputes”
FIGURES = frozenset(
    "figure number estimate forecast assertion suggestion total sum idea proposal demand offer "
    "prospect".split()
)
ASKED = frozenset(
    "request call plea appeal move step measure condition deadline change compromise concession "
    "reform plan ban outcome result stance".split()
)
SUBJECT_OPENERS = frozenset("the its his her their he she it they some many both".split())
CHARGES = frozenset(
    "allegation allegations accusation accusations charge charges claim claims".split()
)
# “…, a finding that alarmed them”, “…, a position X has called extreme”
REMARKED = frozenset(
    "finding assertion position view statement argument contention suggestion prediction sentiment "
    "notion warning comment remark conclusion assessment boast".split()
)
# “…, testimony that X has quoted often”, “…, words that came back to haunt her”
MASSES = frozenset("testimony language words remarks comments advice criticism".split())


def is_remark(text: Text, first: int) -> bool:
    """Whether the narrator’s remark on what was said begins at a token: “leaving …”, “a charge
    that X rejected”.
    """
    if word(text, first) in RESULTS or (word(text, first), word(text, first + 1)) == TOLD_BY:
        return True
    if word(text, first) in CONTRASTING and word(text, first + 1) in ("he", "she", "they"):
        return word(text, first + 2) in HOLDING_BACK
    if word(text, first) in CONTRASTING:  # “, though the report stopped short of”
        return any(word(text, i) in ("stopped", "declined") for i in range(first + 2, first + 5))
    if word(text, first) == "something":  # “, something the union has refused”
        return word(text, first + 1) in SUBJECT_OPENERS or text.near[first + 1] in ("that", "which")
    if word(text, first) in MASSES:
        return word(text, first + 1) in ("that", "which")
    if word(text, first) not in ("a", "an"):
        return False
    if word(text, first + 1) in FIGURES:
        return word(text, first + 2) in SUBJECT_OPENERS | {"that"}
    if word(text, first + 1) in ASKED:  # “, a request that is backed by”
        return word(text, first + 2) in SUBJECT_OPENERS | {"that", "which"}
    noun = first + 1 + (word(text, first + 2) in CHARGES | REMARKED)
    told = word(text, noun) in REMARKED and word(text, noun + 1) not in ("of", "in", "for", "on")
    return told or word(text, noun) in CHARGES
