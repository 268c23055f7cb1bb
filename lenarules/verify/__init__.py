"""The verifier, for these tables or anyone's: the published reading and the generic claims."""

from lenarules.verify.published import Defect, defects

__all__ = ["Defect", "defects"]
