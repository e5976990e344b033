"""Names: where they stand, the office or honorific before each, and what their own words say.

A name is read from its capitals. At the beginning of a sentence and in a headline in title case
capitals say nothing, so a word there is a name only if the lists or the rest of the text know it.
"""

from functools import cache

from extraction.names.headlines import Headlines
from extraction.names.joins import join_runs
from extraction.names.listed_fields import FIELDS, after_fields
from extraction.names.partisans import of_offices
from extraction.names.reader import Reader
from extraction.names.saints import with_saints
from extraction.text.capitals import find_runs, heads
from extraction.text.shapes import shapes_of
from extraction.text.titles import HEAD_KINDS, Name, lists
from extraction.text.tokens import Text, word

# Bodies that a paper calls by their noun alone, with a capital: “the Commission proposed”.
ALONE = frozenset(
    "House Assembly Legislature Commission Council Court Committee Bank Fund Board Centre Union "
    "Ministry Agency Authority Tribunal Bureau Alliance Coalition Federation League Chamber "
    "Department Government Party Cabinet Palace Inspectorate Senate Parliament Church University "
    "Company Treasury Secretariat Directorate Ombudsman Presidency Opposition Institute "
    "Foundation Academy College Association Conference Forum Mission Register Registry "
    "Exchange Service Corporation Society Network Brigade Army Navy Force Police Guard Trust "
    "Office Club Group Campaign Movement Front Panel Inquiry Summit Museum".split()
)
# What kind of piece follows, in capitals before a headline.
LABELS = frozenset(
    "analysis opinion comment commentary column exclusive explainer factbox feature focus insight "
    "interview live obituary profile review update updates video watch wrapup timeline breaking "
    "editorial correction corrected refile preview recap".split()
)
BARE = frozenset("Parliament Cabinet".split())  # without an article: “put it to Parliament”


def find_names(text: Text) -> list[Name]:
    """Every name of a text, in text order."""
    shapes = shapes_of(text)
    reader = Reader(text, shapes)
    names = [name for run in join_runs(text, find_runs(text, shapes)) for name in reader.read(run)]
    names = with_saints(text, without_pairs(text, without_bare_heads(text, names)))
    names += of_offices(text, names)
    names += Headlines(text, shapes).read_untrusted(names)
    named = (n for n in names if not is_label(text, n) and not is_field(text, n))
    return sorted(named, key=lambda name: name.first)


def is_label(text: Text, name: Name) -> bool:
    """Whether a name only says what kind of piece it is: “ANALYSIS: …”, “UPDATE 2-…”."""
    written, after = text.tokens[name.first].word, text.tokens[min(name.last, len(text.tokens) - 1)]
    opens = text.tokens[name.first].start == text.sentences[0].start or after.word == ":"
    return written.lower() in LABELS and written.isupper() and opens


@cache
def heading_words() -> frozenset[str]:
    """The words that say what a body is; and “Day”, which alone is that of “from Day 1”."""
    return heads()["sector"].union({"Day"}, *(heads()[kind] for kind in HEAD_KINDS))


def without_bare_heads(text: Text, names: list[Name]) -> list[Name]:
    """The names without words such as “Council” that are short for none of the others."""
    tokens = text.tokens
    ends = {tokens[n.last - 1].word for n in names if n.last - n.first > 1}
    ends |= {tokens[n.first].word for n in names if n.last - n.first > 1}
    ends |= {tokens[n.last - 3].word for n in names if n.last - n.first > 3}  # “Bill, 2024”
    heading = heading_words()
    return [
        name
        for name in names
        if name.known is not None
        or name.aside
        or name.last - name.first > 1
        or tokens[name.first].word not in heading
        or tokens[name.first].word in ends
        or is_chamber(text, name.first)
    ]


def is_field(text: Text, name: Name) -> bool:
    """Whether a capital is the first field of an office: “Information and Privacy Commissioner”."""
    if text.near[name.last] == "," and after_fields(text, name.first) > name.first:
        return True  # “Culture, Media and Sport Secretary”
    if name.last - name.first > 1 or text.near[name.last] != "and":
        return False
    titles = lists()
    offices = [token.word for token in text.tokens[name.last + 1 : name.last + 4]]
    field = text.lowers[name.first] in FIELDS and offices[:1] and offices[0] in titles.title_words
    return bool(field) and any(word in titles.title_heads for word in offices)


def without_pairs(text: Text, names: list[Name]) -> list[Name]:
    """The names without those that two others make with a hyphen: “the Corvane-Marlow deal”."""
    words = [text.tokens[name.first].word for name in names]
    if not any("-" in word for word in words):
        return names
    known = {word for word in words if "-" not in word}
    return [
        name
        for name, word in zip(names, words, strict=True)
        if name.last - name.first > 1 or name.title or not is_pair(word, known)
    ]


def is_pair(word: str, known: set[str]) -> bool:
    """Whether a hyphen joins two words that names begin with."""
    left, hyphen, right = word.partition("-")
    return bool(hyphen) and left in known and right in known


def is_chamber(text: Text, index: int) -> bool:
    """Whether a head alone names a body of the place: “the House passed”, “the Assembly”."""
    written = text.tokens[index].word
    return written in BARE or (written in ALONE and word(text, index - 1) == "the")
