"""The papers: one folder a paper, one file a function."""

from lenarules.language.codec import made_by

#: The papers with functions, in the order of the documents.
PAPERS = ("kim_2015", "van_de_donk_2012", "jones_2021", "zhang_2023")
#: The papers with a ledger and regimens: those and the one that prints outcomes only.
EVERY_PAPER = (*PAPERS, "kim_2014")


def _make_every_paper() -> None:
    """Import every table of every paper, so that a stored answer of any can be read."""
    from importlib import import_module

    for paper in PAPERS:
        assert import_module(f"{__name__}.{paper}").TABLES


made_by(_make_every_paper)
