"""The small words that hold a name together over several runs: “of”, “for”, “and”, “’s”."""

from functools import cache

from brief.entities import EntityKind
from extraction.names.campaigns import is_cause, names_alone
from extraction.names.listed_fields import FIELDS, lists_fields
from extraction.names.seats import is_seat_of_two
from extraction.text.capitals import POSSESSIVE, Run, heads
from extraction.text.gazetteer import gazetteer, given_names
from extraction.text.kind_words import CALLING, JOINING, callings
from extraction.text.numbered import LAWS
from extraction.text.titles import CHIEF_OF, CHIEFS, OF_OFFICE, lists
from extraction.text.tokens import Text, Token, word

LINKED_BY = {"of": "takes_of", "for": "takes_for", "on": "takes_on"}
AGENT_ENDS = ("men", "women", "people", "children", "s")
MOST_SPELT = 10  # tokens of a name that its letters stand for
OFFICE_WORDS = frozenset("Office Department Council Commission Court Fund Board Palace".split())
OF_TRADES = frozenset("Association Federation Union Council Chamber Guild Alliance".split())
DEPARTMENTS = frozenset(
    "Ministry Department Bureau Superintendency Directorate Secretariat Institute Chamber Chambers "
    "Confederation Federation Association Committee Office Commission Agency College Faculty "
    "School Board".split()
)
ACTS = frozenset("Act Bill Ordinance".split())
FIXED_LINKS = frozenset(
    [("Campaign", "to"), ("Mission", "in"), ("Commission", "into"), ("Inquiry", "into")]
)
OF_THE_PEOPLE = frozenset("List Will Voice Power Movement Deputy Liberation Daily Vote".split())
FIELDS_TOO = frozenset(["Labour", "Labor", "Economics"])  # “Employment and Labour Court”
PAIRS = frozenset([("England", "Wales"), ("York", "New"), ("Trinidad", "Tobago")])
OWNING = frozenset({EntityKind.PLACE, EntityKind.ORGANIZATION, EntityKind.COUNTRY})
TOWN_BEFORE = frozenset(("in", "near"))  # “in Pine Rapids and Unity Hospital”
ARTICLES = frozenset("a an the which whose its".split())
NAMED_AS = frozenset("called named dubbed".split())
CAMPAIGN = frozenset("campaign campaigners group activists movement petition alliance".split())
SEATS = frozenset("Parliament Congress".split())
STREETS = frozenset(
    "Row Lane Cross Corner Creek Landing Ferry Bluff Wharf Bay Cove Gate Yard".split()
)


def join_runs(text: Text, runs: list[Run]) -> list[Run]:
    """The runs, with those that one name goes over joined: “Bank of X”, “Workers’ Union”."""
    joined: list[Run] = []
    for run in runs:
        first = spelt_out(text, run)
        if first < run.first:
            while joined and joined[-1].last > first:
                run = Run(min(first, joined[-1].first), run.last, joined[-1].opens)
                joined.pop()
            joined.append(run)
        elif joined and run.last - joined[-1].first <= 14 and links(text, joined[-1], run):
            joined[-1] = Run(joined[-1].first, run.last, joined[-1].opens)
        else:
            joined.append(run)
    return joined


def spelt_out(text: Text, run: Run) -> int:
    """Where a name begins whose letters stand in brackets behind it: “Medicines and Healthcare
    products Agency (MHA)”; the first token of the run where none do.
    """
    tokens = text.tokens
    if run.last + 2 >= len(tokens) or tokens[run.last].word != "(":
        return run.first
    letters = tokens[run.last + 1].word
    if tokens[run.last + 2].word != ")" or not letters.isupper() or len(letters) < 3:
        return run.first
    left, index = letters, run.last
    while left and index > max(0, run.last - MOST_SPELT):
        index -= 1
        word = tokens[index].word
        if word[0] == left[-1]:
            left = left[:-1]
        elif not (word[0].islower() or word == ","):
            return run.first
    return index if not left else run.first


def links(text: Text, left: Run, right: Run) -> bool:
    """Whether one name goes on from a run to the next."""
    tokens = text.tokens
    gap = right.first - left.last
    if (
        not 1 <= gap <= 2
        or right.opens
        or tokens[left.last].quotation != tokens[right.first].quotation
    ):
        return False
    link, last = tokens[left.last], tokens[left.last - 1].word
    if link.word in (",", "and") and lists_fields(tokens, left, right):
        return True
    if gap == 2 and link.word == "v" and tokens[left.last + 1].word == ".":
        return True  # “Pell v. Marsh”
    if gap == 1 and link.lower == "the":
        return calls_to(text, left, right)
    if gap == 1 and link.lower in ("to", "in", "into") and (last, link.lower) in FIXED_LINKS:
        return True  # “Campaign to Protect Rural Kent”
    if gap == 1 and link.lower == "of" and last in ("Members", "Member"):
        return tokens[right.first].word in SEATS and right.last - right.first == 1
    if gap == 1 and link.lower in ("of", "to") and names_law(tokens, left, right):
        return True  # “Right to Information Act”
    if gap == 1 and link.lower == "on" and last == "Action":
        return not left.opens and left.last - left.first == 1  # “Action on Smoking”
    if gap == 2 and link.lower == "on" and tokens[left.last + 1].lower == "the":
        return last in ("Convention", "Treaty")  # “Convention on the Rights of the Child”
    if gap == 2 and link.lower == "for" and tokens[right.last - 1].word == "Circuit":
        return last in ("Appeals", "Court")  # “Court of Appeals for the Ninth Circuit”
    joining = last.endswith("s") and (last in heads()["takes_for"] or last in JOINING)
    cause = gap == 1 and is_cause(tokens, right)
    streets = last.endswith("s") and left.last - left.first == 2  # “Marlow Streets for People”
    if link.lower == "for" and (joining or streets) and cause:
        return True  # “Moms for Liberty”
    if left.opens and left.last - left.first == 1 and link.lower == "for" and last.endswith("s"):
        return False  # a sentence that begins with “Lawyers for the …”
    linked = any(tokens[i].lower in LINKED_BY for i in range(left.first + 1, left.last))
    if gap == 2 and linked and last != "State":
        return link.lower == "of" and tokens[left.last + 1].lower == "the"
    if gap == 2:
        return (
            link.lower in ("of", "for")
            and tokens[left.last + 1].lower == "the"
            and (last in heads()[LINKED_BY[link.lower]] or is_office(tokens, left, right))
        )
    if link.lower == "of" and linked:
        return last not in lists().title_heads
    if link.lower in LINKED_BY:
        return last in heads()[LINKED_BY[link.lower]] or (
            link.lower != "on" and is_office(tokens, left, right)
        )
    if link.lower in POSSESSIVE:
        return possessive_links(tokens, left, right)
    return link.lower == "and" and and_links(tokens, left, right)


def names_law(tokens: list[Token], left: Run, right: Run) -> bool:
    """Whether a law goes on after “of” or “to”: “Prevention of Cruelty Act”."""
    if right.last - right.first < 2 or tokens[right.last - 1].word not in ACTS:
        return False
    last = tokens[left.last - 1].word
    single = left.opens and left.last - left.first == 1
    return not single and last not in lists().title_words and last not in ends_of_bodies()


@cache
def ends_of_bodies() -> frozenset[str]:
    """What ends the name of a body, and begins that of no law."""
    return heads()["organization"] | heads()["takes_of"]


def calls_to(text: Text, left: Run, right: Run) -> bool:
    """Whether a name is a call, with “the” in it: “Save the Marsh”, “called Hold the Line”."""
    tokens = text.tokens
    if left.last - left.first > 1:
        return False
    if left.first and tokens[left.first - 1].lower in NAMED_AS:
        return True
    told = word(text, right.last) in CAMPAIGN or (
        word(text, right.last) == "," and word(text, right.last + 1) in ("a", "an", "the", "which")
    )
    return tokens[left.first].word in CALLING and (told or not left.opens)


def is_office(tokens: list[Token], left: Run, right: Run) -> bool:
    """Whether an office goes on after “of”: “Secretary of State”, “Leader of the Opposition”."""
    back = 3 if tokens[left.last - 1].word == "State" else 1  # “Minister of State for Health”
    last, first = tokens[left.last - back].word, tokens[right.first].word
    return last in OF_OFFICE or (last in CHIEFS and first in CHIEF_OF)


def possessive_links(tokens: list[Token], left: Run, right: Run) -> bool:
    """Whether a possessive is part of a name: “Workers’ Union”, “Prosecutor’s Office”."""
    last, end = tokens[left.last - 1].word, tokens[right.last - 1].word
    lists_ = heads()
    if last in lists().title_words and end in OFFICE_WORDS:
        return True
    if end in STREETS and right.last - right.first == 1 and left.last - left.first == 1:
        return not gazetteer().longest(tokens, left.last - 1, left.last)
    saint = left.last - left.first > 1 and tokens[left.last - 2].word in (".", "St", "Saint")
    if saint and tokens[left.first].word in ("St", "Saint"):
        return end in lists_["organization"] or end in lists_["place"]  # “St. Brian’s Church”
    if gazetteer().longest(tokens, left.last - 1, left.last) or last in given_names():
        return last == "King" and tokens[right.first].word in ("College", "Cross")
    if left.last - left.first > 1 and tokens[left.last - 2].word == ".":
        return end in lists_["organization"] or end in lists_["place"]
    agents = (
        last.lower().endswith(AGENT_ENDS)
        if tokens[left.last].word in "'’"
        else last.lower().endswith(AGENT_ENDS[:4])
    )
    if last == "People" and right.last - right.first == 1 and end in OF_THE_PEOPLE:
        return True
    if agents and end in ACTS and right.last - right.first > 1:
        return True  # “Renters’ Rights Bill”
    if agents and tokens[right.first].word in ("Bill", "Charter") and end in ("Rights", "Charter"):
        return True  # “Parents’ Bill of Rights”
    return agents and (end in lists_["organization"] or end in lists_["event"])


def and_links(tokens: list[Token], left: Run, right: Run) -> bool:
    """Whether an “and” is part of a name: “Food and Drug Administration”."""
    if is_seat_of_two(tokens, left, right):
        return True  # “the MP for Pell and Marlow”
    words = [tokens[i].word for i in range(left.first, left.last)]
    first, end = tokens[right.first].word, tokens[right.last - 1].word
    if end in words and right.last - right.first > 1 and end in heads()["organization"]:
        return False  # “the University of Marlow and Strath University”
    known = gazetteer().longest(tokens, left.first, left.last)
    placed = known is not None and known[0].kind in OWNING and known[1] == left.last - 1
    begin = left.first + (words[0] == "The")
    single_field = right.last - right.first == 1 and first.lower() in FIELDS
    office = right.last < len(tokens) and tokens[right.last].lower in callings()
    if single_field and not office and not DEPARTMENTS.isdisjoint(words) and "of" in words:
        return True  # “Ministry of Lands and Housing”
    if "State" in words and "for" in words and not OF_OFFICE.isdisjoint(words):
        return first.lower() in FIELDS  # “Secretary of State for Health and Social Care”
    begin = known[1] - 1 if known is not None and placed else begin  # “Kent Fire and Rescue”
    if first in ("St", "Saint"):
        return False  # “Pell Construction and St. Brendan Builders”
    if (words[-1], first) in PAIRS:
        return any(
            word in heads()["takes_of"] for word in words
        )  # “Federation of England and Wales”
    if words[-1].endswith("s") and first.endswith("s") and end in OF_TRADES:
        return right.last - right.first == 2  # “Garment Makers and Exporters Association”
    alone = names_alone(tokens, right.first, right.last) and first not in FIELDS_TOO
    if alone and not is_body(tokens, right, first):
        return False
    single = right.last - right.first == 1 and right.last + 1 < len(tokens)
    if single and tokens[right.last].word == "," and tokens[right.last + 1].lower in ARTICLES:
        return False  # “the Chamber of Commerce and Fennac, a lobby, …”
    if any(tokens[i].word in ("of", "for") for i in range(left.first, left.last)):
        body = end in heads()["organization"] or end in heads()["document"]
        office = first in lists().title_words and not (body and right.last - right.first > 1)
        return any(w in heads()["takes_of"] for w in words) and not office
    return (
        (end in heads()["organization"] or end in heads()["event"] or end in LAWS)
        and right.last - right.first > 1
        and words[-1] not in heads()["organization"]
        and words[-1] not in heads()["event"]
        and words[-1] not in LAWS
        and words[-1] not in heads()["suffix"]  # “Verlan Inc and Brask Laboratories”
        and tokens[left.first - 1].lower not in TOWN_BEFORE
        and not names_alone(tokens, left.last - 1, left.last)
        and not (len(words) > 1 and words[-2] in given_names())  # “Ann Roe and Foreign Office”
        and not words[-1].isupper()
        and left.last - begin <= 2
    )


def is_body(tokens: list[Token], run: Run, first: str) -> bool:
    """Whether a run is a known body that does not begin with a given name or an acronym."""
    found = gazetteer().longest(tokens, run.first, run.last)
    return (
        bool(found and found[0].kind is EntityKind.ORGANIZATION and found[1] - run.first > 1)
        and not first.isupper()
    )
