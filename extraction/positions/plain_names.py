"""What of a noun phrase names a plan: not when, where or how firmly somebody stands on it."""

import re

# Where a phrase was cut out of a sentence too early: “the waiver on”, “sales of the most”.
LOOSE_END = re.compile(
    r"(?:(?: of)? (?:the|an?)(?: most| least)?(?: [\d,.]+)?| (?:to|for|of|with|from|at|by|into|on|"
    r"in|under|about|over|and|or|following an? \w+ that \w+|where its \w+))+\Z"
)
# Words before a noun that look like a deed: “binding targets”, “parking charges”.
NO_DEEDS = frozenset(
    "binding existing remaining outstanding standing leading rising falling growing working living "
    "running sweeping planning parking housing building funding spending shipping mining banking "
    "trading farming fishing ongoing pressing pending missing coming".split()
)
# What is done to a thing, where these stand before it: “raising fuel prices”.
DOING = frozenset(
    "adding allowing banning barring building buying changing closing cutting easing ending "
    "expanding extending freezing giving granting holding imposing increasing introducing keeping "
    "lifting making moving opening paying putting raising reducing removing replacing scrapping "
    "selling sending shutting spending stopping taking".split()
)
# When, where or how surely somebody stands there is no part of what he stands on.
ASIDE = re.compile(
    r"(?<=\w),? (?:for now|for the (?:moment|time being|present)|for the foreseeable future|"
    r"at (?:this|the|that) (?:stage|time|point|moment|present|juncture)|this time(?: around)?|"
    r"from the (?:very )?(?:start|outset|beginning|first day)|(?:in|under) any (?:form|shape|guise|"
    r"circumstances?)|on any (?:terms|account|basis)|at any (?:price|cost)|at all|"
    r"without (?:any |further |more |undue )?(?:delay|hesitation|reservation)s?|"
    r"(?:straight|right) away|as soon as possible|"
    r"(?:during|on) a (?:visit|trip|tour) to [^,]+|on the grounds? (?:that|of) .+)\Z"
)


# How somebody takes it: “she is worried the plan (would …)”.
MOOD = re.compile(
    r"\A(?:he|she|they|it|we|I) (?:is|are|am|was|were|feels?|felt) (?:\w+ly )?"
    r"(?:concerned|worried|afraid|fearful|anxious|alarmed|uneasy)(?: that)? "
    r"(?=(?:the|an?|his|her|its|their|this|it) )",
    re.IGNORECASE,
)


# A second thing that is done: “the risks and lend more”.
AND_DOES = re.compile(
    r" and (?:abandon|accept|adopt|allow|become|bring|create|ensure|give|impose|improve|introduce|"
    r"join|keep|lend|let|make|prevent|protect|provide|put|reduce|remove|restore|see|seek|send|take|"
    r"tell) (?!of\b).*|"
    r" and (?:lend|become|give|let|bring|send|tell)\Z"
)

# “a plan for approval”, “for the cap to pass”: what is to become of it.
FATE = re.compile(
    r" (?:for (?:the green light|approval|adoption|consent|permission)|"
    r"to (?:pass|go (?:ahead|through)|proceed|succeed))\Z"
)


def without_mood(words: str) -> str:
    """A clause without how somebody takes it: “the plan may fail” of “she is worried the …”."""
    return MOOD.sub("", words)


# What is told of a thing beside it: “a claim, repeated by several speakers”.
BESIDE = re.compile(
    r", (?:\w+ly )?(?:\w+ed|put|made|drawn up|set out|given|brought|written|led) "
    r"(?:by|in|on|at|for|with|from|as|to) [^,]+\Z"
)


def plain_name(name: str) -> str:
    """A noun phrase without such an aside and without a loose end: “a levy for now”."""
    if " to " not in name:
        name = AND_DOES.sub("", name)
    return LOOSE_END.sub("", BESIDE.sub("", ASIDE.sub("", name))) or name


def is_deed(name: str) -> bool:
    """Whether a phrase begins with what is done: “closing the school”."""
    first = name.split(" ", 1)[0].lower()
    return first.endswith("ing") and first not in NO_DEEDS
