"""Verbs of deciding that are pending: “will decide”, “is due to sign”, “has until Friday to agree”.

What is past, denied or conditional is none, nor what an agenda says will be talked about.
"""

from brief.articles import BlockKind
from extraction.dates.term_dates import Calendar
from extraction.decisions.joined import joined_telling, joined_verb
from extraction.decisions.leads import (
    agreed_to,
    faces_deadline,
    is_asked,
    is_awaited,
    is_up_to,
    means,
    opens_then,
    past_aside,
    told_with,
    when_before,
)
from extraction.decisions.other_senses import is_taken_up
from extraction.decisions.plans import is_planned, is_reported
from extraction.decisions.prospects import is_prospect, is_still_open
from extraction.decisions.roads import tells_himself
from extraction.decisions.terms import has_term, meets_to
from extraction.decisions.votes import says_how_to_vote, takes_side
from extraction.decisions.words import (
    BE,
    DECIDE,
    HAVE,
    MAY,
    PARTICIPLES,
    PERFORM,
    SETTLE,
    WAS,
    WHOM,
    WILL,
    WORDS,
    Clue,
    Lead,
    has_decision,
    has_object,
    own_decision,
)
from extraction.text.tokens import Sentence, Text, word

MOST_ASKED = 6  # tokens from “asked” to “to”: “will be asked in early December to”


def verb_clue(text: Text, calendar: Calendar, sentence: Sentence, index: int) -> Clue | None:
    """“will decide”, “is due to sign off”, “has until Friday to agree”, “would now be settled”."""
    lower = text.near[index]
    passive = lower in PARTICIPLES and text.near[index - 1] == "be"
    base = PARTICIPLES[lower] if passive else lower
    if not (passive or base in DECIDE or base in SETTLE or base in PERFORM):
        return None
    if is_taken_up(text, index):
        return None
    if says_how_to_vote(text, index) and not decides_then(text, calendar, sentence, index):
        return None
    then = text.near[index - 1] == "then" and text.near[index - 2] not in WILL | {"to"}
    joined = then or text.near[index - 1] == "and"
    if base in DECIDE and joined:
        return joined_verb(text, calendar, sentence, index)
    if base in PERFORM and joined and (told := joined_telling(text, calendar, sentence, index)):
        return told
    lead = Lead.of(text, sentence, index)
    if lead.negated or lead.at < sentence.first:
        return None
    clue = Clue(sentence, index, lead.at, index + 1, base, passive=passive)
    governs = governed_by_to if lead.to >= 0 else governed_by_modal
    return clue if governs(text, calendar, clue, lead) else None


def decides_then(text: Text, calendar: Calendar, sentence: Sentence, index: int) -> bool:
    """“will decide how to vote at a meeting next week”: a group decides that itself on a day."""
    decides = word(text, index) == "decide" and word(text, index - 1) in WILL
    return decides and calendar.term(sentence, index, index + 2 * MOST_ASKED) is not None


def governed_by_modal(text: Text, calendar: Calendar, clue: Clue, lead: Lead) -> bool:
    """Whether “will”, “must” or a reported “would” governs the verb so that it is pending."""
    modal = word(text, lead.at)
    dated = calendar.term(clue.sentence, clue.act) is not None or when_before(text, calendar, clue)
    if modal == "would":
        strong = clue.form in DECIDE or (clue.passive and dated)
        strong = strong or (clue.form in PERFORM and has_decision(text, clue))
        strong = strong or (clue.form in ("finalize", "finalise") and dated)
        strong = strong or (clue.form in WHOM and dated and has_object(text, clue))
        last = word(text, clue.object + 1) == "final" and word(text, clue.object + 2) == "decision"
        if last and clue.form in PERFORM and not CONDITIONS & sentence_words(text, clue.sentence):
            return True
        then = word(text, lead.at + 1) == "then" and dated  # “The agency would then rule in May”
        if strong and then and not CONDITIONS & sentence_words(text, clue.sentence):
            return True
        return (
            strong
            and (is_reported(text, clue.sentence, lead.at) or is_planned(text, clue.sentence))
            and (dated or word(text, clue.object) == "on" or asks_soon(text, clue))
        )
    if modal in MAY:
        clue.expected = True
        if may_vote_to(text, clue, lead):
            return True
        off = clue.form == "sign" and word(text, clue.act + 1) == "off"
        if (off or clue.form in GRANTS) and has_object(text, clue):
            return dated and not clue.passive
        return clue.form in DECIDE and dated and clue.form != "choose"
    if modal not in WILL:
        return False
    near = [word(text, clue.object + i) for i in range(3)]
    if clue.form in PERFORM and "final" in near and has_decision(text, clue):
        return True  # “who will make the final decision”
    then = dated or own_decision(text, clue) or opens_then(text, calendar, clue)
    if clue.form in PERFORM and has_decision(text, clue) and then:
        return True
    if clue.form == "take" and "position" in (word(text, clue.object + i) for i in (1, 2)):
        return (
            calendar.near(clue.sentence, clue.act) is not None
        )  # “will on Thursday take a position on the ban”
    if clue.form in DECIDE:
        return True
    if clue.passive and dated and clue.form in SETTLED:
        return True  # “The row over the route will be settled in March”
    weighty = has_object(text, clue) or is_choice(text, clue)
    weighty = weighty or (clue.form in WHOM and "new" in near)
    if modal == "must":
        if clue.form == "pass" and dated and word(text, clue.object) in ("it", "them"):
            return True
        return weighty or (clue.form in SETTLE and (dated or clue.form in GRANTS)) or clue.passive
    return dated and weighty and clue.form in SETTLE | WHOM | {"award"}


def may_vote_to(text: Text, clue: Clue, lead: Lead) -> bool:
    """“Aldermen may vote to award the contract”: a formal body has it on its agenda."""
    if clue.form != "vote" or text.near[clue.object] != "to" or lead.negated:
        return False
    if CONDITIONS & sentence_words(text, clue.sentence):
        return False
    return text.near[lead.at - 1] in FORMAL


FORMAL = frozenset(
    "aldermen council councillors councilors commissioners trustees supervisors board committee "
    "commission selectmen regents".split()
)


def asks_soon(text: Text, clue: Clue) -> bool:
    """Whether “whether” follows, or “soon”: “would decide after the meeting whether to sue”."""
    near = [word(text, i) for i in range(clue.object, clue.object + MOST_ASKED)]
    return near[0] in ("soon", "shortly") or "whether" in near


CONDITIONS = frozenset("if unless".split())
MOST_SENTENCE = 60  # tokens of a sentence


def sentence_words(text: Text, sentence: Sentence) -> set[str]:
    """The words of a sentence, as many as are looked at."""
    last = min(sentence.last, sentence.first + MOST_SENTENCE)
    return {word(text, i) for i in range(sentence.first, last)}


def is_choice(text: Text, clue: Clue) -> bool:
    """“will pick one of the two”, “will settle on a date”: it is a choice that is made."""
    near = {word(text, i) for i in range(clue.object, clue.object + 4)}
    if clue.form == "settle":
        return word(text, clue.object) == "on" and word(text, clue.object + 1) != "the"
    return clue.form in WHOM and bool(near & CHOICE) and word(text, clue.object) != "up"


REACHES = frozenset("strike reach seal hammer hash iron thrash find clinch".split())  # a deal
CHOICE = frozenset("one between from among either which who whom".split())
SETTLED = frozenset("settle resolve formalise formalize finalise finalize rubber-stamp".split())
GRANTS = frozenset("approve endorse authorise authorize confirm adopt".split())


def governed_by_to(text: Text, calendar: Calendar, clue: Clue, lead: Lead) -> bool:
    """Whether the word before “to” makes the verb pending."""
    at = lead.at
    governor = word(text, at)
    if governor in BE or (governor in WAS and lead.yet and tells_himself(text, clue.sentence, at)):
        return clue.form in DECIDE | SETTLE or has_object(text, clue)
    if governor in ("need", "needs", "has", "have"):
        return verb_after_have(text, clue, lead)
    if is_asked(text, clue, lead):
        return clue.form in DECIDE | SETTLE
    if governor in MEANT and means(text, at) and said_before(text, clue, at):
        return is_meant(text, calendar, clue, at)  # “The judges said they expected to rule by May”
    if governor == "position" and (before := in_position(text, clue, at)) is not None:
        governs = governed_by_to if before.to >= 0 else governed_by_modal
        clue.verb = before.at
        return governs(text, calendar, clue, before)
    if governor in WORDS["prospect"]:
        return is_prospect(text, calendar, clue, at)
    if governor in WORDS["intend"] and word(text, at - 1) not in NOT_MEANING:
        return is_meant(text, calendar, clue, at)
    if governor == "agreed" and clue.form in DECIDE | PERFORM and word(text, at - 1) not in BE:
        decides = clue.form in DECIDE or has_decision(text, clue)
        return decides and is_meant(text, calendar, clue, at)  # “has agreed to rule by May”
    if governor in WORDS["open"]:
        if governor in ("try", "seek", "attempt") and word(text, at - 1) == "to":
            return meets_to(text, calendar, clue, Lead(at - 2, at - 1))
        return is_still_open(text, clue, at)
    if governor == "deadline":
        clue.verb = clue.sentence.first
        return calendar.near(clue.sentence, at) is not None
    if (faces := faces_deadline(text, calendar, clue, lead)) > 0:
        clue.verb = faces
        return clue.form in DECIDE | SETTLE or has_object(text, clue)
    if clue.sentence.block.kind is BlockKind.HEADLINE:
        return governor[:1].isalpha() and clue.form in DECIDE | SETTLE
    if agreed_to(text, clue, lead) or told_with(text, calendar, clue, at):
        return True
    if clue.form in DECIDE | SETTLE and is_up_to(text, clue, lead):
        return True
    if clue.form in PERFORM and is_awaited(text, clue, lead):
        return True
    return has_term(text, calendar, clue, lead) or meets_to(text, calendar, clue, lead)


def in_position(text: Text, clue: Clue, at: int) -> Lead | None:
    """What stands before “to be in a position to decide”: “plans”, “hopes”, “expects”."""
    if [text.near[i] for i in range(at - 3, at)] != ["be", "in", "a"]:
        return None
    lead = Lead.of(text, clue.sentence, at - 3)
    known = not lead.negated and lead.at > clue.sentence.first
    return lead if known and text.near[lead.at] != "position" else None


MEANT = frozenset("expected hoped planned aimed intended wanted".split())
SAID = frozenset("said says announced added told".split())


def said_before(text: Text, clue: Clue, at: int) -> bool:
    """Whether somebody says of himself what he means to do, without an “if”."""
    before = range(max(clue.sentence.first, at - 2 * MOST_ASKED), at)
    said = any(word(text, i) in SAID for i in before)
    return said and CONDITIONS.isdisjoint(sentence_words(text, clue.sentence))


NOT_MEANING = BE | WAS | {"had", "a", "the", "not"}


def is_meant(text: Text, calendar: Calendar, clue: Clue, at: int) -> bool:
    """“plans to vote on 6 May”, “has pledged to decide in May”, “expects to pick one in June”."""
    clue.verb = at - (word(text, at - 1) in HAVE)
    decides = clue.form in PERFORM and (
        has_decision(text, clue) or (clue.form in REACHES and has_object(text, clue))
    )
    picks = clue.form in WHOM | {"award"} and has_object(text, clue)
    known = word(text, clue.object) in ("it", "them")  # “expects to adopt them in June”
    adopts = clue.form in SETTLE | {"pass"} and (known or has_object(text, clue))
    dated = calendar.term(clue.sentence, clue.act) is not None
    return picks or (dated and (clue.form in DECIDE or decides or adopts))


def verb_after_have(text: Text, clue: Clue, lead: Lead) -> bool:
    """“has to decide”, “has yet to agree”, “need to approve”."""
    clue.open = lead.yet
    clue.verb = past_aside(text, clue.verb, lead.at)
    if lead.yet and takes_side(text, clue):
        return False
    if clue.form in DECIDE or clue.passive or (lead.yet and clue.form in SETTLE):
        return True
    modal = lead.at - 1
    modal -= word(text, modal) in ("still", "then", "also", "first")
    would = word(text, lead.at) == "have" and word(text, modal) in ("would", "will")
    near = range(clue.object, clue.object + MOST_ASKED)
    if would and any(word(text, i) in ("any", "such") for i in near):
        return False  # “would have to give its consent to any agreement”: there is none yet
    if would and clue.form == "agree" and word(text, clue.object) == "to":
        return True
    which = range(lead.at - MOST_ASKED, lead.at)
    before = word(text, clue.object) in (".", ",") and any(word(text, i) == "which" for i in which)
    if would and clue.form in GRANTS and (before or word(text, clue.object) in DETERMINERS):
        return True  # “The association would have to approve the change”
    return has_object(text, clue)


DETERMINERS = frozenset("the a an any its their his her this that such both it them".split())
