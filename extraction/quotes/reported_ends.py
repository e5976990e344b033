"""Where a reported clause ends: before another verb of who said it, the narrator’s remark."""

from extraction.lexicons import classes
from extraction.quotes.cut_short import FINITE, STARTS_CLAUSE, begins_clause, is_verb
from extraction.quotes.frames import Frame
from extraction.quotes.narrator import narrator_follows
from extraction.quotes.preceding import LEADS_ON, LONGEST, MODALS, ends_here
from extraction.quotes.remarks import CHARGES as CHARGES
from extraction.quotes.remarks import is_remark
from extraction.text.cast import Cast
from extraction.text.tokens import Text, is_adverb, is_of_title, word

# They open a sentence with a clause that is not its main one: “After X said it was safe, …”.
SUBORDINATING = frozenset("after when as since because while before although though once".split())
MOST_OPENING = 4  # tokens before the subject of such a clause: “Two days after X said”
SILENT = frozenset("comment elaborate say specify identify discuss".split())
PASSIVE = frozenset("be been being have has had get".split())
MOST_BACK = 20  # tokens from an “and” back to the verb that it may go on with
MOST_OTHERS = 8  # tokens from “but” to “and a union said”
TURNING = frozenset("but while though although whereas".split())
PARTING = frozenset(
    ", ; and but while though although whereas yet".split()
)  # one of these, or the next frame, may end a clause
BEING = frozenset("is are was were has had have".split())
TRAILING = LEADS_ON | {",", "now", "also", "then", "later", "even"}


def clause_end(text: Text, cast: Cast, frame: Frame, first: int, following: Frame | None) -> int:
    """The token after a clause: the end of the sentence, or where another verb of X follows."""
    last, aside = min(frame.sentence.last, first + LONGEST), is_aside(text, frame)
    begin = max(following.begin, first) if following is not None else last
    if following is not None and begin == first:
        begin = following.first - 1  # its subject is that of the frame itself
    for index in range(first, last):
        token = text.tokens[index]
        led = following is not None and index >= begin
        if token.lower not in PARTING and not led:
            continue
        if narrator_follows(text, cast, frame.last - 1, first, index):
            return index - (word(text, index - 1) == ",")
        if token.lower == "but" and says_no_more(text, index + 1):
            return index - (word(text, index - 1) == ",")
        remark = token.word == "," and is_remark(text, index + 1)
        if token.word == ";" or remark:
            return index
        demanded = frame.verb is not None and frame.verb.kind == "demand"
        demanded = demanded or word(text, first - 1) == "to"  # “asked them to meet and is waiting”
        if demanded and token.lower == "and" and word(text, index + 1) in FINITE:
            return index  # “asked for more time and did not say why”
        if (token.word == "," and aside and begins_main(text, index + 1)) or (
            token.lower in ("and", "but") and does_more(text, first, index)
        ):
            return index - (word(text, index - 1) == ",")
        if following is not None and carries_on(text, following.first):
            following = None
        if (
            following is not None
            and following.first > first
            and index >= begin
            and (following.first >= index)
        ):
            same = shares_source(frame, following) and not is_found_too(text, first, following)
            cut = following.first if same else before_others(text, following.begin)
            while cut - 1 > first and is_trailing(text, cut - 1):
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


def says_no_more(text: Text, first: int) -> bool:
    """Whether “wouldn’t comment further”, “did not elaborate” stands at a token."""
    if word(text, first) in ("would", "did", "could"):
        first += 1
        silent = word(text, first) == "not"
    else:
        silent = word(text, first).endswith(("n't", "n’t"))
    return silent and word(text, first + 1) in SILENT


def carries_on(text: Text, verb: int) -> bool:
    """Whether a verb of speech goes on with a clause: “was looking at it and would say so soon”."""
    return word(text, verb - 1) in MODALS and word(text, verb - 2) in LEADS_ON


def is_trailing(text: Text, index: int) -> bool:
    """Whether a word before the next cue is no more of the clause: “, and”, “, repeatedly”."""
    adverb = is_adverb(text.tokens[index]) and word(text, index - 1) in LEADS_ON | {","}
    if word(text, index) in BEING:  # “she had the votes and was confident that …”
        return word(text, index - 1) in LEADS_ON
    return adverb or word(text, index) in TRAILING


def before_title(text: Text, first: int) -> int:
    """The token at which what stands before a name begins: “Ms.”, “the”."""
    while is_of_title(text, first - 1):
        first -= 2
    return first - (word(text, first - 1) == "the")


def before_others(text: Text, first: int) -> int:
    """The token at which several who speak next begin: “…, but two members and a union said”."""
    begin = before_title(text, first)
    if word(text, begin - 1) == "and":
        for index in range(begin - 2, max(0, begin - MOST_OTHERS), -1):
            if word(text, index) in TURNING and word(text, index - 1) == ",":
                return index
            if not text.tokens[index].word.replace("-", "").isalpha():
                break
    return begin


def shares_source(frame: Frame, following: Frame) -> bool:
    """Whether two frames have one subject: “X said … and added …”."""
    if frame.source is None or following.source is None:
        return False
    return frame.source.first == following.source.first


def is_found_too(text: Text, first: int, following: Frame) -> bool:
    """Whether what one found is a part of what he said: “said it had looked and found no fault”."""
    verb, index = following.verb, following.first
    found = verb is not None and verb.kind == "find" and word(text, index - 1) == "and"
    return found and word(text, first + 1) in ("had", "has", "have")


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
