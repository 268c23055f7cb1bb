"""The drawing before anything is drawn: its name, its text equivalent, its colours and hatches."""

from __future__ import annotations

from xml.etree.ElementTree import Element, SubElement

from lenarules.documents.maps.colours import style
from lenarules.documents.maps.hatches import add_hatches


def blank(name: str, title: str, description: str) -> Element:
    """Return a drawing of nothing.

    Args:
        name: what makes the ids of the drawing its own on a page.
        title: what it will show, in one line.
        description: everything that it will show, for whoever does not see it.
    """
    ids = f"{name}-title", f"{name}-text"
    look = {"class": "decision-map", "font-family": "sans-serif", "font-size": "12"}
    named = {"role": "img", "aria-labelledby": " ".join(ids), "fill": "currentColor"}
    root = Element("svg", {"xmlns": "http://www.w3.org/2000/svg"} | look | named)
    SubElement(root, "title", id=ids[0]).text = title
    SubElement(root, "desc", id=ids[1]).text = description
    SubElement(root, "style").text = style()
    add_hatches(SubElement(root, "defs"), name)
    return root
