"""What stances are taken on."""

import pytest

from extraction.articles import article_of
from extraction.pipeline import extract
from extraction.positions import issues
from extraction.positions.cut_topics import is_unnamed
from extraction.positions.known_issues import Issues
from extraction.text import wording
from tests.extraction.briefs import read_brief


@pytest.mark.parametrize(
    ("name", "statement"),
    [
        ("the toll increase", "The toll increase goes ahead"),
        ("the cuts", "The cuts go ahead"),
        ("the bill on tolls", "The bill on tolls is adopted"),
        ("new rules for ferries", "New rules for ferries are adopted"),
        ("any delay", "Any delay goes ahead"),
        ("a weaker version", "A weaker version goes ahead"),
        ("closing the school", "Closing the school is right"),
        ("suggestions that it was too dear", "Suggestions that it was too dear are right"),
        ("cuts worth £2.1m", "Cuts worth £2.1m go ahead"),
        ("a compromise: The mandate would end", "A compromise goes ahead"),
        ("that the bloc might send monitors", "The bloc might send monitors"),
        ("that condition", "The condition goes ahead"),
        ("setting exams", "Setting exams is right"),
        ("binding targets", "Binding targets go ahead"),
        ("parking charges", "Parking charges go ahead"),
        ("the waiver on", "The waiver goes ahead"),
        ("the mandate of the 15,000", "The mandate goes ahead"),
        ("a levy for now", "A levy goes ahead"),
        ("a loan on the grounds that it is dear", "A loan goes ahead"),
    ],
)
def test_a_noun_phrase_becomes_a_sentence_that_reads_right(name: str, statement: str) -> None:
    assert issues.of_noun_phrase(name).statement == statement


@pytest.mark.parametrize(
    ("name", "statement"),
    [
        ("a veto", "A veto is granted"),
        ("the loan approved", "The loan is approved"),
        ("that duty written into the terms", "That duty is written into the terms"),
        ("the interest on the loans capped at 1%", "The interest on the loans is capped at 1%"),
        ("the share to be voluntary", "The share is voluntary"),
        ("the planned cut", "The planned cut is granted"),
        ("the rules proposed by the panel", "The rules proposed by the panel are granted"),
        ("a bridge built in stone", "A bridge built in stone is granted"),
    ],
)
def test_what_is_asked_for_is_granted_or_done(name: str, statement: str) -> None:
    assert issues.granted(name).statement == statement


@pytest.mark.parametrize(
    ("name", "agrees"),
    [
        ("a rise over three years and a ban on cranes", "are"),
        ("Ruritania and Freedonia", "are"),
        ("pressure from growers and the minister", "is"),
        ("the cut to cod in two decades and coastal states digging in", "is"),
    ],
)
def test_and_makes_a_plural_where_it_joins_the_heads(name: str, agrees: str) -> None:
    assert wording.agree(name) == agrees


@pytest.mark.parametrize(
    ("subject", "plural", "words", "statement"),
    [
        ("Ruritania", False, "join the cable", "Ruritania joins the cable"),
        ("Ruritania", False, "be heard", "Ruritania is heard"),
        ("Ruritania", False, "carry the cost", "Ruritania carries the cost"),
        (
            "Ruritania and Freedonia",
            True,
            "join the cable",
            "Ruritania and Freedonia join the cable",
        ),
        ("Ruritania", False, "never again offer bonds", "Ruritania never again offers bonds"),
        ("Ruritania", False, "rely on gas", "Ruritania relies on gas"),
        (
            "Ann Bell",
            False,
            "freeze fares for a year and draw $6 million from reserves",
            "Ann Bell freezes fares for a year and draws $6 million from reserves",
        ),
        (
            "Ann Bell",
            False,
            "let them stop and think that over",
            "Ann Bell lets them stop and think that over",
        ),
        ("Boreal", False, "live with the detour, he said", "Boreal lives with the detour"),
    ],
)
def test_an_infinitive_gets_its_subject(
    subject: str, plural: bool, words: str, statement: str
) -> None:
    assert issues.of_infinitive(subject, plural, words).statement == statement


@pytest.mark.parametrize(
    ("words", "statement"),
    [
        ("the toll won’t rise", "The toll will rise"),
        ("the toll should not rise", "The toll should rise"),
        ("it has no access to the files", "It has access to the files"),
    ],
)
def test_a_statement_is_positive(words: str, statement: str) -> None:
    topic, negative = issues.of_clause(words)
    assert (topic.statement, negative) == (statement, True)


@pytest.mark.parametrize(
    ("words", "statement"),
    [
        ("the town does not need the cable", "The town needs the cable"),
        ("most towns don’t need the cable", "Most towns need the cable"),
        ("the town will not need the cable", "The town will need the cable"),
        ("the town did not need the cable", "The town did need the cable"),
    ],
)
def test_what_is_denied_reads_as_what_it_denies(words: str, statement: str) -> None:
    topic, negative = issues.of_clause(words)
    assert (topic.statement, negative) == (statement, True)


@pytest.mark.parametrize(
    ("name", "unnamed"),
    [
        ("that at some point we turn the car round", True),
        ("the on the spot", True),
        ("the on-site inspection", False),
        ("the atom", False),
    ],
)
def test_what_was_cut_out_of_a_clause_names_no_issue(name: str, unnamed: bool) -> None:
    assert is_unnamed(issues.of_noun_phrase(name)) is unnamed


def test_a_second_clause_is_no_part_of_a_statement() -> None:
    said = "Ann Bell ran on keeping it open, and she is going to be sorry for it"
    assert issues.of_clause(said)[0].statement == "Ann Bell ran on keeping it open"


@pytest.mark.parametrize(
    ("sentence", "statement"),
    [
        ("Mayor Ann Bell wants the bridge closed to trucks.", "The bridge is closed to trucks"),
        ("The World Bank said it would pay the fine.", "The World Bank pays the fine"),
        ("The agency said it would let the town pump.", "The agency lets the town pump"),
        ("Norway said it would pay the fine. The Norway deal ends.", "Norway pays the fine"),
    ],
)
def test_a_statement_reads_as_a_sentence_of_its_article(sentence: str, statement: str) -> None:
    found = extract(article_of(f"A headline\n\n{sentence}\n"))
    assert [issue.statement for issue in found.issues] == [statement]


def test_an_idea_in_a_summary_is_written_small() -> None:
    found = extract(article_of("A headline\n\nAnn Bell wants the bridge closed to trucks.\n"))
    (position,) = found.positions
    assert position.summary == "Ann Bell supports the idea that the bridge is closed to trucks."


def test_an_id_is_made_of_at_most_eight_content_words() -> None:
    topic = issues.of_noun_phrase(
        "the long plan to dig a wide canal from the old harbor to the new lake"
    )
    assert topic.id == "long-plan-dig-wide-canal-old-harbor-new"


def test_nearly_the_same_words_are_one_issue() -> None:
    known = Issues()
    first = known.settle(issues.of_noun_phrase("the grain toll increase"))
    second = known.settle(issues.of_noun_phrase("a grain toll increase of ten percent"))
    third = known.settle(issues.of_noun_phrase("the night ferry ban"))
    assert first is second
    assert third is not first


@pytest.mark.parametrize(
    ("name", "statement"),
    [
        ("its £3bn sale to Norlund", "The £3bn sale to Norlund goes ahead"),
        ("that condition", "The condition goes ahead"),
        ("that ratios are the cure", "Ratios are the cure"),
    ],
)
def test_whose_or_which_thing_it_is_is_no_part_of_an_issue(name, statement):
    assert issues.of_noun_phrase(name).statement == statement


def test_a_ceiling_is_nothing_that_somebody_does():
    assert issues.granted("a ceiling of £3,000").statement == "A ceiling of £3,000 goes ahead"


def test_a_second_clause_is_another_issue():
    topic, _ = issues.of_clause("the bill was fair and that it would pass")
    assert topic.statement == "The bill was fair"


@pytest.mark.parametrize(
    ("clause", "statement", "negative"),
    [
        ("the drug not be paid for", "The drug not be paid for", False),
        ("the drug not be reimbursed", "The drug is reimbursed", True),
        (
            "access to the files be subject to a warrant",
            "Access to the files is subject to a warrant",
            False,
        ),
        (
            "the firm is buying customers it could not win",
            "The firm is buying customers it could not win",
            False,
        ),
        ("the firm could not win customers", "The firm could win customers", True),
        ("the toll is fair and I’d vote for it again", "The toll is fair", False),
    ],
)
def test_a_clause_is_turned_only_where_its_own_verb_is_denied(
    clause: str, statement: str, negative: bool
) -> None:
    topic, turned = issues.of_clause(clause)
    assert (topic.statement, turned) == (statement, negative)


@pytest.mark.parametrize(
    ("subject", "deed", "statement"),
    [
        ("the board", "remain neutral", "The board remains neutral"),
        ("the bill", "go to the House and", "The bill goes to the House"),
        ("the town", "merge, in what would be the first such union", "The town merges"),
        (
            "the bishop",
            "close the school after its board voted to end it",
            "The bishop closes the school",
        ),
    ],
)
def test_what_somebody_is_to_do_reads_as_a_sentence(
    subject: str, deed: str, statement: str
) -> None:
    assert issues.of_infinitive(subject, False, deed).statement == statement


def test_a_plan_is_named_where_it_is_said_what_should_be_done_to_it() -> None:
    text = (
        "OSLO, 3 March 2026 — Ann Bell opposes the levy on sweet drinks. "
        "The brewers’ union said it should be halved, and Tom Reed wants it to be phased in slowly."
    )
    found = extract(article_of(f"Levy divides town\n\n{text}"))
    assert not any(issue.statement.startswith("It ") for issue in found.issues)


@pytest.mark.parametrize(
    "told",
    [
        "Its biggest owner, the state oil fund, has not said how it will vote on the pay plan.",
        "Its biggest owner, the state oil fund, is undecided.",
    ],
)
def test_who_takes_a_stance_is_not_what_it_is_on(told: str) -> None:
    text = f"OSLO, 3 March 2026 — A pay plan goes to a vote. Ann Bell opposes the plan. {told}"
    found = extract(article_of(f"Pay plan divides owners\n\n{text}"))
    assert not any("fund" in issue.statement for issue in found.issues)


def test_a_thing_that_stands_at_a_place_is_the_plan_and_not_the_place() -> None:
    text = (
        "OSLO, 3 March 2026 — The main obstacle is the planned second reactor at the Krona nuclear "
        "power plant. Forward is in favour of it. The Greens campaigned against it."
    )
    found = extract(article_of(f"Parties differ\n\n{text}"))
    assert {issue.statement for issue in found.issues} == {"The planned second reactor goes ahead"}


def test_a_day_between_a_mood_and_its_plan_is_no_part_of_the_plan() -> None:
    text = (
        "OSLO, 3 March 2026 — Ministers were split on Monday over a plan to send the barges north."
    )
    (issue,) = extract(article_of(f"Ministers differ\n\n{text}")).issues
    assert issue.statement == "A plan to send the barges north is adopted"


def test_it_after_a_wish_for_a_plan_is_the_plan_itself() -> None:
    text = (
        "OSLO, 3 March 2026 — Ann Bell told the council that a proposed tax on sweet drinks would "
        "save lives and should be passed. The brewers proposed that it be phased in over four "
        "years. Farmers are also against it."
    )
    brief = read_brief(f"Council hears brewers\n\n{text}")
    assert {(one.holder.name, one.stance.value, one.issue.name) for one in brief.positions} == {
        ("Ann Bell", "supports", "A proposed tax on sweet drinks goes ahead"),
        ("brewers", "supports", "A proposed tax on sweet drinks is phased in over four years"),
        ("Farmers", "opposes", "A proposed tax on sweet drinks goes ahead"),
    }


def test_who_wants_others_to_do_the_same_stands_on_the_same() -> None:
    text = "OSLO, 3 March 2026 — Ann Bell voted to sustain the veto and urged her party to do so."
    (issue,) = read_brief(f"Vote on veto\n\n{text}").issues
    assert issue.statement == "The veto goes ahead"


def test_an_issue_ends_before_another_who_does_something() -> None:
    text = "OSLO, 3 March 2026 — “I back the new levy and I’d vote for it again,” said Ann Bell."
    issues = read_brief(f"Vote on levy\n\n{text}").issues
    assert [issue.statement for issue in issues] == ["The new levy goes ahead"]


def test_a_first_word_that_a_paper_sets_in_capitals_is_a_word_like_any() -> None:
    brief = read_brief("School to close\n\nSENIOR teachers said they opposed the school plan.")
    assert [one.holder.name for one in brief.positions] == ["senior teachers"]
