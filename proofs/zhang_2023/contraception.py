"""What must hold of every answer about pregnancy and breastfeeding by Zhang 2023."""

from __future__ import annotations

from lenarules.clinical.contraception import (
    BREASTFEEDING,
    CHILDBEARING_POTENTIAL,
    PREGNANT,
    ContraceptionKind,
)
from lenarules.publications.zhang_2023.advice import ZhangSupportiveCare
from lenarules.publications.zhang_2023.facts import CONTRACEPTION_MET, ON_TREATMENT
from lenarules.verify.one_call import Told, Who, never
from proofs.zhang_2023.terms import shown_otherwise

STOP = frozenset((ContraceptionKind.DISCONTINUE,))
NO_DRUG = STOP | {ContraceptionKind.CONTRAINDICATED}
MAY_BECOME_PREGNANT = CHILDBEARING_POTENTIAL.holds & ~PREGNANT.holds
MAY_HAVE_THE_DRUG = ~PREGNANT.holds & (~CHILDBEARING_POTENTIAL.holds | CONTRACEPTION_MET.holds)

CLAIMS = (
    never(
        "no_drug_in_pregnancy",
        "A pregnant patient is never given the drug.",
        "drug in pregnancy",
        Who(PREGNANT.holds) & shown_otherwise(NO_DRUG),
    ),
    never(
        "pregnant_on_treatment_stops",
        "A patient who is pregnant on the drug is told to discontinue it.",
        "pregnant on the drug, and not told to stop",
        Who(PREGNANT.holds & ON_TREATMENT.holds) & shown_otherwise(STOP),
    ),
    never(
        "no_drug_unless_all_is_met",
        "A patient who may become pregnant is not given the drug unless all contraceptive "
        "requirements are met.",
        "drug, and not all requirements are met",
        Who(MAY_BECOME_PREGNANT & ~CONTRACEPTION_MET.holds) & shown_otherwise(NO_DRUG),
    ),
    never(
        "breastfeeding_stops_with_the_drug",
        "Whoever may have the drug and breastfeeds is told to discontinue breastfeeding.",
        "breastfeeding on the drug, and not told to stop it",
        Who(BREASTFEEDING.holds & MAY_HAVE_THE_DRUG)
        & ~Told(ZhangSupportiveCare.STOP_BREASTFEEDING),
    ),
)
