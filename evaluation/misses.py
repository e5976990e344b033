"""What was missed, what is false, and what is found but wrong in one respect."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Miss:
    """One error: `sort` is missed, false or wrong; `words` are the article’s."""

    kind: str
    sort: str
    brief_id: str
    words: str
    detail: str = ""


def one_line(words: str | None) -> str:
    return " ".join((words or "").split())
