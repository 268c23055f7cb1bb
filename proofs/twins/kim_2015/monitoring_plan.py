"""The table of monitoring, broken on purpose."""

from __future__ import annotations

from lenarules.language.table import Adopt
from lenarules.publications.kim_2015.monitoring_plan import TABLE as MONITORING
from lenarules.publications.kim_2015.monitoring_plan import printed as plan
from proofs.twins.twin import Twin, with_resolution

_LESS_OFTEN = Adopt("later_cycles")

TWINS = (
    Twin(
        "a low count is watched every 4 weeks after the first cycles",
        "swapped interval",
        with_resolution(MONITORING, "more_intensive.low_count_later", adopts=_LESS_OFTEN),
        "worse_kidneys_or_counts_never_lengthen_the_interval",
    ),
    Twin(
        "every 4 weeks begins in cycle 3",
        "swapped interval",
        with_resolution(MONITORING, "cycle_3", adopts=_LESS_OFTEN, offers=()),
        "never_above_2_weeks_early_or_with_a_complication",
    ),
    Twin(
        "a complication after the first cycles changes nothing",
        "swapped interval",
        with_resolution(MONITORING, "complications_later", adopts=_LESS_OFTEN),
        "never_above_2_weeks_early_or_with_a_complication",
    ),
    Twin(
        "more intensive monitoring is every 2 weeks and no more often",
        "swapped interval",
        with_resolution(
            MONITORING,
            "more_intensive.interval",
            adopts=Adopt("more_intensive", plan.EVERY_2_WEEKS),
        ),
        "the_impaired_are_watched_more_often",
    ),
)
