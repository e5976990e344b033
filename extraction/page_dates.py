"""When the article on a page was published, as far as the page says it of this article.

Lists of other stories have dates too, so each date is asked whose it is: what stands in an aside,
in a list or under another headline is not taken, and in doubt there is no date. Runs in the process
of `extraction.page_reader`.
"""

import copy
import datetime as dt
import json
from collections import deque
from collections.abc import Iterator
from typing import Any

FIRST_YEAR = 1971  # 1970 and the year 1 are what programs write that know no date

# Ancestors of what is said of other stories.
ELSEWHERE = (
    "self::aside or self::nav or self::footer or @itemprop='itemListElement' "
    "or contains(@itemtype, 'ItemList') or ((self::section or self::div or self::ul or self::ol) "
    "and (contains(@class, 'related') or contains(@id, 'related')))"
)
HERE = f"[not(ancestor::*[{ELSEWHERE}])]"
METAS = (
    f"//meta[@property='article:published_time' or @name='article:published_time']{HERE}/@content",
    "//meta[@itemprop='datePublished' or @name='date' or @name='pubdate' "
    f"or @name='DC.date.issued']{HERE}/@content",
)
MAIN = "//*[self::article or self::main][.//h1]"
OF_ANOTHER = "[not(ancestor::article[not(.//h1)])]"
TIME = f"//time[@itemprop='datePublished' or @pubdate]{HERE}"
JSON_LD = "//script[contains(@type, 'ld+json')]"
ARTICLES = ("Article", "BlogPosting", "Report")  # how the types of articles end

Json = dict[str, Any]


def published(tree: Any, url: str | None) -> Json:
    """`published_at` or `day` of the article at `url`, as ISO 8601 has them; else nothing.

    A time without its offset from UTC tells the day alone; `unzoned` says that there was one.
    """
    said = list(filter(None, map(moment, dates_said(tree, url))))
    if not said:
        return {"day": day_found(tree, url)}
    first = said[0]
    if first.tzinfo is None:  # perhaps another place tells the hour of the same day
        zoned = (
            one for one in said if one.tzinfo and first.date() in (one.date(), utc(one).date())
        )
        closest = next(zoned, None)
        if closest is None:
            return {"day": first.date().isoformat(), "unzoned": first.time() != dt.time()}
        first = closest
    return {"published_at": utc(first).isoformat()}


def utc(instant: dt.datetime) -> dt.datetime:
    return instant.astimezone(dt.UTC)


def moment(said: str) -> dt.datetime | None:
    """A date or time as a page says it; null where it is none, or none that an article has."""
    try:
        found = dt.datetime.fromisoformat(said.strip())
    except ValueError:
        return None
    return found if FIRST_YEAR <= found.year <= dt.datetime.now(dt.UTC).year + 1 else None


def dates_said(tree: Any, url: str | None) -> Iterator[str]:
    """What a page says of when its article was published, the surest first."""
    for path in METAS:
        yield from tree.xpath(path)
    yield from linked_data_dates(tree, url)
    main = tree.xpath(f"{MAIN}{TIME}{OF_ANOTHER}/@datetime")
    others = [] if tree.xpath(MAIN) else tree.xpath(f"{TIME}/@datetime")
    yield from main
    if len({day.date() for day in map(moment, others) if day}) == 1:
        yield from others


def linked_data_dates(tree: Any, url: str | None) -> list[str]:
    """The dates of the page’s article in its JSON-LD; none where it may be of any of several."""
    found: dict[bool, list[Json]] = {True: [], False: []}  # articles, pages
    for script in tree.xpath(JSON_LD):
        for node in nodes_in(script.text or ""):
            types = node.get("@type")
            types = [str(type) for type in (types if isinstance(types, list) else [types])]
            if isinstance(node.get("datePublished"), str):
                if any(type.endswith(ARTICLES) for type in types):
                    found[True].append(node)
                elif "WebPage" in types:
                    found[False].append(node)
    nodes = found[True] or found[False]
    dates = dict.fromkeys(node["datePublished"] for node in nodes)
    if len(dates) > 1:
        dates = dict.fromkeys(node["datePublished"] for node in nodes if url in addresses(node))
    return list(dates) if len(dates) == 1 else []


def nodes_in(script: str) -> Iterator[Json]:
    """The objects that a script is about: not those which these mention or list."""
    try:
        waiting = deque([json.loads(script, strict=False)])
    except (ValueError, RecursionError):
        return
    while waiting:
        value = waiting.popleft()
        if isinstance(value, list):
            waiting.extend(value)
        elif isinstance(value, dict):
            yield value
            waiting.extend(value[name] for name in ("@graph", "mainEntity") if name in value)


def addresses(node: Json) -> set[str]:
    """The addresses that an object of JSON-LD has."""
    said = [node.get(name) for name in ("@id", "url", "mainEntityOfPage")]
    said += [value.get("@id") for value in said if isinstance(value, dict)]
    return {value.partition("#")[0] for value in said if isinstance(value, str)}


def day_found(tree: Any, url: str | None) -> str | None:
    """The day in the address or beside the headline, where no field says it."""
    from htmldate import find_date

    alone = copy.deepcopy(tree)
    others = f"//*[{ELSEWHERE}] | {JSON_LD}"
    if alone.xpath(MAIN):
        others += " | //article[not(.//h1)][not(descendant::article[.//h1])]"
    for element in alone.xpath(others):
        if element.getparent() is not None:
            element.drop_tree()
    today = dt.datetime.now(dt.UTC).date().isoformat()
    day: str | None = find_date(
        alone, url=url or "", original_date=True, extensive_search=False, max_date=today
    )
    return day
