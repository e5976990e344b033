"""Subjects further from their verb: before an apposition, a clause, dashes or another verb."""

from brief.entities import EntityKind
from extraction.cast import Cast, Mention
from extraction.inverted import ARTICLES
from extraction.joined import MOST_TITLES, Source, mention_source
from extraction.phrases import INSIDE, MOST_JOINED, ending_at
from extraction.sources import nominal_source_at
from extraction.subjects import PRONOUNS, clause_start
from extraction.tokens import DASHES, POSSESSIVES, Sentence, Text, word

LOOK_BACK = 40  # tokens: a subject further from its verb is not looked for
NAMED_LAST = frozenset({EntityKind.PERSON, EntityKind.ORGANIZATION})
PRONOUN_SUBJECTS = PRONOUNS - {"who"} | {"you"}
RELATIVES = frozenset("which that who".split())
LONGEST_APPOSED = 14  # tokens of “, a former member of the Hillside council who”
VERBS_BETWEEN = frozenset(
    "is are was were has have had will would can could may might must should".split()
)


def before_relative(text: Text, cast: Cast, sentence: Sentence, position: int) -> Source | None:
    """“the union, which wants”: the name before a relative pronoun."""
    comma = word(text, position - 1) == ","
    last = position - 1 - comma
    if (not comma and word(text, position) == "which") or last < sentence.first:
        return None
    if word(text, position) == "that" and not comma and word(text, last).startswith(("say", "sai")):
        return None
    found = ending_at(text, cast, sentence, last, loose=True)
    if word(text, position) != "who" or named_person(found):
        return found
    if comma:
        return person_before_comma(text, cast, sentence, position - 1) or found
    return apposed(text, cast, sentence, position) if is_one(found) else found


def is_one(source: Source | None) -> bool:
    """Whether a source is no group, so that “who” may be said of the person it describes."""
    return source is None or not any(actor.plural for actor in source.actors)


def apposed(text: Text, cast: Cast, sentence: Sentence, who: int) -> Source | None:
    """Who “who” is said of after one: “X, a former member of the council who opposes”."""
    last = who - 1
    for position in range(last, max(sentence.first, who - LONGEST_APPOSED), -1):
        lower = word(text, position)
        mention = cast.at(position)
        if mention is not None and mention.actor.human and not mention.actor.local:
            if word(text, mention.last) not in ("of", "from", "at"):
                break
            return mention_source(text, cast, sentence, mention)  # “X of the Y who”
        if lower == ",":
            mention = cast.at(position - 1)
            if mention is None or mention.last != position or not mention.actor.human:
                break
            return Source(mention.first, mention.last, [mention.actor])
        if not lower[0].isalnum() and lower not in POSSESSIVES:
            break
    found = ending_at(text, cast, sentence, last, loose=True)
    bodies = found is not None and all(a.kind is EntityKind.ORGANIZATION for a in found.actors)
    return None if bodies else found


def named_person(source: Source | None) -> bool:
    """Whether a source is one person with a name."""
    return source is not None and any(actor.human and not actor.local for actor in source.actors)


def person_before_comma(text: Text, cast: Cast, sentence: Sentence, comma: int) -> Source | None:
    """The person before an appositive: “X, the company’s attorney,”."""
    for position in range(comma - 1, max(sentence.first, comma - LOOK_BACK), -1):
        if word(text, position) == ",":
            found = ending_at(text, cast, sentence, position - 1, loose=True)
            return found if named_person(found) else None
    return None


def is_named_last(text: Text, mention: Mention, comma: int) -> bool:
    """Whether a name is the appositive itself: “the union’s head, X, opposes”."""
    first = mention.first
    while text.tokens[first - 1].word[0].isupper() and first > mention.first - MOST_TITLES:
        first -= 1  # “her opponent, Representative X, supports”
    opening = first - 1 - (word(text, first - 1) == "the")  # “a third partner, the Liberals,”
    alone = mention.last == comma and word(text, opening) == ","
    return alone and mention.actor.kind in NAMED_LAST


def before_comma(text: Text, cast: Cast, sentence: Sentence, comma: int) -> Source | None:
    """The subject before an appositive or a relative clause that ends at a comma."""
    lowest = max(sentence.first, comma - LOOK_BACK)
    if (outer := before_clause(text, cast, sentence, comma)) is not None:
        return outer
    near = cast.at(comma - 1)
    if near is not None and is_named_last(text, near, comma):
        return mention_source(text, cast, sentence, near)
    for position in range(comma - 1, lowest - 1, -1):
        if (
            word(text, position) == ","
            and position > lowest
            and text.tokens[position].quotation < 0
        ):
            found = ending_at(text, cast, sentence, position - 1)
            if found is not None:
                return found
    return subject_of_clause(text, cast, sentence, comma)


def before_clause(text: Text, cast: Cast, sentence: Sentence, comma: int) -> Source | None:
    """The subject of a relative clause that ends at a comma: “X, which represents Y, urged”."""
    for position in range(comma - 2, max(sentence.first, comma - LOOK_BACK), -1):
        if word(text, position) == "," and word(text, position + 1) in RELATIVES - {"that"}:
            outside = text.tokens[position].quotation < 0
            return ending_at(text, cast, sentence, position - 1) if outside else None
    return None


def between_dashes(text: Text, cast: Cast, sentence: Sentence, dash: int) -> Source | None:
    """“The three — A, B and C — want”: those between the dashes, else the one before them."""
    lowest = max(sentence.first, dash - LOOK_BACK)
    for position in range(dash - 1, lowest, -1):
        if word(text, position) in DASHES:
            within = cast.between(position + 1, dash)
            before = ending_at(text, cast, sentence, position - 1)
            if before is None:
                return None
            if len(within) > 1 and is_list(text, position + 1, dash):
                return Source(before.first, dash, [mention.actor for mention in within])
            return before
    return None


def is_list(text: Text, first: int, last: int) -> bool:
    """Whether words are names joined by commas and “and”: no small word but articles."""
    return all(
        word(text, index) in ("the", "and", ",") or text.tokens[index].word[0].isupper()
        for index in range(first, last)
    )


def subject_of_clause(text: Text, cast: Cast, sentence: Sentence, index: int) -> Source | None:
    """Who the clause begins with, for a second verb: “X met Y and opposes …”."""
    first = clause_start(text, sentence, index)
    if first > sentence.first and text.tokens[first - 1].quotation >= 0:
        first = max(sentence.first, index - LOOK_BACK)  # words in marks end no clause
    if word(text, first) in PRONOUN_SUBJECTS:
        return Source(first, first + 1, [], word(text, first))
    if text.tokens[first].quotation >= 0:
        return None
    return beginning_at(text, cast, sentence, first, index)


def beginning_at(
    text: Text, cast: Cast, sentence: Sentence, first: int, limit: int
) -> Source | None:
    """The actor whose words begin at a token, after an article, a title or an adverb."""
    nominal = nominal_source_at(text, cast, first)
    for position in range(first, min(limit, first + 7)):
        if position > first and word(text, position) in ARTICLES:
            break  # the object of a verb: “cyclists filled the hall and cheered”
        mention = cast.at(position)
        if mention is not None and mention.last <= limit:
            if word(text, mention.last) in POSSESSIVES:
                break
            if nominal is None or mention.last >= nominal[1]:
                return with_followers(
                    text, cast, limit, mention_source(text, cast, sentence, mention)
                )
            break
        lower = word(text, position)
        if lower in INSIDE or lower in VERBS_BETWEEN or not lower[0].isalnum():
            break
    if nominal is not None and nominal[1] <= limit:
        return Source(first, nominal[1], [nominal[0]])
    return None


def with_followers(text: Text, cast: Cast, limit: int, source: Source) -> Source:
    """A source with those joined after it: “A and B failed to meet but agreed to …”."""
    actors, last = list(source.actors), source.last
    while len(actors) < MOST_JOINED:
        comma = word(text, last) == ","
        joined = word(text, last + comma) == "and"
        first = last + comma + joined
        first += word(text, first) == "the"
        mention = cast.at(first) if comma or joined else None
        if mention is None or mention.first != first or mention.last > limit:
            break
        actors.append(mention.actor)
        last = mention.last
        if joined:
            return Source(source.first, last, actors, source.pronoun)
    return source
