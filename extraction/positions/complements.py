"""What a stance cue takes: the plan that is backed, the thing that somebody is urged to do."""

import re

from brief.positions import Stance
from extraction.clauses.clauses import clause_of, raw
from extraction.names.sources import words as source_words
from extraction.positions import issues
from extraction.positions.asked_states import done_to
from extraction.positions.choices import called_for, chosen
from extraction.positions.deeds import (
    COUNTS,
    NO_PHRASE,
    bare_verb,
    infinitive,
    object_to_do,
    of_verb,
)
from extraction.positions.errands import asks_no_side
from extraction.positions.failings import left_undone
from extraction.positions.objects import (
    ENDORSE,
    Complement,
    after_adverbs,
    base_of,
    is_pronoun,
    noun_phrase,
    opens_phrase,
    verb_phrase,
)
from extraction.positions.questions import question
from extraction.positions.spoken_clauses import believed_in
from extraction.positions.told_clauses import DETERMINERS, clause, points_back
from extraction.positions.turned_about import felt_of
from extraction.positions.unchanged import wanted_as_it_is
from extraction.positions.undoing import object_undone, unwanted_thing
from extraction.text import wording
from extraction.text.cast import Actor, Cast
from extraction.text.stances import Cue, word_class
from extraction.text.tokens import Sentence, Text, is_adverb, word

MOST_RELATIVE = 20  # tokens of “which holds 900 objects from the palace”
DENIAL = frozenset("denial rejection refusal disapproval".split())
# Who is praised or blamed for a deed: it is the deed that is meant, “criticised X for closing it”.
FAULTING = frozenset(
    "criticize criticise condemn denounce attack slam blast fault berate praise applaud "
    "commend".split()
)
DOING = re.compile(
    r"(?P<who>\S+(?: \S+){0,7}?) for "
    r"(?P<deed>(?!(?:being|having|failing|refusing|declining|not)\b)[a-z]{2,}ing\b \S.*)"
)
# “several of the bills” are bills.
SEVERAL = re.compile(
    r"(?:several|some|many|most|all|both|one|two|three|any|parts?|elements) of "
    r"(?=(?:the|these|those|its|their|his|her) )"
)
FINDINGS = frozenset("report reports findings results".split())  # read by anybody, for or against
# What is taken or handed in as a matter of course.
ANSWERS = frozenset(  # wanted by anybody, or by nobody
    "answers justice closure clarity reassurance revenge vengeance pity sympathy".split()
)
TAKEN = {
    "offer": frozenset("review assessment critique criticism apology prayers condolences".split()),
    "want": ANSWERS,
    "demand": ANSWERS,
    "accept": frozenset(
        "invitation invitations award awards prize gift gifts donation donations apology "
        "resignation job post role trophy medal responsibility blame bribe bribes nomination "
        "delivery".split()
    ),
    "study": FINDINGS,
    "studying": FINDINGS,
    "submit": frozenset("report reports accounts evidence findings figures resignation".split()),
}
IDENTITY = frozenset("name names surname surnames identity identities".split())
KIND = 3  # tokens of “boats in February”
PREPOSITIONS = frozenset("under after during before with without from upon".split())
OF_OTHERS = frozenset("conditions terms details".split())  # of what, is unsaid
# Who strikes over these wants them better: “went on strike over pay”.
GRIEVANCES = frozenset("pay conditions terms compensation housing prices standards wages".split())
OUGHT = frozenset("should must ought be".split())
PEOPLE = frozenset("people families children women men girls boys".split())
INTENT = frozenset("want seek demand call press push lobby campaign ask urge plead beg".split())
CHANGED = frozenset(
    "changed altered amended revised rewritten reworked lowered softened weakened loosened eased "
    "relaxed reduced halved cut trimmed watered diluted limited narrowed".split()
)
CONVINCED = frozenset("convinced unconvinced persuaded unpersuaded".split())
CALLING = INTENT | {"recommend"}


def complement_of(
    text: Text, cast: Cast, sentence: Sentence, cue: Cue, end: int, holders: list[Actor]
) -> Complement | None:
    """What a cue takes up to a token; null where it takes nothing that its entry allows."""
    first, end = cue.taken or (after_adverbs(text, cue.last, end), end)
    first += text.near[first] in ("is", "was")  # “what X wants is a levy”
    first += first > cue.last and text.near[first] in ("over", "about")  # “split on Monday over it”
    follows = cue.entry.follows
    if cue.entry.base == "want" and text.near[first + 1] in IDENTITY:
        return None  # “did not want her name used”
    if "o" in follows and (to := past_relative(text, end, sentence.last)) > 0:
        name, last = raw(text, first, end), clause_of(text, cast, sentence, to + 1).end
        who = name, wording.agree(name) == "are"
        return of_verb(text, cue, to + 1, last, who) if name and not is_pronoun(name) else None
    if "o" in follows and asks_no_side(text, cue, first, end):
        return None
    for code in "actopgwnb":
        if code in follows:
            found = READERS[code](text, cast, cue, first, end, holders)
            if found is not None:
                return found
    if "0" in follows and (undone := felt_of(text, cue, first, end)) is not None:
        return Complement(undone[0], flips=True)  # “disappointed that the board rejected it”
    if "0" in follows and cue.entry.base in CONVINCED and text.near[first] == "that":
        believed = believed_in(raw(text, first + 1, end)) or (Stance.SUPPORTS, None)
        return Complement(believed[1], flips=believed[0] is Stance.OPPOSES)
    return Complement(None) if "0" in follows else None


def past_relative(text: Text, comma: int, last: int) -> int:
    """The “to” of what somebody is asked, past what is told of him: “urged X, which …, to act”."""
    if text.near[comma] != "," or text.near[comma + 1] not in ("which", "who", "whose"):
        return -1
    for index in range(comma + 2, min(comma + MOST_RELATIVE, last)):
        if text.near[index] == ",":
            return index + 1 if text.near[index + 1] == "to" else -1
    return -1


def gerund(
    text: Text, cast: Cast, cue: Cue, first: int, end: int, holders: list[Actor]
) -> Complement | None:
    """“opposes raising the tax”, “denied hiding it”."""
    lower = word(text, first)
    if first + 1 >= end or not lower.endswith("ing") or len(lower) < 5:
        return None
    base = base_of(lower)
    undone, endorsed = base in word_class("undo"), base in ENDORSE
    if cue.entry.base != "deny" and (undone or endorsed) and is_pronoun(word(text, first + 1)):
        return Complement(None, flips=undone)  # “made no apology for backing it”
    if cue.entry.base != "deny" and (undone or endorsed) and opens_phrase(text, cast, first + 1):
        name = noun_phrase(text, first + 1, end)
        if is_pronoun(name):
            return Complement(None, flips=undone)
        if endorsed or wording.head_of(name) in word_class("topic"):
            return Complement(issues.of_noun_phrase(name), flips=undone)
    deed = verb_phrase(text, first, end)
    if cue.entry.base == "deny" and len(holders) == 1:
        return Complement(
            issues.of_clause(f"{wording.spoken(holders[0])} {done(deed, holders)}")[0]
        )
    return Complement(issues.of_gerund(deed))


def done(deed: str, holders: list[Actor]) -> str:
    """What somebody denies, as said of him: “has taken” of “having taken”, “was taking”."""
    has, was = ("have", "were") if holders[0].plural else ("has", "was")
    before, having, after = deed.partition("having ")
    return f"{has} {after}" if having and not before else f"{was} {deed}"


def object_phrase(
    text: Text, cast: Cast, cue: Cue, first: int, end: int, holders: list[Actor]
) -> Complement | None:
    """“backs the plan”, “wants a veto”, “opposes it”."""
    lower = text.near[first]
    if lower == "no" and cue.entry.base in INTENT and first + 1 < end:
        name = noun_phrase(text, first + 1, end)  # “wants no mine”
        return Complement(issues.of_noun_phrase(name), flips=True) if name else None
    if first >= end or not (lower[0].isalnum() or lower in "$€£¥") or lower in NO_PHRASE - {"that"}:
        return None
    if lower == "that" and text.near[first + 1] in DETERMINERS:
        if cue.entry.base == "submit" and OUGHT.isdisjoint(text.near[first:end]):
            return None  # “submitted that the firm had been warned”: an argument
        return clause(text, cast, cue, first, end, holders)
    if lower == "that" and "c" in cue.entry.follows and not points_back(text, cue, first, end):
        alone = first + 1 >= end or not text.near[first + 1][0].isalnum()
        return Complement(None) if alone else None
    counted = lower in COUNTS or lower[0].isdigit()  # “could agree to five years”
    if cue.entry.base == "agree" and not (counted or opens_phrase(text, cast, first)):
        return None
    if (
        lower in source_words().prepositions
        or lower in PREPOSITIONS
        or is_adverb(text.tokens[first])
    ):
        return None
    if lower in DENIAL and text.near[first + 1] != "of":
        return Complement(None, flips=True)  # “recommended denial in a 4-3 vote”
    answered = text.near[cue.last - 2] in ("yes", "no") and text.near[cue.last - 1] == "to"
    if answered and text.near[first + 1] in DETERMINERS - {lower}:
        return Complement(None)  # “voted yes to keep the idea alive”
    if cue.entry.base in FAULTING:
        is_blamed, plan = left_undone(text, cue, first, end)
        if is_blamed:
            return plan
    name = noun_phrase(text, first, end)
    if not name or (lower == "sale" and cue.entry.base == "for"):
        return None  # “the firm is for sale”
    if "be" in cue.entry.options and is_kind(text, first, end):
        name = raw(text, first, first + KIND)
    if name.lower() in ("yes", "no"):
        return Complement(None, flips=name.lower() == "no")  # “leaning toward yes”
    no_plan = word_class("played") | word_class("harmless")
    if wording.head_of(name) in no_plan or name.lower() in OF_OTHERS:
        return None
    if wording.head_of(name) in TAKEN.get(cue.entry.base, ()):
        return None  # “accepted an invitation”, “submitted its report”
    if text.near[cue.last - 1] in ("over", "about") and wording.head_of(name) in GRIEVANCES:
        return None
    deed = DOING.fullmatch(name) if cue.entry.base in FAULTING else None
    if deed is not None and wording.head_of(deed["who"]) not in word_class("topic"):
        return Complement(issues.of_gerund(deed["deed"]))
    if (meant := called_for(name, holders) or chosen(text, cast, cue, first, end)) is not None:
        return meant
    if (unwanted := unwanted_thing(name, called=cue.entry.base in CALLING)) is not None:
        return unwanted
    name = SEVERAL.sub("", name) if "topic" in cue.entry.options else name
    if "topic" in cue.entry.options and not (
        is_pronoun(name)
        or wording.head_of(name) in word_class("topic")
        or (cue.entry.base == "ask" and (asks_counted(name, holders) or asks_done(name)))
    ):
        return None
    if "adopted" in cue.entry.options and wording.head_of(name) not in word_class("adopted"):
        return None  # “passed the ball”
    if cue.entry.base == "seek" and wording.head_of(name) in word_class("sought"):
        return None
    if is_pronoun(name):
        if text.near[first + 3] in CHANGED and text.near[first + 2] == "be":
            return None  # “asked for it to be halved”
        if "o" in cue.entry.follows and text.near[first + 1] == "to":
            return None  # “urged them to stay”
        if text.near[first + 1] in CHANGED:
            return None  # “wants them softened”: neither as they are nor not at all
        people = cue.entry.base == "side" and name.lower() in ("him", "her", "them")
        return Complement(None) if cue.entry.base != "offer" and not people else None
    if cue.entry.base == "vote" and is_people(wording.head_of(name)):
        return None  # “voted for that mayor”
    if lower == "that" and " " in name and not wording.is_plural(text.near[first + 1]):
        name = f"the{name[4:]}"  # “wants that duty written into the terms”
    wanted = cue.entry.base in INTENT and cue.entry.stance is Stance.SUPPORTS
    wanted = wanted and not (cue.entry.base == "push" and text.near[cue.last - 1] != "for")
    if wanted and cue.entry.base == "campaign" and is_people(wording.head_of(name)):
        return None  # “campaigns for disabled people”
    make = issues.granted if wanted else issues.of_noun_phrase
    return Complement(make(name))


def asks_counted(name: str, holders: list[Actor]) -> bool:
    """Whether a body asks for a number of things, or for more of one: “asked for six batteries”."""
    lower = name.split(" ", 1)[0].lower()
    counted = lower in COUNTS or lower in ("additional", "extra", "further")
    counted = counted or lower[0].isdigit() or lower[0] in "$€£¥₹"
    return counted and not any(holder.human for holder in holders)


def asks_done(name: str) -> bool:
    """Whether something is asked to be done: “asked for nurses to be paid more”."""
    return done_to(name) is not None and IDENTITY.isdisjoint(name.lower().split())


def is_people(head: str) -> bool:
    """Whether a noun is one for people: “people”, “families”, “tenants”."""
    known = source_words().kinds
    return head in PEOPLE or "person" in (known.get(head), known.get(head.removesuffix("s")))


def is_kind(text: Text, first: int, end: int) -> bool:
    """Whether a time says which things of a kind are meant: “is against boats in February”."""
    apart = first + KIND == end or not word(text, first + KIND)[:1].isalnum()
    return apart and wording.is_plural(word(text, first)) and word(text, first + 1) in ("in", "on")


def done_or_left(
    text: Text, cast: Cast, cue: Cue, first: int, end: int, holders: list[Actor]
) -> Complement | None:
    """“wants the plan dropped”, “wants it left as it is”."""
    kept = wanted_as_it_is(text, first, end)
    return kept or object_undone(text, cast, cue, first, end, holders)


READERS = {
    "c": clause,
    "t": infinitive,
    "o": object_to_do,
    "p": done_or_left,
    "g": gerund,
    "w": question,
    "n": object_phrase,
    "b": bare_verb,
}
