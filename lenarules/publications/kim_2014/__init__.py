"""Kim 2014: 110 Korean patients on lenalidomide with dexamethasone; outcomes only.

It prints no rule, so that it has no table and no function.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lenarules.language.table import Table

__all__ = ["REJECTED", "TABLES"]

#: Every table of the paper.
TABLES: tuple[Table, ...] = ()
#: Tables that no function reads.
REJECTED: tuple[Table, ...] = ()
