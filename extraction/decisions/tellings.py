"""Decisions in the making, and which tellings are of one."""

import re

from brief.pending_decisions import DecisionStatus
from extraction.decisions.added_terms import (
    GIVEN,
    RULED,
    adds_term,
    bid_weighed,
    gives_reserved,
    reserved_again,
    says_only_when,
    speaks_for,
    taken_up,
)
from extraction.decisions.decision import REMEMBERED, bodies, near, sits_in
from extraction.decisions.decision import Decision as Decision
from extraction.decisions.dues import compatible, narrows
from extraction.decisions.one_power import same_for_power
from extraction.decisions.told_again import (
    comes_back,
    gives_after,
    granted_by,
    hearing_then,
    members_vote,
    one_offer,
    put_off_again,
    sent_back,
    settles_it,
    votes_on_text,
    weighed_before,
)
from extraction.decisions.words import WORDS
from extraction.text.marks import Span

TOLD_AGAIN = (
    put_off_again,
    sent_back,
    votes_on_text,
    members_vote,
    one_offer,
    granted_by,
    hearing_then,
    gives_after,
    settles_it,
)
SAYS_WHEN = (reserved_again, gives_reserved, says_only_when)
MOST_EVIDENCE = 8  # of one decision: more tellings add nothing to it
TALKS = frozenset(("talks", "again"))
VOTED = frozenset("vote ballot referendum election elect".split())
SAME_WORDS = 0.5  # of the words of the shorter telling; two decisions of one body share fewer


def keep(decision: Decision, found: list[Decision], waiting: list[Decision]) -> None:
    """Joins a decision to the same one told before, or keeps it as another."""
    for other in reversed(found[-REMEMBERED:]):
        if adds_term(decision, other):
            join(other, decision)
            return
    for is_one in (same, restates, comes_back):
        for other in reversed(found[-REMEMBERED:]):
            if is_one(decision, other):
                join(other, decision)
                return
    if (weighed := bid_weighed(decision, found)) is not None:
        join(weighed, decision)
        return
    last = found[-1] if found else None
    if last is not None and (voted_at_once(decision, last) or must_be_by(decision, last)):
        join(last, decision)
        return
    if last is not None and renews_expired(decision, last):
        last.bare = True  # what is asked is told by the later words
        join(last, decision)
        return
    if last is not None and renews_expired(last, decision):
        join(last, decision)
        return
    if last is not None and any(rule(decision, last) for rule in TOLD_AGAIN):
        join(last, decision)
        return
    if (weighed := weighed_before(decision, found)) is not None:
        join(weighed, decision)
        return
    if not decision.alone and not taken_up(decision, found):
        waiting.append(decision)
        return
    if last and ((decision.bare and goes_with(decision, last)) or says_on_what(decision, last)):
        if sets_rates(last) and decision.form in GIVEN:
            last.deciders = decision.deciders or last.deciders  # the committee of the bank
        join(last, decision)
        return
    if last and any(rule(decision, last) for rule in SAYS_WHEN):
        join(last, decision)
        return
    if decision.bare and decision.form in RULED and (case := case_before(decision, found)):
        if case.form == "hear" and decision.due is not None:
            case.due = None  # the day of the hearing is not that of the ruling
        join(case, decision)
        return
    for other in waiting[-REMEMBERED:]:
        if same(decision, other):
            add_evidence(decision, other.evidence)
    found.append(decision)


def voted_at_once(decision: Decision, last: Decision) -> bool:
    """Whether a vote is that on what somebody must agree to, as the same words tell: “The deal,
    which needs the approval of shareholders, will be put to a vote on 6 May”.
    """
    at_once = decision.evidence[0][0] - last.evidence[0][1] <= MOST_COMMA
    vote = decision.form == "vote" and not decision.deciders and decision.due is not None
    return at_once and vote and last.form in WORDS["consent"] and last.due is None


def must_be_by(decision: Decision, last: Decision) -> bool:
    """Whether it is told by when the thing decided on must be done: “Leaders must decide whether to
    extend the sanctions. They must be renewed by 31 March”.
    """
    passive = decision.form in DONE and not decision.deciders and decision.due is not None
    waits = last.due is None and not last.postponed and near(decision, last)
    return passive and waits and bool(decision.topic & last.topic)


DONE = frozenset("renew extend approve pass adopt ratify sign agree settle".split())
MOST_COMMA = 3  # code points between the two


def renews_expired(decision: Decision, last: Decision) -> bool:
    """Whether somebody is to decide on what runs out: “The licence expires on 12 May and the board
    must decide whether to renew it”; the two may come in either order.
    """
    asks = RENEW.intersection(decision.title.lower().split())
    together = near(decision, last) and near(last, decision)
    return last.form == "expiry" and is_by_then(decision, last) and bool(asks) and together


def is_by_then(decision: Decision, last: Decision) -> bool:
    """Whether something is due when something runs out, or “before then”."""
    by, end = decision.due, last.due
    if by is None or end is None or by.latest is None or end.latest is None:
        return by is None
    return by.earliest is None and (end.latest - by.latest).days in (0, 1)


RENEW = frozenset("renew extend prolong renewal extension".split())


def restates(decision: Decision, other: Decision) -> bool:
    """Whether what one has not said, or what a day threatens, is a decision told before: “The bill
    goes to the governor”, who “has not said whether she will sign it”.
    """
    if decision.form not in RESTATING or not compatible(decision.due, other.due):
        return False
    who, others = bodies(decision.deciders), bodies(other.deciders)
    return (
        bool(who & others)
        or (near(decision, other) and not (who and others) and shares(decision, other))
        or (decision.form == "acts" and same_end(decision, other))
    )


def shares(decision: Decision, other: Decision) -> bool:
    """Whether what somebody keeps to himself may be what was told: a word of it, or nobody else."""
    return not decision.deciders or bool(decision.topic & other.topic)


def same_end(decision: Decision, other: Decision) -> bool:
    """Whether two decisions are due on one last day."""
    one, two = decision.due, other.due
    return one is not None and two is not None and one.latest == two.latest


RESTATING = frozenset("unsaid acts veto sign".split())


def same_body(one: Decision, other: Decision) -> bool:
    """Whether two tellings are of one unnamed body, with a nearer day told of the later."""
    if one.due is None or other.due is None or not one.deciders or not other.deciders:
        return False
    a, b = one.deciders[0], other.deciders[0]
    alike = a.local and b.local and a.name.lower().split()[-1] == b.name.lower().split()[-1]
    return alike and one.due.edtf != other.due.edtf


def same(one: Decision, other: Decision) -> bool:
    """Whether two tellings are of one decision: one decider, or none, and the same words."""
    fewer = min(len(one.topic), len(other.topic))
    shared = len(one.topic & other.topic)
    if fewer == 0 or not compatible(one.due, other.due):
        return False
    if one.also and not one.bare and bodies(one.deciders) & bodies(other.deciders):
        return False  # “will vote to close it. They will also vote on a motion”
    if one.form in TALKS and other.form in VOTED:
        return False  # “A ballot result is expected. Talks with the firm resume this week”
    if same_body(one, other) or same_for_power(one, other):
        return True
    if (
        one.deciders
        and other.deciders
        and not set(map(id, one.deciders)) & set(map(id, other.deciders))
        and not (sits_in(one, other) or sits_in(other, one))
    ):
        return shared >= 3 and shared >= 0.75 * fewer
    return shared >= SAME_WORDS * fewer and (shared > 1 or fewer == 1)


def goes_with(bare: Decision, before: Decision) -> bool:
    """Whether a telling that does not say on what goes on with the decision before it."""
    if not compatible(before.due, bare.due) or (bare.form in RULED and before.form in VOTED):
        return False
    if bare.form in TALKS and before.form in VOTED:
        return False
    if bare.form == "undated":
        return False  # “has appealed, and no date is set for a ruling”: on that appeal
    who, others = bodies(bare.deciders), bodies(before.deciders)
    if not who or not others or who & others:
        return True
    if sets_rates(before) and bare.due is not None and near(bare, before):
        return before.due is not None and narrows(before.due, bare.due)
    return same_court(bare, before) or part_of(bare, before) or speaks_for(bare, before)


def sets_rates(before: Decision) -> bool:
    """Whether a decision is that on interest rates, which one body of a bank takes for it: “is
    likely to hold its rate next week. Its council announces its decision on 9 May”.
    """
    return not {"rate", "rates"}.isdisjoint(before.title.lower().split())


def part_of(bare: Decision, before: Decision) -> bool:
    """Whether a body of the one that decides is told behind it: “The final decision rests with X’s
    board” of what X was said to decide.
    """
    if len(bare.deciders) != 1 or bare.form not in WORDS["decision"]:
        return False
    owner = re.split("[’']s? ", bare.deciders[0].name.removeprefix("the "), maxsplit=1)
    if len(owner) < 2:
        return False
    names = {name for who in before.deciders for name in (who.name, *who.aliases)}
    initials = {"".join(word[0] for word in name.split() if word[0].isupper()) for name in names}
    return owner[0] in names | initials


def same_court(bare: Decision, before: Decision) -> bool:
    """Whether a judge is named behind the unnamed one of the decision right before."""
    unnamed = before.deciders[0]
    judge = unnamed.local and unnamed.name.lower().split()[0] in ("judge", "court")
    return judge and bare.form in RULED and near(bare, before)


def says_on_what(decision: Decision, bare: Decision) -> bool:
    """Whether a telling says on what the one right before it is: “has the last word. It must …”."""
    same_one = bool({id(who) for who in decision.deciders} & {id(who) for who in bare.deciders})
    fits = bare.bare and not bare.postponed and compatible(bare.due, decision.due)
    once = bare.due is None or (decision.due is not None and bare.due.edtf == decision.due.edtf)
    # “Members vote on it next week”, and far below “Next week’s vote will be on whether to”
    dated = decision.due is not None and decision.due.edtf is not None and bare.due is not None
    again = dated and decision.form in VOTED and bare.form in VOTED
    if again and not (decision.deciders and bare.deciders):
        return fits and once
    return same_one and fits and once and (near(decision, bare) or again)


def case_before(bare: Decision, found: list[Decision]) -> Decision | None:
    """What a court was asked further up, where a ruling is told of that does not say on what."""
    asked = [other for other in found[-REMEMBERED:] if other.form in ("asked", "hear")]
    if len(asked) != 1 or not (asked[0].form == "hear" or compatible(asked[0].due, bare.due)):
        return None
    return asked[0]


def add_evidence(decision: Decision, spans: list[Span]) -> None:
    """Adds where a decision is told again, up to so many places."""
    for span in spans:
        if span not in decision.evidence and len(decision.evidence) < MOST_EVIDENCE:
            decision.evidence.append(span)


def join(one: Decision, other: Decision) -> None:
    """Adds to a decision what another telling of it says."""
    add_evidence(one, other.evidence)
    if one.bare and not other.bare:
        one.title, one.question, one.bare = other.title, other.question, False
        one.topic = one.topic | other.topic
    one.deciders = one.deciders or other.deciders
    one.venue = one.venue or other.venue
    one.options = one.options or other.options
    postponed = DecisionStatus.POSTPONED in (one.status, other.status)
    nearer = one.due is not None and other.due is not None and narrows(one.due, other.due)
    if other.due is not None and (one.due is None or nearer):
        one.due, one.due_kind, one.status = other.due, other.due_kind, other.status
    if postponed:
        one.status = DecisionStatus.POSTPONED
