"""The benchmark runs from end to end, and says nothing of what it did not measure."""

import re
import subprocess
import sys
from dataclasses import replace

import pytest

from bench import page, printing
from bench.chart import bars
from bench.contenders import EMPTY, OURS
from bench.generator import is_whole
from bench.growth import Growth
from bench.loads import Load, Request, generators, load
from bench.processes import ROOT, fetch
from bench.reports import Report, goals_of
from bench.serving import Measured
from tests.serving import serving

TINY = ["--briefs", "3", "--rounds", "1", "--seconds", "0.1", "--load", "python", "--no-peers"]


def a_report(**changes):
    loads = {kind: Load(1000.0, 1.0, 2.0, 0) for kind in ("brief", "quote", "unchanged", "list")}
    measured = [Measured(name, loads, 0.5, 60.0) for name in (OURS, EMPTY, "Datasette")]
    given = Report(
        date="2026-01-02",
        machine="a machine",
        generator="wrk",
        briefs=3,
        size=1500.0,
        serving=measured,
        start=0.5,
        writing=None,
        growth=[],
    )
    return replace(given, **changes)


def test_a_tiny_run_prints_its_table_from_end_to_end():
    command = [sys.executable, "-m", "bench", *TINY, "--rows", "0"]
    ended = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=120)
    assert ended.returncode == 0, ended.stderr
    rows = [line for line in ended.stdout.splitlines() if line.startswith(f"| {OURS} ")]
    assert len(rows) == 2  # its ratios and its times
    assert f"| {EMPTY} " in ended.stdout
    assert "Flask + flask-smorest + marshmallow + ORM" in ended.stdout
    assert "one at a time" in ended.stdout


@pytest.mark.parametrize("generator", generators())
def test_each_generator_counts_answers_and_failures(tmp_path, loaded_file, generator):
    with serving(tmp_path) as served:
        brief = "/v1/briefs/nato-ukraine-membership"
        _, etag, _ = fetch(served.port, brief)
        well = [Request(brief), Request(brief, etag), Request("/v1/quotes")]
        came = load(generator, served.port, well, 0.2, 2)
        wrong = load(generator, served.port, [Request("/v1/nothing")], 0.2, 2)
    assert came.rate > 0
    assert 0 < came.p50 <= came.p99
    assert came.failed == 0
    assert wrong.failed > 0


def test_an_answer_is_whole_with_its_length_its_last_chunk_or_a_304():
    assert is_whole(b"HTTP/1.1 200 OK\r\nContent-Length: 2", b"{}")
    assert not is_whole(b"HTTP/1.1 200 OK\r\nContent-Length: 2", b"{")
    chunked = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked"
    assert is_whole(chunked, b"2\r\n{}\r\n0\r\n\r\n")
    assert not is_whole(chunked, b"2\r\n{}\r\n")
    assert is_whole(b"HTTP/1.1 304 Not Modified\r\nContent-Length: 9", b"")


def test_a_goal_is_reached_or_missed_and_is_left_out_where_nothing_was_measured():
    growth = Growth("quotes by speaker", 1000, 1_000_000, 100.0, 200.0)
    goals = {goal.work: goal for goal in goals_of(a_report(growth=[growth]))}
    assert goals[f"GET brief, against {EMPTY}"].holds
    assert not goals["GET brief, against Datasette"].holds
    assert not goals["growth, worst (quotes by speaker)"].holds
    assert not any("write" in work or "FastAPI" in work for work in goals)


def test_the_page_keeps_what_was_not_measured_and_all_that_people_wrote(tmp_path):
    file, chart = tmp_path / "performance.md", tmp_path / "performance.svg"
    marked = "<!-- {0} -->\n{1}\n<!-- /{0} -->\n"
    kept = marked.format("growth", "kept") + "After\n"
    file.write_text("Before\n" + marked.format("ratios", "old") + kept)
    page.write(a_report(), file, chart)
    text = file.read_text("utf-8")
    assert text.startswith("Before\n<!-- ratios -->\n2026-01-02; a machine; ")
    assert "old" not in text
    assert text.endswith(kept)
    assert chart.read_text("utf-8").startswith("<svg ")


def test_a_chart_has_a_bar_for_each_row_as_long_as_it_says():
    drawn = bars("A & B", [("half", 0.5), ("whole", 1.0)], marked="whole")
    widths = [float(width) for width in re.findall(r'" width="([\d.]+)" height="16"', drawn)]
    assert "A &amp; B" in drawn
    assert widths == [410.0, 205.0]


def test_a_report_is_all_in_its_tables():
    text = printing.everything(a_report())
    assert "1.00" in text
    assert "load by wrk" in text


def test_the_page_for_users_has_a_place_for_every_table():
    text = page.PAGE.read_text("utf-8")
    for name in page.PARTS:
        assert f"<!-- {name} -->" in text, name
        assert f"<!-- /{name} -->" in text, name
