"""The clause that a cue takes: “agreed that …”, “demanded that the bank take losses”."""

from extraction.clauses.clauses import raw
from extraction.clauses.conditions import explains
from extraction.clauses.subjects import AUXILIARIES
from extraction.names.sources import words as source_words
from extraction.positions import issues
from extraction.positions.deeds import of_verb
from extraction.positions.halting import halted, put_off
from extraction.positions.objects import (
    ENDORSE,
    Complement,
    is_pronoun,
    noun_phrase,
    of_clause,
)
from extraction.positions.undoing import (
    is_only_later,
    is_plan,
    is_undone,
    off_list,
    undone,
)
from extraction.text import wording
from extraction.text.cast import Actor, Cast
from extraction.text.stances import Cue, word_class
from extraction.text.tokens import DASHES, Text, places, word

MOST_BEFORE_THAT = 6  # tokens between “agreed” and “— that”
WISHING = frozenset("recommend propose demand insist urge ask request move suggest".split())
MOST_WISHED = 10  # tokens of “that the council’s plan for the harbor be dropped”
NOUN_BEFORE = frozenset("the a an its his her their this to of not".split())
OWN_VERBS = frozenset("would will could can had has was is".split())
MODAL = frozenset("should must may might".split())
DONE = frozenset(
    "implemented approved adopted passed enacted introduced imposed ratified built signed".split()
)
DETERMINERS = frozenset("the a an any each every its his her their this".split())
PRONOUNS = frozenset("it he she they we you".split())
LINKS = frozenset("like and or but who that".split())
MOST_NOUNS = 4  # words of “the harbor levy plan”
SINGULAR = frozenset("he she it".split())
SECRET = frozenset("named identified name anonymous anonymity".split())  # “asked that he not be”
ENDED = ("s", "ed", "ing", "ly")  # of a word that is no verb in its plain form
COMMA = frozenset(",")
TERMS = frozenset("unless if until till without before provided".split())
BARE_CLAUSE = frozenset(("agree",))


def clause(
    text: Text, cast: Cast, cue: Cue, first: int, end: int, holders: list[Actor]
) -> Complement | None:
    """“agree that …”, “agreed in May — that …”, “agree the war …”."""
    if points_back(text, cue, first, end):
        return None
    first -= word(text, cue.last - 1) == "that"  # “moved that the plan be adopted”
    if (asked := asked_of_members(text, cue, first, end)) is not None:
        return asked
    # “…, an idea which the ministry did not accept” is no part of what is wished.
    end = next((i for i in places(text, COMMA, first, end) if explains(text, i + 1, end)), end)
    for index in range(first, min(first + MOST_BEFORE_THAT, end)):
        if word(text, index) == "that" and (
            index == first or word(text, index - 1) in DASHES or is_time(text, cue, first, index)
        ):
            if end - index == 3 and word(text, index + 2) in ("refuse", "reject", "decline"):
                return Complement(None, flips=True)  # “demand that she refuse”
            if cue.entry.base in WISHING and (bad := wished_undone(text, index + 1, end)):
                return bad
            if cue.entry.base in ("ask", "request") and not SECRET.isdisjoint(
                text.lowers[index:end]
            ):
                return None
            if tuple(text.lowers[index + 1 : index + 4]) == ("there", "be", "no"):
                name = noun_phrase(text, index + 4, end)  # “that there be no expansion”
                return Complement(issues.of_noun_phrase(name), flips=True) if name else None
            if cue.entry.base == "suggest" and not is_subjunctive(text, index + 1, end):
                return None
            if cue.entry.base in WISHING and (bad := wished_not(text, index + 1, end)):
                return bad
            if (fate := fate_of_it(text, index + 1, end)) is not None:
                return fate
            own = own_clause(text, index + 1, end, holders)
            asked = wished(text, cast, index + 1, end)
            if asked is None and cue.entry.base in WISHING:
                asked = wished_of_thing(text, index + 1, end)
            return own or asked or of_clause(text, index + 1, end)
    if cue.entry.base in BARE_CLAUSE and (
        cast.at(first) is not None or word(text, first) in source_words().openers
    ):
        return of_clause(text, first, end)
    return None


def points_back(text: Text, cue: Cue, first: int, end: int) -> bool:
    """Whether “that” points to a thing: “wants that duty cut”, “demanded that review”."""
    if word(text, first) != "that" or first + 1 >= end or not word(text, first + 1).isalpha():
        return False
    thing = word(text, first + 1) in word_class("topic") | word_class("adopted")
    alone = first + 2 >= end or not text.tokens[first + 2].word[0].isalnum()
    return (thing and cue.entry.base == "want") or (alone and word(text, first + 1) not in PRONOUNS)


def asked_of_members(text: Text, cue: Cue, first: int, end: int) -> Complement | None:
    """“recommended (that) its members reject the offer”: it is against the offer."""
    first += word(text, first) == "that"
    who = first + (word(text, first) in DETERMINERS)
    verb = who + 1
    voting = ENDORSE | word_class("undo") | {"vote"}
    if cue.entry.base not in WISHING or verb + 1 >= end or word(text, verb) not in voting:
        return None
    many = word(text, who) == "they" or wording.is_plural(word(text, who))
    return of_verb(text, cue, verb, end, (raw(text, first, verb), True)) if many else None


def is_subjunctive(text: Text, first: int, end: int) -> bool:
    """Whether a clause says what is to be: “suggested that the matter be left to a vote”."""
    for index in range(first + 1, min(end, first + MOST_WISHED)):
        if text.near[index] in AUXILIARIES or text.near[index] == "should":
            return text.near[index] in ("be", "should") and text.near[index - 1] != "to"
    return False


def own_clause(text: Text, first: int, end: int, holders: list[Actor]) -> Complement | None:
    """“insisted that it would sign”: what the holder himself would do."""
    humans = {"it": False, "he": True, "she": True}
    human = humans.get(word(text, first))
    if human is None or len(holders) != 1 or holders[0].human is not human or end - first < 3:
        return None
    if word(text, first + 1) not in OWN_VERBS:
        return None
    said = f"{wording.spoken(holders[0])} {raw(text, first + 1, end)}"
    topic, negative = issues.of_clause(said)
    return Complement(topic, flips=negative, final=True)


def fate_of_it(text: Text, first: int, end: int) -> Complement | None:
    """“insisted that it would not be withdrawn”: a plan, and nobody who insists."""
    if word(text, first) not in ("it", "they") or word(text, first + 1) not in OWN_VERBS | MODAL:
        return None
    denied = word(text, first + 2) in ("not", "never")
    be = first + 2 + denied
    if word(text, be) != "be" or be + 1 >= end:
        return None
    if is_undone(text, be + 1):
        return Complement(None, flips=not denied)
    return Complement(None, flips=denied) if word(text, be + 1) in DONE else None


def wished(text: Text, cast: Cast, first: int, end: int) -> Complement | None:
    """“demanded that the bank take losses”: that it takes them."""
    begin = first + (word(text, first) == "the")
    mention = cast.at(begin)
    named = mention is not None and mention.first <= begin
    verb = mention.last if mention is not None and named else begin + 1
    alone = named or word(text, begin) in SINGULAR
    if not alone or verb + 1 > end or not is_plain(text, verb):
        return None
    if "be" in text.lowers[verb + 1 : min(verb + 3, end)] and word(text, verb + 1) != "to":
        return None  # “that the Harwick district be exempted”
    plural = mention is not None and named and mention.actor.plural
    return Complement(
        issues.of_infinitive(raw(text, first, verb), plural, raw(text, verb, end)), final=True
    )


def wished_undone(text: Text, first: int, end: int) -> Complement | None:
    """“demanded that the plan be dropped”, “that the council scrap it”: the plan is not wanted."""
    for index in range(first + 1, min(end, first + MOST_WISHED)):
        lower, before = word(text, index), word(text, index - 1)
        if lower in AUXILIARIES and lower != "be":
            return None
        if lower == "be" and before not in ("to", "not"):
            name = raw(text, first, index)
            later = is_only_later(word(text, index + 1), name)
            if not is_undone(text, index + 1) or later:
                return None
            if (listed := off_list(name, raw(text, index + 1, end))) is not None:
                return listed
            halt = halted(name, word(text, index + 1)) or put_off(text, name, index + 1)
            return halt or undone(name)
        if lower in word_class("undo") and word(text, index + 1) in source_words().openers:
            name = noun_phrase(text, index + 1, end)
            return undone(name) if is_plan(name) and before not in NOUN_BEFORE else None
    return None


def wished_not(text: Text, first: int, end: int) -> Complement | None:
    """“recommended that the bridge not be built”, “that the council not raise it”: no such deed."""
    for index in range(first + 1, min(end, first + MOST_WISHED)):
        if text.near[index] in AUXILIARIES:
            return None  # “that it was not built”
        verb = index + 1
        if text.near[index] == "not" and (text.near[verb] == "be" or is_plain(text, verb)):
            subject = raw(text, first, index)
            if text.near[verb] == "be" and is_undone(text, verb + 1):
                return Complement(None if is_pronoun(subject) else issues.of_noun_phrase(subject))
            stop = next((at for at in range(verb, end) if text.near[at] in TERMS), end)
            many = wording.agree(subject) == "are"
            return Complement(
                issues.of_infinitive(subject, many, raw(text, verb, stop)), flips=True
            )
    return None


def wished_of_thing(text: Text, first: int, end: int) -> Complement | None:
    """“insists that the scheme cover glass”: that it covers it."""
    if word(text, first) not in DETERMINERS:
        return None
    last = first + 1
    if not is_noun(word(text, last)) and word(text, last).isalpha():
        last += 1  # “the harbor plan”
    while last < min(end, first + MOST_NOUNS) and is_noun(word(text, last)):
        last += 1
    if last - first > 2 and word(text, last) in source_words().openers:
        last -= 1  # “that the council cut the levy”
    alone = last + 1 >= end or not word(text, last + 1)[:1].isalnum()
    named = is_noun(word(text, last - 1)) or is_noun(word(text, last))
    known = named and first + 1 < last < end and not wording.is_plural(word(text, last - 1))
    linked = word(text, last) in source_words().prepositions or word(text, last) in LINKS
    if not known or linked or not is_plain(text, last):
        return None
    if alone and word(text, last - 1) not in source_words().kinds:
        return None
    subject, deed = raw(text, first, last), raw(text, last, end)
    return Complement(issues.of_infinitive(subject, False, deed), final=True)


def is_noun(lower: str) -> bool:
    """Whether a word is a plan, or who may be asked to do something."""
    return lower in word_class("topic") or lower in source_words().kinds


def is_plain(text: Text, verb: int) -> bool:
    """Whether a verb stands in its plain form: no ending, no auxiliary."""
    lower = word(text, verb)
    finite = lower in AUXILIARIES or lower in word_class("past") or lower in ("not", "also")
    return lower.isalpha() and lower.islower() and not finite and not lower.endswith(ENDED)


def is_time(text: Text, cue: Cue, first: int, end: int) -> bool:
    """Whether words between a cue and its clause are a time: “recommended in October that”."""
    day = word(text, first).endswith("day")
    return cue.entry.base in WISHING and (
        day or (word(text, first) in ("in", "on", "last", "at") and end - first <= MOST_BEFORE_THAT)
    )
