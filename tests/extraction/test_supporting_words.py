"""The many ways in which news prose tells support, and what uses the same words and tells none."""

import pytest

from tests.extraction.test_positions import told

RURITANIA = "Ruritania"


@pytest.mark.parametrize(
    "words",
    [
        "sanctioned the sale",
        "nodded through the budget",
        "cleared the way for the merger",
        "gave final approval to the tunnel",
        "has given the go-ahead for the runway",
        "passed the bill",
        "fell into line behind the treaty",
        "is on board with the plan",
        "jumped on board with the plan",
        "was won over by the proposal",
        "is convinced of the need for a levy",
        "leapt at the offer",
        "seized the chance to join the treaty",
        "would not hesitate to sign the treaty",
        "has no qualms about the merger",
        "sees nothing wrong with the merger",
        "sees the need for a levy",
        "overcame its doubts about the merger",
        "lifted its long opposition to the merger",
        "spoke in support of the motion",
        "went to bat for the project",
        "stuck up for the project",
        "rushed to the defense of the ruling",
        "banged the drum for the project",
        "threw its full weight behind the project",
        "lent its own voice to the petition",
        "added its name to the petition",
        "voted yes on the measure",
        "made the case for a longer truce",
        "renewed its call for a ceasefire",
        "led a noisy campaign for the levy",
        "filed an application for a permit",
        "stressed the need for a truce",
        "nudged its neighbors to sign the treaty",
        "is itching to sign the treaty",
        "is keen for the council to approve the deal",
        "is crying out for a truce",
        "would love to see the bridge built",
        "would gladly take the money",
        "cannot wait to join the union",
        "set its sights on a treaty",
        "is hell-bent on closing the border",
        "is heartened by the ruling",
        "is united in support of the plan",
        "is unwavering in its support for the plan",
        "is full of praise for the plan",
        "announced plans to close the border",
        "signaled its readiness to join the treaty",
        "ran on a promise to close the border",
        "pressed on with the reform",
        "doubled down on the tariff",
        "stuck to the plan",
        "talked up the merger",
        "heaped praise on the ruling",
        "put up the money for the bridge",
        "is one of the loudest backers of the levy",
        "is the main sponsor of the levy",
        "calls itself a supporter of the levy",
        "lobbied hard for the levy",
        "called on Monday for a truce",
        "came out strongly for the levy",
        "is very much in favor of the levy",
        "is 100% behind the levy",
        "is more than happy with the levy",
    ],
)
def test_support_is_told_in_these_words(words: str) -> None:
    assert told(f"Ruritania {words}.") == {(RURITANIA, "supports")}


@pytest.mark.parametrize(
    "sentence",
    [
        "The levy won the full backing of Ruritania.",
        "The levy was given the green light by Ruritania.",
        "The levy was greeted with relief by Ruritania.",
        "A levy is called for by Ruritania.",
        "Ruritania’s application for membership was heard.",
        "Ruritania asked for six batteries.",
    ],
)
def test_support_is_told_of_those_who_come_after_or_ask(sentence: str) -> None:
    assert told(sentence) == {(RURITANIA, "supports")}


@pytest.mark.parametrize(
    "words",
    [
        "is not on board with the plan",
        "does not condone the strike",
        "does not see the need for a levy",
        "is not very keen on the levy",
        "would rather vote against the levy",
        "does not believe in the reform",
    ],
)
def test_denied_support_is_opposition(words: str) -> None:
    assert told(f"Ruritania {words}.") == {(RURITANIA, "opposes")}


@pytest.mark.parametrize(
    "sentence",
    [
        "Vera Holm was on board.",
        "Vera Holm shook hands with the driver.",
        "Vera Holm passed the ball to her sister.",
        "Vera Holm believes in ghosts.",
        "Vera Holm likes tea.",
        "Vera Holm hoped for rain.",
        "Vera Holm put her hand on the table.",
        "Ruritania voiced no support for the plan.",
        "Ruritania gave no backing to the plan.",
        "Vera Holm would love to be there.",
        "Vera Holm would be happy to talk to reporters.",
        "Vera Holm cannot wait to see her mother.",
        "Vera Holm did not hesitate to answer.",
        "Vera Holm stuck to the footpath.",
        "Vera Holm poured milk into the cup.",
        "Vera Holm is proud of her son.",
        "Vera Holm spoke for an hour.",
        "Vera Holm fought for breath.",
        "Vera Holm marched for six miles.",
        "Vera Holm put pressure on the wound.",
        "Vera Holm came up with a song.",
        "Vera Holm proceeded with caution.",
        "Vera Holm raised a glass to the bride.",
        "Vera Holm carried the torch for the last mile.",
        "Vera Holm leapt at the ball.",
        "Vera Holm asked for two beers.",
        "Vera Holm was the champion.",
        "Vera Holm ran on a platform of steel.",
    ],
)
def test_the_same_words_of_other_things_are_no_support(sentence: str) -> None:
    assert told(sentence) == set()
