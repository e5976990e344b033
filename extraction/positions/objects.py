"""What stances are taken on: where its words end, and which only point back."""

import re
from dataclasses import dataclass

from extraction.clauses.clauses import raw
from extraction.names.sources import words as source_words
from extraction.positions import issues
from extraction.positions.concessions import is_concession
from extraction.positions.issues import PRONOUNS, Topic
from extraction.positions.told_of_things import is_told_of
from extraction.text.cast import Actor, Cast
from extraction.text.date_words import MONTHS, WEEKDAYS
from extraction.text.stances import HAVE, word_class
from extraction.text.tokens import Text, is_adverb, is_of_title, word
from extraction.text.wording import spoken

FARTHEST_FINITE = 5  # tokens from the subject of “after the talks broke down” to its verb
FINITE = frozenset("is are was were has have had did does broke came went fell rose".split())
EXCEPTING = frozenset("except bar".split())  # “the deal except Latvia”
ENDS = frozenset(
    "if unless because provided until saying , : ; — as so outright altogether instead but "
    "whatever whoever however wherever when "
    "regardless anyway nonetheless nevertheless".split()
)
HOW_FAR = frozenset(
    (
        ("all", "the"),
        ("every", "step"),
        ("tooth", "and"),
        ("in", "principle"),
        ("in", "full"),
        ("with", "reservations"),
        ("with", "conditions"),
    )
)  # “fights it all the way”, “backs it in principle”
CONDITIONS = frozenset("if when after once on with until unless at above below".split())
MERELY = frozenset("simply just merely only solely purely partly mainly largely chiefly".split())
REASONS = frozenset("because as to on for out".split())
VERB_ENDS = frozenset("if unless because provided saying , — –".split())
MODALS = frozenset("would will could can should may might must is are was were has have".split())
DOING = frozenset(
    "let allow make give put bring send keep begin take pay sell force require".split()
)
UNITS = frozenset("week month year night spring summer autumn fall winter weekend".split())
TIMES = frozenset(
    "january february march april may june july august september october november december "
    "last next midnight noon".split()
)

SUBJECTS = frozenset("it he she they we i".split())
SINCE = frozenset("the he she they it his her their its at last then".split())
LENGTHS = frozenset(
    "a an the more than over almost nearly about at least some many several past last "
    "two three four five six seven eight nine ten twenty".split()
)
SPANS = frozenset("decade decades years months weeks generations".split())
STANDS_FIRST = re.compile(r"(?:i|we|he|she|they)(?:[’'](?:d|ll|ve|m|re|s))?\Z")
MOST_HELD = 10  # tokens from “has” to “for a decade”
MOST_LENGTH = 5  # tokens of “for more than two decades”
PLACING = frozenset("in at before during after".split())
PLACED = frozenset("a an the its his her their".split())
# Where a stance is told or taken; after “in”, “at” or “before” they are no part of the plan.
TELLING = frozenset(
    "report letter statement interview speech note memo brief email e-mail post tweet meeting "
    "hearing session court courts tribunal conference bloc newsletter filing petition".split()
)
GATHERING = frozenset("meeting hearing session conference".split())
# Where bodies sit and people gather before them.
SEATS = frozenset(
    "building hall headquarters office offices parliament court courthouse embassy ministry "
    "consulate assembly capitol statehouse gates gate meeting secretariat chamber".split()
)
VOTES = re.compile(r"\d+[-–]\d+")
AFTER_DAYS = frozenset("that which to after before on by in at with and over , . ;".split())
MOST_GROUNDS = 5  # tokens of “on national security grounds”
MOST_PLACE = 5  # words of “the Federal Administrative Court”
MANNER = frozenset(
    "unanimously narrowly overwhelmingly publicly privately repeatedly yesterday openly "
    "formally".split()
)
OPENERS = frozenset("a an the any its his her their".split())
ADVERBS = frozenset("instead also only both today again hard long".split())
ENDORSE = frozenset(
    "support back endorse favor favour accept welcome approve uphold adopt ratify enact pass "
    "embrace champion defend".split()
)


@dataclass(frozen=True, slots=True)
class Complement:
    """What a cue is about; `flips` where it turns the stance; `topic` is null for “it”, “this”."""

    topic: Topic | None
    flips: bool = False
    final: bool = False  # a clause: a condition inside belongs to what is said


def of_clause(text: Text, first: int, end: int) -> Complement | None:
    """A clause as a topic; a negation in it turns the stance."""
    if end - first < 3:
        return None
    topic, negative = issues.of_clause(raw(text, first, end))
    return Complement(topic, flips=negative, final=True)  # a condition is part of what is said


def subject_of(holders: list[Actor]) -> tuple[str, bool]:
    """Those who do a thing as a subject, and whether that is a plural."""
    names = " and ".join(spoken(holder) for holder in holders)
    return names, len(holders) > 1 or any(holder.plural for holder in holders)


def opens_phrase(text: Text, cast: Cast, first: int) -> bool:
    """Whether a noun phrase plainly begins: “agreed to the plan”, not “agreed to raise pay”."""
    return word(text, first) in source_words().openers or cast.at(first) is not None


def noun_phrase(text: Text, first: int, end: int) -> str:
    """The words of a noun phrase up to a condition, a reason or the end of the clause."""
    stop = first
    while stop < end and (
        stop == first or not ends_phrase(text, stop) or goes_on(text, first, stop)
    ):
        stop += 1
    return raw(text, first, stop)


def is_at_seat(text: Text, first: int) -> bool:
    """Whether words say where people gather: “the town hall”, “its offices in Harwick”."""
    return not SEATS.isdisjoint(text.near[first : first + MOST_PLACE])


def goes_on(text: Text, first: int, comma: int) -> bool:
    """Whether a comma only parts two adjectives: “a smaller, midwife-led unit”."""
    after = text.tokens[comma + 1].word if comma + 1 < len(text.tokens) else "."
    one = word(text, first) in ("a", "an") and comma == first + 2 and word(text, comma) == ","
    return one and after.islower() and after.endswith(("ed", "er", "al", "ic", "ble", "ive", "led"))


def ends_phrase(text: Text, index: int) -> bool:
    """Whether a noun phrase that is named ends before a token: at a reason, a term or a time."""
    lower, after = text.near[index], text.near[index + 1]
    if is_of_title(text, index):
        return False  # “a deal with Mr. X”
    if is_concession(text, index) or (lower in ("after", "before") and tells_when(text, index)):
        return True
    if is_duration(text, index) or is_term(text, index) or is_told_of(text, index):
        return True
    if (lower, after) in HOW_FAR:
        return True
    if lower in ("outside", "inside") and is_at_seat(text, index + 1):
        return True  # “demonstrated against the bill outside the parliament building”
    if is_adverb(text.tokens[index]) and lower in MANNER:
        return True  # “recommended the offer unanimously in May”
    if lower == "as" and text.near[index - 1] == "of":
        return False  # “a fine of as much as a tenth of its turnover”
    if lower in EXCEPTING or lower in ENDS or (lower in ("only", "even") and after in CONDITIONS):
        return True
    if lower in MERELY and after in REASONS:
        return True  # “vote against the budget simply because the mayor wants it”
    if lower in ("and", "or") and (after in MODALS or after in FINITE or after in DOING):
        return True  # “the deal and would accept a delay”, “the regulator and let bills rise”
    if lower in ("and", "or", "but") and STANDS_FIRST.match(after):
        return True  # “the mayor and I’d vote for her again”
    if lower == "signed" and after == "by":
        return True  # “a petition for the plan signed by 600 people”
    if lower in ("by", "on") and after[:1].isdigit():
        return True  # “by 19 votes to five”
    if lower[:1].isdigit() and is_count_of_votes(text, index):
        return True  # “approved the levy 30-20”
    before = text.words[index - 1]
    if lower in WEEKDAYS and after in AFTER_DAYS and before.islower() and before != "on":
        return True  # “approved a bill Wednesday that would”
    if lower == "by" and text.near[index + 2] in ("vote", "votes"):
        return True  # “by two votes”, “by one vote”
    if lower in PLACING and told_in(text, index + 1):
        return True
    if lower == "on" and "grounds" in text.lowers[index + 2 : index + MOST_GROUNDS]:
        return True  # “block the deal on national security grounds”
    if lower == "on" and after.endswith("day") and text.near[index + 2] == "to":
        return False  # “a plan on Friday to drop”
    if lower in ("in", "on", "at", "by", "until"):
        return after in TIMES or after.endswith("day") or (after.isdigit() and len(after) == 4)
    return lower in ("last", "next", "this") and after in UNITS


def is_count_of_votes(text: Text, index: int) -> bool:
    """Whether “30-20” stands at a token, and nothing that it counts after it."""
    dash = text.near[index + 1] in ("-", "–")
    whole = VOTES.fullmatch(text.near[index]) is not None
    last = index + (3 if dash else 1)
    counts = whole or (dash and text.near[index + 2].isdigit())
    return counts and not text.near[last][:1].isalnum()


def is_term(text: Text, index: int) -> bool:
    """Whether a condition follows: “on condition that”, “on the condition that”."""
    noun = index + 1 + (text.near[index + 1] in ("the", "one"))
    return text.near[index] == "on" and text.near[noun] in ("condition", "conditions")


def is_duration(text: Text, index: int) -> bool:
    """Whether words say how long a stance is held: “since taking office”, “for a decade”."""
    lower, after = text.near[index], text.near[index + 1]
    if lower == "since":
        return after.endswith("ing") or after in SINCE or after.isdigit() or after in TIMES
    if lower != "for" or not any(text.near[i] in HAVE for i in range(index - MOST_HELD, index)):
        return False  # “wants aid for three years”
    last = index + 1
    while last < index + MOST_LENGTH and (text.near[last] in LENGTHS or text.near[last].isdigit()):
        last += 1
    return text.near[last] in SPANS


def tells_when(text: Text, index: int) -> bool:
    """Whether a clause or a time follows “after” or “before”: “the plan after Norway insisted”."""
    if word(text, index + 1) in SUBJECTS:
        return True  # “the change before it took effect”
    first = index + 1 + (word(text, index + 1) in ("the", "a", "an"))
    after = text.tokens[first].word if first < len(text.tokens) else "."
    told = (word(text, at) for at in range(first + 1, first + FARTHEST_FINITE))
    named = after[:1].isupper() or after[:1].isdigit()
    return named or any(one.endswith(("ed", "es")) or one in FINITE for one in told)


def told_in(text: Text, first: int) -> bool:
    """Whether words say in what or before whom it is told: “in a report”, “before the court”."""
    first += word(text, first) in PLACED
    return any(
        word(text, index) in TELLING
        for index in range(first, min(first + MOST_PLACE, len(text.tokens)))
        if all(text.tokens[one].word[0].isupper() for one in range(first, index))
        or (index == first + 1 and word(text, index) in GATHERING)  # “at a shareholder meeting”
    )


def verb_phrase(text: Text, first: int, end: int) -> str:
    """The words of a verb and its objects up to a condition, a reason or an apposition."""
    stop = first
    while stop < end and (stop == first or word(text, stop) not in VERB_ENDS):
        stop += 1
    return raw(text, first, stop)


POINTERS = frozenset(
    f"{article} {noun}"
    for article in ("the", "this", "that")
    for noun in ("issue", "matter", "question", "subject", "idea", "news")
)


def is_pronoun(name: str) -> bool:
    """Whether an object only points at what was said before: “it”, “this”, “such a brake”."""
    first = name.split(" ", 1)[0].lower()
    if name.lower() in POINTERS:
        return True
    return first in PRONOUNS and (first in ("such", "it", "them", "him") or len(name.split()) <= 1)


def after_adverbs(text: Text, first: int, end: int) -> int:
    """The first token after adverbs and opening marks."""
    while first < end:
        lower = text.near[first]
        mark = (
            text.tokens[first].quotation >= 0 and not lower[0].isalnum() and lower not in ",.;:—–"
        )
        if lower == "on" and text.near[first + 1].endswith("day"):
            first += 1
        elif lower == "both" and text.near[first + 1].endswith("s"):
            break  # “urged both sides to talk”
        elif (last := after_time(text, first)) > first:
            first = last
            continue
        elif not (
            mark or is_adverb(text.tokens[first]) or lower.endswith("day") or lower in ADVERBS
        ):
            break
        first += 1
    return first


def after_time(text: Text, first: int) -> int:
    """The token after a time that a thing follows: “proposed in May a cut”, “last week a plan”."""
    lower, after = text.near[first], text.near[first + 1]
    named = lower == "in" and after in MONTHS
    if not (named or (lower in ("last", "this") and after in UNITS)):
        return first
    last = first + 2
    thing = text.near[last]
    return last if thing in OPENERS or thing[:1].isdigit() or thing in tuple("$€£") else first


def base_of(gerund_form: str) -> str:
    """“scrap” of “scrapping”, “postpone” of “postponing”, where the verb undoes or endorses."""
    stem = gerund_form.removesuffix("ing")
    known = word_class("undo") | ENDORSE
    return next((one for one in (stem, stem + "e", stem[:-1]) if one in known), stem)
