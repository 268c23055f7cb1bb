"""Three witnesses to a claim: they agree, and where one does not the claim fails."""

from __future__ import annotations

from types import ModuleType
from typing import Any

import pytest
from attrs import evolve

from lenarules.language.condition import ALWAYS
from lenarules.verify.one_call import Who, never
from lenarules.verify.verdict import Claim, Finding, recorded
from proofs import witnesses
from proofs.cells import run_cells
from proofs.prove import ClaimProof, witness_of
from proofs.tables import PROVED
from proofs.twins import TWINS
from proofs.twins.twin import Twin
from proofs.watch import Watch
from proofs.witnesses import NOTHING_TO_ASK, Witness, second, solved, text_of

FIG_1 = PROVED[0]
#: A claim that fails without a patient: something that should be met by somebody is not.
WITHOUT_PATIENT = {"alive", "inhabited", "a_first_neutropenia_may_restart_at_the_same_dose"}
SOME_TWINS = [twin for twin in TWINS if twin.claim not in WITHOUT_PATIENT][::5]


@pytest.mark.parametrize("claim", FIG_1.claims, ids=lambda claim: claim.name)
def test_both_solvers_prove_the_claims_of_fig_1(claim: Claim) -> None:
    """Z3 and cvc5 answer every question alike."""
    found = solved(FIG_1, claim)
    known = NOTHING_TO_ASK if claim.name == "defined" else "proved"
    assert (found.z3.verdict, found.cvc5.verdict) == (known, known)
    assert found.z3.asked == found.cvc5.asked == found.text.count("(check-sat) ;")
    assert claim.sentence in found.text


@pytest.mark.parametrize("twin", SOME_TWINS, ids=lambda twin: f"{twin.table.id}-{twin.broken}")
def test_second_solver_refutes_the_twins_too(twin: Twin) -> None:
    """On a table that is broken on purpose, cvc5 finds the counterexample from the text alone."""
    (proved,) = (each for each in PROVED if each.table.id == twin.table.id)
    (claim,) = (each for each in proved.claims if each.name == twin.claim)
    with recorded() as queries:
        verdict = claim.verdict(twin.table)
    assert second(text_of(twin.table, claim, queries), queries, verdict).verdict == "refuted"


def test_disagreement_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where the second solver answers otherwise, it says to which question."""
    monkeypatch.setattr(witnesses, "answers", lambda _text: ("sat",))
    found = solved(FIG_1, FIG_1.claims[1])
    assert found.z3.verdict == "proved"
    assert found.cvc5.verdict == "disagrees"
    assert found.cvc5.detail == "it answers otherwise to [1]"


def test_unknown_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    """What the second solver does not know is no proof."""
    monkeypatch.setattr(witnesses, "answers", lambda _text: ("unknown",))
    assert solved(FIG_1, FIG_1.claims[1]).cvc5.verdict == "unknown"


def proof(z3: str, cvc5: str, function: str | None) -> ClaimProof:
    """Return the proof of a claim of Fig. 1 with these verdicts."""
    found = solved(FIG_1, FIG_1.claims[1])
    said = function and Witness(function, 3, 0.1, "somebody")
    both = evolve(found, z3=evolve(found.z3, verdict=z3), cvc5=evolve(found.cvc5, verdict=cvc5))
    return ClaimProof(FIG_1.table.id, "a sentence", both, said or None)


def test_every_witness_has_to_prove() -> None:
    """One witness who does not prove is enough to fail."""
    assert proof("proved", "proved", None).holds
    assert proof("proved", "proved", "proved").holds
    assert proof(NOTHING_TO_ASK, NOTHING_TO_ASK, None).holds
    for said in (
        ("proved", "unknown", "proved"),
        ("refuted", "refuted", None),
        ("proved", "disagrees", None),
        ("proved", "proved", "disagrees"),
        ("proved", NOTHING_TO_ASK, None),
    ):
        assert not proof(*said).holds
        assert proof(*said).in_words().startswith("FAILS")
    assert "function: somebody" in proof("proved", "proved", "disagrees").in_words()


def test_counterexample_goes_through_the_public_function() -> None:
    """A claim that is wrong shows its patient, and what the public function answers him."""
    claim = never("nobody", "Nobody is asked.", "somebody", Who(ALWAYS))
    found = solved(FIG_1, claim)
    assert found.z3.verdict == found.cvc5.verdict == "refuted"
    assert "patient: creatinine_clearance" in found.in_words
    assert "the function runs:" in found.in_words


def test_function_that_contradicts_is_found() -> None:
    """The real function is held to each claim about one call, and shows the patient."""
    wrong = never("nobody", "Nobody is asked.", "somebody", Who(ALWAYS))
    report = run_cells(with_claims(wrong))
    witness = witness_of(report, solved(FIG_1, wrong))
    assert witness is not None
    assert witness.verdict == "disagrees"
    assert "creatinine_clearance" in witness.detail


def with_claims(*claims: Claim) -> Any:
    """Return Fig. 1 with these claims of its own."""
    theme = ModuleType("theme")
    theme.__dict__["CLAIMS"] = claims
    return evolve(FIG_1, themes=(theme,))


def test_claims_about_two_calls_are_not_asked_of_one() -> None:
    """Such a claim has no third witness, and is not counted as held."""
    claim = Claim("two", "Two calls.", lambda _table: None)
    report = run_cells(with_claims(claim))
    assert "two" not in report.contradicted
    assert witness_of(report, solved(FIG_1, claim)) is None


@pytest.mark.parametrize(
    "twin",
    [
        twin
        for twin in TWINS
        if twin.table.id == FIG_1.table.id and twin.claim in Watch(FIG_1).verdicts()
    ],
    ids=lambda twin: twin.broken,
)
def test_running_table_contradicts_the_twins_of_fig_1(twin: Twin) -> None:
    """On a Fig. 1 that is broken on purpose, the calls contradict the claim that it breaks."""
    from lenarules.language.decide import Decider

    decide = Decider[Any](twin.table)

    def function(**facts: Any) -> Any:
        return decide(*facts.values())

    found = run_cells(evolve(FIG_1, table=twin.table, function=function)).contradicted
    assert found[twin.claim]


def test_finding_without_patients_is_refuted_without_replay() -> None:
    """What nobody shows has no patient to replay."""
    claim = Claim("none", "Nothing.", lambda _table: Finding("nothing is met"))
    found = solved(FIG_1, claim)
    assert found.z3.verdict == "refuted"
    assert "the function runs" not in found.in_words
