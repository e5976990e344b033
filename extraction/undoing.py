"""Plans that somebody wants undone: “the plan dropped”, “strike it down”, “throw the case out”."""

from extraction import issues, wording
from extraction.cast import Actor, Cast
from extraction.clauses import raw
from extraction.objects import Complement, is_pronoun, noun_phrase
from extraction.stances import Cue, word_class
from extraction.tokens import Text, word

MOST_OBJECT = 14  # tokens of what is undone
GIVEN_UP = {  # verbs with the words after them by which a plan is given up
    "think": (("again",), ("twice",)),
    "back": (("down",), ("off",), ("away",), ("out",)),
    "climb": (("down",),),
    "stand": (("down",),),
    "hold": (("off",), ("fire",)),
    "step": (("back",),),
    "pull": (("back",), ("out",)),
    "change": (
        ("course",),
        ("tack",),
        ("its", "mind"),
        ("her", "mind"),
        ("his", "mind"),
        ("their", "mind"),
        ("their", "minds"),
    ),
    "reverse": (("course",), ("itself",)),
    "have": (("second", "thoughts"), ("a", "rethink")),
    "see": (("sense",),),
    "come": (("to", "its", "senses"), ("to", "their", "senses"), ("to", "his", "senses")),
    "reconsider": ((),),
    "relent": ((),),
    "rethink": ((),),
    "desist": ((),),
    "retreat": ((),),
}
PHRASAL = {  # with the word after them, or after their object, they undo it
    **dict.fromkeys("strike turn vote shoot shut take tear".split(), frozenset(("down",))),
    **dict.fromkeys("throw rule".split(), frozenset(("out",))),
    "call": frozenset(("off",)),
}


def given_up(text: Text, verb: int, end: int) -> Complement | None:
    """“think again”, “back down”: what is given up is what was named before, or is named after."""
    for words in GIVEN_UP.get(word(text, verb), ()):
        last = verb + 1 + len(words)
        if tuple(text.lowers[verb + 1 : last]) != words or last > end:
            continue
        over = word(text, last) in ("on", "about", "over", "from")
        if over and last + 1 < end:
            name = noun_phrase(text, last + 1, end)
            return undone(name) if name and not name.split()[0].lower().endswith("day") else None
        return undone("it") if not word(text, last)[:1].isalnum() or last >= end else None
    return None


def undone_by_particle(text: Text, verb: int, end: int) -> Complement | None:
    """“strike it down”, “throw the case out”, “vote down the plan”."""
    particles = PHRASAL.get(word(text, verb), frozenset())
    if word(text, verb + 1) in particles and verb + 2 < end:
        return undone(noun_phrase(text, verb + 2, end))
    for index in range(verb + 2, min(verb + MOST_OBJECT, end)):
        if word(text, index) in particles:
            return undone(raw(text, verb + 1, index))
    return None


def object_undone(
    text: Text, cast: Cast, cue: Cue, first: int, end: int, holders: list[Actor]
) -> Complement | None:
    """“wants the plan dropped”, “wants it kept”."""
    for index in range(first + 1, min(first + MOST_OBJECT, end)):
        if word(text, index) in word_class("undone"):
            return undone(thing(text, first, index))
        if word(text, index) in word_class("done") and not word(text, index + 1)[:1].isalnum():
            name = thing(text, first, index)
            return Complement(None if is_pronoun(name) else issues.of_noun_phrase(name))
    return None


def seen_done(text: Text, first: int, end: int) -> Complement | None:
    """What somebody wants to see done or undone: “to see the bridge built”."""
    name = noun_phrase(text, first, end)
    for index in range(first + 1, min(first + MOST_OBJECT, end)):
        if word(text, index) in word_class("undone") and issues.done_to(name):
            return undone(thing(text, first, index))
    done = issues.done_to(name)
    return Complement(issues.topic_of(wording.sentence(done), name)) if done else None


def thing(text: Text, first: int, end: int) -> str:
    """What is wanted done or undone: “the plan” of “the plan to be dropped”."""
    passive = word(text, end - 1) == "be" and word(text, end - 2) == "to"
    return raw(text, first, end - 2 if passive else end)


def undone(name: str) -> Complement:
    """What is wanted undone: who wants it is against it."""
    return Complement(None if is_pronoun(name) else issues.of_noun_phrase(name), flips=True)
