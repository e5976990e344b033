"""What is wanted no more: a plan that was dropped, a support that wavers."""

from extraction.text.stances import BE
from extraction.text.tokens import Text, places

MOST_VERBS = 3  # tokens of “has now wavered”
FADING = frozenset(
    "wavers wavered wavering falters faltered faltering crumbles crumbled crumbling "
    "evaporated".split()
)
NOT = frozenset("not never n’t n't".split())
# What happens to a plan that those who had it do not want any more.
ABANDONED = frozenset(
    "dropped abandoned scrapped shelved withdrawn axed ditched cancelled canceled binned junked "
    "jettisoned discarded".split()
)


def is_given_up(text: Text, first: int, end: int) -> bool:
    """Whether a plan is one that was dropped: “Norway’s plan to tax fish has been scrapped”."""
    for index in places(text, ABANDONED, first, end):
        be = index - 1 - (text.near[index - 1] in ("now", "since", "quietly"))
        if text.near[be] in BE and text.near[index + 1] != "by":
            lead = be - 1 - (text.near[be - 1] in ("has", "have", "had"))
            return text.near[lead] not in ("that", "which", "who")
    return False


def is_fading(text: Text, verb: int, last: int) -> bool:
    """Whether it is told of a stance that it goes: “Norway’s support for the levy is wavering”."""
    near = text.near[verb - 1 : min(verb + MOST_VERBS, last)]
    return not FADING.isdisjoint(near) and NOT.isdisjoint(near)
