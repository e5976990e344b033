"""Whether a text is English: how many of its words are those that English cannot do without."""

from collections.abc import Iterable
from itertools import islice

from brief.articles import Article
from extraction.text.marks import TALKS
from extraction.text.tokens import TOKEN

ENGLISH_TAG = "en"
UNDETERMINED = "und"  # BCP 47: nobody says which language it is
# Words that are frequent in English and rare in its neighbours; “in”, “was” and “an” are German
# and “is”, “over” and “had” Dutch, so they tell nothing.
ENGLISH = frozenset(
    "the of and to that for with said from by at it has have were be this are which his her will "
    "not but their they who would been its than about there when".split()
)
# English news has 0.25 to 0.40 of them, two short sentences 0.10, German or Dutch under 0.03.
LEAST_SHARE = 0.07
SAMPLE = 500  # tokens; more would tell nothing more
FEWEST_WORDS = 20  # with fewer the share says nothing
LATIN_END = "\u0250"  # letters before it are those of Latin scripts


def language_doubt(article: Article, known: Iterable[str] | None = None) -> str | None:
    """Why an article seems not to be English, in a sentence; null where it does seem so.

    Where its language is undetermined, its words alone say it. `known`: its words in lower case,
    where they are at hand.
    """
    language = article.language.lower()
    if language != UNDETERMINED and not language.startswith(ENGLISH_TAG):
        return f"The article says that its language is “{article.language}”."
    tokens = known or (
        match.group().lower()
        for block in article.blocks
        if block.kind in TALKS
        for match in TOKEN.finditer(article.text or "", block.start, block.end)
    )
    words = [word for word in islice(tokens, SAMPLE) if word[0].isalpha()]
    if len(words) < FEWEST_WORDS:
        return None
    latin = "".join(words).isascii()
    if not latin and 2 * sum(word[0] >= LATIN_END for word in words) > len(words):
        return "Most of the words are not in Latin letters."
    share = sum(map(ENGLISH.__contains__, words)) / len(words)
    if share < LEAST_SHARE:
        return f"It seems not to be English: {share:.0%} of its words are “the”, “of” and the like."
    return None
