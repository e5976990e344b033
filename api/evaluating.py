"""Measuring the engine on a corpus, and saying how well it did."""

import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from rich.console import Console
from rich.table import Table

from api.corpus import HALVES, CorpusEmpty, Sample, digest_of, read_corpus
from api.reading import read_article
from api.terminal_lines import plain, styled
from evaluation.comparisons import Comparison, compare
from evaluation.misses import Miss
from evaluation.tallies import Tallies, Tally, total

WIDEST = 110  # columns
MOST_WORDS = 160  # characters of a finding that an error repeats


@dataclass(frozen=True, slots=True)
class Evaluation:
    """What the engine found in a corpus, against what is right."""

    samples: Sequence[Sample]
    comparisons: Sequence[Comparison]
    seconds: float

    @property
    def corpus(self) -> str:
        return digest_of(self.samples)

    @property
    def words(self) -> int:
        return sum(len((sample.article.text or "").split()) for sample in self.samples)

    def tallies(self, half: str | None = None) -> Tallies:
        """The counts of all articles, or of one half."""
        both = zip(self.samples, self.comparisons, strict=True)
        return total([c.tallies for sample, c in both if half in (None, sample.half)])

    def misses(self) -> Iterator[Miss]:
        """The errors of the half that was tuned on; the other half is not to be looked into."""
        for sample, comparison in zip(self.samples, self.comparisons, strict=True):
            if sample.half == HALVES[0]:
                yield from comparison.misses


def evaluate(folders: Sequence[Path]) -> Evaluation:
    """Runs the engine over a corpus. Raises CorpusEmpty, CorpusUnusable."""
    samples = read_corpus(folders)
    if not samples:
        raise CorpusEmpty("There is no article with a brief to measure on.")
    comparisons, seconds = [], 0.0
    for sample in samples:
        began = time.perf_counter()
        brief, findings = read_article(sample.article)
        seconds += time.perf_counter() - began
        dates = [date.when for date in findings.dates]
        comparisons.append(compare(brief, sample.gold, dates))
    return Evaluation(samples, comparisons, seconds)


def as_json(evaluation: Evaluation, *, errors: bool) -> dict[str, Any]:
    """The figures for programs; without the time, which differs from run to run."""
    told: dict[str, Any] = {
        "corpus": {
            "articles": len(evaluation.samples),
            "words": evaluation.words,
            "sha256": evaluation.corpus,
        },
        "all": figures(evaluation.tallies()),
        **{half: figures(evaluation.tallies(half)) for half in HALVES},
    }
    if errors:
        told["errors"] = [
            {
                "kind": m.kind,
                "sort": m.sort,
                "brief": m.brief_id,
                "words": m.words,
                "detail": m.detail,
            }
            for m in evaluation.misses()
        ]
    return told


def figures(tallies: Tallies) -> dict[str, dict[str, float | int | None]]:
    """Precision, recall and F1 by kind, or a share, each with what it was counted from."""
    return {name.replace(", ", "_").replace(" ", "_"): figure(t) for name, t in tallies.items()}


def figure(tally: Tally) -> dict[str, float | int | None]:
    right = round(tally.right, 4)
    if tally.share:
        return {"share": rounded(tally.f1), "right": right, "of": tally.expected}
    return {
        "precision": rounded(tally.precision),
        "recall": rounded(tally.recall),
        "f1": rounded(tally.f1),
        "right": right,
        "found": tally.found,
        "expected": tally.expected,
    }


def rounded(figure: float | None) -> float | None:
    return None if figure is None else round(figure, 4)


def show(evaluation: Evaluation, *, errors: bool, console: Console | None = None) -> None:
    """Prints the figures as a table and, if asked, the errors."""
    console = console or Console(highlight=False)
    console.width = min(console.width, WIDEST)
    if errors:
        for miss in evaluation.misses():
            console.print(error_line(miss), soft_wrap=True)
        console.print()
    console.print(table(evaluation))
    speed = evaluation.words / evaluation.seconds if evaluation.seconds else 0
    size = f"{len(evaluation.samples)} articles, {evaluation.words:,} words"
    console.print(f"{size}, {speed:,.0f} words a second", style="dim")


def error_line(miss: Miss) -> Any:
    """One error: what sort, where, the words, what is wrong."""
    sort = {"missed": "red", "false": "yellow", "wrong": "cyan"}[miss.sort]
    words = miss.words if len(miss.words) <= MOST_WORDS else miss.words[:MOST_WORDS] + "…"
    return styled(
        (f"{miss.kind} {miss.sort}", sort),
        f"  “{words}”",
        (f"  {miss.detail}  {miss.brief_id}", "dim"),
    )


def table(evaluation: Evaluation) -> Table:
    """A row a kind: all articles, then the F1 of each half and by how much they differ."""
    everything = evaluation.tallies()
    tuning, reporting = (evaluation.tallies(half) for half in HALVES)
    grid = Table(box=None, padding=(0, 1, 0, 0))
    grid.add_column("%", no_wrap=True)
    for name in ("P", "R", "F1", "right/found/of", *HALVES, "diff"):
        grid.add_column(name, justify="right", no_wrap=True)
    for name, tally in everything.items():
        halves = [half[name].f1 if name in half else None for half in (tuning, reporting)]
        grid.add_row(plain(name), *cells(tally), *map(percent, halves), difference(*halves))
    return grid


def cells(tally: Tally) -> tuple[str, ...]:
    if tally.share:
        return "", "", percent(tally.f1), f"{tally.right:g} of {tally.expected}"
    counts = f"{tally.right:.4g}/{tally.found}/{tally.expected}"
    return percent(tally.precision), percent(tally.recall), percent(tally.f1), counts


def percent(figure: float | None) -> str:
    return "–" if figure is None else f"{100 * figure:.1f}"


def difference(tuning: float | None, reporting: float | None) -> str:
    """How much better the half is that was tuned on, in points."""
    return "" if tuning is None or reporting is None else f"{100 * (tuning - reporting):+.1f}"
