"""The entities of the brief: whoever is mentioned or speaks, with an id and every mention."""

from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence

from brief.articles import Article, text_digest
from brief.dates import Basis, When
from brief.entities import Anonymity, Entity, EntityKind
from brief.evidence import Evidence
from brief.ids import LOCAL, slugify
from brief.refs import Ref
from extraction.dates.values import is_of_season
from extraction.findings import Reason
from extraction.quotes.attributions import Said
from extraction.text.cast import Actor, Cast, Form, Mention
from extraction.text.marks import Span
from extraction.text.tokens import POSSESSIVES, Text

MOST_LETTERS = 80  # of an id; a name of more is no name


class Register:
    """Each actor that the text mentions with its id; the others are in no brief."""

    def __init__(self, text: Text, cast: Cast, said: Sequence[Said]) -> None:
        self.text = text
        found = spans_by_actor(text, cast, said)
        self._same = twins(found)
        self._reasons = {of: twin.reason for twin, of in self._same.items() if twin.reason}
        self.spans: dict[Actor, list[Span]] = {}
        for actor, spans in found.items():
            self.spans.setdefault(self._same.get(actor, actor), []).extend(spans)
        self.spans = {actor: apart(spans) for actor, spans in self.spans.items()}
        self._ids = ids_of(self.spans)
        self._starts = sorted(
            (start, end, self._ids[actor])
            for actor, spans in self.spans.items()
            for start, end in spans
        )
        self._refs = {actor: Ref(id, clean_name(actor)) for actor, id in self._ids.items()}
        self._by_id = {ref.id: ref for ref in self._refs.values()}

    def ref(self, actor: Actor | None) -> Ref | None:
        """How findings name an actor; null for one that the text does not mention."""
        return self._refs.get(self._same.get(actor, actor)) if actor is not None else None

    def refs(self, actors: Iterable[Actor]) -> tuple[Ref, ...]:
        """How findings name several actors, each once."""
        return tuple(dict.fromkeys(ref for actor in actors if (ref := self.ref(actor))))

    def entities(self, article: Article) -> list[Entity]:
        """Every entity, in the order of first mentions."""
        found = [self.entity(article, actor) for actor in self.spans]
        return sorted(found, key=lambda e: (e.mentions[0].start, e.mentions[0].end, e.id))

    def entity(self, article: Article, actor: Actor) -> Entity:
        """An actor as an entity."""
        anonymous = actor.kind is EntityKind.ANONYMOUS_SOURCE
        ref = self._refs[actor]
        aliases = dict.fromkeys(" ".join(alias.split()) for alias in actor.aliases)
        return Entity(
            id=ref.id,
            kind=actor.kind,
            name=ref.name,
            mentions=tuple(Evidence.of(article, *span) for span in self.spans[actor]),
            aliases=tuple(alias for alias in aliases if alias and alias != ref.name),
            role=actor.role,
            role_status=actor.role_status if actor.role else None,
            affiliation=self.ref(actor.affiliation) if actor.affiliation is not actor else None,
            country=actor.country,
            members=self.refs(actor.members),
            anonymity=self.anonymity(actor) if anonymous else None,
            when=grounded(article, actor.when) if actor.kind is EntityKind.EVENT else None,
        )

    def anonymity(self, actor: Actor) -> Anonymity:
        """How the article speaks of a source that it does not name."""
        return Anonymity(
            descriptor=" ".join((actor.descriptor or actor.name).split()),
            reason=actor.reason or self._reasons.get(actor),
            plural=actor.plural,
        )

    def reasons(self) -> list[Reason]:
        """Why each entity is one: it is named, or described by a noun."""
        return [
            Reason(
                id,
                rule_of(actor),
                tuple(filter(None, (*actor.sign[1], actor.role, actor.descriptor))),
            )
            for actor, id in self._ids.items()
        ]

    def mentioned_in(self, spans: Sequence[Span]) -> tuple[Ref, ...]:
        """Every entity that is mentioned inside some spans, in text order."""
        found: dict[str, None] = {}
        for start, end in spans:
            for index in range(bisect_left(self._starts, (start, 0, "")), len(self._starts)):
                begin, last, id = self._starts[index]
                if begin >= end:
                    break
                if last <= end:
                    found.setdefault(id)
        return tuple(self._by_id[id] for id in found)


def spans_by_actor(text: Text, cast: Cast, said: Sequence[Said]) -> dict[Actor, list[Span]]:
    """Where each actor is mentioned, in code points: by name, by noun, as a source without name."""
    found: dict[Actor, list[Span]] = {}
    for mention in mentions_in(text, cast):
        if mention.form is not Form.PRONOUN and mention.last > mention.first:
            found.setdefault(mention.actor, []).append(span_of(text, mention.first, mention.last))
    for actor, span in cast.asides:
        found.setdefault(actor, []).append(span)
    for quote in said:
        source = quote.source
        if (
            source is None
            or source.pronoun
            or len(quote.actors) != 1
            or source.last <= source.first
        ):
            continue
        actor, span = quote.actors[0], span_of(text, source.first, source.last)
        if actor.local or actor not in found:
            found.setdefault(actor, []).append(span)
    return {actor: spans for actor, spans in found.items() if in_one_block(text, spans)}


def twins(found: Mapping[Actor, Sequence[Span]]) -> dict[Actor, Actor]:
    """Actors without a name that stages met apart, each with the first of them.

    They met them at one place, or by the same words: “state lawyers” are the same all through an
    article, while “a diplomat” may be another each time.
    """
    first: dict[tuple[int | str, EntityKind], Actor] = {}
    same: dict[Actor, Actor] = {}
    for actor, spans in found.items():
        if actor.local:
            keys: list[tuple[int | str, EntityKind]] = [(end, actor.kind) for _, end in spans]
            if actor.kind is not EntityKind.ANONYMOUS_SOURCE:
                keys.append((clean_name(actor).lower(), actor.kind))
            owner = next((first[key] for key in keys if key in first), actor)
            first.update((key, owner) for key in keys)
            if owner is not actor:
                same[actor] = owner
    return same


def mentions_in(text: Text, cast: Cast) -> list[Mention]:
    """Every mention, also one whose first words belong to another: “Norway’s ministers”.

    Of the names inside of others only owners count: “Norway” in “Norway’s parliament”, not “NATO”
    in “NATO allies”.
    """
    found = {id(mention): mention for mention in cast.mentions()}
    for mention in cast.between(0, len(text.tokens)):
        owns = mention.last < len(text.tokens) and text.tokens[mention.last].lower in POSSESSIVES
        if mention.form is Form.NAME and owns:
            found[id(mention)] = mention
    return list(found.values())


def span_of(text: Text, first: int, last: int) -> Span:
    """The code points of some tokens."""
    return text.tokens[first].start, text.tokens[last - 1].end


def apart(spans: Iterable[Span]) -> list[Span]:
    """The spans in text order; of those that overlap the longest."""
    kept: list[Span] = []
    for span in sorted(set(spans), key=lambda s: (s[0], -s[1])):
        if not kept or span[0] >= kept[-1][1]:
            kept.append(span)
    return kept


def in_one_block(text: Text, spans: Iterable[Span]) -> bool:
    """Whether each span is evidence: it lies inside one block."""
    return all(text.article.block_at(*span) is not None for span in spans)


def ids_of(actors: Iterable[Actor]) -> dict[Actor, str]:
    """An id for each actor, no two alike; what has no name gets a handle that begins with `--`.

    A slug that is taken goes on with the kind, as Georgia is two, and then with a number.
    """
    found: dict[Actor, str] = {}
    taken: set[str] = set()
    ordinals: dict[str, int] = {}
    for actor in actors:
        local = actor.local or actor.kind is EntityKind.ANONYMOUS_SOURCE
        slug = id = (LOCAL if local else "") + slug_of(actor)
        if id in taken and not local:
            slug = id = f"{slug}-{slugify(actor.kind.value)}"
        while id in taken:
            ordinals[slug] = ordinals.get(slug, 1) + 1
            id = f"{slug}-{ordinals[slug]}"
        taken.add(id)
        found[actor] = id
    return found


def slug_of(actor: Actor) -> str:
    """The slug of a name; a name without Latin letters gives digits of its digest."""
    words = actor.descriptor or actor.name
    return slugify(words)[:MOST_LETTERS].strip("-") or f"x{text_digest(words)[:8]}"


def grounded(article: Article, when: When | None) -> When | None:
    """A time whose basis the article has; a line of its own with the date above the body is stated.

    Where it has none, what was made of the words is given up; so is what was made of a season.
    """
    if when is None or when.edtf is None:
        return when
    if is_of_season(when):
        return When(when.text)
    if when.basis in (Basis.STATED, Basis.NONE):
        return when
    if when.basis is Basis.DATELINE and article.dateline is None:
        return When(when.text, when.edtf, Basis.STATED)
    if when.basis is Basis.PUBLISHED_AT and article.published_at is None:
        return When(when.text)
    if when.basis is Basis.COPYRIGHT_YEAR and article.copyright is None:
        return When(when.text)
    return when


def rule_of(actor: Actor) -> str:
    """What makes an actor an entity, and what is known of it."""
    if actor.kind is EntityKind.ANONYMOUS_SOURCE:
        return "a source without a name"
    rule = "described by a noun" if actor.local else actor.sign[0]
    if actor.role:
        rule += f", {actor.role_status or ''} office".replace("  ", " ")
    if actor.affiliation is not None:
        rule += f" of {actor.affiliation.name}"
    return rule


def clean_name(actor: Actor) -> str:
    """A name on one line."""
    return " ".join(actor.name.split()) or actor.kind.value
