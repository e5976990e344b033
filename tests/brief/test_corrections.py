"""What an editor corrected is not undone by a new reading."""

from dataclasses import replace

import pytest

from brief.articles import Article
from brief.briefs import Brief, ReviewStatus
from brief.checking import faults_of
from brief.corrections import corrected
from brief.evidence import Evidence
from brief.refs import Ref
from brief.trees import rewrite
from tests.brief.samples import at, lindhaven, night_ferry


@pytest.fixture
def machine() -> Brief:
    """What the engine read."""
    return replace(night_ferry(), review_status=ReviewStatus.MACHINE)


def edited(base: Brief, **changes) -> Brief:
    """What an editor made of it."""
    return replace(base, review_status=ReviewStatus.CORRECTED, version=2, **changes)


def later(brief: Brief, *, before: str = "", cut: str = "") -> Brief:
    """The same findings in a later text: with words before its body, or without some of its own."""
    old = brief.article
    assert old.text is not None
    shift = len(before)
    text = before + old.text.replace(cut, "#" * len(cut)) if cut else before + old.text
    blocks = [replace(b, start=b.start + shift, end=b.end + shift) for b in old.blocks]
    known = {n: getattr(old, n) for n in ("headline", "language", "published_at", "dateline")}
    article = Article.of(text, blocks=blocks, copyright=old.copyright, **known)
    moved: Brief = rewrite(
        brief, Evidence, lambda e: Evidence.of(article, e.start + shift, e.end + shift)
    )
    return replace(moved, article=article)


def codes(brief: Brief) -> list[str]:
    return [warning.code for warning in brief.warnings]


def test_without_edits_a_new_reading_stays_as_it_is(machine):
    assert corrected(machine, []) == machine


def test_what_an_editor_left_out_stays_out(machine):
    gone = machine.pending_decisions[0]
    edit = edited(machine, pending_decisions=())
    found = corrected(later(machine, before="New. "), [(machine, edit)])
    assert gone.id not in [d.id for d in found.pending_decisions]
    assert codes(found) == ["correction_kept"]
    assert gone.id in found.warnings[-1].detail


def test_what_an_editor_changed_stays_changed_at_its_new_place(machine):
    first, *rest = machine.positions
    edit = edited(machine, positions=(replace(first, summary="It is of two minds."), *rest))
    found = corrected(later(machine, before="New. "), [(machine, edit)])
    (kept,) = [p for p in found.positions if p.id == first.id]
    assert kept.summary == "It is of two minds."
    assert kept.evidence[0].start == first.evidence[0].start + len("New. ")
    assert faults_of(found) == []


def test_a_speaker_whom_an_editor_put_right_stays_right(machine):
    quote = next(q for q in machine.quotes if q.speakers)
    other = next(e for e in machine.entities if e.ref not in quote.speakers)
    changed = tuple(
        replace(q, speakers=(other.ref,)) if q.id == quote.id else q for q in machine.quotes
    )
    found = corrected(later(machine), [(machine, edited(machine, quotes=changed))])
    assert next(q for q in found.quotes if q.id == quote.id).speakers == (other.ref,)


def test_what_an_editor_added_is_added_where_its_words_are_now(machine):
    article = lindhaven()
    source = machine.quotes[0]
    added = replace(source, id="q-added", segments=(at(article, "even one a night would do"),))
    edit = edited(machine, quotes=(*machine.quotes, added))
    found = corrected(later(machine, before="New. "), [(machine, edit)])
    (kept,) = [q for q in found.quotes if q.id == "q-added"]
    assert kept.segments[0].exact == "even one a night would do"
    assert faults_of(found) == []


def test_a_correction_whose_words_are_gone_is_told_and_not_forced(machine):
    words = "even one a night would do"
    added = replace(machine.quotes[0], id="q-added", segments=(at(lindhaven(), words),), cue=None)
    edit = edited(machine, quotes=(*machine.quotes, added))
    anew = later(machine)
    text = anew.article.text or ""
    start = text.index(words)
    without = replace(
        anew.article,
        text=text[:start] + "x" * len(words) + text[start + len(words) :],
        sha256="0" * 64,
    )
    found = corrected(replace(anew, article=without), [(machine, edit)])
    assert "q-added" not in [q.id for q in found.quotes]
    assert "correction_lost" in codes(found)


def test_an_entity_that_an_editor_named_anew_keeps_its_name_everywhere(machine):
    old = next(e for e in machine.entities if any(e.ref in q.speakers for q in machine.quotes))
    new = replace(old, name="Mayor Zoe Marchetti-Lund")

    def name(ref: Ref) -> Ref:
        return new.ref if ref == old.ref else ref

    edit = rewrite(machine, Ref, name)
    edit = edited(edit, entities=tuple(new if e.id == old.id else e for e in edit.entities))
    found = corrected(later(machine), [(machine, edit)])
    assert {e.name for e in found.entities if e.id == old.id} == {new.name}
    assert faults_of(found) == []


def test_the_last_of_several_editors_counts(machine):
    first = machine.positions[0]
    dropped = edited(
        machine, positions=machine.positions[1:], pending_decisions=machine.pending_decisions
    )
    back = edited(dropped, positions=machine.positions)
    found = corrected(later(machine), [(machine, dropped), (dropped, back)])
    assert first.id in [p.id for p in found.positions]


def test_what_the_editor_agreed_with_is_read_anew(machine):
    agreed = replace(machine, review_status=ReviewStatus.REVIEWED, version=2)
    anew = replace(later(machine), pending_decisions=())
    assert corrected(anew, [(machine, agreed)]) == anew


def test_who_an_editor_added_stays_where_the_words_of_whom_he_belongs_to_are_gone(machine):
    words = "even one a night would do"
    source = machine.entities[0]
    body = replace(source, id="own-body", name="Own Body", mentions=(at(lindhaven(), "Lindhaven"),))
    his = (at(lindhaven(), words),)
    person = replace(source, id="own-person", name="Own Person", affiliation=body.ref, mentions=his)
    quote = replace(machine.quotes[0], id="q-added", segments=his, cue=None, speakers=(person.ref,))
    edit = edited(
        machine,
        entities=(*machine.entities, body, person),
        quotes=(*machine.quotes, quote),
    )
    assert faults_of(edit) == []
    article = lindhaven()
    text = "x" * 9 + (article.text or "").replace("Lindhaven", "Y" * 9)
    shifted = [replace(b, start=b.start + 9, end=b.end + 9) for b in article.blocks]
    known = {n: getattr(article, n) for n in ("headline", "language", "published_at", "dateline")}
    anew = replace(
        machine,
        article=Article.of(text, blocks=shifted, copyright=article.copyright, **known),
        entities=(),
        quotes=(),
        issues=(),
        positions=(),
        pending_decisions=(),
    )
    found = corrected(anew, [(machine, edit)])
    assert {"own-person", "own-body"} <= {one.id for one in found.entities}
    assert "q-added" in [one.id for one in found.quotes]
    assert faults_of(found) == []


def test_the_headline_that_an_editor_put_right_gives_way_to_another_headline(machine):
    old = machine.article.headline
    edits = []
    for base, right in ((old, "Ferry Stops"), ("Ferry Stops", "Night Ferry Stops")):  # two editors
        before, after = (
            replace(machine, article=replace(machine.article, headline=h)) for h in (base, right)
        )
        edits.append((before, edited(before, article=after.article)))
    same = corrected(machine, edits)
    assert same.article.headline == "Night Ferry Stops"
    assert codes(same) == ["correction_kept"]
    newer = replace(machine, article=replace(machine.article, headline="Ferry To Sail Again"))
    other = corrected(newer, edits)
    assert other.article.headline == "Ferry To Sail Again"
    assert codes(other) == ["correction_lost"]
    assert "`headline` of the article" in other.warnings[-1].detail
