"""What a decision is called and what it asks, in the article’s own words of its object."""

import re
from collections.abc import Sequence

from extraction.dates.term_dates import Calendar
from extraction.decisions.asked import asked_words
from extraction.decisions.clauses import Clause
from extraction.decisions.objects import object_words
from extraction.decisions.thing_words import points_back, tidied
from extraction.decisions.title_words import (
    ARTICLE,
    capital,
    noun_words,
    shortened,
    small,
    up_to_relative,
)
from extraction.decisions.voters import voters
from extraction.decisions.words import (
    DECIDE,
    PARTICIPLES,
    PERFORM,
    SETTLE,
    UNLESS,
    WHOM,
    WORDS,
    Clue,
)
from extraction.text.cast import Actor
from extraction.text.tokens import Text, word

NOUN_OF = {
    "vote": "Vote on", "ballot": "Vote on", "revote": "Vote on", "rule": "Ruling on",
    "approve": "Approval of",
    "adopt": "Adoption of", "agree": "Agreement on", "sign": "Signing of",
    "ratify": "Ratification of", "elect": "Election of", "choose": "Choice of",
    "appoint": "Appointment of", "settle": "Settlement of", "renew": "Renewal of",
    "extend": "Extension of", "accept": "Acceptance of", "reject": "Rejection of",
    "select": "Choice of", "pick": "Choice of", "name": "Choice of", "endorse": "Endorsement of",
    "pass": "Passage of", "issue": "Issue of",
    "shareholders": "Vote on", "sentence": "Sentencing of",
    "discussing": "Talks on", "negotiating": "Talks on", "debating": "Debate on",
}  # fmt: skip
TALKING = frozenset("discussing negotiating debating".split())
VERB_OF = dict.fromkeys(("vote", "ballot", "referendum"), "vote") | {"ruling": "rule"}
YES_OR_NO = WORDS["answer"] | frozenset(
    "accept agree sign approve ratify confirm pass adopt endorse".split()
)
MADE = WORDS["decision"] - {"approval", "confirmation", "ratification", "opinion"} | {"sentence"}
# What courts and tribunals hand down: “issue a written order by Friday”, “publish its award”.
HANDED = frozenset("order award".split())
HANDING = frozenset("issue deliver publish announce hand pronounce".split())
VERBS = DECIDE | SETTLE | PERFORM | WORDS["answer"]
# What is asked where nothing is said to be voted or ruled on: “How to vote” asks for advice.
UNTOLD = {"decide": "decision", "vote": "vote", "rule": "ruling"}
KINDS = frozenset("strike leadership confidence confirmation ratification".split())
# “take a political decision to extend the sanctions”; “if voters do not back it”
DECISION_TO = re.compile(r"(?:a|the|its|their) (?:\w+ )?decision to (\w.*)")
DENIED = re.compile(r" (?:do not|don't|don’t|fail to) ")
OWNED = re.compile(r"[’']s ")
AWAITED = re.compile(r"^(?:much|long|eagerly)[ -](?:awaited|anticipated) ")


def title_of(
    text: Text, calendar: Calendar, clue: Clue, clause: Clause, deciders: Sequence[Actor]
) -> str:
    """A short noun phrase: “Vote on three-weekly bin collections”."""
    asked = asked_words(text, calendar, clue, clause)
    if asked:
        return asked_title(text, clue, asked)
    content = object_words(text, calendar, clue, clause)
    if content.split(" ", 1)[0] in ("it", "them"):
        content = ""  # “sign it into law”
    if clue.consent:
        return consent_title(content, deciders)
    if clue.noun:
        return noun_title(text, clue, content, deciders)
    if clue.form in UNLESS and content:
        return shortened(["Decision whether", *some(text, clue), DENIED.sub(" ", content)])
    if clue.form in PERFORM and (deed := DECISION_TO.match(content)):
        return shortened(["Decision whether to", deed[1]])
    if clue.form == "decide" and word(text, clue.act + 1) == "to" and content:
        return shortened(["Decision whether to", content])
    lead = lead_of(text, clue)
    by = by_whom(deciders)
    made = decision_made(clue, content)
    if made:
        if made_on(content):
            return shortened([made, "on", made_on(content)])
        return made if OWNED.search(made) else made + by  # “Committee’s decision”
    if clue.form in WORDS["answer"]:
        return shortened([f"Decision whether to {verb_words(text, clue, clue.form)}", content])
    if content.startswith(("by ", "from ")) or content in ("it up", "them up"):
        content = ""  # “will vote by post”, “will rule from the bench”
    if content.startswith("between ") or not content:
        lead = lead.rsplit(" ", 1)[0]
    choice, _, rest = content.partition(" ")
    if clue.form == "vote" and choice in WHOM and rest:  # “will vote in May to elect a leader”
        return shortened([NOUN_OF.get(choice, "Choice of"), small(up_to_relative(rest))])
    return shortened([lead, small(up_to_relative(content))]) if content else lead + by


def some(text: Text, clue: Clue) -> list[str]:
    """The article for what is missing: “if no deal is reached” asks whether a deal is."""
    return ["a"] if word(text, clue.act) == "no" else []


def asked_title(text: Text, clue: Clue, asked: list[str]) -> str:
    """“Vote whether to strike”, “Decision on how fast to cut the levy”."""
    noun = noun_words(text, clue) if clue.noun else lead_of(text, clue).rsplit(" ", 1)[0]
    if not clue.noun and (clue.form not in DECIDE or word(text, clue.act + 1) == "or"):
        noun = "Decision"
    noun = noun.removesuffix(" on").removesuffix(" of")
    asked = [asked[0].lower(), *asked[1:]]
    if clue.form == "asked":
        asked = up_to_relative(" ".join(asked)).split()
    return shortened([noun, *([] if asked[0] == "whether" else ["on"]), *asked])


def noun_title(text: Text, clue: Clue, content: str, deciders: Sequence[Actor]) -> str:
    """“Ruling on the appeal”, “Vote by the council”."""
    balloted = [word(text, clue.act), word(text, clue.act + 1)] == ["ballot", "of"]
    if balloted and deciders and voters(text, clue) is None:
        content = ""  # “a ballot of drivers”: that is who votes
    if content:
        of = word(text, clue.act) in ("vote", "reading") and word(text, clue.act + 1) == "of"
        of = of and voters(text, clue) is None
        link = "of" if of else "on"  # “a vote of no confidence”
        return shortened([noun_words(text, clue), link, up_to_relative(content)])
    noun, kind = deciding_noun(text, clue), word(text, clue.act - 1)
    return capital(f"{kind} {noun}" if kind in KINDS else noun) + by_whom(deciders)


def deciding_noun(text: Text, clue: Clue) -> str:
    """The noun of deciding: “vote”; who has the last say takes a decision."""
    noun = word(text, clue.act) if clue.form != "shareholders" else "vote"
    return "decision" if noun in ("say", "word", "meeting") or noun in PARTICIPLES else noun


def by_whom(deciders: Sequence[Actor]) -> str:
    """“ by the court that decides”, as a title ends; empty where nobody is said to."""
    if not deciders:
        return ""
    first = deciders[0]
    words = first.name.split()
    named = len(words) > 1 and words[1][0].isupper()  # “North Wexdale NHS trust’s board”
    lowered = first.local and not (first.name[1:2].isupper() or named)  # “MPs”
    return f" by {first.name[:1].lower() + first.name[1:] if lowered else first.name}"


def lead_of(text: Text, clue: Clue) -> str:
    """The noun of a verb of deciding, with its preposition: “Vote on”."""
    if clue.form == "sign" and word(text, clue.act + 1) == "off":
        return "Sign-off on"
    return NOUN_OF.get(clue.form, "Decision on")


def consent_title(content: str, deciders: Sequence[Actor]) -> str:
    """“Consent for any deal”, “Consent of the parliament”."""
    if content:
        return shortened(["Consent", for_or_to(content)])
    return f"Consent of {deciders[0].name}" if deciders else "Consent"


def for_or_to(content: str) -> str:
    """What consent is for, behind that word: “for any deal”, “to drill off Norway”."""
    return content if not content or content.startswith("to ") else f"for {content}"


def decision_made(clue: Clue, content: str) -> str:
    """The deciding itself where that is the object: “take a final decision on the mine”."""
    if clue.form not in PERFORM:
        return ""
    if clue.form == "make" and content.split()[-1:] in (["mind"], ["minds"]):
        return "Decision"
    head = content.partition(" on ")[0].rpartition(" for ")[2]
    head = AWAITED.sub("", ARTICLE.sub("", head))
    if clue.form in ("take", "give") and head.split()[-1:] in (["view"], ["position"]):
        return "Decision"
    made = MADE | HANDED if clue.form in HANDING else MADE
    return capital(head) if head.split()[-1:] and head.split()[-1] in made else ""


def says_only_that(text: Text, calendar: Calendar, clue: Clue, clause: Clause) -> bool:
    """Whether words say that a decision is taken, and not on what: “will make a final decision”."""
    content = object_words(text, calendar, clue, clause)
    asked = asked_words(text, calendar, clue, clause)
    return not asked and bool(decision_made(clue, content)) and not made_on(content)


def made_on(content: str) -> str:
    """What a decision is on that is taken, made or announced."""
    return content.partition(" on ")[2]


def question_of(text: Text, calendar: Calendar, clue: Clue, clause: Clause) -> str:
    """What is to be decided: “Whether to …”, “How to rule on …”."""
    asked = asked_words(text, calendar, clue, clause)
    if asked:
        words = " ".join(asked)
        return capital(words if points_back(asked) else tidied(words))
    content = object_words(text, calendar, clue, clause)
    if clue.consent:
        return " ".join(["Whether to give consent", for_or_to(content)]).rstrip()
    if clue.noun:
        return noun_question(text, clue, content)
    base = base_of(text, clue)
    if clue.form == "decide" and word(text, clue.act + 1) == "to" and content:
        return f"Whether to {content}"
    if decision_made(clue, content):
        content, base = made_on(content), "decide"
    if not content:
        if base in UNTOLD:
            return f"How the {UNTOLD[base]} will turn out"
        return f"Whether to {base}" if base in YES_OR_NO else f"How to {base}"
    if clue.form in UNLESS:
        return " ".join(["Whether", *some(text, clue), content])
    if base in WHOM:
        return f"Whom or what to {base}: {content}"
    if base in ("vote", "rule", "decide"):
        return f"How to {base} on {content}"
    if base == "sentence":
        return f"What sentence to give {small(content)}"
    if clue.form in TALKING:
        return f"What comes of the talks on {content}"
    return f"Whether {'and how ' * clue.open}to {verb_words(text, clue, base)} {content}"


def noun_question(text: Text, clue: Clue, content: str) -> str:
    """“How to decide on the mine”, “How the vote will turn out”."""
    if content:
        return f"How to {VERB_OF.get(word(text, clue.act), 'decide')} on {content}"
    return f"How the {deciding_noun(text, clue)} will turn out"


def base_of(text: Text, clue: Clue) -> str:
    """The verb of deciding in its base form; “decide” where the words have none."""
    base = PARTICIPLES.get(word(text, clue.act), clue.form) if clue.passive else clue.form
    if clue.form == "shareholders":
        return "vote"
    known = base in VERBS or clue.form in TALKING or base in UNLESS | {"sentence"}
    return base if known else "decide"


def verb_words(text: Text, clue: Clue, base: str) -> str:
    """The verb with the small words that belong to it: “sign off on”, “agree to”."""
    words, index = [base], clue.act + 1
    while (
        not clue.passive
        and word(text, index) in ("off", "on", "out", "to", "up")
        and len(words) < 3
    ):
        words.append(word(text, index))
        index += 1
    return " ".join(words)
