"""What is still to be decided, by whom, where and by when, each in the article’s own words."""

from bisect import bisect_left
from collections.abc import Sequence

from brief.articles import BlockKind
from brief.pending_decisions import DueKind
from extraction.dates.dates import DateFound
from extraction.dates.term_dates import Calendar
from extraction.decisions.asked import asked_words
from extraction.decisions.clauses import Clause, clause_of
from extraction.decisions.clues import find_clues
from extraction.decisions.days import told_beside
from extraction.decisions.decider_guesses import RULINGS, nearest_decider, subject_before, who_said
from extraction.decisions.deciders import Stage
from extraction.decisions.decision import Decision, bodies
from extraction.decisions.due_asides import told_aside
from extraction.decisions.due_dates import due_date
from extraction.decisions.due_kinds import due_kind, status_of, when_due
from extraction.decisions.gatherings import told_afar
from extraction.decisions.hearings_ahead import told_of_events
from extraction.decisions.later_days import whole_title
from extraction.decisions.left import LEAVES
from extraction.decisions.moved_on import moved_on
from extraction.decisions.named_before import named_before
from extraction.decisions.objects import object_words
from extraction.decisions.options import options_after, options_in
from extraction.decisions.own_minds import is_own_mind
from extraction.decisions.pointed_back import pointed_back
from extraction.decisions.renewals import renew, renewal, renews
from extraction.decisions.sittings import told_of_bodies
from extraction.decisions.tellings import add_evidence, keep
from extraction.decisions.thing_words import points_back
from extraction.decisions.titles import KINDS, question_of, says_only_that, title_of
from extraction.decisions.topics import asked_before
from extraction.decisions.words import WORDS, Clue
from extraction.text.cast import Actor, Cast
from extraction.text.tokens import Sentence, Text, word

MOST_SENT = 9  # tokens from “send” to “back to the committee”
UNTOLD = frozenset(("Decision", "Vote"))  # titles of what is not said to be on anything


def find_pending_decisions(text: Text, cast: Cast, dates: Sequence[DateFound]) -> list[Decision]:
    """Every pending decision of an article, in text order."""
    calendar, stage = Calendar(text, dates), Stage(text, cast)
    found: list[Decision] = []
    waiting: list[Decision] = []  # what a headline tells before the body does
    for sentence in text.sentences:
        if not found or not goes_on(text, sentence, found[-1]):
            told = decisions_of(text, cast, calendar, stage, sentence)
            told += renewed(text, cast, calendar, stage, sentence)
            for decision in told:
                if found and renews(text, decision, found[-1]):
                    renew(found[-1], decision)
                else:
                    keep(decision, found, waiting)
    found = told_beside(text, calendar, found)
    told_afar(text, calendar, found)
    told_of_bodies(text, cast, calendar, found)
    told_of_events(text, calendar, found)
    told_above(found, waiting)
    return [rounded(text, cast, inherited(decision, found)) for decision in found]


def told_above(found: Sequence[Decision], waiting: Sequence[Decision]) -> None:
    """Gives decisions without a day the one that a headline tells of them: “Council to vote on the
    bridge on 6 May”.
    """
    for decision in found:
        names = {part[:8] for who in bodies(decision.deciders) for part in who.split()}
        told = (one for one in waiting if one.evidence[0] in decision.evidence)
        told = (one for one in told if one.topic & decision.topic - names)
        above = next((one for one in told if one.due is not None), None)
        if decision.due is None and above is not None and not decision.postponed:
            decision.due, decision.due_kind = above.due, above.due_kind
            decision.status = above.status


def renewed(
    text: Text, cast: Cast, calendar: Calendar, stage: Stage, sentence: Sentence
) -> list[Decision]:
    """What a sentence before says was due, and this one when it will be decided instead."""
    place = bisect_left(text.starts, sentence.start)
    clues = renewal(text, sentence, sentence)
    if clues is None and place > 0:
        before = text.sentences[place - 1]
        clues = renewal(text, before, sentence) or moved_on(text, calendar, before, sentence)
    if clues is None:
        return []
    due, again = clues
    clause = clause_of(text, cast, calendar, again)
    decision = decision_of(text, calendar, stage, due, clause_of(text, cast, calendar, due))
    date = due_date(text, calendar, again, clause)
    decision.due, decision.due_kind = when_due(text, again, date), due_kind(text, again, date)
    decision.venue = stage.venues.venue(again, clause)
    if word(text, sentence.first) != "it":  # “The council put it off”
        decision.deciders = decision.deciders or stage.deciders(again, clause)
    here = text.tokens[clause.first].start, text.tokens[clause.last - 1].end
    decision.evidence = [here, *decision.evidence]
    decision.renewed = True
    return [decision]


def rounded(text: Text, cast: Cast, decision: Decision) -> Decision:
    """A decision with what the sentences before it say of it."""
    if not decision.deciders:
        start, end = decision.evidence[0]
        at = bisect_left(text.tokens, start, key=lambda token: token.start)
        last = bisect_left(text.tokens, end, key=lambda token: token.start)
        body = who_said(text, cast, decision.form, start)
        body = body or nearest_decider(text, cast, decision.form, at, last)
        if body is None and (decision.bare or decision.title in UNTOLD):
            body = subject_before(text, cast, decision.form, start)
        decision.deciders = [body] if body is not None else []
        if body is not None and decision.title.lower() in RULINGS | {"decision"}:
            decision.title += f" by {body.name}"
    decision = pointed_back(text, cast, named_before(text, cast, decision))
    return asked_before(text, decision)


def decisions_of(
    text: Text, cast: Cast, calendar: Calendar, stage: Stage, sentence: Sentence
) -> list[Decision]:
    """The decisions that a sentence tells, of clues in one clause the first."""
    if sentence.block.kind is BlockKind.SUBHEADING:
        return []
    found: list[Decision] = []
    reached = sentence.first
    for clue in find_clues(text, calendar, sentence):
        if clue.act < reached:
            continue
        clause = clause_of(text, cast, calendar, clue)
        reached = clause.last
        decision = decision_of(text, calendar, stage, clue, clause)
        if found and not decision.deciders and goes_on_with_subject(text, clue):
            decision.deciders = found[-1].deciders
        found.append(decision)
    voted = any(one.form in ("vote", "ballot") and one.due is not None for one in found)
    found = [one for one in found if not is_own_mind(one)]
    return [one for one in found if not (voted and one.form == "expiry")]


def goes_on_with_subject(text: Text, clue: Clue) -> bool:
    """Whether a verb has the subject of the one before it: “meets on Friday and will elect”."""
    active = not (clue.noun or clue.passive or clue.consent)
    return active and word(text, clue.verb - 1) in ("and", "or", "then")


def decision_of(
    text: Text, calendar: Calendar, stage: Stage, clue: Clue, clause: Clause
) -> Decision:
    """The decision that a clue and its clause tell."""
    date = due_date(text, calendar, clue, clause)
    when = when_due(text, clue, date)
    kind = due_kind(text, clue, date)
    deciders = stage.deciders(clue, clause)
    last = date.last if told_aside(text, calendar, clue, clause.last) and date else clause.last
    span = (text.tokens[clause.first].start, text.tokens[last - 1].end)
    asked = asked_words(text, calendar, clue, clause)
    bare = not asked and not object_words(text, calendar, clue, clause)
    bare = bare or points_back(asked)  # “whether to do so”
    bare = bare or says_only_that(text, calendar, clue, clause)
    left = word(text, clause.first) in LEAVES and on_itself(text, calendar, clue, clause)
    voted = clue.form in ("vote", "rule") and not clue.noun  # “The council will vote on the issue”
    bare = bare or left or (voted and on_itself(text, calendar, clue, clause))
    # “a strike vote” says on what it is.
    of_kind = clue.noun and word(text, clue.act - 1) in KINDS
    bare = bare and not (of_kind and word(text, clue.act - 2) != "the")
    says_nothing = bare and clue.form not in ("none", "undated") and when is None and not deciders
    return Decision(
        whole_title(text, clue, title_of(text, calendar, clue, clause, deciders), date),
        question_of(text, calendar, clue, clause),
        [span],
        status_of(clue, kind),
        deciders,
        stage.venues.venue(clue, clause),
        when,
        kind,
        options_in(text, clue.act, clause),
        topic=topic_words(text, clause),
        alone=clue.alone and not says_nothing and not settles(text, clue, deciders),
        form=clue.form,
        bare=bare,
        also=is_one_more(text, clue),
        back=clue.form == "sent" and is_sent_back(text, clue),
    )


def is_sent_back(text: Text, clue: Clue) -> bool:
    """Whether a matter goes back to those who had it before: “sent it back to the committee”."""
    return "back" in text.near[clue.act + 1 : clue.act + MOST_SENT] or (
        text.near[clue.act] in ("return", "returned", "refer", "referred")
    )


def is_one_more(text: Text, clue: Clue) -> bool:
    """Whether it is told beside what the same body decides: “will also vote on a motion”."""
    return not clue.noun and any(text.near[i] == "also" for i in range(clue.verb, clue.act))


def on_itself(text: Text, calendar: Calendar, clue: Clue, clause: Clause) -> bool:
    """Whether it is only the decision that is left to somebody: “left the choice to the board”."""
    told = object_words(text, calendar, clue, clause).lower().split()
    return ITSELF.issuperset(told)


ITSELF = frozenset("the a final decision decisions choice matter question issue it that".split())


def settles(text: Text, clue: Clue, deciders: Sequence[Actor]) -> bool:
    """Whether a thing rather than somebody decides: “the match will decide the title”."""
    after = word(text, clue.act + 1)
    return (
        not deciders
        and clue.form == "decide"
        and not clue.passive
        and (after in ("the", "a", "an", "its", "his", "her", "their", "who", "which"))
    )


def topic_words(text: Text, clause: Clause) -> frozenset[str]:
    """The words that tell what is decided, plural and singular alike."""
    found = set()
    for index in range(clause.first, clause.last):
        lower = text.near[index]
        if lower not in WORDS["topicless"] and lower[0].isalpha() and len(lower) > 2:
            found.add(lower.rstrip("s")[:8])
    return frozenset(found)


def goes_on(text: Text, sentence: Sentence, before: Decision) -> bool:
    """Whether a sentence lists the options of the decision before it; they are noted there."""
    if before.options:
        return False
    options = options_after(text, sentence)
    if not options:
        return False
    before.options = options
    last = sentence.last - 1
    while last > sentence.first and not text.tokens[last].word[-1].isalnum():
        last -= 1
    add_evidence(before, [(sentence.start, text.tokens[last].end)])
    return True


def inherited(decision: Decision, found: Sequence[Decision]) -> Decision:
    """A decision with the day of the event that it is to be taken at, where another tells it."""
    at_meeting = decision.form == "shareholders"  # all of them at the next one
    if decision.due is not None or (decision.venue is None and not at_meeting):
        return decision
    for other in found:
        there = other.form == "shareholders" if at_meeting else other.venue is decision.venue
        if there and other.due is not None:
            decision.due, decision.due_kind = other.due, DueKind.EXPECTED
            break
    return decision
