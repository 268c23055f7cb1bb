"""Every single edit of our tables: is it noticed?

A mutant is a table with one edit. It is noticed where the table refuses to be defined, where the
transcription by another hand or the printed figures differ, or where a claim is not proved of it
any more; examples and tables broken on purpose do not count. An edit that changes nothing for any
patient is proved to. What is left survives: a claim is missing, or ``explained`` says why none of
the papers can hold it.
"""

from __future__ import annotations


def command(argv: list[str]) -> int:
    """Judge the mutants, as ``python -m proofs mutants`` does; ``cli`` says how."""
    from proofs.mutants.cli import command as judge

    return judge(argv)
