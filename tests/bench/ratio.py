"""Measures two ways of doing a thing in turn and prints one JSON line with the ratio of their medians."""

from __future__ import annotations

import json
import os
import statistics
import time
from collections.abc import Callable
from pathlib import Path

ROUNDS = int(os.environ.get("GATEBOOK_BENCH_ROUNDS", "5"))
ROWS = int(os.environ.get("GATEBOOK_BENCH_ROWS", "100000"))
"""Rows of a large list; set 1000000 for the figures of the design."""


def timed(work: Callable[[], object]) -> float:
    """Return how many seconds ``work`` takes."""
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def in_turn(
    ours: Callable[[], object], floor: Callable[[], object], rounds: int = ROUNDS
) -> tuple[float, float]:
    """Return the medians in seconds of both, run A B A B after one warm-up each."""
    ours()
    floor()
    pairs = [(timed(ours), timed(floor)) for _ in range(rounds)]
    return statistics.median(pair[0] for pair in pairs), statistics.median(pair[1] for pair in pairs)


def tell(
    name: str, ours: float, floor: float, peer: str, goal: str, *, speed: bool = False, **more: object
) -> None:
    """Print one line; ``ratio`` is time over the floor's time, or for ``speed`` the floor's time over ours."""
    ratio = floor / ours if speed else ours / floor
    line = {"bench": name, "ours": round(ours, 6), "floor": round(floor, 6), "peer": peer}
    text = json.dumps({**line, "ratio": round(ratio, 2), "goal": goal, **more}, ensure_ascii=False)
    print(f"\n{text}", flush=True)
    kept = os.environ.get("GATEBOOK_BENCH_FILE")
    if kept:
        with Path(kept).open("a", encoding="utf-8") as file:
            file.write(text + "\n")
