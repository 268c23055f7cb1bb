"""The hash of a table: over what it means, not over how it is worded.

The canonical text holds facts, domains, legal inputs, rows, notes and resolutions with their
conditions, outcomes and citations. Labels, titles, readings and printed wording are left out.
"""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING, Any

from attrs import fields, has

if TYPE_CHECKING:
    from lenarules.language.table import Table

_PROSE = frozenset(
    {"label", "title", "caption", "reading", "printed", "message", "question", "dead", "usual"}
)


def canonical_text(table: Table) -> str:
    """Return the text over which the hash is taken."""
    return _text(table)


def fingerprint(table: Table) -> str:
    """Return the SHA-256 of the canonical text, in hexadecimal."""
    from hashlib import sha256

    return sha256(canonical_text(table).encode()).hexdigest()


def _text(value: Any) -> str:
    if isinstance(value, Enum):
        return f"{type(value).__name__}.{value.name}"
    if isinstance(value, type):
        return f"{value.__name__}{list(value.__members__)}"  # type: ignore[attr-defined]
    if isinstance(value, frozenset):
        return f"{{{','.join(sorted(_text(item) for item in value))}}}"
    if isinstance(value, tuple):
        return f"({','.join(_text(item) for item in value)})"
    return _object_text(value) if has(type(value)) else repr(value)


def _object_text(value: Any) -> str:
    kept = [f.name for f in fields(type(value)) if f.name not in _PROSE]
    parts = [f"{name}={_part(name, getattr(value, name))}" for name in kept]
    return f"{type(value).__name__}({';'.join(parts)})"


def _part(name: str, value: Any) -> str:
    return str(bool(value)) if name == "open" else _text(value)
