"""Starting dose: what is adopted where the print is open or double, and why."""

from __future__ import annotations

from lenarules.clinical.dosing import LenalidomideDose, StartingDose
from lenarules.language.table import Adopt, Resolution
from lenarules.language.words import Basis, Principle
from lenarules.publications.van_de_donk_2012.paper import KIM_FIG_1, TABLE_4
from lenarules.publications.van_de_donk_2012.risk_factors import (
    ANY_RISK_FACTOR,
    NO_RISK_FACTOR,
    ONE_RISK_FACTOR,
    SENTENCE,
    SEVERAL_RISK_FACTORS,
)
from lenarules.publications.van_de_donk_2012.starting_dose.printed import (
    DAYS_1_TO_21,
    FROM_30_TO_50,
    FROM_50,
    ON_DIALYSIS,
    UP_TO_30,
)

FIFTEEN_MG = StartingDose(LenalidomideDose(mg=15, every_days=1, days=DAYS_1_TO_21))
TEN_MG = StartingDose(LenalidomideDose(mg=10, every_days=1, days=DAYS_1_TO_21))

LESS_OF_BOTH = "of the dose by renal function and the dose by risk factors, the less mg per cycle"

RESOLUTIONS = (
    Resolution(
        "at_50",
        region=FROM_50 & FROM_30_TO_50 & NO_RISK_FACTOR & ~ON_DIALYSIS,
        adopts=Adopt("from_50"),
        bases={Basis.OVERLAP},
        principle=Principle.SIBLING,
        cites=(KIM_FIG_1.at("column Normal"),),
        reading="two rows print 50 mL/min; the sibling's column for normal renal function begins "
        "there",
    ),
    Resolution(
        "at_30",
        region=FROM_30_TO_50 & UP_TO_30 & NO_RISK_FACTOR & ~ON_DIALYSIS,
        adopts=Adopt("from_30_to_50"),
        bases={Basis.OVERLAP},
        principle=Principle.SIBLING,
        cites=(KIM_FIG_1.at("column Moderate RI"),),
        reading="two rows print 30 mL/min; the sibling's column for moderate insufficiency begins "
        "there",
    ),
    Resolution(
        "dialysis.any_clearance",
        region=ON_DIALYSIS & NO_RISK_FACTOR,
        adopts=Adopt("dialysis"),
        bases={Basis.OVERLAP},
        principle=Principle.SIBLING,
        cites=(KIM_FIG_1.at("column End-stage renal disease"),),
        reading="on dialysis the dialysis row holds, whatever the creatinine clearance; the "
        "sibling gives those who require dialysis a column of their own",
    ),
    Resolution(
        "dialysis.risk_factors",
        region=ON_DIALYSIS & ANY_RISK_FACTOR,
        adopts=Adopt("dialysis"),
        bases={Basis.OVERLAP},
        principle=Principle.SAFEST,
        cites=(TABLE_4.at("Dialysis"), SENTENCE),
        reading=LESS_OF_BOTH,
    ),
    Resolution(
        "one_risk_factor",
        region=FROM_50 & ONE_RISK_FACTOR & ~ON_DIALYSIS,
        adopts=Adopt("risk_factors", FIFTEEN_MG),
        bases={Basis.OVERLAP},
        principle=Principle.SAFEST,
        cites=(SENTENCE, TABLE_4, KIM_FIG_1.at("column Normal")),
        reading="none, one, and two or more risk factors are 25, 15 and 10 mg, and each "
        f"comorbidity counts one; {LESS_OF_BOTH}",
    ),
    Resolution(
        "several_risk_factors",
        region=FROM_50 & SEVERAL_RISK_FACTORS & ~ON_DIALYSIS,
        adopts=Adopt("risk_factors", TEN_MG),
        bases={Basis.OVERLAP},
        principle=Principle.SAFEST,
        cites=(SENTENCE, TABLE_4, KIM_FIG_1.at("column Normal")),
        reading="none, one, and two or more risk factors are 25, 15 and 10 mg, and each "
        f"comorbidity counts one; {LESS_OF_BOTH}",
    ),
    Resolution(
        "from_30_to_50.risk_factors",
        region=FROM_30_TO_50 & ~FROM_50 & ANY_RISK_FACTOR & ~ON_DIALYSIS,
        adopts=Adopt("from_30_to_50"),
        bases={Basis.OVERLAP},
        principle=Principle.SAFEST,
        cites=(TABLE_4.at("30-50 mL/min"), SENTENCE, KIM_FIG_1.at("column Moderate RI")),
        reading=f"{LESS_OF_BOTH}; at 30 mL/min the row that begins there, as in the sibling",
    ),
    Resolution(
        "up_to_30.risk_factors",
        region=UP_TO_30 & ~FROM_30_TO_50 & ANY_RISK_FACTOR & ~ON_DIALYSIS,
        adopts=Adopt("up_to_30"),
        bases={Basis.OVERLAP},
        principle=Principle.SAFEST,
        cites=(TABLE_4.at("<= 30 mL/min"), SENTENCE),
        reading=LESS_OF_BOTH,
    ),
)
