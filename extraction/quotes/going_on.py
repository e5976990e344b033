"""Who goes on after what he said: “…,” said X, calling for a boycott."""

from extraction.quotes.frames import Frame
from extraction.text.joined import Source
from extraction.text.tokens import Text

MOST_BETWEEN = 8  # tokens from “X said” to the comma before “calling for”


def speaker_before(text: Text, frames: list[Frame], comma: int, *, most: int) -> Source | None:
    """Who speaks right before a comma, or up to some tokens: “…,” X said on Monday, calling for."""
    if text.tokens[comma].quotation >= 0:
        return None
    for frame in reversed(frames):
        end = max(frame.end, frame.last)
        if end <= comma <= end + most:
            return frame.source
    return None
