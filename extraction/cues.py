"""Cue verbs by their forms, from `lexicons/cues.txt`."""

from dataclasses import dataclass
from functools import cache
from importlib import resources


@dataclass(frozen=True, slots=True)
class CueVerb:
    """A reporting verb: its base form, its class, whether a clause may follow without “that”."""

    lemma: str
    kind: str
    bare: bool


@cache
def cue_verbs() -> dict[str, CueVerb]:
    """Every form of every cue verb."""
    lines = (
        (resources.files("extraction") / "lexicons" / "cues.txt").read_text("utf-8").splitlines()
    )
    found: dict[str, CueVerb] = {}
    for line in lines:
        if line and not line.startswith("#"):
            forms, kind, options = (part.strip() for part in line.split("|"))
            verb = CueVerb(forms.split()[0], kind, "bare" in options.split())
            for form in forms.split():
                found.setdefault(form, verb)
    return found
