"""Quotes: their words, exact and in part, and who speaks them."""

from collections.abc import Callable, Iterator, Sequence
from typing import Any

from brief.briefs import Brief
from brief.quotes import Quote, QuoteType
from brief.refs import Ref
from evaluation.entities import SameEntities
from evaluation.misses import Miss, one_line
from evaluation.spans import overlap_f1, paired, same_spans
from evaluation.tallies import Tallies, Tally

GROUPS = {
    "direct": (QuoteType.DIRECT,),
    "direct+mixed": (QuoteType.DIRECT, QuoteType.MIXED),
    "indirect": (QuoteType.INDIRECT,),
}
Pairs = Sequence[tuple[Quote, Quote]]
Said = Callable[[Quote], Any]
Same = Callable[[Any, Any], bool]
WELL_CUT = 0.9  # overlap F1 under which the span of a matched quote is told as an error


def measure_quotes(found: Brief, gold: Brief, who: SameEntities) -> tuple[Tallies, list[Miss]]:
    """For each group of types: spans exact and in part, and speakers of matched quotes."""
    tallies: Tallies = {}
    misses: list[Miss] = []
    for group, types in GROUPS.items():
        ours = [quote for quote in found.quotes if quote.type in types]
        theirs = [quote for quote in gold.quotes if quote.type in types]
        pairs = paired(ours, theirs, lambda f, g: overlap_f1(f.segments, g.segments))
        tallies |= tallies_of(group, ours, theirs, pairs, who)
        if group != "direct":  # the next group tells its errors too
            misses += quote_misses(gold.id, ours, theirs, pairs, who)
    pairs = paired(found.quotes, gold.quotes, lambda f, g: overlap_f1(f.segments, g.segments))
    tallies["all quotes, speaker"] = all_speakers(pairs, gold, who)
    for name, said_of, same in particulars(who):
        tallies[f"quotes, {name}"] = tally_of(pairs, said_of, same)
        misses += particular_misses(gold.id, name, pairs, said_of, same)
    return tallies, misses


def tallies_of(
    group: str,
    ours: Sequence[Quote],
    theirs: Sequence[Quote],
    pairs: Pairs,
    who: SameEntities,
) -> Tallies:
    exact = sum(same_spans(f.segments, g.segments) for f, g in pairs)
    partial = sum(overlap_f1(f.segments, g.segments) for f, g in pairs)
    spoken = [(f, g) for f, g in pairs if g.speakers]
    right = sum(who.all_same(f.speakers, g.speakers) for f, g in spoken)
    return {
        f"{group}, exact": Tally(exact, len(ours), len(theirs)),
        f"{group}, partial": Tally(partial, len(ours), len(theirs)),
        f"{group}, speaker": Tally.of(right, len(spoken)),
    }


def all_speakers(pairs: Pairs, gold: Brief, who: SameEntities) -> Tally:
    """Of all quotes that somebody speaks, those whose speakers were found, matched or not."""
    right = sum(who.all_same(f.speakers, g.speakers) for f, g in pairs if g.speakers)
    return Tally.of(right, sum(bool(quote.speakers) for quote in gold.quotes))


def particulars(who: SameEntities) -> Iterator[tuple[str, Said, Same]]:
    """What else a quote may say: how it is read off a quote, and when two say the same."""
    yield "addressee", lambda quote: quote.addressee, same_words
    yield "venue", lambda quote: quote.venue, who.same
    yield "via", lambda quote: quote.attributed_via, who.all_same


def same_words(found: str, gold: str) -> bool:
    """Whether two addressees are the same but for an article and what one of them adds."""
    one, other = (words.casefold().removeprefix("the ") for words in (found, gold))
    return one.startswith(other) or other.startswith(one)


def tally_of(pairs: Pairs, said_of: Said, same: Same) -> Tally:
    """A particular of matched quotes: where it is said, where it should be, where it is right."""
    both = [(said_of(f), said_of(g)) for f, g in pairs]
    right = sum(same(f, g) for f, g in both if f and g)
    return Tally(right, sum(bool(f) for f, _ in both), sum(bool(g) for _, g in both))


def particular_misses(
    brief_id: str, name: str, pairs: Pairs, said_of: Said, same: Same
) -> Iterator[Miss]:
    for f, g in pairs:
        ours, theirs = said_of(f), said_of(g)
        if (ours or theirs) and not (ours and theirs and same(ours, theirs)):
            detail = f"{name} {shown(ours)}, should be {shown(theirs)}"
            yield Miss("quotes", "wrong", brief_id, one_line(f.text), detail)


def shown(particular: Any) -> str:
    """An addressee, a venue or those through whom a quote came, in words."""
    if isinstance(particular, tuple):
        return names(particular)
    return getattr(particular, "name", particular) or "none"


def quote_misses(
    brief_id: str,
    ours: Sequence[Quote],
    theirs: Sequence[Quote],
    pairs: Pairs,
    who: SameEntities,
) -> Iterator[Miss]:
    for sort, quotes, side in (("missed", theirs, 1), ("false", ours, 0)):
        matched = {pair[side].id for pair in pairs}
        for quote in quotes:
            if quote.id not in matched:
                yield Miss("quotes", sort, brief_id, one_line(quote.text), described(quote))
    for f, g in pairs:
        if overlap_f1(f.segments, g.segments) < WELL_CUT:
            detail = f"{g.type} span, should be “{one_line(g.text)}”"
            yield Miss("quotes", "wrong", brief_id, one_line(f.text), detail)
        if g.speakers and not who.all_same(f.speakers, g.speakers):
            detail = f"{names(f.speakers)} speaks, should be {names(g.speakers)}"
            yield Miss("quotes", "wrong", brief_id, one_line(f.text), detail)


def described(quote: Quote) -> str:
    return f"{quote.type}, {names(quote.speakers)}"


def names(refs: Sequence[Ref]) -> str:
    return " and ".join(ref.name for ref in refs) or "nobody"
