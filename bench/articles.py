"""Made articles to measure with: our own ones with other people in them, as many as are asked for.

`python -m bench.articles COUNT FILE` writes them as the lines of a .jsonl that `ingest` takes. The
same count gives the same bytes. Countries and bodies stay, so some of them stand in every tenth
article, as in an archive; people are others in each.
"""

import datetime as dt
import json
import random
import re
import sys
from collections.abc import Iterator
from pathlib import Path

FIXTURES = Path(__file__).parents[1] / "fixtures"
STARTS = "Bel Dor Fal Gar Hol Jan Kel Lor Mar Nor Pel Quin Ras Sel Tor Ul Ver Wil Yar Zan".split()
ENDS = "ander berg croft dale endo fort grave holm ish kamp lund mond nau ovic quist stad".split()
BEGINNING = dt.datetime(2020, 1, 1, 6, tzinfo=dt.UTC)


def people_in(brief: Path) -> list[str]:
    """The full names of the people in a brief."""
    entities = json.loads(brief.read_bytes())["entities"]
    names = (entity["name"] for entity in entities if entity["kind"] == "person")
    return sorted({name for name in names if " " in name}, key=lambda name: (-len(name), name))


def originals() -> list[tuple[str, list[str]]]:
    """Our articles with the surnames in them."""
    found = []
    for file in sorted((FIXTURES / "articles").glob("*.txt")):
        names = people_in(FIXTURES / "briefs" / f"{file.stem}.json")
        found.append((file.read_bytes().decode(), [name.split()[-1] for name in names]))
    return found


def articles(count: int) -> Iterator[dict[str, str]]:
    """So many articles, as `ingest` takes them."""
    chance = random.Random(20260210)  # noqa: S311 - the same articles every time
    ours = originals()
    for number in range(count):
        text, surnames = ours[number % len(ours)]
        for surname in surnames:
            other = chance.choice(STARTS) + chance.choice(ENDS) + chance.choice(ENDS)
            text = re.sub(rf"\b{re.escape(surname)}\b", other, text)
        published = BEGINNING + dt.timedelta(hours=number)
        yield {
            "text": text,
            "url": f"https://bench.example/{number}",
            "published_at": published.isoformat().replace("+00:00", "Z"),
        }


def main() -> None:
    count, file = int(sys.argv[1]), Path(sys.argv[2])
    with file.open("w", encoding="utf-8") as opened:
        for article in articles(count):
            opened.write(json.dumps(article, ensure_ascii=False) + "\n")


if __name__ == "__main__":
    main()
