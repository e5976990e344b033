"""Stances that are told only where it is sure on what they are: else there is none."""

import pytest

from tests.extraction.briefs import read_brief


def stands(*paragraphs: str) -> set[tuple[str, str, str]]:
    """Who takes which stance on what."""
    brief = read_brief("\n\n".join(["A headline", *paragraphs]))
    return {(one.holder.name, one.stance.value, one.issue.name) for one in brief.positions}


def of(name: str, *paragraphs: str) -> set[tuple[str, str]]:
    """The stances of one holder."""
    return {(stance, issue) for holder, stance, issue in stands(*paragraphs) if holder == name}


@pytest.mark.parametrize(
    "sentence",
    [
        "Norway said it was disappointed. “Our ports pay far more,” it said.",
        "Norway was sceptical. “Is that so?” it asked.",
        "Norway appeared unconvinced. “Is that so?” it asked.",
    ],
)
def test_a_mood_that_begins_a_paragraph_is_on_nothing_of_the_one_before(sentence: str) -> None:
    before = "Denmark kept the toll. Its minister, Eva Berg, said a cut in the toll was premature."
    assert of("Norway", before, sentence) == set()


def test_a_mood_within_a_paragraph_is_on_what_it_tells() -> None:
    told = "The council adopted the levy on Monday. Norway is skeptical."
    assert of("Norway", told) == {("opposes", "The levy goes ahead")}


def test_a_mood_after_as_much_is_on_no_plan_before_it() -> None:
    told = "Parliament will vote on the budget. Denmark has promised as much, but Norway is wary."
    assert of("Norway", told.replace("wary", "sceptical")) == set()


def test_those_who_are_split_are_not_so_on_a_claim_of_another_paragraph() -> None:
    before = "Denmark wants the pier built. Its minister, Eva Berg, dismissed the suggestion."
    assert of("Local leaders", before, "Local leaders are split. The ferry starts in May.") == set()


@pytest.mark.parametrize(
    ("vote", "stance"),
    [("voted no", "opposes"), ("voted against", "opposes"), ("abstained", "undecided")],
)
@pytest.mark.parametrize(
    "ballot",
    [
        "The Fairhaven council adopted the tram plan on Monday, 9-4.",
        "The Fairhaven council will vote on the tram plan on Monday.",
    ],
)
def test_a_vote_is_on_what_was_voted_on_and_not_on_a_pledge_since(
    ballot: str, vote: str, stance: str
) -> None:
    pledge = "Mayor Anna Holt has pledged to build a new school."
    found = of("Bo Lind", f"{ballot} {pledge} Councillor Bo Lind {vote}.")
    assert found == {(stance, "The tram plan is adopted")}


def test_the_party_that_its_leader_tells_of_is_his_own() -> None:
    found = stands(
        "The Greens oppose the tunnel. The Liberals had been expected to support it, but their "
        "leader, Anna Holt, said that the party was still undecided."
    )
    assert found == {
        ("Greens", "opposes", "The tunnel goes ahead"),
        ("Liberals", "undecided", "The tunnel goes ahead"),
    }


def test_the_union_that_its_head_tells_of_is_hers() -> None:
    told = "The Dock Union opposes the toll. Anna Holt, head of the Ferry Guild, said {} backed it."
    assert of("Ferry Guild", told.format("the union")) == {("supports", "The toll goes ahead")}
    assert of("Dock Union", told.format("the union")) == {("opposes", "The toll goes ahead")}


@pytest.mark.parametrize(
    "who", ["Lawmaker Anna Holt of the ruling party", "Anna Holt of the Labour Party"]
)
def test_a_member_of_a_body_stands_for_herself_and_ruling_is_no_plan(who: str) -> None:
    found = stands(f"The commission is reviewing the merger. {who} urged it to approve it.")
    assert found == {("Anna Holt", "supports", "The merger goes ahead")}


@pytest.mark.parametrize(
    "words",
    [
        "“I’m not against ferries,” said Mayor Anna Holt. “I’m against ferries in February.”",
        "“I am still against ferries in February,” said Mayor Anna Holt.",
        "Mayor Anna Holt is against ferries in February.",
    ],
)
def test_who_is_against_things_of_a_time_is_against_no_others(words: str) -> None:
    found = of("Anna Holt", f"The council will meet on Monday. {words}")
    assert found == {("opposes", "Ferries in February are acceptable")}


@pytest.mark.parametrize(
    "words",
    [
        "We need the votes, and today we don’t have them",
        "We need two more signatures",
        "We need a permit and we do not have it",
    ],
)
def test_what_is_lacking_is_told_and_no_stance(words: str) -> None:
    told = f"The coalition will bring a bill. “{words},” said Senator Anna Holt."
    assert of("Anna Holt", told) == set()


@pytest.mark.parametrize(
    ("sentence", "issue"),
    [
        ("Anna Holt has backed the tunnel since taking office last year.", "The tunnel goes ahead"),
        ("Anna Holt has long backed the ban for two decades.", "The ban goes ahead"),
        ("Anna Holt has lobbied for the tram for a decade.", "The tram is granted"),
        ("Anna Holt wants aid for three years.", "Aid for three years is granted"),
    ],
)
def test_how_long_a_stance_is_held_is_no_part_of_its_issue(sentence: str, issue: str) -> None:
    assert of("Anna Holt", sentence) == {("supports", issue)}


@pytest.mark.parametrize(
    ("words", "found"),
    [
        (
            "“We did not ask for this ferry,” said Anna Holt, a minister. “We’d welcome it.”",
            ("supports", "The ferry is acceptable"),
        ),
        (
            "“Nobody asked for that road,” said Mayor Anna Holt. “I oppose it.”",
            ("opposes", "The road goes ahead"),
        ),
        (
            "“We cannot sleep with this noise,” said Mayor Anna Holt. “I oppose it.”",
            ("opposes", "The noise is acceptable"),
        ),
    ],
)
def test_it_in_a_quote_is_what_the_quote_named_before(words: str, found: tuple[str, str]) -> None:
    assert of("Anna Holt", "Norway says it will not pay for the pier.", words) == {found}


@pytest.mark.parametrize(
    "sentence",
    [
        "Norway did not rule out conditions.",
        "Norway said it would not grant another until a review is finished.",
        "The ministers of Norway voted to hold.",
    ],
)
def test_what_no_words_name_is_no_issue(sentence: str) -> None:
    assert stands(sentence) == set()


def test_an_issue_ends_before_words_that_point_back() -> None:
    assert of("Norway", "Norway urged the court to overturn a ruling that had quashed it.") == {
        ("supports", "A ruling is overturned")
    }


@pytest.mark.parametrize(
    ("clause", "issue"),
    [
        ("the scheme cover glass", "The scheme covers glass"),
        ("the harbor levy plan include a review", "The harbor levy plan includes a review"),
        ("every council cut the levy", "Every council cuts the levy"),
        ("the minister resign", "The minister resigns"),
        ("the farmers pay the levy", "The farmers pay the levy"),
        ("the levy covers glass", "The levy covers glass"),
    ],
)
def test_what_somebody_insists_on_is_told_as_done(clause: str, issue: str) -> None:
    assert of("Denmark", f"Denmark insists that {clause}.") == {("supports", issue)}


def test_two_who_are_named_after_their_number_are_the_holders() -> None:
    found = stands(
        "The board kept the rate on Monday; two, Anna Holt and Bo Lind, preferred a cut of a point."
    )
    assert found == {
        ("Anna Holt", "supports", "A cut of a point goes ahead"),
        ("Bo Lind", "supports", "A cut of a point goes ahead"),
    }


def test_who_voted_no_is_against_what_the_body_voted_to_do() -> None:
    board = "The board of the hospital voted 7-2 on Monday to merge with a rival."
    since = "The rival has promised to keep all jobs for two years. The nurses’ union is glad."
    told = "Two members of the board, Teresa Vang and Paul Ostrom, voted no. Ostrom spoke first."
    (stance,) = of("Teresa Vang", board, since, told)
    assert stance == ("opposes", "The board of the hospital merges with a rival")


def test_a_warning_behind_a_demand_is_its_reason_and_no_stance_against_it() -> None:
    told = "Norway urged the council to raise the levy, warning that many jobs are at risk."
    assert {stance for stance, _ in of("Norway", told)} == {"supports"}


def test_what_came_before_or_after_is_no_part_of_what_a_stance_is_on() -> None:
    late = "Norway opposed the plan for the harbor after the talks broke down."
    assert of("Norway", late) == {("opposes", "The plan for the harbor is adopted")}
    early = "Norway backs the levy on fish before a treaty expires."
    assert of("Norway", early) == {("supports", "The levy on fish goes ahead")}


def test_he_after_a_paragraph_is_the_one_whom_its_last_sentence_names() -> None:
    found = stands(
        "Pellworth’s mayor, Robin Akand, says a delay would be “unforgivable”. The Hunters’ Board "
        "voted in May, and its chair, Elio Poot, has threatened to sue.",
        "“I’m against boats in winter,” he said.",
    )
    assert ("Elio Poot", "opposes", "Boats in winter are acceptable") in found


def test_who_sides_with_people_takes_their_side_and_not_the_plan() -> None:
    told = "The council backs the levy. Norway voted against. Denmark, which sided with {}, left."
    assert of("Denmark", told.format("them")) == {("opposes", "The levy goes ahead")}


@pytest.mark.parametrize("term", ["on condition that", "on the condition that"])
def test_a_condition_is_no_part_of_an_issue(term: str) -> None:
    found = of("Norway", f"Norway backs the change {term} ships are exempt.")
    assert found == {("conditional", "The change goes ahead")}


@pytest.mark.parametrize("lead", ["defying calls by", "ignoring calls from", "despite calls by"])
def test_those_by_whom_calls_are_want_what_they_call_for(lead: str) -> None:
    told = f"The board kept its rate at 5 per cent, {lead} exporters for a cut."
    assert of("exporters", told) == {("supports", "A cut goes ahead")}


def test_calls_that_are_rejected_are_told_by_what_they_are_for() -> None:
    told = "The minister rejected calls by exporters for the board to resign."
    assert stands(told) == {
        ("minister", "opposes", "The board resigns"),
        ("exporters", "supports", "The board resigns"),
    }
    told = "The minister rejected calls from the Dock Union for an inquiry."
    assert of("Dock Union", told) == {("supports", "An inquiry goes ahead")}


def test_an_unnamed_investor_that_speaks_is_the_it_of_its_words() -> None:
    told = (
        "Aldermere Bank faces a revolt over its pay plan after one of its largest investors said "
        "it would vote against the plan."
    )
    assert stands(told) == {
        ("one of its largest investors", "opposes", "The plan is adopted"),
    }


def test_he_in_the_words_of_nobody_known_is_nobody_named_before() -> None:
    told = "Aldermere Bank put a pay plan to two owners. The other said it would back the plan."
    assert of("Aldermere Bank", told) == set()


@pytest.mark.parametrize(
    ("sentences", "issue"),
    [
        (
            "He did not rule out arbitration. She said that measures against Norway were being "
            "weighed. Denmark has pressed for them.",
            "Measures against Norway are adopted",
        ),
        (
            "The council will vote on steep fare cuts. Denmark supports them.",
            "Steep fare cuts go ahead",
        ),
    ],
)
def test_them_are_several_things_that_were_named_before(sentences: str, issue: str) -> None:
    assert of("Denmark", sentences) == {("supports", issue)}


def test_the_year_of_a_vote_is_no_part_of_who_voted() -> None:
    assert stands("In 2023 the commissioners rejected a levy.") == {
        ("commissioners", "opposes", "A levy goes ahead")
    }


def test_who_will_not_agree_to_a_deed_is_against_the_deed() -> None:
    told = "Norway said it would not agree to exempt juices."
    assert of("Norway", told) == {("opposes", "Norway exempts juices")}


@pytest.mark.parametrize(
    "terms", ["if cabinet approved it", "if the cabinet approves it", "if it passes"]
)
def test_who_will_fight_a_plan_once_it_is_approved_is_against_it(terms: str) -> None:
    told = f"Norway said it would challenge the levy in court {terms}."
    assert of("Norway", told) == {("opposes", "The levy goes ahead")}


@pytest.mark.parametrize(
    ("told", "never"),
    [
        ("Norway wants the council to leave the pact as it is unfair.", "opposes"),
        ("Norway said relief from the levy would save shops.", "supports"),
        ("Norway said the scheme would drive out gangs.", "opposes"),
        ("Norway said there should be no rush to approve the merger.", "opposes"),
        ("Norway said the road should be shut at night.", "opposes"),
        ("Norway said passengers should stay where they are.", "opposes"),
    ],
)
def test_words_that_only_look_like_a_side_tell_none_of_it(told: str, never: str) -> None:
    assert never not in {stance for stance, _ in of("Norway", told)}


@pytest.mark.parametrize(
    "terms",
    ["unless the tax bill passes", "if Sweden backs a new text", "if the panel finds a fault"],
)
def test_what_another_does_is_a_condition_and_no_passing_of_the_plan(terms: str) -> None:
    told = f"Norway said it would oppose the treaty {terms}."
    assert {stance for stance, _ in of("Norway", told)} == {"conditional"}
