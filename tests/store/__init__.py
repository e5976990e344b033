"""Tests of how briefs are kept, over real SQLite files."""
