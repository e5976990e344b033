"""Where the name that begins at a token ends, and what is no name there."""

from brief.entities import EntityKind
from extraction.lexicons import classes
from extraction.names.descriptions import offices
from extraction.names.head_kinds import HeadKinds
from extraction.names.joins import LINKED_BY
from extraction.names.kind_signs import is_willed
from extraction.names.lone_words import (
    ACTING,
    TRADING_ENDS,
    bare_kind,
    ends_firm,
    following_is_noun,
    is_attribute,
    is_idle_crown,
    is_known,
    is_mark,
    is_trade,
    plain_callings,
    plain_things,
    small_words,
)
from extraction.names.partisans import CHAMBERS, PARTISANS, has_staff, is_partisan
from extraction.names.powers import is_mere_number
from extraction.names.seats import MEMBERS, SEATLESS
from extraction.text.capitals import POSSESSIVE, Run, Shapes, is_capital
from extraction.text.cues import cue_verbs
from extraction.text.gazetteer import WEAK, Known
from extraction.text.numbered import DECREED
from extraction.text.set_apart import party_end
from extraction.text.titles import Name
from extraction.text.tokens import DASHES, Text

BODY = EntityKind.ORGANIZATION
HOLIDAYS = classes("dates")["holiday"]


WAYS = frozenset("Street Road Avenue Square Park Hill Lane".split())
APPOSED = frozenset("a an the its whose which".split())
PARTY_MEMBERS = frozenset("Democrat Conservative Socialist Unionist Nationalist Liberal".split())


class Chunks(HeadKinds):
    """Cuts runs into names, with what the whole text says of their words."""

    def __init__(self, text: Text, shapes: Shapes) -> None:
        super().__init__(text.tokens)
        self.text, self.shapes = text, shapes

    def chunk_end(self, run: Run, index: int) -> int:
        """The token before which something else than the name at a token begins."""
        known = self.places.longest(self.tokens, index, run.last)
        end = known[1] if known else index + 1
        while end < run.last:
            word = self.tokens[end].word
            outside = word in self.lists.never and word not in self.suffixes
            outside = outside and not self.is_head_here(end) and not ends_firm(self.tokens, end)
            outside = outside and not (word == "No" and self.tokens[end - 1].word in DECREED)
            outside = outside and self.tokens[end - 1].word not in self.given
            if outside and not self.is_work_of_body(end, run.last):
                break
            if is_partisan(self.tokens, end):
                break  # “the Ohio Republican”, “House Democrats”
            if self.ends_in_person(index, end, run.last):
                break
            if self.begins_another(index, end, run.last):
                break
            end += 1
        least = known[1] if known else index + 1  # “Moody’s”
        while end > least and not is_capital(self.tokens[end - 1].word):
            last = self.tokens[end - 1].word
            if last[0].isdigit() or last == "." or last in self.suffixes:
                break
            end -= 1
        return end

    def is_work_of_body(self, index: int, last: int) -> bool:
        """Whether a word says what a body does: “Court Reporting Service”, no “Reporting by X”."""
        return self.tokens[index].word.endswith("ing") and (
            index + 2 == last and self.heads.get(self.tokens[index + 1].word) is BODY
        )

    def ends_in_person(self, first: int, index: int, last: int) -> bool:
        """Whether a person stands right after a body: “University of Oregon Ann Pell”."""
        if index - first < 2 or last - index != 2 or self.tokens[index].word not in self.given:
            return False
        if self.tokens[index - 1].lower in LINKED_BY or not is_capital(self.tokens[index - 1].word):
            return False
        end = self.tokens[last - 1].word
        linked = any(self.tokens[i].lower in LINKED_BY for i in range(first + 1, index - 1))
        return linked and end not in self.heads and end not in self.suffixes

    def chunk(self, run: Run, first: int, last: int) -> tuple[Name | None, int]:
        """The name of words without an office, and the token to go on from."""
        known = self.places.longest(self.tokens, first, last)
        if known is not None and known[1] == last:
            return self.known_name(run, first, *known), last
        if known is not None and known[0].demonym and self.is_whole(known[1], last):
            return self.known_name(run, first, *known), known[1]  # “Russian Black Sea”
        if (
            self.is_numeral(first, last)
            or is_mark(self.tokens, first, last)
            or self.is_pair(first, last)
        ):
            return None, last
        if last - first > 1 and self.is_trade(run, first, last):
            return Name(first + 1, last, kind=EntityKind.ORGANIZATION), last
        if known is not None and self.is_branch(known[0], first, known[1], last):
            return Name(first, last, kind=EntityKind.ORGANIZATION), last
        kind = self.kind_of(first, last) or bare_kind(self.tokens, first, last)
        if kind is not None:
            return Name(first, last, kind=kind), last
        if known is not None and self.splits(known[0], first, known[1], last):
            return self.known_name(run, first, *known), known[1]
        if self.is_nothing(run, first, last) or self.is_witness(first, last):
            return None, last
        if last == first + 1 < run.last and self.is_party_of(first):
            return None, last
        if self.tokens[last - 1].word == "Day" and self.tokens[first].word in HOLIDAYS:
            return None, last
        member = last - first > 3 and self.tokens[first + 1].word in PARTY_MEMBERS
        if member and self.tokens[first + 2].word in self.given:
            return Name(first + 2, last), last  # “Christian Democrat Matteo Roe”
        if last - first > 2 and self.is_calling(run, first):
            return Name(first + 1, last), last
        return Name(first, last), last

    def is_head_here(self, index: int) -> bool:
        """Whether a word ends a name and counts nothing: “Cotton Point”, and not “Point 4”."""
        after = self.tokens[index + 1].word if index + 1 < len(self.tokens) else "."
        return self.tokens[index].word in self.heads and (
            after[0].islower() or after in ".,’'" or after in POSSESSIVE
        )

    def is_whole(self, first: int, last: int) -> bool:
        """Whether words are from first to last the name of a place that the lists know."""
        known = self.places.longest(self.tokens, first, last)
        return known is not None and known[1] == last and known[0].kind is EntityKind.PLACE

    def is_branch(self, known: Known, first: int, end: int, last: int) -> bool:
        """Whether a country or a town ends the name of a branch: “Save the Children Kenya”."""
        if known.kind is not EntityKind.ORGANIZATION or last - end != 1:
            return False
        found = self.places.longest(self.tokens, end, last)
        if found is None or found[0].demonym:
            return False
        if end - first < 2 and last < len(self.tokens):  # “the UN Gaza mission”
            after = self.tokens[last].lower
            whole = after in cue_verbs() or after in small_words() or after == "union"
            if after[0].isalpha() and not whole:
                return False
        return found[0].kind in (EntityKind.COUNTRY, EntityKind.PLACE)

    def is_numeral(self, first: int, last: int) -> bool:
        """Whether a word is a Roman number alone: “Phase III”."""
        word = self.tokens[first].word
        return last == first + 1 and len(word) > 1 and set(word) <= set("IVX")

    def is_pair(self, first: int, last: int) -> bool:
        """Whether two names or months are joined: “US-China talks”, “the Berlin-Warsaw line”."""
        word = self.tokens[first].word
        if last > first + 1 or "-" not in word:
            return False
        left, _, right = word.partition("-")
        if left in self.lists.never and right in self.lists.never:
            return True  # “the July-September quarter”
        return is_known(left) and is_known(right)

    def is_trade(self, run: Run, index: int, last: int) -> bool:
        """Whether a capital that opens a sentence says what a firm does: “Drugmaker Altheon”."""
        end = self.tokens[last - 1].word
        firm = last - index > 2 and (
            end in self.suffixes or end in TRADING_ENDS or is_willed(self.text, last)
        )
        trade = is_trade(self.tokens[index].lower, firm=firm)
        after = self.tokens[index + 1].word
        person = after in self.given or after in WAYS  # “Pollster Jo Roe”, “Brewer Street Homes”
        opens = run.opens or self.tokens[index - 1].word in DASHES  # behind a dateline
        return opens and index == run.first and trade and not person

    def is_party_of(self, index: int) -> bool:
        """Whether a word says to which party the office after it belongs: “Conservative Cllr X”."""
        member = self.tokens[index].word in PARTISANS | PARTY_MEMBERS
        return member and self.tokens[index + 1].word in self.lists.honorifics

    def is_witness(self, first: int, last: int) -> bool:
        """Whether somebody without a name has a number or a letter: “Juror 9”, “Witness A”."""
        after = self.tokens[first + 1].word if first + 1 < len(self.tokens) else ""
        lettered = after.isdigit() or (len(after) == 1 and after.isupper())
        return (
            last - first <= 2 and lettered and self.tokens[first].word.lower() in plain_callings()
        )

    def is_calling(self, run: Run, index: int) -> bool:
        """Whether a word before a given name says what somebody is: “Scientologist Jane Roe”."""
        word = self.tokens[index].word
        if self.tokens[index + 1].lower in LINKED_BY:
            return False  # “Miners for Fair Courts”
        if word in PARTISANS and self.tokens[index + 1].word in self.given:
            return True  # “Swedish Green Elin Roe”
        if run.opens and index == run.first and word.lower() in plain_callings():
            return True  # “Campaigner Jo Roe”
        return (
            self.tokens[index + 1].word in self.given
            and word not in self.given
            and (word.endswith(("ist", "ian", "er", "or", "man", "woman", "crat")))
        )

    def is_owner(self, index: int) -> bool:
        """Whether a name with a possessive stands at a token: “Pellmine, Peru’s largest miner,”."""
        owns = index + 1 < len(self.tokens) and self.tokens[index + 1].lower in ("'s", "’s")
        return owns and self.tokens[index].word[0].isupper()

    def known_name(self, run: Run, first: int, known: Known, last: int) -> Name | None:
        """A name that the lists know, unless it may be an ordinary word here."""
        word = self.tokens[first].word
        if last == first + 1 and (
            is_attribute(self.tokens, first) or is_idle_crown(self.tokens, first)
        ):
            return None
        if is_mere_number(self.text, first, last):
            return None
        opens = run.opens and first == run.first and last == first + 1 and word in WEAK
        if opens and word.lower() in self.shapes.lower and word not in self.shapes.inner:
            return None
        return Name(first, last, known)

    def splits(self, known: Known, first: int, end: int, last: int) -> bool:
        """Whether a known name stands before another one: “Norwegian Solveig Moe”."""
        following = self.tokens[end].word
        if self.tokens[first].word in self.given and not known.demonym and last - first <= 3:
            return False
        if following in self.given or self.places.longest(self.tokens, end, last):
            return True
        if known.kind in (EntityKind.GROUP, EntityKind.COUNTRY):
            return last - end >= 2 or known.kind is EntityKind.GROUP
        return following.isupper() and len(following) > 1

    def is_nothing(self, run: Run, first: int, last: int) -> bool:
        """Whether a capital says nothing, since it opens a sentence and no name is known there."""
        if not run.opens or first != run.first:
            return False
        word = self.tokens[first].word
        if last - first > 1:
            return False
        if len(word) > 1 and word.isupper():
            return word.title() in self.lists.starters or word.lower() in self.shapes.lower
        if word in self.heads and word.lower() in self.shapes.lower:
            acts = word == "Parliament" and self.text.near[last] in ACTING
            return not (acts or (word in CHAMBERS and has_staff(self.text, first)))
        if word.endswith("s") and word.lower() in plain_callings():
            return True  # “Veterans who took it”
        if word.endswith(("tions", "sions")):
            return True  # “Negotiations, which began in May, went on”
        plain = word.lower() in self.shapes.lower and word not in self.shapes.alone
        office = word in self.heads and self.text.near[last] in offices()  # “Hospital manager X”
        plain = plain or (word in plain_things() and not office)
        if plain and following_is_noun(self.text, last):
            return True  # “Citrus growers”, of the “Citrus Growers’ Union”
        if word in self.shapes.inner or not (word.isascii() or "’" in word):
            return False  # also what no English word has: “Malacañang”
        following = self.tokens[last].lower if last < len(self.tokens) else ""
        if party_end(self.tokens, last) > last:
            return False  # “Pell, D-Minn., …”
        if following == "," and word.endswith("ly") and word not in self.given:
            return True  # “Obviously, the effect was small”
        if following == "(" and self.text.near[last + 1] and self.tokens[last + 1].word.isupper():
            return False  # “Chirper (CHPR) said”
        if self.text.near[last] in MEMBERS and word not in SEATLESS:
            return word.lower() in self.shapes.lower  # “Pellow MP Jo Roe said”
        if following == "," and last + 1 < len(self.tokens):  # “Corvane, a fund manager, …”
            article = self.tokens[last + 1].lower in APPOSED or self.is_owner(last + 1)
            return not article or word.lower() in self.shapes.lower
        owns = following in ("'s", "’s") or (word in self.given and following in cue_verbs())
        return not owns or word.lower() in self.shapes.lower
