"""Stances in the narrator’s own words: verbs, nouns, roles, and those who keep out of it."""

import pytest

from tests.extraction.briefs import read_brief

COUNCIL = "The council will vote on the levy on Monday."


def told(*sentences: str) -> set[tuple[str, str]]:
    """Who takes which stance in an article about a levy."""
    brief = read_brief("\n\n".join(["A headline", COUNCIL, *sentences]))
    return {(one.holder.name, one.stance.value) for one in brief.positions}


@pytest.mark.parametrize(
    "sentence",
    [
        "Norway put forward a plan to widen the canal.",
        "Norway has circulated a draft of the treaty.",
        "Norway consented to the merger.",
        "Norway stands ready to send ships.",
        "Norway has sworn to defend the harbor.",
        "Norway petitioned the court to lift the ban.",
        "Norway gave the green light to the pipeline.",
        "Norway is sympathetic to the plan.",
        "Norway intends to vote in favor.",
        "Norway has dropped its objections to the levy.",
        "Norway was a convert to the levy.",
        "Norway is understood to favor the levy.",
        "Norway seems to back the levy.",
    ],
)
def test_who_furthers_a_plan_is_for_it(sentence: str) -> None:
    assert told(sentence) == {("Norway", "supports")}


@pytest.mark.parametrize(
    "sentence",
    [
        "Norway loathes the levy.",
        "Norway has questioned the levy.",
        "Norway poured scorn on the levy.",
        "Norway frowns on the levy.",
        "Norway has balked.",
        "Norway balked, fearing for its ports.",
        "Norway scrapped the plan.",
        "Norway scuppered the deal.",
        "Norway is averse to the levy.",
        "Norway is dead set against the levy.",
        "Norway is furious about the levy.",
        "Norway is a skeptic of the levy.",
        "The ministers told Norway that the levy would pass. Norway doubts that.",
    ],
)
def test_who_scorns_or_ends_a_plan_is_against_it(sentence: str) -> None:
    assert told(sentence) == {("Norway", "opposes")}


@pytest.mark.parametrize(
    "sentence",
    [
        "Norway abstained.",
        "Norway has yet to show its hand.",
        "Norway has not committed itself.",
        "Norway has kept its counsel.",
        "Norway has kept out of the dispute.",
        "Norway is in two minds.",
        "Norway is at odds over the levy.",
        "Norway has hedged.",
        "Norway refuses to say where it stands.",
        "Norway has yet to say how it will vote.",
        "Norway is still making up its mind.",
        "Norway has mixed feelings about the levy.",
    ],
)
def test_who_keeps_out_of_it_is_undecided(sentence: str) -> None:
    assert told(sentence) == {("Norway", "undecided")}


@pytest.mark.parametrize(
    "sentence",
    [
        "Norway and Sweden are divided over the levy.",
        "Norway and Sweden are at loggerheads.",
        "A diplomat, who requested anonymity, spoke in Oslo.",
        "Analysts doubt that a breakthrough is near.",
        "The plans were abandoned.",
        "Norway has hedged its exports.",
    ],
)
def test_these_words_leave_open_where_somebody_stands(sentence: str) -> None:
    assert told(sentence) == set()


def test_who_denies_doing_away_with_a_plan_is_not_for_it() -> None:
    assert told("Norway denied sinking the deal.") == {("Norway", "opposes")}


@pytest.mark.parametrize(
    "sentence",
    [
        "Ann Bell, a lawyer who opposes the levy, spoke first.",
        "Ann Bell, a former member of the Swedish parliament who opposes the levy, spoke first.",
        "Ann Bell, who as a student was a critic of the levy, spoke first.",
    ],
)
def test_what_somebody_is_called_after_the_name_is_nobody_else(sentence: str) -> None:
    assert told(sentence) == {("Ann Bell", "opposes")}


def test_an_unnamed_lawyer_after_another_clause_is_somebody_else() -> None:
    who = {name for name, _ in told("Ann Bell said that a lawyer who opposes the levy had left.")}
    assert who == {"lawyer"}


def test_a_name_after_what_it_is_holds_the_stance() -> None:
    assert told("A third partner, the Harbor Union, opposes the levy.") == {
        ("Harbor Union", "opposes")
    }


@pytest.mark.parametrize(
    ("sentence", "who"),
    [
        ("Norway’s long opposition to the levy is well known.", {("Norway", "opposes")}),
        ("Norway’s bid to block the sale failed.", {("Norway", "opposes")}),
        ("Norway’s plea for a longer truce went unheard.", {("Norway", "supports")}),
        ("Despite opposition from Norway, the ministers met.", {("Norway", "opposes")}),
        ("A call by Norway to scrap the levy went unheard.", {("Norway", "opposes")}),
        ("The ministers heard criticism of the levy from Norway.", {("Norway", "opposes")}),
        ("The levy has Norway’s backing.", {("Norway", "supports")}),
        (
            "The levy found favor with Norway and Sweden.",
            {("Norway", "supports"), ("Sweden", "supports")},
        ),
        ("The levy was rejected by Norway.", {("Norway", "opposes")}),
    ],
)
def test_a_noun_tells_the_stance_of_whom_it_belongs_to(
    sentence: str, who: set[tuple[str, str]]
) -> None:
    assert told(sentence) == who


@pytest.mark.parametrize(
    "sentence",
    [
        "Norway’s criticism of Sweden was harsh.",
        "The committee’s findings call for patience.",
        "Ann Bell won the seat with Norway’s backing.",
        "The levy was rejected by Norway in 2019.",
        "Without support from Norway, the talks stalled.",
    ],
)
def test_these_nouns_tell_no_stance_of_today(sentence: str) -> None:
    assert told(sentence) == set()


@pytest.mark.parametrize(
    ("sentence", "who"),
    [
        (
            "Opponents of the levy include the port’s ombudsman, Ann Bell, and Norway.",
            {("Ann Bell", "opposes"), ("Norway", "opposes")},
        ),
        (
            "Among the loudest backers of the levy is Norway.",
            {("Norway", "supports")},
        ),
        ("Its sponsor, Senator Ann Bell, rose first.", {("Ann Bell", "supports")}),
        ("Ann Bell, its chief architect, rose first.", {("Ann Bell", "supports")}),
        ("Norway, for years a skeptic of the levy, was absent.", {("Norway", "opposes")}),
        ("Norway was among those that rejected the levy.", {("Norway", "opposes")}),
        ("Ann Bell is one of five members who oppose the levy.", {("Ann Bell", "opposes")}),
    ],
)
def test_people_are_counted_among_the_friends_or_foes_of_a_plan(
    sentence: str, who: set[tuple[str, str]]
) -> None:
    assert told(sentence) == who


def test_a_sponsor_of_no_plan_holds_no_stance() -> None:
    assert told("The sponsor, Ann Bell, paid for the shirts.") == set()


@pytest.mark.parametrize(
    ("sentence", "stance"),
    [
        ("Norway opposes the levy, as does Sweden.", "opposes"),
        ("Norway opposes the levy. So does Sweden.", "opposes"),
        ("Norway does not support the levy. Nor does Sweden.", "opposes"),
        ("Norway opposes the levy. Sweden is of the same mind.", "opposes"),
        ("Norway opposes the levy. Sweden shares Norway’s view.", "opposes"),
        ("Norway opposes the levy. Sweden sees it otherwise.", "supports"),
        ("Norway opposes the levy. Sweden takes the opposite view.", "supports"),
    ],
)
def test_who_stands_where_another_stands_is_told_by_a_few_words(sentence: str, stance: str) -> None:
    assert ("Sweden", stance) in told(sentence)


def test_what_is_usual_somewhere_is_no_stance() -> None:
    assert told("Norway opposes the levy. As is usual in Sweden, it rained.") == {
        ("Norway", "opposes")
    }


@pytest.mark.parametrize(
    ("sentence", "stance"),
    [
        ("Norway would rather sell the port.", "supports"),
        ("Norway would rather have a vote.", "supports"),
        ("Norway would rather have no levy.", "opposes"),
        ("Norway would sooner close the port than pay the levy.", "opposes"),
        ("Norway threatened to leave the talks unless the levy is dropped.", "opposes"),
        ("Norway demanded that it refuse.", "opposes"),
        ("The levy is near. Norway vowed to fight on.", "opposes"),
        ("Norway cautioned against adopting the levy.", "opposes"),
        ("Norway voted by seven to four on Tuesday evening for the levy.", "supports"),
        ("Norway sounded skeptical of the levy.", "opposes"),
    ],
)
def test_a_stance_is_told_in_many_forms(sentence: str, stance: str) -> None:
    assert told(sentence) == {("Norway", stance)}


@pytest.mark.parametrize(
    "sentence", ["Norway threatened to leave the talks.", "Norway would rather wait."]
)
def test_a_mere_threat_is_no_wish(sentence: str) -> None:
    assert told(sentence) == set()


def test_who_leads_a_group_stands_with_it() -> None:
    assert told("Five companies, led by Ann Bell, oppose the levy.") == {
        ("Five companies", "opposes"),
        ("Ann Bell", "opposes"),
    }


def test_a_name_and_a_group_stand_together() -> None:
    assert told("The ministers left after Norway and two neighbors rejected the levy.") == {
        ("Norway", "opposes"),
        ("two neighbors", "opposes"),
    }


def test_who_abstains_does_so_on_what_the_article_is_about() -> None:
    others = [f"It rained in the {place} of the city that day." for place in "abcdefgh"]
    assert told("Sweden supports the levy.", *others, "Norway abstained.") == {
        ("Sweden", "supports"),
        ("Norway", "undecided"),
    }


@pytest.mark.parametrize(
    "sentence",
    [
        "Norway refused to sign the treaty until Sweden paid.",
        "Norway refused to sign the treaty without a guarantee.",
        "Norway refused to sign the treaty before a truce is reached.",
        "Norway has floated tariffs on steel should Sweden be fined.",
    ],
)
def test_a_refusal_until_something_is_done_is_conditional(sentence: str) -> None:
    assert told(sentence) == {("Norway", "conditional")}


@pytest.mark.parametrize(
    ("sentence", "stance"),
    [
        ("Norway backs the levy and says the port would close if it lost.", "supports"),
        (
            "Norway backs the levy, and a neighbor would join it provided that Sweden pays.",
            "supports",
        ),
        (
            "Norway, which has championed the levy, told the court it would fail if Sweden left.",
            "supports",
        ),
        ("Norway refused to join, leaving Sweden without a partner.", "opposes"),
        ("Norway wants no levy.", "opposes"),
    ],
)
def test_the_condition_of_another_clause_is_not_that_of_a_stance(
    sentence: str, stance: str
) -> None:
    assert ("Norway", stance) in told(sentence)
    assert ("Norway", "conditional") not in told(sentence)


@pytest.mark.parametrize(
    ("sentence", "who"),
    [
        (
            "Norway backs the levy; Sweden and Denmark do not.",
            {("Norway", "supports"), ("Sweden", "opposes"), ("Denmark", "opposes")},
        ),
        (
            "Norway opposes the levy, but Sweden would not.",
            {("Norway", "opposes"), ("Sweden", "supports")},
        ),
        ("Norway backs the levy; the report does not.", {("Norway", "supports")}),
    ],
)
def test_a_clause_that_ends_in_a_denial_tells_who_stands_elsewhere(
    sentence: str, who: set[tuple[str, str]]
) -> None:
    assert told(sentence) == who


@pytest.mark.parametrize(
    ("sentence", "who"),
    [
        ("Northern Rail’s customers applauded.", "supports"),
        ("Norway will hear none of it.", "opposes"),
        ("Ann Bell cast one of the five no votes.", "opposes"),
        ("Ann Bell cast the only vote against the levy.", "opposes"),
        ("Ann Bell of Norway, who opposes the levy, rose first.", "opposes"),
        ("OSLO, March 18 (ANA) - Norway saw the envoy and rejected the levy.", "opposes"),
    ],
)
def test_these_words_tell_who_holds_a_stance(sentence: str, who: str) -> None:
    assert {stance for _, stance in told(sentence)} == {who}


@pytest.mark.parametrize("sentence", ["The crowd cheered.", "The lawmakers applauded."])
def test_a_hall_that_claps_takes_no_side(sentence: str) -> None:
    assert told(sentence) == set()


@pytest.mark.parametrize(
    ("sentence", "who"),
    [
        (
            "Neither Norway nor Sweden supports the levy.",
            {("Norway", "opposes"), ("Sweden", "opposes")},
        ),
        (
            "Norway as well as Sweden opposes the levy.",
            {("Norway", "opposes"), ("Sweden", "opposes")},
        ),
        (
            "Ann Bell has been one of the levy’s most vocal opponents.",
            {("Ann Bell", "opposes")},
        ),
        ("Ann Bell is leading the campaign against the levy.", {("Ann Bell", "opposes")}),
        ("Norway alone voted no.", {("Norway", "opposes")}),
        ("Norway is pressing ahead with the levy.", {("Norway", "supports")}),
        ("Norway regards the levy as a mistake.", {("Norway", "opposes")}),
        ("Unions reacted with anger to the levy.", {("Unions", "opposes")}),
        ("Norway has expressed alarm over the levy.", {("Norway", "opposes")}),
        ("The levy has divided the council.", {("council", "undecided")}),
    ],
)
def test_papers_say_in_many_ways_who_is_for_a_plan(
    sentence: str, who: set[tuple[str, str]]
) -> None:
    assert told(sentence) == who


@pytest.mark.parametrize(
    "sentence",
    ["The river has divided the city.", "Norway has divided the council’s money.", "Norway split."],
)
def test_what_is_parted_by_no_plan_takes_no_side(sentence: str) -> None:
    assert told(sentence) == set()


@pytest.mark.parametrize(
    ("sentence", "who"),
    [
        ("Norway has yet to decide whether to back the levy.", {("Norway", "undecided")}),
        ("Norway, once a critic of the levy, now backs it.", {("Norway", "supports")}),
        ("Ann Bell, who is seeking re-election, opposes the levy.", {("Ann Bell", "opposes")}),
        ("Ann Bell signed a letter opposing the levy.", {("Ann Bell", "opposes")}),
        (
            "Ann Bell signed a petition calling for the levy to be scrapped.",
            {("Ann Bell", "opposes")},
        ),
        ("Ann Bell is among the levy’s supporters.", {("Ann Bell", "supports")}),
        ("Norway made its support conditional on a study.", {("Norway", "conditional")}),
    ],
)
def test_each_holds_one_stance_on_a_plan(sentence: str, who: set[tuple[str, str]]) -> None:
    assert told(sentence) == who


@pytest.mark.parametrize(
    ("sentence", "who"),
    [
        ("Landlords across the city oppose the levy.", "Landlords across the city"),
        ("Pharmacists throughout the county oppose the levy.", "Pharmacists throughout the county"),
        ("Shoppers around the harbor oppose the levy.", "Shoppers around the harbor"),
    ],
)
def test_people_all_over_a_place_are_who_stands_there_and_not_the_place(sentence, who):
    assert told(sentence) == {(who, "opposes")}


@pytest.mark.parametrize(
    ("sentence", "who"),
    [
        ("The council adopted the levy over the objections of shopkeepers.", "shopkeepers"),
        ("The council adopted the levy despite strong opposition from Norway.", "Norway"),
        ("The council adopted the levy in the face of protests by farmers.", "farmers"),
        (
            "The council adopted the levy against the wishes of the Dockers’ Union.",
            "Dockers’ Union",
        ),
    ],
)
def test_who_was_not_heeded_is_against_it(sentence, who):
    assert told(sentence) == {("council", "supports"), (who, "opposes")}
    brief = read_brief("\n\n".join(["A headline", COUNCIL, sentence]))
    assert {one.issue.name for one in brief.positions} == {"The levy goes ahead"}


def test_what_people_quarrel_over_is_not_what_they_were_not_heeded_in():
    assert told("A fight over the wishes of the founder went on.") == set()


@pytest.mark.parametrize(
    ("sentence", "holders"),
    [
        ("Norway and the fishing industry oppose the toll.", {"Norway", "fishing industry"}),
        (
            "Norway, the unions and the fishing industry — rarely allies — all oppose the toll.",
            {"Norway", "unions", "fishing industry"},
        ),
        ("In May, Norway and the farmers rejected the toll.", {"Norway", "farmers"}),
        ("Fishermen, farmers and Norway oppose the toll.", {"Fishermen", "farmers", "Norway"}),
    ],
)
def test_each_of_a_list_with_groups_takes_the_stance(sentence: str, holders: set[str]) -> None:
    assert told(sentence) == {(holder, "opposes") for holder in holders}


def test_who_is_met_before_another_clause_begins_is_none_of_its_subject() -> None:
    assert told("The mayor met Norway and the farmers reject the toll.") == {("farmers", "opposes")}


def test_a_body_is_the_same_where_a_sentence_begins_with_it() -> None:
    brief = read_brief(
        "A headline\n\nParliament rejected the toll.\n\nJon Berg said parliament opposes the dam."
    )
    assert {one.holder.name for one in brief.positions} == {"Parliament"}


def test_a_group_that_speaks_further_on_is_one() -> None:
    words = "Opposition lawmakers reject the toll. Opposition lawmakers said they oppose the toll."
    brief = read_brief(f"A headline\n\n{words}")
    assert [one.name for one in brief.entities if one.kind == "group"] == ["Opposition lawmakers"]


@pytest.mark.parametrize(
    ("sentence", "stance"),
    [
        ("Norway wants the council to say no to the levy.", "opposes"),
        ("Norway wants the council to say yes to the levy.", "supports"),
        ("Norway urged voters to vote yes on the levy.", "supports"),
        ("Norway told members to vote no.", "opposes"),
    ],
)
def test_who_wants_others_to_say_yes_or_no_takes_that_side(sentence: str, stance: str) -> None:
    assert told(sentence) == {("Norway", stance)}
