"""The blocks of an article: headline, standfirst, byline, paragraphs, and what frames them.

A block is a run of lines between blank lines or, where there are none, a line. Offsets are code
points of the text as received; spaces, tabs and line ends around a block are outside of it.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice, pairwise

from brief.articles import Block, BlockKind, number_paragraphs

FRONT_RUNS = 3  # headline, standfirst and byline
MOST_HEADLINE = 220  # characters; the longest headline of our own articles has 110
MOST_SUBHEADING_WORDS = 9
BLANK_LINE = re.compile(r"\r?\n[ \t\r]*\n|\r[ \t]*\r")
LINE_END = re.compile(r"\r\n|\n|\r|\u2028|\u2029")
OUTSIDE = " \t\r\n\u2028\u2029"

ENDS_SENTENCE = re.compile(r"[.!?…:;][”’\"')\]]*\s*\Z")
# Without “By” only names stand before the place: “Ann Bell in Oslo” is no “Talks open in Oslo”.
BYLINE = re.compile(
    r"(?:By|Words by|Story by|Written by)\s+[A-Z“]?[^.!?]{2,120}\Z"
    r"|[A-ZÀ-ÖØ-Þ][\w.’'-]+ [A-ZÀ-ÖØ-Þ][\w.’'-]*"
    r"(?: (?:[A-ZÀ-ÖØ-Þ][\w.’'-]*|and|in|de|da|di|van|von|der|den|bin|al|el)){0,12}"
    r" in (?:[Tt]he )?[A-ZÀ-ÖØ-Þ]\w+(?: [A-ZÀ-ÖØ-Þ]\w+)?\Z"
)
# A line with nothing but names, above the first paragraph, at times with a calling below it.
NAME = r"[A-ZÀ-ÖØ-Þ][\w’'-]+(?: [A-ZÀ-ÖØ-Þ][\w’'-]*\.?){1,3}"
AUTHOR = re.compile(
    rf"{NAME}(?:(?:, | and | & ){NAME}){{0,2}}(?:,? in [A-ZÀ-ÖØ-Þ]\w+(?: [A-ZÀ-ÖØ-Þ]\w+)?)?"
    r"(?:(?:\n|, )[^\n.]{0,40}\b(?:[Rr]eporter|[Cc]orrespondent|[Ee]ditor|[Ww]riter|[Cc]olumnist"
    r"|[Jj]ournalist)[^\n.]{0,30}|\n(?:The )?[A-Z][\w&’'-]+(?: [A-Z][\w&’'-]+){1,3})?\Z"
)
# For whom somebody writes, alone above a dateline: “The Northern Dispatch”.
AGENCY = re.compile(r"(?:The )?[A-Z][\w&’'-]+(?: [A-Z][\w&’'-]+){1,3}\Z")
# A line below the byline that says for whom somebody writes: “Riverton Courier”, “Staff Writer”.
AFFILIATION = re.compile(
    r"(?:(?:The )?(?:[A-Z][\w.&’'-]*)(?: (?:[A-Z][\w.&’'-]*|of|the|and|for|at|in)){0,5}"
    r"|[\w ,.’'-]{0,40}\b(?:[Ss]taff|[Ww]riter|[Rr]eporter|[Cc]orrespondent|[Ee]ditor)\b"
    r"[\w ,.’'-]{0,30}"
    r"|\S+@\S+)\Z"
)
CONTRIBUTORS = re.compile(
    r"[–—\-(\[ ]*(?:With (?:assistance|reporting|contributions?|help|files) (?:from|by)"
    r"|(?:Additional |Further |Extra )?(?:[Rr]eporting|[Ee]diting|[Ww]riting)(?: and \w+)? by"
    r"|(?:[A-Z][\w.’'-]+ ){2,6}(?:contributed|reported) (?:to|from))"
)
UPDATE_NOTE = re.compile(
    r"[(\[]?\s*(?:Updates?|Adds?|Recasts?|Corrects?|Rewrites|Refiles|Removes|Clarifies|Correction)\b"
)
PROMO = re.compile(
    r"(?:More stories like this|Subscribe|Sign up|Click here|Read more|Follow us|Download the app"
    r"|Get the (?:latest|app|newsletter)|Visit |For more (?:stories|news|information))\b.{0,160}\Z"
)
COPYRIGHT = re.compile(r"(?:©|\(c\)|Copyright\b).{0,160}\Z", re.IGNORECASE)
# “BRUSSELS (Reuters) —”, “(Bloomberg) —”, “SØNDERHAVN, Denmark —”, “PARIS, March 3 (Wire) -”; in
# small letters, “Skarn, 3 March (Wire) –”, only with a date: any name may stand before a dash.
MONTH_NAME = (
    r"(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?"
    r"|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)"
)
NAMED_DAY = rf"(?:{MONTH_NAME}\.?\s\d{{1,2}}|\d{{1,2}}\s{MONTH_NAME}\.?)(?:,?\s\d{{4}})?"
AGENCIES = "AAP AFP ANSA AP Bloomberg dpa DPA EFE Kyodo PA PTI Reuters TASS UPI Xinhua".split()
BEHIND_AGENCY = "(?:" + "|".join(rf"(?<=\({one}\))" for one in AGENCIES) + ")"
DATELINE = re.compile(
    r"(?P<dateline>(?:(?P<place>[A-ZÀ-ÖØ-Þ][A-ZÀ-ÖØ-Þ.'’ /-]{2,40}"
    r"|(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Published|Updated|Posted)"
    r"[A-ZÀ-ÖØ-Þ][\w.'’-]{1,24}(?:[ /][A-ZÀ-ÖØ-Þ][\w.'’-]{0,24}){0,3}"
    rf"(?=(?:,\s[A-Z][\w.'’ ]{{1,30}}){{0,2}}(?:,\s|\s\([A-Z][\w.& ]{{1,30}}\),?\s){NAMED_DAY}))"
    r"(?:,\s[A-Z][\w.'’ ]{1,30}){0,2}"
    r"(?P<day>,\s(?:[A-Z][a-z]{2,8}\.?\s\d{1,2}|\d{1,2}\s[A-Z][a-z]{2,8}\.?)(?:,?\s\d{4})?)?"
    rf"(?:\s?\((?P<agency>[A-Za-z][\w.&/ -]{{1,30}})\)(?:,?\s{NAMED_DAY})?)?"
    r"|\((?P<alone>[A-Z][\w.& ]{1,30})\)))"
    r"(?:\s?(?:—|–|--|-)\s|(?<=\d):\s"  # “Oxmere, 3 May: The”: behind the day alone
    r"|(?<=\))\s?(?:—|–|--|-)(?=[A-Z“\"‘])"  # “OXMERE (Agency) -The”
    # Without any dash: “OXMERE, March 3 (Agency) The”; without a day only behind an agency that is
    # known for one, for “NATO (North Atlantic Treaty Organization)” is no place.
    rf"|(?:(?(day)(?<=\))|(?!))|{BEHIND_AGENCY})\s(?=[A-Z“\"‘]))"
)


MOST_SUMMARY_WORDS = 70
HEADLINE_WORDS = 8  # of a text without a headline, its first words stand in
# A line that says the day, with what may stand around it: “Published: Tue 14 Apr 2026 06.00 BST”.
DATE_LINE = re.compile(
    r"(?:(?:(?:First |Last )?(?:[Pp]ublished|[Uu]pdated|Posted)(?: on)?:?"
    r"|[A-Z][\w.&’']*(?: [A-Z][\w.&’']*){0,4},)\s)?"
    r"(?:(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Mon|Tue|Wed|Thu|Fri|Sat|Sun),?\s)?"
    r"(?:[A-Z][a-z]{2,8}\.?\s\d{1,2},?\s\d{4}|\d{1,2}\s[A-Z][a-z]{2,8}\s\d{4})"
    r"(?:,?\s(?:at\s)?\d{1,2}[.:]\d{2}(?:\s?[ap]\.?m\b\.?)?(?:\s[A-Z]{2,4})?)?\Z"
)
WORD = re.compile(r"\w+")


@dataclass(slots=True)
class Run:
    """A run of lines that will be a block, or none."""

    start: int
    end: int
    text: str
    kind: BlockKind | None = None

    @property
    def words(self) -> int:
        return len(self.text.split())


def split_blocks(text: str, *, headline: str | None = None) -> tuple[Block, ...]:
    """The blocks of a text. A headline that is known and not in the text has none."""
    runs = list(runs_of(text))
    body = mark_end_matter(mark_front_matter(runs, headline))
    for index, run in enumerate(body):
        run.kind = BlockKind.PARAGRAPH
        if index + 1 < len(body) and index > 0 and is_subheading(run):
            run.kind = BlockKind.SUBHEADING
    blocks = [Block(run.kind, run.start, run.end) for run in runs if run.kind is not None]
    return number_paragraphs(blocks)


def runs_of(text: str) -> Iterator[Run]:
    """What stands between blank lines or, where there are none, on each line."""
    separator = BLANK_LINE if BLANK_LINE.search(text.strip(OUTSIDE)) else LINE_END
    for number, run in enumerate(parted(text, separator)):
        yield from front_runs(text, run) if number < FRONT_RUNS else [run]


def parted(text: str, separator: re.Pattern[str], start: int = 0) -> Iterator[Run]:
    """What stands between separators."""
    for match in separator.finditer(text, start):
        yield from run_at(text, start, match.start())
        start = match.end()
    yield from run_at(text, start, len(text))


def front_runs(text: str, run: Run) -> Iterator[Run]:
    """A run near the beginning, where a headline, a byline and a dateline may stand on lines of
    their own without blank ones between.
    """
    lines = list(islice(parted(run.text, LINE_END), FRONT_RUNS + 1))
    start = 0
    for line, following in pairwise(lines):
        framing = any(is_byline(one) or DATE_LINE.match(one.text) for one in (line, following))
        if not (framing or DATELINE.match(following.text)) or len(line.text) > MOST_HEADLINE:
            break
        yield from run_at(text, run.start + line.start, run.start + line.end)
        start = following.start
    yield from run_at(text, run.start + start, run.end)


def run_at(text: str, start: int, end: int) -> Iterator[Run]:
    """The run between two offsets, without what surrounds it; nothing where nothing is there."""
    raw = text[start:end]
    start += len(raw) - len(raw.lstrip(OUTSIDE + "\ufeff"))
    end -= len(raw) - len(raw.rstrip(OUTSIDE))
    if start < end:
        yield Run(start, end, text[start:end])


def mark_front_matter(runs: Sequence[Run], headline: str | None) -> list[Run]:
    """Marks headline, standfirst and byline; gives what comes after."""
    rest = list(runs)
    if len(rest) > 1 and is_headline(rest[0], headline):
        rest.pop(0).kind = BlockKind.HEADLINE
    front: list[Run] = []
    if len(rest) > 1 and is_author(rest[0]):
        rest[0].kind = BlockKind.BYLINE
        front.append(rest.pop(0))
    while rest and len(front) < 4 and (is_byline(rest[0]) or DATE_LINE.match(rest[0].text)):
        mark_byline(rest[0])
        front.append(rest.pop(0))
    if front and len(rest) > 1 and AFFILIATION.match(rest[0].text):
        rest.pop(0)
    if len(rest) > 1 and is_summary(rest[0], rest[1], after_byline=bool(front)):
        rest.pop(0).kind = BlockKind.SUMMARY
        if len(rest) > 1 and not front and stands_for_author(rest[0], rest[1]):
            rest[0].kind = BlockKind.BYLINE
            front.append(rest.pop(0))
        while len(rest) > 1 and (is_byline(rest[0]) or DATE_LINE.match(rest[0].text)):
            mark_byline(rest[0])
            front.append(rest.pop(0))
    return rest


def mark_byline(run: Run) -> None:
    """A byline is a block; a line that only says the date is none."""
    if is_byline(run):
        run.kind = BlockKind.BYLINE


def mark_end_matter(runs: Sequence[Run]) -> list[Run]:
    """Marks what frames the article; gives its body."""
    body = []
    for run in runs:
        run.kind = frame_kind(run)
        if run.kind is None:
            body.append(run)
    return body


def frame_kind(run: Run) -> BlockKind | None:
    """Contributors, update note, promo or copyright; null for what is none of them."""
    if run.words > 60:
        return None
    if CONTRIBUTORS.match(run.text):
        return BlockKind.CONTRIBUTORS
    if run.text[0] in "([" and UPDATE_NOTE.match(run.text):
        return BlockKind.UPDATE_NOTE
    if COPYRIGHT.match(run.text):
        return BlockKind.COPYRIGHT
    if PROMO.match(run.text):
        return BlockKind.PROMO
    return None


def is_headline(run: Run, headline: str | None) -> bool:
    """Whether the first run is the headline: one line that is no sentence of the body."""
    if headline is not None:
        return run.text == headline.strip()
    one_line = len(run.text) <= MOST_HEADLINE and not LINE_END.search(run.text)
    if not one_line or DATELINE.match(run.text) or is_byline(run):
        return False
    return not ENDS_SENTENCE.search(run.text) or run.words <= 16


def is_byline(run: Run) -> bool:
    return run.words <= 16 and bool(BYLINE.match(run.text))


def is_author(run: Run) -> bool:
    """Whether a run is nothing but the name of who wrote the article: “Ann Bell”."""
    words = run.text.partition("\n")[0].split()
    return bool(AUTHOR.match(run.text)) and not any(
        len(word) > 2 and word.isupper() for word in words
    )


def stands_for_author(run: Run, following: Run) -> bool:
    """Whether a line below the standfirst says who wrote: a name, or an agency at a dateline."""
    agency = bool(AGENCY.match(run.text)) and bool(DATELINE.match(following.text))
    return following.words > MOST_SUBHEADING_WORDS and (agency or is_author(run))


def is_summary(run: Run, following: Run, *, after_byline: bool) -> bool:
    """Whether a run is a standfirst: it stands before byline or dateline, or repeats the lead."""
    if run.words > MOST_SUMMARY_WORDS or DATELINE.match(run.text):
        return False
    if is_byline(following) or (DATELINE.match(following.text) and not after_byline):
        return True
    if repeats(run.text, following.text):
        return True
    return not ENDS_SENTENCE.search(run.text) and run.words > MOST_SUBHEADING_WORDS


def repeats(text: str, following: str) -> bool:
    """Whether a text says over again what the next one says."""
    words = set(WORD.findall(text.lower()))
    others = set(WORD.findall(following.lower()))
    return len(words) > 5 and len(words & others) >= 0.8 * len(words)


def is_subheading(run: Run) -> bool:
    """Whether a run is a line of few words that is no sentence."""
    return (
        run.words <= MOST_SUBHEADING_WORDS
        and not ENDS_SENTENCE.search(run.text)
        and run.text[0] not in "“\"‘'-–—•*("
        and run.text[0].isupper()
        and not LINE_END.search(run.text)
    )
