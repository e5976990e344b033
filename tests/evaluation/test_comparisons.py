"""Measuring: what counts as found, as right, as the same."""

from dataclasses import replace

from brief.dates import When
from brief.entities import Anonymity, EntityKind
from brief.issues import Issue
from brief.positions import Stance
from brief.quotes import QuoteType
from evaluation.comparisons import compare
from evaluation.tallies import Tally
from tests.evaluation.samples import GOLD, ISSUE, decision, entity, position, quote

MAYOR = entity("zoe-marchetti", EntityKind.PERSON, "Zoe\u0308 Marchetti", "Zoe\u0308 Marchetti")
COUNCIL = entity(
    "port-council", EntityKind.ORGANIZATION, "Lindhaven Port Council", "Lindhaven Port Council"
)
WORDS = "The ferry is our bridge,"


def figures(found, gold, dates=()):
    return compare(found, gold, dates).tallies


def sorts(found, gold, kind):
    return [(miss.sort, miss.words) for miss in compare(found, gold).misses if miss.kind == kind]


def test_a_brief_against_itself_is_all_right():
    gold = replace(
        GOLD,
        entities=(MAYOR, COUNCIL),
        quotes=(quote("q-1", WORDS, MAYOR.ref),),
        positions=(position("p-1", MAYOR.ref, Stance.SUPPORTS, WORDS),),
        pending_decisions=(decision("d-1", "It has to rule by year-end", COUNCIL.ref),),
    )
    comparison = compare(gold, gold)
    assert not comparison.misses
    assert all(tally.f1 in (1, None) for tally in comparison.tallies.values())


def test_names_are_held_to_their_exact_span_and_then_to_their_type():
    other = replace(MAYOR, kind=EntityKind.PLACE)
    found = replace(GOLD, entities=(other,))
    gold = replace(GOLD, entities=(MAYOR, COUNCIL))
    assert figures(found, gold)["names found"] == Tally(1, 1, 2)
    assert figures(found, gold)["names typed"] == Tally(0, 1, 2)
    assert [sort for sort, _ in sorts(found, gold, "names")] == ["missed", "wrong"]


def test_an_article_before_a_name_is_no_part_of_it():
    name = replace(
        COUNCIL, mentions=entity("c", COUNCIL.kind, "c", "Lindhaven Port Council").mentions
    )
    longer = replace(
        COUNCIL, mentions=entity("c", COUNCIL.kind, "c", "The Lindhaven Port Council").mentions
    )
    found, gold = replace(GOLD, entities=(name,)), replace(GOLD, entities=(longer,))
    assert figures(found, gold)["names found"] == Tally(1, 1, 1)


def test_descriptions_and_sources_without_a_name_are_no_names():
    described = entity("engineers", EntityKind.GROUP, "engineers", "The council’s engineers")
    anonymous = entity(
        f"{GOLD.id}--person",
        EntityKind.ANONYMOUS_SOURCE,
        "person close to the talks",
        "a person close to the talks",
        anonymity=Anonymity(descriptor="person close to the talks"),
    )
    gold = replace(GOLD, entities=(described, anonymous))
    assert figures(gold, gold)["names found"] == Tally(0, 0, 0)


def test_a_quote_that_is_cut_short_is_a_part_right():
    found = replace(GOLD, quotes=(quote("q-1", "The ferry is"),))
    gold = replace(GOLD, quotes=(quote("q-2", WORDS),))
    assert figures(found, gold)["direct, exact"].right == 0
    assert figures(found, gold)["direct, partial"].right == 2 * 12 / (12 + 24)


def test_a_quote_of_another_type_counts_where_types_are_taken_together():
    found = replace(GOLD, quotes=(quote("q-1", WORDS, type=QuoteType.MIXED),))
    gold = replace(GOLD, quotes=(quote("q-2", WORDS),))
    assert figures(found, gold)["direct, exact"] == Tally(0, 0, 1)
    assert figures(found, gold)["direct+mixed, exact"] == Tally(1, 1, 1)


def test_a_quote_is_matched_once():
    found = replace(GOLD, quotes=(quote("q-1", "The ferry"), quote("q-2", "our bridge")))
    gold = replace(GOLD, quotes=(quote("q-3", WORDS),))
    assert figures(found, gold)["direct, partial"].found == 2
    assert [sort for sort, _ in sorts(found, gold, "quotes")].count("false") == 1


def test_a_speaker_is_the_same_by_id_by_name_or_by_place():
    by_name = replace(MAYOR, id="marchetti", mentions=())
    by_place = replace(MAYOR, id="mayor", name="Mayor")
    for same in (MAYOR, by_name, by_place):
        found = replace(GOLD, entities=(same,), quotes=(quote("q-1", WORDS, same.ref),))
        gold = replace(GOLD, entities=(MAYOR,), quotes=(quote("q-2", WORDS, MAYOR.ref),))
        assert figures(found, gold)["direct, speaker"] == Tally.of(1, 1)


def test_a_wrong_speaker_is_told_with_the_right_one():
    found = replace(GOLD, entities=(COUNCIL,), quotes=(quote("q-1", WORDS, COUNCIL.ref),))
    gold = replace(GOLD, entities=(MAYOR,), quotes=(quote("q-2", WORDS, MAYOR.ref),))
    (miss,) = [miss for miss in compare(found, gold).misses if miss.kind == "quotes"]
    assert miss.detail == "Lindhaven Port Council speaks, should be Zoe\u0308 Marchetti"


def test_a_position_needs_holder_place_and_stance():
    gold = replace(
        GOLD,
        entities=(MAYOR, COUNCIL),
        positions=(position("p-1", MAYOR.ref, Stance.SUPPORTS, WORDS),),
    )

    def measured(holder, stance, words):
        found = replace(gold, positions=(position("p-2", holder, stance, words),))
        return figures(found, gold)

    assert measured(MAYOR.ref, Stance.SUPPORTS, "our bridge")["positions"].right == 1
    assert measured(COUNCIL.ref, Stance.SUPPORTS, WORDS)["positions"].right == 0
    assert measured(MAYOR.ref, Stance.SUPPORTS, "swim home")["positions"].right == 0
    opposed = measured(MAYOR.ref, Stance.OPPOSES, WORDS)
    assert opposed["positions"].right == 0
    assert opposed["positions, stance"] == Tally.of(0, 1)


def test_positions_on_one_issue_belong_together_in_pairs():
    other = Issue("port-closed", "The port is closed")
    words = ("The ferry is", "our bridge,", "swim home")
    first, second, third = (
        position(f"p-{words}", MAYOR.ref, Stance.SUPPORTS, words) for words in words
    )
    gold = replace(GOLD, entities=(MAYOR,), issues=(ISSUE, other), positions=(first, second, third))
    apart = replace(gold, positions=(first, second, replace(third, issue=other.ref)))
    assert figures(gold, gold)["positions, together"] == Tally(3, 3, 3)
    assert figures(apart, gold)["positions, together"] == Tally(1, 1, 3)
    assert figures(gold, apart)["positions, together"] == Tally(1, 3, 1)


def test_a_decision_needs_its_place_and_then_decider_and_date_are_looked_at():
    words = "It has to rule by year-end"
    gold = replace(
        GOLD,
        entities=(MAYOR, COUNCIL),
        pending_decisions=(decision("d-1", words, COUNCIL.ref, edtf="../2024-12-31"),),
    )
    found = replace(gold, pending_decisions=(decision("d-2", "has to rule", MAYOR.ref),))
    measured = figures(found, gold)
    assert measured["decisions"] == Tally(1, 1, 1)
    assert measured["decisions, decider"] == Tally.of(0, 1)
    assert measured["decisions, date"] == Tally.of(0, 1)
    assert [sort for sort, _ in sorts(found, gold, "decisions")] == ["wrong", "wrong"]


def test_a_date_is_right_where_its_days_are():
    gold = replace(
        GOLD, pending_decisions=(decision("d-1", "rule by year-end", edtf="../2024-12-31"),)
    )
    right, wrong = When("By year-end", "../2024-12-31"), When("year-end", "2024-12")
    assert figures(GOLD, gold, [right])["dates right"] == Tally.of(1, 1)
    assert figures(GOLD, gold, [wrong])["dates right"] == Tally.of(0, 1)


def test_evidence_that_does_not_say_what_the_text_says_is_counted():
    mention = replace(MAYOR.mentions[0], exact="somebody else")
    found = replace(GOLD, entities=(replace(MAYOR, mentions=(mention,)),))
    assert figures(found, GOLD)["evidence verbatim"] == Tally.of(0, 1)
