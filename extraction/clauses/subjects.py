"""The subjects of verbs: who stands left of one, next to it, before an appositive or further off.

A subject is found among the words around the verb alone, in a window of bounded size, so that a
sentence of a thousand verbs costs a thousand times a sentence of one.
"""

from brief.entities import EntityKind
from extraction.clauses.behind_names import (
    before_brackets,
    before_letters,
    closes_aside,
    is_owned,
    of_party,
    stands_apart,
)
from extraction.clauses.described import described
from extraction.clauses.gathered import nominal_ending_at, somebody
from extraction.clauses.past_relatives import past_relative, told_of
from extraction.clauses.shares import share_ending_at
from extraction.clauses.subject_starts import CLAUSE_ENDS as CLAUSE_ENDS
from extraction.clauses.subject_starts import LINKS as LINKS
from extraction.clauses.subject_starts import LOOK_BACK as LOOK_BACK
from extraction.clauses.subject_starts import PREPOSITIONS as PREPOSITIONS
from extraction.clauses.subject_starts import clause_subject as clause_subject
from extraction.names.descriptions import (
    described_before,
    described_with_name,
    kin_before,
    one_of_a_people,
)
from extraction.text.cast import Cast, Form, Mention
from extraction.text.joined import Source, mention_source, person_from
from extraction.text.tokens import Sentence, Text, word

PRONOUNS = frozenset("he she they it i we who which".split())
AUXILIARIES = frozenset(
    "has have had did does do was were is are be been being would will could may might must should "
    "can also likewise later then again earlier reportedly repeatedly already still now once "
    "previously recently never always often simply further first both all himself herself "
    "themselves today yesterday jointly however meanwhile therefore thus nonetheless 'll ’ll "
    "nevertheless".split()
)
MOST_KIND = 5  # tokens back from a name over “the pension fund”
HIDING = frozenset("anonymity named identified authorized authorised".split())
CONTRASTING = frozenset("although though while but and because whereas".split())
ALONE = frozenset(("one", "another"))
PLACED = frozenset({EntityKind.PLACE, EntityKind.COUNTRY})
# Words after which the members of a group are told.
LISTING = frozenset(
    "including includes comprising comprises namely made composed groups grouping".split()
)


def source_left(text: Text, cast: Cast, sentence: Sentence, index: int) -> Source | None:
    """The subject of a cue: next to it, before an appositive, or where the clause begins."""
    position = index - 1
    while position >= sentence.first and skipped(text, position):
        position -= 1
    position = before_brackets(text, sentence, position)
    if position < sentence.first:
        return None
    if text.tokens[position].quotation >= 0:  # “X, author of “The Long Road,” said”
        aside = closes_aside(text, sentence, position)
        return source_before_comma(text, cast, sentence, position) if aside else None
    if (hidden := who_hides(text, sentence, position)) > 0:
        position = hidden - 1  # before “who asked not to be named because …”
    who = past_relative(text, cast, sentence, position)
    if who >= 0 and (found := pronoun_source(text, cast, sentence, who)) is not None:
        return found  # “parents who fought to save the school said”
    here = text.tokens[position]
    if here.lower == "them" and word(text, position - 1) == "of":
        return Source(position - 2, position + 1, [], "they")  # “one of them”
    before = word(text, position - 1)
    if here.lower == "one" and (not (before[:1] or ",").isalnum() or before in CONTRASTING):
        return somebody(position, position + 1, "one")  # “…,” one said; “although one said”
    if here.lower in PRONOUNS:
        return pronoun_source(text, cast, sentence, position)
    if here.lower == "that":  # “a board that says it has no money”, “a rift that threatens to”
        return nominal_ending_at(text, cast, sentence, position)
    if here.word == ",":
        return source_before_comma(text, cast, sentence, position)
    mention = cast.at(position)
    if mention is not None and mention.last == position + 1:
        nominal = nominal_ending_at(text, cast, sentence, position + 1)
        person = person_of(text, cast, sentence, mention)
        person = person or one_of_a_people(text, sentence, mention)
        return person or nominal or mention_source(text, cast, sentence, mention)
    nominal = nominal_ending_at(text, cast, sentence, position + 1)
    return (
        described_with_name(text, cast, sentence, position + 1)
        or kin_before(text, sentence, position + 1)
        or (member_of(text, cast, sentence, nominal) if nominal is not None else None)
        or nominal
        or share_ending_at(text, sentence, position + 1)
        or told_of(text, cast, sentence, position)
        or clause_subject(text, cast, sentence, index)
        or described_before(text, cast, sentence, position + 1)
    )


def person_of(text: Text, cast: Cast, sentence: Sentence, body: Mention) -> Source | None:
    """The person whom a body follows: “X of the Northern Rail Union said”; the body that is of a
    country or in a town: “the Vale Museum in Kent said”.
    """
    if body.actor.kind is EntityKind.PERSON:
        return None
    if word(text, body.first - 1) == "and":  # “X from the Surrey and Kent crime unit said”
        joined = mention_source(text, cast, sentence, body)
        return person_from(text, cast, sentence, joined.first)
    link = body.first - 1 - (word(text, body.first - 1) == "the")
    if word(text, link) not in ("of", "from", "at", "with", "in"):
        return None
    mention = cast.at(link - 1)
    if mention is None or mention.first < sentence.first:
        return None
    person = mention.actor.kind is EntityKind.PERSON and word(text, link) != "in"
    placed = body.actor.kind in PLACED if word(text, link) == "in" else False
    firm = placed or body.actor.kind is EntityKind.COUNTRY
    firm = firm and mention.actor.kind is EntityKind.ORGANIZATION
    firm = firm and mention.form is Form.NAME and mention.last == link  # “Vale Metals of Canada”
    return mention_source(text, cast, sentence, mention) if person or firm else None


def member_of(text: Text, cast: Cast, sentence: Sentence, body: Source) -> Source | None:
    """Whom a body without a name follows: “X of the ruling party”, “members of X’s coalition”."""
    first = body.first
    if word(text, first - 1) not in ("of", "from"):
        return None
    mention = cast.at(first - 2)
    if mention is None or mention.first < sentence.first or mention.last != first - 1:
        return None
    one, the = mention.actor, word(text, first) == "the"
    member = (one.kind is EntityKind.PERSON and the) or (
        one.kind is EntityKind.GROUP and one.plural
    )
    return mention_source(text, cast, sentence, mention) if member else None


def who_hides(text: Text, sentence: Sentence, position: int) -> int:
    """The “who” of “an official who requested anonymity because he may not speak to the media”
    where that ends at a token and no comma parts it from its noun; else -1.
    """
    if "who" not in sentence.words:
        return -1
    hiding = finite = False
    for index in range(position, max(sentence.first, position - LOOK_BACK), -1):
        lower = text.near[index]
        hiding, finite = hiding or lower in HIDING, finite or lower in AUXILIARIES
        if lower == "who":
            return index if hiding and text.near[index - 1] != "," else -1
        if lower in ("because", "as", "since") and not finite:
            return -1  # “because the cabinet has yet to agree”: that is the cabinet’s verb
        if text.tokens[index].quotation >= 0 or not lower[0].isalnum():
            return -1
    return -1


def skipped(text: Text, position: int) -> bool:
    """Whether a word may stand between a subject and its verb."""
    token = text.tokens[position]
    adverb = token.word.endswith("ly") and token.word[0].islower()  # and not Italy, July
    return token.quotation < 0 and (token.lower in AUXILIARIES or adverb)


def pronoun_source(text: Text, cast: Cast, sentence: Sentence, position: int) -> Source | None:
    """A pronoun; “who” stands for the name before it."""
    pronoun = word(text, position)
    if pronoun not in ("who", "which"):
        return Source(position, position + 1, [], pronoun)
    before = position - 1 if word(text, position - 1) != "," else position - 2
    before = before_brackets(text, sentence, before)
    mention = cast.at(before)
    nominal = nominal_ending_at(text, cast, sentence, before + 1)
    if mention is not None and before >= sentence.first:
        around = nominal if pronoun == "who" and encloses(nominal, mention) else None
        return around or mention_source(text, cast, sentence, mention)
    return nominal


def encloses(nominal: Source | None, mention: Mention) -> bool:
    """Whether a name stands inside of a description: the X of “aides to X, who asked”."""
    return nominal is not None and nominal.first < mention.first - 1


def source_before_comma(text: Text, cast: Cast, sentence: Sentence, comma: int) -> Source | None:
    """The name before an appositive or a relative clause that ends at a comma."""
    first, lead = sentence.first, tuple(text.near[sentence.first : sentence.first + 5])
    if lead[0] in ALONE and lead[1:3] == (",", "who"):
        return somebody(first, first + 1, text.tokens[first].word)  # “One, who knew X, said”
    if lead == ("one", "of", "them", ",", "who"):
        return Source(first, first + 3, [], "they")
    near = cast.at(before_brackets(text, sentence, before_letters(text, sentence, comma - 1)))
    placed = near is not None and near.actor.kind in PLACED
    home = person_of(text, cast, sentence, near) if near is not None and placed else None
    owned = cast.at(home.first) if home is not None else None
    if owned is not None and owned.actor.human and is_owned(text, owned):
        return home  # “X’s running mate, Y of Ohio, said”
    if near is not None and near.actor.kind is EntityKind.PERSON and stands_apart(text, near):
        return mention_source(text, cast, sentence, near)
    if near is not None and names_body(text, cast, sentence, near, comma):
        return mention_source(text, cast, sentence, near)
    lowest = max(sentence.first, comma - LOOK_BACK)
    for position in range(comma - 1, lowest, -1):
        if text.tokens[position].word != "," or text.tokens[position].quotation >= 0:
            continue
        end = before_brackets(text, sentence, position - 1) + 1
        mention = cast.at(end - 1)
        if mention is not None and not mention.actor.human and is_listed(text, mention):
            continue  # one of those whom a group is made up of
        if mention is not None and (one := of_party(text, cast, sentence, mention)) is not None:
            return mention_source(text, cast, sentence, one)
        nominal = nominal_ending_at(text, cast, sentence, position)
        if mention is not None and word(text, position + 1) == "who" and mention.last == end:
            person = person_of(text, cast, sentence, mention)
            if person is not None:
                return person  # “X of Barton, who voted for it, said”
        if (
            mention is not None
            and mention.last == end
            and is_subject(text, sentence, mention)
            and not encloses(nominal, mention)
        ):
            human = mention.actor.human or word(text, position + 1) != "who"
            person = None if human else person_from(text, cast, sentence, mention.first)
            person = person or person_of(text, cast, sentence, mention)  # “X of Y, a party, said”
            return person or mention_source(text, cast, sentence, mention)
        if nominal is not None:
            named = described(text, cast, nominal, (position, comma))
            return named or person_before(text, cast, sentence, nominal.first) or nominal
    return clause_subject(text, cast, sentence, comma)


def names_body(text: Text, cast: Cast, sentence: Sentence, near: Mention, comma: int) -> bool:
    """Whether a name says which body was meant: “Their union, the Care League, said”."""
    opening = near.first - 1
    while opening > near.first - MOST_KIND and (
        is_noun(text, opening) or is_of_country(cast, opening)
    ):
        opening -= 1  # “, the Danish pension fund X,”
    opening -= word(text, opening) == "the"
    if near.actor.kind is not EntityKind.ORGANIZATION or near.form is not Form.NAME:
        return False
    if near.last != comma or word(text, opening) != ",":
        return False
    body = nominal_ending_at(text, cast, sentence, opening)
    speaks = any(word(text, index) == "for" for index in range(body.first, opening)) if body else 0
    return body is not None and not speaks and not body.actors[0].plural


def is_noun(text: Text, index: int) -> bool:
    """Whether a plain word stands at a token, as far as the lists tell."""
    token = text.tokens[index]
    return (
        token.word.isalpha()
        and token.word.islower()
        and token.lower not in (PREPOSITIONS | AUXILIARIES | {"the", "and", "by"})
    )


def is_of_country(cast: Cast, index: int) -> bool:
    """Whether a people’s word or a country stands at a token: “Danish”."""
    mention = cast.at(index)
    return mention is not None and mention.actor.kind is EntityKind.COUNTRY


def is_listed(text: Text, mention: Mention) -> bool:
    """Whether a name is one of several after “made up of”, “including”: “X, made up of Y and Z”."""
    for index in range(mention.first - 1, max(0, mention.first - LOOK_BACK), -1):
        token = text.tokens[index]
        if token.lower in LISTING:
            return True
        if token.quotation >= 0 or not (token.word == "," or token.word[0].isalnum()):
            return False
    return False


def person_before(text: Text, cast: Cast, sentence: Sentence, first: int) -> Source | None:
    """The person whose office begins at a token: “X, mayor of Y, …”."""
    mention = cast.at(first - 2) if word(text, first - 1) == "," else None
    if mention is None or mention.first < sentence.first:
        return None
    if mention.actor.kind is not EntityKind.PERSON:
        return None
    return mention_source(text, cast, sentence, mention)


def is_subject(text: Text, sentence: Sentence, mention: Mention) -> bool:
    """Whether a mention may speak: a person anywhere, others where a clause begins."""
    if mention.actor.human:
        return True
    if mention.actor.kind is EntityKind.PLACE:
        return False  # that of a dateline, or of an address
    before = word(text, mention.first - 1) if mention.first > sentence.first else ""
    return before in ("", "the", ",", "and", "but", "”", '"')
