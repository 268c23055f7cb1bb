"""Whether the stored manifest still speaks of the code: fast enough for every commit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from proofs.across import ACROSS
from proofs.bound import bindings, question_bindings, sources, table_bindings
from proofs.manifest import SCHEMA, TEXTS
from proofs.sources import ROOT, file_hash

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

_HOLDS = ({"proved"}, {"nothing to ask"})


def drift(manifest: Mapping[str, Any]) -> list[str]:
    """Return each way in which a manifest and the code have drifted apart, in one line.

    Args:
        manifest: a manifest, as ``proofs.manifest.stored`` returns it.
    """
    if manifest.get("schema") != SCHEMA:
        return [_other_schema(manifest)]
    return [
        *_different("source", manifest["sources"], sources()),
        *_different("table", _bound(manifest["tables"]), table_bindings()),
        *_claims(manifest["claims"]),
        *_different("question", _questions(manifest["across"]), _questions(question_bindings())),
        *_texts([*manifest["claims"], *manifest["across"]]),
        *_verdicts(manifest),
    ]


def _other_schema(manifest: Mapping[str, Any]) -> str:
    return f"the manifest has schema {manifest.get('schema')!r}, this code reads {SCHEMA}"


def _bound(tables: Mapping[str, Any]) -> dict[str, Any]:
    return {
        name: {key: value for key, value in table.items() if key != "run"}
        for name, table in tables.items()
    }


def _questions(across: Sequence[Mapping[str, Any]]) -> dict[str, Any]:
    keys = ("sentence", "tables", "sources")
    return {each["question"]: {key: each[key] for key in keys} for each in across}


def _different(what: str, then: Mapping[str, Any], now: Mapping[str, Any]) -> Iterator[str]:
    for name in sorted({*then, *now}):
        if name not in now:
            yield f"{what} {name} is gone"
        elif name not in then:
            yield f"{what} {name} is new"
        elif then[name] != now[name]:
            yield f"{what} {name} has changed"


def _claims(claims: list[Any]) -> Iterator[str]:
    then = {(each["table"], each["claim"]): each for each in claims}
    now = {(each["table"], each["claim"]): each for each in bindings()}
    for key in sorted({*then, *now}):
        name = ": ".join(key)
        if key not in now:
            yield f"claim {name} is gone"
        elif key not in then:
            yield f"claim {name} has no proof"
        elif any(then[key][field] != value for field, value in now[key].items()):
            yield f"claim {name} has changed, or what it hangs on"


def _texts(claims: list[Any]) -> Iterator[str]:
    named = {each["text"]["file"]: each["text"]["sha256"] for each in claims}
    for name, digest in named.items():
        path = ROOT / name
        if not path.is_file():
            yield f"text {name} is gone"
        elif file_hash(path) != digest:
            yield f"text {name} has changed"
    there = {path.relative_to(ROOT).as_posix() for path in TEXTS.rglob("*.smt2")}
    yield from (f"text {name} belongs to no claim" for name in sorted(there - named.keys()))


def _verdicts(manifest: Mapping[str, Any]) -> Iterator[str]:
    for name, claim in _every(manifest):
        said = [claim[each]["verdict"] for each in ("z3", "cvc5", "function") if claim.get(each)]
        if set(said) not in _HOLDS:
            yield f"claim {name} is not proved by every witness"
    for name, table in manifest["tables"].items():
        if table["run"]["differences"] or not table["run"]["patients"]:
            yield f"table {name}: its function differs, or was not run"


def unlike(then: Mapping[str, Any], now: Mapping[str, Any]) -> list[str]:
    """Return where a stored manifest differs from one that was made anew, times aside.

    Texts are compared only where the same version of the solver wrote them.
    """
    if then.get("schema") != SCHEMA:
        return [_other_schema(then)]
    texts = then["versions"]["z3"] == now["versions"]["z3"]
    return [
        *_different("the run of", _runs(then), _runs(now)),
        *_different("the proof of", _said(then, texts=texts), _said(now, texts=texts)),
    ]


def _runs(manifest: Mapping[str, Any]) -> dict[str, Any]:
    return {name: _timeless(table["run"]) for name, table in manifest["tables"].items()}


def _said(manifest: Mapping[str, Any], *, texts: bool) -> dict[str, Any]:
    return {
        name: (
            _timeless(each["z3"]),
            _timeless(each["cvc5"]),
            each.get("function"),
            each.get("regions"),
            each["text"] if texts else None,
        )
        for name, each in _every(manifest)
    }


def _every(manifest: Mapping[str, Any]) -> Iterator[tuple[str, Mapping[str, Any]]]:
    """Yield every claim with its name, those across papers last."""
    for each in manifest["claims"]:
        yield f"{each['table']}: {each['claim']}", each
    for each in manifest["across"]:
        yield f"{ACROSS}: {each['question']}", each


def _timeless(said: Mapping[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in said.items() if key != "seconds"}
