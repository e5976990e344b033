"""The words of deciding, and what one of them says of a decision."""

from collections.abc import Callable
from dataclasses import dataclass

from extraction.dates.term_dates import Calendar
from extraction.lexicons import classes
from extraction.text.date_words import MONTHS, WEEKDAYS
from extraction.text.tenses import WAS as WAS
from extraction.text.tokens import POSSESSIVES, Sentence, Text, word

MOST_BETWEEN = 7  # words between a verb and what governs it: “will, however, probably also decide”
MOST_NEAR = 5  # tokens: “announce its final decision”
UNLESS = frozenset(("unless", "acts"))  # forms of what is threatened if nobody acts
NOBODY = -2  # for `who` of a clue: the words name nobody who decides
MOST_OBJECT = 7  # tokens from a verb to the noun that makes it one of deciding
WORDS = classes("decisions")
BE = frozenset("is are 's ’s 're ’re".split())
HAVE = frozenset("has have had".split())
MAY = frozenset("could may might".split())
WILL = frozenset("will shall must 'll ’ll".split())
MODALS = frozenset(
    "will would must shall can could may might is are has have 'll ’ll was were".split()
)
WHOM = frozenset("choose appoint elect select pick name nominate".split())
NEGATIONS = frozenset("not never no longer n't cannot without nobody neither".split())
PROSPECT = frozenset(
    "due set scheduled slated expected likely poised planned pencilled penciled".split()
)
IRREGULAR = {"choose": "chosen", "set": "set", "strike": "struck", "take": "taken", "give": "given"}


@dataclass(slots=True)
class Clue:
    """One sign of a pending decision.

    `act` is the word of deciding; `verb` the first word of its verb, whose subject decides; the
    object begins at `object`. `alone`: it makes a decision by itself; else it only adds to one.
    """

    sentence: Sentence
    act: int
    verb: int
    object: int
    form: str
    alone: bool = True
    expected: bool = False
    postponed: bool = False
    open: bool = False
    consent: bool = False
    passive: bool = False
    noun: bool = False  # the word of deciding is a noun: “a ruling is expected”
    aside: int = -1  # the token after which a noun’s day is told: “has been moved”, “, set for”
    late: bool = False  # it comes after its date: “not before June”
    begin: int = -1  # where its evidence begins, if not with the subject
    who: int = -1  # where the words for who decides begin, if they are no subject
    given: int = -1  # the token of “given”: who has until then stands after it


Rule = Callable[[Text, Calendar, Sentence, int], Clue | None]


def participles(kind: str) -> dict[str, str]:
    """The participles of the verbs of a class, with their base forms."""
    found = {}
    for base in WORDS[kind]:
        regular = base + "d" if base.endswith("e") else base + "ed"
        if base.endswith("y"):
            regular = base[:-1] + "ied"
        found[IRREGULAR.get(base, regular)] = base
    return found


DECIDE, SETTLE, PERFORM = WORDS["decide"], WORDS["settle"], WORDS["perform"]
PARTICIPLES = participles("decide") | participles("settle") | {"passed": "pass"}
AGREES = frozenset("agree settle resolve".split())
QUESTIONS = frozenset("how who which what where when whether".split())
APPOINTMENTS = frozenset(("appointment", "appointments"))
SETTLES = frozenset(("settle", "resolve"))
ROWS = frozenset("dispute disputes row question questions issue issues matter case".split())
DATES = frozenset("date timetable timeline schedule timeframe".split())
ORDERS = frozenset("order orders injunction".split())  # a court or an agency issues them
SENTENCES = ORDERS | frozenset(("sentence", "sentences"))
ACTS = {
    "issue": ORDERS,
    "pass": SENTENCES,
    "pronounce": SENTENCES,
    "hand": SENTENCES,
    "impose": SENTENCES,
    "make": APPOINTMENTS,
    "approve": frozenset("sale purchase acquisition loan loans move expansion closure".split()),
    "fix": frozenset("day date dates calendar timetable".split()),
}
OBJECTS = WORDS["decision"] | WORDS["text"] | WORDS["consent"] | {"view"}


@dataclass(slots=True)
class Lead:
    """What stands before a verb: the governing word `at`, “to”, and what is between them."""

    at: int
    to: int = -1
    negated: bool = False
    yet: bool = False

    @classmethod
    def of(cls, text: Text, sentence: Sentence, index: int) -> "Lead":
        """The lead of a verb, read leftward over adverbs."""
        lead = cls(index - 1)
        lowest = max(sentence.first, index - MOST_BETWEEN)
        while lead.at >= lowest:
            lower = text.near[lead.at]
            if lower == "to":
                lead.to = lead.at
            elif lower in NEGATIONS:
                lead.negated = True
            elif lower == "," and lead.to == lead.at + 1:
                opens = before_comma(text, lead.at, max(sentence.first, lead.at - MOST_ASIDE))
                if opens < 0:
                    break
                lead.at = opens  # “is due, on a day not yet known, to”
                lowest = max(sentence.first, opens - MOST_BETWEEN)
            elif (
                lower not in WORDS["adverb"]
                and not lower.endswith("ly")
                and not (lead.to < 0 and is_when(text, lead.at))
            ):
                break
            lead.yet = lead.yet or lower == "yet"
            lead.at -= 1
        return lead


def before_comma(text: Text, index: int, lowest: int) -> int:
    """The comma that opens an aside which another one closes; -1 where none does."""
    for at in range(index - 2, lowest - 1, -1):
        if text.near[at] == ",":
            return at
        if not text.near[at][:1].isalnum():
            break
    return -1


MOST_ASIDE = 12  # tokens of an aside between commas


def is_when(text: Text, index: int) -> bool:
    """Whether a token tells when between “will” and its verb: “will on Monday vote”."""
    lower = text.near[index]
    spans = lower in SPANS and text.near[index - 1] in ("next", "this", "tomorrow", *WEEKDAYS)
    return (
        lower in WEEKDAYS
        or spans
        or lower in ("next", "this", "tomorrow", "today")
        or (lower == "on" and (text.near[index + 1] in DAYS or text.near[index + 2] in MONTHS))
        or (lower in MONTHS and "on" in (text.near[index - 1], text.near[index - 2]))
        or (lower.isdigit() and "on" in (text.near[index - 1], text.near[index - 2]))
    )


DAYS = WEEKDAYS.keys() | MONTHS.keys()
SPANS = frozenset("week month year morning afternoon evening".split())


def has_object(text: Text, clue: Clue) -> bool:
    """Whether what is signed, set or issued is a thing that one decides: “settle how”."""
    asked = clue.object + (word(text, clue.object) in ("on", "upon"))
    if clue.form in AGREES and word(text, asked) in QUESTIONS:
        return True
    if clue.form in ("present", "publish", "declare", "unveil"):
        return has_decision(text, clue)  # a treaty is presented before anybody decides on it
    for index in range(clue.object, clue.object + MOST_OBJECT):
        lower = word(text, index)
        if clue.form == "set" and lower in DATES:
            return False  # “has yet to set a date for the vote”
        if lower in OBJECTS or lower in ("whether", "off"):
            return True
        if lower == "light" and word(text, index - 1) == "green":
            return True  # “give the green light to the mine”
        if clue.form != "make" and lower in ACTS.get(clue.form, ()):
            return True
        if clue.form in SETTLES and lower in ROWS:
            return True
        if lower in (".", ";", ",", "because", "after"):
            return False
    return False


def has_decision(text: Text, clue: Clue) -> bool:
    """Whether it is the deciding itself that is given or announced: “announce its decision”."""
    near = range(clue.object, clue.object + MOST_NEAR)
    acts = ACTS.get(clue.form, frozenset())
    if acts is APPOINTMENTS and word(text, clue.verb) not in ("will", "would"):
        acts = frozenset()  # “Patients must make an appointment by Friday”
    orders = any(word(text, index) in acts for index in near) or names(text, clue)
    return orders or any(word(text, index) in WORDS["decision"] for index in near)


def own_decision(text: Text, clue: Clue) -> bool:
    """Whether somebody makes known what he decides on a thing: “will announce its decision on”,
    “will deliver their much awaited judgment on”.
    """
    own = clue.form in MAKES_KNOWN and word(text, clue.object) in ("its", "their", "his", "her")
    noun = clue.object + 1
    while word(text, noun) in BEFORE_DECISION:
        noun += 1
    on = word(text, noun + 1) in ("on", "whether")
    return own and word(text, noun) in WORDS["decision"] and on


MAKES_KNOWN = frozenset("announce give deliver issue publish pronounce".split())
BEFORE_DECISION = frozenset("final much long awaited anticipated eagerly own written".split())


def names(text: Text, clue: Clue) -> bool:
    """Whether it is a choice that is made known: “announce his squad”, “declare a winner”."""
    if clue.form not in NAMING:
        return False
    for index in range(clue.object, clue.object + MOST_NEAR):
        if word(text, index) in WORDS["picked"] and is_head(text, index):
            return True
        if word(text, index) in APART:
            return False  # “announce the departure of its chief”
    return False


def is_head(text: Text, index: int) -> bool:
    """Whether a noun is the last of its phrase, but for a name: “the new coach on”, “coach Bo
    Pell”; not “the head office”, “coach Bo Pell’s departure”.
    """
    after = index + 1
    while after < min(len(text.tokens), index + MOST_NEAR) and (
        text.tokens[after].word != text.tokens[after].lower
    ):
        after += 1
    lower = word(text, after)
    if lower in POSSESSIVES:
        return False
    return after > index + 1 or not lower[:1].isalpha() or lower in APART | BEHIND


PRONOUNS = frozenset("it they he she".split())  # for who decides
NAMING = frozenset("announce declare unveil name".split())
APART = frozenset("of for with about to from at in on by after , . that whether".split())
BEHIND = frozenset(
    "next later this early late today tomorrow tonight who which as and or before during when "
    "within if until once".split()
)
# Verbs that end with a small word: “asked to step in”.
PHRASAL = frozenset(
    (verb, small)
    for small, verbs in {
        "in": "step chip cash give join opt pitch rein reined move bring phase",
        "on": "move go carry press hold",
        "with": "comply proceed",
        "over": "take hand",
        "for": "pay bid provide",
        "to": "listen agree adhere",
    }.items()
    for verb in verbs.split()
)
