"""Words shown in a paragraph of their own: after “X wrote:”, or before “— X (@x) May 3, 2016”."""

import re
from itertools import pairwise

from brief.articles import BlockKind
from brief.quotes import QuoteType
from extraction.quotes.attributions import Said, status_of
from extraction.quotes.frames import Frame, find_frames
from extraction.text.cast import Cast
from extraction.text.tokens import Sentence, Text

# “— Ann Bell (@annbell) May 3, 2016”, alone or after the words.
SIGNED = re.compile(
    r"(?:—|–|--|-)\s*(?P<name>[^()—–\n]{2,40}?) \(@\w{1,20}\)"
    r"(?:,? (?:on )?[A-Z][a-z]{2,8}\.? \d{1,2}(?:, \d{4})?)?\.?\s*"
)
MOST_AFTER = 14  # tokens from the cue to the colon at the end of its paragraph
# Of these cues a paragraph of its own may be the words.
SHOWING = frozenset(
    "write tweet post say respond reply add continue state explain declare note conclude put it "
    "go read answer email text e-mail".split()
) | {"put it"}


def shown_of(text: Text, cast: Cast) -> dict[int, Said]:
    """The words that stand in a paragraph without marks, by the offset of the paragraph."""
    found: dict[int, Said] = {}
    paragraphs = [
        (first, last) for first, last in by_block(text) if first.block.kind is BlockKind.PARAGRAPH
    ]
    for (earlier, before), (opening, last) in pairwise(paragraphs):
        said = signed(text, cast, earlier, opening)
        said = said or announced(text, cast, before, opening, last)
        if said is not None:
            found[said.sentence.block.start] = said
    return found


def by_block(text: Text) -> list[tuple[Sentence, Sentence]]:
    """The first and the last sentence of each block."""
    found: list[tuple[Sentence, Sentence]] = []
    for sentence in text.sentences:
        if found and found[-1][0].block is sentence.block:
            found[-1] = (found[-1][0], sentence)
        else:
            found.append((sentence, sentence))
    return found


def signed(text: Text, cast: Cast, earlier: Sentence, opening: Sentence) -> Said | None:
    """A post that is signed by the paragraph after it, or at its own end."""
    block = opening.block
    match = SIGNED.search(text.raw, block.start, block.end) if has_handle(text, opening) else None
    if match is None or match.end() != block.end:
        return None
    alone = match.start() == block.start
    first = earlier if alone else opening
    words = first.block
    end = words.end if alone else match.start()
    mention = cast.at(text.token_at(match.start("name")))
    actors = [mention.actor] if mention is not None else []
    span = words.start, words.start + len(text.raw[words.start : end].rstrip())
    if is_marked(text, first):
        return None
    return Said(QuoteType.DIRECT, [span], first, actors=actors, status=status_of(actors))


def has_handle(text: Text, opening: Sentence) -> bool:
    """Whether a paragraph has an “(@”, as only posts have."""
    return text.raw.find("(@", opening.block.start, opening.block.end) >= 0


def is_marked(text: Text, opening: Sentence) -> bool:
    """Whether a paragraph begins with words in marks."""
    return text.tokens[opening.first].quotation >= 0


def announced(
    text: Text, cast: Cast, before: Sentence, opening: Sentence, last: Sentence
) -> Said | None:
    """The words that the paragraph before announces: “X tweeted:”."""
    if text.raw[before.end - 1] != ":" or is_marked(text, opening):
        return None
    frame = announcing(find_frames(text, cast, before), before)
    if frame is None:
        return None
    return Said(QuoteType.DIRECT, [(opening.start, last.end)], opening, frame=frame)


def announcing(frames: list[Frame], before: Sentence) -> Frame | None:
    """The cue that a colon at the end of a sentence belongs to."""
    frame = frames[-1] if frames else None
    if frame is None or frame.verb is None or before.last - frame.last > MOST_AFTER:
        return None
    return frame if frame.verb.lemma in SHOWING and frame.source is not None else None
