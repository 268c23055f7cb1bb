"""The papers: one folder a paper, one file a function."""
