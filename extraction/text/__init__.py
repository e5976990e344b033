"""The text of an article: its blocks, marks, words and sentences, and what words mean."""
