"""The regimens that the papers report, as evidence: no rule reads them."""

from __future__ import annotations

import re
from importlib import import_module
from typing import TYPE_CHECKING, Any

from lenarules.clinical.drugs import Drug
from lenarules.language.errors import OutOfDomain, WrongType
from lenarules.publications import EVERY_PAPER

if TYPE_CHECKING:
    from collections.abc import Iterable

    from lenarules.clinical.regimens import Regimen, StudySetting

#: The papers whose regimens are catalogued.
PAPERS = EVERY_PAPER


def regimens(
    *,
    paper: str | None = None,
    drug: str | Drug | None = None,
    phase: str | None = None,
    study: str | None = None,
    setting: str | StudySetting | None = None,
) -> tuple[Regimen, ...]:
    """Return the regimens for which all that is asked holds, in the order of the papers.

    Letter case does not matter. An argument that is left out or None asks nothing.

    Args:
        paper: the key of a paper.
        drug: the full name of a drug, one of the regimen's.
        phase: words of the printed phase; ``Phase I`` is neither Phase II nor Phase I/II.
        study: words of the study's name.
        setting: whom the study treated, or words of it.

    Returns:
        The regimens; none where nothing fits.

    Raises:
        OutOfDomain: the paper or the drug is not one of the library's.
        WrongType: an argument is neither a text nor a member of its enumeration.

    Example:
        >>> from lenarules.publications.evidence import regimens
        >>> [found.name for found in regimens(drug="melphalan", setting="relapsed")]
        ['RMPT']
    """
    papers = PAPERS if paper is None else (_known("paper", paper, PAPERS),)
    name = None if drug is None else _known("drug", drug, [member.value for member in Drug])
    words = {"phase": phase, "study": study, "setting": setting}
    said = {field: _text(field, text) for field, text in words.items() if text is not None}
    return tuple(
        found
        for key in papers
        for found in catalogue(key)
        if _has(found, name) and all(_says(found, field, text) for field, text in said.items())
    )


def catalogue(paper: str) -> tuple[Regimen, ...]:
    """Return every regimen of a paper, in reading order."""
    key = _known("paper", paper, PAPERS)
    found: tuple[Regimen, ...] = import_module(f"lenarules.publications.{key}.regimens").REGIMENS
    return found


def _known(field: str, value: Any, known: Iterable[str]) -> str:
    text = _text(field, value).casefold()
    if text not in known:
        accepted = ", ".join(known)
        message = f"{field}={value!r} is not known; accepted: {accepted}"
        raise OutOfDomain(field, value, message, unit="", accepted=accepted)
    return text


def _text(field: str, value: Any) -> str:
    text = getattr(value, "value", value)
    if not isinstance(text, str):
        kind = type(value).__name__
        raise WrongType(field, value, f"{field}={value!r} is of type {kind}; pass a text")
    return text


def _has(regimen: Regimen, drug: str | None) -> bool:
    return drug is None or any(line.drug.value == drug for line in regimen.drugs)


def _says(regimen: Regimen, field: str, words: str) -> bool:
    """Tell whether a field has the words, none of them a part of a longer one or of a pair."""
    value = getattr(regimen, field)
    text = getattr(value, "value", value) or ""
    return bool(re.search(rf"(?<![\w/]){re.escape(words)}(?![\w/])", text, re.IGNORECASE))
