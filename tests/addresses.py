"""Every address that can be read or written, as the app itself lists them."""

from api.app import create_app
from api.problems import PROBLEM_TYPES
from api.settings import Settings

_APP = create_app(Settings(database_url="sqlite:///never-opened.db"))
RULES = tuple(sorted({r.rule for r in _APP.url_map.iter_rules() if "GET" in (r.methods or ())}))
WRITES = {
    rule.rule: sorted(methods)
    for rule in _APP.url_map.iter_rules()
    if (methods := (rule.methods or set()) - {"GET", "HEAD", "OPTIONS"})
}

V1 = tuple(rule for rule in RULES if rule.startswith("/v1/"))
CALENDAR, SEARCH = "/v1/pending-decisions.ics", "/v1/search"
LISTS = tuple(rule for rule in V1 if "<" not in rule and rule not in (CALENDAR, SEARCH))
JSON = tuple(rule for rule in V1 if rule != CALENDAR)
NEEDED = {SEARCH: "q=council"}  # without which a rule has no answer
ITEMS = tuple(rule for rule in V1 if rule.endswith("/<id>"))
PARTS = tuple(rule for rule in V1 if "/<id>/" in rule)
HEALTH = ("/livez", "/readyz")
PAGES = ("/", "/docs", "/problems", *(f"/problems/{name}" for name in PROBLEM_TYPES))
OPENAPI = ("/openapi.json", "/openapi.yaml")


def fill(rule: str, *, id: str) -> str:
    """A rule with the id in its place, and with what it cannot do without."""
    path = rule.replace("<id>", id)
    return f"{path}?{NEEDED[rule]}" if rule in NEEDED else path


def asking(url: str, query: str) -> str:
    """An address with more in its query."""
    return f"{url}{'&' if '?' in url else '?'}{query}"
