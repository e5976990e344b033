"""What courts are still to decide: verdicts, sentences, reserved rulings."""

from extraction.dates.term_dates import Calendar
from extraction.decisions.plans import is_reported
from extraction.decisions.roads import is_to_come, words_left
from extraction.decisions.words import BE, DECIDE, HAVE, PERFORM, WAS, WILL, WORDS, Clue, Lead
from extraction.text.tokens import Sentence, Text, word

MOST_LATE = 4  # paragraphs: what a court was asked further down is mostly long decided
MOST_COURT = 5  # tokens from “court” to “was asked”: “The Court of Appeal was asked”
MOST_WHEN = 9  # tokens from “did not say” to “would rule”
COURTS = frozenset("court judge judges justices tribunal magistrate magistrates".split())
UNDATED = frozenset("gave give given giving set offered named".split())
INQUIRIES = frozenset("investigation inquiry enquiry probe review".split())
OPENED = frozenset("opened launched began started announced opens is has".split())
MOST_ORDER = 9  # tokens from “order” to “pronounced”: “The order on the plea is to be pronounced”
PRONOUNCED = frozenset("pronounced delivered announced issued passed given".split())
MOST_OPENED = 7  # tokens from “opened” to “investigation”
MOST_OWN = 3  # tokens: “its final decision”
MOST_INQUIRY = 14  # tokens from “opened an inquiry” to “set no timetable”
HEARS = frozenset("consider considering considers".split())


def jury_clue(text: Text, calendar: Calendar, sentence: Sentence, index: int) -> Clue | None:
    """“retired to consider its verdict”, “is considering her sentence”, “reserved judgment”."""
    lower = word(text, index)
    near = [word(text, i) for i in range(index + 1, min(sentence.last, index + 5))]
    known = WORDS["decision"] | ({"orders", "order"} if lower == "reserved" else set())
    noun = next((i for i, one in enumerate(near) if one in known), -1)
    if noun < 0 or any(one in (",", ".", "and", "whether") for one in near[:noun]):
        return None
    left = words_left(text, sentence, index)
    if lower in ("reserved", "reserves", "reserve"):
        verb = index - (left[:1] != [] and left[0] in HAVE)
    elif lower in HEARS and not {"not", "n't", "if", "could", "asked", "urged"} & set(left[:4]):
        away = next((i for i, one in enumerate(left) if one in BE | WAS | {"retired"}), 0)
        verb = index - 1 - away
        if lower == "consider" and "to" not in left[:1] and not set(left[:2]) & WILL:
            return None
    else:
        return None
    return Clue(sentence, index + 1 + noun, verb, index + noun + 2, near[noun], open=True)


def advisement_clue(text: Text, calendar: Calendar, sentence: Sentence, index: int) -> Clue | None:
    """“took the matter under advisement”: who took it is still to decide."""
    left = words_left(text, sentence, index)
    at = next((i for i, one in enumerate(left) if one in ("took", "taken", "take", "has")), -1)
    if left[:1] != ["under"] or at < 0:
        return None
    return Clue(sentence, index, index - 1 - at, index + 1, "rule", open=True)


def deliberating_clue(
    text: Text, calendar: Calendar, sentence: Sentence, index: int
) -> Clue | None:
    """“will resume deliberations on Monday”, “began deliberating”, “are still deliberating”."""
    left = words_left(text, sentence, index, 4)
    going = BE | {"began", "begin", "begins", "start", "started", "resume", "resumes", "resumed"}
    going |= {"continue", "continues", "continued", "starts"}
    at = next((i for i, one in enumerate(left) if one in going), -1)
    if at < 0 or {"of", "after", "during", "not"} & set(left):
        return None
    return Clue(sentence, index, index - 1 - at, index + 1, "deliberate", open=True)


def sentenced_clue(text: Text, calendar: Calendar, sentence: Sentence, index: int) -> Clue | None:
    """“will be sentenced on 4 May”, “is due to be sentenced”."""
    if word(text, index - 1) != "be" or not is_to_come(text, sentence, index - 1):
        return None
    verb = index - 2 if word(text, index - 2) in WILL else index - 3
    return Clue(sentence, index, max(verb, sentence.first), index + 1, "sentence", passive=True)


def asked_clue(text: Text, calendar: Calendar, sentence: Sentence, index: int) -> Clue | None:
    """“The court was asked on Monday to restore a map”: a case that it has before it."""
    paragraph, before = sentence.block.paragraph or 0, word(text, index - 1)
    if not 0 < paragraph <= MOST_LATE or before not in ("was", "were", "been", "being"):
        return None
    verb = index - 1 - (before in ("been", "being"))
    court = words_left(text, sentence, verb, MOST_COURT)
    if not COURTS & set(court) or {",", "and"} & set(court[: MOST_COURT - 1]):
        return None
    date = calendar.at(index + 1 + (word(text, index + 1) == "on"))
    to = date.last if date is not None else index + 1
    if word(text, to) != "to":
        return None
    return Clue(sentence, to, verb, to + 1, "asked", open=True)


def order_clue(text: Text, calendar: Calendar, sentence: Sentence, index: int) -> Clue | None:
    """“The order will be pronounced on 6 May”, “said the order would be delivered in May”."""
    if word(text, index + 1) == "of" and word(text, index + 2)[:1].isdigit():
        return None  # “The order of 20 buses”
    for position in range(index + 3, min(sentence.last, index + MOST_ORDER)):
        if word(text, position) in PRONOUNCED and word(text, position - 1) == "be":
            lead = word(text, position - 2)
            ahead = lead in WILL | {"to"} or (
                lead == "would" and is_reported(text, sentence, position - 2)
            )
            if not ahead or calendar.term(sentence, position) is None:
                return None
            return Clue(sentence, index, position, index + 1, "order", noun=True)
        if word(text, position) in (",", ";", "that", "which", "and"):
            return None
    return None


def undated_clue(text: Text, calendar: Calendar, sentence: Sentence, index: int) -> Clue | None:
    """“gave no date for a ruling”, “set no timetable for its decision”."""
    left = words_left(text, sentence, index, 2)
    if left[:1] != ["no"] or left[1:2] == [] or left[1] not in UNDATED:
        return None
    if (bare := none_set(text, sentence, index)) is not None:
        return bare
    noun = index + 2 + (word(text, index + 2) in ("a", "the", "its", "their", "his", "her"))
    if word(text, index + 1) != "for" or word(text, noun) not in WORDS["decision"]:
        return None
    return Clue(sentence, noun, index - 2, noun + 1, word(text, noun), noun=True, open=True)


def none_set(text: Text, sentence: Sentence, index: int) -> Clue | None:
    """“opened an investigation in May and has set no timetable”: who looks into it is to decide."""
    if word(text, index + 1) not in (".", ",", "and", "but", ";"):
        return None
    for position in range(index - 3, max(sentence.first, index - MOST_INQUIRY), -1):
        if word(text, position) in INQUIRIES:
            lowest = max(sentence.first, position - MOST_OPENED)
            opened = (i for i in range(position - 1, lowest, -1) if word(text, i) in OPENED)
            verb = next(opened, position)
            return Clue(sentence, index, verb, index + 1, "decide", open=True)
    return None


def unclear_clue(text: Text, sentence: Sentence, index: int) -> Clue | None:
    """“It was not clear when the court would rule”, “gave no indication of when it would rule”."""
    left = words_left(text, sentence, index, 3)
    when = index + 1 + (word(text, index + 1) == "of")
    if not {"not", "no", "n't", "unclear"} & set(left) or word(text, when) != "when":
        return None
    for act in range(when + 3, min(sentence.last, when + MOST_WHEN)):
        if word(text, act) in DECIDE and word(text, act - 1) in ("would", "will"):
            verb = index - 2 if word(text, index) == "indication" else act - 1
            return Clue(sentence, act, verb, act + 1, word(text, act), open=True)
    return None


def is_own_decision(text: Text, act: int) -> bool:
    """Whether it is a decision that is published or made: “publish its decision”."""
    near = range(act + 1, act + 1 + MOST_OWN)
    return any(word(text, index) in WORDS["decision"] for index in near)


def unsaid_clue(text: Text, calendar: Calendar, sentence: Sentence, index: int) -> Clue | None:
    """“did not say when it would rule”: who said nothing of it is to decide."""
    if word(text, index) in ("clear", "known", "indication"):
        return unclear_clue(text, sentence, index)
    lead = Lead.of(text, sentence, index)
    if not lead.negated or word(text, lead.at) not in ("did", "does", "has", "have"):
        return None
    if word(text, index + 1) != "when" or word(text, index + 2) not in ("it", "they", "he", "she"):
        return None
    for act in range(index + 4, min(sentence.last, index + MOST_WHEN)):
        if word(text, act) in PERFORM and is_own_decision(text, act):
            return Clue(sentence, act, lead.at, act + 1, word(text, act), open=True)
        if word(text, act) in DECIDE:
            return Clue(sentence, act, lead.at, act + 1, word(text, act), open=True)
    return None
