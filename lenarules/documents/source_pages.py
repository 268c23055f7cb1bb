"""A source as a page: numbered lines, an anchor each, and links back to what is written there."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    #: The links of each line: what each says and where it leads.
    Links = Mapping[int, Sequence[tuple[str, str]]]


def anchor(number: int) -> str:
    """Return the anchor of a line."""
    return f"L{number}"


def page(name: str, lines: Sequence[str], links: Links) -> str:
    """Return a source as HTML.

    Args:
        name: the name of the file.
        lines: its lines as HTML.
        links: where the lines lead back.
    """
    width = len(str(len(lines)))
    body = "\n".join(_line(n, text, width, links) for n, text in enumerate(lines, 1))
    return (
        f'<h1 class="source-name">{escape(name)}</h1><div class="highlight">'
        f'<pre class="source-lines">{body}</pre></div>'
    )


def _line(number: int, text: str, width: int, links: Links) -> str:
    at = anchor(number)
    shown = f'<a class="number" href="#{at}">{number:>{width}}</a>'
    back = "".join(
        f'<a class="back" href="{escape(to)}">{escape(said)}</a>'
        for said, to in links.get(number, ())
    )
    return f'<span id="{at}">{shown}{text}{back}</span>'
