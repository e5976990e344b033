"""A small article of our own and its brief, ways to change them, and any article at all.

The article has what moves offsets: CRLF, a no-break space, a letter with a combining mark, two
characters outside the Basic Multilingual Plane, typographic quotation marks.
"""

import datetime as dt
from collections.abc import Iterable
from dataclasses import fields, replace
from typing import Any

from hypothesis import strategies as st

from brief.articles import Article, Block, BlockKind, number_paragraphs
from brief.briefs import Brief, Engine, ReviewStatus
from brief.checking import faults_of
from brief.dates import Basis, When
from brief.entities import Anonymity, Entity, EntityKind, RoleStatus
from brief.evidence import Evidence
from brief.ids import FindingIds
from brief.issues import Issue
from brief.pending_decisions import DecisionStatus, DueKind, Option, PendingDecision
from brief.positions import Attribution, Position, Stance
from brief.quotes import Cue, Quote, QuoteType, SourceStatus

BRIEF_ID = "lindhaven-night-ferry"
READ_AT = dt.datetime(2024, 11, 13, 9, 30, tzinfo=dt.UTC)
PARTS = (
    (BlockKind.HEADLINE, "Lindhaven Council Weighs Its Night Ferry 🚢"),
    (BlockKind.SUMMARY, "A ruling is due by year-end"),
    (
        BlockKind.PARAGRAPH,
        "LINDHAVEN —\u00a0The Lindhaven Port Council has not made up its mind about the night "
        "ferry 𠮷, a person close to the talks said. It has to rule by year-end.",
    ),
    (
        BlockKind.PARAGRAPH,
        "“The ferry is our bridge,” Mayor Zoe\u0308 Marchetti told the Harbor Forum on Tuesday. "
        "“Nobody here should swim home.”",
    ),
    (BlockKind.SUBHEADING, "Ten winters"),
    (
        BlockKind.PARAGRAPH,
        "The council’s engineers want fewer sailings, and Marchetti’s office says that even one a "
        "night would do.\u00a0",
    ),
    (BlockKind.COPYRIGHT, "© 2024 Lindhaven Courier"),
)


def lindhaven() -> Article:
    """The article, its text held, with a line break of Windows after each block."""
    text, blocks = "", []
    for kind, words in PARTS:
        blocks.append(Block(kind, len(text), len(text) + len(words)))
        text += words + "\r\n\r\n"
    return Article.of(
        text,
        blocks=number_paragraphs(blocks),
        headline=PARTS[0][1],
        summary=PARTS[1][1],
        publisher="Lindhaven Courier",
        language="en",
        dateline="LINDHAVEN",
        copyright=PARTS[-1][1],
        published_at=dt.datetime(2024, 11, 13, 6, tzinfo=dt.UTC),
    )


def at(article: Article, words: str, *, after: int = 0) -> Evidence:
    """The evidence where the words first stand, at or after an offset."""
    assert article.text is not None
    start = article.text.index(words, after)
    return Evidence.of(article, start, start + len(words))


def night_ferry() -> Brief:
    """A complete brief of the article, which checks clean."""
    article = lindhaven()
    ids = FindingIds(BRIEF_ID)
    body = article.blocks[2].start
    council = Entity(
        id="lindhaven-port-council",
        kind=EntityKind.ORGANIZATION,
        name="Lindhaven Port Council",
        aliases=("Council",),
        mentions=(at(article, "Lindhaven Port Council"), at(article, "It", after=body)),
    )
    source = Entity(
        id=f"{BRIEF_ID}--person-close-to-the-talks",
        kind=EntityKind.ANONYMOUS_SOURCE,
        name="person close to the talks",
        anonymity=Anonymity(descriptor="person close to the talks"),
        mentions=(at(article, "a person close to the talks"),),
    )
    mayor = Entity(
        id="zoe-marchetti",
        kind=EntityKind.PERSON,
        name="Zoe\u0308 Marchetti",
        role="Mayor",
        role_status=RoleStatus.CURRENT,
        affiliation=council.ref,
        mentions=(at(article, "Zoe\u0308 Marchetti"),),
    )
    forum = Entity(
        id="lindhaven-harbor-forum-2024",
        kind=EntityKind.EVENT,
        name="Harbor Forum",
        members=(mayor.ref,),
        when=When("Tuesday", "2024-11-12", Basis.PUBLISHED_AT),
        mentions=(at(article, "the Harbor Forum"),),
    )
    doubt = at(article, "has not made up its mind about the night ferry 𠮷")
    bridge = (at(article, "The ferry is our bridge,"), at(article, "Nobody here should swim home."))
    reported = Quote(
        id=ids.quote([doubt]),
        type=QuoteType.INDIRECT,
        summary="The council is still undecided.",
        segments=(doubt,),
        speakers=(source.ref,),
        speaker_text="person close to the talks",
        source_status=SourceStatus.ANONYMOUS,
        cue=Cue("said", at(article, "said")),
        mentions=(council.ref,),
    )
    spoken = Quote(
        id=ids.quote(bridge),
        type=QuoteType.DIRECT,
        segments=bridge,
        speakers=(mayor.ref,),
        speaker_text="Mayor Zoe\u0308 Marchetti",
        source_status=SourceStatus.NAMED,
        cue=Cue("told", at(article, "told")),
        addressee="the Harbor Forum",
        venue=forum.ref,
    )
    issue = Issue("lindhaven-night-ferry-kept", "The night ferry of Lindhaven keeps sailing")
    undecided = Position(
        id=ids.position([doubt], council.id, issue.id),
        holder=council.ref,
        issue=issue.ref,
        stance=Stance.UNDECIDED,
        attribution=Attribution.ATTRIBUTED_ANONYMOUS,
        attributed_to=source.ref,
        quote_ids=(reported.id,),
        summary="The council has not chosen.",
        evidence=(doubt,),
    )
    in_favor = Position(
        id=ids.position(bridge, mayor.id, issue.id),
        holder=mayor.ref,
        issue=issue.ref,
        stance=Stance.SUPPORTS,
        rationale="There is no other way home at night.",
        attribution=Attribution.SELF_QUOTED,
        quote_ids=(spoken.id,),
        summary="Marchetti wants the ferry to stay.",
        evidence=bridge,
    )
    ruling = at(article, "It has to rule by year-end.")
    decision = PendingDecision(
        id=ids.pending_decision([ruling]),
        title="Ruling on the night ferry",
        question="Whether the ferry goes on sailing at night",
        deciders=(council.ref,),
        due=When("by year-end", "../2024-12-31", Basis.PUBLISHED_AT),
        due_kind=DueKind.DEADLINE,
        status=DecisionStatus.UNDER_DISCUSSION,
        options=(
            Option(label="keep the ferry", proponents=(mayor.ref,)),
            Option(label="end it", opponents=(mayor.ref,)),
        ),
        position_ids=(undecided.id, in_favor.id),
        evidence=(ruling,),
    )
    return Brief(
        id=BRIEF_ID,
        article=article,
        review_status=ReviewStatus.REVIEWED,
        engine=Engine("editor", "1"),
        generated_at=READ_AT,
        updated_at=READ_AT,
        entities=(council, source, mayor, forum),
        quotes=(reported, spoken),
        issues=(issue,),
        positions=(undecided, in_favor),
        pending_decisions=(decision,),
    )


def changed(value: Any, pointer: str, new: Any) -> Any:
    """The same tree with something else at a JSON pointer."""
    if not pointer:
        return new
    step, slash, rest = pointer.removeprefix("/").partition("/")
    if isinstance(value, tuple):
        index = int(step)
        return (*value[:index], changed(value[index], slash + rest, new), *value[index + 1 :])
    return replace(value, **{step: changed(getattr(value, step), slash + rest, new)})


def found(value: Any, pointer: str) -> Any:
    """What stands at a JSON pointer; fails where nothing does."""
    for step in pointer.split("/")[1:]:
        if isinstance(value, tuple):
            value = value[int(step)]
        else:
            assert step in {field.name for field in fields(value)}, f"{pointer} leads nowhere"
            value = getattr(value, step)
    return value


def wrong(brief: Brief) -> list[str]:
    """Where a brief is wrong, in the order of the tree; each pointer is shown to be real."""
    pointers = [fault.pointer for fault in faults_of(brief)]
    for pointer in pointers:
        found(brief, pointer)
    return sorted(pointers)


# What moves offsets, breaks lines, joins with its neighbour, or turns the direction of writing.
ODD = (
    "𠮷",
    "👩\u200d🚀",
    "e\u0301",
    "\u0301",
    "\r\n",
    "\u00a0",
    "\ufeff",
    "\u202eא\u202c",
    "“",
    "”",
    "\U0010ffff",
    "a",
)
ANYTHING = st.text(st.integers(0, 0x10FFFF).map(chr))  # with NUL and lone surrogates
CLEAN = st.integers(1, 0xD7FF) | st.integers(0xE000, 0x10FFFF)
WORDS = st.sampled_from(ODD) | st.text(CLEAN.map(chr), max_size=8)
TEXTS = st.lists(WORDS, max_size=20).map("".join)


@st.composite
def articles(draw: st.DrawFn, least: int = 1) -> Article:
    """Any text of at least so many characters, split into any blocks, perhaps with gaps."""
    text = draw(TEXTS.filter(lambda words: len(words) >= least))
    cuts = sorted(draw(st.sets(st.integers(0, len(text)), min_size=2 if least else 0)))
    kinds = draw(st.lists(st.sampled_from(BlockKind), min_size=len(cuts), max_size=len(cuts)))
    split = zip(kinds, cuts, cuts[1:], strict=False)
    kept = [Block(*block) for block in split if draw(st.booleans()) or block[1] == cuts[0]]
    return Article.of(text, blocks=number_paragraphs(kept), headline="Any", language="en")


@st.composite
def evidence_in(draw: st.DrawFn, article: Article) -> Evidence:
    """Any evidence of an article that has a block."""
    block = draw(st.sampled_from(article.blocks))
    start = draw(st.integers(block.start, block.end - 1))
    return Evidence.of(article, start, draw(st.integers(start + 1, block.end)))


def brief_of(article: Article, mentions: Iterable[Evidence]) -> Brief:
    """A brief that finds one entity in an article."""
    entity = Entity(id="any", kind=EntityKind.PLACE, name="Any", mentions=tuple(mentions))
    return Brief(
        id="any",
        article=article,
        review_status=ReviewStatus.MACHINE,
        engine=Engine("any", "1"),
        generated_at=READ_AT,
        updated_at=READ_AT,
        entities=(entity,),
    )
