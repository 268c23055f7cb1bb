"""The advice that Jones 2021 prints for the course of maintenance alone."""

from __future__ import annotations

from lenarules.clinical.advice import Caution, Monitoring, SupportiveCare
from lenarules.language.codec import storable
from lenarules.publications.jones_2021.paper import (
    HAEMATOLOGICAL,
    KIM_CYTOPENIA,
    OTHER_CONSIDERATIONS,
    PREGNANCY,
    TABLE_2,
)


@storable
class MaintenanceCare(SupportiveCare):
    """Supportive care in the course of maintenance, by Jones 2021."""

    CONSIDER_G_CSF = ("consider G-CSF support", TABLE_2.at("Neutropenia", "*"))
    G_CSF_WITH_THE_SAME_DOSE = (
        "G-CSF is co-administered while the dose of lenalidomide is maintained",
        TABLE_2.at("Neutropenia", "*"),
    )
    KEEP_ANC_ABOVE_1_000 = (
        "where lenalidomide is re-introduced after recovery, often with a dose reduction or growth "
        "factor support, for example filgrastim, to maintain an ANC above 1,000 cells/uL",
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
        "no dose level is printed below this one: after this hold treatment ends, or, where "
        "footnote * permits it, goes on at the same dose with G-CSF",
        TABLE_2.at("dose levels"),
    )
    NOT_TOLERATED = (
        "intolerance is a contra-indication by section 6.3, and 5.8 speaks of pausing treatment "
        "for a rash; the counts alone, by which the dose is said here, do not ask for it",
        OTHER_CONSIDERATIONS.at("first sentence"),
    )
    COUNT_MORE_OFTEN = (
        "low counts: section 5.3 aims at an ANC above 1,000 cells/uL, and Kim 2015 monitors more "
        "frequently where a cytopenia exists",
        KIM_CYTOPENIA.at("expert recommendations, second point"),
    )
    REST_OF_THE_DAYS = (
        "resumed inside a cycle, a dose of days 1-21 is given on what is left of these, a dose of "
        "days 1-28 on what is left of the cycle",
        TABLE_2.at("dose levels"),
    )
    NO_HIGHER_DOSE = (
        "a higher dose was asked for; nothing printed permits one today",
        TABLE_2.at("dose levels", "**"),
    )
