"""A position as one sentence: “The borough council opposes the levy.”"""

from brief.positions import Stance
from extraction import issues
from extraction.cast import Actor
from extraction.issues import Topic

SUMMARIES = {
    Stance.SUPPORTS: "{holder} {supports} {topic}.",
    Stance.OPPOSES: "{holder} {opposes} {topic}.",
    Stance.CONDITIONAL: "{holder} would support {topic} on a condition.",
    Stance.UNDECIDED: "{holder} {be} undecided about {topic}.",
}
OWN_DEEDS = {  # of a holder who is to do himself what the issue is
    Stance.SUPPORTS: "{holder} {wants} to {deed}.",
    Stance.OPPOSES: "{holder} {does} not want to {deed}.",
    Stance.CONDITIONAL: "{holder} would {deed} on a condition.",
    Stance.UNDECIDED: "{holder} {be} undecided whether to {deed}.",
}
DETERMINED = frozenset(
    "a an the this that these those his her its their our my most many some several few all both "
    "one two three four five six seven eight nine ten no any each every another other".split()
)


def summary_of(holder: Actor, stance: Stance, topic: Topic) -> str:
    """The position as a sentence."""
    name, many = named(holder), holder.plural or issues.is_party_of_many(holder.name)
    own = bool(topic.deed) and topic.subject == holder.name
    return (OWN_DEEDS if own else SUMMARIES)[stance].format(
        holder=name,
        topic=topic.object,
        deed=topic.deed,
        wants="want" if many else "wants",
        does="do" if many else "does",
        supports="support" if many else "supports",
        opposes="oppose" if many else "opposes",
        be="are" if many else "is",
    )


def named(holder: Actor) -> str:
    """A holder at the beginning of a sentence: “The borough council”, “Norway”, “Two growers”."""
    first = holder.name.split(" ", 1)[0]
    bare = first.islower() and first.isalpha() and first not in DETERMINED
    if bare and not holder.plural and not issues.is_plural(issues.head_of(holder.name)):
        return f"The {holder.name}"
    return holder.name[:1].upper() + holder.name[1:]
