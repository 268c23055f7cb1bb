"""reStructuredText, the little of it that a rendered table needs."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

#: A block of lines; blocks are joined with an empty line between them.
Lines = list[str]

_MARKUP = re.compile(r"[\\*`|]|(?<!\w)_|_(?!\w)")
_BLOCK_START = re.compile(r"[^\w\\<≥≤¬(]|\(?([0-9#]+|[A-Za-z]|[ivxlcdmIVXLCDM]+)[.)]\s")
_LABEL_END = re.compile(r"[`<>\\]")
_UNDERLINES = "=-~^"


def escaped(text: str) -> str:
    """Return a text on one line, of which nothing is read as markup."""
    plain = _MARKUP.sub(r"\\\g<0>", " ".join(text.split()))
    return f"\\ {plain}" if _BLOCK_START.match(plain) else plain


def literal(text: str) -> str:
    """Return a text in a fixed-width face."""
    return f"``{text}``"


def link(text: str, target: str) -> str:
    """Return a link to an anchor of the same document."""
    return f"`{escaped(text)} <{target}_>`__"


def elsewhere(text: str, label: str) -> str:
    """Return a link to a label of any document of a Sphinx project."""
    return f":ref:`{_LABEL_END.sub('', text)} <{label}>`"


def heading(title: str, level: int, anchor: str = "") -> Lines:
    """Return a heading of a level from 0, with an anchor before it."""
    text = escaped(title)
    target = [f".. _`{anchor}`:", ""] if anchor else []
    return [*target, text, _UNDERLINES[level] * len(text)]


def rubric(title: str) -> Lines:
    """Return a heading that is in no list of contents."""
    return [f".. rubric:: {escaped(title)}"]


def raw_html(html: str) -> Lines:
    """Return HTML as it stands, which other formats leave out."""
    return [".. raw:: html", "", *(f"   {line}" for line in html.splitlines())]


def fields(*pairs: tuple[str, str | Sequence[str]]) -> Lines:
    """Return a field list; a field of several lines keeps them, an empty one is left out."""
    lines: Lines = []
    for name, value in pairs:
        if isinstance(value, str):
            lines += [f":{name}: {value}"] if value else []
        else:
            lines += [f":{name}:", *(f"   | {line}" for line in value)] if value else []
    return lines


def broken(text: str) -> Lines:
    """Return the lines of a text, escaped and with their indentation."""
    return [f"{' ' * (len(line) - len(line.lstrip()))}{escaped(line)}" for line in text.split("\n")]


def grid(
    heads: Sequence[str],
    widths: Sequence[int],
    rows: Iterable[Sequence[str]],
    classes: str = "",
) -> Lines:
    """Return a table with a head row, and with classes for a style sheet if there are any."""
    lines = [
        ".. list-table::",
        "   :header-rows: 1",
        *([f"   :class: {classes}"] if classes else []),
        f"   :widths: {' '.join(str(width) for width in widths)}",
        "",
    ]
    for row in (heads, *rows):
        lines += [f"   {'*' if n == 0 else ' '} - {cell}".rstrip() for n, cell in enumerate(row)]
    return lines


def joined(blocks: Iterable[Lines]) -> str:
    """Return blocks as a text, with an empty line after each."""
    return "".join("\n".join(block) + "\n\n" for block in blocks if block)
