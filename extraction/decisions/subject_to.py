"""What needs somebody’s yes where a whole clause stands before “subject to”: “The council approved
a fee, subject to approval by the state board” asks for consent to the fee.
"""

from extraction.decisions.clauses import REPORTING
from extraction.decisions.dealt import DEALT, thing_ends
from extraction.decisions.words import BE, MODALS, Clue
from extraction.text.tokens import Text

SUBJECT = frozenset("subject contingent conditional".split())
MOST_CLAUSE = 50  # tokens back to the verb of the clause
MOST_VOTES = 6  # tokens from “voted” to “to”: “voted 5-2 to”
MOST_THING = 16  # tokens of the thing
BEFORE = BE | frozenset("be was were remains remain still also".split())
# What is done with a thing that another must still allow.
SETTLED = DEALT | frozenset(
    "signed sign gets get won win awarded granted bought sold appointed named nominated hired "
    "chose selected extended renewed struck made took secured adopted got set gave gives".split()
)
# They have a verb behind them and no thing: “agreed to buy a stake”.
TO_DO = frozenset("agreed voted decided plans planned wants hopes intends opted resolved".split())
OPENS = frozenset("a an the its their his her this".split())
IS = frozenset("be been become remain not now".split())
RELATIVE = frozenset("that which who whose where".split())


def is_behind_clause(text: Text, clue: Clue) -> bool:
    """Whether “subject to” hangs on a clause, and is no predicate: not “is subject to”."""
    return text.near[clue.verb] in SUBJECT and text.near[clue.verb - 1] not in BEFORE


def settled_thing(text: Text, clue: Clue) -> tuple[int, int] | None:
    """The tokens of what the clause before settled; both one where it settled to do something,
    or the thing does not stand right behind a verb; None where no verb tells.
    """
    lowest = max(clue.sentence.first, clue.verb - MOST_CLAUSE)
    done = clue.verb - (text.near[clue.verb - 1] == ",")
    for index in range(done - 1, lowest, -1):
        lower = text.near[index]
        if lower in TO_DO and "to" in text.near[index + 1 : min(done, index + MOST_VOTES)]:
            return (index, index)
        first = index + 1
        will = text.near[index - 1] in MODALS and lower not in IS
        if not (lower in SETTLED or will) or first >= done or not opens_thing(text, first):
            continue
        _, last = thing_ends(text, first + 1, min(done, first + MOST_THING))
        ends = (i for i in range(first + 2, last) if text.near[i] in RELATIVE)
        return (first, next(ends, last))
    told = any(text.near[i] in REPORTING | SETTLED for i in range(lowest, done))
    return (done, done) if told else None


def opens_thing(text: Text, index: int) -> bool:
    """Whether a thing begins: an article, a name, a number."""
    written = text.tokens[index].word
    return text.near[index] in OPENS or written[:1].isupper() or not written[:1].isalpha()
