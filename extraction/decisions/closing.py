"""When a vote is over: “the ballot closes on 6 March”."""

from extraction.dates.term_dates import Calendar
from extraction.decisions.asides import MOST_NOUN
from extraction.decisions.words import WORDS, Clue
from extraction.text.tokens import Sentence, Text, word

RUNS = frozenset("run runs".split())  # “opens on Friday and runs until 30 June”
OPENS = frozenset(("open", "opens"))
BEGINS = frozenset("begin begins start starts".split())  # “begins on Friday and ends on 30 June”
UNTIL = frozenset("until till through".split())
CLOSES = frozenset("closes ends concludes".split())
MOST_VOTED_ON = 12  # tokens from “voting” to “ends”: “Voting on the firm’s last offer ends”


def closing_noun(text: Text, calendar: Calendar, sentence: Sentence, index: int) -> Clue | None:
    """“the ballot closes on 6 March”, “Voting ends at noon on Thursday”."""
    if is_consulted_on(text, index) or text.near[index] in ADVICE:
        return None
    runs_on = text.near[index + 2] in UNTIL | {"to"}
    if text.near[index + 1] == "runs" and not runs_on:
        return None  # “Early voting runs June 1-9”
    verb = index + 1
    if text.near[verb] == "," and text.near[verb + 1] == "which":
        verb += 2  # “a ballot, which opens on 5 May and closes on 16 June”
    elif (closes := which_closes(text, sentence, verb)) > 0:
        verb = closes
    if text.near[verb] in ("on", "in", "of", "over", "among"):
        after = verb
        ends = range(verb + 2, min(sentence.last, verb + MOST_VOTED_ON))
        verb = next((i for i in ends if text.near[i] in CLOSES), verb)
        if verb == after:
            verb = next((i for i in ends if will_close(text, i)), verb)
        if verb == after:
            verb = next((i for i in ends if text.near[i] in OPENS), verb)
        if any(text.near[i] in (",", "that", "which") for i in range(index, verb)):
            return None
    if text.near[verb + (text.near[verb] in ("will", "would"))] in OPENS | BEGINS:
        later = range(verb + 1, min(sentence.last, verb + MOST_NOUN))
        last = next((i for i in later if text.near[i] in CLOSES | {"close", "end"} | RUNS), verb)
        verb = last if calendar.term(sentence, last) is not None else verb
    verb += text.near[verb] in ("will", "would", "is", "to")
    verb += text.near[verb] == "to" and text.near[verb - 1] == "is"
    closing = text.near[verb] in WORDS["closing"] or (
        text.near[verb] == "run" and text.near[verb + 1] in UNTIL
    )
    if not closing or calendar.term(sentence, verb) is None:
        return None
    if text.near[verb - 1] in ("will", "would", "to"):
        return Clue(sentence, index, verb, index + 1, "closing", noun=True, aside=verb)
    aside = verb if verb > index + 1 else -1
    form = "opening" if text.near[verb] in OPENS else "closing"  # a later day may yet be told
    return Clue(sentence, index, verb, index + 1, form, noun=True, aside=aside)


# “The recommendation is to close the school in June”: what is advised, and no vote that ends
ADVICE = frozenset("recommendation recommendations finding findings opinion answer".split())


def is_consulted_on(text: Text, index: int) -> bool:
    """Whether it is what people say of a decision that closes: “Submissions on the decision”."""
    on = next((i for i in range(index - 1, index - MOST_ON, -1) if text.near[i] in ON), -1)
    return on > 0 and text.near[on - 1] in CONSULTED


ON = frozenset("on about to over".split())
CONSULTED = frozenset(
    "submissions comments consultation feedback views objections responses representations "
    "appeals challenges nominations entries".split()
)
MOST_ON = 5  # tokens from “on” to “decision”: “on the regulator’s interim decision”


def which_closes(text: Text, sentence: Sentence, index: int) -> int:
    """The “closes” of “has opened a ballot of its members on strike action, which closes on 4 May”;
    -1 where none is.
    """
    if text.near[index] not in ("on", "in", "of", "over", "among") or "which" not in sentence.words:
        return -1
    for comma in range(index + 2, min(sentence.last - 2, index + MOST_VOTED_ON)):
        if text.near[comma] == ",":
            closes = comma + 2 + (text.near[comma + 2] in ("will", "is"))
            which = text.near[comma + 1] == "which"
            return closes if which and text.near[closes] in CLOSES | {"close", "end"} else -1
    return -1


def papers_back(text: Text, calendar: Calendar, sentence: Sentence, index: int) -> Clue | None:
    """“Voting papers must be back by noon on 26 June”, “Ballots are due back on Friday”: a vote is
    over then.
    """
    if text.near[index] == "papers" and text.near[index - 1] not in ("voting", "ballot"):
        return None
    for be in range(index + 1, min(sentence.last - 2, index + MOST_VOTED_ON)):
        due = text.near[be] == "due" and text.near[be - 1] in ("are", "is")
        must = text.near[be] == "be" and text.near[be - 1] in ("must", "should", "to")
        if due or (must and text.near[be + 1] in BACK):
            if calendar.term(sentence, be, be + MOST_BACK) is None:
                return None
            return Clue(sentence, index, be, index + 1, "closing", noun=True, alone=False, aside=be)
        if text.near[be] in ("that", "which", "who", ";"):
            return None
    return None


BACK = frozenset("back returned in received postmarked cast sent posted".split())
MOST_BACK = 8  # tokens from “back” to the day


def will_close(text: Text, index: int) -> bool:
    """Whether “will close” ends at a token."""
    return word(text, index) in ("close", "end") and word(text, index - 1) in ("will", "to")
