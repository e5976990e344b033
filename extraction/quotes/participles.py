"""Who says what a form in “-ing” tells: “X did so, saying”, “X is hoping”, “with X telling”."""

from brief.entities import EntityKind
from extraction.clauses.subjects import clause_subject, source_left
from extraction.clauses.unsaid import BEING
from extraction.text.cast import Cast
from extraction.text.cues import forms
from extraction.text.joined import Source
from extraction.text.tokens import POSSESSIVES, Sentence, Text, is_adverb, is_of_title, word

CAUGHT = frozenset("heard seen recorded caught filmed shown".split())  # “is heard telling a crowd”
WRITTEN = frozenset(
    "letter statement memo petition motion resolution email e-mail report brief notice message "
    "post tweet op-ed column communique communiqué declaration complaint note release "
    "pamphlet".split()
)
ASKED = frozenset("him her them it".split())
DAYS = frozenset("monday tuesday wednesday thursday friday saturday sunday".split())
# After these a form in “-ing” has the subject of its sentence: “followed that up by asking if”.
LINKING = frozenset("by after before while when in".split())
WITHIN = frozenset(("in", "at", "near", "outside"))
SORRY = frozenset("apologized apologised apologizes apologises apologize fire backlash".split())
BLAMED = frozenset("criticized criticised mocked ridiculed condemned slammed attacked".split())
GOING_ON = BEING | frozenset("kept keeps keep started began not also now".split())
# Whom they have for an object may say something: “remembered him saying that”.
HEARING = frozenset("remembered remembers recalled recalls heard hears overheard recorded".split())
# What rises and falls, and shows something without saying it: “Shares in X fell, suggesting”.
FIGURES = frozenset(
    "shares share stock stocks bonds bond price prices yields yield futures sales profits profit "
    "revenue earnings exports imports orders output data figures numbers polls survey surveys "
    "ratings turnout index currency".split()
)
OF_FIGURES = frozenset("market retail new own quarterly annual monthly latest export".split())
BETWEEN_FIGURES = frozenset("in of at for from by with on".split())
MOST_NOUN = 4  # tokens of “own quarterly sales”
MOST_JOINED = 24  # tokens from one such form to the next
MOST_BETWEEN = 12  # tokens from a “with” to the end of the name after it


def participle_source(
    text: Text, cast: Cast, sentence: Sentence, index: int, before: Source | None
) -> Source | None:
    """The source of a cue in “-ing”; `before` is that of the cue before it in the sentence."""
    cue = index
    while index - 1 > sentence.first and is_adverb(text.tokens[index - 1]):
        index -= 1  # “, repeatedly calling it”
    lead = word(text, index - 1) if index > sentence.first else ""
    if lead[:1].isalnum() and word(text, cue + 1) in ASKED and word(text, cue + 2) == "to":
        return clause_subject(text, cast, sentence, index - 1)  # “wrote to X asking her to stop”
    if lead in DAYS and word(text, cue + 1) == "that":
        return before or clause_subject(text, cast, sentence, index - 1)
    if lead == "and" and before is not None and tells_on(text, before, index):
        return before  # “is heard joking that … and telling them that”
    if lead in WRITTEN:
        return clause_subject(text, cast, sentence, index - 1)  # “issued a statement saying”
    if lead in GOING_ON:
        return source_left(text, cast, sentence, index)
    if lead == "for":  # “attacked X for saying that”
        criticized = cast.at(index - 2)
        if is_sorry(text, index - 2):
            return clause_subject(text, cast, sentence, index - 2)
        ends = criticized is not None and criticized.last == index - 1
        return source_left(text, cast, sentence, index - 1) if ends else None
    caught = lead in CAUGHT and word(text, index - 2) in BEING | {"and"}
    if caught and word(text, index - 2) in BEING:
        return source_left(text, cast, sentence, index - 1)
    if lead in LINKING or caught:
        return before or clause_subject(text, cast, sentence, index - 1)
    apart = with_somebody(text, cast, sentence, index) or joined_to(text, cast, sentence, index)
    comma = lead == "," or ends_in_comma(text, sentence, index - 1)
    if apart is not None or not comma:
        return apart
    found = before or clause_subject(text, cast, sentence, index - 1)
    if found is not None and (is_placed(text, found) or is_of_figures(text, sentence, found)):
        return None
    return found


def is_placed(text: Text, found: Source) -> bool:
    """Whether a place only tells where somebody speaks: “gave a speech in X, saying”."""
    places = any(one.kind is EntityKind.PLACE for one in found.actors)
    return places and word(text, found.first - 1) in WITHIN


def is_of_figures(text: Text, sentence: Sentence, found: Source) -> bool:
    """Whether a clause is about figures of somebody, which say nothing: “Shares in X rose,
    suggesting”, “X’s sales fell, indicating”.
    """
    if FIGURES.isdisjoint(sentence.words):
        return False
    after = found.last + (word(text, found.last) in POSSESSIVES)
    noun = next((at for at in range(after, after + MOST_NOUN) if is_figure(text, at)), after)
    if all(word(text, at) in FIGURES | OF_FIGURES for at in range(after, noun + 1)):
        return True
    link = found.first - 1 - (word(text, found.first - 1) in ("the", "its", "their"))
    figure = link - 1 - (word(text, link - 1) == "both")
    return word(text, link) in BETWEEN_FIGURES and is_figure(text, figure)


def is_figure(text: Text, index: int) -> bool:
    """Whether a noun of figures stands at a token: “shares”, “sales”, “data”."""
    return word(text, index) in FIGURES


def is_sorry(text: Text, index: int) -> bool:
    """Whether somebody is sorry or blamed for it, not another: “apologized Thursday for saying”."""
    index -= word(text, index) in DAYS
    return word(text, index) in SORRY or (
        word(text, index) in BLAMED and word(text, index - 1) in BEING
    )


def tells_on(text: Text, before: Source, index: int) -> bool:
    """Whether another form in “-ing” of one subject stands not far before an “and”."""
    near = range(max(before.last, index - MOST_JOINED), index - 1)
    return any(word(text, i).endswith("ing") and word(text, i) in forms() for i in near)


def ends_in_comma(text: Text, sentence: Sentence, index: int) -> bool:
    """Whether words in marks end with a comma at a token: “…,” adding that."""
    if index < sentence.first or text.tokens[index].quotation < 0:
        return False
    return text.raw[text.tokens[index].start - 1] == ","


def joined_to(text: Text, cast: Cast, sentence: Sentence, index: int) -> Source | None:
    """The second after a “with”: “with X accusing Y and Z charging that”."""
    mention = cast.at(index - 1)
    if mention is None or mention.last != index or word(text, mention.first - 1) != "and":
        return None
    begin = max(sentence.first + 1, mention.first - MOST_JOINED)
    apart = any(word(text, i) == "with" for i in range(begin, mention.first))
    return source_left(text, cast, sentence, index) if apart else None


def with_somebody(text: Text, cast: Cast, sentence: Sentence, index: int) -> Source | None:
    """Who stands between “with”, or a verb of hearing, and a form in “-ing”."""
    for position in range(index - 2, max(sentence.first, index - MOST_BETWEEN) - 1, -1):
        token, lower = text.tokens[position], word(text, position)
        if token.quotation >= 0 or (lower in ";:." and not is_of_title(text, position)):
            return None
        heard = lower in HEARING and word(text, index - 1) != ","
        if heard or (lower == "with" and position > sentence.first):
            found = source_left(text, cast, sentence, index)
            return found if found is not None and found.first > position else None
    return None
