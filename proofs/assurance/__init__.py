"""The assurance case of the library: what could go wrong in use, and what shows that it does not.

Every claim that it names stands in ``proofs/manifest.json`` as proved, and every test exists.
"""

from lenarules.documents.hazard import Case, Group
from proofs.assurance import amount, care, course, doses, inputs, texts, trust, watching
from proofs.assurance.evidence import found

CASE = Case(
    (
        Group("What is passed", inputs.HAZARDS),
        Group("The dose", (*doses.HAZARDS, *amount.HAZARDS)),
        Group("The course", course.HAZARDS),
        Group("What goes with the dose", care.HAZARDS),
        Group("What is watched, and what is told", watching.HAZARDS),
        Group("The papers", texts.HAZARDS),
        Group("The answer, the proofs and these pages", trust.HAZARDS),
    ),
    found,
)

__all__ = ["CASE"]
