"""What stances are taken on: one sentence that can be supported or opposed, and its slug."""

import re
from dataclasses import dataclass, field, replace
from functools import lru_cache

from brief.ids import slugify
from extraction.positions.asked_states import doing, done_to, to_do
from extraction.positions.plain_names import DOING, FATE, is_deed, plain_name, without_mood
from extraction.positions.stated_clauses import clause_in
from extraction.text.stances import word_class
from extraction.text.wording import (
    SMALL,
    agree,
    head_of,
    is_party_of_many,
    is_planned,
    is_plural,
    lower_first,
    sentence,
    third_person_of,
)

MOST_WORDS = 8  # content words of an issue’s id
WORD = re.compile(r"[^\W_]+(?:[’'.-][^\W_]+)*%?")
NEGATIVE = re.compile(
    r"\b(?:(?P<modal>will|would|can|could|shall|should|must|may|might|is|are|was|were|has|have|had|"
    r"does|do|did)(?:n[’']t|\s+not|\s+never|\s+no longer)|(?P<having>has|have|had)\s+no|"
    r"wo(?:n[’']t)|ca(?:n[’']t)|cannot)\b",
    re.IGNORECASE,
)
PRONOUNS = frozenset(
    "it them this that these those one so such him her us me you they he she we i what which there "
    "here everything anything nothing something both either neither".split()
)
# A clause that ends so is put the other way round: who wants it is against its opposite.
OPPOSITES = {"separated": "united", "divided": "united", "split": "united", "weak": "strong"}
BAD_ENDS = re.compile(rf"\b(?:{'|'.join(OPPOSITES)})\Z", re.IGNORECASE)

# What is told next of the whole clause: “that it be cut, a step which they did not take”.
TAKEN_UP = re.compile(r", an? (?:\w+ )?\w+ (?:that|which) ")
WISHED = re.compile(
    r"((?:(?!(?:will|would|can|could|shall|should|must|may|might|not|"
    r"to(?! (?:the|an?|such|any|its|their) )|never|also)\b)\S+ ){1,8}?)"
    r"be (?=(?:\w+(?:ed|en)|left|put|made|sent|held|kept|paid|cut|set|built|brought|sold|met|done|"
    r"told|spent|read|split|shut|lost|heard|subject to|exempt|open|free)\b)",
    re.IGNORECASE,
)
# “that the drug not be paid for”: a wish that something be left undone.
UNWISHED = re.compile(
    r"((?:(?!(?:will|would|can|could|shall|should|must|may|might|to|do|does|did)\b)\S+ ){1,8}?)"
    r"not be (?=\w+(?:ed|en)\b)",
    re.IGNORECASE,
)
# A subject right before the negation of a clause inside another: “customers it could not win”.
OPENS_INNER = re.compile(r"\w (?:it|he|she|they|we|you|I|that|who|which) \Z")
FINITE = re.compile(r"\b(?:is|are|was|were|will|would|has|have|had|can|could|should|must)\b")
CLAUSE = re.compile(
    r"that (?:(?:the|an?|its|his|her|their|it|they|he|she|there) |"
    r"(?:[\w’'-]+ ){1,3}(?:is|are|was|were|will|would|has|have|had|can|could|should|must) )"
)
# Whose a thing is, or which, only its sentence knows: “its £3bn sale”, “that condition”.
POINTED = re.compile(
    r"\A(?:its|his|her|their|my|our|your|that|this|these|those) (?!own )", re.IGNORECASE
)
# A second clause, which says another thing: “…, and he is going to regret it”.
ANOTHER = re.compile(
    r", (?:and|but) (?:he|she|it|they|we|I|you|his|her|its|their|our)(?: \S+){4}"
    r"|,? (?:and|but) I(?:[’'](?:d|ll|ve|m))?(?: \S+){2}"
    r"|, but (?:all|the|this|that|these|those|there)(?: \S+){4}"
    r"|,? and (?:his|her|its|their|our|my) \w+ (?:is|was|are|were)\b"
)
THAT = re.compile(r"\A[Tt]hat (?=another\b|any\b|all\b|an?\b)")  # “that another delay would hurt”
# What else somebody does: “tables a motion and would decide after that”.
AND_WILL = re.compile(r",? (?:and|but) (?:would|will|has|had|was|said|says)\b.*")
# What he did besides: “put a bond before voters and dispatched two members”.
AND_DID = re.compile(
    r",? and (?:\w+ly )?[a-z]+ed (?=(?:the|an?|its|his|her|their|it|them|two|three|four|five|six|"
    r"some|more|\d)\b).*"
)
PASSIVE = re.compile(r"(?:be|get|have|see|keep)\b")  # “be extended and renamed a trial”
# The verb of the sentence around a clause: “a study that it promised to end by May could help”.
AROUND = re.compile(
    r"(?<= )((?:by|in|before|on|within) (?!(?:it|he|she|they|we|you|I|what|which)\b)"
    r"(?:[\w’'-]+ ){0,2}[\w’'-]+|(?:next|this) \w+) "
    r"(?:could|would|will|may|might|must|should|can|has|had|is|was)\b.*"
)
INNER = re.compile(r"\b(?:that|which|who|what|if|when|where|how|why|because|whether)\b")
# “will not agree to exempt juices” is about exempting them; “agree to the plan” names a plan.
NOT_ONLY = re.compile(r"\A(?:not )?(?:only|just|merely) ", re.IGNORECASE)
AGREE_TO = re.compile(
    r"\Aagree to (?!(?:the|an?|its|his|her|their|any|such|all|it|that)\b)(?=[a-z])"
)
POINTS_BACK = re.compile(r" (?:that|which|who) .*\b(?:it|them|him)\Z")  # “a ruling that quashed it”
# What is left where the day is taken away: “a bill for the session that starts in January”.
BEGINS = re.compile(r" (?:that|which) (?:starts?|begins?|opens?|ends?|runs?|closes?|meets?)\Z")
DONE_TO_IT = re.compile(r"It (?:is|should be|must be) (?!settled\b)\w+(?:ed|en)\b")
OURS = re.compile(r"\b(?:our|my|your)\b(?! own)", re.IGNORECASE)  # of whom, only the quote knows
ON_DAY = re.compile(r" on [A-Z][a-z]+day(?= to )")  # “a plan on Friday to drop it”
ASIDE = re.compile(r" [-–—] ")
DEFINED = r"(?:an?|the|its|his|her|their) [^,]+"
TWO = re.compile(rf"({DEFINED}?) and ({DEFINED})", re.IGNORECASE)


@dataclass(slots=True)
class Topic:
    """What a stance is on: a statement, and how a summary names it after a verb."""

    statement: str
    object: str
    words: frozenset[str] = field(default_factory=frozenset)
    id: str = ""
    subject: str = ""  # who is to do a deed
    deed: str = ""  # “join the cable”


def topic_of(statement: str, name: str) -> Topic:
    """A topic with its id."""
    words = content_words(statement)
    slug = slugify(" ".join(words[:MOST_WORDS])) or slugify(statement)
    return Topic(statement, name, frozenset(stem(one) for one in words), slug)


@lru_cache(maxsize=256)  # a plan is told of again and again
def content_words(statement: str) -> tuple[str, ...]:
    """The words of a statement that say what it is about."""
    return tuple([one for one in WORD.findall(statement) if one.lower() not in SMALL])


POSSESSIVE_END = re.compile(r"[’']s?$")


def stem(one: str) -> str:
    """A word without its plural and possessive endings."""
    lower = one.lower()
    if "’" in lower or "'" in lower:
        lower = POSSESSIVE_END.sub("", lower)
    return (
        lower[:-1] if len(lower) > 3 and lower.endswith("s") and not lower.endswith("ss") else lower
    )


def of_whole(clause: str) -> Topic:
    """The topic of a clause that is whole as it is."""
    statement = sentence(clause)
    said = statement if clause[:1].isupper() else clause[:1] + statement[1:]
    return topic_of(statement, f"the idea that {lower_first(said)}")


def granted(name: str) -> Topic:
    """The topic of what is asked for: “a veto”, “the loan approved”, “the cut to be small”."""
    if (done := done_to(name) or doing(name) or to_do(name)) is not None:
        return of_whole(done)
    plain = plain_name(name)
    if (head := head_of(plain)) in word_class("held"):
        return topic_of(sentence(f"{plain} {'go' if is_plural(head) else 'goes'} ahead"), name)
    return topic_of(sentence(f"{plain} {agree(plain)} granted"), name)


def of_noun_phrase(name: str) -> Topic:
    """The topic of what is supported or opposed: “the cod cut goes ahead”."""
    name = without_mood(ASIDE.split(ON_DAY.sub("", name.lstrip('“"‘')))[0])
    if CLAUSE.match(name):
        return of_clause(name.partition(" ")[2])[0]
    if (words := clause_in(name)) is not None and not (told := of_clause(words))[1]:
        return told[0]
    if (done := to_do(name)) is not None:
        return of_whole(done)
    name = POINTS_BACK.sub("", OURS.sub("the", name).split(": ", 1)[0])
    name = FATE.sub("", BEGINS.sub("", THAT.sub("", name)))
    plain = plain_name(name)
    head = head_of(plain)
    stated = POINTED.sub("the ", plain)
    plural = is_plural(head)
    if plain.split(" ", 1)[0].lower() in DOING:
        predicate = "is right"
    elif head in word_class("told"):
        predicate = f"{agree(plain)} right"
    elif head in word_class("handed_down"):
        predicate = "stand" if plural else "stands"
    elif head in word_class("adopted"):
        predicate = "are adopted" if plural else "is adopted"
    elif head not in word_class("given") and (head in word_class("topic") or is_planned(plain)):
        predicate = "go ahead" if plural else "goes ahead"
    else:
        predicate = "is right" if is_deed(plain) else f"{agree(plain)} acceptable"
    return topic_of(sentence(f"{stated} {predicate}"), lower_first(name))


def is_clause(topic: Topic) -> bool:
    """Whether a topic is a whole clause, and no thing."""
    return topic.object.startswith("the idea that")


def parts_of(topic: Topic) -> list[Topic]:
    """The topics of two things that are named at once: “the rate increase and the plant”."""
    two = TWO.fullmatch(topic.object)
    parts = two.groups() if two is not None else ()
    if not parts or any(head_of(part) not in word_class("topic") for part in parts):
        return [topic]
    return [of_noun_phrase(part) for part in parts]


def of_person(name: str) -> Topic:
    """The topic of somebody who is endorsed; what else is said of him is another one."""
    return replace(topic_of(f"{name} is chosen", name), words=frozenset())


def of_gerund(words: str) -> Topic:
    """The topic of a gerund: “raising tuition is right”; not of “binding targets”."""
    if not is_deed(words):
        return of_noun_phrase(words)
    return topic_of(sentence(f"{words} is right"), words)


def of_infinitive(subject: str, plural: bool, words: str) -> Topic:
    """The topic of “X … to do Y”: “X does Y”."""
    words = AGREE_TO.sub("", AND_WILL.sub("", OURS.sub("the", NOT_ONLY.sub("", words))))
    words = alone(words)
    plural = plural or subject in ("they", "we", "I") or is_party_of_many(subject)
    topic = of_whole(f"{subject} {third_person_of(words, plural=plural)}")
    return replace(topic, subject=subject, deed=sentence(words)[:1].lower() + sentence(words)[1:])


def alone(deed: str) -> str:
    """A deed without what else is told behind it: “take it” of “take it: shares have fallen”."""
    deed = deed.partition(": ")[0]
    if not PASSIVE.match(deed):
        deed = AND_DID.sub("", deed)
    around = AROUND.search(deed)
    return deed[: around.end(1)] if around and not INNER.search(deed[: around.start()]) else deed


def of_clause(words: str) -> tuple[Topic, bool]:
    """The topic of a clause, without its negation; and whether it had one."""
    words = words.split(", subject to ")[0].split(" and that ")[0]
    words = TAKEN_UP.split(ANOTHER.split(words)[0])[0].lstrip("“\"‘'")
    head = re.split(r"\b(?:if|as long as|because|unless|since)\b", words, maxsplit=1)[0]
    negative = main_negation(head)
    unwished = UNWISHED.match(words) if negative is None else None
    if unwished is not None:
        words = f"{unwished[1]}{agree(unwished[1].strip())} {words[unwished.end() :]}"
    if negative is not None:
        words = words[: negative.start()] + affirmed(negative, words[negative.end() :])
    if wished := WISHED.match(words):  # “that the field be approved”
        words = f"{wished[1]}{agree(wished[1].strip())} {words[wished.end() :]}"
    statement, bad = sentence(words), None
    if negative is None and unwished is None and (bad := BAD_ENDS.search(words)):
        statement = sentence(f"{words[: bad.start()]} {OPPOSITES[bad.group().lower()]}")
    said = statement if words[:1].isupper() else words[:1] + statement[1:]
    topic = topic_of(statement, f"the idea that {lower_first(said)}")
    return topic, (negative or unwished or bad) is not None


def main_negation(head: str) -> re.Match[str] | None:
    """The negation of the verb of a clause: not of “is buying customers it could not win”."""
    negative = NEGATIVE.search(head)
    if negative is None:
        return None
    before = head[: negative.start()]
    if before.rstrip().endswith((" and", " but")):
        return None  # “has to be fair and cannot play with it”
    inside = FINITE.search(before) is not None and OPENS_INNER.search(before) is not None
    return None if inside else negative


def affirmed(found: re.Match[str], rest: str) -> str:
    """What is negated, without its negation: “needs the money” of “does not need the money”."""
    word = found.group().lower()
    if word.startswith("wo"):
        return "will" + rest
    if word.startswith("ca"):
        return "can" + rest
    modal = found["modal"] or found["having"] or "can"
    verb = rest.lstrip()
    if modal.lower() in ("do", "does") and verb:
        return third_person_of(verb, plural=modal.lower() == "do")
    return modal + rest


def narrowed(topic: Topic, narrower: str) -> Topic:
    """A topic on terms of its own: “… as long as the war goes on”."""
    statement = sentence(f"{topic.statement} {narrower}")
    return topic_of(statement, f"the idea that {lower_first(statement)}")


def points_at_plan(topic: Topic) -> bool:
    """Whether a clause says of “it” what is to be done to it: “it is phased in”."""
    return DONE_TO_IT.match(topic.statement) is not None


def named_in_full(topic: Topic, thing: Topic) -> Topic:
    """A clause on “it” with the name of the thing: “the levy is phased in over four years”."""
    if is_clause(thing) or is_plural(head_of(thing.object)):
        return topic
    rest = topic.statement.partition(" ")[2]
    named = topic_of(sentence(f"{thing.object} {rest}"), f"the idea that {thing.object} {rest}")
    return replace(named, words=named.words - thing.words)
