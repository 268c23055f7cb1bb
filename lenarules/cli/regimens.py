"""``lenarules regimens``: the regimens that the papers report."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lenarules._version import __version__
from lenarules.cli.reading_options import ASKED_BY
from lenarules.cli.replies import ANSWERED, Reply, json_text
from lenarules.language.codec import to_plain
from lenarules.publications.evidence import regimens

if TYPE_CHECKING:
    from argparse import Namespace


def reply(asked: Namespace, *, as_json: bool) -> Reply:
    """Return the regimens for which all that is asked holds."""
    by = {name: getattr(asked, name) for name in ASKED_BY}
    if asked.paper is not None:
        by["paper"] = asked.paper.replace("-", "_")
    found = regimens(**by)
    if as_json:
        plain = [to_plain(regimen) for regimen in found]
        return Reply(ANSWERED, json_text({"version": __version__, "regimens": plain}))
    words = [regimen.in_words() for regimen in found]
    return Reply(ANSWERED, "\n\n".join([f"regimens: {len(found)}", *words]))
