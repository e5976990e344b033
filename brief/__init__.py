"""What an article, its evidence and a brief are. Imports the standard library alone."""
