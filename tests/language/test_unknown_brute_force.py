from __future__ import annotations

from functools import cache
from itertools import product
from typing import TYPE_CHECKING, Any

import pytest
from attrs import evolve, fields
from hypothesis import given
from hypothesis import strategies as st

from lenarules.language.condition import Condition, all_of, any_of
from lenarules.language.decide import Decider
from lenarules.language.errors import InconsistentInput, InsufficientData
from lenarules.language.outcome import Refer
from lenarules.language.table import Legal, Table
from tests.language.example import (
    COMPLAINT,
    DECIDE,
    FACTS,
    FRAGILE,
    RESOLUTIONS,
    ROWS,
    TARIFF,
    ZONE,
    Complaint,
    Postage,
    Service,
)
from tests.language.strategies import QUICK, VALUES, conditions

if TYPE_CHECKING:
    from lenarules.language.decision import Decision

#: A value in each cell of the table and more, none of them in doubt about its unit.
SAMPLES: tuple[tuple[Any, ...], ...] = (
    (0, 500, 999.5, 1_000, 1_000.5, 20_000, 20_001, 30_000),
    (1, 2, 3, 4, 5, 9),
    (0, 5.5, 6, 120, Complaint.NEVER),
    (False, True),
    VALUES["contents"],
    tuple(Service),
)
UNKNOWN = st.frozensets(st.integers(0, len(FACTS) - 2), min_size=1)
KNOWN = st.tuples(*(st.sampled_from(samples) for samples in SAMPLES))
NAMES = [fact.name for fact in FACTS]


@cache
def answer(values: tuple[Any, ...]) -> Decision[Postage] | None:
    """Return the answer of a wholly known parcel, or None for an illegal one."""
    try:
        return DECIDE(*values)
    except InconsistentInput:
        return None


def completions(known: tuple[Any, ...], unknown: frozenset[int]) -> dict[tuple[Any, ...], Any]:
    """Return the answer of every legal parcel that the known facts leave."""
    choices = [SAMPLES[n] if n in unknown else (value,) for n, value in enumerate(known)]
    every = {values: answer(values) for values in product(*choices)}
    return {values: found for values, found in every.items() if found is not None}


def common(outcomes: list[Any]) -> dict[str, Any]:
    """Return what outcomes of one class share, field by field."""
    found: dict[str, Any] = {}
    for field in fields(type(outcomes[0])):
        parts = [getattr(each, field.name) for each in outcomes]
        if all(isinstance(part, frozenset) for part in parts):
            found[field.name] = frozenset.intersection(*parts)
        elif field.name == "options":
            found[field.name] = tuple(o for o in parts[0] if all(o in part for part in parts))
        elif len(set(parts)) == 1:
            found[field.name] = parts[0]
    return found


def one_or_none(parts: set[Any]) -> Any:
    """Return the one part, or None where there are several."""
    return parts.pop() if len(parts) == 1 else None


@QUICK
@given(KNOWN, UNKNOWN)
def test_unknown_facts_agree_with_brute_force(
    known: tuple[Any, ...], unknown: frozenset[int]
) -> None:
    """An answer is given exactly where all legal parcels share it, with what else they share."""
    left = completions(known, unknown)
    values = [None if n in unknown else value for n, value in enumerate(known)]
    outcomes = list(dict.fromkeys(each.outcome for each in left.values()))
    if not left:
        with pytest.raises(InconsistentInput, match="20 kg at most"):
            DECIDE(*values)
    elif len(outcomes) > 1:
        with pytest.raises(InsufficientData) as error:
            DECIDE(*values)
        assert_insufficient(error.value, left, outcomes)
    else:
        assert_shared(DECIDE(*values), list(left.values()))


def assert_shared(found: Decision[Postage], answers: list[Decision[Postage]]) -> None:
    """Assert that an answer is what all answers share."""
    assert found.outcome == answers[0].outcome
    assert found.basis == one_or_none({each.basis for each in answers})
    assert found.row == one_or_none({each.row for each in answers})
    assert found.resolution == one_or_none({each.resolution for each in answers})
    assert set(found.others) == set.intersection(*(set(each.others) for each in answers))
    assert set(found.notes) == set.intersection(*(set(each.notes) for each in answers))
    kinds = {(a.basis, a.row, a.resolution, a.others, a.notes) for a in answers}
    assert len(found.possible) == (len(kinds) if len(kinds) > 1 else 0)


def assert_insufficient(
    error: InsufficientData, left: dict[tuple[Any, ...], Any], outcomes: list[Any]
) -> None:
    """Assert that an error names what is needed, possible and agreed."""
    assert {each.outcome for each in error.possible} == set(outcomes)
    assert len(error.possible) == len(outcomes)
    slots = [NAMES.index(name) for name in error.needed]
    assert decides(slots, left)
    for slot in slots:
        assert not decides([other for other in slots if other != slot], left)
    if len({type(outcome) for outcome in outcomes}) == 1:
        agreed = common(outcomes)
        assert {name: part for name, part in error.agreed.items() if part} == {
            name: part for name, part in agreed.items() if part
        }
    else:
        assert error.agreed.keys() <= {"options"}


def decides(slots: list[int], left: dict[tuple[Any, ...], Any]) -> bool:
    """Tell whether these facts, once known, leave one outcome."""
    seen: dict[tuple[Any, ...], Any] = {}
    return all(
        seen.setdefault(tuple(values[slot] for slot in slots), found.outcome) == found.outcome
        for values, found in left.items()
    )


SMALL = (ZONE, COMPLAINT, FRAGILE)
CELLS = [dict(zip((f.name for f in SMALL), values, strict=True)) for values in product(
    *(VALUES[fact.name] for fact in SMALL)
)]  # fmt: skip


def random_table(parts: list[Condition], legal: Condition) -> Table:
    """Return a table of three rows; where not one of them alone holds, the clerk decides."""
    light, heavy, abroad, *_ = ROWS
    rows = tuple(evolve(r, when=c) for r, c in zip((light, heavy, abroad), parts, strict=True))
    one, two, three = parts
    alone = any_of(one & ~two & ~three, ~one & two & ~three, ~one & ~two & three)
    rest = evolve(RESOLUTIONS[0], region=~alone, adopts=Refer("which price?"))
    rules = (Legal("random", condition=legal, message="not carried"),)
    return Table(
        "random", title="", cite=TARIFF, facts=SMALL, rows=rows, resolutions=(rest,), legal=rules
    )


@QUICK
@given(
    st.lists(conditions(SMALL), min_size=3, max_size=3),
    conditions(SMALL),
    st.sampled_from(CELLS),
    st.frozensets(st.sampled_from([fact.name for fact in SMALL]), min_size=1),
)
def test_random_tables(
    parts: list[Condition], legal: Condition, patient: dict[str, Any], unknown: frozenset[str]
) -> None:
    """Of any table, an answer with unknown facts is what every legal completion answers."""
    decider: Decider[Any] = Decider(random_table(parts, legal & all_of(ZONE >= 1)))
    left = [
        tuple(cell.values())
        for cell in CELLS
        if all(cell[name] == patient[name] for name in cell if name not in unknown)
    ]
    expected = frozenset().union(*(outcomes(decider, values) for values in left))
    values = tuple(None if name in unknown else value for name, value in patient.items())
    assert outcomes(decider, values) == expected


def outcomes(decider: Decider[Any], values: tuple[Any, ...]) -> frozenset[Any]:
    """Return every outcome that the values leave possible."""
    try:
        return frozenset((decider(*values).outcome,))
    except InsufficientData as error:
        return frozenset(each.outcome for each in error.possible)
    except InconsistentInput:
        return frozenset()
