"""Abstinence and contraception during and after treatment with lenalidomide.

Kim HJ et al., Blood Res 2015;50:7-18, PROPHYLACTIC MANAGEMENT OF ADVERSE EVENTS, Infection and
teratogenicity.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from lenarules.clinical.contraception import CHILDBEARING_POTENTIAL, SEX
from lenarules.language.decide import Decider
from lenarules.language.table import Table
from lenarules.publications.kim_2015.contraception.printed import (
    DAYS_SINCE_DISCONTINUATION,
    IN_TREATMENT,
    LEGAL,
    NOTES,
    PARTNER_AT_RISK,
    ROWS,
    KimDiscontinuation,
)
from lenarules.publications.kim_2015.contraception.resolutions import RESOLUTIONS
from lenarules.publications.kim_2015.paper import INFECTION, SETTING

if TYPE_CHECKING:
    from lenarules.clinical.contraception import Contraception


__all__ = ["DECIDE", "IN_TREATMENT", "TABLE", "KimDiscontinuation"]

TABLE = Table(
    "kim_2015.teratogenicity",
    title="Abstinence and contraception",
    cite=INFECTION,
    setting=SETTING,
    caption="Whether a patient is sexually active is not asked. A pregnancy of the "
    "patient is not asked and nothing is printed for it; cautions tell every female patient "
    "what Zhang 2023 and Jones 2021 print.",
    facts=(SEX, CHILDBEARING_POTENTIAL, PARTNER_AT_RISK, DAYS_SINCE_DISCONTINUATION),
    rows=ROWS,
    notes=NOTES,
    resolutions=RESOLUTIONS,
    legal=LEGAL,
)

DECIDE: Decider[Contraception] = Decider(TABLE)
