"""A position as one sentence: “The borough council opposes the levy.”"""

from brief.positions import Stance
from extraction.positions.issues import Topic
from extraction.text import wording
from extraction.text.cast import Actor

SUMMARIES = {
    Stance.SUPPORTS: "{holder} {supports} {topic}.",
    Stance.OPPOSES: "{holder} {opposes} {topic}.",
    Stance.CONDITIONAL: "{holder} would support {topic} on a condition.",
    Stance.UNDECIDED: "{holder} {be} undecided about {topic}.",
}
THE_IDEA = "the idea that "
CLAIMS = {
    Stance.SUPPORTS: "{holder} hold{s} that {claim}.",
    Stance.OPPOSES: "{holder} den{ies} that {claim}.",
}
OWN_DEEDS = {  # of a holder who is to do himself what the issue is
    Stance.SUPPORTS: "{holder} {wants} to {deed}.",
    Stance.OPPOSES: "{holder} {does} not want to {deed}.",
    Stance.CONDITIONAL: "{holder} would {deed} on a condition.",
    Stance.UNDECIDED: "{holder} {be} undecided whether to {deed}.",
}


def summary_of(holder: Actor, stance: Stance, topic: Topic, *, claim: bool = False) -> str:
    """The position as a sentence; what is only a `claim` is held to be so, and not supported."""
    name, many = named(holder), holder.plural or wording.is_party_of_many(holder.name)
    if claim and stance in CLAIMS:
        said = topic.statement[:1].lower() + topic.statement[1:]
        said = topic.object.removeprefix(THE_IDEA) if topic.object.startswith(THE_IDEA) else said
        told = CLAIMS[stance].format(
            holder=name, claim=said, s="" if many else "s", ies="y" if many else "ies"
        )
        return with_one_stop(told)
    own = bool(topic.deed) and topic.subject in (holder.name, wording.spoken(holder))
    told = (OWN_DEEDS if own else SUMMARIES)[stance].format(
        holder=name,
        topic=topic.object,
        deed=topic.deed,
        wants="want" if many else "wants",
        does="do" if many else "does",
        supports="support" if many else "supports",
        opposes="oppose" if many else "opposes",
        be="are" if many else "is",
    )
    return with_one_stop(told)


def with_one_stop(told: str) -> str:
    """A sentence that ends with one full stop, be it that of “a.m.”."""
    return told[:-1] if told.endswith("..") else told


def named(holder: Actor) -> str:
    """A holder at the beginning of a sentence: “The borough council”, “Norway”, “Two growers”."""
    name = wording.spoken(holder)
    return name[:1].upper() + name[1:]
