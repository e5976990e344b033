"""The rules of what is told plainly, by the words that they begin with."""

from collections.abc import Collection

from extraction.decisions.answers import (
    ANSWERS,
    GIVES,
    LODGES,
    answers_clue,
    does_so_clue,
    gives_it_clue,
    offers_clue,
    report_back_clue,
    unscheduled_clue,
)
from extraction.decisions.foreseen import when_they_meet_clue
from extraction.decisions.kept_open import not_ruled_out_clue
from extraction.decisions.meetings import ballots_members_clue
from extraction.decisions.shares import share_clue
from extraction.decisions.waits import failed_then_clue
from extraction.decisions.words import Rule

PLAIN: tuple[tuple[Collection[str], Rule], ...] = (
    (("ballot",), ballots_members_clue),
    (("need", "needs", "require", "requires"), share_clue),
    (ANSWERS, answers_clue),
    (("report",), report_back_clue),
    (LODGES, offers_clue),
    (("elect", "choose", "pick", "agree", "appoint", "approve"), failed_then_clue),
    (("so",), does_so_clue),
    (GIVES, gives_it_clue),
    (("schedule", "hold", "call", "set"), unscheduled_clue),
    (("ruled", "rule"), not_ruled_out_clue),
    (("meet", "meets", "meeting", "gather"), when_they_meet_clue),
)
