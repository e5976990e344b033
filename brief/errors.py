"""The errors that speak of briefs. They carry data and a sentence fit to show, and know no HTTP.

WirebriefError
├── InvalidText           bytes or characters that no article may have
├── InvalidJson           bytes that are no JSON, or none that is read
├── InvalidDate           an EDTF string outside the subset that a brief uses
├── InvalidBrief          a brief that does not hold together (.faults, all at once)
│   └── TooManyFindings   a brief with more findings than one may have
├── InvalidArticle        an article that cannot be taken in (.faults, all at once)
├── TextMismatch          a text that is not the one a brief was made from
├── NotFound              nothing is kept under that id
├── Conflict              what is to be saved clashes with what is kept
├── InvalidCursor         a cursor that no list gave
├── InvalidQuery          words that cannot be looked for
├── Unauthenticated       no key, or none that is good
├── Forbidden             a key whose scope is too small
├── Busy                  too much is being done; the same request may do later
├── KeyReused             an idempotency key that stood for another request
└── StoreUnavailable      the database cannot be used now
    ├── OutOfTime         a read took longer than it may
    ├── StoreMissing      there is none at that place
    ├── StoreOutdated     its tables are older than the code
    └── StoreTooNew       its tables are newer than the code
"""

from collections.abc import Iterable
from dataclasses import dataclass

__all__ = [
    "Busy",
    "Conflict",
    "Fault",
    "Forbidden",
    "InvalidArticle",
    "InvalidBrief",
    "InvalidCursor",
    "InvalidDate",
    "InvalidJson",
    "InvalidQuery",
    "InvalidText",
    "KeyReused",
    "NotFound",
    "OutOfTime",
    "StoreMissing",
    "StoreOutdated",
    "StoreTooNew",
    "StoreUnavailable",
    "TextMismatch",
    "TooManyFindings",
    "Unauthenticated",
    "WirebriefError",
]


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing that is wrong, and where: `pointer` is a JSON pointer (RFC 6901).

    Both may quote what was sent, so lone surrogates, which no answer can carry, are spelled out.
    """

    pointer: str
    detail: str

    def __post_init__(self) -> None:
        for name in ("pointer", "detail"):
            spelled_out = getattr(self, name).encode("utf-8", "backslashreplace").decode("utf-8")
            object.__setattr__(self, name, spelled_out)


class WirebriefError(Exception):
    """The root: catching it catches every error that wirebrief raises on purpose."""


class InvalidText(WirebriefError):
    """The text is not UTF-8, or holds NUL or a lone surrogate."""


class InvalidJson(WirebriefError):
    """The bytes are no JSON, or JSON that is refused (a key twice, too deep, too large)."""


class InvalidDate(WirebriefError):
    """The string is not in the EDTF subset of a brief."""


class InvalidBrief(WirebriefError):
    """The brief does not hold together; `faults` lists everything that is wrong with it."""

    def __init__(self, faults: Iterable[Fault]) -> None:
        self.faults = tuple(faults)
        count = len(self.faults)
        things = "one thing is" if count == 1 else f"{count} things are"
        super().__init__(f"The brief does not hold together: {things} wrong with it.")


class TooManyFindings(InvalidBrief):
    """The brief has more findings of some kinds than one may have; `faults` names each kind."""

    def __init__(self, faults: Iterable[Fault]) -> None:
        super().__init__(faults)
        self.args = (" ".join(fault.detail for fault in self.faults),)


class InvalidArticle(WirebriefError):
    """The article cannot be taken in; `faults` lists everything that is wrong with it."""

    def __init__(self, faults: Iterable[Fault]) -> None:
        self.faults = tuple(faults)
        first = self.faults[0]
        rest = f" {len(self.faults) - 1} more in `errors`." if len(self.faults) > 1 else ""
        where = f"{first.pointer}: " if first.pointer else ""
        super().__init__(f"The article cannot be taken in: {where}{first.detail}{rest}")


class TextMismatch(WirebriefError):
    """The text given for a brief is not the text that the brief was made from."""


class NotFound(WirebriefError):
    """There is no `kind` (“brief”, “quote”, …) with this `id`."""

    def __init__(self, kind: str, id: str) -> None:
        self.kind, self.id = kind, id
        super().__init__(f"There is no {kind} with the id “{id}”.")


class Conflict(WirebriefError):
    """What is to be saved clashes with what is kept; nothing was saved."""


class InvalidCursor(WirebriefError):
    """The cursor was not given by this list with these filters."""


class InvalidQuery(WirebriefError):
    """What is asked for in words holds none, or too many."""


class Unauthenticated(WirebriefError):
    """There is no key in the request, or none that is good."""


class Forbidden(WirebriefError):
    """The key may not do this."""


class Busy(WirebriefError):
    """Too much is being done at the moment; the same request may do later."""


class KeyReused(WirebriefError):
    """The idempotency key stood for another request before."""


class StoreUnavailable(WirebriefError):
    """The database cannot be used now (locked, unreadable, full, gone).

    The sentence names its place: it is for the log and the terminal of who runs the service.
    """


class OutOfTime(StoreUnavailable):
    """What is asked for takes longer to find than a read may take."""


class StoreMissing(StoreUnavailable):
    """There is no database at that place."""


class StoreOutdated(StoreUnavailable):
    """The database was made by an older wirebrief and is to be upgraded."""


class StoreTooNew(StoreUnavailable):
    """The database was made by a newer wirebrief."""
