"""The command line: ``python -m lenarules``, and the script ``lenarules``."""

from __future__ import annotations

import os
import sys
from contextlib import suppress
from io import TextIOWrapper
from typing import TYPE_CHECKING

from lenarules.cli.commands import run

if TYPE_CHECKING:
    from collections.abc import Sequence

    from lenarules.cli.replies import Reply

#: What a shell reports for a program that a closed pipe has ended.
CLOSED_PIPE = 141


def main(argv: Sequence[str] | None = None) -> int:
    """Answer a command line and return the exit status.

    Args:
        argv: the arguments without the name of the program; those of the process by default.

    Returns:
        0 for an answer, 2 for input that cannot be used, 3 where unknown facts still change the
        answer, 141 where nobody reads the output any more.
    """
    try:
        return _deliver(run(sys.argv[1:] if argv is None else argv))
    except BrokenPipeError:
        _let_go()
        return CLOSED_PIPE


def _deliver(reply: Reply) -> int:
    stream = sys.stderr if reply.on_stderr else sys.stdout
    if isinstance(stream, TextIOWrapper):
        stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    print(reply.text, file=stream, flush=True)
    return reply.status


def _let_go() -> None:
    """Point the streams at nothing, so that the interpreter's last flush cannot fail."""
    nothing = os.open(os.devnull, os.O_WRONLY)
    for stream in (sys.stdout, sys.stderr):
        with suppress(OSError):
            os.dup2(nothing, stream.fileno())
    os.close(nothing)


if __name__ == "__main__":
    sys.exit(main())
