"""What is wanted for a yes: “in return for a rebate”, “with strings attached”, “for a price”."""

from extraction.text.tokens import Text, word

FARTHEST_OFFER = 5  # tokens from “would” to what follows its verb
# What one would do is done for something; who offers an exchange is for it, as it stands.
OFFERING = frozenset(
    "would will could can may might ready willing prepared pledged vowed promised ’ll 'll".split()
)
# Who would not do it even so is against the exchange.
REFUSING = frozenset("not never refuse refused rejected no cannot without".split())
RETURNS = frozenset("return exchange".split())
STRINGS = frozenset("strings conditions caveats provisos".split())
DETERMINERS = frozenset("some certain many no few several one two three".split())
MOST_STRINGS = 2  # words before “strings attached”


def begins_terms(text: Text, first: int, index: int) -> bool:
    """Whether terms begin at a token after a cue that ends before `first`."""
    lower, after = text.near[index], text.near[index + 1]
    if lower == "in":
        return after in RETURNS and text.near[index + 2] == "for" and is_offered(text, first)
    if lower == "for":
        return (after, text.near[index + 2]) == ("a", "price") and is_offered(text, first)
    if lower == "subject":
        return after == "to" and not (is_bound(text, index) or text.near[index - 1].endswith("s’"))
    return lower == "with" and has_strings(text, index + 1)


def is_bound(text: Text, index: int) -> bool:
    """Whether a thing is to be “subject to” another: no terms of whose wish that is."""
    before = index - 1 - (text.near[index - 1] in ("made", "also"))
    return text.near[before] in ("be", "made", "been", "is", "are", "was", "were")


def is_offered(text: Text, first: int) -> bool:
    """Whether what a cue tells is still to be done, if the other side does its part."""
    before = [word(text, position) for position in range(max(0, first - FARTHEST_OFFER), first)]
    denied = any(one in REFUSING or one.endswith(("n’t", "n't")) for one in before)
    return not denied and not OFFERING.isdisjoint(before)


def has_strings(text: Text, first: int) -> bool:
    """Whether “strings attached”, “conditions” or “caveats” stand at a token, and end there."""
    for index in range(first, first + MOST_STRINGS):
        if word(text, index) in STRINGS:
            after = word(text, index + 1)
            return word(text, first) != "no" and (after == "attached" or not after[:1].isalnum())
        if word(text, index) not in DETERMINERS:
            return False
    return False
