"""The names of a run of capital words, one after the other."""

from collections.abc import Iterator
from functools import cache

from brief.entities import EntityKind
from extraction.lexicons import classes
from extraction.names.chunks import Chunks
from extraction.names.joins import LINKED_BY
from extraction.names.lone_words import ACTING, is_address, is_year_of_law, plain_callings
from extraction.names.partisans import is_of_chamber, party_at
from extraction.names.powers import is_mere_number
from extraction.text.capitals import POSSESSIVE, Run, is_capital
from extraction.text.cues import cue_verbs
from extraction.text.kind_words import CALLING
from extraction.text.numbered import DECREED, PARTS, is_road, numbered
from extraction.text.titles import KEPT_HONORIFICS, RANKS, Name

PARTICLE_STARTS = frozenset("van von bin ibn di da del dos du de ter zu al el".split())
CAPITAL_PARTICLES = frozenset("De Van Von Di Da El Al La Le Bin Ter Ten Du Del Ibn".split())
OF_JUSTICE = frozenset("Minister Secretary".split())
# “West African”
COMPASS = frozenset("West East North South Southeast Northeast Southwest Northwest".split())
OF_STATES = frozenset("Western Eastern Northern Southern West East North South Central".split())
PEOPLES = frozenset("nations countries states governments leaders allies".split())
# What a region has for itself: “the Scottish government”, “the European commission”.
RULING = frozenset("government parliament commission assembly cabinet executive".split())
COUNTED = frozenset("one two three four five six seven eight nine".split())
PARTICLES_BEFORE = PARTICLE_STARTS | frozenset("der den la le ten".split())


class Reader(Chunks):
    """Reads the names of runs, with what the whole text says of its words."""

    def read(self, run: Run) -> Iterator[Name]:
        """The names of a run."""
        index = self.begin(run)
        while index < run.last:
            name, index = self.step(run, index)
            if name is not None:
                yield name

    def begin(self, run: Run) -> int:
        """The first token of a run that may belong to a name."""
        index = run.first
        while index < run.last and self.is_opening(run, index):
            index += 1
        if index == run.first and not run.opens:
            while index and self.tokens[index - 1].word in PARTICLES_BEFORE:
                index -= 1
            if self.tokens[index].word not in PARTICLE_STARTS:
                index = run.first
        return index

    def is_opening(self, run: Run, index: int) -> bool:
        """Whether a word only opens the sentence, or is an article."""
        word = self.tokens[index].word
        if word in CAPITAL_PARTICLES and run.last - index > 1:
            return False
        found = self.places.longest(self.tokens, index, run.last)
        whole = found is not None and not (
            found[1] < run.last and is_capital(self.tokens[found[1]].word)
        )
        if found is not None and word == "The" and found[0].name.startswith("The ") and whole:
            return False  # “The Hague”, and not “The Independent Office”
        if word in CALLING and index > run.first:
            return False  # “The Keep Pellow Green group”
        if word == "A" and is_road(self.tokens, index, run.last):
            return False  # “the A40”
        if word == "A" and self.text.near[index + 1] == "&":
            return False  # “A&E”
        if word == "A" and not run.opens and self.begins_initials(index, run.last):
            return False  # “the advocate A M Rao”
        if self.is_shouted_lead(run, index):
            return True  # “A LODGER who …”
        if word == "No" and self.is_known_number(index, run.last):
            return False  # “No 10 said”
        if word == "Said" and run.opens and self.text.near[run.last] == ":":
            return True  # “Said Pell: “It is a bad move””
        if word in ("The", "A", "An") or (
            run.last - run.first == 1 and word in self.lists.starters
        ):
            return True
        if not run.opens or self.is_title(index, run.last):
            return False
        if found and found[1] > index + 1:
            return False
        if word in self.lists.starters or (run.last - index > 1 and is_descriptor(word)):
            return True
        heading = self.tokens[run.last - 1].word in self.heads and run.last - index > 2
        if word in self.lists.openers:
            return not (heading or self.is_linked(index, run.last) or self.is_branch_of(index, run))
        if "-" in word and word.split("-")[0] in self.lists.openers and word[-1].islower():
            return word.split("-")[1] in COUNTED  # “Twenty-two Republicans”
        counted = word in numbered() or word in DECREED
        if counted and index + 1 < run.last and self.tokens[index + 1].word[0].isdigit():
            return False  # “Issue 4 would …”
        lower = word.lower()
        return (
            run.last - index > 1
            and not heading
            and not self.is_linked(index, run.last)
            and not self.is_branch_of(index, run)
            and lower in self.shapes.lower
            and word not in self.shapes.inner
            and word not in self.given
            and found is None
        )

    def begins_initials(self, index: int, last: int) -> bool:
        """Whether an “A” is the first letter of somebody’s names, with one more and a surname."""
        second = self.tokens[index + 1].word if index + 2 < last else ""
        return len(second) == 1 and second.isupper() and len(self.tokens[index + 2].word) > 2

    def is_shouted_lead(self, run: Run, index: int) -> bool:
        """Whether a word is in capitals since papers set the first words of a piece so, and is an
        ordinary one: “A MAN who”, “A LODGER was”.
        """
        word = self.tokens[index].word
        if not run.opens or index + 1 != run.last or len(word) < 3 or not word.isupper():
            return False
        if self.text.near[index - 1] not in ("a", "an") or index != run.first + 1:
            return False
        sentence = self.text.sentence_at(self.tokens[index].start)
        if sentence is None or sentence.block.paragraph != 1 or sentence.first != run.first:
            return False
        return word.lower() in ordinary_people() or word.lower() in self.shapes.lower

    def is_branch_of(self, index: int, run: Run) -> bool:
        """Whether a plural and the country or region behind it name a body: “Tenants Victoria”."""
        last = run.last
        if last - index < 2 or not self.tokens[last - 2].word.endswith("s"):
            return False
        found = self.places.longest(self.tokens, last - 1, last)
        if found is None or found[0].demonym or self.tokens[last - 2].lower in cue_verbs():
            return False
        after = self.tokens[last].lower if last < len(self.tokens) else "."
        acts = after in cue_verbs() or after in ACTING or after in (",", "(") or after[-2:] == "ed"
        return acts and found[0].kind in (EntityKind.COUNTRY, EntityKind.PLACE)

    def is_linked(self, index: int, last: int) -> bool:
        """Whether a name goes on with “of”, “for” or “’s” after a token."""
        if index + 1 >= last:
            return False
        return self.tokens[index + 1].lower in LINKED_BY or (
            self.tokens[index + 1].lower in POSSESSIVE
        )

    def step(self, run: Run, index: int) -> tuple[Name | None, int]:
        """The name that begins at a token of a run, if one does, and the token to go on from."""
        word = self.tokens[index].word
        if word in RANKS and self.is_rank(index, run.last):
            return None, index + 1
        if (end := index + 3) <= run.last and is_of_chamber(self.tokens, index):
            group = Name(index, end, kind=EntityKind.GROUP)
            return group if word == "Members" else None, end
        if is_address(self.tokens, index, run.last):
            return None, index + 1
        if word in ("Your", "His", "Her") and is_address(self.tokens, index + 1, run.last):
            return None, index + 2
        if (party := party_at(self.tokens, index, run.last)) is not None:
            return party, party.last
        if (
            word in self.lists.honorifics
            and (after := self.after_dot(index)) < run.last
            and not self.is_title_of_body(index, run.last)
            and not self.is_saint_of_body(index, run.last)
            and not (word == "Justice" and self.tokens[after].word in OF_JUSTICE)
        ):
            return self.person(run, index, after)
        if (end := self.title_end(index, run.last)) > index:
            return self.titled(run, index, end)
        if self.is_never(run, index) or (not is_capital(word) and word not in PARTICLE_STARTS):
            return None, index + 1
        if (
            (word in self.lists.adjectives or word in COMPASS)
            and not self.places.longest(self.tokens, index, run.last)
            and (end := self.adjectives_end(index, run.last)) == run.last
        ):
            return self.of_region(index, end), end
        end = self.chunk_end(run, index)
        name, after = self.chunk(run, index, end)
        if name is not None and name.last == run.last and is_year_of_law(self.tokens, name):
            name.last += 2
        if name is not None and index == run.first and self.is_year_of(name, index - 1):
            name.first -= 1
        if name is not None and index == run.first and self.is_ordinal(index - 1):
            self.take_ordinal(name)
        return name, max(after, index + 1)

    def is_saint_of_body(self, index: int, last: int) -> bool:
        """Whether a body is called after a saint: “Saint Brendan’s Medical Center”."""
        end = self.tokens[last - 1].word
        return self.tokens[index].word == "Saint" and end in self.heads and end not in self.given

    def is_never(self, run: Run, index: int) -> bool:
        """Whether a word is no name: a month and the like, but not “Jan Pell”, “Round Rock”."""
        word = self.tokens[index].word
        if word not in self.lists.never or (word == "SC" and "Supreme" in self.shapes.inner):
            return False
        if word == "No" and self.is_known_number(index, run.last):
            return False
        following = self.tokens[index + 1].word if index + 1 < run.last else "."
        if word in PARTS and following[0].isdigit():
            return False  # “Section 230”
        named = word in self.given or following in self.heads
        return not (named and following.isalpha() and following not in self.lists.never)

    def is_known_number(self, index: int, last: int) -> bool:
        """Whether a seat of power is called by its number: “No 10 said”."""
        known = self.places.longest(self.tokens, index, last)
        return known is not None and not is_mere_number(self.text, index, known[1])

    def is_year_of(self, name: Name, index: int) -> bool:
        """Whether a year belongs to the name of an event: “2034 Winter Olympics”."""
        word = self.tokens[index].word if index >= 0 else ""
        kind = name.known.kind if name.known else name.kind
        return kind is EntityKind.EVENT and len(word) == 4 and word.isdigit()

    def is_ordinal(self, index: int) -> bool:
        """Whether a token is a number with its ending: “6th”."""
        word = self.tokens[index].word if index >= 0 else ""
        return word[:1].isdigit() and word.endswith(("st", "nd", "rd", "th"))

    def take_ordinal(self, name: Name) -> None:
        """Makes an ordinal part of a court’s, a district’s or a street’s name."""
        if self.tokens[name.first].word == "Circuit":
            name.kind = EntityKind.ORGANIZATION
        if name.known is None and name.kind in (
            EntityKind.ORGANIZATION,
            EntityKind.PLACE,
            EntityKind.DOCUMENT,
        ):
            name.first -= 1

    def adjectives_end(self, index: int, last: int) -> int:
        """The token after adjectives such as “Eastern European”."""
        begin = index
        while index < last and self.tokens[index].word in self.lists.adjectives | COMPASS:
            index += 1
        if last - begin == 2 and index == last - 1 and self.tokens[begin].word in OF_STATES:
            found = self.places.longest(self.tokens, index, last)
            if found is not None and found[0].demonym:
                return last  # “Western Australian”
        return index if self.tokens[index - 1].word not in COMPASS else begin

    def of_region(self, first: int, last: int) -> Name | None:
        """The states or the body that a region’s adjective names: “Eastern European nations”,
        “the Scottish government”.
        """
        following = self.tokens[last].lower if last < len(self.tokens) else ""
        if following in PEOPLES:
            return Name(first, last + 1, kind=EntityKind.GROUP)
        the = first and self.tokens[first - 1].lower == "the"
        ruled = the or self.tokens[first].word in self.lists.regional
        vague = last - first == 1 and self.tokens[first].word == "Western"
        if following in RULING and ruled and not vague:
            return Name(first, last + 1, kind=EntityKind.ORGANIZATION)
        return None

    def person(self, run: Run, honorific: int, first: int) -> tuple[Name, int]:
        """A person with an honorific; “Sir” and the like belong to the name."""
        while self.tokens[first].word in self.lists.honorifics and first + 1 < run.last:
            honorific, first = first, self.after_dot(first)  # “Mr Justice X”, “Lt. Gov. X”
        end = self.chunk_end(run, first)
        kept = self.tokens[honorific].word in KEPT_HONORIFICS
        begin = honorific if kept else first
        return Name(begin, end, kind=EntityKind.PERSON, honorific=honorific), end

    def titled(self, run: Run, index: int, end: int) -> tuple[Name | None, int]:
        """A person with an office; nothing where nobody is named after it."""
        if end >= run.last:
            return None, end
        first = end
        honorific = None
        ranked = self.tokens[first].word in self.lists.honorifics
        if (
            ranked
            and self.after_dot(first) < run.last
            and not self.is_given_behind(first, run.last)
        ):
            honorific = first
            first = first if self.tokens[first].word in KEPT_HONORIFICS else self.after_dot(first)
        last = self.chunk_end(run, first if honorific is None else self.after_dot(honorific))
        return Name(
            first, last, kind=EntityKind.PERSON, title=(index, end), honorific=honorific
        ), last


@cache
def ordinary_people() -> frozenset[str]:
    """What people are, in lower case, as the lists know it: “man”, “driver”, “mother”."""
    titles = classes("titles")
    return plain_callings() | titles["female"] | titles["male"] | classes("sources")["kin"]


def is_descriptor(word: str) -> bool:
    """Whether a word only describes whoever is named after it: “Mum-of-three”."""
    _, linked, rest = word.partition("-of-")
    return bool(linked) and rest.islower()
