"""Limits of blood counts that Kim 2015 prints in its text and that several tables ask.

Each is written once, here, as the text prints it.
"""

from __future__ import annotations

from lenarules.clinical.facts import ANC, PLATELETS

#: "neutropenia (ANC < 1,000 cells/uL)". Hematologic toxicities, expert recommendations, first
#: point; also the section Cytopenia, paragraph 1. "Grade 3 or higher neutropenia", of which no
#: count is printed, is the same count by CTCAE, the one convention that is taken from outside.
NEUTROPENIA = ANC < 1_000

#: "severe neutropenia (ANC 500 cells/uL)", without a sign: strictly below, the side that "severe"
#: names. Hematologic toxicities, expert recommendations, first point.
SEVERE_NEUTROPENIA = ANC < 500

#: "until ANC rises to > 1,000 cells/uL", of further episodes. Same place, second point.
RISEN = ANC > 1_000

#: "low platelet counts (< 30,000 cells/uL)". Hematologic toxicities, recommendations, third point.
LOW_PLATELETS_IN_TREATMENT = PLATELETS < 30_000

#: "thrombocytopenia (platelet count < 50,000/uL ...)". Cytopenia, paragraph 1.
THROMBOCYTOPENIA = PLATELETS < 50_000

#: "delayed for 1 week". Hematologic toxicities, expert recommendations, first point; in days.
ONE_WEEK = 7
