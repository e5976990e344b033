"""Small briefs made by hand, and bytes to keep of them; nobody renders here.

Every brief is of one text, in which Mara Lund speaks, Oren Fisk opposes, a council is to decide.
The bytes say which brief, version and rendering they are of, so that a test can tell them apart.
"""

import datetime as dt
import json
from collections.abc import Sequence

from brief.articles import Article, Block, BlockKind
from brief.briefs import Brief, Engine, ReviewStatus
from brief.entities import Entity, EntityKind
from brief.evidence import Evidence
from brief.issues import Issue
from brief.pending_decisions import DecisionStatus, PendingDecision
from brief.positions import Attribution, Position, Stance
from brief.profiles import EntityProfile, IssueProfile
from brief.quotes import Quote, QuoteType, SourceStatus
from brief.rendered import Part, ProfileRenderers, Rendered

TEXT = "“We dig in May,” Mara Lund said. Oren Fisk opposes the canal. The council decides in June."
SPEECH, LUND, FISK, OPPOSES, DECIDES = (
    (TEXT.index(words), TEXT.index(words) + len(words))
    for words in (
        "We dig in May,",
        "Mara Lund",
        "Oren Fisk",
        "Oren Fisk opposes the canal",
        "The council decides",
    )
)
BEGINNING = dt.datetime(2026, 1, 1, tzinfo=dt.UTC)


def make_article(*, headline: str, day: int) -> Article:
    return Article.of(
        TEXT,
        blocks=[Block(BlockKind.PARAGRAPH, 0, len(TEXT), 1)],
        headline=headline,
        language="en",
        published_at=BEGINNING + dt.timedelta(days=day),
    )


def make_brief(
    id: str = "canal",
    *,
    version: int = 1,
    day: int = 0,
    headline: str = "The canal",
    speakers: Sequence[str] = ("mara-lund",),
    stances: Sequence[Stance] = (Stance.OPPOSES,),
    issue: str = "dig-the-canal",
    statuses: Sequence[DecisionStatus] = (DecisionStatus.SCHEDULED,),
    item: str = "{kind}-{brief}-{number}",
) -> Brief:
    """A brief with a quote for each speaker, a position for each stance, and so on.

    `day` is when it was published; `item` makes the ids of what it finds.
    """
    article = make_article(headline=headline, day=day)

    def at(span: tuple[int, int]) -> tuple[Evidence, ...]:
        return (Evidence.of(article, *span),)

    def name(kind: str, number: int) -> str:
        return item.format(kind=kind, brief=id, number=number)

    people = {
        slug: Entity(
            id=slug,
            kind=EntityKind.PERSON,
            name=slug.replace("-", " ").title(),
            mentions=at(LUND),
            aliases=("She",),
            role="Minister",
        )
        for slug in speakers
    }
    fisk = Entity(id="oren-fisk", kind=EntityKind.PERSON, name="Oren Fisk", mentions=at(FISK))
    dig = Issue(issue, "The canal should be dug.")
    made = Brief(
        id=id,
        version=version,
        article=article,
        review_status=ReviewStatus.MACHINE,
        engine=Engine("by-hand", "1"),
        generated_at=BEGINNING,
        updated_at=BEGINNING + dt.timedelta(hours=version),
        entities=(*people.values(), *((fisk,) if stances else ())),
        quotes=tuple(
            Quote(
                id=name("q", number),
                type=QuoteType.DIRECT,
                segments=at(SPEECH),
                source_status=SourceStatus.NAMED,
                speakers=(people[speaker].ref,),
            )
            for number, speaker in enumerate(speakers)
        ),
        issues=(dig,) if stances else (),
        positions=tuple(
            Position(
                id=name("p", number),
                holder=fisk.ref,
                issue=dig.ref,
                stance=stance,
                attribution=Attribution.NARRATOR,
                summary="Oren Fisk opposes the canal.",
                evidence=at(OPPOSES),
            )
            for number, stance in enumerate(stances)
        ),
        pending_decisions=tuple(
            PendingDecision(
                id=name("d", number),
                title="The canal",
                question="Whether to dig",
                status=status,
                evidence=at(DECIDES),
            )
            for number, status in enumerate(statuses)
        ),
    )
    made.check()
    return made


def body(made: Brief, what: str, rendering: int = 1) -> bytes:
    """The bytes of something of a brief."""
    return json.dumps([made.id, made.version, what, rendering]).encode()


def rendered(made: Brief, rendering: int = 1) -> Rendered:
    """Everything of a brief as bytes."""
    return Rendered(
        rendering=rendering,
        document=body(made, "document"),
        parts={part: body(made, part.value, rendering) for part in Part},
        quotes=tuple(body(made, item.id, rendering) for item in made.quotes),
        positions=tuple(body(made, item.id, rendering) for item in made.positions),
        pending_decisions=tuple(body(made, item.id, rendering) for item in made.pending_decisions),
    )


def entity_body(profile: EntityProfile) -> bytes:
    return repr(profile).encode()


def issue_body(profile: IssueProfile) -> bytes:
    return repr(profile).encode()


PROFILES = ProfileRenderers(entity=entity_body, issue=issue_body)
