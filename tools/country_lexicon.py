"""Writes `extraction/lexicons/countries.txt`: the countries and territories of CLDR in English.

Run it where Babel is installed:  python -m tools.country_lexicon
Babel is needed here alone; reading an article needs only the file.
"""

import re
from pathlib import Path

from babel import Locale, __version__

TARGET = Path(__file__).parent.parent / "extraction" / "lexicons" / "countries.txt"
# CLDR’s names for menus, and what news prose calls the same place.
PROSE = {
    "CD": "Democratic Republic of the Congo",
    "CG": "Republic of the Congo",
    "HK": "Hong Kong",
    "MM": "Myanmar",
    "MO": "Macau",
    "PS": "Palestinian territories",
    "TR": "Turkey",
    "CZ": "Czech Republic",
    "BA": "Bosnia and Herzegovina",
    "CI": "Ivory Coast",
}
# Regions of CLDR that are no country and no territory with a code of ISO 3166-1.
NO_COUNTRY = frozenset(
    {"AC", "CP", "DG", "EA", "EU", "EZ", "IC", "QO", "TA", "UN", "XA", "XB", "ZZ"}
)
HEADER = """\
# Countries and territories: ISO 3166-1 alpha-2 | name | other names.
# Written by tools/country_lexicon.py from the CLDR data in Babel {version} (English names; Unicode
# License). Do not edit: further names, adjectives and capitals stand in demonyms.txt.
"""


def country_lines() -> list[str]:
    """A line for each country."""
    english = Locale("en").territories
    lines = []
    for code, listed in sorted(english.items()):
        if re.fullmatch("[A-Z]{2}", code) and code not in NO_COUNTRY:
            name = PROSE.get(code, listed.replace(" & ", " and "))
            others = sorted(spellings(listed) | spellings(name) - {name})
            lines.append(
                " | ".join([code, name, "; ".join(o for o in others if o != name)]).rstrip()
            )
    return lines


def spellings(name: str) -> set[str]:
    """A name as it may also be written: with “&”, with “Saint”, with a straight apostrophe."""
    plain = re.sub(r"\s*\(.*\)", "", name)
    if re.search(r" - | SAR ", plain):
        return set()
    found = {plain, plain.replace("St.", "Saint"), plain.replace("’", "'")}
    return found | {one.replace("&", "and") for one in found}


def main() -> None:
    """Writes the file."""
    text = HEADER.format(version=__version__) + "\n".join(country_lines()) + "\n"
    TARGET.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
