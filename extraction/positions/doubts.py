"""Words that deny, or stress, what a clause says: “no evidence that it would work”, “no doubt”."""

import re

from extraction.text.phrase_lists import words_of

THAT = r"\s+(?:that\s+|how\s+)?"
THERE = r"there(?:[’']s| is| was| were| are| had been| has been)"
DOUBT = re.compile(
    rf"\A\W*(?:that )?(?:(?:{THERE}|(?:he|she|they|it|I|we) (?:sees?|saw|had seen|ha(?:s|ve|d))) "
    r"(?:seen )?(?:no|little|scant|not enough|insufficient|not a shred of|nothing like enough) "
    r"(?:\w+ ){0,2}?(?:evidence|proof|guarantee|guarantees|indication|sign|reason to (?:believe|"
    r"think|suppose)|assurance|certainty|confidence)"
    r"|(?:he|she|they|it|I|we) (?:(?:still |also |seriously |strongly )?(?:doubts?|doubted)|"
    r"(?:did not|didn[’']t|does not|doesn[’']t|do not|don[’']t) (?:see how|expect)|"
    r"(?:was|were|is|are|am)(?: not|n[’']t) (?:convinced|persuaded|sure|certain|confident)|"
    r"(?:was|were|is|are|am) (?:unconvinced|skeptical|sceptical|doubtful))"
    r"|it (?:is|was) (?:highly |very )?(?:unlikely|doubtful|far from (?:certain|clear)|"
    r"hard to see how|difficult to see how|not clear how)"
    rf"|nothing (?:suggests|suggested|showed|shows)){THAT}",
    re.IGNORECASE,
)
STRESS = re.compile(
    rf"\A\W*(?:that )?(?:{THERE}|(?:he|she|they|it|I|we) (?:ha(?:s|ve|d))) "
    rf"(?:\w+ )?(?:no|little) (?:doubt|question)(?: whatsoever| at all)?{THAT}",
    re.IGNORECASE,
)
# The words of which a doubt needs one.
DOUBTING = frozenset(
    "evidence proof guarantee guarantees indication sign reason assurance certainty confidence "
    "doubt doubts doubted how expect convinced persuaded sure certain confident unconvinced "
    "skeptical sceptical doubtful unlikely clear suggests suggested showed shows question".split()
)


# What has to be won from others: who doubts that it will be may want it all the same.
FORECAST = re.compile(
    r"(?:\b(?:bid|offer|takeover|merger|deal|talks|negotiations|appeal|lawsuit|suit|challenge|motion|"
    r"petition|candidacy|coup|revolt|rebellion|strike)\b)(?: [^,;.]+?)? "
    r"(?:will|would|can|could) (?:\w+ly |ever |actually )?(?:succeed|prevail|win)\b",
    re.IGNORECASE,
)

ENDING_WELL = frozenset("succeed prevail win".split())


def is_forecast(words: str) -> bool:
    """Whether it is only foretold how a bid or the like will end: “the bid will succeed”."""
    return not ENDING_WELL.isdisjoint(words_of(words)) and FORECAST.search(words) is not None


def without_doubt(words: str) -> tuple[str, bool]:
    """The clause behind words that deny or stress it, and whether they deny it."""
    stress = STRESS.match(words)
    if stress is not None:
        return words[stress.end() :], False
    doubt = DOUBT.match(words)
    return (words[doubt.end() :], True) if doubt is not None else (words, False)
