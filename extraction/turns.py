"""Transcripts: paragraphs that begin with who speaks, “ANN BELL: …”, and have no marks."""

from brief.articles import BlockKind
from brief.entities import EntityKind
from brief.quotes import QuoteType
from extraction.attributions import Said, status_of
from extraction.cast import Cast
from extraction.joined import Source
from extraction.tokens import Sentence, Text

FEWEST = 3  # turns: fewer are no transcript, but a list or a headline of its own


def turns_of(text: Text, cast: Cast) -> dict[int, Said]:
    """Each turn of a transcript by the offset of its paragraph; none where there are too few."""
    found: dict[int, Said] = {}
    for sentence in text.sentences:
        if sentence.block.kind is BlockKind.PARAGRAPH and sentence.start == sentence.block.start:
            said = turn_of(text, cast, sentence)
            if said is not None:
                found[sentence.block.start] = said
    return found if len(found) >= FEWEST else {}


def turn_of(text: Text, cast: Cast, sentence: Sentence) -> Said | None:
    """The words of a paragraph that begins with the name of a person and a colon."""
    first = sentence.first
    mention = cast.at(first)
    colon = mention.last if mention is not None else first
    if mention is None or mention.actor.kind is not EntityKind.PERSON or colon >= sentence.last:
        return None
    if text.tokens[colon].word != ":" or colon + 1 >= len(text.tokens):
        return None
    last = text.token_at(sentence.block.end - 1)
    last = min(last, len(text.tokens) - 1)
    while last > colon and text.tokens[last].start >= sentence.block.end:
        last -= 1
    if last <= colon or any(text.tokens[i].quotation >= 0 for i in range(colon, last + 1)):
        return None
    span = text.tokens[colon + 1].start, text.tokens[last].end
    actors = [mention.actor]
    source = Source(mention.first, mention.last, actors)
    return Said(
        QuoteType.DIRECT, [span], sentence, actors=actors, source=source, status=status_of(actors)
    )
