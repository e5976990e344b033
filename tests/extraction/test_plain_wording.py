"""What issues and decisions are called: whole phrases that say the thing, and nothing around it."""

import pytest

from tests.extraction.briefs import read_brief

HEAD = "Council meets\n\nLUND, Sweden, March 3, 2026 (Wire) - The council met on Monday.\n\n"


@pytest.mark.parametrize(
    ("sentence", "title"),
    [
        ("The nurses will decide to accept the offer to end the strike or reject it.",
         "Decision whether to accept the offer to end the strike"),
        ("The council has to vote on a new director and then seek the consent of the owners.",
         "Vote on a new director"),
        ("The speaker told the radio that a draft charter, due to be put to a referendum on "
         "November 7, would help.", "Vote on a draft charter"),
        ("President Jon Ilves is expected to sign it into law on Friday.", "Signing by Jon Ilves"),
    ],
)  # fmt: skip
def test_a_decision_is_called_by_what_is_decided(sentence, title):
    assert [one.title for one in read_brief(HEAD + sentence).pending_decisions] == [title]


@pytest.mark.parametrize(
    ("sentence", "title"),
    [
        ("The cabinet will decide by May 20 whether fantasy cricket, which the bill leaves out, "
         "should be banned.", "Decision whether fantasy cricket should be banned"),
        ("The council will decide on Friday whether to turn Harbour Road, a street of shops, into "
         "a park.", "Decision whether to turn Harbour Road into a park"),
        ("The council will decide on Friday whether to sell the port, a move that unions oppose.",
         "Decision whether to sell the port"),
        ("Ministers must settle on June 9 whether British and Turkish firms can bid, which Malta "
         "opposes.", "Decision whether British and Turkish firms can bid"),
        ("The council will vote on 14 April whether to ask the minister to step in.",
         "Vote whether to ask the minister to step in"),
        ("The board will decide on Friday whether “another player can travel”.",
         "Decision whether another player can travel"),
        # A long one ends where a phrase does.
        ("The court will rule on May 5 on an appeal by the state government of Goa against an "
         "order directing six vessels to leave the river.",
         "Ruling on an appeal by the state government of Goa"),
        ("That leaves the outcome in the hands of the Greens, who meet on Tuesday.",
         "Decision on the outcome"),
    ],
)  # fmt: skip
def test_a_decision_is_called_by_a_whole_phrase(sentence, title):
    assert title in [one.title for one in read_brief(HEAD + sentence).pending_decisions]


def test_what_goes_to_somebody_is_asked_about_as_a_whole():
    body = "The bill now goes to Governor Ann Bell, who has until June 12 to sign it or veto it."
    (decision,) = read_brief(HEAD + body).pending_decisions
    assert decision.question == "How to decide on the bill"


@pytest.mark.parametrize(
    ("sentence", "issue"),
    [
        ("Mayor Ann Bell said she was concerned the plan may not help the tenants.",
         "The plan is adopted"),
        ("A panel rejected the levy - brought in by the mayor in 2019 - on Monday.",
         "The levy goes ahead"),
        ("The board said it is “committed to closing the merger agreed upon with Mr. Dusk.”",
         "Closing the merger agreed upon with Mr. Dusk is right"),
        ("Ann Bell opposed the appeals challenging the grant of bail.",
         "The appeals challenging the grant of bail go ahead"),
        ("Ann Bell said the state government has to be fair and cannot play with the law.",
         "The state government has to be fair and cannot play with the law"),
        ("Ann Bell accepted the principle of building there had been settled.",
         "The principle of building there had been settled"),
        ("Officers are recommending controversial plans to build homes get the green light.",
         "Controversial plans to build homes get the green light"),
        ("Officers recommended the plans be approved.", "The plans are approved"),
        ("Officers recommended the plans for approval.", "The plans are adopted"),
        ("Officers recommended the plans for refusal.", "The plans are refused"),
        ("Ann Bell opposes the plan the mayor is pushing.",
         "The plan the mayor is pushing is adopted"),
    ],
)  # fmt: skip
def test_an_issue_says_the_thing_and_not_how_it_is_taken(sentence, issue):
    assert [one.issue.name for one in read_brief(HEAD + sentence).positions] == [issue]


@pytest.mark.parametrize(
    ("sentence", "issue"),
    [
        # What somebody else says, does or is meanwhile is no part of it.
        ("Norway would sign up tomorrow, a Danish official said, as long as the fund pays.",
         "Norway signs up tomorrow"),
        ("Leaders failed on Monday to agree on whether Malta should recount the ballots, with "
         "Norway declining to say more.", "Malta should recount the ballots"),
        ("The union would gladly take the money: its rent, it notes, has doubled.",
         "The union takes the money"),
        ("Mayor Ann Bell promised to put a bond before voters and dispatched two aides to Oslo.",
         "Ann Bell puts a bond before voters"),
        ("A review that the agency has promised to finish by May could make the case moot.",
         "The agency finishes by May"),
        ("Ann Bell pushed back on the rule, repeated by several speakers, on Monday.",
         "The rule is adopted"),
        # What is asked of somebody is what he does.
        ("Ann Bell has called for the quarry to close when its licence ends.", "The quarry closes"),
        ("Ann Bell urged the agency to go further and allow packs of six.",
         "The agency goes further and allows packs of six"),
        ("Norway would like the OPEC+ alliance to cut its output.",
         "The OPEC+ alliance cuts its output"),
        ("An appeal was heard against a High Court order directing six vessels to leave the river.",
         "Six vessels leave the river"),
        ("The panel recommended that the Old Harbour district be exempted.",
         "The Old Harbour district is exempted"),
        ("Ann Bell prefers the state government to cut waste.",
         "The state government cuts waste"),
        ("Ann Bell opposes raising fuel prices.", "Raising fuel prices is right"),
        ("Ann Bell said members should be paid more, but the talks so far have been very good.",
         "Members should be paid more"),
        # “that” before a thing points to it.
        ("The union wants that duty written into the terms.", "The duty is written into the terms"),
        ("Ann Bell, who demanded that review, saw no need to hurry.", "The review goes ahead"),
        ("The board has yet to say whether it wants the strikes banned.", "The strikes are banned"),
        ("The board has yet to say whether it backs the levy.", "The levy goes ahead"),
        ("The teachers want the day to begin at 8:45 a.m. in May.",
         "The day begins at 8:45 a.m. in May"),
    ],
)  # fmt: skip
def test_an_issue_is_one_whole_clause(sentence, issue):
    assert issue in [one.issue.name for one in read_brief(HEAD + sentence).positions]


@pytest.mark.parametrize(
    "sentence",
    [
        "Ann Bell opposes extend the life of the plant out to 2070.",
        "The members wanted to see if the plan would pay.",
    ],
)
def test_what_is_no_clause_is_no_issue(sentence):
    assert read_brief(HEAD + sentence).issues == ()


def test_a_long_issue_is_cut_where_a_phrase_ends():
    long = "the port should be sold to those who have worked in it since it was built " * 3
    (issue,) = read_brief(HEAD + f"Ann Bell said that {long}.").issues
    assert len(issue.statement.split()) <= 28
    assert not issue.statement.endswith((" since", " who", " in", " to", " it was"))


def test_a_summary_ends_with_one_full_stop():
    body = "The board voted to delay a choice on whether to open at 8:45 a.m., an hour later."
    (position,) = read_brief(HEAD + body).positions
    assert position.summary.endswith(" at 8:45 a.m.")


def test_a_summary_writes_a_plain_noun_small():
    (position,) = read_brief(HEAD + "Ann Bell wants members to be paid more.").positions
    assert position.summary == "Ann Bell supports the idea that members are paid more."


@pytest.mark.parametrize("word", ["wants", "would like"])
def test_who_wants_a_plan_to_go_is_against_it(word):
    (position,) = read_brief(HEAD + f"Mayor Ann Bell {word} the plan to go.").positions
    assert (position.stance, position.issue.name) == ("opposes", "The plan is adopted")


@pytest.mark.parametrize("verb", ["decide to accept", "decide to reject", "choose to back"])
def test_who_will_decide_to_take_a_side_has_none(verb):
    body = f"The nurses will {verb} the offer."
    assert read_brief(HEAD + body).positions == ()


@pytest.mark.parametrize(
    ("sentence", "holder"),
    [
        ("Prosecutors contend that the owners met in 1953 and rejected the levy.", "owners"),
        ("Mayor Ann Bell says she met the owners and rejected the levy.", "Ann Bell"),
    ],
)
def test_what_is_told_of_somebody_in_the_past_is_his(sentence, holder):
    assert [one.holder.name for one in read_brief(HEAD + sentence).positions] == [holder]


@pytest.mark.parametrize(
    ("words", "issue"),
    [
        ("Ann Bell welcomed the ruling.", "The ruling stands"),
        ("Ann Bell criticised the verdicts.", "The verdicts stand"),
        (
            "Ann Bell opposed the decision to close the school.",
            "The decision to close the school stands",
        ),
        (
            "Ann Bell vowed to appeal any ruling against the law.",
            "Any ruling against the law stands",
        ),
    ],
)
def test_what_was_handed_down_stands_or_not(words: str, issue: str) -> None:
    (position,) = read_brief(words).positions
    assert position.issue.name == issue


@pytest.mark.parametrize(
    ("words", "issue"),
    [
        ("Ann Bell urged both sides to talk.", "Both sides talk"),
        ("Ann Bell opposes both plans.", "Both plans are adopted"),
        ("Ann Bell backs both the levy and the fee.", "The levy goes ahead"),
    ],
)
def test_both_is_said_where_it_counts(words: str, issue: str) -> None:
    first, *_ = read_brief(words).positions
    assert first.issue.name == issue


@pytest.mark.parametrize("word", ["plan", "program", "scheme", "measure", "policy"])
def test_a_thing_told_once_more_by_a_general_word_is_that_thing(word: str) -> None:
    told = f"The minister wants to sell the port, a {word} that the union opposes."
    found = {(one.holder.name, one.issue.name) for one in read_brief(told).positions}
    assert found == {
        ("minister", "The minister sells the port"),
        ("union", "The minister sells the port"),
    }


@pytest.mark.parametrize(
    ("words", "issue"),
    [
        ("Ann Bell denied having taken the money.", "Ann Bell has taken the money"),
        ("Ann Bell denied taking bribes.", "Ann Bell was taking bribes"),
        ("The firms denied hiding losses.", "Firms were hiding losses"),
        (
            "Ann Bell backed a call for all countries to stop burning coal.",
            "All countries stop burning coal",
        ),
        ("The club dismissed calls for Strand to resign.", "Strand resigns"),
        (
            "The union called for the suspension to be lifted immediately.",
            "The suspension goes ahead",
        ),
    ],
)
def test_what_is_denied_or_called_for_is_told_as_a_clause(words: str, issue: str) -> None:
    (position,) = read_brief(words).positions
    assert position.issue.name == issue
