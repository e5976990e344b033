"""Stances that a cue tells: “X opposes the plan”, “the plan, backed by X”, “X urged Y to …”."""

from collections.abc import Iterator
from dataclasses import replace

from brief.positions import Stance
from extraction.clauses.clause_subjects import VERBS_BETWEEN
from extraction.clauses.clauses import Clause, clause_of, condition_of, raw
from extraction.clauses.conditions import is_for_signing, is_passing, opens_with_condition
from extraction.positions.advice import is_advice
from extraction.positions.cases import as_reproach
from extraction.positions.commitments import commitments_in
from extraction.positions.complements import complement_of
from extraction.positions.cue_subjects import MOST_FRAMES, subject_of_cue
from extraction.positions.denied_claims import is_denied_claim
from extraction.positions.desires import desires_in
from extraction.positions.disbelief import is_disbelieved
from extraction.positions.excepted import is_excepted
from extraction.positions.foretold import asks_in_marks, foretelling
from extraction.positions.holders import is_supposed, skip_back
from extraction.positions.namings import namings_in
from extraction.positions.no_minds import is_a_noun, shows_no_mind
from extraction.positions.not_told import tells_nothing
from extraction.positions.not_yet import is_not_yet
from extraction.positions.objects import Complement
from extraction.positions.outcomes import threat
from extraction.positions.owners import owners_in
from extraction.positions.past_stances import (
    before_then,
    is_bygone,
    is_past,
    is_taken_back,
    names_plan,
    was_said_before,
)
from extraction.positions.readers import Finding, Reader
from extraction.positions.sides import named_behind, sides_in
from extraction.positions.stance_cues import (
    at_odds,
    cues_of,
    is_aside,
    is_asked,
    is_of_none,
    rules_games,
    takes_no_side,
)
from extraction.positions.terms_inside import on_its_terms
from extraction.positions.things_before import backed_by, thing_before
from extraction.positions.told_disbelief import disbelief_in
from extraction.quotes.voices import Voice
from extraction.text.cast import Actor
from extraction.text.denials import is_denied
from extraction.text.joined import Source
from extraction.text.stance_entries import FLIPPED
from extraction.text.stances import Cue, words_before
from extraction.text.tokens import Sentence, Text, word

LEADS_CLAUSE = frozenset("— – -- that".split())
# After these a clause of its own begins, or goes on.
INNER = frozenset(
    "that which who whose whom where when while if unless because what how why it he she they we i"
    " there".split()
)
NO_CONDITION = frozenset("deny dispute call".split())
# A condition that begins with one of these is no part of what is backed.
LACKING = frozenset("without until before should in for with subject while once".split())
REFUSING = frozenset("reject dismiss rebuff spurn".split())
UNREAL = frozenset("would will could might may to should must 'll ’ll".split())
OUGHT = frozenset("should must ought".split())
SAYING = frozenset("said say says told".split())
THREATENING = frozenset("threaten vow promise pledge prepare plan".split())


def told_in(reader: Reader, sentence: Sentence) -> list[Finding]:
    """The stances that a sentence tells; a question tells none."""
    if reader.text.raw[sentence.end - 1] == "?":
        return []
    told = list(told_by_cues(reader, sentence))
    told.extend(commitments_in(reader, sentence, [one for one in told if one.holders]))
    told.extend(desires_in(reader, sentence))
    told.extend(owners_in(reader, sentence))
    told.extend(sides_in(reader, sentence))
    told.extend(disbelief_in(reader, sentence))
    for found in namings_in(reader, sentence):  # “a plan that X called reckless” has its own verb
        if found.at >= 0 or not any(
            one.holders and one.evidence[0] < found.evidence[1] <= one.evidence[1]
            for one in told[-MOST_FRAMES:]
        ):
            told.append(found)
    return told


def told_by_cues(reader: Reader, sentence: Sentence) -> Iterator[Finding]:
    """The stances of the cues of a sentence; a cue inside the complement of another tells none."""
    done, before, asking = sentence.first, None, None
    for cue in cues_of(reader, sentence):
        if is_denied_claim(reader.text, sentence, cue):
            continue
        if cue.first >= done and (found := told_by(reader, sentence, cue, before)) is not None:
            if asking is not None and before is not None and is_asked(reader, cue, asking, before):
                continue
            done, asking = after_infinitive(reader.text, cue), cue
            before = found if found.holders else before
            if word(reader.text, cue.last) in LEADS_CLAUSE:
                done = reader.text.token_at(found.evidence[1])  # what is said inside is no other
            yield found


def after_infinitive(text: Text, cue: Cue) -> int:
    """The token after a cue and the verb it takes: “is not prepared to accept” is one stance."""
    to = cue.entry.tail[-1:] != ("to",) and word(text, cue.last) == "to"
    denied = "not" in cue.entry.options or cue.entry.tail[:1] == ("no",)
    denied = denied and "t" in cue.entry.follows
    return cue.last + to + 1 if denied else cue.last


def told_by(reader: Reader, sentence: Sentence, cue: Cue, before: Finding | None) -> Finding | None:
    """The stance of a cue; without a holder where nobody holds it (any more): it names an issue."""
    text, voice = reader.text, reader.voices.at(sentence, cue.first)
    source = subject_of_cue(reader, sentence, cue, before)
    if source is None and voice is not None and not cue.passive:
        source = reader.body_named(voice, skip_back(text, sentence, cue.first - 1))
    if source is None or is_excepted(text, source.first) or is_a_noun(text, cue, source):
        return None
    if asks_in_marks(text, cue, voice) or tells_nothing(text, sentence, cue, source):
        return None
    if is_not_yet(reader, sentence, cue, source, voice):
        return None
    if not cue.passive and is_of_none(text, source.first):
        if cue.entry.denied is None:
            return None
        cue = replace(cue, stance=cue.entry.denied)  # “neither X nor Y supports it”
    if is_disbelieved(text, sentence, source.first):
        if source.pronoun is None or cue.stance not in FLIPPED:
            return None
        cue = replace(cue, stance=FLIPPED[cue.stance])  # “I don’t think I can support it”
    if voice is not None and goes_past(text, sentence, cue, source, voice):
        voice = None
    wishing = wishers(text, sentence, cue, voice)
    idle = is_supposed(text, sentence, source.first) or (
        not wishing
        and (is_past(text, sentence, cue, voice) or was_said_before(text, sentence, source.first))
    )
    parties = at_odds(reader.holders(source, voice, sentence), cue)
    idle = idle or bool(parties)
    holders = [] if idle else wishing or reader.holders(source, voice, sentence)
    holders = [holder for holder in holders if not rules_games(text, source, holder)]
    if not (holders or idle) or takes_no_side(text, cue, source, holders):
        return None
    if cue.passive:
        return backed_by(reader, sentence, cue, source, (holders, voice))
    if voice is not None and not any(holder in voice.actors for holder in holders):
        kind = foretelling(reader, sentence, cue, voice, source)
        if kind == "hoped":
            holders = list(voice.actors)
        elif kind:
            return None
    clause = clause_of(text, reader.cast, sentence, cue.last)
    if "o" in cue.entry.follows and is_advice(raw(text, cue.last, clause.end)):
        return None
    if (verb := main_verb_after(text, cue, source, clause.end)) > 0:
        clause = Clause(verb, None, clause.reason)
    if clause.condition is not None and is_aside(text, sentence, cue, clause.condition[0]):
        clause = replace(clause, condition=None)
    clause, then = before_then(text, sentence, cue, source, clause)
    idle = idle or then or is_bygone(text, sentence, cue, clause.end)
    idle = idle or is_taken_back(text, sentence, cue.last)
    holders = [] if idle else holders
    end = thing_end(text, clause)
    complement = complement_of(text, reader.cast, sentence, cue, end, holders or parties)
    if complement is None:
        complement = thing_before(reader, sentence, cue, source, after=before is not None)
    if complement is None or (idle and not (parties or names_plan(complement))):
        return None
    found = finding_of(reader, sentence, (cue, source), (holders, voice), (clause, complement))
    found = as_reproach(text, cue, on_its_terms(text, sentence, cue, found, clause))
    if "if" in cue.entry.options and found.stance is not Stance.CONDITIONAL:
        return None
    if shows_no_mind(text, cue, found):
        return None
    return replace(found, holders=named_behind(reader, sentence, cue, found))


def main_verb_after(text: Text, cue: Cue, source: Source, end: int) -> int:
    """The verb of the sentence after a participle: “those fighting the mine have asked …”; else -1.

    It is none of a clause inside: “those fighting a mine that has been open for years”.
    """
    form = word(text, cue.first)
    doing = source.last == cue.first and (form.endswith("ing") or form == "opposed")
    led = text.near[cue.first - 1] in ("who", "that") and text.near[cue.last] != ","
    if not doing and not led:
        return -1  # “those who fight the mine have asked …”
    for index in range(cue.last + 1, end):
        if text.near[index] in INNER or text.near[index] == ",":
            return -1
        if text.near[index] in VERBS_BETWEEN or text.near[index] in SAYING:
            return index
    return -1


def wishers(text: Text, sentence: Sentence, cue: Cue, voice: Voice | None) -> list[Actor]:
    """Who says what others should do: “Ann Bell said the council should vote against it”."""
    if voice is None or OUGHT.isdisjoint(words_before(text, sentence, cue.first)):
        return []
    return list(voice.actors)


def goes_past(text: Text, sentence: Sentence, cue: Cue, source: Source, voice: Voice) -> bool:
    """Whether a cue is of the main clause: “X, who said she opposed it, now backs it”."""
    before = skip_back(text, sentence, cue.first - 1)
    start = voice.said.segments[0][0]
    return (
        not voice.marked and word(text, before) == "," and text.tokens[source.first].start < start
    )


def thing_end(text: Text, clause: Clause) -> int:
    """Where what a stance is on ends: “could not support the plan without a study”."""
    lacking = clause.condition is not None and word(text, clause.condition[0]) in LACKING
    return clause.condition[0] if clause.condition and lacking else clause.end


def finding_of(
    reader: Reader,
    sentence: Sentence,
    where: tuple[Cue, Source],
    who: tuple[list[Actor], Voice | None],
    what: tuple[Clause, Complement],
) -> Finding:
    """The finding of a cue with its subject, its clause and what it takes."""
    (cue, source), (holders, voice), (clause, complement) = where, who, what
    stance = FLIPPED.get(cue.stance, cue.stance) if complement.flips else cue.stance
    refused = stance is Stance.OPPOSES and not UNREAL.isdisjoint(
        words_before(reader.text, sentence, cue.first)
    )
    condition = clause.condition or opens_with_condition(
        reader.text, sentence.first, source.first, refused=refused
    )
    if (
        stance is Stance.OPPOSES
        and condition is not None
        and (is_passing(raw(reader.text, *condition)) or is_done(reader, sentence, cue, condition))
    ):
        condition = None
    if condition is not None and is_for_signing(raw(reader.text, *condition)):
        condition = None
    subject_to = condition is not None and word(reader.text, condition[0]) == "subject"
    if condition is not None and stance in FLIPPED and condition[0] > cue.first:
        begin = cue.first + (cue.entry.base in THREATENING)
        deed = raw(reader.text, begin, condition[0]).removeprefix("to ")
        if (taken := threat(deed, raw(reader.text, *condition), harm=False)) is not None:
            span = reader.span(min(source.first, cue.first), max(clause.end, cue.last))
            at = reader.text.tokens[cue.first].start
            return Finding(holders, *taken, span, voice, reporting=True, at=at)
    fixed = (complement.final and not subject_to) or stance is Stance.UNDECIDED
    if fixed or cue.entry.base in NO_CONDITION:
        condition = None
    hedged = stance is Stance.SUPPORTS and not fixed and is_hedged(reader.text, sentence, cue)
    return Finding(
        holders,
        Stance.CONDITIONAL if condition or hedged else stance,
        complement.topic,
        reader.span(min(source.first, cue.first), max(clause.end, cue.last)),
        voice,
        reporting="said" in cue.entry.options,
        claim=cue.entry.base == "deny",
        at=reader.text.tokens[cue.first].start,
        mood=bool({"mood", "chief"} & cue.entry.options) and complement.topic is None,
        condition=condition_of(reader.text, condition, stance) if condition else None,
        rationale=raw(reader.text, *clause.reason) if clause.reason else None,
    )


def is_done(reader: Reader, sentence: Sentence, cue: Cue, condition: tuple[int, int]) -> bool:
    """Whether a thing was refused with its terms: “rejected an offer to leave if paid”."""
    refused = cue.entry.base in REFUSING and word(reader.text, condition[0]) == "if"
    return refused and UNREAL.isdisjoint(words_before(reader.text, sentence, cue.first))


def is_hedged(text: Text, sentence: Sentence, cue: Cue) -> bool:
    """Whether a stance is one that somebody “could” take: “could accept a cut of a fifth”."""
    before = words_before(text, sentence, cue.first)
    return cue.entry.base != "live" and "could" in before and not is_denied(before)
