"""What a word is, and what a query means."""

import sys
import unicodedata

import pytest

from brief.searching import folded, folded_words, matches_in, read_query

CHARACTERS = [chr(n) for n in range(sys.maxunicode + 1) if not 0xD800 <= n < 0xE000]


def test_a_folded_text_stays_as_it_is_whatever_letters_it_had():
    assert [c for c in CHARACTERS if folded(folded(c)) != folded(c)] == []


def test_every_letter_is_found_in_any_case_and_taken_apart_or_not():
    for c in CHARACTERS:
        apart = unicodedata.normalize("NFKD", c)
        assert folded(c) == folded(c.upper()) == folded(c.lower()) == folded(apart), hex(ord(c))


@pytest.mark.parametrize(
    ("written", "asked"),
    [
        ("𝔘nion", "union"),
        ("ℂOUNCIL", "council"),
        ("𝐀𝐁𝐂", "abc"),
        ("ᴬᴮ", "ab"),
        ("ᴭon", "aeon"),
        ("ℌelsinki", "HELSINKI"),
        ("Øverland", "overland"),
        ("İstanbul", "istanbul"),
    ],
)
def test_capitals_that_are_written_otherwise_are_the_same_letters(written, asked):
    assert folded_words(written) == folded_words(asked)
    text = f"the {written} here"
    for q in (written, asked, asked.upper()):
        ((start, end),) = matches_in(text, read_query(q))
        assert text[start:end] == written
