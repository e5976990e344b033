"""Who decides, as the clause names them on the left of the verb, and where the clause begins."""

from brief.entities import EntityKind
from extraction.clauses.subjects import LOOK_BACK, clause_subject, source_left
from extraction.decisions.decider_nouns import COLLECTIVE, MOST_DESCRIBED, described_body
from extraction.decisions.words import MODALS, WORDS, Clue
from extraction.names.sources import nominal_source_at
from extraction.text.cast import Cast
from extraction.text.joined import Source
from extraction.text.set_apart import dateline_end
from extraction.text.tokens import DASHES, Text, word

MOST_SUBJECT = 14  # tokens before a verb: “The city’s planning and environment committee will …”
LED = frozenset("led chaired headed run overseen appointed".split())
LAWS = frozenset("law laws rules statutes bylaws constitution charter".split())
MOST_LAW = 7  # tokens of “Under the league’s own rules”
MOST_LAWS = 3 * MOST_SUBJECT  # tokens of “A law that would … and that would …”
PLACES = frozenset({EntityKind.PLACE, EntityKind.COUNTRY})
APART = DASHES | {"-"}
BEFORE_SUBJECT = WORDS["before_subject"]


def source_of(text: Text, cast: Cast, clue: Clue) -> Source | None:
    """Who decides, as the clause names them on the left of the verb."""
    if clue.verb <= clue.sentence.first:
        return None
    before = word(text, clue.verb - 1)
    if before in APART:
        return set_off(text, cast, clue)
    if before in ("which", "that"):
        return antecedent(text, cast, clue.verb - 2 - (word(text, clue.verb - 2) == ","))
    source = source_left(text, cast, clue.sentence, clue.verb)
    source = source and head_of(text, cast, source, clue.sentence.first)
    begin = dateline_end(text, clue.sentence)
    if source is not None and source.first < begin <= clue.verb:
        return source_from(text, cast, begin, clue.verb)
    if before == ",":
        return described(text, cast, clue) or source
    return source


def head_of(text: Text, cast: Cast, source: Source, lowest: int) -> Source:
    """What a place or a person belongs to that is no subject: “The court in X will”, “A
    committee led by X will”.
    """
    link = source.first - 1 - (word(text, source.first - 1) == "the")
    last = link - (word(text, link - 1) in LED)
    is_place = source.actors[:1] and source.actors[0].kind in PLACES
    within = is_place and word(text, link) in ("in", "at", "of")
    if link <= lowest or not (within or (last < link and word(text, link) == "by")):
        return source
    mention = cast.at(last - 1)
    if mention is not None and mention.last == last and mention.actor.kind in COLLECTIVE:
        return Source(mention.first, mention.last, [mention.actor])
    for first in range(max(lowest, last - MOST_DESCRIBED), last):
        found = described_body(text, first, last)
        if found is not None and found.last == last:
            return found
    return source


def antecedent(text: Text, cast: Cast, index: int) -> Source | None:
    """The name that a relative clause is about: “the Senate, which is due to vote”."""
    mention = cast.at(index)
    if mention is None and word(text, index) in WORDS["named"]:
        return unnamed_before(text, index)
    if (
        mention is not None
        and mention.actor.kind in PLACES
        and (word(text, mention.first - 1) in ("in", "at"))
    ):
        body = cast.at(mention.first - 2)  # “the Assembly in X, which is due to vote”
        if body is not None and body.last == mention.first - 1 and body.actor.kind in COLLECTIVE:
            mention = body
    return Source(mention.first, mention.last, [mention.actor]) if mention is not None else None


def unnamed_before(text: Text, index: int) -> Source | None:
    """The body whose noun a relative clause follows: “a nine-member panel that will choose”."""
    for first in range(index, max(-1, index - MOST_DESCRIBED), -1):
        if word(text, first - 1) in ("a", "an", "the", "its", "their"):
            return described_body(text, first, index + 1)
    return None


def source_from(text: Text, cast: Cast, first: int, last: int) -> Source | None:
    """The first actor that some tokens name."""
    nominal = nominal_source_at(text, cast, first)
    if nominal is not None and nominal[1] <= last:
        return Source(first, nominal[1], [nominal[0]])
    mentions = cast.between(first, min(last, first + MOST_SUBJECT))
    return Source(mentions[0].first, mentions[0].last, [mentions[0].actor]) if mentions else None


def set_off(text: Text, cast: Cast, clue: Clue) -> Source | None:
    """Who stands before or between dashes: “the four — A, B, C and D — are discussing”."""
    lowest = max(clue.sentence.first, clue.verb - LOOK_BACK)
    for index in range(clue.verb - 2, lowest, -1):
        if word(text, index) in APART:
            listed = cast.between(index + 1, clue.verb - 1)
            if len(listed) > 1:
                return Source(listed[0].first, listed[-1].last, [m.actor for m in listed])
            return source_left(text, cast, clue.sentence, index)
    return None


def described(text: Text, cast: Cast, clue: Clue) -> Source | None:
    """The subject before a relative clause: “The crew, who belong to a union, will decide”."""
    source = clause_subject(text, cast, clue.sentence, clue.verb)
    if source is None or word(text, source.last) != ",":
        return None
    return source if word(text, source.last + 1) in ("who", "which", "whose", "where") else None


def past_law(text: Text, first: int, last: int) -> int:
    """The token after an opening that says by what law: “Under Greek law shareholders must”."""
    if word(text, first) != "under":
        return first
    for index in range(first + 1, min(last - 1, first + MOST_LAW)):
        if word(text, index) in LAWS:
            return index + 1 + (word(text, index + 1) == ",")
    return first


def article_before(text: Text, first: int) -> int:
    return first - 1 if word(text, first - 1) in ("the", "a", "an", "both", "all") else first


def subject_first(text: Text, clue: Clue) -> int:
    """The first token of the subject, as far as a bounded look back tells."""
    begin = min(clue.verb, clue.act)
    lowest = max(clue.sentence.first, begin - MOST_SUBJECT)
    if (opens := relative_before(text, clue.sentence.first, lowest)) >= 0:
        lowest = max(clue.sentence.first, opens - MOST_SUBJECT)
    position = begin
    while position > lowest:
        before = text.tokens[position - 1]
        if before.quotation >= 0 or before.lower in BEFORE_SUBJECT:
            if position < begin and tells_of_noun(text, position - 1):
                lowest = max(clue.sentence.first, position - MOST_SUBJECT, begin - MOST_LAWS)
                position -= 1
                continue
            if before.lower == "and" and joins_nouns(text, position - 1):
                position -= 1
                continue
            break
        position -= 1
    by_which = [text.near[position - 2], text.near[position - 1]] == ["by", "which"]
    position += by_which and text.near[position] in TIMES  # “by which time it must decide”
    return past_law(text, position, begin)


TIMES = frozenset("time point date day".split())


def relative_before(text: Text, first: int, lowest: int) -> int:
    """The “that” of a long “a law that would …” of which only the end is looked at; else -1."""
    for index in range(lowest - 1, max(first, lowest - MOST_SUBJECT), -1):
        if word(text, index) in BEFORE_SUBJECT:
            return index if tells_of_noun(text, index) else -1
    return -1


def tells_of_noun(text: Text, index: int) -> bool:
    """Whether a “that” or “which” opens what is told of a subject: “A law that would ban it is”."""
    relative = word(text, index) in ("that", "which") and word(text, index - 1)[:1].isalpha()
    after = word(text, index + 1)
    told = after in MODALS or after.endswith("ed")
    return relative and told and word(text, index - 1) not in NO_NOUNS


NO_NOUNS = BEFORE_SUBJECT | frozenset("in now given provided of to on for all told".split())


def joins_nouns(text: Text, index: int) -> bool:
    """Whether an “and” joins two subjects: “The Bank and the Treasury will”."""
    before, after = word(text, index - 1), word(text, index + 1)
    return (
        before not in BEFORE_SUBJECT
        and (after in ("the", "its", "their") or text.tokens[index + 1].word[:1].isupper())
        and not any(word(text, i) in MODALS for i in range(index - 6, index))
    )
