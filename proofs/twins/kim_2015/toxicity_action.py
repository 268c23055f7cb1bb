"""The table of other adverse events, broken on purpose."""

from __future__ import annotations

from lenarules.language.table import Offer
from lenarules.publications.kim_2015.toxicity_action import TABLE as OTHER_EVENTS
from lenarules.publications.kim_2015.toxicity_action import printed as events
from proofs.twins.twin import Twin, with_resolution

TWINS = (
    Twin(
        "the printed symptoms are managed routinely where they are severe too",
        "resolution too narrow",
        with_resolution(
            OTHER_EVENTS,
            "severe.physician_decides",
            region=events.SEVERE.holds & ~events.PRINTED_SYMPTOM,
        ),
        "no_severe_event_is_answered_without_the_clinician",
    ),
    Twin(
        "the physician is offered reduction and interruption only",
        "missing option",
        with_resolution(
            OTHER_EVENTS,
            "severe.physician_decides",
            offers=(Offer("severe", events.REDUCTION), Offer("severe", events.INTERRUPTION)),
        ),
        "no_severe_event_is_answered_without_the_clinician",
    ),
    Twin(
        "a severe printed symptom may be managed routinely",
        "unsafe option",
        with_resolution(
            OTHER_EVENTS,
            "severe.physician_decides",
            offers=(
                Offer("routine"),
                *OTHER_EVENTS.resolution("severe.physician_decides").offers,
            ),
        ),
        "no_severe_event_is_answered_without_the_clinician",
    ),
    Twin(
        "an interruption is offered for another event that is not severe",
        "option too wide",
        with_resolution(
            OTHER_EVENTS,
            "other_event",
            offers=(Offer("severe", events.INTERRUPTION, unmatched_too=True),),
        ),
        "less_drug_is_named_for_severe_events_only",
    ),
)
