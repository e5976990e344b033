"""Who says that another said so: “A report said that X had told the police that …”."""

from brief.quotes import QuoteType
from extraction.quotes.attributions import Said
from extraction.quotes.frames import Frame
from extraction.quotes.speakers import Scene
from extraction.text.cast import Actor, Form
from extraction.text.joined import Source
from extraction.text.tokens import Text, word

PARTING = frozenset(", ; : and but while although when as who which".split())
RELATIVE = frozenset(("that", "which"))
LOOK_BACK = 20  # tokens between the cue of the one and the cue of the other


def note_nesting(quotes: list[Said]) -> None:
    """Notes who says that another said so: “A report said that X had told the police that …”."""
    for outer in quotes:
        if outer.type is QuoteType.INDIRECT:
            start, end = outer.segments[0]
            for inner in quotes:
                within = start <= inner.segments[0][0] and inner.segments[-1][1] <= end
                if within and inner is not outer and inner.actors != outer.actors:
                    inner.via = outer.actors


def note_teller(text: Text, scene: Scene, quote: Said, frames: list[Frame]) -> None:
    """Notes for words in marks who tells that they were said: “X told us Y had joked of “…””."""
    inner = quote.frame
    if inner is not None and inner.teller is not None:
        quote.via = scene.speakers_of(inner.teller, quote.sentence)
    if inner is None or quote.type is QuoteType.INDIRECT or quote.via:
        return
    for outer in frames:
        if outer is not inner and tells_of(text, outer, inner) and outer.source is not None:
            tellers = scene.speakers_of(outer.source, quote.sentence)
            quote.via = tellers if tellers != quote.actors else []
            note_unnamed(scene, outer.source, quote.via)


def note_unnamed(scene: Scene, source: Source, tellers: list[Actor]) -> None:
    """Notes where those without a name stand who tell what another said."""
    for one in tellers:
        if one.local and source.pronoun is None and scene.cast.at(source.first) is None:
            scene.cast.mention(one, source.first, source.last, Form.NOMINAL)


def tells_of(text: Text, outer: Frame, inner: Frame) -> bool:
    """Whether a frame reports another one: nothing parts the two."""
    if outer.verb is None or outer.verb.kind not in ("say", "tell") or outer.inverted:
        return False
    if inner.source is not None and word(text, inner.source.last) in RELATIVE:
        return False  # “officers backed it in a report that calls it “a chance””: in their own
    between = range(outer.last, inner.begin)
    return (
        0 <= len(between) <= LOOK_BACK
        and outer.first < inner.begin
        and not any(word(text, i) in PARTING or text.tokens[i].quotation >= 0 for i in between)
    )
