"""The assurance case: all evidence that it names is there, and what is not is noticed."""

from __future__ import annotations

from copy import deepcopy
from typing import TYPE_CHECKING, Any

import pytest
from attrs import evolve

from lenarules.documents.assurance import render_hazards
from lenarules.documents.hazard import (
    ByClaim,
    ByEveryTable,
    ByQuestion,
    ByTest,
    Case,
    EvidenceError,
    Group,
)
from proofs.assurance import CASE
from proofs.assurance.evidence import found, found_in
from proofs.manifest import stored
from proofs.sources import ROOT

if TYPE_CHECKING:
    from lenarules.documents.hazard import Evidence

STORED = stored()
FIG_1 = ByClaim("kim_2015.fig_1", "total")
CLAIMS = [each for each in CASE.evidence() if not isinstance(each, ByTest)]


@pytest.mark.parametrize("evidence", CASE.evidence(), ids=lambda each: str(each.id))
def test_all_evidence_is_there(evidence: Evidence) -> None:
    """Every claim stands in the manifest as proved; every test exists and says what it holds."""
    assert found(evidence).says.endswith(".")


def test_every_hazard_has_measures_with_evidence() -> None:
    """No hazard is without a measure, no measure without evidence, and no id stands twice."""
    assert len({hazard.id for hazard in CASE.hazards}) == len(CASE.hazards)
    for hazard in CASE.hazards:
        assert hazard.measures
        assert hazard.how
        assert hazard.left
        assert all(measure.evidence for measure in hazard.measures)


def against_no_hazard(case: Case) -> set[str]:
    """Return each proved claim, and each question across papers, that a case does not name."""
    named = {evidence.id for evidence in case.evidence()}
    claims: list[Evidence] = [
        ByClaim(each["table"], each["claim"])
        for each in STORED["claims"]
        if ByEveryTable(each["claim"]).id not in named
    ]
    questions = [ByQuestion(each["question"]) for each in STORED["across"]]
    return {evidence.id for evidence in (*claims, *questions)} - named


def test_every_claim_stands_against_a_hazard() -> None:
    """Whatever is proved shows that something does not go wrong, and the case says what."""
    assert against_no_hazard(CASE) == set()


def test_a_claim_that_no_hazard_names_is_noticed() -> None:
    """Without a hazard, the claims and questions that it alone names are told."""
    (hazard,) = (each for each in CASE.hazards if each.id == "dialysis")
    others = tuple(each for each in CASE.hazards if each != hazard)
    told = against_no_hazard(Case((Group("others", others),), CASE.found))
    assert ByQuestion("renal_dose").id in told
    assert ByClaim("kim_2015.fig_1", "every_dose_on_dialysis_is_given_after_it").id in told


def renamed(evidence: Evidence) -> Evidence:
    """Return a piece of evidence under a name that nothing has."""
    match evidence:
        case ByTest():
            return evolve(evidence, test=f"{evidence.test}_of_old")
        case ByQuestion():
            return evolve(evidence, question=f"{evidence.question}_of_old")
        case _:
            return evolve(evidence, claim=f"{evidence.claim}_of_old")


@pytest.mark.parametrize("evidence", CLAIMS, ids=lambda each: str(each.id))
def test_a_renamed_claim_is_noticed(evidence: Evidence) -> None:
    """A claim or question that the manifest does not have is no evidence."""
    with pytest.raises(EvidenceError, match="is not there"):
        found(renamed(evidence))


def test_a_renamed_test_is_noticed() -> None:
    """Neither a test that its file does not have nor a file that is gone is evidence."""
    (first, *_) = (each for each in CASE.evidence() if isinstance(each, ByTest))
    for gone in (renamed(first), evolve(first, file="tests/test_of_old.py")):
        with pytest.raises(EvidenceError, match="has no test"):
            found(gone)


def test_a_helper_is_no_test() -> None:
    """A function that pytest does not run is no evidence, whatever its docstring says."""
    with pytest.raises(EvidenceError, match="has no test renamed"):
        found(ByTest("tests/proofs/test_assurance.py", "renamed"))


@pytest.mark.parametrize("witness", ["z3", "cvc5", "function"])
@pytest.mark.parametrize("evidence", [FIG_1, ByEveryTable("total")], ids=["one", "every"])
def test_a_claim_that_a_witness_does_not_prove_is_noticed(witness: str, evidence: Any) -> None:
    """A claim that any witness refutes or does not know is no evidence, nor where it is general."""
    doubted = deepcopy(STORED)
    (entry,) = (
        each
        for each in doubted["claims"]
        if (each["table"], each["claim"]) == (FIG_1.table, FIG_1.claim)
    )
    entry[witness]["verdict"] = "unknown"
    with pytest.raises(EvidenceError, match=r"is not proved in 1 of \d+"):
        found_in(doubted, evidence)


def test_a_general_claim_that_one_table_lacks_is_noticed() -> None:
    """What is claimed of every table stands there for every table."""
    lacking = deepcopy(STORED)
    lacking["claims"] = [
        each
        for each in lacking["claims"]
        if (each["table"], each["claim"]) != ("kim_2015.fig_1", "total")
    ]
    with pytest.raises(EvidenceError, match="is not there"):
        found_in(lacking, ByEveryTable("total"))


def test_a_claim_that_asks_nothing_is_no_evidence() -> None:
    """Where a table lacks what a claim is about, the claim shows nothing."""
    with pytest.raises(EvidenceError, match="asks nothing of any table"):
        found(ByClaim("kim_2015.fig_1", "defined"))


def test_witnesses_are_counted() -> None:
    """The questions of both solvers and the calls are those of the manifest."""
    (entry,) = (
        each
        for each in STORED["claims"]
        if (each["table"], each["claim"]) == (FIG_1.table, FIG_1.claim)
    )
    said = found(FIG_1)
    assert said.says == entry["sentence"]
    assert said.files == ((FIG_1.table, entry["text"]["file"]),)
    assert f"by {entry['function']['calls']:,} calls of what runs" in said.how
    assert "tables" not in said.how
    assert "Z3 (1 question) and cvc5 (1 question)" in said.how
    assert "of 25 tables" in found(ByEveryTable("unambiguous")).how
    assert "calls" not in found(ByQuestion("renal_edges")).how


def test_a_test_is_shown_whole() -> None:
    """The lines of a test go from its first decorator to its last line."""
    file = "tests/proofs/test_assurance.py"
    lines = found(ByTest(file, "test_a_renamed_claim_is_noticed")).lines
    assert lines is not None
    text = (ROOT / file).read_text(encoding="utf-8").splitlines()[lines[0] - 1 : lines[1]]
    assert text[0].startswith("@pytest.mark.parametrize(")
    assert text[-1] == "        found(renamed(evidence))"


def test_the_page_breaks_with_its_evidence() -> None:
    """A case that names a claim of old is not rendered."""
    hazard = CASE.hazards[0]
    measure = evolve(hazard.measures[0], evidence=(renamed(FIG_1),))
    broken = Case((Group("broken", (evolve(hazard, measures=(measure,)),)),), CASE.found)
    with pytest.raises(EvidenceError):
        render_hazards(broken)
