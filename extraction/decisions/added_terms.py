"""Tellings that only add a day to what was told before: “the ballot closes on 6 March”."""

from brief.entities import EntityKind
from brief.pending_decisions import DueKind
from extraction.decisions.decision import REMEMBERED, Decision, bodies, near, sits_in
from extraction.decisions.dues import narrows
from extraction.decisions.words import WORDS
from extraction.text.cast import Actor


def taken_up(decision: Decision, found: list[Decision]) -> bool:
    """Whether it is a decision of its own that a body takes up again: nothing is told near it, or
    in the same words, that the day could be of.
    """
    return (
        decision.form == "resumed"
        and decision.due is not None
        and bool(decision.deciders)
        and not any(
            near(decision, other) or decision.topic & other.topic for other in found[-REMEMBERED:]
        )
    )


def adds_term(decision: Decision, other: Decision) -> bool:
    """Whether a telling only says when one before it comes: “the ballot closes on 6 March”."""
    if decision.form == "resumed" and decision.due is not None:
        wider = other.due is None or narrows(other.due, decision.due)
        return other.postponed and wider and near(decision, other)
    if decision.form == "again" or (decision.form == "talks" and decision.due is not None):
        return other.due is None and other.form in FAILED and near(decision, other)
    if decision.form == "does so":
        waits = other.due is None and decision.due is not None and not other.postponed
        who = bodies(decision.deciders) & bodies(other.deciders)
        return waits and near(decision, other) and (bool(who) or not decision.deciders)
    if decision.form == "gives it":
        return other.due is None and is_given(other) and near(decision, other)
    if decision.form == "convenes":
        alike = heads(decision.deciders) & heads(other.deciders)
        return bool(alike) and other.due is None and near(decision, other)
    if decision.form == "meets":
        who, others = bodies(decision.deciders), bodies(other.deciders)
        meets = not decision.topic.isdisjoint(WORDS["meet"])
        apart = meets and who and others and not alike_in_noun(decision, other)
        return (
            decision.due is not None
            and not apart
            and (other.due is None or narrows(other.due, decision.due))
            and other.form not in ("sentence", "expiry")
        )
    if decision.form in ("closing", "result") and ends_later(decision, other):
        other.due, other.due_kind, other.status = None, None, decision.status
        return True
    if decision.form == "hear" and decision.title.lower() in HEARD_AGAIN:
        known = other.due is None or same_day(decision, other)
        if other.due is not None and decision.due is not None:
            known = known or narrows(other.due, decision.due)
        who, others = bodies(decision.deciders), bodies(other.deciders)
        return known and near(decision, other) and (not who or not others or bool(who & others))
    if decision.form == "deadline":
        again = near(decision, other) and same_day(decision, other)
        return decision.due is not None and (other.due is None or (decision.bare and again))
    if decision.form == "announcement":
        return other.due is None and not other.postponed and near(decision, other)
    if decision.form == "result" and other.form in AGREED | {"decide"} and by_members(other):
        return other.due is None and not other.postponed and near(decision, other)
    if decision.form == "conclude" and INQUIRIES.issuperset(words_of(decision) or {""}):
        return other.due is None and other.form in WORDS["weighing"] and near(decision, other)
    if decision.form == "closing" and not decision.alone and near(decision, other):
        # “Members now have the last word. Voting papers must be back by 26 June”
        open_yet = other.due is None and not other.postponed
        agrees = other.form in AGREED and by_members(other)
        return open_yet and (agrees or other.form in ADDS["closing"] + ("decide",))
    return other.due is None and other.form in ADDS.get(decision.form, ())


def same_day(decision: Decision, other: Decision) -> bool:
    """Whether two tellings have the same day."""
    one, two = decision.due, other.due
    return one is not None and two is not None and one.edtf == two.edtf


# “The case will be heard on 6 May”: the one that was told right before
HEARD_AGAIN = frozenset(
    f"decision on the {noun}"
    for noun in "case matter appeal application petition plea challenge lawsuit complaint".split()
)


def bid_weighed(decision: Decision, found: list[Decision]) -> Decision | None:
    """The bid that somebody was said to weigh, where he “has until 24 July to make a firm bid”."""
    if decision.due is None or BIDS.isdisjoint(decision.topic) or decision.form not in BIDDING:
        return None
    who = bodies(decision.deciders)
    for other in reversed(found[-REMEMBERED:]):
        weighs = other.form in WORDS["weighing"] and other.due is None
        if weighs and who & bodies(other.deciders) and not BIDS.isdisjoint(other.topic):
            return other
    return None


BIDS = frozenset("bid offer takeover approach".split())
BIDDING = frozenset("limit make announce decide say".split())


def is_given(decision: Decision) -> bool:
    """Whether “it” may be a ruling that was told before, or the answer of who weighs something."""
    return decision.form in RULINGS


RULED = frozenset("undated order ruling verdict judgment judgement rule".split())
GIVEN = frozenset("give deliver pronounce announce issue publish hand make".split())
BENCH = frozenset("judge judges justice justices court bench tribunal magistrate panel".split())
RULINGS = WORDS["decision"] | WORDS["weighing"] | frozenset("order orders decide rule".split())


def reserved_again(decision: Decision, last: Decision) -> bool:
    """Whether a court is told once more to have reserved what it will say: “The High Court reserved
    its verdict on the plea. A bench of Justices X and Y reserved the order after hearing both”.
    """
    told = decision.form in RESERVED and last.form in RESERVED and decision.due is None
    one_court = bodies(decision.deciders) & bodies(last.deciders) or sits_in(decision, last)
    # “A bench of Justices X and Y, which heard both, reserved it”
    one_court = one_court or all(who.kind is EntityKind.PERSON for who in decision.deciders)
    kept = "reserved" in decision.topic and "reserved" in last.topic
    return told and kept and bool(one_court) and near(decision, last)


RESERVED = frozenset("order orders verdict judgment judgement ruling decision".split())


def gives_reserved(decision: Decision, last: Decision) -> bool:
    """Whether it is told when a ruling comes that was reserved right before: “The judge said she
    hoped to give her decision by Friday”, “A bench of Justices X and Y will pronounce the order”;
    or, by the same body, on which day of a week it announces what it decides.
    """
    if decision.due is None or decision.form not in RULED | GIVEN:
        return False
    title = decision.title.lower()
    untold = decision.bare or title.startswith("decision by ") or title.endswith(" on the order")
    if last.due is not None and narrows(last.due, decision.due):
        return untold and bool(bodies(decision.deciders) & bodies(last.deciders))
    if last.form not in RULED or last.due is not None or last.postponed:
        return False
    bench = any(
        one.kind is EntityKind.PERSON or BENCH & set(one.name.lower().split())
        for one in decision.deciders
    )
    return untold and near(decision, last) and (bench or not decision.deciders)


def says_only_when(decision: Decision, last: Decision) -> bool:
    """Whether a telling does not say on what, and adds a day to what the same body was said right
    before to decide: “It said it would give its decision on 6 May”, “The judges will give their
    ruling on 6 May”.
    """
    untold = decision.bare or decision.title.lower().startswith(UNTOLD)
    if not untold or decision.due is None or last.due is not None or last.postponed:
        return False
    together = bodies(decision.deciders) & bodies(last.deciders)
    related = together or sits_in(decision, last) or sits_in(last, decision)
    related = related or speaks_for(decision, last)
    return bool(related) and near(decision, last) and last.form not in ("sentence", "expiry")


def speaks_for(decision: Decision, last: Decision) -> bool:
    """Whether who tells when is the owner of the board or council that decides: “Norland Steel said
    it would announce its decision in May” of “the board of Norland Steel”.
    """
    return any(
        board != owner and owner in board and not BOARDS.isdisjoint(board.split())
        for owner in bodies(decision.deciders)
        for board in bodies(last.deciders)
    )


BOARDS = frozenset("board council directors shareholders cabinet committee trustees".split())
UNTOLD = ("decision by ", "ruling by ", "verdict by ", "judgment by ", "judgement by ", "vote by ")


AGREED = frozenset("approve accept consent endorse ratify back reject approval".split())
MEMBERS = frozenset("members workers delegates shareholders staff employees".split())


def by_members(decision: Decision) -> bool:
    """Whether many people decide, who cast their votes."""
    people = any(who.local and who.plural for who in decision.deciders)
    return people or bool(MEMBERS & words_of(decision))


INQUIRIES = frozenset("inquiry review investigation probe the an its phase first second".split())


def words_of(decision: Decision) -> set[str]:
    """The words that name who decides."""
    return {part for name in bodies(decision.deciders) for part in name.split()}


def alike_in_noun(one: Decision, other: Decision) -> bool:
    """Whether two tellings may be of one body, by its noun or its members: “the council” of “the
    council of Lund”, “trustees” of “the board”.
    """
    return bool(words_of(one) & words_of(other)) or sits_in(one, other) or sits_in(other, one)


def heads(deciders: list[Actor]) -> set[str]:
    """The nouns of unnamed bodies: “leaders” for “heads of state” too."""
    nouns = {who.name.lower().split()[-1] for who in deciders if who.local}
    return nouns | ({"leaders"} if nouns & {"state", "government"} else set())


def ends_later(decision: Decision, other: Decision) -> bool:
    """Whether it closes a vote that was only said to begin: “start voting on Monday”."""
    if decision.form == "result" and other.due_kind is DueKind.DEADLINE:
        return False  # “closes on 17 June. Results are due the following day”: voted by then
    first = other.due.latest if other.due is not None else None
    last = decision.due.latest if decision.due is not None else None
    is_vote = other.form in ADDS["closing"] and near(decision, other)
    return is_vote and first is not None and last is not None and first < last


FAILED = frozenset("choose elect appoint name pick agree decide vote adopt settle approve".split())
ADDS = {
    "result": ("vote", "ballot", "referendum", "election", "opening"),
    "closing": ("vote", "ballot", "referendum", "election", "opening"),
    "opening": ("vote", "ballot", "referendum", "election"),
    "report": ("recommend",),
    "expiry": ("apart", "talks", "negotiating", "discussing", "agree", "renew", "extend"),
}
