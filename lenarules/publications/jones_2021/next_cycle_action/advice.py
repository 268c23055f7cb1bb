"""The advice that Jones 2021 prints for the course of maintenance alone."""

from __future__ import annotations

from lenarules.clinical.advice import Caution, Monitoring, SupportiveCare
from lenarules.language.codec import storable
from lenarules.publications.jones_2021.paper import HAEMATOLOGICAL, PREGNANCY, TABLE_2


@storable
class MaintenanceCare(SupportiveCare):
    """Supportive care in the course of maintenance, by Jones 2021."""

    CONSIDER_G_CSF = ("consider G-CSF support", TABLE_2.at("Neutropenia", "*"))
    G_CSF_WITH_THE_SAME_DOSE = (
        "G-CSF is co-administered while the dose of lenalidomide is maintained",
        TABLE_2.at("Neutropenia", "*"),
    )
    KEEP_ANC_ABOVE_1_000 = (
        "growth factor support, for example filgrastim, to maintain an ANC above 1,000 cells/uL",
        HAEMATOLOGICAL.at("seventh sentence"),
    )


@storable
class MaintenanceMonitoring(Monitoring):
    """Monitoring in the course of maintenance, by Jones 2021."""

    PREGNANCY_TEST = (
        "of females of child-bearing potential: a negative pregnancy test before each cycle is "
        "commenced",
        PREGNANCY.at("fourth sentence"),
    )


@storable
class MaintenanceCaution(Caution):
    """Cautions about what Jones 2021 prints for the course of maintenance."""

    NO_LEVEL_BELOW = (
        "no dose level is printed below this one: after this hold treatment ends",
        TABLE_2.at("dose box"),
    )
    NO_HIGHER_DOSE = (
        "a higher dose was asked for; nothing printed permits one today",
        TABLE_2.at("dose box", "**"),
    )
