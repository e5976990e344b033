"""Decisions told in other words: “will make up her mind”, “is to say by Friday whether”."""

from extraction.dates.term_dates import Calendar
from extraction.decisions.plans import is_reported
from extraction.decisions.roads import words_left
from extraction.decisions.words import BE, HAVE, NOBODY, PRONOUNS, WILL, WORDS, Clue, Lead
from extraction.text.tokens import Sentence, Text, word

MOST_SAYING = 11  # tokens from “must say” to “whether”: “must say by Friday at noon whether”
WHEN = frozenset(("before", "after"))  # “would announce before the congress whether”
PLEDGED = frozenset("promised pledged vowed agreed".split())
OWNERS = frozenset("its his her their our my your".split())


def saying_clue(text: Text, calendar: Calendar, sentence: Sentence, index: int) -> Clue | None:
    """“must say by 6 May whether”, “is to announce on Monday whether”: what is told was decided."""
    lead = Lead.of(text, sentence, index)
    told = lead.to < 0 and word(text, lead.at) == "would" and is_reported(text, sentence, lead.at)
    if lead.negated or not (told or is_ahead(text, lead)):
        return None
    near = [word(text, i) for i in range(index + 1, min(sentence.last, index + 1 + MOST_SAYING))]
    at = near.index("how") if "how" in near else -1
    how = at >= 0 and near[at + 1 : at + 2] != [] and near[at + 1] in PRONOUNS
    how = how and bool(WILL & set(near[at + 2 : at + 3]))
    dated = calendar.near(sentence, index) is not None or bool(WHEN & set(near))
    if not (how or {"whether", "if"} & set(near)) or not dated:
        return None
    verb = lead.at - (lead.to >= 0 and word(text, lead.at) not in BE | HAVE)
    return Clue(sentence, index, max(verb, sentence.first), index + 1, "say")


def recommends_clue(text: Text, calendar: Calendar, sentence: Sentence, index: int) -> Clue | None:
    """“must recommend to the House whether the bill should pass”, “has been told to advise whether
    fares should be capped”.
    """
    near = [word(text, i) for i in range(index + 1, min(sentence.last, index + MOST_ADVISED))]
    asks = next((i for i, one in enumerate(near) if one in ("whether", "how", "which")), -1)
    if asks < 0 or not {",", "and", "that", "."}.isdisjoint(near[:asks]):
        return None
    lead = Lead.of(text, sentence, index)
    told = lead.to >= 0 and word(text, lead.at) in TOLD and word(text, lead.at - 1) in BEEN
    if lead.negated or not (told or is_ahead(text, lead)):
        return None
    if ADVISERS.isdisjoint(words_left(text, sentence, lead.at, MOST_ADVISER)):
        return None  # “The doctor will advise patients whether to stay”
    governed = lead.to >= 0 and word(text, lead.at) not in BE | HAVE
    verb = lead.at - governed
    while word(text, verb - 1) in HAVE | BE:
        verb -= 1
    return Clue(sentence, index, max(verb, sentence.first), index + 1, "recommend", open=True)


TOLD = frozenset("asked told ordered instructed directed charged tasked required".split())
BEEN = BE | frozenset("been was were".split())
ADVISERS = WORDS["named"] | WORDS["body"] | frozenset("inquiry group it they team review".split())
MOST_ADVISER = 12  # tokens: “The panel, headed by the transport minister, has been”
MOST_ADVISED = 7  # tokens from “recommend” to “whether”: “recommend to the cabinet by May whether”


def learns_clue(text: Text, calendar: Calendar, sentence: Sentence, index: int) -> Clue | None:
    """“The club will know by 7 August whether it may play”, “Tenants will learn in June how much
    more they pay”: somebody else decides it, who is told of in the same sentence.
    """
    lead = Lead.of(text, sentence, index)
    if lead.negated or lead.to >= 0 or word(text, lead.at) not in WILL:
        return None
    found = index + (word(text, index) == "find")
    date = calendar.term(sentence, found, found + MOST_LEARNED)
    ask = date.last if date is not None else index
    near = range(ask + 2, ask + 2 * MOST_LEARNED)
    done = any(word(text, i) in SAVED and word(text, i - 1) in ("be", "been") for i in near)
    if LEARNED_OF.isdisjoint(sentence.words) and not done:
        return None  # but “whether the ward has been saved”: it is others who save it
    if date is None or word(text, ask) not in ("whether", "if", "how"):
        return None
    if word(text, found) == "out" or word(text, index) != "find":
        return Clue(sentence, index, lead.at, found + 1, "learn", who=NOBODY)
    return None


def told_then_clue(text: Text, calendar: Calendar, sentence: Sentence, index: int) -> Clue | None:
    """“Applicants will be told by the end of June”: a day for what was told before."""
    if word(text, index - 1) != "be" or word(text, index + 1) in ("that", "to", "about", "how"):
        return None
    lead = Lead.of(text, sentence, index - 1)
    would = word(text, lead.at) == "would" and is_reported(text, sentence, lead.at)
    if lead.negated or lead.to >= 0 or not (would or word(text, lead.at) in WILL):
        return None
    if calendar.term(sentence, index, index + MOST_TOLD) is None:
        return None
    return Clue(
        sentence,
        index,
        lead.at,
        index + 1,
        "announcement",
        alone=False,
        passive=True,
        expected=True,
    )


MOST_TOLD = 5  # tokens from “told” to the day: “told of the decision by the end of June”


def report_clue(text: Text, calendar: Calendar, sentence: Sentence, index: int) -> Clue | None:
    """“The report should reach the cabinet by August”, “Its report is due in May”: a day for
    what somebody was asked to recommend.
    """
    verb = index + 1
    ahead = word(text, verb) in WILL | {"should"} or (
        word(text, verb) in BE and word(text, verb + 1) in WORDS["prospect"]
    )
    owned = word(text, index - 1) in OWNERS | {"the"}
    if not (ahead and owned) or calendar.term(sentence, verb, verb + MOST_SAYING) is None:
        return None
    return Clue(sentence, index, verb, index + 1, "report", noun=True, alone=False, expected=True)


LEARNED_OF = WORDS["named"] | WORDS["body"] - frozenset("house houses states state board".split())
# What is done to a thing by those who decide on it.
SAVED = frozenset(
    "saved closed shut kept axed scrapped approved granted refused rejected accepted chosen "
    "selected picked backed extended renewed funded cleared passed allowed reopened lifted "
    "built".split()
)
LEARNED_OF |= frozenset(("board", "boards"))
MOST_LEARNED = 7  # tokens from “know” to the day: “know no later than 7 August”


def is_ahead(text: Text, lead: Lead) -> bool:
    """Whether a verb is governed by “will”, “is to”, “has to”, “is due to”, “is expected to”."""
    governor = word(text, lead.at)
    if lead.to < 0:
        return governor in WILL
    if governor in BE | (HAVE - {"had"}):
        return True
    if governor in PLEDGED and word(text, lead.at - 1) in HAVE - {"had"}:
        return True
    return governor in WORDS["prospect"] and word(text, lead.at - 1) in BE


def mind_clue(text: Text, calendar: Calendar, sentence: Sentence, index: int) -> Clue | None:
    """“will make up her mind over the weekend”, “have until Friday to make up their minds”."""
    if unmade(text, index):
        return Clue(sentence, index, index - 4, index + 1, "decide", open=True)
    left = words_left(text, sentence, index, 3)
    if (waits := before_made(text, sentence, index)) is not None:
        return waits
    if left[2:] != ["make"] or left[1] != "up" or left[0] not in OWNERS:
        return None
    act = index - 3
    lead = Lead.of(text, sentence, act)
    if lead.negated:
        return None
    ahead = is_ahead(text, lead) and word(text, lead.at) not in HAVE
    if not ahead and not (lead.to >= 0 and has_term_before(text, calendar, lead.to)):
        return None
    verb = lead.at
    if lead.to >= 0 and not ahead:
        haves = (i for i in range(lead.to, max(sentence.first, lead.to - 9), -1))
        verb = next((i for i in haves if word(text, i) in HAVE), -1)
    return Clue(sentence, index, verb, index + 1, "decide") if verb >= 0 else None


def before_made(text: Text, sentence: Sentence, index: int) -> Clue | None:
    """“is waiting for a report before it makes up its mind”, “before making up her mind”."""
    left = words_left(text, sentence, index, MOST_LATER)
    if left[1:2] != ["up"] or left[2:3] not in (["makes"], ["making"], ["make"]):
        return None
    at = 3 + (left[3:4] != [] and left[3] in PRONOUNS)
    waits = next((i for i, one in enumerate(left) if one in WAITS), -1)
    if left[at : at + 1] != ["before"] or waits < at:
        return None
    verb = index - 1 - waits
    verb -= word(text, verb - 1) in BE | WILL | {"to"}
    return Clue(sentence, index, verb, index + 1, "decide", open=True)


WAITS = frozenset("waiting wait waits wants awaiting awaits".split())
MOST_LATER = 18  # tokens from “waiting” to “its mind”


def unmade(text: Text, index: int) -> bool:
    """“had not yet made up its mind”: a body; that a person has not is how he stands."""
    asks = word(text, index + 1) in ("whether", "on", "how")
    left = [word(text, i) for i in range(index - 3, index)]
    if left == ["made", "up", "their"] and word(text, index) == "minds":
        before = {word(text, i) for i in range(index - 9, index - 3)}
        asks = asks or not BODIES.isdisjoint(before)  # “Board members have not made up their minds”
        left[2] = "its"
    if not asks or left != ["made", "up", "its"]:
        return False
    near = {word(text, i) for i in range(index - 7, index - 3)}
    return bool(near & (HAVE | {"had"})) and bool(near & {"not", "yet", "n't"})


BODIES = WORDS["deciders"] | frozenset(("board", "council", "committee", "members"))


def has_term_before(text: Text, calendar: Calendar, to: int) -> bool:
    """Whether “until Friday” stands right before “to”."""
    counted = word(text, to - 1) in ("days", "weeks", "months")  # “has 30 working days to”
    if counted and any(word(text, i) in HAVE for i in range(to - 5, to - 1)):
        return True
    term = calendar.ending_at(to)
    return term is not None and word(text, term.first) in ("until", "till")


def helps_clue(text: Text, calendar: Calendar, sentence: Sentence, index: int) -> Clue | None:
    """“The survey will help the city decide whether to build it”, “ordered a hearing to help him
    decide whether”: who is helped is still to decide.
    """
    if word(text, index + 1) not in ("whether", "if"):
        return None
    last = index - (word(text, index - 1) == "to")
    near = range(last - 1, max(sentence.first, last - MOST_HELPED), -1)
    helps = next((i for i in near if word(text, i) in ("help", "helps")), -1)
    ahead = word(text, helps - 1) in WILL | {"to", "would", "could", "may", "might"}
    if helps < 0 or helps + 1 == last or not ahead:
        return None
    if not PEOPLE.isdisjoint(word(text, i) for i in range(helps + 1, last)):
        return None  # “will help shoppers decide which phone to buy”
    return Clue(sentence, index, helps, index + 1, "decide", open=True, who=helps + 1)


MOST_HELPED = 7  # tokens of “the council’s planning committee”
PEOPLE = frozenset(
    "you us people shoppers consumers patients readers parents buyers doctors families users women "
    "men students customers drivers travellers travelers investors them fans".split()
)
