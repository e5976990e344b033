"""Where a sentence tells that something is still to be decided.

Each clue is read from the word of deciding, a bounded number of words to its left and right.
"""

from collections.abc import Iterator

from brief.articles import BlockKind
from extraction.dates.term_dates import Calendar
from extraction.decisions.acts import acts_clue, until_clue
from extraction.decisions.agendas import (
    asked_to_decide,
    considered_clue,
    discussed_clue,
    failed_clue,
)
from extraction.decisions.ballots import (
    STEERS,
    YES,
    YES_NOW,
    if_approved_clue,
    on_ballot_clue,
    rates_clue,
    rates_meeting_clue,
    up_to_clue,
)
from extraction.decisions.before_bodies import BEFORE_BODIES
from extraction.decisions.choices import (
    CHOSEN,
    SETS,
    between_clue,
    chosen_clue,
    foreseen_clue,
    steers_clue,
    view_clue,
)
from extraction.decisions.closing import papers_back
from extraction.decisions.consents import consent_clue, passage_clue
from extraction.decisions.courts import (
    advisement_clue,
    asked_clue,
    deliberating_clue,
    jury_clue,
    order_clue,
    sentenced_clue,
    undated_clue,
    unsaid_clue,
)
from extraction.decisions.days_fixed import DAYS_FIXED
from extraction.decisions.expiry import apart_clue, expiry_clue
from extraction.decisions.forthcoming import FORTHCOMING
from extraction.decisions.hearings import (
    asked_to_clue,
    hearing_clue,
    hears_clue,
    listed_clue,
    returns_clue,
    takes_up_clue,
)
from extraction.decisions.joined import going_on
from extraction.decisions.left import LEAVES, depends_clue, hands_clue, inverted_clue, left_to_clue
from extraction.decisions.limits import limit_clue
from extraction.decisions.meetings import asks_members_clue, meeting_vote_clue, meets_clue
from extraction.decisions.minds import (
    learns_clue,
    mind_clue,
    recommends_clue,
    report_clue,
    saying_clue,
    told_then_clue,
)
from extraction.decisions.nouns import noun_clue
from extraction.decisions.plain import PLAIN
from extraction.decisions.reviews import REVIEWS, review_clue, reviewed_clue
from extraction.decisions.roads import (
    awaiting_clue,
    balloted_clue,
    final_say_clue,
    needed_clue,
    none_made_clue,
    rests_clue,
    sent_clue,
    undecided_clue,
)
from extraction.decisions.set_terms import heard_clue, on_agenda_clue
from extraction.decisions.shelving import put_clue, shelved_clue
from extraction.decisions.signs import (
    present_clue,
    talks_clue,
    voting_clue,
    weighing_clue,
)
from extraction.decisions.steps import (
    AGREEING,
    LODGED,
    TALKED,
    asked_court_clue,
    floor_clue,
    green_light_clue,
    lodged_clue,
    pressed_to_decide_clue,
    sign_or_send_back_clue,
    take_a_call_clue,
    to_discuss_clue,
    up_to_say_clue,
    whether_depends_clue,
)
from extraction.decisions.terms import answer_clue, deadline_clue, late_clue
from extraction.decisions.told_loosely import TOLD_LOOSELY
from extraction.decisions.ultimatums import ultimatum_clue
from extraction.decisions.unsaid import ACTS_ON_LAW, TELLS, own_mind_clue
from extraction.decisions.verbs import verb_clue
from extraction.decisions.waits import (
    OPEN,
    again_clue,
    announcement_clue,
    holding_clue,
    none_settled_clue,
    not_until_clue,
    outcome_clue,
    pending_clue,
    result_clue,
    wait_clue,
    without_clue,
)
from extraction.decisions.words import DECIDE, PARTICIPLES, PERFORM, SETTLE, WORDS, Clue, Rule
from extraction.text.tokens import Sentence, Text, places, word


def find_clues(text: Text, calendar: Calendar, sentence: Sentence) -> Iterator[Clue]:
    """The clues of a sentence outside of its quotations, from left to right."""
    before: Clue | None = None
    for index in places(text, RULES.keys(), sentence.first, sentence.last):
        token = text.tokens[index]
        if token.quotation >= 0 and not begins_fragment(text, sentence, index):
            continue
        clue = clue_at(text, calendar, sentence, index)
        if clue is None and before is not None:
            clue = going_on(text, before, index)
        if clue is not None:
            before = clue
            yield headline_apart(clue)


def clue_at(text: Text, calendar: Calendar, sentence: Sentence, index: int) -> Clue | None:
    """The clue of the first rule that finds one at a word."""
    for rule in RULES[text.lowers[index]]:
        if (clue := rule(text, calendar, sentence, index)) is not None:
            return clue
    return None


def begins_fragment(text: Text, sentence: Sentence, index: int) -> bool:
    """Whether a verb of deciding opens a few quoted words: “would ‘consider whether …’”."""
    before = index - 1 - (not word(text, index - 1)[:1].isalnum())
    outside = before >= sentence.first and text.tokens[before].quotation < 0
    return outside and word(text, before) in ("will", "would", "must", "to")


def headline_apart(clue: Clue) -> Clue:
    """The same; one of a headline says only what the body says over again."""
    if clue.sentence.block.kind in (BlockKind.HEADLINE, BlockKind.SUBHEADING):
        clue.alone = False
    return clue


def rules_by_word() -> dict[str, tuple[Rule, ...]]:
    """Which rules a word may begin, in the order in which they are tried."""
    found: dict[str, tuple[Rule, ...]] = {}
    for words, rule in (
        *PLAIN,
        (("pass", "clear"), passage_clue),
        (
            (
                "need",
                "needs",
                "require",
                "requires",
                "await",
                "awaits",
                "awaiting",
                "subject",
                "pending",
                "contingent",
                "conditional",
                "seeking",
                "seeks",
            ),
            consent_clue,
        ),
        (WORDS["saying"], saying_clue),
        (DECIDE | SETTLE | PERFORM | frozenset(PARTICIPLES), verb_clue),
        (DECIDE, late_clue),
        (DECIDE, not_until_clue),
        (("wait",), wait_clue),
        (("result", "outcome"), outcome_clue),
        (("result", "results"), result_clue),
        (("pending",), pending_clue),
        (("announcement",), announcement_clue),
        (("decided", "settled", "agreed", "chosen", *OPEN), none_settled_clue),
        (("vote", "ballot", "referendum"), holding_clue),
        (("without",), without_clue),
        (("try", "meet", "reconvene", "resume"), again_clue),
        (("deadline",), deadline_clue),
        (("mind", "minds"), mind_clue),
        (("recommend", "advise"), recommends_clue),
        (("told", "informed", "notified"), told_then_clue),
        (("report",), report_clue),
        (("know", "learn", "hear", "find"), learns_clue),
        (("hear",), hears_clue),
        (("take", "takes"), takes_up_clue),
        (("return", "revisit"), returns_clue),
        (("hearing",), hearing_clue),
        (("listed",), listed_clue),
        (("urged", "urges", "pressed", "asked"), asked_to_clue),
        (("ballot",), on_ballot_clue),
        (STEERS, rates_clue),
        (YES | YES_NOW, if_approved_clue),
        (("up", "matter"), up_to_clue),
        (("meeting", "meet", "meets"), rates_meeting_clue),
        (("gave", "give", "gives", "given", "giving", "has", "have"), limit_clue),
        (WORDS["sending"], sent_clue),
        (("consider", "considering", "reserved", "reserves"), jury_clue),
        (("advisement",), advisement_clue),
        (("order",), order_clue),
        (("deliberations", "deliberating"), deliberating_clue),
        (("meets", "meet"), meets_clue),
        (("sentenced",), sentenced_clue),
        (("asked",), asked_clue),
        (("ask",), asks_members_clue),
        (LODGED, lodged_clue),
        (("asked",), asked_court_clue),
        (("pressure",), pressed_to_decide_clue),
        (("floor",), floor_clue),
        (("call",), take_a_call_clue),
        (AGREEING, sign_or_send_back_clue),
        (("light", "nod"), green_light_clue),
        (("up",), up_to_say_clue),
        (("depends", "hinges", "rests", "hands"), whether_depends_clue),
        (TALKED, to_discuss_clue),
        (("asked",), asked_to_decide),
        (("considered", "heard", "examined", "determined"), considered_clue),
        (("heard",), heard_clue),
        (("decision", "vote", "ruling"), on_agenda_clue),
        (("discussed", "considered", "debated", "examined"), discussed_clue),
        (("agree", "decide"), failed_clue),
        (("date", "timetable", "timeline"), undated_clue),
        (("say", "said", "indicate", "specify", "clear", "known", "indication"), unsaid_clue),
        (("balloted",), balloted_clue),
        (frozenset(PARTICIPLES), undecided_clue),
        (("decision", "ruling", "verdict", "agreement"), none_made_clue),
        (("say", "word"), final_say_clue),
        (("rests", "rest", "lies", "fall", "falls", "left", "up"), rests_clue),
        (("apart", "odds", "loggerheads", "deadlocked"), apart_clue),
        (("expires", "expire", "lapses", "lapse", "runs", "run", "ends"), expiry_clue),
        (("vote", "re-election", "reelection", "renewal"), meeting_vote_clue),
        (("needed", "required"), needed_clue),
        (("await", "awaits", "awaiting", "pending", "subject"), awaiting_clue),
        (WORDS["answer"], answer_clue),
        (("vote", "votes", "decides", "decide", "rules"), present_clue),
        (("voting", "deciding", "choosing", "electing"), voting_clue),
        (WORDS["weighing"], weighing_clue),
        (("vote", "ballot", "referendum"), put_clue),
        (WORDS["decision"] | {"voting", "balloting", "polls", "polling", "poll"}, noun_clue),
        (("papers", "ballots"), papers_back),
        (WORDS["delay"] | {"put", "pushed", "held", "carried"}, shelved_clue),
        (("unless", "if"), ultimatum_clue),
        (("unless", "if", "without"), acts_clue),
        (("until", "before"), until_clue),
        (TELLS | ACTS_ON_LAW, own_mind_clue),
        (LEAVES, left_to_clue),
        (("rests", "lies", "hands"), hands_clue),
        (("hinges", "hinge", "depends", "depend"), depends_clue),
        (frozenset(PARTICIPLES), inverted_clue),
        (REVIEWS, review_clue),
        (("reviewed",), reviewed_clue),
        (CHOSEN, chosen_clue),
        (SETS, steers_clue),
        (("view",), view_clue),
        (("choose", "elect", "pick", "select"), between_clue),
        (STEERS | DECIDE | {"announce"}, foreseen_clue),
        (("talks", "negotiations"), talks_clue),
        *BEFORE_BODIES,
        *FORTHCOMING,
        *DAYS_FIXED,
        *TOLD_LOOSELY,
    ):
        for one in words:
            found[one] = (*found.get(one, ()), rule)
    return found


RULES = rules_by_word()
