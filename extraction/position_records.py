"""A position in the making as a position of the brief, and the issues that positions are on."""

import re
from collections.abc import Callable, Iterable

from brief.ids import SLUG, slugify
from brief.issues import Issue
from brief.positions import Attribution, Position
from brief.refs import Ref
from extraction.assembly import Assembly, NotWritable, without_doubles
from extraction.positions.stands import Stand
from extraction.quotes.attributions import Said

OF_ANOTHER = (Attribution.ATTRIBUTED_NAMED, Attribution.ATTRIBUTED_ANONYMOUS)

LINK = re.compile(
    r"(?:(?:only )?(?:if|(?:as|so) long as|provid(?:ed|ing)(?: that)?|"
    r"on (?:the )?condition that)[,\s]+)+",
    re.IGNORECASE,
)


def condition_said(words: str) -> str:
    """A condition as a sentence of its own: “if the board agreed” is “The board agreed.”"""
    said = LINK.sub("", words, count=1).strip(" .,")
    return f"{said[:1].upper()}{said[1:]}."


def position_writer(
    quote_handles: dict[int, str], issues: dict[str, Issue]
) -> Callable[[Assembly, str, Stand], Position]:
    """How positions are written, given the handles of quotes (by `id` of what they were)."""

    def write(assembly: Assembly, handle: str, stand: Stand) -> Position:
        holder = assembly.register.ref(stand.holder)
        if holder is None:
            raise NotWritable(f"Its holder, {stand.holder.name}, is mentioned nowhere.")
        attribution, source = on_whose_word(assembly, stand)
        evidence = assembly.evidence(without_doubles(stand.evidence))
        position = Position(
            id=handle,
            holder=holder,
            issue=issue_of(stand, issues).ref,
            stance=stand.stance,
            attribution=attribution,
            summary=stand.summary,
            evidence=evidence,
            condition=stand.condition and condition_said(stand.condition),
            rationale=stand.rationale,
            attributed_to=source,
            quote_ids=handles_of(stand.quotes, quote_handles),
        )
        rule = f"{stand.stance}, {attribution.replace('_', ' ')}"
        rule += "" if stand.cue else ", shown by the words themselves"
        rule += ", on the chief question of the article" if stand.moved else ""
        words = " ".join((evidence[0].exact or "").split())
        assembly.explain(handle, rule, holder.name, *((stand.cue,) if stand.cue else ()), words)
        return position

    return write


def on_whose_word(assembly: Assembly, stand: Stand) -> tuple[Attribution, Ref | None]:
    """Who says so; the article itself where a source of another’s words is mentioned nowhere."""
    if stand.attribution not in OF_ANOTHER:
        return stand.attribution, None
    source = assembly.register.ref(stand.attributed_to)
    return (stand.attribution, source) if source else (Attribution.NARRATOR, None)


def issue_of(stand: Stand, issues: dict[str, Issue]) -> Issue:
    """The issue of a position, worded as it was first; new ones are added to `issues`."""
    id = stand.issue if SLUG.fullmatch(stand.issue) else slugify(stand.statement)
    if not id or not stand.statement.strip():
        raise NotWritable("What it is on cannot be said.")
    return issues.setdefault(id, Issue(id, " ".join(stand.statement.split())))


def handles_of(quotes: Iterable[Said], known: dict[int, str]) -> tuple[str, ...]:
    """The handles of quotes, those that are in the brief."""
    return tuple(dict.fromkeys(known[id(said)] for said in quotes if id(said) in known))
