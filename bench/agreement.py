"""How far two readings of one article agree: what can be asked of any third.

    python -m bench.agreement

The articles that are only reported were read a second time, apart from the first reading
(`fixtures/second_readings/`: positions and decisions, with the entities that these need). Prints
how the second reading does against the first, and how the engine does against each; then its
positions against both: right is what either has, to be found is what both have.
"""

from collections.abc import Callable
from pathlib import Path

from api.corpus import Sample, read_corpus
from api.reading import read_article
from bench.printing import table
from brief.briefs import Brief
from evaluation.comparisons import compare
from evaluation.entities import SameEntities
from evaluation.positions import matched
from evaluation.tallies import Tally, total
from tools.build_fixtures import build

SECOND = Path(__file__).resolve().parent.parent / "fixtures" / "second_readings"
ROWS = (
    "positions",
    "positions, stance",
    "positions, together",
    "decisions",
    "decisions, decider",
    "decisions, date",
)
Readings = Callable[[Sample, Brief, Brief], tuple[Brief, Brief]]
COLUMNS: dict[str, Readings] = {  # what is measured, and what it is measured against
    "second reading, by the first": lambda sample, second, engine: (second, sample.gold),
    "engine, by the first": lambda sample, second, engine: (engine, sample.gold),
    "engine, by the second": lambda sample, second, engine: (engine, second),
}


def main() -> None:
    articles = [(one, second, read_article(one.article)[0]) for one, second in read_twice()]
    columns = [
        total([compare(*readings(*article)).tallies for article in articles])
        for readings in COLUMNS.values()
    ]
    rows = [[row, *(figures(column[row]) for column in columns)] for row in ROWS]
    print(table(["%, precision / recall or share right", *COLUMNS], rows))
    both = [of_both(sample.gold, second, engine) for sample, second, engine in articles]
    precision, recall = (sum(tallies, Tally()) for tallies in zip(*both, strict=True))
    print(f"\n{len(articles)} articles. Of the engine’s positions {percent(precision.precision)} %")
    print(f"are in either reading; of those in both it finds {percent(recall.recall)} %.")


def read_twice() -> list[tuple[Sample, Brief]]:
    """The articles with two readings, and the second."""
    samples = {sample.gold.id: sample for sample in read_corpus([])}
    found = []
    for file in sorted(SECOND.glob("*.yaml")):
        if (second := build(file)) is not None:
            found.append((samples[file.stem], second))
    return found


def figures(tally: Tally) -> str:
    """Precision and recall, or a share."""
    if tally.share:
        return percent(tally.f1)
    return f"{percent(tally.precision)} / {percent(tally.recall)}"


def percent(figure: float | None) -> str:
    return "–" if figure is None else f"{100 * figure:.1f}"


def of_both(first: Brief, second: Brief, engine: Brief) -> tuple[Tally, Tally]:
    """How many of the engine’s positions either reading has, and of those of both it has."""
    by_first, by_second, agreed = (
        right_of(found, gold)
        for found, gold in ((engine, first), (engine, second), (second, first))
    )
    right = {mine for mine, _ in by_first | by_second}
    both = {theirs for _, theirs in agreed}
    return (
        Tally(len(right), len(engine.positions), 0),
        Tally(len(both & {theirs for _, theirs in by_first}), 0, len(both)),
    )


def right_of(found: Brief, gold: Brief) -> set[tuple[str, str]]:
    """The positions that are found with their stance, each with the one that it is."""
    pairs = matched(found, gold, SameEntities.of(found, gold))
    return {(mine.id, theirs.id) for mine, theirs in pairs if mine.stance is theirs.stance}


if __name__ == "__main__":
    main()
