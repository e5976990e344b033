"""A brief as a person reads it in a terminal."""

import datetime as dt
from collections.abc import Callable, Iterable, Iterator
from functools import partial
from itertools import groupby

from rich.console import Console, RenderableType
from rich.rule import Rule
from rich.text import Text

from api.dates import said
from api.terminal_lines import labelled, line, names, places, plain, styled
from brief.articles import Article, TextStatus
from brief.briefs import Brief
from brief.entities import Entity, EntityKind, RoleStatus
from brief.pending_decisions import Option, PendingDecision
from brief.positions import Attribution, Position, Stance
from brief.quotes import Quote, QuoteType
from extraction.text.cues import UTTER, forms

WIDEST = 100  # columns; longer lines are hard to read

HEADINGS = {
    EntityKind.PERSON: "People",
    EntityKind.ORGANIZATION: "Organizations",
    EntityKind.COUNTRY: "Countries",
    EntityKind.GROUP: "Groups",
    EntityKind.ANONYMOUS_SOURCE: "Anonymous sources",
    EntityKind.EVENT: "Events",
    EntityKind.AGREEMENT: "Agreements",
    EntityKind.DOCUMENT: "Documents",
    EntityKind.PLACE: "Places",
}
STYLES = {
    Stance.SUPPORTS: "green",
    Stance.OPPOSES: "red",
    Stance.CONDITIONAL: "yellow",
    Stance.UNDECIDED: "cyan",
}
NEGATIONS = frozenset("not never nor no didn't won't hasn't haven't hadn't doesn't don't".split())
ON_WHOSE_WORD = {
    Attribution.SELF_QUOTED: "quoted",
    Attribution.SELF_REPORTED: "reported",
    Attribution.NARRATOR: "as the article tells it",
}


def show(brief: Brief, console: Console | None = None) -> None:
    """Prints a brief: its article, entities, quotes, positions by issue, pending decisions."""
    print_lines(partial(print_sections, brief), console or Console(highlight=False))


def print_lines(print_on: Callable[[Console], None], console: Console) -> None:
    """Prints lines that are easy to read, without the blanks that fill them up."""
    console.width = min(console.width, WIDEST)
    with console.capture() as captured:
        print_on(console)
    lines = captured.get().splitlines()
    console.out("\n".join(line.rstrip() for line in lines), highlight=False)


def print_sections(brief: Brief, console: Console) -> None:
    console.print(heading(brief))
    sections = (
        ("Who and what", entity_lines(brief.entities, console.width // 2)),
        ("Who said what", quote_lines(brief.quotes)),
        ("Who stands where", position_lines(brief)),
        ("What is to be decided", decision_lines(brief.pending_decisions)),
    )
    for title, lines in sections:
        console.print()
        console.print(Rule(title, align="left", style="dim"))
        console.print(*(list(lines) or [styled(("none", "dim"))]), sep="\n")


def heading(brief: Brief) -> Text:
    article = brief.article
    published = article.published_at
    facts = (
        article.publisher,
        ", ".join(article.byline) or None,
        f"{published.astimezone(dt.UTC):%-d %B %Y}" if published else undated(article),
        "text withheld" if article.text_status is TextStatus.WITHHELD else None,
        f"version {brief.version}, {brief.review_status}",
        f"{brief.engine.name} {brief.engine.version}",
    )
    text = Text(plain(article.headline), "bold")
    text.append("\n" + plain(" · ".join(fact for fact in facts if fact)), "not bold dim")
    text.append("\n" + plain(brief.id), "not bold dim")
    for warning in brief.warnings:
        text.append("\n" + plain(f"! {warning.detail}"), "not bold yellow")
    return text


def undated(article: Article) -> str:
    """What stands for the day of publication that nobody told; a dateline is no such day."""
    return f"dateline {article.dateline}" if article.dateline else "date unknown"


def entity_lines(entities: Iterable[Entity], widest: int) -> Iterator[RenderableType]:
    """People and sources a line each; of other kinds the names in one line.

    Names take `widest` columns at most, so that what is said of them has room beside them.
    """
    by_kind: dict[EntityKind, list[Entity]] = {}
    for entity in entities:
        by_kind.setdefault(entity.kind, []).append(entity)
    for kind, title in HEADINGS.items():
        if kind not in by_kind:
            continue
        described = [(entity, describe(entity)) for entity in by_kind[kind]]
        if any(description for _, description in described):
            yield line((title, "bold"))
            width = min(max(len(entity.name) for entity, _ in described), widest)
            for entity, description in described:
                yield labelled((entity.name, ""), (description, "dim"), width=width)
        else:
            yield line((title, "bold"))
            yield line(", ".join(entity.name for entity, _ in described), indent=2)


def describe(entity: Entity) -> str:
    """What the article says of an entity beside its name."""
    former = "former " if entity.role_status is RoleStatus.FORMER else ""
    facts = (
        entity.role and former + entity.role,
        entity.affiliation and entity.affiliation.name,
        names(entity.members) or None,
        entity.when and said(entity.when),
        entity.anonymity and entity.anonymity.reason,
    )
    return ", ".join(fact for fact in facts if fact)


def quote_lines(quotes: Iterable[Quote]) -> Iterator[RenderableType]:
    for quote in quotes:
        to = f" to {quote.addressee}" if quote.addressee else ""
        via = f", according to {names(quote.attributed_via)}" if quote.attributed_via else ""
        speaker = names(quote.speakers) or "somebody who is not named"
        where = f"  {quote.type}, {cue_of(quote)}{places(quote.segments)}"
        yield line((speaker, "bold"), to + via, (where, "dim"))
        yield line(words_of(quote), indent=2)


def cue_of(quote: Quote) -> str:
    """The word for saying where it is more than that: “denied”, “urged”, “did not say”."""
    if quote.cue is None or quote.type is QuoteType.DIRECT:
        return ""
    known = [forms().get(word) for word in quote.cue.text.lower().split()]
    plain_saying = all(verb is None or verb.kind in ("say", "tell", UTTER) for verb in known)
    negated = NEGATIONS & set(quote.cue.text.lower().replace("’", "'").split())
    return f"“{quote.cue.text}”, " if negated or not plain_saying else ""


def words_of(quote: Quote) -> str:
    """The words in marks where they are marked words, else what is said."""
    if not quote.marked:
        return quote.text or quote.summary or ""
    return " … ".join(f"“{segment.exact}”" for segment in quote.segments)


def position_lines(brief: Brief) -> Iterator[RenderableType]:
    """Who stands where; what most stand on comes first."""
    by_issue = {
        issue.id: [position for position in brief.positions if position.issue.id == issue.id]
        for issue in brief.issues
    }
    for issue in sorted(brief.issues, key=lambda issue: -len(by_issue[issue.id])):
        yield line((issue.statement, "bold"))
        on_it = by_issue[issue.id]
        on_it.sort(key=lambda position: list(Stance).index(position.stance))
        for _, alike in groupby(on_it, key=lambda p: (p.stance, p.summary, p.evidence)):
            yield from stance_lines(list(alike))


def stance_lines(alike: list[Position]) -> Iterator[RenderableType]:
    """One stance with those who hold it by the same words."""
    position = alike[0]
    holders = names(position.holder for position in alike)
    told = f"  {on_whose_word(position)}, {places(position.evidence)}"
    stance = (position.stance.value, STYLES[position.stance])
    text: list[str | tuple[str, str]] = [holders, (told, "dim"), f"\n{position.summary}"]
    if position.condition:
        text.append(f"\ncondition: {position.condition}")
    if position.rationale:
        text.append(f"\nbecause: {position.rationale}")
    yield labelled(stance, *text, width=11)


def on_whose_word(position: Position) -> str:
    if position.attributed_to:
        return f"according to {position.attributed_to.name}"
    return ON_WHOSE_WORD.get(position.attribution, "according to others")


def decision_lines(decisions: Iterable[PendingDecision]) -> Iterator[RenderableType]:
    for decision in decisions:
        where = f"  {decision.status.replace('_', ' ')}, {places(decision.evidence)}"
        yield line((decision.title, "bold"), (where, "dim"))
        yield line((decision.question, "italic"), indent=2)
        facts = (
            ("who", names(decision.deciders)),
            ("where", decision.venue and decision.venue.name),
            ("when", decision.due and due(decision)),
            ("outcome", decision.outcome),
        )
        for label, fact in facts:
            if fact:
                yield labelled((label, "dim"), fact, width=7)
        for option in decision.options:
            yield option_line(option)


def option_line(option: Option) -> RenderableType:
    ruled_out = " (ruled out)" if option.excluded else ""
    backers = f"\nfor: {names(option.proponents)}" if option.proponents else ""
    foes = f"\nagainst: {names(option.opponents)}" if option.opponents else ""
    return labelled(("option", "dim"), option.label + ruled_out, (backers + foes, "dim"), width=7)


def due(decision: PendingDecision) -> str:
    """By when, in words, with what the article itself says."""
    kind = f", {decision.due_kind}" if decision.due_kind else ""
    return said(decision.due) + kind if decision.due else ""
