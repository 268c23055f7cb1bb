"""The solver's questions as SMT-LIB 2 text that a person can read and any solver can answer.

Facts keep their names; rows, regions and other parts of a table are defined under their ids, and
every ``(check-sat)`` stands below what is sought and the answer that is expected.
"""

from __future__ import annotations

import re
from itertools import chain
from typing import TYPE_CHECKING, Any

import z3

from lenarules.readings.smt_words import words_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from lenarules.readings.smt import Patient

_WIDTH = 100
#: A term that stands in several places is defined once, if its text is longer than this.
_SHORT = 40
_SIMPLE = re.compile(r"[A-Za-z_.][\w.+-]*")


def script(
    comment: Sequence[str],
    questions: Sequence[tuple[str, Any, bool]],
    patients: Iterable[Patient],
) -> str:
    """Return questions to a solver as SMT-LIB 2 text.

    Args:
        comment: lines that stand above everything.
        questions: what is sought, the formula of it, and whether there is such a patient.
        patients: whose facts are declared in words, and whose named terms are defined.
    """
    writer = _Writer(patients, [formula for _, formula, _ in questions])
    lines = [f"; {line}".rstrip() for line in comment] + ["(set-logic QF_LIRA)"]
    for number, (sought, formula, found) in enumerate(questions, 1):
        lines += writer.question(number, sought, formula, "sat" if found else "unsat")
    return "\n".join(lines) + "\n"


class _Writer:
    """Terms as text, each named or shared one defined when it is first used."""

    def __init__(self, patients: Iterable[Patient], formulas: Sequence[Any]) -> None:
        self._patients = list(dict.fromkeys(patients))
        self._words = dict(chain.from_iterable(map(words_of, self._patients)))
        self._names: dict[int, str] = {}
        for patient in self._patients:
            for name, term in patient.names.items():
                self._names.setdefault(term.get_id(), name)
        self._uses: dict[int, int] = {}
        for formula in formulas:
            self._count(formula)
        self._texts: dict[int, str] = {}
        self._taken: set[str] = set()
        self._lines: list[str] = []

    def _count(self, root: Any) -> None:
        """Count in how many places each term stands."""
        left = [root]
        while left:
            term = left.pop()
            self._uses[term.get_id()] = self._uses.get(term.get_id(), 0) + 1
            if self._uses[term.get_id()] == 1:
                left += reversed(term.children())

    def question(self, number: int, sought: str, formula: Any, expected: str) -> Iterator[str]:
        """Yield the lines of one question, after the definitions that it needs."""
        text = self._term(formula)
        yield from self._lines
        self._lines = []
        yield f"\n; {number}. {'Is there' if expected == 'unsat' else 'There is'}: {sought or '?'}"
        yield f"(push 1)\n(assert {_indented(text)})"
        yield f"(set-info :status {expected})\n(check-sat) ; {expected}\n(pop 1)\n"

    def _term(self, term: Any) -> str:
        key = term.get_id()
        if key not in self._texts:
            self._texts[key] = self._new_term(term)
        return self._texts[key]

    def _new_term(self, term: Any) -> str:
        if term.num_args() == 0:
            return self._leaf(term)
        if _is_alone(term):
            return self._term(term.arg(0))
        text = self._compound(term)
        name = self._names.get(term.get_id())
        if name is None and (self._uses[term.get_id()] == 1 or len(text) <= _SHORT):
            return text
        return self._define(name or f"part.{len(self._taken)}", term, text)

    def _leaf(self, term: Any) -> str:
        if term.decl().kind() != z3.Z3_OP_UNINTERPRETED:
            text = str(term.sexpr())
            return {"and": "true", "or": "false"}.get(text, text)
        name = str(term.decl().name())
        symbol = self._symbol(name)
        words = self._words.get(name, "")
        line = f"(declare-const {symbol} {term.sort().name()})"
        self._lines.append(f"{line} ; {words}" if words else line)
        return symbol

    def _define(self, name: str, term: Any, text: str) -> str:
        symbol = self._symbol(name)
        head = f"(define-fun {symbol} () {term.sort().name()}"
        short = f"{head} {text})"
        fits = len(short) <= _WIDTH and "\n" not in text
        self._lines.append(short if fits else f"{head}\n  {_indented(text)})")
        return symbol

    def _symbol(self, name: str) -> str:
        while name in self._taken:
            name += "_"
        self._taken.add(name)
        return name if _SIMPLE.fullmatch(name) else f"|{name}|"

    def _compound(self, term: Any) -> str:
        if term.decl().kind() == z3.Z3_OP_ITE:
            return self._chain(term)
        return _laid_out(term.decl().name(), [self._term(child) for child in term.children()])

    def _chain(self, term: Any) -> str:
        """Return a chain of conditionals, each below the other."""
        heads: list[str] = []
        while True:
            condition, value, rest = term.children()
            heads.append(f"(ite {self._term(condition)} {self._term(value)}")
            shared = rest.get_id() in self._names or self._uses[rest.get_id()] > 1
            if shared or rest.num_args() == 0 or rest.decl().kind() != z3.Z3_OP_ITE:
                break
            term = rest
        last = f"{self._term(rest)}{')' * len(heads)}"
        flat = " ".join([*heads, last])
        return flat if len(flat) <= _WIDTH else "\n".join([*heads, last])


def _is_alone(term: Any) -> bool:
    """Tell whether a term joins one part only."""
    return term.num_args() == 1 and term.decl().kind() in (z3.Z3_OP_AND, z3.Z3_OP_OR)


def _laid_out(operator: str, parts: list[str]) -> str:
    flat = f"({operator} {' '.join(parts)})"
    if len(flat) <= _WIDTH and "\n" not in flat:
        return flat
    return "\n".join([f"({operator}", *(f"  {_indented(part)}" for part in parts)]) + ")"


def _indented(text: str) -> str:
    return text.replace("\n", "\n  ")
