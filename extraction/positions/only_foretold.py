"""What “should” says of no plan: how prices will move, or how others are to behave."""

import re

# “Prices should fall by May”: what is expected is no wish.
FORECAST = re.compile(
    r"\b(?:economy|prices|inflation|growth|exports|imports|sales|output|demand|unemployment|"
    r"profits|earnings|revenues?|turnover)\b[^.;!?]{0,60}?\bshould (?:\w+ )?(?:(?:continue|start|"
    r"begin) to )?(?:keep|continue|grow|rise|fall|drop|ease|slow|recover|improve|rebound|pick up|"
    r"stabili[sz]e|come down|go up|hold up|return)\b",
    re.IGNORECASE,
)
# “They should talk to us”: how others are to behave is no plan.
ADDRESSED = re.compile(
    r"\b(?:they|you|he|she)(?: should| must| ought to| need to)(?: \w+ly| at least| all)? "
    r"(?:talk|listen|speak|engage|explain|answer|apologi[sz]e|ask|meet|call|tell)\b",
    re.IGNORECASE,
)


def is_foretold(words: str) -> bool:
    """Whether what “should” be is expected, or is a matter of manners."""
    return FORECAST.search(words) is not None or ADDRESSED.search(words) is not None
