"""The verifier, for these tables or anyone's: the audit, the published reading, generic claims."""

from lenarules.verify.audit import Audit, audit
from lenarules.verify.findings import DeadReason, DeadRow, Gap, Overlap
from lenarules.verify.published import Defect, defects

__all__ = [
    "Audit",
    "DeadReason",
    "DeadRow",
    "Defect",
    "Gap",
    "Overlap",
    "audit",
    "defects",
]
