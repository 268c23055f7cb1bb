"""The generic claims find what no patient shows: unmet bases, rows that live or die wrongly."""

from __future__ import annotations

from attrs import evolve

from lenarules.language.condition import ALWAYS, NEVER_HOLDS
from lenarules.language.words import Basis
from lenarules.verify.claims import alive, confined, unambiguous
from proofs.tables import FIG_1
from proofs.twins.twin import with_dead_row, with_resolution, with_row
from tests.language.example import WEIGHT
from tests.verify.tariffs import LITTLE, MUCH, reading, row, tariff


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


def test_two_readings_at_once_are_found_unless_one_goes_before() -> None:
    """Two resolutions that differ refute the claim; alike, or one over the other, they do not."""
    rows = (row("cheap", ALWAYS, LITTLE), row("dear", ALWAYS, MUCH))

    def read(light: object, **more: object) -> object:
        resolutions = (
            reading("heavy", WEIGHT > 100, MUCH, Basis.OVERLAP),
            reading("light", WEIGHT < 200, light, Basis.OVERLAP, **more),
        )
        return unambiguous(tariff("post", (WEIGHT,), *rows, resolutions=resolutions))

    assert read(LITTLE) is not None
    assert read(MUCH) is None
    assert read(LITTLE, over=("heavy",)) is None
