"""What ends a command line before it is answered."""

from __future__ import annotations


class UsageError(Exception):
    """The command line itself is wrong; ``field`` names the fact or argument, if it is one."""

    def __init__(self, message: str, field: str | None = None) -> None:
        super().__init__(message)
        self.field = field


class Said(Exception):
    """The command line asks for a text (help, version) and not for an answer."""

    def __init__(self, kind: str, text: str) -> None:
        super().__init__(text)
        self.kind = kind
        self.text = text
