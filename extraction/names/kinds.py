"""What kind of thing a name is: what its own words say, and what is said around it."""

from collections.abc import Iterable

from brief.entities import EntityKind
from extraction.names.employers import votes_of_employee
from extraction.names.kind_nouns import (
    follows,
    is_after_fund_manager,
    is_couple,
    noun_of_two,
    person_for,
    votes_of_apposition,
    votes_of_noun,
    votes_of_noun_before,
)
from extraction.names.kind_signs import is_called, votes_of_signs
from extraction.names.lone_words import is_trade, plain_things
from extraction.names.name_words import has_initials, votes_of_words
from extraction.names.powers import tells_as_house
from extraction.names.seats import MEMBERS, is_of_person, is_seat, votes_of_seat
from extraction.names.trading import trades, votes_of_staff, votes_of_trading
from extraction.names.ways import follows_word, is_end_of_way, is_way
from extraction.text.capitals import POSSESSIVE, heads, is_capital
from extraction.text.cues import cue_verbs
from extraction.text.gazetteer import gazetteer, given_names
from extraction.text.kind_words import (
    AT_PLACE,
    BODIES,
    FAMILY_SIGNS,
    HOLDERS,
    NATIONS,
    OF_A_TOWN,
    ORGANIZATION,
    PERSON,
    PLACE,
    PLACE_OF,
    PLACES,
    RANK,
    SAYING,
    SETTLED,
    TOWN_ENDS,
    WAYS,
    Votes,
    callings,
)
from extraction.text.set_apart import party_end
from extraction.text.titles import Name, lists
from extraction.text.tokens import Text

ABSTRACT = ("tion", "sion")  # so no person is called
ALONG = frozenset("along down up across beyond upstream".split())  # “along the Vesk”
LED = frozenset("administration campaign camp presidency premiership".split())
FROM = frozenset("in from near at".split())
ADVISING = frozenset("adviser advisor".split())  # “proxy adviser X” is a firm
ADVISED = frozenset("proxy voting".split())
REGNAL = frozenset("II III IV VI VII VIII IX XI XII XIII XIV XV XVI".split())
TOWN_LINKS = frozenset("by upon on sur sous en le les la am an de del under over in".split())
SURELY, LEAD = 2.5, 1.5  # of what stands around a name over what its last word says
MOST_BETWEEN = 7  # tokens of “between X Y and Z”


def votes_of(text: Text, name: Name) -> Votes:
    """What one place where a name stands says of its kind."""
    votes: Votes = dict.fromkeys(RANK, 0.0)
    own_votes(text, name, votes)
    votes_before(text, name, votes)
    votes_after(text, name, votes)
    votes_of_signs(text, name, votes)
    votes_of_trading(text, name, votes)
    votes_of_employee(text, name, votes)
    return votes


def own_votes(text: Text, name: Name, votes: Votes) -> None:
    """What the words of a name say."""
    words = [token.word for token in text.tokens[name.first : name.last]]
    if len(words) == 1 and is_after_fund_manager(text, name.first):
        votes[ORGANIZATION] += 4
    elif name.title is not None or name.honorific is not None:
        votes[PERSON] += 4
    if name.dateline:
        votes[PLACE] += 4
    if name.kind is not None and name.kind in votes:
        votes[name.kind] += 4
    votes_of_words(words, votes)
    if len(words) == 1:
        if not TOWN_LINKS.isdisjoint(words[0].split("-")[1:-1]):
            votes[PLACE] += 2  # “Marl-on-the-Weir”, “Belle-sur-Orne”
        if words[0].isupper() and len(words[0]) > 1 and not name.dateline:
            votes[ORGANIZATION] += 2.5
        elif words[0] in given_names():
            votes[PERSON] += 1
        elif words[0].endswith(TOWN_ENDS) and len(words[0]) > 5:
            votes[PLACE] += 2.5 if words[0].endswith("shire") else 0.7
        votes[ORGANIZATION] += 2.5 if words[0] in heads()["organization"] else 0.5
        return
    if words[0] in given_names():
        votes[PERSON] += 3
    capitals = sum(is_capital(word) for word in words)
    if not FAMILY_SIGNS.isdisjoint(words):
        votes[PERSON] += 2
    initials = has_initials(words)
    if initials:
        votes[PERSON] += 2
    if words[0] in heads()["prefix"]:
        votes[ORGANIZATION] += 2.5
    if "&" in words:
        votes[ORGANIZATION] += 3  # “Marlow & Dent”
    if words[-1].endswith(("ists", "crats")):
        votes[ORGANIZATION] += 3  # “Coastal Ecologists”
    if words[0] in heads()["placed"]:
        votes[PLACE] += 3
    said = name.title is not None or words[0] in given_names()
    if not said and any(word.endswith(ABSTRACT) and len(word) > 6 for word in words):
        votes[ORGANIZATION] += 1.5  # “Reform Liberation Movement”
    if words[0] in plain_things() and not said:
        votes[ORGANIZATION] += 1.5  # “Steel Dynamics”
    if words[0] not in given_names() and own_country(words):
        votes[ORGANIZATION] += 3  # “Rugby Wales”, “Nordic Rail”
    shouted = all(word.isupper() for word in words) and follows(text, name.last) == ":"
    if shouted:
        votes[PERSON] += 4  # “ANN BELL: …”
    elif any(word.isupper() and len(word) > 1 for word in words[initials:]) or words[0] in (
        "Le",
        "La",
        "Der",
        "Die",
        "El",
        "Il",
    ):
        votes[ORGANIZATION] += 1.5
    votes[PERSON if capitals < 4 else ORGANIZATION] += 0.7
    votes[ORGANIZATION] += 0.3
    if any("-" in word and word.rsplit("-")[-1].islower() for word in words):
        votes[PERSON] += 1.5  # “Lee Cheuk-yan”
    if words[-1] in REGNAL and len(words) == 2:
        votes[PERSON] += 2  # “Amadou II”


def own_country(words: list[str]) -> bool:
    """Whether a name of two words is one of a country or region and another word."""
    known = gazetteer().by_first
    return len(words) == 2 and (
        words[0] in lists().adjectives
        or words[1] in NATIONS
        or any(
            len(found) == 1 and k.kind is EntityKind.COUNTRY and not k.demonym
            for found, k in known.get(words[1], ())
        )
    )


def votes_before(text: Text, name: Name, votes: Votes) -> None:
    """What the words before a name say."""
    tokens, index = text.tokens, name.first - 1
    if index < 0 or name.title is not None:
        return
    before = tokens[index].lower
    if is_end_of_way(text, name):
        votes[PLACE] += 3
    if before in ADVISING and index and tokens[index - 1].lower in ADVISED:
        votes[ORGANIZATION] += 3
    elif before in (",", "and") and index and (noun := noun_of_two(text, index)):
        votes_of_noun_before(noun, votes, long=True)  # “two companies, X and Y,”
    elif before == "," and index:
        long = name.last - name.first > 1
        votes_of_noun_before(person_for(text, index - 1), votes, long=long)
    elif before == "in" and index and tokens[index - 1].lower in SETTLED:
        votes[PLACE] += 3.5
    elif before == "at" and index and (calls := votes_of_staff(tokens[index - 1].lower)):
        votes[ORGANIZATION] += calls  # “analysts at X”
    elif before in AT_PLACE:
        votes[PLACE] += AT_PLACE[before]
        votes[ORGANIZATION] += 0.3
        if before in ("from", "to") and (
            is_way(text, name) or (index and tokens[index - 1].lower in WAYS)
        ):
            votes[PLACE] += 1  # “the road from X”
    elif before == "the" and index and tokens[index - 1].lower in ALONG:
        votes[PLACE] += 2
    elif before == "the" and follows(text, name.last) in LED:
        votes[PERSON] += 1.5  # “the Pell administration”
    elif before in ("the", "a", "an"):
        votes[PERSON] -= 3
        votes[ORGANIZATION] += 0.7
    elif before == "of" and index and tokens[index - 1].lower in PLACE_OF:
        votes[PLACE] += 3
    elif before == "of" and (is_seat(text, index) or tokens[index - 1].lower == "out"):
        votes[PLACE] += 4.5  # “Rep. Ann Pell of X, who …”, “sailed out of X”
    elif before == "of" and index and tokens[index - 1].word == ",":
        votes[PLACE] += 2  # “Ann Pell, 44, of X,”
    elif is_trade(before, firm=True) and tokens[name.first].word in heads()["placed"]:
        votes[ORGANIZATION] += 5  # “miner Rio X”: no man is called so, and no place digs
    elif before in callings() and before not in BODIES:
        votes[PERSON] += 3
    elif before in SAYING:
        votes[PERSON] += 0.8
        votes[ORGANIZATION] += 0.3
    elif before in BODIES:
        votes[ORGANIZATION] += 2
    elif before == "state" and text.near[index - 1] == "of":
        votes[PERSON] += 3  # “assistant secretary of state X”
    elif before in PLACES:
        votes[PLACE] += 3
    elif before.endswith("-based"):
        votes[ORGANIZATION] += 3


def votes_after(text: Text, name: Name, votes: Votes) -> None:
    """What the words after a name say."""
    tokens, index = text.tokens, name.last
    if index >= len(tokens):
        return
    after = tokens[index].lower
    if after in MEMBERS and is_capital(follows_word(text, index + 1)):
        votes[PLACE] += 3 if name.last - name.first > 1 else votes_of_seat(text, name)
    elif after == "who":
        before = tokens[name.first - 1].lower if name.first else ""
        votes[PERSON] += 0 if before in FROM else 2  # “a farmer from X who”
    elif party_end(tokens, index) > index or is_couple(text, name):
        votes[PERSON] += 4  # “X, D-Minn.,”, “Tom and Ann Pell”
    elif after in ("democrat", "republican"):
        votes[PLACE] += 3  # “the Barlow Republican”
    elif after in cue_verbs():
        votes[PERSON] += 0.8
        votes[ORGANIZATION] += 0.6
    elif after in POSSESSIVE and follows(text, index + 1) in OF_A_TOWN:
        votes[PLACE] += 3  # “X’s mayor”
    elif after in HOLDERS or (after in ("'s", "’s") and follows(text, index + 1) in HOLDERS):
        votes[ORGANIZATION] += 2
    elif after in BODIES:
        votes[ORGANIZATION] += 0.7
    elif after in PLACES:
        votes[PLACE] += 1.5
    elif after == "based" or (after == "," and follows(text, index + 1) == "based"):
        votes[ORGANIZATION] += 2
    elif after == "-" and follows(text, index + 1) == "based":
        votes[PLACE] += 2
    if after in ("is", "was") and follows(text, index + 1) in ("a", "an", "the", "one"):
        votes_of_noun(text, index + 1, votes)
    relative = follows(text, index + 1) == "who" and is_of_person(text, name.first - 1)
    if after in (",", "–", "—") and not relative:
        votes_of_apposition(text, index + 1, votes)


def told_otherwise(text: Text, names: list[Name]) -> EntityKind | None:
    """What a name that ends like a place’s, or begins like a person’s, is where the words around it
    say that it is none: “the hedge fund Marlow Point”, “Sefa Beck, who farms”.
    """
    votes: Votes = dict.fromkeys(RANK, 0.0)
    if all(name.kind is PERSON for name in names):
        return ORGANIZATION if trades(text, names) else None
    for name in names:
        if name.kind is not PLACE:
            return None
        votes_before(text, name, votes)
        votes_after(text, name, votes)
        votes[ORGANIZATION] += SURELY * (is_called(text, name) or tells_as_house(text, name))
        if text.near[name.first - 1] in AT_PLACE or text.near[name.first - 1] == "of":
            votes[PERSON] -= SURELY  # “the governor of Marlow State, who”
    best = max((PERSON, ORGANIZATION), key=lambda kind: votes[kind])
    return best if votes[best] >= max(SURELY, votes[PLACE] + LEAD) else None


def kind_by(votes: Iterable[Votes]) -> EntityKind:
    """The kind that most speaks for; an organization where nothing does."""
    summed = total(votes)
    best = max(RANK, key=lambda kind: summed[kind])
    return best if summed[best] > 0 else ORGANIZATION


def total(votes: Iterable[Votes]) -> Votes:
    """The sum of votes."""
    summed = dict.fromkeys(RANK, 0.0)
    for one in votes:
        for kind, weight in one.items():
            summed[kind] += weight
    return summed
