"""In which setting each paper speaks."""

from __future__ import annotations

from lenarules.publications.jones_2021.paper import SETTING as JONES
from lenarules.publications.kim_2015.paper import SETTING as KIM
from lenarules.publications.van_de_donk_2012.paper import SETTING as VAN_DE_DONK
from lenarules.publications.zhang_2023.paper import SETTING as ZHANG

__all__ = ["JONES", "KIM", "VAN_DE_DONK", "ZHANG"]
