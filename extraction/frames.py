"""Frames: each cue of a sentence with its source, left of it, right of it or inverted."""

from dataclasses import dataclass
from functools import cache

from brief.entities import EntityKind
from extraction.cast import Actor, Cast
from extraction.cue_phrases import FORMS, phrase_at, phrase_verb
from extraction.cues import CueVerb, cue_verbs, utter_verbs
from extraction.inverted import ARTICLES, source_right
from extraction.joined import Source
from extraction.quoted_as import quoted_as
from extraction.subjects import (
    AUXILIARIES,
    LOOK_BACK,
    PREPOSITIONS,
    clause_subject,
    skipped,
    source_left,
)
from extraction.tokens import Sentence, Text, places, word
from extraction.unsaid import denies as denies
from extraction.unsaid import is_asked_of, is_denied, is_passive

PARTICLES = frozenset("back in up on out off".split())  # “shot back”, “chimed in”
CAUGHT = frozenset("heard seen recorded caught filmed shown".split())  # “is heard telling a crowd”
NOUNS_FOLLOW = frozenset("'s ’s of no any this to for a an the".split())  # “a report”, “to say”


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
    verbs, utter, tokens = cue_verbs(), utter_verbs(), text.tokens
    found: list[Frame] = []
    for index in places(text, cue_words(), sentence.first, sentence.last):
        token = tokens[index]
        if token.quotation >= 0:
            continue
        if names_source(text, index):
            source = source_right(text, cast, sentence, index + 2)
            if source is not None:
                found.append(Frame(sentence, index, index + 2, None, source, inverted=True))
        elif (
            verb := verbs.get(token.lower) or phrase_verb(text, index, sentence.last)
        ) is not None and cast.at(index) is None:
            frame = verb_frame(text, cast, sentence, index, verb, found[-1] if found else None)
            if frame is not None:
                found.append(frame)
        elif token.lower in utter and cast.at(index) is None:
            frame = utter_frame(text, cast, sentence, index, utter[token.lower])
            if frame is not None:
                found.append(frame)
    return found


def names_source(text: Text, index: int) -> bool:
    """Whether the source follows “according to”, “in the words of”."""
    lower, before, after = (word(text, index + i) for i in (0, -1, 1))
    if lower == "words":
        return after == "of" and before == "the" and word(text, index - 2) == "in"
    return lower == "according" and after == "to"


@cache
def cue_words() -> frozenset[str]:
    """The words at which a cue may begin."""
    return frozenset({"according", "words"}.union(cue_verbs(), utter_verbs(), FORMS))


def verb_frame(
    text: Text, cast: Cast, sentence: Sentence, index: int, verb: CueVerb, before: Frame | None
) -> Frame | None:
    """The frame of a cue verb; null where it is a noun, is denied, or nobody says it."""
    if word(text, index) == "saying" and (quoted := quoted_as(text, cast, sentence, index)):
        return Frame(sentence, index, index + 1, verb, quoted[0], teller=quoted[1])
    if not is_verb(text, sentence, index, verb):
        return None
    verb, last = phrase_at(text, index, sentence.last) or with_particle(text, index, verb)
    if word(text, index).endswith("ing"):
        source = before.source if before is not None else main_subject(text, cast, sentence, index)
        return Frame(sentence, index, last, verb, source) if source is not None else None
    if verb.kind in ("say", "ask", "find") and inverts(text, sentence, index):
        source = source_right(text, cast, sentence, index + 1)
        if source is not None and stands_alone(text, sentence, index, source):
            return Frame(sentence, index, last, verb, source, inverted=True)
    source = source_left(text, cast, sentence, index)
    inside = before is not None and not is_relative(text, before)
    if inside and goes_on(before, source) and not leads_on(text, sentence, index):
        return None  # a verb inside what X said, not one more that X does
    if source is None and before is not None and shares_subject(text, before, index):
        source = before.source
    if verb.kind == "find" and source is not None and not any(finds(a) for a in source.actors):
        return None
    if source is None and leads_on(text, sentence, index):
        source = earlier_subject(text, cast, sentence, index)
    return Frame(sentence, index, last, verb, source) if source is not None else None


def utter_frame(
    text: Text, cast: Cast, sentence: Sentence, index: int, verb: CueVerb
) -> Frame | None:
    """The frame of a verb that is one of speech only beside words in marks: “…,” laughed X."""
    last = index + 1 + (word(text, index + 1) in PARTICLES)
    if index > sentence.first and text.tokens[index - 1].quotation >= 0:
        source = source_right(text, cast, sentence, last)
        return Frame(sentence, index, last, verb, source, inverted=True) if source else None
    source = source_left(text, cast, sentence, index)
    if source is None or not is_verb(text, sentence, index, verb):
        return None
    after = last + (word(text, last) in (",", ":"))
    begin = source.first - (word(text, source.first - 1) in ARTICLES)
    follows = begin > sentence.first and text.tokens[begin - 1].quotation >= 0
    leads = after < sentence.last and text.tokens[after].quotation >= 0
    return Frame(sentence, index, last, verb, source) if follows or leads else None


def goes_on(before: Frame | None, source: Source | None) -> bool:
    """Whether a source is the one of the frame before."""
    if before is None or before.source is None or source is None:
        return False
    return before.source.first == source.first


def is_relative(text: Text, frame: Frame) -> bool:
    """Whether a cue is that of a relative clause: “an aide who asked not to be named”."""
    return word(text, frame.first - 1) == "who" and not frame.inverted


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
    return word(text, position) in ("and", "but", ",", "then")


def finds(actor: Actor) -> bool:
    """Whether an actor may find, show or rule: a study, a court; people do other things so."""
    return actor.kind in (EntityKind.DOCUMENT, EntityKind.ORGANIZATION)


def with_particle(text: Text, index: int, verb: CueVerb) -> tuple[CueVerb, int]:
    """“called on”, “called for” and “asked … to” as the verbs that they are."""
    if verb.lemma == "call" and word(text, index + 1) in ("on", "upon"):
        return CueVerb("call on", "urge", False), index + 2
    if verb.lemma == "call" and word(text, index + 1) in ("out", "back"):
        return CueVerb("call out", "say", False), index + 2
    if verb.lemma in ("call", "ask", "push", "press") and word(text, index + 1) == "for":
        return CueVerb(f"{verb.lemma} for", "demand", False), index + 2
    return verb, index + 1


def main_subject(text: Text, cast: Cast, sentence: Sentence, index: int) -> Source | None:
    """Who a participle goes with: “X did so on Monday, saying …”, “X is heard saying …”."""
    if word(text, index - 1) not in CAUGHT and text.tokens[index - 1].word != ",":
        return None
    return clause_subject(text, cast, sentence, index - 1)


def stands_alone(text: Text, sentence: Sentence, index: int, source: Source) -> bool:
    """Whether what follows an inverted source lets it be one, and no subject of a clause."""
    if text.tokens[index - 1].quotation >= 0:
        return True
    if source.pronoun is not None or source.last >= sentence.last:
        return False
    following = text.tokens[source.last]
    return following.word in ",.;—–(" or following.lower in PREPOSITIONS or following.lower == "who"


def is_verb(text: Text, sentence: Sentence, index: int, verb: CueVerb) -> bool:
    """Whether a form that may be a noun too is a verb here; whether it is said at all."""
    before = word(text, index - 1) if index > sentence.first else ""
    lettered = index - 1 > sentence.first and text.tokens[index - 1].word == "A"  # “Witness A”
    if (before in ARTICLES or before in NOUNS_FOLLOW) and not lettered:
        return False
    if word(text, index).endswith("ing"):
        return before == "," or before in CAUGHT
    if text.tokens[index].lower == verb.lemma and not takes_base(before):
        return False
    if is_asked_of(text, sentence, index):
        return False
    return not is_passive(text, sentence, index) and not is_denied(text, sentence, index)


def takes_base(before: str) -> bool:
    """Whether a base form may be a verb after a word: “officials say”, “they also say”."""
    return (
        before in ("", "they", "we", "i", "you", "who", "people", "police", "and", "but", ",")
        or before in AUXILIARIES
        or before.endswith(("s", "ly"))
        or before in ("men", "women", "others", "critics", "both", "all", "many", "some")
    )


def inverts(text: Text, sentence: Sentence, index: int) -> bool:
    """Whether the source may follow the cue: after a quotation or a comma (“…,” said X)."""
    before = index - 1
    if before < sentence.first:
        return False
    token = text.tokens[before]
    return token.quotation >= 0 or token.word in (",", "—", "–")


def shares_subject(text: Text, before: Frame, index: int) -> bool:
    """Whether a cue goes on with the subject of the one before: “X said … and added …”."""
    lead = word(text, index - 1)
    return lead in ("and", "but", ",", "then", "also") and index - before.last < LOOK_BACK
