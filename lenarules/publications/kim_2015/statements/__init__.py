"""The ledger of Kim 2015: every actionable statement in reading order, one module a section."""

from __future__ import annotations

from lenarules.publications.kim_2015.statements import (
    blood_counts,
    closing,
    cytopenia,
    dexamethasone,
    dose,
    indication,
    infection,
    opening,
    renal,
    thromboembolism,
    vte,
)

STATEMENTS = (
    *opening.STATEMENTS,
    *indication.STATEMENTS,
    *dose.STATEMENTS,
    *dexamethasone.STATEMENTS,
    *renal.STATEMENTS,
    *cytopenia.STATEMENTS,
    *vte.STATEMENTS,
    *infection.STATEMENTS,
    *blood_counts.STATEMENTS,
    *thromboembolism.STATEMENTS,
    *closing.STATEMENTS,
)
