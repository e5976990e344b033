"""Pages for people: the front page, and an explanation of each kind of problem."""

from dataclasses import dataclass

from flask import Blueprint, Response, abort, render_template

from api.problems import PROBLEM_TYPES
from api.responses import answer
from store.stored import etag_of

blueprint = Blueprint("pages", __name__)

PAGE_POLICY = (
    "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'; "
    "frame-ancestors 'none'"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """What can be asked for: where a person asks, and what a program gets."""

    name: str
    about: str
    form: str
    data: str
    type: str = "JSON"


ROWS = (
    Row(
        name="Briefs",
        about="One article and everything found in it.",
        form="/docs#/Briefs/list_briefs",
        data="/v1/briefs",
    ),
    Row(
        name="Entities",
        about="People, bodies, countries, groups, events, sources.",
        form="/docs#/Entities/list_entities",
        data="/v1/entities",
    ),
    Row(
        name="Quotes",
        about="Who said what, to whom.",
        form="/docs#/Quotes/list_quotes",
        data="/v1/quotes",
    ),
    Row(
        name="Positions",
        about="Who stands where on which issue.",
        form="/docs#/Positions/list_positions",
        data="/v1/positions",
    ),
    Row(
        name="Issues",
        about="What they stand on, and who moved.",
        form="/docs#/Issues/list_issues",
        data="/v1/issues",
    ),
    Row(
        name="Pending decisions",
        about="What is to be decided, by whom, where, by when.",
        form="/docs#/Pending%20decisions/list_pending_decisions",
        data="/v1/pending-decisions",
    ),
    Row(
        name="Search",
        about="Words in headlines, quotes, positions and decisions.",
        form="/docs#/Search/search_everything",
        data="/v1/search?q=vote",
    ),
    Row(
        name="Calendar",
        about="Decisions with a date, for calendar programs.",
        form="/docs#/Calendar/get_calendar",
        data="/v1/pending-decisions.ics",
        type="iCalendar",
    ),
)
POST = "/docs#/Briefs/post_brief"


@blueprint.get("/")
def get_front_page() -> Response:
    """What this is, and where to go from here."""
    return page("front.html", rows=ROWS, post=POST)


@blueprint.get("/problems")
def get_problems() -> Response:
    """The kinds of problems, each with its explanation."""
    return page("problem_types.html", types=PROBLEM_TYPES.values())


@blueprint.get("/problems/<name>")
def get_problem(name: str) -> Response:
    """What a kind of problem means, and what to do."""
    if name not in PROBLEM_TYPES:
        abort(404, f"There is no kind of problem “{name}”. All are at /problems.")
    type = PROBLEM_TYPES[name]
    return page("problem_type.html", type=type, parts=type.explanation.split("`"))


def page(template: str, **values: object) -> Response:
    """A page, with an ETag of its content."""
    body = render_template(template, **values).encode()
    response = answer(body, etag_of(body), "text/html")
    response.headers["Content-Security-Policy"] = PAGE_POLICY
    return response
