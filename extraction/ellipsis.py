"""Stances that lean on the one before: “X would not.”, “Y disagreed.”, “Z takes the same view.”"""

from brief.positions import Stance
from extraction.holders import subject_before
from extraction.readers import Finding, Reader
from extraction.stance_entries import FLIPPED
from extraction.stances import BE, is_contracted
from extraction.tokens import Sentence, word

LONGEST = 14  # tokens: a longer sentence does not lean on the one before
VERBS = frozenset("would will does do did could can".split())
SAME = frozenset("agrees agreed concurs concurred".split())
OTHER = frozenset("disagree disagrees disagreed".split())
WITH = frozenset("him her them that".split())
TAKING = frozenset("takes took take shares shared share".split())
KINDS = frozenset("view position line stance opinion".split())


def leaning(reader: Reader, sentence: Sentence, before: Finding | None) -> Finding | None:
    """The stance of a short sentence that says no more than that it is the same or the other."""
    if before is None or before.stance is Stance.UNDECIDED:
        return None
    last = sentence.last
    while last > sentence.first and not word(reader.text, last - 1)[0].isalnum():
        last -= 1
    if last - sentence.first > LONGEST or last - sentence.first < 2:
        return None
    found = same_or_other(reader, sentence, last)
    if found is None:
        return None
    verb, same = found
    source = subject_before(reader.text, reader.cast, sentence, verb)
    if source is None:
        return None
    voice = reader.voices.at(sentence, verb)
    holders = reader.holders(source, voice, sentence)
    if not holders or any(holder in before.holders for holder in holders):
        return None
    plain = Stance.OPPOSES if before.stance is Stance.OPPOSES else Stance.SUPPORTS
    stance = plain if same else FLIPPED[plain]
    return Finding(holders, stance, None, reader.span(source.first, last), voice)


def same_or_other(reader: Reader, sentence: Sentence, last: int) -> tuple[int, bool] | None:
    """The verb of such a sentence, and whether it says that somebody stands in the same place."""
    text = reader.text
    end = word(text, last - 1)
    if end == "not" and word(text, last - 2) in VERBS and word(text, last - 3) not in BE:
        return last - 2, False
    if is_contracted(end) and end[:-3] in VERBS | {"wo", "ca"}:
        return last - 1, False
    verb = last - 1
    if end in WITH and word(text, last - 2) == "with":
        verb = last - 3
    if verb > sentence.first and word(text, verb) in SAME | OTHER:
        return verb, word(text, verb) in SAME
    if end in KINDS and word(text, last - 2) == "same" and word(text, last - 4) in TAKING:
        return last - 4, True
    return None
