"""The kinds of problems, each with its status and an explanation for people (RFC 9457)."""

from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class ProblemType:
    """A kind of problem; `/problems/<name>` shows its explanation."""

    name: str
    status: int
    title: str
    explanation: str

    @property
    def uri(self) -> str:
        return f"/problems/{self.name}"


PROBLEM_TYPES = {
    type.name: type
    for type in (
        ProblemType(
            "bad-request",
            400,
            "The request cannot be read",
            "The request breaks the rules of HTTP or of the format that it says it is in, or its "
            "header `Host` names no host. `detail` says where; mend that and send it again.",
        ),
        ProblemType(
            "invalid-json",
            400,
            "The JSON cannot be read",
            "The body is not JSON, or JSON that is refused because readers would not agree on "
            "it: a key that stands twice in one object, nesting too deep, a number with "
            "thousands of digits.",
        ),
        ProblemType(
            "unauthenticated",
            401,
            "This needs a key",
            "Writing needs a key of scope `write`, sent as `Authorization: Bearer KEY`. "
            "`wirebrief keys create` makes one. A key that is unknown, revoked or expired is none.",
        ),
        ProblemType(
            "forbidden",
            403,
            "The key may not do this",
            "The key is good, but its scope is smaller than what this needs. `detail` names both.",
        ),
        ProblemType(
            "not-found",
            404,
            "There is nothing here",
            "No such path, or nothing kept under that id. Ids are exact: take them from a list "
            "or a link, and see the documentation for the paths.",
        ),
        ProblemType(
            "method-not-allowed",
            405,
            "This cannot be done here",
            "The path is there, but not for this method. The header `Allow` names the methods "
            "that it takes.",
        ),
        ProblemType(
            "conflict",
            409,
            "It clashes with what is kept",
            "What was sent cannot be kept beside what is there already. `detail` names both; "
            "nothing was changed.",
        ),
        ProblemType(
            "precondition-failed",
            412,
            "It is another version by now",
            "The request was to hold only for the version named in `If-Match`. Read the "
            "resource again and decide with its present ETag.",
        ),
        ProblemType(
            "content-too-large",
            413,
            "The body is too large",
            "The body is larger than what is taken. `detail` names the limit.",
        ),
        ProblemType(
            "uri-too-long",
            414,
            "The URL is too long",
            "The path and the query together are longer than what is taken. `detail` names the "
            "limit. Every filter takes one short value.",
        ),
        ProblemType(
            "unsupported-media-type",
            415,
            "This type of content is not taken",
            "The body is of another content type than the path takes, or compressed. Set "
            "`Content-Type` to `application/json` and leave `Content-Encoding` out.",
        ),
        ProblemType(
            "invalid-parameters",
            422,
            "A parameter is wrong",
            "A parameter is misspelt, stands twice, or has a value out of range. `errors` names "
            "each with its pointer, such as `/query/limit`. Nothing is guessed and nothing "
            "ignored, so that a typing error cannot pass for an answer.",
        ),
        ProblemType(
            "invalid-cursor",
            422,
            "The cursor is not of this list",
            "A cursor is opaque and good only for the list and the filters that it came from. "
            "Follow `next` as it stands, or leave the cursor out to begin anew.",
        ),
        ProblemType(
            "invalid-text",
            422,
            "The text cannot be taken",
            "The text is not UTF-8, or holds NUL or a lone surrogate, which no offset could "
            "count reliably.",
        ),
        ProblemType(
            "invalid-brief",
            422,
            "The brief does not hold together",
            "Some evidence does not point home, a reference names nothing, or a field is wrong. "
            "`errors` lists all of it, each with a JSON pointer into the document; nothing was "
            "changed.",
        ),
        ProblemType(
            "too-many-findings",
            422,
            "The brief has too many findings",
            "A brief has 1,000 of each kind at most: entities, quotes, issues, positions, pending "
            "decisions. `errors` names each kind of which there are more, and how many; nothing "
            "was changed. Split the article, if it is more than one.",
        ),
        ProblemType(
            "invalid-article",
            422,
            "The article cannot be taken in",
            "A field is missing, unknown or wrong, or no article can be taken out of the page. "
            "`errors` names each with its pointer, such as `/article/text`; nothing was changed.",
        ),
        ProblemType(
            "idempotency-key-reused",
            422,
            "The idempotency key stood for another request",
            "An `Idempotency-Key` names one request for 24 hours, so that it can be sent again "
            "without being done twice. Give another request a key of its own.",
        ),
        ProblemType(
            "text-mismatch",
            422,
            "It is another text",
            "The text is not the one that the brief was made from: its SHA-256 differs. Give "
            "the file exactly as it was received.",
        ),
        ProblemType(
            "internal-error",
            500,
            "Something went wrong here",
            "A fault of ours. Report it with the `request_id`, which is in the log as well.",
        ),
        ProblemType(
            "unavailable",
            503,
            "It cannot be answered now",
            "The database cannot be used at the moment, or too much is asked of the service at "
            "once. `Retry-After` says when to try again.",
        ),
    )
}


def documented_response(type: ProblemType, path: str) -> dict[str, Any]:
    """A kind of problem as a response of the OpenAPI document, as it comes at a path."""
    example = {
        "type": type.uri,
        "title": type.title,
        "status": type.status,
        "detail": type.explanation.partition(". ")[0].rstrip(".") + ".",
        "instance": path,
        "errors": [],
        "request_id": "6f1c1ab27f9a4f3c8f0f9f5c6a1f7a52",
    }
    if type.status == 422:
        wrong = {
            "pointer": "/query/limt",
            "detail": "There is no parameter `limt`; did you mean `limit`?",
        }
        if type.name == "invalid-article":
            wrong = {"pointer": "/article/text", "detail": "It is empty. Give it words."}
        example |= {"detail": wrong["detail"], "errors": [wrong]}
    response: dict[str, Any] = {
        "description": type.explanation,
        "content": {
            "application/problem+json": {
                "schema": {"$ref": "#/components/schemas/Problem"},
                "example": example,
            }
        },
    }
    if type.status == 503:
        wait = {"description": "Seconds to wait.", "schema": {"type": "integer"}}
        response["headers"] = {"Retry-After": wait}
    return response
