"""Evidence: where in the article’s own words a finding stands (a W3C Web Annotation selector).

The one law: `article.text[e.start:e.end] == e.exact`.
"""

import json
from dataclasses import dataclass, fields, replace
from typing import Self

from brief.articles import Article, Block, BlockKind, text_digest
from brief.errors import Fault, InvalidBrief

CONTEXT = 32  # characters of prefix and suffix, the length that the W3C examples and Hypothesis use


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """A span of the article: offsets in code points and in UTF-16 units, both end-exclusive.

    `exact`, `prefix` and `suffix` are the words themselves and up to 32 characters on either side;
    null where the text is withheld (`exact` stays inside a marked quotation). `sha256` (hex) is
    that of the exact words in UTF-8. `block` and `paragraph` tell where in the article it lies.
    """

    start: int
    end: int
    utf16_start: int
    utf16_end: int
    block: BlockKind
    sha256: str
    paragraph: int | None = None
    exact: str | None = None
    prefix: str | None = None
    suffix: str | None = None

    @classmethod
    def of(cls, article: Article, start: int, end: int) -> Self:
        """The evidence at `start` to `end` of a held text: it slices the words itself.

        Raises InvalidBrief where that is no span of one block.
        """
        text = article.text
        if text is None:
            raise ValueError("The text is withheld; Evidence.of_withheld takes offsets and digest.")
        block, exact = block_of(article, start, end), text[start:end]
        return cls(
            start=start,
            end=end,
            utf16_start=article.utf16(start),
            utf16_end=article.utf16(end),
            block=block.kind,
            paragraph=block.paragraph,
            sha256=text_digest(exact),
            exact=exact,
            prefix=text[max(0, start - CONTEXT) : start],
            suffix=text[end : end + CONTEXT],
        )

    @classmethod
    def of_withheld(
        cls,
        article: Article,
        start: int,
        end: int,
        *,
        utf16_start: int,
        utf16_end: int,
        sha256: str,
        exact: str | None = None,
        prefix: str | None = None,
        suffix: str | None = None,
    ) -> Self:
        """The evidence at `start` to `end` of a text that is not at hand: offsets and digest.

        Raises InvalidBrief where that is no span of one block.
        """
        block = block_of(article, start, end)
        return cls(
            start=start,
            end=end,
            utf16_start=utf16_start,
            utf16_end=utf16_end,
            block=block.kind,
            paragraph=block.paragraph,
            sha256=sha256,
            exact=exact,
            prefix=prefix,
            suffix=suffix,
        )

    def without_words(self, *, keep_exact: bool = False) -> Self:
        """The same evidence for a withheld text; `keep_exact` inside a marked quotation."""
        return replace(self, exact=self.exact if keep_exact else None, prefix=None, suffix=None)

    def within(self, other: "Evidence") -> bool:
        """Whether this span lies inside another."""
        return other.start <= self.start and self.end <= other.end


def block_of(article: Article, start: int, end: int) -> Block:
    """The block that `start` to `end` lies in. Raises InvalidBrief where that is no span of one."""
    block = article.block_at(start, end)
    if block is None or not 0 <= start < end <= article.char_count:
        raise InvalidBrief([Fault("", why_no_span(article, start, end) or "")])
    return block


def why_no_span(article: Article, start: int, end: int) -> str | None:
    """Why `start` to `end` is not a span of one block of the article; null where it is."""
    if not 0 <= start < end <= article.char_count:
        return (
            f"{start} to {end} is no span of the text: 0 ≤ start < end ≤ {article.char_count} "
            "(code points, end-exclusive)."
        )
    if article.block_at(start, end) is None:
        return f"{start} to {end} does not lie inside one block of the article."
    return None


def points_home(article: Article, evidence: Evidence) -> bool:
    """Whether evidence says of the article’s text what the text itself says, in every field.

    Where the text is withheld: as far as offsets, blocks and digests go.
    """
    return not list(faults_of(article, evidence))


def faults_of(article: Article, evidence: Evidence) -> list[Fault]:
    """What evidence says wrongly, each with a pointer relative to the evidence."""
    try:
        if article.text is not None:
            return differences(Evidence.of(article, evidence.start, evidence.end), evidence)
        expected = Evidence.of_withheld(
            article,
            evidence.start,
            evidence.end,
            utf16_start=evidence.utf16_start,
            utf16_end=evidence.utf16_end,
            sha256=evidence.sha256,
            exact=evidence.exact,
            prefix=evidence.prefix,
            suffix=evidence.suffix,
        )
    except InvalidBrief as error:
        return list(error.faults)
    return differences(expected, evidence) + inner_faults(evidence)


def differences(expected: Evidence, said: Evidence) -> list[Fault]:
    """The fields in which evidence says something else than the article."""
    if expected == said:
        return []
    return [
        Fault(f"/{name}", f"The article has {as_json(ours)} here, not {as_json(theirs)}.")
        for name in (field.name for field in fields(Evidence))
        if (ours := getattr(expected, name)) != (theirs := getattr(said, name))
    ]


def as_json(value: object) -> str:
    """A value as the reader of a JSON document knows it."""
    return json.dumps(value, ensure_ascii=False)


def inner_faults(evidence: Evidence) -> list[Fault]:
    """What is wrong with evidence whatever the text: its own fields contradict each other."""
    faults = []
    length, utf16_length = evidence.end - evidence.start, evidence.utf16_end - evidence.utf16_start
    if not evidence.start <= evidence.utf16_start <= 2 * evidence.start:
        faults.append(Fault("/utf16_start", "No text has this UTF-16 offset at start."))
    if not length <= utf16_length <= 2 * length:
        faults.append(Fault("/utf16_end", "No text has these UTF-16 offsets at start and end."))
    if evidence.exact is not None:
        if len(evidence.exact) != length:
            faults.append(Fault("/exact", f"It is not {length} code points long, as end − start."))
        elif text_digest(evidence.exact) != evidence.sha256:
            faults.append(Fault("/sha256", "It is not the SHA-256 of exact."))
        elif len(evidence.exact.encode("utf-16-le", "surrogatepass")) != 2 * utf16_length:
            faults.append(Fault("/utf16_end", "Exact is not as many UTF-16 units long."))
    return faults
