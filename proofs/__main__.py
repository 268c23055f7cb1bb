"""Print one line a claim; exit non-zero on any failure or ``unknown``."""

from __future__ import annotations

import sys
from time import perf_counter

from proofs.tables import PROVED
from proofs.twins import TWINS


def main() -> int:
    """Prove every claim, refute every twin, run every function over its cells."""
    start = perf_counter()
    failed = 0
    for proved in PROVED:
        for claim in proved.claims:
            verdict = claim.verdict(proved.table)
            print(verdict.in_words())
            failed += not verdict.proved
    print(f"the solver's claims together: {perf_counter() - start:.1f} s\n")
    for twin in TWINS:
        print(twin.in_words())
        failed += not twin.refuted
    print(f"with the twins: {perf_counter() - start:.1f} s\n")
    for proved in PROVED:
        report = proved.run(proved)
        print(report.in_words())
        failed += bool(report.differences)
    print(f"\n{failed} failed" if failed else "\neverything holds")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
