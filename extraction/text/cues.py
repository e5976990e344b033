"""Cue verbs by their forms, from `lexicons/cues.txt`."""

from dataclasses import dataclass
from functools import cache
from importlib import resources

UTTER = "utter"


@dataclass(frozen=True, slots=True)
class CueVerb:
    """A reporting verb: its base form, its class, whether a clause may follow without “that”."""

    lemma: str
    kind: str
    bare: bool


@cache
def cue_verbs() -> dict[str, CueVerb]:
    """Every form of every verb that attributes a clause or what stands in marks."""
    return {form: verb for form, verb in forms().items() if verb.kind != UTTER}


@cache
def utter_verbs() -> dict[str, CueVerb]:
    """Every form of the verbs that attribute only words in marks right beside them: “laughed X”."""
    return {form: verb for form, verb in forms().items() if verb.kind == UTTER}


@cache
def forms() -> dict[str, CueVerb]:
    """Every form of every verb of the list."""
    lines = (
        (resources.files("extraction") / "lexicons" / "cues.txt").read_text("utf-8").splitlines()
    )
    found: dict[str, CueVerb] = {}
    for line in lines:
        if line and not line.startswith("#"):
            written, kind, options = (part.strip() for part in line.split("|"))
            verb = CueVerb(written.split()[0], kind, "bare" in options.split())
            for form in written.split():
                found.setdefault(form, verb)
    return found
