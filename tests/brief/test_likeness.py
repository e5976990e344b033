"""Which name was meant."""

import pytest

from brief.likeness import nearest

NAMES = ["limit", "cursor", "speaker", "brief", "holder", "status", "published_at", "language"]


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("limt", "limit"),
        ("Limit", "limit"),
        ("breif", "brief"),
        ("speeker", "speaker"),
        ("publishedAt", "published_at"),
        ("lang", "language"),
    ],
)
def test_a_name_with_a_slip_is_the_one_that_was_meant(said, meant):
    assert nearest(said, NAMES) == [meant]


@pytest.mark.parametrize("said", ["sort", "order", "stance", "la", "colour", ""])
def test_a_name_that_only_shares_letters_with_others_is_none_of_them(said):
    assert nearest(said, NAMES) == []
