"""What others may yet do, as somebody hopes or believes: it is no stance of theirs."""

from extraction.positions.not_yet import link_before
from extraction.positions.readers import Reader
from extraction.quotes.voices import Voice
from extraction.text.joined import Source
from extraction.text.stances import Cue, words_before
from extraction.text.tokens import Sentence, Text

FORETELLING = frozenset("predict forecast expect estimate suggest".split())
YET_TO_BE = frozenset("would will 'll ’ll".split())
HOPERS = frozenset("i we he she it they".split())
MOST_ASKED = 40  # tokens from a verb to the mark of its question
HOPING = frozenset("hope hopes hoped hoping hopeful".split())
BELIEVING = frozenset(
    "believe believed think thought expect expected suspect suspected guess bet fear feared "
    "worried sure certain confident convinced optimistic".split()
)
BEING = frozenset("is was were are am 'm ’m 's ’s 're ’re also still very really only".split())


def foretelling(reader: Reader, sentence: Sentence, cue: Cue, voice: Voice, source: Source) -> str:
    """Whether words say what others may yet do: “hoped the council would reject the plan”."""
    frame, before = voice.said.frame, words_before(reader.text, sentence, cue.first)
    if YET_TO_BE.isdisjoint(before):
        return ""
    if frame is not None and frame.verb is not None and frame.verb.lemma == "hope":
        return "hoped"
    if kind := foretold_within(reader, sentence, source):
        return kind
    if frame is None or frame.verb is None:
        return ""
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


def foretold_within(reader: Reader, sentence: Sentence, source: Source) -> str:
    """The same by the verb right before: “I hope (that) the board will”, “said she hoped it would”.

    It is the speaker’s own hope where a pronoun has it.
    """
    text = reader.text
    verb = link_before(text, sentence, source.first)
    if text.near[verb] in BELIEVING:
        return "foretold"
    if text.near[verb] not in HOPING:
        return ""
    who = verb - 1
    while text.near[who] in BEING:
        who -= 1
    return "hoped" if text.near[who] in HOPERS else "foretold"
