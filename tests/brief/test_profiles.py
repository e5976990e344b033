import datetime as dt
from dataclasses import replace
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from brief.entities import EntityKind, RoleStatus
from brief.positions import Stance
from brief.profiles import (
    Appearance,
    IssueProfile,
    Naming,
    Stand,
    entity_profile,
    issue_profile,
)
from brief.refs import Ref

MAY, JUNE, JULY = (dt.datetime(2024, month, 1, tzinfo=dt.UTC) for month in (5, 6, 7))


def seen(brief: str, dated: dt.datetime, **known: Any) -> Appearance:
    """An appearance of Norway in one brief, of which nothing is known but what is given."""
    published = known.setdefault("published_at", dated)
    appearance = Appearance(
        entity_id="norway",
        brief=Ref(brief, brief.upper()),
        dated=dated,
        published_at=published,
        briefs=1,
        first_seen=published,
        last_seen=published,
        kind=EntityKind.COUNTRY,
        name="Norway",
        aliases=(),
        country=None,
        role=None,
        role_status=None,
        quotes=0,
        positions=0,
        pending_decisions=0,
    )
    return replace(appearance, **known)


def stand(holder: str, brief: str, dated: dt.datetime, stance: Stance, ordinal: int = 0) -> Stand:
    """A position of a holder in a brief, published when it is dated."""
    return Stand(
        holder=Ref(holder, holder.title()),
        stance=stance,
        position_id=f"p-{holder}-{brief}-{ordinal}",
        brief=Ref(brief, brief.upper()),
        dated=dated,
        published_at=dated,
        ordinal=ordinal,
    )


def naming(brief: str, dated: dt.datetime, statement: str) -> Naming:
    return Naming(issue_id="cable", statement=statement, brief_id=brief, dated=dated)


def profile(*stands: Stand) -> IssueProfile:
    return issue_profile([naming("a", MAY, "The cable is laid")], stands)


def moves(found: IssueProfile) -> list[tuple[str, Stance, Stance]]:
    return [(move.holder.id, move.before, move.after) for move in found.moved]


# Entities


def test_an_entity_is_named_as_in_the_newest_brief_and_keeps_its_other_names():
    found = entity_profile(
        [
            seen("a", MAY, name="Kingdom of Norway", aliases=("Norge", "Norway")),
            seen("b", JUNE, name="Norway", aliases=("Norwegian",)),
        ]
    )
    assert (found.name, found.aliases) == ("Norway", ("Norwegian", "Kingdom of Norway", "Norge"))


def test_of_two_briefs_of_one_time_the_later_by_id_is_newest():
    found = entity_profile([seen("b", MAY, name="B"), seen("a", MAY, name="A")])
    assert found.name == "B"


def test_a_country_is_the_newest_that_is_known():
    found = entity_profile(
        [seen("a", MAY, country="SE"), seen("b", JUNE, country="NO"), seen("c", JULY)]
    )
    assert found.country == "NO"


def test_offices_are_told_newest_first_with_the_brief_that_says_so():
    found = entity_profile(
        [
            seen("a", MAY, role="Mayor", role_status=RoleStatus.CURRENT),
            seen("b", JUNE),
            seen("c", JULY, role="Mayor", role_status=RoleStatus.FORMER),
        ]
    )
    assert [(role.brief.id, role.role_status, role.published_at) for role in found.roles] == [
        ("c", RoleStatus.FORMER, JULY),
        ("a", RoleStatus.CURRENT, MAY),
    ]


def test_what_an_entity_says_holds_and_decides_is_added_up():
    found = entity_profile(
        [
            seen("a", MAY, quotes=1, positions=2, pending_decisions=3),
            seen("b", JUNE, quotes=10, positions=20, pending_decisions=30),
        ]
    )
    assert (found.briefs, found.quotes, found.positions, found.pending_decisions) == (2, 11, 22, 33)


def test_an_entity_is_seen_from_the_first_publication_to_the_last():
    found = entity_profile([seen("a", JULY, published_at=None), seen("b", JUNE), seen("c", MAY)])
    assert (found.first_seen, found.last_seen) == (MAY, JUNE)


def test_an_entity_of_unpublished_articles_was_seen_at_no_known_time():
    found = entity_profile([seen("a", MAY, published_at=None)])
    assert (found.first_seen, found.last_seen) == (None, None)


@given(st.permutations([seen("a", MAY, name="A"), seen("b", JUNE), seen("c", JUNE, country="NO")]))
def test_a_profile_does_not_depend_on_the_order_of_appearances(appearances: list[Appearance]):
    assert entity_profile(appearances) == entity_profile(appearances[::-1])


# Issues


def test_an_issue_is_stated_as_in_the_newest_brief():
    found = issue_profile([naming("b", JUNE, "New"), naming("a", MAY, "Old")], stands=[])
    assert (found.id, found.statement, found.briefs, found.positions) == ("cable", "New", 2, 0)


def test_every_stance_has_its_camp_even_if_nobody_is_in_it():
    assert profile().camps == dict.fromkeys(Stance, ())


def test_each_holder_stands_in_one_camp_by_the_newest_word():
    found = profile(
        stand("norway", "b", JUNE, Stance.CONDITIONAL),
        stand("norway", "a", MAY, Stance.OPPOSES),
        stand("denmark", "a", MAY, Stance.SUPPORTS),
    )
    camps = {stance: [s.holder.id for s in camp] for stance, camp in found.camps.items() if camp}
    assert camps == {Stance.CONDITIONAL: ["norway"], Stance.SUPPORTS: ["denmark"]}
    assert found.positions == 3


def test_within_one_brief_the_last_word_counts():
    found = profile(
        stand("norway", "a", MAY, Stance.SUPPORTS, ordinal=2),
        stand("norway", "a", MAY, Stance.OPPOSES, ordinal=1),
    )
    assert [s.position_id for s in found.camps[Stance.SUPPORTS]] == ["p-norway-a-2"]


def test_two_words_in_one_brief_are_no_move():
    found = profile(
        stand("norway", "a", MAY, Stance.OPPOSES, ordinal=1),
        stand("norway", "a", MAY, Stance.SUPPORTS, ordinal=2),
    )
    assert found.moved == ()


def test_a_holder_moves_between_one_brief_and_the_next():
    found = profile(
        stand("norway", "a", MAY, Stance.OPPOSES),
        stand("norway", "b", JUNE, Stance.CONDITIONAL),
    )
    (move,) = found.moved
    assert (move.before, move.after, move.at) == (Stance.OPPOSES, Stance.CONDITIONAL, JUNE)
    assert move.position_ids == ("p-norway-a-0", "p-norway-b-0")


def test_who_says_the_same_again_has_not_moved():
    stands = [stand("norway", b, d, Stance.OPPOSES) for b, d in (("a", MAY), ("b", JUNE))]
    assert profile(*stands).moved == ()


def test_moves_are_told_newest_first():
    found = profile(
        stand("norway", "a", MAY, Stance.OPPOSES),
        stand("norway", "b", JUNE, Stance.UNDECIDED),
        stand("norway", "c", JULY, Stance.SUPPORTS),
    )
    assert moves(found) == [
        ("norway", Stance.UNDECIDED, Stance.SUPPORTS),
        ("norway", Stance.OPPOSES, Stance.UNDECIDED),
    ]


def test_moves_at_one_time_are_told_newest_first_too():
    found = profile(
        stand("norway", "a", MAY, Stance.OPPOSES),
        stand("norway", "b", MAY, Stance.UNDECIDED),
        stand("norway", "c", MAY, Stance.SUPPORTS),
    )
    assert moves(found) == [
        ("norway", Stance.UNDECIDED, Stance.SUPPORTS),
        ("norway", Stance.OPPOSES, Stance.UNDECIDED),
    ]


def test_a_move_in_an_article_of_unknown_publication_has_no_time():
    found = profile(
        stand("norway", "a", MAY, Stance.OPPOSES),
        replace(stand("norway", "b", JUNE, Stance.SUPPORTS), published_at=None),
    )
    assert found.moved[0].at is None


STANDS = [
    stand("norway", "a", MAY, Stance.OPPOSES),
    stand("norway", "b", MAY, Stance.SUPPORTS),
    stand("denmark", "b", MAY, Stance.SUPPORTS, ordinal=1),
    stand("denmark", "c", JUNE, Stance.OPPOSES),
]


@given(st.permutations(STANDS))
def test_an_issue_does_not_depend_on_the_order_of_its_positions(stands: list[Stand]):
    assert profile(*stands) == profile(*STANDS)
