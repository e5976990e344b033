import pytest

from brief.errors import NotFound
from brief.positions import Stance
from brief.profiles import Naming, Stand, issue_profile
from store import issues
from store.database import Database
from tests.store.conftest import Save
from tests.store.making import issue_body, make_brief


def test_a_profile_is_made_of_all_namings_and_positions(database: Database, save: Save):
    made = [
        make_brief("a", day=1, stances=[Stance.OPPOSES, Stance.UNDECIDED]),
        make_brief("b", day=2, stances=[Stance.SUPPORTS]),
    ]
    save(*reversed(made))
    expected = issue_profile(
        [
            Naming(
                issue_id="dig-the-canal",
                statement="The canal should be dug.",
                brief_id=one.id,
                dated=one.dated,
            )
            for one in made
        ],
        [
            Stand(
                holder=position.holder,
                stance=position.stance,
                position_id=position.id,
                brief=one.ref,
                dated=one.dated,
                published_at=one.article.published_at,
                ordinal=ordinal,
            )
            for one in made
            for ordinal, position in enumerate(one.positions)
        ],
    )
    assert len(expected.moved) == 1
    with database.reading() as connection:
        assert issues.get(connection, "dig-the-canal").body == issue_body(expected)


def test_the_profile_of_an_issue_that_no_brief_names_any_more_is_gone(
    database: Database, save: Save
):
    save(make_brief(), make_brief(version=2, issue="fill-the-canal"))
    with database.reading() as connection:
        with pytest.raises(NotFound):
            issues.get(connection, "dig-the-canal")
        assert b"fill-the-canal" in issues.get(connection, "fill-the-canal").body


def test_issues_are_listed_by_id_and_by_brief(database: Database, save: Save):
    save(make_brief("a", issue="second"), make_brief("b", issue="first"))
    with database.reading() as connection:
        bodies = {id: issues.get(connection, id).body for id in ("first", "second")}
        assert issues.find(connection, limit=9).items == (bodies["first"], bodies["second"])
        assert issues.find(connection, limit=9, brief="a").items == (bodies["second"],)
        assert issues.find(connection, limit=9, brief="x").items == ()
