"""Who decides where the words do not say: the body that the article speaks of around them."""

from bisect import bisect_left

from brief.entities import EntityKind
from extraction.cast import Actor, Cast, Form
from extraction.decider_nouns import full_name, right_of
from extraction.decision_words import WORDS
from extraction.tokens import Text

MOST_BEFORE = 80  # tokens before a decision in which who takes it was named
MOST_BEFORE_VOTE = 300  # tokens; fewer bodies vote than decide
MOST_AFTER = 60  # tokens after it
RULINGS = frozenset("ruling judgment judgement".split())
RULERS = frozenset("court tribunal commission panel authority".split())
BOARDS = frozenset("board commission trustees regents committee".split())  # they pass no laws
TAKEN = frozenset("take make decision decide".split())  # “It will take a decision in May”
MOST_BACK = 3  # sentences back to the body that is the subject of one
VOTES = frozenset("vote pass".split())


def nearest_decider(text: Text, cast: Cast, form: str, index: int, last: int) -> Actor | None:
    """The body that gives a ruling, takes a vote or a decision, named nearest before the words
    that tell it, the tokens `index` to `last`; for a vote or a decision, also after them.
    """
    if form in RULINGS:
        return body_among(text, cast, range(index, max(-1, index - MOST_BEFORE), -1), RULERS)
    if form not in VOTES | {"decision"}:
        return None
    heads = {"vote": WORDS["chamber"], "pass": WORDS["chamber"] - BOARDS}.get(form, WORDS["named"])
    most = MOST_BEFORE_VOTE if form in VOTES else MOST_BEFORE
    before = range(index, max(-1, index - most), -1)
    after = range(last, min(len(text.tokens), last + MOST_AFTER))
    return body_among(text, cast, before, heads) or body_among(text, cast, after, heads)


def subject_before(text: Text, cast: Cast, form: str, start: int) -> Actor | None:
    """The unnamed body that a sentence not far before begins with: “The cabinet met on Monday”."""
    if form not in TAKEN:
        return None
    place = bisect_left(text.sentences, start + 1, key=lambda one: one.start) - 1
    for sentence in reversed(text.sentences[max(0, place - MOST_BACK) : max(0, place)]):
        source = right_of(text, cast, sentence, sentence.first)
        if source is None or not source.actors:
            continue
        body = source.actors[0]
        if body.name.lower().split()[-1] in WORDS["named"]:
            if (known := cast.at(source.last - 1)) is not None:
                return known.actor
            cast.mention(body, source.first, source.last, Form.NOMINAL)
            return body
    return None


def body_among(text: Text, cast: Cast, tokens: range, heads: frozenset[str]) -> Actor | None:
    """The first named body among some tokens that is one of a kind by a word of its name."""
    for position in tokens:
        mention = cast.at(position)
        if mention is None or mention.actor.kind is not EntityKind.ORGANIZATION:
            continue
        if heads & set(mention.actor.name.lower().split()):
            return full_name(cast, mention.actor)
    return None
