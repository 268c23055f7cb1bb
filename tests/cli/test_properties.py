"""For random legal patients the JSON that is printed is the function's own answer."""

from __future__ import annotations

import io
import json
from contextlib import redirect_stdout
from decimal import Decimal
from enum import Enum
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lenarules import InconsistentInput, InsufficientData
from lenarules.__main__ import main
from lenarules.cli.registry import FUNCTIONS, Function
from lenarules.cli.values import option_of, value_of
from lenarules.language.codec import from_plain
from lenarules.language.decision import Decision
from lenarules.language.fact import Category, Fact, Flag, Members, Number


def known(fact: Fact) -> st.SearchStrategy[Any]:
    """Draw a value of a fact from its own domain."""
    match fact:
        case Number():
            whole = st.integers(fact.low, fact.high) | st.sampled_from([fact.low, *fact.also])
            parts = st.decimals(fact.low, fact.high, places=2)
            never = st.nothing() if fact.exception is None else st.just(fact.exception)
            return never | whole if fact.whole else never | whole | parts
        case Flag():
            return st.booleans()
        case Category():
            return st.sampled_from(list(fact.members))
        case Members():
            return st.frozensets(st.sampled_from(list(fact.members)))


def drawn(fact: Fact) -> st.SearchStrategy[Any]:
    """Draw a value of a fact, seldom an unknown one; a request is always known."""
    often = st.integers(0, 7)
    value = known(fact)
    return value if fact.request else often.flatmap(lambda n: value if n else st.none())


def patients(function: Function) -> st.SearchStrategy[dict[str, Any]]:
    """Draw a value for every fact of a function."""
    return st.fixed_dictionaries({fact.name: drawn(fact) for fact in function.table.facts})


def written(value: Any) -> str:
    """Return a value as a reader of the help would write it."""
    match value:
        case None:
            return "unknown"
        case bool():
            return "yes" if value else "no"
        case Enum():
            return value.name.lower().replace("_", "-")
        case frozenset():
            return ",".join(written(member) for member in value) or "none"
    return str(value)


def line(function: Function, patient: dict[str, Any]) -> list[str]:
    """Return the command line of a patient."""
    facts = function.table.facts
    options = [f"{option_of(fact)}={written(patient[fact.name])}" for fact in facts]
    return [function.command, *options, "--json"]


def outcome_of(function: Function, patient: dict[str, Any]) -> tuple[int, Any]:
    """Return the status and the value that the function itself gives."""
    try:
        return 0, function.ask(patient)
    except InconsistentInput as error:
        return 2, str(error)
    except InsufficientData as error:
        return 3, error.possible


def printed(function: Function, patient: dict[str, Any]) -> tuple[int, Any]:
    """Return the status and the value that the command line gives, read back from its JSON."""
    out = io.StringIO()
    with redirect_stdout(out):
        status = main(line(function, patient))
    if status == 0:
        return status, Decision.from_json(out.getvalue())
    error = json.loads(out.getvalue())["error"]
    return status, error["message"] if status == 2 else from_plain(error["possible"])


@pytest.mark.parametrize("function", FUNCTIONS, ids=lambda each: each.command)
@settings(max_examples=60, deadline=None)
@given(data=st.data())
def test_the_json_is_the_answer_of_the_function(function: Function, data: st.DataObject) -> None:
    """Answers, refusals and insufficient data are those of the function for the same patient."""
    patient = data.draw(patients(function))
    assert printed(function, patient) == outcome_of(function, patient)


@pytest.mark.parametrize("function", FUNCTIONS, ids=lambda each: each.command)
@settings(max_examples=60, deadline=None)
@given(data=st.data())
def test_every_written_value_is_read_exactly(function: Function, data: st.DataObject) -> None:
    """A value that is written is read back as itself: an int as an int, else a Decimal."""
    fact = data.draw(st.sampled_from(function.table.facts))
    value = data.draw(drawn(fact))
    read = value_of(fact, written(value))
    assert read == value
    assert type(read) is type(value)
    assert not isinstance(read, Decimal) or str(read) == str(value)
