"""What follows “to”: a plan that is backed or undone, or something that somebody does."""

from brief.positions import Stance
from extraction.clauses.clauses import raw
from extraction.positions import issues
from extraction.positions.halting import halted, waits_until
from extraction.positions.objects import (
    ENDORSE,
    UNITS,
    Complement,
    after_adverbs,
    is_pronoun,
    noun_phrase,
    opens_phrase,
    subject_of,
    verb_phrase,
)
from extraction.positions.only_said import only_speaks, returns_to_talks
from extraction.positions.plan_deeds import plan_of
from extraction.positions.unchanged import kept_as_it_is
from extraction.positions.undoing import (
    LATER,
    given_up,
    is_only_later,
    is_plan,
    seen_done,
    undone,
    undone_by_particle,
    unwanted_thing,
)
from extraction.text import wording
from extraction.text.cast import Actor, Cast
from extraction.text.date_words import WEEKDAYS
from extraction.text.stances import Cue, word_class
from extraction.text.tokens import Text, word

COUNTS = frozenset("two three four five six seven eight nine ten half another more".split())
MOST_OBJECT = 14  # tokens between “urged” and “to”
NO_PHRASE = frozenset(
    "to that than if unless until without because but and or when where while who which what how "
    "by as together".split()
)
LEADS_TO = frozenset("closed opened limited restricted confined linked tied moved raised".split())
GOING = frozenset("go end stop fail die".split())  # “wants the levy to go”
WARNING = frozenset("warn caution".split())
DIRECTING = frozenset("directing ordering instructing requiring commanding telling".split())
PROCEDURES = frozenset("table adjourn second abstain testify".split())
IDLY = frozenset("want seek like hope prefer offer demand ask".split())
# Who is glad to do what binds him to nothing takes no stance: “would be happy to talk”.
GLAD = frozenset("love happy glad delighted pleased cannot hesitate gladly happily".split())
READY = frozenset("ready willing prepared open".split())
# Who is ready for these binds himself to nothing; who is not “prepared to tell them” only talks.
TALKING = frozenset(
    "talk meet discuss negotiate listen tell explain speak pretend look sit".split()
)
CLOSING = frozenset("close complete finish finalise finalize".split())
REPLYING = frozenset("reply respond".split())
BEGUN = frozenset("they he she we said says".split())
FINITE = frozenset("is are was were has have had does did would will could".split())
UNWILLING = frozenset("refuse decline unwilling reluctant".split())
SIDED = frozenset("favor favour support against for".split())
VOTING = frozenset("vote votes voted voting side sides sided siding".split())
MOST_ALLIES = 10  # tokens of “vote with the Greens and two independents to”
LIKEWISE = frozenset((("do", "so"), ("do", "likewise"), ("do", "the"), ("follow", "suit")))
ANSWERING = frozenset("say vote".split())  # yes or no
TERMS = frozenset("if unless should until".split())  # of a threat: “to leave unless …”
SUBJECTS = {"them": "they", "him": "he", "her": "she", "us": "we", "me": "I"}
# With “against”, these are of a plan.
AGAINST = frozenset("vote campaign fight speak argue lobby protest march rule rally".split())
PRONOUNS = frozenset("they he she you we it".split())
PARTICLES = frozenset("on ahead forward for over out up down in into back even".split())


def infinitive(
    text: Text, cast: Cast, cue: Cue, first: int, end: int, holders: list[Actor]
) -> Complement | None:
    """“refused to join”, “wants to withdraw the plan”."""
    negative = False
    if cue.entry.tail[-1:] == ("to",):
        verb = first
        if "n" in cue.entry.follows and word(text, first).endswith("ing"):
            return None  # “agreed to raising the tax”
    elif word(text, first) == "to":
        verb = first + 1
    elif word(text, first) == "not" and word(text, first + 1) == "to":
        verb, negative = first + 2, True
    else:
        return None
    at = min(verb, end, len(text.tokens) - 1)
    if opens_phrase(text, cast, verb) or not text.tokens[at].word[0].islower():
        return None  # “pledged to the schools”
    if word(text, verb) in COUNTS:
        return None
    found = of_verb(text, cue, verb, end, subject_of(holders))
    mere = cue.entry.base == "threaten" and found is not None and not found.flips
    if mere and not any(word(text, index) in TERMS for index in range(verb, end)):
        return None  # a threat is no wish: “threatened to walk out”
    return found and Complement(found.topic, flips=found.flips != negative)


def of_verb(
    text: Text, cue: Cue, verb: int, end: int, subject: tuple[str, bool]
) -> Complement | None:
    """What follows “to”: support for a plan, its undoing, or something that a subject does."""
    verb = after_adverbs(text, verb, end)
    lower = word(text, verb)
    if verb >= end or not lower[:1].isalpha():
        return None
    if "endorsing" in cue.entry.options and lower not in word_class("endorsing"):
        return None
    if (lower, word(text, verb + 1)) in LIKEWISE:
        return Complement(None)  # “voted for the levy and urged others to do the same”
    answer = word(text, verb + 1) if lower in ANSWERING else ""
    if answer == "yes" and word(text, verb + 2) in ("to", "on") and verb + 3 < end:
        return Complement(issues.of_noun_phrase(noun_phrase(text, verb + 3, end)))
    if answer in ("yes", "no") and (verb + 2 >= end or is_answered(text, verb + 2)):
        return Complement(None, flips=answer == "no")  # “told members to vote no”
    idly = cue.entry.base in IDLY or (
        cue.entry.base in READY and cue.stance is Stance.SUPPORTS  # not “isn’t ready to say yes”
    )
    if idly and lower in word_class("idle") and answer != "no":
        return None
    if cue.entry.base in GLAD and lower in word_class("idle") | word_class("silent") - {"take"}:
        return None
    if lower in REPLYING:
        return None  # “promised to reply within a week”
    if cue.entry.base == "agree" and lower in word_class("looking"):
        return None
    if cue.entry.base in READY and (lower in TALKING or returns_to_talks(text, verb)):
        return None
    if cue.entry.base in UNWILLING and lower in word_class("silent"):
        return None
    if cue.entry.base in IDLY and only_speaks(text, verb):
        return None
    if lower == "rule" and word(text, verb + 1) == "out" and cue.entry.base in UNWILLING:
        return None  # “refused to rule out a levy”
    if (last := waits_until(text, verb)) > 0:
        return Complement(issues.of_infinitive(*subject, raw(text, verb, last)), final=True)
    if (thing := given_up(text, verb, end) or undone_by_particle(text, verb, end)) is not None:
        return thing
    if (kept := kept_as_it_is(text, cue, verb, end, subject[0])) is not None:
        return kept
    if lower in ("break", "cast") and breaks_tie(text, verb, end):
        return None  # “votes only to break a tie”: for what, is not told
    if (ballot := ballot_to(text, verb, end)) > 0:
        return of_verb(text, cue, ballot, end, subject)
    if lower in ("fight", "battle") and word(text, verb + 1) in ("on", "back"):
        return Complement(None, flips=True)
    if lower in AGAINST and word(text, verb + 1) == "against" and verb + 2 < end:
        return undone(noun_phrase(text, verb + 2, end))
    if lower == "see":
        done = seen_done(text, verb + 1, end)
        if done is not None or cue.entry.base in GLAD:
            return done
    name = noun_phrase(text, verb + 1, end)
    if cue.entry.base == "hope" and lower in CLOSING and wording.head_of(name) in word_class("kin"):
        return None  # “hopes to close the deal by May”: it is agreed
    if lower == "recommend" and (unwanted := unwanted_thing(name, called=True)) is not None:
        return unwanted  # “voted to recommend rejection of the offer”
    if word(text, verb + 1) == "no" and lower not in word_class("undo"):
        words = f"{raw(text, verb, verb + 1)} {raw(text, verb + 2, end)}"
        return Complement(issues.of_infinitive(*subject, words), flips=True)
    if word(text, verb + 1).endswith("ing"):
        return Complement(issues.of_infinitive(*subject, verb_phrase(text, verb, end)))
    undoes = lower in word_class("undo") and not is_only_later(lower, name)
    endorsed = lower in ENDORSE
    if lower in LATER and not word(text, verb + 1)[:1].isalnum():
        return Complement(issues.of_noun_phrase("the delay"))  # “made the motion to delay”
    if (undoes or endorsed) and word(text, verb + 1) in (",", ".", ";", "—", "–"):
        return Complement(None, flips=undoes)  # “which she promised to veto, passed”
    if (undoes or endorsed) and verb + 1 < end:
        if undoes:
            halts = cue.entry.base not in UNWILLING  # “refused to withdraw the plan”
            return (halts and halted(name, lower)) or undone(name)
        return Complement(None if is_pronoun(name) else issues.of_noun_phrase(name))
    if undoes:
        return Complement(issues.of_infinitive(*subject, "go on"), flips=True)
    if lower in PROCEDURES and not word(text, verb + 1)[:1].isalnum():
        return None  # “made the motion to table”: what, is told elsewhere
    return Complement(issues.of_infinitive(*subject, verb_phrase(text, verb, end)))


def is_answered(text: Text, index: int) -> bool:
    """Whether nothing follows but where or when people vote: “vote yes in the ballot”."""
    lower, after = text.near[index], text.near[index + 1]
    return not lower[:1].isalnum() or (lower in ("in", "at", "by") and after not in SIDED)


def breaks_tie(text: Text, verb: int, end: int) -> bool:
    """Whether somebody only has the casting vote: “to break a tie (between the parties)”."""
    ties = any(text.near[at] in ("tie", "ties", "tiebreaker") for at in range(verb + 1, verb + 4))
    return ties and not any(text.near[at] in SIDED for at in range(verb + 2, end))


def ballot_to(text: Text, verb: int, end: int) -> int:
    """The verb of what is voted for: “vote to take it”, “vote with the opposition to block it”."""
    if word(text, verb) in VOTING and word(text, verb + 1) == "to" and verb + 2 < end:
        return verb + 2
    if word(text, verb) not in VOTING or word(text, verb + 1) not in ("with", "alongside"):
        return -1
    last = min(verb + MOST_ALLIES, end - 1)
    to = next((at for at in range(verb + 3, last) if text.near[at] == "to"), -1)
    return to + 1 if to > 0 and text.near[to - 1][:1].isalnum() else -1


def bare_verb(
    text: Text, cast: Cast, cue: Cue, first: int, end: int, holders: list[Actor]
) -> Complement | None:
    """“would rather sell”, “would rather have a vote”; “would sooner go than sign”: of signing."""
    than = next((index for index in range(first, end) if word(text, index) == "than"), end)
    if cue.entry.base == "sooner":
        if than == end:
            return None
        first, than = than + 1, end
    if cue.entry.base not in GLAD and word(text, first) in word_class("silent"):
        return None  # “would rather wait”
    if text.near[first] in PRONOUNS:
        return Complement(None, flips=True)  # “would rather they fixed the roads”
    if opens_phrase(text, cast, first):
        return None  # “would rather the plan were dropped”
    if word(text, first) in ("have", "see") and opens_phrase(text, cast, first + 1):
        none = word(text, first + 1) == "no"
        name = noun_phrase(text, first + 1 + none, than)
        return Complement(issues.of_noun_phrase(name), flips=none)
    return of_verb(text, cue, first, than, subject_of(holders))


def object_to_do(
    text: Text, cast: Cast, cue: Cue, first: int, end: int, holders: list[Actor]
) -> Complement | None:
    """“urged X to do …”, “wants X not to do …”."""
    if text.near[first] in NO_PHRASE | PARTICLES:
        return None
    first += text.near[first] in DIRECTING
    for index in range(first, min(first + MOST_OBJECT, end)):
        lower = text.near[index]
        if lower == "to" and index > first:
            last = index - opens_marks(text, index)  # “urged all to”, “urged all “to””
            negative = text.near[last - 1] == "not"
            goes = text.near[index + 1] in GOING and index + 2 >= end
            if text.near[last - 1] in word_class("noun_to") and not goes:
                return None
            name = raw(text, first, before_time(text, first, last - negative))
            if not name:
                return None
            if is_pronoun(name) and cue.entry.base != "want":
                return done_or_undone(text, cue, index + 1, end)
            name = SUBJECTS.get(name.lower(), name)
            if opens_phrase(text, cast, index + 1):
                return None  # “an end to the strike”
            if text.near[index - 1] in LEADS_TO and cue.entry.base == "want":
                return None  # “the bridge closed to trucks”
            if goes and is_plan(name):
                return Complement(issues.of_noun_phrase(name), flips=not negative)
            found = of_verb(text, cue, index + 1, end, (name, wording.agree(name) == "are"))
            if found is None:
                return None
            plain = text.near[index + 1] in ENDORSE or found.flips
            if cue.entry.base == "tell" and any(one.human for one in holders) and not plain:
                return None  # who tells somebody to wait outside takes no stance
            if cue.entry.base in WARNING and not negative:
                return None  # “warned drivers to slow down”
            return Complement(found.topic, flips=found.flips != negative)
        marks = opens_marks(text, index + 1) and text.near[index + 1] == "to"
        if not (lower[0].isalnum() or lower in ("'s", "’s", ",", "-", "’", "+") or marks):
            return None
        if lower in ("that", "if", "whether", "about", "for", "when", "why", "how"):
            return None
        if index > first and lower in (BEGUN | FINITE if cue.entry.base == "tell" else BEGUN):
            return None  # “told Reuters they wanted talks to begin”
    return None


def before_time(text: Text, first: int, last: int) -> int:
    """The token after those who are asked, without when: “urged ministers on Monday to”."""
    if word(text, last - 2) in ("next", "last", "this") and word(text, last - 1) in UNITS:
        return last - 2 if last - 2 > first else last
    if word(text, last - 1) in WEEKDAYS and last - 1 > first:
        return last - 1 - (word(text, last - 2) == "on" and last - 2 > first)
    return last


def done_or_undone(text: Text, cue: Cue, verb: int, end: int) -> Complement | None:
    """“urged it to back down”, “to pass the bill”: a plan is plain, though not who “it” is."""
    verb = after_adverbs(text, verb, end)
    answers = word(text, verb) in ANSWERING and word(text, verb + 1) in ("yes", "no")
    if answers or word(text, verb) in word_class("undo") | ENDORSE:
        return of_verb(text, cue, verb, end, ("they", True))
    plan = plan_of(raw(text, verb, end))
    return Complement(plan[0], flips=plan[1]) if plan else given_up(text, verb, end)


def opens_marks(text: Text, index: int) -> bool:
    """Whether a quotation opens right before a token."""
    tokens = text.tokens
    if index < 2 or index >= len(tokens) or tokens[index].quotation < 0:
        return False
    mark = tokens[index - 1]
    return not mark.word[0].isalnum() and tokens[index - 2].quotation != tokens[index].quotation
