"""What a process does before the first article, so that it is read as quickly as any."""

from api.taking import draft_of
from brief.submissions import Submission

# Something of each kind.
SENTENCES = """Vote put off

The council of Ostrehavn will vote on March 12 on whether to close the harbour, Mayor Ann Bell said.
“We oppose the plan,” she told the BBC, and the Ferry Workers Union and sailors support it."""


def make_ready() -> None:
    """Reads a few sentences: the first article in a process reads all word lists, in 100 ms.

    `processes.settle` after that keeps them out of each look for garbage, which else takes 20 ms.
    """
    draft_of(Submission(text=SENTENCES))
