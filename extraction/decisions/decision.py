"""One decision in the making, as the words of one or more sentences tell it."""

from dataclasses import dataclass, field

from brief.dates import When
from brief.pending_decisions import DecisionStatus, DueKind
from extraction.decisions.options import OptionFound
from extraction.text.cast import Actor
from extraction.text.marks import Span

MOST_APART = 600  # code points: a paragraph or two
REMEMBERED = 12  # decisions: one that was told before so many others is not compared again


@dataclass(slots=True)
class Decision:
    """A pending decision in the making. The first evidence is the fullest."""

    title: str
    question: str
    evidence: list[Span]
    status: DecisionStatus
    deciders: list[Actor] = field(default_factory=list)
    venue: Actor | None = None
    due: When | None = None
    due_kind: DueKind | None = None
    options: list[OptionFound] = field(default_factory=list)
    outcome: str | None = None
    topic: frozenset[str] = frozenset()
    alone: bool = True
    form: str = ""  # the word of deciding
    renewed: bool = False  # “will now do so”: what the sentence before says was due
    also: bool = False  # one more of the same body: “will also vote on”
    back: bool = False  # “send the plan back to the committee”: who decided is to do so again
    bare: bool = False  # its words do not say on what: “The court will rule by Friday”

    @property
    def postponed(self) -> bool:
        return self.status is DecisionStatus.POSTPONED


def near(decision: Decision, other: Decision) -> bool:
    """Whether a telling stands close to the one before it."""
    return decision.evidence[0][0] - other.evidence[-1][1] <= MOST_APART


def bodies(deciders: list[Actor]) -> set[str]:
    """Who decides, however it is written: “parliament”, and “Parliament” as a sentence begins."""
    return {actor.name.lower() for actor in deciders}


def sits_in(decision: Decision, last: Decision) -> bool:
    """Whether those who vote are the members of a body told before: “councillors” of a council."""
    members = {name.partition(" of ")[0].split()[-1] for name in bodies(decision.deciders)}
    words = {word for name in bodies(last.deciders) for word in name.split()}
    return any(not SEATS.get(one, frozenset()).isdisjoint(words) for one in members)


SEATS = {
    "councillors": frozenset(("council",)),
    "councilors": frozenset(("council",)),
    "trustees": frozenset("board trust university school district".split()),
    "directors": frozenset(("board",)),
    "senators": frozenset(("senate",)),
    "commissioners": frozenset("commission board county".split()),
    "lawmakers": frozenset("parliament assembly legislature congress senate house".split()),
    "judges": frozenset("court tribunal bench".split()),
    "justices": frozenset("court bench".split()),
    "bench": frozenset("court judges justices".split()),
    "policymakers": frozenset("bank reserve".split()),
    "ministers": frozenset("cabinet government".split()),
    "mps": frozenset("parliament commons".split()),
    "meps": frozenset(("parliament",)),
    "peers": frozenset(("lords",)),
    "planners": frozenset("council committee".split()),
    "members": frozenset("council committee assembly parliament board".split()),
}
