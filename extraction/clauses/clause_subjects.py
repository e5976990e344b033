"""Subjects further from their verb: before an apposition, a clause, dashes or another verb."""

from brief.entities import EntityKind
from extraction.clauses.behind_names import of_party
from extraction.clauses.described import NAMED, described
from extraction.clauses.inverted import ARTICLES
from extraction.clauses.phrases import INSIDE, MOST_JOINED, ending_at
from extraction.clauses.relative_subjects import LOOK_BACK
from extraction.clauses.subject_starts import clause_start, office_holder
from extraction.clauses.subjects import PRONOUNS
from extraction.names.sources import nominal_source_at
from extraction.text.cast import Cast, Mention
from extraction.text.joined import MOST_TITLES, Source, mention_source
from extraction.text.set_apart import dateline_end
from extraction.text.stances import word_class
from extraction.text.tokens import DASHES, POSSESSIVES, Sentence, Text, is_of_title, word

NUMBERS = frozenset("one two three four five six seven both others".split())
OTHERS = frozenset("others rest pair trio".split())
REMAINING = frozenset("the other remaining".split())
LEADING = frozenset("led headed spearheaded".split())
OWN_BODIES = frozenset(
    "party union group members membership government company firm bank club association federation "
    "organisation organization caucus faction coalition alliance council board ministry agency "
    "department campaign movement church country nation side delegation administration".split()
)
PRONOUN_SUBJECTS = PRONOUNS - {"who"} | {"you"}
PLACES = frozenset({EntityKind.COUNTRY, EntityKind.PLACE})
INCLUDING = frozenset("including notably namely".split())
OPENING = frozenset("which who whom whose".split())
VERBS_BETWEEN = frozenset(
    "is are was were has have had will would can could may might must should".split()
)


def is_named_last(text: Text, mention: Mention, comma: int) -> bool:
    """Whether a name is the appositive itself: “the union’s head, X, opposes”."""
    first = mention.first
    while first > mention.first - MOST_TITLES and (
        text.tokens[first - 1].word[0].isupper() or is_of_title(text, first - 1)
    ):
        first -= 1  # “her opponent, State Rep. X, supports”
    opening = first - 1 - (word(text, first - 1) == "the")  # “a third partner, the Liberals,”
    alone = mention.last == comma and word(text, opening) == ","
    return alone and mention.actor.kind in NAMED


def before_comma(text: Text, cast: Cast, sentence: Sentence, comma: int) -> Source | None:
    """The subject before an appositive or a relative clause that ends at a comma."""
    lowest = max(dateline_end(text, sentence), comma - LOOK_BACK)  # “OSLO, May 2 (Agency) - ”
    if (outer := before_clause(text, cast, sentence, comma)) is not None:
        return outer
    if (group := led_by(text, cast, sentence, comma)) is not None:
        return group
    if (several := opened_list(text, cast, sentence, comma, lowest)) is not None:
        return several
    near = cast.at(comma - 1)
    if near is not None and is_named_last(text, near, comma):
        return mention_source(text, cast, sentence, near)
    for position in range(comma - 1, lowest - 1, -1):
        if text.near[position] == "," and position > lowest and text.tokens[position].quotation < 0:
            found = ending_at(text, cast, sentence, position - 1)
            if found is not None:
                named = described(text, cast, found, (position, comma))
                return named or listed(text, cast, found, (position, comma)) or found
            if found := counted_off(text, cast, sentence, position, comma):
                return found
    return subject_of_clause(text, cast, sentence, comma)


def opened_list(
    text: Text, cast: Cast, sentence: Sentence, comma: int, lowest: int
) -> Source | None:
    """A group with all who are named of it: “two members, namely X, Y, and Z, backed it”."""
    first = comma
    while first > lowest and is_list(text, first - 1, first):
        first -= 1
    if text.near[first - 1] not in INCLUDING or text.near[first - 2] != "," or first == comma:
        return None
    group = ending_at(text, cast, sentence, first - 3)
    if group is None or not all(one.local and one.plural for one in group.actors):
        return None
    names = [
        mention.actor
        for mention in cast.between(first, comma)
        if mention.actor.kind in NAMED and word(text, mention.first - 1) != "of"
    ]
    return Source(group.first, comma, [*group.actors, *names]) if names else None


def listed(text: Text, cast: Cast, found: Source, between: tuple[int, int]) -> Source | None:
    """Those who are named between two commas, of several: “two members, X and Y, voted no”."""
    first, last = between[0] + 1, between[1]
    several = found.actors and all(one.local and one.plural for one in found.actors)
    several = several or word(text, between[0] - 1) in word_class("parties")
    some = several and word(text, first) in INCLUDING
    if not several or not is_list(text, first + some, last):
        return None
    names = [
        mention.actor
        for mention in cast.between(first, last)
        if mention.actor.kind in NAMED and word(text, mention.first - 1) != "of"
    ]
    if some and names:  # “opposition parties, including X and Y, oppose it”
        return Source(found.first, last, [*found.actors, *names])
    return Source(found.first, last, names) if len(names) > 1 else None


def counted_off(
    text: Text, cast: Cast, sentence: Sentence, opening: int, comma: int
) -> Source | None:
    """Those who are named after how many they are: “; two, X and Y, preferred a cut”."""
    first = opening - 1
    if word(text, first) not in NUMBERS | OTHERS:
        return None
    while first > sentence.first and word(text, first - 1) in NUMBERS | REMAINING:
        first -= 1  # “the two others, X and Y, abstained”
    if first > sentence.first and word(text, first - 1)[:1].isalnum():
        return None
    named = ending_at(text, cast, sentence, comma - 1)
    return named if named is not None and named.first > opening else None


def led_by(text: Text, cast: Cast, sentence: Sentence, end: int) -> Source | None:
    """A group with who leads it, whose name ends before a token: “five states led by X”."""
    mention = cast.at(end - 1)
    if mention is None or mention.last != end:
        return None
    for position in range(mention.first - 1, max(sentence.first, mention.first - MOST_TITLES), -1):
        if text.near[position] == "by":
            if text.near[position - 1] not in LEADING:
                return None
            last = position - 2 - (text.near[position - 2] == ",")
            group = ending_at(text, cast, sentence, last, loose=True)
            if group is None or not all(actor.local for actor in group.actors):
                return None
            apart = text.near[position - 2] == ","  # “five states, led by X,”: X is one of them
            return Source(group.first, end, [*group.actors, *([mention.actor] if apart else [])])
        if not text.near[position][0].isalnum() and text.near[position] not in POSSESSIVES | {","}:
            return None
    return None


def before_clause(text: Text, cast: Cast, sentence: Sentence, comma: int) -> Source | None:
    """The subject of a relative clause that ends at a comma: “X, which represents Y, urged”."""
    for position in range(comma - 2, max(sentence.first, comma - LOOK_BACK), -1):
        opening = position + 1 + (text.near[position + 1] in INSIDE)  # “, through which”
        if text.near[position] == "," and text.near[opening] in OPENING:
            if text.tokens[position].quotation >= 0:
                return None
            party = cast.at(position - 1)
            one = of_party(text, cast, sentence, party) if party is not None else None
            if one is not None:
                return mention_source(text, cast, sentence, one)
            found = ending_at(text, cast, sentence, position - 1)
            if found is not None and text.near[opening] == "whose":
                return of_somewhere(text, cast, sentence, found)
            return found
    return None


def of_somewhere(text: Text, cast: Cast, sentence: Sentence, found: Source) -> Source | None:
    """Whom “whose” is said of, past where he is from: “X of Hale in north Devon, whose”."""
    if not found.actors or found.actors[0].kind is not EntityKind.PLACE:
        return found
    for first in range(found.first - 1, max(sentence.first, found.first - MOST_TITLES), -1):
        if text.near[first] in INSIDE:
            mention = cast.at(first - 1)
            if mention is not None and mention.actor.human:
                return mention_source(text, cast, sentence, mention)
    return None


def between_dashes(text: Text, cast: Cast, sentence: Sentence, dash: int) -> Source | None:
    """“The three — A, B and C — want”: those between the dashes, else the one before them."""
    lowest = max(sentence.first, dash - LOOK_BACK)
    for position in range(dash - 1, lowest, -1):
        if word(text, position) in DASHES or is_lone_hyphen(text, position):
            within = cast.between(position + 1, dash)
            before = ending_at(text, cast, sentence, position - 1)
            if before is None:
                return None
            if len(within) > 1 and is_list(text, position + 1, dash):
                return Source(before.first, dash, [mention.actor for mention in within])
            return before
    return None


def is_lone_hyphen(text: Text, index: int) -> bool:
    """Whether a hyphen stands for a dash, with a space on either side."""
    return text.near[index] == "-" and text.raw[
        text.tokens[index].start - 1 : text.tokens[index].end + 1
    ] in (" - ", "\n- ")


def is_list(text: Text, first: int, last: int) -> bool:
    """Whether words are names joined by commas and “and”: no small word but articles."""
    return all(
        word(text, index) in ("the", "and", ",", "of") or text.tokens[index].word[0].isupper()
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
                titled = office_holder(text, cast, mention, limit)  # “Utah Governor X met … and”
                own = titled or mention_source(text, cast, sentence, mention)
                return with_followers(text, cast, limit, own)
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
    inside = ends_in_place(text, cast, source)  # “unions in Norway, Sweden and Denmark” are unions
    while len(actors) < MOST_JOINED:
        comma = word(text, last) == ","
        joined = word(text, last + comma) == "and"
        first = last + comma + joined
        first += word(text, first) == "the"
        mention = cast.at(first) if comma or joined else None
        if mention is None or mention.first != first or mention.last > limit:
            break
        if not (inside and mention.actor.kind in PLACES):
            actors.append(mention.actor)
        last = mention.last
        if joined:
            return Source(source.first, last, actors, source.pronoun)
    return source


def ends_in_place(text: Text, cast: Cast, source: Source) -> bool:
    """Whether a source is a group and where it is: “unions in Norway”."""
    place = cast.at(source.last - 1)
    if place is None or place.actor.kind not in PLACES or place.first <= source.first:
        return False
    link = place.first - 1 - (text.near[place.first - 1] == "the")
    return text.near[link] in INSIDE and len(source.actors) == 1 and source.actors[0].local


def speaks_for_all(text: Text, index: int) -> bool:
    """Whether who speaks names those for whom it is said: “my party will not vote for it”."""
    body, whose = text.near[index], text.near[index - 1]
    own = whose in ("my", "our") or (whose == "this" and body in ("government", "administration"))
    return body in OWN_BODIES and own and text.tokens[index].quotation >= 0


def without_verb(lower: str) -> str:
    """“we” of “we’ll”, “we’re”, “we’ve”."""
    first, mark, _ = lower.replace("’", "'").partition("'")
    return first if mark and first in PRONOUN_SUBJECTS else lower
