"""Whose a plan is, by the words before it: “a Treasury plan to …”, “a British-drafted text”."""

from collections.abc import Iterator

from brief.entities import EntityKind
from brief.positions import Stance
from extraction.clauses.clauses import clause_of
from extraction.names.sources import actor_of
from extraction.positions import issues
from extraction.positions.desires import before_verb, nouns, possessive_before, possessor
from extraction.positions.objects import noun_phrase
from extraction.positions.readers import Finding, Reader
from extraction.text import wording
from extraction.text.cast import Actor, Form, Mention
from extraction.text.gazetteer import gazetteer
from extraction.text.joined import Source
from extraction.text.tokens import Sentence, Text, places, word

# What somebody makes or hands in and so is for.
PLANS = frozenset(
    "amendment bill draft initiative motion plan plans proposal proposals request resolution "
    "suggestion text".split()
)
# Of “the NHS plan” nobody knows whether it is its plan or one for it.
MADE = frozenset("draft motion proposal proposals resolution suggestion text".split())
# What others may be said to back, “a White House-backed treaty”, though whose it is tells nothing.
BACKED = frozenset("measure measures treaty pact deal legislation law reform reforms truce".split())
MAKERS = ("drafted", "authored", "sponsored", "proposed", "backed", "written", "tabled", "led")
RULERS = frozenset("government cabinet administration council ministry opposition".split())
LINKS = frozenset("to that which for on calling demanding seeking".split())
OWNERS = frozenset({EntityKind.COUNTRY, EntityKind.ORGANIZATION})
ARTICLES = frozenset(("a", "an", "the"))
# Houses that vote on what others lay before them.
BEFORE_NOUN = frozenset("a an the its his her their parliament congress voters members".split())
CHAMBERS = frozenset(
    "commons lords senate house congress parliament assembly dáil dail seanad knesset bundestag "
    "bundesrat duma sejm riksdag storting folketing sabha diet".split()
)
LAID = frozenset("motion bill amendment resolution".split())
SHORT = frozenset("US UK U.S. U.K. USA".split())
PLANS_OR_BACKED = PLANS | BACKED
MOST_BETWEEN = 3  # words of “a British-drafted interim ceasefire resolution”


def owners_in(reader: Reader, sentence: Sentence) -> Iterator[Finding]:
    """That those are for a plan whose it is, where the words before it say so."""
    text = reader.text
    if PLANS.isdisjoint(sentence.words) and BACKED.isdisjoint(sentence.words):
        return
    for index in places(text, PLANS_OR_BACKED, sentence.first + 1, sentence.last - 1):
        if text.tokens[index].quotation >= 0:
            continue
        owner = maker_before(reader, sentence, index)
        if owner is None and text.near[index] in PLANS:
            owner = owner_before(reader, sentence, index)
            owner = owner or possessor_before(reader, sentence, index)
        if owner is None:
            continue
        holder, first = owner
        end = clause_of(text, reader.cast, sentence, index).end
        if word(text, first) in ARTICLES:
            name = noun_phrase(text, first, end)
        else:
            name = f"the {noun_phrase(text, index, before_verb(text, index + 2, end))}"
        adopted = word(text, index + 1).endswith("ing")  # not “barring donors are …”
        topic = (
            issues.topic_of(wording.sentence(f"{name} is adopted"), name)
            if adopted
            else issues.of_noun_phrase(name)
        )
        voice = reader.voices.at(sentence, index)
        span, at = reader.span(first, end), text.tokens[index].start
        yield Finding([holder], Stance.SUPPORTS, topic, span, voice, at=at)


def maker_before(reader: Reader, sentence: Sentence, index: int) -> tuple[Actor, int] | None:
    """Who is named in an adjective: “a U.S.-drafted (interim) resolution”; and the first token."""
    text = reader.text
    for place in range(index - 1, max(sentence.first, index - 1 - MOST_BETWEEN), -1):
        token = text.tokens[place]
        if token.lower in MAKERS and word(text, place - 1) == "-":
            mention = reader.cast.at(place - 2)  # a full stop parts “U.S.” from “-drafted”
            return (mention.actor, opening(text, mention.first)) if mention is not None else None
        if token.lower.endswith(MAKERS) and "-" in token.word:
            asides = reader.cast.asides
            named = next(((a, s) for a, (s, e) in asides if s <= token.start < e), None)
            return (named[0], opening(text, text.token_at(named[1]))) if named else None
        if not token.word.islower():
            return None
    return None


def possessor_before(reader: Reader, sentence: Sentence, index: int) -> tuple[Actor, int] | None:
    """Whose “amendment barring donors” it is: “X’s”, “his”; “X’s plan to” is a wish of X."""
    text = reader.text
    link = word(text, index + 1)
    known = link in nouns().get(word(text, index), {})
    dated = link == "on" and word(text, index + 2).endswith("day")
    if known or dated or not (link in LINKS or link.endswith("ing")):
        return None
    if link == "to" and word(text, index) != "amendment" and word(text, index + 2) in BEFORE_NOUN:
        return None  # “put her draft to the vote”: no “draft to ban it”
    mark = possessive_before(text, sentence, index)
    found = possessor(reader, sentence, mark) if mark >= 0 else None
    if found is None or found[0][0].kind is EntityKind.PLACE:
        return None
    return found[0][0], found[1]


def opening(text: Text, first: int) -> int:
    """The token of the article before a phrase; its first one where there is none."""
    return first - 1 if word(text, first - 1) in ARTICLES else first


def owner_before(reader: Reader, sentence: Sentence, index: int) -> tuple[Actor, int] | None:
    """Who is named right before a plan: “a European Commission plan to”."""
    text = reader.text
    mention, linked = reader.cast.at(index - 1), word(text, index + 1) in LINKS
    if mention is None or mention.last != index:
        return ruler_before(reader, sentence, index) if linked else None
    article, actor = word(text, mention.first - 1), mention.actor
    if mention.form is not Form.NAME or actor.kind not in OWNERS or article not in ARTICLES:
        return None
    adjective = is_adjective(text, mention)
    if text.near[mention.last - 1] in CHAMBERS and text.near[index] in LAID:
        return None  # “a Senate motion” is one that is put to the Senate
    if actor.kind is EntityKind.COUNTRY and not adjective:
        return None  # “the Ukraine plan” is one for Ukraine
    if not linked:
        return None
    if article == "the" and (
        word(text, index) not in MADE or word(text, index + 1) not in ("to", "that")
    ):
        return None  # one that was told of before, or is somebody else’s
    return actor, mention.first - 1


def is_adjective(text: Text, mention: Mention) -> bool:
    """Whether a country is named by an adjective: “British”, “U.S.”."""
    if text.tokens[mention.first].word in SHORT:
        return True
    known = gazetteer().longest(text.tokens, mention.first, mention.last)
    return known is not None and known[0].demonym


def ruler_before(reader: Reader, sentence: Sentence, index: int) -> tuple[Actor, int] | None:
    """The government of “a government bill to …”."""
    text = reader.text
    if word(text, index - 1) not in RULERS or word(text, index - 2) not in ARTICLES:
        return None
    actor = actor_of(text, reader.cast, index - 2, index - 1, index)
    source = Source(index - 2, index, [actor])
    holders = reader.holders(source, reader.voices.at(sentence, index), sentence)
    return (holders[0], index - 2) if holders else None
