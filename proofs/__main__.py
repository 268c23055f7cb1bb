"""``python -m proofs``: prove every claim by every witness, and hold the manifest to the code.

Every command exits with 0 only if all of it succeeds.
"""

from __future__ import annotations

import sys
from argparse import ArgumentParser, RawDescriptionHelpFormatter
from time import perf_counter
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Callable, Sequence

_EPILOG = """\
further commands:
  twins              refute every claim on tables broken on purpose
  compare OLD NEW    prove whose answers change between two editions, and that no other does
  edition            write the tables as an edition, to be compared later
  mutants            edit the tables one by one and see that each edit is noticed
"""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command; without any, prove every claim by every witness."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    command = _COMMANDS.get(given[0]) if given else None
    if command is not None:
        return command(given[1:])
    options = _options(given)
    return check() if options.check else prove_all(options)


def _options(given: Sequence[str]) -> Namespace:
    from proofs.tables import PROVED

    parser = ArgumentParser(
        prog="python -m proofs",
        description="Prove every claim by every witness.",
        epilog=_EPILOG,
        formatter_class=RawDescriptionHelpFormatter,
    )
    parser.add_argument(
        "--check",
        action="store_true",
        help="prove nothing; fail where the stored manifest and the code have drifted apart",
    )
    parser.add_argument(
        "--write", action="store_true", help="store the manifest and the text of every claim"
    )
    parser.add_argument(
        "--table",
        action="append",
        default=[],
        choices=[proved.table.id for proved in PROVED],
        metavar="ID",
        help="a table, instead of all; may be given several times",
    )
    return parser.parse_args(given)


def check() -> int:
    """Print where the stored manifest and the code have drifted apart."""
    from proofs.drift import drift
    from proofs.manifest import stored

    start = perf_counter()
    found = drift(stored())
    print("\n".join(found) or "the manifest and the code agree")
    if found:
        print("\nprove the claims anew and store them: python -m proofs --write")
    print(f"{perf_counter() - start:.1f} s")
    return 1 if found else 0


def prove_all(options: Namespace) -> int:
    """Prove every claim by every witness, print a line a claim, and compare with the manifest."""
    from proofs import drift, manifest
    from proofs.prove import prove

    start, proofs = perf_counter(), []
    for proof in prove(options.table):
        print(proof.in_words(), flush=True)
        proofs.append(proof)
    seconds = perf_counter() - start
    failed = sum(not proof.holds for proof in proofs)
    print(f"\n{failed} failed" if failed else "\neverything holds", f"{seconds:.1f} s")
    if options.table:
        return 1 if failed else 0
    if options.write and not failed:
        manifest.write(proofs, seconds)
    found = drift.unlike(manifest.stored(), manifest.made(proofs, seconds))
    print("\n".join(found) or "as the manifest says")
    return 1 if failed or found else 0


def twins(_given: Sequence[str]) -> int:
    """Refute every claim on the tables that are broken on purpose."""
    from proofs.twins import TWINS

    for twin in TWINS:
        print(twin.in_words(), flush=True)
    missed = sum(not twin.refuted for twin in TWINS)
    print(f"\n{missed} of {len(TWINS)} twins missed" if missed else "\nevery twin is refuted")
    return 1 if missed else 0


def _compare(given: Sequence[str]) -> int:
    from proofs import editions

    return editions.command(list(given))


def _edition(given: Sequence[str]) -> int:
    from proofs import editions

    return editions.write(list(given))


def _mutants(given: Sequence[str]) -> int:
    from proofs import mutants

    return mutants.command(list(given))


_COMMANDS: dict[str, Callable[[Sequence[str]], int]] = {
    "twins": twins,
    "compare": _compare,
    "edition": _edition,
    "mutants": _mutants,
}

if __name__ == "__main__":
    sys.exit(main())
