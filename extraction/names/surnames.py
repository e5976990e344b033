"""People by parts of their names: surname, given name, both without the middle, title."""

from collections import defaultdict

from brief.entities import EntityKind
from extraction.names.spellings import Cluster, Key
from extraction.text.cues import cue_verbs
from extraction.text.gazetteer import given_names
from extraction.text.titles import MEN, WOMEN, Name
from extraction.text.tokens import Text

OF_PEOPLE = frozenset("she he her his".split())
BORN = frozenset("Jr Sr II III IV".split())  # which of a family somebody is


class Surnames:
    """Finds the full names that a part of one may stand for."""

    def __init__(self, text: Text) -> None:
        self.text = text
        self.by_last: dict[str, list[Key]] = defaultdict(list)
        self.by_given: dict[str, list[Key]] = defaultdict(list)
        self.by_both: dict[tuple[str, str], list[Key]] = defaultdict(list)
        self.titles: dict[Key, list[bool]] = {}
        self.by_title: dict[tuple[str, str], Key] = {}  # by surname and a word of the title

    def index_person(self, key: Key, cluster: Cluster) -> None:
        """Makes a person findable by surname, by both names, by given name and by title."""
        last = surname_of(key)
        self.by_last[last].append(key)
        self.by_given[key[0]].append(key)
        if len(key) > 2:
            self.by_both[key[0], last].append(key)
        for name in cluster.names:
            for word in self.title_words(name):
                self.by_title.setdefault((last, word), key)

    def longer_person(self, key: Key) -> Key | None:
        """The fuller name that a name is short for: “Robert Hale” of “Robert F. Hale”."""
        longer = self.by_both.get((key[0], key[-1]), ())
        return longer[0] if len(longer) == 1 and len(key) == 2 else None

    def family_first(self, key: Key, cluster: Cluster) -> Key | None:
        """The person of two or three names whose first one a word is: “Shen Yulan … Shen”."""
        if len(key) != 1 or cluster.known is not None or key[0] in given_names():
            return None
        found: list[Key] = self.by_given.get(key[0], [])
        fits = len(found) == 1 and len(found[0]) in (2, 3) and key[0] not in self.by_last
        return found[0] if fits and cluster.kind is not EntityKind.PLACE else None

    def given_of(self, key: Key) -> Key | None:
        """The full name whose given name a single word is, where only one has it."""
        if key[0] not in given_names():
            return None
        found = self.by_given.get(key[0], ())
        return found[0] if len(found) == 1 else None

    def given_here(self, name: Name, key: Key) -> Key | None:
        """The full name whose given name a town or a club has too, where he or she speaks by it:
        “Chelsea said she”, of “Chelsea Pell”.
        """
        near, after = self.text.near, name.last
        found = self.by_given.get(key[0], ()) if len(key) == 1 else ()
        says = near[after] in cue_verbs() and near[after + 1] in OF_PEOPLE
        return found[0] if says and len(found) == 1 else None

    def title_words(self, name: Name) -> set[str]:
        """The words of the office or honorific before a name."""
        spans = [name.title] if name.title else []
        if name.honorific is not None:
            spans.append((name.honorific, name.honorific + 1))
        return {self.text.tokens[i].lower for first, last in spans for i in range(first, last)}

    def female_of(self, name: Name) -> bool | None:
        """Whether the honorific before a name says that a woman or a man is meant."""
        if name.honorific is None:
            return None
        word = self.text.tokens[name.honorific].word
        return True if word in WOMEN else (False if word in MEN else None)

    def is_other_half(self, name: Name, full: Key, called: tuple[Cluster, Cluster]) -> bool:
        """Whether “Ms X” is not the one X whom the text names in full, and calls “Mr X”."""
        female = self.female_of(name)
        if female is None:
            return False
        titled = [one for cluster in called for one in self.titled(cluster)]
        return (not female) in titled and given_names().get(full[0], titled[0]) is not female

    def titled(self, cluster: Cluster) -> list[bool]:
        """Whether the honorifics of a spelling say that it is a woman’s or a man’s, once each."""
        found = self.titles.get(cluster.key)
        if found is None:
            said = dict.fromkeys(self.female_of(name) for name in cluster.names)
            found = self.titles[cluster.key] = [one for one in said if one is not None]
        return found


def surname_of(key: Key) -> str:
    """The surname of a full name: “Moss” of “Carl Moss Jr.”."""
    return key[-2] if len(key) > 2 and key[-1] in BORN else key[-1]
