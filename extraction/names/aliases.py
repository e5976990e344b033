"""Which names stand for the same: full name, surname, acronym, shorter name, capital."""

from collections import defaultdict
from itertools import pairwise

from brief.entities import EntityKind
from extraction.names.companions import votes_of_companions
from extraction.names.kinds import kind_by, told_otherwise, total, votes_of
from extraction.names.powers import body_of
from extraction.names.short_names import body_with_letters, may_be_short_for
from extraction.names.signs import DEFINED, LISTED, sign_of
from extraction.names.spellings import (
    SUFFIXES,
    Cluster,
    Key,
    acts_for_body,
    beginnings,
    firm_ends,
    governs,
    in_small,
    initials_of,
    is_particle_name,
    is_shouted,
    note_alias,
    speaks,
    spelt,
)
from extraction.names.surnames import Surnames, surname_of
from extraction.text.capitals import heads
from extraction.text.cast import Actor
from extraction.text.gazetteer import Known, gazetteer, given_names, plain
from extraction.text.kind_words import Votes
from extraction.text.titles import KEPT_HONORIFICS, Name
from extraction.text.tokens import Text

WRITTEN = frozenset({EntityKind.DOCUMENT, EntityKind.AGREEMENT})
PERSON, ORGANIZATION = EntityKind.PERSON, EntityKind.ORGANIZATION
ALONE = 2.0  # the weight of the first word of a name that stands alone
SHORT = 1.5  # the weight of the first word of a firm’s name that stands alone
PLACE, COUNTRY = EntityKind.PLACE, EntityKind.COUNTRY


class Aliases(Surnames):
    """Finds the actor of each name, in text order."""

    def __init__(self, text: Text, names: list[Name]) -> None:
        super().__init__(text)
        self.keys: dict[int, Key] = {id(name): self.key_of(name) for name in names}
        self.clusters = self.gather(names)
        self.companies = {key[0] for key in self.clusters if key[-1] in heads()["suffix"]}
        self.firms = {key[0] for key in self.clusters if len(key) == 2 and key[-1] in firm_ends()}
        self.short = beginnings(self.clusters.values())
        self.longer: dict[tuple[str, Key], list[Key]] = defaultdict(list)  # by a part and its kind
        self.acronyms: dict[str, Key] = {}
        self.decide()
        keys = [self.keys[id(name)] for name in names]
        if votes_of_companions(text, names, keys, self.clusters):
            self.decide()
        self.index()
        self.find_acronyms(names)
        self.actors: dict[object, Actor] = {}
        self.recent: dict[str, Actor] = {}  # the last person of each surname

    def key_of(self, name: Name) -> Key:
        """The words of a name, without “Sir” and the like."""
        tokens = self.text.tokens[name.first : name.last]
        words = tuple(plain(token.word) for token in tokens if token.word != ".")
        if name.dateline or is_shouted(self.text, name):
            words = tuple(in_small(" ".join(words)).split())
        while len(words) > 1 and words[0] in KEPT_HONORIFICS:
            words = words[1:]
        while len(words) > 2 and words[-1].lower() in SUFFIXES:
            words = words[:-1]
        if len(words) > 3 and words[-2] == ",":
            words = words[:-2]  # “Harbours Act, 1972”
        return words

    def gather(self, names: list[Name]) -> dict[Key, Cluster]:
        """The names by their spelling."""
        found: dict[Key, Cluster] = {}
        for name in names:
            key = self.keys[id(name)]
            cluster = found.setdefault(key, Cluster(key))
            cluster.names.append(name)
            cluster.known = cluster.known or name.known
            if name.known is None or len(key) == 1:
                cluster.votes.append(votes_of(self.text, name))
        return found

    def decide(self) -> None:
        """Gives each spelling its kind: the long names first, then what is short."""
        surnames = {
            cluster.key[0]: total(cluster.votes)
            for cluster in self.clusters.values()
            if len(cluster.key) == 1 and cluster.known is None
        }
        for cluster in self.clusters.values():
            cluster.kind = self.kind_of(cluster, surnames)

    def kind_of(self, cluster: Cluster, surnames: dict[str, Votes]) -> EntityKind:
        """The kind of a spelling."""
        if cluster.key[0] in self.acronyms and len(cluster.key) == 1:
            return ORGANIZATION
        if cluster.known is not None:
            titled = any(n.title or n.honorific is not None for n in cluster.names)
            named_alone = len(cluster.key) == 1 and (titled or speaks(self.text, cluster))
            return PERSON if named_alone else cluster.known.kind
        if "&" in cluster.key:
            return ORGANIZATION  # “Brook & Hale”
        if any(name.dateline for name in cluster.names) and not cluster.key[-1].isalpha():
            return PLACE  # “St. Alda’s”, of the dateline
        for name in cluster.names:
            if name.kind is not None and not name.dateline:
                return told_otherwise(self.text, cluster.names) or name.kind
        votes = list(cluster.votes)
        if len(cluster.key) > 1 and cluster.key[-1] not in given_names():
            alone = surnames.get(cluster.key[-1])
            votes += [alone, {PERSON: 1.5}] if alone is not None else []
        if (
            len(cluster.key) > 1
            and cluster.key[0] in surnames
            and cluster.key[0] not in given_names()
            and not self.is_called(cluster.key[0])
        ):
            votes.append({ORGANIZATION: ALONE})  # “Yoshimine” alone, of “Yoshimine Kisen”
        if len(cluster.key) == 1 and cluster.key[0] in self.companies:
            votes.append({ORGANIZATION: 3.0})  # “Norvik”, of “Norvik Inc”
        if len(cluster.key) == 1 and cluster.key[0] in self.firms:
            votes.append({ORGANIZATION: SHORT})  # “Larkfield”, of “Larkfield Homes”
        if acts_for_body(self.text, cluster, self.short):
            return ORGANIZATION  # “St. Columba” that promises, of “St. Columba Health”
        votes += [{ORGANIZATION: 0.8} for word in cluster.key if word.lower() in self.text.small][
            :1
        ]
        return kind_by(votes)

    def is_called(self, word: str) -> bool:
        """Whether a word stands alone only in what somebody says, as given names do."""
        names = self.clusters[(word,)].names
        return all(self.text.tokens[name.first].quotation >= 0 for name in names)

    def index(self) -> None:
        """Makes people findable by surname and the others by first and last words."""
        for key, cluster in self.clusters.items():
            if cluster.kind is PERSON and len(key) > 1:
                self.index_person(key, cluster)
            elif len(key) > 1 and cluster.kind is not None:
                for size in range(1, len(key)):
                    self.longer[f"{cluster.kind} begins", key[:size]].append(key)
                    self.longer[f"{cluster.kind} ends", key[-size:]].append(key)

    def find_acronyms(self, names: list[Name]) -> None:
        """Notes acronyms: defined in brackets in either order, or made of first letters."""
        tokens = self.text.tokens
        for left, right in pairwise(names):
            if right.first == left.last + 1 and tokens[left.last].word == "(":
                short, long = sorted((self.keys[id(right)], self.keys[id(left)]), key=len)
                if len(short) == 1 and stands_for(short[0], long):
                    self.acronyms.setdefault(short[0], long)
            elif apart := body_with_letters(self.text, left, right):
                self.acronyms.setdefault(self.keys[id(apart[0])][0], self.keys[id(apart[1])])
        for key, cluster in self.clusters.items():
            court = len(key) == 2 and key[1] == "Court"  # “SC”, of the “Supreme Court”
            if (len(key) > 2 or court) and cluster.kind not in (PERSON, PLACE, COUNTRY):
                for letters in initials_of(key):
                    if (letters,) in self.clusters and len(letters) > 1:
                        self.acronyms.setdefault(letters, key)

    def actor_of(self, name: Name) -> Actor:
        """The actor of a name; called in text order."""
        key = self.keys[id(name)]
        cluster = self.clusters[key]
        actor = (
            self.person_of(name, key, cluster) if self.may_be_person(name, key, cluster) else None
        )
        if actor is None:
            actor = self.other_of(name, key, cluster)
        if actor.kind is PERSON:
            self.recent[surname_of(key)] = actor
            self.recent.setdefault(key[0], actor)
        note_alias(self.text, actor, name)
        return actor

    def may_be_person(self, name: Name, key: Key, cluster: Cluster) -> bool:
        """Whether a name may be the surname, the given name or the full name of a person."""
        if cluster.kind is PERSON:
            return True
        if len(key) > 1 and not is_particle_name(key):
            return False
        if self.family_first(key, cluster) or self.given_here(name, key):
            return True
        if key[-1] not in self.by_last or key[0] in self.acronyms:
            return False
        before = self.text.tokens[name.first - 1].lower if name.first else ""
        return not (cluster.known and before in ("in", "at", "near", "from"))

    def person_of(self, name: Name, key: Key, cluster: Cluster) -> Actor | None:
        """The person of a name: of those with the same surname the last named."""
        if len(key) > 1 and not is_particle_name(key):
            return self.make(self.longer_person(key) or key, PERSON)
        full = self.by_last.get(key[-1], [])
        if not full and (family := self.family_first(key, cluster)) is not None:
            return self.make(family, PERSON)
        if cluster.known is not None and (given := self.given_here(name, key)) is not None:
            return self.make(given, PERSON)
        if not full:
            given = self.given_of(key) if cluster.known is None else None
            return self.make(given or key, PERSON) if cluster.kind is PERSON or given else None
        if len(full) == 1:
            other = self.is_other_half(name, full[0], (self.clusters[full[0]], cluster))
            return self.make(key if other else full[0], PERSON)
        for word in sorted(self.title_words(name)):
            if (key[-1], word) in self.by_title:
                return self.make(self.by_title[key[-1], word], PERSON)
        recent = self.recent.get(key[-1])
        female = self.female_of(name)
        if female is not None:
            fitting = [k for k in full if given_names().get(k[0]) is female]
            fitting = fitting or [k for k in full if given_names().get(k[0]) is None]
            if len(fitting) == 1 or (fitting and (recent is None or recent.female is not female)):
                return self.make(fitting[0], PERSON)
        return recent or self.make(full[0], PERSON)

    def other_of(self, name: Name, key: Key, cluster: Cluster) -> Actor:
        """The actor of a name that is no person’s."""
        known = name.known or cluster.known
        if len(key) == 1 and key[0] in self.acronyms:
            long = self.acronyms[key[0]]
            actor = self.other_of(self.clusters[long].names[0], long, self.clusters[long])
            if actor.sign[0] != LISTED:
                actor.sign = (DEFINED, (key[0],))
            return actor
        if known is not None:
            return self.of_known(name, known)
        longer = self.longer_other(key, cluster)
        if longer is not None and longer != key:
            return self.other_of(self.clusters[longer].names[0], longer, self.clusters[longer])
        return self.make(key, cluster.kind or ORGANIZATION)

    def longer_other(self, key: Key, cluster: Cluster) -> Key | None:
        """The longer name that a name is short for: its beginning, or for “Commission” its end."""
        if cluster.kind in WRITTEN and len(key) == 1:  # “the Bill”, of “Harbours Bill”
            ending = self.longer.get((f"{cluster.kind} ends", key), ())
            return ending[0] if len(ending) == 1 else None
        if cluster.kind not in (ORGANIZATION, PERSON, None):
            return None
        starting = self.longer.get((f"{ORGANIZATION} begins", key), [])
        starting = [one for one in starting if may_be_short_for(key, one)]
        if len(starting) == 1:
            return starting[0]
        ending = self.longer.get((f"{cluster.kind} ends", key), ())
        if key == ("House",):  # that of a state, and not the White House
            ending = [one for one in ending if self.clusters[one].known is None]
        return ending[0] if len(ending) == 1 else None

    def of_known(self, name: Name, known: Known) -> Actor:
        """The actor of a name that the lists know; a capital may stand for its government."""
        if known.governs and not name.dateline and governs(self.text, name):
            known = gazetteer().countries[known.governs]
        elif known.name == "Brussels" and not name.dateline and governs(self.text, name):
            known = self.union_of()
        elif known.seats and not name.dateline and governs(self.text, name):
            known = body_of(known.seats, known.country)
        if known.demonym and known.country:
            known = gazetteer().countries[known.country]
        actor = self.actors.get(known.name + known.kind)
        if actor is None:
            actor = Actor(known.kind, known.name, country=known.country)
            actor.plural, actor.sign = known.kind is EntityKind.GROUP, (LISTED, (known.name,))
            self.actors[known.name + known.kind] = actor
        return actor

    def union_of(self) -> Known:
        """Whom “Brussels” stands for: the Commission where the text names it, else the Union."""
        names = gazetteer()
        commission = names.one("European Commission")
        union = names.one("European Union")
        named = commission is not None and ("European", "Commission") in self.clusters
        return (commission if named else union) or names.countries["BE"]

    def make(self, key: Key, kind: EntityKind) -> Actor:
        """The actor of a spelling, made when it is first met."""
        actor = self.actors.get(key)
        if actor is None:
            cluster = self.clusters[key]
            actor = Actor(kind, spelt(self.text, cluster))
            actor.plural, actor.sign = kind is EntityKind.GROUP, sign_of(self.text, cluster)
            if kind is PERSON:
                actor.female = given_names().get(key[0]) if len(key) > 1 else None
            self.actors[key] = actor
        return actor


def stands_for(short: str, long: Key) -> bool:
    """Whether a word in brackets is short for the name beside it: “NIB”, “Nice”, “CHPR”."""
    if short.isupper() and len(long) > 1:
        return True
    letters = iter("".join(word[: 1 if len(long) > 1 else None].lower() for word in long))
    fits = len(short) > 2 and all(letter in letters for letter in short.lower())
    return fits and (len(long) > 1 or (short.isupper() and not long[0].isupper()))
