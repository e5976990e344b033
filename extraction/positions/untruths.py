"""What is said not to be so: “it is not true that we want war”, “it is a lie that …”."""

from functools import cache

from extraction.clauses.inverted import ARTICLES
from extraction.lexicons import classes
from extraction.positions.readers import Finding
from extraction.quotes.bare_clauses import SUBJECTS
from extraction.text.denials import is_denied
from extraction.text.finite import FINITE
from extraction.text.tokens import Sentence, Text, places

FALSE = frozenset(
    "untrue false nonsense rubbish untruth falsehood fabrication fiction myth lie inaccurate "
    "incorrect".split()
)
CLAIMS = frozenset(
    "claim claims suggestion suggestions allegation allegations accusation accusations rumour "
    "rumours rumor rumors idea notion report reports assertion assertions".split()
)
SAYING = frozenset("say suggest claim pretend assert allege imply".split())
SIGNS = FALSE | frozenset("true truth".split())
BEING = frozenset("is are was were 's ’s be been".split())
THAT = frozenset(["that"])
ENDS = frozenset(', ; : — – but ” "'.split())
REASONS = frozenset(("only", "because"))  # “not true that we want it only because …”: we do
MOST_SUBJECT = 5  # tokens of a name before its verb
MOST_CLAUSE = 30  # tokens from “that” to where what is denied ends
MOST_BEFORE = 5  # tokens of “it is not at all true that”
MOST_TRUTH = 6  # tokens of “truth in the latest claims that”


def is_untrue(text: Text, sentence: Sentence, finding: Finding) -> bool:
    """Whether a finding is told in a clause of which the sentence says that it is not so."""
    if SIGNS.isdisjoint(sentence.words):
        return False
    start, end = finding.evidence
    first, last = (finding.at, finding.at + 1) if finding.at >= 0 else (start, end)
    return any(
        text.tokens[opens].start < last and first < text.tokens[closes - 1].end
        for opens, closes in untruths(text, sentence)
    )


def untruths(text: Text, sentence: Sentence) -> list[tuple[int, int]]:
    """The tokens of the clauses of which a sentence says that they are not so."""
    found = []
    for at in places(text, SIGNS, sentence.first, sentence.last):
        that = denied_after(text, sentence, at)
        if that > 0:
            end = clause_end(text, sentence, that)
            if text.near[at] != "true" or not places(text, REASONS, that, end):
                found.append((that, end))
        elif (claim := claim_before(text, sentence, at)) > 0:
            found.append((claim, at))
    return found


def denied_after(text: Text, sentence: Sentence, at: int) -> int:
    """The “that” behind a word of untruth, whose clause is denied; -1 where none is."""
    sign = text.near[at]
    if sign == "truth":
        if text.near[at - 1] != "no":
            return -1
        found = places(text, THAT, at + 1, min(sentence.last, at + MOST_TRUTH))
        return found[0] if found else -1
    that = at + 1 + 2 * (text.near[at + 1] == "to" and text.near[at + 2] in SAYING)
    if text.near[that] != "that":
        return -1
    return that if is_false(text, sentence, at) else -1


def claim_before(text: Text, sentence: Sentence, at: int) -> int:
    """The “that” of a claim before a word of untruth: “the claim that … is false”; else -1."""
    if text.near[at] == "truth" or not is_false(text, sentence, at):
        return -1
    lowest = max(sentence.first, at - MOST_CLAUSE)
    if BEING.isdisjoint(text.near[at - MOST_BEFORE : at] if at >= MOST_BEFORE else ()):
        return -1
    for that in reversed(places(text, THAT, lowest, at)):
        if text.near[that - 1] in CLAIMS:
            return that
    return -1


def is_false(text: Text, sentence: Sentence, at: int) -> bool:
    """Whether a word says of something that it is not so: “untrue”, “not true”, and no “no lie”."""
    before = text.near[max(sentence.first, at - MOST_BEFORE) : at]
    stop = max((i for i, one in enumerate(before) if one in ENDS or one == "that"), default=-1)
    here = list(before[stop + 1 :])
    denied = (is_denied(here) and "only" not in here) or "no" in here
    return denied if text.near[at] == "true" else not denied


def clause_end(text: Text, sentence: Sentence, that: int) -> int:
    """The token after a clause that begins with “that”: before another with its own subject."""
    last = min(sentence.last, that + MOST_CLAUSE)
    return next(
        (
            at
            for at in range(that + 1, last)
            if text.near[at] in ENDS or (text.near[at] == "and" and is_parted(text, that, at))
        ),
        last,
    )


def is_parted(text: Text, that: int, link: int) -> bool:
    """Whether an “and” leads on from what a thing is to a clause of another subject: “that the
    levy is fair and she opposes it”; in “that X wants it and Y opposes it” both may be denied.
    """
    subject = link + 1
    if text.near[subject] == text.near[that + 1]:
        return False  # “that we want it and we fear it” is denied as a whole
    being = places(text, BEING, that + 2, link)
    if not being or text.near[being[0] + 1].endswith("ing"):
        return False
    verb = subject + 1
    if text.near[subject] not in SUBJECTS:
        while verb < subject + MOST_SUBJECT and text.tokens[verb].word[0].isupper():
            verb += 1
        named = text.tokens[subject].word[0].isupper()
        if not named and text.near[subject] not in ARTICLES:
            return False
        if not named:
            verb += 1
    return text.near[verb] in verbs() or text.near[verb].endswith("ed")


@cache
def verbs() -> frozenset[str]:
    """The words that are the verb of a clause by their form."""
    return FINITE | BEING | classes("grammar")["verb"] | classes("grammar")["acts"]
