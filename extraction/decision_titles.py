"""What a decision is called and what it asks, in the article’s own words of its object."""

import re
from collections.abc import Sequence

from extraction.cast import Actor
from extraction.decision_clauses import Clause
from extraction.decision_objects import (
    DANGLING,
    SMALL,
    asked_words,
    object_words,
    tidied,
    words_between,
)
from extraction.decision_words import PARTICIPLES, WORDS, Clue
from extraction.term_dates import Calendar
from extraction.tokens import Text, word

MOST_TITLE = 14  # words
NOUN_OF = {
    "vote": "Vote on", "revote": "Vote on", "rule": "Ruling on", "approve": "Approval of",
    "adopt": "Adoption of", "agree": "Agreement on", "sign": "Signing of",
    "ratify": "Ratification of", "elect": "Election of", "choose": "Choice of",
    "appoint": "Appointment of", "settle": "Settlement of", "renew": "Renewal of",
    "extend": "Extension of", "accept": "Acceptance of", "reject": "Rejection of",
    "select": "Choice of", "endorse": "Endorsement of", "pass": "Passage of", "issue": "Issue of",
    "discussing": "Talks on", "negotiating": "Talks on", "debating": "Debate on",
}  # fmt: skip
TALKING = frozenset("discussing negotiating debating".split())
WHOM = frozenset("choose appoint elect select pick name nominate".split())
BARE = {"vote": "vote", "rule": "rule", "decide": "decide", "accept": "accept", "agree": "agree"}
ARTICLE = re.compile(r"^(?:an?|the|its|their|his|her)\s")


def title_of(
    text: Text, calendar: Calendar, clue: Clue, clause: Clause, deciders: Sequence[Actor]
) -> str:
    """A short noun phrase: “Vote on three-weekly bin collections”."""
    asked = asked_words(text, clue, clause)
    if asked:
        noun = noun_words(text, clue) if clue.noun else NOUN_OF.get(clue.form, "Decision on")
        if word(text, clue.act + 1) == "or":
            noun = "Decision"
        noun = noun.removesuffix(" on").removesuffix(" of")
        return shortened([noun, *([] if asked[0] == "whether" else ["on"]), *asked])
    content = object_words(text, calendar, clue, clause)
    if clue.consent:
        return consent_title(content, deciders)
    if clue.noun:
        return shortened([noun_words(text, clue), *(["on", content] if content else [])])
    lead = NOUN_OF.get(clue.form, "Decision on")
    if clue.form == "unless" and content:
        return shortened(["Decision whether", content])
    if content.startswith("between "):
        lead = lead.rsplit(" ", 1)[0]
    if content.split()[-1:] == ["decision"]:
        return shortened([capital(ARTICLE.sub("", content))])  # “take a final decision”
    if content:
        return shortened([lead, up_to_relative(content)])
    by = f" by {deciders[0].name}" if deciders else ""
    return lead.rsplit(" ", 1)[0] + by


def consent_title(content: str, deciders: Sequence[Actor]) -> str:
    """“Consent for any deal”, “Consent of the parliament”."""
    if content:
        return shortened(["Consent for", content])
    return f"Consent of {deciders[0].name}" if deciders else "Consent"


def question_of(text: Text, calendar: Calendar, clue: Clue, clause: Clause) -> str:
    """What is to be decided: “Whether to …”, “How to rule on …”."""
    asked = asked_words(text, clue, clause)
    if asked:
        return capital(tidied(" ".join(asked)))
    content = object_words(text, calendar, clue, clause)
    if clue.consent:
        return f"Whether to give consent{' for ' + content if content else ''}"
    if clue.noun:
        return (
            f"How to decide on {content}"
            if content
            else f"Which way the {noun_phrase(text, clue)} goes"
        )
    base = PARTICIPLES.get(word(text, clue.act), clue.form) if clue.passive else clue.form
    if not content:
        return (
            f"Whether to {base}" if base in ("accept", "agree", "sign") else "Which way to decide"
        )
    if clue.form == "unless":
        return f"Whether {content}"
    if base in WHOM:
        return f"Whom or what to {base}: {content}"
    if base in ("vote", "rule", "decide"):
        return f"How to {base} on {content}"
    if clue.form in TALKING:
        return f"What comes of the talks on {content}"
    if clue.open:
        return f"Whether and how to {verb_words(text, clue, base)} {content}"
    return f"Whether to {verb_words(text, clue, base)} {content}"


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


def noun_phrase(text: Text, clue: Clue) -> str:
    """The noun of deciding with what belongs to it on its left: “commission’s verdict”."""
    first = clue.act
    while (
        first > max(clue.sentence.first, clue.act - 5)
        and (word(text, first - 1)[0].isalpha() or word(text, first - 1) in ("'s", "’s", "’"))
        and word(text, first - 1) not in SMALL | BEFORE_NOUN
    ):
        first -= 1
    words = tidied(" ".join(words_between(text, first, clue.act + 1)))
    return words.lower() if first == clue.act == clue.sentence.first else words


BEFORE_NOUN = WORDS["before_noun"]


def noun_words(text: Text, clue: Clue) -> str:
    return capital(noun_phrase(text, clue))


def up_to_relative(content: str) -> str:
    """The words before “that would”, “which”: a title needs no relative clause."""
    words = content.split()
    for index, one in enumerate(words):
        if index > 1 and one in ("that", "which", "who"):
            return " ".join(words[:index])
    return content


def shortened(parts: Sequence[str]) -> str:
    """A title of at most so many words, that does not end in the middle of a phrase."""
    words = " ".join(parts).split()
    if len(words) > MOST_TITLE:
        words = words[:MOST_TITLE]
        while len(words) > 4 and words[-2].lower() in DANGLING:
            words = words[:-2]
    return tidied(" ".join(words))


def capital(words: str) -> str:
    return words[:1].upper() + words[1:]
