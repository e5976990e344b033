"""Decisions of which nobody has said when: “No date has been given for the minister’s decision”,
“has not yet set a date for its vote”, “did not say when the licence would be awarded”.
"""

from extraction.dates.term_dates import Calendar
from extraction.decisions.choices import CHOICES
from extraction.decisions.roads import HAVE_NOT, words_left
from extraction.decisions.words import DECIDE, HAVE, NOBODY, PARTICIPLES, WORDS, Clue, Lead, is_head
from extraction.text.tokens import Sentence, Text, word

MOST_SET = 7  # tokens from “has” to “date”: “has not yet set a firm date for”
MOST_FOR = 8  # tokens from “for” to “decision”: “for the housing secretary’s decision”
MOST_WHEN = 12  # tokens from “when” to “awarded”
SETTING = frozenset("set given fixed announced named agreed".split())
STOPS = frozenset(". ; : , that which who and but".split())
# What the people decide, whoever sets the day for it.
PUBLIC = frozenset("referendum plebiscite election elections runoff by-election".split())
DONE = frozenset(
    "awarded chosen made taken announced published issued decided named picked selected delivered "
    "granted reached".split()
)
MODALS = frozenset("would will might could may".split())
DID_NOT = frozenset("did does has have would could".split())
KEEPS = frozenset("declined refused".split())


def no_date_clue(text: Text, calendar: Calendar, sentence: Sentence, index: int) -> Clue | None:
    """“No timetable has been given for the minister’s decision”, “has not yet set a date for its
    vote to ratify the pact”.
    """
    noun = decision_after(text, sentence, index)
    if noun < 0:
        return None
    left = words_left(text, sentence, index, MOST_SET)
    at = next((i for i, one in enumerate(left) if one in SETTING | {"fix", "give"}), -1)
    who = NOBODY if word(text, noun) in PUBLIC else -1
    if left[:1] == ["no"]:
        between = [word(text, i) for i in range(index + 1, index + MOST_SET)]
        given = {"has", "have"} & set(between) and SETTING & set(between)
        if not given:
            return None
        return Clue(sentence, noun, noun, noun + 1, "undated", noun=True, open=True, who=who)
    if at < 0 or "," in left[:at]:
        return None
    yet = next((i for i, one in enumerate(left) if i > at and one in HAVE | HAVE_NOT), -1)
    unset = left[at + 1 : yet + 1]
    open_still = {"not", "yet", *HAVE_NOT} & set(unset)
    if yet < 0 or not open_still or not set(unset) <= {"not", "yet", "to", "n't", left[yet]}:
        return None
    return Clue(sentence, noun, index - 1 - yet, noun + 1, "undated", noun=True, open=True, who=who)


def decision_after(text: Text, sentence: Sentence, index: int) -> int:
    """The noun of deciding of “date for its vote”, “timetable has been given for the decision”."""
    last = min(sentence.last, index + MOST_SET)
    link = next((i for i in range(index + 1, last) if word(text, i) == "for"), -1)
    if link < 0 or not STOPS.isdisjoint(word(text, i) for i in range(index + 1, link)):
        return -1
    for position in range(link + 1, min(sentence.last, link + MOST_FOR)):
        if word(text, position) in WORDS["decision"]:
            return position if is_head(text, position) else -1
        if word(text, position) in STOPS or word(text, position) == "of":
            return -1
    return -1


def when_unsaid_clue(text: Text, calendar: Calendar, sentence: Sentence, index: int) -> Clue | None:
    """“did not say when the licence would be awarded”, “has not said when its ruling might come”,
    “did not say when the court would rule”.
    """
    lead = Lead.of(text, sentence, index)
    denied = lead.negated and word(text, lead.at) in DID_NOT
    denied = denied or word(text, lead.at) in HAVE_NOT | {"didn't", "didn’t"}
    denied = denied or (lead.to >= 0 and word(text, lead.at) in KEEPS)
    if lead.at < sentence.first or not denied or word(text, index + 1) != "when":
        return None
    limit = min(sentence.last, index + 1 + MOST_WHEN)
    modal = next((i for i in range(index + 3, limit) if word(text, i) in MODALS), -1)
    subject = [word(text, i) for i in range(index + 2, modal)]
    if modal < 0 or STOPS & set(subject):
        return None
    act = modal + 1
    decides = bool(WORDS["decision"] & set(subject[-2:])) or bool(
        {"decision", "ruling", "verdict"} & set(subject)
    )
    if word(text, act) in ("come", "follow") and decides:
        noun = modal - 1
        return Clue(sentence, noun, lead.at, act + 1, word(text, noun), noun=True, open=True)
    passive = word(text, act) == "be" and word(text, act + 1) in DONE | set(PARTICIPLES)
    if passive and (decides or CHOICES & set(subject)):
        return Clue(sentence, act + 1, lead.at, act + 2, "decide", open=True)
    own = subject[0] in ("it", "they", "he", "she")
    if word(text, act) in DECIDE and not own and len(subject) > 1:
        return Clue(sentence, act, modal, act + 1, word(text, act), open=True)
    return None
