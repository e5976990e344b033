"""The house: no file grows too long, and no sentence of the NATO article enters the project."""

import re
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
ARTICLES = ROOT.parent / "shared" / "articles"
MOST_LINES = 250
IN_A_ROW = 8  # words that are a sentence of somebody and no longer a fact


def files() -> list[Path]:
    """Every file of the project that is tracked, or would be."""
    command = ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    listed = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True).stdout
    return [ROOT / name for name in listed.split("\0") if name and (ROOT / name).is_file()]


def words_of(text: str) -> list[str]:
    return re.findall(r"[\w’'%-]+", text.lower().replace("’", "'"))


def runs(text: str) -> Iterator[tuple[str, ...]]:
    """Every run of so many words."""
    words = words_of(text)
    return (tuple(words[i : i + IN_A_ROW]) for i in range(len(words) - IN_A_ROW + 1))


def test_no_file_is_longer_than_one_thing_needs():
    rooms = ("brief", "schemas", "store", "api", "tools")
    lengths = {
        str(path.relative_to(ROOT)): len(path.read_text("utf-8").splitlines())
        for room in rooms
        for path in (ROOT / room).rglob("*.py")
    }
    assert lengths
    assert {name: length for name, length in lengths.items() if length > MOST_LINES} == {}


@pytest.mark.skipif(not ARTICLES.exists(), reason="../shared with the NATO article is absent")
def test_no_eight_words_in_a_row_of_the_nato_article_stand_in_the_project():
    theirs = {
        run
        for path in ARTICLES.glob("*.txt")
        # without its headline and without what stands in quotation marks
        for piece in re.sub(r"“[^”]*”", "\n", path.read_text("utf-8").partition("\n")[2]).split(
            "\n"
        )
        for run in runs(piece)
    }
    assert len(theirs) > 300
    for path in files():
        try:
            text = path.read_text("utf-8")
        except UnicodeDecodeError:
            continue
        assert not theirs & set(runs(text)), path


def test_no_path_of_a_machine_and_no_address_in_a_lock_file():
    machine = re.compile(r"(?:^|[^A-Za-z0-9_.])/(?:" + "work" + "|" + "root" + r")/", re.MULTILINE)
    for path in files():
        try:
            text = path.read_text("utf-8")
        except UnicodeDecodeError:
            continue
        assert not machine.search(text), path
        if path.suffix == ".lock" or ".ci" in path.parts or path.name == "Makefile":
            assert not re.search(r"https?://(?!127\.0\.0\.1)", text), path
