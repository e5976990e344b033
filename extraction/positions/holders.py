"""Who takes a stance: the subject of a stance cue, in or out of quotation marks."""

from brief.entities import EntityKind
from extraction.clauses.clause_ends import begins_anew
from extraction.clauses.clause_subjects import (
    PRONOUN_SUBJECTS,
    before_comma,
    between_dashes,
    is_lone_hyphen,
    led_by,
    speaks_for_all,
    subject_of_clause,
    with_followers,
    without_verb,
)
from extraction.clauses.inverted import source_right
from extraction.clauses.phrases import ending_at
from extraction.clauses.relative_subjects import (
    LOOK_BACK,
    RELATIVES,
    before_relative,
    named_by_which,
)
from extraction.names.named_sources import phrase_words
from extraction.positions.asides import before_aside
from extraction.text.cast import Actor, Cast
from extraction.text.cues import cue_verbs
from extraction.text.denials import HAVING, is_contracted
from extraction.text.joined import Source, person_from
from extraction.text.stances import BE, SKIPPED, Cue, is_absolute, word_class, words_before
from extraction.text.tokens import DASHES, POSSESSIVES, Sentence, Text, is_adverb, is_of_title

ALONE = frozenset("only first last sole lone".split())
MOST_ALONE = 10  # tokens of “only one of the five family owners to”
# What somebody “is to” do: a side that is known before it is taken.
AWAITED = frozenset("expected set poised due likely certain sure bound".split())
DUE = frozenset("vote abstain oppose back object resist veto".split())
WRITTEN = frozenset(
    "letter statement memo petition motion resolution email message post op-ed column complaint "
    "note".split()
)
THOUGHT = frozenset("understood said thought believed known reported rumored rumoured".split())
# Who is the reader of a letter has not written it.
GOT = frozenset(
    "received receives receive got gets read reads ignored answered dismissed rejected faces faced "
    "saw sees opposed opposes oppose".split()
)
# Where people are: “farmers along the river”, “Democrats on the panel”.
SOME = frozenset("many some several few most those others half".split())
PLACING = frozenset("under along near beside around across behind below above on in at by".split())
OF_WHICH = PLACING | frozenset("of for to from with and but".split())
MOST_PLACE = 8  # tokens of “under the flight path”
MOST_WRITTEN = 12  # tokens from “wrote to” to “asking”
HOMELANDS = frozenset("country nation homeland".split())
SUBORDINATE = frozenset("if whether unless until should were".split())


def subject_of(text: Text, cast: Cast, sentence: Sentence, cue: Cue) -> Source | None:
    """Who takes the stance of a cue; null where nobody plainly does."""
    if cue.passive:
        finite = bool(BE & set(words_before(text, sentence, cue.first)))
        return sources_right(text, cast, sentence, cue.last + 1, finite=finite)
    index = governing_verb(text, sentence, cue.first)
    if index < 0:
        return None
    if "role" in cue.entry.options and text.near[cue.first - 1] == ",":
        found = ending_at(text, cast, sentence, cue.first - 2, loose=True)
        if found and (person := person_from(text, cast, sentence, found.first)):
            return person  # “Sen. X of Ohio, the sponsor of the bill”
        be = found.first - 1 - (text.near[found.first - 1] in ("the", "a", "an")) if found else -1
        whole = found is None or not all(one.local for one in found.actors) or be < 0
        apposed = whole or text.near[be] not in BE  # else “X is head of Y, a critic of it”
        return found if apposed else subject_before(text, cast, sentence, be)
    if asks_object(text, cue.first):
        return subject_of_clause(text, cast, sentence, cue.first - 1)
    told = not BE.isdisjoint(words_before(text, sentence, cue.first))  # “aides to X are urging”
    loose = (text.near[cue.first].endswith("ing") and not told) or is_absolute(text, cue.first)
    return subject_before(text, cast, sentence, index, loose=loose)


def asks_object(text: Text, index: int) -> bool:
    """Whether a form in “-ing” asks those right before it: “wrote to X asking her to stop”."""
    if text.near[index].endswith("ing") and is_of_letter(text, index):
        return True  # “sent a letter (to the minister) urging the council to”
    asked = text.near[index + 1] in ("him", "her", "them") and text.near[index + 2] == "to"
    return asked and text.near[index].endswith("ing") and text.near[index - 1][:1].isalnum()


def is_of_letter(text: Text, index: int) -> bool:
    """Whether a form in “-ing” says what is in a letter of the subject’s, and of nobody else’s."""
    written = text.near[index - 1] in WRITTEN
    for position in range(index - 1, max(0, index - MOST_WRITTEN), -1):
        lower = text.near[position]
        if lower in GOT:
            return False
        if lower in ("wrote", "written") or (
            lower in WRITTEN and text.near[position + 1] in ("to", "on", "in")
        ):
            written = True
        if not lower[0].isalnum() and lower not in POSSESSIVES:
            break
    return written


def sources_right(
    text: Text, cast: Cast, sentence: Sentence, first: int, *, finite: bool = True
) -> Source | None:
    """Those who are named after “by” or “from”: “backed by A, B and C”.

    Where the participle is no `finite` verb, what follows them goes with what it was said of, and
    no other clause begins with one of them: “a paper tabled by A and B would …”.
    """
    found = source_right(text, cast, sentence, first)
    if found is None or not found.actors or (finite and begins_anew(text, cast, found.last)):
        return found
    return with_followers(text, cast, sentence.last, found)


def governing_verb(text: Text, sentence: Sentence, index: int) -> int:
    """The verb whose subject is that of a cue: “vowed” of “vowed to oppose”; -1 where none is."""
    position = index - 1
    while position > sentence.first and is_adverb(text.tokens[position]):
        position -= 1
    if text.near[position] in ("or", "and") and "to" in (
        text.near[index - 3],
        text.near[index - 4],
    ):
        return -1
    if text.near[position] != "to" or position <= sentence.first:
        return index
    if text.near[position - 1] in ("decide", "choose"):
        return -1  # “must decide to accept it or to sue”: either may come
    for failing in range(position - 1, max(sentence.first, position - 4) - 1, -1):
        if text.near[failing] in ("whether", "how", "to"):
            break  # “has yet to decide whether to back it”
        if text.near[failing] in ("yet", "failed", "fails"):
            return failing
        if text.near[failing] == "still" and text.near[failing - 1] in HAVING:
            return failing  # “has still to decide”
    if text.near[position - 1] in word_class("chain") or is_thought(text, position - 1):
        return position - 1
    if text.near[index] in DUE:
        be = position - 1 - (text.near[position - 1] in AWAITED)
        if text.near[be] in BE:
            return be  # “is (expected) to vote against it”
    return first_to(text, sentence, position)


def is_thought(text: Text, index: int) -> bool:
    """Whether a stance is what somebody “is understood” to take, as far as it is known."""
    before = index - 1
    while is_adverb(text.tokens[before]):
        before -= 1
    return text.near[index] in THOUGHT and text.near[before] in BE


def first_to(text: Text, sentence: Sentence, to: int) -> int:
    """The “was” of “was the only one of the owners to oppose”; -1 where there is none."""
    for index in range(to - 2, max(sentence.first, to - MOST_ALONE) - 1, -1):
        if text.near[index] in ALONE and text.near[index - 1] in ("the", "among"):
            be = index - 2
            return be if text.near[be] in BE else -1
        counted = text.near[index] == "one" and text.near[index + 1] == "of"
        if (counted or text.near[index] == "among") and text.near[index - 1] in BE:
            return index - 1  # “was one of three to vote against it”
    return -1


def subject_before(
    text: Text, cast: Cast, sentence: Sentence, index: int, *, loose: bool = False
) -> Source | None:
    """The subject of the verb at a token; `loose`: it may follow “with”, “with X pressing for”."""
    position = skip_back(text, sentence, index - 1)
    if position < sentence.first:
        return None
    lower, token = without_verb(text.near[position]), text.tokens[position]
    if lower == "which" and (found := named_by_which(text, cast, sentence, position)) is not None:
        return found
    noun = text.near[position - 1][:1].isalpha() and text.near[position - 1] not in OF_WHICH
    if lower == "which" and noun:  # “the union which opposes it”
        return ending_at(text, cast, sentence, position - 1, loose=True)
    if lower == "which" and text.near[position - 1] == ",":
        return None
    if lower in PRONOUN_SUBJECTS:
        return Source(position, position + 1, [], lower)
    if speaks_for_all(text, position):
        return Source(position - 1, position + 1, [], "we")
    if lower in RELATIVES:
        return before_relative(text, cast, sentence, position)
    if lower in HOMELANDS and text.near[position - 1] in ("his", "her"):
        return Source(position - 1, position + 1, [])  # “X said his country would”
    if lower in ("and", "but", "or"):
        comma = text.near[position - 1] == ","
        if not comma and (which := open_which(text, sentence, position)) > 0:
            return named_by_which(text, cast, sentence, which)
        return subject_of_clause(text, cast, sentence, position - comma)
    if lower in DASHES or (lower == "-" and is_lone_hyphen(text, position)):
        return between_dashes(text, cast, sentence, position)
    if lower == "," and token.quotation < 0:
        return before_comma(text, cast, sentence, position)
    if (group := led_by(text, cast, sentence, position + 1)) is not None:
        return group
    found = ending_at(text, cast, sentence, position, loose=loose)
    if (many := many_at_a_place(text, cast, sentence, found, position)) is not None:
        return many
    if found is not None and text.near[found.first - 1] in ("as", "a", "an"):
        link = found.first - 1 - (text.near[found.first - 1] != "as")
        clause = link == found.first - 1 and text.near[link - 1] not in RELATIVES
        if text.near[link] == "as" and link > sentence.first and not clause:
            # “X, who as a student was”, and not “, as villagers vowed”
            return subject_before(text, cast, sentence, link, loose=loose)
    return found


def open_which(text: Text, sentence: Sentence, link: int) -> int:
    """The “which” whose clause goes on after an “and”: “a text, which would … and condemned it”.

    -1 where none is open there.
    """
    for index in range(link - 1, max(sentence.first, link - LOOK_BACK), -1):
        if text.near[index] == "which":
            return index if text.near[index - 1] == "," else -1
        if text.near[index] in (",", ";", ":") or text.near[index] in DASHES:
            return -1
    return -1


def many_at_a_place(
    text: Text, cast: Cast, sentence: Sentence, found: Source | None, last: int
) -> Source | None:
    """Those before words that say where they are: “villagers under the flight path vowed”.

    `found` are those whom the last words name: “the panel” of “Democrats on the panel”.
    """
    if found is not None and (not found.actors or found.actors[0].human):
        return None
    begin = found.first if found is not None else last
    for first in range(begin - (found is not None), max(sentence.first, last - MOST_PLACE), -1):
        lower = text.near[first]
        if lower in PLACING:
            if text.near[first - 1] in SOME and found is not None:
                return some_of(text, first - 1, last + 1)
            many = ending_at(text, cast, sentence, first - 1)
            if many is None or len(many.actors) != 1 or many.last != first:
                return None
            party = text.near[first - 1] in word_class("parties")
            return many if many.actors[0].plural or party else None
        if not lower[0].isalnum() or lower in BE or lower in cue_verbs():
            return None
    return None


def some_of(text: Text, first: int, end: int) -> Source:
    """Those whom only a count tells: “many in the party” are not the party."""
    name = phrase_words(text, first, end)
    return Source(first, end, [Actor(EntityKind.GROUP, name, plural=True, local=True)])


def skip_back(text: Text, sentence: Sentence, position: int) -> int:
    """The token before auxiliaries, adverbs, times and opening marks."""
    lowest = max(sentence.first - 1, position - LOOK_BACK)
    while position > lowest:
        lower = text.near[position]
        if lower == "," and (opening := before_aside(text, position)) >= 0:
            position = opening
            continue
        mark = (
            text.tokens[position].quotation >= 0 and not lower[0].isalnum() and lower not in ",.;:"
        )
        if not (
            lower in SKIPPED or is_contracted(lower) or is_adverb(text.tokens[position]) or mark
        ):
            if not is_time(text, position):
                return position
            if text.near[position - 1] == "on":
                position -= 1
        position -= 1
    return position


def is_time(text: Text, position: int) -> bool:
    """Whether a token is a day: “on Wednesday”."""
    return text.near[position].endswith("day") and len(text.near[position]) > 5


def is_title(text: Text, position: int) -> bool:
    """Whether a token is of a title before a name: “if Mr. X backs it”, “if Mayor X backs it”."""
    capital = text.tokens[position].word[0].isupper() and text.near[position] not in SUBORDINATE
    return capital or is_of_title(text, position)


def is_supposed(text: Text, sentence: Sentence, first: int) -> bool:
    """Whether a clause only supposes: “if X supports”, “whether Y opposes”."""
    before = first - 1
    while before > sentence.first and (
        text.near[before] in ("the", "a", "an", "that") or is_title(text, before)
    ):
        before -= 1
    return before >= sentence.first and text.near[before] in SUBORDINATE
