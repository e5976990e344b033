"""What a few turns around a name say of its kind: “in and around X”, “the MP for X”, “its X depot”,
“X said its members”, “X … . Its chairman”.
"""

from extraction.names.lone_words import is_trade
from extraction.names.seats import MEMBERS
from extraction.text.cues import cue_verbs
from extraction.text.date_words import MONTHS, WEEKDAYS
from extraction.text.kind_words import BODIES, ORGANIZATION, PERSON, PLACE, PLACES, Votes
from extraction.text.titles import Name
from extraction.text.tokens import POSSESSIVES, Sentence, Text

AROUND = frozenset("around near outside".split())  # “in and around X”
# Nouns of bodies that are called by any name: no “council”, “police” or “club”.
CALLED = frozenset(
    "group charity campaign union firm company retailer chain lobby developer operator airline "
    "bank insurer startup start-up consultancy network alliance coalition association federation "
    "organisation organization society foundation think-tank nonprofit non-profit brewer "
    "supermarket lender utility supplier maker manufacturer publisher housebuilder carmaker "
    "brand consortium cooperative co-operative".split()
)
# Of these also those of a town are called by it alone: “the bank London”, no name.
ORGANS = frozenset("group campaign company network alliance coalition brand".split())
DAYS = WEEKDAYS.keys() | MONTHS.keys()
OWNERS = frozenset("its their".split())
# What a firm has in several towns, each called after its own: “its X depot”.
SITES = frozenset(
    "depot plant factory terminal mill mine refinery smelter works warehouse shipyard brewery "
    "dairy foundry quarry campus plants factories depots mills mines terminals warehouses "
    "steelworks sawmill".split()
)
# What a body says that it will do, and nobody says so of the weather: “X said it planned to”.
WILLED = frozenset(
    "planned plans expected expects intended intends hoped hopes opposed opposes supported "
    "supports backed backs welcomed welcomes wanted wants aimed aims employed employs remained "
    "regretted".split()
)


def votes_of_signs(text: Text, name: Name, votes: Votes) -> None:
    """What turns before a name, or behind it, say of its kind."""
    near, before = text.near, name.first - 1
    word = near[before]
    if word in AROUND and near[before - 1] in ("and", "or") and near[before - 2] == "in":
        votes[PLACE] += 2
    elif word == "for" and near[before - 1] in (*MEMBERS, "member", "mps"):
        votes[PLACE] += 4  # “the MP for X”
    elif word == "at" and near[before - 1 - (near[before - 1] == ",")] in PLACES:
        votes[PLACE] += 1.2  # “a third crossing, at X”
    elif near[name.last] in SITES and (word in OWNERS or word in POSSESSIVES):
        votes[PLACE] += 2.5
    elif names_union(text, name):
        votes[ORGANIZATION] += 3
    votes_of_next_sentence(text, name, votes)
    if near[name.last] in cue_verbs():
        votes_of_clause(text, name.last + 1, votes)


def names_union(text: Text, name: Name) -> bool:
    """Whether a union is called by a name of several words: “the FNV Harbour union”."""
    long = name.last - name.first > 1
    return long and text.near[name.last] == "union" and text.near[name.first - 1] == "the"


def is_called(text: Text, name: Name) -> bool:
    """Whether a name of several words is that of the body whose noun stands right beside it: “the
    residents’ group Quiet Bay”, “the FNV Harbour union”.
    """
    noun = text.near[name.first - 1]
    beside = (noun in CALLED or is_trade(noun, firm=True)) and name.last - name.first > 1
    return beside or names_union(text, name)


def votes_of_clause(text: Text, index: int, votes: Votes) -> None:
    """What the clause of a name’s cue says: “said its members”, “said it planned to”."""
    index += text.near[index] == "that"
    if is_of_itself(text, index):
        votes[ORGANIZATION] += 2


def is_of_itself(text: Text, index: int) -> bool:
    """Whether a clause is what a body says of itself: “its members”, “it planned to”."""
    willed = text.near[index] == "it" and text.near[index + 1] in WILLED
    return willed or text.near[index] in ("its", "itself")


def is_willed(text: Text, index: int) -> bool:
    """Whether a cue follows, and what a body says of itself: “said (that) it planned to”."""
    if text.near[index] not in cue_verbs():
        return False
    return is_of_itself(text, index + 1 + (text.near[index + 1] == "that"))


def votes_of_next_sentence(text: Text, name: Name, votes: Votes) -> None:
    """What it says of the subject of a sentence that the next one begins with “Its chairman”."""
    sentence = text.sentence_at(text.tokens[name.first].start)
    if sentence is None or sentence.first < name.first - 1:
        return
    if sentence.first < name.first and text.near[sentence.first] != "the":
        return
    if text.near[sentence.last] == "its" and is_alone(text, name, sentence):
        votes[PERSON] -= 1.5
        votes[ORGANIZATION] += 1


def is_alone(text: Text, name: Name, sentence: Sentence) -> bool:
    """Whether a sentence tells of nobody else whose “its” may be: no other name, no body."""
    if not BODIES.isdisjoint(sentence.words):
        return False
    others = (text.tokens[index] for index in range(name.last, sentence.last))
    return all(
        one.word[0].islower() or one.lower in DAYS or one.quotation >= 0
        for one in others
        if one.word[0].isalpha()
    )
