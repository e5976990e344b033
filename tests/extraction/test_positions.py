"""Where who stands on what. The casts are made by hand: names are another stage’s work."""

import time

import pytest

from brief.entities import EntityKind
from brief.positions import Attribution, Stance
from extraction.positions.positions import find_positions
from extraction.positions.stands import Stand
from extraction.quotes.quotes import find_quotes
from extraction.text.cast import Actor, Cast, Form
from extraction.text.tokens import Text
from tests.extraction.texts import read

COUNTRIES = ("Ruritania", "Freedonia", "Sylvania", "Genovia")
BODIES = ("Harbour Union", "Meadow Council", "Northern Rail", "Tillers League")
MEN = ("Otto Brand", "Karl Lindt")
WOMEN = ("Vera Holm", "Nadia Roth")
SECONDS_A_MEGABYTE = (
    200  # ten times what it takes: what grows with the square takes a thousand times
)


def cast_of(text: Text) -> Cast:
    """The actors of these tests, wherever their names stand."""
    cast = Cast(text)
    for names, kind, female in (
        (COUNTRIES, EntityKind.COUNTRY, None),
        (BODIES, EntityKind.ORGANIZATION, None),
        (MEN, EntityKind.PERSON, False),
        (WOMEN, EntityKind.PERSON, True),
    ):
        for name in names:
            actor = Actor(kind, name, female=female)
            words = name.lower().split()
            spans = [words, words[-1:]] if kind is EntityKind.PERSON else [words]
            for span in spans:
                mention_all(text, cast, actor, span)
    return cast


def mention_all(text: Text, cast: Cast, actor: Actor, words: list[str]) -> None:
    """Notes every place where some words stand."""
    lowers = [token.lower for token in text.tokens]
    for index in range(len(lowers) - len(words) + 1):
        if lowers[index : index + len(words)] == words and text.tokens[index].word[0].isupper():
            if actor not in cast.actors:
                cast.add(actor)
            cast.mention(actor, index, index + len(words), Form.NAME)


def stands(*paragraphs: str) -> list[Stand]:
    """The positions of some paragraphs."""
    text = read(*paragraphs)
    cast = cast_of(text)
    return find_positions(text, cast, find_quotes(text, cast))


def told(*paragraphs: str) -> set[tuple[str, str]]:
    """Who takes which stance in some paragraphs."""
    return {(stand.holder.name, stand.stance.value) for stand in stands(*paragraphs)}


def only(*paragraphs: str) -> Stand:
    """The one position of some paragraphs."""
    (stand,) = stands(*paragraphs)
    return stand


@pytest.mark.parametrize(
    ("sentence", "stance"),
    [
        ("Ruritania supports the canal.", "supports"),
        ("Ruritania is in favor of a longer truce.", "supports"),
        ("Ruritania wants to join the customs union.", "supports"),
        ("Ruritania has called for a recount of the ballots.", "supports"),
        ("Ruritania urged its neighbors to sign the treaty.", "supports"),
        ("Ruritania is pushing for a lower tariff.", "supports"),
        ("Ruritania voted for the resolution.", "supports"),
        ("Ruritania voiced support for the canal.", "supports"),
        ("Ruritania on Monday rejected the offer.", "opposes"),
        ("Ruritania refused on Tuesday to sign the treaty.", "opposes"),
        ("Ruritania has ruled out a pipeline.", "opposes"),
        ("Ruritania remains opposed to the canal.", "opposes"),
        ("Ruritania is against the canal.", "opposes"),
        ("Ruritania vowed to fight the tariff.", "opposes"),
        ("Ruritania denied that it had moved its troops.", "opposes"),
        ("Ruritania expressed opposition to the canal.", "opposes"),
        ("Ruritania warned against lifting the embargo.", "opposes"),
        ("Ruritania is divided over the canal.", "undecided"),
        ("The truce is in doubt: Ruritania has not decided.", "undecided"),
        ("The truce is in doubt. Ruritania has yet to make up its mind.", "undecided"),
    ],
)
def test_a_stance_verb_tells_where_its_subject_stands(sentence: str, stance: str) -> None:
    assert told(sentence) == {("Ruritania", stance)}


def test_a_stance_that_is_denied_is_the_other_one() -> None:
    assert told("Ruritania does not support the canal.") == {("Ruritania", "opposes")}
    assert told("Ruritania does not oppose the canal.") == {("Ruritania", "supports")}
    assert told("Ruritania no longer supports the canal.") == {("Ruritania", "opposes")}


def test_who_would_not_rule_a_thing_out_is_undecided() -> None:
    assert told("Ruritania would not rule out a blockade.") == {("Ruritania", "undecided")}


def test_who_declines_to_comment_takes_no_stance() -> None:
    assert told("Ruritania declined to comment on the canal.") == set()


def test_who_declines_to_endorse_is_undecided() -> None:
    assert told("Ruritania declined to endorse the canal.") == {("Ruritania", "undecided")}


@pytest.mark.parametrize(
    "condition",
    [
        "as long as the tolls stay low",
        "provided that the tolls stay low",
        "only if the tolls stay low",
    ],
)
def test_a_condition_makes_support_conditional(condition: str) -> None:
    stand = only(f"Ruritania would accept the canal {condition}.")
    assert (stand.stance, stand.condition) == (Stance.CONDITIONAL, condition)


def test_opposition_with_an_unless_is_conditional() -> None:
    stand = only("Ruritania opposes the canal unless the tolls are halved.")
    assert (stand.stance, stand.condition) == (Stance.CONDITIONAL, "the tolls are halved")


@pytest.mark.parametrize(
    ("told", "condition"),
    [
        ("if the tolls fall, drawing an angry reply", "if the tolls fall"),
        ("if Norway, citing its costs, pays for it", "if Norway, citing its costs, pays for it"),
    ],
)
def test_what_went_with_all_of_it_is_no_part_of_a_condition(told: str, condition: str) -> None:
    assert only(f"Ruritania would accept the canal {told}.").condition == condition


def test_opposition_with_an_if_is_no_support_on_that_condition() -> None:
    stand = only("Ruritania would reject the canal if the tolls rise.")
    assert (stand.stance, stand.condition) == (Stance.CONDITIONAL, "unless the tolls rise")


def test_a_condition_may_stand_in_front() -> None:
    assert told("If the tolls stay low, Ruritania would support the canal.") == {
        ("Ruritania", "conditional")
    }


def test_a_condition_may_stand_after_the_attribution() -> None:
    assert told(
        "Ruritania is ready to pay for dredging, Vera Holm said, provided Freedonia pays too."
    ) == {("Ruritania", "conditional")}


def test_a_condition_of_somebody_else_is_not_borrowed() -> None:
    assert told(
        "Ruritania backs the canal, and Freedonia said it could accept it as long as tolls fall."
    ) == {("Ruritania", "supports"), ("Freedonia", "conditional")}


def test_a_promise_on_a_condition_is_a_stance_of_its_own() -> None:
    assert told("Ruritania said it would sign the treaty if the tolls were halved.") == {
        ("Ruritania", "conditional")
    }


def test_joined_holders_have_a_position_each() -> None:
    found = stands("Ruritania, Freedonia and Sylvania oppose the canal.")
    assert [stand.holder.name for stand in found] == ["Ruritania", "Freedonia", "Sylvania"]
    assert len({stand.issue for stand in found}) == 1


def test_a_but_parts_two_stances() -> None:
    assert told("Ruritania supports the canal but Freedonia opposes it.") == {
        ("Ruritania", "supports"),
        ("Freedonia", "opposes"),
    }


def test_what_it_points_to_is_the_issue_before() -> None:
    first, second = stands("Ruritania supports the canal. Freedonia opposes it.")
    assert first.issue == second.issue


def test_a_stance_of_before_is_none_of_now() -> None:
    assert told("Ruritania had opposed the canal but now supports it.") == {
        ("Ruritania", "supports")
    }
    assert told("Ruritania once opposed the canal.") == set()
    assert told("In March Vera Holm had said that she would never sign the treaty.") == set()


def test_a_stance_that_is_only_supposed_is_none() -> None:
    assert told("The canal will be dug if Ruritania supports it.") == set()
    assert told("Ruritania may support the canal.") == set()
    assert told("Does Ruritania support the canal?") == set()


@pytest.mark.parametrize(
    "sentence",
    [
        "The support for Ruritania is large.",
        "Ruritania needs military support for its army.",
        "The plan of Ruritania was printed on Monday.",
        "Ruritania came back on Friday.",
        "Ruritania backed down on Friday.",
    ],
)
def test_nouns_and_particles_are_no_stance(sentence: str) -> None:
    assert told(sentence) == set()


def test_to_urge_the_end_of_a_plan_is_to_oppose_it() -> None:
    stand = only("Ruritania urged the ministers to scrap the canal project.")
    assert stand.stance is Stance.OPPOSES
    assert stand.statement == "The canal project goes ahead"


def test_to_refuse_to_withdraw_a_plan_is_to_support_it() -> None:
    assert told("Ruritania refused to withdraw the proposal.") == {("Ruritania", "supports")}


def test_what_is_backed_by_somebody_he_supports() -> None:
    assert told("The canal is opposed by Ruritania.") == {("Ruritania", "opposes")}


def test_a_noun_may_tell_a_stance() -> None:
    assert told("Ruritania’s opposition to the canal is old.") == {("Ruritania", "opposes")}
    assert told("The envoys spoke of Ruritania’s desire to join.") == {("Ruritania", "supports")}


def test_a_relative_clause_may_tell_a_stance() -> None:
    assert told("The letter came from the Harbour Union, which wants a ban on night work.") == {
        ("Harbour Union", "supports")
    }


def test_the_subject_is_found_before_an_appositive() -> None:
    assert told("Vera Holm, the mayor of a small town in Freedonia, opposes the canal.") == {
        ("Vera Holm", "opposes")
    }


def test_what_people_say_in_marks_is_self_quoted() -> None:
    stand = only("“We must dig this canal before winter,” Vera Holm said.")
    assert (stand.holder.name, stand.stance) == ("Vera Holm", Stance.SUPPORTS)
    assert stand.attribution is Attribution.SELF_QUOTED
    assert len(stand.quotes) == 1


@pytest.mark.parametrize(
    ("words", "stance"),
    [
        ("We will not accept a canal through our marshes", "opposes"),
        ("The toll is a mistake", "opposes"),
        ("A toll this high is unacceptable", "opposes"),
        ("It is time to dig the canal", "supports"),
        ("The canal is the right thing for both towns", "supports"),
        ("I support the canal", "supports"),
        ("A toll is not a mistake", "supports"),
    ],
)
def test_modals_and_judgements_in_marks_are_stances(words: str, stance: str) -> None:
    assert told(f"“{words},” Vera Holm said.") == {("Vera Holm", stance)}


def test_what_is_said_of_this_is_said_of_what_was_named_before() -> None:
    named = "The towns will vote on the canal plan."
    for words in ("This cannot happen while the war goes on", "My answer is no"):
        stand = only(f"{named} “{words},” Vera Holm said.")
        assert (stand.holder.name, stand.stance) == ("Vera Holm", Stance.OPPOSES)
        assert stand.statement.startswith("The canal plan is adopted")


def test_plain_facts_in_marks_are_no_stance() -> None:
    assert told("“The canal is forty miles long,” Vera Holm said.") == set()
    assert told("“Should we dig it?” Vera Holm asked.") == set()


def test_what_people_are_reported_to_want_is_self_reported() -> None:
    stand = only("Vera Holm said that both towns should pay for the canal.")
    assert (stand.holder.name, stand.attribution) == ("Vera Holm", Attribution.SELF_REPORTED)


def test_a_stance_told_by_another_is_attributed_to_him() -> None:
    stand = only("Ruritania opposes the canal, Vera Holm said.")
    assert stand.holder.name == "Ruritania"
    assert stand.attribution is Attribution.ATTRIBUTED_NAMED
    assert stand.attributed_to is not None
    assert stand.attributed_to.name == "Vera Holm"


def test_a_stance_told_by_nobody_named_is_attributed_so() -> None:
    stand = only("Ruritania opposes the canal, according to a senior official.")
    assert stand.attribution is Attribution.ATTRIBUTED_ANONYMOUS


def test_what_the_article_tells_is_the_narrators() -> None:
    assert only("Ruritania opposes the canal.").attribution is Attribution.NARRATOR


def test_he_is_whoever_is_reported() -> None:
    stand = only("Otto Brand met Karl Lindt. Otto Brand said he opposed the canal.")
    assert (stand.holder.name, stand.attribution) == ("Otto Brand", Attribution.SELF_REPORTED)


def test_an_enemy_named_in_a_quotation_holds_and_does_not_speak() -> None:
    stand = only("“This is what Freedonia wants – that we are divided,” Vera Holm said.")
    assert (stand.holder.name, stand.stance) == ("Freedonia", Stance.OPPOSES)
    assert stand.attribution is Attribution.ATTRIBUTED_NAMED


def test_one_holder_issue_and_stance_is_one_position() -> None:
    stand = only("Ruritania opposes the canal. It has long opposed the canal.")
    assert len(stand.evidence) == 2


def test_evidence_runs_from_the_holder_to_the_end_of_the_clause() -> None:
    text = "On Friday Ruritania rejected the toll on grain, but talks go on."
    (stand,) = stands(text)
    start, end = stand.evidence[0]
    whole = read(text).raw
    assert whole[start:end] == "Ruritania rejected the toll on grain"


def test_a_reason_is_kept() -> None:
    stand = only("Ruritania opposes the canal because it would drain the marshes.")
    assert stand.rationale == "it would drain the marshes"


def test_who_speaks_for_a_body_stands_where_it_stands() -> None:
    text = read("The Harbour Union opposes the canal. “They never asked us once,” Vera Holm said.")
    cast = cast_of(text)
    vera, union = (
        next(a for a in cast.actors if a.name == n) for n in ("Vera Holm", "Harbour Union")
    )
    vera.affiliation = union
    found = find_positions(text, cast, find_quotes(text, cast))
    assert {(s.holder.name, s.stance.value) for s in found} == {
        ("Harbour Union", "opposes"),
        ("Vera Holm", "opposes"),
    }


@pytest.mark.parametrize("stance", list(Stance))
def test_a_summary_is_a_sentence(stance: Stance) -> None:
    sentences = {
        Stance.SUPPORTS: "Ruritania supports the canal.",
        Stance.OPPOSES: "Ruritania opposes the canal.",
        Stance.CONDITIONAL: "Ruritania would support the canal if tolls fall.",
        Stance.UNDECIDED: "Ruritania is undecided about the canal.",
    }
    summary = only(sentences[stance]).summary
    assert summary.startswith("Ruritania ")
    assert summary.endswith(".")


def test_the_same_text_gives_the_same_positions() -> None:
    text = "Ruritania supports the canal, but Freedonia, Sylvania and the Harbour Union oppose it."
    assert stands(text)[0].summary == stands(text)[0].summary
    assert told(text) == told(text)


@pytest.mark.parametrize(
    "words",
    [
        "supports ",
        "Ruritania and Freedonia and ",
        "X opposes it, ",
        "“we must not ” ",
        "would if ",
        "wants to ",
        "that, ",
        "( ) — ",
    ],
)
def test_odd_text_takes_time_in_proportion(words: str) -> None:
    size = 50_000
    text = read((words * (size // len(words) + 1))[:size] + "oppose it.")
    cast = cast_of(text)
    begin = time.perf_counter()
    find_positions(text, cast, [])
    assert time.perf_counter() - begin < SECONDS_A_MEGABYTE * size / 1_000_000


def test_the_right_to_do_a_thing_is_wanted_itself() -> None:
    assert only("Ruritania wants the right to close the canal.").statement == (
        "The right to close the canal is granted"
    )


def test_what_stands_after_a_while_clause_is_not_part_of_it() -> None:
    start, end = stands("While Ruritania opposes the canal, the towns are calm.")[0].evidence[0]
    assert end - start == len("Ruritania opposes the canal")


def test_no_for_now_and_yes_in_the_end_are_two_issues() -> None:
    words = "“We all agree that the canal will join both seas. But this cannot happen as long as"
    found = stands(f"{words} the river is frozen,” Vera Holm said.")
    assert [stand.stance for stand in found] == [Stance.SUPPORTS, Stance.OPPOSES]
    assert found[0].issue != found[1].issue


def test_what_is_on_nothing_that_is_said_is_no_stance() -> None:
    assert told("Ruritania said it was a levy it would never agree to.") == set()
    assert told("Ruritania, which campaigns for disabled people, is rich.") == set()


@pytest.mark.parametrize(
    "sentence",
    [
        "Ruritania would vote against the bill whatever was offered.",
        "Ruritania opposes the bill before it takes effect.",
        "Ruritania asked the court to block the bill and let prices rise.",
    ],
)
def test_a_second_clause_is_no_part_of_a_plan(sentence: str) -> None:
    assert only(sentence).statement == "The bill is adopted"
