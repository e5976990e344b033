"""Where the words of an unnamed source end: “of the committee”, “familiar with the talks”."""

from extraction.text.cast import Cast, Form
from extraction.text.cues import cue_verbs
from extraction.text.gazetteer import gazetteer
from extraction.text.source_words import is_plural, words
from extraction.text.tokens import POSSESSIVES, Text, is_of_title, word

YEAR = 4  # digits
MOST_COMPLEMENT = 14  # words after it: “with direct knowledge of …, from the ministry of …”
WHERE = frozenset(
    "downstream upstream nearby present aboard ashore abroad outside inside there elsewhere".split()
)
BEGINNING = frozenset("is was are were had would".split())  # “told the jury there was”
SEASONS = frozenset("spring summer autumn fall winter week month year".split())
ASKS = frozenset("whether how".split())
PURPOSES = frozenset("approval ratification signature confirmation consideration".split())
DEFINITE = frozenset("the a an its his her their our".split())
TIMES = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday january february march april "
    "may june july august september october november december recent last next advance "
    "jan feb mar apr jun jul aug sep sept oct nov dec favor favour "
    "response particular general fact turn all first least".split()
)


def complement_end(text: Text, cast: Cast, index: int) -> int:
    """The token after what belongs to a source noun: “of the committee”, “familiar with …”."""
    tokens, lists = text.tokens, words()
    limit = min(index + MOST_COMPLEMENT, len(tokens))
    if index < limit and is_number(text, index):
        index += 1  # “Juror 9”
    begins = text.near[index] == "there" and text.near[index + 1] in BEGINNING
    if index < limit and tokens[index].lower in WHERE and not begins:
        index += 1  # “farmers downstream”
    while index < limit:
        lower = tokens[index].lower
        if lower in lists.tails and index + 1 < limit:
            following = tokens[index + 1].lower
            if following not in lists.prepositions and following not in ("by", "as"):
                break
            end = phrase_end(text, cast, index + 2, limit)
        elif (lower in lists.prepositions or by_author(text, index)) and not (
            is_time(text, index) or is_purpose(text, index)
        ):
            end = phrase_end(text, cast, index + 1, limit)
        else:
            break
        if end <= index + 1:
            break
        index = end
    return index


def is_number(text: Text, index: int) -> bool:
    """Whether a token tells one of several people apart: “Juror 9”, “Witness A”."""
    token, before = text.tokens[index], text.tokens[index - 1]
    short = token.word.isdigit() or (len(token.word) == 1 and token.word.isupper())
    person = before.word[0].isupper() and words().kinds.get(before.lower) == "person"
    return short and person and token.quotation == before.quotation


def by_author(text: Text, index: int) -> bool:
    """Whether a “by” names who wrote a document: “a study by economists at …”."""
    before = text.tokens[index - 1].lower
    return text.tokens[index].lower == "by" and words().kinds.get(before) == "document"


def is_time(text: Text, index: int) -> bool:
    """Whether a preposition opens a time: “on Monday”, “in July”, “at 6 p.m.”."""
    if index + 1 >= len(text.tokens):
        return True
    following = text.tokens[index + 1].lower
    counted = text.tokens[index].lower == "of" and len(following) != YEAR  # “of 400 voters”
    season = following == "the" and word(text, index + 2) in SEASONS
    return (following[0].isdigit() and not counted) or following in TIMES or season


def is_purpose(text: Text, index: int) -> bool:
    """Whether a preposition opens what somebody is asked: “on whether to”, “for final approval”."""
    near = text.near[index + 1], text.near[index + 2]
    return near[0] in ASKS or (text.near[index] == "for" and not PURPOSES.isdisjoint(near))


def phrase_end(text: Text, cast: Cast, index: int, limit: int) -> int:
    """The token after a noun phrase; the same token where none begins."""
    tokens, lists = text.tokens, words()
    begin = index
    while index < limit:
        token = tokens[index]
        if token.quotation != tokens[begin].quotation:
            break
        if (token.lower in POSSESSIVES and index > begin) or (
            token.lower in lists.openers and (index == begin or tokens[index - 1].lower == "all")
        ):
            index += 1
        elif token.lower in ("one", "ones") and index > begin + 1:
            index += 1  # “the union at the larger one”
            break
        elif tokens[index - 1].lower in DEFINITE and index > begin and token.word[0].isalpha():
            index += 1  # “the plans”: a noun, whatever else it may be
        elif is_of_title(text, index):
            index += 1  # “nurses at St. Agnes”
        elif token.lower in ("next", "last", "this") and word(text, index + 1) in TIMES | SEASONS:
            break  # “a panel of experts next Tuesday”
        elif (token.word[0].isupper() or token.word == "&") and is_inside_name(cast, index):
            index += 1  # “aides to Otto Brand”: no verb here
        elif token.lower in lists.stops or not token.word[0].isalnum():
            if not (token.lower == "and" and joins_names(cast, index)):
                break
            index += 1
        elif (
            token.lower in lists.prepositions
            or token.lower in lists.openers
            or (index > begin and is_after_noun(text, cast, begin, index))
        ):
            break
        else:
            index += 1
    return index


def is_inside_name(cast: Cast, index: int) -> bool:
    """Whether a token is a later word of a name."""
    mention = cast.at(index)
    return mention is not None and mention.first < index


def joins_names(cast: Cast, index: int) -> bool:
    """Whether an “and” joins two names."""
    return cast.at(index - 1) is not None and cast.at(index + 1) is not None


def is_after_noun(text: Text, cast: Cast, begin: int, index: int) -> bool:
    """Whether a word looks like the verb after a phrase rather than one more noun of it."""
    token, before = text.tokens[index], text.tokens[index - 1]
    if token.word[0].isupper() or before.lower in POSSESSIVES:
        return False
    mention = cast.at(index - 1)
    if mention is not None and is_of_country(before.word) and token.lower not in cue_verbs():
        return False  # “makers of German cars”, “buyers of American liquefied gas”
    ended = mention is not None and mention.form is Form.NAME and mention.last == index
    return (token.lower.endswith("ed") and before.lower not in words().openers) or (
        ended and token.lower.endswith("s") and token.lower not in words().kinds
    )


def is_of_country(one: str) -> bool:
    """Whether a word is the adjective of a country: “German”, not “Germans”."""
    known = gazetteer().alone.get(one)
    return known is not None and known.demonym and not one.endswith("s")


def opens_clause(text: Text, first: int, head: int) -> bool:
    """Whether a “that” before a noun points at nothing: “said that the council will vote”."""
    if text.tokens[first].lower != "that":
        return False
    follows = text.tokens[first + 1].lower in words().openers
    told = first > 0 and text.tokens[first - 1].lower in cue_verbs()
    return follows or told or is_plural(text.tokens[head].lower)


HYPHENS = frozenset("-‑")


def age_end(text: Text, index: int) -> int:
    """The token after an age before a noun: “31-year-old”; the same token where there is none."""
    if text.near[index + 1] not in HYPHENS:
        return index
    aged = "".join(token.lower for token in text.tokens[index + 1 : index + 3])
    return index + 3 if aged in ("-year-old", "‑year-old") else index


def follows_age(text: Text, index: int) -> bool:
    """Whether a token stands in or after an age, or in that of somebody known: “31” and “year-old”
    of “the 31-year-old man”.
    """
    if index and text.tokens[index - 1].lower == "the" and age_end(text, index) > index:
        return True
    lowers = text.lowers
    return index >= 0 and (
        lowers[index] == "year-old" or (index > 0 and lowers[index - 1] == "year-old")
    )


def is_crowd(text: Text, first: int, head: int) -> bool:
    """Whether so many people are counted that nobody met them: “3,100 people”, “200 people”."""
    return any(
        text.lowers[index][0].isdigit() and len(text.lowers[index]) > 1
        for index in range(first, head)
    )


def is_one_of(text: Text, first: int) -> bool:
    """Whether a phrase begins with “one of the”."""
    return text.tokens[first].lower in ("one", "each") and text.tokens[first + 1].lower == "of"
