"""Limits of blood counts that Kim 2015 prints in its text and that several tables ask.

Each is written once, here, as the text prints it.
"""

from __future__ import annotations

from lenarules.clinical.facts import ANC, PLATELETS

#: "severe neutropenia (ANC 500 cells/uL)", without a sign: strictly below, the side that "severe"
#: names. Hematologic toxicities, expert recommendations, first point.
SEVERE_NEUTROPENIA = ANC < 500

#: "low platelet counts (< 30,000 cells/uL)". Hematologic toxicities, recommendations, third point.
LOW_PLATELETS_IN_TREATMENT = PLATELETS < 30_000
