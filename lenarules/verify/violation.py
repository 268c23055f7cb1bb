"""For whom a claim of one's own does not hold: the exact region, a witness, and his answer."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import frozen

from lenarules.language.codec import to_plain
from lenarules.language.decide import Decider
from lenarules.language.diagram import Diagram
from lenarules.language.errors import UndecidedError
from lenarules.language.explain import value_in_words
from lenarules.language.reduced import Reduction, patient_on
from lenarules.language.text import in_math, in_words
from lenarules.verify.call import Call
from lenarules.verify.writing import written

if TYPE_CHECKING:
    from lenarules.language.condition import Condition
    from lenarules.language.table import Table
    from lenarules.verify.one_call import OneCall


@frozen
class Violation:
    """A claim about one call that does not hold of a table.

    Attributes:
        table: the id of the table.
        claim: the name of the claim.
        sentence: the claim in one sentence.
        region: for whom it does not hold, of the legal cases that the table decides.
        witness: one of them, by the names of the facts.
        answer: what the running table answers him, in one line.
    """

    table: str
    claim: str
    sentence: str
    region: Condition
    witness: tuple[tuple[str, Any], ...]
    answer: str

    def in_words(self) -> str:
        """Return the violation as lines of English."""
        case = ", ".join(f"{name} {value_in_words(value)}" for name, value in self.witness)
        return "\n".join(
            [
                f"{self.table}: {self.sentence} Not so: {in_words(self.region)}",
                f"  for example: {case}",
                f"  the table answers: {self.answer}",
            ]
        )

    def to_plain(self) -> dict[str, Any]:
        """Return the violation as plain JSON values."""
        return {
            "table": self.table,
            "claim": self.claim,
            "sentence": self.sentence,
            "region": in_words(self.region),
            "region_in_mathematics": in_math(self.region),
            "witness": {name: to_plain(value) for name, value in self.witness},
            "answer": self.answer,
        }


def violations(table: Table, *claims: OneCall) -> tuple[Violation, ...]:
    """Return for whom claims about one call do not hold, in the order of the claims.

    Every class of cases that the table or the claim tells apart is answered by the running table.

    Args:
        table: any table, over facts of any field.
        claims: claims as ``lenarules.verify.one_call.never`` makes them.

    Returns:
        A violation for each claim that does not hold of every case that the table decides; what it
        does not decide is a gap or an overlap, which ``audit`` lists.
    """
    found = (_violation(table, claim) for claim in claims)
    return tuple(each for each in found if each)


def _violation(table: Table, claim: OneCall) -> Violation | None:
    diagram = _diagram(table, claim)
    decide = Decider[Any](table)
    wrong: dict[int, bool] = {}
    first: Call | None = None
    for path, leaf in diagram.first_paths():
        patient = patient_on(table.facts, path)
        if decide.broken_rule(decide.diagram.leaf(tuple(patient.values()))) is None:
            call = _call(decide, patient)
            wrong[id(leaf)] = call is not None and claim.wrong.is_true(call)
            first = first or (call if wrong[id(leaf)] else None)
    if first is None:
        return None
    root = Reduction(diagram, lambda leaf: wrong.get(id(leaf)), {}).root
    return Violation(
        table.id,
        claim.name,
        claim.sentence,
        written(root, meaning=True),
        tuple(first.patient.items()),
        first.decision.outcome.in_words().splitlines()[0],
    )


def _diagram(table: Table, claim: OneCall) -> Diagram:
    conditions = [*claim.wrong.asked(), *(row.when for row in table.rows)]
    conditions += [item.region for item in table.resolutions]
    conditions += [note.when for note in table.notes]
    conditions += [rule.condition for rule in table.legal]
    return Diagram(table.facts, conditions, len(table.legal))


def _call(decide: Decider[Any], patient: dict[str, Any]) -> Call | None:
    try:
        return Call(decide.table, patient, decide.decide(tuple(patient.values())))
    except UndecidedError:
        return None
