"""What others are asked to do that puts nobody on a side: to reply by May, to slow down."""

from extraction.positions.deeds import IDLY, MOST_OBJECT, is_answered
from extraction.positions.objects import ENDORSE
from extraction.text.stances import Cue, word_class
from extraction.text.tokens import Text

# Those whom the police and the like advise for their own good.
PUBLIC = frozenset(
    "drivers motorists witnesses visitors passengers travellers travelers commuters shoppers "
    "swimmers tourists patients anyone walkers hikers bathers cyclists callers".split()
)
TAKING_SIDES = frozenset("vote oppose sign boycott strike join protest write".split())
# What courts and the like have the parties to a case do, on no side of it.
ASKING = frozenset("where how why when what which who whether if".split())
PLEADING = frozenset("respond reply appear attend testify file explain answer".split())
FILING = frozenset("submit report produce furnish provide present notify".split())
ORDERING = frozenset("direct order instruct require".split())
CALM = frozenset("patient calm careful cautious vigilant alert aware prepared ready quiet".split())
SAME_AGAIN = {"do": (("the", "same"), ("likewise",), ("so",)), "follow": (("suit",),)}


def asks_no_side(text: Text, cue: Cue, first: int, end: int) -> bool:
    """Whether those who are asked need only take a step: “directed the parties to reply by May”.

    Nor does anybody take another side who urges others “to do the same”: that was told before;
    nor those who ask drivers to slow down, or members to vote, and do not say how.
    """
    for to in range(first + 1, min(first + MOST_OBJECT, end)):
        if text.near[to] == "to":
            verb, after = text.near[to + 1], tuple(text.near[to + 2 : to + 4])
            if any(after[: len(same)] == same for same in SAME_AGAIN.get(verb, ())):
                return True
            sided = verb in ENDORSE | word_class("undo") | TAKING_SIDES
            if text.near[to - 1] in PUBLIC and not sided:
                return True
            if verb == "be" and text.near[to + 2] in CALM and text.near[to + 3] != "to":
                return True  # “urged investors to be patient”
            if verb in ("say", "clarify") and text.near[to + 2] in ASKING:
                return True  # “pressed the minister to say where it stood”
            on = text.near[to + 2] == "on"  # “asked members to vote on the offer”
            if verb == "vote" and (on or to + 2 >= end or is_answered(text, to + 2)):
                return True
            idle = cue.entry.base in IDLY and verb in word_class("idle") - {"be"}
            idle = idle and after[:1] not in (("yes",), ("no",))  # “wants the council to say no”
            return idle or verb in PLEADING or (verb in FILING and cue.entry.base in ORDERING)
    return False
