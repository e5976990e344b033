"""What else tells of a pending decision: “votes on … on Monday”, “is considering whether”, “needs
the consent of”.
"""

from brief.articles import BlockKind
from extraction.dates.term_dates import Calendar
from extraction.decisions.hearings import decides_later
from extraction.decisions.kept_open import is_act
from extraction.decisions.roads import is_to_come
from extraction.decisions.votes import SEATS
from extraction.decisions.words import (
    BE,
    MOST_OBJECT,
    WAS,
    WHOM,
    WILL,
    WORDS,
    Clue,
)
from extraction.text.tokens import Sentence, Text, word

MOST_AGREED = 10  # tokens from “when” to the verb
MOST_BEFORE = 20  # tokens from “will” to “before deciding”
FORMS = {"voting": "vote", "deciding": "decide", "choosing": "choose", "electing": "elect"}
RULING = WORDS["body"] | frozenset("judge tribunal regulator agency panel watchdog umpire".split())
PROPOSED = WORDS["agenda"] | WORDS["text"] | WORDS["shelved"] | WORDS["granted"]
LICENCES = "licence license licences licenses permit permits acquisition purchase"
GRANTS = WORDS["agenda"] | frozenset(LICENCES.split())
LAWS = frozenset("ordinance bill resolution amendment".split())
AGENDA = frozenset("reviewing considering examining assessing weighing mulling studying".split())


def present_clue(text: Text, calendar: Calendar, sentence: Sentence, index: int) -> Clue | None:
    """“The committee votes on the scheme on Wednesday”: the present for what is on a calendar."""
    before, after = word(text, index - 1), word(text, index + 1)
    if before == "," and word(text, index - 3) == "," and word(text, index - 2) in WORDS["opener"]:
        before = word(text, index - 4)  # “Parliament, meanwhile, votes on”
    if before_voters(text, sentence, index):
        return Clue(sentence, index, index, index + 1, word(text, index))
    dated = calendar.at(index + 1) is not None
    hangs = after in (".", ",") and dated_before(text, calendar, sentence, index)
    chooses = after == "to" and word(text, index + 2) in WHOM
    chooses = chooses and dated_before(text, calendar, sentence, index)
    known = after in ("on", "whether", "for") or dated or hangs or chooses
    if index == sentence.first or not known:
        return None
    if not before[:1].isalnum() or before in NOT_SUBJECT or before.endswith("ly"):
        return None
    if word(text, index) == "rules" and word(text, index - 2) in NEW:
        return None  # “New European rules on such checks take effect”
    named = text.tokens[index - 1].word[0].isupper()
    if word(text, index) == "rules" and not (named or before in RULING):
        return None  # “will publish its own licensing rules by June 30”
    if is_condition(text, sentence, index) or word(text, index - 2) in ("a", "an"):
        return None  # “defeat it in a Commons vote on Wednesday”
    if word(text, index) in ("vote", "decide") and not before.endswith(PLURAL_ENDS):
        return None
    dated = calendar.term(sentence, index) is not None
    dated = dated or dated_before(text, calendar, sentence, index)
    if not dated and sentence.block.kind is not BlockKind.HEADLINE:
        return None
    base = word(text, index).removesuffix("s")
    verb = index - (before in ("next", "then", "also"))  # “It next votes on 6 May”
    return Clue(sentence, index, verb, index + 1, base)


def before_voters(text: Text, sentence: Sentence, index: int) -> bool:
    """“seven weeks before voters decide whether to keep the ban”: what they are called to."""
    asks = word(text, index + 1) in ("whether", "on") and word(text, index) in ("decide", "vote")
    lead = index - 2 - (word(text, index - 2) in ("the", "its", "their"))
    if not asks or word(text, index - 1) not in WORDS["electors"] | WORDS["deciders"]:
        return False
    counted = word(text, lead - 1) in ("days", "weeks", "months", "hours", "day", "week", "month")
    return word(text, lead) == "before" and counted and lead > sentence.first


def dated_before(text: Text, calendar: Calendar, sentence: Sentence, index: int) -> bool:
    """Whether “when” hangs it on a day before it: “on Tuesday, when the council votes on”."""
    when = next(
        (i for i in range(index - 1, index - MOST_AGREED, -1) if word(text, i) == "when"), -1
    )
    opening = calendar.at(sentence.first + (word(text, sentence.first) == "on"))
    if opening is not None and index - opening.last <= MOST_AGREED // 2:
        return calendar.is_term(opening)  # “On Monday the Senate votes on”
    last = when - (word(text, when - 1) == ",")
    date = calendar.ending_at(last) if when > 0 else None
    return date is not None and calendar.is_term(date)


def is_condition(text: Text, sentence: Sentence, index: int) -> bool:
    """Whether a verb only says what would follow: “If the board votes for closure, …”."""
    for position in range(index - 1, max(sentence.first - 1, index - MOST_BEFORE), -1):
        if word(text, position) in ("if", "unless", "once", "should", "whether"):
            return True
        if word(text, position) in (",", ";", ":", "—", "–"):
            return False
    return False


NEW = frozenset("new existing present current old these those such tougher stricter under".split())
NOT_SUBJECT = WORDS["no_subject"]
PLURAL_ENDS = ("s", "men", "women", "people", "they")


def voting_clue(text: Text, calendar: Calendar, sentence: Sentence, index: int) -> Clue | None:
    """“began voting on whether to strike”, “are voting on the offer”."""
    stands = index - 1  # “is separately deciding whether”, “is also deciding”
    stands -= word(text, stands).endswith("ly") or word(text, stands) in ("also", "now", "still")
    before = word(text, stands)
    if before == "before" and word(text, index) == "deciding":
        return before_deciding(text, sentence, index)
    if before not in BE and before not in ("began", "begin", "begins", "started", "start", "still"):
        return None
    window = [word(text, i) for i in range(index + 1, index + 6)]
    new = "new" in window[:2] and not SEATS.isdisjoint(window)
    if "on" not in window and "whether" not in window and not new:
        return None
    if "for" in window[:1] or "against" in window[:1]:
        return None
    return Clue(sentence, index, stands, index + 1, FORMS[word(text, index)])


def before_deciding(text: Text, sentence: Sentence, index: int) -> Clue | None:
    """“will hold a hearing before deciding whether to”: the subject of the first verb decides."""
    if word(text, index + 1) not in ("whether", "how", "on", "if"):
        return None
    lowest = max(sentence.first, index - MOST_BEFORE)
    for position in range(index - 2, lowest - 1, -1):
        if word(text, position) in WILL:
            return Clue(sentence, index, position, index + 1, "decide", open=True, begin=index)
    return None


def weighing_clue(text: Text, calendar: Calendar, sentence: Sentence, index: int) -> Clue | None:
    """“is considering whether to”, “are discussing an agreement”, “remain divided over how to”."""
    if (set_down := agenda_clue(text, calendar, sentence, index)) is not None:
        return set_down
    lower, position = word(text, index), index - 1
    while position > sentence.first and (
        word(text, position) in WORDS["adverb"] or word(text, position).endswith("ly")
    ):
        position -= 1
    stands = word(text, position)
    if stands == "was" and not said_so(text, sentence, position):
        return None
    if lower in PRESENT and weighs_now(text, sentence, index):
        return Clue(sentence, index, index, index + 1, lower, open=True)
    if stands not in BE | {"remain", "remains", "was"}:
        return None
    after = [word(text, i) for i in range(index + 1, min(index + 4, sentence.last))]
    asks = {"whether", "how", "if", "which"} & set(after)
    if lower in AGENDA and not asks:
        lays_down = lower in ("considering", "weighing") and LAWS & set(after)
        act = is_act(text, sentence, index + 1)
        if not (lays_down or act) and not GRANTS & {
            word(text, i) for i in range(index + 1, index + 6)
        }:
            return None
        alone = True
    elif lower in ("discussing", "negotiating", "debating"):
        alone = after[:1] not in ([","], ["."], ["with"])
    elif not asks:
        return None
    else:
        alone = lower.endswith("ing") and lower not in ("grappling", "wrangling", "haggling")
    return Clue(sentence, index, position, index + 1, lower, alone=alone, open=True)


def weighs_now(text: Text, sentence: Sentence, index: int) -> bool:
    """“as the ministry considers bids for a stake”: what a body has before it."""
    near = [word(text, i) for i in range(index + 1, min(sentence.last, index + 5))]
    near = near[: near.index(",")] if "," in near else near
    left = [word(text, i) for i in range(max(sentence.first, index - 4), index)]
    body = not (WORDS["named"] | WORDS["collective"] | WORDS["body"]).isdisjoint(left)
    return body and bool({"whether"} & set(near) or GRANTED & set(near))


PRESENT = frozenset("considers weighs mulls".split())
GRANTED = WORDS["agenda"] - frozenset("motion proposal charges".split())


def said_so(text: Text, sentence: Sentence, index: int) -> bool:
    """Whether somebody says it of himself: “The firm said it was considering whether to”; or of
    those that he speaks for: “A spokesman said the firm was considering”.
    """
    tells = range(max(sentence.first, index - 6), index - 1)
    said = next((i for i in tells if word(text, i) in ("said", "says", "told")), -1)
    apart = any(word(text, i) in (",", "who", "which") for i in range(said, index))
    return said >= 0 and not apart


def agenda_clue(text: Text, calendar: Calendar, sentence: Sentence, index: int) -> Clue | None:
    """“will consider the application on 6 May”, “would discuss whether to … when it meets”."""
    if word(text, index) not in ("consider", "discuss", "debate", "weigh", "reconsider"):
        return None
    position = index - 1
    while position > sentence.first and (
        word(text, position) in WORDS["adverb"] or not word(text, position)[:1].isalnum()
    ):
        position -= 1
    leads = word(text, position) in ("will", "would", "must")
    after = {word(text, i) for i in range(index + 1, min(index + 7, sentence.last))}
    meets = meets_before(text, sentence, index)
    to_meet = meets >= 0
    leads = leads or to_meet or is_to_come(text, sentence, index)
    grants = word(text, index) == "consider" and bool(after & PROPOSED)
    grants = grants or word(text, index) == "reconsider"
    grants = grants or (to_meet and bool(after & WORDS["text"]))
    grants = grants or word(text, index + 1).endswith("ing")
    if not leads or not (grants or "whether" in after) or "not" in after:
        return None
    asks = word(text, index + 1) == "whether" and word(text, position) == "will"
    if calendar.term(sentence, index) is None and not (to_meet or asks):
        return None
    asked = words_left_of(text, sentence, position)
    if "asked" in asked and not {"whether", "if"}.isdisjoint(asked):
        return None  # “Asked whether the board would consider the bid”: the press asked
    if not after & WORDS["agenda"] and decides_later(text, sentence, index + 1):
        return None  # “to consider changes on Monday and vote on Wednesday”
    form = "reconsider" if word(text, index) == "reconsider" else "consider"
    return Clue(sentence, index, meets if to_meet else position, index + 1, form)


def words_left_of(text: Text, sentence: Sentence, index: int) -> list[str]:
    """The words of the clause before a verb."""
    return [word(text, i) for i in range(max(sentence.first, index - MOST_AGREED), index)]


def meets_before(text: Text, sentence: Sentence, index: int) -> int:
    """The verb of those who are to meet for it: “will meet on Monday to consider”; or -1."""
    if word(text, index - 1) != "to":
        return -1
    for i in range(index - 2, max(sentence.first, index - MOST_BEFORE) - 1, -1):
        lead = word(text, i - 1)
        if word(text, i) in ("meet", "meets"):
            return i - (lead in WILL | {"would"})
        if word(text, i) == "meeting" and word(text, i + 1) in BE:
            return i + 1  # “A board meeting is scheduled for Friday to consider”
        if word(text, i) in WORDS["meet"] and lead in WILL | BE | {"to", "would"}:
            return i - 1
    return -1


def talks_clue(text: Text, calendar: Calendar, sentence: Sentence, index: int) -> Clue | None:
    """“Talks resume on Monday on whether to extend the truce”."""
    for position in range(index + 1, min(sentence.last, index + 9)):
        if word(text, position) in WORDS["resume"] and word(text, position - 1) not in WAS:
            asks = any(
                word(text, i) in ("whether", "how") for i in range(position, position + MOST_OBJECT)
            )
            named = word(text, index + 1) in ("on", "over", "about")
            return Clue(
                sentence,
                index,
                position,
                position + 1,
                "talks",
                noun=True,
                open=True,
                alone=asks or named,
            )
    return None
