"""Quotes that an editor left out or shortened, where a new reading splits or joins them.

Their words are then under other ids, by which no correction finds them.
"""

from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import replace
from functools import cache

from brief.articles import Article
from brief.briefs import Brief
from brief.evidence import Evidence
from brief.moved_words import ENDS, Gone, place
from brief.quotes import Quote
from brief.wishes import Corrections, Edit

Said = tuple[Quote, Article]  # a quote, and the article that it was read in


def without_cut(anew: Brief, edits: Iterable[Edit], wanted: Corrections) -> tuple[Brief, list[str]]:
    """A new reading without the words that an editor cut and that are now of other quotes.

    And the ids of those that they were cut from.
    """
    cut, others = cut_and_others(edits, wanted)
    if not cut:
        return anew, []
    there = {quote.id for quote in anew.quotes}

    @cache  # of a withheld text it takes long to find where words stand
    def places(id: str) -> list[tuple[int, int]]:
        return list(spans(cut.get(id) or others[id], anew.article))

    quotes, found = [], set()
    for quote in anew.quotes:
        if quote.id in cut:  # unless it is another of theirs too, which is joined to it
            for id, (other, _) in others.items():
                if id in there or not said_by_same(quote, other):
                    continue
                if segments := tuple(s for s in quote.segments if is_within(s, places(id))):
                    found.add(quote.id)
                    there.add(id)
                    quote = replace(quote, id=id, segments=segments)
                    break
            quotes.append(quote)
            continue
        left = list(quote.segments)
        for id, (other, _) in cut.items():
            if not said_by_same(quote, other):
                continue
            gone = [s for s in left if is_within(s, places(id))]
            if gone and quote.id in others:
                gone = [s for s in gone if not is_within(s, places(quote.id))]
            if gone:
                found.add(id)
                left = [s for s in left if s not in gone]
        if left:
            quotes.append(replace(quote, segments=tuple(left)))
    return replace(anew, quotes=tuple(quotes)), sorted(found)


def cut_and_others(
    edits: Iterable[Edit], wanted: Corrections
) -> tuple[dict[str, Said], dict[str, Said]]:
    """The quotes that an editor left out or shortened, as they were read, and all others."""
    cut: dict[str, Said] = {}
    others: dict[str, Said] = {}
    for base, edited in edits:
        for brief in (base, edited):
            for quote in brief.quotes:
                wish = wanted.kept.get(("quotes", quote.id))
                short = wish is not None and "segments" in (wish.fields or ())
                if not short and ("quotes", quote.id) not in wanted.dropped:
                    others[quote.id] = quote, brief.article
                elif brief is base:
                    cut.setdefault(quote.id, (quote, brief.article))
    return cut, others


def spans(said: Said, after: Article) -> Iterator[tuple[int, int]]:
    """Where the words of a quote stand in another text, whatever ends them there."""
    quote, before = said
    for one in quote.segments:
        with suppress(Gone):
            found = place(one, before, after)
            ended = (after.text or "")[found.end : found.end + 1] in tuple(ENDS)
            yield found.start, found.end + ended


def is_within(words: Evidence, places: Iterable[tuple[int, int]]) -> bool:
    """Whether words stand at one of some places."""
    return any(start <= words.start and words.end <= end for start, end in places)


def said_by_same(one: Quote, other: Quote) -> bool:
    """Whether two quotes have the same speakers."""
    return {ref.id for ref in one.speakers} == {ref.id for ref in other.speakers}
