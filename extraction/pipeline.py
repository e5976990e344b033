"""Reading an article: the stages in their order."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

from brief.articles import Article
from brief.briefs import BriefWarning
from brief.issues import Issue
from brief.sent_days import sender_day
from extraction.assembly import Assembly, first_words
from extraction.cautions import (
    MOST_READ,
    foreign,
    marked_up,
    too_short,
    unbalanced,
    undated,
    unread,
)
from extraction.checking import without_faults
from extraction.dates.anchors import anchor_of
from extraction.dates.dates import DateFound, find_dates
from extraction.dates.event_dates import date_events
from extraction.decision_records import decision_writer
from extraction.decisions.pending_decisions import find_pending_decisions
from extraction.decisions.tellings import Decision
from extraction.findings import Findings
from extraction.names.entities import find_entities
from extraction.passed_over import passed_over
from extraction.position_records import position_writer
from extraction.positions.positions import find_positions
from extraction.positions.stands import Stand
from extraction.quote_records import write_quote
from extraction.quotes.attributions import Said
from extraction.quotes.quotes import find_quotes
from extraction.register import Register
from extraction.text.cast import Cast
from extraction.text.languages import language_doubt
from extraction.text.marks import find_quotations
from extraction.text.tokens import Text, split_sentences
from extraction.unheard import without_unheard


def extract(article: Article) -> Findings:
    """Everything found in an article whose text is held. Whatever the text, nothing is raised.

    The same text gives the same findings, in any process. What does not point home, or contradicts
    itself, is dropped with a warning. Of a longer text the first MOST_READ code points are read.
    """
    read = first_part(article)
    marks = find_quotations(read)
    text = split_sentences(read, marks)
    cautions = [
        *unread(article),
        *marked_up(article),
        *unbalanced(article, marks),
        *sender_day(article),
    ]
    if doubt := language_doubt(article, text.lowers):
        return Findings(warnings=(foreign(doubt), *cautions))

    anchor = anchor_of(article)
    attempt = Attempt(cautions)
    dates = attempt([], find_dates, text, anchor)
    cast = attempt(Cast(text), find_entities, text)
    quotes = attempt([], find_quotes, text, cast)
    decisions = attempt([], find_pending_decisions, text, cast, dates)
    positions = attempt([], find_positions, text, cast, quotes, decisions)
    attempt(None, date_events, text, cast, dates)

    cautions += undated(anchor, dates)
    findings = written_down(text, cast, quotes, positions, decisions, dates, cautions)
    findings = without_faults(article, findings)
    return replace(findings, warnings=(*findings.warnings, *too_short(article, findings)))


def first_part(article: Article) -> Article:
    """The article as far as it is read: the same text, without the blocks beyond MOST_READ."""
    if article.char_count <= MOST_READ:
        return article
    return replace(
        article,
        blocks=tuple(
            replace(block, end=min(block.end, MOST_READ))
            for block in article.blocks
            if block.start < MOST_READ
        ),
    )


class Attempt:
    """Runs a stage; one that fails costs its own findings and leaves a warning, nothing more.

    No stage fails in any of our tests. An article that an editor waits for is still no place to
    learn that one can.
    """

    def __init__(self, cautions: list[BriefWarning]) -> None:
        self.cautions = cautions

    def __call__(self, otherwise: Any, stage: Callable[..., Any], *given: Any) -> Any:
        try:
            return stage(*given)
        except Exception as error:
            name = stage.__name__.replace("_", " ")
            detail = f"“{name}” failed ({type(error).__name__}: {error}); nothing of it is here."
            self.cautions.append(BriefWarning("stage_failed", detail))
            return otherwise


def written_down(
    text: Text,
    cast: Cast,
    quotes: Sequence[Said],
    positions: Sequence[Stand],
    decisions: Sequence[Decision],
    dates: Sequence[DateFound],
    cautions: Sequence[BriefWarning],
) -> Findings:
    """What the stages found, each kind in text order."""
    assembly = Assembly(text, Register(text, cast, quotes))
    issues: dict[str, Issue] = {}
    said = assembly.write_all("quote", sorted(quotes, key=first_words), write_quote)
    handles = {id(found): quote.id for found, quote in said}
    stands = assembly.write_all(
        "position", sorted(positions, key=first_words), position_writer(handles, issues)
    )
    in_text = [position for _, position in stands]
    pending = assembly.write_all(
        "decision", sorted(decisions, key=first_words), decision_writer(in_text)
    )
    found = Findings(
        entities=tuple(assembly.register.entities(text.article)),
        quotes=tuple(quote for _, quote in said),
        issues=tuple(issues.values()),
        positions=tuple(in_text),
        pending_decisions=tuple(decision for _, decision in pending),
        dates=tuple(dates),
        reasons=(*assembly.register.reasons(), *assembly.reasons),
        dropped=tuple(assembly.dropped),
        passed_over=tuple(passed_over(text, cast, list(quotes))),
        warnings=tuple(cautions),
    )
    return without_unheard(found)
