"""Who stands right of a cue: “…,” said X, “according to X”."""

from brief.entities import EntityKind
from extraction.clauses.described import described_right
from extraction.clauses.gathered import another_at, gathered_right
from extraction.clauses.subjects import PREPOSITIONS, PRONOUNS
from extraction.lexicons import classes
from extraction.names.descriptions import described_from, kin_at
from extraction.names.listed_fields import after_fields
from extraction.names.sources import nominal_source_at
from extraction.text.cast import Cast, Form, Mention
from extraction.text.cues import cue_verbs
from extraction.text.finite import FINITE
from extraction.text.joined import Source, joins
from extraction.text.tokens import TITLES, Sentence, Text, is_of_title, word

MOST_OFFICE = 5  # tokens before the name of “its sponsor, Ward 2 Coun. X”
BREAKS = frozenset("who which whose that and but or said says".split())
MOST_PLAIN = 5  # tokens of “her older half-brother”
LOOK_AHEAD = 14  # tokens from an inverted cue to the name that it belongs to
ARTICLES = frozenset(
    "the a an its his her their our my some many most several two three four".split()
)


AFTERWARDS = frozenset("following after before during since between amid despite".split())


def source_right(text: Text, cast: Cast, sentence: Sentence, first: int) -> Source | None:
    """The source that follows an inverted cue or “according to”."""
    if first >= sentence.last:
        return None
    if text.near[first] in PRONOUNS:
        return Source(first, first + 1, [], text.near[first])
    first = after_fields(text, first)
    described = described_from(text, cast, sentence, first)
    if described is not None:
        return described
    nominal = nominal_source_at(text, cast, first)
    person = person_after(text, cast, sentence, first, nominal[1] if nominal else first)
    if person is not None:
        return joined_right(text, cast, sentence, person)
    if nominal is not None:
        body = cast.at(nominal[1])
        if body is not None and body.first == nominal[1] and is_apposed(text, body):
            return joined_right(text, cast, sentence, body)  # “the freight association X”
        alone = Source(first, nominal[1], [nominal[0]])
        named = named_after(text, cast, sentence, nominal[1])
        named = named or described_right(text, cast, sentence, alone)
        return named or gathered_right(text, cast, alone)
    if text.near[first] in ARTICLES | {"one"}:
        near = named_near(text, cast, sentence, first)
        if near is not None:
            return near
    if (unnamed := kin_at(text, first) or another_at(text, first)) is not None:
        return unnamed
    skip = first + (text.near[first] in ARTICLES)
    mention = cast.at(skip) or cast.at(first)
    if mention is None and text.near[first] in ARTICLES:
        mention = described_body(text, cast, first + 1)
    if mention is None:
        return None
    if text.near[mention.last] in ("'s", "’s"):
        return None
    return joined_right(text, cast, sentence, mention)


def described_body(text: Text, cast: Cast, first: int) -> Mention | None:
    """The body whose name a few plain words stand before: “the nonpartisan X Institute”."""
    for index in range(first, first + MOST_PLAIN):
        mention = cast.at(index)
        if mention is not None:
            body = mention.form is Form.NAME and mention.actor.kind is EntityKind.ORGANIZATION
            return mention if body else None
        if not word(text, index).replace("-", "").isalpha() or word(text, index) in PREPOSITIONS:
            return None
    return None


def is_apposed(text: Text, body: Mention) -> bool:
    """Whether a name right after a noun is what the noun stands for: no possessive, no country."""
    named = body.form is Form.NAME and body.actor.kind is EntityKind.ORGANIZATION
    return named and word(text, body.last) not in ("'s", "’s", "’", "'")


def named_after(text: Text, cast: Cast, sentence: Sentence, comma: int) -> Source | None:
    """The person whom an unnamed source turns out to be: “said its director, X,”."""
    if word(text, comma) != ",":
        return None
    for index in range(comma + 1, min(comma + 1 + MOST_OFFICE, sentence.last)):
        mention = cast.at(index)
        if mention is not None and mention.actor.kind is EntityKind.PERSON:
            named = mention.first == index and mention.form is Form.NAME
            return Source(index, mention.last, [mention.actor]) if named else None
        office = text.tokens[index].word[0].isalnum() or is_of_title(text, index)
        if not office or word(text, index) in PREPOSITIONS | BREAKS:
            return None
    return None


def named_near(text: Text, cast: Cast, sentence: Sentence, first: int) -> Source | None:
    """The person after a few plain words: “said her husband, X”, “said the younger brother, Y”."""
    for index in range(first + 1, min(first + MOST_PLAIN, sentence.last)):
        token = text.tokens[index]
        if token.word == ",":
            return named_after(text, cast, sentence, index)
        plain = token.word[0].islower() and token.lower not in PREPOSITIONS - {"of"}
        if token.quotation >= 0 or not plain:
            return None
    return None


def person_after(
    text: Text, cast: Cast, sentence: Sentence, first: int, nominal_end: int
) -> Mention | None:
    """The person whom titles and offices introduce: “said Energy Minister X”."""
    for position in range(first, min(first + LOOK_AHEAD, sentence.last)):
        token = text.tokens[position]
        mention = cast.at(position)
        if (
            mention is not None
            and mention.actor.kind is EntityKind.PERSON
            and (mention.form is Form.NAME)
        ):
            if mention.first == first:
                owner = word(text, mention.last) in ("'s", "’s")
                if not owner:
                    return working_for(text, cast, mention) or mention
                return of_owner(text, cast, sentence, mention)
            of_another = word(text, mention.first - 1) in PREPOSITIONS or (
                word(text, mention.last) in ("'s", "’s")
            )
            if of_another or (nominal_end > mention.first):
                if word(text, mention.last) in ("'s", "’s"):
                    continue
                return None
            return mention
        if token.quotation >= 0 or token.word in (",", ";", ":", "—", "–", "(", ")"):
            return None
        if ends_words(text, position) or token.lower in FINITE:
            return None  # “said the plan was led by X”
        if token.lower in AFTERWARDS:
            return None  # “drafted by its board during talks between X and Y”
        if token.lower in ("who", "that", "on", "in", "at", "and"):
            if token.lower == "and":
                continue
            return None
    return None


def working_for(text: Text, cast: Cast, chief: Mention) -> Mention | None:
    """The person who works for another: “said Roe campaign manager Ann Bell”."""
    for index in range(chief.last, chief.last + MOST_PLAIN):
        mention = cast.at(index)
        if mention is not None:
            named = mention.actor.kind is EntityKind.PERSON and mention.form is Form.NAME
            works = (
                index > chief.last and word(text, index - 1).title() in classes("titles")["head"]
            )
            return mention if named and works else None
        plain = text.near[index].isalpha() and text.tokens[index].word[0].islower()
        if not plain or text.near[index] in PREPOSITIONS | BREAKS | FINITE:
            return None
    return None


def of_owner(text: Text, cast: Cast, sentence: Sentence, owner: Mention) -> Mention | None:
    """The person who belongs to another: “said X’s lawyer, Y”."""
    for index in range(owner.last, min(owner.last + LOOK_AHEAD, sentence.last)):
        if text.tokens[index].word == ",":
            named = named_after(text, cast, sentence, index)
            return cast.at(named.first) if named is not None else None
    return None


def joined_right(text: Text, cast: Cast, sentence: Sentence, mention: Mention) -> Source:
    """A mention with those that are joined to it by “and”."""
    actors, last = [mention.actor], mention.last
    if word(text, last) == "and":
        other = person_after(text, cast, sentence, last + 1, last + 1)
        if other is not None and joins(other.actor, mention.actor) and not says(text, other.last):
            actors.append(other.actor)
            last = other.last
    return Source(mention.first, last, actors)


def ends_words(text: Text, index: int) -> bool:
    """Whether a token is a full stop that belongs to no title: not that of “Dr.” or “J.”."""
    before = text.near[index - 1]
    return text.tokens[index].word == "." and before not in TITLES and len(before) > 1


def says(text: Text, index: int) -> bool:
    """Whether a cue follows: then the name before it begins a clause of its own."""
    return word(text, index) in cue_verbs()
