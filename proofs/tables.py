"""Every table of every paper with the public function that runs it and its own claims."""

from __future__ import annotations

from lenarules.publications.kim_2015 import FIG_1_TABLE as FIG_1
from lenarules.publications.kim_2015 import HEMATOLOGIC_TABLE as HEMATOLOGIC
from proofs.kim_2015 import tables as kim_2015
from proofs.proved import Proved

__all__ = ["FIG_1", "HEMATOLOGIC", "PROVED", "Proved"]

PROVED = (*kim_2015.PROVED,)
