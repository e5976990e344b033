"""Where a reported clause without “that” begins: “X said they would pay”, “told Y it was late”."""

from functools import cache

from extraction.clauses.subjects import PREPOSITIONS
from extraction.lexicons import classes
from extraction.names.source_phrases import phrase_end
from extraction.quotes.cut_short import FINITE, STARTS_CLAUSE, is_verb, is_verbless
from extraction.quotes.frames import Frame
from extraction.quotes.names_in_marks import is_marked
from extraction.quotes.preceding import LEADS_ON, TIMES
from extraction.text.cast import Cast
from extraction.text.finite import CONTRACTED
from extraction.text.tokens import POSSESSIVES, Text, is_adverb, word

MOST_NOUNS = 8  # tokens of the subject of a clause without article: “demand for new flats had”
COUNTING = frozenset("nearly only roughly exactly really".split())  # “nearly 200 jobs were”
SUBJECTS = frozenset("he she it they we i you there".split()) | CONTRACTED
# Before a number they begin a subject: “as many as 300 families are”, “up to 40 jobs would”.
ROUGHLY = frozenset("as up at about around over under more fewer less almost some".split())
ROUGH = frozenset("many much as to least most than".split())
# They may take somebody before what is said: “warned staff they would”, “promised voters he would”.
TO_SOMEBODY = frozenset("warn promise caution assure pledge remind inform advise".split())
LISTENERS = frozenset("the a an his her its their our this that".split())
AT = frozenset("in on at during".split())
OF_SOMEBODY = frozenset("a an its his her their the".split())
PAGES = frozenset(
    "statement website site page blog post tweet release column article book newsletter bulletin "
    "television radio facebook twitter".split()
)
MOST_OCCASION = 6  # tokens of “in a joint press statement”
MOST_TITLE = 3  # tokens of an office and the first of a name
OF_COUNT = frozenset("percent % per in out of".split())


def bare_clause(text: Text, cast: Cast, frame: Frame) -> int | None:
    """Where a clause without “that” begins: right after the cue, after a time, after “told Y”."""
    index, sentence = frame.last, frame.sentence
    if frame.verb is not None and frame.verb.kind == "tell":
        index = after_listener(text, cast, index, sentence.last)
        mention = cast.at(index + 1) if word(text, index) in ("in", "at", "on") else None
        index = mention.last if mention is not None else index  # “told reporters in X he would”
    if word(text, index) in ("him", "her", "them", "us", "me"):
        index += word(text, index + 1) in SUBJECTS  # “warned her she might”
    index = after_times(text, index, sentence.last)
    if frame.verb is not None and frame.verb.lemma in TO_SOMEBODY:
        index = past_somebody(text, index, sentence.last)
    if (behind := behind_occasion(text, cast, index, sentence.last)) is not None:
        return behind
    token = text.tokens[index] if index < sentence.last else None
    begins = token is not None and (
        token.lower in STARTS_CLAUSE
        or cast.at(index) is not None
        or token.word[0].isupper()
        or token.quotation in text.named
        or (token.lower.isalpha() and token.lower not in PREPOSITIONS and token.lower[-1] == "s")
        or is_counted(text, index, sentence.last)
        or is_clause(text, index, sentence.last)
    )
    return index if begins and not is_verbless(text, index, sentence.last) else None


def behind_occasion(text: Text, cast: Cast, first: int, limit: int) -> int | None:
    """Where a clause begins behind where or in what it is said: “said in a statement the firm had
    broken its word”; null where no such words, or no clause behind them, stand at a token.
    """
    if word(text, first) not in AT or word(text, first + 1) not in OF_SOMEBODY:
        return None
    for noun in range(first + 2, min(limit - 1, first + MOST_OCCASION)):
        if word(text, noun) in occasions() and word(text, noun + 1) not in occasions():
            begin = after_times(text, noun + 1, limit)
            if begin >= limit:
                return None
            near = [cast.at(i) for i in range(begin, begin + MOST_TITLE)]
            named = text.tokens[begin].word[0].isupper() and any(near)
            opens = named or word(text, begin) in STARTS_CLAUSE
            return begin if opens and has_verb(text, begin, limit) else None
        if not word(text, noun)[:1].isalnum():
            return None
    return None


def has_verb(text: Text, first: int, limit: int) -> bool:
    """Whether a clause that begins at a token has a verb of its own, if behind an aside."""
    aside = False
    for index in range(first + 1, min(limit, first + 2 * MOST_NOUNS)):
        lower = word(text, index)
        if is_marked(text, index) or lower in ("that", "which", "who"):
            return False
        aside = aside != (lower == ",")
        if not aside and (lower in FINITE or lower in classes("grammar")["verb"]):
            return True
    return False


@cache
def occasions() -> frozenset[str]:
    """Where and in what something is said: a conference, a letter, a page."""
    found = classes("occasions")
    return found["event"] | found["letter"] | found["talk"] | PAGES


def after_listener(text: Text, cast: Cast, first: int, limit: int) -> int:
    """The token after whom something is told: “told Reuters”, “told the committee the bank had”."""
    mention = cast.at(first) or cast.at(first + 1)
    plural = word(text, first)[-1:] == "s" and text.tokens[first].word[0].islower()
    behind = mention is not None and mention.first == first + 1
    if plural and behind and mention is not None and word(text, mention.last) in FINITE:
        return first + 1  # “told councillors Old Pellow was short of homes”
    if mention is not None and mention.first <= first + 1:
        return mention.last
    if word(text, first) not in LISTENERS:
        return first + 1  # “told staff jobs were safe”
    return max(first + 1, phrase_end(text, cast, first, min(limit, first + MOST_NOUNS)))


def past_somebody(text: Text, first: int, limit: int) -> int:
    """The “they” of “warned the staff they would”; the first token where none stands there."""
    for index in range(first + 1, min(limit, first + MOST_NOUNS)):
        lower = word(text, index)
        if lower in SUBJECTS and word(text, index + 1) in FINITE:
            return index
        if lower in LISTENERS - {"that", "this"} and word(text, index - 1) not in PREPOSITIONS:
            return index  # “warned shareholders the dividend would be cut”
        if lower in FINITE | LEADS_ON or lower in PREPOSITIONS - {"of", "in", "at"}:
            break
    return first


def sure_clause(text: Text, cast: Cast, frame: Frame) -> int | None:
    """Where a clause begins after a verb that mostly takes a thing: “announced he would go”.

    Only where a verb of its own follows, and no “that” or “to” before it: “confirmed a plan to”.
    """
    first = after_times(text, frame.last, frame.sentence.last)
    if frame.verb is not None and frame.verb.lemma in TO_SOMEBODY:
        first = past_somebody(text, first, frame.sentence.last)
    limit = frame.sentence.last
    first += word(text, first) == "that"
    if first + 1 >= limit or is_marked(text, first):
        return None
    if word(text, first) in CONTRACTED:
        return first
    if word(text, first) in SUBJECTS:
        verb = word(text, first + 1)
        acts = verb in FINITE or is_verb(verb) or verb.endswith(("n't", "n’t"))
        return first if acts else None
    if not (word(text, first)[0].isalnum()) or word(text, first) in PREPOSITIONS | LEADS_ON:
        return None
    breaks = LEADS_ON | SUBJECTS | {"that", "when", "if", "to", ",", "which", "for"}
    for index in range(first + 1, min(limit, first + MOST_NOUNS)):
        lower = word(text, index)
        if is_marked(text, index) or lower in breaks or not lower[0].isalnum():
            return None
        if lower in FINITE:
            return first
    return None


def is_counted(text: Text, first: int, limit: int) -> bool:
    """Whether a clause begins with how many: “as many as 300 families are”, “61 percent want”."""
    index = first
    if word(text, index) in ROUGHLY:
        index += 1
        while index < min(limit, first + 3) and word(text, index) in ROUGH:
            index += 1
    if index >= limit or not word(text, index)[0].isdigit():
        return False
    return index > first or word(text, index + 1) in OF_COUNT


def after_times(text: Text, index: int, limit: int) -> int:
    """The token after a time and a manner: “late on Monday”, “bluntly”; not “last week’s vote”."""
    first = index
    while index < limit and (
        text.near[index] in TIMES
        or (text.near[index] in ("on", "late", "early") and text.near[index + 1] in TIMES)
    ):
        index += 1
    if text.near[index] in POSSESSIVES:
        return first
    if text.near[index - 1] == "this" and text.near[index] in FINITE:
        return index - 1  # “said this would hurt”
    manner = index < limit and is_adverb(text.tokens[index])
    return index + (manner and text.near[index] not in COUNTING)


def is_clause(text: Text, first: int, limit: int) -> bool:
    """Whether a plain noun begins a clause, with a verb of its own: “safety came first”."""
    counted = word(text, first)[:1].isdigit()
    if not (word(text, first).isalpha() or counted):
        return False
    if word(text, first) in PREPOSITIONS | LEADS_ON or word(text, first) in ("so", "to", "for"):
        return False
    past = classes("grammar")["verb"]
    for index in range(first + 1, min(limit, first + MOST_NOUNS)):
        lower = word(text, index)
        if counted and lower == "and" and index > first + 1:
            continue  # “1,900 riders and passengers were”
        if lower == ",":  # “unemployment, at 5.1 per cent, was”
            return any(
                word(text, i) == "," and word(text, i + 1) in FINITE
                for i in range(index + 2, min(limit, index + MOST_NOUNS))
            )
        if is_marked(text, index) or lower in LEADS_ON | {"that", "when", "if"}:
            return False
        if lower in FINITE or (lower in past and not lower.endswith("s")):
            return True
        several = word(text, index - 1) == "people" or word(text, index - 1).endswith("s")
        if counted and several and lower.endswith("ed"):
            return True  # “4,200 people attended”
    return False
