"""Where a clause with “who” and no comma ends before a verb: “parents who saved the school said”.

The noun right before the verb is then the object of that clause, and whoever “who” is said of is
the subject.
"""

from extraction.clauses.gathered import nominal_ending_at
from extraction.names.sources import nominal_source_at
from extraction.names.sources import words as source_words
from extraction.text.cast import Cast
from extraction.text.cues import cue_verbs
from extraction.text.joined import Source
from extraction.text.tokens import POSSESSIVES, Sentence, Text

MOST_RELATIVE = 12  # tokens of “who was there”
LONGEST = 24  # tokens of “who had campaigned for years to keep the library”
# Words that begin one more clause, whose subject the noun may be: “who voted after the board said”.
OPENING = frozenset(
    "that what when where why how whether if because before after while as since until till unless "
    "although though than once which whose whom".split()
)
BEGINS_NOUN = frozenset(
    "the a an his her its their our my your this these those some many most all both he she it "
    "they i we you".split()
)


def past_relative(text: Text, cast: Cast, sentence: Sentence, position: int) -> int:
    """The “who” of a clause that ends at a token without a comma and has a verb and an object of
    its own; else -1.
    """
    if "who" not in sentence.words:
        return -1
    cues = cue_verbs()
    for index in range(position, max(sentence.first, position - LONGEST), -1):
        lower = text.near[index]
        if lower == "who":
            return index if index + 1 < position and not has_subject(text, cast, index + 1) else -1
        if text.tokens[index].quotation >= 0 or lower in OPENING:
            return -1
        if not lower[0].isalnum() and lower not in POSSESSIVES and cast.at(index) is None:
            return -1
        if index < position and lower in cues and lower not in source_words().kinds:
            return -1  # “who says the council said”
    return -1


def has_subject(text: Text, cast: Cast, first: int) -> bool:
    """Whether a noun follows “who”, which then is no subject: “a man who the police said ran”."""
    if text.near[first] in BEGINS_NOUN or cast.at(first) is not None:
        return True
    return nominal_source_at(text, cast, first) is not None


def told_of(text: Text, cast: Cast, sentence: Sentence, last: int) -> Source | None:
    """The people without a name whose relative clause ends at a token: “a man who was there”."""
    for index in range(last - 1, max(sentence.first, last - MOST_RELATIVE), -1):
        token = text.tokens[index]
        if token.quotation >= 0 or not (token.word[0].isalnum() or token.lower in "'s’s"):
            return None
        if token.lower == "who":
            return nominal_ending_at(text, cast, sentence, index)
    return None
