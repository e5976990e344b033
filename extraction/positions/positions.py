"""Where who stands on what: stances that are told, reported or said in somebody’s own words."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from brief.articles import BlockKind
from brief.entities import EntityKind
from brief.positions import Attribution, Stance
from extraction.clauses.clauses import balanced
from extraction.decisions.tellings import Decision
from extraction.positions import issues
from extraction.positions.agreeing import agreeing
from extraction.positions.allies import allies
from extraction.positions.antecedents import Antecedents
from extraction.positions.backed_sides import on_their_side
from extraction.positions.both_sides import without_contradictions
from extraction.positions.camps import camps_in
from extraction.positions.cut_topics import is_cut, is_unnamed, only_points
from extraction.positions.ellipsis import contrary, leaning, left_out
from extraction.positions.fears import is_warning
from extraction.positions.fillers import named_by_deed, without_fillers
from extraction.positions.fronts import fronted
from extraction.positions.issues import Topic, named_in_full, narrowed, points_at_plan
from extraction.positions.known_issues import Issues
from extraction.positions.moods_after import pleased_with
from extraction.positions.opinions import opinions_of
from extraction.positions.overruled import on_the_overruled
from extraction.positions.plan_deeds import behind, deed_in, plan_of
from extraction.positions.position_summaries import summary_of
from extraction.positions.reactions import Reactions
from extraction.positions.readers import Finding, Reader
from extraction.positions.rebuttals import answered
from extraction.positions.said_once import (
    is_reason,
    is_spelt_out,
    place_of,
    says_more,
    without_first_words,
)
from extraction.positions.same_issues import together
from extraction.positions.shown import Shown
from extraction.positions.stands import Stand, Stands, add
from extraction.positions.thinking_again import thought_again
from extraction.positions.told import told_in
from extraction.positions.untruths import is_untrue
from extraction.positions.viewpoints import viewpoint
from extraction.quotes.attributions import Said
from extraction.quotes.voices import Voices
from extraction.text.cast import Actor, Cast
from extraction.text.stance_entries import FLIPPED
from extraction.text.tokens import Sentence, Text
from extraction.text.wording import is_whole

UNNAMED = frozenset({EntityKind.ANONYMOUS_SOURCE, EntityKind.GROUP})
NO_HOLDERS = frozenset({EntityKind.EVENT, EntityKind.AGREEMENT, EntityKind.DOCUMENT})


def find_positions(
    text: Text, cast: Cast, quotes: list[Said], decisions: Sequence[Decision] = ()
) -> list[Stand]:
    """Every position that the body takes or reports, in text order; one a holder, issue, stance."""
    voices, near = Voices(text, quotes), Antecedents(text, cast, Issues(), decisions)
    reader = Reader(text, cast, voices)
    found: Stands = {}
    shown, reactions, before = Shown(text), Reactions(text), None
    stands: dict[int, Finding] = {}  # the last stance of each holder
    for sentence in text.sentences:
        if sentence.block.kind is BlockKind.PARAGRAPH:
            here: list[tuple[Finding, Stand]] = []
            for finding in one_by_one(findings_of(reader, sentence, before, stands)):
                if finding.topic is not None and is_cut(finding.topic):
                    continue
                if reactions.is_to_delay(finding, sentence):
                    continue
                finding = on_their_side(text, cast, finding, stands, before)
                if is_untrue(text, sentence, finding):
                    continue
                thought = thought_again(text, sentence, finding, stands)
                named = named_by_deed(near, reactions.read(thought, sentence), sentence)
                if named is None:
                    continue
                read = answered(voices, named, near.last)
                read = read and on_the_overruled(text, sentence, read, stands, before)
                read = read and pleased_with(near, reactions, read, sentence)
                if read is None:
                    continue
                finding = read
                afar = near.is_afar(finding, sentence)
                topic = settle(near, finding, sentence)
                if topic is None:
                    continue
                if goes_against_own(found, finding, topic) and (
                    is_of_another_thing(finding) or reactions.is_reaction(finding, sentence)
                ):
                    continue
                shown.note(sentence, finding, topic)
                reactions.note(finding, sentence, topic)
                known = finding if finding.topic is topic else replace(finding, topic=topic)
                stands.update((id(holder), known) for holder in finding.holders)
                before = known if finding.holders else before
                for holder in finding.holders:
                    if holder.kind not in NO_HOLDERS:
                        stand = stand_of(voices, finding, holder, topic, afar=afar)
                        here.append((known, stand))
                        add(found, stand)
            if len(here) > 1:
                without_contradictions(text, sentence, here, found)
            if before is not None and is_answered(voices, sentence, before):
                before = None
            for said in voices.by_sentence.get(sentence.start, ()):
                for finding, topic in shown.by(said):
                    add(found, stand_of(voices, finding, said.actors[0], topic))
    told = together(those_told_of(list(found.values()), cast, quotes), near)
    return [one for one in without_fillers(told) if not only_points(one.statement)]


def those_told_of(stands: list[Stand], cast: Cast, quotes: list[Said]) -> list[Stand]:
    """The stances of those whom the text names or quotes; a pronoun may stand for nobody else."""
    if not any(one.holder.local for one in stands):
        return stands
    known = {id(mention.actor) for mention in cast.mentions()}
    known.update(id(actor) for said in quotes for actor in said.actors)
    return [one for one in stands if not one.holder.local or id(one.holder) in known]


def is_answered(voices: Voices, sentence: Sentence, before: Finding) -> bool:
    """Whether somebody else has spoken since a stance: “X disagreed” is then on his words."""
    if before.evidence[1] > sentence.start:
        return False
    heard = voices.by_sentence.get(sentence.start, ())
    return any(said.actors for said in heard) and not any(
        actor in before.holders for said in heard for actor in said.actors
    )


def one_by_one(findings: Iterator[Finding]) -> Iterator[Finding]:
    """Findings on one issue each: who backs “the increase and the plant” backs either."""
    for finding in map(on_plan, findings):
        if finding.topic is None or " and " not in finding.topic.object:
            yield finding
        else:
            yield from (replace(finding, topic=one) for one in issues.parts_of(finding.topic))


def on_plan(finding: Finding) -> Finding:
    """A finding on what is to be done to a plan, as one on the plan; any other as it is.

    What is cut out of a clause names no plan.
    """
    topic = finding.topic
    if topic is not None and is_unnamed(topic):
        return replace(finding, topic=None)
    if topic is None or finding.claim:
        return finding
    plan = (
        behind(topic.object)
        if not issues.is_clause(topic)
        else plan_of(topic.deed or deed_in(topic.statement))
    )
    if plan is None or (plan[1] and finding.stance not in FLIPPED):
        return finding
    named, undoing = plan
    stance = FLIPPED[finding.stance] if undoing else finding.stance
    return replace(finding, topic=named, stance=stance)


def goes_against_own(found: Stands, finding: Finding, topic: Topic) -> bool:
    """Whether words that name no plan go against what their speaker just said he stands for."""
    if finding.topic is not None or finding.voice is None or finding.stance not in FLIPPED:
        return False
    other = FLIPPED[finding.stance]
    return all((id(holder), topic.id, other) in found for holder in finding.holders)


def is_of_another_thing(finding: Finding) -> bool:
    """Whether what goes against a plan is of something else: a warning is of how it would be
    without the plan; nor are somebody’s marked words on both sides.
    """
    voice = finding.voice
    warned = finding.stance is Stance.OPPOSES and voice is not None and is_warning(voice.said)
    return warned or (voice is not None and voice.marked)


def findings_of(
    reader: Reader, sentence: Sentence, before: Finding | None, stands: dict[int, Finding]
) -> Iterator[Finding]:
    """The stances of a sentence in text order, and the issues of those that nobody holds now."""
    named = told_in(reader, sentence)
    told = [finding for finding in named if finding.holders]
    named.extend(allies(reader, sentence, told))
    heard = [
        finding
        for said in reader.voices.by_sentence.get(sentence.start, ())
        for finding in opinions_of(reader, said, told)
    ]
    if not told and (leant := leaning(reader, sentence, before)) is not None:
        named.append(leant)
    elif said_as_before := list(agreeing(reader, sentence, told, before)):
        known = [*told, *heard]
        named.extend(one for one in said_as_before if not is_spelt_out(reader, one, known))
    if told and (other := contrary(reader, sentence, told[-1])) is not None:
        named.append(other)
    if told and (rest := left_out(reader, sentence, told)) is not None:
        named.append(rest)
    seen = viewpoint(reader, sentence) or fronted(reader, sentence) if not told else None
    if seen is not None:
        named.append(seen)
    named.extend(camps_in(reader, sentence, told, before, stands))
    reader.listen(sentence)
    if heard:
        named = [one for one in named if not any(says_more(other, one) for other in heard)]
        heard = [one for one in heard if not any(is_reason(one, other) for other in told)]
    whole = [one for one in (*named, *heard) if one.topic is None or is_whole(one.topic.statement)]
    yield from without_first_words(reader, sorted(whole, key=place_of))


def settle(near: Antecedents, finding: Finding, sentence: Sentence) -> Topic | None:
    """The issue of a finding; where it says “it”, what was named shortly before, if anything."""
    if finding.topic is not None:
        last = near.issues.last
        named = finding.topic
        if points_at_plan(named) and (thing := near.of(replace(finding, topic=None), sentence)):
            topic: Topic | None = near.issues.settle(named_in_full(named, thing))
            near.issues.last = thing  # “it” goes on to be the thing itself
            return topic
        topic = near.issues.settle(named)
        added = near.is_added(finding, sentence)
        if finding.claim or added:
            near.issues.last = last or topic
            if added:
                near.note_wish(finding, topic)
            return topic
    else:
        topic = near.of(finding, sentence)
        if topic is not None and finding.narrower:
            topic = near.issues.settle(narrowed(topic, finding.narrower), apart=True)
    if topic is not None:
        near.note(finding, sentence, topic)
    return topic


def stand_of(
    voices: Voices, finding: Finding, holder: Actor, topic: Topic, *, afar: bool = False
) -> Stand:
    """The position of one holder."""
    attribution, by = attribution_of(voices, finding, holder)
    return Stand(
        holder=holder,
        issue=topic.id,
        statement=topic.statement,
        stance=finding.stance,
        attribution=attribution,
        summary=summary_of(holder, finding.stance, topic, claim=finding.claim),
        evidence=[finding.evidence],
        condition=balanced(finding.condition),
        rationale=balanced(finding.rationale),
        attributed_to=by,
        quotes=quotes_of(voices, finding, holder),
        cue=voices.text.tokens[voices.text.token_at(finding.at)].word if finding.at >= 0 else "",
        afar=afar,
    )


def quotes_of(voices: Voices, finding: Finding, holder: Actor) -> list[Said]:
    """The quotes that a position rests on: whose words it is, and the holder’s own inside it."""
    inside = voices.within(*finding.evidence)
    own = [said for said in inside if holder in said.actors]
    if finding.voice is not None and finding.voice.said not in own:
        own.insert(0, finding.voice.said)
    return own


def attribution_of(
    voices: Voices, finding: Finding, holder: Actor
) -> tuple[Attribution, Actor | None]:
    """On whose word a position rests."""
    voice = finding.voice
    if voice is not None and voice.actors and holder not in voice.actors:
        source = voice.actors[0]
        unnamed = source.local and source.kind in UNNAMED
        kind = Attribution.ATTRIBUTED_ANONYMOUS if unnamed else Attribution.ATTRIBUTED_NAMED
        return kind, source
    own = [
        s for s in voices.within(*finding.evidence) if holder in s.actors and s.type != "indirect"
    ]
    if own or (voice is not None and voice.marked and voice.actors):
        return Attribution.SELF_QUOTED, None
    if (voice is not None and voice.actors) or finding.reporting:
        return Attribution.SELF_REPORTED, None
    return Attribution.NARRATOR, None
