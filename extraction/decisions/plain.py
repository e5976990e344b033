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
from extraction.decisions.calendared import (
    PICK,
    PICKS,
    cast_clue,
    offer_clue,
    picks_clue,
    reports_clue,
    seen_clue,
    target_clue,
    under_review_clue,
)
from extraction.decisions.foreseen import when_they_meet_clue
from extraction.decisions.has_say import deals_clue, has_say_clue
from extraction.decisions.kept_open import not_ruled_out_clue
from extraction.decisions.meetings import ballots_members_clue
from extraction.decisions.minds import helps_clue
from extraction.decisions.shares import share_clue
from extraction.decisions.undated import no_date_clue, when_unsaid_clue
from extraction.decisions.waits import failed_then_clue
from extraction.decisions.words import DATES, Rule

PLAIN: tuple[tuple[Collection[str], Rule], ...] = (
    (("ballot",), ballots_members_clue),
    (("need", "needs", "require", "requires"), share_clue),
    (ANSWERS, answers_clue),
    (("report",), report_back_clue),
    (LODGES, offers_clue),
    (("elect", "choose", "pick", "agree", "appoint", "approve"), failed_then_clue),
    (PICK | PICKS, picks_clue),
    (("cast",), cast_clue),
    (("offer",), offer_clue),
    (("date",), target_clue),
    (("report",), reports_clue),
    (("seen",), seen_clue),
    (("review", "scrutiny", "consideration"), under_review_clue),
    (DATES, no_date_clue),
    (("say", "said"), when_unsaid_clue),
    (("so",), does_so_clue),
    (GIVES, gives_it_clue),
    (("schedule", "hold", "call", "set"), unscheduled_clue),
    (("ruled", "rule"), not_ruled_out_clue),
    (("meet", "meets", "meeting", "gather"), when_they_meet_clue),
    (("decide", "determine", "choose"), helps_clue),
    (("say",), has_say_clue),
    (("deal", "examine"), deals_clue),
)
