"""Courses of treatment as pictures without matplotlib, and as tables."""
