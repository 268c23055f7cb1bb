"""Judging every mutant of some tables, by two processes at most."""

from __future__ import annotations

import sys
from functools import lru_cache
from multiprocessing import get_context
from time import perf_counter
from typing import TYPE_CHECKING

from attrs import frozen

from proofs.mutants.generate import mutants_of
from proofs.mutants.judge import Judge, Verdict
from proofs.tables import PROVED

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from proofs.mutants.judge import Fate
    from proofs.mutants.mutant import Mutant
    from proofs.proved import Proved

PROCESSES = 2
#: How many mutants a process judges before it reports.
AT_ONCE = 40
BY_ID = {proved.table.id: proved for proved in PROVED}


@frozen
class Task:
    """Some mutants of a table, by their places in its list."""

    table: str
    places: tuple[int, ...]


@frozen
class Done:
    """The fates of the mutants of a task and by what they came, in their order."""

    task: Task
    fates: tuple[tuple[Fate, str], ...]
    seconds: float


@lru_cache(maxsize=2)
def _judge_of(table: str) -> Judge:
    return Judge(BY_ID[table])


@lru_cache(maxsize=2)
def _mutants_of(table: str) -> tuple[Mutant, ...]:
    return mutants_of(BY_ID[table].table)


def judged(task: Task) -> Done:
    """Judge the mutants of a task; claims start anew, so that any order gives the same report."""
    start, judge, every = perf_counter(), _judge_of(task.table), _mutants_of(task.table)
    judge.forget()
    verdicts = [judge.verdict(every[place]) for place in task.places]
    fates = tuple((verdict.fate, verdict.by) for verdict in verdicts)
    return Done(task, fates, perf_counter() - start)


def tasks_of(proved: Proved, places: Iterable[int]) -> list[Task]:
    """Return the tasks of a table, for the mutants at some places."""
    every = list(places)
    starts = range(0, len(every), AT_ONCE)
    return [Task(proved.table.id, tuple(every[at : at + AT_ONCE])) for at in starts]


def run(chosen: dict[str, list[int]], finished: Callable[[str, list[Verdict]], None]) -> None:
    """Judge the chosen mutants, and tell of every table when its last mutant is judged.

    Args:
        chosen: the places of the mutants to judge, by the id of the table.
        finished: told the id of a table and the verdicts on its mutants, in their order.
    """
    tasks = {name: tasks_of(BY_ID[name], places) for name, places in chosen.items()}
    done: dict[str, list[Done]] = {name: [] for name in tasks}
    queue = [task for name in tasks for task in tasks[name]]
    for each in _in_processes(queue):
        name = each.task.table
        done[name].append(each)
        _progress(each, len(done[name]), len(tasks[name]))
        if len(done[name]) == len(tasks[name]):
            finished(name, _verdicts(done.pop(name)))


def _in_processes(queue: list[Task]) -> Iterator[Done]:
    if len(queue) == 1:
        yield judged(queue[0])
        return
    with get_context("spawn").Pool(PROCESSES) as pool:
        yield from pool.imap_unordered(judged, queue)


def _verdicts(done: list[Done]) -> list[Verdict]:
    ordered = sorted(done, key=lambda each: each.task.places)
    return [
        Verdict(_mutants_of(each.task.table)[place], fate, by)
        for each in ordered
        for place, (fate, by) in zip(each.task.places, each.fates, strict=True)
    ]


def _progress(done: Done, number: int, of: int) -> None:
    text = f"{done.task.table}: {number} of {of} parts, {done.seconds:.0f} s"
    print(text, file=sys.stderr, flush=True)
