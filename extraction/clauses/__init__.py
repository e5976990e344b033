"""Who does what in a sentence: subjects, where a clause begins and ends, on what condition."""
