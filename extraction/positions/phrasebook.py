"""The phrases by which people say yes and no, and what “should” says of what follows it."""

import re
from functools import cache

from brief.positions import Stance
from extraction.lexicons import lines_of
from extraction.names.sources import words as source_words
from extraction.positions.halting import halted
from extraction.positions.objects import ENDORSE, is_pronoun
from extraction.positions.only_foretold import is_foretold
from extraction.positions.turned_about import NO_REASON, is_needed_aside, wanted_alive
from extraction.positions.unchanged import should_stay
from extraction.positions.undoing import begins_undone, is_only_later
from extraction.text.phrase_lists import Phrases
from extraction.text.stance_entries import FLIPPED
from extraction.text.stances import word_class
from extraction.text.wording import head_of

CONDITION = re.compile(r"\b(?:only if|if|unless|provided|until)\b", re.IGNORECASE)
TERMS = re.compile(r"\b(?:only if|if|unless|provided|until|with a|with the)\b", re.IGNORECASE)
# Who “had to” or “had had to” do a thing himself tells what befell him.
DUTY = re.compile(
    r"\b(?P<word>should|must(?! have (?:been|gone|had|come|known|slept|fallen|left|\w+ed)\b)|"
    r"ought to|needs? to|has to|"
    r"(?<!\bwould )(?<!\bmight )(?<!\bmay )(?<!\bcould )(?<![’']d )have to|"
    r"(?<!\bhad )(?<![’']d )(?<!\bhe )(?<!\bshe )(?<!\bI )had to|"
    r"(?:(?<=\bis )|(?<=\bwas )|(?<=[’']s )|(?<=\bhigh )|(?<=\bnow )|(?<=\babout )|(?<=\bthe ))"
    r"time to)\b"
    r"(?P<no>n[’']t| not| never)?"
)
MOST_AUXILIARIES = 3  # words of “people are just”
BINDING = re.compile(r"\b(?:wo|will|going)\b|not going", re.IGNORECASE)
# “We should have seen it coming”: what is regretted is no plan.
HINDSIGHT = re.compile(
    r" (?:\w+ )?have (?:seen|known|guessed|foreseen|expected|noticed|realised|realized|thought|"
    r"scored|won|beaten|finished)\b|"
    r" be (?:(?:a|an|some|very|really) ){0,3}(?:good|great|fun|interesting|exciting|tough|close)\b|"
    r"(?<=must) have (?:been|gone|had|come|known|slept|fallen|left|\w+ed)\b"
)
RUED = re.compile(r"\bI should(?:n[’']t| not| never)? have \w+")  # “I shouldn’t have done it”
# “not yet where we need it”: a clause inside another asks for nothing.
ASIDE = re.compile(r"\b(?:where|what|when|how|than|which|who|if)\s+\Z", re.IGNORECASE)
WHY = re.compile(r"\b(?:why|understand)\b", re.IGNORECASE)
# “as though the other must blink”, “Neither should we”: nobody wants that.
SUPPOSED = re.compile(r"\bas (?:though|if)\b[^,;:.]*\Z", re.IGNORECASE)
OF_NOBODY = re.compile(r"\W*(?:no|none|nothing|nobody)\b", re.IGNORECASE)
# “Much as I want a pool, we cannot pay”: what is granted does not count.
GRANTED = re.compile(r"\W*(?:as )?much as (?:I|we)\b", re.IGNORECASE)
NOR = re.compile(r"\W*(?:neither|nor)\b", re.IGNORECASE)
# “I don’t think she should go”: who does not think so thinks that she should not.
UNWANTED = re.compile(
    r"\b(?:do|does)(?: not|n[’']t)(?: really| necessarily)? (?:think|believe|feel)(?: that)? "
    r"(?P<what>(?:(?!(?:that|who|which|what|there|anything)\b)[\w’'-]+ ){1,5}?)"
    r"(?:should|ought to|needs? to|has to|have to)\b(?! have\b)"
)
JOINT = re.compile(r"[,;] (?:and|but|so) (?=(?:I|we)\b)")  # before a clause of its own
DENIAL = re.compile(r"(?:\bnot|n[’']t|\bnever)\s\Z")
REFUSED = frozenset("give go leave move quit return stay wait lose sit stand walk".split())
AFTER = re.compile(r"(?: (?:\w+ly|even|ever|just|now))? (\w+)")
GOES = re.compile(r" go(?=[.,;!”’\"']*\Z)")  # “the toll has to go”
DONE = re.compile(r"(?: (?:now|also|first|simply|just))?(?P<be> be| have been)? (?P<verb>\w+)")
# “There should be no toll”; what nobody wants in any case takes no side: “must be no doubt”.
NONE = re.compile(r" be no (?:\w+er |more |further |new )?(?P<noun>[\w-]+)")
NO_PLANS = frozenset(
    "doubt question delay delays mistake illusion illusions surprise surprises excuse excuses "
    "problem problems obstacle obstacles rush impact disruption shortage harm need reason "
    "confusion winners losers turning going return way place room complacency one".split()
)
# What is to be done in a game, or in the mind alone: “we need to play well”, “we have to wait”.
PLAYED = re.compile(
    r" (?:(?:all|also|just|now|still|only) )?(?:watch|wait|see how|see what|learn from|remember|"
    r"play|win|bat|bowl|score|guard against)\b"
)
PARTLY = re.compile(r" (?:from|at night|by (?:the|a|an)|on \w+days?)\b")
TILL = re.compile(r"\s(?:till|until|unless|while|before|without|as long as)\b.*", re.DOTALL)
IDLE = re.compile(r"\s+(?:believe|think|doubt|suppose|assume|worry|panic)\b")
# What a vote takes is needed or lacking, as a matter of fact: “we need the votes”.
LACKING = re.compile(
    r"\bneed (?:\w+ )?(?:\w+ )?(?:votes|numbers|seats|signatures|quorum)\b|"
    r"\bneed\b[^.;!?]*\b(?:do not|don[’']t) (?:yet )?have (?:them|it)\b",
    re.IGNORECASE,
)
# What its speaker says that he does not say, or can do without being told.
UNSAID = re.compile(
    r"\b(?:(?:[’']m|[’']re|am|are|is|was|were) not|isn[’']t|aren[’']t|never|(?:do|does)(?: not|"
    r"n[’']t)) (?:say(?:ing)?|suggest(?:ing)?|argu(?:e|ing)|claim(?:ing)?|pretend(?:ing)?|said)\b|"
    r"\b(?:nobody|no one)(?:[’']s| is) (?:saying|suggesting|arguing|claiming)\b|"
    r"\b(?:do|does)(?: not|n[’']t) (?:necessarily )?mean\b|"
    r"\b(?:I|we)(?: \w+ly)? (?:deny|denied|dispute) that (?:I|we)\b|"
    r"\b(?:do|did|does)(?: not|n[’']t) need (?:\w+ ){1,5}to "
    r"(?:tell|remind|show|teach|explain|convince) (?:me|us)\b",
    re.IGNORECASE,
)
# “I don’t need five years out of them”; “we do not need the cable” is another thing.
NEEDLESS = re.compile(
    r"\b(?:do|does)(?: not|n[’']t) need (?!to\b)(?P<thing>[^.,;:!?—–]+)", re.IGNORECASE
)
# Who will not have it go on as it is wants the change: “we cannot go on burning coal”.
ENOUGH = re.compile(
    r"\b(?:can(?:not|[’']t)|must(?: not|n[’']t)|will not|won[’']t|not going to|refuse to)"
    r" (?:just |simply )?(?:(?:go|carry) on (?:\w+ing|like this|as we are|as before)\b"
    r"|(?:stand|sit) (?:by|idly by|back|around|here|on our hands)\b|look (?:the other way|away)\b"
    r"|(?:[^.;]{1,60} and )?do nothing\b)",
    re.IGNORECASE,
)


@cache
def phrases(kind: str) -> Phrases:
    """The phrases of a kind, `yes` or `no`."""
    found: list[str] = []
    for line in lines_of("stances"):
        if line.startswith(f"{kind}: "):
            found.extend(line.split(": ", 1)[1].split("|"))
    return Phrases(found)


def stance_of(words: str) -> Stance | None:
    """The stance that a sentence in somebody’s own words takes; null for none."""
    if (stay := should_stay(words[clause_start(words) :])) is not None:
        return stay[0]
    if ENOUGH.search(words) is not None:
        return Stance.SUPPORTS
    no = phrases("no").search(words)
    yes = phrases("yes").search(words)
    if no is not None and DENIAL.search(words, 0, no.start()):
        return Stance.SUPPORTS
    if RUED.search(words) is not None:
        return None
    if no is not None and (NO_REASON.search(words) or wanted_alive(words)):
        return Stance.SUPPORTS
    if no is None and UNWANTED.search(words) is not None:
        turn = turned(words)
        return Stance.OPPOSES if turn is None else FLIPPED[turn]
    if no is not None and binds_to_nothing(words, no):
        return None
    if no is not None and (turn := turned(words)) is not None:
        # “we must not drop it”, “I don’t see why we should drop it”
        return FLIPPED[turn] if WHY.search(no.group()) else turn
    if no is not None:
        bound = BINDING.search(no.group()) is not None
        conditional = bound and CONDITION.search(words, no.end())
        return Stance.CONDITIONAL if conditional else Stance.OPPOSES
    if yes is not None and (
        wants_nothing(words)
        or HINDSIGHT.match(words, yes.end())
        or ASIDE.search(words[: yes.start()])
        or SUPPOSED.search(words, 0, yes.start())
        or NOR.match(words)
        or is_needed_aside(words, yes)
        or is_foretold(words)
        or (yes.group().lower() == "committed to" and OF_NOBODY.match(words))
    ):
        return None
    if yes is not None and (turn := turned(words)) is not None:
        return turn
    if yes is not None:
        say_yes = yes.group().lower().endswith("say yes")
        return Stance.CONDITIONAL if say_yes and TERMS.search(words) else Stance.SUPPORTS
    return None


def is_wondered(words: str, at: int) -> bool:
    """Whether it is asked what should be, at a place: “whether it should”, “know what needs to”."""
    asked = words.lower().startswith(("whether", "if ", "what", "why", "how"))
    return asked or ASIDE.search(words, 0, at) is not None


def without_denial(words: str) -> str:
    """What somebody does not think should be, without that: “I don’t think she should go”."""
    denied = UNWANTED.search(words)
    return words[denied.start("what") :] if denied is not None else words


def says_no_such_thing(words: str) -> bool:
    """Whether a sentence counts votes, or says what its speaker does not mean or does not need."""
    if (needless := NEEDLESS.search(words)) is not None:
        name = needless["thing"]
        return not is_pronoun(name) and head_of(name) not in word_class("topic")
    if GRANTED.match(words) is not None:
        return True
    return LACKING.search(words) is not None or UNSAID.search(words) is not None


def clause_start(words: str) -> int:
    """Where the clause begins whose phrase says yes or no: “my son swims there, and I want …”."""
    found = phrases("no").search(words) or phrases("yes").search(words)
    if found is None:
        return 0
    joints = list(JOINT.finditer(words, 0, found.start()))
    return joints[-1].end() if joints else 0


def binds_to_nothing(words: str, no: re.Match[str]) -> bool:
    """Whether what somebody will not do is no deed for or against a plan: “I won’t know”."""
    bound = BINDING.search(no.group()) is not None
    done = AFTER.match(words, no.end()) if bound else None
    verb = done.group(1).lower() if done is not None else ""
    if verb in REFUSED:
        return False
    if verb == "work" and is_of_people(words[: no.start()]):
        return True  # “people are not going to work”: they stay at home
    return any(verb in word_class(kind) for kind in ("silent", "passive", "idle"))


def is_of_people(words: str) -> bool:
    """Whether the subject of a clause is people: “half of the nurses are”."""
    kinds, found = source_words().kinds, re.findall(r"[\w-]+", words.lower())
    ends = found[-MOST_AUXILIARIES:]
    nouns = [one for one in ends if one in kinds or one.removesuffix("s") in kinds]
    return bool(nouns)


# “Norway should not expect help”: what is to be thought, and not to be done.
MINDED = re.compile(
    r" (?:expect|count on|forget|underestimate|be (?:under any illusion|surprised|fooled))s?\b"
)


def wants_nothing(words: str) -> bool:
    """Whether there “must be no” doubt or the like, or a side “needs to bat well”: no plan."""
    duty = DUTY.search(words)
    if duty is None:
        return False
    if PLAYED.match(words, duty.end()) or MINDED.match(words, duty.end()):
        return True
    none = NONE.match(words, duty.end())
    return none is not None and none["noun"].lower() in NO_PLANS


def turned(words: str) -> Stance | None:
    """The stance of “should” where what follows undoes: “it should be repealed”."""
    duty = DUTY.search(words)
    if duty is None:
        return None
    no = duty["no"] is not None
    done = DONE.match(words, duty.end())
    if NONE.match(words, duty.end()):
        there = words[: duty.start()].lower().endswith("there ")
        return Stance.OPPOSES if there and not no and not wants_nothing(words) else None
    if done is not None and done["be"]:
        undone = is_unwanted(words, duty, done)
    else:
        undone = done is not None and done["verb"].lower() in word_class("undo")
    if not (undone or GOES.match(words[duty.end() :])):
        return None
    return Stance.SUPPORTS if no else Stance.OPPOSES


def is_unwanted(words: str, duty: re.Match[str], done: re.Match[str]) -> bool:
    """Whether a plan “should be torn up”.

    That a vote “should be put off” is wanted itself, and what should be “shut at night” or “removed
    from food” is done away with in part alone.
    """
    if PARTLY.match(words, done.end()):
        return False
    if is_only_later(done["verb"], words[: duty.start()].strip()):
        return False
    if halted(words[: duty.start()].strip(), done["verb"].lower()) is not None:
        return False  # that a ruling “should be overturned” is an act of its own
    return begins_undone(words[done.start("verb") :])


SO = re.compile(r" (?:open|alive|running|going|afloat|closed|shut)\b")  # “should be kept open”
# A verb before the duty with the same subject: “the levy would save lives and should be passed”.
SHARED = re.compile(r" (?:would|will|could|can|is|are|was|were|has|have|had) (?=.+ (?:and|but)\Z)")


def undone_thing(words: str) -> str:
    """What should be done or undone, “it should be repealed”, “adopt the toll”; else nothing."""
    if (alive := wanted_alive(words)) is not None:
        return alive
    duty = DUTY.search(words)
    done = DONE.match(words, duty.end()) if duty is not None else None
    if duty is None or done is None:
        return ""
    if (unwanted := NONE.match(words, duty.end())) and turned(words) is Stance.OPPOSES:
        return TILL.sub("", words[unwanted.start("noun") :]).strip(" .,")
    verb = done["verb"].lower()
    partly = PARTLY.match(words, done.end()) is not None or SO.match(words, done.end()) is not None
    dealt = (
        done["be"] and not partly and (verb in word_class("done") or is_unwanted(words, duty, done))
    )
    if dealt or GOES.match(words[duty.end() :]):
        thing = re.split(r"\bthat\s+", words[: duty.start()])[-1].strip()
        return SHARED.split(thing)[0]
    if not done["be"] and verb in word_class("undo") | ENDORSE:
        return words[done.end() :].strip(" .,")
    return ""


def reported_stance(words: str) -> Stance | None:
    """The stance that a reported clause takes by a phrase: “there was no justification for …”."""
    no = phrases("said_no").search(words)
    if no is not None and not IDLE.match(words, no.end()):
        denied = DENIAL.search(words, 0, no.start()) is not None
        return Stance.SUPPORTS if denied else Stance.OPPOSES
    return Stance.SUPPORTS if phrases("said_yes").search(words) else None
