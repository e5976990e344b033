"""Documented or failing: settings, commands, problems; and what the README shows is what comes.

The code blocks of the README and of the pages in RUN, by their language:

- `sh`: commands, one a line. Those of `make` and `git` are left to CI; all others run and must end
  well.
- `console`: `$ command` lines, each with what it prints below it. `…` stands for anything, also
  over several lines; all else must be there to the letter. White space at line ends is left out.
- `python`: a program; it runs and must end well.

The blocks of a page run in a folder of their own, one after the other, against a server over the
fixtures. The address `http://127.0.0.1:8000` is that server; `.venv/bin/wirebrief` is our command,
over the same database; `$KEY` is a key to write with. A command with a word in capitals (`FILE`,
`ID`) is not for running.
"""

import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import click
import pytest

from api.commands import main
from api.problems import PROBLEM_TYPES
from api.settings import READERS, Settings
from tests.serving import WIREBRIEF, Served, environment, serving

ROOT = Path(__file__).parents[2]
README = ROOT / "README.md"
OPERATING = ROOT / "docs" / "operating.md"
ADDRESS = "http://127.0.0.1:8000"
LEFT_TO_CI = ("make", "git", "cd")
BLOCK = re.compile(r"^```(\w+)\n(.*?)^```", re.MULTILINE | re.DOTALL)
PLACEHOLDER = re.compile(r"(?<!\$)\b[A-Z]{2,}\b(?!_)")


RUN = (README, *(ROOT / "docs" / f"{name}.md" for name in ("api", "recipes", "identity")))
PAGES = pytest.mark.parametrize("page", RUN, ids=lambda page: page.name)


def blocks(page: Path, language: str) -> list[str]:
    return [body for found, body in BLOCK.findall(page.read_text("utf-8")) if found == language]


def commands_of(block: str) -> Iterator[str]:
    """The commands in an `sh` block, without comments and continued lines joined."""
    for line in block.replace("\\\n", "").splitlines():
        command = re.sub(r"(^|\s)#.*", "", line).strip()
        if command and command.split()[0] not in LEFT_TO_CI and not PLACEHOLDER.search(command):
            yield command


def shown(block: str) -> Iterator[tuple[str, str]]:
    """The commands in a `console` block, each with what is shown below it."""
    for part in re.split(r"^\$ ", block, flags=re.MULTILINE)[1:]:
        command, _, answer = part.partition("\n")
        yield command, answer


def fits(answer: str, pattern: str) -> bool:
    """Whether an answer is what is shown, where `…` stands for anything."""
    lines = "\n".join(line.rstrip() for line in pattern.strip().splitlines())
    parts = [re.escape(part) for part in lines.split("…")]
    printed = "\n".join(line.rstrip() for line in answer.strip().splitlines())
    return re.fullmatch(".*".join(parts), printed, re.DOTALL) is not None


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    with serving(tmp_path_factory.mktemp("docs"), "--demo-key", FIXTURES="on") as served:
        yield served


def key_of(server: Served) -> str:
    """The key that the server printed when it started."""
    return next(word for word in server.printed.split() if word.startswith("wb_"))


def run(server: Served, command: str) -> "subprocess.CompletedProcess[str]":
    """Runs a line of a page where its server has its database."""
    there = command.replace(ADDRESS, server.address).replace(".venv/bin/wirebrief", str(WIREBRIEF))
    return subprocess.run(
        ["bash", "-euo", "pipefail", "-c", there],
        cwd=server.folder,
        env=environment() | {"COLUMNS": "100", "LC_ALL": "C.UTF-8", "KEY": key_of(server)},
        capture_output=True,
        text=True,
        timeout=60,
    )


@PAGES
def test_a_page_has_blocks_of_the_languages_that_are_run(page):
    languages = {language for language, _ in BLOCK.findall(page.read_text("utf-8"))}
    assert languages
    assert languages <= {"sh", "console", "python", "json", "text"}


@PAGES
def test_every_command_of_a_page_ends_well(server, page):
    for block in blocks(page, "sh"):
        for command in commands_of(block):
            ended = run(server, command)
            assert ended.returncode == 0, (command, ended.stderr)
            assert "/problems/" not in ended.stdout


@pytest.mark.parametrize(
    ("command", "answer"),
    [pair for page in RUN for block in blocks(page, "console") for pair in shown(block)],
)
def test_what_a_page_shows_is_what_comes(server, command, answer):
    ended = run(server, command)
    assert ended.returncode == 0, ended.stderr
    assert fits(ended.stdout, answer), ended.stdout


@PAGES
def test_every_program_of_a_page_runs(server, page):
    for program in blocks(page, "python"):
        there = program.replace(ADDRESS, server.address)
        ended = subprocess.run(
            [sys.executable, "-c", there],
            cwd=server.folder,
            env=environment() | {"KEY": key_of(server)},
            capture_output=True,
            text=True,
            timeout=60,
        )
        assert ended.returncode == 0, ended.stderr


def test_what_stands_for_anything_stands_for_nothing_else():
    assert fits('{"a":1,"b":2}\n', '{"a":…}')
    assert fits("one\ntwo \nthree", "one\n…\nthree\n")
    assert not fits('{"a":1}', '{"b":…}')
    assert not fits("one.two", "one?two")
    assert not fits("one", "on")


@pytest.mark.parametrize("setting", READERS)
def test_every_setting_is_documented_with_its_default(setting):
    default = getattr(Settings(), setting.lower())
    written = {True: "on", False: "off"}.get(default, str(default))
    assert f"| `WIREBRIEF_{setting}` | `{written}` |" in OPERATING.read_text("utf-8")


def test_no_setting_is_documented_that_there_is_not():
    named = set()
    for path in (README, *ROOT.glob("docs/*.md")):
        named |= set(re.findall(r"WIREBRIEF_([A-Z_]+)", path.read_text("utf-8")))
    assert named <= set(READERS)


def all_commands(group: click.Group = main, before: str = "wirebrief") -> Iterator[str]:
    for name, command in group.commands.items():
        if isinstance(command, click.Group):
            yield from all_commands(command, f"{before} {name}")
        else:
            yield f"{before} {name}"


COMMANDS = tuple(all_commands())


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_is_documented(command):
    assert f"`{command}" in OPERATING.read_text("utf-8") + README.read_text("utf-8")


@pytest.mark.parametrize("command", COMMANDS)
def test_every_option_of_a_command_is_documented(command):
    found: click.Command = main
    for name in command.split()[1:]:
        assert isinstance(found, click.Group)
        found = found.commands[name]
    text = OPERATING.read_text("utf-8")
    row = next(line for line in text.splitlines() if line.startswith(f"| `{command}"))
    for parameter in found.params:
        if isinstance(parameter, click.Option) and parameter.opts != ["--help"]:
            assert parameter.opts[0] in row


def test_every_command_that_is_documented_is_there():
    named = re.findall(
        r"^\| `(wirebrief [a-z -]+?)(?: [A-Z\[].*?)?`", OPERATING.read_text("utf-8"), re.M
    )
    assert set(named) == set(COMMANDS)


@pytest.mark.parametrize("name", PROBLEM_TYPES)
def test_every_problem_has_its_page(client, name):
    response = client.get(PROBLEM_TYPES[name].uri)
    assert response.status_code == 200
    assert PROBLEM_TYPES[name].title in response.text


def test_every_link_between_the_documents_resolves():
    for path in (
        README,
        ROOT / "CONTRIBUTING.md",
        *ROOT.glob("docs/**/*.md"),
        *ROOT.glob("*/README.md"),
    ):
        if not path.exists():
            continue
        for target in re.findall(r"\]\(([^)#\s]+)", path.read_text("utf-8")):
            if "://" not in target:
                assert (path.parent / target).exists(), f"{path.name} → {target}"
