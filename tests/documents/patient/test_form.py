"""The form of a table: what stands in it before anything is filled in."""

from __future__ import annotations

from typing import Any

import pytest

from lenarules.documents.linked import titled
from lenarules.documents.patient_form import form
from lenarules.language.decide import Decider
from lenarules.publications.kim_2015.dex_schedule import TABLE as DEXAMETHASONE
from lenarules.publications.kim_2015.starting_dose import TABLE as FIG_1
from tests.documents.patient.asked import DECIDERS
from tests.documents.patient.parcels import PARCELS


@pytest.mark.parametrize("decider", [*DECIDERS, *PARCELS], ids=lambda each: each.table.id)
def test_every_fact_has_one_field_with_its_label(decider: Decider[Any]) -> None:
    """The facts stand in their order, each once, under the label that the table gives it."""
    made = form(decider)
    fields = made.split('data-fact="')[1:]
    assert [field.partition('"')[0] for field in fields] == [f.name for f in decider.table.facts]
    for fact, field in zip(decider.table.facts, fields, strict=True):
        assert f">{fact.label}" in field.partition("</label>")[0] + field.partition("</legend>")[0]
        assert ("unknown" in field.partition("</small>")[0]) != fact.request


def test_a_title_is_not_said_twice() -> None:
    """A place that ends with the title stands alone; any other place is followed by it."""
    assert titled("Fig. 1", FIG_1) == f"Fig. 1: {FIG_1.title}"
    assert titled(DEXAMETHASONE.cite.place, DEXAMETHASONE) == DEXAMETHASONE.cite.place
