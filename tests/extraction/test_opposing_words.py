"""The many ways in which the press tells opposition; and what only looks like it."""

import pytest

from tests.extraction.test_positions import told

RURITANIA = "Ruritania"


@pytest.mark.parametrize(
    "words",
    [
        "isn’t sold on the plan",
        "won’t hear of the plan",
        "will not stand for a curfew",
        "cannot stomach the treaty",
        "wouldn’t touch the offer",
        "is having none of the plan",
        "gave the plan short shrift",
        "gave the offer a frosty reception",
        "brushed the proposal aside",
        "waved away the request",
        "swatted aside the demand",
        "knocked the offer back",
        "sent the treaty back",
        "ruled a merger out",
        "poured cold water all over the plan",
        "slammed the door on a deal",
        "put the brakes on the merger",
        "pulled the plug on the scheme",
        "called a halt to the project",
        "backed away from the deal",
        "withdrew its support for the treaty",
        "kept its distance from the plan",
        "has gone cold on the plan",
        "has little appetite for a merger",
        "has grave reservations about the plan",
        "sees no compelling reason to join",
        "fails to see the point of the tunnel",
        "found the plan hard to swallow",
        "doubted the wisdom of the plan",
        "voiced deep unease about the merger",
        "took a swipe at the plan",
        "picked holes in the plan",
        "shook its head at the plan",
        "is fighting a rearguard action against the merger",
        "came out strongly against the merger",
        "pushed back hard against the tunnel",
        "went to war over the plan",
        "dug in its heels over the plan",
        "has closed ranks against the tax",
        "led a noisy campaign against the dam",
        "took the company to court over the merger",
        "filed a lawsuit challenging the ban",
        "lodged a formal complaint about the plan",
        "won an injunction blocking the sale",
        "used its veto to block the resolution",
        "cast its vote against the resolution",
        "took to the streets against the pension reform",
        "walked out in protest at the plan",
        "held up placards opposing the tunnel",
        "is up in arms over the plan",
        "is fed up with the levy",
        "is alarmed at the plan",
        "is no fan of the plan",
        "is far from convinced by the plan",
        "is united in its opposition to the plan",
        "is one of the fiercest critics of the plan",
        "is dead set against the plan",
        "sided with opponents of the tunnel",
        "joined the chorus of criticism of the plan",
        "issued a statement condemning the plan",
    ],
)
def test_opposition_is_told_in_many_ways(words: str) -> None:
    assert told(f"Ruritania {words}.") == {(RURITANIA, "opposes")}


@pytest.mark.parametrize(
    "sentence",
    [
        "The plan infuriated Ruritania.",
        "The plan went down badly with Ruritania.",
        "The merger has provoked a furious backlash from Ruritania.",
        "The plan met with stiff resistance from Ruritania.",
        "The offer was brushed aside by Ruritania.",
        "The plan was greeted with dismay by Ruritania.",
        "The plan is unacceptable to Ruritania.",
    ],
)
def test_who_is_against_a_thing_may_come_after_it(sentence: str) -> None:
    assert told(sentence) == {(RURITANIA, "opposes")}


@pytest.mark.parametrize(
    "words",
    [
        "heard of the plan in March",
        "did not hear of the plan until March",
        "brushed the snow off the steps",
        "gave the driver a lift",
        "gave the plan a name",
        "waved the ships through the gate",
        "shut the door on Monday",
        "slammed the door on the dog",
        "put the lid on the pot",
        "sent the parcel back",
        "ruled the islands for a century",
        "knocked the fence down",
        "is sold in bottles",
        "turned the lamp off",
        "has a problem with rats",
        "took the bus to court",
        "led a party against the wind",
        "held up umbrellas",
        "walked out of the tunnel",
        "dug in the garden",
        "shook hands at the gate",
        "is in the running",
        "looks down on the river",
        "fell flat on the ice",
        "found the keys hard to turn",
    ],
)
def test_the_same_words_said_of_other_things_take_no_side(words: str) -> None:
    assert told(f"Ruritania {words}.") == set()


@pytest.mark.parametrize(
    "words",
    [
        "urged its shareholders to spurn the offer",
        "asked lawmakers to send the treaty back",
        "urged members to vote the deal down",
        "wants the plan binned",
        "wants the contract torn up",
        "wants the levy to go",
        "wants rid of the levy",
        "wants to see the plan scrapped",
        "would like the plan dropped",
        "wants to get rid of the levy",
        "pleaded with the council not to close the library",
        "warned the council not to close the library",
        "warned the council against the plan",
        "told its members not to accept the offer",
        "urged Freedonia to pull out of the accord",
        "urged Freedonia to walk away from the deal",
        "called on the council to pull the plug on the scheme",
        "urged senators to vote against the bill",
        "demanded that the plan be withdrawn",
        "demanded that the council scrap the plan",
        "recommended that members reject the offer",
        "called for the plan to be torn up",
        "called for the repeal of the law",
        "called for the law’s repeal",
        "is trying to block the merger",
        "tried to have the ruling overturned",
        "fought the plan every step of the way",
    ],
)
def test_who_wants_a_plan_undone_is_against_it(words: str) -> None:
    assert told(f"Ruritania {words}.") == {(RURITANIA, "opposes")}


@pytest.mark.parametrize(
    "sentence",
    [
        "Vera Holm warned drivers to slow down.",
        "Vera Holm told reporters to send the bill to her.",
        "Ruritania went on strike over pay.",
        "Ruritania walked over the bridge.",
        "Ruritania would rather the plan were dropped than the children.",
    ],
)
def test_telling_and_striking_need_a_plan_to_be_against(sentence: str) -> None:
    assert told(sentence) == set()


def test_its_abolition_is_that_of_what_was_named_before() -> None:
    found = told("Freedonia opposes the levy. Ruritania pleaded for its abolition.")
    assert (RURITANIA, "opposes") in found


@pytest.mark.parametrize(
    "sentence",
    [
        "Ruritania is not prepared to accept the merger.",
        "Ruritania, never a fan of the merger, sent an envoy.",
        "Vera Holm doubted that the tax was fair.",
        "Ruritania said the treaty was dead on arrival.",
        "Ruritania joined Freedonia in opposing the merger.",
    ],
)
def test_what_is_denied_or_doubted_is_opposed_and_not_backed_too(sentence: str) -> None:
    assert {stance for _, stance in told(sentence)} == {"opposes"}
