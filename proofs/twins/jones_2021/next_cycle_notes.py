"""What goes with the doses of maintenance, broken on purpose."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import evolve

from lenarules.clinical.course_facts import IN_CYCLE
from lenarules.publications.jones_2021.next_cycle_action import TABLE
from lenarules.publications.jones_2021.next_cycle_action.facts import SITUATION
from lenarules.publications.jones_2021.next_cycle_action.facts import MaintenanceSituation as Now
from lenarules.publications.jones_2021.next_cycle_action.notes import WITH_DRUG
from proofs.twins.twin import Twin

if TYPE_CHECKING:
    from lenarules.language.condition import Condition
    from lenarules.language.table import Table


def _noted_only(note_id: str, whom: Condition) -> Table:
    notes = (evolve(n, when=n.when & whom) if n.id == note_id else n for n in TABLE.notes)
    return evolve(TABLE, notes=tuple(notes))


TWINS = (
    Twin(
        "the pregnancy test is told with drug that is answered, not with an option",
        "note too narrow",
        _noted_only("pregnancy_test", WITH_DRUG),
        "a_cycle_that_begins_is_told_of_the_test",
    ),
    Twin(
        "low counts are told inside a cycle alone",
        "note too narrow",
        _noted_only("count_more_often", IN_CYCLE),
        "drug_at_a_low_count_is_told_to_count_more_often",
    ),
    Twin(
        "intolerance is told after a hold alone",
        "note too narrow",
        _noted_only("not_tolerated", SITUATION.is_(Now.AFTER_HOLD)),
        "drug_that_is_not_tolerated_is_told",
    ),
    Twin(
        "the days that are left are told with drug that is answered, not with an option",
        "note too narrow",
        _noted_only("rest_of_the_days", WITH_DRUG),
        "a_restart_inside_a_cycle_is_told_its_days",
    ),
    Twin(
        "what is done on dialysis is told inside a cycle alone",
        "note too narrow",
        _noted_only("after_dialysis", IN_CYCLE),
        "drug_on_dialysis_is_given_after_it",
    ),
    Twin(
        "growth factors are told with drug that is answered, not with an option",
        "note too narrow",
        _noted_only("growth_factor", WITH_DRUG),
        "offered_g_csf_is_told_with_its_care",
    ),
)
