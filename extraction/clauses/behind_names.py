"""What stands around a name and before its verb: brackets, letters, words in marks, commas."""

from brief.entities import EntityKind
from extraction.clauses.subject_starts import PREPOSITIONS
from extraction.text.cast import Cast, Form, Mention
from extraction.text.joined import MOST_TITLES
from extraction.text.tokens import POSSESSIVES, Sentence, Text, is_of_title, word

MOST_OFFICE = 12  # tokens of “X’s longtime running mate, Sen.”
RELATIVES = frozenset("by who which that whose whom".split())
LETTERS = frozenset("KC QC SC MP MSP MS MLA TD CBE OBE MBE KBE DBE PhD MD RN Jr Sr".split())


def before_brackets(text: Text, sentence: Sentence, position: int) -> int:
    """The token before “(R-Ohio)”, where that is what stands here."""
    if position > sentence.first and text.tokens[position].word == ")":
        for index in range(position, max(sentence.first, position - MOST_TITLES), -1):
            if text.tokens[index].word == "(":
                return index - 1
    return position


def before_letters(text: Text, sentence: Sentence, position: int) -> int:
    """The last token of a name before the letters behind it: “X KC,”, “Y, QC, PhD,”."""
    while position > sentence.first and (
        text.tokens[position].word in LETTERS
        or (word(text, position) == "," and text.tokens[position + 1].word in LETTERS)
    ):
        position -= 1
    return position


def closes_aside(text: Text, sentence: Sentence, position: int) -> bool:
    """Whether words in marks that end with a comma at a token end an aside to a name before it:
    “X, who is called “a fox,” said”; those behind a comma or a colon are somebody’s words.
    """
    spans = text.quotations[text.tokens[position].quotation].spans
    if len(spans) > 1 or text.raw[spans[0][1] - 1] != ",":
        return False
    opening = position
    while opening > sentence.first and text.tokens[opening - 1].quotation >= 0:
        opening -= 1
    return opening > sentence.first and text.tokens[opening - 1].word[0].isalnum()


def is_owned(text: Text, mention: Mention) -> bool:
    """Whether a name is in commas behind whose it is: “X’s running mate, Sen. Y”, “its head, Z”."""
    before = text.near[max(0, mention.first - MOST_OFFICE) : mention.first]
    return stands_apart(text, mention) and not POSSESSIVES.isdisjoint(before)


def of_party(text: Text, cast: Cast, sentence: Sentence, party: Mention) -> Mention | None:
    """Who is of a party that stands between commas behind the name, before “who” or “whose”:
    the X of “X, Labour, who had wanted it,”.
    """
    if text.near[party.last] != "," or text.near[party.last + 1] not in ("who", "whose"):
        return None
    if party.actor.kind is not EntityKind.ORGANIZATION or text.near[party.first - 1] != ",":
        return None
    person = cast.at(party.first - 2)
    if person is None or person.last != party.first - 1 or person.first < sentence.first:
        return None
    human = person.actor.kind is EntityKind.PERSON and person.form is Form.NAME
    return person if human else None


def stands_apart(text: Text, mention: Mention) -> bool:
    """Whether a comma stands before a name, or before its office: “, the engineer Dr X,”."""
    for index in range(mention.first - 1, max(0, mention.first - MOST_TITLES), -1):
        token = text.tokens[index]
        if token.word == ",":
            return True
        if is_of_title(text, index) or token.lower in POSSESSIVES:
            continue  # “, Dr. X,”, “, Labour’s X,”
        breaks = token.lower in PREPOSITIONS | RELATIVES
        if token.quotation >= 0 or not token.word[0].isalnum() or breaks:
            return False
    return False
