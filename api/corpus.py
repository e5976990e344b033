"""A corpus: articles and the briefs that are right for them, in a folder like `fixtures/`."""

import hashlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from importlib import resources
from importlib.resources.abc import Traversable
from pathlib import Path

from brief.articles import Article, BlockKind, decode, text_digest
from brief.briefs import Brief
from brief.errors import WirebriefError
from extraction.articles import article_of
from schemas.documents import parse_json, read_document

HALVES = ("tuning", "reporting")


class CorpusUnusable(WirebriefError):
    """A corpus that cannot be measured on; the message says why."""


class CorpusEmpty(CorpusUnusable):
    """There is no article with a brief."""


@dataclass(frozen=True, slots=True)
class Sample:
    """An article as it comes in, its brief as an editor made it, and its half of the corpus."""

    article: Article
    gold: Brief
    half: str
    digest: str


def read_corpus(folders: Sequence[Path]) -> list[Sample]:
    """The samples of several folders, each id once; without folders, those of `fixtures/`."""
    found: dict[str, Sample] = {}
    for folder in folders or (resources.files("fixtures"),):
        for sample in samples_in(folder):
            found.setdefault(sample.gold.id, sample)
    return [found[id] for id in sorted(found)]


def samples_in(folder: Traversable) -> Iterator[Sample]:
    """The samples of a folder: `briefs/*.json`, `articles/*.txt`, and `halves.json` if it is there.

    A brief whose text is withheld and whose article is not at hand cannot be measured on.
    """
    halves = halves_of(folder)
    briefs = folder / "briefs"
    if not briefs.is_dir():
        return
    for file in sorted(briefs.iterdir(), key=lambda file: file.name):
        if not file.name.endswith(".json"):
            continue
        content = file.read_bytes()
        gold = read_document(content)
        text = text_of(folder / "articles" / file.name.replace(".json", ".txt"), gold)
        if text is not None:
            digest = hashlib.sha256(content).hexdigest()
            yield Sample(article_like(gold, text), gold, halves.get(gold.id, HALVES[0]), digest)


def halves_of(folder: Traversable) -> dict[str, str]:
    """Which half each article belongs to; what is not named was tuned on."""
    file = folder / "halves.json"
    if not file.is_file():
        return {}
    halves = parse_json(file.read_bytes())
    if not isinstance(halves, dict) or not set(halves.values()) <= set(HALVES):
        raise CorpusUnusable(f"{file} must give each id “tuning” or “reporting”.")
    return halves


def text_of(file: Traversable, gold: Brief) -> str | None:
    """The text of an article: that of its file, else that of its brief."""
    text = decode(file.read_bytes()) if file.is_file() else gold.article.text
    if text is not None and text_digest(text) != gold.article.sha256:
        raise CorpusUnusable(f"{file} is not the text that the brief “{gold.id}” was made from.")
    return text


def article_like(gold: Brief, text: str) -> Article:
    """The article as it would come in: its text, and what stands beside a text."""
    known = gold.article
    beside = not any(block.kind is BlockKind.HEADLINE for block in known.blocks)
    return article_of(
        text,
        headline=known.headline if beside else None,
        publisher=known.publisher,
        byline=known.byline,
        url=known.url,
        published_at=known.published_at,
        language=known.language,
    )


def digest_of(samples: Sequence[Sample]) -> str:
    """What tells this corpus from any other: SHA-256 over ids, texts, briefs and halves."""
    lines = (f"{s.gold.id} {s.article.sha256} {s.digest} {s.half}" for s in samples)
    return text_digest("\n".join(lines))
