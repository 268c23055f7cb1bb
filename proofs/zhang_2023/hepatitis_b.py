"""What must hold of every answer about hepatitis B by Zhang 2023."""

from __future__ import annotations

from lenarules.publications.zhang_2023.advice import (
    ZhangCaution,
    ZhangMonitoring,
    ZhangSupportiveCare,
)
from lenarules.publications.zhang_2023.hepatitis_b.printed import (
    ACTIVE,
    ACUTE_LIVER_FAILURE,
    BEFORE_TREATMENT,
    NOT_TESTED,
    PRIOR_INFECTION,
)
from lenarules.publications.zhang_2023.outcomes import HepatitisBKind
from lenarules.verify.one_call import Told, Who, never
from proofs.zhang_2023.terms import shown_otherwise

NO_DRUG = frozenset((HepatitisBKind.SUSPEND, HepatitisBKind.DISCONTINUE))
NOT_YET = frozenset((HepatitisBKind.CLARIFY_FIRST,))
HARM = ACTIVE | ACUTE_LIVER_FAILURE

CLAIMS = (
    never(
        "untested_never_starts",
        "Nobody starts before the hepatitis B status is clarified.",
        "starts, and the status is not clarified",
        Who(NOT_TESTED & BEFORE_TREATMENT) & shown_otherwise(NOT_YET),
    ),
    never(
        "no_drug_in_active_infection",
        "Signs of active hepatitis B and acute liver failure are never answered with drug, nor is "
        "it offered, whatever the test says.",
        "drug in active infection or liver failure",
        Who(HARM) & shown_otherwise(NO_DRUG),
    ),
    never(
        "prior_infection_is_watched",
        "Whoever has or had hepatitis B is watched for an active infection throughout.",
        "a prior infection, and not watched",
        Who(PRIOR_INFECTION) & ~Told(ZhangMonitoring.HEPATITIS_B_SIGNS),
    ),
    never(
        "harm_goes_to_the_specialist",
        "Signs of active hepatitis B and acute liver failure are never answered without the "
        "specialist, whatever the test says.",
        "active infection or liver failure, and no specialist",
        Who(HARM) & ~Told(ZhangSupportiveCare.HEPATITIS_SPECIALIST),
    ),
    never(
        "the_untested_are_told",
        "Whoever was never tested is told that the status is to be clarified, at any time.",
        "not clarified, and not told so",
        Who(NOT_TESTED) & ~Told(ZhangCaution.STATUS_TO_BE_CLARIFIED),
    ),
)
