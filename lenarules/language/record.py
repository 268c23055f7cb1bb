"""One ``repr`` for every frozen class, so that none compiles its own and the import stays cheap."""

from __future__ import annotations

from typing import Any

from attrs import fields


class Record:
    """A frozen class with attrs fields; it shows itself as ``Name(field=value, ...)``."""

    __slots__ = ()

    def __repr__(self) -> str:
        kind: Any = type(self)
        shown = (f"{f.name}={getattr(self, f.name)!r}" for f in fields(kind) if f.repr)
        return f"{kind.__name__}({', '.join(shown)})"
