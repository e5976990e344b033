"""What somebody’s own words are about: “we must keep it open”, “there is no case for a levy”."""

import re

from brief.entities import EntityKind
from extraction.positions import issues
from extraction.positions.issues import PRONOUNS, Topic
from extraction.positions.objects import ENDORSE, is_pronoun
from extraction.positions.unchanged import should_stay
from extraction.text import wording
from extraction.text.cast import Actor
from extraction.text.stances import BE, HAVE, word_class

# What a sentence says of its speaker’s mind, and not of the matter.
ATTITUDE = re.compile(
    r"\A(?:(?:I|[Ww]e)\s+)?(?:do not|don[’']t|did not|didn[’']t|cannot|can[’']t|all)\s+"
    r"(?:believe|think|understand|agree|see)\s+(?:why\s+)?(?:(?:the|this|that) \w+\s+)?(?:that\s+)?"
)
# A second sentence after a comma: “two percent is no raise, it’s an insult”.
SPLICED = re.compile(r"(?<=\w), (?=(?:it|that|this|they|we|he|she|you|I)(?:[’']| ))")
# A second clause of the same speaker with the verb of the first: “we need homes and we need jobs”.
SECOND = re.compile(
    r"(?P<first>(?:I|we) (?P<verb>\w+) .+?),? and (?:I|we) (?P=verb) .*", re.IGNORECASE | re.DOTALL
)
OPENS_CLAUSE = frozenset(
    "if when while as with without in on at for from under after before because since until unless "
    "although though given by to".split()
)
ANSWER = re.compile(r"\b(?:answer is|say (?:yes|no)|enough (?:is|of))\b", re.IGNORECASE)
OPENING = frozenset("but and so yes no well now look listen frankly".split())
# A noun that a thing follows: “there is no case for a toll”.
CASE = re.compile(
    r"\b(?:case|need|justification|excuse|place|room|reason|time|good news|great news|bad news)"
    r" (?P<link>for|to) (?P<thing>[^,;.!?—–]+)"
)
# The speaker and what binds him: “we have to keep it open”.
BOUND = re.compile(
    r"\A(?:I|we)\s+(?:(?:still|now|just|simply|also|really|all)\s+)*"
    r"(?:must|should|need to|have to|ought to|will|won[’']t|can[’']t|cannot|want to|"
    r"(?:are|am) (?:not )?going to|refuse to)"
    r"(?:\s*not|n[’']t|\s+never)?\s+(?P<deed>(?!be\b|have\b|not\b|never\b|\w+ed\b)[a-z]+\s.*)",
    re.IGNORECASE,
)
DENIED_DEED = re.compile(r"n[’']t\b|not\b|\bnever\b|\brefuse\b", re.IGNORECASE)
IS = re.compile(r"\A(?:it|that|there|this)[’']s", re.IGNORECASE)
FIRST_PERSON = re.compile(r"(?P<verb>(?<= )(?:I|we)(?= )(?: \w+(?:[’']t)?)?)|\b(?P<own>my|our)\b")
CONTRACTED = re.compile(r"\b(I|we|We)[’'](m|d|ve|ll|re)\b")
VERBS = {"m": "am", "d": "would", "ve": "have", "ll": "will", "re": "are"}
# What is put up with, or not, is what was named before.
BORNE = re.compile(
    r"(?:put up with|stand for|live with|go along with|go through with|do|allow|have|accept|"
    r"tolerate) (?:it|this|that)(?: any ?more| any longer| again)?\Z"
)
POINTING = frozenset("this that these those such".split())
# What somebody will not do himself is no plan: “I won’t look a mother in the eye and …”.
PERSONAL = frozenset(
    "look sit stand stay tell pretend lie watch walk hide sleep rest apologise apologize beg kneel "
    "bow bend stoop grovel smile clap cheer shut turn leave go come say speak wait "
    "explain face stare wake live die hold hand".split()
)
MOST_POINTED = 4  # words of “this sorry old plan”
DENIED = {"don't": "doesn't", "haven't": "hasn't", "aren't": "isn't", "weren't": "wasn't"}
UNCHANGED = frozenset("will would can could may might must should shall cannot never also".split())


def topic_of(words: str, speaker: Actor) -> Topic | None:
    """What a sentence in somebody’s own words is about; null where it says “this” or “it”."""
    if (stay := should_stay(words.strip("“”\"'‘’ .!,"))) is not None:
        return stay[1]
    clean = ATTITUDE.sub("", without_contractions(words.strip("“”\"'‘’ .!,")))
    if clean.split(" ", 1)[0].lower() not in OPENS_CLAUSE:
        clean = SPLICED.split(clean, maxsplit=1)[0]
    if ANSWER.search(clean):
        return None
    first, _, rest = clean.partition(" ")
    while first.lower().rstrip(",") in OPENING and rest:
        first, _, rest = rest.partition(" ")
    clean = f"{first} {rest}"
    if first.lower() in ("i", "we"):
        clean = SECOND.sub(r"\g<first>", clean)
        rest = clean.partition(" ")[2]
    who = speaker.affiliation or speaker if first.lower() == "we" else speaker
    if bound := BOUND.match(clean):
        denied = DENIED_DEED.search(clean, 0, bound.start("deed")) is not None
        return deed_of(who, bound["deed"], denied=denied)
    points = (first.lower() in PRONOUNS or IS.match(first)) and not names_plan(clean)
    if points and (case := CASE.search(clean)):
        return thing_of(who, case)
    if first.lower() in ("i", "we"):
        return issues.of_clause(f"{wording.spoken(who)} {third_person(who, rest)}")[0]
    if points:
        return None
    return issues.of_clause(third_person(who, clean, inside=True))[0]


def without_contractions(words: str) -> str:
    """“I would” of “I’d”, “we are” of “we’re”."""
    return CONTRACTED.sub(lambda found: f"{found[1]} {VERBS[found[2].lower()]}", words)


def names_plan(words: str) -> bool:
    """Whether words begin with a plan that is pointed at: “this sorry plan”."""
    first, *others = words.lower().split()[:MOST_POINTED]
    return first in POINTING and any(one in word_class("topic") for one in others)


def deed_of(who: Actor, deed: str, *, denied: bool) -> Topic | None:
    """The topic of what somebody must do: a plan that he backs, else that he does it."""
    verb, _, rest = deed.partition(" ")
    if BORNE.match(deed) or (verb.lower() in PERSONAL and denied):
        return None
    if verb.lower() in ENDORSE:
        return None if is_pronoun(rest) else issues.of_noun_phrase(rest)
    return issues.of_infinitive(wording.spoken(who), is_many(who), owned(who, deed))


def thing_of(who: Actor, case: re.Match[str]) -> Topic | None:
    """The topic of “a case for this thing”, “time to do that”."""
    if case["link"] == "to":
        return issues.of_infinitive(wording.spoken(who), is_many(who), owned(who, case["thing"]))
    return None if is_pronoun(case["thing"]) else issues.of_noun_phrase(owned(who, case["thing"]))


def third_person(who: Actor, words: str, *, inside: bool = False) -> str:
    """The words after “I” or “we” as they are told of somebody; `inside`: before it, too."""
    first, _, rest = words.partition(" ")
    if inside:
        return owned(who, words)
    return f"{verb_of(first, many=is_many(who))} {owned(who, rest)}".strip()


def owned(who: Actor, words: str) -> str:
    """Words without “I”, “we”, “my” and “our”."""

    def told(match: re.Match[str]) -> str:
        if match["own"]:
            return possessive(who)
        _, _, verb = match["verb"].partition(" ")
        return f"{pronoun(who)} {verb_of(verb, many=is_many(who))}".strip()

    return FIRST_PERSON.sub(told, words)


def verb_of(verb: str, *, many: bool) -> str:
    """A verb after “I” or “we” as it is after a name: “want” becomes “wants”."""
    lower = verb.lower().replace("’", "'")
    if not many and lower in DENIED:
        return DENIED[lower]
    if lower in ("are", "am", "were"):
        return {"were": "were" if many else "was"}.get(lower, "are" if many else "is")
    past = lower.endswith("ed") and not lower.endswith("eed")  # “we need”
    plain = lower in UNCHANGED or lower in BE or past or lower.endswith(("ly", "n’t", "n't"))
    if many or not lower or plain or lower in word_class("past") or not lower.isalpha():
        return verb
    return "has" if lower in HAVE else wording.third_person(verb)


def is_many(who: Actor) -> bool:
    """Whether a verb after an actor is in the plural."""
    return who.plural or who.kind is EntityKind.GROUP


def pronoun(who: Actor) -> str:
    """“she” for a woman, “it” for a body."""
    if is_many(who) or (who.human and who.female is None):
        return "they"
    return ("she" if who.female else "he") if who.human else "it"


def possessive(who: Actor) -> str:
    """“her” for a woman, “its” for a body."""
    return {"they": "their", "she": "her", "he": "his", "it": "its"}[pronoun(who)]
