"""The papers as sources: their years, age, left out statements and references."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from pybtex.database import parse_file, parse_string

from lenarules.clinical.renal import cockcroft_gault, mdrd
from lenarules.documents.sources import (
    not_encoded,
    paper_source,
    read_source,
    render_ages,
    render_not_encoded,
)
from lenarules.language.errors import TableError
from lenarules.language.ledger import StatementVerdict
from lenarules.publications import EVERY_PAPER
from lenarules.publications.ledgers import statements_of

if TYPE_CHECKING:
    from pybtex.database import Entry

ROOT = Path(__file__).parent.parent.parent
ENTRIES = parse_file(str(ROOT / "docs" / "references.bib"), "bibtex").entries
EQUATIONS = {"cockcroft_gault": cockcroft_gault, "mdrd": mdrd}


@pytest.mark.parametrize("paper", EVERY_PAPER)
def test_every_paper_has_its_year(paper: str) -> None:
    """The year of a paper is the one in its key."""
    assert paper.endswith(f"_{paper_source(paper).year}")


def test_ages_are_counted_from_the_release() -> None:
    """The table gives the years from publication to release, and the setting."""
    text = render_ages(date(2030, 1, 31))
    source = paper_source("kim_2015")
    assert "Years before 2030" in text
    assert f"     - 2015\n     - 15\n     - {source.setting}" in text
    assert text.count("prints no rule: outcomes only") == 1
    assert all(f"``{paper}``" in text for paper in EVERY_PAPER)


def test_a_docstring_without_a_year_is_refused() -> None:
    """A paper whose first line names no year is an error that says how to begin."""
    with pytest.raises(TableError, match=r"begin the docstring with 'Name et al\., title, year\.'"):
        read_source("kim_2015", "Kim HJ et al., use of lenalidomide.\n\nBlood Res.")


def test_a_doi_ends_where_the_sentence_does() -> None:
    """Stops and commas after a DOI are no part of it; a paper without one has none."""
    first = "Kim HJ et al., use of lenalidomide, 2015.\n\n"
    assert read_source("p", f"{first}Blood Res, doi 10.5045/br.2015.50.1.7. More.").doi == (
        "10.5045/br.2015.50.1.7"
    )
    assert read_source("p", f"{first}doi 10.1080/14740338.2021.1945578; read").doi.endswith("578")
    assert read_source("p", f"{first}Blood Res.").doi == ""


def test_what_is_not_encoded_is_what_the_ledger_says() -> None:
    """Each statement that is left out or rejected stands there once, and no other."""
    text = render_not_encoded().replace("\\", "")
    verdicts = {StatementVerdict.LEFT_OUT, StatementVerdict.REJECTED}
    for paper in EVERY_PAPER:
        outside = not_encoded(paper)
        assert len(outside) == sum(each.verdict in verdicts for each in statements_of(paper))
        assert (f"{paper}: {len(outside)} statements" in text) is bool(outside)
        assert all(f"- {' '.join(each.gist.split())} (" in text for each in outside)
        assert all(each.reason[1:] in text for each in outside)
    assert text.count("\n- ") == sum(len(not_encoded(paper)) for paper in EVERY_PAPER)


def test_a_rejected_statement_leads_to_its_table() -> None:
    """What is rejected is linked to the rows that carry it."""
    text = render_not_encoded()
    rejected = [each for each in not_encoded("zhang_2023") if each.carried_by]
    assert rejected
    assert all(f"<{part}>`" in text for each in rejected for part in each.carried_by)


def places(entry: Entry) -> tuple[str, ...]:
    """Return the ways in which a docstring may tell where a paper was published."""
    journal, year = entry.fields["journal"], entry.fields["year"]
    if "volume" in entry.fields:
        return (f"{journal} {year};{entry.fields['volume']}:{entry.fields['pages']}",)
    return f"{journal} {year}", f"{journal}, doi", f"{journal}."


def first_author(entry: Entry) -> str:
    """Return the first author with initials, as docstrings have him."""
    first = entry.persons["author"][0]
    parts = [*first.first_names, *first.middle_names]
    initials = "".join(letter[0] for part in parts for letter in re.findall(r"\w+", part))
    return f"{' '.join([*first.prelast_names, *first.last_names])} {initials}"


def unlike(entry: Entry, told: str) -> list[str]:
    """Return each field of a reference that is not what a docstring tells."""
    told = " ".join(told.split())
    found = {field: value in told for field, value in entry.fields.items() if field == "year"}
    found["author"] = first_author(entry) in told
    found["journal"] = any(place in told for place in places(entry))
    doi = entry.fields.get("doi")
    found["doi"] = f"doi {doi}" in told if doi else "doi " not in told
    return [field for field, alike in found.items() if not alike]


def told_of(key: str) -> str:
    """Return the docstring that names a paper or the source of an equation."""
    return (EQUATIONS[key].__doc__ or "") if key in EQUATIONS else paper_source(key).told


@pytest.mark.parametrize("key", ENTRIES)
def test_a_reference_is_what_the_code_cites(key: str) -> None:
    """Author, journal, year, volume, pages and DOI are those that the code names."""
    assert unlike(ENTRIES[key], told_of(key)) == []


def test_the_references_are_the_papers_and_the_equations() -> None:
    """No paper is without its reference, and no reference without its paper."""
    assert set(ENTRIES) == {*EVERY_PAPER, *EQUATIONS}


@pytest.mark.parametrize(
    ("right", "wrong"),
    [
        ("10.5045", "10.5046"),
        ("year = {2015}", "year = {2016}"),
        ("{7-18}", "{7-19}"),
        ("Blood Res", "Blood"),
        ("Kim, Hyo Jung", "Kim, Kihyun"),
        ("  doi = {10.5045/br.2015.50.1.7},\n", ""),
    ],
)
def test_a_wrong_reference_is_noticed(right: str, wrong: str) -> None:
    """A slip in any field of a reference is told."""
    text = (ROOT / "docs" / "references.bib").read_text(encoding="utf-8")
    assert right in text
    slipped = parse_string(text.replace(right, wrong, 1), "bibtex").entries["kim_2015"]
    assert unlike(slipped, told_of("kim_2015"))
