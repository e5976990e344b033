"""Reviews and inquiries that somebody is to bring to an end: “promised to finish its review by”;
and what is to be reviewed on a day.
"""

from extraction.dates.term_dates import Calendar
from extraction.decisions.plans import is_reported
from extraction.decisions.roads import is_to_come, verb_first, words_left
from extraction.decisions.words import HAVE, NEGATIONS, PROSPECT, WAS, WORDS, Clue, Lead
from extraction.text.tokens import Sentence, Text, word

MOST_ENDED = 6  # tokens from “complete” to “review”: “complete its in-depth merger review”
MOST_PROMISED = 12  # tokens from “review” to “promised to finish”
MOST_DUE = 10  # tokens from “review” to “is due”
ENDS = frozenset("complete finish conclude end wrap close finalise finalize".split())
ENDED = frozenset("completed finished concluded end conclude closed".split())
MEANS = WORDS["intend"] | WORDS["expect"] | WORDS["prospect"]
STOPS = frozenset(". ; : , and".split())
REVIEWS = frozenset("review assessment inquiry enquiry probe investigation evaluation".split())


def review_clue(text: Text, calendar: Calendar, sentence: Sentence, index: int) -> Clue | None:
    """What tells that a review is to end on a day: a verb before it, or after it."""
    return (
        ended_clue(text, calendar, sentence, index)
        or promised_clue(text, calendar, sentence, index)
        or ending_clue(text, calendar, sentence, index)
    )


def ended_clue(text: Text, calendar: Calendar, sentence: Sentence, index: int) -> Clue | None:
    """“has promised to complete its review by May”, “said it would conclude the review in May”."""
    for position in range(index - 1, max(sentence.first, index - MOST_ENDED), -1):
        if word(text, position) in STOPS:
            return None
        if word(text, position) in ENDS:
            verb = ahead(text, sentence, position)
            if verb < 0 or calendar.term(sentence, index) is None:
                return None
            return Clue(sentence, index, verb, index + 1, "decide", open=True)
    return None


def ahead(text: Text, sentence: Sentence, index: int) -> int:
    """The first word of “will finish”, “has promised to finish”, “would finish”; -1 without."""
    lead = Lead.of(text, sentence, index)
    governor = word(text, lead.at)
    if lead.negated or lead.at < sentence.first:
        return -1
    if lead.to < 0:
        told = {"said", "says", "told", "promised"} & set(words_left(text, sentence, index))
        return lead.at if governor in ("will", "must") or (governor == "would" and told) else -1
    if is_to_come(text, sentence, index):
        return verb_first(text, sentence, index)
    before = word(text, lead.at - 1)
    if governor not in MEANS or before in WAS | {"had"} | NEGATIONS:
        return -1
    return lead.at - (before in HAVE)


def promised_clue(text: Text, calendar: Calendar, sentence: Sentence, index: int) -> Clue | None:
    """“a review that the agency has promised to finish by September”."""
    if word(text, index + 1) not in ("that", "which"):
        return None
    for position in range(index + 3, min(sentence.last, index + MOST_PROMISED)):
        if word(text, position) in ENDS:
            verb = ahead(text, sentence, position)
            if verb <= index or calendar.term(sentence, position) is None:
                return None
            form = word(text, index)
            return Clue(sentence, index, verb, index + 1, form, open=True, noun=True,
                        who=index + 2, aside=position, begin=index)  # fmt: skip
        if word(text, position) in STOPS:
            return None
    return None


def ending_clue(text: Text, calendar: Calendar, sentence: Sentence, index: int) -> Clue | None:
    """“The review is due to be completed by May”, “Its review will end in May”."""
    for position in range(index + 1, min(sentence.last, index + MOST_DUE)):
        lower = word(text, position)
        if lower in STOPS or lower in WAS:
            return None
        if lower in ENDED and is_to_come(text, sentence, position):
            left = words_left(text, sentence, position, MOST_DUE)
            if NEGATIONS & set(left[:4]) or calendar.term(sentence, position) is None:
                return None
            return Clue(sentence, index, position, index + 1, word(text, index), noun=True,
                        open=True, expected=bool(PROSPECT & set(left)))  # fmt: skip
    return None


def reviewed_clue(text: Text, calendar: Calendar, sentence: Sentence, index: int) -> Clue | None:
    """“The scheme will be reviewed in June”, “said the ban would be reviewed in June”."""
    if word(text, index - 1) != "be" or calendar.term(sentence, index, index + MOST_DUE) is None:
        return None
    told = word(text, index - 2) == "would" and is_reported(text, sentence, index - 2)
    if not (told or is_to_come(text, sentence, index - 1)):
        return None
    verb = index - 2 if told else verb_first(text, sentence, index - 1)
    left = words_left(text, sentence, verb, MOST_REVIEWED)
    if REVIEWED.isdisjoint(left) or NEGATIONS & set(left):
        return None
    by = word(text, index + 1) == "by"
    return Clue(
        sentence, index, verb, index + 1, "considered", passive=True, who=index + 2 if by else -1
    )


MOST_REVIEWED = 6  # tokens from “ban” to “would”: “the ban on boats in the harbour would”
REVIEWED = (
    WORDS["text"]
    | WORDS["shelved"]
    | frozenset(
        "policy policies scheme arrangement arrangements decision closure pilot trial fee fees "
        "charge charges restriction restrictions curfew suspension".split()
    )
)
