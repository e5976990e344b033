"""Verbs that no noun is: auxiliaries in the forms that make a clause."""

# After these, “that” goes on with the noun before it.
RELATIVE_FOLLOWS = frozenset("was were is are has had have will would could can may might".split())
# The verb that makes a clause of the words before a “that”.
# “he’d”, “they’ll”: a subject with its verb.
CONTRACTED = frozenset(
    one + mark + end
    for one in ("i", "you", "he", "she", "it", "they", "we", "there", "that")
    for mark in "'’"
    for end in ("d", "ll", "ve", "re", "m")
)
DENIED = frozenset(
    verb + mark + "t"
    for verb in (
        "didn doesn don isn wasn aren weren won wouldn couldn can hasn haven hadn shouldn".split()
    )
    for mark in "'’"
)
FINITE = RELATIVE_FOLLOWS | DENIED | frozenset("did does do should must cannot 'll ’ll".split())
