"""What every function of every paper owes its callers, tried on each from its table alone."""

from __future__ import annotations

import inspect
import json
import re
import subprocess
import sys
from enum import Enum
from importlib import import_module
from typing import TYPE_CHECKING, Any

import pytest

from lenarules import (
    Decision,
    InconsistentInput,
    InsufficientData,
    OutOfDomain,
    Refer,
    WrongType,
    __version__,
)
from lenarules.cli.registry import FUNCTIONS, PAPERS, tables_of
from lenarules.language.condition import Compare, atoms
from lenarules.language.decide import decider_of
from lenarules.language.errors import LenarulesError
from lenarules.language.fact import Category, Flag, Members, Number
from lenarules.language.fingerprint import fingerprint
from lenarules.language.reduced import patient_on
from tests.publications.every import (
    EVERY,
    answer,
    around,
    cut_offs,
    legal,
    name_of,
    patients,
)

if TYPE_CHECKING:
    from lenarules.cli.registry import Function
    from lenarules.language.fact import Fact
    from lenarules.language.table import Table

ALL = pytest.mark.parametrize("function", EVERY, ids=name_of)
FACTS = [
    pytest.param(function, fact, id=f"{name_of(function)}-{fact.name}")
    for function in EVERY
    for fact in function.table.facts
]
EVERY_FACT = pytest.mark.parametrize(("function", "fact"), FACTS)
CUTS = [
    pytest.param(function, fact, bound, id=f"{name_of(function)}-{fact.name}-{bound}")
    for function in EVERY
    for fact, bound in cut_offs(function.table)
]


def some(function: Function) -> dict[str, Any]:
    """Return one legal patient of a function."""
    return patients(function.table)[0]


@ALL
def test_arguments_are_the_facts_by_keyword(function: Function) -> None:
    """Every fact is an argument of its own name; only requests have a default."""
    python: Any = getattr(import_module(f"lenarules.publications.{function.paper}"), function.name)
    parameters = inspect.signature(python).parameters
    assert tuple(parameters) == tuple(fact.name for fact in function.table.facts)
    for parameter, fact in zip(parameters.values(), function.table.facts, strict=True):
        assert parameter.kind is inspect.Parameter.KEYWORD_ONLY
        assert (parameter.default is not inspect.Parameter.empty) is fact.request


@ALL
def test_docstring_names_arguments_errors_and_source(function: Function) -> None:
    """Each docstring gives the arguments, what is returned and raised, the source, an example."""
    python: Any = getattr(import_module(f"lenarules.publications.{function.paper}"), function.name)
    text = inspect.getdoc(python) or ""
    for heading in ("Args:", "Returns:", "Raises:", "Source:", "Example:"):
        assert heading in text
    assert all(f"    {fact.name}: " in text for fact in function.table.facts)
    assert "InsufficientData" in text


@ALL
def test_answer_survives_json_and_explains_itself(function: Function) -> None:
    """A stored answer comes back equal; it carries inputs, version, hash and a citation."""
    for patient in patients(function.table):
        decision = function.ask(patient)
        again: Decision[Any] = Decision.from_json(decision.to_json())
        assert (again, hash(again)) == (decision, hash(decision))
        assert decision.inputs == patient
        assert (decision.version, decision.table_hash) == (
            __version__,
            fingerprint(function.table),
        )
        assert decision.row or decision.resolution
        assert decision.explain().startswith(decision.outcome.in_words().splitlines()[0])


@ALL
def test_a_referral_offers_what_is_printed(function: Function) -> None:
    """Whatever is referred has a question, and options of the same paper where any is printed."""
    for patient in patients(function.table):
        outcome = function.ask(patient).outcome
        if isinstance(outcome, Refer):
            assert outcome.question.endswith((".", "?"))
            assert all(option.cite.paper == function.paper for option in outcome.options)


@EVERY_FACT
def test_an_unknown_fact_is_answered_exactly(function: Function, fact: Fact) -> None:
    """With one fact unknown the answer is what all its values share, or names the fact."""
    if fact.request:
        with pytest.raises(WrongType, match=fact.name):
            function.ask(some(function) | {fact.name: None})
        return
    variables = [v for v in decider_of(function.table).diagram.variables if v.fact == fact]
    for patient in patients(function.table)[:12]:
        values = _values(fact, variables)
        possible = {
            answer(function, patient | {fact.name: value})
            for value in values
            if legal(function.table, patient | {fact.name: value})
        }
        _compare(function, patient | {fact.name: None}, fact, possible)


def _values(fact: Fact, variables: list[Any]) -> list[Any]:
    """Return a value of every cell of a fact."""
    if isinstance(fact, Flag):
        return [False, True]
    if isinstance(fact, Category):
        return list(fact.members)
    if isinstance(fact, Members):
        sets = [frozenset[Enum]()]
        for member in fact.members:
            sets += [each | {member} for each in sets]
        return sets
    if not variables:
        return [fact.usual]
    return [variables[0].sample(cell) for cell in range(len(variables[0].cells))]


def _compare(function: Function, patient: dict[str, Any], fact: Fact, possible: set[Any]) -> None:
    if len(possible) == 1:
        assert answer(function, patient) == possible.pop()
        return
    with pytest.raises(InsufficientData) as caught:
        function.ask(patient)
    assert caught.value.needed == (fact.name,)
    assert {each.outcome for each in caught.value.possible} == possible


BAD: dict[type, list[object]] = {
    Number: ["1", True, float("nan"), float("inf"), [1]],
    Flag: [1, "yes", 0.0],
    Category: ["FEMALE", 1],
    Members: ["INFECTION", 3],
}


@EVERY_FACT
def test_bad_values_get_a_typed_error_that_names_the_field(function: Function, fact: Fact) -> None:
    """A value of a wrong type is refused by name, with what is accepted."""
    for bad in BAD[type(fact)]:
        with pytest.raises(LenarulesError) as caught:
            function.ask(some(function) | {fact.name: bad})
        assert fact.name in str(caught.value)
        assert "accepted" in str(caught.value)


@EVERY_FACT
def test_a_value_out_of_range_is_refused_with_unit_and_range(
    function: Function, fact: Fact
) -> None:
    """Just outside its range a number is refused with field, value, unit and range."""
    if not isinstance(fact, Number):
        return
    for value in (fact.low - 1, fact.high + 1):
        if value in fact.also:
            continue
        with pytest.raises(OutOfDomain) as caught:
            function.ask(some(function) | {fact.name: value})
        assert fact.name in str(caught.value)
        assert fact.unit in str(caught.value)
        assert caught.value.accepted


@ALL
def test_impossible_combinations_say_what_to_do(function: Function) -> None:
    """Each rule of legal inputs is broken by somebody and answers with its own message."""
    broken = set[str]()
    diagram = decider_of(function.table).diagram
    for path, _ in diagram.first_paths():
        patient = patient_on(diagram.facts, path)
        if not legal(function.table, patient):
            with pytest.raises(InconsistentInput) as caught:
                function.ask(patient)
            broken.add(caught.value.rule)
    assert broken == {rule.id for rule in function.table.legal}


@pytest.mark.parametrize(("function", "fact", "bound"), CUTS)
def test_every_cut_off_decides_for_somebody(function: Function, fact: Number, bound: int) -> None:
    """Some patient is told something else on one side of each cut-off than on the other."""
    for patient in _wide(function):
        near = [patient | {fact.name: value} for value in around(fact, bound)]
        told = [_told(function, each) for each in near if legal(function.table, each)]
        if any(each != told[0] for each in told):
            return
    pytest.fail(f"{fact.name} {bound} changes nothing for anybody")


def _wide(function: Function) -> list[dict[str, Any]]:
    """Return a patient of every leaf."""
    diagram = decider_of(function.table).diagram
    return [patient_on(diagram.facts, path) for path, _ in diagram.first_paths()]


def _told(function: Function, patient: dict[str, Any]) -> tuple[object, ...]:
    decision = function.ask(patient)
    resolution = decision.resolution and decision.resolution.id
    return (decision.outcome, decision.row and decision.row.id, resolution)


@ALL
def test_the_cut_offs_of_rows_are_printed(function: Function) -> None:
    """Every cut-off of a row stands in a printed text of its paper, as a figure or as a word."""
    table, texts = function.table, list[str]()
    for each in tables_of(function.paper):
        texts += [row.printed for row in each.rows] + [note.printed for note in each.notes]
    text = " ".join([*texts, table.caption]).lower()
    figures = {float(n.replace(",", "")) for n in re.findall(r"\d[\d,]*(?:\.\d+)?", text)}
    figures |= {n for word, n in WORDS.items() if re.search(rf"\b{word}\b", text)}
    for fact, bound in _bounds(table):
        per = fact.other_unit.factor if fact.other_unit else 1
        assert {bound, bound / per} & figures, f"{fact.name} {bound}"


WORDS = {"one": 1.0, "first": 1.0, "two": 2.0, "three": 3.0, "a week": 7.0, "1 week": 7.0}


def _bounds(table: Table) -> list[tuple[Number, int]]:
    found = [atom for row in table.rows for atom in atoms(row.when)]
    return [(a.fact, a.bound) for a in found if isinstance(a, Compare) and not a.fact.request]


def test_every_table_with_a_function_is_known_to_the_command_line() -> None:
    """Each paper's tables are those of its functions, and of its course of treatment."""
    mine = {function.table.id for function in FUNCTIONS}
    others = {table.id for paper in PAPERS for table in tables_of(paper)} - mine
    assert all(each.endswith(("hematologic_toxicities", "table_2")) for each in others), others


def test_a_stored_answer_of_any_paper_is_read_by_a_program_that_imports_the_library_alone() -> None:
    """What another program stored comes back in a fresh interpreter, whatever the paper."""
    stored = {name_of(each): each.ask(some(each)).to_json() for each in EVERY}
    script = (
        "import json, sys; from lenarules import Decision; "
        "stored = json.load(sys.stdin); "
        "print(all(Decision.from_json(text).to_json() == text for text in stored.values()))"
    )
    done = subprocess.run(
        [sys.executable, "-c", script],
        input=json.dumps(stored),
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.strip() == "True"
