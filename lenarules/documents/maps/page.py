"""A map as it stands on a page of HTML: it scrolls where the page is narrow, and its links lead."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from lenarules.documents.maps.words import title

if TYPE_CHECKING:
    from collections.abc import Mapping

    from lenarules.documents.maps.decision_map import DecisionMap

#: Below this width the letters would be too small, so that the picture scrolls instead.
_LEAST = "min-width:640px;width:100%;max-width:900px;height:auto"


def framed(svg: str, words: str) -> str:
    """Return a picture as a block of a page that the keyboard can scroll.

    Args:
        svg: the picture.
        words: what it is called.
    """
    sized = svg.replace("<svg ", f'<svg style="{_LEAST}" ', 1)
    called = f'tabindex="0" role="region" aria-label="{escape(words)}"'
    return f'<div class="decision-map-frame" {called} style="overflow-x:auto">{sized}</div>'


def called(drawn: DecisionMap) -> str:
    """Return the name of the block of a map."""
    return f"Picture. {title(drawn)}"


def targets(drawn: DecisionMap) -> tuple[str, ...]:
    """Return the full id of every part that a map links, each once."""
    ids = (name for each in drawn.regions for name in (each.shown.row, each.shown.settled_by))
    return tuple(dict.fromkeys(name for name in ids if name))


def led(html: str, places: Mapping[str, str]) -> str:
    """Return a page's block whose links lead to where the parts of the table stand.

    Args:
        html: the block.
        places: the address of each full id; an id without one stays an anchor of the same page.
    """
    for name, address in places.items():
        html = html.replace(f'href="#{name}"', f'href="{escape(address)}"')
    return html
