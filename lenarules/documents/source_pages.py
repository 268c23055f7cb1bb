"""A source as a page: numbered lines, an anchor each, and links back to what is written there."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from attrs import frozen

from lenarules.language.record import Record

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    #: The links of each line: what each says and where it leads.
    Links = Mapping[int, Sequence[tuple[str, str]]]


#: The page is as light or dark as the documents were last set to be.
_THEME = "document.body.dataset.theme = localStorage.getItem('theme') || 'auto'"


@frozen(repr=False)
class Home(Record):
    """The project that a page of a source belongs to.

    Attributes:
        title: its title.
        uri: its first page, seen from the page of the source.
        sheets: its style sheets, seen from there.
    """

    title: str
    uri: str
    sheets: tuple[str, ...]


def anchor(number: int) -> str:
    """Return the anchor of a line."""
    return f"L{number}"


def page(name: str, lines: Sequence[str], links: Links, home: Home) -> str:
    """Return a source as a page of HTML that stands alone, so that hundreds are made in no time.

    Args:
        name: the name of the file.
        lines: its lines as HTML.
        links: where the lines lead back.
        home: the project that the page belongs to.
    """
    width = len(str(len(lines)))
    body = "\n".join(_line(n, text, width, links) for n, text in enumerate(lines, 1))
    sheets = "".join(f'<link rel="stylesheet" href="{escape(each)}">' for each in home.sheets)
    return (
        '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        f"<title>{escape(name)}</title>{sheets}</head>"
        f'<body class="source"><script>{_THEME}</script>'
        f'<p><a href="{escape(home.uri)}">{escape(home.title)}</a></p>'
        f'<h1 class="source-name">{escape(name)}</h1><div class="highlight">'
        f'<pre class="source-lines">{body}</pre></div></body></html>\n'
    )


def _line(number: int, text: str, width: int, links: Links) -> str:
    at = anchor(number)
    shown = f'<a class="number" href="#{at}">{number:>{width}}</a>'
    back = "".join(
        f'<a class="back" href="{escape(to)}">{escape(said)}</a>'
        for said, to in links.get(number, ())
    )
    return f'<span id="{at}">{shown}{text}{back}</span>'
