"""The words that tell a stance: cue verbs and phrases, denied or not, from the lexicon."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from brief.positions import Stance
from extraction.lexicons import classes
from extraction.text.denials import (
    is_contracted,
    is_denied,
    is_unthinkable,
    is_yet_to,
    stance_there,
)
from extraction.text.moods import says_no_more
from extraction.text.source_words import words as source_words
from extraction.text.stance_entries import Entry, forms, lines
from extraction.text.stance_tails import (
    after_count,
    after_manner,
    before_degree,
    begins_day,
    tail_end,
    taken_in,
)
from extraction.text.tokens import POSSESSIVES, Sentence, Text, is_adverb, places, word

NEAR = 5  # tokens: how far before a cue its auxiliaries and negations stand
BE = frozenset("is are was were be been being am remain remains remained stay stays stayed".split())
# As good as “is” before what somebody thinks: “sounded doubtful”, “seems opposed”.
NEVER = frozenset(("never",))
FOR_LONG = frozenset("for years decades long now always himself herself itself".split())
COPULAS = BE | frozenset("sound sounds sounded seem seems seemed appear appears appeared".split())
HAVE = frozenset("has have had having".split())
WILL = frozenset("will would".split())
SKIPPED = frozenset(
    "has have had did does do was were is are be been being am will would could can shall should "
    "must may might also likewise still now again repeatedly always long since first later then "
    "already all both strongly not never no longer yet cannot to just even fully remain remains "
    "remained stay stays stayed today ever itself himself herself themselves once previously "
    "formerly earlier initially originally keep keeps kept going sound sounds sounded seem seems "
    "seemed appear appears appeared nevertheless nonetheless instead therefore however too alone "
    "understood believed otherwise so far".split()
)
# Who does “not intend to” back a thing does not.
INTENDING = frozenset("intend intends intended plan plans planned propose proposed".split())
# Before a form that is noun and verb, these show that it is the noun.
NOUN_BEFORE = frozenset(
    "a an the his her its their our my your this that these those of for in no any some more from "
    "with by on as without such full public political military financial".split()
)
MAYBE = frozenset("may might could can likely".split())
SUBJECTS = frozenset("i we you they he she it who which to and but people police men women".split())
# A plan may be “backed by” somebody; one “approved by” somebody is past debate.
SIDING = frozenset(
    "support back favor endorse oppose champion welcome criticize criticise denounce condemn "
    "propose sponsor co-sponsor draft float recommend advocate circulate spearhead promote applaud "
    "praise reject block veto torpedo spurn dismiss attack slam challenge contest resist decry "
    "seek demand request veto overturn annul "
    "blast deride mock ridicule lodge table introduce submit scupper thwart stymie question".split()
)
FARTHEST_AND = 4  # tokens from “and” to the verb of “X and the union back it”
IRREGULAR = frozenset("sought fought".split())  # participles
MOST_ADJECTIVES = 4  # words between an article and its noun: “a very vocal critic”
ARTICLES = frozenset("a an the".split())
# After these no noun ends: “support the plan”, “back any deal”.
DETERMINERS = ARTICLES | frozenset("its his her their our this these any such".split())
REFLEXIVES = frozenset("himself herself itself themselves".split())
BETWEEN = frozenset("the and also likewise still all both most some many , ".split())
MOST_NAME = 7  # tokens of “with the Harbor Workers’ Union and Norway opposed”
CONTRACTED = {"re": "are", "m": "am", "ll": "will", "ve": "have", "wo": "will", "ca": "can"}
PARTICLES = frozenset("down off out away up".split())
QUARTERS = frozenset("from on across".split())  # where those come from who are not named


@dataclass(frozen=True, slots=True)
class Cue:
    """A stance cue: tokens `first` up to `last`."""

    first: int
    last: int
    entry: Entry
    stance: Stance
    passive: bool = False
    taken: tuple[int, int] | None = None  # what it takes, where that stands inside the cue


@cache
def word_class(name: str) -> frozenset[str]:
    """The words of a class of the lexicon."""
    return classes("stances")[name]


def find_cues(text: Text, sentence: Sentence) -> Iterator[Cue]:
    """The stance cues of a sentence, in text order; those of one word the longest first."""
    known, words = lines(), sentence.words
    meant = {one: few for one in forms() & words if (few := known[one].among(words))}
    for index in places(text, meant.keys(), sentence.first, sentence.last) if meant else ():
        entries = meant[text.lowers[index]]
        following, parted = text.near[index + 1], after_manner(text, index + 1) > index + 1
        found = False
        for entry in entries:
            if found and not entry.tail:
                break  # what a longer cue does not take, its bare verb does not
            begins = entry.second is None or following in entry.second
            if not (begins or parted):
                continue  # the next word is none of its words
            cue = cue_at(text, sentence, index, entry)
            if cue is not None:
                found = True
                yield cue


def cue_at(text: Text, sentence: Sentence, index: int, entry: Entry) -> Cue | None:
    """The cue that an entry makes at a token; null where the words say something else."""
    after = after_count(text, index + 1) if "gap" in entry.options else index + 1
    last = tail_end(text, after, entry.words)
    if last < 0 and entry.words:
        last = tail_end(text, after, entry.words, manner=True)
    if last < 0 or last > sentence.last:
        return None
    if "mood" in entry.options and not says_no_more(text, last):
        return None
    if "by" in entry.options:
        denied = is_denied(words_before(text, sentence, index))
        held = entry.denied if denied else entry.stance
        return Cue(index, last - 1, entry, held, passive=True) if held is not None else None
    if "role" in entry.options:
        return role_at(text, sentence, index, last, entry)
    first = before_degree(text, index, sentence.first) if "be" in entry.options else index
    before = words_before(text, sentence, first)
    passive = is_passive(text, index, last, before, entry)
    if passive and not (word(text, last) == "by" and entry.base in SIDING):
        return None
    if not passive and not holds(text, index, last, before, entry):
        return None
    stance = stance_there(text, index, before, entry)
    if stance is None:
        return None
    return Cue(first, last, entry, stance, passive, taken_in(text, after, entry.words))


def role_at(text: Text, sentence: Sentence, index: int, last: int, entry: Entry) -> Cue | None:
    """“X is a vocal critic of”, “X, a vocal critic of”: the cue begins at the article."""
    for first in range(index - 1, max(sentence.first, index - MOST_ADJECTIVES) - 1, -1):
        lower = word(text, first)
        if lower in ARTICLES:
            several = before_among(text, sentence, first)
            if lower == "the" and several == first == index - 1 and "sole" not in entry.options:
                return None  # “the critic of the evening paper”
            first = several - 2 * (word(text, several - 1) in REFLEXIVES)
            before = words_before(text, sentence, first)
            told = any(one in BE for one in before) or word(text, first - 1) in (",", "as", "long")
            told = told or first < several  # “calls himself a critic”
            if "mood" in entry.options and not any(one in BE for one in before):
                return None  # “X, a convert, said”: that is who he is
            opening = first
            while opening > sentence.first and word(text, opening - 1) in FOR_LONG | NEVER:
                opening -= 1
            if word(text, opening - 1) == ",":
                first, told = opening, True  # “X, for years a skeptic of”
            stance = entry.denied if is_denied(before) else entry.stance
            return Cue(first, last, entry, stance) if told and stance is not None else None
        if not lower[0].isalpha():
            return None
    return None


def before_among(text: Text, sentence: Sentence, first: int) -> int:
    """The first token of “one of the”, “among the”, where a role is one of several."""
    for lead in (("one", "of"), ("among",)):
        opening = first - len(lead)
        if opening >= sentence.first and all(
            word(text, opening + at) == one for at, one in enumerate(lead)
        ):
            return opening
    return first


def words_before(text: Text, sentence: Sentence, index: int) -> list[str]:
    """The auxiliaries, adverbs and negations right before a cue, the nearest first."""
    found: list[str] = []
    for position in range(index - 1, max(sentence.first, index - NEAR) - 1, -1):
        lower = text.lowers[position]
        if lower in SKIPPED or (lower in INTENDING and found[-1:] == ["to"]):
            found.append(lower)
        elif is_contracted(lower):
            found.append(lower)
            found.append(CONTRACTED.get(lower[:-3], lower[:-3]))  # the “is” of “isn’t”
        elif is_adverb(text.tokens[position]):
            found.append(lower)
        elif not lower[0].isalnum() and text.tokens[position].quotation >= 0:
            continue  # an opening mark
        else:
            pronoun, _, verb = lower.replace("’", "'").partition("'")
            if verb in CONTRACTED and pronoun in SUBJECTS:
                found.append(CONTRACTED[verb])
            elif lower in SUBJECTS and text.near[position - 2] in ("nor", "neither"):
                found += [text.near[position - 1], "not"]  # “nor will we vote against it”
            break
    return found


def is_passive(text: Text, index: int, last: int, before: list[str], entry: Entry) -> bool:
    """Whether a participle tells what is done to its subject."""
    participle = text.near[index].endswith("ed") or text.near[index] in IRREGULAR
    if "be" in entry.options or "ing" in entry.options or not participle:
        return False
    if "0" in entry.follows and "last" not in entry.options:
        return False
    if text.near[last] == "by":
        return True
    near = [one for one in before if one in BE or one in HAVE]
    return bool(near) and near[0] in BE


def holds(text: Text, index: int, last: int, before: list[str], entry: Entry) -> bool:
    """Whether the words around a cue are those that its entry asks for."""
    options, form, lead = entry.options, text.near[index], text.near[index - 1]
    if "be" in options and "not" in options and not is_denied(before):
        return False
    if "not" in options and not (is_denied(before) or is_yet_to(text, index)):
        return False
    if "be" in options:
        if before[:1] == ["been"] and form.endswith("ed") and text.near[last] in QUARTERS:
            return False  # “has been opposed from all sides”
        known = any(one in COPULAS for one in before) or is_absolute(text, index)
        return known or is_behind_group(text, index, last)
    if "would" in options and "would" not in before:
        return False
    if "will" in options and WILL.isdisjoint(before):
        return False
    if "modal" in options and not is_unthinkable(before):
        return False
    if "perfect" in options and not (is_yet_to(text, index) or HAVE & set(before)):
        return False
    if "last" in options and not ends_here(text, last):
        return False
    if form.endswith("ed") and is_absolute(text, index):
        return False  # “with Norway opposed”: no verb
    if form == "opposing" and text.near[index + 1] in word_class("opposing"):
        return False  # “gave the council opposing advice”
    if form.endswith("ing"):
        return any(one in BE for one in before) or (
            "ing" not in options and (lead not in NOUN_BEFORE or lead == "those")
        )
    if lead in NOUN_BEFORE and not (lead == "that" or before):
        return False
    if text.near[index + 1] in PARTICLES and not entry.tail:
        return False
    if "ing" in options:
        return False
    return not ("noun" in options and form == entry.base and is_noun(text, index, before))


def ends_here(text: Text, index: int) -> bool:
    """Whether a sign or a time stands at a token, and nothing that a verb takes."""
    lower = word(text, index)
    if not lower[:1].isalnum() or lower in ("in", "last") or lower.endswith("day"):
        return True
    return lower == "on" and begins_day(text, index + 1)


def is_behind_group(text: Text, index: int, last: int) -> bool:
    """Whether a participle tells which people are meant: “councils opposed to the runway are”."""
    noun, opposed = text.near[index - 1], (text.near[index], text.near[last - 1])
    forms = {noun, noun.removesuffix("s"), f"{noun[:-3]}y"}
    people = noun.endswith("s") and not forms.isdisjoint(source_words().kinds)
    return people and opposed == ("opposed", "to")


def is_absolute(text: Text, index: int) -> bool:
    """Whether “with X” stands before a word: “with Norway opposed”, “with the union against it”."""
    for position in range(index - 1, max(-1, index - MOST_NAME - 1), -1):
        token = text.tokens[position]
        if token.lower in ("with", "despite"):
            return token.lower == "with" and position < index - 1
        if not (token.word[0].isupper() or token.lower in BETWEEN):
            return False
    return False


def is_noun(text: Text, index: int, before: list[str]) -> bool:
    """Whether a form like “support” is the noun: no subject in the plural and no auxiliary."""
    if before:
        return False
    lead = word(text, index - 1)
    if text.near[index + 1] in DETERMINERS and lead not in POSSESSIVES:
        return False  # “the parties in the coalition back the bill”
    if lead == ",":  # “hotels, however, support it”, “shops, by contrast, back it”
        lead = next(
            (word(text, at - 1) for at in (index - 3, index - 4) if word(text, at) == ","), ""
        )
    joined = any(word(text, at) == "and" for at in range(index - FARTHEST_AND, index - 1))
    plural = lead in SUBJECTS or lead.endswith("s") or joined  # “X and the union back it”
    return not (plural or (lead and text.tokens[index - 1].word[0].isupper()))
