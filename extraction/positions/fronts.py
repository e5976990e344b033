"""Those who come last: “opposition to the levy comes from X”, “among those who want it is X”."""

import re

from brief.positions import Stance
from extraction.clauses.inverted import source_right
from extraction.positions import issues
from extraction.positions.complements import complement_of
from extraction.positions.issues import Topic
from extraction.positions.judgements import is_plan
from extraction.positions.objects import is_pronoun, noun_phrase
from extraction.positions.readers import Finding, Reader
from extraction.positions.sides import names_from
from extraction.text.joined import Source
from extraction.text.stance_entries import entries
from extraction.text.stance_tails import tail_end
from extraction.text.stances import BE, Cue
from extraction.text.tokens import Sentence, Text, places, word

AGAINST = (
    r"(?:opposition|resistance|hostility|objections?|criticism|anger|protests?|complaints?|"
    r"pressure|unease|skepticism|scepticism|the (?:charge|fight|campaign|revolt|rebellion|case|"
    r"battle|protests?|argument|pushback)) (?:to|against|of|at|over|about|with)"
)
FOR = (
    r"(?:support|backing|enthusiasm|demand|calls?|appetite|praise|sympathy|the (?:charge|fight|"
    r"campaign|push|drive|case|call|calls|argument|bid|crusade)) (?:for|of)"
)
# The words of which AGAINST or FOR needs one.
SIDED = frozenset(
    "opposition resistance hostility objection objections criticism anger protest protests "
    "complaint complaints pressure unease skepticism scepticism charge fight campaign revolt "
    "rebellion case battle argument pushback support backing enthusiasm demand call calls "
    "appetite praise sympathy push drive bid crusade".split()
)
# The noun, what it is on, and whom it comes from.
COMES = re.compile(
    rf"(?:But |And |Much |Most )?(?:[Tt]he )?(?:(?!the\b)[\w-]+ ){{0,3}}?"
    rf"(?:(?P<against>{AGAINST})|(?P<for>{FOR}))\s(?P<thing>[^,;:.“”]{{2,80}}?)"
    r"\s(?:ha(?:s|ve) come|comes?|came|(?:is|are|was|were|runs?|ran|remains?|has been)(?= \w+)) "
    r"(?:\w+ly |most |also |chiefly )?(?:from|led by|headed by|spearheaded by|driven by|backed by|"
    r"(?:strongest|loudest|fiercest|greatest|highest|deepest|concentrated|strong|fierce)"
    r" (?:in|among|from|at)) ",
    re.IGNORECASE,
)
LEADING = re.compile(
    r"(?:Also )?(?:Leading|Heading|Spearheading|Joining|Fronting|Behind) "
    rf"(?:the )?(?:(?P<against>{AGAINST})|(?P<for>{FOR}))\s(?P<thing>[^,;:.“”]{{2,80}}?)"
    r"\s(?:is|are|was|were|stands?|stood) ",
    re.IGNORECASE,
)
# Who voted how: “The lone dissenter, X,”, “The only vote in favor came from X”, “Voting no were X”.
ALONE = re.compile(
    r"(?:The |But the )?(?:lone|only|sole|two|three|four|five|six|other) (?:other )?"
    r"(?:(?P<against>dissent(?:ers?|ing votes?|ing voices?)?|[“‘]?no[”’]? votes?|nays?|"
    r"hold-?outs?|naysayers?|votes? against|objectors?)|"
    r"(?P<for>[“‘]?yes[”’]? votes?|votes? in favou?r|votes? for|supporters?))"
    r"(?:,| (?:was|were|is|are|came from|comes from))(?: by)? ",
    re.IGNORECASE,
)
VOTING = re.compile(
    r"(?:Those )?(?:(?P<against>(?:voting|who voted) (?:[“‘]?no[”’]?|against(?: it| the \w+)?)|"
    r"dissenting|opposed)|"
    r"(?P<for>(?:voting|who voted) (?:[“‘]?yes[”’]?|in favou?r(?: of (?:it|the \w+))?|"
    r"for (?:it|the \w+)))) "
    r"(?:was|were) (?:council \w+ |commissioners |members |board members )?",
    re.IGNORECASE,
)
# The words of which ALONE or VOTING needs one.
VOTERS = frozenset(
    "lone only sole two three four five six other voting voted dissenting opposed".split()
)
AMONG = re.compile(r"(?:Also )?(?:among|one of|some of) (?:the |those |them\b)", re.IGNORECASE)
NO_CUES = frozenset("by role not would perfect if".split())  # options of what needs more around it
MOST_FRONT = 24  # tokens from “among those” to the verb behind them


def fronted(reader: Reader, sentence: Sentence) -> Finding | None:
    """The stance of those whom a sentence names last; null where it tells none so."""
    if reader.text.tokens[sentence.first].quotation >= 0:
        return None
    return (
        coming_from(reader, sentence)
        or among_those(reader, sentence)
        or alone_in_vote(reader, sentence)
    )


def coming_from(reader: Reader, sentence: Sentence) -> Finding | None:
    """“Opposition to the levy comes from X”, “Leading the charge against it is X”."""
    text = reader.text
    if SIDED.isdisjoint(sentence.words):
        return None
    for pattern in (COMES, LEADING):
        match = pattern.match(text.raw, sentence.start, sentence.end)
        if match is None:
            continue
        source = source_right(text, reader.cast, sentence, text.token_at(match.end()))
        if source is None:
            return None
        thing = match["thing"].strip()
        if not (is_pronoun(thing) or is_plan(thing) or thing.split()[0].endswith("ing")):
            return None
        topic = None if is_pronoun(thing) else issues.of_noun_phrase(thing)
        stance = Stance.OPPOSES if match["against"] else Stance.SUPPORTS
        return named_last(reader, sentence, source, stance, topic)
    return None


def among_those(reader: Reader, sentence: Sentence) -> Finding | None:
    """“Among those opposed was X”, “One of those who want the levy is X”."""
    text = reader.text
    if not AMONG.match(text.raw, sentence.start, sentence.end):
        return None
    limit = min(sentence.last, sentence.first + MOST_FRONT)
    for be in places(text, BE, sentence.first + 2, limit):
        cue = cue_before(text, sentence.first + 1, be)
        source = source_right(text, reader.cast, sentence, be + 1)
        if cue is None or source is None:
            continue
        taken = complement_of(text, reader.cast, sentence, cue, be, [])
        topic = taken.topic if taken is not None else None
        if taken is None and cue.last < be:
            thing = noun_phrase(text, cue.last, be)
            topic = issues.of_noun_phrase(thing) if thing and not is_pronoun(thing) else None
        return named_last(reader, sentence, source, cue.stance, topic)
    return None


def alone_in_vote(reader: Reader, sentence: Sentence) -> Finding | None:
    """“The lone dissenter, X,”, “The only vote in favor came from X”: on what was voted on."""
    if VOTERS.isdisjoint(sentence.words):
        return None
    where = reader.text.raw, sentence.start, sentence.end
    match = ALONE.match(*where) or VOTING.match(*where)
    if match is None:
        return None
    first = reader.text.token_at(match.end())
    source = source_right(reader.text, reader.cast, sentence, first)
    stance = Stance.OPPOSES if match["against"] else Stance.SUPPORTS
    return named_last(reader, sentence, source, stance, None) if source is not None else None


def cue_before(text: Text, first: int, last: int) -> Cue | None:
    """The cue in “those calling for the levy”, which has no subject of its own."""
    for index in places(text, entries().keys(), first, last):
        for entry in entries()[word(text, index)]:
            end = tail_end(text, index + 1, entry.words)
            if 0 < end <= last and not NO_CUES & entry.options:
                return Cue(index, end, entry, entry.stance)
    return None


def named_last(
    reader: Reader, sentence: Sentence, source: Source, stance: Stance, topic: Topic | None
) -> Finding | None:
    """The finding of those who are named from a source on."""
    holders = reader.holders(source, None, sentence)
    if not holders:
        return None
    names, last = names_from(reader, sentence, source.first)
    holders = [*holders, *(one for one in names if one not in holders)]
    span = reader.span(sentence.first, max(source.last, last))
    return Finding(holders, stance, topic, span, None)
