"""Where a reported clause ends: before another verb of who said it, the narrator’s remark."""

from extraction.cut_short import FINITE, STARTS_CLAUSE, begins_clause, is_verb
from extraction.frames import Frame
from extraction.lexicons import classes
from extraction.preceding import LEADS_ON, LONGEST, MODALS, ends_here
from extraction.tokens import Text, is_of_title, word

# A participle that is the narrator’s: what the news comes to, no more what was said.
RESULTS = frozenset(
    "ending leaving prompting raising dashing deepening sending paving clearing fueling fuelling "
    "triggering sparking reversing marking setting bringing drawing".split()
)
# “, though she stopped short of a threat”, “, but he gave no figure”
CONTRASTING = frozenset("though although but while".split())
HOLDING_BACK = frozenset(
    "stopped declined refused gave offered provided did stops declines".split()
)
# “…, a figure the Treasury disputes”
FIGURES = frozenset("figure number estimate forecast assertion suggestion total sum".split())
SUBJECT_OPENERS = frozenset("the its his her their he she it they some many both".split())
CHARGES = frozenset(
    "allegation allegations accusation accusations charge charges claim claims".split()
)
# “…, a finding that alarmed them”, “…, a position X has called extreme”
REMARKED = frozenset(
    "finding assertion position view statement argument contention suggestion prediction sentiment "
    "notion warning comment remark conclusion assessment boast".split()
)
# They open a sentence with a clause that is not its main one: “After X said it was safe, …”.
SUBORDINATING = frozenset("after when as since because while before although though once".split())
MOST_OPENING = 4  # tokens before the subject of such a clause: “Two days after X said”
PASSIVE = frozenset("be been being have has had get".split())
MOST_BACK = 20  # tokens from an “and” back to the verb that it may go on with
TRAILING = LEADS_ON | {",", "now", "also", "then", "later"}


def clause_end(text: Text, frame: Frame, first: int, following: Frame | None) -> int:
    """The token after a clause: the end of the sentence, or where another verb of X follows."""
    last, aside = min(frame.sentence.last, first + LONGEST), is_aside(text, frame)
    for index in range(first, last):
        token = text.tokens[index]
        if token.word == ";" or (token.word == "," and is_remark(text, index + 1)):
            return index
        if (token.word == "," and aside and begins_main(text, index + 1)) or (
            token.lower in ("and", "but") and does_more(text, first, index)
        ):
            return index - (word(text, index - 1) == ",")
        if (
            following is not None
            and following.first > first
            and index >= following.begin
            and (following.first >= index)
        ):
            same = shares_source(frame, following)
            cut = following.first if same else before_title(text, following.begin)
            while cut - 1 > first and word(text, cut - 1) in TRAILING:
                cut -= 1
            closes = following.inverted or ends_here(text, following)
            attributed = closes and word(text, following.begin - 1) == ","
            if (
                same
                or attributed
                or following.verb is None
                or word(text, before_title(text, following.begin) - 1) in LEADS_ON
            ):
                return cut
            following = None  # it is a part of the clause
    return last


def before_title(text: Text, first: int) -> int:
    """The token at which what stands before a name begins: “Ms.”, “the”."""
    while is_of_title(text, first - 1):
        first -= 2
    return first - (word(text, first - 1) == "the")


def is_remark(text: Text, first: int) -> bool:
    """Whether the narrator’s remark on what was said begins at a token: “leaving …”, “a charge
    that X rejected”.
    """
    if word(text, first) in RESULTS:
        return True
    if word(text, first) in CONTRASTING and word(text, first + 1) in ("he", "she", "they"):
        return word(text, first + 2) in HOLDING_BACK
    if word(text, first) in CONTRASTING:  # “, though the report stopped short of”
        return any(word(text, i) in ("stopped", "declined") for i in range(first + 2, first + 5))
    if word(text, first) not in ("a", "an"):
        return False
    if word(text, first + 1) in FIGURES:
        return word(text, first + 2) in SUBJECT_OPENERS | {"that"}
    noun = first + 1 + (word(text, first + 2) in CHARGES | REMARKED)
    told = word(text, noun) in REMARKED and word(text, noun + 1) not in ("of", "in", "for", "on")
    return told or word(text, noun) in CHARGES


def shares_source(frame: Frame, following: Frame) -> bool:
    """Whether two frames have one subject: “X said … and added …”."""
    if frame.source is None or following.source is None:
        return False
    return frame.source.first == following.source.first


def is_aside(text: Text, frame: Frame) -> bool:
    """Whether a frame is in a clause that opens a sentence and is not its main one."""
    source = frame.source
    if source is None or frame.inverted:
        return False
    before = range(frame.sentence.first, source.first)
    return len(before) <= MOST_OPENING and any(word(text, i) in SUBORDINATING for i in before)


def begins_main(text: Text, first: int) -> bool:
    """Whether the main clause of a sentence may begin at a token."""
    lower = word(text, first)
    if lower in FINITE | LEADS_ON:
        return False
    plain = lower in STARTS_CLAUSE or text.tokens[first].word[0].isupper()
    return plain or is_verb(word(text, first + 1)) or begins_clause(text, first)


def does_more(text: Text, first: int, link: int) -> bool:
    """Whether an “and” goes on with what somebody did: “said it would need troops and offered …”.

    After “would” the clause itself goes on with a plain verb, and so a past is outside of it.
    """
    after = word(text, link + 1)
    if not (after.endswith("ed") or after in classes("grammar")["verb"]) or after in FINITE:
        return False
    if after.endswith(("s", "ing")) or len(after) < MOST_OPENING:
        return False
    for index in range(link - 1, max(first, link - MOST_BACK) - 1, -1):
        if word(text, index) in FINITE | PASSIVE:
            near = {word(text, i) for i in range(index + 1, min(index + 4, link))}
            return word(text, index) in MODALS and not near & PASSIVE
    return False
