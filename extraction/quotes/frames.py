"""Frames: each cue of a sentence with its source, left of it, right of it or inverted."""

from dataclasses import dataclass
from functools import cache

from extraction.clauses.cue_forms import (
    finds,
    inverts,
    is_habit,
    is_verb,
    plural_says,
    stands_alone,
    with_particle,
)
from extraction.clauses.inverted import ARTICLES, source_right
from extraction.clauses.subjects import LOOK_BACK, clause_subject, skipped, source_left
from extraction.clauses.unsaid import denies as denies
from extraction.clauses.unsaid import is_asked, is_nobody
from extraction.quotes.minds import MINDS, mind_at
from extraction.quotes.noun_cues import NOUNS, OWN, noun_cue
from extraction.quotes.participles import GOING_ON, ends_in_comma, participle_source
from extraction.quotes.passives import passive_cue
from extraction.quotes.quoted_as import quoted_as
from extraction.text.cast import Cast
from extraction.text.cue_phrases import FORMS, phrase_at, phrase_verb
from extraction.text.cues import UTTER, CueVerb, cue_verbs, utter_verbs
from extraction.text.finite import FINITE
from extraction.text.joined import Source
from extraction.text.tokens import Sentence, Text, places, word

PARTICLES = frozenset("back in up on out off".split())  # “shot back”, “chimed in”
PUTTING = frozenset("put puts phrased described".split())  # “as X put it”
VIEWS = frozenset("words view opinion estimation telling".split())  # “in the words of”
TIMES = frozenset("day week month year night morning evening afternoon time summer spring".split())
MOST_HELD = 14  # tokens from “held that” to the verb of what a court holds
MOST_OFFICE = 5  # tokens in capitals before a name
MOST_TOLD = 5  # tokens of “the Post that” between two cues
# Verbs of the list that report nothing before a “that”: “hit that wall”, “read that book”.
BODILY = frozenset(
    "hit fire cut pipe begin start finish sum read offer storm blast snap rage".split()
)


@dataclass(slots=True)
class Frame:
    """A cue: tokens `first` up to `last`, its verb (null for “according to”), its source."""

    sentence: Sentence
    first: int
    last: int
    verb: CueVerb | None
    source: Source | None
    inverted: bool = False
    teller: Source | None = None  # who quotes the source
    outer: Source | None = None  # who says what a pronoun thinks: “X told Y he thinks that”

    @property
    def is_noun(self) -> bool:
        """Whether the cue is a noun: “X’s claim that”."""
        return self.verb is not None and self.verb.kind == "noun"

    @property
    def begin(self) -> int:
        """The first token of cue and source."""
        return min(self.first, self.source.first) if self.source else self.first

    @property
    def end(self) -> int:
        """The token after cue and source."""
        return max(self.last, self.source.last) if self.source else self.last


def find_frames(text: Text, cast: Cast, sentence: Sentence) -> list[Frame]:
    """Every cue of a sentence, outside of quotations, that has a source."""
    found: list[Frame] = []
    before: Frame | None = None  # the last cue that is a verb
    for index in places(text, cue_words(), sentence.first, sentence.last):
        if text.tokens[index].quotation >= 0:
            continue
        frame = frame_at(text, cast, sentence, index, before)
        if frame is not None:
            found.append(frame)
            if before is not None and is_own(text, before, frame):
                frame.outer = before.outer or before.source
            before = before if frame.is_noun else frame
    return found


def is_own(text: Text, before: Frame, frame: Frame) -> bool:
    """Whether a pronoun opens what another frame reports: “X told the Post he thinks”."""
    source = frame.source
    if source is None or source.pronoun not in ("he", "she") or before.inverted:
        return False
    said = before.verb is not None and before.verb.kind in ("say", "tell")
    between = range(before.last, source.first)
    parted = any(word(text, i) in (",", "and", "but", ";") for i in between)
    return said and len(between) <= MOST_TOLD and source.first >= before.last and not parted


def frame_at(
    text: Text, cast: Cast, sentence: Sentence, index: int, before: Frame | None
) -> Frame | None:
    """The frame of the cue at a token; null where there is none."""
    lower = text.near[index]
    if (length := names_source(text, index)) > 0:
        source = source_right(text, cast, sentence, index + length)
        if source is not None:
            first = index - length * (lower in VIEWS)  # with the “in the” before it
            return Frame(sentence, first, index + length, None, source, inverted=True)
        return None
    if lower == "words" and (own := own_words(text, index)) is not None:
        return Frame(sentence, index - 3, index + 1, None, own, inverted=True)
    if (noun := noun_cue(text, cast, sentence, index)) is not None:
        return Frame(sentence, index, noun[1], noun[0], noun[2])
    if cast.at(index) is not None:
        return None
    if (mind := mind_at(text, cast, sentence, index)) is not None:
        return Frame(sentence, index, index + 1, *mind)
    if text.near[index + 1] == "it" and lower in PUTTING and text.near[index + 2] != "to":
        source = source_left(text, cast, sentence, index)
        put = CueVerb("put it", UTTER, bare=False)
        return Frame(sentence, index, index + 2, put, source) if source is not None else None
    verb = cue_verbs().get(lower) or phrase_verb(text, index, sentence.last)
    if verb is not None:
        return verb_frame(text, cast, sentence, index, verb, before)
    if lower in utter_verbs():
        return utter_frame(text, cast, sentence, index, utter_verbs()[lower], before)
    return None


def names_source(text: Text, index: int) -> int:
    """The tokens of “according to”, “in the words of”, which the source follows; 0 elsewhere."""
    lower = text.near[index]
    if lower == "according":
        return 2 * (text.near[index + 1] == "to")
    if lower not in VIEWS or text.near[index + 1] != "of":
        return 0
    return 2 * ((text.near[index - 2], text.near[index - 1]) == ("in", "the"))


def own_words(text: Text, index: int) -> Source | None:
    """Whose words are told to be marked ones: “in his own words, “…””."""
    before = tuple(text.near[i] for i in (index - 3, index - 1))
    after = index + 1 + (text.near[index + 1] == ",")
    marked = after < len(text.tokens) and text.tokens[after].quotation >= 0
    if before != ("in", "own") or text.near[index - 2] not in OWN or not marked:
        return None
    return Source(index - 2, index - 1, [], OWN[text.near[index - 2]])


@cache
def cue_words() -> frozenset[str]:
    """The words at which a cue may begin."""
    return frozenset(
        {"according"}.union(cue_verbs(), utter_verbs(), FORMS, NOUNS, MINDS, VIEWS, PUTTING)
    )


def verb_frame(
    text: Text, cast: Cast, sentence: Sentence, index: int, verb: CueVerb, before: Frame | None
) -> Frame | None:
    """The frame of a cue verb; null where it is a noun, is denied, or nobody says it."""
    if text.near[index] == "saying" and (quoted := quoted_as(text, cast, sentence, index)):
        return Frame(sentence, index, index + 1, verb, quoted[0], teller=quoted[1])
    if verb.kind == "accuse" and text.near[index + 1] == "of":
        return None  # “a former executive accused of fraud”
    if (passive := passive_cue(text, cast, sentence, index)) is not None:
        return Frame(sentence, index, passive[1], passive[0], passive[2])
    if not is_verb(text, sentence, index) and not plural_says(text, cast, sentence, index):
        return None
    verb, last = phrase_at(text, index, sentence.last) or with_particle(text, index, verb)
    if text.near[index].endswith("ing"):
        said = before.source if before is not None else None
        source = participle_source(text, cast, sentence, index, said)
        going_on = text.near[index - 1] in GOING_ON and goes_on(before, source)
        if source is None or going_on:
            return None  # “said her head kept reminding her”: of what she said
        return Frame(sentence, index, last, verb, source)
    if verb.kind in ("say", "ask", "find") and inverts(text, sentence, index):
        source = source_right(text, cast, sentence, index + 1)
        if source is not None and stands_alone(text, sentence, index, source):
            # “said the offer undervalued X” is no “said the nonpartisan X”
            far = text.near[index + 1] in ARTICLES and source.first > index + 2
            far = far or is_subject(text, cast, source)
            left = source_left(text, cast, sentence, index) if far else None
            if not begins_apposed(text, sentence, left):
                return Frame(sentence, index, last, verb, source, inverted=True)
    source = source_left(text, cast, sentence, index - 2 * is_habit(text, index))
    inside = before is not None and not is_relative(text, before)
    inside = inside and text.near[index - 1] != "who"
    if inside and goes_on(before, source) and not leads_on(text, sentence, index):
        return None  # a verb inside what X said, not one more that X does
    if source is None and before is not None and shares_subject(text, sentence, before, index):
        source = before.source
    if verb.kind == "find" and source is not None and not finds(text, verb, last, source):
        return None
    if source is None and leads_on(text, sentence, index):
        source = earlier_subject(text, cast, sentence, index)
    if source is not None and (is_nobody(text, source) or is_asked(text, sentence, source)):
        return None
    return Frame(sentence, index, last, verb, source) if source is not None else None


def is_subject(text: Text, cast: Cast, source: Source) -> bool:
    """Whether a verb follows a noun right of a cue and its name: “the company, X, had a record”."""
    mention = cast.at(source.last + 1) if text.near[source.last] == "," else None
    if mention is None or mention.first != source.last + 1 or text.near[mention.last] != ",":
        return False
    return text.near[mention.last + 1] in FINITE


def begins_apposed(text: Text, sentence: Sentence, source: Source | None) -> bool:
    """Whether a sentence begins with who speaks and what he is: “X, one of three, said the bid …”.

    No clause stands before the cue then, so whoever stands right of it says nothing.
    """
    if source is None or not source.actors or word(text, source.last) != ",":
        return False
    first = source.first - (text.near[source.first - 1] in ARTICLES)
    office = text.tokens[sentence.first : first]  # “Attorney X, who …, said the firm, Y, had …”
    return len(office) < MOST_OFFICE and all(one.word[0].isupper() for one in office)


def utter_frame(
    text: Text,
    cast: Cast,
    sentence: Sentence,
    index: int,
    verb: CueVerb,
    before: Frame | None,
) -> Frame | None:
    """The frame of a verb that is one of speech only beside words in marks: “…,” laughed X."""
    last = index + 1 + (text.near[index + 1] in PARTICLES)
    if index > sentence.first and text.tokens[index - 1].quotation >= 0:
        source = source_right(text, cast, sentence, last)
        return Frame(sentence, index, last, verb, source, inverted=True) if source else None
    bodily = verb.lemma in BODILY and last == index + 1  # and no “fired back that”
    clause = text.near[last] == "that" and not bodily and text.near[last + 1] not in TIMES
    if clause and verb.lemma == "hold" and not FINITE & set(text.lowers[last : last + MOST_HELD]):
        return None  # “held that post for nine years”
    if text.near[index].endswith("ing"):
        said = before.source if before is not None else None
        marks = last < sentence.last and text.tokens[last].quotation >= 0
        heard = clause or marks  # “were chanting “…””
        source = participle_source(text, cast, sentence, index, said) if heard else None
    else:
        source = source_left(text, cast, sentence, index)
    if source is None or not is_verb(text, sentence, index):
        return None
    if clause:
        return Frame(sentence, index, last, CueVerb(verb.lemma, "say", bare=False), source)
    after = last + (text.near[last] in (",", ":"))
    begin = source.first - (text.near[source.first - 1] in ARTICLES)
    follows = begin > sentence.first and text.tokens[begin - 1].quotation >= 0
    follows = follows and text.near[index - 1] != "who"  # “…,” X, who holds a tenth of it, wrote
    leads = after < sentence.last and text.tokens[after].quotation >= 0
    return Frame(sentence, index, last, verb, source) if follows or leads else None


def goes_on(before: Frame | None, source: Source | None) -> bool:
    """Whether a source is the one of the frame before."""
    if before is None or before.source is None or source is None:
        return False
    return before.source.first == source.first


def is_relative(text: Text, frame: Frame) -> bool:
    """Whether a cue is that of a relative clause: “an aide who asked”, “X, who has called it”."""
    position = frame.first - 1
    while skipped(text, position):
        position -= 1
    return word(text, position) == "who" and not frame.inverted


def earlier_subject(text: Text, cast: Cast, sentence: Sentence, index: int) -> Source | None:
    """The subject of a verb that is joined to one that is no cue: “X did not comment, but said”."""
    position = index - 1
    while position > sentence.first and (
        skipped(text, position) or word(text, position) in ("and", "but", ",", "then")
    ):
        position -= 1
    return clause_subject(text, cast, sentence, position) if position > sentence.first else None


def leads_on(text: Text, sentence: Sentence, index: int) -> bool:
    """Whether a verb is joined to one before: “and later added”, “, but would say”."""
    position = index - 1
    while position > sentence.first and skipped(text, position):
        position -= 1
    joined = word(text, position) in ("and", "but", ",", "then") or word(text, index - 1) == "then"
    return joined or ends_in_comma(text, sentence, position)


def shares_subject(text: Text, sentence: Sentence, before: Frame, index: int) -> bool:
    """Whether a cue goes on with the subject of the one before: “X said … and added …”, “X called
    it “a trap,” slammed Y as …”.
    """
    joined = word(text, index - 1) in ("and", "but", ",", "then", "also")
    joined = joined or ends_in_comma(text, sentence, index - 1)
    return joined and index - before.last < LOOK_BACK
