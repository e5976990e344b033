"""Whether the words around a date speak of the past or of what is to come."""

from extraction.text.date_words import GATHERINGS, WORDS, Phrase, word_at
from extraction.text.tokens import Sentence, Text

LOOK_LEFT, LOOK_RIGHT = 12, 8  # tokens from a date to the verb whose tense tells it
MOST_FAR = 24  # tokens to the verb of a long clause
IS = frozenset("is are".split())
CLAUSE_HEAD = 3  # tokens: a date among the first of a sentence opens it
PAST, UNKNOWN, FUTURE = -1, 0, 1
FUTURE_WORDS, PAST_WORDS, NO_PAST = WORDS["future"], WORDS["past"], WORDS["adjective"]
WEAK_FUTURE, WEAK_PAST = WORDS["ahead"], WORDS["behind"]
WAS = frozenset("was were had been".split())
GIVES = frozenset("gave given gives giving".split())
MOST_LEAD = 6  # tokens from “until” to its date: “until noon on Monday”
CONDITIONAL = frozenset("if unless".split())  # “if approved on Monday”
EXTENDED = frozenset("renewed extended prolonged renews extends prolongs".split())
OWNERS = frozenset("the its their his her a".split())
BEFORE_NOUN = frozenset("a an the its their his her this these".split())
MEETING_LEADS = frozenset("in on of".split())
AFTER = frozenset(("after",))  # “until after Easter”
CALLED = frozenset("called set scheduled convened summoned fixed announced arranged".split())
LISTED = frozenset("listed booked timetabled rescheduled slated pencilled penciled fixed".split())
VOTES = frozenset("vote votes ballot hearing election referendum strike".split())
LINKS = frozenset("in of with for at from".split())
GOVERNING = frozenset("to will would can could may might must should shall".split())
ARRANGED = WORDS["arranged"]
PASSIVE = frozenset("be being is are".split())


def tense_at(text: Text, sentence: Sentence, phrase: Phrase) -> int:
    """Whether the words around a date speak of the past or of what is to come.

    The nearest verb before it in its sentence tells, else the nearest after it, else “after”,
    “by” and their like.
    """
    before = range(phrase.first - 1, max(sentence.first, phrase.first - LOOK_LEFT) - 1, -1)
    after = range(phrase.last, min(sentence.last, phrase.last + LOOK_RIGHT))
    if word_at(text.tokens, phrase.last) == "," and phrase.first > sentence.first + CLAUSE_HEAD:
        after = range(0)  # what follows the comma says who said it
    of = phrase.first - 1 - (word_at(text.tokens, phrase.first - 1) == "the")
    if word_at(text.tokens, of) == "of" and word_at(text.tokens, of - 1) == "ahead":
        return FUTURE  # “called for calm ahead of Sunday’s vote”
    rules = (is_new_term, is_given_until, is_promised, is_called_for, is_reserved_for)
    if any(rule(text, phrase, before) for rule in rules):
        return FUTURE
    for window in (before, after):
        for index in window:
            tense = tense_of(text, index)
            if tense != UNKNOWN:
                return tense
    link = word_at(text.tokens, phrase.first - 1) in ("in", "on")
    if word_at(text.tokens, phrase.first - 1 - link) in IS:
        return FUTURE  # “The election is in November”, “The deadline is 12 May”
    for index in before:
        word = text.tokens[index].lower
        if word == "last" and word_at(text.tokens, index + 1) in ("word", "say"):
            continue  # “have the last word on Sunday”
        if word in WEAK_FUTURE or word in WEAK_PAST:
            return FUTURE if word in WEAK_FUTURE else PAST
    return farther(text, sentence, phrase)


def farther(text: Text, sentence: Sentence, phrase: Phrase) -> int:
    """The tense of a verb that stands farther off in the same clause: “is to take up …, in May”; of
    what is to come behind the comma: “At their talks in May, leaders will”.
    """
    if word_at(text.tokens, phrase.last) == ",":
        for index in range(phrase.last, min(sentence.last, phrase.last + LOOK_RIGHT)):
            tense = tense_of(text, index)
            if tense != UNKNOWN:
                return tense if tense == FUTURE else UNKNOWN
    lowest = max(sentence.first, phrase.first - MOST_FAR)
    for index in range(phrase.first - 1, lowest - 1, -1):
        if word_at(text.tokens, index) in (",", ";", ":", "—", "–"):
            return UNKNOWN
        if index < phrase.first - LOOK_LEFT:
            if word_at(text.tokens, index + 1) == "to" and word_at(text.tokens, index) in IS:
                return FUTURE
            tense = tense_of(text, index)
            if tense != UNKNOWN:
                return tense
    return UNKNOWN


def is_new_term(text: Text, phrase: Phrase, before: range) -> bool:
    """Whether something is put off to a date: “delayed its ruling until March”."""
    lead = phrase.first - 1 - (word_at(text.tokens, phrase.first - 1) in OWNERS | AFTER)
    lead -= 2 * (word_at(text.tokens, lead) == "least")  # “until at least June”
    if word_at(text.tokens, lead) in MEETING_LEADS:  # “until its meeting in August”
        near = range(lead - 1, max(before.stop, lead - MOST_LEAD), -1)
        until = next((i for i in near if word_at(text.tokens, i) in ("until", "till", "to")), lead)
        if any(word_at(text.tokens, i) in GATHERINGS for i in range(until, lead)):
            lead = until
    return word_at(text.tokens, lead) in ("until", "till", "to") and any(
        delays(text, index) for index in before
    )


def is_promised(text: Text, phrase: Phrase, before: range) -> bool:
    """Whether a term is promised or asked for: “promised a decision before the summer”."""
    near = range(phrase.first - 1, max(before.stop, phrase.first - MOST_LEAD), -1)
    lead = next((i for i in near if word_at(text.tokens, i) in ("by", "before", "until")), -1)
    return lead >= 0 and any(
        word_at(text.tokens, i) in WORDS["promise"] for i in range(lead - 1, before.stop, -1)
    )


def is_called_for(text: Text, phrase: Phrase, before: range) -> bool:
    """Whether a meeting is called for a date: “has called a vote for Saturday”."""
    if word_at(text.tokens, phrase.first - 1) != "for":
        return False
    if word_at(text.tokens, phrase.first - 2) in CALLED | LISTED:
        helps = word_at(text.tokens, phrase.first - 3), word_at(text.tokens, phrase.first - 4)
        held = helps[0] in GATHERINGS | VOTES  # “at a meeting called for 26 June”
        return held or helps[0] in IS or (helps[0] == "been" and helps[1] in ("has", "have"))
    for index in range(phrase.first - 2, max(before.stop, phrase.first - LOOK_RIGHT), -1):
        lower = text.tokens[index].lower
        if lower in CALLED:
            return word_at(text.tokens, index + 1) in BEFORE_NOUN
        if not lower[0].isalpha():
            return False
    return False


def is_reserved_for(text: Text, phrase: Phrase, before: range) -> bool:
    """Whether a judgment is kept back until a date: “reserved its verdict for Friday”."""
    lead = word_at(text.tokens, phrase.first - 1) in ("for", "until", "till", "to")
    return lead and any(word_at(text.tokens, i) in ("reserved", "reserves") for i in before)


def is_given_until(text: Text, phrase: Phrase, before: range) -> bool:
    """Whether somebody is given until a date: “gave the firm until noon on Monday”."""
    near = range(phrase.first - 1, max(before.stop, phrase.first - MOST_LEAD), -1)
    until = next((i for i in near if word_at(text.tokens, i) in ("until", "till")), -1)
    if until >= 0 and any(word_at(text.tokens, i) in EXTENDED for i in before):
        return True  # “renewed the mandate until October”
    if word_at(text.tokens, until - 1) in ("has", "have"):
        return True  # “The firm, which was warned, has until Monday to”
    return until >= 0 and any(
        word_at(text.tokens, i) in GIVES for i in range(until - 1, before.stop, -1)
    )


PUTS = frozenset("put puts pushed putting hold held holding".split())


def delays(text: Text, index: int) -> bool:
    """Whether a word, or two with the one before it, put something off."""
    lower = text.tokens[index].lower
    if lower == "forward":  # to a new day too, only a nearer one
        return word_at(text.tokens, index - 1) in ("brought", "bring", "bringing")
    if lower in ("off", "back"):
        object = word_at(text.tokens, index - 1) in ("it", "that", "them", "this")
        return word_at(text.tokens, index - 1 - object) in PUTS
    if lower == "over":
        return word_at(text.tokens, index - 1) in ("held", "carried")
    return lower in WORDS["delay"]


def tense_of(text: Text, index: int) -> int:
    """What a verb says of the time that is spoken of; nothing where a word is none."""
    lower = text.tokens[index].lower
    if text.tokens[index].word != lower:
        return UNKNOWN
    if lower in FUTURE_WORDS:
        was = any(word_at(text.tokens, before) in WAS for before in (index - 1, index - 2))
        return PAST if was else FUTURE
    if lower in ARRANGED and word_at(text.tokens, index - 1) in IS:
        return FUTURE  # “is meeting on Thursday”
    participle = word_at(text.tokens, index - 1) in PASSIVE | CONDITIONAL
    if word_at(text.tokens, index - 1) in ("or", "and"):  # “must be approved or refused”
        participle = word_at(text.tokens, index - 3) == "be"
    if lower in PAST_WORDS:
        if lower in NOUNS_TOO and is_noun(text, index):
            return UNKNOWN
        base = word_at(text.tokens, index - 1) in GOVERNING  # “will put it to voters in May”
        return UNKNOWN if participle or base else PAST
    if lower.endswith("ed") and len(lower) > 4:
        if word_at(text.tokens, index - 1) in BEFORE_NOUN | LINKS:
            return UNKNOWN  # “a proposed ban”, “in closed session”: it tells no time
        aside = word_at(text.tokens, index - 1) in (",", "(")
        if aside and word_at(text.tokens, index + 1) == "by":
            return UNKNOWN  # “the board, chaired by X,”
        return UNKNOWN if participle or lower in NO_PAST else PAST
    return UNKNOWN


def is_noun(text: Text, index: int) -> bool:
    """Whether a word that may be a verb of the past is a noun: “a cut”, “an interest rate cut on”;
    not “the bank cut rates”.
    """
    if word_at(text.tokens, index - 1) in BEFORE_NOUN:
        return True
    near = (word_at(text.tokens, i) for i in (index - 2, index - 3))
    return word_at(text.tokens, index + 1) in AFTER_NOUN and not {"a", "an"}.isdisjoint(near)


NOUNS_TOO = frozenset("cut bid split".split())
AFTER_NOUN = frozenset("on in at by of to for this next later from".split())
