"""Files that the command line reads and writes; everything is UTF-8."""

from __future__ import annotations

import sys
from io import TextIOWrapper
from pathlib import Path

from lenarules.cli.errors import UsageError
from lenarules.language.reading import show

STANDARD_INPUT = "-"
#: UTF-8, with or without the mark that spreadsheets write first.
_ENCODING = "utf-8-sig"


def read_text(path: str, name: str) -> str:
    """Return the text of a file, or of standard input for ``-``.

    Args:
        path: the file.
        name: the option or argument that names it.

    Raises:
        UsageError: it cannot be read.
    """
    try:
        return _standard_input() if path == STANDARD_INPUT else _text_of(path)
    except (OSError, ValueError) as error:
        raise UsageError(
            f"{name} {show(path)} cannot be read: {_why(error)}; give a file of UTF-8 text, or - "
            "for standard input",
            _field(name),
        ) from error


def write_text(path: str | None, text: str, name: str) -> None:
    """Write a text into a file, whatever the file held; do nothing where no file is named.

    Raises:
        UsageError: it cannot be written.
    """
    if path is None:
        return
    if path == STANDARD_INPUT:
        said = f"{name} -: standard output holds the answer; give the name of a file"
        raise UsageError(said, _field(name))
    try:
        Path(path).write_text(f"{text}\n", encoding="utf-8", newline="\n")
    except (OSError, ValueError) as error:
        why = _why(error)
        raise UsageError(
            f"{name} {show(path)} cannot be written: {why}; give the name of a file", _field(name)
        ) from error


def _text_of(path: str) -> str:
    return Path(path).read_text(encoding=_ENCODING)


def _standard_input() -> str:
    if isinstance(sys.stdin, TextIOWrapper):
        sys.stdin.reconfigure(encoding=_ENCODING, errors="strict")
    return sys.stdin.read()


def _why(error: Exception) -> str:
    if isinstance(error, UnicodeDecodeError):
        return f"the byte at place {error.start + 1} is not UTF-8"
    return getattr(error, "strerror", None) or str(error)


def _field(name: str) -> str:
    return name.lstrip("-").replace("-", "_").lower()
