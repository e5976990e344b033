"""Single capital words that name nothing, or what their noun says: “three T20 matches”, “a Black
woman”, “the Bill”; and the years behind laws.
"""

from functools import cache

from brief.entities import EntityKind
from extraction.lexicons import classes
from extraction.text.cues import cue_verbs
from extraction.text.gazetteer import gazetteer
from extraction.text.numbered import is_road
from extraction.text.titles import Name, kinds_of_heads
from extraction.text.tokens import POSSESSIVES, Text, Token

MOST_DIGITS = 3  # of a mark: “T20”
LETTERS = frozenset("A&E R&D Q&A B&B M&A P&L F&B D&C T&E".split())  # what they shorten is no name
GRADES = frozenset("ABCD")
COLOURS = frozenset("Black White Brown Native".split())
SEASONS = frozenset("Spring Summer Autumn Fall Winter".split())
IN_SEASONS = frozenset("the this last next each every in until till since early late by".split())
PEOPLE = frozenset(
    "man men woman women person people boy boys girl girls mother mothers father fathers voter "
    "voters resident residents family families community communities student students worker "
    "workers driver drivers teenager teenagers children child church churches farmers "
    "members".split()
)
# Before these a word is no country or house: “a Crown attorney”, “the States of the south”.
PARTS_OF = {
    "Crown": frozenset(
        "attorney attorneys prosecutor prosecutors corporation corporations counsel court land "
        "lands witness witnesses case agency agencies entity entities lawyer lawyers".split()
    ),
    "States": frozenset(["of"]),
}
# How somebody is spoken to or of by rank alone: “My Lords”, “Your Honour”.
OWN_LORDS = frozenset("Lord Lords Lady Ladies".split())
RANKS = frozenset(
    "Honour Honor Honours Honors Worship Excellency Excellencies Majesty Majesties Highness Grace "
    "Lordship Lordships Ladyship Ladyships Eminence Holiness Reverence".split()
)
STYLED = frozenset("rev revd reverend rt hon".split())
OWNING = frozenset("your his her their our".split())
# What has a capital for dignity and is no body: “took the Oath”, “a speech from the Throne”.
SYMBOLS = frozenset(
    "Oath Throne Cross Sceptre Scepter Mace Anthem Motion Gospel Grail Pledge Creed Chalice Altar "
    "Petition Preamble".split()
)
CROWN_ACTS = frozenset("’s 's will would is was has had says said does did".split())
BEFORE_CROWN = frozenset("for by".split())  # “appeared for the Crown”, “owned by the Crown”
MONEY = frozenset(
    "franc francs dollar dollars pound pounds rupee rupees krona kronor krone kroner yen peso "
    "pesos rand shilling shillings dinar dinars dirham dirhams real reais zloty forint lira "
    "ruble rubles".split()
)
DATED_LAWS = frozenset("Act Bill Code Ordinance Rules Regulations Order".split())
EXAMS = frozenset("Certificate Diploma Baccalaureate Degree".split())
ACTING = frozenset("is was has had will would said says plans did does and".split())
DEFINITE = frozenset("the this that a".split())
WRITTEN = frozenset({EntityKind.DOCUMENT, EntityKind.AGREEMENT})
# What a paper calls by the noun alone, with a capital, once it was named in full.
DECLARED = frozenset(
    "Bill Act Treaty Convention Constitution Charter Protocol Accord Pact Ordinance Directive Code "
    "Resolution Agreement Amendment Statute".split()
)

TRADES = frozenset(
    "insurer lender retailer airline regulator watchdog charity supermarket broadcaster "
    "manufacturer startup pollster conglomerate".split()
)
# Also what people do: before a name that ends as a firm’s does they say what the firm does.
TRADES_OR_PEOPLE = frozenset(
    "developer operator promoter builder housebuilder producer publisher brewer distiller miner "
    "grocer bookmaker carrier utility consultancy supplier contractor distributor wholesaler "
    "landlord owner bidder trader".split()
)
# How firms of these trades are called, and no families: “Developer Castell Estates”.
TRADING_ENDS = frozenset(
    "Estates Homes Houses Housing Developments Properties Ventures Foods Motors Airways Stores "
    "Rail Energy Media Capital Logistics Construction Investments Brewery Resorts Hotels Farms "
    "Dairies Builders Realty Interiors Fashions Trains Buses Ferries Studios Telecom".split()
)
PEOPLE_MAKE = frozenset("filmmaker winemaker lawmaker policymaker shoemaker dressmaker".split())


def is_mark(tokens: list[Token], first: int, last: int) -> bool:
    """Whether words are a mark of a kind and no name: “cut it to B-”, “three T20 matches”, “a Black
    woman”, “the Leaving Certificate”.
    """
    word, end = tokens[first].word, tokens[last - 1]
    if last == first + 3 and "".join(one.word for one in tokens[first:last]) in LETTERS:
        return True
    if last - first > 1 and end.word in EXAMS:
        return True
    if last == first + 2:  # a letter and the number behind it, without a space
        tight = tokens[first].end == end.start and len(word) == 1 and end.word.isdigit()
        return tight and len(end.word) <= MOST_DIGITS and not is_road(tokens, first, last)
    after = tokens[last].lower if last < len(tokens) else "."
    if word in SEASONS and last == first + 1 and tokens[first - 1].lower in IN_SEASONS:
        return after in small_words() or not after[0].isalpha()  # “until the Spring of 2027”
    if word == "Independent" and last == first + 1:
        return tokens[first - 1].lower in ("a", "an", "as")  # who sits for no party
    if last == first + 1 and ((first and is_symbol(tokens, first)) or is_style(word, after)):
        return True
    return last == first + 1 and (word in GRADES or (word in COLOURS and after in PEOPLE))


def is_address(tokens: list[Token], index: int, last: int) -> bool:
    """Whether a word is how somebody is spoken to or of by rank, with nobody named behind it: “My
    Lords”, “Your Honour”, “Ladies and Gentlemen”; not “My Lord Pell”, “Her Majesty’s Treasury”.
    """
    word, before = tokens[index].word, tokens[index - 1].lower if index else ""
    if word == "Gentlemen":
        return before == "and" and tokens[index - 2].word == "Ladies"
    alone = index + 1 == last
    if word in OWN_LORDS:
        return before == "my" and alone
    after = tokens[index + 1].lower if index + 1 < len(tokens) else "."
    whole = alone if word == "Grace" else after not in POSSESSIVES
    return word in RANKS and before in OWNING and whole


def is_style(word: str, after: str) -> bool:
    """Whether a word only raises the style of who is named behind it: “the Very Rev Ann Bell”."""
    return word in ("Very", "Right", "Most") and after in STYLED


def is_symbol(tokens: list[Token], index: int) -> bool:
    """Whether a word alone with its article is a thing with a capital: “took the Oath”."""
    after = tokens[index + 1].lower if index + 1 < len(tokens) else "."
    definite = tokens[index - 1].lower in (*DEFINITE, "an", "his")
    return tokens[index].word in SYMBOLS and definite and after != "of"


def is_idle_crown(tokens: list[Token], index: int) -> bool:
    """Whether “the Crown” does nothing and nobody speaks for it: “swore before the Crown”."""
    if tokens[index].word != "Crown":
        return False
    after = tokens[index + 1].lower if index + 1 < len(tokens) else "."
    acts = after in CROWN_ACTS or after in cue_verbs() or after in classes("grammar")["verb"]
    acts = acts or after.endswith("s")
    return not (acts or tokens[max(index - 2, 0)].lower in BEFORE_CROWN)


def is_attribute(tokens: list[Token], index: int) -> bool:
    """Whether a known name only says of what kind the noun behind it is: “a Crown attorney”."""
    after = tokens[index + 1].lower if index + 1 < len(tokens) else "."
    return after in MONEY or after in PARTS_OF.get(tokens[index].word, ())


def bare_kind(tokens: list[Token], first: int, last: int) -> EntityKind | None:
    """What a law or a pact that is called by its noun alone is: “the Bill”, “this Treaty”."""
    word = tokens[first].word
    if last > first + 1 or word not in DECLARED or tokens[first - 1].lower not in DEFINITE:
        return None
    kind = kinds_of_heads().get(word)
    return kind if kind in WRITTEN else None


def ends_firm(tokens: list[Token], index: int) -> bool:
    """Whether “AI” is the end of a firm’s name: “Clearbrook AI”, and not “Clearbrook AI tools”."""
    if tokens[index].word != "AI" or index + 1 >= len(tokens):
        return False
    after = tokens[index + 1].lower
    return not after[0].isalpha() or after in small_words() or after in ACTING


@cache
def small_words() -> frozenset[str]:
    """Words that no noun is: a name before them is whole."""
    return classes("grammar")["stop"] | classes("grammar")["preposition"]


def is_year_of_law(tokens: list[Token], name: Name) -> bool:
    """Whether a year behind a comma belongs to a law’s name: “the Wildlife Act, 1972”."""
    comma = name.last
    if tokens[comma - 1].word not in DATED_LAWS or name.last - name.first < 2:
        return False
    if comma + 1 >= len(tokens) or tokens[comma].word != ",":
        return False
    year = tokens[comma + 1].word
    return len(year) == 4 and year.isdigit() and year[:2] in ("18", "19", "20")


def following_is_noun(text: Text, index: int) -> bool:
    """Whether a word in lower case follows that may be a noun or a verb of any thing."""
    after = text.near[index]
    return after.isalpha() and text.tokens[index].word.islower() and after not in cue_verbs()


@cache
def plain_things() -> frozenset[str]:
    """Ordinary nouns, with a capital: before another noun they open a sentence and name nothing."""
    return classes("words")["thing"]


@cache
def plain_callings() -> frozenset[str]:
    """What people do, in lower case: a name may follow it where a sentence begins."""
    sources = classes("sources")
    return classes("titles")["calling"] | sources["person"] | sources["other"]


def is_trade(lower: str, *, firm: bool) -> bool:
    """Whether a word before a name says what a firm does; `firm`: the name ends like a firm’s."""
    made = lower.endswith("maker") and lower not in PEOPLE_MAKE
    return made or lower in TRADES or (firm and lower in TRADES_OR_PEOPLE)


def is_known(word: str) -> bool:
    """Whether the lists know a name of one word."""
    return any(len(words) == 1 for words, _ in gazetteer().by_first.get(word, ()))
