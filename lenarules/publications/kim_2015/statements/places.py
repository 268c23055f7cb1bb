"""Places of the paper that statements alone cite, and the names of what carries a statement."""

from __future__ import annotations

from lenarules.language.words import Citation
from lenarules.publications.kim_2015.paper import KEY

ABSTRACT = Citation(KEY, "Abstract")
INTRODUCTION = Citation(KEY, "INTRODUCTION")
TABLE_2 = Citation(KEY, "Table 2")
ELDERLY = Citation(KEY, "DOSE AND SCHEDULE, Elderly patients")
TREATMENT = Citation(KEY, "TREATMENT OF ADVERSE EVENTS")
CONCLUSION = Citation(KEY, "CONCLUSION")


def parts(table: str, *names: str) -> tuple[str, ...]:
    """Return the full ids of parts of a table of the paper."""
    return tuple(f"{KEY}.{table}.{name}" for name in names)


FIG_1_ROWS = parts(
    "fig_1",
    "normal.adequate",
    "moderate.adequate",
    "severe.adequate",
    "end_stage.adequate",
    "normal.low_counts",
    "moderate.low_counts",
    "severe.low_counts",
    "end_stage.low_counts",
)
