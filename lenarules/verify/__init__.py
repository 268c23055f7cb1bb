"""The verifier, for these tables or anyone's: the published reading and the generic claims."""

from lenarules.verify.defects import Defect, defects

__all__ = ["Defect", "defects"]
