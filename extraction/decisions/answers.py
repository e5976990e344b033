"""What somebody is to answer by a day: “has to respond by Friday”, “will act by 12 May”, “are due
to report back in June”; and what somebody may lodge by then: “has until Friday to appeal”.
"""

from extraction.dates.dates import DateFound
from extraction.dates.term_dates import Calendar
from extraction.decisions.minds import is_ahead
from extraction.decisions.plans import is_reported
from extraction.decisions.terms import has_term
from extraction.decisions.words import BE, HAVE, WAS, WORDS, Clue, Lead
from extraction.text.tokens import Sentence, Text, word

MOST_TERM = 14  # tokens from “respond” to its day: “respond to the union’s demand by Friday”
MOST_ASKED = 5  # tokens from “to” to “questions”: “respond to a list of questions”
MOST_OFFER = 5  # tokens from “announce” to “offer”: “announce a firm intention to bid”
ANSWERS = frozenset("act respond reply".split())
LASTS = frozenset("by before until till".split())
LODGES = frozenset("file lodge submit table launch announce make enter bring".split())
OFFERS = frozenset(
    "appeal appeals agreement bid bids offer offers challenge counteroffer counter-offer "
    "counterbid counter-bid intention lawsuit suit settlement".split()
)
# Who replies to these decides nothing: “must respond to questions by Friday”.
ASKED = frozenset(
    "question questions query queries comment comments criticism call calls emergency emergencies "
    "email emails letter letters survey consultation".split()
)
PUT = WORDS["agenda"] | frozenset(
    "demand demands claim claims complaint complaints offer proposals bill recommendation report "
    "union company court regulator commission ministry council government board committee "
    "recommendations ultimatum ruling findings measure legislation plan".split()
)
STOPS = frozenset(", . ; : that which who when".split())
MUST = frozenset("must has have need needs".split())


def answers_clue(text: Text, calendar: Calendar, sentence: Sentence, index: int) -> Clue | None:
    """“The agency said it will act by 12 May”, “has to respond to the offer next week”, “has yet to
    act on the request”.
    """
    lead = Lead.of(text, sentence, index)
    if not (comes(text, sentence, lead) or is_meant(text, lead)):
        return None
    put = is_put_to_it(text, index)
    if not put and word(text, index + 1) in ("to", "on"):
        return None  # “has to reply to customers by Friday”
    date = calendar.term(sentence, index, index + MOST_TERM) if put else None
    date = date or last_day(text, calendar, sentence, index)
    if date is None and not (put and lead.yet):
        return None
    to = index + 1 if date is None or word(text, index + 1) == "to" else date.last
    asked = range(to, to + MOST_ASKED) if word(text, to) == "to" else ()
    if not ASKED.isdisjoint(word(text, i) for i in asked):
        return None
    return Clue(sentence, index, verb_of(text, lead), index + 1, "decide", open=lead.yet)


def is_put_to_it(text: Text, index: int) -> bool:
    """Whether what is answered asks for a yes or no: “respond to the offer”, “act on a bid”."""
    if word(text, index + 1) != ("on" if word(text, index) == "act" else "to"):
        return False
    for position in range(index + 2, index + 2 + MOST_OFFER):
        if word(text, position) in PUT:
            return True
        if word(text, position) in STOPS:
            return False
    return False


def is_meant(text: Text, lead: Lead) -> bool:
    """Whether somebody means to: “plans to respond”."""
    means = lead.to >= 0 and not lead.negated and word(text, lead.at) in WORDS["intend"]
    return means and word(text, lead.at - 1) not in WAS | {"had", "a", "the", "no", "not"}


def last_day(text: Text, calendar: Calendar, sentence: Sentence, index: int) -> DateFound | None:
    """The last day allowed behind a verb, in the same clause: “by Friday”."""
    date = calendar.term(sentence, index, index + MOST_TERM)
    if date is None or not STOPS.isdisjoint(word(text, i) for i in range(index + 1, date.first)):
        return None
    leads = word(text, date.first), word(text, date.first - 1)
    return date if not LASTS.isdisjoint(leads) else None


def comes(text: Text, sentence: Sentence, lead: Lead) -> bool:
    """Whether a verb is told as what is to come: “will”, “must”, “has to”, a reported “would”."""
    if lead.negated or lead.at < sentence.first:
        return False
    if lead.to < 0 and word(text, lead.at) == "would":
        return is_reported(text, sentence, lead.at)
    return is_ahead(text, lead)


def verb_of(text: Text, lead: Lead) -> int:
    """The first word of a verb: “is” of “is due to respond”."""
    governed = lead.to >= 0 and word(text, lead.at) not in BE | HAVE
    return lead.at - governed if word(text, lead.at - 1) in BE else lead.at


def report_back_clue(text: Text, calendar: Calendar, sentence: Sentence, index: int) -> Clue | None:
    """“Two committees are due to report back in June”: what they found is decided upon then."""
    if word(text, index + 1) != "back" or word(text, index + 2) == "to":
        return None
    lead = Lead.of(text, sentence, index)
    dated = calendar.term(sentence, index, index + MOST_TERM) is not None
    if not dated or not comes(text, sentence, lead):
        return None
    return Clue(sentence, index + 1, verb_of(text, lead), index + 2, "decide")


def offers_clue(text: Text, calendar: Calendar, sentence: Sentence, index: int) -> Clue | None:
    """“has until 14 April to lodge an appeal”, “must announce a firm intention by 31 March”."""
    if not offers(text, sentence, index):
        return None
    lead = Lead.of(text, sentence, index)
    clue = Clue(sentence, index, lead.at, index + 1, "limit")
    if word(text, index + 1) == "one":  # what was told before: “weighs an appeal. It has until”
        clue.form, clue.alone = "does so", False
    if lead.to >= 0 and has_term(text, calendar, clue, Lead(index - 2, index - 1)):
        return clue
    must = word(text, lead.at) in MUST and not lead.negated
    return clue if must and last_day(text, calendar, sentence, index) is not None else None


def offers(text: Text, sentence: Sentence, index: int) -> bool:
    """Whether the object of a verb is an offer, an appeal or the like; or “one”."""
    if word(text, index + 1) == "one":
        return word(text, index + 2) in STOPS | LASTS
    for position in range(index + 1, min(sentence.last, index + 1 + MOST_OFFER)):
        if word(text, position) in OFFERS:
            return True
        if word(text, position) in STOPS or word(text, position) in ("to", "for", "with", "of"):
            return False
    return False


def does_so_clue(text: Text, calendar: Calendar, sentence: Sentence, index: int) -> Clue | None:
    """“It is expected to do so in April”: a day for what was told before."""
    if word(text, index - 1) != "do":
        return None
    lead = Lead.of(text, sentence, index - 1)
    if lead.to == index - 2 and not lead.negated:
        clue = Clue(sentence, index, lead.at, index + 1, "decide", alone=False)
        if has_term(text, calendar, clue, Lead(index - 3, index - 2)):
            clue.form = "does so"  # “has until Friday to do so”
            return clue
    if calendar.term(sentence, index, index + 4) is None:
        return None
    if not comes(text, sentence, lead) or word(text, index - 2) == "now":
        return None  # “It will now do so in April”: what was put off, told as one that is renewed
    return Clue(
        sentence, index, verb_of(text, lead), index + 1, "does so", alone=False,
        expected=word(text, lead.at) in ("expected", "likely"),
    )  # fmt: skip


def gives_it_clue(text: Text, calendar: Calendar, sentence: Sentence, index: int) -> Clue | None:
    """“said it would pronounce it on Monday”, “hopes to hand it down by June”: a day for the ruling
    told before.
    """
    it = index + 1 + (word(text, index + 1) == "down")
    if word(text, it) not in ("it", "one", "them"):
        return None
    if last_of(text, calendar, sentence, it + 1 + (word(text, it + 1) == "down")) is None:
        return None
    lead = Lead.of(text, sentence, index)
    hoped = lead.to >= 0 and not lead.negated and word(text, lead.at) in HOPED
    hoped = hoped and is_reported(text, sentence, lead.at)
    if not (hoped or is_meant(text, lead) or comes(text, sentence, lead)):
        return None
    expected = hoped or word(text, lead.at) in WORDS["intend"] | {"expected", "likely"}
    return Clue(
        sentence, it, verb_of(text, lead), it + 1, "gives it", alone=False, expected=expected
    )


def last_of(text: Text, calendar: Calendar, sentence: Sentence, index: int) -> DateFound | None:
    """The day that stands right behind “it”: “it in writing by Friday”, “it on Monday”."""
    date = calendar.term(sentence, index, index + MOST_GIVEN)
    near = range(index, date.first) if date is not None else ()
    return date if STOPS.union(("to", "if")).isdisjoint(word(text, i) for i in near) else None


GIVES = frozenset(
    "give deliver pronounce announce issue publish release hand make render take reach".split()
)
HOPED = frozenset("hoped planned expected intended aimed meant".split())
MOST_GIVEN = 5  # tokens from “it” to its day


def unscheduled_clue(text: Text, calendar: Calendar, sentence: Sentence, index: int) -> Clue | None:
    """“The Senate has yet to schedule a vote on the nominees”: the vote is still to come."""
    vote = index + 2
    if word(text, vote - 1) not in ("a", "its") or word(text, vote) not in ("vote", "ballot"):
        return None
    lead = Lead.of(text, sentence, index)
    open_still = lead.to >= 0 and lead.yet and word(text, lead.at) in HAVE - {"had"}
    if not open_still:
        return None
    return Clue(sentence, vote, lead.at, vote + 1, word(text, vote), noun=True, open=True)
