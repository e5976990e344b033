"""How fast articles are read, and whether time grows with length alone.

    python -m bench.extraction

Reads the articles in `fixtures/` on one core: words a second over all of them, and how long 1,000
words take. Then texts made to be hard, at one length and at twice that. Prints figures with the
machine that made them; asserts nothing.
"""

import datetime as dt
import gc
import os
import platform
import time
from pathlib import Path
from statistics import median, quantiles

from brief.articles import Article, decode
from extraction.articles import article_of
from extraction.pipeline import extract

ARTICLES = Path(__file__).resolve().parent.parent / "fixtures" / "articles"
ROUNDS = 5
WORDS = 1_000
READINGS = 200
CHARACTERS = 50_000
TRIES = 3  # of each hard text, the quickest of which counts: some take a few hundredths
HARD = (
    "a, said ",
    "Germany said he would sign if ",
    "Ann Bell said “no” and ",
    "“",
    "' ",
    '"a" said b. ',
    "Xan and Yan and ",
    "according to ",
    ", who said ",
    "will vote on ",
    "May 5-6 ",
    "others, Ann Pell and Bo Roe, voted no ",
    "Aa Bb Cc ",
    "A. ",
    "the ",
    "((((",
)


def main() -> None:
    texts = [decode(path.read_bytes()) for path in sorted(ARTICLES.glob("*.txt"))]
    settle(texts)
    print(f"{dt.date.today()}, {platform.machine()}, {os.cpu_count()} cores, one used")
    speed = median(words_a_second(texts) for _ in range(ROUNDS))
    print(f"{len(texts)} articles: {speed:,.0f} words a second (median of {ROUNDS} rounds)")
    times = sorted(1_000 * seconds_for(article) for article in thousands_of_words(texts))
    print(
        f"{WORDS:,} words: median {median(times):.1f} ms, p99 {quantiles(times, n=100)[98]:.1f} ms"
    )
    print(f"\n{'hard text':42}{CHARACTERS:>9,}{2 * CHARACTERS:>10,}  ratio")
    for unit in HARD:
        once, twice = (
            min(seconds_for(hard(unit, times * CHARACTERS)) for _ in range(TRIES))
            for times in (1, 2)
        )
        print(f"{unit!r:42}{once:8.2f} s{twice:8.2f} s{twice / once:7.2f}")


def settle(texts: list[str]) -> None:
    """Loads every word list, and keeps them out of the way of the garbage collector.

    The service does so soon after its start (`readiness.make_ready`): else a full collection now
    and then looks through all of them, which adds some 30 to 40 ms to the article that it falls on.
    """
    words_a_second(texts)
    gc.collect()
    gc.freeze()


def words_a_second(texts: list[str]) -> float:
    """The speed over all articles, once each."""
    articles = [article_of(text) for text in texts]
    words = sum(len(text.split()) for text in texts)
    return words / sum(map(seconds_for, articles))


def seconds_for(article: Article) -> float:
    """How long one article takes to read."""
    began = time.perf_counter()
    extract(article)
    return time.perf_counter() - began


def thousands_of_words(texts: list[str]) -> list[Article]:
    """Texts of about a thousand words, each made of whole paragraphs of several articles."""
    paragraphs = [part for text in texts for part in text.split("\n\n") if len(part.split()) > 12]
    found, taken, count = [], [], 0
    for index in range(READINGS * len(paragraphs)):
        paragraph = paragraphs[index % len(paragraphs)]
        taken.append(paragraph)
        count += len(paragraph.split())
        if count >= WORDS:
            found.append(article_of("\n\n".join(["A headline", *taken])))
            taken, count = [], 0
        if len(found) == READINGS:
            break
    return found


def hard(unit: str, characters: int) -> Article:
    """A text of one paragraph that says the same again and again."""
    return article_of("A headline\n\n" + (unit * (characters // len(unit) + 1))[:characters])


if __name__ == "__main__":
    main()
