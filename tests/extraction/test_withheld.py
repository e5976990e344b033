"""What is said of an article whose text is withheld: facts in sentences of our own."""

import pytest

from extraction.withheld import without_prose
from tests.extraction.briefs import read_brief

HEAD = "Nothing to see here\n\n"


def summaries(sentence: str) -> list[str | None]:
    brief = without_prose(read_brief(HEAD + sentence))
    return [quote.summary for quote in brief.quotes if not quote.marked]


@pytest.mark.parametrize(
    ("sentence", "summary"),
    [
        ("Norway said that rain would fall for weeks.", "A statement by Norway is reported."),
        ("Mayor Ann Pell denied that the pool would close.",
         "A denial by Ann Pell is reported: opposed to “The pool would close”."),
        ("Mayor Ann Pell told reporters that the pool would close in Norway.",
         "A statement by Ann Pell to reporters, with mention of Norway, is reported."),
        ("Norway urged Sweden to build the bridge.",
         "An appeal by Norway to Sweden is reported: in favour of “Sweden builds the bridge”."),
        ("Norway said it opposed the bridge.",
         "A statement by Norway is reported: opposed to “The bridge goes ahead”."),
    ],
)  # fmt: skip
def test_a_reported_quote_says_what_was_done_and_for_what(sentence: str, summary: str) -> None:
    assert summaries(sentence) == [summary]


@pytest.mark.parametrize(
    ("sentence", "summary"),
    [
        ("Local farmers are undecided about the bridge.",
         "Local farmers are undecided about it."),
        ("Local farmers oppose the bridge.", "Local farmers oppose it."),
        ("Norway supports the bridge.", "Norway supports it."),
        ("The United States opposes the bridge.", "United States opposes it."),
    ],
)  # fmt: skip
def test_a_stance_agrees_with_who_holds_it(sentence: str, summary: str) -> None:
    brief = without_prose(read_brief(HEAD + sentence))
    assert [position.summary for position in brief.positions] == [summary]
