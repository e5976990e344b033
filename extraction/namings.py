"""Stances in what people hold a thing to be: “called the plan unfair”, “considers it a mistake”."""

from collections.abc import Iterator

from extraction import issues
from extraction.clauses import raw
from extraction.denials import is_denied
from extraction.holders import governing_verb, is_supposed, subject_before
from extraction.judgements import is_plan, judging, opposite
from extraction.objects import is_pronoun
from extraction.readers import Finding, Reader
from extraction.stances import words_before
from extraction.tokens import Sentence, places, word

MOST_NAMED = 10  # tokens between the verb and the word that judges
NAMING = frozenset(
    "consider considers considered deem deems deemed find finds found call calls called brand "
    "brands branded label labels labelled labeled describe describes described declare "
    "declares declared denounce denounces denounced condemn condemns condemned dismiss "
    "dismisses dismissed think thinks believe believes see sees judge judges judged hold holds "
    "held regard regards regarded view views viewed characterize characterizes characterized "
    "characterise characterises characterised portray portrays portrayed dub dubs dubbed slam "
    "slams slammed attack attacks attacked deride derides derided decry decries decried hail "
    "hails hailed praise praises praised criticize criticizes criticized criticise criticises "
    "criticised".split()
)
SEEING = frozenset(
    "see sees hold holds held think thinks believe believes regard regards regarded view views "
    "viewed characterize characterizes characterized characterise characterises characterised "
    "portray portrays portrayed slam slams slammed attack attacks attacked deride derides "
    "derided decry decries decried hail hails hailed praise praises praised criticize "
    "criticizes criticized criticise criticises criticised".split()
)
ENDS = frozenset(". , ; ” ’ ' \" — – and but for because ! :".split())
FILLING = frozenset("as a an the too so to be very utterly simply".split())


def namings_in(reader: Reader, sentence: Sentence) -> Iterator[Finding]:
    """The stances of a sentence in verbs that give a thing a name."""
    text = reader.text
    for index in places(text, NAMING, sentence.first + 1, sentence.last - 2):
        if text.tokens[index].quotation < 0:
            needs_as = word(text, index) in SEEING
            found = naming_at(reader, sentence, index, needs_as=needs_as)
            if found is not None:
                yield found


def naming_at(reader: Reader, sentence: Sentence, index: int, *, needs_as: bool) -> Finding | None:
    """The stance of a verb, what it names and the word that judges it."""
    text = reader.text
    for last in range(index + 2, min(index + MOST_NAMED, sentence.last)):
        lower = word(text, last)
        if lower in (".", ";", ",") or lower in ("that", "which", "who"):
            return None
        stance = judging().get(lower)
        if stance is None or word(text, last + 1) not in ENDS:
            continue
        end = last
        while end > index + 1 and (
            word(text, end - 1) in FILLING or word(text, end - 1) in "“‘'\""
        ):
            end -= 1
        if needs_as and "as" not in (word(text, one) for one in range(end, last)):
            return None
        name = raw(text, index + 1, end)
        if not name or not (is_plan(name) or is_pronoun(name)):
            return None
        verb = governing_verb(text, sentence, index)
        source = subject_before(text, reader.cast, sentence, verb) if verb >= 0 else None
        if source is None or is_supposed(text, sentence, source.first):
            return None
        voice = reader.voices.at(sentence, index)
        holders = reader.holders(source, voice, sentence)
        if not holders:
            return None
        if is_denied(words_before(text, sentence, index)):
            stance = opposite(stance)
        topic = None if is_pronoun(name) else issues.of_noun_phrase(name)
        return Finding(holders, stance, topic, reader.span(source.first, last + 1), voice)
    return None
