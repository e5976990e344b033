"""Who votes and what is voted on: each behind the noun, and neither taken for the other."""

import pytest

from tests.extraction.briefs import read_brief


def decisions(*paragraphs: str) -> list[tuple[str, str, list[str]]]:
    brief = read_brief("\n\n".join(["A headline", *paragraphs]))
    return [
        (one.title, one.question, [who.name for who in one.deciders])
        for one in brief.pending_decisions
    ]


@pytest.mark.parametrize(
    ("sentence", "title", "question", "decider"),
    [
        (
            "A vote of the four parliamentary groups is expected on Friday.",
            "Vote by four parliamentary groups",
            "How the vote will turn out",
            "four parliamentary groups",
        ),
        (
            "The vote by the four parliamentary groups on the budget is due on Friday.",
            "Vote on the budget",
            "How to vote on the budget",
            "four parliamentary groups",
        ),
        (
            "The vote of the senate on the bill is expected on Friday.",
            "Vote on the bill",
            "How to vote on the bill",
            "senate",
        ),
        (
            "A vote of the members is due on Friday.",
            "Vote by members",
            "How the vote will turn out",
            "members",
        ),
        (
            "A ballot of nurses on the pay offer is due on Friday.",
            "Ballot on the pay offer",
            "How to vote on the pay offer",
            "nurses",
        ),
        (
            "A decision by the court on the appeal is due in June.",
            "Decision on the appeal",
            "How to decide on the appeal",
            "court",
        ),
        (
            "A ruling by the judge on bail is expected on Friday.",
            "Ruling on bail",
            "How to rule on bail",
            "judge",
        ),
        (
            "A vote by members of the union on the offer is due on Friday.",
            "Vote on the offer",
            "How to vote on the offer",
            "members of the union",
        ),
        (
            "A vote by the House of Lords on the bill is due on Tuesday.",
            "Vote on the bill",
            "How to vote on the bill",
            "House of Lords",
        ),
        (
            "The vote of the people on the charter is due in May.",
            "Vote on the charter",
            "How to vote on the charter",
            "people",
        ),
        (
            "The verdict of the jury is expected on Friday.",
            "Verdict by jury",
            "How the verdict will turn out",
            "jury",
        ),
    ],
)
def test_who_votes_is_the_decider_and_no_object(sentence, title, question, decider):
    assert decisions(sentence) == [(title, question, [decider])]


@pytest.mark.parametrize(
    ("sentence", "title"),
    [
        ("A vote of no confidence is expected on Friday.", "Vote of no confidence"),
        ("A vote on the boundaries of the four parishes is due on Friday.",
         "Vote on the boundaries of the four parishes"),
        ("The vote by secret ballot on the leader is due on Monday.", "Vote"),
        ("A decision on the members’ fees is due on Friday.", "Decision on the members’ fees"),
    ],
)  # fmt: skip
def test_what_is_voted_on_stays_the_object(sentence, title):
    assert [told[0] for told in decisions(sentence)] == [title]


@pytest.mark.parametrize(
    ("sentence", "title", "deciders"),
    [
        ("Judith Farrow hopes to put her draft to the vote next week.", "Vote on the draft", []),
        ("Ann Lowe plans to put the motion to a vote on Tuesday.", "Vote on the motion", []),
        ("Judith Farrow hopes to bring the bill to a vote in May.", "Vote on the bill", []),
        ("The speaker will put the bill to a vote on Tuesday.", "Vote on the bill", []),
        (
            "The mayor hopes to put the draft to the vote of the council next week.",
            "Vote on the draft",
            ["council"],
        ),
        (
            "The government hopes to put the treaty to a vote in parliament by June.",
            "Vote on the treaty",
            ["parliament"],
        ),
        ("The majority leader hopes to hold a vote on the bill on Friday.", "Vote on the bill", []),
    ],
)
def test_who_puts_something_to_the_vote_does_not_decide_it(sentence, title, deciders):
    assert [(told[0], told[2]) for told in decisions(sentence)] == [(title, deciders)]


def test_to_put_a_draft_to_the_vote_is_no_stance_on_a_draft_to_the_vote():
    brief = read_brief("A headline\n\nJudith Farrow hopes to put her draft to the vote next week.")
    assert not brief.positions


@pytest.mark.parametrize(
    ("sentence", "title", "question"),
    [
        (
            "The panel will decide in May whether to take it up again.",
            "Decision whether to take it up again",
            "Whether to take it up again",
        ),
        (
            "The panel will decide in May on taking it up again.",
            "Decision on taking it up again",
            "How to decide on taking it up again",
        ),
        (
            "The panel shelved the plan in March. It will take the plan up again in May.",
            "Decision on the plan",
            "How to decide on the plan",
        ),
        (
            "The court is due to take the case up again on Monday.",
            "Decision on the case",
            "How to decide on the case",
        ),
        (
            "The panel will vote again on the plan in May.",
            "Vote on the plan",
            "How to vote on the plan",
        ),
    ],
)
def test_what_is_taken_up_again_is_named_without_its_small_words(sentence, title, question):
    assert [told[:2] for told in decisions(sentence)] == [(title, question)]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            "The European Commission will decide on the merger by 5 May.",
            "Brussels will decide by 5 May whether to approve the merger.",
        ),
        (
            "The White House will decide on the tariffs on Friday.",
            "Washington will decide on the tariffs on Friday.",
        ),
        (
            "London will decide on the visa plan in May.",
            "The British government is due to decide on the visa plan in May.",
        ),
        (
            "Berlin must decide by Friday whether to send tanks.",
            "The German government will decide on the tanks on Friday.",
        ),
    ],
)
def test_one_power_under_two_names_takes_one_decision(one, other):
    assert len(decisions(one, other)) == 1


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            "The European Commission will decide on the merger by 5 May.",
            "The European Parliament will vote on the merger by 5 May.",
        ),
        (
            "The White House will decide on the tariffs on Friday.",
            "Washington’s decision on the budget is due on Friday.",
        ),
        (
            "London will decide on the visa plan in May.",
            "The British parliament will vote on the visa plan in May.",
        ),
        (
            "Berlin will decide on the tanks on Friday.",
            "The French government will decide on the tanks on Friday.",
        ),
        (
            "The EU will decide on the sanctions on Monday.",
            "The European Commission will decide on the wolf plan on Monday.",
        ),
    ],
)
def test_two_powers_or_two_questions_are_two_decisions(one, other):
    assert len(decisions(one, other)) == 2
