"""What is proved of a table, as the manifest of the proofs has it.

A claim about a table is about every row of it, and about every other part. More is said of a part
only where it can be read off: the SMT-LIB 2 text of a claim defines rows and regions under their
ids, so that whoever opens it sees which of them the question is made of. A condition that is one
comparison long is written where it stands and gets no name, so that nothing follows from a name
that is missing.
"""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

from attrs import frozen

from lenarules.language.fingerprint import fingerprint
from lenarules.language.record import Record
from lenarules.language.table import Row

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from lenarules.language.table import Resolution, Table

_DEFINED = re.compile(r"^\(define-fun \|?(?:\w+_)?(row|region)\.([^\s|]+)", re.MULTILINE)
#: What a claim about all papers together is about.
ACROSS = "across_papers"
_WITNESSES = {"z3": "Z3", "cvc5": "cvc5", "function": "function"}


def claim_anchor(about: str, name: str) -> str:
    """Return the anchor of a claim in the documents.

    Args:
        about: the id of its table, or ``across_papers``.
        name: its name; for a question across papers that of the question.
    """
    return f"claims.{about}.{name}"


@frozen(repr=False)
class Testimony(Record):
    """What a witness says of a claim.

    Attributes:
        witness: ``Z3``, ``cvc5`` or ``function``.
        verdict: the verdict in the manifest's words.
        asked: how many questions a solver, or calls the function, was asked.
        seconds: how long a solver took; None for the function, which is timed for a whole table.
    """

    witness: str
    verdict: str
    asked: int
    seconds: float | None


@frozen(repr=False)
class ProvedClaim(Record):
    """A claim of the manifest.

    Attributes:
        about: the id of its table, or ``across_papers``.
        name: its name.
        sentence: what it says.
        tables: the ids of the tables that it is about.
        said: what each witness says, those only that were asked.
        file: its SMT-LIB 2 text, from the root of the project.
        defined: the rows, and the regions of resolutions, that the text defines.
    """

    about: str
    name: str
    sentence: str
    tables: tuple[str, ...]
    said: tuple[Testimony, ...]
    file: str
    defined: frozenset[tuple[str, str]]

    @property
    def anchor(self) -> str:
        """The anchor of the claim in the documents."""
        return claim_anchor(self.about, self.name)

    @property
    def told(self) -> dict[str, list[str]]:
        """Each verdict with its witnesses."""
        found: dict[str, list[str]] = {}
        for each in self.said:
            found.setdefault(each.verdict, []).append(each.witness)
        return found

    @property
    def verdicts(self) -> str:
        """The verdicts on one line, the witnesses of one verdict together."""
        return "; ".join(f"{verdict} ({', '.join(by)})" for verdict, by in self.told.items())

    def names(self, part: Row | Resolution) -> bool:
        """Whether the text of the claim defines a row, or the region of a resolution."""
        return ("row" if isinstance(part, Row) else "region", part.id) in self.defined


@frozen(repr=False, eq=False)
class Proven(Record):
    """A manifest of proofs with its texts.

    Attributes:
        root: the root of the project, at which the paths of the texts begin.
        plain: what stands in the manifest.
        claims: every claim about one table, in the order of the manifest.
        across: every question that several papers answer.
    """

    root: Path
    plain: Mapping[str, Any]
    claims: tuple[ProvedClaim, ...]
    across: tuple[ProvedClaim, ...]

    @classmethod
    def read(cls, path: Path) -> Proven:
        """Return the manifest that a file holds; its folder stands in the root of the project."""
        plain, root = json.loads(path.read_text(encoding="utf-8")), path.parent.parent
        claims = (_claim(root, each["table"], each["claim"], each) for each in plain["claims"])
        across = (_claim(root, ACROSS, each["question"], each) for each in plain["across"])
        return cls(root, plain, tuple(claims), tuple(across))

    def speaks_of(self, table: Table) -> bool:
        """Whether the manifest was made for this very table, by its hash."""
        known = self.plain["tables"].get(table.id, {})
        return bool(known.get("hash") == fingerprint(table))

    def claims_of(self, table: Table) -> tuple[ProvedClaim, ...]:
        """Return the claims about a table; none where the manifest was made for another."""
        if not self.speaks_of(table):
            return ()
        return tuple(claim for claim in self.claims if claim.tables == (table.id,))


def _claim(root: Path, about: str, name: str, plain: Mapping[str, Any]) -> ProvedClaim:
    file = plain["text"]["file"]
    said = (_said(who, plain.get(key)) for key, who in _WITNESSES.items())
    return ProvedClaim(
        about,
        name,
        plain["sentence"],
        tuple(plain.get("tables", (about,))),
        tuple(each for each in said if each),
        file,
        frozenset(_DEFINED.findall((root / file).read_text(encoding="utf-8"))),
    )


def _said(witness: str, plain: Mapping[str, Any] | None) -> Testimony | None:
    if plain is None:
        return None
    asked = plain["questions"] if "questions" in plain else plain["calls"]
    return Testimony(witness, plain["verdict"], asked, plain.get("seconds"))
