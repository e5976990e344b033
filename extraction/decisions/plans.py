"""Whether “would” tells what is to come: in somebody’s words, or under a plan."""

from bisect import bisect_left

from extraction.dates.term_dates import Calendar
from extraction.text.cues import cue_verbs
from extraction.text.tokens import Sentence, Text, word

MOST_SUBJECT = 7  # tokens of “any such step by the company”
BEFORE_BE = frozenset("will shall must would to also still".split())
MOST_SENTENCE = 60  # tokens of a sentence among which an “if” is looked for


def is_reported(text: Text, sentence: Sentence, index: int) -> bool:
    """Whether “would” tells the future in somebody’s words rather than a condition."""
    words = [word(text, i) for i in range(max(sentence.first, index - 14), index)]
    after = [word(text, i) for i in range(index, min(sentence.last, index + 30))]
    return any(one in cue_verbs() for one in words) and not {"if", "unless"} & {
        *words,
        *after,
    }


def is_planned(text: Text, sentence: Sentence) -> bool:
    """Whether a plan tells what would come: “Under the draft, ministers would vote in May”, or a
    sentence right after such a one.
    """
    if any(word(text, i) in ("if", "unless") for i in sentence_tokens(sentence)):
        return False
    if word(text, sentence.first) == "under":
        return True
    place = bisect_left(text.starts, sentence.start)
    before = text.sentences[place - 1] if place > 0 else None
    return (
        before is not None
        and before.block is sentence.block
        and (word(text, before.first) == "under")
    )


def sentence_tokens(sentence: Sentence) -> range:
    """The first tokens of a sentence, as many as are looked at."""
    return range(sentence.first, min(sentence.last, sentence.first + MOST_SENTENCE))


def is_only_thought_of(text: Text, sentence: Sentence, index: int) -> bool:
    """Whether a need of consent is asked for, “that access be subject to approval”, or that of what
    nobody plans yet: “such a step would need the board’s approval”.
    """
    before = word(text, index - 1)
    if word(text, index) == "subject" and before == "be":
        return word(text, index - 2) not in BEFORE_BE
    if before not in ("would", "could", "might"):
        return False
    left = [word(text, i) for i in range(max(sentence.first, index - MOST_SUBJECT), index)]
    return "such" in left


def would_be_voted_on(text: Text, calendar: Calendar, sentence: Sentence, index: int) -> bool:
    """“The measure would come back to the full council for a final vote on 6 May”: on a day."""
    if word(text, index - 1) != "would" or calendar.term(sentence, index) is None:
        return False
    ahead = range(index + 2, min(sentence.last, index + MOST_VOTE))
    vote = next((i for i in ahead if word(text, i) in VOTES_ON), -1)
    return "for" in [word(text, i) for i in range(vote - 3, vote)] and vote > 0


VOTES_ON = frozenset("vote ballot referendum".split())
MOST_VOTE = 22  # tokens from “come back” to “vote”
