"""The statements of van de Donk 2012: frail or elderly patients and renal impairment."""

from __future__ import annotations

from lenarules.language.ledger import Statement, StatementKind, StatementVerdict
from lenarules.publications.van_de_donk_2012.paper import (
    FRAIL_OR_ELDERLY,
    RENAL_IMPAIRMENT,
    TABLE_4,
)
from lenarules.publications.van_de_donk_2012.statements.places import (
    RISK_FACTOR_ROWS,
    parts,
    regimens,
)

STATEMENTS = (
    Statement(
        "frail.p1.trials",
        cite=FRAIL_OR_ELDERLY.at("paragraph 1"),
        gist="More than half of new cases are 65 or older; the elderly are few in trials and "
        "gained less survival, probably for reasons of performance status and comorbidities, "
        "perhaps of biology.",
        kind=StatementKind.EVIDENCE,
        verdict=StatementVerdict.EVIDENCE,
        reason="reported only: results, no rule",
    ),
    Statement(
        "frail.p2.adjust",
        cite=FRAIL_OR_ELDERLY.at("paragraph 2, first sentence"),
        gist="Doses of lenalidomide and of what goes with it, such as dexamethasone, are adjusted "
        "to keep patients on therapy.",
        kind=StatementKind.RULE,
        verdict=StatementVerdict.ENCODED,
        carried_by=RISK_FACTOR_ROWS,
    ),
    Statement(
        "frail.p2.lenalidomide",
        cite=FRAIL_OR_ELDERLY.at("paragraph 2, second sentence"),
        gist="By the number of risk factors (such as age of 75 or more, frailty, and "
        "comorbidities) lenalidomide starts at 25, 15 or 10 mg on days 1-21.",
        kind=StatementKind.RULE,
        verdict=StatementVerdict.ENCODED,
        carried_by=parts(
            "table_4",
            "risk_factors",
            "one_risk_factor",
            "several_risk_factors",
            "dialysis.risk_factors",
            "from_30_to_50.risk_factors",
            "up_to_30.risk_factors",
            "list_is_open",
        ),
    ),
    Statement(
        "frail.p2.dexamethasone",
        cite=FRAIL_OR_ELDERLY.at("paragraph 2, second sentence"),
        gist="By the same number dexamethasone starts at 40, 20 or 10 mg weekly.",
        kind=StatementKind.RULE,
        verdict=StatementVerdict.ENCODED,
        carried_by=parts(
            "dexamethasone",
            "risk_factors",
            "one_risk_factor",
            "several_risk_factors",
            "one_risk_factor.aggressive_relapse",
            "several_risk_factors.aggressive_relapse",
            "list_is_open",
        ),
    ),
    Statement(
        "frail.p2.lower_dose",
        cite=FRAIL_OR_ELDERLY.at("paragraph 2, third sentence"),
        gist="From 60 years or below 60 mL/min, lenalidomide 15 mg and less dexamethasone meant "
        "fewer hematological toxicities, infections and VTE without loss of efficacy in a phase "
        "II trial.",
        kind=StatementKind.EVIDENCE,
        verdict=StatementVerdict.EVIDENCE,
        carried_by=regimens("lower_dose"),
        reason="a trial, kept as a regimen",
    ),
    Statement(
        "frail.p2.rcp",
        cite=FRAIL_OR_ELDERLY.at("paragraph 2, fourth sentence"),
        gist="Dose-adjusted lenalidomide, cyclophosphamide and prednisone may be beneficial to "
        "frail patients.",
        kind=StatementKind.PERMISSION,
        verdict=StatementVerdict.LEFT_OUT,
        reason="no decision the library makes: the choice of another regimen; the doses of the "
        "study it cites are kept as REP",
    ),
    Statement(
        "frail.p2.monitoring",
        cite=FRAIL_OR_ELDERLY.at("paragraph 2, fifth sentence"),
        gist="Toxicity is monitored carefully and supportive care, such as G-CSF in neutropenia, "
        "given promptly.",
        kind=StatementKind.RULE,
        verdict=StatementVerdict.ENCODED,
        carried_by=parts("table_4", "frail_or_elderly.care"),
    ),
    Statement(
        "renal.p1.bortezomib",
        cite=RENAL_IMPAIRMENT.at("paragraph 1, first to third sentences"),
        gist="In renal insufficiency relapsed patients should receive bortezomib, which is "
        "independent of renal function and improves it.",
        kind=StatementKind.RULE,
        verdict=StatementVerdict.ENCODED,
        carried_by=parts("table_4", "bortezomib_first"),
    ),
    Statement(
        "renal.p1.lenalidomide",
        cite=RENAL_IMPAIRMENT.at("paragraph 1, fourth sentence"),
        gist="Where bortezomib fails or is not tolerated, dose-adjusted lenalidomide can be "
        "considered.",
        kind=StatementKind.PERMISSION,
        verdict=StatementVerdict.ENCODED,
        carried_by=parts("table_4", "bortezomib_first"),
    ),
    Statement(
        "renal.p1.thalidomide",
        cite=RENAL_IMPAIRMENT.at("paragraph 1, fourth sentence"),
        gist="Where bortezomib fails or is not tolerated, thalidomide can be considered.",
        kind=StatementKind.PERMISSION,
        verdict=StatementVerdict.LEFT_OUT,
        reason="no decision the library makes: the choice of another drug",
    ),
    Statement(
        "renal.p2.unadjusted",
        cite=RENAL_IMPAIRMENT.at("paragraph 2, first sentence"),
        gist="Without dose adjustments myelosuppression is more frequent in renal impairment.",
        kind=StatementKind.WARNING,
        verdict=StatementVerdict.ENCODED,
        carried_by=parts("table_4", "from_30_to_50", "up_to_30", "dialysis"),
    ),
    Statement(
        "renal.p2.subgroups",
        cite=RENAL_IMPAIRMENT.at("paragraph 2, second to fourth sentences"),
        gist="In MM-009 and MM-010, all starting at 25 mg, response did not depend on renal "
        "function, which mostly improved; severe impairment shortened survival.",
        kind=StatementKind.EVIDENCE,
        verdict=StatementVerdict.EVIDENCE,
        reason="reported only: results, no rule",
    ),
    Statement(
        "table_4.days",
        cite=TABLE_4.at("heading of the second column"),
        gist="Every dose of the table is for days 1-21 of a 28-day cycle.",
        kind=StatementKind.RULE,
        verdict=StatementVerdict.ENCODED,
        carried_by=parts("table_4", "from_50", "from_30_to_50", "up_to_30", "dialysis"),
    ),
    Statement(
        "table_4.from_50",
        cite=TABLE_4.at(">= 50 mL/min"),
        gist="From 50 mL/min: 25 mg/day, the standard dose.",
        kind=StatementKind.RULE,
        verdict=StatementVerdict.ENCODED,
        carried_by=parts("table_4", "from_50", "at_50"),
    ),
    Statement(
        "table_4.from_30_to_50",
        cite=TABLE_4.at("30-50 mL/min"),
        gist="From 30 to 50 mL/min: 10 mg/day.",
        kind=StatementKind.RULE,
        verdict=StatementVerdict.ENCODED,
        carried_by=parts(
            "table_4", "from_30_to_50", "at_50", "at_30", "from_30_to_50.risk_factors"
        ),
    ),
    Statement(
        "table_4.up_to_30",
        cite=TABLE_4.at("<= 30 mL/min"),
        gist="Up to 30 mL/min: 15 mg every 2 days.",
        kind=StatementKind.RULE,
        verdict=StatementVerdict.ENCODED,
        carried_by=parts("table_4", "up_to_30", "at_30", "up_to_30.risk_factors"),
    ),
    Statement(
        "table_4.dialysis",
        cite=TABLE_4.at("Dialysis"),
        gist="On dialysis: 5 mg/day.",
        kind=StatementKind.RULE,
        verdict=StatementVerdict.ENCODED,
        carried_by=(
            *parts("table_4", "dialysis", "dialysis.any_clearance", "dialysis.risk_factors"),
            "kim_2015.fig_1.dialysis.adequate",
            "kim_2015.fig_1.dialysis.low_counts",
            "kim_2015.fig_1.very_low_counts.end_stage",
            "jones_2021.starting_dose.dialysis.five",
        ),
    ),
    Statement(
        "table_4.after_dialysis",
        cite=TABLE_4.at("Dialysis"),
        gist="On days of dialysis the dose is given after it.",
        kind=StatementKind.RULE,
        verdict=StatementVerdict.ENCODED,
        carried_by=(*parts("table_4", "after_dialysis"), "kim_2015.fig_1.footnote_c"),
    ),
    Statement(
        "renal.p3.adjusted",
        cite=RENAL_IMPAIRMENT.at("paragraph 3, first and second sentences"),
        gist="With doses by creatinine clearance, toxicity and outcome did not depend on renal "
        "function, which improved.",
        kind=StatementKind.EVIDENCE,
        verdict=StatementVerdict.EVIDENCE,
        reason="reported only: results, no rule",
    ),
    Statement(
        "renal.p3.german",
        cite=RENAL_IMPAIRMENT.at("paragraph 3, third sentence"),
        gist="In one centre time to progression was shorter in severe impairment, probably from "
        "interruptions and reductions.",
        kind=StatementKind.EVIDENCE,
        verdict=StatementVerdict.EVIDENCE,
        reason="reported only: results, no rule",
    ),
    Statement(
        "renal.p4.dialysis",
        cite=RENAL_IMPAIRMENT.at("paragraph 4"),
        gist="Adjusted lenalidomide can be given on dialysis and is effective.",
        kind=StatementKind.PERMISSION,
        verdict=StatementVerdict.ENCODED,
        carried_by=parts("table_4", "dialysis"),
    ),
    Statement(
        "renal.p4.neutropenia",
        cite=RENAL_IMPAIRMENT.at("paragraph 4"),
        gist="On dialysis neutropenia and infections are frequent.",
        kind=StatementKind.WARNING,
        verdict=StatementVerdict.ENCODED,
        carried_by=parts("table_4", "dialysis.neutropenia"),
    ),
)
