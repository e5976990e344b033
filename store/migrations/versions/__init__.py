"""One file a step, numbered; each says what it does to the tables."""
