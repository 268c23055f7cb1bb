"""The transition from one visit to the next, over every combination that matters."""

from __future__ import annotations

from itertools import product
from typing import TYPE_CHECKING, Any

import pytest
import z3
from attrs import asdict, evolve, fields
from hypothesis import given, settings
from hypothesis import strategies as st

from lenarules.clinical.holds import choose
from lenarules.publications.kim_2015.next_cycle_action.transition import After, Visit, advance

if TYPE_CHECKING:
    from collections.abc import Iterator

COUNTS = {
    "neutropenias": 2,
    "thrombocytopenias": 1,
    "days_held": 5,
    "cycle": 9,
    "cycles_at_dose": 4,
    "clear_cycles": 3,
}
FLAGS = [field.name for field in fields(Visit) if field.name not in COUNTS]
MOVES = ("stops", "holds", "start")
NEUTROPENIA = ("neutropenia_open", "opens_neutropenia", "closes_neutropenia")
THROMBOCYTOPENIA = tuple(name.replace("neutro", "thrombocyto") for name in NEUTROPENIA)

#: What each part of the next state is allowed to hang on.
READS = {
    "delayed": {"start", "holds", "interrupts"},
    "interrupted": {"start", "holds", "interrupts"},
    "held_for_neutropenia": {"holds", "held_for_neutropenia", "neutropenia_holds"},
    "held_for_platelets": {"holds", "held_for_platelets", "platelets_hold"},
    "days_held": {"holds", "held", "days_held"},
    "neutropenia_open": set(NEUTROPENIA),
    "thrombocytopenia_open": set(THROMBOCYTOPENIA),
    "neutropenias": {"opens_neutropenia", "neutropenias"},
    "thrombocytopenias": {"opens_thrombocytopenia", "thrombocytopenias"},
    "cycle": {*MOVES, "cycle"},
    "cycles_at_dose": {*MOVES, "changes", "changed_in_cycle", "cycles_at_dose"},
    "clear_cycles": {
        *MOVES,
        "changes",
        "changed_in_cycle",
        "clear_cycles",
        "cycle_clear",
        "low_count",
    },
    "reduced_for_toxicity": {
        "lowers_for_toxicity",
        "raises",
        "back_at_column",
        "reduced_for_toxicity",
    },
    "cycle_clear": {*MOVES, *NEUTROPENIA, *THROMBOCYTOPENIA, "cycle_clear", "low_count"},
    "changed_in_cycle": {*MOVES, "changes", "changed_in_cycle"},
}


def visits(*names: str) -> Iterator[Visit]:
    """Yield a visit for every combination of some flags, the others all off, then all on.

    Of the moves that give no drug, none holds unless it is named, and never both.
    """
    for rest in (False, True):
        background = dict.fromkeys(FLAGS, rest) | {"stops": False, "holds": False}
        for values in product((False, True), repeat=len(names)):
            flags = background | dict(zip(names, values, strict=True))
            if not (flags["stops"] and flags["holds"]):
                yield Visit(**flags, **COUNTS)


def followed(*names: str) -> Iterator[tuple[Visit, After]]:
    """Yield visits with what follows from them."""
    return ((visit, advance(visit, choose)) for visit in visits(*names))


def gives_drug(visit: Visit) -> bool:
    """Tell whether drug is given after a visit."""
    return not visit.stops and not visit.holds


def begins(visit: Visit) -> bool:
    """Tell whether drug given after a visit begins the next cycle."""
    return gives_drug(visit) and bool(visit.start)


def test_every_part_of_the_next_state_is_described() -> None:
    """The list of what each part reads names parts and fields that there are, and all parts."""
    assert list(READS) == [field.name for field in fields(After)]
    assert set().union(*READS.values()) <= {field.name for field in fields(Visit)}


@pytest.mark.parametrize("part", READS)
def test_a_part_reads_nothing_else(part: str) -> None:
    """Whatever else of a visit is changed, alone or all at once, a part of the state stays."""
    others = [name for name in FLAGS if name not in READS[part]]
    for visit, after in followed(*(READS[part] - set(COUNTS))):
        flips: list[dict[str, Any]] = [{name: not getattr(visit, name)} for name in others]
        flips += [{name: COUNTS[name] + 1} for name in COUNTS if name not in READS[part]]
        together = {name: value for flip in flips for name, value in flip.items()}
        for flip in (*flips, together):
            changed = advance(evolve(visit, **flip), choose)
            assert getattr(changed, part) == getattr(after, part)


def test_a_hold_is_a_delay_or_an_interruption() -> None:
    """Only a hold holds, and it is one of the two; a delay is at a cycle start and not severe."""
    for visit, after in followed("holds", "start", "interrupts"):
        assert (after.delayed or after.interrupted) is bool(visit.holds)
        assert not (after.delayed and after.interrupted)
        assert after.delayed is (visit.holds and visit.start and not visit.interrupts)


def test_causes_are_kept_until_the_drug_is_given() -> None:
    """A hold keeps its causes and adds those of today; with drug, or at the end, there is none."""
    for visit, after in followed(
        "holds",
        "held_for_neutropenia",
        "neutropenia_holds",
        "held_for_platelets",
        "platelets_hold",
    ):
        neutropenia = visit.held_for_neutropenia or visit.neutropenia_holds
        platelets = visit.held_for_platelets or visit.platelets_hold
        assert after.held_for_neutropenia is (visit.holds and neutropenia)
        assert after.held_for_platelets is (visit.holds and platelets)


def test_days_are_counted_from_the_first_answer_without_drug() -> None:
    """The hold that begins today has lasted no day, one that goes on as long as up to today."""
    for visit, after in followed("holds", "held"):
        expected = COUNTS["days_held"] if visit.holds and visit.held else 0
        assert after.days_held == expected


def test_an_episode_opens_counts_and_closes() -> None:
    """An episode is open once it opens, until it closes, and is counted as it opens."""
    for visit, after in followed(*NEUTROPENIA):
        still = visit.neutropenia_open and not visit.closes_neutropenia
        assert after.neutropenia_open is (visit.opens_neutropenia or still)
        assert after.neutropenias - visit.neutropenias == int(visit.opens_neutropenia)
    for visit, after in followed(*THROMBOCYTOPENIA):
        still = visit.thrombocytopenia_open and not visit.closes_thrombocytopenia
        assert after.thrombocytopenia_open is (visit.opens_thrombocytopenia or still)
        assert after.thrombocytopenias - visit.thrombocytopenias == int(
            visit.opens_thrombocytopenia
        )


def test_a_cycle_begins_with_drug_at_a_cycle_start() -> None:
    """The number of the cycle rises by one there, and nowhere else."""
    for visit, after in followed(*MOVES):
        assert after.cycle - visit.cycle == int(begins(visit))


def test_whole_cycles_at_the_dose_are_counted() -> None:
    """A cycle counts once it is over, if the dose stayed all along; another dose starts anew."""
    for visit, after in followed(*MOVES, "changes", "changed_in_cycle"):
        counted = begins(visit) and not visit.changed_in_cycle
        expected = 0 if visit.changes else visit.cycles_at_dose + counted
        assert after.cycles_at_dose == expected


def test_clear_cycles_are_counted_without_a_gap() -> None:
    """A whole clear cycle adds one, any other cycle that ends begins the count anew."""
    for visit, after in followed(*MOVES, "changes", "changed_in_cycle", "cycle_clear", "low_count"):
        clear = visit.cycle_clear and not visit.low_count and not visit.changed_in_cycle
        ended = visit.clear_cycles + 1 if clear else 0
        kept = ended if begins(visit) else visit.clear_cycles
        assert after.clear_cycles == (0 if visit.changes else kept)


def test_clear_cycles_never_outnumber_the_cycles_at_the_dose() -> None:
    """From counts that fit together every visit leads to counts that fit together."""
    names = (*MOVES, "changes", "changed_in_cycle", "cycle_clear", "low_count")
    for visit in visits(*names):
        for clear, whole in ((0, 0), (2, 2), (0, 2)):
            counts = {"clear_cycles": clear, "cycles_at_dose": whole, "cycle": whole + 1}
            after = advance(evolve(visit, **counts), choose)
            assert after.clear_cycles <= after.cycles_at_dose < after.cycle


def test_a_dose_is_reduced_for_toxicity_until_it_is_back() -> None:
    """Toxicity sets the mark, a raise that ends at the column's dose lifts it, nothing else."""
    for visit, after in followed(
        "lowers_for_toxicity", "raises", "back_at_column", "reduced_for_toxicity"
    ):
        if visit.lowers_for_toxicity:
            assert after.reduced_for_toxicity is True
        elif visit.raises and visit.back_at_column:
            assert after.reduced_for_toxicity is False
        else:
            assert after.reduced_for_toxicity is visit.reduced_for_toxicity


def test_a_cycle_is_clear_until_a_low_count() -> None:
    """A low count marks its own cycle; the next one begins clear unless an episode is open."""
    for visit, after in followed(
        *MOVES, *NEUTROPENIA, *THROMBOCYTOPENIA, "cycle_clear", "low_count"
    ):
        if begins(visit):
            assert after.cycle_clear is not (after.neutropenia_open or after.thrombocytopenia_open)
        else:
            assert after.cycle_clear is (visit.cycle_clear and not visit.low_count)


def test_a_change_belongs_to_the_cycle_in_which_it_is_made() -> None:
    """A dose changed inside a cycle marks it; a cycle that begins has one dose from day 1 on."""
    for visit, after in followed(*MOVES, "changes", "changed_in_cycle"):
        kept = visit.changes or visit.changed_in_cycle
        assert after.changed_in_cycle is (not begins(visit) and kept)


@settings(max_examples=60, deadline=None, derandomize=True)
@given(st.fixed_dictionaries(dict.fromkeys(FLAGS, st.booleans())))
def test_the_solver_advances_alike(flags: dict[str, bool]) -> None:
    """Over the solver's conditional the same function gives the same next state."""
    terms: dict[str, Any] = {name: z3.Bool(name) for name in FLAGS}
    terms |= {name: z3.Int(name) for name in COUNTS}
    values = [(terms[name], z3.BoolVal(value)) for name, value in flags.items()]
    values += [(terms[name], z3.IntVal(value)) for name, value in COUNTS.items()]
    by_solver = asdict(advance(Visit(**terms), z3.If), recurse=False)
    by_python = asdict(advance(Visit(**flags, **COUNTS), choose), recurse=False)
    for name, term in by_solver.items():
        found = z3.simplify(z3.substitute(term, *values))
        known = z3.is_true(found) if z3.is_bool(found) else found.as_long()
        assert known == by_python[name]
