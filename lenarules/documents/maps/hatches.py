"""The hatches of a map: one for each basis that is not the print alone."""

from __future__ import annotations

from typing import TYPE_CHECKING
from xml.etree.ElementTree import Element, SubElement

from lenarules.language.words import Basis

if TYPE_CHECKING:
    from collections.abc import Mapping

#: What is drawn in a square of ten pixels: a path, thin, in the colour of the ink.
HATCHES: Mapping[Basis, str] = {
    Basis.COMPLETED: "M 4.5 5 h 1",
    Basis.GAP: "M -1 11 L 11 -1",
    Basis.OVERLAP: "M -1 11 L 11 -1 M -1 -1 L 11 11",
    Basis.OVERRIDE: "M -1 -1 L 11 11",
}
_IMPOSSIBLE = "M 0 5 h 10"
_THICK = {Basis.COMPLETED: "1.8"}


def add_hatches(definitions: Element, name: str) -> None:
    """Add every hatch to the definitions of a picture."""
    for basis, path in HATCHES.items():
        _pattern(definitions, f"{name}-{basis.name.lower()}", path, _THICK.get(basis, "0.8"))
    _pattern(definitions, f"{name}-impossible", _IMPOSSIBLE, "0.8")


def _pattern(definitions: Element, name: str, path: str, thick: str) -> None:
    size = {"width": "10", "height": "10", "patternUnits": "userSpaceOnUse"}
    pattern = SubElement(definitions, "pattern", {"id": name} | size)
    SubElement(pattern, "path", {"d": path, "class": "hatch", "stroke-width": thick})


def hatch(name: str, basis: Basis) -> str:
    """Return the paint of a basis."""
    return f"url(#{name}-{basis.name.lower()})"


def impossible(name: str) -> str:
    """Return the paint of what no patient can be."""
    return f"url(#{name}-impossible)"
