"""The stance in an idiom: on what it is said of, else on what was told before."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from brief.positions import Stance
from extraction.positions.idioms import PAST, Idiom, Piece, idioms_in, is_filler
from extraction.positions.judgements import DEED, is_plan, opposite
from extraction.positions.objects import is_pronoun

BE = frozenset(
    "is are was were be been seems remains feels looks sounds becomes became represents "
    "constitutes means like as to of".split()
)
LINKED = {  # the verb before a small word
    "like": frozenset("is are was were be feels looks sounds seems".split()),
    "to": frozenset("amounts amount amounted comes boils".split()),
    "of": frozenset("smacks smack reeks smells".split()),
    "as": frozenset("comes strikes came".split()),
}
NO = frozenset("not never hardly nobody neither without".split())
MODALS = frozenset("would will could may might must can has have had should be been do".split())
BEING = frozenset("is are was were am".split())
TELLING = frozenset("say says said claim claims claimed argue argues call calls called".split())
# “Put it in writing and …”: what is asked for first.
ASKING = frozenset(
    "add agree bring build change commit cut double drop fix fund get give guarantee halve include "
    "keep let lift limit lower make move pay promise prove publish put raise reduce release remove "
    "scrap show sign stop take tell withdraw write if once with unless".split()
)
CLAUSE = re.compile(r"[,;:—–]|\b(?:and|but|because|so|that|think|thinks|believe|said|say)\s")
AROUND_VERB = MODALS | NO
AROUND_DOING = AROUND_VERB | BEING
# Who is told of by what they are doing: “they are shooting themselves in the foot”.
DOERS = frozenset(
    "they you we council government ministers minister mayor board company bank commission bosses "
    "management politicians parliament president court city state party councillors".split()
)
# What keeps a plan from being made: who judges it judges what was left undone.
AVOIDING = re.compile(
    r"[“‘\"']?(?:(?:I|we)(?:[’'](?:m|re)| am| are)? (?:think|believe|say|saying|know) (?:that )?)?"
    r"(?:refusing(?: even| simply)? to (?:act|decide|vote|help|pay|build|change)|"
    r"ignoring|delaying|stalling|dithering|putting (?:it|this) off|hoping|"
    r"looking away|looking the other way|sitting on)\b",
    re.IGNORECASE,
)
TALKS = re.compile(
    r"[“‘\"']?(?:refusing|declining|failing)(?: \w+)? to (?:talk|listen|engage|meet|negotiate|"
    r"speak|discuss|answer)\b",
    re.IGNORECASE,
)
POINTERS = frozenset("it this that these those they all".split())
WHAT = re.compile(
    r"(?:what|whatever|everything|anything) (?:they|you|we|he|she|the|is|was)\b", re.IGNORECASE
)
AMOUNT = re.compile(
    r"(?:[$£€]?\d|one|two|three|four|five|six|seven|eight|nine|ten|half)", re.IGNORECASE
)
GERUND = re.compile(r"(?!(?:some|any|every|no)?thing\b|during\b|being\b)[A-Za-z]{2,}ing \w")
TO_DO = re.compile(r"to [a-z]+ \w", re.IGNORECASE)
TERMS = re.compile(
    r"\b(?:only if|if(?! not\b)|provided|as long as|so long as|(?<!for )(?<!at )once|unless)\b",
    re.IGNORECASE,
)
# No term of a plan: “have nothing to fear if they obey the law”.
LAWFUL = re.compile(
    r"if (?:they|you|people|we|he|she) (?:just |simply |only )?(?:follow|obey|respect|keep to|"
    r"stick to|comply with|play by|abide by|do nothing wrong|did nothing wrong)\b",
    re.IGNORECASE,
)
UNLESS = re.compile(r"\bunless\b.*", re.IGNORECASE | re.DOTALL)
# Those whom nobody wants to thrive: what harms them is praised, what gives to them blamed.
GUILTY = frozenset(
    "smugglers traffickers gangs criminals dealers cheats polluters fraudsters terrorists regime "
    "generals dictator dictators warlords extremists abusers cartels hackers scammers thieves "
    "speculators aggressor invaders poachers bullies racists crime corruption fraud oligarchs "
    "tyrants mafia launderers profiteers tyranny".split()
)
GIVING = ("giv", "hand", "reward", "help", "benefit", "encourag", "play", "open", "let", "protect")
LIKENING = ("treat", "mak", "turn", "made", "call", "brand")  # “it treats us as criminals”
MOST_WHOM = 4  # words from a verb to those whom it hits
MOST_SUBJECT = 9  # words of what is judged
MOST_TERMS = 30  # words of what is asked for
MOST_TOLD = 20  # words from “they say” to an idiom of theirs


@dataclass(frozen=True, slots=True)
class Taken:
    """A stance, what it is on (nothing: on what was told before) and on what terms."""

    stance: Stance
    thing: str = ""
    condition: str | None = None
    of_people: bool = False  # “they” are those whom it accuses, and no plans


RELATIVE = frozenset("that which".split())  # before what is told of a thing inside a clause


def idiomatic(words: str, *, told: bool = False, human: bool = False) -> Taken | None:
    """The stance that a sentence takes by an idiom; `told`: in words that are not its own.

    `human`: they are reported of a person, so that “it” is somebody or something else.
    """
    return taken_from(words, idioms_in(words, told=told), told=told, human=human)


def taken_from(
    words: str, idioms: Iterable[Idiom], *, told: bool = False, human: bool = False
) -> Taken | None:
    """The stance that a sentence takes by one of its idioms."""
    asked = words.rstrip("”\"'’ ").endswith("?")
    for idiom in idioms:
        side, _, way = idiom.kind.removesuffix(PAST).partition(" ")
        if side == "none" or (way == "asked") != asked or (told and not human and not way):
            continue
        if not told and idiom.kind.endswith(PAST):
            continue  # what was done then
        denied = is_denied(idiom)
        if (denied and (side, way) != ("supports", "does")) or is_of_others(idiom):
            continue
        stance = Stance.OPPOSES if denied else Stance(side)  # “it does not protect us”
        if way == "does" and not denied and hits_the_guilty(idiom):
            stance = opposite(stance)
        if way in ("", "is") and TALKS.match(words):
            return None  # “refusing even to talk is no strategy”: of talks, and of no plan
        if way in ("", "is") and AVOIDING.match(words) and stance is not Stance.CONDITIONAL:
            return Taken(opposite(stance))  # “delaying it is not a strategy”
        taken = taken_by(words, idiom, stance, way, told=told)
        if told and taken is not None and taken.thing.rpartition(" ")[2] in RELATIVE:
            continue  # “had proposed terms that would keep it open”: of the terms, told in passing
        harmed = idiom.kind == "opposes does" or human
        if taken is not None and (not told or taken.thing or (harmed and points(words, way))):
            return taken  # what “it would” do to others, a body says of no plan of its own
    return None


def hits_the_guilty(idiom: Idiom) -> bool:
    """Whether a plan harms, or helps, those whom nobody wants to thrive: “it hits smugglers”."""
    verb = idiom.pieces[idiom.first].word
    whom = idiom.pieces[idiom.first + 1 : idiom.first + 1 + MOST_WHOM]
    if verb.startswith(LIKENING) or not any(one.word in GUILTY for one in whom):
        return False
    return idiom.kind.startswith("supports") == verb.startswith(GIVING)


def points(words: str, way: str) -> bool:
    """Whether reported words judge “it”, or say in a turn of speech where somebody stands."""
    first = words.removeprefix("that ").split(" ", 1)[0].lower()
    return way not in ("is", "does") or first in POINTERS


def says_nothing(idioms: Iterable[Idiom]) -> bool:
    """Whether a sentence has one of the turns that take no side: “I won’t comment”."""
    return any(idiom.kind == "none" for idiom in idioms)


def taken_by(words: str, idiom: Idiom, stance: Stance, way: str, *, told: bool) -> Taken | None:
    """The stance of one idiom, if what it is said of can be a plan."""
    if way in ("is", "does"):
        name = subject_of(words, idiom, way)
        if name is None or (told and name and not is_plan(name)):
            return None
        return Taken(stance, name)
    if stance is Stance.CONDITIONAL:
        if idiom.pieces[0].word not in ASKING or not 0 < idiom.first <= MOST_TERMS:
            return None
        before = words[: idiom.pieces[idiom.first].start].strip(" ,;:—–")
        return Taken(stance, condition=before[:1].lower() + before[1:])
    terms = TERMS.search(words) if stance is Stance.SUPPORTS and not way else None
    if terms and not (lies_in(terms, idiom) or LAWFUL.match(words, terms.start())):
        return Taken(Stance.CONDITIONAL, condition=words[terms.start() :].rstrip(" .,!"))
    if stance is Stance.OPPOSES and (terms := UNLESS.search(words)) is not None and not way:
        return Taken(Stance.CONDITIONAL, condition=terms.group().rstrip(" .,!"))
    accused = any(one.word == "they" for one in idiom.pieces[idiom.first : idiom.last])
    return Taken(stance, of_people=accused)


def lies_in(terms: re.Match[str], idiom: Idiom) -> bool:
    """Whether an “if” is part of an idiom: “if we do nothing, it will only get worse”."""
    within = idiom.pieces[idiom.first].start, idiom.pieces[idiom.last - 1].end
    return within[0] <= terms.start() < within[1]


def is_denied(idiom: Idiom) -> bool:
    """Whether an idiom is denied: “hardly a blank cheque”."""
    before = idiom.pieces[max(0, idiom.first - 3) : idiom.first]
    starts = max((i for i, one in enumerate(before) if one.apart), default=0)
    return any(one.word in NO for one in before[starts:])


def is_of_others(idiom: Idiom) -> bool:
    """Whether others are told to say so: “they say it’s a gift to our rivals”."""
    words = [one.word for one in idiom.pieces[max(0, idiom.first - MOST_TOLD) : idiom.first]]
    said = next((i for i, one in enumerate(words) if one in TELLING), -1)
    return said >= 0 and "we" not in words[:said]


def subject_of(words: str, idiom: Idiom, way: str) -> str | None:
    """What an idiom is said of; empty where that was told before; null where it is no plan."""
    pieces, index = idiom.pieces, idiom.first
    index = past_fillers(pieces, index)
    if way == "is" and index:
        verb = verb_before(pieces, index)
        if verb < 0:
            return None
        index = verb
    doing = pieces[index].word.endswith("ing") if way == "does" else False
    if doing and pieces[index - 1].word == "of" and "our" in [one.word for one in pieces[:index]]:
        return None  # “backs our policy of scrapping tolls”
    passed = AROUND_DOING if doing else AROUND_VERB
    while index and pieces[index - 1].word in passed:
        index -= 1
    index = past_fillers(pieces, index)
    if not index:
        return "" if way == "is" else None  # “A kick in the teeth, frankly.”
    if is_doing(idiom, index):
        return "" if idiom.kind.startswith("opposes") else None
    return plan_in(text_before(words, pieces, index))


def is_doing(idiom: Idiom, index: int) -> bool:
    """Whether what an idiom tells is what somebody does now, whose name ends before a piece."""
    who, be, verb = (idiom.pieces[one] for one in (index - 1, index, idiom.first))
    doing = verb.word.endswith("ing") and not verb.apart and be.word not in ("was", "were")
    return doing and who.word in DOERS


def past_fillers(pieces: tuple[Piece, ...], index: int) -> int:
    """The first of the words before a piece that only strengthen it."""
    lowest = max(0, index - MOST_SUBJECT)
    while index > lowest and is_filler(pieces[index - 1].word) and not pieces[index].apart:
        index -= 1
    return index


def verb_before(pieces: tuple[Piece, ...], index: int) -> int:
    """The verb between a thing and what it is: “is”, “feels like”; -1 for none."""
    last = pieces[index - 1].word
    if last not in BE or (pieces[index].apart and last in LINKED):
        return -1
    if last not in LINKED:
        return index - 1
    return index - 2 if index > 1 and pieces[index - 2].word in LINKED[last] else -1


def text_before(words: str, pieces: tuple[Piece, ...], index: int) -> str:
    """The words before a piece, of which “it” may be written together with it."""
    last, here = pieces[index - 1], pieces[index]
    first = pieces[max(0, index - MOST_SUBJECT - 3)].start
    if last.start == here.start:
        return words[first : last.start] + last.word
    return words[first : last.end]


def plan_in(words: str) -> str | None:
    """The plan that is the subject of a clause: its name, or nothing where it is “it”."""
    name = CLAUSE.split(words.strip("“”\"'‘’ "))[-1].strip("“”\"'‘’ ")
    lower = name.lower()
    if lower in POINTERS or WHAT.match(name) or AMOUNT.match(name) or TO_DO.match(name):
        return ""
    if not name or len(name.split()) > MOST_SUBJECT or is_pronoun(name):
        return None
    if is_plan(name) or DEED.match(name) or GERUND.match(name):
        return name
    return None
