"""How statements read: who agrees with what, the third person, a capital first, no loose ends."""

import re
from functools import lru_cache

from extraction.lexicons import classes
from extraction.text.cast import Actor
from extraction.text.stances import BE, word_class

MOST_STATEMENT = 28  # words: a statement is one sentence that is read at a glance
SMALL = frozenset(
    "a an the of in on at to for from by with and or but as is are was were be been being am will "
    "would can could may might must should shall has have had having do does did not no its it his "
    "her their our my your this that these those they he she we i you there than then so such if "
    "unless only also more most very any some all each every another other into over under about "
    "after before during until while goes go ahead accepted acceptable adopted granted right "
    "who which what gets get".split()
)
PLURAL_HEADS = frozenset("people police talks taxes women men".split())
OPENERS = [
    [one]
    for one in "the a an its his her their two three four five six seven eight nine ten".split()
]
ANOTHER = frozenset("the he she they it we his her their its".split())  # begin another phrase
PARTS = frozenset("part parts half most all some much rest kind sort slate raft batch".split())
STOPS = frozenset(
    "of in on at to for from by with between against over that which who before after during "
    "under until without about among within near into worth".split()
)
DETERMINERS = classes("grammar")["determiner"]
DETERMINED = DETERMINERS | frozenset(
    "most many some several few all both one two three four five six seven eight nine ten no any "
    "each every other".split()
)
# Who tells a thing is no part of it: “the company could live with it, he said”.
TOLD = re.compile(
    r", (?:he|she|it|they|(?:an?|the|one|its|his|her|their) (?:[\w’'.-]+ ){1,6}?|"
    r"(?:[A-Z][\w’'.-]+ ){1,4}?) ?(?:said|says|added|argued|warned|told)\b.*",
    re.DOTALL,
)
# What the narrator thinks of it, or when it was: “…, a proposal that the mill dislikes”; and what
# somebody else does meanwhile: “…, with Malta pressing for a new count”.
REMARK = re.compile(
    r", (?:in what (?:would|will|could)|an? (?:suggestion|idea|move|proposal|claim|demand|call|"
    r"plan|step|request) (?:that|which))\b.*"
    r"| after (?:its|their|his|her|the) (?:\S+ ){1,6}?(?:voted|decided|failed|rejected|agreed)\b.*"
    r"|(?<=[a-z]{2}), with (?:[\w’'.-]+ ){1,5}?\w{2,}ing\b.*",
    re.DOTALL,
)
SHORTENED = re.compile(r"\b(?:[ap]\.m|(?:[A-Z]\.)+[A-Z])\.\Z")  # the last stop is of the word
LEFT_HANGING = re.compile(r"(?:,? (?:and|or|but|if|that|which|who|because))+[ ,;:.]*\Z")
JOINING = frozenset("and but because as so to though".split())
# What lost its subject, or its object.
HEADLESS = re.compile(
    r"(?:Extend|See|Allow|Bring|Create|Ensure|Give|Keep|Let|Make|Prevent|Put|Send|Take|Tell|Provide|"
    r"Has|Have|Is|Are|Was|Were|Be|Does?|Supports?|Would|Could|Should) "
)
OBJECTLESS = re.compile(
    r"(?<! it)(?<! they)(?<! he)(?<! she) (?:is|are|sees?|lets?|puts?|brings?|sends?|allows?|"
    r"provides?|requires?|includes?|gives?)\Z"
)
PLANNED = frozenset("planned proposed".split())
ADVERBS = frozenset("again also always ever first never once soon still then".split())
NO_ADVERBS = frozenset("ally apply comply fly imply multiply rally rely reply supply tally".split())
# A second verb of the same subject: “freezes fares and draws $6 million”, not “fares and the rest”.
SECOND = re.compile(
    r"(?<= and )[a-z]+(?= (?:the|an?|its|his|her|their|it|them|this|that|these|those|all|more|"
    r"some|[$€£¥]?\d))"
    # and verbs that are no nouns
    r"|(?<= and )(?:abandon|accept|adopt|allow|apologi[sz]e|become|bring|create|ensure|give|impose|"
    r"improve|introduce|join|keep|let|make|pay|prevent|protect|provide|publish|put|reduce|remain|"
    r"remove|restore|seek|send|take|tell)(?= (?!of\b)[a-z])"
)
# After these words it may be another who does it: “lets them come and take it”.
OTHERS = re.compile(r"(?:\A(?:let|make|help|have|see)|\b(?:to|that|who|which|if|when))\b")
SHORT = frozenset("tied owed used".split())  # and not “need”, “seed”, “shed”
# Participles that tell one thing from others, and not what is done to it.
TELLS_WHICH = frozenset(
    "agreed announced based called concerned involved led needed offered planned promised proposed "
    "recommended required suggested used".split()
)


def sentence(words: str) -> str:
    """Words as a statement: a capital first, one space between words, no sign at the end."""
    text = " ".join(REMARK.sub("", TOLD.sub("", words)).split())
    text = LEFT_HANGING.sub("", without_lone_marks(shortened(text)))
    text = text.strip(" ,;:—–-“”\"'‘").lstrip(".")
    if not SHORTENED.search(text):
        text = text.rstrip(" ,;:—–-.“”\"'‘")
    return text[:1].upper() + text[1:]


def shortened(words: str) -> str:
    """Words up to MOST_STATEMENT of them, cut where a phrase ends."""
    parts = words.split(" ")
    if len(parts) <= MOST_STATEMENT:
        return words
    kept = parts[:MOST_STATEMENT]
    for last in range(len(kept) - 1, MOST_STATEMENT // 2, -1):
        if kept[last - 1].endswith((",", ";")) or kept[last] in STOPS | JOINING:
            return " ".join(kept[:last])
    return " ".join(kept)


def is_whole(statement: str) -> bool:
    """Whether a statement is a clause: not “Members see”, “Extend the life of it is right”."""
    return not (HEADLESS.match(statement) or OBJECTLESS.search(statement))


def without_lone_marks(words: str) -> str:
    """Words without quotation marks of which only one of two is left."""
    if words.count("“") != words.count("”"):
        words = words.replace("“", "").replace("”", "")
    if words.count('"') % 2:
        words = words.replace('"', "")
    return re.sub(r"(?<!\w)‘", "", words) if "‘" in words and "’" not in words else words


def lower_first(statement: str) -> str:
    """A statement inside a sentence: a small word first is written small."""
    first = statement.split(" ", 1)[0]
    return statement[:1].lower() + statement[1:] if first.lower() in SMALL else statement


@lru_cache(maxsize=256)  # it is asked again and again of one plan
def head_of(name: str) -> str:
    """The head noun of a phrase: the last word before its first preposition or participle."""
    head, words = "", name.lower().split()
    for index, one in enumerate(words):
        clean = one.strip(",.;:“”\"'’")
        if head and clean in STOPS and not (clean == "of" and head in PARTS):
            break
        if head and index + 1 < len(words) and is_participle(words, index, by=True):
            break
        if clean in ANOTHER and head and head not in DETERMINED | PARTS:
            break  # “the plan the mayor is pushing”
        doing = clean.endswith("ing") and words[index + 1 : index + 2] in OPENERS
        if doing and head not in DETERMINED:
            break  # “the appeals challenging the grant of bail”
        head = clean
    return head


def is_planned(name: str) -> bool:
    """Whether a phrase says of a thing that it is only planned: “the proposed bus lane”."""
    return not PLANNED.isdisjoint(name.lower().split())


def is_plural(head: str) -> bool:
    """Whether a head noun is a plural."""
    return head in PLURAL_HEADS or (head.endswith("s") and not head.endswith(("ss", "us", "is")))


def is_party_of_many(name: str) -> bool:
    """Whether a party is named after its members: “the Liberals join”."""
    return name.split(" ")[-1].lower() in word_class("parties")


def agree(name: str) -> str:
    """“is” or “are” after a noun phrase."""
    return "are" if is_plural(head_of(name)) or are_two(name) else "is"


def are_two(name: str) -> bool:
    """Whether “and” joins the heads of a phrase: not “pressure from growers and the minister”."""
    first, _, second = name.partition(" and ")
    if not second or not any(one in STOPS for one in first.lower().split()):
        return bool(second)
    opens = first.split(" ", 1)[0]
    return second.split(" ", 1)[0] in DETERMINERS and (opens in DETERMINERS or opens[0].isupper())


def third_person(verb: str) -> str:
    """“joins” of “join”."""
    irregular = {"be": "is", "have": "has", "do": "does", "go": "goes"}
    bare = verb.rstrip(",.;:")  # “merge, in what would be the first”
    if bare != verb:
        return third_person(bare) + verb[len(bare) :]
    lower = verb.lower()
    if lower in irregular:
        return irregular[lower]
    if lower.endswith(("s", "x", "ch", "sh", "z")):
        return verb + "es"
    if lower.endswith("y") and lower[-2:-1] not in "aeiou":
        return verb[:-1] + "ies"
    return verb if lower in BE - {"remain", "stay"} else verb + "s"


def third_person_of(words: str, *, plural: bool) -> str:
    """A verb and what follows it after its subject: “never again joins”, “cuts it and sells it”."""
    before, _, rest = words.partition(" ")
    while rest and is_manner(before.rsplit(" ", 1)[-1]):
        following, _, rest = rest.partition(" ")
        before = f"{before} {following}"
    adverbs, _, verb = before.rpartition(" ")
    if plural:
        does = "are" if verb.lower() == "be" else verb
    else:
        does = third_person(verb)
        if not OTHERS.search(words.split(" and ", 1)[0]):
            rest = SECOND.sub(of_one, rest, count=1)
    return " ".join(part for part in (adverbs, does, rest) if part)


def is_manner(one: str) -> bool:
    """Whether a word before a verb says how or when."""
    lower = one.lower()
    return lower in ADVERBS or (lower.endswith("ly") and lower not in NO_ADVERBS)


def of_one(found: re.Match[str]) -> str:
    """A plain verb in the third person; any other word as it is."""
    verb = found.group()
    known = verb in SMALL | STOPS | DETERMINED or verb in classes("grammar")["stop"]
    return verb if known or verb.endswith(("ing", "ed", "ly", "s")) else third_person(verb)


def is_participle(words: list[str], index: int, *, by: bool = False) -> bool:
    """Whether a word says what is done to the thing before it: “the loan approved”.

    `by`: also where it may only tell which thing is meant, “the rules proposed by the panel”.
    """
    lower, before = words[index].lower(), words[index - 1].lower()
    formed = lower.endswith("ed") and (len(lower) > 4 or lower in SHORT)
    if not (formed or lower in classes("grammar")["participle"]):
        return False
    if before in DETERMINED | STOPS | SMALL or before.endswith(("ly", ",")):
        return False
    after = words[index + 1].lower() if index + 1 < len(words) else ""
    if by:
        return after in STOPS
    return lower not in TELLS_WHICH and after != "by" and (not after or after in STOPS)


def spoken(who: Actor) -> str:
    """An actor’s name inside a sentence: “the European Union”, “the agency”, “Norway”."""
    first = who.name.split(" ", 1)[0]
    bare = first.islower() and first.isalpha() and first not in DETERMINED
    bare = bare and not who.plural and not is_plural(head_of(who.name))
    return f"the {who.name}" if bare or who.definite else who.name
