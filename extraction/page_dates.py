"""When the article on a page was published, as far as the page says it of this article.

Lists of other stories have dates too, so each date is asked whose it is: what stands in an aside,
in a list or under another headline is not taken, and in doubt there is no date. Runs in the process
of `extraction.page_reader`.
"""

import copy
import datetime as dt
import json
import re
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

# A date in numbers, an ISO week, or a month alone; htmldate makes a day of any of them.
IN_NUMBERS = re.compile(
    r"(?<!\d)(?:(?P<year>\d{4})(?P<a>[-/.])(?P<month>\d{1,2})(?P=a)(?P<day>\d{1,2})"
    r"|(?P<first>\d{1,2})(?P<b>[-/.])(?P<second>\d{1,2})(?P=b)(?P<last>\d{4}|\d{2})"
    r"|\d{4}-?W\d\d(?:-?\d)?)(?!\d)|\A\s*(?:\d{4}[-/.]\d{1,2}|\d{1,2}[-/.]\d{4})\s*\Z",
    re.ASCII,
)
REGION = re.compile(r"en[-_](?:[A-Za-z]{4}[-_])?([A-Za-z]{2})", re.ASCII)  # “en-GB”
MONTH_FIRST = frozenset(("PH", "US"))
DAY_FIRST = frozenset(
    "AU BB BD BW BZ CY FJ GB GH GY HK IE IM IN JE JM KE LK LS MT MU MW MY NA NG NZ PG PK RW SG SL "
    "SZ TT TZ UG UK ZA ZM ZW".split()
)  # of Canada nobody can tell

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
    return {"published_at": first.isoformat()}


def utc(instant: dt.datetime) -> dt.datetime:
    return instant.astimezone(dt.UTC)


def moment(said: str) -> dt.datetime | None:
    """A date or time as a page says it; null where it is none, or none that an article has."""
    if "W" in said:  # a week, of which Python would take the Monday
        return None
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
    settle_numbers(alone)
    today = dt.datetime.now(dt.UTC).date().isoformat()
    day: str | None = find_date(
        alone, url=url or "", original_date=True, extensive_search=False, max_date=today
    )
    return day


def settle_numbers(tree: Any) -> None:
    """Writes dates in numbers as ISO 8601 has them, and takes out those that are none or in doubt.

    “05/03/2026” is a day in March or in May, by where it is written: the language of the page tells
    it, or a number above 12. htmldate would take the day first, and the first of February for its
    30th.
    """
    said = REGION.fullmatch(next(iter(tree.xpath("/html/@lang")), "").strip())
    region = said[1].upper() if said else ""

    def settled(found: re.Match[str]) -> str:
        return iso_of(found, region)

    for element in tree.iter():
        if element.tail:
            element.tail = IN_NUMBERS.sub(settled, element.tail)
        if not isinstance(element.tag, str):  # a comment
            continue
        if element.text:
            element.text = IN_NUMBERS.sub(settled, element.text)
        for name, value in element.items():
            element.set(name, IN_NUMBERS.sub(settled, value))


def iso_of(found: re.Match[str], region: str) -> str:
    """A date in numbers as ISO 8601 has it; nothing where that is none or cannot be told."""
    if found["year"]:
        ways = [tuple(int(found[name]) for name in ("year", "month", "day"))]
    elif found["last"]:
        first, second, last = (int(found[name]) for name in ("first", "second", "last"))
        year = last if len(found["last"]) == 4 else 2000 + last
        ways = [(year, second, first), (year, first, second)]
        if year != last and region not in MONTH_FIRST | DAY_FIRST:
            return ""  # any of the three may be the year
    else:
        return ""
    days = [day for way in ways if (day := day_of(*way))]
    if len(set(days)) > 1 and region in MONTH_FIRST | DAY_FIRST:
        days = days[1:] if region in MONTH_FIRST else days[:1]
    return days[0].isoformat() if len(set(days)) == 1 else ""


def day_of(year: int, month: int, day: int) -> dt.date | None:
    """A day; null where the calendar has none such."""
    try:
        return dt.date(year, month, day)
    except ValueError:
        return None
