"""One body that is called by two names in commas: by its letters, by what a country has of it."""

import pytest

from tests.extraction.briefs import read_brief


def bodies(text: str) -> dict[str, tuple[str, ...]]:
    """The organizations of a text with their aliases."""
    brief = read_brief(f"A headline\n\nIt rained in the north.\n\n{text}")
    return {one.name: one.aliases for one in brief.entities if one.kind.value == "organization"}


@pytest.mark.parametrize(
    ("text", "name", "letters"),
    [
        (
            "The Danish Trade Union Confederation, FH, called for a cut. FH opposes the law.",
            "Danish Trade Union Confederation",
            "FH",
        ),
        (
            "SKN, the Norden Fishing Vessels Association, said no. SKN left.",
            "Norden Fishing Vessels Association",
            "SKN",
        ),
        (
            "Critics of the Upland Road Authority, TVX, said it was slow.",
            "Upland Road Authority",
            "TVX",
        ),
    ],
)
def test_letters_in_commas_behind_a_body_are_its_name(text, name, letters):
    assert bodies(text) == {name: (letters,)}


@pytest.mark.parametrize(
    "text",
    [
        "Talks between the Norden Trade Union Confederation, SKN, TCX and Sarno failed.",
        "The Norden Harbour Authority, SKN, and Marsk said no.",
        "The Norden Harbour Authority, SKN and Marsk said no.",
        "Marsk and the Norden Harbour Authority, SKN, met.",
    ],
)
def test_letters_in_a_list_are_a_body_of_their_own(text):
    assert "SKN" in bodies(text)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (
            "The Norvalbank, Norway’s central bank, held its rate. Norway’s central bank said it "
            "opposed a cut. The central bank was calm.",
            "Norvalbank",
        ),
        ("Norway’s central bank, Norval Bank, held. Norway’s central bank said no.", "Norval Bank"),
        ("Ofrail, England’s rail regulator, said no. The rail regulator opposes it.", "Ofrail"),
    ],
)
def test_what_a_country_has_is_the_body_that_is_named_beside_it(text, name):
    assert list(bodies(text)) == [name]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "The Norvalbank met Sweden’s central bank. Sweden’s central bank opposes a cut.",
            {"Norvalbank", "Sweden’s central bank"},
        ),
        (
            "The Norvalbank, Sweden’s central bank, and Marsk Bank met.",
            {"Norvalbank", "Sweden’s central bank", "Marsk Bank"},
        ),
    ],
)
def test_the_bank_of_another_country_is_another(text, names):
    assert set(bodies(text)) == names
