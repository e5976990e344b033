"""Reading a brief document: strict JSON in, a Brief out, or everything that is wrong with it."""

import codecs
import json
import re
from collections.abc import Iterator
from contextlib import suppress
from typing import Any, NoReturn, cast

from marshmallow import ValidationError

from brief.articles import FORBIDDEN
from brief.briefs import Brief
from brief.errors import Fault, InvalidBrief, InvalidJson
from schemas.briefs import BriefDocumentSchema
from schemas.loaders import loader
from schemas.shapes import UNKNOWN

MOST_BYTES = 32 * 1024 * 1024  # sixteen times the largest article taken in, for its findings

DOCUMENT = BriefDocumentSchema()
LOAD = loader(DOCUMENT)


def read_document(content: bytes) -> Brief:
    """The brief of a document. Raises InvalidJson, or InvalidBrief with every fault.

    Whether its evidence points home is for `Brief.check()`.
    """
    document = parse_json(content)
    with suppress(ValidationError):  # which does not say all that is wrong
        return cast("Brief", LOAD(document))
    try:
        return cast("Brief", DOCUMENT.load(document))
    except ValidationError as error:
        raise InvalidBrief(faults_in(error.messages)) from error


def faults_in(messages: Any, pointer: str = "") -> Iterator[Fault]:
    """The messages of marshmallow, each with the JSON pointer of its field, always in one order.

    Fields that are not there come from a set, and so by their names at the end.
    """
    if isinstance(messages, dict):
        for name, inner in sorted(messages.items(), key=by_name_if_unknown):
            step = f"{pointer}/{spelled_out(str(name)).replace('~', '~0').replace('/', '~1')}"
            if FORBIDDEN.search(str(name)):
                yield Fault(step, "Its name holds NUL or a lone surrogate. Take it out.")
            else:
                yield from faults_in(inner, pointer if name == "_schema" else step)
    else:
        for message in messages if isinstance(messages, list) else [messages]:
            yield Fault(pointer, str(message))


def by_name_if_unknown(told: tuple[Any, Any]) -> str:
    """A field’s place among those that are told of: the unknown ones by name, behind the others."""
    name, messages = told
    return str(name) if isinstance(messages, list) and is_unknown(messages[0]) else ""


def is_unknown(message: Any) -> bool:
    """Whether a message says that there is no such field."""
    return isinstance(message, str) and message.startswith(UNKNOWN[:-1])


def parse_json(content: bytes) -> Any:
    """JSON in UTF-8 as Python values. Raises InvalidJson.

    Stricter than RFC 8259 asks: no key twice in one object, no NaN, no number or depth that
    another parser could not read. A byte order mark before it is passed over, as that allows.
    """
    if len(content) > MOST_BYTES:
        raise InvalidJson(f"It is {len(content):,} bytes long; the most is {MOST_BYTES:,}.")
    try:
        return json.loads(
            content.removeprefix(codecs.BOM_UTF8).decode("utf-8"),
            object_pairs_hook=unique,
            parse_constant=refuse_constant,
        )
    except UnicodeDecodeError as error:
        raise InvalidJson(f"It is not UTF-8: byte {error.start} cannot be read.") from None
    except RecursionError:
        raise InvalidJson("It is nested too deep to be read.") from None
    except json.JSONDecodeError as error:
        line = f"line {error.lineno}, " if "\n" in error.doc.rstrip() else ""
        raise InvalidJson(f"It is not JSON: {error.msg} ({line}column {error.colno}).") from None
    except ValueError:  # what is left: an integer with too many digits
        raise InvalidJson("It holds a number with more digits than can be read.") from None


def unique(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """The object of these pairs; refuses a key that stands twice."""
    found = dict(pairs)
    if len(found) < len(pairs):
        seen: set[str] = set()
        for key, _ in pairs:
            if key in seen:
                raise InvalidJson(f"The key “{spelled_out(key)}” stands twice in one object.")
            seen.add(key)
    return found


def spelled_out(key: str) -> str:
    """A key with NUL and lone surrogates, which no answer can carry, as JSON escapes them."""
    return FORBIDDEN.sub(escaped, key)


def escaped(found: re.Match[str]) -> str:
    return f"\\u{ord(found.group()):04x}"


def refuse_constant(name: str) -> NoReturn:
    """NaN and the infinities, which JSON does not have."""
    raise InvalidJson(f"It is not JSON: {name} is no number.")
