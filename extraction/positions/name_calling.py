"""Stances in what somebody calls a plan in marks: “called the levy “a stealth tax””."""

from brief.entities import EntityKind
from brief.positions import Stance
from extraction.clauses.clauses import raw
from extraction.positions import issues
from extraction.positions.idiom_stances import idiomatic
from extraction.positions.objects import is_pronoun
from extraction.positions.readers import Finding, Reader
from extraction.positions.things_before import named_before
from extraction.quotes.attributions import Said
from extraction.quotes.frames import Frame
from extraction.quotes.voices import Voice
from extraction.text import wording
from extraction.text.stances import word_class
from extraction.text.tokens import word

MOST_BETWEEN = 16  # tokens from “called” to the words in marks
# What people sit through, and no plan.
OCCASIONS = frozenset(
    "meeting session debate hearing summit conference evening night afternoon morning week month "
    "campaign race contest match game trial performance speech sitting ceremony".split()
)
NAMES = frozenset(
    "call describe brand label characterize dub dismiss regard mock deride ridicule".split()
)


def is_naming(reader: Reader, frame: Frame) -> bool:
    """Whether a frame gives a name to something: “called the plan “…””."""
    return (
        frame.verb is not None
        and frame.verb.kind == "call"
        and frame.verb.lemma in NAMES
        and word(reader.text, frame.last - 1) not in ("for", "on", "upon")
    )


def name_calling(reader: Reader, said: Said, frame: Frame) -> Finding | None:
    """“X called the plan “…””: praise or blame, by the words in marks."""
    text = reader.text
    first = text.token_at(said.segments[0][0])
    begin = frame.end if frame.inverted else frame.last
    if first < begin or first - begin > MOST_BETWEEN:
        return None
    end = first
    while end > begin and (not word(text, end - 1)[0].isalnum() or word(text, end - 1) == "as"):
        end -= 1
    name = raw(text, begin, end)
    if not name and frame.source is not None:
        name = named_before(text, said.sentence, frame.source.first)
    if not (is_pronoun(name) or wording.head_of(name) in word_class("topic")):
        return None
    if said.actors[0].kind is EntityKind.DOCUMENT or word(text, frame.begin - 1) == "what":
        return None  # “an end to what it calls “…”” only names a thing
    called = text.raw[slice(*said.segments[0])]  # what follows may be of something else
    if is_pronoun(name) and wording.head_of(called.rstrip(" ,.;")) in OCCASIONS:
        return None  # “called it “the dullest meeting of the year””: the meeting
    taken = idiomatic(f"it is {called}")
    stance = taken.stance if taken is not None else Stance.OPPOSES
    if taken is None and {one.strip(".,;’'”") for one in called.lower().split()} & word_class(
        "good"
    ):
        stance = Stance.SUPPORTS
    topic = None if is_pronoun(name) else issues.of_noun_phrase(name)
    span = (text.tokens[frame.begin].start, said.segments[0][1])
    return Finding(
        list(said.actors),
        stance,
        topic,
        span,
        Voice(said, marked=True),
    )
