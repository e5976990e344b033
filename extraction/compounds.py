"""Names inside of adjectives: the “Lagos” of “the Lagos-based lender”."""

from collections.abc import Iterator

from extraction.aliases import Aliases
from extraction.capitals import ADJECTIVAL, is_adjectival, is_capital
from extraction.cast import Actor, Form, Mention
from extraction.gazetteer import gazetteer, plain
from extraction.titles import Name
from extraction.tokens import Text, Token

MOST_BEFORE = 4  # words of the name before the one with the hyphen: “World Health Organization-led”


def find_compounds(text: Text, aliases: Aliases) -> Iterator[Mention]:
    """The names that an adjective begins with, of what the lists or the rest of the text know."""
    for index in [i for i, lower in enumerate(text.lowers) if "-" in lower]:
        word = text.tokens[index].word
        if is_capital(word) and is_adjectival(word):
            found = named_at(text, aliases, index)
            if found is not None:
                yield Mention(found[0], found[1], index + 1, Form.NAME)


def named_at(text: Text, aliases: Aliases, index: int) -> tuple[Actor, int] | None:
    """Who is named by the longest name that an adjective ends, and the first token of it."""
    tokens = text.tokens
    first = index
    words: tuple[str, ...] = (plain(head_of(tokens[index])),)
    spelt = [words]
    while index - first < MOST_BEFORE and first and is_capital(tokens[first - 1].word):
        first -= 1
        words = (plain(tokens[first].word), *words)
        spelt.append(words)
    for words in reversed(spelt):
        first = index + 1 - len(words)
        known = next((k for w, k in gazetteer().by_first.get(words[0], ()) if w == words), None)
        cluster = aliases.clusters.get(words)
        if known is not None and not known.demonym:
            return aliases.of_known(Name(first, index + 1, known), known), first
        if cluster is not None:
            return aliases.actor_of(cluster.names[0]), first
    return None


def head_of(token: Token) -> str:
    """What stands before the hyphen."""
    return token.word.rpartition("-")[0]


def end_of(token: Token) -> int:
    """Where a mention that ends with a token ends: before the hyphen of an adjective."""
    if "-" in token.word and token.word.rpartition("-")[2] in ADJECTIVAL and is_capital(token.word):
        return token.start + len(head_of(token))
    return token.end
