"""What a decision asks, in the article’s own words: from “whether” or “how” on."""

from extraction.clauses.subjects import AUXILIARIES
from extraction.dates.term_dates import Calendar
from extraction.decisions.clauses import Clause
from extraction.decisions.objects import PRONOUNS, told_from, words_between
from extraction.decisions.postponed import question_ends
from extraction.decisions.thing_words import tidied
from extraction.decisions.words import BE, DECIDE, MODALS, NOBODY, UNLESS, WHOM, WORDS, Clue
from extraction.text.tokens import Text, word

HANGS = frozenset("depends hinges rests turns".split())
SPANS = frozenset("day days week weeks month months".split())

# What a decision is, as it is told behind its question.
KINDS = frozenset(
    "case test blow move decision ruling vote step shift showdown victory defeat bid dispute "
    "battle row trial verdict judgment judgement appeal review referendum poll measure".split()
)
MOST_KIND = 4  # tokens of “a closely watched test”


def asked_words(text: Text, calendar: Calendar, clue: Clue, clause: Clause) -> list[str]:
    """The words from “whether” or “how” on, up to when it is; none where none asks."""
    if clue.form in UNLESS:
        return []
    if clue.who == NOBODY and clue.act == clue.sentence.first:
        return words_between(text, clue.act, clue.verb)  # “Who will run it is undecided”
    if told := told_then(text, calendar, clue):
        return told
    if clue.form == "asked":
        return ["whether", *words_between(text, clue.act, asked_end(text, clue, clause))]
    if text.near[clue.act + 1] == "or" and not (clue.noun or clue.passive):
        last = asked_last(text, calendar, clue.act, clause.last)
        return ["whether", "to", *words_between(text, clue.act, last)]
    if clue.passive and text.near[clause.first - 1] in ("whether", "how"):
        return words_between(text, clause.first - 1, min(clue.verb, clue.act))
    end = told_from(text, clue, clause.last)
    for index in range(clue.act, end):
        lower = text.near[index]
        if lower in ("before", "after") and text.near[index - 1] in SPANS:
            break  # “a week before voters say whether”: another question
        if lower == "how" and text.near[index - 1] == "of" and not clue.noun:
            break  # “a text, in a test of how far to go”
        if lower in ("whether", "how") or (lower == "which" and tells(text, clue)):
            last = asked_last(text, calendar, index, end)
            if clue.postponed:
                last = question_ends(text, calendar, index + 3, last)
            words = whole_words(text, index, last, clue.sentence.last)
            return words if tidied(" ".join(words)) else []
        asks_them = clue.form == "vote" and text.near[index - 1] == "asked"
        if lower == "if" and (clue.form in ("decide", "unsaid", "say") or asks_them):
            return ["whether", *words_between(text, index + 1, clause.last)]
    if clue.noun and end < clause.last:
        behind = (i for i in range(end + 1, clause.last) if text.near[i] == "whether")
        whether = next(behind, -1)
        if whether > 0 and text.near[whether - 1] in ("on", "about", "over"):
            last = asked_last(text, calendar, whether, clause.last)
            asks = any(text.near[i] in MODALS | {"should", "to"} for i in range(whether, last))
            return words_between(text, whether, last) if asks else []  # not cut before its verb
    return voted_to(text, calendar, clue, end)


def told_then(text: Text, calendar: Calendar, clue: Clue) -> list[str]:
    """The words of what is told on a day: “will announce on 6 May where it is held”."""
    if clue.form != "say" or text.near[clue.act] != "announce":
        return []
    found = calendar.term(clue.sentence, clue.act)
    if found is None or text.near[found.last] not in ASKING - {"whether"}:
        return []
    return words_between(text, found.last, next_end(text, found.last, clue.sentence.last))


def whole_words(text: Text, first: int, last: int, limit: int) -> list[str]:
    """The words of a question, past what is told of its subject or its object in between.

    “Whether fantasy cricket, which the bill leaves out, should be banned”, “whether to turn the
    street, a row of shops, into a park”, “whether British and Turkish firms can bid”.
    """
    words = words_between(text, first, last)
    if text.near[last] in ("and", "or") and last == first + 2:
        return [*words, *words_between(text, last, next_end(text, last, limit))]
    if text.near[last] != "," or text.near[last + 1] not in ASIDE:
        return words
    close = next_end(text, last + 1, min(last + MOST_ASIDE, limit))
    goes_on = INTO if text.near[first + 1] == "to" else AUXILIARIES
    if text.near[close] != "," or text.near[close + 1] not in goes_on:
        return words
    return [*words, *words_between(text, close + 1, next_end(text, close + 1, limit))]


def next_end(text: Text, first: int, limit: int) -> int:
    """The token at which a clause ends that goes on at another."""
    return next((i for i in range(first, limit) if text.near[i] in ENDS), limit)


ENDS = frozenset(", . ; : ! ? — –".split())
ASIDE = frozenset("which who whose a an the its his her their".split())
INTO = frozenset(("into",))
MOST_ASIDE = 30  # tokens between two commas


def voted_to(text: Text, calendar: Calendar, clue: Clue, last: int) -> list[str]:
    """What a body votes to do or not: “will vote on Tuesday to confirm the judge”; none where it
    votes to choose somebody.
    """
    if clue.form != "vote" or clue.noun or clue.passive:
        return []
    to, limit = clue.act + 1, min(last, clue.act + MOST_TIME)
    while to < limit and text.near[to] != "to":
        if text.near[to] not in WHEN and calendar.at(to) is None:
            return []
        to += 1
    verb = text.near[to + 1]
    named = text.tokens[to + 1].word[:1].isupper() if to + 1 < last else True
    if text.near[to] != "to" or named or verb in WHOM | DECIDE or not verb.isalpha():
        return []
    ends = asked_last(text, calendar, to, last)
    return ["whether", *words_between(text, to, ends)]


MOST_TIME = 8  # tokens of “next week in a special session”
WHEN = frozenset("on next this later early late in at by again tonight today tomorrow".split())


def asked_end(text: Text, clue: Clue, clause: Clause) -> int:
    """The token before which is told what they will do, and not when they meet."""
    if clue.aside < 0:
        return clause.last
    near = range(clue.aside, clue.act + 2, -1)
    return next((i for i in near if word(text, i) in ("when", "at")), clause.last)


def tells(text: Text, clue: Clue) -> bool:
    """Whether somebody is to tell somebody what he chooses: “has until May to tell it which”."""
    return clue.form == "limit" and word(text, clue.act) in ("tell", "say", "show")


ASKING = frozenset("who whom which where whether".split())
UP_TO = BE | frozenset("be was remains left entirely".split())


def asked_last(text: Text, calendar: Calendar, first: int, last: int) -> int:
    """The token before which a question does not yet say when and where it is decided."""
    for index in range(first, last):
        if text.near[index] in HANGS and text.near[index + 1] in ("on", "upon"):
            return index  # “whether the deal survives depends on X”
        if text.near[index] == "," and is_of_what_kind(text, index):
            return index
        if text.near[index] == "when" and text.near[index + 1] in PRONOUNS | {"the"}:
            return index
        if [text.near[i] for i in range(index, index + 3)] == ["a", "matter", "for"]:
            return index - 1
        up_to = text.near[index] == "up" and text.near[index + 1] == "to"
        up_to = up_to and not UP_TO.isdisjoint(text.near[index - 2 : index])  # not “sign up to it”
        hands = text.near[index] == "in" and text.near[index + 2] == "hands"
        if (up_to or hands) and index > first + 2:
            return index - 1 - (text.near[index - 1] in WORDS["adverb"] - BE)
    date = calendar.at(last - 1)
    if date is None or date.last != last or not calendar.is_term(date) or date.first <= first + 3:
        return last
    return date.first


def is_of_what_kind(text: Text, comma: int) -> bool:
    """Whether it is told what the decision is: “, in a case that has split the coalition”."""
    near = range(comma + 3, min(comma + 3 + MOST_KIND, len(text.tokens)))
    leads = text.near[comma + 1] == "in" and text.near[comma + 2] in ("a", "an", "what")
    return leads and any(text.near[i] in KINDS for i in near)
