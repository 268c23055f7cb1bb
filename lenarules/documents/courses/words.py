"""A course in words: its title, its text equivalent, and the table of its visits."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lenarules.clinical.facts import ANC, CREATININE_CLEARANCE, PLATELETS
from lenarules.documents.maps.words import TABLE_CLASS
from lenarules.documents.rst import escaped, grid, literal
from lenarules.language.explain import value_in_words
from lenarules.language.text import in_words
from lenarules.publications.kim_2015.limits import (
    LOW_PLATELETS_IN_TREATMENT,
    NEUTROPENIA,
    SEVERE_NEUTROPENIA,
    THROMBOCYTOPENIA,
)
from lenarules.publications.kim_2015.starting_dose.printed import NORMAL, SEVERE

if TYPE_CHECKING:
    from lenarules.documents.courses.recorded import Course, CourseVisit
    from lenarules.documents.rst import Lines
    from lenarules.language.fact import Number

#: What is drawn along time, each with the limits that the paper prints, as its rows ask them.
MEASURED = {
    ANC: (NEUTROPENIA, SEVERE_NEUTROPENIA),
    PLATELETS: (THROMBOCYTOPENIA, LOW_PLATELETS_IN_TREATMENT),
    CREATININE_CLEARANCE: (NORMAL, SEVERE),
}


def title(course: Course) -> str:
    """Return what the picture of a course shows."""
    return f"A course of {len(course.visits)} visits over {course.visits[-1].day} days"


def description(course: Course) -> str:
    """Return everything that the picture shows, a sentence for each visit."""
    limits = "; ".join(in_words(limit) for pair in MEASURED.values() for limit in pair)
    lines = [f"The dashed lines mark: {limits}.", f"Day 0: {course.state}."]
    for number, visit in enumerate(course.visits, start=1):
        found = "; ".join(measured(visit, fact) for fact in MEASURED)
        answer = ", ".join(filter(None, (done(visit), basis(visit), short(visit.settled_by))))
        lines.append(f"Visit {number}, {when(visit)}: {found}. {answer}.")
    return "\n".join(lines)


def when(visit: CourseVisit) -> str:
    """Return the day of a visit and its timing."""
    return f"day {visit.day}, {value_in_words(visit.inputs['timing'])}"


def measured(visit: CourseVisit, fact: Number) -> str:
    """Return what was measured of a fact."""
    value = visit.inputs[fact.name]
    unit = "" if value is None else fact.unit
    return f"{fact.label} {value_in_words(value)} {unit}".rstrip()


def done(visit: CourseVisit) -> str:
    """Return what was answered, and the dose."""
    dose = f"{visit.action.dose}" if visit.action.dose else "no lenalidomide"
    return f"{visit.action.kind.name}: {dose}"


def basis(visit: CourseVisit) -> str:
    """Return the name of what the answer stands on; nothing while a fact leaves it open."""
    return visit.basis.name if visit.basis else ""


def short(full_id: str) -> str:
    """Return the id of a part without those of its paper and table."""
    return ".".join(full_id.split(".")[2:])


def visit_table(course: Course) -> Lines:
    """Return the visits as a table, each with a link to the row or resolution that settled it."""
    heads = ("No.", "When", "Measured", "Answer", "Why")
    rows = (_cells(number, visit) for number, visit in enumerate(course.visits, start=1))
    return grid(heads, (6, 18, 26, 26, 24), rows, TABLE_CLASS)


def _cells(number: int, visit: CourseVisit) -> tuple[str, ...]:
    found = escaped("; ".join(measured(visit, fact) for fact in MEASURED))
    return str(number), when(visit), found, escaped(done(visit)), _why(visit)


def _why(visit: CourseVisit) -> str:
    if not visit.basis or not visit.settled_by:
        return "an unknown fact leaves it open"
    link = f":ref:`{short(visit.settled_by)} <{visit.settled_by}>`"
    return f"{literal(basis(visit))}, {link}"
