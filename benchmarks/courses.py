"""Many random courses of treatment, run through the library on every processor."""

from __future__ import annotations

from collections import Counter
from concurrent.futures import ProcessPoolExecutor
from os import cpu_count
from time import perf_counter

from benchmarks.visits import Visits
from lenarules import CycleAction, TreatmentState, TreatmentStatus, next_cycle_action
from lenarules.publications.kim_2015.next_cycle_action.ladder import LADDER

CALLS, CHUNK = 40, 250


def run_course(seed: int, number: int, kinds: Counter[str]) -> None:
    """Run one course and count its answers; the constructor refuses a state that is not legal."""
    visits = Visits(f"{seed}/{number}")
    state = TreatmentState.start(LADDER[number % len(LADDER)].value)
    for _ in range(CALLS):
        visit = visits.draw(in_cycle_allowed=state.status is not TreatmentStatus.DELAYED)
        action = next_cycle_action(state, **visit).outcome
        assert isinstance(action, CycleAction)
        kinds[action.kind.name] += 1
        state = action.state


def run_some(job: tuple[int, range]) -> Counter[str]:
    """Run some courses and return how many answers of each kind there were."""
    seed, numbers = job
    kinds: Counter[str] = Counter()
    for number in numbers:
        run_course(seed, number, kinds)
    return kinds


def run(courses: int, seed: int) -> None:
    """Run courses and print calls per second and the number of answers of each kind."""
    starts = range(0, courses, CHUNK)
    jobs = [(seed, range(start, min(start + CHUNK, courses))) for start in starts]
    began = perf_counter()
    with ProcessPoolExecutor() as pool:
        kinds = sum(pool.map(run_some, jobs), Counter())
    seconds = perf_counter() - began
    print(
        f"{courses:,} courses of {CALLS} calls, seed {seed}, {cpu_count()} processors: "
        f"{kinds.total():,} calls in {seconds:.0f} s, {kinds.total() / seconds:,.0f} calls/s, "
        "every state legal"
    )
    print(", ".join(f"{kind} {count:,}" for kind, count in kinds.most_common()))
