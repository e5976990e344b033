"""Nouns of deciding that are pending: “a ruling is expected”, “postponed a vote on”."""

from extraction.dates.term_dates import Calendar
from extraction.decisions.asides import (
    MOST_NOUN,
    asks,
    brought_forward_to,
    expected_then,
    is_held,
    is_moved,
    is_on_day,
    is_only_wanted,
    is_put_off,
    is_spoken_of,
    is_taken_there,
    once_planned,
    relative_between_commas,
    tells_before,
    votes_to_choose,
    was_set,
)
from extraction.decisions.closing import closing_noun
from extraction.decisions.hopes import MOST_NEAR_DATE, dated_noun, day_of_noun, hoped_noun
from extraction.decisions.plans import is_reported
from extraction.decisions.postponed import postponed_noun
from extraction.decisions.terms import NOT_BEFORE
from extraction.decisions.words import BE, MAY, NEGATIONS, PROSPECT, WAS, WILL, WORDS, Clue
from extraction.text.tokens import Sentence, Text, word

NOW = frozenset("now then instead also next".split())
BEING = BE | {"be", "been"}
HELD = frozenset("held made taken announced delivered handed issued given".split())


def noun_clue(text: Text, calendar: Calendar, sentence: Sentence, index: int) -> Clue | None:
    """“a ruling is expected”, “postponed a vote on”, “voting ends on”, “faces a vote on”."""
    if text.near[index] == "voting" and text.near[index - 1] in BEING:
        return None  # “would be voting against it”
    if text.near[index] == "poll":  # most polls only ask for opinions
        return awaited_noun(text, calendar, sentence, index) if is_held(text, index) else None
    for read in (
        postponed_noun,
        closing_noun,
        awaited_noun,
        hoped_noun,
        day_of_noun,
        dated_noun,
        held_noun,
        coming_noun,
    ):
        if (clue := read(text, calendar, sentence, index)) is not None:
            return clue
    return None


def awaited_noun(text: Text, calendar: Calendar, sentence: Sentence, index: int) -> Clue | None:
    """“The verdict is due by Friday”, “a vote set for June has been put off until October”."""
    if is_spoken_of(text, sentence, index):
        return None
    limit = min(sentence.last, index + MOST_NOUN)
    aside = relative_between_commas(text, sentence, index)
    passed, again = index + 1, -1
    for position in range(index + 1, limit + len(aside)):
        if position in aside or position >= sentence.last or position < passed:
            continue
        lower, before = text.near[position], text.near[position - 1]
        if lower in ("that", "which") and (due := was_set(text, position)) > 0:
            passed = due + 1
            continue
        if (due := once_planned(text, sentence, position)) > 0:
            passed = again = due
            continue
        if lower == "unlikely" and text.near[position + 1] in NOT_BEFORE:
            if calendar.term(sentence, position) is None:
                return None
            form = text.near[index]
            return Clue(sentence, index, position, index + 1, form, noun=True, late=True)
        if lower == "awaited" and before in BE | {"still", "now", "eagerly"}:
            return Clue(
                sentence, index, position, index + 1, text.near[index], noun=True, open=True,
                aside=expected_then(text, calendar, position),
            )  # fmt: skip
        if lower in PROSPECT and awaits(text, sentence, index, position):
            clue = awaited(text, calendar, sentence, index, position)
            if clue is not None and (aside or again > 0):
                clue.aside = position
            return clue
        if (
            lower in HELD
            and is_to_be(text, position, told=tells_before(text, sentence, index))
            and (
                calendar.term(sentence, position) is not None
                or asks(text, index)
                or word(text, position + 1) == "by"  # “will be taken by the king”
            )
        ):
            open_day = calendar.term(sentence, position) is None
            form, beside = text.near[index], position if aside or again > 0 else -1
            return Clue(
                sentence, index, position, index + 1, form, noun=True, open=open_day, aside=beside
            )
        if lower in HELD and is_not_yet(text, position):
            form = text.near[index]
            late = calendar.term(sentence, position) is not None
            return Clue(sentence, index, position, index + 1, form, noun=True, open=True, late=late)
        told = lower in PROSPECT | COMES and tells_before(text, sentence, index)
        if told and lower in PROSPECT and before in ("was", "were"):
            clue = awaited(text, calendar, sentence, index, position)
            ahead = clue is not None and calendar.term(sentence, position) is not None
            return clue if ahead else None  # “said a decision was expected by May”
        called = lower in CALLED and before in BE | {"been"} and word(text, position + 1) == "for"
        if called and calendar.term(sentence, position) is not None:
            return Clue(sentence, index, position, index + 1, text.near[index], noun=True)
        if lower in ("comes", "falls") and is_on_day(text, calendar, index, position):
            return Clue(sentence, index, position, index + 1, text.near[index], noun=True)
        ahead = before in WILL | MAY | {"should"} or (told and before == "would")
        ahead = ahead or (before == "to" and text.near[position - 2] in BE)
        if lower in COMES and ahead:
            if calendar.term(sentence, position) is None:
                return None
            return Clue(
                sentence, index, position, index + 1, text.near[index], expected=before in MAY,
                noun=True,
            )  # fmt: skip
        if lower in ("take", "takes") and text.near[position + 1] == "place":
            told = tells_before(text, sentence, index)
            if lower == "take" and not takes_place(text, position, told=told):
                return None
            if calendar.term(sentence, position) is None:
                return None
            form, beside = text.near[index], position if aside else -1
            return Clue(sentence, index, position, index + 1, form, noun=True, aside=beside)
        if lower == "come" and before == "not" and text.near[position - 2] in WILL | {"would"}:
            if calendar.term(sentence, position) is None:
                return None
            form = text.near[index]
            return Clue(sentence, index, position, index + 1, form, noun=True, late=True)
        if (to := brought_forward_to(text, position)) > 0:
            form = text.near[index]
            return Clue(sentence, index, index, index + 1, form, noun=True, aside=to)
        if is_put_off(text, position):
            return Clue(
                sentence, index, index + 1, index + 1, text.near[index], postponed=True, noun=True,
                aside=position,
            )  # fmt: skip
        awaited_then = word(text, position + 1) in PROSPECT
        if lower in (".", ";", ":", "said", "says", "which", "who") or (
            lower in WAS - {"been"} and not (awaited_then or is_moved(text, position + 1))
        ):
            return None
        if lower == "," and before not in ("on", "of") and calendar.at(position) is None:
            after = position + 1 + text.near[position + 1].endswith(("ly", "first"))
            in_apposition = text.near[after] in PROSPECT or before[:1].isdigit()
            in_apposition = in_apposition or [text.near[after], text.near[after + 1]] == TO_BE
            if not in_apposition and calendar.ending_at(position) is None:
                return None
    return None


def coming_noun(text: Text, calendar: Calendar, sentence: Sentence, index: int) -> Clue | None:
    """“ahead of a vote on the quarry on Tuesday”, “the next rate decision is on 6 May”."""
    term = calendar.term(sentence, index, index + MOST_NEAR_DATE)
    if term is None or word(text, index) in NOT_COMING:
        return None
    clue = Clue(sentence, index, index, index + 1, word(text, index), noun=True)
    if word(text, index + 1) == "is" and term.first <= index + 3:
        return clue
    if word(text, index) in ("election", "elections"):
        return None  # “must be ready before the elections on 6 May”: they only date it
    for position in range(index - 1, max(sentence.first - 1, index - 6), -1):
        lower = word(text, position)
        if lower == "before" and word(text, position + 1) in MAKES:
            near = range(position - 1, max(sentence.first, position - MOST_NOUN), -1)
            clue.verb = next((i for i in near if word(text, i) in WILL), clue.verb)
            clue.begin = position
        leads = ("before", "with", "for" if text.near[index] == "sentencing" else "with")
        if lower in leads or (lower, text.near[position - 1]) == ("of", "ahead"):
            return clue
        if lower in (",", ".", "of", "on", "to", "in", "and"):
            return None
    return None


NOT_COMING = frozenset("answer opinion recommendation approval".split())
MAKES = frozenset("making taking reaching announcing".split())
MOST_ASIDE = 12  # tokens: “, planned for last Friday, was postponed”


def is_to_be(text: Text, position: int, *, told: bool) -> bool:
    """Whether a participle tells what is to come: “will be held”, “is to be made”; in what
    somebody `told`, “would be made”.
    """
    before, lead = word(text, position - 1), word(text, position - 2)
    if before == "be" and (lead.endswith("ly") or lead in NOW):
        lead = word(text, position - 3)  # “will probably be held”, “will now be held”
    if told and before == "be" and lead == "would":
        return True
    if before == "be" and lead == "to" and word(text, position - 3) == ",":
        return True  # “a ballot for a strike, to be held in May”
    return before == "be" and (
        lead in WILL | MAY or (lead == "to" and word(text, position - 3) in BE)
    )


def takes_place(text: Text, position: int, *, told: bool) -> bool:
    """Whether “take place” is what is to come: “will now take place”, “is to take place”."""
    lead = position - 1 - (word(text, position - 1) in NOW)
    if word(text, lead) == "to":
        return word(text, lead - 1) in BE | PROSPECT | {"has", "have"}
    return word(text, lead) in WILL or (told and word(text, lead) == "would")


def is_not_yet(text: Text, position: int) -> bool:
    """Whether a participle tells what is to wait: “will not be made until after the election”."""
    waits = word(text, position + 1) in NOT_BEFORE
    denied = word(text, position - 1) == "be" and word(text, position - 2) == "not"
    return waits and denied and word(text, position - 3) in WILL | {"would"}


def awaits(text: Text, sentence: Sentence, index: int, position: int) -> bool:
    """Whether “due”, “expected” or “set” says when the decision comes."""
    before = word(text, position - 1)
    if word(text, position - 2) in NEGATIONS or before in NEGATIONS:
        is_late = word(text, position + 1) in NOT_BEFORE
        return is_late and word(text, position - 2) in BE | NEGATIONS
    if word(text, position + 1) == "to":
        return word(text, position + 2) in ("come", "be", "take", "follow", "fall") and (
            before in BE and word(text, position + 3) not in ("close", "tight", "a", "an")
        )
    if before == ",":
        ahead = range(position, min(sentence.last, position + MOST_ASIDE))
        return not any(is_put_off(text, i) for i in ahead)
    return before in BE or before in WORDS["adverb"] or position == index + 1


def awaited(
    text: Text, calendar: Calendar, sentence: Sentence, index: int, position: int
) -> Clue | None:
    """The clue of an awaited decision; a date or a word like “soon” must say when."""
    there = is_taken_there(text, calendar, index)
    if (
        not there
        and calendar.term(sentence, position) is None
        and word(text, position + 1)
        not in (
            "in",
            "within",
            "then",
            "soon",
            "shortly",
            "later",
            "by",
            "before",
        )
    ):
        return None
    expected = word(text, position) in ("expected", "likely")
    none = word(text, index - 1) == "no" and word(text, position + 1) in NOT_BEFORE
    late = none or word(text, position - 1) in NEGATIONS
    return Clue(
        sentence, index, position, index + 1, word(text, index), expected=expected, noun=True,
        late=late, aside=position if word(text, position - 1) == "," else -1,
    )  # fmt: skip


COMES = frozenset("come follow proceed".split())
CALLED = frozenset("called convened fixed arranged".split())
TO_BE = ["to", "be"]
CALLS = frozenset("a the this that its his her conference phone telephone video".split())
CALLING = frozenset(("hold", "call"))


def held_noun(text: Text, calendar: Calendar, sentence: Sentence, index: int) -> Clue | None:
    """“faces a vote on”, “will hold a referendum on 3 March”, “comes to a vote on Monday”."""
    for position in range(index - 1, max(sentence.first, index - 7) - 1, -1):
        lower = text.near[position]
        if text.near[index] == "polls" and votes_to_choose(text, sentence, index):
            return None  # the verb tells what is chosen
        if text.near[index] in ("polls", "polling", "voting") and (
            lower not in ("go", "goes", "head", "heads", "return", "going")
        ):
            continue
        if lower in ("call", "calls", "called") and text.near[position + 1] == "for":
            return None
        if lower == "call" and text.near[position - 1] in CALLS:
            return None
        if lower in ("call", "calls", "called") and text.near[position + 1] in ("the", "that"):
            return None  # “called the decision a mistake”
        is_up = lower == "up" and text.near[position + 1] == "for"
        if (is_up or lower in WORDS["hold"]) and calendar.term(sentence, position) is not None:
            before = text.near[position - 1]
            told = before == "would" and lower in CALLING and is_reported(text, sentence, position)
            if before in WAS or (before == "would" and not told) or before in NEGATIONS:
                return None
            if is_only_wanted(text, position):
                return None
            return Clue(sentence, index, position, index + 1, text.near[index], noun=True)
        if lower in (",", "of", "on", "after", "before"):
            return None
    return None
