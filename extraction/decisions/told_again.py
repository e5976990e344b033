"""Tellings of one decision in other words: “is weighing a ban” and “will vote on the proposal”, “is
expected to approve the force” and “will vote on the draft”.
"""

from brief.dates import When
from extraction.decisions.decision import Decision, bodies, near, sits_in
from extraction.decisions.dues import compatible, narrows
from extraction.decisions.words import DECIDE, SETTLE, WORDS


def put_off_again(decision: Decision, last: Decision) -> bool:
    """Whether it is told once more, closer, that something is put off, or when it comes back: “A
    decision on the plant was put off. Members voted to defer the application”.
    """
    if not last.postponed or not near(decision, last) or not compatible(decision.due, last.due):
        return False
    who, others = bodies(decision.deciders), bodies(last.deciders)
    if who and others and not who & others:
        return False
    again = decision.form in ("reconsider", "resumed") and decision.due is not None
    return again or (decision.form == "decide" and decision.postponed and not others)


def sent_back(decision: Decision, last: Decision) -> bool:
    """Whether it is told how something is put off: “The council put off a decision on the plant.
    Members voted to send the plan back to its planning committee, which will report by May”. When
    that reports is not yet when it is decided.
    """
    if not (decision.back and last.postponed and near(decision, last)):
        return False
    words = decision.title.lower().split()
    if not (MATTERS.issuperset(words[1:]) or decision.topic & last.topic):
        return False
    decision.due = None
    return True


def comes_back(decision: Decision, other: Decision) -> bool:
    """Whether it is told when what was put off comes back: “A final vote on the arena could come in
    June”, of what was said to be put off on it, whatever else was told in between.
    """
    if not other.postponed or decision.deciders or decision.also or decision.bare:
        return False
    words = decision.title.lower().partition(" on ")[2].split()
    named = {one.rstrip("s")[:8] for one in words if one not in WORDS["topicless"]}
    return bool(named) and named <= other.topic and compatible(decision.due, other.due)


def votes_on_text(decision: Decision, last: Decision) -> bool:
    """Whether a vote is on the text of what the same body was said right before to approve: “The
    council is expected to approve a force for X. It votes on Thursday on a resolution that would”.
    """
    if decision.form != "vote" or last.form not in APPROVED or last.postponed:
        return False
    if not near(decision, last) or not compatible(decision.due, last.due):
        return False
    if not bodies(decision.deciders) & bodies(last.deciders):
        return False
    words = decision.title.lower().split()[2:]
    text = next((i for i, one in enumerate(words) if one in TEXTS), -1)
    if text < 0 or not TEXT_LEADS.issuperset(words[:text]):
        return False
    return len(words) == text + 1 or len(decision.topic & last.topic) > 1


APPROVED = SETTLE - {"appoint", "nominate", "select", "pick", "veto", "reject", "resolve"}
TEXTS = frozenset("resolution draft text measure proposal bill motion".split())
TEXT_LEADS = frozenset("a the final draft compromise revised new".split())


def members_vote(decision: Decision, last: Decision) -> bool:
    """Whether the members of a union are told to vote on what it was said to hold a vote on: “The
    union will hold a ratification vote on the deal. Workers will vote until 5 May whether to”.
    """
    if decision.form not in VOTED or last.form not in VOTED or last.due is not None:
        return False
    who, others = bodies(decision.deciders), bodies(last.deciders)
    people = any(not MEMBERS.isdisjoint(name.split()) for name in who)
    union = any(UNIONS & set(name.split()) for name in others)
    shared = {one[:5] for one in decision.topic} & {one[:5] for one in last.topic}
    return people and union and near(decision, last) and bool(shared)


def one_offer(decision: Decision, last: Decision) -> bool:
    """Whether it is told once more that the members of a union vote on an offer: “Workers will vote
    from Monday on a contract offer. The union will vote on the company’s offer on Monday”.
    """
    if decision.form not in OFFERED or last.form not in VOTED or decision.also:
        return False
    offers = (OFFERS & set(one.title.lower().replace("”", "").split()) for one in (decision, last))
    if not all(offers) or not near(decision, last) or not overlap(decision.due, last.due):
        return False
    return all(is_workforce(one) for one in (decision, last))


def granted_by(decision: Decision, last: Decision) -> bool:
    """Whether it is told who gives what was said to be given the go-ahead: “Housing plans look set
    to get the go-ahead next week. The committee is recommended to grant permission on Thursday”.
    """
    unsaid = last.form == "considered" and not last.deciders and last.due is not None
    grants = decision.form == "decide" and bool(decision.deciders)
    if not (unsaid and grants and near(decision, last)) or decision.also:
        return False
    if not overlap(decision.due, last.due):
        return False
    permits = "permissi" in decision.topic
    last.bare = last.bare or permits  # what is permitted is told by the later words
    return permits or bool(decision.topic & last.topic)


def settles_it(decision: Decision, last: Decision) -> bool:
    """Whether it is told when a body settles what was said to be open: “The federation has not
    settled where it plays. Its board will sort it out on 6 May”.
    """
    if decision.form not in ("settle", "resolve") or decision.due is None or last.due is not None:
        return False
    words = decision.title.lower().split()
    it = decision.bare or MATTERS.issuperset(words[1:])
    if last.postponed or not it or not near(decision, last):
        return False
    who, others = bodies(decision.deciders), bodies(last.deciders)
    owners = {one.replace("’", "'").partition("'s ")[0] for one in who}
    own = any(one.startswith(("its ", "their ")) for one in who)
    own = own or bool(owners & {one.removeprefix("the ") for one in others})
    if who and others and not (own or who & others or sits_in(decision, last)):
        return False
    decision.bare = True  # what is settled is told by the words before
    return True


def overlap(one: When | None, other: When | None) -> bool:
    """Whether two terms may share a day."""
    if one is None or other is None or None in (one.latest, other.latest):
        return True
    first, then = one.earliest or one.latest, other.earliest or other.latest
    if first is None or then is None or one.latest is None or other.latest is None:
        return True
    return first <= other.latest and then <= one.latest


def is_workforce(decision: Decision) -> bool:
    """Whether those who decide are workers or their union."""
    words = {part for name in bodies(decision.deciders) for part in name.split()}
    return bool(words & (MEMBERS | UNIONS | {"local"}))


OFFERED = frozenset("vote ballot accept decide".split())
OFFERS = frozenset("offer contract deal agreement proposal".split())


def hearing_then(decision: Decision, last: Decision) -> bool:
    """Whether it is told when the hearing is that was said to decide: “A hearing will be held to
    decide whether the homes may be built. The hearing to determine the appeal is to be held on”.
    """
    heard = "hearing" in decision.topic and "hearing" in last.topic
    decides = decision.form in DECIDE and last.form in DECIDE and last.due is None
    return heard and decides and decision.due is not None and not decision.deciders


def gives_after(decision: Decision, last: Decision) -> bool:
    """Whether a body that begins to deliberate on a day is told to give its decision later."""
    first, then = last.due, decision.due
    if last.form != "deliberate" or decision.form not in GIVEN or first is None or then is None:
        return False
    if first.latest is None or then.latest is None or first.latest > then.latest:
        return False
    if not near(decision, last) or not bodies(decision.deciders) & bodies(last.deciders):
        return False
    last.due = None
    return True


GIVEN = frozenset("give deliver pronounce announce issue publish hand make unveil".split())
VOTED = frozenset("vote ballot".split())
UNIONS = frozenset("union unions guild association federation congress".split())
MEMBERS = frozenset("members workers employees staff teachers nurses drivers crews".split())


def weighed_before(decision: Decision, found: list[Decision]) -> Decision | None:
    """What a body was said to weigh, where it now “will vote on the proposal on 6 May”."""
    words = decision.title.lower().split()
    last = found[-1] if found else None
    told = MATTERS | CLEARED if last is not None and last.form in REVIEWED else MATTERS
    if words[:1] not in (["vote"], ["decision"], ["settlement"]) or not told.issuperset(words[1:]):
        return None
    if last is None or last.bare or decision.due is None:
        return None
    if last.due is not None and not narrows(last.due, decision.due):
        return None
    weighs = last.form in WORDS["weighing"] | {"decide", "sent"} or (
        last.postponed and decision.postponed
    )
    weighs = weighs and near(decision, last)
    # “How it is paid for is unsettled. The cabinet must settle the matter”: nobody was named yet.
    whoever = last.form == "decide" and not last.deciders
    known = whoever or bodies(decision.deciders) & bodies(last.deciders) or sits_in(decision, last)
    known = known or sits_in(last, decision)
    return last if weighs and known else None


REVIEWED = frozenset("reviewing examining assessing considering investigating studying".split())
# “is reviewing the merger. It has until May to decide whether to clear the deal”
CLEARED = frozenset(
    "whether to clear approve block allow refer open an in-depth inquiry investigation deal merger "
    "takeover purchase acquisition transaction tie-up or unconditionally".split()
)
MATTERS = frozenset(
    "on of the it this that proposal proposals plan plans matter measure issue question request "
    "offer application idea recommendation move".split()
)
