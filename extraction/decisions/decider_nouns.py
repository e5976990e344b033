"""Who decides where no name is the subject: “jurors”, “a Senate vote”, “the two delegations”."""

from itertools import pairwise

from brief.articles import BlockKind
from brief.entities import EntityKind
from extraction.decisions.sought import is_sought, link_of
from extraction.decisions.words import WORDS, Clue
from extraction.names.sources import nominal_source_at
from extraction.text.cast import Actor, Cast
from extraction.text.cues import cue_verbs
from extraction.text.joined import Source
from extraction.text.set_apart import dateline_end
from extraction.text.tokens import POSSESSIVES, Sentence, Text, word

MOST_SUBJECT = 16  # tokens of a subject
MOST_DESCRIBED = 6  # tokens of a body without a name: “the provincial energy and utilities board”
MOST_AROUND = 600  # tokens to either side in which a court or the shareholders are looked for
MOST_ACTORS = 200  # of a cast, among whom a full name is looked for
COUNTRY_NOUNS = frozenset(
    "delegations governments countries sides nations states neighbours neighbors".split()
)
COUNTS = {"two": 2, "three": 3, "four": 4, "five": 5}
COLLECTIVE = frozenset({EntityKind.ORGANIZATION, EntityKind.GROUP})  # who decides together
MOST_LEAD = 8  # sentences of a headline, a standfirst and a first paragraph
MOST_WORDS = 80  # tokens of a sentence
LOOK_BACK = 400  # tokens in which as many countries were named as are counted
NOT_THEMSELVES = frozenset({EntityKind.PLACE, EntityKind.COUNTRY})  # “the Oslo company”
NAMED_BEHIND = frozenset({EntityKind.PERSON, EntityKind.ORGANIZATION})
LINKS = frozenset("in of at from for on with".split())


def group_between(text: Text, cast: Cast, first: int, last: int) -> Source | None:
    """The unnamed group that some tokens begin with: “Jurors”, “the two delegations”."""
    while first < last and word(text, first) in WORDS["opener"] | {"the", "a", "an", ","}:
        first += 1
    for head in range(first, min(last, first + MOST_SUBJECT)):
        lower = word(text, head)
        if lower in LINKS or lower in AWAY or not lower[:1].isalnum():
            return None
        if lower in cue_verbs() and word(text, head + 1) in ("the", "a", "an"):
            return None  # “The governor told the insurers”
        if is_group(text, head) and word(text, head + 1) not in ("'s", "’s", "’"):
            end = place_end(text, cast, head + 1, last)
            written = text.raw[text.tokens[first].start : text.tokens[end - 1].end]
            actor = Actor(EntityKind.GROUP, " ".join(written.split()), plural=True, local=True)
            return Source(first, end, [actor])
    return None


AWAY = frozenset("until till by to that which who whether".split())


def is_group(text: Text, index: int) -> bool:
    """Whether a noun is one of people who decide together: “jurors”, “bus drivers”."""
    lower, written = word(text, index), text.tokens[index].word
    if lower == "heads":
        return word(text, index + 1) == "of" and word(text, index + 2) in STATES
    if lower in WORDS["deciders"]:
        return True
    return lower.endswith(AGENTS) and written.islower() and lower not in WORDS["things"]


STATES = frozenset("state states government governments".split())
AGENTS = ("ers", "ors", "ists", "ees", "ians", "women")


def place_end(text: Text, cast: Cast, index: int, last: int) -> int:
    """The token after a place that belongs to a group: “lawmakers in X”."""
    if word(text, index - 1) == "heads":
        return index + 2
    based = word(text, index) == "based"
    lead = index + based
    mention = cast.at(lead + 1) if word(text, lead) in ("in", "of", "at") else None
    while mention is not None and mention.last <= last:
        index = mention.last
        mention = cast.at(index + 1) if based and word(text, index) == "and" else None
    return index


def right_of(text: Text, cast: Cast, sentence: Sentence, first: int) -> Source | None:
    """Who stands at a token: a name after its article, else an unnamed body or group."""
    begin = first + (word(text, first) in ("the", "a", "an", "its", "their", "his", "her"))
    last = min(sentence.last, begin + MOST_SUBJECT)
    mention = cast.at(begin)
    follows = word(text, mention.last) if mention is not None else ""
    nominal = nominal_source_at(text, cast, first)
    owns = follows in POSSESSIVES
    if mention is not None and mention.first == begin and not owns:
        longer = nominal is not None and nominal[1] > mention.last
        if not (longer and mention.actor.kind in NOT_THEMSELVES):
            return Source(mention.first, mention.last, [mention.actor])
    if nominal is not None and word(text, nominal[1]) == ",":
        named = cast.at(nominal[1] + 1)  # “the prime minister, X Y”, “the regulator, Z,”
        if named is not None and named.actor.kind in NAMED_BEHIND:
            return Source(first, named.last, [named.actor])
    if nominal is not None and "to" not in [word(text, i) for i in range(first, nominal[1])]:
        return Source(first, nominal[1], [nominal[0]])
    return group_between(text, cast, first, last) or described_body(text, first, last)


def before_noun(text: Text, cast: Cast, sentence: Sentence, act: int) -> Source | None:
    """Whose vote it is, right before the noun: “a Senate vote on”, “the final Senate vote”."""
    if word(text, act - 1) in HOUSES and text.tokens[act - 1].word[0].isupper():
        mention = cast.at(act - 1)  # “defeat the government in a Commons vote”
        if mention is None or mention.first != act - 1:
            house = Actor(EntityKind.ORGANIZATION, text.tokens[act - 1].word, local=True)
            return Source(act - 1, act, [house])
    body = act - 1 - (word(text, act - 1) in MODIFIERS - {"committee"})
    if word(text, body) in WORDS["named"] and opens_bare(text, sentence, body):
        mention = cast.at(body)
        if mention is None:  # “Board approval of the sale is expected”
            bare = Actor(EntityKind.ORGANIZATION, word(text, body), local=True)
            return Source(body, body + 1, [bare])
        return Source(mention.first, mention.last, [mention.actor])
    if word(text, body) in WORDS["named"] and body > sentence.first and cast.at(body) is None:
        # “a council vote”, “a school board vote”
        kind = text.tokens[body - 1].word.islower() and word(text, body - 2) in ARTICLES
        begin = body - (kind and word(text, body - 1) not in ARTICLES)
        return described_body(text, begin, act) if word(text, begin - 1) in ARTICLES else None
    for last in (act, act - 1):
        mention = cast.at(last - 1) if last > sentence.first else None
        if mention is not None and mention.last == last and mention.actor.kind in COLLECTIVE:
            return Source(mention.first, mention.last, [mention.actor])
        if last == act and word(text, act - 1) not in MODIFIERS:
            return None
    return None


def opens_bare(text: Text, sentence: Sentence, body: int) -> bool:
    """Whether a noun for a body opens a sentence without an article."""
    first = dateline_end(text, sentence)
    return body == first and text.tokens[body].word[0].isupper()


HOUSES = frozenset("commons lords".split())
ARTICLES = frozenset("a an the".split())
MODIFIERS = frozenset("final full key first second committee floor confirmation budget".split())


def who_was_due(text: Text, cast: Cast, sentence: Sentence, act: int) -> Source | None:
    """Who was to give what is put off: “Judgment, which the court had been due to give, has”."""
    for index in range(act + 1, min(sentence.last, act + MOST_SUBJECT)):
        if word(text, index) == "which" and word(text, index - 1) == ",":
            source = right_of(text, cast, sentence, index + 1)
            due = source is not None and word(text, source.last) in ("had", "has", "was", "is")
            return source if due else None
    return None


def where_it_is(text: Text, cast: Cast, sentence: Sentence, act: int) -> Source | None:
    """The body that a vote is taken in: “the Senate, where a vote has been put off”."""
    for index in range(act - 1, max(sentence.first, act - 5), -1):
        if word(text, index) in ("where", "whose"):
            mention = cast.at(index - 1 - (word(text, index - 1) == ","))
            if mention is not None and mention.actor.kind in COLLECTIVE:
                return Source(mention.first, mention.last, [mention.actor])
    return None


def nearest_court(text: Text, cast: Cast, index: int) -> Actor | None:
    """The court named nearest before a token, else after it."""
    before = range(index, max(-1, index - MOST_AROUND), -1)
    after = range(index, min(len(text.tokens), index + MOST_AROUND))
    for span in (before, after):
        for position in span:
            mention = cast.at(position)
            if mention is None or mention.actor.kind is not EntityKind.ORGANIZATION:
                continue
            if {"court", "tribunal"} & set(mention.actor.name.lower().split()):
                return mention.actor
    return None


def nearest_holders(text: Text, cast: Cast, index: int) -> Source | None:
    """The shareholders spoken of nearest to a token."""
    for distance in range(MOST_AROUND):
        for position in (index - distance, index + distance):
            if word(text, position) not in ("shareholders", "stockholders"):
                continue
            if 0 <= position < len(text.tokens) and text.tokens[position].quotation < 0:
                name = text.tokens[position].word
                actor = Actor(EntityKind.GROUP, name, plural=True, local=True)
                return Source(position, position + 1, [actor])
    return None


def pair_of_lead(text: Text, cast: Cast, before: int) -> list[Actor]:
    """The two countries that the headline or the first paragraph joins: “X and Y”."""
    for sentence in text.sentences[:MOST_LEAD]:
        if sentence.first >= before or sentence.block.paragraph not in (None, 1):
            return []
        if sentence.block.kind is BlockKind.SUBHEADING:
            continue
        countries = [
            m
            for m in cast.between(sentence.first, min(sentence.last, sentence.first + MOST_WORDS))
            if m.actor.kind is EntityKind.COUNTRY
        ]
        for one, other in pairwise(countries):
            if word(text, one.last) == "and" and other.first == one.last + 1:
                return [one.actor, other.actor]
    return []


def counted(text: Text, cast: Cast, source: Source) -> list[Actor]:
    """The countries of “the three governments”, if just so many were named before; of “the two
    sides”, else, the two that the article begins with.
    """
    nouns = [word(text, i) for i in range(source.first, source.last)]
    if len(nouns) < 2 or nouns[-1] not in COUNTRY_NOUNS or nouns[-2] not in COUNTS:
        return []
    named: dict[int, Actor] = {}
    for mention in cast.between(max(0, source.first - LOOK_BACK), source.first):
        if mention.actor.kind is EntityKind.COUNTRY:
            named.setdefault(id(mention.actor), mention.actor)
    if len(named) == COUNTS[nouns[-2]]:
        return list(named.values())
    return pair_of_lead(text, cast, source.first) if nouns[-2] == "two" else []


def joined_after(text: Text, cast: Cast, source: Source) -> list[Actor]:
    """The other country or body that an “and” joins to a source: “X and Y remain at odds”."""
    mention = cast.at(source.first)
    if mention is None or mention.last != source.last or word(text, source.last) != "and":
        return []
    begin = source.last + 1 + (word(text, source.last + 1) == "the")
    other = cast.at(begin)
    if other is None or other.first != begin or other.actor is mention.actor:
        return []
    alike = other.actor.kind is mention.actor.kind and other.actor.kind is not EntityKind.PERSON
    return [other.actor] if alike and word(text, other.last) not in ("'s", "’s", "’") else []


def full_name(cast: Cast, actor: Actor) -> Actor:
    """The body that “the borough council” turns out to be, if it is named further on."""
    if not actor.local:
        return actor
    ending = " " + actor.name.lower()
    for other in cast.actors[:MOST_ACTORS]:
        named = other.kind is actor.kind and not other.local
        name = other.name.lower()
        same = name == actor.name.lower() or (name.endswith(ending) and not owned(other.name))
        if named and same:
            return other
    return actor


def owned(name: str) -> bool:
    """Whether a name says whose people they are: “X’s voters” are not all voters."""
    return any(mark in name for mark in ("'s ", "’s ", "’ "))


OPENERS = WORDS["opener"] | {"first"}


def described_body(text: Text, first: int, last: int) -> Source | None:
    """The unnamed body that some tokens begin with: “the competition bureau”."""
    begin = first + (word(text, first) in OPENERS)  # “But first the city assembly must”
    begin += word(text, begin) in ("the", "a", "an")
    for index in range(begin, min(last, begin + MOST_DESCRIBED)):
        token = text.tokens[index]
        if token.lower in WORDS["named"] and word(text, index + 1) not in POSSESSIVES:
            name = " ".join(text.raw[text.tokens[begin].start : token.end].split())
            return Source(begin, index + 1, [Actor(EntityKind.ORGANIZATION, name, local=True)])
        joins = token.lower == "and" and begin < index < begin + MOST_DESCRIBED - 2
        if not token.word[0].islower() or (
            not joins and token.lower in LINKS | WORDS["before_noun"]
        ):
            return None
    return None


def without_aim(
    text: Text, cast: Cast, clue: Clue, first: int, source: Source | None
) -> Source | None:
    """Whose consent is sought, without what it is for: “from the regulator for new routes”."""
    if not is_sought(text, clue):
        return source
    if source is None:  # “from the medicines regulator”
        the = word(text, first) == "the"
        return described_body(text, first, first + MOST_DESCRIBED) if the else None
    link = link_of(text, clue, source.last)
    if link == source.last or link < first:
        return source
    return group_between(text, cast, first, link) or described_body(text, first, link)
