"""Who decides where the words do not say: the body that the article speaks of around them."""

from bisect import bisect_left

from brief.entities import EntityKind
from extraction.decisions.decider_nouns import full_name, right_of
from extraction.decisions.words import WORDS
from extraction.text.cast import Actor, Cast, Form
from extraction.text.joined import Source
from extraction.text.set_apart import dateline_end
from extraction.text.tokens import Text, word

MOST_BEFORE = 80  # tokens before a decision in which who takes it was named
MOST_BEFORE_VOTE = 300  # tokens; fewer bodies vote than decide
MOST_COURT = 500  # tokens before a ruling in which a court was named; others are then parties
MOST_AFTER = 60  # tokens after it
RULINGS = frozenset("ruling judgment judgement".split())
AWAITED = frozenset(("decision", "verdict"))
JUDGES = frozenset("judge judges justices jury jurors magistrates magistrate".split())
RULERS = frozenset("court tribunal commission panel authority agency board committee "
                    "bureau regulator watchdog ombudsman".split())  # fmt: skip
COURTS = frozenset("court tribunal".split())
BOARDS = frozenset("board commission trustees regents committee".split())  # they pass no laws
TAKEN = frozenset("take make decision decide".split())  # “It will take a decision in May”
MOST_SAID = 60  # tokens of a sentence among which “said” is looked for
MOST_BODY = 7  # tokens of who said it
MOST_BACK = 3  # sentences back to the body that is the subject of one
TOLD = frozenset(("decision", "learn"))  # by whom it is taken, who speaks of it may tell
VOTES = frozenset("vote pass".split())


def nearest_decider(text: Text, cast: Cast, form: str, index: int, last: int) -> Actor | None:
    """The body that gives a ruling, takes a vote or a decision, named nearest before the words
    that tell it, the tokens `index` to `last`; for a vote or a decision, also after them.
    """
    if form in RULINGS:
        court = body_among(text, cast, range(index, max(-1, index - MOST_COURT), -1), COURTS)
        near = range(index, max(-1, index - MOST_BEFORE), -1)
        return court or body_among(text, cast, near, RULERS)
    if form not in VOTES | {"decision", "learn"}:
        return None
    heads = {"vote": WORDS["chamber"], "pass": WORDS["chamber"] - BOARDS}.get(form, WORDS["named"])
    most = MOST_BEFORE_VOTE if form in VOTES else MOST_BEFORE
    before = range(index, max(-1, index - most), -1)
    after = range(last, min(len(text.tokens), last + MOST_AFTER))
    return body_among(text, cast, before, heads) or body_among(text, cast, after, heads)


def who_said(text: Text, cast: Cast, form: str, start: int) -> Actor | None:
    """The body that says of a decision when it comes: “A decision will be made soon, the ministry
    said”.
    """
    sentence = text.sentence_at(start) if form in RULINGS | TOLD else None
    if sentence is None:
        return None
    for index in range(sentence.first + 2, min(sentence.last, sentence.first + MOST_SAID)):
        if word(text, index) == "said" and text.tokens[index].quotation < 0:
            opener = right_of(text, cast, sentence, dateline_end(text, sentence))
            if opener is not None and opener.last == index and names_body(opener):
                return noted(cast, opener)  # “The tribunal said a decision would come in May”
            commas = (i for i in range(index - 1, index - MOST_BODY, -1) if word(text, i) == ",")
            comma = next(commas, -1)
            if comma > 0 and word(text, index - 1) in SPEAKERS:
                return owner_between(cast, comma + 1, index)
            source = right_of(text, cast, sentence, comma + 1) if comma > 0 else None
            if source is None or source.last != index or not source.actors:
                return None
            return noted(cast, source) if names_body(source) else None
    return None


def owner_between(cast: Cast, first: int, last: int) -> Actor | None:
    """The body that somebody speaks for: “a TGA spokesperson said”."""
    bodies = (m.actor for m in cast.between(first, last))
    return next((one for one in bodies if one.kind is EntityKind.ORGANIZATION), None)


SPEAKERS = frozenset("spokesperson spokesman spokeswoman official officials".split())


def names_body(source: Source) -> bool:
    """Whether a source is a body by a word of its name."""
    name = source.actors[0].name.lower() if source.actors else ""
    return name.split()[-1:] != [] and name.split()[-1] in WORDS["named"]


def noted(cast: Cast, source: Source) -> Actor:
    """The first actor of a source, with its mention noted."""
    if (known := cast.at(source.last - 1)) is not None:
        return known.actor
    cast.mention(source.actors[0], source.first, source.last, Form.NOMINAL)
    return source.actors[0]


def subject_before(text: Text, cast: Cast, form: str, start: int) -> Actor | None:
    """The unnamed body that a sentence not far before begins with: “The cabinet met on Monday”."""
    heads = RULERS | {"judge"} if form in RULINGS else WORDS["named"]
    if form in AWAITED:
        heads = WORDS["named"] | JUDGES
    elif form not in TAKEN | RULINGS:
        return None
    place = bisect_left(text.starts, start + 1) - 1
    for sentence in reversed(text.sentences[max(0, place - MOST_BACK) : max(0, place)]):
        source = right_of(text, cast, sentence, dateline_end(text, sentence))
        if source is None or not source.actors:
            continue
        body = source.actors[0]
        if body.name.lower().split()[-1] in heads:
            return noted(cast, source)
    return None


def votes_on_no_law(words: set[str]) -> bool:
    """Whether the name of a body is of one that is a chamber by its name alone."""
    return {"chamber", "commerce"} <= words or {"european", "commission"} <= words


def body_among(text: Text, cast: Cast, tokens: range, heads: frozenset[str]) -> Actor | None:
    """The first named body among some tokens that is one of a kind by a word of its name."""
    for position in tokens:
        mention = cast.at(position)
        if mention is None or mention.actor.kind is not EntityKind.ORGANIZATION:
            continue
        words = set(mention.actor.name.lower().split())
        if heads & words and not votes_on_no_law(words):
            return full_name(cast, mention.actor)
    return None
