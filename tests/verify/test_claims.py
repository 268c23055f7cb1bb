"""The generic claims find what no patient shows: unmet bases, rows that live or die wrongly."""

from __future__ import annotations

from attrs import evolve

from lenarules.language.condition import NEVER_HOLDS
from lenarules.language.words import Basis
from lenarules.verify.claims import alive, confined
from proofs.tables import FIG_1
from proofs.twins.twin import with_dead_row, with_resolution, with_row


def test_a_basis_that_is_never_met_is_found() -> None:
    """A resolution that declares more than it settles is refuted, without a patient."""
    bases = {Basis.GAP, Basis.OVERLAP}
    found = confined(with_resolution(FIG_1, "equality.normal", bases=bases))
    assert found is not None
    assert found.detail == "equality.normal declares OVERLAP and never meets it"
    assert found.patients == ()


def test_a_row_declared_dead_is_proved_dead() -> None:
    """A row that nobody matches passes when it is declared dead, with its reason."""
    table = with_dead_row(FIG_1)
    assert alive(table) is not None
    rows = (*FIG_1.rows, evolve(table.rows[-1], dead="printed for nobody"))
    assert rows[-1].when == NEVER_HOLDS
    assert alive(evolve(FIG_1, rows=rows)) is None


def test_a_living_row_declared_dead_is_found() -> None:
    """A row that is declared dead and answers somebody is refuted with that patient."""
    found = alive(with_row(FIG_1, "normal.adequate", dead="nobody has normal counts"))
    assert found is not None
    assert found.detail == "normal.adequate is declared dead and is used"
    assert len(found.patients) == 1
