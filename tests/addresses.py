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
LISTS = tuple(rule for rule in V1 if "<" not in rule)
ITEMS = tuple(rule for rule in V1 if rule.endswith("/<id>"))
PARTS = tuple(rule for rule in V1 if "/<id>/" in rule)
HEALTH = ("/livez", "/readyz")
PAGES = ("/", "/docs", *(f"/problems/{name}" for name in PROBLEM_TYPES))
OPENAPI = ("/openapi.json", "/openapi.yaml")


def fill(rule: str, *, id: str) -> str:
    """A rule with the id in its place."""
    return rule.replace("<id>", id)
