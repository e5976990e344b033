"""The day of a decision that the sentence right after tells: “The meeting is on 6 May”, “It has
until 6 May”, “The matter is on the agenda for 6 May”.
"""

from brief.articles import BlockKind
from brief.pending_decisions import DueKind
from extraction.dates.dates import DateFound
from extraction.dates.term_dates import Calendar
from extraction.decisions.day_inside import GATHERING, HOLDING, MEETING, MOST_MEETS, TOLD
from extraction.decisions.decision import Decision
from extraction.decisions.due_asides import HANDED
from extraction.decisions.next_sittings import sits_next
from extraction.decisions.subjects import past_law
from extraction.decisions.words import BE, HAVE, PRONOUNS, PROSPECT, WILL, WORDS
from extraction.text.tokens import Sentence, Text, word

MOST_SENTENCE = 40  # tokens of a sentence, its first, that are looked at
MOST_BODY = 8  # tokens of “The board of the hospital trust next meets”
MOST_TELLS = 8  # tokens from “meets” to its day: “meets in the town hall on 6 May”
MOST_ITEM = 4  # tokens of “The planning application”
BODIES = WORDS["body"] | WORDS["named"] | WORDS["deciders"] | {"executive", "executives"}
HELD = BE | WILL | frozenset("takes falls begins starts opens closes begin start open".split())
HELD_OR_GIVEN = HANDED | frozenset("held taken".split())
HOLDS = frozenset("held taken place".split())
TOLD_OF_IT = HOLDS | HELD_OR_GIVEN | {"come", "follow"}
MEETS_NEXT = frozenset("next is are then again will to it they".split())
SETTING = frozenset(
    "convened called scheduled set fixed summoned planned slated listed arranged pencilled".split()
)
NEW = frozenset("new target action decision goal revised final due date".split())
SET_FOR = frozenset("for on in".split())
SUBJECTS = frozenset("it the that this its their they".split())
ARTICLES = frozenset(("a", "an"))
MEETINGS = frozenset("meeting vote hearing session ballot debate reading".split())
UNTIL = frozenset("until till".split())
DOING = frozenset("do decide act rule sign vote approve choose".split())
# What is “on the agenda for 6 May”, “to be heard on 6 May”.
ITEMS = frozenset(
    "matter item case issue application plan plans proposal proposals bill measure motion request "
    "appeal question scheme draft resolution it".split()
)
AGENDAS = frozenset("agenda docket calendar".split())
HEARD = frozenset("heard considered debated discussed examined reviewed tabled decided".split())
REPORTS = frozenset("report rule respond announce publish issue".split())


def day_after(
    text: Text, calendar: Calendar, decision: Decision, here: Sentence, after: Sentence
) -> tuple[DateFound | None, DueKind]:
    """The day of a decision that the next sentence tells, and what kind of day; a paragraph of many
    papers has but one sentence, so it may be the next one.
    """
    prose = here.block.kind is after.block.kind is BlockKind.PARAGRAPH
    if after.block is not here.block and not prose:
        return None, DueKind.SCHEDULED
    if (date := last_day_told(text, calendar, decision, after)) is not None:
        return date, DueKind.DEADLINE
    if (date := report_day(text, calendar, decision, after)) is not None:
        return date, DueKind.EXPECTED
    return meeting_after(text, calendar, decision, here, after), DueKind.SCHEDULED


def last_day_told(
    text: Text, calendar: Calendar, decision: Decision, sentence: Sentence
) -> DateFound | None:
    """The day of “It has until 6 May”, “She has until 6 May to do so”, “It has set a deadline of
    6 May”.
    """
    has = verb_of_who(text, decision, sentence)
    if has < 0 or word(text, has) not in HAVE - {"had"}:
        return None
    if word(text, has + 1) in UNTIL:
        date = calendar.term(sentence, has, has + MOST_ITEM)
        if date is None:
            return None
        to = word(text, date.last) == "to"
        if word(text, date.last) == "," and word(text, date.last + 1) == "when":
            return None  # “She has until Friday, when her term ends”
        return date if not to or word(text, date.last + 1) in DOING else None
    if word(text, has + 1) != "set":
        return None
    near = range(has + 2, min(sentence.last, has + 2 + MOST_ITEM))
    deadline = next((i for i in near if word(text, i) == "deadline"), -1)
    of = deadline >= 0 and word(text, deadline + 1) in ("of", "for")
    date = calendar.term(sentence, deadline, deadline + MOST_ITEM) if of else None
    return date if date is not None and word(text, date.last) != "for" else None


def report_day(
    text: Text, calendar: Calendar, decision: Decision, sentence: Sentence
) -> DateFound | None:
    """The day of “It is expected to report by the end of May”."""
    verb = verb_of_who(text, decision, sentence)
    if verb < 0 or word(text, verb) not in BE or word(text, verb + 1) not in PROSPECT:
        return None
    deed = verb + 3 + (word(text, verb + 3) in ("its", "back"))
    if word(text, verb + 2) != "to" or word(text, deed) not in REPORTS:
        return None
    return calendar.term(sentence, deed, deed + MOST_ITEM)


def verb_of_who(text: Text, decision: Decision, sentence: Sentence) -> int:
    """The token behind “It”, “She” or the noun of those who decide, as a sentence begins; -1."""
    first = past_law(text, sentence.first, sentence.last)  # “Under the charter, he has until”
    if word(text, first) in PRONOUNS:
        return first + 1
    names = {part for who in decision.deciders for part in who.name.lower().split()}
    for index in range(first, min(sentence.last, first + MOST_ITEM)):
        if word(text, index) in names and word(text, index) in BODIES:
            return index + 1
    return -1


def meeting_after(
    text: Text, calendar: Calendar, decision: Decision, here: Sentence, after: Sentence
) -> DateFound | None:
    """The day of “The meeting is on 6 May”, “It has been called for 6 May”, “The committee next
    meets on 6 May”, “The matter will be heard on 6 May”.
    """
    # In another paragraph “it” must open the sentence.
    near = after.block is here.block or word(text, after.first) == "it"
    if near and (held := held_then(text, calendar, after)) is not None:
        return held
    if (given := set_then(text, calendar, here, after)) is not None:
        return given
    if (heard := heard_then(text, calendar, after)) is not None:
        return heard
    if (sits := sits_next(text, calendar, after, after.first)) is not None:
        return sits
    first = after.first
    if TOLD.isdisjoint(after.words) and GATHERING.isdisjoint(after.words):
        return None
    opens = word(text, first)
    if opens not in SUBJECTS | ARTICLES and verb_of_who(text, decision, after) < 0:
        return None
    known = here.words | MEETINGS if opens in ARTICLES else GATHERING  # not “A conference is”
    for index in range(first + 1, min(after.last - 1, first + MOST_BODY)):
        lower = word(text, index)
        meeting = lower in GATHERING and lower in known and index < first + 4
        if meeting and word(text, held_verb(text, index)) in HELD:
            return calendar.term(after, index, index + MOST_MEETS)
        if word(text, index) in HOLD and word(text, index - 1) in HOLDERS:
            following = range(index + 1, min(after.last, index + MOST_ITEM))
            meets = any(word(text, i) in HOLDING for i in following)
            return calendar.term(after, index, index + 2 * MOST_TELLS) if meets else None
        if word(text, index) in MEETING and word(text, index - 1) in MEETS_NEXT | BODIES:
            date = calendar.term(after, index, index + MOST_TELLS)
            return date if date is not None and word(text, date.last) != "to" else None
    return None


def held_verb(text: Text, index: int) -> int:
    """The token behind a meeting and its place: “The talks in Turin start on 6 May”."""
    if word(text, index + 1) not in ("in", "at"):
        return index + 1
    near = range(index + 3, index + MOST_ITEM + 1)
    return next((i for i in near if word(text, i) in HELD), index + 1)


HOLD = frozenset("hold holds convene".split())
HOLDERS = BODIES | frozenset("they it will next".split())


def heard_then(text: Text, calendar: Calendar, sentence: Sentence) -> DateFound | None:
    """The day of “The matter is on the agenda for 6 May”, “The bill is due to be debated on 6 May”,
    “It will be heard on 6 May”.
    """
    first = sentence.first + (word(text, sentence.first) in ("the", "this", "that"))
    item = next((i for i in range(first, first + MOST_ITEM) if word(text, i) in ITEMS), -1)
    if item < 0 or word(text, item + 1) not in BE | WILL:
        return None
    for index in range(item + 2, min(sentence.last, item + 2 + MOST_BODY)):
        lower, before = word(text, index), word(text, index - 1)
        if lower in AGENDAS and before in ("the", "its", "council’s", "court’s"):
            return calendar.term(sentence, index, index + MOST_ITEM)
        if lower in HEARD and before == "be":
            return calendar.term(sentence, index, index + MOST_TELLS)
    return None


def set_then(text: Text, calendar: Calendar, here: Sentence, after: Sentence) -> DateFound | None:
    """The day of “It has been called for 2 May”, right after a meeting or a vote was told; of “The
    board has set aside 2 May”.
    """
    opens = word(text, after.first)
    near = [word(text, after.first + i) for i in range(3)]
    if (new := new_date(text, calendar, after)) is not None:
        return new
    if SETTING.isdisjoint(after.words) or opens not in SUBJECTS | ARTICLES:
        return None
    if near[1:] == ["date", "of"]:
        date = calendar.at(after.first + 3)  # “A date of 2 May has been set.”
        been = date is not None and word(text, date.last + 1) == "been"
        alone = been and date is not None and word(text, date.last + 3) in (".", "", "by")
        return date if alone else None
    for index in range(after.first + 1, min(after.last - 1, after.first + MOST_BODY)):
        if word(text, index) not in SETTING:
            continue
        before = word(text, index - 1)
        before = word(text, index - 2) if before in ("now", "still", "instead") else before
        aside = word(text, index) == "set" and word(text, index + 1) == "aside"
        if aside and before in ("has", "have"):
            return calendar.term(after, index, index + MOST_TELLS)
        nouns = {word(text, i) for i in range(after.first + 1, index)}
        known = here.words | MEETINGS if opens in ARTICLES else nouns  # not “A conference is set”
        noun = not (nouns & known).isdisjoint(GATHERING | {"date", "round"})
        it = word(text, after.first) == "it" and not GATHERING.isdisjoint(here.words)
        arranged = before in BE | {"been"} and (noun or it) and word(text, index + 1) in SET_FOR
        return calendar.term(after, index, index + MOST_TELLS) if arranged else None
    return None


def new_date(text: Text, calendar: Calendar, sentence: Sentence) -> DateFound | None:
    """The day of “The date is 2 May.”, “The new target date is 2 May.”"""
    first = sentence.first
    be = next((i for i in range(first + 1, first + 5) if word(text, i) in BE), 0)
    if word(text, first) != "the" or be == 0 or word(text, be - 1) != "date":
        return None
    if not NEW.issuperset(word(text, i) for i in range(first + 1, be)):
        return None
    date = calendar.at(be + 1) or calendar.at(be + 2)
    return date if date is not None and word(text, date.last) == "." else None


def held_then(text: Text, calendar: Calendar, sentence: Sentence) -> DateFound | None:
    """The day of “She said it would be held on 29 April”, “It will come in May”, right after a vote
    was told.
    """
    if "it" not in sentence.words or TOLD_OF_IT.isdisjoint(sentence.words):
        return None
    for index in tokens(sentence):
        if word(text, index) == "it" and (held := to_be_held(text, index)) > 0:
            return calendar.term(sentence, held, held + MOST_TELLS)
        be = index + 2 + (word(text, index + 2) == "now")
        if word(text, index) == "it" and word(text, index + 1) in WILL | {"would"}:
            if word(text, be) == "be" and word(text, be + 1) in HELD_OR_GIVEN:
                return calendar.term(sentence, be, be + MOST_TELLS)
            comes = word(text, be) in ("come", "follow")
            if comes or (word(text, be) == "take" and word(text, be + 1) == "place"):
                return calendar.term(sentence, be, be + MOST_TELLS)
    return None


def to_be_held(text: Text, index: int) -> int:
    """The verb of “It is now expected to take place”, “to be held”; -1 where none is."""
    due = index + 2 + (word(text, index + 2) in ("now", "not"))
    if word(text, index + 1) not in BE or word(text, due) not in PROSPECT:
        return -1
    near = [word(text, i) for i in range(due + 1, due + 4)]
    held = near[:2] == ["to", "take"] or (near[:2] == ["to", "be"] and near[2] in HOLDS)
    return due + 2 if held and word(text, due - 1) != "not" else -1


def tokens(sentence: Sentence) -> range:
    """The first tokens of a sentence, as many as are looked at."""
    return range(sentence.first, min(sentence.last, sentence.first + MOST_SENTENCE))
