"""What kind of term a date is: the last day allowed, the day set, the day thought likely."""

from brief.dates import When
from brief.pending_decisions import DecisionStatus, DueKind
from extraction.dates.dates import DateFound
from extraction.dates.limits import later_than
from extraction.dates.values import is_of_season
from extraction.decisions.due_asides import MOST_AFTER
from extraction.decisions.words import UNLESS, Clue
from extraction.text.tokens import POSSESSIVES, Text, word

LATEST = frozenset("latest earlier sooner before".split())  # how a last day allowed may end
DEADLINES = frozenset("by before until till".split())


def when_due(text: Text, clue: Clue, date: DateFound | None) -> When | None:
    """The time of a date; open towards the end where it is that of something before: “after a
    hearing on 3 May”.
    """
    if date is not None and clue.late and date.plain is not None and date.plain[0] != ".":
        return When(date.when.text, later_than(date.plain), date.when.basis)
    edtf = date.when.edtf if date is not None else None
    ends = clue.form == "acts" or of_deadline(text, clue, date)
    if date is not None and ends and edtf is not None and "/" not in edtf:
        return When(date.when.text, f"../{edtf}", date.when.basis)  # something follows on that day
    if date is None or date.when.edtf is None or is_of_season(date.when):
        return date.when if date is not None else None
    if not comes_after(text, clue, date):
        return date.when
    since = (date.plain or date.when.edtf).rpartition("/")[2]
    return When(date.when.text, f"{since}/..", date.when.basis)


def of_deadline(text: Text, clue: Clue, date: DateFound | None) -> bool:
    """Whether a day is told as the last one: “The deadline for a decision is 29 May”."""
    lead = date.first - 2 if date is not None and word(text, date.first - 1) == "of" else -1
    if lead > 0 and word(text, lead) == "deadline":
        return True  # “before a self-imposed deadline of 29 May”
    last = date.last if date is not None else -1
    if word(text, last) in POSSESSIVES and word(text, last + 1) == "deadline":
        return True  # “ahead of Friday’s deadline”
    if word(text, last) == "as" and word(text, last + 2) == "deadline":
        return True  # “set 29 May as the deadline”
    if clue.begin >= 0 and word(text, clue.begin) == "deadline":
        return True  # “The deadline for them to accept it is 29 May”
    if word(text, clue.act) == "offer" and clue.form == "closing":
        return True  # “The offer closes on 27 November”
    agrees = clue.noun and clue.form == "agree"
    near = range(max(clue.sentence.first, clue.act - MOST_AFTER), clue.act)
    to_decide = word(text, clue.act - 2) == "deadline" and word(text, clue.act - 1) == "to"
    return (
        clue.form == "deadline"
        or to_decide
        or (agrees and any(word(text, i) == "deadline" for i in near))
    )


def comes_after(text: Text, clue: Clue, date: DateFound) -> bool:
    """Whether a decision is to come after what happens on a date."""
    edtf = date.when.edtf or ""
    near = range(max(clue.act + 1, date.first - MOST_AFTER), date.first)
    follows = range(date.last, date.last + 3) if date.last < clue.act else ()
    if any(word(text, i) == "after" and word(text, i + 1) == "which" for i in follows):
        return True
    return "/" not in edtf and any(word(text, index) == "after" for index in near)


def comes_before(text: Text, clue: Clue, date: DateFound) -> bool:
    """Whether a decision is to come before what happens on a date: “ahead of a summit in May”."""
    near = range(max(clue.act + 1, date.first - 2 * MOST_AFTER), date.first)
    return any(word(text, i) == "ahead" and word(text, i + 1) == "of" for i in near)


def due_kind(text: Text, clue: Clue, date: DateFound | None) -> DueKind | None:
    """Whether a date is the last day allowed, the day set, or the day thought likely."""
    if date is None:
        return None
    if clue.late or date.late or (date.when.edtf or "").endswith("/.."):
        return DueKind.EXPECTED
    lead = word(text, date.first)
    expected = clue.expected or word(text, date.first - 1) in ("expected", "likely")
    ahead = word(text, date.first - 1) in DEADLINES or comes_before(text, clue, date)
    postponed_until = clue.postponed and (ahead or lead in DEADLINES)
    within = word(text, date.first) == "within"
    at_latest = word(text, date.last - 1) in LATEST or (date.when.edtf or "")[:3] == "../"
    if clue.form in UNLESS | {"closing", "deadline", "expiry"} or (
        (lead in DEADLINES or ahead or within or at_latest) and not postponed_until and not expected
    ):
        return DueKind.DEADLINE
    later = comes_after(text, clue, date)
    return DueKind.EXPECTED if expected or clue.open or later else DueKind.SCHEDULED


def status_of(clue: Clue, kind: DueKind | None) -> DecisionStatus:
    """How far it has come."""
    if clue.postponed:
        return DecisionStatus.POSTPONED
    if kind is DueKind.SCHEDULED or clue.form == "closing":
        return DecisionStatus.SCHEDULED
    return DecisionStatus.UNDER_DISCUSSION
