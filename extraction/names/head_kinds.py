"""What the words of a name say that it is: its last word, or the one before “of”."""

import re

from brief.entities import EntityKind
from extraction.names.joins import LINKED_BY, STREETS
from extraction.names.name_words import surnames
from extraction.text.capitals import POSSESSIVE, heads
from extraction.text.gazetteer import WEAK, Known
from extraction.text.kind_words import STORMS, is_campaign
from extraction.text.numbered import DECREED, PARTS, is_road
from extraction.text.titles import EXECUTIVES, FAMILY_NAMES, Titles

PAPERS = heads()["paper"]
AIRED = frozenset("Radio Channel Formula Local".split())  # with a number: “Channel 4”, “Local 12”
BILLS = frozenset("Issue SB HB HR AB SJR HJR Prop Question Initiative".split())  # “Issue 4”
# Districts that are bodies: “Rio Bravo Conservancy District”.
OF_DISTRICTS = frozenset(
    "School Water Fire Conservancy Conservation Hospital Irrigation Sanitation Sanitary Transit "
    "Utility Library Park Sewer Health College Management Recreation Drainage Levee".split()
)
# What is built for many to live in, and no family name: “Hamish Flats”.
BUILT = frozenset("Flats Apartments Towers Gardens Mansions Cottages Almshouses".split())
BILL = re.compile(r"[A-Z]-\d+")  # “Bill C-11”
BRANCHES = frozenset("Local Sindicato".split())  # of a union, by their number
OF_VOTERS = frozenset("Democratic Republican Presidential Party Senate Tuesday".split())
CHAMBERS = frozenset("Assembly Representatives Commons Lords Delegates Keys Chiefs".split())
# What is called after a harbour, an island or a bay: “Port of Pell Company”.
BODY_ENDS = frozenset(
    "Company Authority Council Corporation Commission Association Partnership Trust Board Bank "
    "Society Foundation Federation Agency University College Group Alliance Government".split()
)
OF_TOWNS = frozenset(
    {("Garden", "City"), ("Inner", "City"), ("Old", "City")}
    | {(town, end) for town in ("City", "Town", "Village") for end in ("Centre", "Center")}
)
CITIES_TOO = frozenset(["New York", "Washington"])  # “New York State” is no university


class HeadKinds(Titles):
    """Tells the kind of a name by its own words."""

    def kind_of(self, first: int, last: int) -> EntityKind | None:
        """What the last word of a name, or the word before “of”, says that it is."""
        if is_road(self.tokens, first, last):
            return EntityKind.PLACE
        if last - first < 2:
            return None
        if (decreed := self.decreed(first, last)) is not None:
            return decreed
        if any(self.tokens[i].word == "v" for i in range(first + 1, last - 1)):
            return EntityKind.DOCUMENT  # “Pell v. Marsh”
        if self.tokens[first].word in heads()["people"]:
            return EntityKind.GROUP
        if self.tokens[first].word in STORMS and last - first == 2:
            return EntityKind.EVENT
        if (self.tokens[last - 2].word, self.tokens[last - 1].word) in OF_TOWNS:
            return EntityKind.PLACE  # “Marl Garden City”, “Marl Town Centre”
        if last - first > 2 and self.tokens[first + 1].word == "the":
            return EntityKind.ORGANIZATION  # “Hold the Line”
        if is_campaign([token.word for token in self.tokens[first:last]]):
            return EntityKind.ORGANIZATION
        end = self.tokens[last - 1].word
        if self.tokens[first].word == "Bill" and BILL.fullmatch(end):
            return EntityKind.DOCUMENT
        if len(end) == 1 and self.heads.get(self.tokens[last - 2].word) is EntityKind.PLACE:
            return EntityKind.PLACE  # “Larkness Point C”
        if end[0].isdigit() and last - first == 2 and self.tokens[first].lower == "cop":
            return EntityKind.EVENT
        if len(end) == 1 and self.tokens[first].word in PAPERS:
            return EntityKind.DOCUMENT
        if end == "." and last - first > 2:
            end = self.tokens[last - 2].word
        if (
            self.tokens[first].word in self.given
            and last - first <= 3
            and not self.is_country(last - 1)
            and not (end in self.heads and self.tokens[first - 1].lower == "the")
            and end not in BUILT
            and (end in FAMILY_NAMES or (end not in self.heads and end not in self.suffixes))
            and end not in heads()["nickname"]
        ):
            return EntityKind.PERSON
        for index in range(first + 1, last):
            if self.tokens[index].lower in LINKED_BY and self.tokens[index - 1].word in self.heads:
                if self.tokens[index - 1].word == "House" and end in CHAMBERS:
                    return EntityKind.ORGANIZATION
                if self.tokens[index - 1].word == "Convention":
                    return EntityKind.AGREEMENT
                if self.heads[self.tokens[index - 1].word] is EntityKind.PLACE and end in BODY_ENDS:
                    return EntityKind.ORGANIZATION  # “Isle of Pell Council”
                return self.heads[self.tokens[index - 1].word]
        state = self.state(first, last - 1) if end in ("House", "State", "Primary") else None
        if (
            state is not None
            and end != "Primary"
            and (end == "House" or state.name not in CITIES_TOO)
        ):
            return EntityKind.ORGANIZATION  # “the Texas House”, “Iowa State”
        if end == "Primary" and (state or self.tokens[last - 2].word in OF_VOTERS):
            return EntityKind.EVENT  # “the Republican Primary”, and no school
        if end in STREETS and self.tokens[last - 2].lower in POSSESSIVE:
            return EntityKind.PLACE  # “Tanner’s Row”
        if (
            end in heads()["suffix"]
            or end in heads()["nickname"]
            or (end == "District" and self.tokens[last - 2].word in OF_DISTRICTS)
        ):
            return EntityKind.ORGANIZATION
        if self.tokens[first].word == "Operation" and last - first <= 3:
            return EntityKind.EVENT
        if end[0].isdigit() and self.tokens[last - 2].word in heads()["numbered"]:
            paper = self.heads.get(self.tokens[last - 2].word)
            if self.tokens[last - 2].word in BILLS:
                return EntityKind.DOCUMENT
            return EntityKind.ORGANIZATION if self.tokens[last - 2].word in AIRED else paper
        if end[0].isdigit() and last - first > 2:
            return None
        if self.tokens[first].word in heads()["club"] and self.heads.get(end) in (
            None,
            EntityKind.PLACE,
        ):
            return EntityKind.ORGANIZATION  # “Sporting Vale”
        if end == "Executive" and self.tokens[last - 2].word in EXECUTIVES:
            return EntityKind.ORGANIZATION
        called = end in self.suffixes or self.tokens[first].word == "People"  # “People’s Voice”
        return self.heads.get(end) or (EntityKind.ORGANIZATION if called else None)

    def is_country(self, index: int) -> bool:
        """Whether a word is a country, and no family name: “James Pell Kenya”."""
        known = self.places.by_first.get(self.tokens[index].word, ())
        country = any(
            len(w) == 1 and k.kind is EntityKind.COUNTRY and not k.demonym for w, k in known
        )
        return country and self.tokens[index].word not in surnames() | WEAK

    def decreed(self, first: int, last: int) -> EntityKind | None:
        """What a law or a part of one with a number is: “Law No. 17”, “Local 12”."""
        if not self.tokens[last - 1].word[0].isdigit():
            return None
        number = self.tokens[first + 1].word
        head = self.tokens[first].word
        if self.tokens[last - 2].word == "Order":
            return EntityKind.DOCUMENT  # “Executive Order 14110”
        counted = number[0].isdigit() or number in ("No", "(")
        if not counted or not (head in DECREED or head in PARTS):
            return None
        return EntityKind.ORGANIZATION if head in BRANCHES else EntityKind.DOCUMENT

    def state(self, first: int, last: int) -> Known | None:
        """The place of the United States that words name."""
        known = self.places.longest(self.tokens, first, last)
        here = known is not None and known[1] == last and known[0].country == "US"
        return known[0] if known is not None and here else None
