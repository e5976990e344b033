"""Why there is a finding, and why marked words gave none."""

import pytest

from extraction.articles import article_of
from extraction.findings import Findings
from extraction.pipeline import extract


def findings(*paragraphs: str) -> Findings:
    return extract(article_of("\n\n".join(["A headline", *paragraphs])))


@pytest.mark.parametrize(
    ("name", "rule", "words"),
    [
        ("Norway", "known to the word lists", "Norway"),
        ("Ann Bell", "a title stands before it", "Mayor"),
        ("Calder Foods", "a word of the name says what it is", "Foods"),
        ("Tallow", "told by the words around it", "in"),
        ("Harbour Pilots Union", "short for what the text says in full", "HPU"),
    ],
)
def test_what_told_the_kind_of_a_name_is_said(name, rule, words):
    found = findings(
        "The Harbour Pilots Union (HPU) met Mayor Ann Bell and Calder Foods in Tallow. Norway was "
        "pleased, and so was HPU."
    )
    entity = next(entity for entity in found.entities if entity.name == name)
    reason = next(reason for reason in found.reasons if reason.finding == entity.id)
    assert rule in reason.rule
    assert words in reason.words


@pytest.mark.parametrize(
    ("sentence", "why"),
    [
        ("She sang in the film “The Long Way Home” as a girl.", "what something is called"),
        ("She loved “The Long Way Home” as a girl.", "title"),
        ("Residents still speak of the “bin war” of those years.", "a few words set apart"),
        ("William “Bud” Harper kept the gate for forty years.", "nickname"),
        ("A sign on the gate reads “Closed until May.”", "sign"),
    ],
)
def test_marked_words_that_are_no_quote_are_listed_with_the_reason(sentence, why):
    found = findings(sentence)
    assert found.quotes == ()
    assert found.dropped == ()
    assert [why in one.why for one in found.passed_over] == [True]


def test_words_of_a_quote_are_not_passed_over():
    assert findings("“We waited,” Ann Bell said, “and nobody came.”").passed_over == ()
