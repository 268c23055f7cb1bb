"""The statements of Kim 2015: infection and teratogenicity."""

from __future__ import annotations

from lenarules.language.ledger import Statement, StatementKind, StatementVerdict
from lenarules.publications.kim_2015.paper import INFECTION, RECOMMENDATIONS
from lenarules.publications.kim_2015.statements.places import parts

STATEMENTS = (
    Statement(
        "infection.p1.rates",
        cite=INFECTION.at("paragraph 1"),
        gist="Febrile infections are uncommon despite neutropenia; grade 3 or higher pneumonia "
        "occurred in 9.1% (MM-009 and MM-010), 7.1% (MM-016) and 9.1% (110 Korean patients).",
        kind=StatementKind.EVIDENCE,
        verdict=StatementVerdict.EVIDENCE,
        carried_by=parts("regimens", "korea", "mm_016"),
        reason="two studies are kept as regimens with their pneumonia; the results make no rule",
    ),
    Statement(
        "teratogenicity.p2.monkeys_and_semen",
        cite=INFECTION.at("paragraph 2, first to third sentences"),
        gist="Lenalidomide is teratogenic in monkeys, and its passage to a partner in semen, where "
        "less than 0.01% of a dose is found, is a concern.",
        kind=StatementKind.WARNING,
        verdict=StatementVerdict.EVIDENCE,
        reason="reported only: the ground for the measures that follow",
    ),
    Statement(
        "teratogenicity.p2.caution",
        cite=INFECTION.at("paragraph 2, fourth sentence"),
        gist="Caution in women of childbearing potential and in sexually active male patients.",
        kind=StatementKind.WARNING,
        verdict=StatementVerdict.ENCODED,
        carried_by=parts("teratogenicity", "teratogenic_potential"),
    ),
    Statement(
        "teratogenicity.p2.women",
        cite=INFECTION.at("paragraph 2, last sentence"),
        gist="Female patients of childbearing potential must use complete abstinence or "
        "contraception.",
        kind=StatementKind.RULE,
        verdict=StatementVerdict.ENCODED,
        carried_by=parts(
            "teratogenicity",
            "female",
            "female.in_treatment",
            "female.week_after",
            "female.later",
            "female.no_childbearing_potential",
            "pregnancy_not_asked",
        ),
    ),
    Statement(
        "teratogenicity.p2.men",
        cite=INFECTION.at("paragraph 2, last sentence"),
        gist="Male patients must practise complete abstinence or use condoms throughout "
        "treatment, interruptions included, and for 1 week after it, if their partner is "
        "pregnant or of childbearing potential without contraception.",
        kind=StatementKind.RULE,
        verdict=StatementVerdict.ENCODED,
        carried_by=parts(
            "teratogenicity", "male", "male.seventh_day", "male.other_partner", "male.not_asked"
        ),
    ),
    Statement(
        "infection.rec_1",
        cite=INFECTION.at(f"{RECOMMENDATIONS}, first point"),
        gist="Routine antibiotic prophylaxis (e.g., trimethoprim-sulfamethoxazole, quinolones "
        "or penicillin) is highly recommended for the first 3 cycles, particularly with "
        "aggressive disease or a history of neutropenia or infection.",
        kind=StatementKind.RULE,
        verdict=StatementVerdict.ENCODED,
        carried_by=parts(
            "infection", "first_3_cycles", "particularly", "examples", "risk_later", "later_cycles"
        ),
    ),
    Statement(
        "infection.rec_2",
        cite=INFECTION.at(f"{RECOMMENDATIONS}, second point"),
        gist="Vaccinations, influenza among them, should also be considered.",
        kind=StatementKind.RULE,
        verdict=StatementVerdict.ENCODED,
        carried_by=parts("infection", "vaccinations"),
    ),
    Statement(
        "infection.rec_3",
        cite=INFECTION.at(f"{RECOMMENDATIONS}, third point"),
        gist="Caution must be exercised in women of childbearing potential and in sexually "
        "active male patients.",
        kind=StatementKind.WARNING,
        verdict=StatementVerdict.ENCODED,
        carried_by=parts("teratogenicity", "teratogenic_potential"),
    ),
)
