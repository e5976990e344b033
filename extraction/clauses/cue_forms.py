"""Forms of cue verbs: what is a verb and what a noun, which words go with it, where it inverts."""

from functools import cache

from brief.entities import EntityKind
from extraction.clauses.inverted import ARTICLES
from extraction.clauses.shares import ends_share, share_ending_at
from extraction.clauses.subjects import AUXILIARIES, PREPOSITIONS, source_left
from extraction.clauses.unsaid import is_asked_of, is_denied, is_passive
from extraction.lexicons import classes
from extraction.text.cast import Actor, Cast
from extraction.text.cues import CueVerb, forms
from extraction.text.joined import Source
from extraction.text.source_words import words
from extraction.text.tokens import PLAINLY, POSSESSIVES, Sentence, Text, word

NOUNS_FOLLOW = frozenset("'s ’s of no any this to for a an the".split())  # “a report”, “to say”
LEADING = frozenset("as on continues continued continue seemed appeared began came sought".split())
POINTING = frozenset("such these those".split())
QUANTITIES = frozenset("some many most several two three four".split())
SAYING = frozenset("say think believe argue insist warn".split())  # no nouns
BEGINS = frozenset(
    "the a an this these it they he she there we his her its their our no most many all".split()
)
LETTING = frozenset("let lets make makes made help helped helps heard hear hears".split())
STATING = frozenset("say find think".split())
SHOWING = frozenset("show indicate".split())
BRINGING = frozenset("amid despite drew draws led leads bring brings brought face faces".split())
HABITS = frozenset("used likes like liked loves".split())  # “used to say”
OUGHT = frozenset("should must".split())


def with_particle(text: Text, index: int, verb: CueVerb) -> tuple[CueVerb, int]:
    """“called on”, “called for” and “asked … to” as the verbs that they are."""
    if verb.lemma == "call" and word(text, index + 1) in ("on", "upon"):
        return CueVerb("call on", "urge", False), index + 2
    if verb.lemma == "call" and word(text, index + 1) in ("out", "back"):
        return CueVerb("call out", "say", False), index + 2
    if verb.lemma in ("call", "ask", "push", "press") and word(text, index + 1) == "for":
        return CueVerb(f"{verb.lemma} for", "demand", False), index + 2
    return verb, index + 1


def stands_alone(text: Text, sentence: Sentence, index: int, source: Source) -> bool:
    """Whether what follows an inverted source lets it be one, and no subject of a clause."""
    if text.tokens[index - 1].quotation >= 0:
        return True
    if source.pronoun is not None or source.last >= sentence.last:
        return False
    following = text.tokens[source.last]
    return following.word in ",.;—–(" or following.lower in PREPOSITIONS or following.lower == "who"


def is_verb(text: Text, sentence: Sentence, index: int) -> bool:
    """Whether a form that may be a noun too is a verb here; whether it is said at all."""
    lower, before = text.near[index], text.near[index - 1] if index > sentence.first else ""
    lettered = index - 1 > sentence.first and text.tokens[index - 1].word == "A"  # “Witness A”
    if is_habit(text, index):
        return True
    alone = before in QUANTITIES and not lower.endswith("s")  # “some argued”
    alone = alone or (before == "for" and lower == "saying")  # “apologized for saying that”
    if (before in ARTICLES or before in NOUNS_FOLLOW) and not lettered and not alone:
        return False
    if lower.endswith("ing"):
        return not is_denied(text, sentence, index)
    if lower.endswith("s") and (text.near[index + 1] in PLAINLY or is_owned(text, index)):
        return False  # “officials familiar with the calls said”
    if lower.endswith("s") and before in POINTING:
        return False  # “such claims were”
    if lower in ("calls", "questions") and is_object(text, index):
        return False  # “the letter triggered calls for an inquiry”
    verb = forms().get(lower)
    base = verb is not None and lower == verb.lemma
    if base and not takes_base(before) and share_ending_at(text, sentence, index) is None:
        return False
    if base and before in OUGHT and text.near[index - 2] not in ("i", "we"):
        return False  # “the report should say that”: it does not
    if is_asked_of(text, sentence, index):
        return False
    return not is_passive(text, sentence, index) and not is_denied(text, sentence, index)


def is_owned(text: Text, index: int) -> bool:
    """Whether a form in “-s” is a noun behind its owner: “X’s old remarks”, not “X’s aide says”."""
    owned = word(text, index - 2) in POSSESSIVES | {"his", "her", "their", "its"}
    return owned and before_noun(text, index) and word(text, index) not in PLAINLY


def is_object(text: Text, index: int) -> bool:
    """Whether a verb right before a form in “-s” has it for an object: “drew calls for”."""
    before = text.tokens[index - 1]
    ends = before.lower.endswith(("ed", "ing")) and before.word.islower()
    return (ends and before.lower not in sources()) or before.lower in BRINGING


def before_noun(text: Text, index: int) -> bool:
    """Whether a plain word that nobody is called by stands before a token."""
    before = text.tokens[index - 1]
    return before.word.islower() and before.lower not in sources()


@cache
def sources() -> frozenset[str]:
    """The nouns for people, groups and documents that may say something."""
    return frozenset(words().kinds) | classes("sources")["kin"]


def is_habit(text: Text, index: int) -> bool:
    """Whether somebody “used to say” it, “goes on to say” it, “went so far as to say” it."""
    leads = text.near[index - 2] in LEADING and text.near[index + 1] == "that"
    return text.near[index - 1] == "to" and (leads or text.near[index - 2] in HABITS)


def takes_base(before: str) -> bool:
    """Whether a base form may be a verb after a word: “officials say”, “they also say”."""
    return (
        before in ("", "they", "we", "i", "you", "who", "people", "police", "and", "but", ",")
        or before in AUXILIARIES
        or ends_share(before)
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


def plural_says(text: Text, cast: Cast, sentence: Sentence, index: int) -> bool:
    """Whether a plain form is a verb of several: “documents obtained by X show, …”, “officials in
    Oslo say the ban will stay”.
    """
    verb, before = forms().get(text.near[index]), text.near[index - 1]
    plain = verb is not None and verb.lemma == text.near[index] and verb.kind in STATING
    if (
        not plain
        or before in (ARTICLES | NOUNS_FOLLOW) - {"her"}
        or is_denied(text, sentence, index)
    ):
        return False
    if text.near[index + 1] not in (",", ".", "that") and not (
        text.near[index] in SAYING
        and (text.near[index + 1] in BEGINS or opens_name(text, index + 1))
        and LETTING.isdisjoint(sentence.words)
    ):
        shown = text.near[index] in SHOWING and text.near[index + 1] in BEGINS
        source = source_left(text, cast, sentence, index) if shown else None
        return source is not None and any(is_papers(one) for one in source.actors)
    source = source_left(text, cast, sentence, index)
    beside = source is not None and source.last == index  # no “told investors on a call that”
    return beside and source is not None and any(one.plural for one in source.actors)


def is_papers(one: Actor) -> bool:
    """Whether somebody is several papers: “records reviewed by X show the case was settled”."""
    return one.kind is EntityKind.DOCUMENT and one.plural


def finds(text: Text, verb: CueVerb, last: int, source: Source) -> bool:
    """Whether a source may find, show or rule: a study, a court; others only find “that”."""
    if any(one.kind is EntityKind.DOCUMENT for one in source.actors):
        return True
    that = word(text, last) == "that" or word(text, last + 1) == "that"
    if verb.lemma == "rule" or any(one.kind is EntityKind.ORGANIZATION for one in source.actors):
        return that or verb.lemma not in SHOWING
    unnamed = any(one.local for one in source.actors)  # “investigators found that”
    return that and (unnamed or verb.lemma == "indicate")


def opens_name(text: Text, index: int) -> bool:
    """Whether a word with a capital stands at a token; none does behind the end of an article."""
    return index < len(text.words) and text.words[index][0].isupper()
