"""Sources without a name that take no part in any finding: nobody is met, and they are left out.

“Send people back to work” speaks of people, and of no source; who says nothing, takes no side and
decides nothing is none.
"""

from collections.abc import Iterator
from dataclasses import replace

from brief.entities import EntityKind
from brief.refs import Ref
from extraction.findings import Findings


def without_unheard(found: Findings) -> Findings:
    """The findings without the anonymous sources that no finding needs."""
    anonymous = {one.id for one in found.entities if one.kind is EntityKind.ANONYMOUS_SOURCE}
    unheard = anonymous - {ref.id for ref in taking_part(found)} if anonymous else anonymous
    if not unheard:
        return found
    quotes = tuple(
        replace(quote, mentions=tuple(ref for ref in quote.mentions if ref.id not in unheard))
        if any(ref.id in unheard for ref in quote.mentions)
        else quote
        for quote in found.quotes
    )
    return replace(
        found,
        entities=tuple(one for one in found.entities if one.id not in unheard),
        quotes=quotes,
        reasons=tuple(one for one in found.reasons if one.finding not in unheard),
    )


def taking_part(found: Findings) -> Iterator[Ref]:
    """Whom findings name: as speaking, holding, deciding, or as what another belongs to."""
    for quote in found.quotes:
        yield from (*quote.speakers, *quote.attributed_via)
        yield from filter(None, (quote.venue,))
    for position in found.positions:
        yield from filter(None, (position.holder, position.attributed_to))
    for decision in found.pending_decisions:
        yield from (*decision.deciders, *filter(None, (decision.venue,)))
        for option in decision.options:
            yield from (*option.proponents, *option.opponents)
    for entity in found.entities:
        yield from (*filter(None, (entity.affiliation,)), *entity.members)
