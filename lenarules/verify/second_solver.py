"""A second solver, fed with the exported SMT-LIB 2 text alone: cvc5 (extra ``proofs``)."""

from __future__ import annotations

from typing import Any

import cvc5

#: The package has no types.
_CVC5: Any = cvc5
#: The solver gives up on a question after so many milliseconds; it then answers "unknown".
_PATIENCE = "60000"


def answers(text: str) -> tuple[str, ...]:
    """Return what the second solver answers to every ``(check-sat)`` of a text, in their order.

    Args:
        text: SMT-LIB 2 text, as ``lenarules.readings.smt_text.script`` writes it.

    Returns:
        "sat", "unsat" or "unknown" for each.

    Raises:
        RuntimeError: the text is no SMT-LIB 2 text.
    """
    solver = _CVC5.Solver()
    solver.setOption("incremental", "true")
    solver.setOption("tlimit-per", _PATIENCE)
    parser = _CVC5.InputParser(solver)
    parser.setStringInput(_CVC5.InputLanguage.SMT_LIB_2_6, text, "claim")
    symbols, said = parser.getSymbolManager(), list[str]()
    while not (command := parser.nextCommand()).isNull():
        said.append(str(command.invoke(solver, symbols)).strip())
    return tuple(answer.split()[0] for answer in said if answer)


def version() -> str:
    """Return the version of the solver."""
    return str(_CVC5.__version__)
