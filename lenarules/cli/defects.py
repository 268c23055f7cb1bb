"""``lenarules defects``: where a paper is silent or says two things at once."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from lenarules._version import __version__
from lenarules.cli.errors import UsageError
from lenarules.cli.registry import PAPERS, rejected_of, tables_of
from lenarules.cli.replies import ANSWERED, Reply, json_text

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Sequence

    from lenarules.language.table import Table
    from lenarules.verify.published import Defect


def reply(asked: Namespace, *, as_json: bool) -> Reply:
    """Return the defects of the tables that are asked for."""
    from lenarules.verify.published import defects

    found = [(table, defects(table)) for table in _tables(asked.paper, asked.table)]
    if not as_json:
        return Reply(ANSWERED, "\n\n".join(_in_words(*each) for each in found))
    plain = [_plain(*each) for each in found]
    return Reply(ANSWERED, json_text({"version": __version__, "tables": plain}))


def _tables(paper: str, table: str | None) -> Sequence[Table]:
    """Return the tables that are asked for: of a paper, or one by its id, in part or whole."""
    key = _key(paper, table)
    for known in PAPERS:
        if key == known:
            return tables_of(known)
        if key.startswith(f"{known}."):
            found = [each for each in (*tables_of(known), *rejected_of(known)) if each.id == key]
            if found:
                return found
    raise UsageError(
        f"{key!r} is no paper and no table of one; known are: {', '.join(_known())}; give a "
        "paper, a paper and a table, or a whole id",
        "paper" if table is None else "table",
    )


def _known() -> list[str]:
    tables = [(*tables_of(paper), *rejected_of(paper)) for paper in PAPERS]
    return [*PAPERS, *(table.id for several in tables for table in several)]


def _key(paper: str, table: str | None) -> str:
    parts = [part.replace("-", "_") for part in (paper, table) if part is not None]
    whole = parts[-1].startswith(f"{parts[0]}.")
    return parts[-1] if whole else ".".join(parts)


def _in_words(table: Table, found: tuple[Defect, ...]) -> str:
    heading = f"{table.id}: {table.title} ({table.cite}); defects: {len(found)}"
    return "\n\n".join([heading, *(defect.in_words() for defect in found)])


def _plain(table: Table, found: tuple[Defect, ...]) -> dict[str, Any]:
    from lenarules.language.fingerprint import fingerprint

    return {
        "table": table.id,
        "title": table.title,
        "table_hash": fingerprint(table),
        "defects": [defect.to_plain() for defect in found],
    }
