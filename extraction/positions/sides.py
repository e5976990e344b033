"""People named after their side: “opponents include X”, “its sponsor, X,”."""

from collections.abc import Iterator
from functools import cache

from brief.entities import EntityKind
from brief.positions import Stance
from extraction.clauses.clauses import raw
from extraction.positions import issues
from extraction.positions.holders import skip_back, subject_before
from extraction.positions.issues import Topic
from extraction.positions.readers import Finding, Reader
from extraction.quotes.cut_short import FINITE
from extraction.text.cast import Actor, Form, Mention
from extraction.text.stances import BE, Cue, word_class, words_before
from extraction.text.tokens import POSSESSIVES, Sentence, Text, places, word

LISTING = frozenset("include includes included are were is was".split())
AMONG = (
    ("who", "include"),
    ("which", "include"),
    ("who", "included"),
    ("among", "them"),
    ("among", "whom", "are"),
    ("including",),
    ("led", "by"),
    ("such", "as"),
    ("notably",),
)
ARTICLES = frozenset("the this that".split())
OF_PEOPLE = frozenset("political party financial wealthy celebrity longtime long-time".split())
OWNED = frozenset("its the their".split())
MOST_PHRASE = 8  # tokens of “of the harbor plan”
MOST_BETWEEN = 8  # tokens from “include” to a name, or from one name to the next
MOST_NAMES = 8
MOST_OBJECT = 10  # tokens of what a few stand on, before their names
MOST_ADJECTIVES = 3  # “among the loudest and oldest backers”
NAMED = frozenset({EntityKind.PERSON, EntityKind.ORGANIZATION, EntityKind.COUNTRY})
ENDS = frozenset("; : — – -- who which that but while because said say says to".split())


def sides_in(reader: Reader, sentence: Sentence) -> Iterator[Finding]:
    """The stances of those whom a sentence counts among friends or foes of a plan."""
    text = reader.text
    if stances().keys().isdisjoint(sentence.words):
        return
    for index in places(text, stances().keys(), sentence.first, sentence.last - 1):
        if text.tokens[index].quotation >= 0:
            continue
        found = counted(reader, sentence, index) or titled(reader, sentence, index)
        found = found or owned(reader, sentence, index)
        if found is not None:
            yield found


@cache
def stances() -> dict[str, Stance]:
    """The stance that a noun says somebody has."""
    friends = word_class("friends") | word_class("friend")
    foes = word_class("foes") | word_class("foe")
    return dict.fromkeys(friends, Stance.SUPPORTS) | dict.fromkeys(foes, Stance.OPPOSES)


def counted(reader: Reader, sentence: Sentence, index: int) -> Finding | None:
    """“Opponents of the plan include X”, “Opponents, among them X, say”, “Among its foes is X”."""
    text, (topic, after) = reader.text, phrase_after(reader.text, sentence, index)
    first = names_start(text, sentence, index, after)
    if first < 0 or (topic is None and text.near[index - 1] in OF_PEOPLE):
        return None  # “met political supporters, including X”
    names, end = names_from(reader, sentence, first)
    if not names:
        return None
    voice = reader.voices.at(sentence, index)
    return Finding(
        names,
        stances()[word(text, index)],
        topic,
        reader.span(index, end),
        voice,
        at=text.tokens[first].start,
    )


def phrase_after(text: Text, sentence: Sentence, index: int) -> tuple[Topic | None, int]:
    """What people are for or against, “of the plan”; and the token after it."""
    if word(text, index + 1) not in ("of", "to"):
        return None, index + 1
    for end in range(index + 2, min(index + 2 + MOST_PHRASE, sentence.last)):
        lower = word(text, end)
        if lower in LISTING or lower == "," or lower in FINITE or not lower[0].isalnum():
            words = raw(text, index + 2, end)
            return (issues.of_noun_phrase(words) if words else None), end
    return None, index + 1


def names_start(text: Text, sentence: Sentence, index: int, after: int) -> int:
    """Where the names of those people begin; -1 where they are not listed."""
    lower = word(text, after)
    if lower in LISTING:
        if lower.startswith("includ") or opens_among(text, sentence, index):
            return after + 1
        return -1
    if lower == ",":
        for words in AMONG:
            if tuple(word(text, after + 1 + i) for i in range(len(words))) == words:
                return after + 1 + len(words)
    return -1


def opens_among(text: Text, sentence: Sentence, index: int) -> bool:
    """Whether “among the loudest” or “the most vocal of the” stands before the people."""
    lowest = max(sentence.first, index - 2 - MOST_ADJECTIVES)
    for position in range(index - 1, lowest - 1, -1):
        if word(text, position) == "among":
            return True
        if word(text, position) == "of":
            first = word(text, position - 1)
            return first.endswith("est") or word(text, position - 2) == "most"
    return False


def names_from(reader: Reader, sentence: Sentence, first: int) -> tuple[list[Actor], int]:
    """The names that are listed from a token on, and the token after the last."""
    text, end, index = reader.text, first, first
    names: list[Actor] = []
    while index < min(sentence.last, end + MOST_BETWEEN) and len(names) < MOST_NAMES:
        mention, lower = reader.cast.at(index), word(text, index)
        if mention is not None and mention.first == index:
            alone = not word(text, mention.last)[:1].isalpha() or word(text, mention.last) == "and"
            named = mention.form is Form.NAME and mention.actor.kind in NAMED
            if named and alone and word(text, mention.last) not in POSSESSIVES:
                names.append(mention.actor)
                end = mention.last
            index = mention.last
            continue
        if lower in ENDS or lower in FINITE or text.tokens[index].quotation >= 0:
            break
        index += 1
    return names, end


def included(reader: Reader, sentence: Sentence, cue: Cue, holders: list[Actor]) -> list[Actor]:
    """The people of a group who are named behind a plan: “29 members backed it, including X”."""
    text, last = reader.text, min(sentence.last, cue.last + MOST_PHRASE)
    comma = next((at for at in range(cue.last, last) if text.near[at] == ","), -1)
    if comma < 0 or text.near[comma + 1] != "including" or len(holders) != 1:
        return []
    plan = text.near[comma - 1] in ("it", "them") or text.near[comma - 1] in word_class("topic")
    group = holders[0].plural or holders[0].kind is EntityKind.ORGANIZATION
    if not (plan and group) or cue.passive:
        return []
    names, _ = names_from(reader, sentence, comma + 2)
    return [one for one in names if one.kind is EntityKind.PERSON]


def titled(reader: Reader, sentence: Sentence, index: int) -> Finding | None:
    """“its sponsor, X,”, “X, its chief sponsor,”: on what was named before."""
    text = reader.text
    if word(text, index) not in word_class("friend") | word_class("foe"):
        return None
    if word(text, index + 1) != ",":
        return None
    first = index - 1
    while first > index - MOST_ADJECTIVES and word(text, first)[0].isalpha():
        if word(text, first) in OWNED:
            break
        first -= 1
    if word(text, first) not in ("its", "their"):
        return None
    after, before = named_after(reader, index + 2, sentence.last), reader.cast.at(first - 2)
    if after is None and word(text, first - 1) == "," and before is not None:
        after = before if before.last == first - 1 else None
    if after is None or after.actor.kind is not EntityKind.PERSON:
        return None
    span = reader.span(min(first, after.first), max(index + 1, after.last))
    at = text.tokens[first].start
    voice = reader.voices.at(sentence, index)
    return Finding([after.actor], stances()[word(text, index)], None, span, voice, at=at)


def named_after(reader: Reader, first: int, last: int) -> Mention | None:
    """The name at a token, after an office: “its sponsor, Senator X,”."""
    for index in range(first, min(first + MOST_ADJECTIVES + 2, last)):
        mention = reader.cast.at(index)
        if mention is not None and mention.actor.kind is EntityKind.PERSON:
            return mention
        if not reader.text.tokens[index].word[0].isupper() and word(reader.text, index) != ".":
            return None
    return None


def owned(reader: Reader, sentence: Sentence, index: int) -> Finding | None:
    """“X is one of the levy’s fiercest critics”, “X is the plan’s main backer”."""
    text, mark = reader.text, -1
    for position in range(index - 1, max(sentence.first, index - 2 - MOST_ADJECTIVES), -1):
        if word(text, position) in POSSESSIVES:
            mark = position
            break
        if not word(text, position)[0].isalpha():
            return None
    first = mark - 1
    while first > max(sentence.first, mark - MOST_PHRASE) and word(text, first) not in ARTICLES:
        first -= 1
    head = word(text, mark - 1) in word_class("topic")
    if mark < 0 or not head or word(text, first) not in ARTICLES:
        return None
    be = first - 1
    if word(text, be) == "of" and word(text, be - 1) in ("one", "some", "among"):
        be -= 2
    be -= word(text, be) == "among"
    if word(text, be) not in BE or {"not", "never", "once"} & set(words_before(text, sentence, be)):
        return None
    source = subject_before(text, reader.cast, sentence, be)
    voice = reader.voices.at(sentence, index)
    holders = reader.holders(source, voice, sentence) if source is not None else []
    if source is None or not holders:
        return None
    topic = issues.of_noun_phrase(raw(text, first, mark))
    return Finding(
        holders,
        stances()[word(text, index)],
        topic,
        reader.span(source.first, index + 1),
        voice,
        at=text.tokens[first].start,
    )


def named_behind(reader: Reader, sentence: Sentence, cue: Cue, found: Finding) -> list[Actor]:
    """Those of a few who are named after their clause: “two who voted against, X and Y, left”."""
    text = reader.text
    if more := included(reader, sentence, cue, found.holders):
        return [*found.holders, *more]
    led = word(text, skip_back(text, sentence, cue.first - 1)) == "who"
    last = min(sentence.last, cue.last + MOST_OBJECT)
    comma = next((at for at in range(cue.last, last) if text.near[at] == ","), -1)
    if not led or comma < 0 or len(found.holders) != 1:
        return found.holders
    if not (found.holders[0].local and found.holders[0].plural):
        return found.holders
    names, last = names_from(reader, sentence, comma + 1)
    whole = len(names) > 1 and not word(text, last)[:1].isalnum()
    return names if whole else found.holders
