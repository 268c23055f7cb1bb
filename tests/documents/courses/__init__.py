"""Courses as pictures without matplotlib."""
