"""Stances that nobody holds now: of before, or of what may come. They still name an issue."""

import re
from dataclasses import replace

from extraction.clauses.clauses import Clause, raw
from extraction.clauses.conditions import condition_in
from extraction.positions.objects import Complement
from extraction.positions.readers import is_of_before
from extraction.quotes.voices import Voice
from extraction.text.cues import cue_verbs
from extraction.text.denials import is_denied
from extraction.text.joined import Source
from extraction.text.stances import HAVE, MAYBE, Cue, word_class, words_before
from extraction.text.tokens import Sentence, Text, word

SHIFTED = frozenset("now later since".split())
NEAR_SHIFT = 40  # tokens from “had opposed” to “but now”
NEAR_SAID = 8  # tokens from “had said” to what was said
ASKING = frozenset(
    "ask call urge demand argue recommend advise vote lobby campaign press push beg plead".split()
)  # done once, it stands
BYGONE = re.compile(
    r"\bas an? (?:young|younger|little|small|teenage|student|child|boy|girl|teenager|schoolboy|"
    r"schoolgirl|youth|junior)\b|\bin (?:his|her|their) (?:youth|teens|twenties|school days)\b|"
    r"\bwhen (?:he|she|they) (?:was|were) (?:an? |still |very |only )*"
    r"(?:young|child|boy|girl|student)\b|"
    r"\buntil (?:last|recently|earlier|a (?:few )?(?:week|month|year)s? ago)\b|"
    r"\b(?:decades|generations) ago\b|\bin the (?:1[0-9]|20)\d0s\b"
)
AT_THE_TIME = re.compile(
    r"(?:(?!(?:that|which|who|and|but|to)\b)[\w’'-]+ ){0,7}?"
    r"(?P<then>at (?:the time(?! of\b| when\b| that\b)|first)\b(?! (?:glance|sight|reading))|"
    r"in the past\b|(?:in|at) (?:its|the|their|his|her) (?:early|earlier|first) stages?\b)"
)
TIMES = frozenset("time first past stage stages then".split())  # one of these is in each
# And of an earlier year, or of a thing before this one.
THEN = re.compile(
    r"\bin (?:19|20)\d\d\b|\b(?:earlier|previous|former) (?!this\b|today\b|in\b|on\b)\w+|"
    r"\bwhen (?:it|they) (?:was|were) (?:\w+ )?(?:introduced|launched|opened|started|built|passed|"
    r"proposed|mooted|announced)\b|\bwhen (?:it|they) (?:first )?(?:began|started|opened|came)\b|"
    r"\bfor (?:(?:a|two|three|many|several|more than|over|nearly|almost) )*(?:decades?|years)\b|"
    r"\b(?:last|a|two|three|four|five|ten) (?:year|years|decade|decades)(?: ago)?\b"
)
WHO = frozenset(("who", "which", "that"))
IRREGULAR_PAST = frozenset("fought spoke sought led stood".split())
MOST_WHO = 5  # tokens from “who” to the verb of “who in 2019 fought it”
# Each alternative of BYGONE has one of these.
AGES = frozenset(
    "young younger little small teenage student child boy girl teenager schoolboy schoolgirl youth "
    "junior until teens twenties school decades generations".split()
) | {f"{decade}0s" for decade in range(100, 210)}
# “endorsed X but withdrew his support two weeks later”
TAKEN_BACK = re.compile(
    r"\b(?:but|then|and) (?:later |then |since |has since |have since )?"
    r"(?:withdrew|withdrawn|reversed|rescinded|dropped (?:his|her|its|their)|"
    r"changed (?:his|her|its|their) minds?)\b"
    r"|\bnow (?:has|had|have) [“‘\"']?(?:\w+ ){0,2}"
    r"(?:doubts|reservations|misgivings|qualms|concerns)\b"
)
# And each of TAKEN_BACK one of these.
TURNING = frozenset(
    "withdrew withdrawn reversed rescinded dropped changed doubts reservations misgivings qualms "
    "concerns".split()
)
RARELY = frozenset("rarely seldom".split())  # what somebody “rarely” does tells nothing of today
OBLIGED = frozenset("must should shall".split())  # what others want of somebody is not his own
RIGHTS = frozenset(
    "appeal challenge contest veto block object deny reject refuse overturn quash annul revoke "
    "rescind withhold stop halt kill defeat derail sink scupper delay scrap".split()
)
ABLE = frozenset("can could".split())
UNWILLING = RARELY | OBLIGED


def is_past(text: Text, sentence: Sentence, cue: Cue, voice: Voice | None) -> bool:
    """Whether a stance is told as one of before, or as one that may be taken yet."""
    before = words_before(text, sentence, cue.first)
    if not before:
        other = text.near[cue.first - 1] == "or" and text.near[cue.first] == cue.entry.base
        return other or is_of_before(text, voice)  # “may order it or refuse it”: either is open
    if not UNWILLING.isdisjoint(before):
        return True
    if cue.entry.base in RIGHTS and not ABLE.isdisjoint(before) and not is_denied(before):
        return True  # “the firm can appeal the ruling”: it may, whether it will is not told
    if not MAYBE.isdisjoint(before) and "could" not in before and "can" not in before:
        return condition_in(text, cue.last, sentence.last) is None  # “may back it if …” stands
    if not word_class("before").isdisjoint(before) or is_of_before(text, voice):
        return True
    if "will" in before and ("probably" in before or "likely" in before):
        return True
    if "have" in before and ("would" in before or "could" in before):
        chosen = cue.entry.base == "vote" or (
            cue.entry.base == "prefer" and text.near[cue.last] != "to"
        )
        return not chosen or on_other_terms(text, cue.last, sentence.last)
    if "had" not in before:
        return False
    asking = cue.entry.base in ASKING
    return (voice is None and not asking) or turns(text, cue.last, sentence.last)


def on_other_terms(text: Text, first: int, last: int) -> bool:
    """Whether a vote would have been cast had something been otherwise: “… had it been kept”."""
    return condition_in(text, first, last) is not None or "had" in text.lowers[first:last]


def is_bygone(text: Text, sentence: Sentence, cue: Cue, end: int) -> bool:
    """Whether a clause tells of times long gone: “as a young man”, “in the 1990s”."""
    aged = not AGES.isdisjoint(sentence.words)
    if aged and BYGONE.search(raw(text, cue.last, end)) is not None:
        return True
    return was_then(text, sentence, cue, end)


def before_then(
    text: Text, sentence: Sentence, cue: Cue, source: Source, clause: Clause
) -> tuple[Clause, bool]:
    """A clause without “at the time”, “in the past”, and whether it is told of one such."""
    if TIMES.isdisjoint(sentence.words):
        return clause, False
    aside = tuple(text.near[source.last : source.last + 2]) == (",", "then")
    if aside and text.near[source.last + 2] != "," and text.near[cue.first - 1] == ",":
        return clause, not cue.passive  # “Bell, then a minister, opposed it”
    found = AT_THE_TIME.match(raw(text, cue.last, clause.end))
    if found is None or word(text, cue.first) == cue.entry.base:
        return clause, False
    end = text.token_at(text.tokens[cue.last].start + found.start("then"))
    return replace(clause, end=end), True


def was_then(text: Text, sentence: Sentence, cue: Cue, end: int) -> bool:
    """Whether a relative clause tells how somebody stood long ago: “who fought it in 2019”.

    How he stands now is told beside it, and it is told so because that is not the same.
    """
    if WHO.isdisjoint(sentence.words):
        return False
    past = text.near[cue.first].endswith("ed") or text.near[cue.first] in IRREGULAR_PAST
    who = next(
        (at for at in range(cue.first - 1, cue.first - MOST_WHO, -1) if text.near[at] in WHO), -1
    )
    if not past or who < sentence.first or "," in text.near[who : cue.first]:
        return False
    if any(one in HAVE or one == "now" for one in text.near[who : cue.first]):
        return False
    return THEN.search(raw(text, who, end)) is not None


def is_taken_back(text: Text, sentence: Sentence, first: int) -> bool:
    """Whether the sentence goes on to say that a stance was given up."""
    if TURNING.isdisjoint(sentence.words):
        return False
    last = min(sentence.last, first + NEAR_SHIFT)
    return TAKEN_BACK.search(raw(text, first, last)) is not None


def was_said_before(text: Text, sentence: Sentence, first: int) -> bool:
    """Whether somebody “had said in May” what begins at a token."""
    for index in range(first - 1, max(sentence.first, first - NEAR_SAID), -1):
        if text.near[index] in (",", ";"):
            return False
        if text.near[index] in cue_verbs():
            return "had" in words_before(text, sentence, index)
    return False


def names_plan(complement: Complement) -> bool:
    """Whether words name a thing, and no deed of somebody who is not told."""
    topic = complement.topic
    return topic is not None and not topic.object.startswith("the idea that")


def turns(text: Text, first: int, last: int) -> bool:
    """Whether a “but now” follows."""
    return any(
        word(text, index) in ("but", "though") and word(text, index + 1) in SHIFTED
        for index in range(first, min(last, first + NEAR_SHIFT))
    )
