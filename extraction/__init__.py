"""How a brief is read out of an article’s text: deterministic, offline, in linear time."""
