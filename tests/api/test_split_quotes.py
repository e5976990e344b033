"""What an editor took out of quotes stays out where these are split or joined in a new reading."""

# ruff: noqa: F401, F811 - fixtures

import pytest

from tests.api.test_kept_ids import correct, details, take

HEAD = "Late\n\nAnn Bell is mayor of Lund.\n\n"
ONE = HEAD + "“It is late,” Bell said. “We will not pay for it.”\n"
TWO = (
    HEAD
    + "“It is late,” Bell said.\n\nThe town is small.\n\n“We will not pay for it,” Bell said.\n"
)
LATE, PAY = "It is late,", "We will not pay for it"


def words(brief):
    """The words of each quote, in their order."""
    return [[one["exact"].rstrip(".,") for one in q["segments"]] for q in brief["quotes"]]


@pytest.fixture
def joined(take):
    brief = take(ONE)
    assert words(brief) == [["It is late", PAY]]
    return brief


@pytest.fixture
def apart(take):
    brief = take(TWO)
    assert words(brief) == [["It is late"], [PAY]]
    return brief


def test_a_quote_that_an_editor_left_out_stays_out_when_it_is_split(joined, take, correct):
    (gone,) = [quote["id"] for quote in joined["quotes"]]
    correct(joined, quotes=[])
    after = take(TWO)
    assert words(after) == []
    assert f"{gone} left out" in details(after, "correction_kept")


@pytest.mark.parametrize("left", [0, 1])
def test_a_quote_that_an_editor_shortened_is_so_when_it_is_split(joined, take, correct, left):
    (quote,) = joined["quotes"]
    cue = quote["cue"] if left == 0 else None
    correct(joined, quotes=[quote | {"segments": [quote["segments"][left]], "cue": cue}])
    after = take(TWO)
    assert words(after) == [[["It is late"], [PAY]][left]]
    assert after["quotes"][0]["id"] == quote["id"]


@pytest.mark.parametrize("left", [0, 1])
def test_of_two_quotes_that_are_joined_the_one_that_an_editor_left_out_stays_out(
    apart,
    take,
    correct,
    left,
):
    stays, gone = apart["quotes"][left], apart["quotes"][1 - left]
    correct(apart, quotes=[stays])
    after = take(ONE)
    assert words(after) == [[["It is late"], [PAY]][left]]
    assert after["quotes"][0]["id"] == stays["id"]
    assert f"{gone['id']} left out" in details(after, "correction_kept")


def test_of_two_quotes_that_are_joined_each_has_what_an_editor_left_of_it(apart, take, correct):
    late, pay = apart["quotes"]
    start = TWO.index("not pay for it")
    short = {"start": start, "end": start + len("not pay"), "exact": "not pay"}
    correct(apart, quotes=[late, pay | {"segments": [evidence(short, TWO)]}])
    assert words(take(ONE)) == [["It is late"], ["not pay"]]


def evidence(span, text):
    """Evidence in a text of letters that UTF-16 counts as they are."""
    import hashlib

    start, end = span["start"], span["end"]
    return span | {
        "utf16_start": start,
        "utf16_end": end,
        "prefix": text[max(0, start - 32) : start],
        "suffix": text[end : end + 32],
        "paragraph": text[:start].count("\n\n"),
        "block": "paragraph",
        "sha256": hashlib.sha256(span["exact"].encode()).hexdigest(),
    }


def test_the_same_words_said_anew_elsewhere_are_a_quote_of_their_own(apart, take, correct):
    _, pay = apart["quotes"]
    correct(apart, quotes=[pay])
    again = take(TWO + "\nOn Friday Bell spoke again.\n\n“It is late,” Bell said.\n")
    assert words(again) == [[PAY], ["It is late"]]


def test_another_who_says_words_that_were_left_out_is_heard(joined, take, correct):
    correct(joined, quotes=[])
    other = HEAD + "“It is late,” Bell said.\n\n“We will not pay for it,” Lars Holm said.\n"
    after = take(other)
    assert [q["speakers"][0]["id"] for q in after["quotes"]] == ["lars-holm"]


def test_a_sentence_that_goes_on_in_the_new_text_is_not_the_one_that_was_corrected(take, correct):
    before = take(HEAD + "“We will not pay for it.” Mayor Ann Bell said.\n")
    (quote,) = before["quotes"]
    correct(before, quotes=[quote | {"summary": "She refuses to pay at all."}])
    after = take(
        HEAD + "“We will not pay for it unless the state helps us,” Mayor Ann Bell said.\n"
    )
    assert words(after) == [["We will not pay for it unless the state helps us"]]
    assert "She refuses" not in str(after["quotes"])
    assert quote["id"] in details(after, "correction_lost")
