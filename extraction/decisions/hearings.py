"""What comes before who decides: appeals that a court will hear, bills that a chamber takes up."""

from extraction.dates.term_dates import Calendar
from extraction.decisions.roads import is_body, is_to_come, verb_first, words_left
from extraction.decisions.words import BE, DECIDE, MAY, WAS, WILL, WORDS, Clue, Lead
from extraction.text.date_words import MONTHS
from extraction.text.tokens import Sentence, Text, word

MOST_CASE = 9  # tokens from “hear” to “appeal”: “hear the Dutch government’s last appeal”
MOST_UP = 10  # tokens from “take” to “up”: “take the question of money up again”
MOST_BODY = 9  # tokens from a body’s name to its verb
MOST_SAID = 5  # tokens from “said” to “would”
MOST_RULED = 24  # tokens from “hear” to “rule”
COURTS = frozenset(
    "court courts tribunal judge judges justices panel magistrate magistrates arbitrators "
    "commission inspector adjudicator ombudsman board".split()
)
CASES = frozenset(  # not arguments and witnesses: they are heard without a decision
    "case cases appeal appeals application applications petition petitions motion motions "
    "challenge challenges bid request requests claim lawsuit suit plea objection injunction".split()
)
FULL = frozenset("full whole entire floor".split())
ENDS = frozenset(". ; : , that which who whether".split())
AGAIN = frozenset("again".split())


def hears_clue(text: Text, calendar: Calendar, sentence: Sentence, index: int) -> Clue | None:
    """“The High Court will hear the appeal on Tuesday”, “is due to hear arguments in May”."""
    lead = Lead.of(text, sentence, index)
    governor = word(text, lead.at)
    if (taken := taken_on(text, calendar, sentence, index, lead)) is not None:
        return taken
    ahead = governor in WILL if lead.to < 0 else governor in BE | WORDS["prospect"]
    ahead = ahead or (
        governor == "would" and "said" in words_left(text, sentence, lead.at, MOST_SAID)
    )
    if lead.negated or not ahead or calendar.near(sentence, index) is None:
        return None
    near = [word(text, i) for i in range(index + 1, min(sentence.last, index + MOST_CASE))]
    ends = (
        i
        for i, one in enumerate(near)
        if one in ENDS - {"whether"} and not (one == "." and i and near[i - 1] in MONTHS)
    )
    stop = next(ends, len(near))
    asked = "whether" in near[:stop]  # “hear arguments in May on whether the map is lawful”
    if not (asked or CASES & set(near[:stop])) or decides_later(text, sentence, index + 1):
        return None
    verb = verb_first(text, sentence, index) if lead.to >= 0 else lead.at
    if not COURTS & set(words_left(text, sentence, verb, MOST_BODY)):
        return None
    case = next((i for i, one in enumerate(near[:stop]) if i and near[i - 1] in ("in", "on")), 0)
    argued = "arguments" in near[:2] and bool(CASES & set(near[case:stop]))
    return Clue(sentence, index + case * argued, verb, index + 1, "hear")


def taken_on(
    text: Text, calendar: Calendar, sentence: Sentence, index: int, lead: Lead
) -> Clue | None:
    """“The Supreme Court agreed on Monday to hear an appeal”: it has the case before it."""
    agreed = lead.at
    if (date := calendar.ending_at(lead.to)) is not None:
        agreed = date.first - 1 - (word(text, date.first - 1) == "on")
    if lead.to < 0 or word(text, agreed) not in ("agreed", "agrees"):
        return None
    near = {word(text, i) for i in range(index + 1, min(sentence.last, index + MOST_CASE))}
    if not CASES & near or not COURTS & set(words_left(text, sentence, agreed, MOST_BODY)):
        return None
    return Clue(sentence, index, agreed, index + 1, "hear", open=True)


def decides_later(text: Text, sentence: Sentence, first: int) -> bool:
    """Whether the same sentence says when it is decided: “will hear it and rule in May”."""
    near = range(first, min(sentence.last, first + MOST_RULED))
    return any(word(text, i) in DECIDE for i in near)


def takes_up_clue(text: Text, calendar: Calendar, sentence: Sentence, index: int) -> Clue | None:
    """“The full House takes it up next Wednesday”, “will take the plan up again on 6 May”."""
    up = up_after(text, calendar, sentence, index)
    if up < 0 or calendar.near(sentence, index) is None:
        return None
    again = any(word(text, i) in AGAIN for i in range(up, min(sentence.last, up + MOST_UP)))
    present = word(text, index) == "takes" or word(text, index - 1) in WORDS["group"]
    ahead = is_to_come(text, sentence, index) or word(text, index - 1) in MAY
    resolved = again and voted_to(text, index)
    if not (present or ahead or resolved) or word(text, index - 1) in WAS:
        return None
    verb = verb_first(text, sentence, index) if ahead else index
    verb -= word(text, verb - 1) in MAY
    if resolved:
        verb = index - 1
        while verb > sentence.first and word(text, verb) not in RESOLVED:
            verb -= 1
    left = words_left(text, sentence, verb, MOST_BODY)
    dated = (ahead or present) and calendar.term(sentence, index) is not None
    proposed = dated and any(word(text, i) in PROPOSED for i in range(index, index + MOST_UP))
    it = dated and word(text, index + 1) in ("it", "that", "this") and WORDS["deciders"] & set(left)
    if it and not again:  # “Commissioners are to take that up on 8 July”
        return Clue(sentence, index, verb, up + 1, "meets", alone=False)
    formal = dated and bool(WORDS["chamber"] & set(left)) and not talked_over(text, index)
    if not (again or FULL & set(left) or proposed or formal):
        return None
    who = {*left, *(one.removesuffix("s") for one in left)}
    if not (WORDS["body"] | WORDS["electors"] | WORDS["deciders"] | LEAGUES) & who and not (
        again and who & {"it", "they"}
    ):
        return None
    form = "resumed" if again else "vote" if FULL & set(left) else "consider"
    return Clue(sentence, index, verb, up + 1, form, alone=not again)


def talked_over(text: Text, index: int) -> bool:
    """Whether what is taken up is talked of alone, or is no matter: “the complaint”, “her post”."""
    return any(word(text, i) in TALKED for i in range(index, index + MOST_UP))


TALKED = frozenset(
    "question questions complaint complaints issue issues concerns topic post job role duties seat "
    "office residence position arms space room his her their its".split()
)
# What a body takes up to decide on it; a question or a complaint may be talked over alone.
PROPOSED = WORDS["agenda"] | frozenset(
    "proposed suggested proposals bill bills amendment amendments resolution resolutions "
    "ordinance measure".split()
)
LEAGUES = frozenset("forum union alliance league bloc association federation commission".split())
RESOLVED = frozenset("voted agreed decided opted chose resolved".split())
MOST_RESOLVED = 4  # tokens from “voted” to “to”: “voted by seven to two to take …”


def voted_to(text: Text, index: int) -> bool:
    """Whether a body resolved to do something: “voted 5-2 to take it up again”."""
    if word(text, index - 1) != "to":
        return False
    near = range(index - 2, index - 2 - 2 * MOST_RESOLVED, -1)
    return any(word(text, i) in RESOLVED for i in near)


def up_after(text: Text, calendar: Calendar, sentence: Sentence, index: int) -> int:
    """The “up” of “takes it up”, “take up the bill”; -1 where there is none."""
    for position in range(index + 1, min(sentence.last, index + MOST_UP)):
        lower = word(text, position)
        if lower == "up":
            return position
        if (lower in ENDS and position > index + 1) or calendar.at(position) is not None:
            return -1  # “take that up”, but not “take it that”
    return -1


def returns_clue(text: Text, calendar: Calendar, sentence: Sentence, index: int) -> Clue | None:
    """“They will return to it at their next summit, on 6 May”: a new day for what is put off."""
    to_it = word(text, index + 1) == "to" and word(text, index + 2) in RETURNED
    if word(text, index) == "revisit":
        to_it = word(text, index + 1) in RETURNED
    if not to_it or not is_to_come(text, sentence, index):
        return None
    if calendar.term(sentence, index) is None:
        return None
    verb = verb_first(text, sentence, index)
    return Clue(sentence, index, verb, index + 1, "resumed", alone=False)


RETURNED = frozenset("it this them the".split())


def hearing_clue(text: Text, calendar: Calendar, sentence: Sentence, index: int) -> Clue | None:
    """“A hearing on the motion is set for 9 May”: of what a court is asked for."""
    called = called_hearing(text, calendar, sentence, index)
    called = called or held_hearing(text, calendar, sentence, index)
    if called is not None:
        return called
    if word(text, index + 1) not in ("on", "of", "into", "for"):
        return None
    near = [word(text, i) for i in range(index + 2, min(sentence.last, index + MOST_CASE))]
    at = next((i for i, one in enumerate(near) if one in BE | {"has"}), -1)
    if at < 0 or not CASES & set(near[:at]) or {",", "that", "who"} & set(near[1:at]):
        return None
    verb = index + 2 + at
    due = word(text, verb + 1 + (word(text, verb + 1) == "been"))
    if due not in WORDS["prospect"] or calendar.term(sentence, verb) is None:
        return None
    return Clue(sentence, index, verb, index + 1, "hearing", noun=True)


def called_hearing(text: Text, calendar: Calendar, sentence: Sentence, index: int) -> Clue | None:
    """“The judge set a hearing for 6 May on the motion to block the law”."""
    verb, date = index - 2, calendar.at(index + 2)
    if word(text, index - 1) != "a" or word(text, verb) not in ("set", "scheduled", "called"):
        return None
    if date is None or not calendar.is_ahead(date) or word(text, date.last) != "on":
        return None
    near = {word(text, i) for i in range(date.last + 1, date.last + MOST_UP)}
    left = words_left(text, sentence, verb, MOST_BODY)
    if CASES.isdisjoint(near) or COURTS.isdisjoint(left):
        return None
    return Clue(
        sentence, index, verb - (word(text, verb - 1) in ("has", "have")), index + 1, "hear"
    )


def held_hearing(text: Text, calendar: Calendar, sentence: Sentence, index: int) -> Clue | None:
    """“The commission will hold a hearing on 17 May on whether to ban the firm”."""
    verb = index - 2 - (word(text, index - 1) in ("public", "formal"))
    if word(text, verb) not in ("hold", "holds", "holding") or word(text, verb + 1) != "a":
        return None
    date = calendar.term(sentence, index)
    ahead = is_to_come(text, sentence, verb) or word(text, verb - 1) in BE
    asked = [word(text, i) for i in range(index + 1, min(sentence.last, index + MOST_UP))]
    if date is None or not ahead or "whether" not in asked:
        return None
    if not {"ahead", "before", *WORDS["decision"]}.isdisjoint(asked[: asked.index("whether")]):
        return None  # “will hold a hearing on Monday ahead of a vote on whether”
    verb = verb_first(text, sentence, verb)
    judges = not (COURTS | WORDS["body"]).isdisjoint(words_left(text, sentence, verb, MOST_BODY))
    return Clue(sentence, index, verb, index + 1, "hear") if judges else None


def listed_clue(text: Text, calendar: Calendar, sentence: Sentence, index: int) -> Clue | None:
    """“The bench has listed the scheme for hearing on 9 May”, “The petitions are listed for final
    hearing from 21 May”: a case that it has before it.
    """
    heard = range(index + 1, min(sentence.last, index + MOST_CASE))
    at = next((i for i in heard if word(text, i) in ("hearing", "hearings")), -1)
    lead = at - 1 - (word(text, at - 1) in ("a", "final", "further", "full", "oral"))
    lead -= word(text, lead) == "a"
    ahead = calendar.between(at, min(sentence.last, at + MOST_UP))
    dated = any(calendar.is_ahead(one) for one in ahead)
    if at < 0 or word(text, lead) != "for" or not dated:
        return None
    passive = word(text, index - 1) in BE | WAS
    if not passive and word(text, index - 1) not in ("has", "have"):
        return None
    if not passive:
        left = words_left(text, sentence, index - 1, MOST_BODY)
        return Clue(sentence, index, index - 1, index + 1, "hear") if LISTING & set(left) else None
    verb = verb_first(text, sentence, index)
    cases = words_left(text, sentence, verb, MOST_BODY)
    known = CASES | {"matter", "matters", "scheme"}
    if known.isdisjoint(cases):
        return None
    return Clue(sentence, at, verb, at + 1, "hear", passive=True, noun=True)


LISTING = COURTS | {"bench", "panel"}


def asked_to_clue(text: Text, calendar: Calendar, sentence: Sentence, index: int) -> Clue | None:
    """“urged the board to cut rates at its next meeting, on 6 May”: there the board decides."""
    if word(text, index - 1) in BE | WAS | {"be", "been", "being", "not"}:
        return None
    to = next((i for i in range(index + 1, index + MOST_BODY) if word(text, i) == "to"), -1)
    if to < 0 or not is_body(text, sentence, index + 1):
        return None
    for position in range(to + 2, min(sentence.last, to + 2 * MOST_UP)):
        lower = word(text, position)
        if lower in ("its", "their") and word(text, position - 1) == "at":
            ends = range(position + 1, position + 4)
            meets = next((i for i in ends if word(text, i) in MEETINGS), -1)
            if meets < 0 or calendar.term(sentence, position, meets + 5) is None:
                return None
            return Clue(sentence, to + 1, index, to + 2, "decide", who=index + 1, begin=index)
        if lower in ENDS:
            return None
    return None


MEETINGS = frozenset("meeting session summit congress assembly conference".split())
