"""The process that takes articles out of pages, one after the other: pages in, JSON out.

trafilatura reads what anybody may send, so it works here, with limits of memory and of CPU time a
page, and not in the service. Messages are bytes behind their length in four bytes (big-endian).
Started by `extraction.pages` as `python -m extraction.page_reader`; ends with its input.
"""

import json
import re
import resource
import sys
from typing import Any, BinaryIO
from urllib.parse import parse_qsl, urlsplit

from brief.addresses import is_address
from extraction.page_dates import published

MEMORY = 1 << 30  # bytes of address space; a page of 2 MB takes up to 300 MB
CPU_SECONDS = 6  # a page; an ordinary one takes 0.005, the longest that we let in some 2
MOST_DEPTH = 250  # of tags in tags: libxml2 reads no further at 256; newspapers stay under 60
LENGTH = 4  # bytes
# References to characters that no text has; one of them would cost the whole article.
CONTROLS = re.compile(r"&#(?:x0*(?:[0-8bcef]|1[0-9a-f])|0*(?:[0-8]|1[124-9]|2\d|3[01]));", re.I)

# How a page, or a part of one, begins. trafilatura takes one paragraph, or a `<body>`, for no HTML
# where no “html” stands before it.
BEGINNING = re.compile(r"\ufeff?\s*<(?:!--|\?xml|[a-z][a-z0-9]*[\s/>])", re.IGNORECASE)
DOCTYPE = "<!DOCTYPE html>"

Json = dict[str, Any]

# How the address of one article ends, and not that of a section: “…/harbour-vote-put-off-123”.
NUMBER = re.compile(r"\d{3}|\d[a-z]+\d", re.ASCII | re.IGNORECASE)
YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)", re.ASCII)  # “election-2026” is a section
ALL_SECTIONS = frozenset(("", "and", "news"))  # “arts-and-culture”, “asia-pacific-news”
FEWEST_WORDS = 3  # of a slug of a headline
ID = re.compile(r"(?:article|content|doc|item|news|post|story)?_?id|p|article|story", re.IGNORECASE)

ADDRESS = ("//link[@rel='canonical']/@href", "//meta[@property='og:url']/@content")


def main() -> None:
    """Answers pages until there are no more."""
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    source, sink = sys.stdin.buffer, sys.stdout.buffer
    while (page := message(source)) is not None:
        limit_cpu()
        try:
            answer = read(page.decode("utf-8"))
        except MemoryError:
            answer = {"error": "It takes too much memory to read."}
        except Exception as error:
            answer = {"error": f"It cannot be read ({type(error).__name__})."}
        body = json.dumps(answer).encode()
        sink.write(len(body).to_bytes(LENGTH) + body)
        sink.flush()


def message(source: BinaryIO) -> bytes | None:
    """The next message; null at the end."""
    length = source.read(LENGTH)
    return source.read(int.from_bytes(length)) if len(length) == LENGTH else None


def limit_cpu() -> None:
    """Allows CPU_SECONDS more from here on; the kernel ends this process after that."""
    used = resource.getrusage(resource.RUSAGE_SELF)
    limit = int(used.ru_utime + used.ru_stime) + 1 + CPU_SECONDS
    resource.setrlimit(resource.RLIMIT_CPU, (limit, resource.RLIM_INFINITY))


def read(page: str) -> Json:
    """The article on a page: `text`, and what the page says of it, null where it says nothing."""
    from trafilatura import bare_extraction, load_html

    page = CONTROLS.sub(" ", page)
    tree = load_html(page)
    if tree is None and BEGINNING.match(page):
        tree = load_html(DOCTYPE + page.removeprefix("\ufeff"))
    if tree is None:
        return {"error": "There is no HTML in it."}
    if depth_of(tree) > MOST_DEPTH:  # what stands behind it would be missing without a word
        return {"error": f"Its tags are nested more than {MOST_DEPTH} deep."}
    language, urls = next(iter(tree.xpath("/html/@lang")), None), addresses(tree)
    date = published(tree, next((url for url in urls if urlsplit(url).path.strip("/")), None))
    found: Any = bare_extraction(
        tree, with_metadata=True, include_comments=False, include_tables=False, deduplicate=False
    )
    text = found.text if found is not None else None
    if not text or not text.strip():
        return {"error": "There is no article on it that can be told from the rest of the page."}
    return {
        "text": "\n\n".join(line for line in text.splitlines() if line.strip()),
        "headline": found.title,
        "byline": [name.strip() for name in (found.author or "").split(";") if name.strip()],
        "publisher": found.sitename,
        "url": next(filter(is_of_article, urls), None),
        "language": language,
        **date,
    }


def depth_of(tree: Any) -> int:
    """How deep in each other the elements of a tree stand, as the parser understood the tags."""
    from lxml.etree import iterwalk  # type: ignore[import-untyped]  # it has no types

    deepest = depth = 0
    for event, _ in iterwalk(tree, events=("start", "end")):
        depth += 1 if event == "start" else -1
        deepest = max(deepest, depth)
    return deepest


def addresses(tree: Any) -> list[str]:
    """Where a page says that it stands."""
    said = (value.strip() for path in ADDRESS for value in tree.xpath(path))
    return [str(value) for value in said if is_address(value)]


def is_of_article(address: str) -> bool:
    """Whether an address is like that of one article, and not of a section with many.

    Another version of an article is known by its address, so one that many pages share would make
    one brief of them.
    """
    url = urlsplit(address)
    if any(ID.fullmatch(name) and re.search(r"\d", value) for name, value in parse_qsl(url.query)):
        return True
    parts = [part.partition(".")[0] for part in url.path.split("/")]
    last = next((part for part in reversed(parts) if part not in ("", "index")), "")
    last = YEAR.sub("", last)
    words = [one for one in re.split("[-_]", last.lower()) if one not in ALL_SECTIONS]
    named = [one for one in words if not one.isdecimal()]
    return len(named) >= FEWEST_WORDS or NUMBER.search(last) is not None


if __name__ == "__main__":
    main()
