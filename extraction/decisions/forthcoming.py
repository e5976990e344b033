"""What is on its way in other words: “A hearing will be held to decide whether”, “is recommended to
grant the permit”, “is due for a decision”, “is waiting for a court ruling”.
"""

from collections.abc import Iterable

from extraction.dates.term_dates import Calendar
from extraction.decisions.roads import (
    awaiting_clue,
    is_body,
    is_to_come,
    verb_first,
    words_left,
)
from extraction.decisions.signs import is_condition
from extraction.decisions.words import (
    BE,
    DECIDE,
    HAVE,
    MAY,
    SETTLE,
    WAS,
    WILL,
    WORDS,
    Clue,
    Lead,
    Rule,
)
from extraction.text.tokens import Sentence, Text, word

MOST_HELD = 6  # tokens of “will now be held in Leeds to”
MOST_NOUN = 5  # tokens of “The informal public hearing”
MOST_BODY = 8  # tokens of “The district council’s planning committee”
MOST_GRANT = 6  # tokens from “grant” to “permission”
HEARINGS = frozenset("hearing inquiry tribunal session meeting conference".split())
ADVISED = frozenset("recommended advised".split())
GRANTING = frozenset("grant approve refuse reject back support endorse adopt".split())
ADJECTIVES = frozenset("a an the final".split())


def hearing_to_clue(text: Text, calendar: Calendar, sentence: Sentence, index: int) -> Clue | None:
    """“A hearing will be held to decide whether the homes should be built”, “The hearing to
    determine the appeal will now be held on 6 May”.
    """
    if word(text, index - 1) != "to":
        return None
    if word(text, index - 2) in HEARINGS:
        return determining(text, calendar, sentence, index)
    near = range(index - 2, max(sentence.first, index - 2 - MOST_HELD), -1)
    held = next((i for i in near if word(text, i) == "held"), -1)
    if held < 0 or word(text, held - 1) != "be" or is_condition(text, sentence, index):
        return None
    verb = verb_first(text, sentence, held - 1 - (word(text, held - 2) == "to"))
    if word(text, verb) not in WILL | BE:
        return None
    if HEARINGS.isdisjoint(words_left(text, sentence, verb, 2)):
        return None
    return Clue(sentence, index, verb, index + 1, word(text, index), open=True)


def determining(text: Text, calendar: Calendar, sentence: Sentence, index: int) -> Clue | None:
    """“to determine” of a hearing whose day is told behind."""
    near = range(index + 1, min(sentence.last, index + 2 * MOST_BODY))
    held = next((i for i in near if word(text, i) in ("held", "place")), -1)
    if held < 0 or calendar.term(sentence, held, held + MOST_HELD) is None:
        return None
    lead = next((i for i in range(held - 1, index, -1) if word(text, i) in WILL | BE), -1)
    if lead < 0:
        return None
    return Clue(
        sentence, index, index - 1, index + 1, "determine", aside=held, open=True, begin=index - 2
    )


def recommended_clue(text: Text, calendar: Calendar, sentence: Sentence, index: int) -> Clue | None:
    """“The committee is being recommended to grant permission”, “Councillors are advised to refuse
    the plan”: they are to decide.
    """
    stands = index - 1 - (word(text, index - 1) == "being")
    if word(text, stands) not in BE | {"been"} or word(text, index + 1) != "to":
        return None
    verb = verb_first(text, sentence, stands)
    left = words_left(text, sentence, verb, MOST_BODY)
    if (WORDS["body"] | WORDS["deciders"] | WORDS["named"]).isdisjoint(left) or "not" in left[:2]:
        return None
    if word(text, index + 2) not in GRANTING or is_condition(text, sentence, index):
        return None
    near = {word(text, i) for i in range(index + 3, min(sentence.last, index + 3 + MOST_GRANT))}
    if (WORDS["shelved"] | WORDS["consent"] | WORDS["agenda"] | {"it", "them"}).isdisjoint(near):
        return None
    return Clue(sentence, index + 2, stands, index + 3, "decide", open=True)


def due_for_clue(text: Text, calendar: Calendar, sentence: Sentence, index: int) -> Clue | None:
    """“A marina on the coast is also due for a decision”: what is due is the subject."""
    due = index - 1
    while word(text, due) in ADJECTIVES:
        due -= 1
    if word(text, due) != "for" or word(text, due - 1) not in ("due", "up"):
        return None
    if word(text, index + 1) in ("of", "on"):
        return None  # “The mayor is up for a vote of confidence”
    be = due - 2 - (word(text, due - 2) in ("also", "now", "next", "still"))
    if word(text, be) not in BE or is_condition(text, sentence, index):
        return None
    return Clue(sentence, index, be, index + 1, "considered", passive=True, open=True)


def waiting_clue(text: Text, calendar: Calendar, sentence: Sentence, index: int) -> Clue | None:
    """“The firm is waiting for a court ruling”, “are waiting for a decision from the board”."""
    stands = index - 1 - (word(text, index - 1) in ("still", "now", "also"))
    if word(text, index + 1) != "for" or word(text, stands) not in BE:
        return None
    return awaiting_clue(text, calendar, sentence, index + 1)


def in_which_clue(text: Text, calendar: Calendar, sentence: Sentence, index: int) -> Clue | None:
    """“The commissioner will have seven days in which to hear and determine the appeal”."""
    lead = index - 1
    if word(text, lead) == "and" and word(text, index - 2) in ("hear", "consider"):
        lead = index - 3
    if [word(text, lead - n) for n in range(3)] != ["to", "which", "in"]:
        return None
    left = words_left(text, sentence, lead - 2, MOST_HELD)
    at = next((i for i, one in enumerate(left) if one in HAVE), -1)
    if at < 0 or not {"day", "days", "week", "weeks", "month", "months"} & set(left[:at]):
        return None
    verb = lead - 3 - at
    verb -= word(text, verb - 1) in WILL
    if WAS & {word(text, verb - 1)}:
        return None
    return Clue(sentence, index, verb, index + 1, word(text, index), open=True)


def papers_clue(text: Text, calendar: Calendar, sentence: Sentence, index: int) -> Clue | None:
    """“Nurses will receive voting papers asking whether they want to strike”: they vote on it."""
    asks = index + 1
    if word(text, index - 1) not in ("voting", "ballot") or word(text, asks) not in ASKING:
        return None
    them = word(text, asks + 1) in ("them", "members", "staff")
    if word(text, asks + 1 + them) not in ("whether", "if"):
        return None
    gets = index - 2
    if word(text, gets) not in RECEIVE or not is_to_come(text, sentence, gets):
        return None
    verb = verb_first(text, sentence, gets - (word(text, gets - 1) == "to"))
    return Clue(sentence, asks, verb, asks + 1, "vote")


ASKING = frozenset(("asking",))
RECEIVE = frozenset("receive get".split())


def hurdle_clue(text: Text, calendar: Calendar, sentence: Sentence, index: int) -> Clue | None:
    """“The takeover still has two hurdles to clear, including approval from the regulator, followed
    by the consent of the court”: both are yet to be given.
    """
    if HURDLES.isdisjoint(sentence.words) or word(text, index + 1) not in ("from", "of", "by"):
        return None
    left = words_left(text, sentence, index, MOST_HURDLE)
    opens = next((i for i, one in enumerate(left) if one in INCLUDING), -1)
    if opens < 0 or any(one in ("no", "not", "won", "cleared", "had") for one in left):
        return None
    before = range(index - 1 - opens, max(sentence.first, index - 1 - 3 * MOST_HURDLE), -1)
    verb = next((i for i in before if word(text, i) in HAVE | {"face", "faces", "remain"}), -1)
    if verb < 0 or not HURDLES & {word(text, i) for i in range(verb, index)}:
        return None
    return Clue(sentence, index, verb, index + 1, word(text, index), consent=True, begin=index)


HURDLES = frozenset("hurdle hurdles obstacle obstacles".split())
INCLUDING = frozenset("including followed then namely".split())
MOST_HURDLE = 7  # tokens from “including” to “approval”


def go_ahead_clue(text: Text, calendar: Calendar, sentence: Sentence, index: int) -> Clue | None:
    """“Plans for a shop could be given the go-ahead by councillors on Thursday”."""
    noun = index - (word(text, index) == "light")
    if word(text, index) == "light" and word(text, noun) != "green":
        return None
    given = noun - 1 - (word(text, noun - 1) in ("the", "final"))
    passive = word(text, given) in ("given", "granted") and word(text, given - 1) == "be"
    if not passive and word(text, given) not in ("get", "receive", "win"):
        return None
    lead = given - 1 - passive
    ahead = word(text, lead) in MAY or is_to_come(text, sentence, given - passive)
    if not ahead or is_condition(text, sentence, index):
        return None
    by = index + 1
    body = word(text, by) == "by" and is_body(text, sentence, by + 1)
    day = calendar.at(by) or calendar.at(by + 1) if not body else calendar.term(sentence, by)
    if day is None or not calendar.is_term(day):
        return None
    verb = lead if word(text, lead) in MAY else verb_first(text, sentence, lead + 1)
    who = by + 1 if body else -1
    return Clue(
        sentence, index, verb, index + 1, "considered", passive=True, expected=True, who=who
    )


def for_approval_clue(
    text: Text, calendar: Calendar, sentence: Sentence, index: int
) -> Clue | None:
    """“The model will be presented for approval at a meeting in June”."""
    handed = index - 2 - (word(text, index - 2) in ("shareholders", "members", "parliament"))
    if word(text, index - 1) != "for" or word(text, handed) not in HANDED:
        return None
    if word(text, handed - 1) != "be" or not is_to_come(text, sentence, handed - 1):
        return None
    if is_condition(text, sentence, index):
        return None
    who = index + 2 if word(text, index + 1) in ("by", "to", "of") else -1
    if who < 0 and calendar.term(sentence, index) is None:
        return None
    verb = verb_first(text, sentence, handed - 1)
    return Clue(sentence, index, verb, index + 1, "considered", passive=True, who=who)


HANDED = frozenset("presented submitted tabled brought sent put".split())


def reconsider_clue(text: Text, calendar: Calendar, sentence: Sentence, index: int) -> Clue | None:
    """“A council is to reconsider its approval for a shop”, “The court must revisit its ruling”."""
    if not is_to_come(text, sentence, index) or is_condition(text, sentence, index):
        return None
    if word(text, index + 1) not in ("its", "their", "the", "his", "her"):
        return None
    near = {word(text, i) for i in range(index + 2, index + 5)}
    if (WORDS["decision"] | WORDS["consent"] | {"refusal", "ban", "rejection"}).isdisjoint(near):
        return None
    verb = verb_first(text, sentence, index - (word(text, index - 1) == "to"))
    if (WORDS["body"] | WORDS["deciders"]).isdisjoint(words_left(text, sentence, verb, MOST_BODY)):
        return None
    return Clue(sentence, index, verb, index + 1, "reconsider", open=True)


def legality_clue(text: Text, calendar: Calendar, sentence: Sentence, index: int) -> Clue | None:
    """“A court will next week examine the legality of a decree”: it is to rule on that."""
    of = index + 2
    if word(text, of) not in LEGALITY or word(text, of + 1) != "of":
        return None
    lead = Lead.of(text, sentence, index)
    if lead.negated or not (word(text, lead.at) in WILL or is_to_come(text, sentence, index)):
        return None
    verb = lead.at if lead.to < 0 else verb_first(text, sentence, lead.to)
    if COURTS.isdisjoint(words_left(text, sentence, verb, MOST_BODY)):
        return None
    return Clue(sentence, index, verb, index + 1, "hear", open=True)


LEGALITY = frozenset("legality lawfulness validity constitutionality".split())
COURTS = frozenset("court tribunal judge judges justices".split())


FORTHCOMING: tuple[tuple[Iterable[str], Rule], ...] = (
    (DECIDE, hearing_to_clue),
    (ADVISED, recommended_clue),
    (("decision", "vote", "ruling"), due_for_clue),
    (("waiting",), waiting_clue),
    (("papers",), papers_clue),
    (("go-ahead", "light", "approval"), go_ahead_clue),
    (("approval", "ratification", "adoption"), for_approval_clue),
    (("reconsider", "revisit", "rethink"), reconsider_clue),
    (("examine", "hear", "consider", "review"), legality_clue),
    (WORDS["consent"], hurdle_clue),
    (DECIDE | SETTLE, in_which_clue),
)
