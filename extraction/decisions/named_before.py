"""On what a vote on “it” is: what the clause before names, “will discuss the draft on Monday, and
ministers will vote on it in June”.
"""

from bisect import bisect_left

from brief.entities import EntityKind
from extraction.decisions.dealt import DEALT, STOPS, forms_of, thing_ends
from extraction.decisions.decision import Decision
from extraction.decisions.objects import words_between
from extraction.decisions.thing_words import tidied
from extraction.decisions.title_words import shortened, up_to_relative
from extraction.decisions.words import WORDS
from extraction.names.offices import office_words
from extraction.text.cast import Cast
from extraction.text.tokens import Sentence, Text

MOST_BACK = 45  # tokens from “it” back to the verb whose object it takes up
MOST_THING = 16  # tokens: “a plan to close two of the county’s smaller libraries”
PRONOUNS = frozenset("it them".split())
PUT_TO = frozenset("on over".split())
JOINS = frozenset("and but then before ; ,".split())
OWNED = frozenset("its their his her".split())
ARTICLES = OWNED | frozenset("the a an this that".split())
COUNTS = frozenset("two three four five several".split())
KEPT = COUNTS | {"a", "an"}
SINGULAR = ("ss", "is", "us")  # “the crisis”
ACTORS = frozenset(
    {EntityKind.PERSON, EntityKind.PLACE, EntityKind.COUNTRY, EntityKind.ORGANIZATION}
)
BODIES = WORDS["named"] | WORDS["chamber"] | WORDS["body"] | WORDS["deciders"]
# On these one votes whatever was done to them; on anything that was debated or approved.
MATTERS = WORDS["shelved"] | WORDS["agenda"] | WORDS["granted"] | WORDS["text"] - office_words()[0]
MATTERS |= frozenset("report draft version list cap fee ban order rate".split())
WEIGHED = frozenset().union(
    *map(
        forms_of,
        "discuss debate consider examine review table propose amend approve adopt reject".split(),
    )
)
HAVING = frozenset("has had have was is been already narrowly".split())
MOST_SUBJECT = 5  # tokens of “the revised state budget”


def named_before(text: Text, cast: Cast, decision: Decision) -> Decision:
    """A vote on “it”, with what the clause before names."""
    if decision.bare and decision.form in VERBS and PRONOUNS.isdisjoint(decision.title.split()):
        thing = thing_before(text, cast, decision.evidence[0])
        if thing:
            verb, noun = decision.form, VERBS[decision.form]
            decision.title = shortened([f"{noun} on", up_to_relative(thing)])
            decision.question = f"How to {verb} on {thing}"
            decision.bare = False
    return decision


VERBS = {"vote": "Vote", "decide": "Decision", "rule": "Ruling"}


def thing_before(text: Text, cast: Cast, span: tuple[int, int]) -> str:
    """What the clause before says was done to the thing that somebody will vote on; empty where
    “on it” stands nowhere in a span, or nothing is plainly named before.
    """
    sentence = text.sentence_at(span[0])
    if sentence is None or PRONOUNS.isdisjoint(sentence.words) or DEALT.isdisjoint(sentence.words):
        return ""
    begin = bisect_left(text.tokens, span[0], key=lambda token: token.start)
    last = bisect_left(text.tokens, span[1], key=lambda token: token.start)
    pronouns = (
        i for i in range(begin + 1, last) if text.near[i] in PRONOUNS and text.near[i - 1] in PUT_TO
    )
    at = next(pronouns, -1)
    many = text.near[at] == "them"
    return named_in(text, cast, sentence, at, many=many) if at > 0 else ""


def named_in(
    text: Text, cast: Cast, sentence: Sentence, pronoun: int, *, many: bool, joined: bool = False
) -> str:
    """The object of the last verb before the clause of a pronoun that fits it in number (`many`);
    `joined` where no “and” need stand between them.
    """
    lowest = max(sentence.first, pronoun - MOST_BACK)
    for index in range(pronoun - 1, lowest, -1):
        lower = text.near[index]
        joined = joined or lower in JOINS
        if not joined or lower not in DEALT or text.tokens[index].quotation >= 0:
            continue
        first = index + 1 + (text.near[index + 1] in ("forward", "out", "on"))
        if text.near[first] not in ARTICLES | COUNTS:
            continue
        head, last = thing_ends(text, first + 1, min(pronoun, first + MOST_THING))
        if head <= first or not is_matter(text, cast, head, lower):
            return subject_before(text, sentence.first, index, many=many)
        if is_plural(text, head) != many:
            return ""
        lead = text.near[first] if text.near[first] in KEPT else "the"
        return tidied(" ".join([lead, *words_between(text, first + 1, last)]))
    return ""


def is_matter(text: Text, cast: Cast, head: int, verb: str) -> bool:
    """Whether one may vote on what a verb has for its object: a plan or a bill of any verb, of what
    is debated or approved anything but a body or a person.
    """
    noun = text.near[head]
    if verb not in WEIGHED:
        return noun in MATTERS
    known = cast.at(head)
    return noun not in BODIES and (known is None or known.actor.kind not in ACTORS)


def subject_before(text: Text, lowest: int, verb: int, *, many: bool) -> str:
    """The matter that a clause is about: “The plan passed the committee on Monday, and …”."""
    head = verb - 1
    while head > lowest and text.near[head] in HAVING:
        head -= 1
    if text.near[head] not in MATTERS or is_plural(text, head) != many:
        return ""
    for first in range(head - 1, max(lowest, head - MOST_SUBJECT) - 1, -1):
        if text.near[first] in ARTICLES:
            return " ".join(["the", *words_between(text, first + 1, head + 1)])
        if not text.near[first].replace("-", "").isalpha() or text.near[first] in STOPS:
            return ""
    return ""


def is_plural(text: Text, index: int) -> bool:
    """Whether a noun is of several things: “rules”, but not “crisis”."""
    return text.near[index].endswith("s") and not text.near[index].endswith(SINGULAR)
