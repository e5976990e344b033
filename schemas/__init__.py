"""How the vocabulary of `brief` is written in JSON, and what a request may ask."""
