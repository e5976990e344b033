"""Who the clause of a verb begins with, and where that clause begins."""

from brief.entities import EntityKind
from extraction.lexicons import classes
from extraction.names.sources import nominal_source_at
from extraction.text.cast import Cast, Form, Mention
from extraction.text.cues import cue_verbs
from extraction.text.finite import FINITE
from extraction.text.joined import MOST_TITLES, Source, mention_source
from extraction.text.set_apart import dateline_end
from extraction.text.tokens import POSSESSIVES, Sentence, Text, is_of_title, word

LOOK_BACK = 45  # tokens: an appositive or a relative clause of more is not met in our articles
PREPOSITIONS = frozenset(
    "in on at after before during for with under since by from as amid despite of to into over "
    "following until about against near when while if because although though once unless".split()
)
AUXILIARY = FINITE | classes("grammar")["verb"]
LINKS = frozenset("but and yet so however meanwhile still separately also then instead".split())
OPENERS = frozenset("asked pressed questioned speaking reached".split())  # “Asked by X if”
SPEAKING = frozenset("he she they".split())
OFFICES = frozenset(
    "president chairman chairwoman chair chairperson leader head chief boss director secretary "
    "general executive manager spokesman spokeswoman spokesperson deputy vice convener convenor "
    "captain coach treasurer commissioner founder nominee candidate challenger hopeful senator "
    "congressman congresswoman lawmaker incumbent contender strategist governor mayor".split()
)
DATED = frozenset("on this last also then later left met went".split())
LATER = frozenset("later earlier afterward afterwards ago".split())
MOST_TIME = 5  # tokens of “Two days later,”
MOST_SET_OFF = 3  # words in marks that part no clause
YEAR = 4  # digits
MOST_ASIDE = 8  # tokens of “($9.1 billion)”
CLAUSE_ENDS = frozenset("; : — – -- ( )".split())


def clause_subject(text: Text, cast: Cast, sentence: Sentence, index: int) -> Source | None:
    """Who the clause of a cue begins with: “X on Monday said”, “The head of Y has long said”."""
    first = clause_start(text, sentence, index)
    if text.near[first] in SPEAKING and first < index:
        return Source(first, first + 1, [], text.near[first])
    nominal = nominal_source_at(text, cast, first)
    if nominal is not None and text.near[nominal[1]] in POSSESSIVES:
        behind = range(nominal[1] + 1, min(index, nominal[1] + MOST_TITLES))
        comma = next((i for i in behind if text.near[i] == ","), index)
        named = cast.at(comma + 1)
        if named is not None and named.last < index and text.near[named.last] == ",":
            return mention_source(text, cast, sentence, named)  # “The industry’s body, X, said”
    if nominal is not None and nominal[1] <= index:
        beside = cast.at(nominal[1])
        if beside is not None and beside.first == nominal[1] and beside.form is Form.NAME:
            return mention_source(text, cast, sentence, beside)  # “the packaging group X on Monday”
        apart = cast.at(nominal[1] + 1) if text.near[nominal[1]] == "," else None
        if apart is not None and apart.actor.kind is EntityKind.PERSON and apart.last <= index:
            return mention_source(text, cast, sentence, apart)  # “a spokesman for Y, X, …”
        return Source(first, nominal[1], [nominal[0]])
    for position in range(first, min(index, first + 8)):
        mention = cast.at(position)
        if mention is not None and mention.last <= index:
            follows = text.near[mention.last]
            owned = follows in ("'s", "’s")
            body = nominal_source_at(text, cast, mention.first) if owned else None
            if body is not None and body[1] <= index:  # “House Speaker X’s office on Monday”
                return Source(mention.first, body[1], [body[0]])
            if follows in ("'s", "’s") or is_adjective(text, mention):
                continue
            return office_holder(text, cast, mention, index) or mention_source(
                text, cast, sentence, mention
            )
        if text.tokens[position].word in ",.;:" and not is_of_title(text, position):
            return None
    return None


def is_adjective(text: Text, mention: Mention) -> bool:
    """Whether a people’s word stands before a noun: “Dutch chip maker X”, not “the Dutch say”."""
    actor, after = mention.actor, text.tokens[mention.last]
    called = text.tokens[mention.first].word in (actor.name, *actor.aliases)
    if actor.kind is not EntityKind.COUNTRY or called or not after.word.islower():
        return False
    told = after.lower in AUXILIARY or after.lower in cue_verbs() or after.lower.endswith("ed")
    return after.word.isalpha() and not told and after.lower not in PREPOSITIONS | LINKS


def office_holder(text: Text, cast: Cast, place: Mention, index: int) -> Source | None:
    """The person whose office begins with a place or a body: “Nebraska Gov. X”, “ITF head X”."""
    if place.actor.kind is EntityKind.PERSON:
        return None
    for position in range(place.last, min(index, place.last + MOST_TITLES)):
        mention = cast.at(position)
        if mention is not None and mention.actor.kind is EntityKind.PERSON:
            return Source(mention.first, mention.last, [mention.actor])
        office = text.near[position] in OFFICES and place.actor.kind is EntityKind.ORGANIZATION
        if not (text.tokens[position].word[0].isupper() or is_of_title(text, position) or office):
            return None
    return None


def is_set_off(text: Text, position: int) -> bool:
    """Whether a token is the last of a few words in marks that only a word sets apart: “a “fake”
    story”.
    """
    token = text.tokens[position]
    start, end = text.quotations[token.quotation].spans[0]
    words = text.raw[start:end]
    few = len(words.split()) <= MOST_SET_OFF and words[-1] not in ",.?!"
    return few and len(text.quotations[token.quotation].spans) == 1


def clause_start(text: Text, sentence: Sentence, index: int) -> int:
    """Where the clause of a token begins, after a link or an opening phrase."""
    opening = dateline_end(text, sentence) if sentence.block.paragraph == 1 else sentence.first
    lowest = min(index, max(opening, index - LOOK_BACK))
    first, aside = lowest, index
    for position in range(index - 1, lowest - 1, -1):
        token = text.tokens[position]
        if position >= aside:
            continue  # “($9.1 billion)” parts no clause
        if token.word == ")" and (aside := opening_of(text, position, lowest)) < position:
            continue
        dateline = token.word == "-" and is_dated(text.near[position - 1])  # “OSLO (Agency) - ”
        quoted = token.quotation >= 0 and not is_set_off(text, position)
        if quoted or token.word in CLAUSE_ENDS or dateline:
            first = position + 1
            break
        link = token.word == "," and text.near[position + 1] in LINKS
        if link and text.near[position + 2] not in ("who", "which"):
            first = position + 1
            break
    while first < index and text.near[first] in LINKS:
        first += 1
        if text.near[first] == ",":
            first += 1
    doing = first == sentence.first and text.near[first].endswith("ing")  # “Facing a revolt, X”
    for position in range(first + 1, min(index, first + MOST_TIME)):
        if text.near[position] == "," and text.near[position - 1] in LATER:
            return position + 1  # “Two days later, X’s office put out a statement saying”
    if doing or text.near[first] in PREPOSITIONS or text.near[first] in OPENERS:
        for position in range(first, index):
            if text.tokens[position].word == ",":
                return after_apposed(text, position + 1, index)
    return first


def after_apposed(text: Text, first: int, limit: int) -> int:
    """Where a clause begins behind the comma of an opening phrase: past the name in commas that
    says whom the phrase means: “After talks with his counterpart, X, *Y said*”.
    """
    comma = capitals_end(text, first, limit)
    after = comma + 1
    if comma == first or text.near[comma] != "," or not text.tokens[first - 2].word.islower():
        return first
    if text.near[after] in SPEAKING:
        return after
    last = capitals_end(text, after, limit + 1)
    acts = text.near[min(last, limit)]
    told = acts in AUXILIARY or acts in cue_verbs() or acts.endswith(("ed", "ly"))
    return after if last > after and (told or acts in DATED) else first  # no “X, UN envoy for Y,”


def capitals_end(text: Text, first: int, limit: int) -> int:
    """The token behind the few words with capitals, titles among them, that begin at one."""
    last = first
    while last < min(limit, first + MOST_TITLES):
        token = text.tokens[last]
        if token.quotation >= 0 or not (token.word[0].isupper() or is_of_title(text, last)):
            break
        last += 1
    return last


def is_dated(before: str) -> bool:
    """Whether the word before a lone hyphen is the last of a dateline: “)”, “2026”."""
    return before == ")" or (len(before) == YEAR and before.isdigit())


def opening_of(text: Text, closing: int, lowest: int) -> int:
    """The “(” of a few words in brackets inside a clause; `closing` itself where there is none."""
    for position in range(closing - 1, max(lowest, closing - MOST_ASIDE), -1):
        if word(text, position) == "(":
            return position
    return closing
