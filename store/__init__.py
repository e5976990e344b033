"""How briefs are kept and found again: rows, rendered bytes and their ETags, in SQL."""
