"""Editions on the command line: ``python -m proofs compare OLD NEW`` and ``... edition``."""

from proofs.editions.commands import command, write

__all__ = ["command", "write"]
