"""Tables broken on purpose, each of which must be refuted by the claim that it breaks.

For every table: a gap, an overlap, an off-by-one, a swapped dose, a dead row, a resolution that
strays, an undeclared override, an ambiguity and an empty domain.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any

from attrs import evolve, frozen

from lenarules.clinical.facts import AGE, ANC, CYCLE, PLATELETS
from lenarules.language.condition import NEVER_HOLDS
from lenarules.language.table import Adopt, Legal
from lenarules.publications.kim_2015.dex_schedule import printed as dex
from lenarules.publications.kim_2015.starting_dose import printed as fig_1
from lenarules.publications.kim_2015.vte_prophylaxis import printed as vte
from proofs.tables import DEXAMETHASONE, FIG_1, PROVED, TABLE_3

if TYPE_CHECKING:
    from lenarules.language.table import Table
    from lenarules.verify.verdict import Verdict


@frozen(slots=False)
class Twin:
    """A table with one thing broken, and the claim that must find it.

    Attributes:
        broken: what is broken, in words.
        kind: gap, overlap, off-by-one, swapped dose, dead row, straying resolution and so on.
        table: the broken table.
        claim: the name of the claim that must refute it.
    """

    broken: str
    kind: str
    table: Table
    claim: str

    @cached_property
    def verdict(self) -> Verdict:
        """The verdict of the claim on the broken table."""
        (proved,) = (each for each in PROVED if each.table.id == self.table.id)
        (claim,) = (each for each in proved.claims if each.name == self.claim)
        return claim.verdict(self.table)

    @property
    def refuted(self) -> bool:
        """Whether the claim found it, with a counterexample."""
        return self.verdict.status.name == "REFUTED" and bool(self.verdict.detail)

    def in_words(self) -> str:
        """Return what was broken and how it was found."""
        status = "REFUTED " if self.refuted else "MISSED  "
        found = "\n".join(self.verdict.in_words().splitlines()[1:])
        return f"{status} twin of {self.table.id} ({self.kind}): {self.broken}\n{found}".rstrip()


def without(table: Table, part: str) -> Table:
    """Return a table without one of its rows or resolutions."""
    rows = tuple(row for row in table.rows if row.id != part)
    resolutions = tuple(item for item in table.resolutions if item.id != part)
    kept = tuple(evolve(r, over=tuple(o for o in r.over if o != part)) for r in resolutions)
    return evolve(table, rows=rows, resolutions=kept)


def with_row(table: Table, row_id: str, **changes: Any) -> Table:
    """Return a table with one row changed."""
    rows = tuple(evolve(row, **changes) if row.id == row_id else row for row in table.rows)
    return evolve(table, rows=rows)


def with_resolution(table: Table, resolution_id: str, **changes: Any) -> Table:
    """Return a table with one resolution changed."""
    changed = tuple(
        evolve(item, **changes) if item.id == resolution_id else item for item in table.resolutions
    )
    return evolve(table, resolutions=changed)


def swapped(table: Table, one: str, other: str) -> Table:
    """Return a table in which two rows have each other's outcome."""
    first, second = table.row(one).then, table.row(other).then
    return with_row(with_row(table, one, then=second), other, then=first)


def with_dead_row(table: Table) -> Table:
    """Return a table with a row more, which no patient can match."""
    dead = evolve(next(row for row in table.rows if row.then), id="dead", when=NEVER_HOLDS)
    return evolve(table, rows=(*table.rows, dead))


FIG_1_TWINS = (
    Twin(
        "nothing says what holds at ANC exactly 1,000 in the moderate column",
        "gap",
        without(FIG_1, "equality.moderate"),
        "total",
    ),
    Twin(
        "nothing chooses between the severe and the end-stage column",
        "overlap",
        without(FIG_1, "dialysis.adequate"),
        "total",
    ),
    Twin(
        "the moderate column begins at 31 mL/min in its first cell",
        "off-by-one",
        with_row(
            FIG_1,
            "moderate.adequate",
            when=(fig_1.CRCL >= 31) & (fig_1.CRCL < 50) & fig_1.ADEQUATE,
        ),
        "total",
    ),
    Twin(
        "the moderate and the severe dose are swapped",
        "swapped dose",
        swapped(FIG_1, "moderate.adequate", "severe.adequate"),
        "worse_renal_function_never_raises_the_dose",
    ),
    Twin(
        "the two normal cells are swapped",
        "swapped dose",
        swapped(FIG_1, "normal.adequate", "normal.low_counts"),
        "lower_counts_never_raise_the_dose",
    ),
    Twin(
        "the low-count cell of the end-stage column has the dose of the cell above it",
        "swapped dose",
        with_row(FIG_1, "end_stage.low_counts", then=FIG_1.row("end_stage.adequate").then),
        "low_counts_are_one_step_down",
    ),
    Twin("a row that nobody matches", "dead row", with_dead_row(FIG_1), "alive"),
    Twin(
        "the equality reading reaches into the low counts",
        "straying resolution",
        with_resolution(FIG_1, "equality.moderate", region=fig_1.MODERATE & ~fig_1.ADEQUATE),
        "confined",
    ),
    Twin(
        "the equality reading changes a printed answer without declaring it",
        "undeclared override",
        with_resolution(
            FIG_1, "equality.normal", region=fig_1.NORMAL & (PLATELETS >= 50_000) & (ANC >= 900)
        ),
        "faithful",
    ),
    Twin(
        "the dialysis reading no longer says that it is over the equality reading",
        "ambiguity",
        with_resolution(FIG_1, "dialysis.adequate", over=()),
        "unambiguous",
    ),
    Twin(
        "very low counts in the normal column are answered by the figure",
        "missing resolution",
        without(FIG_1, "very_low_counts.normal"),
        "very_low_counts_are_left_to_the_clinician",
    ),
    Twin(
        "footnote c is noted below 30 mL/min only",
        "note too narrow",
        evolve(
            FIG_1,
            notes=tuple(
                evolve(note, when=fig_1.END_STAGE) if note.id == "footnote_c" else note
                for note in FIG_1.notes
            ),
        ),
        "every_dose_on_dialysis_is_given_after_it",
    ),
)

DEXAMETHASONE_TWINS = (
    Twin(
        "nothing says what the alternative is where it is asked for in a special case",
        "gap",
        without(DEXAMETHASONE, "alternative.special_case"),
        "total",
    ),
    Twin(
        "nothing chooses between the age schedule and low dose over 75 years",
        "overlap",
        without(DEXAMETHASONE, "low_dose.over_75"),
        "total",
    ),
    Twin(
        "the schedule under 65 years ends at 64 years",
        "off-by-one",
        with_row(
            DEXAMETHASONE,
            "under_65.first_4_cycles",
            when=dex.PAPER_CHOOSES & (AGE < 64) & dex.FIRST_4_CYCLES,
        ),
        "confined",
    ),
    Twin(
        "the schedule under 65 years has the sum of high dose",
        "swapped dose",
        with_row(DEXAMETHASONE, "under_65.first_4_cycles", then=dex.HIGH_DOSE),
        "only_the_high_dose_totals_its_sum",
    ),
    Twin(
        "level -1 keeps both blocks after the first 4 cycles",
        "swapped dose",
        with_resolution(
            DEXAMETHASONE,
            "level_minus_1.later",
            adopts=DEXAMETHASONE.resolution("level_minus_1.first_4_cycles").adopts,
        ),
        "a_deeper_level_never_raises_the_dose",
    ),
    Twin(
        "the schedules from 65 and over 75 years are swapped",
        "swapped dose",
        swapped(DEXAMETHASONE, "from_65_to_75", "over_75"),
        "the_older_never_get_more",
    ),
    Twin("a row that nobody matches", "dead row", with_dead_row(DEXAMETHASONE), "alive"),
    Twin(
        "the reading for over 75 years reaches down to 65 years",
        "straying resolution",
        with_resolution(
            DEXAMETHASONE,
            "low_dose.over_75",
            region=dex.PAPER_CHOOSES & (AGE >= 65) & ~dex.AGGRESSIVE & ~dex.SPECIAL_CASE,
        ),
        "confined",
    ),
    Twin(
        "low dose is adopted from 65 years in place of the age schedule, undeclared",
        "undeclared override",
        with_resolution(
            DEXAMETHASONE,
            "low_dose.over_75",
            region=dex.PAPER_CHOOSES & (AGE >= 65) & ~dex.AGGRESSIVE & ~dex.SPECIAL_CASE,
        ),
        "faithful",
    ),
    Twin(
        "two readings of the first 4 cycles meet in cycle 5",
        "ambiguity",
        with_resolution(
            DEXAMETHASONE,
            "special_cases.standard_schedule",
            region=dex.LEVEL_0_ASKED & dex.SPECIAL_CASE & (CYCLE <= 5) & ~dex.AGGRESSIVE,
        ),
        "unambiguous",
    ),
)

TABLE_3_TWINS = (
    Twin(
        "nothing says what holds on dialysis without another risk",
        "gap",
        without(TABLE_3, "dialysis.renal_disease"),
        "total",
    ),
    Twin(
        "nothing chooses between rows 1 and 3 below 50,000 platelets",
        "overlap",
        without(TABLE_3, "rows_1_and_3.none_below_50_000"),
        "total",
    ),
    Twin(
        "row 2 begins at 100,001 platelets",
        "off-by-one",
        with_row(TABLE_3, "row_2", when=vte.OTHER_RISK & (PLATELETS >= 100_001)),
        "total",
    ),
    Twin(
        "rows 2 and 3 are swapped",
        "swapped dose",
        swapped(TABLE_3, "row_2", "row_3"),
        "no_drug_below_50_000_platelets",
    ),
    Twin(
        "after the first 4 cycles, low platelets get the aspirin of row 1",
        "swapped dose",
        with_resolution(
            TABLE_3, "rows_1_and_3.none_later", adopts=Adopt("row_1", vte.ASPIRIN_AFTER_ROW_1)
        ),
        "what_is_announced_is_the_later_answer",
    ),
    Twin(
        "warfarin says nothing of what follows",
        "missing word",
        with_resolution(
            TABLE_3, "row_1.warfarin", adopts=Adopt("row_1", evolve(vte.WARFARIN, then=()))
        ),
        "whoever_gets_a_heparin_or_warfarin_is_told_what_follows",
    ),
    Twin("a row that nobody matches", "dead row", with_dead_row(TABLE_3), "alive"),
    Twin(
        "the reading of row 1 reaches below 100,000 platelets",
        "straying resolution",
        with_resolution(
            TABLE_3,
            "row_1.aspirin_later",
            region=vte.RISK_OF_ROW_1 & ~vte.FIRST_4_CYCLES & ~vte.OTHER_RISK,
        ),
        "confined",
    ),
    Twin(
        "the dialysis reading is applied to every patient, undeclared",
        "undeclared override",
        with_resolution(
            TABLE_3,
            "dialysis.renal_disease",
            region=~vte.RISK_OF_ROW_1 & ~vte.OTHER_RISK & vte.ENOUGH_PLATELETS,
        ),
        "faithful",
    ),
    Twin(
        "heparin is adopted whatever the kidneys",
        "ambiguity",
        with_resolution(
            TABLE_3,
            "row_1.heparin",
            region=vte.RISK_OF_ROW_1 & vte.FIRST_4_CYCLES & vte.ENOUGH_PLATELETS & ~vte.OTHER_RISK,
        ),
        "unambiguous",
    ),
)

_NOBODY = Legal("nobody", condition=NEVER_HOLDS, message="nobody is legal")

NOBODY_LEGAL = tuple(
    Twin(
        "no patient has legal inputs",
        "empty domain",
        evolve(proved.table, legal=(_NOBODY,)),
        "inhabited",
    )
    for proved in PROVED
)

TWINS = FIG_1_TWINS + DEXAMETHASONE_TWINS + TABLE_3_TWINS + NOBODY_LEGAL
