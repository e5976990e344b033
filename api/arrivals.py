"""An article as it arrives: where it is a page, its text is taken out of it."""

from dataclasses import replace

from brief.briefs import BriefWarning
from brief.errors import Fault, InvalidArticle
from brief.submissions import Submission
from extraction.pages import page_article

AS_TEXT = "Send the article as `text`."  # what to do about a page that cannot be read


def with_text(
    submission: Submission, *, at: str, cure: str = AS_TEXT
) -> tuple[Submission, tuple[BriefWarning, ...]]:
    """A submission of a page as one of its text, and what was taken from the page.

    Raises InvalidArticle where there is none in it, with the page as `at` and with the cure.
    """
    if submission.html is None:
        return submission, ()
    try:
        found, warnings = page_article(submission)
    except InvalidArticle as error:
        faults = [Fault(at, f"{fault.detail} {cure}") for fault in error.faults]
        raise InvalidArticle(faults) from error
    return replace(found, page_at=at), warnings
