"""The many ways in which news words one stance, over many fields; and what only looks like one."""

import pytest

from tests.extraction.test_positions import only, told

RURITANIA, UNION = "Ruritania", "Harbour Union"


@pytest.mark.parametrize(
    "sentence",
    [
        "Ruritania came out in favor of the merger.",
        "Ruritania threw its weight behind the vaccine mandate.",
        "Ruritania gave its blessing to the takeover.",
        "Ruritania has given its backing to the curfew.",
        "Ruritania announced its support for the tunnel.",
        "Ruritania signaled support for a carbon levy.",
        "Ruritania is a staunch supporter of the school reform.",
        "Ruritania, a longtime advocate of the fishing ban, sent an envoy.",
        "Ruritania praised the ruling.",
        "Ruritania voted 5-4 last week to approve the budget.",
        "Ruritania voted unanimously for the zoning plan.",
        "Ruritania upheld the verdict.",
        "Ruritania adopted the resolution.",
        "Ruritania opposes scrapping the subsidy.",
        "Ruritania agreed to let auditors see the books.",
        "Ruritania asked for a longer truce.",
        "Ruritania is holding out for a bigger settlement.",
        "Ruritania said that the tax was fair.",
        "Ruritania argued that the reform would create thousands of jobs.",
        "Ruritania said that the inquiry was long overdue.",
        "The merger is backed by Ruritania.",
        "The envoys discussed a proposal championed by Ruritania.",
        "Ruritania told its banks to raise their reserves.",
        "Ruritania ordered the company to recall its heaters.",
        "Ruritania joined calls for a ban on night flights.",
        "Ruritania is eager to join.",
        "Ruritania says yes to the deal.",
        "The pipeline has the backing of Ruritania.",
        "Ruritania demanded an end to the blockade.",
    ],
)
def test_support_has_many_words(sentence: str) -> None:
    assert told(sentence) == {(RURITANIA, "supports")}


@pytest.mark.parametrize(
    "sentence",
    [
        "Ruritania came out against the merger.",
        "Ruritania spoke out against the curfew.",
        "Ruritania hit out at the plan.",
        "Ruritania balked at the price cap.",
        "Ruritania turned down the offer.",
        "Ruritania struck down the law.",
        "Ruritania is a vocal critic of the school reform.",
        "Ruritania, an outspoken opponent of the cull, sent an envoy.",
        "Ruritania is critical of the takeover.",
        "Ruritania is not convinced by the plan.",
        "Ruritania remained unconvinced by the plan.",
        "Ruritania is skeptical of the merger.",
        "Ruritania promised not to raise the tax.",
        "Ruritania supports scrapping the subsidy.",
        "Ruritania said that the tax was unfair.",
        "Ruritania said that the ruling was “a mistake”.",
        "Ruritania said the closure was ‘ludicrous’ and left the room.",
        "Ruritania argued that the quota would ruin small farms.",
        "Ruritania said it will not lower its tariffs.",
        "The tunnel, a project that Ruritania rejects, was drawn anew.",
        "Ruritania called the fine “excessive” but said it had paid.",
        "Ruritania took issue with the findings of the inquiry.",
        "Ruritania appealed against the ruling.",
        "Ruritania said there was no justification for the strike.",
        "Ruritania complained that the levy was too high.",
        "Ruritania considers the tariff illegal.",
        "Ruritania said that the law should be repealed.",
        "Ruritania hoped the council would reject the plan.",
        "Ruritania is not ready to join.",
        "The pipeline drew criticism from Ruritania.",
        "Ruritania is suing to block the pipeline.",
    ],
)
def test_opposition_has_many_words(sentence: str) -> None:
    assert (RURITANIA, "opposes") in told(sentence)
    assert (RURITANIA, "supports") not in told(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "The plan may fail: Ruritania is split.",
        "The plan may fail: Ruritania is itself undecided.",
        "Ruritania is on the fence about the merger.",
        "Ruritania is keeping an open mind about the curfew.",
        "Ruritania has yet to decide whether to appeal.",
        "Ruritania is considering whether to appeal.",
        "Ruritania is undecided on the budget.",
    ],
)
def test_indecision_has_many_words(sentence: str) -> None:
    assert told(sentence) == {(RURITANIA, "undecided")}


@pytest.mark.parametrize(
    "sentence",
    [
        "Ruritania could live with a quota provided it fell every year.",
        "Ruritania would agree to a truce on condition that troops leave.",
        "Vera Holm said that Ruritania could accept a cap as long as prices fall.",
    ],
)
def test_terms_have_many_words(sentence: str) -> None:
    assert (RURITANIA, "conditional") in told(sentence)


@pytest.mark.parametrize(
    ("words", "stance"),
    [
        ("I’ll be voting for the bridge", "supports"),
        ("We’re against the bridge", "opposes"),
        ("There is no case for a higher toll", "opposes"),
        ("I don’t see the case for a higher toll", "opposes"),
        ("The toll is unfair on small carriers", "opposes"),
        ("This reform is badly needed", "supports"),
        ("A longer season would be dangerous for players", "opposes"),
        ("The tax is not fair", "opposes"),
        ("We need to keep this clinic open", "supports"),
        ("The council has to stop this sale", "opposes"),
        ("We want the vote to be held again", "supports"),
    ],
)
def test_people_say_it_in_many_words(words: str, stance: str) -> None:
    assert told(f"“{words},” Vera Holm said.") == {("Vera Holm", stance)}


@pytest.mark.parametrize(
    ("words", "stance"),
    [
        ("Enough is enough", "opposes"),
        ("This is great news for the town", "supports"),
        ("It’s a terrible idea", "opposes"),
        ("This is a bad law and it should be repealed", "opposes"),
    ],
)
def test_people_say_it_of_what_was_named_before(words: str, stance: str) -> None:
    named = "The council will vote on the levy."
    assert told(f"{named} “{words},” Vera Holm said.") == {("Vera Holm", stance)}
    assert told(f"“{words},” Vera Holm said.") == set()


@pytest.mark.parametrize(
    "sentence",
    [
        "Ruritania sold the timber that it has pledged to the town’s schools.",
        "Ruritania must still approve the budget.",
        "Ruritania accepted under questioning that the pump was late.",
        "Ruritania declined to say what it would do if it lost.",
        "The supporters of Ruritania sang in the rain.",
        "Ruritania was the critic of the evening paper.",
        "Ruritania turned down the volume.",
        "Ruritania came out of the tunnel.",
        "Ruritania spoke out on Monday.",
        "Ruritania won by a fair margin.",
        "Vera Holm said that the weather was bad.",
        "Vera Holm said that the match was a good one for both sides.",
        "Ruritania’s banks struck a deal.",
        "Ruritania approached the border with aid provided by Freedonia.",
        "Ruritania is considering.",
        "Vera Holm told reporters to wait outside.",
        "Ruritania gave its report to the court.",
    ],
)
def test_what_only_looks_like_a_stance_is_none(sentence: str) -> None:
    assert told(sentence) == set()


def test_a_name_that_ends_in_ly_is_no_adverb() -> None:
    found = told("Vera Holm said that in July Ruritania opposed the canal.")
    assert (RURITANIA, "opposes") in found
    assert told("Ruritania, Freedonia and the port of Italy closed on Monday.") == set()


def test_a_relative_clause_has_the_thing_before_it() -> None:
    stand = only("The council published a plan that the Harbour Union opposes.")
    assert (stand.holder.name, stand.statement) == (UNION, "A plan is adopted")


def test_those_who_are_named_after_their_stance_hold_it() -> None:
    assert {stance for _, stance in told("Critics of the dam said that it would flood farms.")} == {
        "opposes"
    }
    assert {
        stance for _, stance in told("Supporters of the dam said that it would bring work.")
    } == {"supports"}


def test_a_short_sentence_leans_on_the_stance_before_it() -> None:
    assert told("Ruritania supports the truce. Freedonia does not.") == {
        ("Ruritania", "supports"),
        ("Freedonia", "opposes"),
    }
    assert told("Ruritania opposes the truce. Freedonia takes the same view.") == {
        ("Ruritania", "opposes"),
        ("Freedonia", "opposes"),
    }


def test_what_a_body_recommends_to_others_is_its_own_stance() -> None:
    assert told("Ruritania recommended that the Harbour Union accept the offer.") == {
        ("Ruritania", "supports")
    }
