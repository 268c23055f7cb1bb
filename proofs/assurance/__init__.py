"""The assurance case of the library: what could go wrong in use, and what shows that it does not.

Every claim that it names stands in ``proofs/manifest.json`` as proved, and every test exists.
"""

from lenarules.documents.hazard import Case
from proofs.assurance import amount, care, course, doses, inputs, texts, trust, watching
from proofs.assurance.evidence import found

CASE = Case(
    (
        *inputs.HAZARDS,
        *doses.HAZARDS,
        *amount.HAZARDS,
        *course.HAZARDS,
        *care.HAZARDS,
        *watching.HAZARDS,
        *texts.HAZARDS,
        *trust.HAZARDS,
    ),
    found,
)

__all__ = ["CASE"]
