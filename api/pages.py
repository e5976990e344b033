"""Pages for people: the front page, and an explanation of each kind of problem."""

from flask import Blueprint, Response, abort, render_template

from api.problems import PROBLEM_TYPES
from api.responses import answer
from store.stored import etag_of

blueprint = Blueprint("pages", __name__)

PAGE_POLICY = (
    "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'; "
    "frame-ancestors 'none'"
)


@blueprint.get("/")
def get_front_page() -> Response:
    """What this is, and where to go from here."""
    return page("front.html")


@blueprint.get("/problems/<name>")
def get_problem(name: str) -> Response:
    """What a kind of problem means, and what to do."""
    if name not in PROBLEM_TYPES:
        abort(404, f"There is no kind of problem “{name}”. They are {', '.join(PROBLEM_TYPES)}.")
    type = PROBLEM_TYPES[name]
    return page("problem_type.html", type=type, parts=type.explanation.split("`"))


def page(template: str, **values: object) -> Response:
    """A page, with an ETag of its content."""
    body = render_template(template, **values).encode()
    response = answer(body, etag_of(body), "text/html")
    response.headers["Content-Security-Policy"] = PAGE_POLICY
    return response
