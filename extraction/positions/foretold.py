"""What others may yet do, as somebody hopes or believes: it is no stance of theirs."""

from extraction.positions.readers import Reader
from extraction.quotes.voices import Voice
from extraction.text.joined import Source
from extraction.text.stances import Cue, words_before
from extraction.text.tokens import Sentence, Text, word

FORETELLING = frozenset("predict forecast expect estimate suggest".split())
YET_TO_BE = frozenset("would will 'll ’ll".split())
MOST_ASKED = 40  # tokens from a verb to the mark of its question
HOPING = frozenset("hope hopes hoping".split())
BELIEVING = frozenset("believe think expect suspect guess bet sure confident".split())


def foretelling(reader: Reader, sentence: Sentence, cue: Cue, voice: Voice, source: Source) -> str:
    """Whether words say what others may yet do: “hoped the council would reject the plan”."""
    frame, before = voice.said.frame, words_before(reader.text, sentence, cue.first)
    if YET_TO_BE.isdisjoint(before):
        return ""
    if voice.marked and (kind := foretold_within(reader, source)):
        return kind
    if frame is None or frame.verb is None:
        return ""
    if frame.verb.lemma == "hope":
        return "hoped"
    return "foretold" if frame.verb.kind == "think" or frame.verb.lemma in FORETELLING else ""


def asks_in_marks(text: Text, cue: Cue, voice: Voice | None) -> bool:
    """Whether a cue stands in a question in somebody’s own words: “Why would we scrap it?”"""
    if voice is None or not voice.marked:
        return False
    within = text.tokens[cue.first].quotation
    for index in range(cue.last, min(cue.last + MOST_ASKED, len(text.tokens))):
        if text.tokens[index].quotation != within or text.near[index] in (".", "!", "?"):
            return text.near[index] == "?"
    return False


def foretold_within(reader: Reader, source: Source) -> str:
    """The same of words in marks, by the verb right before: “I hope (that) the board will”."""
    link = source.first - 1
    while word(reader.text, link) in ("the", "a", "an", "that"):
        link -= 1
    verb = word(reader.text, link)
    return "hoped" if verb in HOPING else "foretold" if verb in BELIEVING else ""
