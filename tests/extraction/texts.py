"""Short articles for the tests, and what the first stages make of them."""

from extraction.articles import article_of
from extraction.text.marks import find_quotations
from extraction.text.tokens import Text, split_sentences


def read(*paragraphs: str, headline: str = "A headline") -> Text:
    """The words and sentences of an article with these body paragraphs."""
    article = article_of("\n\n".join([headline, *paragraphs]))
    return split_sentences(article, find_quotations(article))


def quoted(*paragraphs: str) -> list[list[str]]:
    """What stands in marks in these paragraphs: for each quotation its insides."""
    text = read(*paragraphs)
    return [[text.raw[start:end] for start, end in q.spans] for q in text.quotations]


def sentences(*paragraphs: str) -> list[str]:
    """The sentences of these paragraphs."""
    text = read(*paragraphs)
    return [text.raw[s.start : s.end] for s in text.sentences if s.block.kind != "headline"]
