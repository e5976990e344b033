"""Names of hard news: with numbers, with commas, inside of adjectives, by their noun alone."""

import pytest

from api.reading import read_article
from evaluation.entities import named_mentions
from extraction.articles import article_of

OPENING = "HARWICK, England, March 3, 2026 (Wire) - The talks went on until noon.\n\n"


def names(text: str) -> dict[str, str]:
    """The names of a text with their kinds."""
    brief, _ = read_article(article_of(OPENING + text))
    found = sorted(named_mentions(brief).items())
    return {words: kind.value for (start, _), (kind, words) in found if start >= len(OPENING)}


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        (
            "He signed the Convention on the Rights of the Sea Nomad on Monday.",
            "Convention on the Rights of the Sea Nomad",
            "agreement",
        ),
        (
            "It went to the Court of Appeals for the Ninth Circuit again.",
            "Court of Appeals for the Ninth Circuit",
            "organization",
        ),
        (
            "She backs the Prevention of River Crime Act in full.",
            "Prevention of River Crime Act",
            "document",
        ),
        ("She backs the Lodgers’ Rights Bill in full.", "Lodgers’ Rights Bill", "document"),
        (
            "She backs the Wills (End of Life) Bill in full.",
            "Wills (End of Life) Bill",
            "document",
        ),
        ("He cited Executive Order 14110 twice.", "Executive Order 14110", "document"),
        ("He would repeal Bill C-11 at once.", "Bill C-11", "document"),
        ("Work on Larkness Dam B has stopped.", "Larkness Dam B", "place"),
        (
            "She joined the United Nations Mission in South Sudan.",
            "United Nations Mission in South Sudan",
            "organization",
        ),
        (
            "He left the Drovers Federation of England and Wales.",
            "Drovers Federation of England and Wales",
            "organization",
        ),
        (
            "He runs the Lorwen Boot Makers and Exporters Association.",
            "Lorwen Boot Makers and Exporters Association",
            "organization",
        ),
        ("It sold James Tolwood Kenya to a rival.", "James Tolwood Kenya", "organization"),
        ("The US-China talks broke down.", "China", "country"),
        ("The matter went to Parliament in May.", "Parliament", "organization"),
        ("The Lagos-based lender fell.", "Lagos", "place"),
        ("A New York-listed miner rose.", "New York", "place"),
        ("Kenya-led forces left the port.", "Kenya", "country"),
        ("They cited Regulation 2019/6 twice.", "Regulation 2019/6", "document"),
        ("They cited Regulation (EU) 2019/6 twice.", "Regulation (EU) 2019/6", "document"),
        ("They would repeal Law No. 17 at once.", "Law No. 17", "document"),
        ("They would repeal Law 21.591 at once.", "Law 21.591", "document"),
        ("Firms hide behind Section 230 here.", "Section 230", "document"),
        ("The bus left the A417 near a farm.", "A417", "place"),
        ("A bridge on I-95 is shut.", "I-95", "place"),
        ("Miners met Sindicato No. 2 in the hall.", "Sindicato No. 2", "organization"),
        (
            "She asked the Ministry of Housing, Communities and Local Government to act.",
            "Ministry of Housing, Communities and Local Government",
            "organization",
        ),
        (
            "He sued the Department of Forestry, Fisheries and the Environment again.",
            "Department of Forestry, Fisheries and the Environment",
            "organization",
        ),
        ("She said the Commission had dithered.", "Commission", "organization"),
        ("He said the Palace would answer.", "Palace", "organization"),
        ("Fees of the eThekwini Municipality rose.", "eThekwini Municipality", "organization"),
        ("It is listed on Nasdaq Helsinki, he said.", "Nasdaq Helsinki", "organization"),
        ("The army began Operation Harrier on Sunday.", "Operation Harrier", "event"),
        ("The Rio Seco Conservancy District met.", "Rio Seco Conservancy District", "organization"),
        ("Trucks blocked the Lorwen-Tavish highway.", "Lorwen-Tavish highway", "place"),
        (
            "The Lorwen Union of Traders' Associations met.",
            "Lorwen Union of Traders' Associations",
            "organization",
        ),
    ],
)
def test_the_whole_name_is_found_with_its_kind(text: str, name: str, kind: str) -> None:
    assert names(text).get(name) == kind


def test_a_firm_is_known_again_by_the_first_word_of_its_name() -> None:
    text = "Larkfield Homes wants to build. Larkfield bought the land.\n\nLarkfield declined."
    assert names(text) == {"Larkfield Homes": "organization", "Larkfield": "organization"}


@pytest.mark.parametrize(
    "text",
    [
        "It kept an A1 rating and paid P545 billion.",
        "The agency cut it to B- on Friday.",
        "Well-based fears and broad-based growth were seen.",
        "Court fees rose and council taxes fell.",
        "That’s how it was.",
    ],
)
def test_the_same_letters_and_words_name_nothing_elsewhere(text: str) -> None:
    assert names(text) == {}


def test_parties_behind_a_comma_are_no_field_of_a_ministry() -> None:
    found = names("Officials met the Ministry of Finance, Labour and the Greens.")
    assert list(found) == ["Ministry of Finance", "Labour", "Greens"]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("It went to the Department of Fisheries and Conservation.", "Department of Fisheries and "
         "Conservation"),
        ("Jo Bell, the MP for Tolvan and Orrick, said no.", "Tolvan and Orrick"),
        ("It was put to the Union government on Monday.", "Union government"),
        ("They marched on the Montana Capitol on Monday.", "Montana Capitol"),
        ("It was said by Alhaji Musa Tolvan on Monday.", "Alhaji Musa Tolvan"),
        ("The strike was called by the Orvane union on Monday.", "Orvane union"),
        ("He met members of the Orvane labor union there.", "Orvane labor union"),
        ("They met in Tolvan village hall on Monday.", "Tolvan village hall"),
        ("Sen. Jo Bell, R-Old Tolvan, said no.", "Old Tolvan"),
        ("It was moved by Rep. Jo Bell (D-Tolvan).", "Tolvan"),
        ("He is a Conservative county councillor.", "Conservative"),
        ("The Keep Tolvan Green group met.", "Keep Tolvan Green group"),
        ("It was put to the Tolvan Chamber of Commerce and Industry.", "Tolvan Chamber of Commerce "
         "and Industry"),
        ("It went to the Ministry of Environment, Forest and Climate Change.", "Ministry of "
         "Environment, Forest and Climate Change"),
        ("The roads chief Ann Roe and Harbour Office clerk Jo Bell met.", "Harbour Office"),
        ("It was said by Engr. Musa Tolvan on Monday.", "Musa Tolvan"),
        ("The SC will hear it. The Supreme Court sits on Monday.", "SC"),
    ],
)  # fmt: skip
def test_a_name_is_read_whole_and_found_where_it_stands_close_to_another(text, found):
    assert found in names(text)


@pytest.mark.parametrize(
    ("text", "absent"),
    [
        ("They met the MP for Tolvan and Ann Bell.", "Tolvan and Ann Bell"),
        ("The Orvane union leader said no.", "Orvane union"),
        ("Jo Bell, an Independent from Kerala, said no.", "Independent"),
        ("Sen. Jo Bell, D-Minn., said no.", "Minn"),
        ("It was said by Animal Welfare Commissioner Jo Bell.", "Animal"),
        ("They closed the A&E at noon.", "A&E"),
        (
            "He chairs the Committee of Mines and Industry secretary Jo Bell.",
            "Committee of Mines and Industry",
        ),
    ],
)
def test_what_stands_by_a_name_is_none_of_it(text, absent):
    assert absent not in names(text)


def test_a_firm_is_known_by_its_first_word_where_a_sentence_began_with_its_name() -> None:
    text = "Orvane Compute wants a site. It was told so. Orvane has said it will wait."
    assert set(names(text)) == {"Orvane Compute", "Orvane"}
    text = "Regional officer Jo Bell said no. Regional has said it will wait."
    assert "Regional" not in names(text)
