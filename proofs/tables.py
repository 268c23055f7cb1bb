"""Every table of every paper with the public function that runs it and its own claims."""

from __future__ import annotations

from lenarules.publications.kim_2015 import FIG_1_TABLE as FIG_1
from lenarules.publications.kim_2015 import HEMATOLOGIC_TABLE as HEMATOLOGIC
from proofs.jones_2021 import tables as jones_2021
from proofs.kim_2015 import tables as kim_2015
from proofs.proved import Proved
from proofs.van_de_donk_2012 import tables as van_de_donk_2012
from proofs.zhang_2023 import tables as zhang_2023

__all__ = ["FIG_1", "HEMATOLOGIC", "PROVED", "Proved"]

PROVED = (*kim_2015.PROVED, *van_de_donk_2012.PROVED, *jones_2021.PROVED, *zhang_2023.PROVED)
