"""How the press reports a campaign and a central bank: who speaks, and where a clause ends."""

import pytest

from tests.extraction.briefs import read_brief
from tests.extraction.casts import kind_of, names
from tests.extraction.test_quotes import told


@pytest.mark.parametrize(
    ("sentence", "quotes"),
    [
        (
            "Aides to Ingrid Marsh, who requested anonymity to discuss private talks, said the "
            "tour was over.",
            [("indirect", "the tour was over", ["Aides to Ingrid Marsh"])],
        ),
        (
            "In the film Ingrid Marsh is heard vowing that the bridge would stay shut.",
            [("indirect", "the bridge would stay shut", ["Ingrid Marsh"])],
        ),
        (
            "Ingrid Marsh, who wrote a book titled “Bridges and Us” in May, was not amused: “It is "
            "a joke and a poor one.”",
            [("direct", "It is a joke and a poor one.", ["Ingrid Marsh"])],
        ),
        (
            "Ingrid Marsh said the toll would hurt trade, though she stopped short of a threat.",
            [("indirect", "the toll would hurt trade", ["Ingrid Marsh"])],
        ),
        (
            "Ingrid Marsh said 40 firms would close, a figure the Treasury disputes.",
            [("indirect", "40 firms would close", ["Ingrid Marsh"])],
        ),
        (
            "Ingrid Marsh said the toll would hurt trade, whereas the Treasury says it would not.",
            [
                ("indirect", "the toll would hurt trade", ["Ingrid Marsh"]),
                ("indirect", "it would not", ["Treasury"]),
            ],
        ),
        (
            "Ingrid Marsh said Friday she’ll leave the town for good.",
            [("indirect", "she’ll leave the town for good", ["Ingrid Marsh"])],
        ),
        (
            "Ingrid Marsh said the toll would hurt trade, but she gave no figures.",
            [("indirect", "the toll would hurt trade", ["Ingrid Marsh"])],
        ),
        (
            "Ingrid Marsh runs a charity. Polls show that few like the mayor, and Ms. Marsh doubts "
            "that a speech will change minds.",
            [
                ("indirect", "few like the mayor", ["Polls"]),
                ("indirect", "a speech will change minds", ["Ingrid Marsh"]),
            ],
        ),
    ],
)
def test_campaigns_are_reported(sentence: str, quotes: list[tuple[str, str, list[str]]]) -> None:
    assert told(sentence) == quotes


def test_nobody_is_told_that_a_vote_would() -> None:
    (quote,) = read_brief("Ingrid Marsh has warned that a vote to leave would cost jobs.").quotes
    assert quote.addressee is None


def test_whom_something_is_said_to_is_no_part_of_the_issue() -> None:
    brief = read_brief("Ingrid Marsh told a crowd of students on Monday that the toll “must go”.")
    assert [issue.statement for issue in brief.issues] == ["The toll is acceptable"]


@pytest.mark.parametrize("name", ["House", "Assembly", "Legislature"])
def test_a_chamber_is_a_body_without_more_of_its_name(name: str) -> None:
    assert kind_of(name, f"On Friday the {name} passed the bill.") == "organization"


def test_the_house_is_not_the_white_house() -> None:
    found = names("The House passed the bill.", "The White House objects to it.")
    assert {"House", "White House"} <= set(found)


def test_a_house_of_a_state_is_a_body() -> None:
    assert kind_of("Texas House", "On Friday the Texas House passed the bill.") == "organization"


def test_a_rate_setting_committee_that_meets_next_decides() -> None:
    sentence = "The Monetary Policy Committee next meets on June 14, a week before voters say "
    (decision,) = read_brief(sentence + "whether to leave the European Union.").pending_decisions
    assert decision.due is not None
    assert "European Union" not in decision.title


def test_a_numbered_day_is_no_name() -> None:
    assert names("He has been consistent from Day 1.") == []


def positions(*paragraphs: str) -> set[tuple[str, str]]:
    """Who takes which stance."""
    brief = read_brief("\n\n".join(["Nothing to see here", *paragraphs]))
    names = {entity.id: entity.name for entity in brief.entities}
    return {(names[one.holder.id], one.stance.value) for one in brief.positions}


def test_two_people_with_where_they_are_from_speak_together() -> None:
    assert positions(
        "Bankers oppose the bill. Sens. Ingrid Marsh of Nebraska and Otto Brand of Texas told "
        "leaders on Wednesday that they would not back the bill."
    ) == {("Bankers", "opposes"), ("Ingrid Marsh", "opposes"), ("Otto Brand", "opposes")}


def test_an_aide_to_somebody_tells_what_she_would_do() -> None:
    assert positions(
        "Ingrid Marsh is minister. An aide to Ingrid Marsh said she would back the bill."
    ) == {("Ingrid Marsh", "supports")}


@pytest.mark.parametrize(
    "sentence",
    [
        "The clinic has two doctors for a rota that calls for six.",
        "It told of jobs that last as long as the river does.",
    ],
)
def test_what_things_call_for_and_how_long_they_last_is_no_stance(sentence: str) -> None:
    assert positions(sentence) == set()


@pytest.mark.parametrize(
    ("sentence", "issue"),
    [
        ("Norway lobbied hard to keep the ban.", "The ban goes ahead"),
        ("Norway is lobbying hard to block the deal.", "The deal goes ahead"),
        ("Norway appealed to Sweden on Monday not to keep the ban.", "The ban goes ahead"),
        ("Norway recommended the offer unanimously in May.", "The offer goes ahead"),
    ],
)
def test_an_issue_holds_neither_manner_nor_day(sentence: str, issue: str) -> None:
    assert [one.statement for one in read_brief(sentence).issues] == [issue]


@pytest.mark.parametrize(
    ("sentence", "against"),
    [
        ("The lone dissenter, Otto Brand, runs cattle.", {"Otto Brand"}),
        ("The only no vote came from Otto Brand.", {"Otto Brand"}),
        ("The two dissenters were Otto Brand and Ingrid Marsh.", {"Otto Brand", "Ingrid Marsh"}),
        ("Voting no were Otto Brand and Ingrid Marsh.", {"Otto Brand", "Ingrid Marsh"}),
        ("Dissenting was Otto Brand.", {"Otto Brand"}),
    ],
)
def test_who_voted_against_the_rest_is_against_what_was_voted(
    sentence: str, against: set[str]
) -> None:
    voted = "The Barton council voted 8-2 in August to close the library."
    found = {holder for holder, stance in positions(voted, sentence) if stance == "opposes"}
    assert found == against


def test_a_supporter_of_nothing_voted_on_takes_no_stance() -> None:
    assert positions("The only supporter, Otto Brand, left the club.") == set()


def test_a_judge_who_says_what_she_will_do_decides() -> None:
    (decision,) = read_brief(
        "A federal judge said Friday she’ll rule by May 4 on whether to block the road."
    ).pending_decisions
    assert decision.title == "Ruling whether to block the road"
    assert decision.deciders


def test_what_people_tell_a_paper_they_want_is_theirs() -> None:
    brief = read_brief("Two shareholders told Reuters they wanted talks to begin.")
    assert [issue.statement for issue in brief.issues] == ["Talks begin"]
    assert [quote.text for quote in brief.quotes] == ["they wanted talks to begin"]


def test_who_tells_what_another_concluded_takes_no_stance() -> None:
    assert positions(
        "Otto Brand said the board had concluded the proposal was not in the interests of the town."
    ) == {("board", "opposes")}


def test_the_name_behind_what_a_firm_is_speaks() -> None:
    found = told(
        "British packaging group Meridian Plc on Monday rejected a proposal from U.S. rival Cole "
        "Industries, saying it carried “a risk that nobody would take”."
    )
    assert [speakers for *_, speakers in found] == [["Meridian Plc"]]


def test_who_likes_an_idea_or_suggests_a_deed_is_for_it() -> None:
    assert positions(
        "Japan has floated a compromise on gas. South Korea and Australia like the idea.",
        "Otto Brand has suggested letting the matter go to a vote.",
    ) == {
        ("Japan", "supports"),
        ("South Korea", "supports"),
        ("Australia", "supports"),
        ("Otto Brand", "supports"),
    }


def test_a_union_that_represents_people_asks_for_them() -> None:
    brief = read_brief(
        "The union representing 28,000 Chicago teachers will ask its members next week to "
        "authorize a walkout."
    )
    assert [issue.statement for issue in brief.issues] == ["Its members authorize a walkout"]
    assert positions(
        "The union representing 28,000 Chicago teachers will ask its members to authorize it."
    ) <= {("union", "supports")}


def test_who_pushes_a_plan_is_for_it() -> None:
    assert positions("Poland has been pushing the plan for two years.") == {("Poland", "supports")}
    assert positions("Otto Brand pushed the button.") == set()


def test_who_is_named_in_what_was_said_does_not_say_it() -> None:
    assert told(
        "Aides to Otto Brand, who asked not to be named, said the shift had been pushed by his "
        "daughter and by Ms. Ingrid Marsh, a pollster."
    ) == [
        (
            "indirect",
            "the shift had been pushed by his daughter and by Ms. Ingrid Marsh, a pollster",
            ["Aides to Otto Brand"],
        )
    ]


def test_who_is_heard_vowing_is_named_right_before() -> None:
    ((*_, speakers),) = told(
        "On Friday it will air a film in Florida, Nevada and Ohio in which Ingrid Marsh is heard "
        "vowing that “they all have to go.”"
    )
    assert speakers == ["Ingrid Marsh"]


def test_a_summary_begins_no_clause_within_marks() -> None:
    brief = read_brief("Ingrid Marsh told voters on Monday that “the toll has to go”.")
    assert brief.positions[0].summary == "Ingrid Marsh opposes the toll."
    brief = read_brief("Ingrid Marsh told voters on Monday that “there has to be a way”.")
    assert '"' not in brief.positions[0].summary
    assert "“" not in brief.positions[0].summary
    assert "there has to be a way" in brief.positions[0].summary


@pytest.mark.parametrize(
    ("paragraph", "found"),
    [
        (
            "Brightfield Energy wants to build a dam. Barton council refused permission last May, "
            "against the advice of its own officers.",
            {
                ("Brightfield Energy", "supports"),
                ("Barton council", "opposes"),
                ("its own officers", "supports"),
            },
        ),
        (
            "The council approved the plan against the advice of its planners.",
            {("council", "supports"), ("its planners", "opposes")},
        ),
        (
            "Brightfield Energy met residents. The CPRE, the countryside charity, was there. "
            "Norway dropped its objection to the plan after the company vowed to tilt the panels.",
            {("Norway", "supports"), ("Brightfield Energy", "supports")},
        ),
        (
            "Ingrid Marsh has written to ministers asking them to scrap the plan.",
            {("Ingrid Marsh", "opposes")},
        ),
    ],
)
def test_who_stands_where_beside_others(paragraph: str, found: set[tuple[str, str]]) -> None:
    assert positions(paragraph) == found


def test_letters_behind_a_name_do_not_part_it_from_its_office() -> None:
    found = told("Its barrister, Otto Brand KC, told the judge that the harm would be small.")
    assert [speakers for *_, speakers in found] == [["Otto Brand"]]


def test_a_first_name_of_either_sex_is_no_reason_to_look_further() -> None:
    found = told(
        "Eleanor Strange said the road was safe. Jean Tuxford said she could not sleep. “They will "
        "look at glass from every window I own,” she told the inquiry."
    )
    assert found[-1][2] == ["Jean Tuxford"]


def on_what(*paragraphs: str) -> dict[str, str]:
    """On what each holder takes a stance, the last one told."""
    brief = read_brief("\n\n".join(["Minister’s plan to end the grant splits party", *paragraphs]))
    names = {entity.id: entity.name for entity in brief.entities}
    statements = {issue.id: issue.statement for issue in brief.issues}
    return {names[one.holder.id]: statements[one.issue.id] for one in brief.positions}


def test_what_somebody_is_accused_of_is_not_what_others_are_for_or_against() -> None:
    found = on_what(
        "Norway wants to end the grant.",
        "Ingrid Marsh accused Sweden of hiding the bill. Finland is opposed. Otto Brand is "
        "undecided.",
    )
    assert found["Finland"] == found["Otto Brand"] == "Norway ends the grant"


def test_a_procedure_is_not_what_an_article_is_about() -> None:
    found = on_what(
        "Twelve lawmakers will vote against plans to end the winter grant.",
        "Norway wants the grant paid for by a levy.",
        "Otto Brand warned that thousands of people could die.",
        "The speaker will decide on Thursday whether an amendment can be put to a vote.",
    )
    assert "winter grant" in found["Otto Brand"]


def test_who_is_for_a_plan_warns_of_how_it_would_be_without_it() -> None:
    assert positions(
        "Ingrid Marsh wants the loan. She warned that her country would run out of cash by April."
    ) == {("Ingrid Marsh", "supports")}


def test_not_all_who_see_it_so_are_against_it() -> None:
    assert positions("Ingrid Marsh opposes the levy. Not all growers see it that way.") == {
        ("Ingrid Marsh", "opposes")
    }


def test_what_somebody_wants_nobody_to_do_is_a_deed() -> None:
    brief = read_brief("A deal\n\n“We don’t want a judge doing it,” Ingrid Marsh said.")
    assert [issue.statement for issue in brief.issues] == ["A judge is doing it"]


def test_the_judge_of_a_lead_is_the_one_who_is_named_then() -> None:
    brief = read_brief(
        "Judge weighs road\n\nA federal judge said on Friday she will rule by May 4 on whether to "
        "block the road.\n\nU.S. District Judge Ingrid Marsh heard four hours of arguments."
    )
    assert [speaker.name for speaker in brief.quotes[0].speakers] == ["Ingrid Marsh"]
    assert [decider.name for decider in brief.pending_decisions[0].deciders] == ["Ingrid Marsh"]


def test_a_judge_is_not_one_of_two_who_are_named_then() -> None:
    brief = read_brief(
        "Judges weigh road\n\nA federal judge said on Friday that the road was a long one.\n\n"
        "Judge Ingrid Marsh heard four hours of arguments, Judge Otto Brand two."
    )
    assert [speaker.name for speaker in brief.quotes[0].speakers] == ["federal judge"]


@pytest.mark.parametrize(
    ("sentence", "title"),
    [
        (
            "The Bureau of Land Management is separately deciding whether to list the valley.",
            "Decision whether to list the valley",
        ),
        (
            "The union will ask its members next week to authorize a walkout.",
            "Decision whether to authorize a walkout",
        ),
        (
            "The Board of Education, for its part, meets on May 28 to take up a plan for the pool.",
            "Decision on a plan for the pool",
        ),
        (
            "The court will rule on May 4 on whether to block a road that farmers and a tribe say "
            "would harm them.",
            "Ruling whether to block a road",
        ),
    ],
)
def test_what_is_pending_is_told_so(sentence: str, title: str) -> None:
    assert title in [one.title for one in read_brief(sentence).pending_decisions]


@pytest.mark.parametrize(
    "sentence",
    [
        "Ingrid Marsh said she would not comment on a matter before her.",
        "Ingrid Marsh demanded to know why the bid had been rushed.",
    ],
)
def test_silence_and_questions_are_no_stance(sentence: str) -> None:
    assert positions(sentence) == set()


def test_what_is_only_added_is_not_what_it_is_next() -> None:
    found = on_what(
        "Norway welcomed the licence, though its minister, Otto Brand, wanted guarantees. Sweden "
        "called it reckless."
    )
    assert found["Sweden"] == "The licence goes ahead"


def test_money_in_letters_is_no_name() -> None:
    assert names("It has until March to raise R1.2bn, Rs500 crore or KSh40m.") == []


@pytest.mark.parametrize(
    ("sentence", "quotes"),
    [
        (
            "The union issued a statement saying that the plan was a mistake.",
            [("indirect", "the plan was a mistake", ["union"])],
        ),
        (
            "Ingrid Marsh sent a letter urging the council to drop the plan.",
            [("indirect", "drop the plan", ["Ingrid Marsh"])],
        ),
        (
            "Norway published a letter calling the plan “an amputation without a cause.”",
            [("mixed", "an amputation without a cause.", ["Norway"])],
        ),
    ],
)
def test_what_is_written_is_said_by_who_sends_it(
    sentence: str, quotes: list[tuple[str, str, list[str]]]
) -> None:
    assert told(sentence) == quotes
    assert {stance for _, stance in positions(sentence)} == {"opposes"}


def test_a_plan_is_named_past_the_day() -> None:
    brief = read_brief("Norway shelved a plan on Friday to drop two races.")
    assert [issue.statement for issue in brief.issues] == ["A plan to drop two races is adopted"]


def test_who_makes_no_apology_for_backing_it_is_for_it() -> None:
    found = positions("Norway wants the race. Ingrid Marsh made no apology for backing it.")
    assert ("Ingrid Marsh", "supports") in found


@pytest.mark.parametrize(
    "name",
    [
        "Ministry of Lands and Housing",
        "Campaign to Protect Rural Kent",
        "Revolutionary Front of the South",
        "St. Brian’s Shelter",
    ],
)
def test_the_name_of_a_body_is_whole(name: str) -> None:
    assert name in names(f"The plan was put off. Officials from the {name} met in May.")


def test_a_day_before_an_office_is_no_part_of_it() -> None:
    assert "Ingrid Marsh" in names("On Tuesday Senator Ingrid Marsh of Ohio said the map was fair.")
    brief = read_brief("A map\n\nOn Tuesday Senate Majority Leader Ingrid Marsh said it was fair.")
    (marsh,) = (entity for entity in brief.entities if entity.name == "Ingrid Marsh")
    assert marsh.affiliation is None


@pytest.mark.parametrize(
    ("sentence", "speakers"),
    [
        (
            "A bank official who requested anonymity because he is not authorised to speak to the "
            "media said that directors were late.",
            ["bank official"],
        ),
        (
            "Turasha Governor Otto Brand broke ranks with her, saying that the bill was too small.",
            ["Otto Brand"],
        ),
        (
            "Prof Otto Brand of the University of Leeds, who was not there, believes the bill is "
            "right.",
            ["Otto Brand"],
        ),
        ("Mr Justice Brand told the jury there was no pressure of time.", ["Brand"]),
    ],
)
def test_who_speaks_is_not_whom_the_clause_names_last(sentence: str, speakers: list[str]) -> None:
    assert [who for *_, who in told(sentence)] == [speakers]


def test_who_is_accused_accuses_nobody() -> None:
    assert told("It is the trial of a former executive accused of hiding records for years.") == []


def test_a_share_of_a_thing_decides_nothing() -> None:
    brief = read_brief(
        "Ofwat is considering a fine of 10% of its turnover and has said it hopes to reach a "
        "decision by May."
    )
    assert {who.name for one in brief.pending_decisions for who in one.deciders} == {"Ofwat"}


def test_it_is_the_agency_that_stands_for_a_name() -> None:
    brief = read_brief(
        "The panel\n\nThe Food and Drug Administration has a panel. The agency does not have to "
        "follow it. It is due to rule on the pill by Jan. 20."
    )
    (decision,) = brief.pending_decisions
    assert [who.name for who in decision.deciders] == ["Food and Drug Administration"]


def test_what_an_author_is_called_is_no_author() -> None:
    brief = read_brief("A plan\n\nBy Ingrid Marsh, Staff Writer\n\nThe plan was put off on Monday.")
    assert list(brief.article.byline) == ["Ingrid Marsh"]
