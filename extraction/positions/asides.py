"""Words between commas that part a subject from its verb: “X, however, opposes it”."""

from extraction.text.tokens import Text

# What stands between commas, after a subject, and tells how it stands to what was told before.
ASIDES = {
    "however": (("however",),),
    "meanwhile": (("meanwhile",),),
    "though": (("though",),),
    "too": (("too",),),
    "therefore": (("therefore",),),
    "nevertheless": (("nevertheless",),),
    "instead": (("instead",),),
    "contrast": (("by", "contrast"), ("in", "contrast")),
    "turn": (("in", "turn"),),
    "hand": (("on", "the", "other", "hand"),),
    "part": (("for", "its", "part"), ("for", "his", "part"), ("for", "her", "part")),
}


def before_aside(text: Text, comma: int) -> int:
    """The token before “, however,” and the like, which end at a comma; -1 where none does."""
    for words in ASIDES.get(text.near[comma - 1], ()):
        first = comma - len(words)
        if tuple(text.lowers[max(0, first) : comma]) == words and text.near[first - 1] == ",":
            return first - 2
    return -1
