"""Who takes a stance: the subject of a stance cue, in or out of quotation marks."""

from brief.entities import EntityKind
from extraction.cast import Cast, Mention
from extraction.inverted import ARTICLES, source_right
from extraction.joined import MOST_TITLES, Source, mention_source
from extraction.phrases import INSIDE, MOST_JOINED, ending_at
from extraction.sources import nominal_source_at
from extraction.stances import SKIPPED, Cue, is_contracted, word_class
from extraction.subjects import PRONOUNS, clause_start
from extraction.tokens import DASHES, POSSESSIVES, Sentence, Text, is_adverb, word

LOOK_BACK = 40  # tokens: a subject further from its verb is not looked for
NAMED_LAST = frozenset({EntityKind.PERSON, EntityKind.ORGANIZATION})
PRONOUN_SUBJECTS = PRONOUNS - {"who"} | {"you"}
RELATIVES = frozenset("which that who".split())
VERBS_BETWEEN = frozenset(
    "is are was were has have had will would can could may might must should".split()
)
SUBORDINATE = frozenset("if whether unless until should were".split())


def subject_of(text: Text, cast: Cast, sentence: Sentence, cue: Cue) -> Source | None:
    """Who takes the stance of a cue; null where nobody plainly does."""
    if cue.passive:
        return source_right(text, cast, sentence, cue.last + 1)
    index = governing_verb(text, sentence, cue.first)
    if index < 0:
        return None
    if "role" in cue.entry.options and word(text, cue.first - 1) == ",":
        return ending_at(text, cast, sentence, cue.first - 2, loose=True)
    loose = word(text, cue.first).endswith("ing")
    return subject_before(text, cast, sentence, index, loose=loose)


def governing_verb(text: Text, sentence: Sentence, index: int) -> int:
    """The verb whose subject is that of a cue: “vowed” of “vowed to oppose”; -1 where none is."""
    position = index - 1
    while position > sentence.first and is_adverb(text.tokens[position]):
        position -= 1
    if word(text, position) in ("or", "and") and "to" in (
        word(text, index - 3),
        word(text, index - 4),
    ):
        return -1
    if word(text, position) != "to" or position <= sentence.first:
        return index
    for failing in range(position - 1, max(sentence.first, position - 4) - 1, -1):
        if word(text, failing) in ("yet", "failed", "fails"):
            return failing
    return position - 1 if word(text, position - 1) in word_class("chain") else -1


def subject_before(
    text: Text, cast: Cast, sentence: Sentence, index: int, *, loose: bool = False
) -> Source | None:
    """The subject of the verb at a token; `loose`: it may follow “with”, “with X pressing for”."""
    position = skip_back(text, sentence, index - 1)
    if position < sentence.first:
        return None
    lower, token = without_verb(word(text, position)), text.tokens[position]
    if lower in PRONOUN_SUBJECTS:
        return Source(position, position + 1, [], lower)
    if lower in RELATIVES:
        return before_relative(text, cast, sentence, position)
    if lower in ("and", "but", "or"):
        comma = word(text, position - 1) == ","
        return subject_of_clause(text, cast, sentence, position - comma)
    if lower in DASHES:
        return between_dashes(text, cast, sentence, position)
    if lower == "," and token.quotation < 0:
        return before_comma(text, cast, sentence, position)
    return ending_at(text, cast, sentence, position, loose=loose)


def without_verb(lower: str) -> str:
    """“we” of “we’ll”, “we’re”, “we’ve”."""
    first, mark, _ = lower.replace("’", "'").partition("'")
    return first if mark and first in PRONOUN_SUBJECTS else lower


def skip_back(text: Text, sentence: Sentence, position: int) -> int:
    """The token before auxiliaries, adverbs, times and opening marks."""
    lowest = max(sentence.first - 1, position - LOOK_BACK)
    while position > lowest:
        lower = word(text, position)
        mark = (
            text.tokens[position].quotation >= 0 and not lower[0].isalnum() and lower not in ",.;:"
        )
        if not (
            lower in SKIPPED or is_contracted(lower) or is_adverb(text.tokens[position]) or mark
        ):
            if not is_time(text, position):
                return position
            if word(text, position - 1) == "on":
                position -= 1
        position -= 1
    return position


def is_time(text: Text, position: int) -> bool:
    """Whether a token is a day: “on Wednesday”."""
    return word(text, position).endswith("day") and len(word(text, position)) > 5


def before_relative(text: Text, cast: Cast, sentence: Sentence, position: int) -> Source | None:
    """“the union, which wants”: the name before a relative pronoun."""
    comma = word(text, position - 1) == ","
    last = position - 1 - comma
    if (not comma and word(text, position) == "which") or last < sentence.first:
        return None
    if word(text, position) == "that" and not comma and word(text, last).startswith(("say", "sai")):
        return None
    found = ending_at(text, cast, sentence, last, loose=True)
    if word(text, position) == "who" and comma and not named_person(found):
        return person_before_comma(text, cast, sentence, position - 1) or found
    return found


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
    alone = mention.last == comma and word(text, first - 1) == ","
    return alone and mention.actor.kind in NAMED_LAST


def before_comma(text: Text, cast: Cast, sentence: Sentence, comma: int) -> Source | None:
    """The subject before an appositive or a relative clause that ends at a comma."""
    lowest = max(sentence.first, comma - LOOK_BACK)
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


def is_supposed(text: Text, sentence: Sentence, first: int) -> bool:
    """Whether a clause only supposes: “if X supports”, “whether Y opposes”."""
    before = first - 1
    while before > sentence.first and word(text, before) in ("the", "a", "an"):
        before -= 1
    return before >= sentence.first and word(text, before) in SUBORDINATE
