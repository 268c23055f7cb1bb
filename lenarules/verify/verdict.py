"""What a claim returns: proved, refuted with a counterexample, or not decided.

A verdict that is not ``PROVED`` is a failure, the solver's ``unknown`` included.
"""

from __future__ import annotations

from contextlib import contextmanager
from contextvars import ContextVar
from enum import Enum
from typing import TYPE_CHECKING, Any

import z3
from attrs import frozen

from lenarules.language.explain import value_in_words

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from lenarules.language.table import Table
    from lenarules.readings.smt import Patient
    from lenarules.verify.call import Call


class Status(Enum):
    """How a claim came out."""

    PROVED = "proved"
    REFUTED = "refuted"
    UNKNOWN = "the solver does not know"


@frozen
class Verdict:
    """The verdict on one claim about one table.

    Attributes:
        claim: the name of the claim.
        sentence: the claim in one sentence.
        table: the id of the table.
        status: how it came out.
        detail: what was found, where it is refuted.
        patients: the counterexample: one patient, or the patients that are compared.
        replay: what the running table does with them.
    """

    claim: str
    sentence: str
    table: str
    status: Status
    detail: str = ""
    patients: tuple[dict[str, Any], ...] = ()
    replay: tuple[str, ...] = ()

    @property
    def proved(self) -> bool:
        """Whether the claim is proved."""
        return self.status is Status.PROVED

    def in_words(self) -> str:
        """Return the verdict in one line, and the counterexample below it where there is one."""
        lines = [f"{self.status.name:8} {self.table}: {self.claim} - {self.sentence}"]
        if self.detail:
            lines.append(f"         {self.detail}")
        for patient, replay in zip(self.patients, self.replay, strict=True):
            facts = ", ".join(f"{name} {value_in_words(value)}" for name, value in patient.items())
            lines += [f"         patient: {facts}", f"         the table runs: {replay}"]
        return "\n".join(lines)


@frozen
class Claim:
    """A claim: its name, its sentence with the table's own words, and how it is checked.

    Attributes:
        name: the name.
        sentence: the claim in one sentence.
        check: look for a counterexample with the solver.
        contradicted: tell whether one call of the real function contradicts the claim; None where
            the claim is not about one call.
    """

    name: str
    sentence: str
    check: Callable[[Table], Finding | None]
    contradicted: Callable[[Call], bool] | None = None

    def verdict(self, table: Table) -> Verdict:
        """Check the claim for a table; a counterexample is replayed by the running table."""
        try:
            found = self.check(table)
        except NotDecided as error:
            return Verdict(self.name, self.sentence, table.id, Status.UNKNOWN, str(error))
        if found is None:
            return Verdict(self.name, self.sentence, table.id, Status.PROVED)
        replays = tuple(replay(table, patient) for patient in found.patients)
        return Verdict(
            self.name,
            self.sentence,
            table.id,
            Status.REFUTED,
            found.detail,
            found.patients,
            replays,
        )


@frozen
class Finding:
    """A counterexample: what is wrong, and the patients that show it, if any can."""

    detail: str
    patients: tuple[dict[str, Any], ...] = ()


class NotDecided(Exception):
    """The solver answered ``unknown``."""


@frozen
class Query:
    """One question to the solver, as it was put.

    Attributes:
        sought: what is looked for, in words.
        formula: the formula that such patients satisfy.
        patients: whose variables the formula speaks of.
        found: whether there are such patients.
    """

    sought: str
    formula: Any
    patients: tuple[Patient, ...]
    found: bool


_RECORDED: ContextVar[list[Query] | None] = ContextVar("_RECORDED", default=None)


@contextmanager
def recorded() -> Iterator[list[Query]]:
    """Record every question that is put to the solver meanwhile, in their order."""
    queries: list[Query] = []
    token = _RECORDED.set(queries)
    try:
        yield queries
    finally:
        _RECORDED.reset(token)


def record(query: Query) -> None:
    """Record a question that was put to the solver, where somebody asked for that."""
    queries = _RECORDED.get()
    if queries is not None:
        queries.append(query)


def find(formula: Any, *patients: Patient, sought: str = "") -> tuple[dict[str, Any], ...] | None:
    """Return patients that satisfy a formula, or None where there are none.

    Args:
        formula: the formula.
        patients: whose variables it speaks of.
        sought: what is looked for, in words.

    Raises:
        NotDecided: the solver does not know.
    """
    model = _model_of(formula)
    record(Query(sought, formula, patients, model is not None))
    return None if model is None else tuple(patient.values(model) for patient in patients)


def _model_of(formula: Any) -> Any:
    solver = z3.Solver()
    solver.set("timeout", 60_000)
    solver.add(formula)
    answer = solver.check()
    if answer == z3.unknown:
        raise NotDecided(solver.reason_unknown())
    return solver.model() if answer == z3.sat else None


def replay(table: Table, patient: dict[str, Any]) -> str:
    """Return what the running table answers for a patient, or how it fails."""
    from lenarules.language.decide import Decider
    from lenarules.language.errors import LenarulesError

    decider: Decider[Any] = Decider(table)
    try:
        decision = decider(*(patient[fact.name] for fact in table.facts))
    except LenarulesError as error:
        return f"{type(error).__name__}: {error}"
    answer = decision.outcome.in_words().splitlines()[0]
    settled = decision.resolution.id if decision.resolution else "the print"
    basis = decision.basis.name if decision.basis else "no basis"
    return f"{answer}; {basis}, by {settled}"
