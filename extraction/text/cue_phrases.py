"""Cues of several words: “made it clear that”, “pointed out that”, “let it be known that”."""

from extraction.text.cues import CueVerb
from extraction.text.tokens import Text

MOST_THROUGH = 8  # tokens of “through her office” before the “that”
# After each verb, the words that make a cue of it.
PHRASES = {
    "let": ("it be known", "it be understood", "slip"),
    "make": ("clear", "it clear", "plain", "it plain", "it known", "the point", "the case"),
    "point": ("out",),
    "take": ("the view", "the position"),
    "give": ("notice",),
    "serve": ("notice",),
    "leave": ("no doubt", "little doubt"),
    "send": ("a message", "word"),
    "have": ("no doubt",),
}
# After these it is asked of somebody: “pleaded with her not to sign”, “appealed to him to stay”.
PLEAS = {"plead": "with", "appeal": "to"}
FORMS = {
    "plead": "plead",
    "pleads": "plead",
    "pleaded": "plead",
    "pleading": "plead",
    "appeal": "appeal",
    "appeals": "appeal",
    "appealed": "appeal",
    "appealing": "appeal",
    "let": "let",
    "lets": "let",
    "make": "make",
    "makes": "make",
    "made": "make",
    "making": "make",
    "point": "point",
    "points": "point",
    "pointed": "point",
    "pointing": "point",
    "take": "take",
    "takes": "take",
    "took": "take",
    "taken": "take",
    "give": "give",
    "gives": "give",
    "gave": "give",
    "given": "give",
    "leave": "leave",
    "leaves": "leave",
    "left": "leave",
    "send": "send",
    "sends": "send",
    "sent": "send",
    "has": "have",
    "had": "have",
    "serve": "serve",
    "serves": "serve",
    "served": "serve",
}


def phrase_verb(text: Text, index: int, limit: int) -> CueVerb | None:
    """The verb that a phrase at a token is; null where none stands there."""
    found = phrase_at(text, index, limit)
    return found[0] if found is not None else None


def phrase_at(text: Text, index: int, limit: int) -> tuple[CueVerb, int] | None:
    """The verb that a phrase is, and the token before its “that”; null where none stands there."""
    base = FORMS.get(text.near[index])
    if base is None:
        return None
    if base in PLEAS:
        pleads = text.near[index + 1] == PLEAS[base]
        return (CueVerb(f"{base} {PLEAS[base]}", "urge", bare=False), index + 2) if pleads else None
    for phrase in PHRASES[base]:
        words = phrase.split()
        end = index + 1 + len(words)
        if [text.near[i] for i in range(index + 1, end)] != words:
            continue
        for that in range(end, min(limit, end + MOST_THROUGH)):
            if text.near[that] == "that":
                return CueVerb(f"{base} {phrase}", "say", bare=False), end
            parted = text.near[that] == "to" and phrase != "slip"
            if parted or text.near[that] in (",", ".", ";", "and"):
                break
    return None
