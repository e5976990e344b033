"""Taking an article out of a page of HTML, in a process of its own (`extraction.page_reader`)."""

import atexit
import datetime as dt
import json
import os
import re
import select
import subprocess
import sys
import threading
import time
from dataclasses import replace
from typing import Any

from brief.addresses import address_faults
from brief.articles import FORBIDDEN
from brief.briefs import BriefWarning
from brief.errors import Busy, Fault, InvalidArticle
from brief.languages import TAG
from brief.submissions import KNOWN, Submission
from extraction.page_reader import CPU_SECONDS, LENGTH

SECONDS = 12.0  # of wall time a page: the CPU seconds, twice, on a busy machine
SECONDS_TO_WAIT = 15.0  # for the pages before this one
MOST_TAGS = 60_000  # the largest pages of newspapers have some 10,000
MOST_ATTRIBUTES = 1_000  # of one tag: with 50,000 a page takes 13 s
MOST_NAME = 500  # characters, as of a request
UNZONED = (
    "The page says the hour it was published without its offset from UTC, so the day alone was "
    "taken."
)

OPEN_TAG = re.compile(r"""<[a-zA-Z](?:[^<>"']+|"[^"]*"|'[^']*')*""")
VALUE = re.compile(r""""[^"]*"|'[^']*'""")
LONG_TAG = 4_000  # characters: a thousand attributes have more
ENTITY = re.compile(r"<!ENTITY", re.IGNORECASE)


def page_article(submission: Submission) -> tuple[Submission, tuple[BriefWarning, ...]]:
    """A submission of a page as one of the text on it, with what the page says of the article.

    What the submission says itself wins. A warning names what was taken from the page. Raises
    InvalidArticle where there is no article on it or it cannot be read within limits, and Busy.
    """
    page = submission.html or ""
    refuse_absurd(page)
    said = READER.read(page)
    if "error" in said:
        raise refused(said["error"])
    found, warnings = said_by_page(said)
    given = submission.known
    taken = {name: value for name, value in found.items() if name not in given}
    if taken:
        warnings.insert(
            0,
            BriefWarning("metadata_from_page", f"Taken from the page: {', '.join(sorted(taken))}."),
        )
    text = FORBIDDEN.sub("", said["text"])
    return replace(submission, html=None, text=text, **taken), tuple(warnings)


def said_by_page(said: dict[str, Any]) -> tuple[dict[str, Any], list[BriefWarning]]:
    """What a page says of its article, by the names of fields, as far as it can be kept."""
    warnings = []
    found: dict[str, Any] = {
        name: clean(said.get(name)) for name in ("headline", "publisher") if clean(said.get(name))
    }
    if byline := tuple(filter(None, map(clean, said.get("byline") or ()))):
        found["byline"] = byline
    if said.get("url") and not list(address_faults(said["url"])):
        found["url"] = said["url"]
    if TAG.fullmatch(said.get("language") or ""):
        found["language"] = said["language"]
    if said.get("published_at"):
        found["published_at"] = dt.datetime.fromisoformat(said["published_at"])
    elif said.get("day"):
        day = dt.date.fromisoformat(said["day"])
        found["published_at"] = dt.datetime.combine(day, dt.time(), dt.UTC)
        detail = (
            UNZONED if said.get("unzoned") else "The page says the day it was published, no hour."
        )
        warnings.append(BriefWarning("published_day_only", detail))
    return {name: found[name] for name in KNOWN if name in found}, warnings


def clean(words: str | None) -> str | None:
    """Words on one line, not too many; null where there are none."""
    return " ".join(FORBIDDEN.sub("", words or "").split())[:MOST_NAME] or None


def refused(why: str) -> InvalidArticle:
    """That a page is not taken, and why."""
    return InvalidArticle([Fault("/html", why)])


def refuse_absurd(page: str) -> None:
    """Raises InvalidArticle for pages that no newspaper makes, before anything parses them."""
    if ENTITY.search(page):
        raise refused("It declares entities, which no HTML page does.")
    if page.count("<") > MOST_TAGS:
        raise refused(f"It has more than {MOST_TAGS:,} tags.")
    tags = (tag.group() for tag in OPEN_TAG.finditer(page))
    if any(len(VALUE.sub(" ", t).split()) > MOST_ATTRIBUTES for t in tags if len(t) > LONG_TAG):
        raise refused(f"A tag in it has more than {MOST_ATTRIBUTES:,} attributes.")


class PageReader:
    """The process that reads pages: started when the first comes, anew after one that broke it.

    One page at a time; others wait for SECONDS_TO_WAIT, then Busy is raised.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._process: subprocess.Popen[bytes] | None = None

    def read(self, page: str) -> dict[str, Any]:
        """What `extraction.page_reader` answers to a page. Raises InvalidArticle, Busy."""
        if not self._lock.acquire(timeout=SECONDS_TO_WAIT):
            raise Busy("Other pages are being read. Try again in a few seconds.")
        try:
            answer = self._ask(page.encode("utf-8", "replace"))
            if answer is None:
                self.stop()
                raise refused(f"It takes more than {CPU_SECONDS} s to read.")
            found: dict[str, Any] = json.loads(answer)
            return found
        finally:
            self._lock.release()

    def stop(self) -> None:
        """Ends the process, if there is one."""
        process, self._process = self._process, None
        if process is not None:
            process.kill()
            process.wait()
            for pipe in (process.stdin, process.stdout):
                if pipe is not None:
                    pipe.close()

    def _ask(self, page: bytes) -> bytes | None:
        """The answer to a page; null where the process ended or took too long."""
        process = self._started()
        if process.stdin is None or process.stdout is None:
            return None
        deadline = time.monotonic() + SECONDS
        try:
            process.stdin.write(len(page).to_bytes(LENGTH) + page)
            process.stdin.flush()
        except BrokenPipeError:
            return None
        out = process.stdout.fileno()
        length = exactly(out, LENGTH, deadline)
        return None if length is None else exactly(out, int.from_bytes(length), deadline)

    def _started(self) -> "subprocess.Popen[bytes]":
        if self._process is None or self._process.poll() is not None:
            self.stop()
            self._process = subprocess.Popen(
                [sys.executable, "-P", "-m", "extraction.page_reader"],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
            )
        return self._process


def exactly(file: int, count: int, deadline: float) -> bytes | None:
    """So many bytes of a pipe; null where it ends before, or the time does."""
    found = b""
    ready = select.poll()
    ready.register(file, select.POLLIN)
    while len(found) < count:
        left = deadline - time.monotonic()
        if left <= 0 or not ready.poll(left * 1000):
            return None
        part = os.read(file, count - len(found))
        if not part:
            return None
        found += part
    return found


READER = PageReader()
atexit.register(READER.stop)
